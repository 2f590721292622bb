/**
 * Lets callers that ask the same thing at about the same time share one answer: one question is under way at most, and
 * who comes meanwhile waits for the next one. So each answer was asked for after its caller came.
 */
export function coalesced<T>(ask: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<T> | undefined
  let next: Promise<T> | undefined
  const begin = (): Promise<T> => {
    next = undefined
    const answer = ask()
    underWay = answer
    const end = (): void => void (underWay = undefined)
    answer.then(end, end)
    return answer
  }
  return () => {
    if (next === undefined && underWay === undefined) return begin()
    return (next ??= underWay!.then(begin, begin))
  }
}

/**
 * In: items, and what is to be done for each. Out: a function that gives the result for the next item, at each call. Work is
 * begun for at most `ahead` items whose results have not been asked for, so that results do not pile up.
 */
export function beginAhead<Item, Result>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Result>,
): () => Promise<Result> {
  const begun: Promise<Result>[] = []
  let next = 0
  return () => {
    for (; begun.length < ahead && next < items.length; next += 1) {
      const result = work(items[next] as Item)
      // its failure is met by who asks for it
      result.catch(() => {})
      begun.push(result)
    }
    return begun.shift() as Promise<Result>
  }
}

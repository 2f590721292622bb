import type { Settled } from './settled.js'

/** How far work may run ahead of who asks for its results. */
export interface Ahead<Result> {
  /** So many items are worked on at a time. */
  readonly atOnce: number
  /** So many results at most wait to be asked for, and are given together. */
  readonly most: number
  /** What a result weighs; absent: nothing. While those that wait weigh `heaviest`, no more are begun. */
  readonly weightOf?: (result: Result) => number
  readonly heaviest?: number
}

interface Begun<Result> {
  readonly settled: Promise<Settled<Result>>
  weight: number
  isDone: boolean
}

/**
 * In: items, and what is to be done for each. Out: a function that gives the results of the next items in their order, at
 * each call at least one: it waits for the next item, and gives with it those after it that are done already. What has
 * failed is among them as such.
 */
export function beginAhead<Item, Result>(
  items: readonly Item[],
  { atOnce, most, weightOf = () => 0, heaviest = Infinity }: Ahead<Result>,
  work: (item: Item) => Promise<Result>,
): () => Promise<Settled<Result>[]> {
  const begun: Begun<Result>[] = []
  let next = 0
  let underWay = 0
  const hasRoom = () =>
    underWay < atOnce && begun.length < most && begun.reduce((sum, { weight }) => sum + weight, 0) < heaviest
  const begin = () => {
    for (; next < items.length && hasRoom(); next += 1) begun.push(start(items[next] as Item))
  }
  const start = (item: Item): Begun<Result> => {
    underWay += 1
    const one: Begun<Result> = {
      settled: Promise.allSettled([work(item)]).then(([result]) => {
        underWay -= 1
        one.isDone = true
        if (result.status === 'fulfilled') one.weight = weightOf(result.value)
        begin()
        return result
      }),
      weight: 0,
      isDone: false,
    }
    return one
  }
  return async () => {
    begin()
    const [first] = begun
    await first!.settled
    const open = begun.findIndex(({ isDone }) => !isDone)
    const done = begun.splice(0, open === -1 ? begun.length : open)
    begin()
    return Promise.all(done.map(({ settled }) => settled))
  }
}

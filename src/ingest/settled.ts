/** What became of an item that was done beside others: its result, or why it failed. */
export type Settled<T> = PromiseSettledResult<T>

export const mapSettled = <A, B>(one: Settled<A>, work: (value: A) => B): Settled<B> =>
  one.status === 'rejected' ? one : { status: 'fulfilled', value: work(one.value) }

/** Goes on with all that has not failed, together. Out: what became of each then, in their order. */
export async function goOnWith<A, B>(
  settled: readonly Settled<A>[],
  work: (values: readonly A[]) => Promise<readonly Settled<B>[]>,
): Promise<Settled<B>[]> {
  const done = [...(await work(settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))))]
  return settled.map((one) => (one.status === 'rejected' ? one : done.shift()!))
}

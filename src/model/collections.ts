/** Small operations on lists that the language does not have yet, and that every room needs in the same way. */

/** The items by the key of each, every group in the order of the list. `Map.groupBy` needs Node 21. */
export function groupBy<K, T>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const item of items) addTo(groups, keyOf(item), item)
  return groups
}

/** Puts an item at the end of its group. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key)
  if (group === undefined) groups.set(key, [item])
  else group.push(item)
}

/** Every value once, in the order of `compareTexts`. */
export const uniqueSorted = (values: Iterable<string>): string[] => [...new Set(values)].sort()

/** The order of texts by code units, as databases and `Array.sort` have it; for `sort`. */
export const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The order of lists of one length, by `compareTexts` of their first difference. */
export function compareTextLists(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < a.length; index += 1)
    if (a[index] !== b[index]) return a[index]! < b[index]! ? -1 : 1
  return 0
}

/**
 * The value that occurs most often, of equals the first by its JSON text; null when there is none. Each value comes with
 * how often it occurs where it stands.
 */
export function mostFrequent<T>(values: Iterable<readonly [value: T, count: number]>): T | null {
  const counts = new Map<string, { readonly value: T; count: number }>()
  for (const [value, count] of values) {
    const text = JSON.stringify(value)
    const counted = counts.get(text)
    if (counted === undefined) counts.set(text, { value, count })
    else counted.count += count
  }
  const [first] = [...counts].sort(([a, m], [b, n]) => n.count - m.count || compareTexts(a, b))
  return first === undefined ? null : first[1].value
}

/** The first index below `length` at which something is true that stays true from there on; `length` when it never is. */
export function firstIndex(length: number, isTrue: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isTrue(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The value in the middle of numbers, of two the higher; 0 of none. */
export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

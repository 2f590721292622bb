/** Looking things up in lists that are sorted by where they stand. Each answers with a place in the list; its length when there is none. */

/** The first number that is not below `least`. */
export function firstNotBelow(numbers: readonly number[], least: number): number {
  let low = 0
  for (let high = numbers.length; low < high;) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** The first span that begins at `at` or behind it. */
export function firstFrom(spans: readonly { readonly start: number }[], at: number): number {
  let low = 0
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1
    if ((spans[middle] as { readonly start: number }).start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The first span that ends behind `at`, of such as do not overlap. */
export function firstBehind(spans: readonly { readonly end: number }[], at: number): number {
  let low = 0
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1
    if ((spans[middle] as { readonly end: number }).end <= at) low = middle + 1
    else high = middle
  }
  return low
}

import type { Item } from '../../segment.js'

/**
 * What a list of papers goes on from: the item or paragraph that announces it with a colon ("thực hiện các văn bản
 * sau:"), else its first member ("Thực hiện Kế hoạch số …;"), whose cue is that of those below.
 */
export interface ListHead {
  readonly item: Item
  readonly announces: boolean
}

/** In: the items of a body. Out: for each the head of the list that it goes on with, or null. */
export function listHeadsOf(body: readonly Item[]): (ListHead | null)[] {
  let open: { readonly head: ListHead; readonly member: Item | null } | null = null
  return body.map((item, at) => {
    const before = body[at - 1]
    const goesOn: ListHead | null = open !== null && before && isNext(open, item, before) ? open.head : null
    const above = item.parent !== null && ANNOUNCES.test(endOf(item.parent)) ? item.parent : null
    // "Căn cứ các Thông tư sau:" among other grounds has a list of its own
    if (goesOn && open && !ANNOUNCES.test(endOf(item))) open = { head: goesOn, member: item }
    else open = { head: { item, announces: ANNOUNCES.test(endOf(item)) }, member: null }
    return above ? { item: above, announces: true } : goesOn
  })
}

const endOf = ({ passage: { text } }: Item): string => text.slice(-3)
const ANNOUNCES = /:\s?[*_]{0,2}$/u
const GOES_ON = /[;,]\s?$/u

/** The next one of a list; behind a first member it has the same marker, and nothing ended the sentence. */
function isNext(
  { head, member }: { readonly head: ListHead; readonly member: Item | null },
  { marker, parent }: Item,
  before: Item,
): boolean {
  if (member !== null && (member.marker !== marker || member.parent !== parent)) return false
  if (member === null && head.announces) return parent === head.item.parent || parent === head.item
  const goesOn = GOES_ON.test(endOf(before)) || (head.announces && marker !== 'NONE')
  return goesOn && (head.announces || head.item.marker === marker)
}

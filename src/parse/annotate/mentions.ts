import { firstFrom } from '../../model/sorted.js'

/** What was found in a text, from left to right and without overlaps: those that lie between `from` and `till`. */
export function mentionsWithin<Mention extends { readonly start: number; readonly end: number }>(
  mentions: readonly Mention[],
  from: number,
  till: number,
): Mention[] {
  let low = firstFrom(mentions, from)
  const out: Mention[] = []
  for (; low < mentions.length; low += 1) {
    const mention = mentions[low] as Mention
    if (mention.end > till) break
    out.push(mention)
  }
  return out
}

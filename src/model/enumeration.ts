import { foldBare } from './fold.js'

// cspell:disable
/** Bodies and units that papers name one behind the other, with commas between them. */
const LISTED = new Set([
  'bo',
  'ban',
  'nganh',
  'so',
  'vu',
  'cuc',
  'vien',
  'phong',
  'to chuc',
  'doan the',
  'co quan',
  'don vi',
  'dia phuong',
  'tinh',
  'thanh pho',
  'quan',
  'huyen',
  'thi xa',
  'xa',
  'phuong',
  'thi tran',
  'dac khu',
])
// cspell:enable

/**
 * A text with commas between the bodies and units that follow each other in it, as papers print them: các sở ban ngành. The last of
 * them is none of the list where a name goes on behind it: các sở ban ngành tỉnh Lạng Sơn.
 */
export function withCommas(text: string): string {
  const words = text.split(' ')
  const bare = words.map(foldBare)
  // the longer first: thị xã is no xã
  const endAt = (at: number): number =>
    [at + 2, at + 1].find((end) => end <= words.length && LISTED.has(bare.slice(at, end).join(' '))) ?? at
  const isListed = (at: number): boolean => endAt(at) > at
  let written = words[0]!
  let wasListed = isListed(0)
  for (let at = 1; at < words.length; at += 1) {
    // within thị xã
    const isWithin = wasListed && endAt(at - 1) === at + 1
    const ends = endAt(at)
    const goesOn = ends < words.length && !isListed(ends)
    written += (wasListed && !isWithin && isListed(at) && !goesOn ? ', ' : ' ') + words[at]!
    wasListed = isWithin || isListed(at)
  }
  return written
}

import type { Item } from '../../segment.js'
import type { Reading } from './reading.js'
import { isTold, speaks } from './speaker.js'
import type { Range } from './stretch.js'

/** What a paper tells of those before it: they asked, and charged others, and it does not. */

/** "Sở X có Tờ trình số 5 đề nghị UBND tỉnh giao Sở Y …": what came to the speaker, who answers behind it. */
export function isProposal(reading: Reading, { passage }: Item, { start, end }: Range): boolean {
  if (isTold(reading.heading) || reading.charges.asks) return false
  const stretch = reading.stretch(passage, { start, end })
  if (stretch.bodies.length === 0) return false
  const [paper] = stretch.text.reads(HAS_WRITTEN, start) ?? []
  const asked = paper === undefined ? null : stretch.bodyAt(start + paper.length)
  return asked !== null && asked.bodies.every((body) => speaks(body, reading.heading))
}
const HAS_WRITTEN =
  /[^.;:]{3,100}?\s(?:có|gửi|trình)\s+(?:các\s+)?(?:tờ\s+trình|công\s+văn|văn\s+bản|báo\s+cáo)\s[^.;:]{0,120}?(?:đề\s+nghị|kiến\s+nghị|xin)\s+(?:(?:chủ\s+tịch|lãnh\s+đạo)\s+(?=ubnd))?/uy

/** "Ngày D, UBND tỉnh đã có Công văn số N giao Sở Y tế …": what an earlier paper gave, where nothing is given besides. */
export function wasWritten(reading: Reading, { passage }: Item, { start, end }: Range): boolean {
  if (isTold(reading.heading)) return false
  const [paper] = passage.annotated.reads(WAS_WRITTEN, start) ?? []
  const { givers } = reading.stretch(passage, { start, end })
  return paper !== undefined && givers.filter((giving) => giving.start > start + paper.length).length === 1
}
const WAS_WRITTEN =
  /[^;:]{3,260}?\sđã\s+(?:có|gửi|ký|ban\s+hành)\s+(?:ban\s+hành\s+)?(?:văn\s+bản|công\s+văn|công\s+điện|thông\s+báo|chỉ\s+thị)\s+(?:\p{L}+\s+){0,2}số\s/uy

/** "Năm 2016, tỉnh giao Sở X thực hiện đề tài …" in a paper of 2018. */
export function wasInYear({ heading: { issuedOn } }: Reading, { passage }: Item, at: number): boolean {
  const [, year] = passage.annotated.reads(IN_YEAR, at) ?? []
  return year !== undefined && year < (issuedOn?.value ?? '').slice(0, 4)
}
const IN_YEAR =
  /(?:(?:trong|cuối|đầu|giữa|đến)\s+)?(?:các\s+)?(?:năm|tháng\s+\d{1,2}\s*(?:\/|năm)|quý\s+[iv\d]+\s*(?:\/|năm))\s*(?:(?:19|20)\d\d\s*(?:,|và|[-–])\s*)*((?:19|20)\d\d),\s/uy

/** "Khi đã vận hành" is yet to come. */
const PAST = /(?:^|(?<!(?:^|\s)khi)\s)đã\s/u
/** "UBND các xã (trừ xã đã có đề án) lập kế hoạch": what is said of some who are charged, or not. */
const SET_IN = /\([^()]{0,160}(?:\)|$)|,?\s(?:trừ|kể cả|không kể|bao gồm cả)\s[^,;.()]{0,120}/gu

export const tellsPast = (words: string): boolean => PAST.test(words.replace(SET_IN, ''))

import { sentencesIn } from '../../sentences.js'
import type { Item } from '../../segment.js'
import type { Reading } from './reading.js'
import { endsSentence } from './speaker.js'
import { tells } from './telling.js'

/** Paragraphs that stand beside the duties of a paper: who was at a meeting, what a page adds of a law, and what is let off. */

/** "Tham dự có các đồng chí:", and in paragraphs behind it who they were, up to a full stop. */
export function isMoreOfAccount({ charges }: Reading, { passage: { annotated: text } }: Item): boolean {
  const isMore = charges.accountIsOpen
  const last = sentencesIn(text).at(-1)
  const tellsLast = last !== undefined && (tells(text, last)?.startsWith('no-duty.account') ?? false)
  charges.accountIsOpen = (isMore || tellsLast) && !/\.\s*$/u.test(text.text)
  return isMore
}

/** "… được quy định tại Điều 30 Luật X như sau:": words of a law that a page puts below what it tells. */
export const quotesLaw = ({ marker, passage }: Item): boolean =>
  marker === 'NONE' && QUOTES_LAW.test(passage.text) && !passage.annotated.has('GIVING')
const QUOTES_LAW =
  /(?:quy định (?:tại|trong)\s(?:[^.;]{0,60}\s)?(?:khoản|Điều|Luật|Bộ luật)\s|(?:khoản|Điều|Luật)\s[^.;]{0,160}\s+quy định)[^.;,]{0,120}:$/u

/** "Chủ tịch nước: Hà Nội cần tiên phong": the headline of other news, which tells who said what and has no full stop. */
export const isHeadline = ({ marker, passage }: Item): boolean =>
  marker === 'NONE' &&
  passage.text.length < LONGEST_HEADLINE &&
  SAID_BY.test(passage.text) &&
  !endsSentence(passage)
const LONGEST_HEADLINE = 160
const SAID_BY =
  /^(?:Tổng Bí thư|Chủ tịch nước|Chủ tịch Quốc hội|(?:Phó )?Thủ tướng|Bộ trưởng|Thứ trưởng)(?:,? (?!các )[^:.;]{2,60})?:\s+\p{Lu}/u

/** "… không tổ chức hội nghị, trừ các trường hợp sau:": what stands below is let off. */
export const excepts = ({ passage: { text } }: Item): boolean =>
  text.endsWith(':') && EXCEPTS.test(text.slice(-LONGEST_EXCEPTING))
const EXCEPTS =
  /[\s(](?:(?:ngoại )?trừ|không áp dụng (?:đối với|cho|trong))(?: (?:các|những|một số))? ?(?:(?:trường hợp|nội dung|đối tượng|hoạt động|công việc|nhiệm vụ|khoản|lĩnh vực|dự án)[^.;:]{0,50}|(?<=đối với|cho)):$/iu
const LONGEST_EXCEPTING = 90

/** The items of the lists below such words. */
export function letOffIn(body: readonly Item[]): ReadonlySet<Item> {
  const out = new Set<Item>()
  let first: Item | null = null
  let isOpen = false
  for (const item of body) {
    if (item.marker === 'NONE') [isOpen, first] = [excepts(item), null]
    else if (isOpen) {
      first ??= item
      isOpen = item.parent === first.parent && item.marker === first.marker
    }
    const { parent } = item
    const isBelow = parent !== null && (out.has(parent) || excepts(parent))
    if (item.marker !== 'NONE' && (isOpen || isBelow)) out.add(item)
  }
  return out
}

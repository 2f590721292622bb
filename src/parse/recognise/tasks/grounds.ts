import { CAPITALISED } from '../../annotate/words.js'
import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import { opensDuty } from './duty.js'
import type { Reading } from './reading.js'
import { isCharged } from './roles.js'
import { marksIn, type Range } from './stretch.js'

/** Rows by which somebody is given a duty or asked. */
export const ORDERED: ReadonlySet<string> = new Set([
  'lead.giao',
  'lead.yeu-cau',
  'lead.de-nghi',
  'lead.addressed',
])

/** So many places are tried for where the grounds end. */
const MOST_TRIED = 8

/** "Căn cứ A; B; UBND tỉnh đề nghị UBND các huyện …", "Căn cứ A, yêu cầu các sở …": the request behind the grounds, as one stretch; or none. */
export function requestBehindGrounds(reading: Reading, { passage }: Item, range: Range): Range[] {
  const { words } = passage.annotated
  const places = [...marksIn(passage.annotated, ';,', range)].flatMap(({ at, word }) => {
    const next = words.start[word + 1]
    const opens =
      next !== undefined &&
      next > at + 1 &&
      (((words.shape[word + 1] as number) & CAPITALISED) !== 0 ||
        passage.annotated.at('GIVING', next) !== null)
    return opens ? [next] : []
  })
  const start = [...places, ...giversWithin(passage, range)]
    .sort((a, b) => a - b)
    .slice(-MOST_TRIED)
    .toReversed()
    .find((place) => isRequest(reading, passage, { start: place, end: range.end }))
  return start === undefined ? [] : [{ start, end: range.end }]
}

/** "Xét Tờ trình số 5 ngày D Chủ tịch UBND tỉnh giao Sở X …": no comma stands before who gives. */
function giversWithin({ annotated, text }: Passage, { start, end }: Range): number[] {
  return annotated.within('GIVING', start, end).flatMap(({ start: at }) => {
    const from = Math.max(start, at - GIVING_REACH)
    const giver = GIVER.exec(text.slice(from, at))
    return giver === null ? [] : [from + giver.index]
  })
}
const GIVER =
  /(?<=[\p{L}\d)]\s)(?<!(?:của|tại|với|từ|bởi|do|về|Phó)\s)(?:(?:Phó )?(?:Chủ tịch|Thủ tướng)|UBND|[UỦ][ỷy]? ban nhân dân)\s[^,.;:]*$/u

/** Somebody hands on to whom it names at once. */
function isRequest(reading: Reading, passage: Passage, range: Range): boolean {
  const stretch = reading.stretch(passage, range)
  if (stretch.isInBody(range.start) && stretch.bodyAt(range.start) === null) return false
  // "Hội đồng phối hợp … (sau đây gọi là Hội đồng) đề nghị"
  const reach = passage.text.slice(range.start, range.start + GIVING_REACH).includes('(')
    ? 2 * GIVING_REACH
    : GIVING_REACH
  const giving = stretch.spans('GIVING', range.start, Math.min(range.end, range.start + reach))
  const roles = giving.length > 0 ? reading.roles(passage, range) : null
  return isCharged(roles) && ORDERED.has(roles.rule)
}

/** Between the front and the verb stands the giver, perhaps with a name. */
const GIVING_REACH = 80

const GROUND_REACH = 400
/** "Căn cứ nội dung trên, các cơ quan liên quan thực hiện": the end of a paper. */
const THIS_PAPER =
  /căn\s+cứ\s+(?!(?:các\s+)?(?:nguồn|kinh\s+phí|số\s+liệu)\s)(?:\p{L}+\s+){1,4}(?:trên|này|nêu\s+trên),\s/uy
export const goesByThisPaper = ({ passage: { annotated: text } }: Item, at: number): boolean =>
  text.reads(THIS_PAPER, at) !== null

/** Where one of those charged may go by something: the grounds of a paper have no number. */
export const IN_LIST: ReadonlySet<string> = new Set(['DASH', 'NUMBER', 'LETTER', 'PLUS', 'ARTICLE'])

/** "a) Căn cứ Chương trình lập kế hoạch tổ chức thực hiện": the verb stands behind the ground without a comma. */
export const isDutyBehindGround = (
  { marker, passage: { annotated: text } }: Item,
  start: number,
  end: number,
): boolean =>
  IN_LIST.has(marker) &&
  text.low[end - 1] !== ':' &&
  text
    .within('ACTOR_END', start, Math.min(end, start + SHORT_GROUND))
    .some((verb) => text.reads(BY_NAME, verb.start) === null && opensDuty(text, verb.start, end))
const SHORT_GROUND = 90
/** "Căn cứ tình hình thực hiện" */
const BY_NAME = /(?<=(?:tình\s+hình|kết\s+quả|yêu\s+cầu|điều\s+kiện|quá\s+trình|tiến\s+độ)\s+)/uy

export function isDutyBehindComma(
  { passage: { annotated: text } }: Item,
  start: number,
  end: number,
): boolean {
  for (const { word } of marksIn(text, ',', { start, end: Math.min(end, start + GROUND_REACH) }))
    if (opensDuty(text, text.words.start[word + 1] ?? end, end)) return true
  return false
}

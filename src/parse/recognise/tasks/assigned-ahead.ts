import { isCapital, type Item } from '../../segment.js'
import type { Reading } from './reading.js'
import { isCharged, type Roles } from './roles.js'

/**
 * "III. Tổ chức thực hiện" of a report, behind what is to come, and "II. Phân công thực hiện" behind what was done: there a
 * report gives duties, though all else of it tells; so it does among what is to come, where it names others than who reports.
 */
export function isAssignedAhead(reading: Reading, item: Item, words: string, roles: Roles | null): boolean {
  if (reading.heading.type !== 'BAO_CAO' || TELLS_FIGURES.test(words)) return false
  if (above(item).map(wordsOf).some(looksAhead) && isOfOthers(reading, roles)) return true
  const heading = headingOver(item)
  if (heading === null) return false
  const over = [...above(heading), ...before(reading, heading)].map(wordsOf)
  return over.some(looksAhead) || (SHARES_OUT.test(wordsOf(heading)) && over.some((one) => BACK.test(one)))
}

const looksAhead = (words: string): boolean => AHEAD.test(words) && !BACK.test(words)
const isOfOthers = ({ heading }: Reading, roles: Roles | null): boolean =>
  isCharged(roles) && roles.leads.every(({ body }) => body.name !== heading.issuer?.name)
const ORGANISES =
  /^(?:về\s+)?(?:tổ chức thực hiện|trách nhiệm|giao (?:nhiệm vụ|trách nhiệm)|phân công)(?!\p{L})/iu
const SHARES_OUT = /^(?:về\s+)?(?:phân công|giao (?:nhiệm vụ|trách nhiệm))(?!\p{L})/iu
const AHEAD =
  /phương hướng|định hướng|nhiệm vụ|giải pháp|mục tiêu|thời gian tới|sắp tới|tiếp theo|cuối năm|kế hoạch (?:năm|quý|tháng)/iu
const BACK =
  /^(?:(?:đánh giá|tổng hợp|về|công tác|việc)\s+)?(?:kết quả|tình hình|thực trạng|đã|thực hiện|triển khai|chỉ đạo)|\sđã\s|đầu năm/iu
/** "tuần tra được 50 lượt", "có 500 người tham gia": what has been counted was done. */
const TELLS_FIGURES = /\s(?:được|đạt)\s+\d|\scó\s+\d[\d.]*\s\p{L}+(?:\s\p{L}+)?\s+tham gia/iu

const wordsOf = ({ passage: { text }, textStart }: Item): string => text.slice(textStart).trim()

function headingOver(item: Item): Item | null {
  for (let at = item.parent; at; at = at.parent) if (ORGANISES.test(wordsOf(at))) return at
  return null
}

function above(item: Item): Item[] {
  const over: Item[] = []
  for (let at = item.parent; at; at = at.parent) over.push(at, ...nameOf(at))
  return over
}

/** "PHẦN THỨ HAI", and in the next line "NHIỆM VỤ TRỌNG TÂM". */
const nameOf = ({ marker, children: [first] }: Item): readonly Item[] =>
  marker === 'PART' && first?.marker === 'NONE' && isCapital(first.passage.text) ? [first] : []

const before = (reading: Reading, item: Item): readonly Item[] =>
  reading.besides(item).filter(({ passage }) => passage.span(0, 0).start < item.passage.span(0, 0).start)

import type { RelationKind } from '../../../model/relation.js'
import type { Annotated } from '../../annotate/annotated.js'
import { wordFrom } from '../../annotate/words.js'
import { DESCRIBING_WORDS, LIGHT_WORDS, OPENING_WORDS } from '../../lexicon/cues.js'
import { isAllOf, lastCue, listedBefore, startOfClause } from './between.js'
import { isToldOfIt } from './change.js'
import type { Clause, Draft, Zone } from './draft.js'
import { isOperative } from './zones.js'

/** What the head of its list makes of a citation that opens its item; null where it tells nothing. */
export function relationOfList(clause: Clause): RelationKind | null {
  const { list, item, draft } = clause
  if (!list || !item || !opensItem(clause)) return null
  const text = list.item.passage.annotated
  if (list.announces) {
    const end = text.text.length
    const own =
      clause.own ||
      isOperative(list.item) ||
      (decides(clause) && text.reads(OPENS_AS_CHANGE, list.item.textStart) !== null) ||
      isToldOfIt({ ...clause, text, from: end }, end)
    return announced(text, clause.zone, own)
  }
  const cue = clause.zone === 'PREAMBLE' ? text.at('CUE', firstOf(text, list.item.textStart)) : null
  const relation = cue?.value.relation
  return isNamed(draft) && (relation === 'IMPLEMENTS' || relation === 'LEGAL_BASIS') ? relation : null
}

/** A report tells what was repealed, and a submission asks for it. */
const decides = ({ zone, heading: { type } }: Clause): boolean =>
  zone === 'BODY' && type !== 'BAO_CAO' && type !== 'TO_TRINH'

/** "2. Bãi bỏ các văn bản, nội dung sau:", "Các văn bản sau hết hiệu lực:" in a paper that says so of no other. */
const OPENS_AS_CHANGE =
  /\s*(?:(?:bãi|hủy)\s+bỏ|thay\s+thế|các\s+(?:văn\s+bản|quyết\s+định|kế\s+hoạch|quy\s+định|chỉ\s+thị|nghị\s+quyết))\s(?:[\p{L},]+\s){0,8}?sau(?:\s+đây)?(?:\s+hết\s+hiệu\s+lực[^.;:]{0,120})?\s?:/uy

const firstOf = (text: Annotated, at: number): number =>
  text.words.start[wordFrom(text.words, at)] ?? text.text.length

/** Its kind is printed, or it is a law by its number. */
export const isNamed = ({ noun, symbolAt: { symbol } }: Draft): boolean =>
  noun !== null || /^QH\d/u.test(symbol.issuer)

/** Nothing stands before the citation in its item or paragraph but the name of a law: "Luật Người khuyết tật số …". */
export function opensItem({ text, item, draft: { start } }: Clause): boolean {
  const first = firstOf(text, item?.textStart ?? 0)
  if (first >= start) return true
  const [part] = text.reads(PART_OF_PAPER, first) ?? []
  if (part !== undefined && first + part.length === start) return true
  return (
    text.at('LAW_NOUN', first) !== null &&
    start - first < LONGEST_LAW &&
    !/[.;:()]/u.test(text.text.slice(first, start))
  )
}
const LONGEST_LAW = 120
/** "Mục 3 Phần II Kế hoạch số …", "khoản 2 Điều 5 của Quyết định số …" */
const PART_OF_PAPER =
  /(?:(?:điểm|tiết|khoản|điều|mục|phần|chương|phụ\s+lục)\s+(?:số\s+)?[\da-zđ.]{1,6}\s*,?\s*){1,4}(?:(?:của|tại)\s+)?/uy

/** How long the words may be that call the list: "các văn bản chỉ đạo của cấp trên sau đây". */
const LONGEST_CALL = 140
/** What a list of papers is called, up to the colon. */
const CALLS_PAPERS =
  /^\s(?:[^.;:(]{0,60}?\s)?(?:văn bản|luật|nghị định|nghị quyết|chỉ thị|quyết định|kế hoạch|kết luận|công văn|công điện|thông tư|quy định|ý kiến chỉ đạo|chỉ đạo)(?!\p{L})[^.;:\d]{0,80}:\s?[*_]{0,2}$/u

/** "Căn cứ:": the list stands right behind its cue. */
const NOTHING_ELSE = /^\s?:\s?[*_]{0,2}$/u

/** "UBND huyện yêu cầu triển khai thực hiện các văn bản sau:", "Điều 1. Bãi bỏ toàn bộ các Quyết định sau:". */
function announced(text: Annotated, zone: Zone, own: boolean): RelationKind | null {
  const end = text.text.length
  const from = startOfClause(text, end - 3, zone)
  const change = own ? lastCue(text, 'CHANGE_CUE', from, end) : null
  if (own && ENDS_PAPERS.test(text.low.slice(from))) return 'REPLACES'
  if (change && calls(text, change.end) && lastCue(text, 'PLANNING', from, change.start) === null)
    return change.value.relation
  const last = lastCue(text, 'CUE', from, end)
  // "tiếp tục thực hiện những việc đã nêu tại các Công văn sau:"
  const cue = last?.value.standsIn ? lastCue(text, 'CUE', from, last.start) : last
  if (!cue || !calls(text, cue.end)) return null
  const opening = from + (text.reads(ITEM_MARK, from)?.[0].length ?? 0)
  const opens = isAllOf(text, OPENING_WORDS, opening, cue.start)
  if (cue.value.relation === 'LEGAL_BASIS') return opens ? 'LEGAL_BASIS' : null
  if (cue.value.relation !== 'IMPLEMENTS' || listedBefore(text, DESCRIBING_WORDS, from, cue.start))
    return null
  return opens || text.has('DEMANDING', from, cue.start) ? 'IMPLEMENTS' : null
}

/** "Các Quyết định sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực:" */
const ENDS_PAPERS =
  /(?:^|\s)các\s(?:quyết định|nghị quyết|văn bản|kế hoạch|chỉ thị|thông tư|quy định)\s(?:[\p{L},]+\s){0,6}?sau(?:\sđây)?\s(?:sẽ\s)?hết hiệu lực[^.;:]{0,120}:\s?$/u

const calls = (text: Annotated, at: number): boolean =>
  text.text.length - at < LONGEST_CALL &&
  (NOTHING_ELSE.test(text.low.slice(at)) || CALLS_PAPERS.test(text.low.slice(at)))

const ITEM_MARK = /\s*(?:(?:[ivx]+|\d+|[a-zđ])\s*[.)/]|[-+•])\s*/uy

/** "thực hiện nghiêm các văn bản của cấp trên như: Chỉ thị số …": the same within a sentence, where it calls its list. */
export function callsInline(text: Annotated, from: number, till: number): boolean {
  const called = CALLS_INLINE.exec(text.low.slice(from, till))
  return called !== null && isAllOf(text, LIGHT_WORDS, from, from + called.index)
}
const CALLS_INLINE =
  /(?<=\s)các\s(?:văn bản|luật|nghị định|nghị quyết|chỉ thị|quyết định|kế hoạch|kết luận|công văn|công điện|thông tư)(?!\p{L})(?:\s[^.;:()\d]{0,200})?(?::|\s(?:như|gồm))\s$/u

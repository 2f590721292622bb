import { fold } from '../../../model/fold.js'
import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { wordFrom } from '../../annotate/words.js'
import { DESCRIBING_WORDS, OPENING_WORDS } from '../../lexicon/cues.js'
import { decide, rule, type Rule } from '../../rule.js'
import type { Item } from '../../segment.js'
import { symbolsWithin } from '../symbols.js'
import { isAllOf, isMark, lastCue, lastMark, listedAt, listedBefore, startOfClause } from './between.js'
import { announcesPlan } from './announced-plan.js'
import { changeOf } from './change.js'
import { rowsOfCue } from './cue-rules.js'
import type { Clause, Governed, Judgement, Zone } from './draft.js'
import { isNamed, opensItem, relationOfList } from './listed-below.js'
import { isReceived, RECEIVED } from './received.js'
import { namesPaper } from './zones.js'

export const NO_CUE: Judgement = { relation: 'CITES', rule: 'cue.none', confidence: 0.8 }

/** A citation that is the first of its clause: change, legal basis, or the nearest cue to its left. */
export function judgeAlone(clause: Clause): Judgement {
  const change = changeOf(clause)
  if (change) return change
  const said = decide(CLAUSE_RULES, { clause, governing: governing(clause) })
  if (said === null) return NO_CUE
  const { relation, confidence, rule: id = said.rule, cueAt } = said.answer
  return { relation, rule: id, confidence, cueAt }
}

interface Governable {
  readonly clause: Clause
  readonly governing: Pick<Governed, 'cue' | 'gap'> | null
}

/** A row that says one thing where something holds. */
const says = (
  id: string,
  relation: Judgement['relation'],
  confidence: number,
  holds: (one: Governable) => boolean,
) =>
  rule<Governable, Omit<Judgement, 'rule'>, true>({
    id,
    when: (one) => holds(one) || null,
    then: () => ({ relation, confidence }),
  })

/** What the clause says, before and beside its nearest cue. */
export const CLAUSE_RULES: readonly Rule<Governable, Omit<Judgement, 'rule'> & { readonly rule?: string }>[] =
  [
    says('cue.can-cu.quoted', 'PER', 0.8, ({ clause }) => isQuoted(clause)),
    says('cue.can-cu', 'LEGAL_BASIS', 0.97, ({ clause }) => clause.zone === 'PREAMBLE' && isGrounds(clause)),
    says('cue.title-law', 'IMPLEMENTS', 0.8, ({ clause }) => isLawOfTitle(clause)),
    says('cue.hop-nhat.opening', 'CONSOLIDATES', 0.88, ({ clause }) => opensConsolidation(clause)),
    rule({
      id: 'cue.listed-below',
      when: ({ governing: cue, clause }) => (cue === null ? relationOfList(clause) : null),
      then: (relation) => ({ relation, confidence: 0.85 }),
    }),
    says('cue.announced-plan', 'IMPLEMENTS', 0.78, ({ clause, governing: cue }) =>
      announcesPlan(clause, cue?.cue ?? null),
    ),
    says(RECEIVED, 'CITES', 0.8, ({ clause }) => isReceived(clause)),
    says('cue.listed-grounds', 'LEGAL_BASIS', 0.75, isListedGround),
    says(
      'cue.can-cu.heading',
      'LEGAL_BASIS',
      0.88,
      ({ governing: cue, clause }) => (cue === null && isBelowGrounds(clause.item)) || opensGrounds(clause),
    ),
    rule({
      id: '*',
      when: ({ governing: cue }) => cue,
      then: ({ cue, gap }, { clause }) => judgeByCue(clause, cue, gap),
    }),
  ]

function judgeByCue(clause: Clause, cue: SpanOf<'CUE'>, gap: number): Judgement {
  const said = decide(rowsOfCue(cue.value.relation), { ...clause, cue, gap })
  if (said === null) return NO_CUE
  const { relation, confidence } = said.answer
  return { relation, rule: said.rule.replace('*', cue.value.rule), confidence, cueAt: cue.start }
}

/** "Nghị định số … có hiệu lực kể từ ngày …, được sửa đổi bởi:": a text of several acts names them before its grounds. */
const opensConsolidation = (clause: Clause): boolean =>
  clause.heading.typeCode === 'VBHN' &&
  opensItem(clause) &&
  (clause.zone === 'PREAMBLE' || CHANGED_BY.test(clause.list?.item.passage.text ?? ''))
const CHANGED_BY =
  /\sđược\s(?:sửa đổi|bổ sung|thay thế)[^.;:]{0,40}\s(?:bởi|theo|tại)(?:\scác\s[^.;:]{0,40})?:\s?$/u

/** "- Thông tư số …", or without a dash, one below the other between the title and the first item: grounds without their word. */
function isListedGround({ governing: cue, clause }: Governable): boolean {
  const { zone, item, list, isInRow, heading, draft } = clause
  // the first of them, if they end with semicolons, is the head of the others
  const isOwnList = list === null || (!list.announces && namesPaper(list.item))
  const isOfPreamble = cue === null && zone === 'PREAMBLE' && heading.form === 'PAPER' && isOwnList
  return (
    isOfPreamble &&
    (item?.marker === 'DASH' || (item?.marker === 'NONE' && isInRow)) &&
    item.parent === null &&
    isNamed(draft) &&
    opensItem(clause)
  )
}

/** "Căn cứ tại Điều 3 Quyết định số … quy định nhiệm vụ như sau:": what an answer quotes, no ground of a paper. */
const isQuoted = ({ text, from, draft }: Clause): boolean =>
  text.reads(PART_OF, from)?.[0].length === draft.start - from && text.reads(PROVIDES, draft.end) !== null
const PART_OF =
  /[*_]{0,3}\s*căn cứ\s+(?:tại\s+|theo\s+|vào\s+|quy định tại\s+)?(?:(?:tiểu mục|mục|điều|khoản|điểm|phần|phụ lục)\s+[\da-zđ.]{1,5}\s*,?\s+(?:của\s+)?){1,4}/uy
const PROVIDES =
  /\s*(?:năm\s+\d{4}\s+)?[^.;:]{0,200}?(?:quy định|hướng dẫn|nêu rõ)(?!\p{L})[^.;]{0,300}(?:như sau|sau đây|:)/uy

/** A plan "Triển khai thi hành Luật Thủ đô" cites "Luật Thủ đô (Luật số 39/2024/QH15)". */
function isLawOfTitle({ text, zone, heading, draft: { symbolAt } }: Clause): boolean {
  if (zone === 'TITLE' || symbolAt.symbol.typeCode !== null || !/QH\d*$/u.test(symbolAt.symbol.issuer))
    return false
  const law = LAW_CARRIED_OUT.exec(fold(heading.title ?? ''))?.[1]
  return (
    law !== undefined &&
    fold(text.text.slice(Math.max(0, symbolAt.start - LONGEST_LAW), symbolAt.start)).includes(law)
  )
}
const LONGEST_LAW = 120
const LAW_CARRIED_OUT =
  /(?:thi hành|thực hiện|triển khai)\s+((?:bộ luật|luật|pháp lệnh)\s[^,.;:("“]{3,80}?)(?=\s(?:năm|số|trên|của|tại|giai đoạn|đến|và các)\s|[,.;:("“]|$)/u

const isGrounds = ({ text, from, draft }: Clause): boolean =>
  text.reads(GROUNDS, from) !== null && !opensAnew(text, from, draft.start)
const GROUNDS = /[*_]{0,3}\s*(?:\d+\.\s*|[-+•]\s*)?c[ăaâảạậầà]n c[ứửừưúu](?!\p{L})/uy

/** "Căn cứ Nghị quyết Đại hội; xét Tờ trình số …": another cue stands behind the semicolon. */
function opensAnew(text: Annotated, from: number, till: number): boolean {
  const mark = lastMark(text, ';', from, till)
  const cue = mark === null ? null : text.at('CUE', text.words.start[mark + 1] ?? till)
  return (cue !== null && ANEW.has(cue.value.relation)) || goesOnFromNoPaper(text, from, till) !== null
}

/** "Căn cứ chức năng, nhiệm vụ được giao, thực hiện Chỉ thị số …": what the paper rests on is none; null where it is one. */
function goesOnFromNoPaper(text: Annotated, from: number, till: number): SpanOf<'CUE'> | null {
  const lead = text.reads(RESTS_ON_NO_PAPER, from)
  if (lead === null || text.within('TYPE_NOUN', from, from + lead[0].length).length > 0) return null
  return cueThatOpens(text, from + lead[0].length, till)
}
const RESTS_ON_NO_PAPER =
  /căn cứ\s+(?:vào\s+)?(?:chức năng|nhiệm vụ|quyền hạn|tình hình|điều kiện|thực tế|yêu cầu|kết quả)[\s,][^;.:\d“"]{3,160}?(?:[,;]|\svà)\s+(?=(?:để\s|nhằm\s|tiếp tục\s)?(?:tổ chức\s)?(?:thực hiện|triển khai|cụ thể hóa|quán triệt)\s)/uy
const ANEW: ReadonlySet<string> = new Set(['IMPLEMENTS', 'SUBMITTED_BY'])

/** "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH: 1. Quyết định số …": the heading is the cue of its items. */
function isBelowGrounds(item: Item | null): boolean {
  for (let above = item?.parent ?? null; above; above = above.parent)
    if (above.passage.annotated.reads(GROUNDS_HEADING, 0)) return true
  return false
}
/** "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH - Quyết định số …": the first of them stands on the line of the heading. */
const opensGrounds = ({ text, zone, draft }: Clause): boolean =>
  zone === 'BODY' && text.reads(FIRST_OF_GROUNDS, 0)?.[0].length === draft.start
const FIRST_OF_GROUNDS =
  /\s*(?:[ivx]+|\d+)\.\s+(?:các |những )?(?:căn cứ|cơ sở pháp lý)(?:\s\p{L}+){0,8}\s*(?::\s*)?(?:[-–+•]|\d+[.)])\s*/uy
const GROUNDS_HEADING = /\P{L}*(?:[ivx]+\P{L}+)?(?:các |những )?(?:căn cứ|cơ sở pháp lý)(?!\p{L})/uy

/** The nearest cue; in a preamble that lists with semicolons, the one that opens it where the last member has none. */
function governing(clause: Clause): Governable['governing'] {
  const { text, zone, from, draft } = clause
  const nearest = lastCue(text, 'CUE', from, draft.start)
  if (nearest === null) return openingOfList(clause)
  const first =
    zone === 'PREAMBLE'
      ? (goesOnFromNoPaper(text, from, draft.start) ?? cueThatOpens(text, from, draft.start))
      : null
  if (first && lastMark(text, ';', nearest.end, draft.start) !== null) return { cue: first, gap: draft.start }
  const guided = guidanceCarriedOut(nearest, text, from)
  if (guided !== null) return { cue: guided, gap: nearest.end }
  const opening = openingCue(nearest, clause)
  if (opening !== null) return opening
  const followed = followedBefore(nearest, text, from)
  return followed ? { cue: followed, gap: draft.start } : { cue: nearest, gap: nearest.end }
}

/** "Để tiếp tục thực hiện": the cue with which a clause opens, or behind words that may open it before a purpose. */
function cueThatOpens(text: Annotated, from: number, till: number): SpanOf<'CUE'> | null {
  const first = text.at('CUE', from)
  if (first !== null) return first
  const behind = wordFrom(text.words, till)
  for (let word = wordFrom(text.words, from); word < behind;) {
    const cue = text.at('CUE', text.words.start[word] as number)
    if (cue?.value.relation === 'IMPLEMENTS') return cue
    const opening = listedAt(text, OPENING_WORDS, word)
    if (opening === 0) return null
    word += opening
  }
  return null
}

/** "Thực hiện hướng dẫn của Bộ Nội vụ tại Công văn số …": the guidance is what is carried out. */
function guidanceCarriedOut(nearest: SpanOf<'CUE'>, text: Annotated, from: number): SpanOf<'CUE'> | null {
  if (nearest.value.relation !== 'GUIDES' || text.reads(OF_OR_IN, nearest.end) === null) return null
  const before = lastCue(text, 'CUE', from, nearest.start)
  return before?.value.relation === 'IMPLEMENTS' && before.to === nearest.from ? before : null
}
const OF_OR_IN = /\s+(?:tại|của)\s/uy

/** "1. Thực hiện đúng Luật Bầu cử; Chỉ thị số …": the first of the list has no number, and its cue is that of all. */
function openingOfList({ text, zone, item, from, draft }: Clause): Governable['governing'] {
  const first = wordFrom(text.words, from)
  if (zone !== 'BODY' || first === 0 || !isMark(text, first - 1, ';')) return null
  if (wordFrom(text.words, draft.start) !== first) return null
  const end = text.words.start[first - 1] as number
  const begin = startOfClause(text, end, zone)
  const cue = text.within('CUE', begin, end).find(({ value }) => value.relation === 'IMPLEMENTS')
  if (!cue || end - begin > LONGEST_FIRST || symbolsWithin(text, begin, end).length > 0) return null
  const opening = begin + (text.reads(ITEM_MARK, begin)?.[0].length ?? 0)
  const isDemanded = item?.marker === 'NONE' && text.has('DEMANDING', begin, cue.start)
  return isAllOf(text, OPENING_WORDS, opening, cue.start) ||
    (isDemanded && !listedBefore(text, DESCRIBING_WORDS, begin, cue.start))
    ? { cue, gap: draft.start }
    : null
}
const LONGEST_FIRST = 220
const ITEM_MARK = /\s*(?:(?:[ivx]+|\d+|[a-zđ])\s*[.)/]|[-+•])\s*/uy

/**
 * "Thực hiện Quy chế X (ban hành kèm theo Quyết định số …)", "Để triển khai các nhiệm vụ được giao tại Chỉ thị số …",
 * "Thực hiện đề nghị của Bộ X tại Công văn số …": what is to be carried out stands in the cited paper, so the cue that
 * opens the sentence governs; null where there is none.
 */
function openingCue(cue: SpanOf<'CUE'>, { text, zone, from, draft }: Clause): Governable['governing'] {
  if (zone === 'RECIPIENTS' || !leavesItToOpening(cue, text, from, zone)) return null
  let opening = lastCue(text, 'CUE', from, cue.start)
  while (opening !== null && opening.value.relation !== 'IMPLEMENTS')
    opening = lastCue(text, 'CUE', from, opening.start)
  if (opening === null || text.has('CHANGE_CUE', opening.end, cue.start)) return null
  const opens = isAllOf(text, OPENING_WORDS, from, opening.start)
  if (opens && (zone !== 'BODY' || cue.value.rule === 'cue.theo')) return { cue: opening, gap: draft.start }
  return cue.value.standsIn ? { cue: opening, gap: opening.end } : null
}

/**
 * "thực hiện theo Quy chế thi ban hành kèm theo Thông tư số …", "theo đúng thẩm quyền được quy định tại Nghị định số …": the
 * rules that are followed are those of the cited paper.
 */
function followedBefore(nearest: SpanOf<'CUE'>, text: Annotated, from: number): SpanOf<'CUE'> | null {
  if (text.reads(SAYS_WHERE, nearest.end) === null) return null
  const before = lastCue(text, 'CUE', from, nearest.start)
  // "theo hướng dẫn ban hành kèm theo Quyết định số …"
  const cue = before?.value.relation === 'GUIDES' ? lastCue(text, 'CUE', from, before.start) : before
  const isNear =
    cue !== null &&
    nearest.start - cue.end < LONGEST_RULES &&
    lastMark(text, ',.;:', cue.end, nearest.start) === null
  return isNear && cue.value.relation === 'PER' ? cue : null
}
const LONGEST_RULES = 120
const SAYS_WHERE =
  /(?<=(?:quy định|nêu|ban hành|xác định|giao|phân công|phê duyệt|đề ra|ghi|cam kết) (?:tại|trong|theo|kèm theo))/uy

function leavesItToOpening(
  { value, from, start }: SpanOf<'CUE'>,
  text: Annotated,
  clause: number,
  zone: Zone,
): boolean {
  if (value.rule === 'cue.kem-theo') return zone === 'PREAMBLE' || isMark(text, from - 1, '(')
  if (value.rule === 'cue.theo')
    return (
      text.reads(DIRECTED_BY, start) !== null ||
      (zone === 'PREAMBLE' && text.reads(NAMED_BEFORE, start) !== null)
    )
  if (value.rule === 'cue.xet-to-trinh') return lastCue(text, 'CUE', clause, start)?.to === from
  return value.standsIn === true
}

/** "Thực hiện Đề án “Học tập suốt đời” giai đoạn 2021 - 2030 theo Quyết định số …" */
const NAMED_BEFORE =
  /(?<=\s(?:đề án|chương trình|chiến lược|dự án|kế hoạch|chỉ tiêu|mục tiêu)\s[^,;.:]{3,200}\s)/uy

/** "Thực hiện chỉ đạo của Bộ Y tế theo Công văn số …" */
const DIRECTED_BY = /(?<=\s(?:chỉ đạo|ý kiến|yêu cầu)\s+của\s[^,;.]{2,60}\s)/uy

import { numberOf, printSymbol, symbolKey, type DocumentSymbol } from '../../../model/symbol.js'
import { decide, rule, type Rule } from '../../rule.js'
import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { symbolsWithin } from '../symbols.js'
import { wordFrom } from '../../annotate/words.js'
import { endOfClause, lastCue, startOfClause } from './between.js'
import type { Clause, Judgement, JudgedDraft } from './draft.js'

/** A citation in the paper's own words, with the last cue of change before it. */
interface Changing extends Clause {
  readonly change: SpanOf<'CHANGE_CUE'> | null
}

type Change = Pick<Judgement, 'relation' | 'confidence'> & { readonly rule?: string }

/** What the paper's own words do to the cited one; the first row that holds decides, also that they do nothing. */
export const CHANGE_RULES: readonly Rule<Changing, Change | null>[] = [
  rule({ id: 'change.planned', when: (one) => isPlanned(one) || null, then: () => null }),
  rule({
    id: 'change.behind',
    when: (one) => (one.change === null && one.zone !== 'TITLE' ? endBehind(one) : null),
    then: ({ value }) => ({ ...value, confidence: 0.85 }),
  }),
  rule({
    id: 'change.of-list',
    when: ({ zone, text, draft }) => (zone === 'BODY' ? text.reads(LISTED_AS_ENDED, draft.start) : null),
    then: () => ({ rule: 'cue.het-hieu-luc', relation: 'REPLACES', confidence: 0.88 }),
  }),
  rule({
    id: 'change.own-words',
    when: (one) => (one.change && governs(one, one.change) ? one.change : null),
    then: ({ value: { rule: id, relation }, end }, { zone, text }) => ({
      rule: id,
      relation: relation === 'REPLACES' && text.reads(PART_OF_IT, end) ? 'AMENDS' : relation,
      confidence: zone === 'TITLE' ? 0.96 : 0.92,
    }),
  }),
]

/** "Thay thế khoản 3 Điều 4 Quyết định số …", "Thay thế Phụ lục I kèm theo …": the rest of the paper stays as it is. */
const PART_OF_IT =
  /\s*(?:(?:nội\s+dung|quy\s+định)\s+)?(?:tại\s+|của\s+)?(?:cụm\s+từ|từ\s+["“]|một\s+(?:phần|số\s+(?:nội\s+dung|điều|điểm|khoản))|(?:điểm|tiết|khoản|điều|mục|chương|phụ\s+lục|biểu(?:\s+số)?|mẫu(?:\s+số)?)\s+(?:số\s+)?[\da-zđ]{1,5}(?!\p{L}))/uy

/** The change that this paper makes to the one it cites; null for papers that only speak of it. */
export function changeOf(clause: Clause): Judgement | null {
  const { text, from, draft } = clause
  if (!clause.own && !isToldOfIt(clause, draft.start)) return issuedAnew(clause) ?? endsOwnOne(clause)
  const said = decide(CHANGE_RULES, { ...clause, change: lastCue(text, 'CHANGE_CUE', from, draft.start) })
  return said?.answer ? { ...said.answer, rule: said.answer.rule ?? said.rule } : null
}

export const ISSUED_ANEW = 'change.issued-anew'

/** "UBND tỉnh ban hành Kế hoạch thay thế Kế hoạch số … như sau": a paper of this kind takes its own one's place. */
function issuedAnew({ text, zone, from, draft, heading }: Clause): Judgement | null {
  const change = zone === 'PREAMBLE' ? lastCue(text, 'CHANGE_CUE', from, draft.start) : null
  if (change?.value.relation !== 'REPLACES' || change.value.ofBefore || draft.start - change.end > 3)
    return null
  return isOwnKind(draft, heading) && text.reads(ISSUES_ANEW, change.start) !== null
    ? { relation: 'REPLACES', rule: ISSUED_ANEW, confidence: 0.88 }
    : null
}
const ISSUES_ANEW =
  /(?<=(?<!(?:đã|sẽ|trình|để|mưu)\s{1,3}(?:ký\s)?)(?:ban hành|xây dựng)\s(?:\p{L}+\s){1,12}?(?:này\s)?(?:\(\s{0,3}|để\s|nhằm\s)?)/uy

/** A paper of the same organ; only such a one is ended by a plan. */
const isOfOwnHouse = ({ symbolAt: { symbol } }: Clause['draft'], heading: Clause['heading']): boolean =>
  heading.symbol !== null && symbol.issuer === heading.symbol.issuer
/** "hết hiệu lực | kể từ ngày ban hành Kế hoạch này" */
const BY_THIS_ONE =
  /[^.;:]{0,60}\s(?:kế\s+hoạch|chương\s+trình|công\s+văn|văn\s+bản|thông\s+báo|hướng\s+dẫn|quyết\s+định|chỉ\s+thị)\s+này(?!\p{L})/uy

const isOwnKind = (
  { noun, symbolAt: { symbol, type } }: Clause['draft'],
  heading: Clause['heading'],
): boolean => symbol.issuer === heading.symbol?.issuer && (noun ?? type) === heading.type

/** "- Hủy bỏ Kế hoạch số …", "Nội dung này thay cho Công văn số …": of its own kind, in an item that says no more. */
function endsOwnOne({ text, zone, from, draft, heading }: Clause): Judgement | null {
  if (zone !== 'BODY') return null
  const change = lastCue(text, 'CHANGE_CUE', from, draft.start)
  const ended = change === null && isOfOwnHouse(draft, heading) ? endBehind({ text, draft }) : null
  if (ended !== null && text.reads(BY_THIS_ONE, ended.end) !== null)
    return { relation: ended.value.relation, rule: ended.value.rule, confidence: 0.85 }
  if (change === null || change.value.ofBefore || draft.start - change.end > 3) return null
  const { relation, rule: id } = change.value
  if (relation === 'REPEALS' && isOfOwnHouse(draft, heading) && opensItem(text, from, change.start))
    return { relation, rule: id, confidence: 0.88 }
  if ((relation !== 'REPLACES' && relation !== 'REPEALS') || !isOwnKind(draft, heading)) return null
  const saysSo = opensItem(text, from, change.start) || text.reads(OF_THIS_CONTENT, change.start) !== null
  return saysSo ? { relation, rule: id, confidence: 0.88 } : null
}
const OF_THIS_CONTENT = /(?<=(?:nội\s+dung|văn\s+bản)\s+(?:này|trên|nêu\s+trên)\s{1,3}(?:để\s{1,3})?)/uy

function isPlanned({ text, zone, heading, from, draft: { start } }: Clause): boolean {
  if (zone !== 'TITLE') return lastCue(text, 'PLANNING', from, start) !== null
  return (
    heading.type === 'TO_TRINH' || heading.type === 'BAO_CAO' || text.has('PLANNED_IN_TITLE', from, start)
  )
}

/** "Quyết định số X … hết hiệu lực kể từ ngày Quyết định này có hiệu lực": the change stands behind. */
function endBehind({ text, draft }: Pick<Clause, 'text' | 'draft'>): SpanOf<'ENDED'> | null {
  const ends = text
    .within('ENDED', draft.end, endOfClause(text, draft.end, 400))
    .filter(({ end }) => text.reads(BY_ANOTHER, end) === null)
  return ends.find(({ value }) => value.relation === 'REPEALS') ?? ends[0] ?? null
}

/** "được sửa đổi, bổ sung bởi Nghị định số …": the other paper has done it. */
const BY_ANOTHER = /\s+(?:bởi|bằng)\s(?!(?:\p{L}+\s){1,3}này(?!\p{L}))/uy

/** "Các Quyết định sau đây hết hiệu lực kể từ ngày …: Quyết định số …" */
const LISTED_AS_ENDED =
  /(?<=(?:^|\s)các\s(?:quyết định|nghị quyết|văn bản|chỉ thị|thông tư|quy định)\s(?:[\p{L},]+\s){0,6}?sau(?:\sđây)?\s(?:sẽ\s)?hết hiệu lực[^.;:]{0,120}:\s{0,3})/uy

/** How far behind its cue a changed paper may stand. */
const CHANGE_REACH = 140
/** The same where what is changed has a long name: "thay thế Danh mục … được UBND tỉnh công bố tại các Quyết định: Số …". */
const LONG_REACH = 320
const MADE_PUBLIC =
  /(?<=\s(?:công bố|ban hành|phê duyệt)\s+(?:tại|theo|kèm theo)\s+(?:(?:các\s+)?quyết định\s{0,3}:\s{0,3})?)/uy

function governs(clause: Clause, change: SpanOf<'CHANGE_CUE'>): boolean {
  const { text, zone, from, draft } = clause
  const reach = text.reads(MADE_PUBLIC, draft.start) ? LONG_REACH : CHANGE_REACH
  if (change.value.ofBefore || draft.start - change.end > reach) return false
  if (zone !== 'TITLE' && text.reads(BY_ANOTHER, change.end) !== null) return false
  if (text.reads(THIS_ONE, change.end) !== null) return false
  // "Trước đó, Quyết định số 5 đã bãi bỏ Quyết định số …"
  if (text.reads(DID, change.start) !== null && isOfAnother(clause, change.start)) return false
  // "… Thông tư số 25 về việc sửa đổi Thông tư số 17 và thay thế Thông tư số 6"
  if (
    zone === 'BODY' &&
    text.reads(SAYS_OF_CITED, change.start) !== null &&
    !isToldOfIt(clause, change.start)
  )
    return false
  if (zone === 'BODY' && !areOwnWords(text, from, change.start) && !isToldOfIt(clause, change.start))
    return false
  const between = lastCue(text, 'CUE', change.end, draft.start)?.value.relation ?? 'CITES'
  return between === 'CITES' || between === 'ANNEXED_TO'
}

/** "… và bãi bỏ quyết định này | Sở A đã có Công văn số …": what is ended is told, and it is another one. */
const THIS_ONE =
  /\s+(?:(?:các|một\s+phần)\s+)?(?:quyết\s+định|nghị\s+quyết|văn\s+bản|chỉ\s+thị|quy\s+định|quy\s+chế|thông\s+tư|kế\s+hoạch)\s+(?:này|trên|nói\s+trên|nêu\s+trên)(?!\p{L})/uy
const SAYS_OF_CITED =
  /(?<=\ssố\s{0,3}:?\s{0,3}\d[^;]{5,300}?\svề\s{1,3}việc\s{1,3}(?:[^;.]{0,220}\svà\s{1,3})?(?:sửa\s{1,3}đổi,?\s{1,3})?)/uy
const DID = /(?<=\sđã\s{1,3})/uy
const isOfAnother = (clause: Clause, till: number): boolean =>
  symbolsWithin(clause.text, startOfClause(clause.text, till, 'PREAMBLE'), till).length > 0 &&
  !isToldOfIt(clause, till)

/** "Quyết định này … thay thế", or "Bãi bỏ …" at the start of an article or clause: the paper itself speaks. */
function areOwnWords(text: Annotated, from: number, till: number): boolean {
  if (text.has('THIS_PAPER', from, till) || text.reads(COMES_INTO_FORCE, from)) return true
  return opensItem(text, from, till)
}

/** "Điều 3. Bãi bỏ …", "- Bãi bỏ …" */
function opensItem(text: Annotated, from: number, till: number): boolean {
  const mark = text.reads(ITEM_MARK, from)
  return mark !== null && mark.index + mark[0].length === till
}

/**
 * News calls the paper by its kind, alone or with its number ("Nghị quyết thay thế Nghị quyết số …", "Quyết định số … có hiệu lực
 * từ …; thay thế …"), or by what it does alone: "Theo đó, bãi bỏ …", "Các văn bản bị bãi bỏ gồm …".
 */
export function isToldOfIt({ text, from, heading: { form, type, symbol } }: Told, till: number): boolean {
  if (form !== 'RETELLING') return false
  const start = startOfClause(text, from, 'PREAMBLE')
  const opening = text.reads(SAYS_WHAT_CHANGES, start)
  if (opening && type !== 'CONG_VAN' && type !== 'CONG_DIEN')
    return text.at('CHANGE_CUE', start + opening[0].length) !== null
  const noun = text.at('TYPE_NOUN', start + (text.reads(/\s*/uy, start)?.[0].length ?? 0))
  if (noun === null || noun.value !== type || noun.end >= till) return false
  const [, number] = text.reads(NUMBERED, noun.end) ?? []
  const own = symbol && numberOf(symbol)
  return number === undefined || (own !== null && (number === own || number.startsWith(`${own}/`)))
}
type Told = Pick<Clause, 'text' | 'from' | 'heading'>
/** As far as figures go, which may be followed by those of its year. */
const NUMBERED = /\s+(?:s[ốo]\s*)?(\d+(?:\/\d{4})?)/uy
const SAYS_WHAT_CHANGES =
  /\s*(?:(?:theo đó|cụ thể|trong đó|đồng thời|cạnh đó|bên cạnh đó)\s*[,:]\s*)?(?:(?:kể )?từ ngày [\d/.-]{3,10}\s*,\s*)?(?:(?:(?:các|những|\d{1,3}|danh mục(?: các)?)\s)(?:văn bản|thông tư|quyết định|nghị quyết|nghị định|chỉ thị|quy định)(?:\s[\p{L},]+){0,8}?\s(?:bị|được|sẽ bị|sẽ được)\s)?(?=(?:bãi|hủy|thay|sửa|chấm|bổ)\s)/uy
const COMES_INTO_FORCE =
  /(?:điều\s+\d+\s*[.:]?\s*)?(?:quyết định|nghị quyết|quy định|chỉ thị)\s+(?:này\s+)?có hiệu lực/uy
const ITEM_MARK = /(?:điều\s+\d+[a-z]?\s*[.:]?|khoản\s+\d+\s*[.:]?|\d+[.)]|[a-zđ]\)|[-+])?\s*(?:nay\s+)?/uy

/** Whether a citation is that of the paper itself, by its symbol. */
export function isOwn({ symbolAt: { symbol: said } }: JudgedDraft, symbol: DocumentSymbol | null): boolean {
  return symbol?.number != null && symbol.number === said.number && keyOf(symbol) === keyOf(said)
}

/** News of a paper: "Nghị định số … thay thế Nghị định số …", "… bãi bỏ 12 quyết định, trong đó có Quyết định số …". */
export function changesOf(previous: JudgedDraft, { text, heading, draft: { start } }: Clause) {
  if (heading.form !== 'RETELLING' || !isOwn(previous, heading.symbol)) return null
  const change = text.at('CHANGE_CUE', text.words.start[wordFrom(text.words, previous.end)] as number)
  if (change === null || text.reads(AMONG_THEM, start) !== null) return change
  return start - change.end < CHANGE_REACH && lastCue(text, 'CUE', change.end, start) === null ? change : null
}
const AMONG_THEM = /(?<=\strong\s+đó\s+có\s{1,9}(?:các\s{1,9})?)/uy

const keyOf = (symbol: DocumentSymbol): string => symbolKey(printSymbol(symbol))

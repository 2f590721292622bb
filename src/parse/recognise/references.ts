import type { Body } from '../../model/agency.js'
import type { IsoDay } from '../../model/date.js'
import type { DocumentType } from '../../model/document.js'
import type { Found, Span } from '../../model/evidence.js'
import { fold } from '../../model/fold.js'
import { guardedKind, RELATION_STRENGTH, type RelationKind } from '../../model/relation.js'
import { printSymbol, symbolKey, type DocumentSymbol } from '../../model/symbol.js'
import {
  CHANGE_CUES,
  CUES,
  DEMAND,
  ISSUING,
  LIGHT_WORDS,
  OPENING_WORDS,
  PLANNED_IN_TITLE,
  PLANNING_WORDS,
  type Cue,
} from '../lexicon/cues.js'
import { TYPE_NOUNS } from '../lexicon/symbols.js'
import type { Passage } from '../passage.js'
import { NOWHERE, placeOn, type Place } from '../place.js'
import type { Item, Paper } from '../segment.js'
import { bodyNamed, findBodies } from './agencies.js'
import { dateAt, findDates } from './dates.js'
import type { Heading } from './heading.js'
import { DOUBTFUL_LETTERS, findSymbols, knownIssuer, type SymbolMention } from './symbols.js'

export type IssuerResolution =
  'PRINTED' | 'SUFFIX' | 'OWN_TERRITORY' | 'OWN_TERRITORY_INFERRED' | 'SIBLING' | 'EARLIER_MENTION' | 'NONE'

/** One place where a paper is cited; `relation` is what the words there say, before the date guard. */
export interface CitationMention extends Found {
  /** From the cue that governs the citation, when it stands near, to the end of its date and issuer. */
  readonly span: Span
  /** The citation alone. */
  readonly citedSpan: Span
  readonly quote: string
  readonly section: string
  readonly relation: RelationKind
}

/** A paper that is cited, with all its mentions. */
export interface Citation extends Found {
  readonly symbol: DocumentSymbol
  readonly type: DocumentType | null
  /** A day, or the month or year where no more is printed. */
  readonly date: string | null
  readonly issuer: Body | null
  readonly issuerPrinted: string | null
  readonly issuerResolution: IssuerResolution
  readonly title: string | null
  /** The strongest over its mentions, after the date guard. */
  readonly relation: RelationKind
  readonly mentions: readonly CitationMention[]
}

/** Where in a passage citations stand, so that later recognisers do not read their dates and bodies again. */
export interface CitedRange {
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

export interface References {
  readonly citations: readonly Citation[]
  readonly ranges: readonly CitedRange[]
}

type Zone = 'TITLE' | 'PREAMBLE' | 'BODY' | 'RECIPIENTS'

/**
 * In: the paper and its heading. Out: every document it cites by a symbol, mentions merged (same symbol, issuer and
 * date), each with its relation by the nearest cue, and the issuer by the ordered rules of docs/domain.md, Whose paper is cited.
 */
export function recogniseReferences(paper: Paper, heading: Heading): References {
  const drafts = zones(paper).flatMap((zoned) => readPassage(zoned, heading))
  const cited = shareSiblings(drafts.filter((draft) => !isOwn(draft, heading)))
  const resolved = shareEarlier(cited.map((draft) => ({ ...draft, ...resolveIssuer(draft, heading) })))
  return {
    citations: merge(resolved, heading),
    ranges: drafts.map(({ passage, start, end }) => ({ passage, start, end })),
  }
}

// ------------------------------------------------------------------ reading

interface Judgement {
  readonly relation: RelationKind
  readonly rule: string
  readonly confidence: number
  /** The words that the judgement rests on. */
  readonly words?: RegExp
}

interface Draft {
  readonly passage: Passage
  readonly zone: Zone
  readonly section: string
  /** Start of the type noun, or of the number where there is none. */
  readonly start: number
  readonly symbolAt: SymbolMention
  /** Behind the date and the issuer that belong to it. */
  readonly end: number
  readonly noun: DocumentType | null
  /** A day, or the month or year where no more is printed. */
  readonly date: string | null
  /** "cùng ngày": the date is also that of the citations coordinated before it. */
  readonly sameDay: boolean
  readonly issuerText: string | null
  readonly issuerBody: Body | null
  /** The issuer is that of the citation it is coordinated with. */
  readonly sibling: boolean
  /** It only says how the citation before it is called from there on: "(gọi tắt là Nghị quyết 26-NQ/TW)". */
  readonly aside: boolean
  readonly title: string | null
  readonly cue: Judgement
  /** What governs the sentence outside the title in which this citation stands; else the same as `cue`. */
  readonly outer: Judgement
}

/** A draft whose issuer is settled. */
type Resolved = Draft & { symbol: DocumentSymbol; issuer: Body | null; resolution: IssuerResolution }

/** A passage to look for citations in, and what its place tells of them. */
interface ZonedPassage {
  readonly passage: Passage
  readonly zone: Zone
  readonly section: string
  readonly item: Item | null
}

/** What a judgement needs besides the citation itself. */
type Context = ZonedPassage & {
  readonly heading: Heading
  /** The operative words of the paper itself: title, article or closing clause. */
  readonly own: boolean
}

function zones(paper: Paper): ZonedPassage[] {
  const preambleEnd = endOfPreamble(paper.body)
  const body = paper.body.map((item, index): ZonedPassage => {
    const legal = /^\s*(?:[-+•]\s*|\d+\.\s*)?(?:Căn cứ|Xét|Theo đề nghị)(?!\p{L})/iu.test(item.passage.text)
    const preamble = index < preambleEnd || (legal && index < 20 && !item.annex)
    return {
      passage: item.passage,
      zone: preamble ? 'PREAMBLE' : 'BODY',
      section: item.path,
      item,
    }
  })
  const tail = paper.tail.map(({ passage }): ZonedPassage => ({
    passage,
    zone: 'RECIPIENTS',
    section: 'recipients',
    item: null,
  }))
  return [{ passage: paper.title, zone: 'TITLE', section: 'title', item: null }, ...body, ...tail]
}

/** The first numbered item; the dashes before it list bases or addressees. */
function endOfPreamble(body: readonly Item[]): number {
  const numbered = body.findIndex(({ marker }) => marker !== 'NONE' && !isBullet(marker))
  const marked = body.findIndex(({ marker }) => marker !== 'NONE')
  return numbered >= 0 && numbered < 25
    ? numbered
    : marked >= 0
      ? marked
      : Math.min(2 + headlines(body), body.length)
}

/** Lines of a portal above its first sentence: the headline, when it was put there. */
function headlines(body: readonly Item[]): number {
  const first = body.findIndex(
    ({ passage: { text } }) => /[.:;!]["”’)]?$|\.\/\.?$/u.test(text) || text.length > 200,
  )
  return first < 0 ? 0 : first
}

const isBullet = (marker: Item['marker']) => marker === 'DASH' || marker === 'PLUS' || marker === 'ROW'

/** Where a paper itself may change another: in its articles, or in a sentence about "… này". */
const operative = (item: Item): boolean =>
  isArticle(item) || THIS_PAPER.test(fold(item.passage.text)) || ISSUES_CHANGE.test(fold(item.passage.text))
/** "Chính phủ ban hành Nghị định sửa đổi, bổ sung một số điều của …" */
const ISSUES_CHANGE =
  /ban hành (?:nghị định|thông tư|quyết định|nghị quyết|quy định|luật) (?:sửa đổi|bổ sung|bãi bỏ|thay thế)/u
const isArticle = (item: Item | null): boolean =>
  item !== null && (item.marker === 'ARTICLE' || isArticle(item.parent))

const THIS_PAPER =
  /(?:quyết định|nghị quyết|chỉ thị|kế hoạch|quy định|quy chế|hướng dẫn|chương trình|văn bản|thông báo|nghị định|thông tư|kết luận|thông tri|phương án|đề án|công văn|công điện|tờ trình|quy hoạch)\s+này/u

const NOUN_WORDS = TYPE_NOUNS.map(([noun]) => noun.replaceAll(' ', '\\s+')).join('|')
const NOUN = new RegExp(
  `(?:(?:các\\s+)?(${NOUN_WORDS}))(?:\\s+(?:liên tịch|khẩn))?(?:\\s*\\([^)]{1,20}\\))?\\s*:?\\s*(?:s[ốoôó]|s)?\\s*[:.]?\\s*$`,
  'iu',
)
const NOUN_APART = new RegExp(`(?<![\\p{L}])(?:các\\s+)?(${NOUN_WORDS})(?=\\s*,?\\s+(?:ngày|của)\\s)`, 'giu')
const STARTS_WITH_NOUN = new RegExp(`^\\s*(?:các\\s+)?(?:${NOUN_WORDS})(?![\\p{L}])`, 'iu')
const NUMBER_WORD = /(?<![\p{L}\d])s(?:[ốoôó]\s*[:.]?\s*)?$/iu
const nounTypes = new Map(TYPE_NOUNS.map(([noun, type]) => [fold(noun), type]))

/** What stands before a symbol and belongs to it: "Quyết định ngày D của X số". */
interface Lead {
  readonly start: number
  readonly noun: DocumentType | null
  /** A day, or the month or year where no more is printed. */
  readonly date: string | null
  readonly issuer: Body | null
  readonly issuerText: string | null
}

function readPassage(zoned: ZonedPassage, heading: Heading): Draft[] {
  const { passage, zone, section, item } = zoned
  const text = passage.text
  const symbols = findSymbols(text)
  if (symbols.length === 0) return []
  const context: Context = { ...zoned, heading, own: zone === 'TITLE' || (item !== null && operative(item)) }
  const found: Draft[] = []
  let shared: Lead | null = null
  let listed: IssuedBefore | null = null
  for (const symbolAt of symbols) {
    const lead = readLead(text, symbolAt.start, heading.place)
    if (lead === null && symbolAt.confidence < 0.9) continue
    if (DOUBTFUL_LETTERS.has(symbolAt.rule) && !vouchesFor(lead?.noun ?? null, symbolAt.symbol)) continue
    if (lead?.noun) shared = lead
    const tail = readTail(text, symbolAt.end, heading.place)
    const number: Lead | null = lead !== null && lead.noun === null && found.length > 0 ? shared : null
    const issuerFrom = tail.issuer ? tail : lead?.issuer ? lead : number?.issuer ? number : null
    let draft: Draft = {
      passage,
      zone,
      section,
      symbolAt,
      start: lead?.start ?? symbolAt.start,
      end: tail.end,
      noun: lead?.noun ?? number?.noun ?? null,
      date: tail.date ?? lead?.date ?? null,
      sameDay: tail.sameDay,
      issuerText: issuerFrom?.issuerText ?? null,
      issuerBody: issuerFrom?.issuer ?? null,
      sibling: false,
      aside: AS_ALIAS.test(
        text.slice(Math.max(0, (lead?.start ?? symbolAt.start) - 60), lead?.start ?? symbolAt.start),
      ),
      title: readTitle(text, tail.end),
      cue: NO_CUE,
      outer: NO_CUE,
    }
    const previous = found.findLast(({ aside }) => !aside) ?? null
    if (draft.issuerBody === null || draft.date === null)
      listed = issuedBefore(text, draft, heading.place, listed)
    if (listed !== null) draft = withIssuedBefore(draft, listed)
    found.push({ ...draft, ...(draft.aside ? same(ALIAS) : judge(draft, previous, context)) })
  }
  return found
}

/** Letters have no type code; acts of the 1990s had none either ("Nghị định số 60/CP"), and some drop it. */
const vouchesFor = (noun: DocumentType | null, { issuer }: DocumentSymbol): boolean =>
  noun === 'CONG_VAN' ||
  noun === 'CONG_DIEN' ||
  (noun !== null && !issuer.includes('-') && knownIssuer(issuer)?.level === 'CENTRAL')

/** The type noun, or at least "số", before a symbol; date and issuer may stand between the two. */
function readLead(text: string, at: number, place: Place): Lead | null {
  const from = Math.max(0, at - 60)
  const before = text.slice(from, at)
  const noun = NOUN.exec(before)
  if (noun)
    return {
      start: from + noun.index,
      noun: nounTypes.get(fold(noun[1] ?? '')) ?? null,
      date: null,
      issuer: null,
      issuerText: null,
    }
  const number = NUMBER_WORD.exec(before)
  if (!number) return null
  const plain: Lead = { start: from + number.index, noun: null, date: null, issuer: null, issuerText: null }
  const farFrom = Math.max(0, plain.start - 160)
  const apart = [...text.slice(farFrom, plain.start).matchAll(NOUN_APART)].at(-1)
  if (!apart) return plain
  const start = farFrom + apart.index
  const between = readTail(text, start + apart[0].length, place)
  if (!/^\s*[,:]?\s*$/u.test(text.slice(between.end, plain.start))) return plain
  return {
    start,
    noun: nounTypes.get(fold(apart[1] ?? '')) ?? null,
    date: between.date,
    issuer: between.issuer,
    issuerText: between.issuerText,
  }
}

interface Tail {
  /** A day, or the month or year where no more is printed. */
  readonly date: string | null
  readonly sameDay: boolean
  readonly issuer: Body | null
  readonly issuerText: string | null
  readonly end: number
}

/** Date and issuer behind a symbol, in either order, each once. */
function readTail(text: string, from: number, place: Place): Tail {
  let tail: Tail = { date: null, sameDay: false, issuer: null, issuerText: null, end: from }
  for (let turn = 0; turn < 2; turn += 1) {
    const longer: Tail | null =
      (tail.date === null ? readTailDate(text, tail) : null) ??
      (tail.issuer === null ? readTailIssuer(text, tail, place) : null)
    if (longer === null) break
    tail = longer
  }
  return tail
}

function readTailDate(text: string, tail: Tail): Tail | null {
  const lead = DATE_LEAD.exec(text.slice(tail.end, tail.end + 60))
  if (!lead) return null
  const at = tail.end + lead[0].length
  const found = dateAt(text, at)
  if (found?.value) return { ...tail, date: found.value, sameDay: lead[1] !== undefined, end: found.end }
  // "Quyết định số 12/QĐ-UBND năm 2023 của …", but not "Kế hoạch số 12/KH-UBND năm 2023 về …", whose title it opens
  const year = /^năm\s+((?:19|20)\d\d)(?=\s+của\s)/iu.exec(text.slice(at, at + 20))
  return year ? { ...tail, date: year[1] as string, end: at + year[0].length } : null
}

/** What may stand between a symbol and its date; a telegram has its hour there: "hồi 19 giờ 00’ ngày …". */
const DATE_LEAD =
  /^\s*,?\s*\(?\s*(?:(?:được\s+)?ban hành\s+|ký\s+)?(?:(?:vào\s+)?(?:hồi|lúc)\s+\d{1,2}\s*(?:giờ|g|h)\s*(?:\d{1,2}\s*(?:phút|[’'′])?)?\s*,?\s*)?(cùng\s+)?(?=ngày|tháng|năm|\d)/iu

function readTailIssuer(text: string, tail: Tail, place: Place): Tail | null {
  const lead = ISSUER_LEAD.exec(text.slice(tail.end, tail.end + 80))
  if (!lead) return null
  const start = tail.end + lead[0].length
  const [found] = findBodies(text.slice(start, start + 160), placeOn(place, tail.date))
  if (!found || found.start > 2) return null
  const end = start + found.end
  const over = /^\s+(?:Đảng|khóa\s+[IVX]+)(?![\p{L}])/u.exec(text.slice(end, end + 16))
  return {
    ...tail,
    issuer: found.bodies[0] ?? null,
    issuerText: text.slice(start + found.start, end),
    end: end + (over?.[0].length ?? 0),
  }
}

/** Issuer and day that stand before a citation: "Ngày D, Ban Bí thư ban hành …", "nghị quyết của Bộ Chính trị: …". */
interface IssuedBefore {
  readonly issuer: Body
  readonly issuerText: string
  readonly date: string | null
  /** The code of the symbols that it speaks of. */
  readonly code: string
  /** Where a list that a colon opens ends; the citation's own start for a verb. */
  readonly until: number
}

function issuedBefore(
  text: string,
  { start, symbolAt }: Draft,
  place: Place,
  open: IssuedBefore | null,
): IssuedBefore | null {
  if (open !== null && start <= open.until && symbolAt.symbol.issuer === open.code) return open
  const from = Math.max(0, start - 200)
  const before = text.slice(from, start)
  const lead = ISSUES_IT.exec(before)
  if (!lead) return null
  const said = findBodies(before.slice(0, lead.index + 1), place).at(-1)
  const [issuer] = said?.bodies ?? []
  if (!said || !issuer || before.slice(said.end, lead.index).trim() !== '') return null
  const day = findDates(before.slice(0, said.start)).at(-1)
  const adjoins = day !== undefined && /^\s*,?\s*$/u.test(before.slice(day.end, said.start))
  const lists = lead[0].includes(':')
  const end = lists ? text.slice(start, start + REACH).search(/\.(?=\s|$)/u) : 0
  return {
    issuer,
    issuerText: before.slice(said.start, said.end),
    date: adjoins && !lists && day.value?.length === 10 ? day.value : null,
    code: symbolAt.symbol.issuer,
    until: start + (end < 0 ? REACH : end),
  }
}
const ISSUES_IT = /\s(?:(?:đã|vừa|mới)\s+)?(?:ký\s+)?(?:ban hành|có|ra)\s+(?:các\s+)?$|\s*:\s*(?:-\s*)?$/iu

const withIssuedBefore = (draft: Draft, { issuer, issuerText, date }: IssuedBefore): Draft => ({
  ...draft,
  ...(draft.issuerBody === null ? { issuerBody: issuer, issuerText } : {}),
  date: draft.date ?? date,
})

/** The plenum that adopts a paper acts for its committee: "của Hội nghị lần thứ bảy Ban Chấp hành Trung ương". */
const ISSUER_LEAD = /^\s*,?\s*(?:của|do)\s+(?:Hội nghị[^,;.()]{0,40}?(?=(?:Ban Chấp hành|BCH)\s))?/iu

/** The "về …" clause or the quoted title behind a citation; up to the end of its clause. */
function readTitle(text: string, from: number): string | null {
  const lead = /^\s*,?\s*(?=về\s|“|V\/v|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn)/iu.exec(
    text.slice(from, from + 16),
  )
  if (!lead) return null
  const rest = text.slice(from + lead[0].length, from + lead[0].length + 400)
  const quoted = /^“([^”]{3,300})”/u.exec(rest)
  if (quoted) return quoted[1] ?? null
  const end = TITLE_END.exec(rest)
  const title = rest.slice(0, end ? end.index : rest.length).trim()
  return title.length < 6 ? null : title
}

const TITLE_END = new RegExp(
  String.raw`[;.:](?=\s|$)|\s*\((?:viết tắt|sau đây|gọi tắt)` +
    String.raw`|,\s+(?=(?:UBND|Ủy ban|Uỷ ban|Ban Thường vụ|Tỉnh ủy|Huyện ủy|Thành ủy|Sở|Bộ|Chủ tịch|HĐND|Hội đồng|các|theo đó|trong đó|nhằm|đề nghị|yêu cầu|đồng thời|qua đó)(?![\p{L}]))` +
    String.raw`|(?:\s+và|,)\s+(?=(?:các\s+)?(?:${NOUN_WORDS})\s+số)`,
  'u',
)

// ---------------------------------------------------------------- relations

const ALIAS: Judgement = { relation: 'CITES', rule: 'cue.alias', confidence: 0.9 }
const AS_ALIAS = /\((?:sau đây|viết tắt|gọi tắt|gọi chung|dưới đây|từ đây)[^()]*$/iu
const NO_CUE: Judgement = { relation: 'CITES', rule: 'cue.none', confidence: 0.8 }
/** How far back a cue is looked for. */
const REACH = 1200

/** What the words before a citation say of it, and of the sentence around it. */
function judge(draft: Draft, previous: Draft | null, context: Context): Pick<Draft, 'cue' | 'outer'> {
  const text = draft.passage.text
  if (draft.zone === 'RECIPIENTS')
    return same({ relation: 'CITES', rule: 'zone.recipients', confidence: 0.9 })
  const clauseStart = startOfClause(text, draft.start, draft.zone)
  if (previous !== null) {
    const between = text.slice(previous.end, draft.start)
    if (CONNECTOR.test(between))
      return inherited(previous, draft, between.includes(';') ? previous.outer : previous.cue)
    if (previous.start >= clauseStart) return judgeBehind(previous, draft, between, context)
  }
  return same(judgeAlone(text.slice(clauseStart, draft.start), draft, context))
}

const same = (cue: Judgement) => ({ cue, outer: cue })

const CONNECTOR = /^[\s,;:]*(?:(?:và|cùng với|cùng|&)\s*)?(?:các\s*)?$/iu
const JOINT = /[,;](?:\s|$)|\s(?:và|cùng với|hoặc)(?:\s|$)/giu
const TITLE_LEAD =
  /^\s*(?:,\s*)?(?:\((?!\d)|(?:về|quy định|V\/v|sửa đổi|bổ sung|thực hiện|triển khai|hướng dẫn|phê duyệt|ban hành|khóa|thông qua|điều chỉnh|giao|công bố|thành lập)(?![\p{L}])|“)/iu

/**
 * A citation behind another one of its sentence is coordinated with it, has a cue of its own behind a comma, a
 * semicolon or "và", or stands inside the other's title.
 */
function judgeBehind(
  previous: Draft,
  draft: Draft,
  between: string,
  context: Context,
): Pick<Draft, 'cue' | 'outer'> {
  const joint = [...between.matchAll(JOINT)].at(-1)
  const last = joint ? between.slice(joint.index + joint[0].length) : null
  const titled = TITLE_LEAD.test(between)
  const fresh = cueBehindJoint(between, /;\s*/gu)
  // "… và của Giám đốc Sở Nội vụ tại Tờ trình số …"
  const another = last !== null && /^\s*của\s[^,;.]{2,90}\s(?:tại|trong)\s*$/u.test(last)
  const coordinated = last !== null && (last.trim() === '' || STARTS_WITH_NOUN.test(last) || another)
  if (coordinated && fresh === null && (titled || another || between.length < 60))
    return inherited(previous, draft, joint?.[0].startsWith(';') ? previous.outer : previous.cue)
  const governed = fresh ?? cueBehindJoint(between, JOINT)
  if (governed !== null) return same(judgeAlone(between.slice(governed), draft, context))
  if (titled && !/^\p{Lu}/u.test(last ?? ''))
    return {
      cue: { relation: 'CITES', rule: 'cue.nested-in-title', confidence: 0.85 },
      outer: previous.outer,
    }
  return same(judgeAlone(last ?? between, draft, context))
}

/** Where a cue stands directly behind a joint, the last such place; null without one. */
function cueBehindJoint(between: string, joints: RegExp): number | null {
  let at: number | null = null
  for (const joint of between.matchAll(joints)) {
    const start = joint.index + joint[0].length
    if (OPENS_WITH_CUE.test(fold(between.slice(start, start + 60)))) at = start
  }
  return at
}

const OPENS_WITH_CUE =
  /^(?:đồng thời\s+|tiếp tục\s+|để\s+|nhằm\s+)*(?:căn cứ|thực hiện|triển khai|thi hành|quán triệt|xét|theo|tiếp theo|trên cơ sở|đề nghị của|chấp hành|cụ thể hóa|bãi bỏ|thay thế|sửa đổi|hủy bỏ)(?![\p{L}])/u

function inherited(previous: Draft, draft: Draft, from: Judgement): Pick<Draft, 'cue' | 'outer'> {
  const { relation, rule, confidence } = from
  const adapted: RelationKind =
    relation === 'PER' || relation === 'PER_CONCLUSION'
      ? perOf(draft)
      : relation === 'SUBMITTED_BY' && !isSubmission(draft)
        ? 'CITES'
        : relation
  const cue: Judgement = {
    relation: adapted,
    rule: rule.endsWith('.coordinated') ? rule : `${rule}.coordinated`,
    confidence: confidence * 0.98,
  }
  return { cue, outer: from === previous.outer ? cue : previous.outer }
}

/** Back to the sentence's start; a preamble's "Thực hiện A; B; C" carries its cue over the semicolons. */
function startOfClause(text: string, at: number, zone: Zone): number {
  const from = Math.max(0, at - REACH)
  const stop = zone === 'BODY' ? /[.;](?=\s)(?!\s*\d{1,2}[/.])/gu : /\.(?=\s)/gu
  let start = from
  for (const match of text.slice(from, at).matchAll(stop)) {
    const end = from + match.index
    if (!/(?:^|\s)(?:TP|Tp|TT|ThS|TS|Điều \d{1,3})$/u.test(text.slice(Math.max(0, end - 9), end)))
      start = end + 1
  }
  return start
}

interface NearestCue {
  cue: Cue
  start: number
  end: number
}

function nearestCue(left: string, cues: readonly Cue[]): NearestCue | null {
  let best: NearestCue | null = null
  for (const cue of cues) {
    for (const match of left.matchAll(cue.pattern)) {
      const end = match.index + match[0].length
      if (!best || end > best.end || (end === best.end && match.index < best.start))
        best = { cue, start: match.index, end }
    }
  }
  return best
}

/** A citation that is the first of its clause: change, legal basis, or the nearest cue to its left. */
function judgeAlone(printed: string, draft: Draft, context: Context): Judgement {
  const left = fold(printed)
  const change = context.own ? changeCue(left, draft, context.heading) : null
  if (change) return change
  if (LEGAL_LINE.test(left) && draft.zone === 'PREAMBLE')
    return { relation: 'LEGAL_BASIS', rule: 'cue.can-cu', confidence: 0.97 }
  const found = governing(left, draft.zone)
  const nearest = (found && openingCue(found, left, draft.zone)) ?? found
  const announced = nearest === null || nearest.cue.relation === 'CITES' ? announcedPlan(left, draft) : null
  if (announced) return announced
  if (!nearest && isBelowGrounds(context.item))
    return { relation: 'LEGAL_BASIS', rule: 'cue.can-cu.heading', confidence: 0.88 }
  return nearest ? { ...judgeCue(nearest, left, draft, context), words: nearest.cue.pattern } : NO_CUE
}

/** The nearest cue; in a preamble that lists with semicolons, the one that opens it where the last member has none. */
function governing(left: string, zone: Zone): NearestCue | null {
  const member = zone === 'PREAMBLE' ? left.lastIndexOf(';') + 1 : 0
  if (member > 0 && nearestCue(left.slice(member), CUES) === null) {
    const opening = nearestCue(
      left.slice(0, 60),
      CUES.filter(({ pattern }) => left.search(pattern) === 0),
    )
    if (opening) return { ...opening, end: left.length }
  }
  return nearestCue(left, CUES)
}

/**
 * "Thực hiện Quy chế X (ban hành kèm theo Quyết định số …)", "Để triển khai các nhiệm vụ được giao tại Chỉ thị số …",
 * "Thực hiện đề nghị của Bộ X tại Công văn số …": what is to be carried out stands in the cited paper, so the cue that
 * opens the sentence governs; null where there is none.
 */
function openingCue({ cue, start, end }: NearestCue, left: string, zone: Zone): NearestCue | null {
  if (zone !== 'PREAMBLE' && zone !== 'TITLE') return null
  const before = left.slice(0, start)
  const within =
    (cue.rule === 'cue.kem-theo' && /\(\s*$/u.test(before)) ||
    (cue.rule === 'cue.tai' && STANDS_IN.test(left.slice(start, end))) ||
    (cue.rule === 'cue.xet-to-trinh' && /thực hiện\s*$/u.test(before))
  const opening = within
    ? nearestCue(
        before,
        CUES.filter(({ relation }) => relation === 'IMPLEMENTS'),
      )
    : null
  return opening && onlyWords(before.slice(0, opening.start), OPENING_WORDS)
    ? { ...opening, end: left.length }
    : null
}
const STANDS_IN = /^(?:được\s+giao|nêu|đề\s+ra|xác\s+định|quy\s+định)\s+(?:tại|trong)$/u

/**
 * "Sau khi nghiên cứu Chỉ thị số …, UBND tỉnh ban hành Kế hoạch triển khai thực hiện như sau", "Trên tinh thần Chỉ thị số
 * …, để kịp thời triển khai, …": what the paper is for stands behind the citation.
 */
function announcedPlan(left: string, draft: Draft): Judgement | null {
  if (draft.zone !== 'PREAMBLE' || LEGAL_LINE.test(left)) return null
  const [after = ''] = fold(draft.passage.text.slice(draft.end, draft.end + 500)).split(/[.;](?=\s|$)/u)
  if (!OWN_PLAN.test(after) || /(?<!\p{L})số\s*\d/u.test(after)) return null
  return { relation: 'IMPLEMENTS', rule: 'cue.announced-plan', confidence: 0.78 }
}
const OWN_PLAN =
  /(?<!\p{L})(?:ban hành|xây dựng)\s+(?:kế hoạch|chương trình|phương án)(?:\s+hành động)?(?:\s+để)?(?:\s+tổ chức)?\s+(?:triển khai|thực hiện)|,\s+(?:để|nhằm)\s+(?:kịp thời\s+|chủ động\s+)?(?:tổ chức\s+)?(?:triển khai|thực hiện|cụ thể hóa)/u

/** "I. CĂN CỨ XÂY DỰNG KẾ HOẠCH: 1. Quyết định số …": the heading is the cue of its items. */
function isBelowGrounds(item: Item | null): boolean {
  for (let above = item?.parent ?? null; above; above = above.parent)
    if (
      /^\P{L}*(?:[ivx]+\P{L}+)?(?:các |những )?(?:căn cứ|cơ sở pháp lý)(?!\p{L})/u.test(
        fold(above.passage.text),
      )
    )
      return true
  return false
}

/** How far before a citation its cue may stand to be shown with it. */
const CUE_REACH = 60

/** Where the evidence of a mention begins: at the cue that governs it, in the same clause, else at the citation. */
function evidenceStart({ passage: { text }, start, cue }: Draft): number {
  if (cue.words === undefined) return start
  const from = Math.max(0, start - CUE_REACH)
  const before = text.slice(from, start).toLowerCase()
  const last = [...before.matchAll(cue.words)].at(-1)
  return last && !/[.;:]\s/u.test(before.slice(last.index)) ? from + last.index : start
}

const LEGAL_LINE = /^\s*(?:\d+\.\s*|[-+•]\s*)?căn cứ(?![\p{L}])/u

function changeCue(left: string, draft: Draft, heading: Heading): Judgement | null {
  if (
    draft.zone === 'TITLE'
      ? heading.type === 'TO_TRINH' || heading.type === 'BAO_CAO' || PLANNED_IN_TITLE.test(left)
      : PLANNING_WORDS.test(left)
  )
    return null
  const change = nearestCue(left, CHANGE_CUES)
  if (!change) return endedBehind(draft)
  if (change.cue.relation === 'REPLACES' && /hết hiệu lực$/u.test(left.slice(change.start, change.end)))
    return null
  const gap = left.slice(change.end)
  if (gap.length > 140 || (draft.zone === 'BODY' && !ownWords(left, change.start))) return null
  const between = nearestCue(gap, CUES)?.cue.relation ?? 'CITES'
  if (between !== 'CITES' && between !== 'ANNEXED_TO') return null
  return {
    relation: change.cue.relation,
    rule: change.cue.rule,
    confidence: draft.zone === 'TITLE' ? 0.96 : 0.92,
  }
}

/** "Quyết định số X … hết hiệu lực kể từ ngày Quyết định này có hiệu lực": the change stands behind. */
function endedBehind(draft: Draft): Judgement | null {
  const [after = ''] = fold(draft.passage.text.slice(draft.end, draft.end + 400)).split(/[.;](?=\s|$)/u)
  if (draft.zone === 'TITLE') return null
  if (/(?:được|bị) bãi bỏ/u.test(after))
    return { relation: 'REPEALS', rule: 'cue.duoc-bai-bo', confidence: 0.85 }
  return /hết hiệu lực|(?:được|bị) thay thế/u.test(after)
    ? { relation: 'REPLACES', rule: 'cue.het-hieu-luc', confidence: 0.85 }
    : null
}

/** "Quyết định này … thay thế", or "Bãi bỏ …" at the start of an article or clause: the paper itself speaks. */
const ownWords = (left: string, cueAt: number): boolean =>
  THIS_PAPER.test(left.slice(0, cueAt)) ||
  /^(?:điều\s+\d+\s*[.:]?\s*)?(?:quyết định|nghị quyết|quy định|chỉ thị)\s+(?:này\s+)?có hiệu lực/u.test(
    left.slice(0, cueAt),
  ) ||
  /^(?:điều\s+\d+[a-z]?\s*[.:]?|khoản\s+\d+\s*[.:]?|\d+[.)]|[a-zđ]\)|[-+])?\s*(?:nay\s+)?$/u.test(
    left.slice(0, cueAt),
  )

function judgeCue({ cue, start, end }: NearestCue, left: string, draft: Draft, context: Context): Judgement {
  const { heading, item } = context
  const before = left.slice(0, start).trimEnd()
  const gap = left.slice(end)
  const { relation, rule } = cue
  const plain = (suffix: string): Judgement => ({
    relation: 'CITES',
    rule: `${rule}.${suffix}`,
    confidence: 0.75,
  })
  switch (relation) {
    case 'REPORTS_ON':
      if (heading.type === 'BAO_CAO') return { relation, rule, confidence: 0.93 }
      // "Về việc triển khai thực hiện X" names a paper's purpose, "việc thực hiện X" elsewhere describes
      if (draft.zone === 'TITLE' && /(?:^|\s)(?:về|v\/v)\s*$/u.test(before))
        return judgeImplements('cue.thuc-hien', '', gap, draft, context)
      return plain('looking-back')
    case 'GUIDES': {
      const guides =
        draft.zone === 'TITLE' ||
        ((heading.type === 'HUONG_DAN' || heading.type === 'THONG_TU') && gap.trim() === '')
      return guides ? { relation, rule, confidence: 0.93 } : plain('not-guidance')
    }
    case 'SUBMITTED_BY':
      // a report that was considered ("trên cơ sở xem xét Báo cáo số …") asks for nothing
      if (/(?:^|\s)xem$/u.test(before) && typeOf(draft) === 'BAO_CAO') return plain('considered')
      // in the body it is what is agreed to or followed, not what the paper rests on
      if (draft.zone === 'BODY')
        return /^theo(?!\p{L})/u.test(left.slice(start))
          ? { relation: perOf(draft), rule: `${rule}.theo`, confidence: 0.85 }
          : plain('in-body')
      return isSubmission(draft) ? { relation, rule, confidence: 0.95 } : plain('not-submission')
    case 'IMPLEMENTS':
      return judgeImplements(rule, before, gap, draft, context)
    case 'PER':
      if (gap.length > 110) return plain('distant')
      // behind a name it tells which one is meant: Đề án “…” theo Kế hoạch số X
      if (/["”]\s*$/u.test(before)) return plain('attribute')
      return { relation: perOf(draft), rule, confidence: 0.88 }
    case 'LEGAL_BASIS':
      return gap.length < 60 && draft.zone === 'PREAMBLE'
        ? { relation, rule, confidence: 0.7 }
        : plain('in-body')
    case 'ANNEXED_TO':
      return !item?.annex && /^\(?$/u.test(before.trim())
        ? { relation, rule, confidence: 0.85 }
        : plain('description')
    case 'CONSOLIDATES':
      return heading.type === 'VAN_BAN_HOP_NHAT' ? { relation, rule, confidence: 0.9 } : plain('description')
    default:
      return { relation, rule, confidence: 0.82 }
  }
}

/**
 * "Thực hiện X" is the cascade when it is the paper's own purpose: title, opening of a preamble, or opening of a
 * sentence in the body. With a subject ("Sở A thực hiện X") it is somebody's duty, behind "việc" a description.
 */
function judgeImplements(
  rule: string,
  before: string,
  gap: string,
  draft: Draft,
  { heading, item }: Context,
): Judgement {
  const described: Judgement = { relation: 'CITES', rule: `${rule}.description`, confidence: 0.75 }
  if (draft.zone === 'TITLE') {
    if (heading.type === 'HUONG_DAN') return { relation: 'GUIDES', rule: 'title.guidance', confidence: 0.8 }
    return {
      relation: heading.type === 'BAO_CAO' ? 'REPORTS_ON' : 'IMPLEMENTS',
      rule: `${rule}.title`,
      confidence: 0.95,
    }
  }
  if (draft.zone === 'PREAMBLE' && /^["“\s]*$/u.test(before) && gap.length < 200) {
    return heading.type === 'BAO_CAO' && isSubjectOf(heading, draft)
      ? { relation: 'REPORTS_ON', rule: 'report.on', confidence: 0.9 }
      : { relation: 'IMPLEMENTS', rule: `${rule}.preamble`, confidence: 0.97 }
  }
  if (LOOKS_BACK.test(before)) return described
  if (heading.type === 'BAO_CAO' || DESCRIBED.test(before) || !onlyWords(gap, LIGHT_WORDS)) return described
  const clause = before.replace(ITEM_MARK, '').split(/[,;]/u).at(-1) ?? ''
  const opens = onlyWords(clause, OPENING_WORDS) && !isDutyOf(item, heading.place)
  const purpose = draft.zone === 'PREAMBLE' || opens || rule === DEMAND || ISSUING.test(before)
  return purpose ? { relation: 'IMPLEMENTS', rule: `${rule}.purpose`, confidence: 0.8 } : described
}

/** An item below "Sở A:" is a duty of Sở A. */
function isDutyOf(item: Item | null, place: Place): boolean {
  for (let above = item?.parent ?? null; above !== null; above = above.parent) {
    const { text } = above.passage
    // "3. Về bầu cử đại biểu HĐND các cấp" names a subject and charges nobody
    const subject = ABOUT.test(text.slice(above.textStart)) && !CHARGES.test(text)
    const bodies = isBullet(above.marker) || subject || text.length >= 250 ? [] : findBodies(text, place)
    // a steering committee named in a heading is the one that speaks
    if (bodies.some((mention) => mention.bodies.some(({ kind }) => kind !== 'STEERING_COMMITTEE')))
      return true
  }
  return false
}

const ABOUT = /^\s*về\s+(?!phía)/iu
const CHARGES = /(?:giao|yêu cầu|đề nghị|phân công)\s/iu
const ITEM_MARK = /^(?:điều\s+\d+|[ivx]+|\d+|[a-zđ])\s*[.)/:-]\s*|^[-+•]\s*/u
const onlyWords = (text: string, words: RegExp): boolean => /^[\s,:]*$/u.test(text.replace(words, ''))

/** A report's title names what it reports on. */
const isSubjectOf = (heading: Heading, draft: Draft): boolean =>
  findSymbols(heading.title ?? '').some(
    ({ symbol }) => symbolKey(printSymbol(symbol)) === symbolKey(printSymbol(draft.symbolAt.symbol)),
  )

const LOOKS_BACK = /(?:những năm|thời gian|năm|nhiệm kỳ|tháng|giai đoạn)\s+(?:vừa\s+)?qua\s*,?/u
const DESCRIBED = /căn cứ pháp lý[^.]*$|(?:kết quả|tình hình|tiến độ|đã|việc|quá trình|sau|qua|trong|năm)$/u

const typeOf = (draft: Draft): DocumentType | null => draft.noun ?? draft.symbolAt.type
const perOf = (draft: Draft): RelationKind =>
  ['KET_LUAN', 'THONG_BAO'].includes(typeOf(draft) ?? '') ? 'PER_CONCLUSION' : 'PER'
const isSubmission = (draft: Draft): boolean =>
  ['TO_TRINH', 'CONG_VAN', 'BAO_CAO'].includes(typeOf(draft) ?? '')

// ------------------------------------------------------------------ issuers

/** Its own number, in its head or repeated in an annex, is not a citation. */
function isOwn(draft: Draft, heading: Heading): boolean {
  const own = heading.symbol
  if (!own || own.number === null) return false
  if (symbolKey(printSymbol(own)) !== symbolKey(printSymbol(draft.symbolAt.symbol))) return false
  if (
    draft.date !== null &&
    heading.issuedOn?.precision === 'DAY' &&
    !heading.issuedOn.value.startsWith(draft.date)
  )
    return false
  return (
    draft.issuerBody === null ||
    heading.issuer === null ||
    draft.issuerBody.territory?.key === heading.issuer.territory?.key
  )
}

/**
 * "Chỉ thị số 19-CT/TU và Kết luận số 120-KL/TU của BTV Tỉnh ủy": the organ distributes to both; and so does a date
 * with "cùng ngày".
 */
function shareSiblings(drafts: readonly Draft[]): Draft[] {
  const out = [...drafts]
  for (let i = out.length - 2; i >= 0; i -= 1) {
    const left = out[i] as Draft
    const right = out[i + 1] as Draft
    if (left.passage !== right.passage || !areSiblings(left, right)) continue
    const takesIssuer =
      left.issuerBody === null &&
      right.issuerBody !== null &&
      left.symbolAt.symbol.issuer === right.symbolAt.symbol.issuer
    const takesDate = left.date === null && right.sameDay
    out[i] = {
      ...left,
      ...(takesIssuer ? { issuerBody: right.issuerBody, issuerText: right.issuerText, sibling: true } : {}),
      ...(takesDate ? { date: right.date, sameDay: true } : {}),
    }
  }
  return out
}

function areSiblings(left: Draft, right: Draft): boolean {
  const between = left.passage.text.slice(left.end, right.start)
  return (
    CONNECTOR.test(between) ||
    (between.length < 160 && !/[.]\s/.test(between) && /(?:,|;|\svà)\s*$/u.test(between))
  )
}

function resolveIssuer(draft: Draft, heading: Heading): Pick<Resolved, 'symbol' | 'issuer' | 'resolution'> {
  const raw = draft.symbolAt.symbol
  const printed = draft.passage.text.slice(draft.symbolAt.start, draft.symbolAt.end)
  const central = draft.issuerBody?.level === 'CENTRAL'
  // TƯ is an OCR fault for TU, or the old way to write Trung ương: the issuer behind it decides
  const symbol = /TƯ$/u.test(printed) && (central || isOfTheCentre(draft)) ? { ...raw, issuer: 'TW' } : raw
  const inferred = heading.provinceSource !== null && heading.provinceSource !== 'PRINTED'
  const own: IssuerResolution = inferred ? 'OWN_TERRITORY_INFERRED' : 'OWN_TERRITORY'
  if (draft.issuerBody)
    return {
      symbol,
      issuer: draft.issuerBody,
      resolution: draft.sibling ? 'SIBLING' : central || namesUnit(draft.issuerText) ? 'PRINTED' : own,
    }
  if (/^QH\d+$/.test(symbol.issuer))
    return { symbol, issuer: bodyNamed('Quốc hội', CENTRAL), resolution: 'SUFFIX' }
  const known = knownIssuer((symbol.issuer.split('-')[0] ?? '').replace(/\d+$/, ''))
  if (known?.level === 'CENTRAL')
    return { symbol, issuer: bodyNamed(known.body, CENTRAL), resolution: 'SUFFIX' }
  if (OF_ANOTHER.test(sentenceBefore(draft))) return { symbol, issuer: null, resolution: 'NONE' }
  const direct = namedBefore(draft, null, heading.place)
  if (direct && known && direct.name.startsWith(known.body.split(' ')[0] ?? ''))
    return { symbol, issuer: direct, resolution: 'EARLIER_MENTION' }
  const local = known && ownBody(known.body, known.level, placeOn(heading.place, draft.date))
  if (local) return { symbol, issuer: local, resolution: own }
  // a district committee is of before the reform, and may have been of a province that was merged since
  const map = known?.level === 'DISTRICT' && heading.place.vintage === 2025 ? NOWHERE : heading.place
  const named = namedBefore(draft, known?.body ?? null, map)
  return { symbol, issuer: named, resolution: named ? 'EARLIER_MENTION' : 'NONE' }
}

/** "Nghị quyết 25-NQ/TƯ của Trung ương": no body, and yet who it is. */
const isOfTheCentre = ({ passage: { text }, symbolAt, date, end }: Draft): boolean =>
  /^\s*,?\s*(?:của\s+)(?:BCH\s+)?(?:Trung ương|T[WƯ])(?!\p{L})/u.test(
    text.slice(date === null ? symbolAt.end : end, symbolAt.end + 80),
  )

/** "UBND tỉnh Lạng Sơn" names its unit, a bare "UBND tỉnh" means the own one. */
const namesUnit = (printed: string | null) =>
  /\p{Lu}\p{Ll}+$/u.test(printed ?? '') && !/(?:Nhân dân|nhân dân|Tỉnh|Ủy|Uỷ|Huyện)$/u.test(printed ?? '')

/** A suffix behind "một tỉnh bạn" is not that of the own province. */
const OF_ANOTHER = /(?:tỉnh|thành phố|địa phương|huyện|xã|đơn vị)\s+(?:bạn|khác)(?![\p{L}])/u

const sentenceBefore = (draft: Draft): string =>
  draft.passage.text.slice(startOfClause(draft.passage.text, draft.start, draft.zone), draft.start)

/**
 * The body that the sentence names before the citation: "đề nghị của Bộ Thủy sản tại Tờ trình số …", or the committee
 * whose code a paper from above cites without a name ("Huyện ủy A … tại Tờ trình số 12-TTr/HU").
 */
function namedBefore(draft: Draft, codeBody: string | null, place: Place): Body | null {
  const sentence = sentenceBefore(draft).slice(-300)
  const direct = sentence.replace(
    /\s+(?:tại|trong|(?:đã\s+)?(?:trình\s+bày|báo\s+cáo|trình|ban\s+hành|ký\s+ban\s+hành|có|gửi))\s+(?:các\s+)?$/u,
    '',
  )
  const mentions = findBodies(sentence, place)
  if (codeBody !== null)
    return (
      mentions
        .flatMap(({ bodies }) => bodies)
        .findLast(({ name }) => name.startsWith(codeBody) && /\p{Lu}/u.test(name.slice(codeBody.length))) ??
      null
    )
  const last = mentions.at(-1)
  return last && direct.length < sentence.length && last.end >= direct.length - 1
    ? (last.bodies.at(-1) ?? null)
    : null
}

const CENTRAL: Place = { vintage: 2024, level: 'CENTRAL', province: null, district: null, commune: null }

function ownBody(name: string, level: string | null, place: Place): Body | null {
  if (level === null) {
    const unit =
      place.level === 'DISTRICT' ? place.district : place.level === 'COMMUNE' ? place.commune : place.province
    return unit ? bodyNamed(`${name} ${unit.kind}`, place) : null
  }
  const unit =
    level === 'PROVINCE' ? place.province : level === 'DISTRICT' ? (place.district ?? null) : place.commune
  if (!unit) return null
  const spelled = name === 'Tỉnh ủy' && unit.kind === 'thành phố' ? 'Thành ủy' : name
  return bodyNamed(spelled, { ...place, level: unit.level })
}

/** An undated repeat without an issuer takes that of the same symbol elsewhere in the paper. */
function shareEarlier(drafts: readonly Resolved[]): Resolved[] {
  const named = bySymbol(drafts.filter(({ issuerBody }) => issuerBody !== null))
  return drafts.map((draft) => {
    if (draft.issuerBody) return draft
    const others = (named.get(keyOf(draft)) ?? []).filter(
      ({ date }) => draft.date === null || date === null || mayBeSameDay(date, draft.date),
    )
    const [first] = others
    return first && others.every(({ issuer }) => issuer?.key === first.issuer?.key)
      ? { ...draft, issuer: first.issuer, resolution: 'EARLIER_MENTION' as const }
      : draft
  })
}

const keyOf = ({ symbol }: { symbol: DocumentSymbol }) => symbolKey(printSymbol(symbol))

function bySymbol<T extends { symbol: DocumentSymbol }>(list: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const entry of list) {
    const group = groups.get(keyOf(entry))
    if (group) group.push(entry)
    else groups.set(keyOf(entry), [entry])
  }
  return groups
}

// -------------------------------------------------------------------- merge

function merge(drafts: readonly Resolved[], heading: Heading): Citation[] {
  const latest = heading.issuedOn ? lastDay(heading.issuedOn.value) : null
  return [...bySymbol(drafts).values()]
    .flatMap(oneDocumentEach)
    .map((group) => citation(group, latest))
    .sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0))
}

/** A month or year and a day in it may be one date. */
const mayBeSameDay = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** Mentions of one symbol, parted by issuer and date; the most precise dates first, so that repeats find them. */
function oneDocumentEach(mentions: readonly Resolved[]): Resolved[][] {
  const groups: Resolved[][] = []
  for (const draft of [...mentions].sort((a, b) => (b.date?.length ?? 0) - (a.date?.length ?? 0))) {
    const fitting = groups.filter(
      ([first]) =>
        first &&
        sameIssuer(first, draft) &&
        (draft.date === null || (first.date !== null && first.date.startsWith(draft.date))),
    )
    const [group] = fitting
    if (group && (fitting.length === 1 || draft.date === null)) group.push(draft)
    else groups.push([draft])
  }
  return groups
}

/** A title within a sentence is read as a title too; what it says there counts. */
function withoutRepeats(ordered: readonly Resolved[]): Resolved[] {
  const at = (draft: Resolved) => draft.passage.span(draft.symbolAt.start).start
  const inTitle = new Set(ordered.filter(({ zone }) => zone === 'TITLE').map(at))
  return ordered.filter((draft) => draft.zone === 'TITLE' || !inTitle.has(at(draft)))
}

const lastDay = (value: string) =>
  value.length === 10 ? value : value.length === 7 ? `${value}-31` : `${value}-12-31`

const sameIssuer = (a: Resolved, b: Resolved) =>
  a.issuer === null ||
  b.issuer === null ||
  a.issuer.key === b.issuer.key ||
  a.issuer.territory?.key === b.issuer.territory?.key

function citation(group: readonly Resolved[], citingLatest: IsoDay | null): Citation {
  const first = group[0] as Resolved
  const ordered = [...group].sort((a, b) => a.passage.span(a.start).start - b.passage.span(b.start).start)
  const best =
    ordered.find((draft) => draft.issuerBody !== null && draft.resolution !== 'EARLIER_MENTION') ?? first
  const mentions = withoutRepeats(ordered).map((draft): CitationMention => {
    const start = evidenceStart(draft)
    return {
      span: draft.passage.span(start, draft.end),
      citedSpan: draft.passage.span(draft.start, draft.end),
      quote: draft.passage.text.slice(start, draft.end),
      section: draft.section,
      relation: draft.cue.relation,
      rule: draft.cue.rule,
      confidence: draft.cue.confidence,
    }
  })
  const relations = mentions.map(({ relation }) => guardedKind(relation, citingLatest, first.date))
  const relation = RELATION_STRENGTH.find((kind) => relations.includes(kind)) ?? 'CITES'
  return {
    symbol: best.symbol,
    type:
      typeOf(best) === 'CONG_VAN' && best.symbol.typeCode !== null
        ? (best.symbolAt.type ?? null)
        : (group.map(typeOf).find((type) => type !== null) ?? null),
    date: group.map(({ date }) => date).find((date) => date !== null) ?? null,
    issuer: best.issuer,
    issuerPrinted: best.issuerText,
    issuerResolution: best.resolution,
    title: group.map(({ title }) => title).find((title) => title !== null) ?? null,
    relation,
    mentions,
    span: mentions[0]?.citedSpan ?? null,
    rule: first.symbolAt.rule,
    confidence: first.symbolAt.confidence,
  }
}

import type { Body } from '../../model/agency.js'
import type { IsoDay } from '../../model/date.js'
import type { DocumentType } from '../../model/document.js'
import type { Found, Span } from '../../model/evidence.js'
import { fold } from '../../model/fold.js'
import { guardedKind, RELATION_STRENGTH, type RelationKind } from '../../model/relation.js'
import { printSymbol, symbolKey, type DocumentSymbol } from '../../model/symbol.js'
import { vintageAt } from '../../model/territory.js'
import { CHANGE_CUES, CUES, PLANNING_WORDS, type Cue } from '../lexicon/cues.js'
import { TYPE_NOUNS } from '../lexicon/symbols.js'
import { provinceByName } from '../lexicon/territories.js'
import type { Passage } from '../passage.js'
import type { Place } from '../place.js'
import type { Item, Paper } from '../segment.js'
import { bodyNamed, findBodies } from './agencies.js'
import { dateAt } from './dates.js'
import type { Heading } from './heading.js'
import { findSymbols, knownIssuer, type SymbolMention } from './symbols.js'

export type IssuerResolution = 'PRINTED' | 'SUFFIX' | 'OWN_TERRITORY' | 'OWN_TERRITORY_INFERRED' | 'SIBLING' | 'EARLIER_MENTION' | 'NONE'

/** One place where a paper is cited. `relation` is what the words say; `guarded` what the date guard leaves of it. */
export interface CitationMention extends Found {
  readonly span: Span
  readonly quote: string
  readonly section: string
  readonly relation: RelationKind
}

/** A paper that is cited, with all its mentions. */
export interface Citation extends Found {
  readonly symbol: DocumentSymbol
  readonly type: DocumentType | null
  readonly date: IsoDay | null
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
 * date), each with its relation by the nearest cue, and the issuer by the ordered rules of DOMAIN.md 1.3.
 */
export function recogniseReferences(paper: Paper, heading: Heading): References {
  const drafts = zones(paper).flatMap(({ passage, zone, section, own }) => readPassage(passage, zone, section, own, heading))
  const cited = drafts.filter((draft) => !isOwn(draft, heading))
  shareSiblings(cited)
  const resolved = cited.map((draft) => ({ ...draft, ...resolveIssuer(draft, heading) }))
  shareEarlier(resolved)
  return {
    citations: merge(resolved, heading),
    ranges: drafts.map(({ passage, start, wholeEnd }) => ({ passage, start, end: wholeEnd })),
  }
}

// ------------------------------------------------------------------ reading

interface Draft {
  readonly passage: Passage
  readonly zone: Zone
  readonly section: string
  /** Start of the type noun, or of the number where there is none. */
  readonly start: number
  readonly symbolAt: SymbolMention
  /** Behind the date, issuer and title that belong to it. */
  readonly end: number
  readonly wholeEnd: number
  readonly noun: DocumentType | null
  readonly date: IsoDay | null
  readonly issuerText: string | null
  readonly issuerBody: Body | null
  readonly title: string | null
  readonly cue: { relation: RelationKind; rule: string; confidence: number }
}

/** A draft whose issuer is settled. */
type Resolved = Draft & { symbol: DocumentSymbol; issuer: Body | null; resolution: IssuerResolution }

interface ZonedPassage {
  passage: Passage
  zone: Zone
  section: string
  /** The operative words of the paper itself: article or closing clause. */
  own: boolean
}

function zones(paper: Paper): ZonedPassage[] {
  const firstMarked = paper.body.findIndex((item) => item.marker !== 'NONE')
  const preambleEnd = firstMarked < 0 ? Math.min(2, paper.body.length) : firstMarked
  const body = paper.body.map((item, index): ZonedPassage => {
    const legal = /^\s*(?:[-+•]\s*)?(?:Căn cứ|Xét|Theo đề nghị)/iu.test(item.passage.text)
    const preamble = index < preambleEnd || (legal && index < 20 && !item.annex)
    return { passage: item.passage, zone: preamble ? 'PREAMBLE' : 'BODY', section: item.path, own: operative(item) }
  })
  const tail = paper.tail.map(({ passage }): ZonedPassage => ({ passage, zone: 'RECIPIENTS', section: 'recipients', own: false }))
  return [{ passage: paper.title, zone: 'TITLE', section: 'title', own: true }, ...body, ...tail]
}

const operative = (item: Item) => item.marker === 'ARTICLE' || item.parent?.marker === 'ARTICLE' || /(?:này|Bãi bỏ|Sửa đổi|Thay thế|thay thế|bãi bỏ|hết hiệu lực)/u.test(item.passage.text)

const NOUN = new RegExp(`(?:(?:các\\s+)?(${TYPE_NOUNS.map(([noun]) => noun.replaceAll(' ', '\\s+')).join('|')}))(?:\\s+(?:liên tịch|khẩn))?(?:\\s*\\([^)]{1,20}\\))?\\s*:?\\s*(?:s[ốoôó]|s)?\\s*[:.]?\\s*$`, 'iu')
const NUMBER_WORD = /(?:^|[\s,;:(])s[ốoôó]\s*[:.]?\s*$|(?:^|[\s,;:])s$/iu

function readPassage(passage: Passage, zone: Zone, section: string, own: boolean, heading: Heading): Draft[] {
  const text = passage.text
  const found: Draft[] = []
  let sharedNoun: DocumentType | null = null
  for (const symbolAt of findSymbols(text)) {
    const before = text.slice(Math.max(0, symbolAt.start - 60), symbolAt.start)
    const noun = NOUN.exec(before)
    const number = NUMBER_WORD.exec(before)
    const nounType = noun ? (TYPE_NOUNS.find(([word]) => fold(word) === fold(noun[1] ?? ''))?.[1] ?? null) : null
    if (!noun && !number && symbolAt.confidence < 0.9) continue
    if (symbolAt.rule === 'symbol.letter.bare' && nounType !== 'CONG_VAN' && nounType !== 'CONG_DIEN') continue
    if (nounType) sharedNoun = nounType
    const start = noun ? symbolAt.start - (before.length - noun.index) : number ? symbolAt.start - (before.length - number.index) : symbolAt.start
    const tail = readTail(text, symbolAt.end, heading.place)
    const last = found.at(-1)
    const end = tail.end
    const titleText = readTitle(text, end)
    found.push({
      passage, zone, section, start, symbolAt, end, wholeEnd: end,
      noun: nounType ?? (last && number ? sharedNoun : null),
      date: tail.date, issuerText: tail.issuerText, issuerBody: tail.issuer, title: titleText,
      cue: { relation: 'CITES', rule: 'cue.none', confidence: 0.8 },
    })
  }
  return found.map((draft, index) => ({ ...draft, cue: readCue(draft, index, found, own, heading) }))
}

/** Date and issuer behind a symbol, in either order, each once. */
function readTail(text: string, from: number, place: Place): { date: IsoDay | null; issuer: Body | null; issuerText: string | null; end: number } {
  let date: IsoDay | null = null
  let issuer: Body | null = null
  let issuerText: string | null = null
  let end = from
  for (let turn = 0; turn < 3; turn += 1) {
    if (date === null) {
      const lead = /^\s*,?\s*(?:\(?\s*)?(?:(?:được\s+)?ban hành\s+|ký\s+)?(?=ngày|\d)/iu.exec(text.slice(end, end + 30))
      const found = lead && dateAt(text, end + lead[0].length)
      if (found?.value?.length === 10) {
        date = found.value
        end = found.end
        continue
      }
    }
    if (issuer === null) {
      const lead = /^\s*,?\s*(?:của|do)\s+/iu.exec(text.slice(end, end + 12))
      if (lead) {
        const start = end + lead[0].length
        const [found] = findBodies(text.slice(start, start + 160), place)
        if (found && found.start <= 2) {
          issuer = found.bodies[0] ?? null
          issuerText = text.slice(start + found.start, start + found.end)
          end = start + found.end
          const over = /^\s+(?:Đảng|khóa\s+[IVX]+)(?![\p{L}])/u.exec(text.slice(end))
          if (over) end += over[0].length
          continue
        }
      }
    }
    break
  }
  return { date, issuer, issuerText, end }
}

/** The "về …" clause or the quoted title behind a citation; up to the end of its clause. */
function readTitle(text: string, from: number): string | null {
  const lead = /^\s*,?\s*(?=về\s|“|V\/v|quy định|ban hành|phê duyệt|sửa đổi|hướng dẫn)/iu.exec(text.slice(from, from + 16))
  if (!lead) return null
  const rest = text.slice(from + lead[0].length, from + lead[0].length + 400)
  const quoted = /^“([^”]{3,300})”/u.exec(rest)
  if (quoted) return quoted[1] ?? null
  const end = TITLE_END.exec(rest)
  const title = rest.slice(0, end ? end.index : rest.length).trim()
  return title.length < 6 ? null : title
}

const TITLE_END = /[;.:](?=\s|$)|\s*\((?:viết tắt|sau đây|gọi tắt)|,\s+(?=(?:UBND|Ủy ban|Uỷ ban|Ban Thường vụ|Tỉnh ủy|Huyện ủy|Thành ủy|Sở|Bộ|Chủ tịch|HĐND|Hội đồng|các|theo đó|trong đó|nhằm|đề nghị|yêu cầu|đồng thời|qua đó)(?![\p{L}]))|\s+và\s+(?=(?:các\s+)?(?:Chỉ thị|Nghị quyết|Kế hoạch|Kết luận|Quyết định|Chương trình|Thông báo|Công văn|Nghị định|Thông tư)\s+số)|,\s+(?=(?:Chỉ thị|Nghị quyết|Kế hoạch|Kết luận|Quyết định|Chương trình|Thông báo|Công văn|Nghị định|Thông tư)\s+số)/u

// ---------------------------------------------------------------- relations

function readCue(draft: Draft, index: number, all: readonly Draft[], own: boolean, heading: Heading): Draft['cue'] {
  const text = draft.passage.text
  if (draft.zone === 'RECIPIENTS') return { relation: 'CITES', rule: 'zone.recipients', confidence: 0.9 }
  const previous = all[index - 1]
  const between = previous ? text.slice(previous.end, draft.start) : ''
  // coordinated with the citation before it: the cue crosses "và" and ","
  if (previous && COORDINATED.test(between)) return inherited(previous, draft)
  const clauseStart = startOfClause(text, draft.start, draft.zone)
  if (previous && previous.start >= clauseStart && previous.end > clauseStart) {
    const title = text.slice(previous.end, draft.start)
    const joint = /(?:,|;|\svà|\scùng với|\s&)\s*(?:các\s+)?$/u.exec(title)
    // a list of papers, each with its title: the cue goes on; else it stands inside the other's title
    if (joint && /^\s*(?:,|\(|về|“|quy định|V\/v|của|ban hành|phê duyệt|và|khóa|thực hiện|triển khai|hướng dẫn)/iu.test(title) && nearestCue(fold(title.slice(0, joint.index)).slice(-1), CUES) === null) {
      const inner = lastCueIn(text.slice(previous.end + Math.max(0, joint.index - 1), draft.start))
      if (!inner) return inherited(previous, draft)
    }
    if (!joint && /^\s*(?:,\s*)?(?:về|“|quy định|V\/v|sửa đổi|thực hiện|triển khai|hướng dẫn|phê duyệt|ban hành)/iu.test(title) && previous.cue.rule !== 'none') return { relation: 'CITES', rule: 'cue.nested-in-title', confidence: 0.85 }
  }
  const left = fold(text.slice(clauseStart, draft.start))
  const change = own ? changeCue(left, draft, heading) : null
  if (change) return change
  const basis = legalBasis(draft, left)
  if (basis) return basis
  const nearest = nearestCue(left, CUES)
  if (!nearest) return { relation: 'CITES', rule: 'cue.none', confidence: 0.8 }
  return judged(nearest, left, draft, heading)
}

const COORDINATED = /^\s*(?:,|;|và|,\s*và|&|cùng với|cùng)?\s*(?:các\s+)?$/u

const inherited = (previous: Draft, draft: Draft): Draft['cue'] => {
  const { relation, rule, confidence } = previous.cue
  const adapted = relation === 'PER' || relation === 'PER_CONCLUSION' ? perOf(draft) : relation === 'SUBMITTED_BY' && typeOf(draft) !== 'TO_TRINH' ? 'CITES' : relation
  return { relation: adapted, rule: `${rule}.coordinated`, confidence: confidence * 0.97 }
}

/** Back to the sentence's start; a preamble's "Thực hiện A; B; C" carries its cue over the semicolons. */
function startOfClause(text: string, at: number, zone: Zone): number {
  const stop = zone === 'BODY' ? /[.;](?=\s)(?!\s*\d{1,2}[/.])/gu : /\.(?=\s)/gu
  let start = 0
  for (const match of text.slice(0, at).matchAll(stop)) {
    if (/(?:^|\s)(?:TP|Tp|TT|ThS|TS)$/u.test(text.slice(Math.max(0, match.index - 4), match.index))) continue
    start = match.index + 1
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
      if (!best || end > best.end || (end === best.end && match.index < best.start)) best = { cue, start: match.index, end }
    }
  }
  return best
}

const lastCueIn = (text: string) => nearestCue(fold(text), CUES.filter(({ relation }) => relation === 'IMPLEMENTS' || relation === 'PER' || relation === 'LEGAL_BASIS'))

function legalBasis(draft: Draft, left: string): Draft['cue'] | null {
  if (!/^\s*(?:\d+\.\s*|[-+•]\s*)?(?:căn cứ)/u.test(left)) return null
  if (draft.zone !== 'PREAMBLE' && draft.zone !== 'BODY') return null
  return draft.zone === 'PREAMBLE' ? { relation: 'LEGAL_BASIS', rule: 'cue.can-cu', confidence: 0.97 } : /^\s*căn cứ\s*(?:vào\s*)?$/u.test(left) ? { relation: 'LEGAL_BASIS', rule: 'cue.can-cu.body', confidence: 0.7 } : null
}

function changeCue(left: string, draft: Draft, heading: Heading): Draft['cue'] | null {
  const change = nearestCue(left, CHANGE_CUES)
  const after = fold(draft.passage.text.slice(draft.end, draft.end + 400))
  const ends = /(?:hết hiệu lực|được bãi bỏ|bị bãi bỏ|bị thay thế)/u.test(after.split(/[.;]/u)[0] ?? '')
  if (!change && !ends) return null
  if (PLANNING_WORDS.test(left) && draft.zone !== 'TITLE') return null
  if (!change) return { relation: 'REPEALS', rule: 'cue.het-hieu-luc', confidence: 0.85 }
  const gap = left.slice(change.end)
  if (gap.length > 140 || (draft.zone === 'BODY' && !ownWords(left, heading, change.start))) return null
  const other = nearestCue(gap, CUES.filter(({ relation }) => relation !== 'CITES'))
  if (other) return null
  const { relation, rule } = change.cue
  const both = relation === 'SUPPLEMENTS' && /sửa đổi,?\s*(?:và\s*)?bổ sung[^;]*$/u.test(left) ? 'AMENDS' : relation
  return { relation: both, rule, confidence: draft.zone === 'TITLE' ? 0.96 : 0.92 }
}

/** "Quyết định này … thay thế", "Bãi bỏ …" at the start of an article: the paper itself speaks. */
const ownWords = (left: string, heading: Heading, cueAt: number): boolean =>
  /(?:quyết định|nghị quyết|chỉ thị|kế hoạch|quy định|quy chế|hướng dẫn|chương trình|văn bản|thông báo|nghị định|thông tư|kết luận|thông tri)\s+này/u.test(left) ||
  /^\s*(?:điều\s+\d+\s*[.:]?|khoản\s+\d+\s*[.:]?|\d+[.)]|[a-zđ]\)|[-+])?\s*$/u.test(left.slice(0, cueAt)) ||
  (heading.type === 'QUYET_DINH' && /^\s*điều\s+\d+/u.test(left) && cueAt < 40)

function judged({ cue, start, end }: NearestCue, left: string, draft: Draft, heading: Heading): Draft['cue'] {
  const gap = left.slice(end)
  const { relation, rule } = cue
  const formal = draft.zone === 'TITLE' || (draft.zone === 'PREAMBLE' && /^[\s"“]*$/u.test(left.slice(0, start)))
  switch (relation) {
    case 'REPORTS_ON':
      if (heading.type === 'BAO_CAO') return { relation, rule, confidence: 0.93 }
      return { relation: 'CITES', rule: `${rule}.looking-back`, confidence: 0.8 }
    case 'GUIDES':
      if (heading.type === 'HUONG_DAN' || heading.type === 'THONG_TU') {
        return draft.zone === 'TITLE' || /^\s*$/.test(gap) ? { relation, rule, confidence: 0.93 } : { relation: 'CITES', rule, confidence: 0.7 }
      }
      return { relation: 'CITES', rule, confidence: 0.75 }
    case 'SUBMITTED_BY':
      return typeOf(draft) === 'TO_TRINH' || /xét tờ trình|tại tờ trình/u.test(left) ? { relation, rule, confidence: 0.95 } : typeOf(draft) === 'CONG_VAN' ? { relation, rule, confidence: 0.8 } : { relation: 'CITES', rule, confidence: 0.7 }
    case 'IMPLEMENTS': {
      if (heading.type === 'HUONG_DAN' && draft.zone === 'TITLE') return { relation: 'GUIDES', rule: 'title.guidance', confidence: 0.8 }
      if (heading.type === 'BAO_CAO') return { relation: draft.zone === 'TITLE' || formal ? 'REPORTS_ON' : 'CITES', rule: 'report.on', confidence: 0.85 }
      if (formal && gap.length < 200) return { relation, rule: `${rule}.${draft.zone.toLowerCase()}`, confidence: 0.97 }
      if (/căn cứ pháp lý[^.]*$/u.test(left) || /(?:kết quả|tình hình|đã|việc|quá trình|sau|qua|trong|năm)\s+$/u.test(left.slice(0, start))) return { relation: 'CITES', rule: `${rule}.description`, confidence: 0.75 }
      return LIGHT.test(gap) ? { relation, rule: `${rule}.body`, confidence: 0.8 } : { relation: 'CITES', rule: `${rule}.distant`, confidence: 0.7 }
    }
    case 'PER':
      if (/["”)]\s*$/u.test(left.slice(0, start))) return { relation: 'CITES', rule: `${rule}.attribute`, confidence: 0.8 }
      if (/(?:thực hiện|triển khai)\s+$/u.test(left.slice(0, start)) && LIGHT.test(gap) && /(?:ưu tiên|cần)\s+(?:\S+\s+)?(?:thực hiện|triển khai)\s+$/u.test(left.slice(0, start))) return { relation: 'IMPLEMENTS', rule: 'cue.thuc-hien-theo', confidence: 0.75 }
      if (gap.length > 110) return { relation: 'CITES', rule: `${rule}.distant`, confidence: 0.7 }
      return { relation: perOf(draft), rule, confidence: 0.88 }
    case 'LEGAL_BASIS':
      return { relation: gap.length < 60 ? 'LEGAL_BASIS' : 'CITES', rule, confidence: 0.7 }
    default:
      return { relation: relation === 'CONSOLIDATES' && heading.type !== 'VAN_BAN_HOP_NHAT' ? 'CITES' : relation, rule, confidence: 0.82 }
  }
}

/** Words that may stand between "thực hiện" and what is carried out. */
const LIGHT = /^[\s,]*(?:(?:kịp thời|đầy đủ|nghiêm|nghiêm túc|nghiêm chỉnh|có hiệu quả|hiệu quả|tốt|đồng bộ|quyết liệt|thắng lợi|thành công|toàn diện|sâu rộng|các|những|một số|nội dung|nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|quan điểm|yêu cầu|chủ trương|chính sách|và|của|tại|trong|theo|nêu|đề ra|đã|tinh thần|ý kiến|chỉ đạo|đúng|quy định|cụ thể|các văn bản|văn bản|trên|ban chỉ đạo|có|chất lượng|việc)[\s,:]*)*$/u

const typeOf = (draft: Draft): DocumentType | null => draft.noun ?? draft.symbolAt.type
const perOf = (draft: Draft): RelationKind => (['KET_LUAN', 'THONG_BAO'].includes(typeOf(draft) ?? '') ? 'PER_CONCLUSION' : 'PER')

// ------------------------------------------------------------------ issuers

/** Its own number, in its head or repeated in an annex, is not a citation. */
function isOwn(draft: Draft, heading: Heading): boolean {
  const own = heading.symbol
  if (!own || own.number === null) return false
  if (symbolKey(printSymbol(own)) !== symbolKey(printSymbol(draft.symbolAt.symbol))) return false
  if (draft.date !== null && heading.issuedOn?.precision === 'DAY' && draft.date !== heading.issuedOn.value) return false
  return draft.issuerBody === null || heading.issuer === null || draft.issuerBody.territory?.key === heading.issuer.territory?.key
}

/** "Chỉ thị số 19-CT/TU và Kết luận số 120-KL/TU của BTV Tỉnh ủy": the organ distributes to both. */
function shareSiblings(drafts: Draft[]): void {
  for (let i = drafts.length - 2; i >= 0; i -= 1) {
    const left = drafts[i] as Draft
    const right = drafts[i + 1] as Draft
    if (left.issuerBody || !right.issuerBody || left.passage !== right.passage) continue
    if (left.symbolAt.symbol.issuer !== right.symbolAt.symbol.issuer) continue
    const between = left.passage.text.slice(left.end, right.start)
    if (/^[\s,;]*(?:và|cùng với)?[\s,]*(?:các\s+)?$/u.test(between) || (between.length < 160 && !/[.]\s/.test(between) && /(?:,|;|\svà)\s*$/u.test(between)))
      drafts[i] = { ...left, issuerBody: right.issuerBody, issuerText: right.issuerText, cue: left.cue, title: left.title, end: left.end, noun: left.noun ?? null, wholeEnd: left.wholeEnd, ...{ sibling: true } }
  }
}

function resolveIssuer(draft: Draft, heading: Heading): { symbol: DocumentSymbol; issuer: Body | null; resolution: IssuerResolution } {
  const raw = draft.symbolAt.symbol
  const printed = draft.passage.text.slice(draft.symbolAt.start, draft.symbolAt.end)
  const central = draft.issuerBody?.level === 'CENTRAL'
  // TƯ is an OCR fault for TU, or the old way to write Trung ương: the issuer behind it decides
  const symbol = /TƯ$/u.test(printed) && central ? { ...raw, issuer: 'TW' } : raw
  const inferred = heading.provinceSource !== null && heading.provinceSource !== 'PRINTED'
  const own: IssuerResolution = inferred ? 'OWN_TERRITORY_INFERRED' : 'OWN_TERRITORY'
  if (draft.issuerBody) {
    const sibling = 'sibling' in draft
    const named = central || /\p{Lu}\p{Ll}+$/u.test(draft.issuerText ?? '') && !/(?:Nhân dân|nhân dân|Tỉnh|Ủy|Uỷ|Huyện)$/u.test(draft.issuerText ?? '')
    return { symbol, issuer: seriesOwner(draft.issuerBody, symbol, heading), resolution: sibling ? 'SIBLING' : named ? 'PRINTED' : own }
  }
  const code = symbol.issuer.split('-')[0] ?? ''
  const known = knownIssuer(code.replace(/\d+$/, ''))
  if (/^QH\d+$/.test(symbol.issuer)) return { symbol, issuer: bodyNamed('Quốc hội', CENTRAL), resolution: 'SUFFIX' }
  if (!known) return { symbol, issuer: null, resolution: 'NONE' }
  if (known.level === 'CENTRAL') return { symbol, issuer: bodyNamed(known.body, CENTRAL), resolution: 'SUFFIX' }
  return { symbol, issuer: ownBody(known.body, known.level, placeAt(heading.place, draft.date)), resolution: heading.place.province || heading.place.district ? own : 'NONE' }
}

const CENTRAL: Place = { vintage: 2024, level: 'CENTRAL', province: null, district: null, commune: null }

/** A paper of after the reform cites one of before it: the own province is then looked up on the older map. */
function placeAt(place: Place, date: IsoDay | null): Place {
  const vintage = vintageAt(date)
  if (date === null || vintage === place.vintage || place.province === null) return place
  const province = provinceByName(place.province.name, vintage)
  return { vintage, level: 'PROVINCE', province, district: null, commune: null }
}

function ownBody(name: string, level: string | null, place: Place): Body | null {
  if (level === null) {
    const unit = place.level === 'DISTRICT' ? place.district : place.level === 'COMMUNE' ? place.commune : place.province
    return unit ? bodyNamed(`${name} ${unit.kind}`, place) : null
  }
  const unit = level === 'PROVINCE' ? place.province : level === 'DISTRICT' ? (place.district ?? null) : place.commune
  if (!unit) return null
  const spelled = name === 'Tỉnh ủy' && unit.kind === 'thành phố' ? 'Thành ủy' : name
  return bodyNamed(spelled, { ...place, level: unit.level })
}

/** The issuer as its words name it; a bare "Chủ tịch UBND tỉnh" is UBND. */
function seriesOwner(body: Body, symbol: DocumentSymbol, heading: Heading): Body {
  if (body.territory || body.level === 'CENTRAL' || heading.place.province === null) return body
  return /^(?:UBND|HĐND)/u.test(body.name) && symbol.system === 'STATE' ? body : body
}

/** An undated repeat without an issuer takes that of the same symbol elsewhere in the paper. */
function shareEarlier(drafts: Resolved[]): void {
  drafts.forEach((draft, index) => {
    if (draft.issuerBody) return
    const key = symbolKey(printSymbol(draft.symbol))
    const others = drafts.filter((other) => other.issuerBody && symbolKey(printSymbol(other.symbol)) === key && (draft.date === null || other.date === null || other.date === draft.date))
    const issuers = new Set(others.map((other) => other.issuer?.key))
    const [first] = others
    if (first && issuers.size === 1) drafts[index] = { ...draft, issuer: first.issuer, resolution: 'EARLIER_MENTION' }
  })
}

// -------------------------------------------------------------------- merge

function merge(drafts: readonly Resolved[], heading: Heading): Citation[] {
  const groups: Resolved[][] = []
  const dated = [...drafts].sort((a, b) => Number(b.date !== null) - Number(a.date !== null))
  for (const draft of dated) {
    const key = symbolKey(printSymbol(draft.symbol))
    const fitting = groups.filter((group) => {
      const first = group[0] as Resolved
      return symbolKey(printSymbol(first.symbol)) === key && sameIssuer(first, draft) && (draft.date === null || first.date === draft.date)
    })
    if (fitting.length === 1 || (fitting.length > 1 && draft.date === null)) (fitting[0] as Resolved[]).push(draft)
    else groups.push([draft])
  }
  const latest = heading.issuedOn ? lastDay(heading.issuedOn.value) : null
  return groups
    .map((group) => citation(group, latest))
    .sort((a, b) => (a.mentions[0]?.span.start ?? 0) - (b.mentions[0]?.span.start ?? 0))
}

const lastDay = (value: string) => (value.length === 10 ? value : value.length === 7 ? `${value}-31` : `${value}-12-31`)

const sameIssuer = (a: Resolved, b: Resolved) =>
  a.issuer === null || b.issuer === null || a.issuer.key === b.issuer.key || a.issuer.territory?.key === b.issuer.territory?.key

function citation(group: readonly Resolved[], citingLatest: IsoDay | null): Citation {
  const first = group[0] as Resolved
  const ordered = [...group].sort((a, b) => a.passage.span(a.start).start - b.passage.span(b.start).start)
  const best = ordered.find((draft) => draft.issuerBody !== null && draft.resolution !== 'EARLIER_MENTION') ?? first
  const mentions = ordered.map((draft): CitationMention => {
    const span = draft.passage.span(draft.start, draft.end)
    return { span, quote: draft.passage.text.slice(draft.start, draft.end), section: draft.section, relation: draft.cue.relation, rule: draft.cue.rule, confidence: draft.cue.confidence }
  })
  const relations = mentions.map(({ relation }) => guardedKind(relation, citingLatest, first.date))
  const relation = RELATION_STRENGTH.find((kind) => relations.includes(kind)) ?? 'CITES'
  return {
    symbol: best.symbol,
    type: typeOf(best) === 'CONG_VAN' && best.symbol.typeCode !== null ? (best.symbolAt.type ?? null) : (group.map(typeOf).find((type) => type !== null) ?? null),
    date: group.map(({ date }) => date).find((date) => date !== null) ?? null,
    issuer: best.issuer,
    issuerPrinted: best.issuerText,
    issuerResolution: best.resolution,
    title: group.map(({ title }) => title).find((title) => title !== null) ?? null,
    relation,
    mentions,
    span: mentions[0]?.span ?? null,
    rule: first.symbolAt.rule,
    confidence: first.symbolAt.confidence,
  }
}

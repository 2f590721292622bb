import type { DocumentType } from '../../model/document.js'
import type { Found } from '../../model/evidence.js'
import { fold, foldInPlace } from '../../model/fold.js'
import { printSymbol } from '../../model/symbol.js'
import {
  anyOf,
  ASSEMBLY_WORDS,
  BACKWARD_WORDS,
  CAMPAIGN_NOUNS,
  DRAFT_WORDS,
  LAWS_OF_SEVERAL_WORDS,
  PLANNING_VERBS,
  PROGRAMME_NOUNS,
} from '../lexicon/references.js'
import { TYPE_NOUNS } from '../lexicon/symbols.js'
import type { Passage } from '../passage.js'
import type { Place } from '../place.js'
import type { Paper } from '../segment.js'
import { findBodies } from './agencies.js'
import type { Heading } from './heading.js'
import type { Citation, CitedRange } from './references.js'

/**
 * LAW "Luật Nhà ở năm 2023"; UNNUMBERED "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII", "Kế hoạch của UBND tỉnh";
 * DRAFT "dự thảo Nghị quyết"; PLANNED "ban hành Kế hoạch"; PROGRAMME and CAMPAIGN by their quoted names; SELF "Kế
 * hoạch này"; GENERIC "Kế hoạch nêu trên", "các văn bản trên".
 */
export type SoftReferenceKind =
  'DRAFT' | 'PLANNED' | 'GENERIC' | 'LAW' | 'PROGRAMME' | 'SELF' | 'UNNUMBERED' | 'CAMPAIGN'

/** A paper that is spoken of without its symbol: kept with its words, and never a link by itself. */
export interface SoftReference extends Found {
  readonly kind: SoftReferenceKind
  readonly type: DocumentType | null
  readonly text: string
  /** Whose paper it is, as far as the words say so. */
  readonly issuer: string | null
  /** Symbols of the citations that "nêu trên" and "này" point back to; empty when none stands before. */
  readonly refersTo: readonly string[]
}

/**
 * In: the paper, its heading, its citations and where they stand. Out: what else it speaks of, in printed order,
 * none inside a citation. The cases are tried in the order of `CASES`; the first that matches a place has it.
 */
export function recogniseSoftReferences(
  paper: Paper,
  heading: Heading,
  citations: readonly Citation[],
  ranges: readonly CitedRange[],
): SoftReference[] {
  const cited = citations
    .flatMap(({ symbol, type, mentions }) =>
      mentions.map(({ citedSpan }) => ({ at: citedSpan.start, symbol: printSymbol(symbol), type })),
    )
    .sort((a, b) => a.at - b.at)
  const taken = new Map<Passage, CitedRange[]>()
  for (const range of ranges) taken.set(range.passage, [...(taken.get(range.passage) ?? []), range])
  return [paper.title, ...paper.body.map(({ passage }) => passage)].flatMap((passage) =>
    readPassage(passage, taken.get(passage) ?? [], { heading, cited }),
  )
}

interface Cited {
  readonly at: number
  readonly symbol: string
  readonly type: DocumentType | null
}

interface Context {
  readonly heading: Heading
  /** Every mention of a citation, in printed order. */
  readonly cited: readonly Cited[]
}

interface Case {
  readonly kind: SoftReferenceKind
  readonly rule: string
  /** Matched on the folded text of a passage; the group `noun` tells the type. */
  readonly pattern: RegExp
  /** Where the match really ends, or null when it is none after all. */
  readonly end?: (match: RegExpExecArray, text: string, low: string, place: Place) => number | null
  readonly confidence: number
}

const NOUNS = anyOf(TYPE_NOUNS.map(([noun]) => noun))
const TYPES = new Map(TYPE_NOUNS.map(([noun, type]) => [fold(noun), type]))
const NOUN = `(?<noun>${NOUNS})`
const PAPER = `(?<noun>${NOUNS}|văn\\s+bản)`
const START = '(?<!\\p{L})'
const END = '(?!\\p{L})'
/** A citation follows: the noun belongs to it. */
const NO_NUMBER = '(?!\\s*:?\\s*(?:số\\s|\\d))'

const CASES: readonly Case[] = [
  {
    kind: 'SELF',
    rule: 'soft.this',
    pattern: new RegExp(`${START}${PAPER}\\s+này${END}`, 'gu'),
    confidence: 0.95,
  },
  {
    kind: 'GENERIC',
    rule: 'soft.backward',
    pattern: new RegExp(
      `${START}(?:các\\s+|những\\s+)?${PAPER}(?:\\s*,\\s*(?:${NOUNS}))*\\s+(?:${anyOf(BACKWARD_WORDS)})${END}(?!\\s+(?:cơ\\s+sở|địa\\s+bàn|toàn|phạm\\s+vi|các|tinh\\s+thần|nền|môi\\s+trường))`,
      'gu',
    ),
    confidence: 0.85,
  },
  {
    kind: 'LAW',
    rule: 'soft.law',
    pattern: new RegExp(
      `${START}(?<!(?:pháp|kỷ|quy|đạo|án)\\s)(?<noun>bộ\\s+luật|luật|pháp\\s+lệnh)\\s+(?=\\p{L})`,
      'gu',
    ),
    end: endOfLaw,
    confidence: 0.9,
  },
  {
    kind: 'DRAFT',
    rule: 'soft.draft',
    pattern: new RegExp(
      `${START}(?:${anyOf(DRAFT_WORDS)})\\s+(?:các\\s+)?${NOUN}(?:\\s*,\\s*(?:${NOUNS}))*${END}${NO_NUMBER}`,
      'gu',
    ),
    confidence: 0.9,
  },
  {
    kind: 'UNNUMBERED',
    rule: 'soft.assembly',
    pattern: new RegExp(
      `${START}${NOUN}\\s+(?=(?:của\\s+)?(?:${anyOf(ASSEMBLY_WORDS)})${END})[^,;:.()“”]{4,110}?(?=\\s*(?:[,;:.()“”]|$|\\s(?:và|về|đã|đề\\s+ra|với|trong|để|nhằm|là)\\s))(?:\\s*\\(?khóa\\s+[ivx]+\\)?)?`,
      'gu',
    ),
    confidence: 0.9,
  },
  {
    kind: 'CAMPAIGN',
    rule: 'soft.campaign',
    pattern: new RegExp(
      `${START}(?:${anyOf(CAMPAIGN_NOUNS)})\\s*(?:quốc\\s+gia\\s+)?[“"][^“”"]{4,200}[”"]`,
      'gu',
    ),
    confidence: 0.9,
  },
  {
    kind: 'PROGRAMME',
    rule: 'soft.programme.quoted',
    pattern: new RegExp(`${START}(?<noun>${anyOf(PROGRAMME_NOUNS)})\\s*(?:[“"][^“”"]{4,260}[”"])`, 'gu'),
    confidence: 0.9,
  },
  {
    kind: 'PROGRAMME',
    rule: 'soft.programme.national',
    pattern: new RegExp(
      `${START}(?:các\\s+)?(?<noun>chương\\s+trình\\s+mục\\s+tiêu\\s+quốc\\s+gia|chiến\\s+lược\\s+quốc\\s+gia)\\s+[^,;:.()“”]{4,110}?(?=\\s*(?:[,;:.()“”]|$)|\\s+(?:trên|giai\\s+đoạn|năm|của|và|đến|theo|được|là)\\s)`,
      'gu',
    ),
    confidence: 0.85,
  },
  {
    kind: 'UNNUMBERED',
    rule: 'soft.of-body',
    pattern: new RegExp(`${START}${NOUN}\\s+của\\s+(?=\\p{L})`, 'gu'),
    end: endOfBody,
    confidence: 0.75,
  },
  {
    kind: 'PLANNED',
    rule: 'soft.planned',
    pattern: new RegExp(
      `${START}(?:${anyOf(PLANNING_VERBS)})\\s+(?:các\\s+)?${NOUN}${END}${NO_NUMBER}(?!\\s+(?:này|nêu|trên))`,
      'gu',
    ),
    confidence: 0.7,
  },
]

/** Papers are spoken of with one of these words at least. */
const SPEAKS_OF_PAPERS = new RegExp(
  `${NOUNS}|văn\\s+bản|phong\\s+trào|cuộc\\s+vận\\s+động|chiến|dự\\s+thảo|“`,
  'u',
)

function readPassage(passage: Passage, cited: readonly CitedRange[], context: Context): SoftReference[] {
  const { text } = passage
  const low = foldInPlace(text)
  if (!SPEAKS_OF_PAPERS.test(low)) return []
  const taken: { start: number; end: number }[] = cited.map(({ start, end }) => ({ start, end }))
  const found: { start: number; reference: SoftReference }[] = []
  for (const one of CASES) {
    for (const match of low.matchAll(one.pattern)) {
      const start = match.index
      const till = start + match[0].trimEnd().length
      const end = one.end ? one.end(match, text, low, context.heading.place) : till
      if (end === null || taken.some((range) => range.start < end && start < range.end)) continue
      taken.push({ start, end })
      found.push({ start, reference: reference(one, match, passage, start, end, context) })
    }
  }
  return found.sort((a, b) => a.start - b.start).map((one) => one.reference)
}

function reference(
  { kind, rule, confidence }: Case,
  { groups }: RegExpExecArray,
  passage: Passage,
  start: number,
  end: number,
  { heading, cited }: Context,
): SoftReference {
  const noun = fold(groups?.['noun'] ?? '')
  const type = TYPES.get(noun) ?? (noun.includes('luật') ? 'LUAT' : noun.startsWith('đề án') ? 'DE_AN' : null)
  const span = passage.span(start, end)
  const text = passage.text.slice(start, end).replace(/\s+/g, ' ').trim()
  const before = justBefore(cited, span.start)
  // "Chỉ thị này" in a plan is the directive that was cited last, in a directive it is the paper itself
  const self = kind === 'SELF' && (type === null || noun === 'văn bản' || type === heading.type)
  const refersTo = self
    ? []
    : kind === 'SELF' || kind === 'GENERIC'
      ? antecedents(before, text, noun, type)
      : []
  return {
    kind: kind === 'SELF' && !self ? 'GENERIC' : kind,
    type: noun === 'văn bản' ? null : type,
    text,
    issuer: kind === 'LAW' ? 'Quốc hội' : issuerIn(text, heading),
    refersTo,
    span,
    rule,
    confidence,
  }
}

/** So many mentions back is looked for what "nêu trên" means. */
const REACH = 60

/** The citations that stand before `at`, nearest last. `cited` is in printed order. */
function justBefore(cited: readonly Cited[], at: number): readonly Cited[] {
  let low = 0
  for (let high = cited.length; low < high;) {
    const middle = (low + high) >> 1
    if ((cited[middle] as Cited).at < at) low = middle + 1
    else high = middle
  }
  return cited.slice(Math.max(0, low - REACH), low)
}

/** "các văn bản trên": all that stand before; "Kế hoạch nêu trên": the last of that type. */
function antecedents(
  before: readonly Cited[],
  text: string,
  noun: string,
  type: DocumentType | null,
): string[] {
  const fitting = noun === 'văn bản' ? before : before.filter((one) => one.type === type)
  const symbols = [...new Set(fitting.map(({ symbol }) => symbol))]
  return /^(?:các|những)\s/iu.test(text) ? symbols : symbols.slice(-1)
}

function issuerIn(text: string, { place }: Heading): string | null {
  const at = /\scủa\s+/u.exec(text)
  const [first] = at ? findBodies(text.slice(at.index + at[0].length), place) : []
  return first?.start === 0 ? (first.bodies[0]?.name ?? null) : null
}

// -------------------------------------------------------------------- ends

const LAW_NAME = new RegExp(`(?:${anyOf(LAWS_OF_SEVERAL_WORDS)})${END}`, 'uy')
/** Words that end the name of a law; the year and the day behind it still belong to it. */
const LAW_STOP =
  /\s*(?:[,;:.()“”/]|$|\s(?:ngày|năm|số|và|hoặc|của|quy\s+định|về|có|được|đã|là|để|trong|tại|theo|đến|từ|cùng|với|hiện\s+hành|khi|nhằm|cho|vào|trên|nêu|khóa)(?!\p{L}))/u
const LAW_DATE =
  /\s*,?\s*(?:\((?:sửa\s+đổi|bổ\s+sung|sửa\s+đổi,\s*bổ\s+sung)(?:\s+năm\s+\d{4})?\)|ngày\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})|năm\s+\d{4})/uy

/** "Luật Phòng, chống tham nhũng năm 2018": a name begins with a capital; "luật sư" and "luật pháp" are none. */
function endOfLaw(match: RegExpExecArray, text: string, low: string): number | null {
  const from = match.index + match[0].length
  if (!/^\p{Lu}/u.test(text.slice(from, from + 2)) || /^số\s/u.test(low.slice(from, from + 3))) return null
  LAW_NAME.lastIndex = from
  const known = LAW_NAME.exec(low)
  const rest = low.slice(from, from + 120)
  const length = known ? known[0].length : (LAW_STOP.exec(rest)?.index ?? rest.length)
  if (length < 2) return null
  LAW_DATE.lastIndex = from + length
  const date = LAW_DATE.exec(low)
  const end = date ? LAW_DATE.lastIndex : from + length
  // "Luật Nhà ở số 27/2023/QH15" is a citation
  return /^\s*(?:,?\s*luật)?\s*số\s*:?\s*\d/u.test(low.slice(end, end + 14)) ? null : end
}

/** "Kế hoạch của UBND tỉnh": up to the end of the body's name. */
function endOfBody(match: RegExpExecArray, text: string, _low: string, place: Place): number | null {
  const from = match.index + match[0].length
  const [first] = findBodies(text.slice(from, from + 100), place)
  return first?.start === 0 ? from + first.end : null
}

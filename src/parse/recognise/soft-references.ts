import type { DocumentType } from '../../model/document.js'
import type { Found } from '../../model/evidence.js'
import { printSymbol } from '../../model/symbol.js'
import type { Annotated, SpanKind, SpanOf } from '../annotate/annotated.js'
import { CAPITALISED } from '../annotate/words.js'
import type { SoftReferenceKind } from '../kinds.js'
import type { Passage } from '../passage.js'
import type { Place } from '../place.js'
import type { Paper } from '../segment.js'
import { bodiesWithin } from './agencies.js'
import type { Heading } from './heading.js'
import type { Citation, CitedRange } from './references.js'

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
 * none inside a citation.
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
  for (const range of ranges) {
    const known = taken.get(range.passage)
    if (known) known.push(range)
    else taken.set(range.passage, [range])
  }
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

/** What a rule finds in a passage: where, and the noun that tells the type of the paper. */
interface Spoken {
  readonly start: number
  readonly end: number
  readonly noun: Noun | null
}

type Noun = SpanOf<'TYPE_NOUN'>

/** One row of the table: what it finds in a text, from left to right. */
interface SoftRule {
  readonly id: string
  readonly kind: SoftReferenceKind
  readonly confidence: number
  readonly find: (text: Annotated, place: Place) => readonly Spoken[]
}

const NONE: readonly Spoken[] = []

/** A row is tried where a phrase of the kind `at` stands. */
const row = <At extends SpanKind>({
  at,
  when,
  ...rest
}: Omit<SoftRule, 'find'> & {
  readonly at: At
  readonly when: (span: SpanOf<At>, text: Annotated, place: Place) => Spoken | null
}): SoftRule => ({
  ...rest,
  find: (text, place) => {
    const spans = text.spans(at)
    // nearly always
    if (spans.length === 0) return NONE
    return spans.map((span) => when(span, text, place)).filter((spoken) => spoken !== null)
  },
})

/** In their order: where two rows find words that overlap, the upper one has them. */
export const SOFT_REFERENCE_RULES: readonly SoftRule[] = [
  row({
    id: 'soft.this',
    kind: 'SELF',
    at: 'TYPE_NOUN',
    when: (noun, text) => {
      const end = endOf(text.reads(THIS, noun.end))
      return end === null ? null : { start: noun.start, end, noun }
    },
    confidence: 0.95,
  }),
  row({
    id: 'soft.backward',
    kind: 'GENERIC',
    at: 'BACKWARD',
    when: (backward, text) => {
      const noun = nounsBefore(text, backward)
      if (noun === null || text.reads(NOT_BACKWARD, backward.end)) return null
      return {
        start: text.endingAt('PLURAL', text.before(noun))?.start ?? noun.start,
        end: backward.end,
        noun,
      }
    },
    confidence: 0.85,
  }),
  row({ id: 'soft.law', kind: 'LAW', at: 'LAW_NOUN', when: nameOfLaw, confidence: 0.9 }),
  row({
    id: 'soft.draft',
    kind: 'DRAFT',
    at: 'DRAFT',
    when: unnumbered,
    confidence: 0.9,
  }),
  row({
    id: 'soft.assembly',
    kind: 'UNNUMBERED',
    at: 'TYPE_NOUN',
    when: (noun, text) => {
      const of = text.reads(OF, noun.end)
      if (text.at('ASSEMBLY', of ? OF.lastIndex : text.behind(noun)) === null) return null
      const end = endOf(text.reads(OF_ASSEMBLY, text.behind(noun)))
      return end === null ? null : { start: noun.start, end, noun }
    },
    confidence: 0.9,
  }),
  row({
    id: 'soft.campaign',
    kind: 'CAMPAIGN',
    at: 'CAMPAIGN_NOUN',
    when: ({ start, end }, text) => {
      const quoted = endOf(text.reads(QUOTED_CAMPAIGN, end))
      return quoted === null ? null : { start, end: quoted, noun: null }
    },
    confidence: 0.9,
  }),
  row({
    id: 'soft.programme.quoted',
    kind: 'PROGRAMME',
    at: 'PROGRAMME_NOUN',
    when: ({ start, end }, text) => {
      const quoted = endOf(text.reads(QUOTED_PROGRAMME, end))
      const noun = text.at('TYPE_NOUN', start)
      return quoted === null ? null : { start, end: quoted, noun: noun?.end === end ? noun : null }
    },
    confidence: 0.9,
  }),
  row({
    id: 'soft.programme.national',
    kind: 'PROGRAMME',
    at: 'NATIONAL_PROGRAMME_NOUN',
    when: (noun, text) => {
      const end = endOf(text.reads(NATIONAL_NAME, noun.end))
      const start = text.endingAt('PLURAL', text.before(noun))?.start ?? noun.start
      return end === null ? null : { start, end, noun: null }
    },
    confidence: 0.85,
  }),
  row({
    id: 'soft.of-body',
    kind: 'UNNUMBERED',
    at: 'TYPE_NOUN',
    when: (noun, text, place) => {
      if (text.reads(OF, noun.end) === null) return null
      const from = OF.lastIndex
      const [body] = bodiesWithin(text, place, from, from + LONGEST_BODY)
      return body?.start === from ? { start: noun.start, end: body.end, noun } : null
    },
    confidence: 0.75,
  }),
  row({
    id: 'soft.planned',
    kind: 'PLANNED',
    at: 'PLANNING_VERB',
    when: (verb, text) => {
      const spoken = unnumbered(verb, text)
      return spoken === null || text.reads(NOT_PLANNED, spoken.end) ? null : spoken
    },
    confidence: 0.7,
  }),
]

/** So far behind "của" the name of the body may go. */
const LONGEST_BODY = 200

/** Where the words of a match end; null without one. */
const endOf = (match: RegExpExecArray | null): number | null =>
  match && match.index + match[0].trimEnd().length

const THIS = /\s+này(?!\p{L})/uy
const OF = /\s+của\s+(?=\p{L})/uy
/** Behind "trên": it tells where, not which paper. */
const NOT_BACKWARD = /\s+(?:cơ\s+sở|địa\s+bàn|toàn|phạm\s+vi|các|tinh\s+thần|nền|môi\s+trường)/uy
const NOT_PLANNED = /\s+(?:này|nêu|trên)/uy
/** A citation follows: the noun belongs to it. */
const NUMBERED = /\s*:?\s*(?:số\s|\d)/uy
const OF_ASSEMBLY =
  /[^,;:.()“”]{4,130}?(?=\s*(?:[,;:.()“”]|$|\s(?:và|về|đã|đề\s+ra|với|trong|để|nhằm|là)\s))(?:\s*\(?khóa\s+[ivx]+\)?)?/uy
const QUOTED_CAMPAIGN = /\s*(?:quốc\s+gia\s+)?[“"][^“”"]{4,200}[”"]/uy
const QUOTED_PROGRAMME = /\s*[“"][^“”"]{4,260}[”"]/uy
const NATIONAL_NAME =
  /\s+[^,;:.()“”]{4,110}?(?=\s*(?:[,;:.()“”]|$)|\s+(?:trên|giai\s+đoạn|năm|của|và|đến|theo|được|là)\s)/uy

/** The first of "Kế hoạch, Đề án" that ends before a span. */
function nounsBefore(text: Annotated, span: { readonly from: number }): Noun | null {
  let noun = text.endingAt('TYPE_NOUN', text.before(span))
  for (let another = noun; another !== null; another = beforeComma(text, another)) noun = another
  return noun
}

function beforeComma(text: Annotated, { from }: Noun): Noun | null {
  const comma = from - 1
  return comma > 0 && text.text[text.words.start[comma] as number] === ','
    ? text.endingAt('TYPE_NOUN', text.words.end[comma - 1] as number)
    : null
}

/** "dự thảo các Nghị quyết, Đề án": the nouns behind a word, unless a number follows. */
function unnumbered(word: SpanOf<SpanKind>, text: Annotated): Spoken | null {
  const plural = text.at('PLURAL', text.behind(word))
  const noun = text.at('TYPE_NOUN', text.behind(plural ?? word))
  if (noun === null) return null
  let last = noun
  for (let another: Noun | null = noun; another !== null; another = behindComma(text, another)) last = another
  return text.reads(NUMBERED, last.end) ? null : { start: word.start, end: last.end, noun }
}

function behindComma(text: Annotated, { to }: Noun): Noun | null {
  const { count, start } = text.words
  return to + 1 < count && text.text[start[to] as number] === ','
    ? text.at('TYPE_NOUN', start[to + 1] as number)
    : null
}

/** Rules in their order, each where its words stand; none inside a citation. */
function readPassage(passage: Passage, cited: readonly CitedRange[], context: Context): SoftReference[] {
  const text = passage.annotated
  let taken: Uint8Array | null = null
  const found: { start: number; reference: SoftReference }[] = []
  for (const rule of SOFT_REFERENCE_RULES)
    for (const spoken of rule.find(text, context.heading.place)) {
      taken ??= takenBy(cited, text.text.length)
      if (taken.subarray(spoken.start, spoken.end).includes(1)) continue
      taken.fill(1, spoken.start, spoken.end)
      found.push({ start: spoken.start, reference: reference(rule, spoken, passage, context) })
    }
  return found.sort((a, b) => a.start - b.start).map((one) => one.reference)
}

/** Unit for unit: to compare each with all before would take the square of their number. */
function takenBy(cited: readonly CitedRange[], length: number): Uint8Array {
  const taken = new Uint8Array(length)
  for (const { start, end } of cited) taken.fill(1, start, end)
  return taken
}

function reference(
  { kind, id, confidence }: SoftRule,
  { start, end, noun }: Spoken,
  passage: Passage,
  { heading, cited }: Context,
): SoftReference {
  const isAnyPaper = noun !== null && passage.annotated.low.startsWith('văn bản', noun.start)
  const type = noun?.value ?? null
  const span = passage.span(start, end)
  const text = passage.text.slice(start, end).replace(/\s+/g, ' ').trim()
  const before = justBefore(cited, span.start)
  // "Chỉ thị này" in a plan is the directive that was cited last, in a directive it is the paper itself
  const self = kind === 'SELF' && (type === null || isAnyPaper || type === heading.type)
  const refersTo = self
    ? []
    : kind === 'SELF' || kind === 'GENERIC'
      ? antecedents(before, text, isAnyPaper ? null : type)
      : []
  return {
    kind: kind === 'SELF' && !self ? 'GENERIC' : kind,
    type: isAnyPaper ? null : type,
    text,
    issuer: kind === 'LAW' ? 'Quốc hội' : issuerIn(passage.annotated, start, end, heading),
    refersTo,
    span,
    rule: id,
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
function antecedents(before: readonly Cited[], text: string, type: DocumentType | null): string[] {
  const fitting = type === null ? before : before.filter((one) => one.type === type)
  const symbols = [...new Set(fitting.map(({ symbol }) => symbol))]
  return /^(?:các|những)\s/iu.test(text) ? symbols : symbols.slice(-1)
}

/** The body behind the first "của" of the words. */
function issuerIn(text: Annotated, start: number, end: number, { place }: Heading): string | null {
  const of = text.low.slice(start, end).indexOf(' của ')
  if (of < 0) return null
  const from = start + of + ' của '.length
  const [first] = bodiesWithin(text, place, from, end)
  return first?.start === from ? (first.bodies[0]?.name ?? null) : null
}

// -------------------------------------------------------------------- ends

/** Words that end the name of a law; the year and the day behind it still belong to it. */
const LAW_STOP =
  /\s*(?:[,;:.()“”/]|$|\s(?:ngày|năm|số|và|hoặc|của|quy\s+định|về|có|được|đã|là|để|trong|tại|theo|đến|từ|cùng|với|hiện\s+hành|khi|nhằm|cho|vào|trên|nêu|khóa)(?!\p{L}))/u
const LAW_DATE =
  /\s*,?\s*(?:\((?:sửa\s+đổi|bổ\s+sung|sửa\s+đổi,\s*bổ\s+sung)(?:\s+năm\s+\d{4})?\)|ngày\s+\d{1,2}(?:\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})|năm\s+\d{4})/uy
/** "pháp luật", "kỷ luật", "án lệnh" are no laws. */
const NO_LAW = /(?:pháp|kỷ|quy|đạo|án)\s$/u
/** "Luật Nhà ở số 27/2023/QH15" is a citation. */
const NUMBERED_LAW = /\s*(?:,?\s*luật)?\s*số\s*:?\s*\d/uy
const LONGEST_LAW = 120

/** "Luật Phòng, chống tham nhũng năm 2018": a name begins with a capital; "luật sư" and "luật pháp" are none. */
function nameOfLaw(noun: SpanOf<'LAW_NOUN'>, text: Annotated): Spoken | null {
  const { low, words } = text
  const from = text.behind(noun)
  const begins = ((words.shape[noun.to] ?? 0) & CAPITALISED) !== 0 && from > noun.end
  if (!begins || NO_LAW.test(low.slice(Math.max(0, noun.start - 6), noun.start))) return null
  if (/^số\s/u.test(low.slice(from, from + 3))) return null
  const rest = low.slice(from, from + LONGEST_LAW)
  const known = text.at('LONG_LAW_NAME', from)
  const nameEnd = known?.end ?? from + (LAW_STOP.exec(rest)?.index ?? rest.length)
  if (nameEnd < from + 2) return null
  const end = endOf(text.reads(LAW_DATE, nameEnd)) ?? nameEnd
  return text.reads(NUMBERED_LAW, end)
    ? null
    : { start: noun.start, end, noun: text.at('TYPE_NOUN', noun.start) }
}

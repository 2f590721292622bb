import type { Annotated } from '../annotate/annotated.js'
import type { Body } from '../../model/agency.js'
import { precisionOf, type IsoDay } from '../../model/date.js'
import type { DocumentSymbol } from '../../model/symbol.js'
import { wordFrom } from '../annotate/words.js'
import {
  BEFORE_TITLE,
  CHARGED,
  CHARGES,
  CHARGES_OTHERS,
  CLOSES_SENTENCE,
  GOES_ON,
  ISSUES_IT,
  IS_ISSUED,
  JUST_DECIDED,
  NAMES_SOURCE,
  ON_A_DAY,
  ON_BEHALF,
  OPENS_TITLE,
  OPENS_WITH,
  SPEAKS,
  BEHIND_IT,
  STANDS_AT,
  STANDS_IN,
  STANDS_INSIDE,
  THAT_IS,
} from '../lexicon/retelling.js'
import { decide, rule, type Rule } from '../rule.js'
import { Passage } from '../passage.js'
import { NOWHERE, placeOf, placeOn, type Place } from '../place.js'
import type { Paper } from '../segment.js'
import { isNameOfBody } from '../segment/plain-head.js'
import { typeOfLine } from '../segment/type-line.js'
import { sentencesIn } from '../sentences.js'
import { bodiesWithin } from './agencies.js'
import { endWhere, isMark, lastMark, listedAt, parts } from './citations/between.js'
import type { Heading } from './heading.js'
import { seriesOwner } from './heading/issuer.js'
import type { Citation, CitedRange, References } from './references.js'
import { dayTold, type DayIn, type Range } from './retold-day.js'
import { knownIssuer, symbolsWithin } from './symbols.js'

/** What a text tells of the paper that it retells. */
export interface Retelling {
  readonly heading: Heading
  /** The words behind its number that say what it is about: they stand for its title. */
  readonly title: Passage
}

/**
 * News of a portal that retells a paper ("UBND tỉnh vừa ban hành Kế hoạch số …") is not the paper: it has no face, and a
 * sentence gives what it tells of number, type, issuer and day. In: what a paper would be read as, and what it cites.
 * Out: the heading of the one paper that is retold; null where the text has a face of its own, announces no paper, or
 * several at once.
 */
export function recogniseRetelling(
  paper: Paper,
  heading: Heading,
  { citations, ranges }: References,
): Retelling | null {
  if (hasFace(paper, heading) || isCopy(paper)) return null
  const cited = new Map(
    citations.flatMap((citation) => citation.mentions.map(({ citedSpan }) => [citedSpan.start, citation])),
  )
  const dayIn = dayTold(paper, ranges)
  const announced = ranges.flatMap((range) => {
    const citation = cited.get(range.passage.span(range.start).start)
    const words = citation && announcementOf(range)
    return citation && words && mayBeRetold(paper, citation) ? [{ range, citation, words }] : []
  })
  const first = latestOf(announced, dayIn)
  if (first === null) return null
  const { range, citation } = first
  const subject =
    first.words.subject.length > 0
      ? first.words.subject
      : paper.body.slice(0, 3).map(({ passage }) => wholeOf(passage.annotated))
  const title = titleBehind(range)
  const words = { ...first.words, subject }
  const day = words.isDated ? dayIn(subject) : null
  return { heading: retoldHeading(heading, citation, title.text, range, words, day), title }
}

/** The youngest where all have a day; else the only one of its paragraph. */
function latestOf<
  A extends { readonly range: CitedRange; readonly citation: Citation; readonly words: Announcement },
>(announced: readonly A[], dayIn: DayIn): A | null {
  const [first] = announced
  if (first === undefined || announced.every(({ citation }) => citation === first.citation))
    return first ?? null
  const dated = announced.map((one) => ({ one, day: one.citation.date ?? dayIn(one.words.subject) ?? '' }))
  const [latest, next] = dated.sort((a, b) => (a.day < b.day ? 1 : -1))
  if (latest && next && dated.every(({ day }) => day.length === 10) && latest.day > next.day)
    return latest.one
  return announced.some(
    ({ range, citation }) => range.passage === first.range.passage && citation !== first.citation,
  )
    ? null
    : first
}

/** Whether a text shows the form of a paper: letterhead, number, type line or addressees. */
export const hasFace = ({ head, typeLine, addressees }: Paper, { symbol, letterhead }: Heading): boolean =>
  symbol !== null ||
  letterhead ||
  (typeLine !== null && (typeLine.isCapital || head.some(({ text }) => isNameOfBody(text)))) ||
  addressees.length > 0

/** "Chỉ thị về việc …" as the first words, "Chỉ thị này" below: the text is that directive, not what else it cites. */
const mayBeRetold = ({ typeLine, body }: Paper, { type }: Citation): boolean =>
  typeLine === null ||
  type === typeOfLine(typeLine.text) ||
  !body.some(({ passage }) => passage.annotated.low.includes(`${typeLine.text.toLowerCase()} này`))

/** A paper that lost its head still says that it issues itself: "UBND tỉnh ban hành Kế hoạch … như sau:". */
const isCopy = ({ body }: Paper): boolean =>
  body.slice(0, 6).some(({ passage }) => issuesItself(passage.annotated))

function issuesItself(text: Annotated): boolean {
  const [, end] = text.reads(AS_FOLLOWS, text.text.length) ?? []
  const till = text.text.length - (end?.length ?? 0)
  const verb = end === undefined ? null : text.last('ISSUES_PAPER', Math.max(0, till - 220), till)
  return verb !== null && lastMark(text, '.:;', verb.end, till) === null
}
const AS_FOLLOWS = /(?<=((?:như sau|sau đây)\s{0,9}:?\s{0,9}))/uy

const wholeOf = (text: Annotated): Range => ({ text, from: 0, till: text.text.length })

/** Words that announce a citation as what is retold here. */
interface Announcement {
  /** Where they begin, in the passage. */
  readonly start: number
  /** The sentence up to the verb, where the issuer and the day stand; none where only the source is named. */
  readonly subject: readonly Range[]
  /** Which body of the subject issues: the last before the verb, or the first of all. */
  readonly issuer: 'LAST' | 'FIRST'
  /** Whether a day in the subject is that of the paper. */
  readonly isDated: boolean
  readonly rule: string
  readonly confidence: number
}

/** A citation, and its sentence from `from` to `till`, where the citation begins. */
interface Told extends Range {
  readonly end: number
}

/** What the words before a citation announce; the first row that holds decides. */
export const RETELLING_RULES: readonly Rule<Told, Omit<Announcement, 'rule'>>[] = [
  rule({
    id: 'retelling.issued',
    when: ({ text, from, till }) => {
      const verb = text.reads(ISSUES_IT, till)?.[1]?.length ?? 0
      return verb > 0 && till - verb >= from ? till - verb : null
    },
    then: (verb, { text, from }) => ({
      start: from,
      subject: [{ text, from, till: verb }],
      issuer: 'LAST',
      isDated: true,
      confidence: 0.75,
    }),
  }),
  rule({
    id: 'retelling.verb-lost',
    when: (told) => namedRightBefore(told),
    then: (subject, { from }) => ({
      start: from,
      subject: [subject],
      issuer: 'LAST',
      isDated: true,
      confidence: 0.6,
    }),
  }),
  rule({
    id: 'retelling.named',
    when: (told) => isInBrackets(told) || null,
    then: (_, told) => ({ ...named(told), isDated: true }),
  }),
  rule({
    id: 'retelling.in',
    when: ({ text, from, till }) => text.reads(STANDS_IN, till) && text.reads(THAT_IS, from),
    then: (_, told) => ({ ...named(told), isDated: false }),
  }),
  rule({
    id: 'retelling.at',
    when: ({ text, from, till, end }) =>
      text.reads(STANDS_AT, from)?.[0].length === till - from ? text.reads(BEHIND_IT, end) : null,
    then: ([whole], told) => ({ ...behind(told, whole), isDated: false }),
  }),
  rule({
    id: 'retelling.decided-in',
    when: ({ text, from, till }) =>
      (text.reads(STANDS_INSIDE, till) !== null &&
        lastMark(text, '(', from, till) === null &&
        symbolsWithin(text, from, till).length === 0 &&
        JUST_DECIDED.test(text.low.slice(from, till))) ||
      null,
    then: (_, told) => ({ ...named(told), isDated: true }),
  }),
  rule({
    id: 'retelling.passive',
    when: (told) => (opensSentence(told) ? told.text.reads(IS_ISSUED, told.end) : null),
    then: ([whole], told) => ({ ...behind(told, whole), isDated: true }),
  }),
  rule({
    id: 'retelling.speaks',
    when: (told) => (opensSentence(told) && isLetter(told) ? told.text.reads(SPEAKS, told.end) : null),
    then: ([whole], told) => ({ ...behind(told, whole), isDated: false }),
  }),
  rule({
    id: 'retelling.charge',
    when: (told) => chargesInBrackets(told) || null,
    then: (_, told) => ({ ...named(told), isDated: true, confidence: 0.6 }),
  }),
  rule({
    id: 'retelling.source',
    when: (told) => isSource(told) || null,
    then: (_, { till }) => ({ start: till, subject: [], issuer: 'FIRST', isDated: false, confidence: 0.65 }),
  }),
]

const named = ({ text, from, till }: Told) =>
  ({ start: from, subject: [{ text, from, till }], issuer: 'FIRST', confidence: 0.7 }) as const

/** "Ngày 02/01/2020, UBND thành phố Chỉ thị số 01/CT-UBND …": the verb was lost between who issues and what. */
function namedRightBefore({ text, from, till }: Told): Range | null {
  const dated = text.reads(ON_A_DAY, from)
  if (!dated || text.at('TYPE_NOUN', till) === null) return null
  const bodies = bodiesWithin(text, NOWHERE, from + dated[0].length, till)
  const [first] = bodies
  const isSubject = bodies.length === 1 && first && first.start <= from + dated[0].length + 1
  return isSubject && till - first.end <= 1 ? { text, from, till } : null
}

/** The citation opens the sentence, and the words behind it announce it. */
const behind = ({ text, till, end }: Told, { length }: string) =>
  ({
    start: till,
    subject: [{ text, from: end, till: end + length }],
    issuer: 'FIRST',
    confidence: 0.7,
  }) as const

const opensSentence = ({ text, from, till }: Told): boolean =>
  text.reads(OPENS_WITH, from)?.[0].length === till - from

const isLetter = ({ text, till }: Told): boolean => LETTERS.has(text.at('TYPE_NOUN', till)?.value ?? 'OTHER')
const LETTERS: ReadonlySet<string> = new Set(['CONG_VAN', 'CONG_DIEN'])

/** "UBND tỉnh yêu cầu các huyện trực 24/24 giờ (Công văn số …)." */
function chargesInBrackets({ text, from, till, end }: Told): boolean {
  const bracket = wordFrom(text.words, till) - 1
  return (
    bracket >= 0 &&
    isMark(text, bracket, '(') &&
    text.reads(CLOSES_SENTENCE, end) !== null &&
    CHARGES_OTHERS.test(text.low.slice(from, till))
  )
}

/** "… ký ban hành Kết luận về đại hội (Kết luận số …)": a few words behind the bracket, the verb before it. */
function isInBrackets({ text, from, till }: Told): boolean {
  const bracket = lastMark(text, '(.;)', from, till)
  if (bracket === null || !isMark(text, bracket, '(') || wordFrom(text.words, till) - bracket > 5)
    return false
  const open = text.words.start[bracket] as number
  if (isIssuedBefore(text, text.words.end[bracket - 1] ?? 0)) return true
  const verb = text.last('ANNOUNCING', Math.max(from, open - 310), open)
  return verb !== null && lastMark(text, '.;()', verb.end, open) === null
}

/** "vừa có văn bản (số …)": the noun that is issued stands right before the bracket. */
function isIssuedBefore(text: Annotated, at: number): boolean {
  const noun = text.endingAt('TYPE_NOUN', at)
  return noun !== null && text.reads(ISSUES_IT, noun.start) !== null
}

function isSource({ text, from, till, end }: Told): boolean {
  const words = text.reads(NAMES_SOURCE, from)
  return words !== null && words.index + words[0].length === till && text.reads(LAST_WORDS, end) !== null
}
/** What may follow the source that a text names at its end. */
const LAST_WORDS = /[^.]{0,40}\.?\s*\/?\.?\s*\)?[\s.]*$/uy

function announcementOf({ passage, start, end }: CitedRange): Announcement | null {
  const text = passage.annotated
  const from = Math.min(start, text.words.start[wordFrom(text.words, sentenceStart(text, start))] as number)
  if (text.at('TELLS_OF_EARLIER', from)) return null
  const said = decide(RETELLING_RULES, { text, from, till: start, end })
  return said && { ...said.answer, rule: said.rule }
}

/** The face of the news with what it tells of the paper; what the paper's own face would print stays unknown. */
function retoldHeading(
  face: Heading,
  citation: Citation,
  title: string,
  { passage, start, end }: CitedRange,
  announced: Announcement,
  day: IsoDay | null,
): Heading {
  const { symbol, type, issuerResolution } = citation
  const { rule, confidence } = announced
  const value = citation.date ?? day
  const quote = passage.text.slice(announced.start, end)
  const named = issuerResolution === 'PRINTED' || issuerResolution === 'SUFFIX'
  const told = placeOn(face.place, value)
  const issuer =
    signedFor(announced, told) ?? (named ? null : issuerIn(announced, symbol, told)) ?? citation.issuer
  return {
    ...face,
    form: 'RETELLING',
    system: symbol.system,
    type,
    typeCode: symbol.typeCode,
    symbol,
    symbolPrinted: passage.text.slice(start, end),
    symbolSpan: passage.span(start, end),
    issuer: issuer && seriesOwner(issuer),
    organ: null,
    place:
      issuer?.territory && face.place.province === null
        ? placeOf(issuer.territory)
        : { ...face.place, level: issuer?.level ?? face.place.level },
    issuedOn: value === null ? null : { value, precision: precisionOf(value), asPrinted: quote },
    seat: null,
    title: title === '' ? null : title,
    meetingOn: null,
    span: passage.span(announced.start, end),
    rule,
    confidence,
  }
}

/** The central organ in whose name somebody signs: "Thay mặt Bộ Chính trị, Thường trực Ban Bí thư đã ký …". */
function signedFor({ subject: [said] }: Announcement, place: Place): Body | null {
  const found = said && ON_BEHALF.exec(said.text.low.slice(said.from, said.till))
  if (!said || !found) return null
  const at = said.from + found.index + found[0].length
  const body = bodiesWithin(said.text, place, at, said.till).find(({ start }) => start <= at + 1)?.bodies[0]
  return body?.level === 'CENTRAL' ? body : null
}

/** Who issues: nearest to its verb, or first behind "Đó là chỉ đạo của"; of the name that the symbol's code stands for. */
function issuerIn(announced: Announcement, { issuer }: DocumentSymbol, place: Place): Body | null {
  const bodies = announced.subject
    .flatMap(({ text, from, till }) => bodiesWithin(text, place, from, till))
    .filter((mention) => mention.bodies.length === 1)
    .map((mention) => mention.bodies[0] as Body)
  const named = knownIssuer(issuer.split('-')[0] ?? '')?.body.replace(/^Chủ tịch /u, '') ?? null
  const fitting = bodies.filter(({ name }) => {
    const owner = name.replace(ORGAN, '').replace(/^Đảng bộ tỉnh/u, 'Tỉnh ủy')
    return named === null || owner === named || owner.startsWith(`${named} `)
  })
  return fitting.at(announced.issuer === 'LAST' ? -1 : 0) ?? null
}

/** It decides for the committee behind it. */
const ORGAN = /^(?:Ban Thường vụ|Ban Chấp hành|Thường trực) (?=(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) (?:ủy|bộ))/u

/** "… số 12/KH-UBND về thực hiện Chỉ thị số …": from the word that opens a title to the end of the clause. */
function titleBehind({ passage, end }: CitedRange): Passage {
  const text = passage.annotated
  const first = wordFrom(text.words, end + (text.reads(BEFORE_TITLE, end)?.[0].length ?? 0))
  if (first >= text.words.count || listedAt(text, OPENS_TITLE, first) === 0) return Passage.empty
  return passage
    .slice(text.words.start[first] as number, endWhere(text, first, LONGEST_TITLE, endsTitle))
    .trim()
}

const LONGEST_TITLE = 600

/** The sentence ends, or the news goes on to whom the paper charges. */
function endsTitle(text: Annotated, word: number): boolean {
  if (isMark(text, word, '.;!?')) return parts(text, word)
  if (isMark(text, word, ',')) return listedAt(text, GOES_ON, word + 1) > 0
  const verb = listedAt(text, CHARGES, word)
  return verb > 0 && listedAt(text, CHARGED, word + verb) > 0
}

/** How far before a citation its sentence may begin. */
const SENTENCE_REACH = 600

function sentenceStart(text: Annotated, at: number): number {
  const from = Math.max(0, at - SENTENCE_REACH)
  return sentencesIn(text, from, at).at(-1)?.start ?? from
}

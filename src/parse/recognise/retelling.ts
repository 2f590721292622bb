import type { Annotated } from '../annotate/annotated.js'
import type { Body } from '../../model/agency.js'
import { precisionOf } from '../../model/date.js'
import { fold } from '../../model/fold.js'
import type { DocumentSymbol } from '../../model/symbol.js'
import {
  ENDS_TITLE,
  OPENS_TITLE,
  RETOLD_AT_END,
  RETOLD_BEFORE,
  RETOLD_IN,
  RETOLD_IN_BRACKETS,
  TELLS_OF_AN_EARLIER_ONE,
} from '../lexicon/retelling.js'
import { Passage } from '../passage.js'
import { placeOf, placeOn, type Place } from '../place.js'
import type { Paper } from '../segment.js'
import { sentencesIn } from '../sentences.js'
import { findBodies } from './agencies.js'
import { findDates } from './dates.js'
import type { Heading } from './heading.js'
import { seriesOwner } from './heading/issuer.js'
import type { Citation, CitedRange, References } from './references.js'
import { knownIssuer } from './symbols.js'

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
  const announced = ranges.flatMap((range) => {
    const citation = cited.get(range.passage.span(range.start).start)
    const words = citation && announcementOf(range)
    return citation && words ? [{ range, citation, words }] : []
  })
  const first = latestOf(announced)
  if (first === null) return null
  const { range, citation } = first
  const subject =
    first.words.subject ||
    paper.body
      .slice(0, 3)
      .map(({ passage }) => passage.text)
      .join('\n')
  const title = titleBehind(range)
  return { heading: retoldHeading(heading, citation, title.text, range, { ...first.words, subject }), title }
}

/** The youngest where all have a day; else the only one of its paragraph. */
function latestOf<
  A extends { readonly range: CitedRange; readonly citation: Citation; readonly words: Announcement },
>(announced: readonly A[]): A | null {
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
export const hasFace = ({ typeLine, addressees }: Paper, { symbol, letterhead }: Heading): boolean =>
  symbol !== null || letterhead || typeLine !== null || addressees.length > 0

/** A paper that lost its head still says that it issues itself: "UBND tỉnh ban hành Kế hoạch … như sau:". */
const isCopy = ({ body }: Paper): boolean =>
  body.slice(0, 6).some(({ passage: { text } }) => ISSUES_ITSELF.test(text.slice(-400)))
const ISSUES_ITSELF = /(?:ban hành|xây dựng|triển khai)\s[^.;:]{0,200}(?:như sau|sau đây)\s*:?\s*$/iu

export const RETELLING_RULES = [
  'retelling.issued',
  'retelling.named',
  'retelling.in',
  'retelling.source',
] as const

/** Words that announce a citation as what is retold here. */
interface Announcement {
  /** Where they begin, in the passage. */
  readonly start: number
  /** The sentence up to the verb, where the issuer and the day stand; empty where only the source is named. */
  readonly subject: string
  /** Which body of the subject issues: the last before the verb, or the first of all. */
  readonly issuer: 'LAST' | 'FIRST'
  /** Whether a day in the subject is that of the paper. */
  readonly isDated: boolean
  readonly rule: (typeof RETELLING_RULES)[number]
  readonly confidence: number
}

function announcementOf({ passage, start: at, end }: CitedRange): Announcement | null {
  const { text } = passage
  const start = sentenceStart(passage.annotated, at)
  const low = fold(text.slice(start, at))
  if (TELLS_OF_AN_EARLIER_ONE.test(low)) return null
  const issues = RETOLD_BEFORE.exec(low)
  if (issues) {
    const subject = text.slice(start, start + issues.index)
    return { start, subject, issuer: 'LAST', isDated: true, rule: 'retelling.issued', confidence: 0.75 }
  }
  const named = { start, subject: text.slice(start, at), issuer: 'FIRST', confidence: 0.7 } as const
  if (RETOLD_IN_BRACKETS.test(low)) return { ...named, isDated: true, rule: 'retelling.named' }
  if (RETOLD_IN.test(low)) return { ...named, isDated: false, rule: 'retelling.in' }
  return RETOLD_AT_END.test(low) && LAST_WORDS.test(text.slice(end))
    ? { start: at, subject: '', issuer: 'FIRST', isDated: false, rule: 'retelling.source', confidence: 0.65 }
    : null
}

/** The face of the news with what it tells of the paper; what the paper's own face would print stays unknown. */
function retoldHeading(
  face: Heading,
  citation: Citation,
  title: string,
  { passage, start, end }: CitedRange,
  announced: Announcement,
): Heading {
  const { symbol, type, issuerResolution } = citation
  const { subject, rule, confidence } = announced
  const day = announced.isDated ? dayIn(subject) : null
  const value = citation.date ?? day
  const quote = passage.text.slice(announced.start, end)
  const named = issuerResolution === 'PRINTED' || issuerResolution === 'SUFFIX'
  const issuer = (named ? null : issuerIn(announced, symbol, placeOn(face.place, value))) ?? citation.issuer
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

/** Who issues: nearest to its verb, or first behind "Đó là chỉ đạo của"; of the name that the symbol's code stands for. */
function issuerIn(announced: Announcement, { issuer }: DocumentSymbol, place: Place): Body | null {
  const bodies = findBodies(announced.subject, place)
    .filter((mention) => mention.bodies.length === 1)
    .map((mention) => mention.bodies[0] as Body)
  const named = knownIssuer(issuer.split('-')[0] ?? '')?.body.replace(/^Chủ tịch /u, '') ?? null
  const fitting = bodies.filter(
    ({ name }) => named === null || name === named || name.startsWith(`${named} `),
  )
  return fitting.at(announced.issuer === 'LAST' ? -1 : 0) ?? null
}

/** "… số 12/KH-UBND về thực hiện Chỉ thị số …": from the word that opens a title to the end of the clause. */
function titleBehind({ passage, end }: CitedRange): Passage {
  const { text } = passage
  const opens = OPENS_TITLE.exec(text.slice(end, end + 320))
  if (!opens) return Passage.empty
  const start = end + opens[0].length
  const rest = text.slice(start, start + 600)
  return passage.slice(start, start + (ENDS_TITLE.exec(rest)?.index ?? rest.length)).trim()
}

/** The one whole day that the last clause gives: "Ngày 05/6/2024, UBND tỉnh …". */
function dayIn(before: string): string | null {
  const days = findDates(before.slice(before.lastIndexOf(';') + 1)).flatMap(({ value }) =>
    value?.length === 10 ? [value] : [],
  )
  return days.length === 1 ? (days[0] as string) : null
}

/** How far before a citation its sentence may begin. */
const SENTENCE_REACH = 600

function sentenceStart(text: Annotated, at: number): number {
  const from = Math.max(0, at - SENTENCE_REACH)
  return sentencesIn(text, from, at).at(-1)?.start ?? from
}

/** What may follow the source that a text names at its end. */
const LAST_WORDS = /^[^.]{0,40}\.?\s*\/?\.?\s*\)?[\s.]*$/u

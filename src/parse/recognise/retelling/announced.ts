import { bodyCode } from '../../../model/symbol.js'
import type { Annotated } from '../../annotate/annotated.js'
import { wordFrom } from '../../annotate/words.js'
import {
  ABOUT,
  BEHIND_IT,
  CHARGES_ITSELF,
  CHARGES_OTHERS,
  CLOSES_PARAGRAPH,
  CLOSES_SENTENCE,
  IS_ISSUED,
  ISSUES_IT,
  JUST_DECIDED,
  NAMES_IT,
  NAMES_SOURCE,
  ON_A_DAY,
  OPENS_NAME,
  OPENS_WITH,
  PROVISION_OF,
  PUBLISHED_BY,
  READS_SO,
  SPEAKS,
  SPEAKS_AS_FOLLOWS,
  STANDS_AT,
  STANDS_AT_INSIDE,
  STANDS_IN,
  STANDS_INSIDE,
  THAT_IS,
} from '../../lexicon/retelling.js'
import { NOWHERE } from '../../place.js'
import { decide, rule, type Rule } from '../../rule.js'
import { sentencesIn } from '../../sentences.js'
import { bodiesWithin } from '../agencies.js'
import { isMark, lastMark } from '../citations/between.js'
import type { CitedRange } from '../references.js'
import type { Range } from '../retold-day.js'
import { symbolsWithin } from '../symbols.js'
import { chargesBehind, speakerBehindTitle } from './speaker-behind.js'

/** Words that announce a citation as what is retold here. */
export interface Announcement {
  /** Where they begin, in the passage. */
  readonly start: number
  /** The sentence up to the verb, where the issuer and the day stand; none where only the source is named. */
  readonly subject: readonly Range[]
  /** Which body of the subject issues: the last before the verb, or the first of all. */
  readonly issuer: 'LAST' | 'FIRST'
  /** Whether a day in the subject is that of the paper. */
  readonly isDated: boolean
  /** The text bears its name; what else it tells of does not matter then. */
  readonly isName?: true
  readonly rule: string
  readonly confidence: number
}

/** A citation, and its sentence from `from` to `till`, where the citation begins. */
interface Told extends Range {
  readonly end: number
  /** Nothing but headlines stands above its paragraph. */
  readonly isAbove: boolean
}

/** What the words before a citation announce; the first row that holds decides. */
export const RETELLING_RULES: readonly Rule<Told, Omit<Announcement, 'rule'>>[] = [
  rule({
    id: 'retelling.put-to-work',
    when: (told) => putToWork(told),
    then: (subject) => ({
      start: subject.from,
      subject: [subject],
      issuer: 'LAST',
      isDated: true,
      confidence: 0.65,
    }),
  }),
  rule({
    id: 'retelling.issued',
    when: ({ text, from, till }) => {
      const verb = text.reads(ISSUES_IT, till)?.[1]?.length ?? 0
      const isSaid = verb > 0 && till - verb >= from && text.reads(NAME_OF_LAW, till) === null
      const before = text.low.slice(from, till)
      return isSaid && !ADVISED.test(before) && !SINCE.test(before.slice(0, -verb)) ? till - verb : null
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
    id: 'retelling.answered',
    when: (told) => (isLetter(told) && isInBracketsBehind(told, 'ANSWERING')) || null,
    then: (_, told) => ({ ...named(told), isDated: true }),
  }),
  rule({
    id: 'retelling.in',
    when: ({ text, from, till }) => text.reads(STANDS_IN, till) && text.reads(THAT_IS, from),
    then: (_, told) => ({
      ...named(told),
      subject: [...named(told).subject, ...issuedBehind(told)],
      isDated: false,
    }),
  }),
  rule({
    id: 'retelling.quoted',
    when: ({ text, from, till, end }) =>
      text.reads(PROVISION_OF, from)?.[0].length === till - from ? text.reads(READS_SO, end) : null,
    then: (_, told) => ({ ...named(told), isDated: false, confidence: 0.6 }),
  }),
  rule({
    id: 'retelling.at',
    when: ({ text, from, till, end }) =>
      text.reads(STANDS_AT, from)?.[0].length === till - from
        ? (text.reads(BEHIND_IT, end)?.[0].length ?? tillSpeaker(text, end))
        : null,
    then: (length, told) => ({ ...behind(told, { length }), isDated: false }),
  }),
  rule({
    id: 'retelling.at-inside',
    when: (told) =>
      told.text.reads(STANDS_AT_INSIDE, told.till) ? chargesBehind(told.text, told.end) : null,
    then: ([whole], told) => ({ ...behind(told, whole, dayOpening(told)), isDated: true, confidence: 0.65 }),
  }),
  rule({
    id: 'retelling.per',
    when: (told) => (opensSentence(told) ? chargesBehind(told.text, told.end) : null),
    then: ([whole], told) => ({ ...behind(told, whole), isDated: false, confidence: 0.6 }),
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
    when: (told) => (opensSentence(told) ? speaksIn(told) : null),
    then: ([whole], told) => ({ ...behind(told, whole), isDated: false }),
  }),
  rule({
    id: 'retelling.headline',
    when: (told) => isHeadline(told) || null,
    then: (_, told) => nameOfText(told),
  }),
  rule({
    id: 'retelling.subject',
    when: (told) => closesSubject(told) || null,
    then: (_, told) => nameOfText(told),
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

/** "Luật Ban hành văn bản số 87/2025/QH15": the verb is of the law's name. */
const NAME_OF_LAW = /(?<=(?:^|\s)luật\s{1,9}ban\s{1,9}hành\s{1,9}(?:văn\s{1,9}bản\s{1,9})?)/uy

/** "Phòng A đã tham mưu Giám đốc ban hành Kế hoạch số …", "… đã trình HĐND ban hành": a report tells what somebody did. */
const ADVISED = /\s(?:tham mưu|(?<!(?:tờ|chương|quy|quá|công|lộ|tiến)\s)trình(?!\s(?:số|độ|tự)(?!\p{L})))\s/u

/** "Sau 10 năm ban hành Nghị quyết số …", "việc ban hành Quy chế …", "trong đó có Quyết định số …": no news of its being issued. */
const SINCE = /(?:^|\s)(?:\d+ (?:năm|tháng)|khi|việc|trong đó)\s*$/u

/** It stands for the paper's own head. */
const nameOfText = ({ till }: Told) =>
  ({
    start: till,
    subject: [],
    issuer: 'FIRST',
    isDated: false,
    isName: true,
    confidence: 0.7,
  }) as const

/** "Chỉ thị số 05/CT-UBND ngày … của UBND tỉnh về việc …" alone, before all else; "Văn phòng Chính phủ: Thông báo số …". */
const isHeadline = ({ text, till, end, isAbove }: Told): boolean =>
  isAbove &&
  text.at('TYPE_NOUN', till) !== null &&
  opensParagraph(text, till) &&
  text.reads(NAMES_IT, end) !== null &&
  !text.text.endsWith(':') &&
  sentencesIn(text).length === 1

/** Whether a paper is named at the front of a paragraph. */
export const opensParagraph = (text: Annotated, start: number): boolean =>
  text.reads(OPENS_NAME, 0)?.[0].length === start

/** "Về việc … (3585/VP-KTN, ngày 23/10/2017)": the bracket closes the paragraph. */
const closesSubject = ({ text, till, end, isAbove }: Told): boolean =>
  isAbove &&
  text.reads(CLOSES_PARAGRAPH, end) !== null &&
  text.reads(ABOUT, 0) !== null &&
  isMark(text, wordFrom(text.words, till) - 1, '(')

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

/** "Ngày 31/3/2026, UBND thành phố triển khai Công văn số 967/UBND-KGVX về …": its own letter, by the code. */
function putToWork({ text, from, till, end }: Told): Range | null {
  const dated = text.reads(ON_A_DAY, from)
  const [, verb] = text.reads(PUTS_TO_WORK, till) ?? []
  const at = from + (dated?.[0].length ?? 0)
  const start = till - (verb?.length ?? 0)
  if (!dated || verb === undefined || start < at || text.at('TYPE_NOUN', till)?.value !== 'CONG_VAN')
    return null
  const bodies = bodiesWithin(text, NOWHERE, at, till)
  const issuer = symbolsWithin(text, till, end)[0]?.symbol.issuer ?? ''
  const isOwn =
    bodies.length === 1 &&
    bodies[0]?.start === at &&
    bodyCode(issuer) === 'UBND' &&
    bodies[0].bodies[0]?.name.startsWith('UBND')
  return isOwn && text.reads(OF_ANOTHER, end) === null ? { text, from, till: start } : null
}
const PUTS_TO_WORK = /(?<=(\s+(?:vừa\s+|đã\s+)?triển\s+khai\s{1,9}))/uy
const OF_ANOTHER = /\s*(?:ngày\s[\d\s/.-]+\s*)?của\s/uy

/** "Đó là nội dung trong Văn bản số … vừa được UBND tỉnh ban hành": who issues it stands behind. */
function issuedBehind({ text, end }: Told): readonly Range[] {
  const said = text.reads(IS_ISSUED, end)
  return said ? [{ text, from: end, till: end + said[0].length }] : []
}

/** The citation opens the sentence, and the words behind it announce it. */
const behind = (
  { text, till, end }: Told,
  { length }: { readonly length: number },
  before: readonly Range[] = [],
) =>
  ({
    start: till,
    subject: [...before, { text, from: end, till: end + length }],
    issuer: 'FIRST',
    confidence: 0.7,
  }) as const

/** "… về phiên họp tháng 7, Chính phủ yêu cầu …": within one clause, where what the paper is about comes first. */
function tillSpeaker(text: Annotated, end: number): number | null {
  const speaker = text.reads(TITLE_BEHIND, end) && speakerBehindTitle(text, end)
  return speaker && lastMark(text, '.;:', end, speaker.start) === null ? speaker.end - end : null
}
const TITLE_BEHIND = /\s+(?!ngày\s)(?=\p{L})/uy

/** "Ngày 04/4/2026, tại Kế hoạch số …": the day that opens the sentence. */
function dayOpening({ text, from }: Told): readonly Range[] {
  const day = text.reads(ON_A_DAY, from)
  return day ? [{ text, from, till: from + day[0].length }] : []
}

const opensSentence = ({ text, from, till }: Told): boolean =>
  text.reads(OPENS_WITH, from)?.[0].length === till - from

function speaksIn(told: Told): RegExpExecArray | null {
  const { text, till, end, isAbove } = told
  if (!isLetter(told))
    return isAbove && text.at('TYPE_NOUN', till)?.value === 'CHI_THI' ? text.reads(CHARGES_ITSELF, end) : null
  return text.reads(SPEAKS, end) ?? (isAbove ? text.reads(SPEAKS_AS_FOLLOWS, end) : null)
}

const isLetter = ({ text, till }: Told): boolean => LETTERS.has(text.at('TYPE_NOUN', till)?.value ?? 'OTHER')
const LETTERS: ReadonlySet<string> = new Set(['CONG_VAN', 'CONG_DIEN'])

/** "UBND tỉnh yêu cầu các huyện trực 24/24 giờ (Công văn số …)."; but not "… thực hiện Chỉ thị của Thủ tướng (Chỉ thị số …)". */
function chargesInBrackets({ text, from, till, end }: Told): boolean {
  const bracket = wordFrom(text.words, till) - 1
  const own = text.at('TYPE_NOUN', till)?.value
  return (
    bracket >= 0 &&
    !text.within('TYPE_NOUN', from, till).some(({ value, start }) => start < till && value === own) &&
    isMark(text, bracket, '(') &&
    text.reads(CLOSES_SENTENCE, end) !== null &&
    CHARGES_OTHERS.test(text.low.slice(from, till))
  )
}

/** "… ký ban hành Kết luận về đại hội (Kết luận số …)": a few words behind the bracket, the verb before it. */
function isInBrackets(told: Told): boolean {
  const bracket = bracketBefore(told)
  return (
    bracket !== null &&
    !told.text.has('CHANGE_CUE', told.text.words.start[bracket] as number, told.till) &&
    (isIssuedBefore(told, bracket) || isInBracketsBehind(told, 'ANNOUNCING'))
  )
}

function isInBracketsBehind(told: Told, verbs: 'ANNOUNCING' | 'ANSWERING'): boolean {
  const { text, from } = told
  const bracket = bracketBefore(told)
  if (bracket === null) return false
  const open = text.words.start[bracket] as number
  const verb = text.last(verbs, Math.max(from, open - 310), open)
  return verb !== null && lastMark(text, '.;()', verb.end, open) === null
}

/** The word at which the bracket opens that holds the citation. */
function bracketBefore({ text, from, till }: Told): number | null {
  const bracket = lastMark(text, '(.;)', from, till)
  const isNear = bracket !== null && isMark(text, bracket, '(') && wordFrom(text.words, till) - bracket <= 5
  // "(thực hiện Chỉ thị số …)" says what it is for
  return isNear && !text.has('CUE', text.words.start[bracket] as number, till) ? bracket : null
}

/** "vừa có văn bản (số …)", "vừa có Công văn về trồng cây (Công văn số …)": the noun that is issued stands before the bracket. */
function isIssuedBefore({ text, from, till }: Told, bracket: number): boolean {
  const open = text.words.start[bracket] as number
  const own = text.at('TYPE_NOUN', till)?.value
  return text
    .within('TYPE_NOUN', from, open)
    .some(
      ({ start, end, value }) =>
        text.reads(ISSUES_IT, start) !== null &&
        (end === text.words.end[bracket - 1] ||
          (value === own && lastMark(text, '.;()', end, open) === null)),
    )
}

function isSource({ text, from, till, end }: Told): boolean {
  const words = text.reads(NAMES_SOURCE, from)
  return words !== null && words.index + words[0].length === till && text.reads(LAST_WORDS, end) !== null
}
/** What may follow the source that a text names at its end. */
const LAST_WORDS = /[^.]{0,40}\.?\s*\/?\.?\s*\)?[\s.]*$/uy

/** In: a citation in the text; `isAbove`: nothing but headlines stands above its paragraph. Out: what announces it. */
export function announcementOf({ passage, start, end }: CitedRange, isAbove: boolean): Announcement | null {
  const text = passage.annotated
  const from = Math.min(start, text.words.start[wordFrom(text.words, sentenceStart(text, start))] as number)
  if (text.at('TELLS_OF_EARLIER', from)) return null
  const said = decide(RETELLING_RULES, { text, from, till: start, end, isAbove })
  return said && { ...said.answer, rule: said.rule }
}

/** How far before a citation its sentence may begin. */
const SENTENCE_REACH = 600

function sentenceStart(text: Annotated, at: number): number {
  const from = Math.max(0, at - SENTENCE_REACH)
  const start = sentencesIn(text, from, at).at(-1)?.start ?? from
  // "Thaibinh.gov.vn: Theo Văn bản số …"
  return start === 0 ? (text.reads(PUBLISHED_BY, 0)?.[0].length ?? 0) : start
}

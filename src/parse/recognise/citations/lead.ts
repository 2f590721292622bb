import type { Body } from '../../../model/agency.js'
import type { DocumentType } from '../../../model/document.js'
import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { mentionsWithin } from '../../annotate/mentions.js'
import { wordFrom } from '../../annotate/words.js'
import { ALIAS_WORDS } from '../../lexicon/cues.js'
import { NOWHERE, type Place } from '../../place.js'
import { bodiesIn, bodyNamed, type BodyMention } from '../agencies.js'
import { datesWithin } from '../dates.js'
import { endOfClause, isMark, isOnlyMarks, listedAt, REACH } from './between.js'
import type { Draft } from './draft.js'
import { readTail } from './tail.js'

/** What stands before a symbol and belongs to it: "Quyết định ngày D của X số". */
export interface Lead {
  readonly start: number
  readonly noun: DocumentType | null
  /** A day, or the month or year where no more is printed. */
  readonly date: string | null
  readonly issuer: Body | null
  readonly issuerText: string | null
}

/** The type noun, or at least "số", before a symbol; date and issuer may stand between the two. */
export function readLead(text: Annotated, at: number, place: Place): Lead | null {
  const noun = nounBefore(text, at, BEHIND_NOUN) ?? nounBefore(text, at, BEHIND_QUALIFIED)
  if (noun) return { ...NOTHING, start: withPlural(text, noun), noun: noun.value }
  const short = shortNounBefore(text, at)
  if (short !== null) return short
  const [, label] = text.reads(LABEL, at) ?? []
  if (label === undefined) return null
  return readApart(text, at - label.length, place) ?? { ...NOTHING, start: at - label.length }
}

const NOTHING = { noun: null, date: null, issuer: null, issuerText: null }

function nounBefore(text: Annotated, at: number, behind: RegExp): SpanOf<'TYPE_NOUN'> | null {
  const between = text.reads(behind, at)?.[1]
  return between === undefined ? null : text.endingAt('TYPE_NOUN', at - between.length)
}

/** What may stand between the noun and the number: "liên tịch", "(mật)", "số:"; copies run "số" into the number. */
const BEHIND_NOUN =
  /(?<=((?:\s+(?:liên tịch|khẩn))?(?:\s*\([^)]{1,20}\))?\s{0,9}:?\s{0,9}(?:(?:số\s{1,9})?s[ốoôó]?)?\s{0,9}[:.]?\s{0,9}))/uy
/** Other words for its kind: "Báo cáo thẩm tra số", "Công văn hỏa tốc số". */
const BEHIND_QUALIFIED =
  /(?<=(\s+(?:liên ngành|hỏa tốc|hoả tốc|thượng khẩn|thẩm tra|thẩm định|tổng hợp|giám sát|phối hợp|thực hiện|triển khai|hành động)\s+số\s{0,9}:?\s{0,9}))/uy

/** "QĐ số 12/QĐ-TTg", "CV số 34/BYT-KH": the noun in short, which tells more than the code only where a letter is meant or a paper submits. */
function shortNounBefore({ text }: Annotated, at: number): Lead | null {
  SHORT_NOUN.lastIndex = at
  const [, words, noun] = SHORT_NOUN.exec(text) ?? []
  if (words === undefined || noun === undefined) return null
  return { ...NOTHING, start: at - words.length, noun: SHORT_NOUNS[noun] ?? null }
}
const SHORT_NOUN =
  /(?<=(?<![\p{L}\d./-])((QĐ|NQ|CT|KL|KH|TB|NĐ|TTr|CTr|CV|VB|CĐ|HD|BC)\s{1,3}(?:số\s{0,3}:?\s{0,3})?))/uy
const SHORT_NOUNS: Readonly<Record<string, DocumentType>> = {
  CV: 'CONG_VAN',
  VB: 'CONG_VAN',
  TTr: 'TO_TRINH',
}
const LABEL = /(?<=(?<![\p{L}\d])(s(?:[ốoôó]\s{0,9}[:.]?\s{0,9})?))/uy

const withPlural = (text: Annotated, noun: SpanOf<'TYPE_NOUN'>): number =>
  text.endingAt('PLURAL', text.before(noun))?.start ?? noun.start

/** How far before its number a noun may stand. */
const APART = 160

/** "Quyết định ngày D của X số": the last noun before the label whose date and issuer reach up to it. */
function readApart(text: Annotated, label: number, place: Place): Lead | null {
  const noun = text
    .within('TYPE_NOUN', Math.max(0, label - APART), label)
    .findLast(({ end }) => text.reads(DATE_OR_ISSUER, end) !== null)
  if (!noun) return null
  const { end, date, issuer, issuerText } = readTail(text, noun.end, place)
  return isOnlyMarks(text, ',:', end, label)
    ? { start: withPlural(text, noun), noun: noun.value, date, issuer, issuerText }
    : null
}

const DATE_OR_ISSUER = /\s*,?\s+(?:ngày|của)\s/uy

/** How far before a citation the bracket may stand in which it is only an alias. */
const ALIAS_REACH = 60

/** "(gọi tắt là Nghị quyết 26-NQ/TW)": the bracket that is open before a citation begins with words for an alias. */
export function isAlias(text: Annotated, at: number): boolean {
  const { start } = text.words
  for (
    let word = wordFrom(text.words, at) - 1;
    word >= 0 && (start[word] as number) >= at - ALIAS_REACH;
    word -= 1
  ) {
    if (isMark(text, word, ')')) return false
    if (isMark(text, word, '(')) return listedAt(text, ALIAS_WORDS, word + 1) > 0
  }
  return false
}

/** Issuer and day that stand before a citation: "Ngày D, Ban Bí thư ban hành …", "nghị quyết của Bộ Chính trị: …". */
export interface IssuedBefore {
  readonly issuer: Body
  readonly issuerText: string
  readonly date: string | null
  /** The code of the symbols that it speaks of. */
  readonly code: string
  /** Where a list that a colon opens ends; the citation's own start for a verb. */
  readonly until: number
}

const ISSUER_REACH = 200

export function issuedBefore(
  text: Annotated,
  { start: at, symbolAt: { symbol } }: Draft,
  place: Place,
): IssuedBefore | null {
  const [, lead] = text.reads(ISSUES_IT, at) ?? []
  if (lead === undefined) return null
  const from = Math.max(0, at - ISSUER_REACH)
  const till = at - lead.length
  const bodies = mentionsWithin(bodiesIn(text, place), from, till + 1)
  const last = bodies.at(-1)
  const stands = last && wordFrom(text.words, last.end) >= wordFrom(text.words, till)
  const said = stands
    ? firstOfTwo(text, bodies.at(-2), last)
    : namedByCode(text.text.slice(from, till), symbol.issuer, from)
  const [issuer] = said?.bodies ?? []
  // who only signs for another is no issuer
  if (!said || !issuer || (lead.trim().endsWith('ký') && issuer.name.startsWith('Phó '))) return null
  const lists = lead.includes(':')
  const day = lists ? undefined : datesWithin(text, from, said.start).at(-1)
  const behindDay = day ? day.end + (text.reads(RECENTLY, day.end)?.[0].length ?? 0) : 0
  const isOfIt = day?.value?.length === 10 && isOnlyMarks(text, ',', behindDay, said.start)
  return {
    issuer,
    issuerText: text.text.slice(said.start, said.end),
    date: isOfIt ? day.value : null,
    code: symbol.issuer,
    until: lists ? endOfClause(text, at, REACH, '.') : at,
  }
}

/** "Ngày 29/7/2022 vừa qua, UBND tỉnh đã ban hành …" */
const RECENTLY = /\s+vừa\s+qua(?!\p{L})/uy

/** "Bộ Chính trị, Ban Bí thư ban hành Kết luận số …": it is of the first of the two. */
function firstOfTwo(text: Annotated, before: Named | undefined, last: Named): Named {
  const isBeside = before !== undefined && /^\s*(?:,|và)\s*$/u.test(text.low.slice(before.end, last.start))
  const isSecond = last.bodies[0]?.name.startsWith('Ban Bí thư') === true
  return isBeside && isSecond && before.bodies[0]?.name === 'Bộ Chính trị' ? before : last
}

/** "HĐTV HTX đã ban hành Nghị quyết số …/NQ-HĐTV": a name that no list holds begins with the code of the symbol. */
function namedByCode(before: string, code: string, from: number): Named | null {
  const [name] = NAME_IN_CAPITALS.exec(before) ?? []
  if (name === undefined || !name.startsWith(`${code} `)) return null
  const end = from + before.length
  return { start: end - name.length, end, bodies: [bodyNamed(name, NOWHERE)] }
}
type Named = Pick<BodyMention, 'start' | 'end' | 'bodies'>
const NAME_IN_CAPITALS = /(?<![\p{L}\d])\p{Lu}{3,9}(?:\s[\p{Lu}\d]{2,12}){1,3}$/u

const ISSUES_IT =
  /(?<=(\s(?:(?:đã|vừa|mới)\s+)?(?:(?:ký\s+)?(?:ban hành|có|ra)|ký)\s+(?:các\s+|điện\s+)?|(?:\s{0,9},?\s(?:bao gồm|gồm|như|cụ thể|là))?\s{0,9}:\s{0,9}(?:-\s{0,9})?))/uy

import { partOfDayWritten } from '../day-written.js'
import { apart } from './run-together.js'
import { numberAsked, symbolAsked } from './named.js'

/** A name and, behind it, a day, a month or a year: 34-CT/TW ngày 24/5/2024, ct 34 năm 2024, chỉ thị 999 ngày 15/3. */
const DATED =
  /^(?<name>.*?\S),?\s+(?<written>(?:(?:ng[àa]y|th[áa]ng|n[ăa]m|of|on|in)\s+)?(?<time>\d[\d./-]*\d))$/iu
/** A day without its year, behind the word for a day. */
const DAY_OF_ANY_YEAR = /^ng[àa]y\s+(?<day>[0-3]?\d)[/.-](?<month>1[0-2]|0?[1-9])$/iu

/** A paper that is asked for by its name and by when it was issued. */
export interface DatedName {
  readonly name: string
  /** When it was issued, as it is written. */
  readonly written: string
  /** Whether a day of issue is of that time. */
  readonly isOf: (issuedOn: string) => boolean
}

/** A paper that is asked for by its symbol, or its type and number, and by when it was issued; null of any other question. */
export function datedAsked(question: string): DatedName | null {
  const { name = '', written = '', time = '' } = DATED.exec(question.normalize('NFC'))?.groups ?? {}
  if ((symbolAsked(name) ?? numberAsked(name)) === null) return null
  const { day, month } = DAY_OF_ANY_YEAR.exec(written)?.groups ?? {}
  if (day !== undefined && month !== undefined) {
    const end = `-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return { name, written, isOf: (issuedOn) => issuedOn.endsWith(end) }
  }
  const part = partOfDayWritten(time)
  return part === null ? null : { name, written, isOf: (issuedOn) => issuedOn.startsWith(part) }
}

/** When something is, as people ask it before or behind what it is: khi nào bàn giao …, … đến ngày nào. */
const WHEN =
  /^(?:khi n[àa]o|bao gi[ờo]|ng[àa]y n[àa]o)\s+|\s+(?:(?:v[àa]o|[đd][ếe]n|tr[ưu][ớo]c)\s+)?(?:khi n[àa]o|bao gi[ờo]|ng[àa]y n[àa]o)[\s?]*$/giu

/** What is looked for: not the words that only ask when; of a paper that is asked for by a day without its year, which nothing holds so, its name alone. */
export function searchedFor(asked: string): string {
  const question = apart(asked)
  const dated = datedAsked(question.trim())
  if (dated !== null && DAY_OF_ANY_YEAR.test(dated.written)) return dated.name
  return question.normalize('NFC').replaceAll(WHEN, '') || question
}

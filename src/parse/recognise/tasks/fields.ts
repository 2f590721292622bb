import { COMRADE } from '../../lexicon/comrades.js'
import { fold } from '../../../model/fold.js'
import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import { columnsOf } from './columns.js'
import { opensDuty } from './duty.js'
import { actorsAt } from './lists.js'
import type { Reading } from './reading.js'
import { ofNobody } from './roles.js'
import { isTold } from './speaker.js'
import type { Range } from './stretch.js'
import { whoIn } from './who.js'

/**
 * "2. Cắm biển cảnh báo - Ban CHQS xã phối hợp với Đoàn Thanh niên - trong tháng 7": an item whose duty, actor and time stand
 * apart by marks, as the cells of a row do. A line above may name them: "STT / Nội dung / Đơn vị thực hiện / Thời gian".
 */
export type Fields = Readonly<Partial<Record<Field, Range>>> & { readonly duty: Range; readonly who: Range }

type Field = 'number' | 'duty' | 'who' | 'helpers' | 'time' | 'other'

/** The items that are such rows, of a body that is walked through once. */
export function fieldsIn(reading: Reading, body: readonly Item[]): ReadonlyMap<Item, Fields> {
  const found = new Map<Item, Fields>()
  let head: readonly Field[] | null = null
  for (const item of body) {
    const named = headIn(item)
    const fields = named || item.marker === 'ROW' ? null : fieldsOf(reading, item, head)
    if (fields) found.set(item, fields)
    else if (named || !HAS_MARK.test(item.passage.text)) head = named
  }
  return found
}

/** Enters the duty of such a row. */
export function readFields(reading: Reading, item: Item, { duty, who, helpers, time }: Fields): void {
  const { passage } = item
  const { leads, coordinating } = whoIn(reading, passage, who)
  const helping = helpers ? reading.helpers(passage, helpers) : []
  const inner = ofNobody(reading.roles(passage, duty))
  const roles = { ...inner, leads, coordinating: [...coordinating, ...helping], rule: IN_FIELD }
  const due = time ? reading.bareDeadlines(passage, time) : []
  reading.ledger.enter(
    { item, start: duty.start, end: passage.text.length, roles, kind: 'ASSIGNMENT' },
    due.length > 0 ? due : reading.deadlines(passage, duty),
  )
}
const IN_FIELD = 'lead.field'

// --------------------------------------------------------------------- head

/** What the line says that names the fields of the items below it, in their order. */
function headIn({ marker, passage: { text }, textStart }: Item): readonly Field[] | null {
  if (marker === 'ROW' || text.length - textStart > LONGEST_HEAD) return null
  const words = (IN_BRACKETS.exec(text)?.[1] ?? text.slice(textStart)).replace(/[.:]\s*$/u, '')
  for (const mark of HEAD_MARKS) {
    const names = words.split(mark).map((name) => fold(name).trim())
    if (names.length >= FEWEST_NAMES) return names.every(isName) ? namedBy(names) : null
  }
  return null
}
const LONGEST_HEAD = 160
const FEWEST_NAMES = 3
/** "người, đơn vị chịu trách nhiệm": longer words are a sentence. */
const isName = (name: string): boolean => name.split(' ').length <= LONGEST_NAME
const LONGEST_NAME = 7
const HEAD_MARKS = [/\//u, /;/u, /\s[-–]\s/u]
const IN_BRACKETS = /\(([^()]+)\)\s*[.:]?\s*$/u

function namedBy(names: readonly string[]): readonly Field[] | null {
  const { lead, content, time, coordinating } = columnsOf(names)
  if (lead < 0 || content < 0 || lead === content) return null
  const fields = names.map((name, at): Field | null => {
    if (at === content) return 'duty'
    if (at === lead) return 'who'
    if (at === time) return 'time'
    if (at === coordinating) return 'helpers'
    return NUMBER.test(name) ? 'number' : OTHER.test(name) ? 'other' : null
  })
  return fields.every((field) => field !== null) ? fields : null
}
const NUMBER = /^(?:s?tt|số tt|số thứ tự)$/u
const OTHER = /^(?:ghi chú|kết quả|(?:dự kiến )?sản phẩm|kinh phí|địa điểm|lãnh đạo|người chỉ đạo)(?=\s|$)/u

// --------------------------------------------------------------------- rows

/** The orders in which the fields of an item stand that no line names. */
const UNNAMED: readonly (readonly Field[])[] = [
  ['duty', 'who', 'time'],
  ['duty', 'time', 'who'],
]
const DASH = /\s[-–]\s/gu
const MARKS = [DASH, /\s\/\s/gu, /;\s/gu]
/** One row that reads otherwise does not end them. */
const HAS_MARK = /\s[-–/]\s|;\s/u
/** No more parts stand in one row, those of names counted. */
const MOST_PARTS = 9
const FEWEST_PARTS = 3

function fieldsOf(reading: Reading, item: Item, head: readonly Field[] | null): Fields | null {
  const { marker, passage, textStart } = item
  const isBare = head === null
  if (isBare && (marker === 'NONE' || isTold(reading.heading))) return null
  for (const mark of isBare ? [DASH] : MARKS) {
    const parts = partsOf(passage, textStart, mark)
    if (parts.length < FEWEST_PARTS || parts.length > MOST_PARTS) continue
    const row = { reading, item, isBare }
    // the marker of an item is its number
    const orders = isBare ? UNNAMED : [head, head.filter((field) => field !== 'number')]
    for (const order of orders) {
      const found = placed(row, parts, order)
      if (found) return found as Fields
    }
  }
  return null
}

function partsOf({ text }: Passage, from: number, mark: RegExp): Range[] {
  const marks = [...text.slice(from).matchAll(mark)]
  const end = text.length - (/(?<![\s.;])[\s.;]+$/u.exec(text)?.[0].length ?? 0)
  return [...marks.map(({ index }) => from + index), end].map((till, at) => {
    const before = marks[at - 1]
    return { start: before ? from + before.index + before[0].length : from, end: till }
  })
}

interface Row {
  readonly reading: Reading
  readonly item: Item
  /** No line above names the fields. */
  readonly isBare: boolean
}

/** The parts, each field one or several of them; null where they are not what the fields ask for. */
function placed(
  row: Row,
  parts: readonly Range[],
  order: readonly Field[],
): Partial<Record<Field, Range>> | null {
  const [field, ...others] = order
  if (field === undefined) return parts.length === 0 ? {} : null
  for (let count = 1; count <= parts.length - others.length; count += 1) {
    const range = { start: (parts[0] as Range).start, end: (parts[count - 1] as Range).end }
    if (!HOLDS[field](row, range)) continue
    const rest = placed(row, parts.slice(count), others)
    if (rest) return { [field]: range, ...rest }
  }
  return null
}

const HOLDS: Readonly<Record<Field, (row: Row, range: Range) => boolean>> = {
  number: ({ item: { passage } }, { start, end }) => /^\d{1,3}\.?$/u.test(passage.text.slice(start, end)),
  duty: ({ item: { passage }, isBare }, { start, end }) =>
    !isBare || opensDuty(passage.annotated, start, end),
  who: isWho,
  helpers: ({ reading, item: { passage } }, range) => reading.helpers(passage, range).length > 0,
  time: isTime,
  other: () => true,
}

/** Bodies alone, and what each of them does in it. */
function isWho({ reading, item: { passage }, isBare }: Row, range: Range): boolean {
  const stretch = reading.stretch(passage, range)
  const list = actorsAt(stretch, stretch.behind(PERSON, stretch.wordsAt) ?? stretch.wordsAt, 'PARTNER')
  if (list) return BEHIND_WHO.test(passage.annotated.low.slice(list.end, range.end))
  return !isBare && !stretch.namesBetween(range.start, range.end) && reading.named(passage, range).length > 0
}
/** "Đ/c Nam - Phó Chủ tịch UBND xã" */
const PERSON = new RegExp(String.raw`${COMRADE}\s+\p{L}[\p{L}\s]{1,30}?\s*[-–,(]\s*`, 'uy')
const BEHIND_WHO =
  /^\s*(?:\([^()]*\)\s*)?(?:[,;]?\s*(?:chủ\s+trì|phối\s+hợp|cùng|thực\s+hiện|phụ\s+trách|tham\s+mưu)(?!\p{L}).*)?$/u

/** A time and nothing else. */
function isTime({ reading, item: { passage } }: Row, range: Range): boolean {
  const words = passage.text.slice(range.start, range.end)
  if (words.length > LONGEST_TIME) return false
  if (WITHOUT_DAY.test(words)) return true
  const found = reading.bareDeadlines(passage, range).map(({ asPrinted }) => asPrinted)
  return words.startsWith(found[0] ?? ' ') && words.endsWith(found.at(-1) ?? ' ')
}
const LONGEST_TIME = 70
const WITHOUT_DAY =
  /^(?:(?:thực hiện )?thường xuyên|theo (?:quy định|kế hoạch|tiến độ|yêu cầu)(?:\s\p{L}+){0,4}|ngay|cả năm|trong năm)$/iu

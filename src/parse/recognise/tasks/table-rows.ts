import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import { confidenceOfRow } from './confidence.js'
import type { ParsedDeadline } from './parsed.js'
import type { Reading } from './reading.js'
import { isCharged, type Roles } from './roles.js'
import { distinct } from './stretch.js'
import { whoIn } from './who.js'

/** What the heads of columns say of the cells below them. */
const LEAD =
  /chủ trì|(?:đơn vị|cơ quan|người|bộ phận) (?:thực hiện|t\. ?hiện|th\. ?hiện|chuẩn bị|tham mưu|soạn thảo|xây dựng|trình)|phụ trách|phân công|chịu trách nhiệm|đầu mối|^(?:cơ quan |đơn vị )?(?:được giao|trách nhiệm|tổ chức thực hiện)|^đơn vị$|^cơ quan$/u
const CARRIES_OUT = /^thực hiện$/u
const PRESIDES = /chủ trì/u
const COORDINATING =
  /phối hợp|^(?:các )?(?:(?:cơ quan|đơn vị)(?:, đơn vị)? )?(?:cùng )?tham gia|^(?:các )?(?:cơ quan|đơn vị)(?:, đơn vị)? (?:có )?liên quan/u
const REPORT_TO = /^cấp (?:trình|phê duyệt|quyết định|ban hành|thông qua)|^(?:nơi nhận|trình cấp)/u
const TIME =
  /thời gian|thời hạn|hoàn thành|tiến độ|thời điểm|lộ trình|kỳ hạn|^hạn(?: |$)|^dự kiến$|^ngày(?:,? tháng)?(?:,? năm)?$|^lịch (?:thực hiện|triển khai)|^(?:quý|tháng|năm)(?: ?\/ ?(?:quý|tháng|năm))?(?: (?:thực hiện|kết thúc))?$/u
/** "Thời gian bắt đầu" beside "Thời gian kết thúc" */
const BEGINS = /bắt đầu|khởi công/u
const CONTENT = /nội dung|nhiệm vụ|công việc|tên |hoạt động|việc/u
/** "Nhóm nhiệm vụ", "Lĩnh vực hoạt động": beside a column of the duties themselves, what they are sorted by. */
const GROUP = /^(?:các )?(?:nhóm|lĩnh vực|mục tiêu|loại|hạng mục)/u

/** What was done, in a table of figures. */
const RESULT = /^(?:đã |kết quả )?(?:thực hiện|đạt được|đạt)$|^kết quả$|^tỷ lệ/u

/** What is to be reached. */
const TARGET = /^(?:tên |các )?(?:chỉ tiêu|chỉ số|tiêu chí)/u

interface Row {
  readonly words: Passage
  readonly lead: Passage | null
  readonly coordinating: Passage | null
  readonly time: Passage | null
  readonly reportTo: Passage | null
}

/** A row of a table that names duties or who has them. */
export function readRow(reading: Reading, item: Item): void {
  const row = cellsOf(item)
  if (row === null) return
  const who = row.lead ? whoIn(reading, row.lead) : actingIn(reading, row.words)
  const leads = who?.leads ?? []
  const helping = row.coordinating ? reading.helpers(row.coordinating) : []
  const given = leads.length > 0 ? null : reading.charges.over(item)
  reading.ledger.add(item, {
    span: { start: row.words.span().start, end: item.passage.span().end },
    rule: leads.length > 0 ? 'lead.table' : 'lead.none',
    confidence: confidenceOfRow(leads),
    section: item.path,
    kind: leads.length > 0 || given ? 'ASSIGNMENT' : 'MEASURE',
    modality: 'MUST',
    text: row.words.text,
    leads: leads.length > 0 ? leads : (given?.roles.leads ?? []),
    leadSource: leads.length > 0 ? 'EXPLICIT' : given ? 'INHERITED' : 'NONE',
    leadFrom: given?.from ?? null,
    coordinating: distinct([...(who?.coordinating ?? []), ...helping]),
    executing: [],
    reportTo: row.reportTo ? reading.named(row.reportTo) : [],
    deadlines: deadlinesOf(reading, row),
    parent: null,
  })
}

/** Those of the column of times; "Họp phụ huynh (sáng 27/4)": a day in brackets at the end of the words is nearer. */
function deadlinesOf(reading: Reading, { words, time }: Row): ParsedDeadline[] {
  const at = words.text.search(DAY_AT_END)
  const nearer = at < 0 ? [] : reading.bareDeadlines(words, { start: at, end: words.text.length })
  return nearer.length > 0 || time === null ? nearer : reading.bareDeadlines(time)
}
const DAY_AT_END = /\((?:\s?(?:sáng|chiều|tối))?(?:\s?ngày)?\s?\d{1,2}\/\d{1,2}(?:\/\d{4})?\s?\)\s?[.;]?$/iu

/** "UBND các xã mở hội nghị": where no column says who has it, the words do. */
function actingIn(reading: Reading, words: Passage): Roles | null {
  const roles = reading.roles(words, { start: 0, end: words.text.length })
  return isCharged(roles) && words.text.length - roles.dutyAt > SHORTEST_DUTY ? roles : null
}

const SHORTEST_DUTY = 8

/** The cells of a row by what their columns hold; null for a row of no task. */
function cellsOf({ header, cells, passage }: Item): Row | null {
  const columns = columnsOf(header)
  if (columns.lead < 0 && columns.content < 0) return null
  // "Chỉ tiêu", and who measures it
  if (columns.content < 0 && header.some((head) => TARGET.test(head))) return null
  if (columns.lead < 0 && columns.time < 0 && header.some((head) => RESULT.test(head))) return null
  const cell = (column: number): Passage | null => cells[column] ?? null
  const words = cell(columns.content) ?? cells[1] ?? passage
  const [lead, time] = [cell(columns.lead), cell(columns.time)]
  // a line that only names a part of the table
  const isSection = columns.lead >= 0 && !lead?.text && (!time?.text || NUMBER_OF_PART.test(time.text))
  return words.text === '' || isSection || repeatsOne(cells)
    ? null
    : { words, lead, coordinating: cell(columns.coordinating), time, reportTo: cell(columns.reportTo) }
}

/** In a table whose first column is that of the times, the number of a part stands there. */
const NUMBER_OF_PART = /^(?:\d{1,2}|[ivx]{1,5})\.?$/iu

/** A page prints the one wide cell of a section's name in each of its columns. */
const repeatsOne = (cells: readonly Passage[]): boolean =>
  cells.length > 2 && cells.slice(2).every(({ text }) => text === cells[1]?.text)

type Columns = Record<'lead' | 'coordinating' | 'time' | 'content' | 'reportTo', number>

/** The rows of a table share its header. */
const known = new WeakMap<readonly string[], Columns>()

function columnsOf(header: readonly string[]): Columns {
  const found = known.get(header) ?? readColumns(header)
  known.set(header, found)
  return found
}

function readColumns(header: readonly string[]): Columns {
  const first = (words: RegExp, unless?: RegExp) =>
    header.findIndex((head) => words.test(head) && !unless?.test(head))
  const presiding = first(PRESIDES)
  // beside who presides, who carries it out is another
  const named = presiding >= 0 ? presiding : first(LEAD)
  const single = first(CONTENT, GROUP)
  const content = single >= 0 ? single : first(CONTENT)
  const isPlan = first(TIME, BEGINS) >= 0 && content >= 0
  // "Nội dung | Thời gian | Thực hiện"
  const lead = named < 0 && isPlan ? first(CARRIES_OUT) : named
  return {
    lead,
    // "Cơ quan thực hiện/phối hợp" is one column
    coordinating: header.findIndex(
      (head, at) => at !== lead && COORDINATING.test(head) && !PRESIDES.test(head),
    ),
    time: first(TIME, BEGINS),
    content,
    reportTo: first(REPORT_TO),
  }
}

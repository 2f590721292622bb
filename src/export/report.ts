import { agenciesByIds } from '../graph/agencies.js'
import type { Graph } from '../graph/connect.js'
import { documentsByIds, type DocumentRow } from '../graph/documents.js'
import { holdingsOf } from '../graph/holdings.js'
import { NOT_NARROWED } from '../graph/task-filter.js'
import { ENUM_LABELS, type Label } from '../locale/enum-labels.js'
import { type Language, LANGUAGES } from '../locale/language.js'
import { dayInVietnam } from '../model/date.js'
import { nameAlone } from '../model/territory.js'
import { coverageTable } from './coverage.js'
import { reckoningTable } from './reckoning.js'
import type { Selection } from './selection.js'
import { type Cell, inLanguage, type Table } from './table.js'
import { tasksTable } from './tables.js'
import { type Block, word } from './word.js'

/** What one hands to a superior about a directive: which provinces have not acted, which tasks are late, who leads them. */

/** So many late tasks a person reads on paper; all of them are in the workbook. */
const MOST_TASKS = 300

const SAID = {
  report: ['BÁO CÁO', 'REPORT'],
  subject: ['Tình hình triển khai', 'How far this was carried out:'],
  asOf: ['Số liệu tính đến ngày', 'As of'],
  numbered: [' số', ''],
  day: ['ngày', 'of'],
  papersFound: ['văn bản triển khai', 'papers carry it out'],
  unitsActed: ['tỉnh, thành phố đã có văn bản', 'provinces have acted'],
  unitsSilent: ['tỉnh, thành phố chưa thấy văn bản', 'provinces for which nothing was found'],
  belowOnly: ['trong đó đã có văn bản của huyện, xã', 'of these, districts or communes have acted'],
  tasksGiven: ['nhiệm vụ được giao', 'tasks were given'],
  tasksLate: ['quá hạn', 'overdue'],
  tasksDone: ['đã xong', 'done'],
  source: [
    'Nguồn: các văn bản ghi ở từng bảng, lưu trong chương trình chi-thi-graph; dữ liệu thay đổi lần cuối ngày',
    'Source: the papers that stand in each table, held by chi-thi-graph; its data changed last on',
  ],
  by: ['của', 'by'],
  sample: [
    'Đây là văn bản mẫu do dự án tự viết để xem thử, không có thật.',
    'This is a sample that the project wrote; no authority issued it.',
  ],
  samplePaper: ['văn bản mẫu', 'sample'],
  found: [
    'Chỉ tính văn bản tìm thấy trong hệ thống; chưa thấy không có nghĩa là chưa làm.',
    'Only papers that are held count; that nothing was found does not mean that nothing was done.',
  ],
  silent: ['Tỉnh, thành phố chưa thấy văn bản triển khai', 'Provinces for which nothing was found'],
  late: ['Nhiệm vụ quá hạn', 'Overdue tasks'],
  acted: ['Tỉnh, thành phố đã có văn bản triển khai', 'Provinces that have acted'],
  none: ['Không có.', 'None.'],
  more: [
    'Chỉ ghi những nhiệm vụ quá hạn lâu nhất; tất cả có trong bảng Excel.',
    'Only those that are longest so; all of them are in the workbook.',
  ],
  moreThan: ['hơn', 'more than'],
  number: ['STT', 'No.'],
  province: ['Tỉnh, thành phố', 'Province'],
  below: ['Huyện, xã đã có văn bản', 'Districts, communes that have acted'],
  papers: ['Văn bản', 'Papers'],
  first: ['Văn bản đầu tiên', 'First paper'],
  after: ['Sau (ngày)', 'After (days)'],
  task: ['Nhiệm vụ', 'Task'],
  lead: ['Chủ trì', 'Lead'],
  nobody: ['chưa rõ', 'unknown'],
  now: ['nay là, hoặc có thể là', 'now, or perhaps'],
  deadline: ['Thời hạn', 'Deadline'],
  daysLate: ['Quá hạn (ngày)', 'Days late'],
  paper: ['Theo văn bản', 'By paper'],
} as const satisfies Record<string, Label>

type Say = (what: keyof typeof SAID) => string

/** The report on a directive as a paper for Word. For people: Vietnamese unless the selection says another language. */
export async function* report(graph: Graph, selection: Selection): AsyncGenerator<Buffer> {
  const language = selection.language ?? LANGUAGES[0]
  yield* word(numbered(blocksOf(graph, { ...selection, language }, language)))
}

/** The same, with its headings numbered. */
async function* numbered(blocks: AsyncIterable<Block>): AsyncGenerator<Block> {
  let headings = 0
  for await (const block of blocks)
    yield block.style === 'Heading1' ? { ...block, text: `${(headings += 1)}. ${block.text}` } : block
}

async function* blocksOf(graph: Graph, selection: Selection, language: Language): AsyncGenerator<Block> {
  const say: Say = (what) => inLanguage(SAID[what], language)
  const { directive: id, asOf } = selection
  const [directive] = id === null ? [] : await documentsByIds(graph, [id])
  // callers have looked the id up, so it is missing only if the document was removed since
  if (directive === undefined) throw new Error('a report is about one directive')
  yield { style: 'Title', text: say('report') }
  yield { style: 'Subject', text: `${say('subject')} ${await calledIn(graph, directive, language, say)}` }
  yield { style: 'Rule' }
  yield { style: 'Day', text: `(${say('asOf')} ${dayIn(asOf)})` }
  if (directive.sample) yield { style: 'Note', text: say('sample') }
  // only what the centre issues asks all provinces to act
  const units = directive.level === 'CENTRAL' ? await rowsOf(coverageTable, graph, selection) : null
  for (const text of await inShort(graph, selection, units, say)) yield { style: 'Normal', text }
  yield { style: 'Note', text: `${say('found')} ${await sourceOf(graph, say)}` }
  if (units !== null) yield* silentUnits(units, say)
  yield* lateTasks(graph, selection, say)
  if (units !== null) yield* actingUnits(units, say)
}

/** From where all of it is, and of which day that is. */
async function sourceOf(graph: Graph, say: Say): Promise<string> {
  const { changedAt } = await holdingsOf(graph)
  return changedAt === null ? '' : `${say('source')} ${dayIn(dayInVietnam(new Date(changedAt)))}.`
}

/** What a superior reads first, and perhaps alone: how many have acted, and how the tasks stand. */
async function inShort(
  graph: Graph,
  selection: Selection,
  units: readonly Row[] | null,
  say: Say,
): Promise<readonly string[]> {
  const [whole] = await rowsOf(reckoningTable, graph, selection, 1)
  const numberOf = (measure: string): number => Number(whole?.[measure] ?? 0)
  const shown = (number: number): string => numberIn(number, selection.language)
  const silent = units?.filter(({ acted }) => acted !== true) ?? []
  const belowOnly = silent.filter((unit) => Number(unit['actedBelow'] ?? 0) > 0).length
  const ofUnits =
    units === null
      ? []
      : [
          `${units.length - silent.length}/${units.length} ${say('unitsActed')}`,
          `${silent.length} ${say('unitsSilent')}${belowOnly === 0 ? '' : ` (${say('belowOnly')}: ${belowOnly})`}`,
        ]
  const done = numberOf('DONE_ON_TIME') + numberOf('DONE_LATE')
  return [
    [`${shown(numberOf('papers'))} ${say('papersFound')}`],
    ofUnits,
    [
      `${shown(numberOf('tasks'))} ${say('tasksGiven')}: ${shown(numberOf('OVERDUE'))} ${say('tasksLate')}, ${shown(done)} ${say('tasksDone')}`,
    ],
  ]
    .filter((parts) => parts.length > 0)
    .map((parts) => `- ${parts.join('; ')}.`)
}

async function calledIn(
  graph: Graph,
  { type, symbol, issuedOn, issuerId, title }: DocumentRow,
  language: Language,
  say: Say,
): Promise<string> {
  const [issuer] = issuerId === null ? [] : await agenciesByIds(graph, [issuerId])
  const name = [
    `${inLanguage(ENUM_LABELS.DocumentType[type], language)}${symbol === null ? '' : say('numbered')}`,
    symbol,
    issuedOn === null ? null : `${say('day')} ${dayInSentence(issuedOn)}`,
    issuer === undefined ? null : `${say('by')} ${issuer.name}`,
  ]
    .filter((part) => part !== null)
    .join(' ')
  if (title === null) return name
  // a title that begins with a small letter goes on with the sentence
  return /^\p{Ll}/u.test(title) ? `${name} ${title}` : `${name}, “${title}”`
}

/** The same in a sentence, where only the first days and two months have a nought before them: 05/9/2024, 24/5/2024, 24/02/2024. */
const dayInSentence = (day: string): string =>
  dayIn(day).replace(/(?<=^|\/)0(?<month>[3-9])(?=\/\d{4}$)/, '$<month>')

/** A day as it is written in Vietnam; of one that is known in part, that part. */
const dayIn = (day: string): string => day.split('-').toReversed().join('/')

type Row = Readonly<Record<string, Cell>>

/** The first rows of a table, by the names of its columns; one more than `most`, where there are more. */
async function rowsOf(table: Table, graph: Graph, selection: Selection, most = Infinity): Promise<Row[]> {
  const names = Object.keys(table.columns)
  const found: Row[] = []
  for await (const batch of table.rows(graph, selection)) {
    for (const cells of batch)
      found.push(Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null])))
    if (found.length > most) break
  }
  return found.slice(0, most + 1)
}

/** As people write it: 1.050 in Vietnamese. */
const numberIn = (number: number, language: Selection['language']): string =>
  number.toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN')
const textOf = (cell: Cell | undefined): string => String(cell ?? '')
const unitName = ({ name }: Row): string => nameAlone(textOf(name))

/** A part of the report: how many there are, and a table of them with a number before each, or that there is none. */
function* listed(
  what: 'silent' | 'late' | 'acted',
  count: string,
  say: Say,
  { columns, rows }: Omit<Extract<Block, { style: 'Table' }>, 'style'>,
  note?: string,
): Generator<Block> {
  yield { style: 'Heading1', text: `${say(what)}: ${count}` }
  if (rows.length === 0) return yield { style: 'Normal', text: say('none') }
  if (note !== undefined) yield { style: 'Note', text: note }
  yield {
    style: 'Table',
    columns: [{ head: say('number'), width: NUMBER_WIDTH, isCentred: true }, ...columns],
    rows: rows.map((cells, at) => [String(at + 1), ...cells]),
  }
}
const NUMBER_WIDTH = 7

function* silentUnits(units: readonly Row[], say: Say): Generator<Block> {
  const silent = units.filter(({ acted }) => acted !== true)
  const isBelow = silent.some((unit) => Number(unit['actedBelow'] ?? 0) > 0)
  const below = { head: say('below'), width: 40, isCentred: true }
  yield* listed('silent', `${silent.length}/${units.length}`, say, {
    columns: [{ head: say('province'), width: isBelow ? 53 : 93 }, ...(isBelow ? [below] : [])],
    rows: silent.map((unit) => [unitName(unit), ...(isBelow ? [textOf(unit['actedBelow'] || null)] : [])]),
  })
}

async function* lateTasks(graph: Graph, selection: Selection, say: Say): AsyncGenerator<Block> {
  const { directive, until } = selection
  const tasks = { ...NOT_NARROWED, directive, until, states: ['OVERDUE' as const] }
  const found = await rowsOf(tasksTable, graph, { ...selection, tasks }, MOST_TASKS)
  const isMore = found.length > MOST_TASKS
  const shown = found.slice(0, MOST_TASKS)
  const count = isMore ? `${say('moreThan')} ${shown.length}` : String(shown.length)
  const table = {
    columns: [
      { head: say('task'), width: 33 },
      { head: say('lead'), width: 18 },
      { head: say('deadline'), width: 15 },
      { head: say('daysLate'), width: 10, isCentred: true },
      { head: say('paper'), width: 17 },
    ],
    rows: shown.map((task) => [
      textOf(task['summary']),
      leadOf(task, say),
      textOf(task['deadlines']),
      numberIn(Number(task['daysOverdue']), selection.language),
      textOf(task['documentSymbol']) + (task['sample'] === true ? ` (${say('samplePaper')})` : ''),
    ]),
  }
  yield* listed('late', count, say, table, isMore ? say('more') : undefined)
}

/** Who leads a task, else who is to execute it; with who may have its work now. */
function leadOf({ leads, executing, candidateSuccessors }: Row, say: Say): string {
  const bodies = textOf(leads) || textOf(executing) || say('nobody')
  const now = textOf(candidateSuccessors)
  return now === '' ? bodies : `${bodies} (${say('now')}: ${now})`
}

function* actingUnits(units: readonly Row[], say: Say): Generator<Block> {
  const acting = units.filter(({ acted }) => acted === true)
  yield* listed('acted', `${acting.length}/${units.length}`, say, {
    columns: [
      { head: say('province'), width: 25 },
      { head: say('papers'), width: 40 },
      { head: say('first'), width: 16, isCentred: true },
      { head: say('after'), width: 12, isCentred: true },
    ],
    rows: acting.map((unit) => [
      unitName(unit),
      textOf(unit['symbols']),
      dayIn(textOf(unit['firstActedOn'])),
      textOf(unit['daysAfter']),
    ]),
  })
}

import type { Graph } from '../graph/connect.js'
import { agenciesByIds } from '../graph/agencies.js'
import { documentsByIds, type DocumentRow } from '../graph/documents.js'
import { sourcesByIds } from '../graph/sources.js'
import type { DeadlineRow, TaskRow } from '../graph/tasks.js'
import type { IsoDay } from '../model/date.js'
import { calendarRules, firstOccurrence } from '../model/recurrence.js'
import { DOCUMENT_TYPES } from '../model/document.js'
import { Selected, type Selection } from './selection.js'
import { withoutControls } from './escape.js'

/** What calendars that subscribe show it as, and how often they ask: by RFC 7986, and as older programs know it. */
const header = (name: string): readonly string[] => [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//chi-thi-graph//deadlines//VI',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  `NAME:${escapeText(name)}`,
  `X-WR-CALNAME:${escapeText(name)}`,
  'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
  'X-PUBLISHED-TTL:PT6H',
]
const FOOTER = ['END:VCALENDAR']

/**
 * Deadlines as an iCalendar object (RFC 5545), with an all-day event for each deadline that has a day or recurs. The
 * event is on the day as printed: "trước ngày 10/6" (before 10 June) is on 10 June. Target years (HORIZON) and deadlines
 * without a day are left out. A recurrence begins on the day of issue or, of an undated document, on the day on which
 * it was ingested. The same graph gives the same bytes.
 */
export async function* deadlinesCalendar(graph: Graph, selection: Selection): AsyncGenerator<string> {
  yield* calendarOf(await nameOf(graph, selection), [eventsOf(graph, selection, new Set())])
}

/** "Thời hạn: Sở Y tế tỉnh Lạng Sơn · 34-CT/TW": so that calendars of several bodies or papers are told apart. */
async function nameOf(graph: Graph, { directive, tasks }: Selection): Promise<string> {
  const agency = tasks?.agency ?? null
  const papers = [tasks?.document, tasks?.directive ?? directive].filter((id) => typeof id === 'string')
  const [bodies, documents] = [
    agency === null ? [] : await agenciesByIds(graph, [agency]),
    papers.length === 0 ? [] : await documentsByIds(graph, papers),
  ]
  const narrowed = [
    ...bodies.map(({ name }) => name),
    ...documents.flatMap(({ symbol, title }) => symbol ?? title ?? []),
  ]
  return narrowed.length === 0 ? 'Thời hạn nhiệm vụ' : `Thời hạn: ${narrowed.join(' · ')}`
}

/**
 * The same of several selections of tasks: a task that is in many of them stands there once. `inheritedFrom`: of a selection of
 * inherited tasks, by their ids, the ids of the bodies that left them, which their events name.
 */
export async function* tasksCalendar(
  graph: Graph,
  selections: readonly CalendarSelection[],
): AsyncGenerator<string> {
  const seen = new Set<string>()
  yield* calendarOf(
    'Thời hạn trong điểm tin',
    selections.map((selection) => eventsOf(graph, selection, seen)),
  )
}

export type InheritedFrom = ReadonlyMap<string, readonly string[]>
type CalendarSelection = Selection & { readonly inheritedFrom?: InheritedFrom }

async function* calendarOf(name: string, all: readonly AsyncGenerator<string>[]): AsyncGenerator<string> {
  yield contentLines(header(name))
  for (const some of all) yield* some
  yield contentLines(FOOTER)
}

/** Of tasks that were not seen before. */
async function* eventsOf(
  graph: Graph,
  selection: CalendarSelection,
  seen: Set<string>,
): AsyncGenerator<string> {
  const selected = await Selected.from(graph, selection)
  const { inheritedFrom } = selection
  const batches =
    inheritedFrom === undefined ? selected.tasks(selection) : selected.tasksOf([...inheritedFrom.keys()])
  const formerly = await selected.agencies([...(inheritedFrom?.values() ?? [])].flat())
  for await (const { tasks: found, documents } of batches) {
    const tasks = found.filter(({ id }) => !seen.has(id))
    for (const { id } of tasks) seen.add(id)
    const agencies = await selected.agencies(
      tasks.flatMap(({ leads }) => leads.map(({ agencyId }) => agencyId)),
    )
    const ingestedAt = await readAt(graph, tasks)
    const lines = tasks.flatMap((task) => {
      const document = documents.get(task.documentId)
      if (document === undefined) return []
      const leads = task.leads.map(
        ({ agencyId, asPrinted }) => agencies.get(agencyId ?? '')?.name ?? asPrinted,
      )
      const from = inheritedFrom?.get(task.id)?.flatMap((id) => formerly.get(id)?.name ?? []) ?? []
      return task.deadlines.flatMap((deadline) =>
        events({
          deadline,
          task,
          document,
          leads,
          from,
          ingestedAt: ingestedAt.get(deadline.evidence?.sourceId ?? '') ?? null,
        }),
      )
    })
    if (lines.length > 0) yield contentLines(lines)
  }
}

/** When the sources of the tasks' deadlines were ingested, by id. */
async function readAt(graph: Graph, tasks: readonly TaskRow[]): Promise<ReadonlyMap<string, string>> {
  const ids = tasks.flatMap(({ deadlines }) => deadlines.flatMap(({ evidence }) => evidence?.sourceId ?? []))
  const sources = await sourcesByIds(graph, [...new Set(ids)])
  return new Map(sources.map(({ id, ingestedAt }) => [id, ingestedAt]))
}

interface EventParts {
  readonly deadline: DeadlineRow
  readonly task: Pick<TaskRow, 'summary' | 'section'>
  readonly document: DocumentRow
  readonly leads: readonly string[]
  /** The bodies that left the task, where it is inherited. */
  readonly from: readonly string[]
  /** When the document was ingested, RFC 3339; null when its source is not known. */
  readonly ingestedAt: string | null
}

/** The content lines of a deadline's events, not yet folded: no event without a day, one for each recurrence rule. */
function events({ deadline, task, document, leads, from, ingestedAt }: EventParts): string[] {
  const type = DOCUMENT_TYPES[document.type]
  const description = [
    task.summary,
    ...(from.length === 0 ? [] : [`Nhận lại (suy ra) từ: ${from.join('; ')}`]),
    ...(leads.length === 0 ? [] : [`Chủ trì: ${leads.join('; ')}`]),
    `Thời hạn: ${deadline.asPrinted}`,
    `Văn bản: ${type} ${document.symbol ?? document.title ?? ''}${task.section === null ? '' : `, mục ${task.section}`}`,
  ]
  const marks = `${document.sample ? '[Văn bản mẫu] ' : ''}${from.length === 0 ? '' : '[Nhận lại] '}`
  const begins = deadline.from ?? document.issuedFrom ?? ingestedAt?.slice(0, 10) ?? null
  return daysOf(deadline, begins).flatMap(({ day, rule }, turn) => [
    'BEGIN:VEVENT',
    `UID:${deadline.id}${turn === 0 ? '' : `.${turn + 1}`}@chi-thi-graph`,
    `DTSTAMP:${utc(ingestedAt ?? `${document.issuedFrom ?? day}T00:00:00Z`)}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${escapeText(`${marks}${deadline.asPrinted}: ${task.summary} (${document.symbol ?? type})`)}`,
    `DESCRIPTION:${escapeText(description.join('\n'))}`,
    `CATEGORIES:${deadline.kind}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
}

/** The first occurrence from `begins` on for each recurrence rule, or the day of a deadline that does not recur. */
function daysOf(
  { kind, due, recurrence }: DeadlineRow,
  begins: IsoDay | null,
): readonly { readonly day: IsoDay; readonly rule: string | null }[] {
  if (kind === 'HORIZON') return []
  const rules = recurrence === null ? [] : calendarRules(recurrence)
  if (begins === null || rules.length === 0) return due === null ? [] : [{ day: due, rule: null }]
  return rules.flatMap((rule) => {
    const day = firstOccurrence(rule, begins)
    return day === null ? [] : [{ day, rule }]
  })
}

/** `2026-11-20T00:00:00.123Z` becomes `20261120T000000Z`. */
const utc = (moment: string): string => `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** A value of the type TEXT. */
export const escapeText = (text: string): string =>
  withoutControls(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '\\n')

/** Content lines with CR LF, folded at 75 octets between graphemes. */
export const contentLines = (lines: readonly string[]): string =>
  lines.map((line) => `${fold(line)}\r\n`).join('')

const OCTETS = 75
const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' })

function fold(line: string): string {
  if (Buffer.byteLength(line) <= OCTETS) return line
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const { segment } of graphemes.segment(line)) {
    const size = Buffer.byteLength(segment)
    // a grapheme can be longer than a line
    for (const part of size < OCTETS ? [segment] : segment) {
      const length = Buffer.byteLength(part)
      if (octets + length > OCTETS) {
        pieces.push(piece)
        piece = ' '
        octets = 1
      }
      piece += part
      octets += length
    }
  }
  return [...pieces, piece].join('\r\n')
}

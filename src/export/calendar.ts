import type { Graph } from '../graph/connect.js'
import { tasksGivenBy } from '../graph/export-batches.js'
import type { DocumentRow } from '../graph/documents.js'
import { sourcesByIds } from '../graph/sources.js'
import type { DeadlineRow, TaskRow } from '../graph/tasks.js'
import type { IsoDay } from '../model/date.js'
import { calendarRules, firstOccurrence } from '../model/recurrence.js'
import { DOCUMENT_TYPES } from '../model/document.js'
import { idsOf, Selected, type Selection } from './selection.js'
import { printable } from './escape.js'

const HEADER = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//chi-thi-graph//deadlines//VI',
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
]
const FOOTER = ['END:VCALENDAR']

/**
 * Deadlines as an iCalendar object (RFC 5545): one all-day event a deadline that has a day or a rhythm. The event lies
 * on the day that is printed, so "trước ngày 10/6" lies on 10 June and says so; target years (HORIZON) and deadlines
 * counted from an event without a day are not in it. A rhythm begins with its paper, that of an undated paper on the day
 * on which it was read. Nothing comes from the clock: the same graph gives the same bytes.
 */
export async function* deadlinesCalendar(graph: Graph, selection: Selection): AsyncGenerator<string> {
  const selected = await Selected.from(graph, selection)
  yield contentLines(HEADER)
  for await (const documents of selected.documents()) {
    const byId = new Map(documents.map((document) => [document.id, document]))
    for await (const tasks of tasksGivenBy(graph, idsOf(documents), selection.asOf)) {
      const agencies = await selected.agencies(
        tasks.flatMap(({ assignments }) => assignments.map(({ agencyId }) => agencyId)),
      )
      const sourceIds = tasks.flatMap(({ deadlines }) =>
        deadlines.flatMap(({ evidence }) => evidence?.sourceId ?? []),
      )
      const sources = await sourcesByIds(graph, [...new Set(sourceIds)])
      const readAt = new Map(sources.map(({ id, ingestedAt }) => [id, ingestedAt]))
      const lines = tasks.flatMap((task) => {
        const document = byId.get(task.documentId)
        if (document === undefined) return []
        const leads = task.assignments
          .filter(({ role }) => role === 'LEAD')
          .map(({ agencyId, asPrinted }) => agencies.get(agencyId ?? '')?.name ?? asPrinted)
        return task.deadlines.flatMap((deadline) =>
          events({
            deadline,
            task,
            document,
            leads,
            readAt: readAt.get(deadline.evidence?.sourceId ?? '') ?? null,
          }),
        )
      })
      if (lines.length > 0) yield contentLines(lines)
    }
  }
  yield contentLines(FOOTER)
}

interface EventParts {
  readonly deadline: DeadlineRow
  readonly task: Pick<TaskRow, 'summary' | 'section'>
  readonly document: DocumentRow
  readonly leads: readonly string[]
  /** When the paper was read, RFC 3339; null when no file is known. */
  readonly readAt: string | null
}

/** The lines of a deadline's events, not yet folded: none without a day, two for a rhythm that takes two rules. */
function events({ deadline, task, document, leads, readAt }: EventParts): string[] {
  const type = DOCUMENT_TYPES[document.type]
  const description = [
    task.summary,
    ...(leads.length === 0 ? [] : [`Chủ trì: ${leads.join('; ')}`]),
    `Thời hạn: ${deadline.asPrinted}`,
    `Văn bản: ${type} ${document.symbol ?? document.title ?? ''}${task.section === null ? '' : `, mục ${task.section}`}`,
  ]
  const begins = deadline.from ?? document.issuedFrom ?? readAt?.slice(0, 10) ?? null
  return daysOf(deadline, begins).flatMap(({ day, rule }, turn) => [
    'BEGIN:VEVENT',
    `UID:${deadline.id}${turn === 0 ? '' : `.${turn + 1}`}@chi-thi-graph`,
    `DTSTAMP:${utc(readAt ?? `${document.issuedFrom ?? day}T00:00:00Z`)}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `SUMMARY:${escaped(`${deadline.asPrinted}: ${task.summary} (${document.symbol ?? type})`)}`,
    `DESCRIPTION:${escaped(description.join('\n'))}`,
    `CATEGORIES:${deadline.kind}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
}

/**
 * The first day, from `begins` on, of each series of a deadline with its rule; one day without a rule when it does not
 * recur.
 */
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

/** `2026-11-20T00:00:00.123Z` as `20261120T000000Z`. */
const utc = (moment: string): string => `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

/** A value of type TEXT. */
export const escaped = (text: string): string =>
  printable(text)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n]/g, '\\n')

/** Lines as they are sent: none longer than 75 octets, cut between letters (a letter's marks stay with it), CR LF. */
export const contentLines = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('')

const OCTETS = 75
const letters = new Intl.Segmenter('vi', { granularity: 'grapheme' })

function folded(line: string): string {
  if (Buffer.byteLength(line) <= OCTETS) return line
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const { segment } of letters.segment(line)) {
    const size = Buffer.byteLength(segment)
    // a single "letter" with marks without end is cut between its characters
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

import type { Graph } from '../graph/connect.js'
import { deadlinesCalendar } from './calendar.js'
import type { Label } from '../locale/enum-labels.js'
import { coverageMap, coverageTable } from './coverage.js'
import { csv } from './csv.js'
import { edxml } from './edxml.js'
import { graphml } from './graphml.js'
import { jsonld } from './jsonld.js'
import { reckoningTable } from './reckoning.js'
import { report } from './report.js'
import type { Selection } from './selection.js'
import type { Table } from './table.js'
import { documentsTable, relationsTable, tasksTable } from './tables.js'
import { workbook } from './workbook.js'

export { TERRITORY_VIEWS } from './selection.js'
export type { Selection }

/** A file format of the graph. */
export interface Export {
  /** The name of the file, also in the path over HTTP. */
  readonly file: string
  readonly mediaType: string
  /**
   * COVERAGE and RECKONING need a directive, DOCUMENT a document; GRAPH is the whole graph or a part of it; TASKS are narrowed as lists
   * of tasks are.
   */
  readonly about: 'GRAPH' | 'COVERAGE' | 'RECKONING' | 'TASKS' | 'DOCUMENT'
  /** For whom: PROGRAMS; PEOPLE, in a language; EITHER: people where a language is chosen. */
  readonly readers: 'PROGRAMS' | 'PEOPLE' | 'EITHER'
  /** What people call it; null: as the file is called. */
  readonly title: Label | null
  /** Whether it is compressed as it is, and no text. */
  readonly packed: boolean
  /**
   * The file in pieces, produced as they are consumed: one batch at most is in memory, and no transaction is open between
   * two pieces. It is no snapshot: concurrent changes may be included or not.
   *
   * @throws AppError COST_LIMIT before the first piece when a cascade is too large; those of the database
   */
  write(graph: Graph, selection: Selection): AsyncGenerator<string | Uint8Array>
}

type About = Export['about']

/** A table as CSV and as a workbook. */
const tableExports = (name: string, about: About, table: Table): readonly Export[] => [
  {
    file: `${name}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    about,
    readers: 'EITHER',
    title: table.title,
    packed: false,
    write: csv(table),
  },
  {
    file: `${name}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    about,
    readers: 'PEOPLE',
    title: table.title,
    packed: true,
    write: workbook(table),
  },
]

const forPrograms = (
  file: string,
  mediaType: string,
  about: About,
  write: (graph: Graph, selection: Selection) => AsyncGenerator<string>,
): Export => ({ file, mediaType, about, readers: 'PROGRAMS', title: null, packed: false, write })

/** All formats; the command line and the server offer these. */
export const EXPORTS: readonly Export[] = [
  ...tableExports('documents', 'GRAPH', documentsTable),
  ...tableExports('relations', 'GRAPH', relationsTable),
  ...tableExports('tasks', 'TASKS', tasksTable),
  forPrograms('graph.jsonld', 'application/ld+json', 'GRAPH', jsonld),
  forPrograms('graph.graphml', 'application/graphml+xml; charset=utf-8', 'GRAPH', graphml),
  forPrograms('deadlines.ics', 'text/calendar; charset=utf-8', 'TASKS', deadlinesCalendar),
  forPrograms('message.edxml', 'application/xml; charset=utf-8', 'DOCUMENT', edxml),
  ...tableExports('coverage', 'COVERAGE', coverageTable),
  ...tableExports('reckoning', 'RECKONING', reckoningTable),
  {
    file: 'report.docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // it is asked for as a reckoning is: of one directive, for the whole country
    about: 'RECKONING',
    readers: 'PEOPLE',
    title: ['Báo cáo triển khai', 'Report on who has acted'],
    packed: true,
    write: report,
  },
  {
    file: 'coverage.svg',
    mediaType: 'image/svg+xml',
    about: 'COVERAGE',
    readers: 'PEOPLE',
    title: ['Bản đồ triển khai', 'Map of who has acted'],
    packed: false,
    write: coverageMap,
  },
]

/** The export with this file name, or null. */
export const exportNamed = (file: string): Export | null => EXPORTS.find((one) => one.file === file) ?? null

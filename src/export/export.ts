import type { Graph } from '../graph/connect.js'
import { deadlinesCalendar } from './calendar.js'
import { coverageCsv, coverageMap } from './coverage.js'
import { edxml } from './edxml.js'
import { documentsCsv, relationsCsv, tasksCsv } from './csv.js'
import { graphml } from './graphml.js'
import { jsonld } from './jsonld.js'
import { reckoningCsv } from './reckoning.js'
import type { Selection } from './selection.js'

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
  /**
   * The text in pieces, produced as they are consumed: one batch at most is in memory, and no transaction is open between
   * two pieces. It is no snapshot: concurrent changes may be included or not.
   *
   * @throws AppError COST_LIMIT before the first piece when a cascade is too large; those of the database
   */
  write(graph: Graph, selection: Selection): AsyncGenerator<string>
}

/** All formats; the command line and the server offer these. */
export const EXPORTS: readonly Export[] = [
  { file: 'documents.csv', mediaType: 'text/csv; charset=utf-8', about: 'GRAPH', write: documentsCsv },
  { file: 'relations.csv', mediaType: 'text/csv; charset=utf-8', about: 'GRAPH', write: relationsCsv },
  { file: 'tasks.csv', mediaType: 'text/csv; charset=utf-8', about: 'TASKS', write: tasksCsv },
  { file: 'graph.jsonld', mediaType: 'application/ld+json', about: 'GRAPH', write: jsonld },
  {
    file: 'graph.graphml',
    mediaType: 'application/graphml+xml; charset=utf-8',
    about: 'GRAPH',
    write: graphml,
  },
  {
    file: 'deadlines.ics',
    mediaType: 'text/calendar; charset=utf-8',
    about: 'TASKS',
    write: deadlinesCalendar,
  },
  { file: 'message.edxml', mediaType: 'application/xml; charset=utf-8', about: 'DOCUMENT', write: edxml },
  { file: 'coverage.csv', mediaType: 'text/csv; charset=utf-8', about: 'COVERAGE', write: coverageCsv },
  { file: 'reckoning.csv', mediaType: 'text/csv; charset=utf-8', about: 'RECKONING', write: reckoningCsv },
  { file: 'coverage.svg', mediaType: 'image/svg+xml', about: 'COVERAGE', write: coverageMap },
]

/** The export with this file name, or null. */
export const exportNamed = (file: string): Export | null => EXPORTS.find((one) => one.file === file) ?? null

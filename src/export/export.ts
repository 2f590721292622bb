import type { Graph } from '../graph/connect.js'
import { deadlinesCalendar } from './calendar.js'
import { coverageCsv, coverageMap } from './coverage.js'
import { documentsCsv, relationsCsv, tasksCsv } from './csv.js'
import { graphml } from './graphml.js'
import { jsonld } from './jsonld.js'
import type { Selection } from './selection.js'

export { MAP_LANGUAGES } from '../locale/coverage-map.js'
export { TERRITORY_VIEWS } from './selection.js'
export type { Selection }

/** One way to hand the graph out. */
export interface Export {
  /** What it is called as a file and over HTTP. */
  readonly file: string
  readonly mediaType: string
  /** The graph or a cascade; or who has acted upon a directive, which must then be named. */
  readonly about: 'GRAPH' | 'COVERAGE'
  /**
   * Its text, piece after piece, at the pace of whoever asks: nothing is held open between two pieces, and no more
   * than a batch is in memory. Not a snapshot: what others write meanwhile may be in it or not.
   *
   * @throws AppError COST_LIMIT before the first piece when a cascade is too large; those of the database
   */
  write(graph: Graph, selection: Selection): AsyncGenerator<string>
}

/** All of them; the command line and the server offer what stands here. */
export const EXPORTS: readonly Export[] = [
  { file: 'documents.csv', mediaType: 'text/csv; charset=utf-8', about: 'GRAPH', write: documentsCsv },
  { file: 'relations.csv', mediaType: 'text/csv; charset=utf-8', about: 'GRAPH', write: relationsCsv },
  { file: 'tasks.csv', mediaType: 'text/csv; charset=utf-8', about: 'GRAPH', write: tasksCsv },
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
    about: 'GRAPH',
    write: deadlinesCalendar,
  },
  { file: 'coverage.csv', mediaType: 'text/csv; charset=utf-8', about: 'COVERAGE', write: coverageCsv },
  { file: 'coverage.svg', mediaType: 'image/svg+xml', about: 'COVERAGE', write: coverageMap },
]

/** The export that is called so, or null. */
export const exportNamed = (file: string): Export | null => EXPORTS.find((one) => one.file === file) ?? null

import { createHash } from 'node:crypto'
import type { Graph } from '../graph/connect.js'
import { isUntouched } from '../graph/migrate.js'
import { versionOfSource } from '../graph/sources.js'
import { PARSER_VERSION } from '../parse/parse.js'
import { ingestRecords, type IngestOptions } from './ingest.js'
import type { BadRecord } from './records.js'

export interface Corpus {
  readonly text: string
  readonly name: string
}

/** Sources are told apart by where they come from; the corpus comes from the program itself. */
const LOCATION = 'bundle:chi-thi-graph/corpus'

export interface CorpusOptions extends IngestOptions {
  /** Whether it may come beside what somebody else has put into the database. */
  readonly besideOthers: boolean
  /** Told before it is loaded, if it is. */
  readonly onLoad: () => void
}

/**
 * Loads the bundled corpus into a database into which nobody has put anything, and brings it up to this version's where
 * it is held; of several processes that do so at once, one does. Otherwise nothing happens. Gives the records that are
 * not of the format.
 *
 * @throws AppError as `ingestRecords`
 */
export async function loadCorpus(
  graph: Graph,
  { text, name }: Corpus,
  { besideOthers, onLoad, ...options }: CorpusOptions,
): Promise<readonly BadRecord[]> {
  const held = await versionOfSource(graph, LOCATION)
  const current =
    held?.parserVersion === PARSER_VERSION && held.sha256 === createHash('sha256').update(text).digest('hex')
  if (current || (held === null && !besideOthers && !(await isUntouched(graph)))) return []
  onLoad()
  return (await ingestRecords(graph, text, name, LOCATION, options)).bad
}

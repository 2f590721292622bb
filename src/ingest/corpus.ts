import type { Graph } from '../graph/connect.js'
import { isUntouched } from '../graph/migrate.js'
import { PARSER_VERSION } from '../parse/parse.js'
import { BUNDLED, type BundledSources } from './bundled.js'
import { sha256 } from './ids.js'
import { ingestRecords, type IngestOptions } from './ingest.js'
import type { BadRecord } from './records.js'

export interface Corpus {
  readonly text: string
  readonly name: string
}

/** The location of the corpus, which is part of the program. */
const LOCATION = `${BUNDLED}corpus`

export interface CorpusOptions extends IngestOptions {
  /** Whether it may be loaded into a database in which somebody has put papers. */
  readonly besideOthers: boolean
  /** What `bundledSources` tells. */
  readonly bundled: BundledSources
  /** Called before the corpus is loaded, if it is. */
  readonly onLoad: () => void
}

/**
 * Loads the bundled corpus into a database in which nobody has put anything, and updates it to this version's where an
 * earlier one is stored. Of several processes that do so at once, one changes the database. Returns the records that are
 * not of the format.
 *
 * @throws AppError as `ingestRecords`
 */
export async function loadCorpus(
  graph: Graph,
  { text, name }: Corpus,
  { besideOthers, bundled, onLoad, ...options }: CorpusOptions,
): Promise<readonly BadRecord[]> {
  const held = bundled.find(({ location }) => location === LOCATION) ?? null
  const current = held?.parserVersion === PARSER_VERSION && held.sha256 === sha256(text)
  if (current || (held === null && !besideOthers && !(await isUntouched(graph)))) return []
  onLoad()
  return (await ingestRecords(graph, text, name, LOCATION, options)).bad
}

import { realpath } from 'node:fs/promises'
import { AppError, type ErrorCode } from '../errors.js'
import { summaries } from '../graph/claims.js'
import type { Graph } from '../graph/connect.js'
import type { Source } from '../model/source.js'
import { parse, PARSER_VERSION } from '../parse/parse.js'
import { readSource } from '../read/read.js'
import { load } from './load.js'
import { statementsOfRecords } from './records.js'
import { statementOf } from './statement.js'

/** A document as a report shows it. */
export interface ReportedDocument {
  readonly id: string
  readonly key: string
  readonly symbol: string | null
  readonly type: string
  readonly title: string | null
  readonly issuedOn: string | null
  readonly issuer: string | null
  readonly tasks: number
  readonly anomalies: readonly string[]
}

export interface IngestReport {
  readonly fileName: string
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REFUSED'
  readonly documents: readonly ReportedDocument[]
  readonly relationsAdded: number
  readonly tasksAdded: number
  /** A code, never the text of a refused paper. */
  readonly refusal: ErrorCode | null
}

/** `now`: RFC 3339, handed in so that nothing here reads a clock. */
export interface IngestOptions {
  readonly now: () => string
}

/**
 * A file (plain text, Markdown, HTML, DOCX, PDF) into the graph, in one transaction. A paper that bears a secrecy stamp is refused
 * before anything of it is kept.
 *
 * @throws AppError as `readSource` and the database give them; then nothing of the file is in the graph
 */
export async function ingestFile(graph: Graph, path: string, options: IngestOptions): Promise<IngestReport> {
  const source = await readSource(path)
  // two files of one name in different folders are two sources
  return ingestText(graph, source, await realpath(path), options)
}

/** The same for a text that has been read already. `location` tells sources of one name apart. */
export async function ingestText(
  graph: Graph,
  source: Source,
  location: string,
  { now }: IngestOptions,
): Promise<IngestReport> {
  const parsed = parse(source)
  if (parsed.outcome === 'REFUSED')
    return {
      fileName: '',
      outcome: 'REFUSED',
      documents: [],
      relationsAdded: 0,
      tasksAdded: 0,
      refusal: 'STATE_SECRET',
    }
  const { symbol, title, issuer } = parsed.heading
  if (symbol === null && title === null && issuer === null)
    throw new AppError(
      'UNIDENTIFIED_PAPER',
      `${source.name} shows no number, no title and no issuer of a paper.`,
      {
        remedy:
          'Look whether it is a paper; if its head was lost, add the lines of the head and ingest it again.',
      },
    )
  const loaded = await load(
    graph,
    {
      name: source.name,
      location,
      mediaType: source.mediaType,
      text: source.text,
      marks: source.marks ?? [],
      basis: 'TEXT',
      parserVersion: PARSER_VERSION,
      ingestedAt: now(),
    },
    [statementOf(parsed)],
  )
  return report(graph, source.name, loaded)
}

/** A file of structured records (data/record.schema.json) into the graph, in one transaction. */
export async function ingestRecords(
  graph: Graph,
  text: string,
  name: string,
  location: string,
  { now }: IngestOptions,
): Promise<IngestReport> {
  const statements = statementsOfRecords(text, name)
  if (statements.length === 0) throw new AppError('BAD_RECORD', `${name} holds no document.`)
  const loaded = await load(
    graph,
    {
      name,
      location,
      mediaType: 'application/json',
      text,
      marks: [],
      basis: 'RECORD',
      parserVersion: PARSER_VERSION,
      ingestedAt: now(),
    },
    statements,
  )
  return report(graph, name, loaded)
}

async function report(
  graph: Graph,
  fileName: string,
  { documentIds, ...loaded }: Awaited<ReturnType<typeof load>>,
): Promise<IngestReport> {
  return { fileName, ...loaded, documents: await graph.read(summaries, { ids: documentIds }), refusal: null }
}

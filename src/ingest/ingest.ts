import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AppError } from '../errors.js'
import { summaries } from '../graph/ingest-queries.js'
import type { Graph } from '../graph/connect.js'
import { sourcesOfKnownFile } from '../graph/known-files.js'
import { locationOfSource } from '../graph/sources.js'
import type { IngestOutcome, RefusalCode, Source } from '../model/source.js'
import { scanToText } from '../model/scan.js'
import { PARSER_VERSION } from '../parse/parse.js'
import { bytesOfStream, readBytes, readRecords } from '../read/read.js'
import { load, unload, type UnloadReport } from './load.js'
import { type Paper, readPaper, type ReadPaper, requireIdentified } from './read-paper.js'
import { type BadRecord, statementsOfRecords } from './records.js'
import type { SourceToLoad } from './source-rows.js'

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
  readonly outcome: IngestOutcome
  readonly documents: readonly ReportedDocument[]
  readonly relationsAdded: number
  readonly tasksAdded: number
  /** Why the paper was refused; a code, never its text. */
  readonly refusal: RefusalCode | null
}

/** Of a file of records. */
export interface ImportReport extends IngestReport {
  /** Those that are not of the format. */
  readonly bad: readonly BadRecord[]
}

export interface IngestOptions {
  /** The time, RFC 3339: nothing here reads a clock. */
  readonly now: () => string
}

/**
 * Ingests a file (plain text, Markdown, HTML, DOCX, PDF) in one transaction. A paper with a secrecy stamp is refused before
 * anything of it is stored.
 *
 * @throws AppError as `readPaper`, `ingestRead` and the database; then nothing of the file is stored
 */
export async function ingestFile(graph: Graph, path: string, options: IngestOptions): Promise<IngestReport> {
  return ingestRead(graph, await readPaper({ path }), options)
}

/**
 * Ingests a text that has been read already. `location` tells sources of one name apart (model/source.ts).
 *
 * @throws AppError as `ingestRead`
 */
export async function ingestText(
  graph: Graph,
  source: Source,
  location: string,
  options: IngestOptions,
): Promise<IngestReport> {
  return ingestRead(graph, await readPaper({ source, location }), options)
}

/**
 * Ingests a paper of which it has been read already what it says.
 *
 * @throws AppError UNIDENTIFIED_PAPER when the text shows no number, title or issuer; as the database
 */
export async function ingestRead(
  graph: Graph,
  paper: ReadPaper,
  { now }: IngestOptions,
): Promise<IngestReport> {
  if (paper.outcome === 'REFUSED')
    return {
      fileName: '',
      outcome: 'REFUSED',
      documents: [],
      relationsAdded: 0,
      tasksAdded: 0,
      refusal: 'STATE_SECRET',
    }
  const { source, location, statement } = paper
  requireIdentified(source, statement)
  const loaded = await load(graph, sourceOfText(source, location, now()), [statement])
  return report(graph, source.name, loaded)
}

/** A text that this version of the parser has read, as it is to be stored. */
export const sourceOfText = (
  { name, mediaType, text, marks = [], scan }: Source,
  location: string,
  ingestedAt: string,
): SourceToLoad => ({
  name,
  location,
  mediaType,
  text,
  marks,
  scan: scan ? scanToText(scan) : null,
  basis: 'TEXT',
  parserVersion: PARSER_VERSION,
  ingestedAt,
})

/** A text that a client sends. */
export interface SubmittedText {
  readonly fileName: string
  readonly mediaType: 'text/plain' | 'text/markdown' | 'text/html'
  readonly text: string
}

/**
 * A file that a client sends, to be read. It replaces a file or a text of the same name that was sent before.
 * `announced`: how many bytes the client said that it has, 0 where it did not.
 *
 * @throws AppError FILE_TOO_LARGE
 */
export const submittedFile = async (
  stream: AsyncIterable<Uint8Array>,
  name: string,
  announced: number,
): Promise<Paper> => ({
  bytes: await bytesOfStream(stream, name, announced),
  name,
  location: submittedLocation(name),
})

const submittedLocation = (name: string): string => `submitted:${name}`

/**
 * Ingests a text that a client sends. A text of the same file name replaces the former one.
 *
 * @throws AppError as `readBytes` and `ingestText`
 */
export async function ingestSubmitted(
  graph: Graph,
  { fileName, mediaType, text }: SubmittedText,
  options: IngestOptions,
): Promise<IngestReport> {
  const read = await readBytes(new TextEncoder().encode(text), fileName)
  // plain text is stored as it was sent, whatever it looks like
  const source: Source =
    mediaType === 'text/html'
      ? read
      : { name: fileName, mediaType, encoding: 'unicode', text, textBase: 'RAW' }
  return { ...(await ingestText(graph, source, submittedLocation(fileName), options)), fileName }
}

/**
 * Removes a source by its id, as `unload` does.
 *
 * @throws AppError NOT_FOUND when there is none
 */
export async function removeSource(graph: Graph, id: string, { now }: IngestOptions): Promise<UnloadReport> {
  const location = await locationOfSource(graph, id)
  const report = location === null ? null : await unload(graph, location, now())
  if (report === null)
    throw new AppError('NOT_FOUND', `There is no source ${id}.`, {
      remedy: 'Look at the sources of the document: document { sources { id name } }.',
    })
  return report
}

/**
 * Removes a source by the path of its file, as `unload` does. The file itself need not exist any more.
 *
 * @throws AppError NOT_FOUND when nothing is stored of it
 */
export async function removeFile(graph: Graph, path: string, { now }: IngestOptions): Promise<UnloadReport> {
  // ingestFile resolves links, which may be gone
  for (const location of [await realpath(path).catch(() => resolve(path)), resolve(path)]) {
    const report = await unload(graph, location, now())
    if (report !== null) return report
    // the same bytes were taken in from another place
    const [twin] = await sourcesOfKnownFile(graph, location)
    if (twin !== undefined) return (await unload(graph, twin, now()))!
  }
  throw new AppError('NOT_FOUND', `Nothing is held of ${path}.`, {
    remedy:
      'Name the file by the path by which it was ingested, or take it back by the mutation removeSource.',
  })
}

/**
 * Ingests structured records (data/record.schema.json) in one transaction. Of a record that is not of the format nothing
 * is stored; the report names each.
 *
 * @throws AppError BAD_RECORD when the file itself is not of the format, or no record in it is
 */
export async function ingestRecords(
  graph: Graph,
  text: string,
  name: string,
  location: string,
  { now }: IngestOptions,
): Promise<ImportReport> {
  const { statements, bad } = statementsOfRecords(text, name)
  if (statements.length === 0)
    throw new AppError('BAD_RECORD', `${name} holds no record of the format.`, {
      remedy: 'Mend the records; the format is data/record.schema.json.',
      details: { bad },
    })
  const loaded = await load(
    graph,
    {
      name,
      location,
      mediaType: 'application/json',
      text,
      marks: [],
      scan: null,
      basis: 'RECORD',
      parserVersion: PARSER_VERSION,
      ingestedAt: now(),
    },
    statements,
  )
  return { ...(await report(graph, name, loaded)), bad }
}

/** As `ingestRecords`, for a file on the disk. @throws AppError as `readSource` and `ingestRecords` */
export async function importFile(graph: Graph, path: string, options: IngestOptions): Promise<ImportReport> {
  const { name, text } = await readRecords(path)
  return ingestRecords(graph, text, name, await realpath(path), options)
}

async function report(
  graph: Graph,
  fileName: string,
  { documentIds, ...loaded }: Awaited<ReturnType<typeof load>>,
): Promise<IngestReport> {
  return { fileName, ...loaded, documents: await graph.read(summaries, { ids: documentIds }), refusal: null }
}

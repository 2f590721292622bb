import { realpath, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { AppError } from '../errors.js'
import { summaries } from '../graph/ingest-queries.js'
import type { Graph } from '../graph/connect.js'
import { sourcesOfKnownFile } from '../graph/known-files.js'
import { locationOfSource, sourcesBelow } from '../graph/sources.js'
import { compareTexts, uniqueSorted } from '../model/collections.js'
import type { IngestOutcome, RefusalCode, Source } from '../model/source.js'
import { scanToText } from '../model/scan.js'
import { signaturesToText } from '../model/signature.js'
import { PARSER_VERSION } from '../parse/parse.js'
import { LIMITS } from '../read/limits.js'
import { bytesOfStream, readBytes, readRecords } from '../read/read.js'
import { locationIn, type OpenedPaper, type ReadBundle } from './bundle.js'
import {
  isWithin,
  load,
  loadBundle,
  unload,
  unloadSources,
  type LoadReport,
  type Said,
  type UnloadReport,
} from './load.js'
import { loadEach, type LoadingQueue } from './load-together.js'
import { isIdentified, type Paper, type ReadPaper, requireIdentified } from './read-paper.js'
import { type Reader, readerFor } from './reading-threads.js'
import { type BadRecord, statementsOfRecords } from './records.js'
import { goOnWith, mapSettled, type Settled } from './settled.js'
import type { SourceToLoad } from './source-rows.js'
import type { Statement } from './statement.js'

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
  /** Where a single paper waits for its turn with those of other clients; absent: it is loaded at once, by itself. */
  readonly queue?: LoadingQueue
  /** Reads texts; absent: this thread does. */
  readonly reader?: Reader
}

/**
 * Ingests a file (plain text, Markdown, HTML, DOCX, PDF) in one transaction. A paper with a secrecy stamp is refused before
 * anything of it is stored.
 *
 * @throws AppError as `readPaper`, `ingestRead` and the database; then nothing of the file is stored
 */
export async function ingestFile(graph: Graph, path: string, options: IngestOptions): Promise<IngestReport> {
  return ingestRead(graph, await readerFor(1).read({ path }), options)
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
  const { reader = readerFor(1) } = options
  return ingestRead(graph, await reader.read({ source, location }), options)
}

/**
 * Ingests a paper of which it has been read already what it says.
 *
 * @throws AppError UNIDENTIFIED_PAPER when the text shows no number, title or issuer; as the database
 */
export async function ingestRead(
  graph: Graph,
  paper: ReadPaper,
  { now, queue }: IngestOptions,
): Promise<IngestReport> {
  if (paper.outcome === 'REFUSED') return SECRET
  const { source, statement } = paper
  requireIdentified(source, statement)
  const said = saidIn(paper, now())
  const loaded = await (queue ? queue.load(said) : load(graph, said.source, said.statements))
  return report(graph, source.name, loaded)
}

/** What became of a paper that a file holds. */
export interface TakenPaper {
  /** Its place in the bundle; null of a file that holds one paper. */
  readonly path: string | null
  /** Null when it could not be read. */
  readonly report: IngestReport | null
  /** Why it was not kept. */
  readonly failure: AppError | null
  /** Where what it said is stored; null when nothing is. */
  readonly location: string | null
}

/**
 * Ingests a file of which it has been read what it holds: a paper, or the papers of a bundle, all in one transaction. A
 * paper of a bundle that fails leaves the others.
 *
 * @throws AppError UNIDENTIFIED_PAPER of a single paper; as the database
 */
export async function ingestOpened(
  graph: Graph,
  opened: OpenedPaper,
  options: IngestOptions,
): Promise<readonly TakenPaper[]> {
  if (opened.outcome === 'BUNDLE') return ingestBundle(graph, opened, options)
  const report = await (isFormerBundle(opened) ? replaceBundle : ingestRead)(graph, opened, options)
  const location = opened.outcome === 'READ' ? opened.location : null
  return [{ path: null, report, failure: refusalOf(report, ''), location }]
}

/**
 * Does for each of several files what `ingestOpened` does: single papers are loaded together, bundles each by itself. What
 * became of each, in their order.
 *
 * @throws AppError when the database cannot be used
 */
export async function ingestEach(
  graph: Graph,
  files: readonly OpenedPaper[],
  options: IngestOptions,
): Promise<Settled<readonly TakenPaper[]>[]> {
  const at = options.now()
  const said = files.filter(isPlainPaper).map((paper) => saidIn(paper, at))
  const reports = await reportEach(graph, said, await loadEach(graph, said))
  const results: Settled<readonly TakenPaper[]>[] = []
  for (const file of files) {
    const [result] = isPlainPaper(file)
      ? [takenAlone(file, reports.shift()!)]
      : await Promise.allSettled([ingestOpened(graph, file, options)])
    results.push(result)
  }
  return results
}

const takenAlone = ({ location }: ReadText, settled: Settled<IngestReport>) =>
  mapSettled(settled, (report) => [{ path: null, report, failure: null, location }])

type ReadText = Extract<ReadPaper, { outcome: 'READ' }>

/** Whether a file is a paper that can be stored, and no more. */
const isPlainPaper = (file: OpenedPaper): file is ReadText =>
  file.outcome === 'READ' && !isFormerBundle(file) && isIdentified(file.statement)

const saidIn = ({ source, location, statement }: ReadText, at: string): Said => ({
  source: sourceOfPaper(source, location, statement, at),
  statements: [statement],
})

/** The reports of papers that were loaded together, in their order. */
async function reportEach(
  graph: Graph,
  said: readonly Said[],
  loaded: readonly Settled<LoadReport>[],
): Promise<Settled<IngestReport>[]> {
  const ids = uniqueSorted(loaded.flatMap((one) => (one.status === 'fulfilled' ? one.value.documentIds : [])))
  const documents = ids.length === 0 ? [] : await graph.read(summaries, { ids })
  return loaded.map((one, at) => {
    if (one.status === 'rejected') return one
    const { documentIds, ...counts } = one.value
    const own = new Set(documentIds)
    const value = {
      fileName: said[at]!.source.name,
      ...counts,
      documents: documents.filter(({ id }) => own.has(id)),
      refusal: null,
    }
    return { status: 'fulfilled', value }
  })
}

/** A paper in a file whose name is that of a bundle may have taken the place of one. */
const isFormerBundle = (opened: ReadPaper): boolean =>
  opened.outcome === 'READ' && /\.(?:zip|eml|edxml|xml)$/i.test(opened.source.name)

async function replaceBundle(graph: Graph, paper: ReadPaper, options: IngestOptions): Promise<IngestReport> {
  const report = await ingestRead(graph, paper, options)
  if (paper.outcome === 'READ')
    await unloadSources(
      graph,
      (await placesWithin(graph, paper.location)).filter((at) => at !== paper.location),
      options.now(),
    )
  return report
}

async function ingestBundle(
  graph: Graph,
  { name, location, papers }: ReadBundle<ReadPaper>,
  { now }: IngestOptions,
): Promise<TakenPaper[]> {
  const at = now()
  const said = papers
    .flatMap(({ read }) =>
      read.outcome === 'READ'
        ? {
            source: sourceOfPaper(read.source, read.location, read.statement, at),
            statements: [read.statement],
          }
        : [],
    )
    .sort((a, b) => compareTexts(a.source.location, b.source.location))
  const kept = papers.map(({ path }) => locationIn(location, path))
  const loaded = said.length === 0 ? [] : await loadBundle(graph, location, said, { kept, now: at })
  const reports = new Map(said.map(({ source }, index) => [source.location, loaded[index]!]))
  return Promise.all(
    papers.map(async ({ path, read }): Promise<TakenPaper> => {
      if (read.outcome === 'FAILED') return { path, report: null, failure: read.error, location: null }
      if (read.outcome === 'REFUSED')
        return { path, report: SECRET, failure: refusalOf(SECRET, `${name}/${path}`), location: null }
      const own = await report(graph, path, reports.get(read.location)!)
      return { path, report: own, failure: null, location: read.location }
    }),
  )
}

/** Of a paper with a secrecy stamp. */
const SECRET: IngestReport = {
  fileName: '',
  outcome: 'REFUSED',
  documents: [],
  relationsAdded: 0,
  tasksAdded: 0,
  refusal: 'STATE_SECRET',
}

const refusalOf = ({ refusal }: IngestReport, name: string): AppError | null =>
  refusal && new AppError(refusal, `${name || 'The paper'} bears a secrecy stamp; nothing of it was kept.`)

/** A text that this version of the parser has read, as it is to be stored. */
export const sourceOfText = (
  { name, mediaType, text, marks = [], scan, signatures = [] }: Source,
  location: string,
  ingestedAt: string,
): SourceToLoad => ({
  name,
  location,
  mediaType,
  text,
  marks,
  scan: scan ? scanToText(scan) : null,
  signatures: signaturesToText(signatures),
  basis: 'TEXT',
  parserVersion: PARSER_VERSION,
  ingestedAt,
})

/** The same of whatever was read: a record has another basis. */
const sourceOfPaper = (
  source: Source,
  location: string,
  { basis }: Statement,
  ingestedAt: string,
): SourceToLoad => ({ ...sourceOfText(source, location, ingestedAt), basis })

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
 * Removes what a file has said, as `unload` does: the file need not exist any more. Of a bundle that is all its papers; of a
 * folder that is gone, those of all its files.
 *
 * @throws AppError NOT_FOUND when nothing is stored of it
 */
export async function removeFile(graph: Graph, path: string, { now }: IngestOptions): Promise<UnloadReport> {
  // ingestFile resolves links, which may be gone
  const places = [await realpath(path).catch(() => resolve(path)), resolve(path)]
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  for (const location of isFolder ? [] : places) {
    const within = await placesWithin(graph, location)
    // or the same bytes were taken in from another place
    const held = within.length > 0 ? within : await sourcesOfKnownFile(graph, location)
    const reports: UnloadReport[] = []
    for (let at = 0; at < held.length; at += LIMITS.bundleFiles) {
      const report = await unloadSources(graph, held.slice(at, at + LIMITS.bundleFiles), now())
      if (report !== null) reports.push(report)
    }
    if (reports.length > 0) return { ...summed(reports), source: basename(path) }
  }
  throw new AppError('NOT_FOUND', `Nothing is held of ${path}.`, {
    remedy:
      'Name the file by the path by which it was ingested, or take it back by the mutation removeSource.',
  })
}

/** Where the sources of a file, of a bundle, or of the files of a folder are held. */
const placesWithin = async (graph: Graph, location: string): Promise<string[]> =>
  (await sourcesBelow(graph, location))
    .map((source) => source.location)
    .filter((at) => isWithin(at, location))

const summed = (reports: readonly UnloadReport[]): UnloadReport =>
  reports.reduce((sum, report) => ({
    source: report.source,
    documentsRemoved: sum.documentsRemoved + report.documentsRemoved,
    documentsKept: sum.documentsKept + report.documentsKept,
    relationsRemoved: sum.relationsRemoved + report.relationsRemoved,
    tasksRemoved: sum.tasksRemoved + report.tasksRemoved,
  }))

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
  const { said, bad } = saidInRecords(text, name, location, now())
  const loaded = await load(graph, said.source, said.statements)
  return { ...(await report(graph, name, loaded)), bad }
}

/** @throws AppError as `ingestRecords` */
function saidInRecords(
  text: string,
  name: string,
  location: string,
  ingestedAt: string,
): { readonly said: Said; readonly bad: readonly BadRecord[] } {
  const { statements, bad } = statementsOfRecords(text, name)
  if (statements.length === 0)
    throw new AppError('BAD_RECORD', `${name} holds no record of the format.`, {
      remedy: 'Mend the records; the format is data/record.schema.json.',
      details: { bad },
    })
  const source: SourceToLoad = {
    name,
    location,
    mediaType: 'application/json',
    text,
    marks: [],
    scan: null,
    signatures: null,
    basis: 'RECORD',
    parserVersion: PARSER_VERSION,
    ingestedAt,
  }
  return { said: { source, statements }, bad }
}

/** A file of records that has been read. */
export interface ReadRecords {
  readonly name: string
  readonly location: string
  readonly text: string
}

/** Reads a file of records. @throws AppError as `readSource` */
export async function readRecordsAt(path: string): Promise<ReadRecords> {
  const { name, text } = await readRecords(path)
  return { name, text, location: await realpath(path) }
}

/**
 * Does for each of several files what `ingestRecords` does, all in one transaction where that is possible. What became of
 * each, in their order.
 *
 * @throws AppError when the database cannot be used
 */
export async function importEach(
  graph: Graph,
  files: readonly ReadRecords[],
  { now }: IngestOptions,
): Promise<Settled<ImportReport>[]> {
  const at = now()
  const read = await Promise.allSettled(
    files.map(async ({ text, name, location }) => saidInRecords(text, name, location, at)),
  )
  return goOnWith(read, async (each) => {
    const said = each.map((one) => one.said)
    const reports = await reportEach(graph, said, await loadEach(graph, said))
    return reports.map((one, index) => mapSettled(one, (report) => ({ ...report, bad: each[index]!.bad })))
  })
}

async function report(
  graph: Graph,
  fileName: string,
  { documentIds, ...loaded }: LoadReport,
): Promise<IngestReport> {
  return { fileName, ...loaded, documents: await graph.read(summaries, { ids: documentIds }), refusal: null }
}

import type { Graph, Transaction } from '../graph/connect.js'
import { isUntouched } from '../graph/migrate.js'
import { recordReports, type NewProgress } from '../graph/progress.js'
import { forgetPeopleBelow, tasksBelow, type SampleTask } from '../graph/sample.js'
import { sourcesBelow } from '../graph/sources.js'
import { groupBy } from '../model/collections.js'
import { PARSER_VERSION } from '../parse/parse.js'
import { BUNDLED, type BundledSources } from './bundled.js'
import { hash, sha256 } from './ids.js'
import { sourceOfText, type IngestOptions } from './ingest.js'
import { loadInto, unloadAll, type Said } from './load.js'
import { type Reader, readerFor, ReadingThreads } from './reading-threads.js'

/** Papers that were made up to show what the program does (data/sample). */
export interface Sample {
  readonly papers: readonly { readonly name: string; readonly text: string }[]
  /** What people are made to have reported on a task. `turn` counts the tasks of its paper. */
  readonly reportsOn: (task: DatedTask, turn: number) => readonly SampleReport[]
}

/** A task of a paper of this name and day. */
export interface DatedTask extends Pick<SampleTask, 'paper' | 'issued'> {
  /** The days by which it is due, the nearest first. */
  readonly due: readonly string[]
}

export type SampleReport = Pick<NewProgress, 'kind' | 'on' | 'by' | 'note'>

/** Where the papers of the sample, which is part of the program, lie. */
const FOLDER = `${BUNDLED}sample/`

export interface SampleOptions extends IngestOptions {
  /** Called before the sample is loaded, if it is. */
  readonly onLoad: () => void
  /** Its papers, which somebody has begun to read; null: they are read when they are needed. */
  readonly begun?: BegunSample | null
  /** What `bundledSources` tells. */
  readonly bundled: BundledSources
}

/** A sample that is being read. */
export interface BegunSample {
  readonly papers: Promise<readonly Said[]>
  /** Ends what is not finished. */
  close(): Promise<void>
}

/**
 * Begins to read a sample for a database that is only starting, which reading does not need. One thread does it: the other
 * cores are the database's.
 */
export function beginSample(sample: Sample, { now }: IngestOptions): BegunSample {
  const reader = new ReadingThreads(1)
  const papers = readPapers(sample, reader, now())
  // a failure is met by who needs them
  papers.catch(() => {})
  return { papers, close: () => reader.close() }
}

/**
 * Loads the sample into a database in which nobody has put anything, and updates it to this version's where an earlier one
 * is stored. So one that was taken back does not return.
 *
 * @throws AppError of the database; then nothing of it is stored
 */
export async function loadSample(
  graph: Graph,
  sample: Sample,
  { onLoad, begun = null, bundled, ...options }: SampleOptions,
): Promise<void> {
  const held = bundled.filter(({ location }) => location.startsWith(FOLDER))
  const own = new Map(sample.papers.map(({ name, text }) => [FOLDER + name, sha256(text)]))
  const isCurrent = held.every(
    ({ location, ...source }) =>
      source.parserVersion === PARSER_VERSION && source.sha256 === own.get(location),
  )
  if (held.length === 0 ? !(await isUntouched(graph)) : isCurrent) return
  onLoad()
  await unloadAll(
    graph,
    held.map(({ location }) => location).filter((location) => !own.has(location)),
    options.now(),
  )
  await store(graph, sample, await (begun?.papers ?? readNow(sample, options)), options)
}

/**
 * Loads the sample with its reports, in one transaction; what is there already stays as it is.
 *
 * @returns how many papers it has
 * @throws AppError of the database; then nothing of it is stored
 */
export async function addSample(graph: Graph, sample: Sample, options: IngestOptions): Promise<number> {
  const said = await readNow(sample, options)
  await store(graph, sample, said, options)
  return said.length
}

const store = (graph: Graph, sample: Sample, said: readonly Said[], { now }: IngestOptions): Promise<void> =>
  graph.write(async (tx) => {
    await loadInto(tx, said)
    await reportProgress(tx, sample, now())
  })

/**
 * Takes the sample back, and what people have decided and reported on its papers.
 *
 * @returns how many papers there were
 */
export async function removeSample(graph: Graph, { now }: IngestOptions): Promise<number> {
  const held = await sourcesBelow(graph, FOLDER)
  await forgetPeopleBelow(graph, FOLDER)
  await unloadAll(
    graph,
    held.map(({ location }) => location),
    now(),
  )
  return held.length
}

/** Reads its papers on all cores. */
async function readNow(sample: Sample, { now }: IngestOptions): Promise<Said[]> {
  const reader = readerFor(sample.papers.length)
  try {
    return await readPapers(sample, reader, now())
  } finally {
    await reader.close()
  }
}

/** Reads them as other texts are read. */
async function readPapers({ papers }: Sample, reader: Reader, at: string): Promise<Said[]> {
  const read = await Promise.all(
    papers
      .map(({ name, text }) => ({
        source: { name, mediaType: 'text/plain', encoding: 'unicode', text, textBase: 'RAW' as const },
        location: FOLDER + name,
      }))
      .sort((a, b) => (a.location < b.location ? -1 : 1))
      .map((paper) => reader.read(paper)),
  )
  return read.flatMap((paper) =>
    paper.outcome === 'REFUSED'
      ? []
      : { source: sourceOfText(paper.source, paper.location, at), statements: [paper.statement] },
  )
}

async function reportProgress(tx: Transaction, sample: Sample, recordedAt: string): Promise<void> {
  const tasks = await tasksBelow(tx, FOLDER)
  const reports = [...groupBy(tasks, ({ paper }) => paper).values()].flatMap((own) =>
    own.flatMap(({ id, paper, issued, deadlines }, turn) =>
      sample.reportsOn({ paper, issued, due: daysOf(deadlines) }, turn).map((report, which) => ({
        ...report,
        id: `sample-${hash(`${id}#${which}`, 16)}`,
        taskId: id,
        deadlineId: null,
        documentId: null,
        recordedAt,
      })),
    ),
  )
  await recordReports(tx, tasks, reports)
}

/** The days by which a task is due once, the nearest first. */
const daysOf = (deadlines: SampleTask['deadlines']): string[] =>
  deadlines
    .flatMap(({ due, kind, recurrence }) =>
      due === null || kind === 'HORIZON' || recurrence !== null ? [] : due,
    )
    .sort()

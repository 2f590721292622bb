import { AppError, exitCodeOf } from '../errors.js'
import {
  beginRestore,
  clearRestored,
  endRestore,
  forgetFurtherNames,
  groupsSpokenOf,
  isEmpty,
  unfinishedRestore,
  unseedIdentities,
  type Kind,
  type Row,
} from '../graph/backup.js'
import { digestOf, isStated, type GraphDigest } from '../graph/canonical-lines.js'
import type { Graph } from '../graph/connect.js'
import { addOpenEdition } from '../graph/migrate.js'
import { loadGazetteer } from '../ingest/gazetteer.js'
import { deriveGroups } from '../ingest/derive.js'
import type { End, Header } from './format.js'
import { damaged, type IntactBackup, type ReadEntry } from './read.js'

/** The stages of a restore; UNDOING follows a failure. */
export type Step = 'WRITING' | 'DERIVING' | 'COMPARING' | 'UNDOING'

export interface RestoreOptions {
  /** The version of this program. */
  readonly version: string
  /** The current time, RFC 3339. */
  readonly now: () => string
  /** Keep the result even if it differs from what the backup recorded. */
  readonly acceptDifferences: boolean
  readonly onStep?: (step: Step, count?: number, total?: number) => void
}

/** A kind of canonical lines that differs from what the backup recorded, with the numbers of lines. */
export interface Difference {
  readonly kind: string
  readonly recorded: number
  readonly restored: number
}

export interface RestoreReport {
  readonly header: Header
  readonly entries: End['entries']
  /** What this version derives differently from the version that made the backup. */
  readonly differences: readonly Difference[]
}

const ROWS_PER_BATCH = 500
const CHARACTERS_PER_BATCH = 2_000_000
const GROUPS_PER_TRANSACTION = 40

/**
 * Restores a backup into an empty database: writes its rows, derives the rest, and compares the digest of the whole graph
 * with the recorded one. Until the end the database is marked, so that nothing else opens it. After a failure it is
 * empty again; after a failure of the database itself it stays marked, and the next restore empties it first.
 *
 * @throws AppError DATABASE_NOT_EMPTY; BACKUP_DAMAGED; RESTORE_DIFFERS (details: differences); those of the database
 */
export async function restore(
  graph: Graph,
  { path, backup }: { readonly path: string; readonly backup: IntactBackup },
  options: RestoreOptions,
): Promise<RestoreReport> {
  await reserveDatabase(graph, options.now())
  try {
    await writeAll(graph, backup, options)
    const differences = await compare(graph, backup, options)
    await endRestore(graph)
    return { header: backup.header, entries: backup.end.entries, differences }
  } catch (error) {
    if (!isDatabaseFailure(error)) await undo(graph, options)
    if (error instanceof AppError) throw error
    throw damaged(path, `the database cannot take in what it holds (${nameOf(error)})`, error)
  }
}

/** Marks the database for this restore; the rest of an unfinished one is deleted. */
async function reserveDatabase(graph: Graph, now: string): Promise<void> {
  if ((await unfinishedRestore(graph)) !== null) await clearRestored(graph)
  else if (!(await isEmpty(graph)))
    throw new AppError(
      'DATABASE_NOT_EMPTY',
      'The database holds something already; a backup goes into an empty one.',
      {
        remedy: 'Set CHI_THI_GRAPH_HOME to a new folder; the old one then stays as it is.',
      },
    )
  await beginRestore(graph, now)
}

const editionsOf = (graph: Graph, { openEdition }: Header): Graph[] =>
  openEdition ? [graph, graph.open] : [graph]

async function writeAll(
  graph: Graph,
  { header, end, entries }: IntactBackup,
  { version, onStep = () => {} }: RestoreOptions,
): Promise<void> {
  if (header.openEdition) {
    await addOpenEdition(graph)
    await loadGazetteer(graph.open)
  }
  const editions = editionsOf(graph, header)
  let done = 0
  const total = Object.values(end.entries).reduce((sum, count) => sum + count, 0)
  let derived = false
  const derive = async () => {
    derived = true
    for (const edition of editions) await deriveAll(edition, header.createdAt, onStep)
  }
  for await (const batch of batchesOf(entries())) {
    if (batch.kind.afterwards && !derived) await derive()
    const of = batch.open ? graph.open : graph
    await of.write(async (tx) => {
      await batch.kind.restore(tx, batch.rows)
      // a newer version may know names by more spellings, or by others
      if (batch.kind.name === 'agency' && header.program === version) await forgetFurtherNames(tx, batch.rows)
    })
    onStep('WRITING', (done += batch.rows.length), total)
  }
  if (!derived) await derive()
  for (const edition of editions) await unseedIdentities(edition)
}

/** @throws AppError RESTORE_DIFFERS */
async function compare(
  graph: Graph,
  { header, end }: IntactBackup,
  { version, acceptDifferences, onStep = () => {} }: RestoreOptions,
): Promise<Difference[]> {
  onStep('COMPARING')
  const [, ...others] = editionsOf(graph, header)
  const differences = differencesOf(end.graph, await digestOf(graph, others))
  const sameVersion = header.program === version
  const serious = differences.filter(({ kind }) => sameVersion || isStated(kind))
  if (serious.length > 0 && !acceptDifferences)
    throw new AppError(
      'RESTORE_DIFFERS',
      `What was restored is not what was backed up: ${serious.map(formatDifference).join(', ')}. The database is empty again.`,
      {
        remedy:
          'Take an earlier backup, or restore again with --accept-differences to keep it as it is; and report it.',
        details: { kinds: serious.map(({ kind }) => kind).join(', '), differences: serious },
      },
    )
  return differences
}

/** Empties the database and removes the mark; where that fails the mark stays. */
async function undo(graph: Graph, { onStep = () => {} }: RestoreOptions): Promise<void> {
  onStep('UNDOING')
  try {
    await clearRestored(graph)
    await endRestore(graph)
  } catch {
    // the reason of the failed restore matters more
  }
}

/** Whether the database failed, and not the content of the backup. */
const isDatabaseFailure = (error: unknown): boolean =>
  error instanceof AppError && (exitCodeOf(error.code) === 3 || error.code === 'TIMEOUT')

/** The code of an error of Neo4j, else the error's class. */
const nameOf = (error: unknown): string =>
  error instanceof Error ? ((error as { code?: string }).code ?? error.name) : 'unknown error'

const formatDifference = ({ kind, recorded, restored }: Difference): string =>
  recorded === restored
    ? `${kind} (${recorded} lines, not the same)`
    : `${kind} (${recorded} lines, now ${restored})`

async function deriveAll(
  graph: Graph,
  at: string,
  onStep: NonNullable<RestoreOptions['onStep']>,
): Promise<void> {
  const groups = await groupsSpokenOf(graph)
  for (let from = 0; from < groups.length; from += GROUPS_PER_TRANSACTION) {
    await deriveGroups(graph, groups.slice(from, from + GROUPS_PER_TRANSACTION), at)
    onStep('DERIVING', Math.min(from + GROUPS_PER_TRANSACTION, groups.length), groups.length)
  }
}

interface Batch {
  readonly kind: Kind
  readonly open: boolean
  readonly rows: readonly Row[]
}

/** Consecutive rows of one kind and edition, as many as one transaction writes well. */
async function* batchesOf(entries: AsyncIterable<ReadEntry>): AsyncGenerator<Batch> {
  let batch: { kind: Kind; open: boolean; rows: Row[]; size: number } | null = null
  for await (const { kind, open, row, size } of entries) {
    if (
      batch !== null &&
      (batch.kind !== kind ||
        batch.open !== open ||
        batch.rows.length >= ROWS_PER_BATCH ||
        batch.size >= CHARACTERS_PER_BATCH)
    ) {
      yield batch
      batch = null
    }
    batch ??= { kind, open, rows: [], size: 0 }
    batch.rows.push(row)
    batch.size += size
  }
  if (batch !== null) yield batch
}

function differencesOf(recorded: GraphDigest, restored: GraphDigest): Difference[] {
  const kinds = [...new Set([...Object.keys(recorded), ...Object.keys(restored)])].sort()
  return kinds
    .filter(
      (kind) =>
        recorded[kind]?.lines !== restored[kind]?.lines || recorded[kind]?.sum !== restored[kind]?.sum,
    )
    .map((kind) => ({ kind, recorded: recorded[kind]?.lines ?? 0, restored: restored[kind]?.lines ?? 0 }))
}

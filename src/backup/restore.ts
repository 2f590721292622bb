import { AppError, exitCodeOf } from '../errors.js'
import {
  beginRestore,
  clearRestored,
  endRestore,
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
import { damaged, type End, type Header, type ReadEntry, type WholeBackup } from './read.js'

/** What a restore is doing: writing what the backup holds, deriving the rest, comparing, taking all of it back. */
export type Step = 'WRITING' | 'DERIVING' | 'COMPARING' | 'UNDOING'

export interface RestoreOptions {
  /** The version of this program. */
  readonly version: string
  /** RFC 3339, handed in so that nothing here reads a clock. */
  readonly now: () => string
  /** Keep what was restored even where it is not what the backup recorded. */
  readonly acceptDifferences: boolean
  readonly onStep?: (step: Step, count?: number, total?: number) => void
}

/** Lines of one kind of the canonical graph, which are not the same as when the backup was made. */
export interface Difference {
  readonly kind: string
  readonly recorded: number
  readonly restored: number
}

export interface RestoreReport {
  readonly header: Header
  readonly entries: End['entries']
  /** What this version derives otherwise than the one that made the backup; none when they are the same. */
  readonly differences: readonly Difference[]
}

const ROWS_AT_A_TIME = 500
const CHARACTERS_AT_A_TIME = 2_000_000
const GROUPS_AT_A_TIME = 40

/**
 * A backup into an empty database: what was said comes in as it was, the rest is derived anew, and then the whole graph
 * is compared with what the backup recorded of it. Until that is done the database is marked, and nobody else opens it.
 * What cannot be restored, or turns out otherwise than recorded, is taken back: the database is empty again. One in which
 * an earlier restore has not ended well is emptied first.
 *
 * @throws AppError DATABASE_NOT_EMPTY; BACKUP_DAMAGED; RESTORE_DIFFERS (details: differences); as the database
 */
export async function restore(
  graph: Graph,
  { path, backup }: { readonly path: string; readonly backup: WholeBackup },
  options: RestoreOptions,
): Promise<RestoreReport> {
  await reserveDatabase(graph, options.now())
  try {
    await writeAll(graph, backup, options)
    const differences = await compare(graph, backup, options)
    await endRestore(graph)
    return { header: backup.header, entries: backup.end.entries, differences }
  } catch (error) {
    // a database that is away stays marked, and the next restore empties it
    if (!isOfDatabase(error)) await takeBack(graph, options)
    if (error instanceof AppError) throw error
    throw damaged(path, `the database cannot take in what it holds (${nameOf(error)})`, error)
  }
}

/** Marks the database for this restore. */
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
  { header, end, entries }: WholeBackup,
  { onStep = () => {} }: RestoreOptions,
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
    await of.write((tx) => batch.kind.restore(tx, batch.rows))
    onStep('WRITING', (done += batch.rows.length), total)
  }
  if (!derived) await derive()
  for (const edition of editions) await unseedIdentities(edition)
}

/** @throws AppError RESTORE_DIFFERS */
async function compare(
  graph: Graph,
  { header, end }: WholeBackup,
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
      `What was restored is not what was backed up: ${serious.map(told).join(', ')}. The database is empty again.`,
      {
        remedy:
          'Take an earlier backup, or restore again with --accept-differences to keep it as it is; and report it.',
        details: { kinds: serious.map(({ kind }) => kind).join(', '), differences: serious },
      },
    )
  return differences
}

/** Empties the database again and opens it; where that fails it stays marked. */
async function takeBack(graph: Graph, { onStep = () => {} }: RestoreOptions): Promise<void> {
  onStep('UNDOING')
  try {
    await clearRestored(graph)
    await endRestore(graph)
  } catch {
    // why the restore failed is what is told
  }
}

/** Whether the database, and not what came into it, is the reason. */
const isOfDatabase = (error: unknown): boolean =>
  error instanceof AppError && (exitCodeOf(error.code) === 3 || error.code === 'TIMEOUT')

/** A code of the database's, or the kind of an error. */
const nameOf = (error: unknown): string =>
  error instanceof Error ? ((error as { code?: string }).code ?? error.name) : 'unknown error'

const told = ({ kind, recorded, restored }: Difference): string =>
  recorded === restored
    ? `${kind} (${recorded} lines, not the same)`
    : `${kind} (${recorded} lines, now ${restored})`

async function deriveAll(
  graph: Graph,
  at: string,
  onStep: NonNullable<RestoreOptions['onStep']>,
): Promise<void> {
  const groups = await groupsSpokenOf(graph)
  for (let from = 0; from < groups.length; from += GROUPS_AT_A_TIME) {
    await deriveGroups(graph, groups.slice(from, from + GROUPS_AT_A_TIME), at)
    onStep('DERIVING', Math.min(from + GROUPS_AT_A_TIME, groups.length), groups.length)
  }
}

interface Batch {
  readonly kind: Kind
  readonly open: boolean
  readonly rows: readonly Row[]
}

/** Rows of one kind and edition that follow each other, as many as one transaction takes in well. */
async function* batchesOf(entries: AsyncIterable<ReadEntry>): AsyncGenerator<Batch> {
  let batch: { kind: Kind; open: boolean; rows: Row[]; size: number } | null = null
  for await (const { kind, open, row, size } of entries) {
    if (
      batch !== null &&
      (batch.kind !== kind ||
        batch.open !== open ||
        batch.rows.length >= ROWS_AT_A_TIME ||
        batch.size >= CHARACTERS_AT_A_TIME)
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

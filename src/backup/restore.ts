import { AppError } from '../errors.js'
import {
  beginRestore,
  clearRestored,
  endRestore,
  groupsSpokenOf,
  isEmpty,
  KINDS,
  unfinishedRestore,
  unseedIdentities,
  type Kind,
  type Row,
} from '../graph/backup.js'
import { digestOf, isStated, type GraphDigest } from '../graph/canonical.js'
import type { Graph } from '../graph/connect.js'
import { DecodeError } from '../graph/decode.js'
import { addOpenEdition } from '../graph/migrate.js'
import { loadGazetteer } from '../ingest/gazetteer.js'
import { deriveGroups } from '../ingest/load.js'
import { openBackup, type End, type Entry, type Header } from './file.js'

/** What a restore is doing: reading the file through, writing what it holds, deriving the rest, comparing. */
export type Step = 'READING' | 'WRITING' | 'DERIVING' | 'COMPARING'

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
 * One in which an earlier restore has not ended well is emptied first.
 *
 * @throws AppError as `openBackup`; DATABASE_NOT_EMPTY; RESTORE_DIFFERS (details: differences); as the database
 */
export async function restore(graph: Graph, path: string, options: RestoreOptions): Promise<RestoreReport> {
  const { version, now, acceptDifferences, onStep = () => {} } = options
  onStep('READING')
  const { header, end, entries } = await openBackup(path)
  if ((await unfinishedRestore(graph)) !== null) await clearRestored(graph)
  else if (!(await isEmpty(graph)))
    throw new AppError(
      'DATABASE_NOT_EMPTY',
      'The database holds something already; a backup goes into an empty one.',
      {
        remedy: 'Set CHI_THI_GRAPH_HOME to a new folder; the old one then stays as it is.',
      },
    )
  await beginRestore(graph, now())
  if (header.openEdition) {
    await addOpenEdition(graph)
    await loadGazetteer(graph.open)
  }
  const editions = header.openEdition ? [graph.open] : []

  let done = 0
  const total = Object.values(end.entries).reduce((sum, count) => sum + count, 0)
  let derived = false
  const derive = async () => {
    derived = true
    for (const edition of [graph, ...editions]) await deriveAll(edition, header.createdAt, onStep)
  }
  for await (const batch of batchesOf(entries())) {
    if (batch.kind.afterwards && !derived) await derive()
    const of = batch.open ? graph.open : graph
    await of.write((tx) => batch.kind.restore(tx, batch.rows))
    onStep('WRITING', (done += batch.rows.length), total)
  }
  if (!derived) await derive()
  for (const edition of [graph, ...editions]) await unseedIdentities(edition)

  onStep('COMPARING')
  const differences = differencesOf(end.graph, await digestOf(graph, editions))
  const sameVersion = header.program === version
  const serious = differences.filter(({ kind }) => sameVersion || isStated(kind))
  if (serious.length > 0 && !acceptDifferences)
    throw new AppError(
      'RESTORE_DIFFERS',
      `What was restored is not what was backed up: ${serious.map(told).join(', ')}.`,
      {
        remedy:
          'The database stays closed. Restore again, or with --accept-differences to keep it as it is; and report it.',
        details: { kinds: serious.map(({ kind }) => kind).join(', '), differences: serious },
      },
    )
  await endRestore(graph)
  return { header, entries: end.entries, differences }
}

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
async function* batchesOf(entries: AsyncIterable<Entry>): AsyncGenerator<Batch> {
  const kinds = new Map(KINDS.map((kind) => [kind.name, kind]))
  let batch: { kind: Kind; open: boolean; rows: Row[]; size: number } | null = null
  let line = 1
  for await (const entry of entries) {
    line += 1
    const kind = kinds.get(entry.kind)
    if (kind === undefined) throw unreadable(`line ${line} is of an unknown kind, ${entry.kind}`)
    const open = entry.edition === 'OPEN'
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
    batch.rows.push(checked(kind, entry.row, line))
    batch.size += sizeOf(entry.row)
  }
  if (batch !== null) yield batch
}

/** About how many characters it is long. */
const sizeOf = (row: Row): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 20), 0)

function checked(kind: Kind, row: Row, line: number): Row {
  try {
    return kind.codec.decode(row)
  } catch (error) {
    const told = DecodeError.within(`line ${line}: ${kind.name}`, error)
    throw told instanceof DecodeError ? unreadable(told.message) : told
  }
}

const unreadable = (what: string): AppError =>
  new AppError('BACKUP_DAMAGED', `The backup cannot be read by this version: ${what}.`, {
    remedy: 'Restore it with the version that wrote it.',
  })

function differencesOf(recorded: GraphDigest, restored: GraphDigest): Difference[] {
  const kinds = [...new Set([...Object.keys(recorded), ...Object.keys(restored)])].sort()
  return kinds
    .filter(
      (kind) =>
        recorded[kind]?.lines !== restored[kind]?.lines || recorded[kind]?.sum !== restored[kind]?.sum,
    )
    .map((kind) => ({ kind, recorded: recorded[kind]?.lines ?? 0, restored: restored[kind]?.lines ?? 0 }))
}

import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.js'
import type { Graph } from './connect.js'
import { neo4jCode } from './driver-errors.js'
import { bool, text } from './decode.js'
import {
  migrationFiles,
  type Migration,
  type MigrationStep,
  type RecordedMigration,
} from './migration-files.js'
import { keepOpenEdition } from './open-edition.js'
import { ownRecords, type OwnRecords } from './own-records.js'
import { inlineQuery, query } from './query.js'

const holdsData = query('READ', 'migration/holds-data.cypher', { params: {}, row: { holds: bool } })
const holdsPapers = query('READ', 'migration/holds-papers.cypher', { params: {}, row: { holds: bool } })
const recordMigration = query('WRITE', 'migration/record.cypher', {
  params: { name: text, checksum: text },
  row: {},
})
const unreadyIndexes = query('READ', 'migration/unready-indexes.cypher', {
  params: {},
  row: { name: text, state: text },
})
const INDEX_PAUSE_MILLISECONDS = 50
/** Called with the number of indexes that are not online yet. */
type OnWait = (indexes: number) => void

/** Prefix of the recorded names of the open edition's migrations. */
const OPEN = 'open/'

/** The names of the migrations that the database still lacks. @throws AppError DATABASE_TOO_NEW */
export async function pendingMigrations(graph: Graph): Promise<string[]> {
  const found = await ownRecords(graph)
  const full = pending(graph, found)
  const open = found.keepsOpenEdition ? pending(graph.open, found) : []
  return [...full, ...open].map(({ name }) => name)
}

/** Whether the database holds nothing but what a start of this program writes into it. */
export const isUntouched = async (graph: Graph): Promise<boolean> =>
  !((await graph.read(holdsPapers, {}))[0]?.holds ?? false)

/** `IF NOT EXISTS` does not see a full-text index that another process is creating at the same time. */
const MADE_BY_ANOTHER = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists'
/** The other process may be ahead by one index each time. */
const ATTEMPTS = 5

/**
 * Brings the database to this version's schema and returns the names of what was applied, none when it was there
 * already. A migration is recorded after its last query; each query can be repeated, so a migration that was
 * interrupted is applied again from its beginning. `found`: what the database has recorded just now, where that is known.
 *
 * @throws AppError DATABASE_TOO_NEW when the database has a migration that this version lacks or has otherwise
 */
export async function migrate(
  graph: Graph,
  onWait: OnWait = () => {},
  found?: OwnRecords,
): Promise<string[]> {
  const records = found ?? (await ownRecords(graph))
  const applied = await migrateEdition(graph, records, onWait)
  // it took a while: another process may have begun to keep the open edition
  const current = applied.length === 0 ? records : await ownRecords(graph)
  return current.keepsOpenEdition
    ? [...applied, ...(await migrateEdition(graph.open, current, onWait))]
    : applied
}

/**
 * Creates the schema of the open edition and records that it is kept; from then on `migrate` brings both editions up to
 * date. What the database holds already has to be published separately (`publishNext`).
 */
export async function addOpenEdition(graph: Graph): Promise<void> {
  await migrateEdition(graph.open, await ownRecords(graph), () => {})
  await graph.write((tx) => tx.run(keepOpenEdition, {}))
}

async function migrateEdition(graph: Graph, records: OwnRecords, onWait: OnWait): Promise<string[]> {
  const migrations = pending(graph, records)
  if (migrations.length === 0) return []
  const [found] = await graph.read(holdsData, {})
  for (const [i, { name, checksum, steps }] of migrations.entries()) {
    for (const step of steps)
      // planning what would find nothing costs a new database seconds
      if (found?.holds || !step.changesFound) await applyStep(graph, name, step)
    // before the last is recorded: a process that finds nothing left to apply may search at once
    if (i === migrations.length - 1) await indexesReady(graph, onWait)
    await graph.write((tx) => tx.run(recordMigration, { name, checksum }))
  }
  return migrations.map(({ name }) => name)
}

async function applyStep(graph: Graph, name: string, { kind, queries }: MigrationStep): Promise<void> {
  const changes = queries.map((cypher) =>
    inlineQuery('WRITE', `migrations/${name}`, cypher, { params: {}, row: {} }),
  )
  for (let attempt = 1; ; attempt += 1)
    try {
      if (kind === 'BATCHES') await graph.writeInBatches(changes[0]!)
      else
        await graph.write(async (tx) => {
          for (const change of changes) await tx.run(change, {})
        })
      return
    } catch (error) {
      if (neo4jCode(error) !== MADE_BY_ANOTHER || attempt === ATTEMPTS) throw error
    }
}

/** Waits until every index holds what the graph holds: minutes in a large graph or on a slow machine. */
async function indexesReady(graph: Graph, onWait: OnWait): Promise<void> {
  for (;;) {
    const unready = await graph.read(unreadyIndexes, {})
    if (unready.length === 0) return
    const failed = unready.find(({ state }) => state === 'FAILED')
    if (failed !== undefined)
      throw new AppError('DATABASE_START_FAILED', `Neo4j could not build the index ${failed.name}.`, {
        remedy: 'The log of the database tells why.',
        details: { refused: failed.name },
      })
    onWait(unready.length)
    await sleep(INDEX_PAUSE_MILLISECONDS)
  }
}

/** The migrations that an edition lacks. @throws AppError DATABASE_TOO_NEW */
function pending({ edition }: Graph, { migrations }: OwnRecords): Migration[] {
  const prefix = edition === 'OPEN' ? OPEN : ''
  const prefixed = <M extends RecordedMigration>(migration: M): M => ({
    ...migration,
    name: prefix + migration.name,
  })
  const applied = new Map(
    migrations
      .filter(({ name }) => name.startsWith(OPEN) === (edition === 'OPEN'))
      .map(({ name, checksum }) => [name, checksum]),
  )
  const todo: Migration[] = []
  for (const migration of migrationFiles()) {
    const known = [migration, ...migration.formerly].map(prefixed)
    const found = known.find(({ name, checksum }) => applied.get(name) === checksum)
    if (found === undefined) todo.push(prefixed(migration))
    else applied.delete(found.name)
  }
  const [unknown] = applied.keys()
  if (unknown !== undefined)
    throw tooNew(
      unknown,
      todo.some(({ name }) => name === unknown),
    )
  return todo
}

const tooNew = (name: string, differs: boolean): AppError => {
  const what = differs ? 'which differs from that of this version' : 'which this version does not know'
  return new AppError('DATABASE_TOO_NEW', `The database has the migration ${name}, ${what}.`, {
    remedy: 'Use the version of the program that last wrote to this database, or a newer one.',
    details: { migration: name },
  })
}

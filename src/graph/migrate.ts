import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.js'
import { foreignCode, type Graph } from './connect.js'
import { bool, text } from './decode.js'
import { keepOpenEdition, keepsOpenEdition } from './open-edition.js'
import { query, readCypher, inlineQuery } from './query.js'

const appliedMigrations = query('READ', 'migration/applied.cypher', {
  params: {},
  row: { name: text, checksum: text },
})
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
/** Told how many indexes are waited for. */
type OnWait = (indexes: number) => void

/** Before the names of migrations of the open edition. */
const OPEN = 'open/'

interface Migration {
  readonly name: string
  readonly checksum: string
  readonly statements: readonly string[]
}

/** The migrations that this version of the program has, in the order of their numbers. */
const ownMigrations = (): Migration[] =>
  readdirSync(new URL('../../cypher/migrations/', import.meta.url))
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => {
      const content = readCypher(`migrations/${name}`)
      return {
        name,
        checksum: createHash('sha256').update(content).digest('hex'),
        statements: content.split(/;[ \t]*(?:\n|$)/).filter((part) => bare(part) !== ''),
      }
    })

/** The names of the migrations that the database still lacks. @throws AppError DATABASE_TOO_NEW */
export async function pendingMigrations(graph: Graph): Promise<string[]> {
  const full = await pending(graph)
  const open = (await keepsOpenEdition(graph)) ? await pending(graph.open) : []
  return [...full, ...open].map(({ name }) => name)
}

/** Whether nobody has put anything into the database yet, be it ours or not. */
export const isUntouched = async (graph: Graph): Promise<boolean> =>
  !((await graph.read(holdsPapers, {}))[0]?.holds ?? false)

/** `IF NOT EXISTS` does not see a full-text index that another process is making at this very moment. */
const MADE_BY_ANOTHER = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists'
/** Several processes may make several indexes of one transaction one after the other. */
const ATTEMPTS = 5

/**
 * Brings the database to this version's schema and returns the names of what was applied, none when it was there
 * already. A migration is recorded after its last statement; each statement can be repeated, so one that was broken
 * off halfway is simply applied again.
 *
 * @throws AppError DATABASE_TOO_NEW when the database has a migration that this version lacks or has otherwise
 */
export async function migrate(graph: Graph, onWait: OnWait = () => {}): Promise<string[]> {
  const applied = await migrateEdition(graph, onWait)
  return (await keepsOpenEdition(graph))
    ? [...applied, ...(await migrateEdition(graph.open, onWait))]
    : applied
}

/**
 * Lets the open edition be kept from now on and gives it its schema; `migrate` then looks after both. What is in the
 * database already is still to be published (`publishNext`).
 */
export async function addOpenEdition(graph: Graph): Promise<void> {
  await migrateEdition(graph.open, () => {})
  await graph.write((tx) => tx.run(keepOpenEdition, {}))
}

async function migrateEdition(graph: Graph, onWait: OnWait): Promise<string[]> {
  const todo = await pending(graph)
  const [data] = todo.length === 0 ? [] : await graph.read(holdsData, {})
  for (const [i, { name, checksum, statements }] of todo.entries()) {
    for (const parts of transactions(statements, data?.holds ?? false)) {
      const changes = parts.map((part) =>
        inlineQuery('WRITE', `migrations/${name}`, part, { params: {}, row: {} }),
      )
      const once = (): Promise<void> =>
        IN_PIECES.test(parts[0]!)
          ? graph.writeInPieces(changes[0]!)
          : graph.write(async (tx) => {
              for (const change of changes) await tx.run(change, {})
            })
      const apply = (attempt: number): Promise<void> =>
        once().catch((error: unknown) => {
          if (foreignCode(error) !== MADE_BY_ANOTHER || attempt === ATTEMPTS) throw error
          return apply(attempt + 1)
        })
      await apply(1)
    }
    // once for all: who finds nothing left to apply may search at once
    if (i === todo.length - 1) await indexesReady(graph, onWait)
    await graph.write((tx) => tx.run(recordMigration, { name, checksum }))
  }
  return todo.map(({ name }) => name)
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

/** What some migrations end with; it gives up after a time that is too short for a slow machine. */
const AWAITS_INDEXES = /^CALL db\.awaitIndexes\b/

/** A change of data that has transactions of its own, because it grows with the graph; it stands alone. */
const IN_PIECES = /\bIN TRANSACTIONS\b/

/**
 * The statements of a migration by transactions: Neo4j keeps changes of the schema and of data apart. What changes data
 * is left out where there is none yet; planning it costs a new database seconds.
 */
function transactions(statements: readonly string[], holdsData: boolean): string[][] {
  const groups: string[][] = []
  let schema: string[] | null = null
  for (const part of statements) {
    if (/^CREATE\b/.test(bare(part))) {
      if (schema === null) groups.push((schema = []))
      schema.push(part)
    } else if (!AWAITS_INDEXES.test(bare(part))) {
      schema = null
      if (holdsData || !/^MATCH\b/.test(bare(part))) groups.push([part])
    }
  }
  return groups
}

/** A statement without its comments. */
const bare = (part: string): string => part.replace(/\/\/[^\n]*/g, '').trim()

async function pending(graph: Graph): Promise<Migration[]> {
  // those of the open edition are recorded beside the others
  const prefix = graph.edition === 'OPEN' ? OPEN : ''
  const own = ownMigrations().map((migration) => ({ ...migration, name: prefix + migration.name }))
  const applied = new Map(
    (await graph.read(appliedMigrations, {}))
      .filter(({ name }) => name.startsWith(OPEN) === (graph.edition === 'OPEN'))
      .map(({ name, checksum }) => [name, checksum]),
  )
  for (const [name, checksum] of applied) {
    const known = own.find((migration) => migration.name === name)
    if (known?.checksum === checksum) continue
    const what =
      known === undefined ? 'which this version does not know' : 'which differs from that of this version'
    throw new AppError('DATABASE_TOO_NEW', `The database has the migration ${name}, ${what}.`, {
      remedy: 'Use the version of the program that last wrote to this database, or a newer one.',
      details: { migration: name },
    })
  }
  return own.filter(({ name }) => !applied.has(name))
}

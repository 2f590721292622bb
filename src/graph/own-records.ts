import type { Graph } from './connect.js'
import { optional, text } from './decode.js'
import type { RecordedMigration } from './migration-files.js'
import { query } from './query.js'

/** What the program has recorded of the database itself. */
export interface OwnRecords {
  /** Of both editions, by their names. */
  readonly migrations: readonly RecordedMigration[]
  /** Whether the open edition is kept. */
  readonly keepsOpenEdition: boolean
  /** When the unfinished restore began (RFC 3339); null when there is none. */
  readonly restoringSince: string | null
  /** The version of the edition's gazetteer; null when none is stored. */
  readonly gazetteer: string | null
}

const records = query('READ', 'migration/own-records.cypher', {
  params: {},
  row: { name: optional(text), checksum: optional(text), since: optional(text), gazetteer: optional(text) },
})

/** One statement, since a start asks for all of it, of a database that takes long to plan each when it has only just started. */
export async function ownRecords(graph: Graph): Promise<OwnRecords> {
  const rows = await graph.read(records, {})
  const first = (column: 'since' | 'gazetteer') => rows.find((row) => row[column] !== null)?.[column] ?? null
  return {
    migrations: rows.flatMap(({ name, checksum }) =>
      name === null || checksum === null ? [] : [{ name, checksum }],
    ),
    keepsOpenEdition: rows.some(({ name, checksum }) => name === 'OPEN' && checksum === null),
    restoringSince: first('since'),
    gazetteer: first('gazetteer'),
  }
}

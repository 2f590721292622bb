import type { Graph } from './connect.js'
import { integer, listOf, oneOf, optional, record, text, type TypeOf } from './decode.js'
import { query } from './query.js'

const fields = {
  id: text,
  code: text,
  vintage: integer,
  level: oneOf(['PROVINCE', 'DISTRICT', 'COMMUNE']),
  kind: text,
  name: text,
  validTo: optional(text),
  parentId: optional(text),
}
const territoryRow = record(fields)

/** An administrative unit of one map; its id is its key, `2024:20`. */
export type TerritoryRow = TypeOf<typeof territoryRow>

const byKeys = query('READ', 'territory/by-keys.cypher', { params: { keys: listOf(text) }, row: fields })

/** The units that have these keys, in no particular order. */
export const territoriesByKeys = (graph: Graph, keys: readonly string[]): Promise<TerritoryRow[]> =>
  graph.read(byKeys, { keys })

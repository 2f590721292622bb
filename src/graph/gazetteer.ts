import type { Graph } from './connect.js'
import { bool, integer, listOf, optional, record, text, type TypeOf } from './decode.js'
import { query } from './query.js'

/** The gazetteer: every unit of both maps, as this program brings it along. */

const unit = record({
  key: text,
  id: text,
  code: text,
  vintage: integer,
  level: text,
  kind: text,
  name: text,
  sortName: text,
  validFrom: optional(text),
  validTo: optional(text),
  otherNames: optional(listOf(text)),
  otherNamesFrom: optional(listOf(text)),
  otherNamesTo: optional(listOf(text)),
  searchText: text,
})
/** The properties of a unit, with the keys of what it is part of and of its successors. */
const gazetteerRow = record({ unit, parent: optional(text), successors: listOf(text) })
export type GazetteerRow = TypeOf<typeof gazetteerRow>

const lock = query('WRITE', 'gazetteer/lock.cypher', {
  params: {},
  row: { version: optional(text), units: bool },
})
const writeUnits = query('WRITE', 'gazetteer/write-units.cypher', {
  params: { rows: listOf(gazetteerRow) },
  row: {},
})
const clearLinks = query('WRITE', 'gazetteer/clear-links.cypher', { params: {}, row: {} })
const dropUnits = query('WRITE', 'gazetteer/drop-units.cypher', { params: { keys: listOf(text) }, row: {} })
const placeTasks = query('WRITE', 'gazetteer/place-tasks.cypher', { params: {}, row: {} })
const recordVersion = query('WRITE', 'gazetteer/record.cypher', { params: { version: text }, row: {} })

/** Rows that are sent at a time. */
const BATCH = 5_000

/**
 * Replaces the stored units and their links by these rows, in one transaction. Nothing happens when another process has
 * stored the same version meanwhile. A stored unit that is not among the rows is deleted unless documents or agencies are
 * linked to it. Rows come after those that they link to.
 */
export const writeGazetteer = (graph: Graph, version: string, rows: readonly GazetteerRow[]): Promise<void> =>
  graph.write(async (tx) => {
    const [stored] = await tx.run(lock, {})
    if (stored!.version === version) return
    // planning what would find nothing costs a new database time
    if (stored!.units) await tx.run(clearLinks, {})
    for (let at = 0; at < rows.length; at += BATCH)
      await tx.run(writeUnits, { rows: rows.slice(at, at + BATCH) })
    if (stored!.units) {
      await tx.run(dropUnits, { keys: rows.map(({ unit: { key } }) => key) })
      await tx.run(placeTasks, {})
    }
    await tx.run(recordVersion, { version })
  })

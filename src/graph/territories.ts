import type { Graph } from './connect.js'
import { bool, integer, listOf, oneOf, optional, record, text, type TypeOf, type ValuesOf } from './decode.js'
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

// --------------------------------------------------------------- gazetteer

const unitFields = {
  key: text,
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
}

/** A unit as it is stored, with the keys of what it is part of and of what took its place. */
export type GazetteerUnit = ValuesOf<typeof unitFields> & {
  readonly parent: string | null
  readonly successors: readonly string[]
}

const links = { params: { links: listOf(record({ from: text, to: text })) }, row: {} }
const edition = query('READ', 'gazetteer/edition.cypher', { params: {}, row: { edition: optional(text) } })
const lock = query('WRITE', 'gazetteer/lock.cypher', {
  params: {},
  row: { edition: optional(text), units: bool },
})
const writeUnits = query('WRITE', 'gazetteer/write-units.cypher', {
  params: { units: listOf(record(unitFields)) },
  row: {},
})
const clearLinks = query('WRITE', 'gazetteer/clear-links.cypher', { params: {}, row: {} })
const linkParents = query('WRITE', 'gazetteer/link-parents.cypher', links)
const linkSuccessors = query('WRITE', 'gazetteer/link-successors.cypher', links)
const dropUnits = query('WRITE', 'gazetteer/drop-units.cypher', { params: { keys: listOf(text) }, row: {} })
const recordEdition = query('WRITE', 'gazetteer/record.cypher', { params: { edition: text }, row: {} })

/** The edition of the gazetteer that is stored, or null. */
export const gazetteerEdition = async (graph: Graph): Promise<string | null> =>
  (await graph.read(edition, {}))[0]?.edition ?? null

/** Rows that travel in one message. */
const BATCH = 5_000

/**
 * Puts these units and their links in place of those that are stored, in one transaction; nothing happens when another
 * process has stored the same edition meanwhile. A unit that is not among them goes, unless something is placed there.
 */
export const writeGazetteer = (graph: Graph, name: string, units: readonly GazetteerUnit[]): Promise<void> =>
  graph.write(async (tx) => {
    const [stored] = await tx.run(lock, {})
    if (stored!.edition === name) return
    const batches = <T>(rows: readonly T[]): T[][] =>
      Array.from({ length: Math.ceil(rows.length / BATCH) }, (_, at) =>
        rows.slice(at * BATCH, (at + 1) * BATCH),
      )
    // a new database is spared two plans
    if (stored!.units) await tx.run(clearLinks, {})
    for (const batch of batches(units)) await tx.run(writeUnits, { units: batch })
    const parents = units.flatMap(({ key, parent }) => (parent === null ? [] : [{ from: key, to: parent }]))
    for (const batch of batches(parents)) await tx.run(linkParents, { links: batch })
    const successors = units.flatMap(({ key, successors: to }) => to.map((one) => ({ from: key, to: one })))
    for (const batch of batches(successors)) await tx.run(linkSuccessors, { links: batch })
    if (stored!.units) await tx.run(dropUnits, { keys: units.map(({ key }) => key) })
    await tx.run(recordEdition, { edition: name })
  })

import { fold, foldBare } from '../model/fold.js'
import type { Graph } from './connect.js'
import { listOf, oneOf, optional, record, text, type TypeOf } from './decode.js'
import { level, system } from './documents.js'
import { query } from './query.js'

const fields = {
  id: text,
  key: text,
  name: text,
  kind: oneOf(['BODY', 'COLLECTIVE', 'STEERING_COMMITTEE']),
  system: optional(system),
  level: optional(level),
  aliases: listOf(text),
  validFrom: optional(text),
  validTo: optional(text),
  territoryId: optional(text),
}
const agencyRow = record(fields)

/** An agency as it is stored, with the id of its territory. */
export type AgencyRow = TypeOf<typeof agencyRow>

const byIds = query('READ', 'agency/by-ids.cypher', { params: { ids: listOf(text) }, row: fields })

/** The agencies that have these ids, in no particular order. */
export const agenciesByIds = (graph: Graph, ids: readonly string[]): Promise<AgencyRow[]> =>
  graph.read(byIds, { ids })

const candidateFields = { id: text, key: text, name: text, territory: optional(text) }
const candidateRow = record(candidateFields)
export type AgencyCandidate = TypeOf<typeof candidateRow>

const byFoldedNames = query('READ', 'agency/by-folded-names.cypher', {
  params: { folded: listOf(text) },
  row: { folded: text, ...candidateFields },
})

/**
 * The agencies that bear a name or an alias: as typed but for spelling habits or, when none does, those that bear it
 * when the accents are left out.
 */
export async function candidatesByName(graph: Graph, name: string): Promise<AgencyCandidate[]> {
  const exact = fold(name)
  const rows = await graph.read(byFoldedNames, { folded: [...new Set([exact, foldBare(name)])] })
  const asTyped = rows.filter(({ folded }) => folded === exact)
  return (asTyped.length > 0 ? asTyped : rows).map(({ id, key, name, territory }) => ({
    id,
    key,
    name,
    territory,
  }))
}

const recipientsOf = query('READ', 'agency/recipients-of.cypher', {
  params: { documents: listOf(text) },
  row: { parent: text, id: text },
})

/** Rows (document, agency): to whom each document is sent, at most 100 each. */
export const recipientsOfDocuments = (graph: Graph, documents: readonly string[]) =>
  graph.read(recipientsOf, { documents })

import { createHash } from 'node:crypto'
import { OPEN_CLASSES } from '../model/document.js'
import type { Graph, Transaction } from './connect.js'
import { bool, listOf, record, text } from './decode.js'
import { query } from './query.js'

/** Publishing in the open edition (see `Edition`) what the full one holds. */

const openEditionKept = query('READ', 'open-edition/kept.cypher', { params: {}, row: { kept: bool } })
export const keepOpenEdition = query('WRITE', 'open-edition/keep.cypher', { params: {}, row: {} })
/** One file of the full edition that has not been published. */
export const unpublishedSource = query('READ', 'open-edition/unpublished.cypher', {
  params: {},
  row: { location: text, ingestedAt: text, groups: listOf(text) },
})
const publish = query('WRITE', 'open-edition/publish.cypher', {
  params: { sources: listOf(record({ location: text, partHash: text })), classes: listOf(text) },
  row: {},
})
/** Publishes what these sources say of documents that anybody may read. */
export const publishSources = (tx: Transaction, locations: readonly string[]): Promise<unknown> =>
  tx.run(publish, {
    sources: locations.map((location) => ({
      location,
      // the hash of the whole text would allow to check a guess at it
      partHash: createHash('sha256').update(`${location}|open`).digest('hex'),
    })),
    classes: OPEN_CLASSES,
  })

const relation = query('READ', 'open-edition/relation.cypher', {
  params: { relation: text },
  row: { id: text },
})
const task = query('READ', 'open-edition/task.cypher', {
  params: { task: text },
  row: { id: text, deadlines: listOf(text), openDeadlines: listOf(text) },
})
const document = query('READ', 'open-edition/document.cypher', {
  params: { document: text },
  row: { id: text },
})

const anomaly = query('READ', 'open-edition/anomaly.cypher', {
  params: { anomaly: text },
  row: { id: text },
})

/**
 * The id in the open edition of a relation of the full one; null when it is not there. This and the following are run in
 * a transaction of the full edition.
 */
export const openRelation = async (tx: Transaction, id: string): Promise<string | null> =>
  (await tx.run(relation, { relation: id }))[0]?.id ?? null

export const openDocument = async (tx: Transaction, id: string): Promise<string | null> =>
  (await tx.run(document, { document: id }))[0]?.id ?? null

export const openAnomaly = async (tx: Transaction, id: string): Promise<string | null> =>
  (await tx.run(anomaly, { anomaly: id }))[0]?.id ?? null

/** The id of the task in the open edition, and those of its deadlines by their ids in the full one. */
export async function openTask(
  tx: Transaction,
  id: string,
): Promise<{ readonly id: string; readonly deadlines: ReadonlyMap<string, string> } | null> {
  const [found] = await tx.run(task, { task: id })
  if (!found) return null
  const pairs = found.deadlines.map((deadline, at) => [deadline, found.openDeadlines[at]] as const)
  return { id: found.id, deadlines: new Map(pairs.filter((pair): pair is [string, string] => !!pair[1])) }
}

/** Whether the open edition is kept, so that every change is to be published. */
export const keepsOpenEdition = async (graph: Graph | Transaction): Promise<boolean> => {
  const [found] = await ('read' in graph ? graph.read(openEditionKept, {}) : graph.run(openEditionKept, {}))
  return found!.kept
}

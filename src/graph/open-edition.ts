import { createHash } from 'node:crypto'
import { OPEN_CLASSES } from '../model/document.js'
import type { Graph, Transaction } from './connect.js'
import { bool, listOf, record, text } from './decode.js'
import { query } from './query.js'

/** The statements that keep the open edition (see `Edition`) beside the full one. */

const openEditionKept = query('READ', 'open-edition/kept.cypher', { params: {}, row: { kept: bool } })
export const keepOpenEdition = query('WRITE', 'open-edition/keep.cypher', { params: {}, row: {} })
/** One file of the full edition that the open one has not been told of. */
export const unpublishedSource = query('READ', 'open-edition/unpublished.cypher', {
  params: {},
  row: { location: text, ingestedAt: text, groups: listOf(text) },
})
const publish = query('WRITE', 'open-edition/publish.cypher', {
  params: { sources: listOf(record({ location: text, partHash: text })), classes: listOf(text) },
  row: {},
})
/** Tells the open edition, word for word, what these sources say of papers that anybody may read. */
export const publishSources = (tx: Transaction, locations: readonly string[]): Promise<unknown> =>
  tx.run(publish, {
    sources: locations.map((location) => ({
      location,
      // its hash would tell whether somebody has the whole text
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

/**
 * Where something of the full edition stands in the open one, null where the open one does not have it; asked of a
 * transaction in the full edition.
 */
export const openRelation = async (tx: Transaction, id: string): Promise<string | null> =>
  (await tx.run(relation, { relation: id }))[0]?.id ?? null

export const openDocument = async (tx: Transaction, id: string): Promise<string | null> =>
  (await tx.run(document, { document: id }))[0]?.id ?? null

/** The task, and its deadlines by those of the full edition. */
export async function openTask(
  tx: Transaction,
  id: string,
): Promise<{ readonly id: string; readonly deadlines: ReadonlyMap<string, string> } | null> {
  const [found] = await tx.run(task, { task: id })
  if (!found) return null
  const pairs = found.deadlines.map((deadline, at) => [deadline, found.openDeadlines[at]] as const)
  return { id: found.id, deadlines: new Map(pairs.filter((pair): pair is [string, string] => !!pair[1])) }
}

/** Whether whoever writes is to keep the open edition too. */
export const keepsOpenEdition = async (asked: Graph | Transaction): Promise<boolean> => {
  const [found] = await ('read' in asked ? asked.read(openEditionKept, {}) : asked.run(openEditionKept, {}))
  return found!.kept
}

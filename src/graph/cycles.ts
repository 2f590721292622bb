import { anomalyMessage } from '../model/anomaly.js'
import type { Transaction } from './connect.js'
import { bool, listOf, record, text } from './decode.js'
import { evidence } from './evidence.js'
import { query } from './query.js'

const around = query('READ', 'cycle/around.cypher', {
  params: { documents: listOf(text) },
  row: { id: text, isMarked: bool },
})
const ofDocuments = query('READ', 'cycle/of-documents.cypher', {
  params: { documents: listOf(text) },
  row: { documentId: text, members: listOf(text), names: listOf(text), words: evidence },
})
const clear = query('WRITE', 'cycle/clear.cypher', { params: { documents: listOf(text) }, row: {} })
const write = query('WRITE', 'cycle/write.cypher', {
  params: {
    rows: listOf(record({ documentId: text, message: text, members: listOf(text), words: evidence })),
  },
  row: {},
})

/**
 * Brings the anomaly CYCLE up to date after relations of these documents have come, gone or been decided about: every
 * document that ends up carrying out itself bears one, whatever the order in which the relations came.
 */
export async function markCycles(tx: Transaction, changed: readonly string[]): Promise<void> {
  if (changed.length === 0) return
  const near = await tx.run(around, { documents: changed })
  const once = near.map(({ id }) => id)
  const found = await tx.run(ofDocuments, { documents: once })
  // a new cycle runs through documents that were not looked at
  const documents = [...new Set([...once, ...found.flatMap(({ members }) => members)])]
  const all = documents.length === once.length ? found : await tx.run(ofDocuments, { documents })
  const marked = near.filter(({ isMarked }) => isMarked).map(({ id }) => id)
  await tx.run(clear, { documents: found.length === 0 ? marked : documents })
  await tx.run(write, {
    rows: all.map(({ documentId, members, names, words }) => ({
      documentId,
      message: anomalyMessage('CYCLE', names.join(', ')),
      members,
      words,
    })),
  })
}

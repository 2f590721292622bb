import { AppError } from '../errors.js'
import { MESSAGE_STATUSES, type MessageParts } from '../model/exchange.js'
import { IDENTIFIER_SCHEMES } from '../model/agency.js'
import { candidateFields, type AgencyCandidate } from './agencies.js'
import type { Graph } from './connect.js'
import { bool, integer, json, listOf, oneOf, optional, record, text, type ValuesOf } from './decode.js'
import { query } from './query.js'

/** Messages of the exchange axis about documents, and the codes by which they name agencies. */

/** What a message states beside the paper that it is about. */
const statedFields = {
  status: optional(oneOf(MESSAGE_STATUSES)),
  senderName: optional(text),
  senderCode: optional(text),
  sentAt: optional(text),
  note: optional(text),
  dueOn: optional(text),
  steering: bool,
  parts: json,
  sourceId: text,
}

export const writeMessages = query('WRITE', 'ingest/write-messages.cypher', {
  params: {
    messages: listOf(
      record({
        id: text,
        documentId: text,
        position: integer,
        ...statedFields,
        parties: listOf(
          record({
            agency: text,
            isSender: bool,
            code: optional(text),
            /** The code with its levels in the order of QĐ 20/2020/QĐ-TTg, whatever list it is of. */
            codeKey: optional(text),
            scheme: optional(text),
            asPrinted: optional(text),
          }),
        ),
      }),
    ),
  },
  row: {},
})

const messageFields = { parent: text, id: text, senderId: optional(text), ...statedFields }
const ofDocuments = query('READ', 'message/of-documents.cypher', {
  params: { documents: listOf(text) },
  row: messageFields,
})

/** A message about a document. */
export type MessageRow = ValuesOf<typeof messageFields>

/** Rows (document, message): in the order in which they were sent; at most 100 each. */
export const messagesOfDocuments = (graph: Graph, documents: readonly string[]): Promise<MessageRow[]> =>
  graph.read(ofDocuments, { documents })

const ofDocument = query('READ', 'message/of-document.cypher', {
  params: { document: text },
  row: { id: text, status: optional(text), parts: json },
})

/**
 * What a message about a document states: the message of this id or, without one, the first that brings the paper; null
 * where none does.
 *
 * @throws AppError NOT_FOUND when the document has no message of the id
 */
export async function partsOfMessage(
  graph: Graph,
  document: string,
  id: string | null,
): Promise<MessageParts | null> {
  const messages = await graph.read(ofDocument, { document })
  const found = messages.find((message) => (id === null ? message.status === null : message.id === id))
  if (found) return found.parts as MessageParts
  if (id === null) return null
  throw new AppError('NOT_FOUND', `The document has no message ${id}.`, {
    remedy: 'Look at its messages: document { messages { id status } }.',
    details: { message: id },
  })
}

const codesOf = query('READ', 'agency/codes-of.cypher', {
  params: { agencies: listOf(text) },
  row: { parent: text, scheme: oneOf(IDENTIFIER_SCHEMES), code: text, sourceId: text },
})

/** Rows (agency, code): the codes by which messages name agencies. */
export const codesOfAgencies = (graph: Graph, agencies: readonly string[]) =>
  graph.read(codesOf, { agencies })

const byCode = query('READ', 'agency/by-code.cypher', {
  params: { listed: optional(text), code: text },
  row: candidateFields,
})

/** The agency that a list gives a code to, and those that messages name by it, its levels as in QĐ 20/2020/QĐ-TTg. */
export const agenciesByCode = (
  graph: Graph,
  listed: string | null,
  code: string,
): Promise<AgencyCandidate[]> => graph.read(byCode, { listed, code })

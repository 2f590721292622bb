// Writes messages of documents, with the agencies that they are from and go to.
UNWIND $messages AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS_MESSAGE]->(m:Message {
  id: row.id, status: row.status, senderName: row.senderName, senderCode: row.senderCode, sentAt: row.sentAt,
  note: row.note, dueOn: row.dueOn, steering: row.steering, parts: row.parts, sourceId: row.sourceId,
  position: row.position
})
WITH m, row
UNWIND row.parties AS party
MATCH (a:Agency {key: party.agency})
CREATE (m)-[:PARTY {
  isSender: party.isSender, code: party.code, codeKey: party.codeKey, scheme: party.scheme, asPrinted: party.asPrinted
}]->(a)

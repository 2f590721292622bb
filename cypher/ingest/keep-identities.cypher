// Keeps the ids of documents that are about to be deleted although people have reviewed or reported on them: a document
// that comes back gets its id again.
MATCH (d:Document)
WHERE d.id IN $ids AND (
  EXISTS { MATCH (:Review {fromId: d.id}) } OR EXISTS { MATCH (:Review {toId: d.id}) }
  OR EXISTS { MATCH (p:Progress {taskDocumentId: d.id}) WHERE p.sourceId IS NULL }
)
UNWIND [d.key] + coalesce(d.earlierKeys, []) AS key
MERGE (k:KeptIdentity {key: key})
SET k.documentId = d.id

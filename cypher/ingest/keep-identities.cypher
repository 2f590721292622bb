// Documents that go but that people have spoken about: should one come back, it is to have its id again.
MATCH (d:Document)
WHERE d.id IN $ids AND (
  EXISTS { MATCH (:Review {fromId: d.id}) } OR EXISTS { MATCH (:Review {toId: d.id}) }
  OR EXISTS { MATCH (:Progress {taskDocumentId: d.id}) }
)
UNWIND [d.key] + coalesce(d.earlierKeys, []) AS key
MERGE (k:KeptIdentity {key: key})
SET k.documentId = d.id

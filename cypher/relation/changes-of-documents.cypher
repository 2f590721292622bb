// What other papers do to end or change these documents, the newest of these papers first.
UNWIND $documents AS documentId
MATCH (:Document {id: documentId})<-[r:REPEALS|REPLACES|AMENDS]-(by:Document)
RETURN documentId AS parent, type(r) AS kind, by.id AS byId
ORDER BY by.newestFirst

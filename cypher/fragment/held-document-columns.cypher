// The document d with the relations of the cascade from it, its place, by what it is listed, and its tasks: relations and tasks as
// lists without names, since two hundred thousand documents are read at once.
RETURN d.id AS id, d.key AS key, coalesce(d.type, 'OTHER') AS type, d.level AS level, d.issuedFrom AS issuedFrom, d.issuedTo AS issuedTo,
       d.issuedOn AS issuedOn, d.issuedOnPrinted AS issuedOnPrinted, coalesce(d.accessClass = 'DRAFT', false) AS isDraft,
       head([(d)-[:ISSUED_IN]->(t:Territory) | t.key]) AS territoryId,
       [(d)-[r:
           // @include fragment/cascade-types.cypher
         ]->(to:Document) | [to.id, type(r), r.confidence, coalesce(r.review, 'UNREVIEWED')]
       ] AS arrows,
       d.symbol AS symbol, coalesce(d.shelf, '') AS shelf, d.issuer AS issuer,
       [(d)-[:HAS_TASK]->(t:Task) |
         [t.id, t.kind, coalesce(t.overdueFrom, ''), coalesce(t.rhythm, ''), coalesce(t.orphanedFrom, ''), coalesce(t.toldFrom, '')]
           + t.stateFrom + t.states + t.doneBases
       ] AS tasks

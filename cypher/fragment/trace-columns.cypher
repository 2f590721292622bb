// The document d with the relations of the cascade from it.
RETURN d.id AS id, d.key AS key, coalesce(d.type, 'OTHER') AS type, d.level AS level, d.issuedFrom AS issuedFrom,
       d.issuedTo AS issuedTo, head([(d)-[:ISSUED_IN]->(t:Territory) | t.key]) AS territoryId,
       [(d)-[r:
           // @include fragment/cascade-types.cypher
         ]->(to:Document) |
         {to: to.id, kind: type(r), confidence: r.confidence, review: coalesce(r.review, 'UNREVIEWED')}
       ] AS arrows

// The document d with those relations from it that are of the chosen kinds.
RETURN d.id AS id, d.key AS key, coalesce(d.type, 'OTHER') AS type, d.level AS level, d.issuedFrom AS issuedFrom,
       d.issuedTo AS issuedTo, head([(d)-[:ISSUED_IN]->(t:Territory) | t.key]) AS territoryId,
       [(d)-[r:
           // @include fragment/relation-types.cypher
         ]->(to:Document) WHERE type(r) IN $relations |
         {to: to.id, kind: type(r), confidence: r.confidence, review: coalesce(r.review, 'UNREVIEWED')}
       ] AS arrows

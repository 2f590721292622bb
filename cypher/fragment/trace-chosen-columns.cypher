// The document d with those relations from it that are of the chosen kinds.
RETURN d.id AS id, d.key AS key, d.level AS level, d.issuedFrom AS issuedFrom, d.issuedTo AS issuedTo,
       [(d)-[r:
           // @include fragment/relation-types.cypher
         ]->(to:Document) WHERE type(r) IN $relations |
         {to: to.id, kind: type(r), confidence: r.confidence, review: coalesce(r.review, 'UNREVIEWED')}
       ] AS arrows

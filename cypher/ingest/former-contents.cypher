// What documents contain before they are written again, to find out what is new and which agencies may be idle
// afterwards.
MATCH (d:Document)
WHERE d.id IN $ids
RETURN COLLECT { MATCH (d)-[:HAS_TASK]->(t:Task) RETURN t.id } AS taskIds,
       COLLECT { MATCH (d)-[:HAS_ANOMALY]->(x:Anomaly {code: 'CYCLE'}) UNWIND x.cycle AS id RETURN id } AS cycle,
       COLLECT {
         MATCH (d)-[:ISSUED_BY|SENT_TO]->(a:Agency) RETURN a.key AS key
         UNION
         MATCH (d)-[:HAS_MESSAGE]->(:Message)-[:PARTY]->(a:Agency) RETURN a.key AS key
         UNION
         MATCH (d)-[:HAS_TASK]->(:Task)-[:
           // @include fragment/role-types.cypher
         ]->(a:Agency) RETURN a.key AS key
       } AS agencyKeys

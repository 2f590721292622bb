// Documents with all that an event about them is about, and their anomalies; of some of them also the tasks: how each stands
// from which day on, and whose it is.
UNWIND $documents AS documentId
MATCH (d:Document {id: documentId})
RETURN d.id AS id, d.key AS key, d.symbol AS symbol,
       COLLECT {
         MATCH (d)-[:
           // @include fragment/cascade-types.cypher
         *1..31]->(above:Document)
         WITH DISTINCT above LIMIT 1000
         RETURN above.id
       } AS above,
       COLLECT {
         MATCH (d)-[:ISSUED_BY|SENT_TO]->(a:Agency)
         RETURN a.id AS id
         UNION
         MATCH (d)-[:HAS_TASK]->(:Task)-[:
           // @include fragment/role-types.cypher
         ]->(a:Agency)
         RETURN a.id AS id
       } AS agencies,
       COLLECT { MATCH (d)-[:HAS_ANOMALY]->(x:Anomaly) RETURN x.id } AS anomalies,
       COLLECT {
         WITH d
         WHERE d.id IN $withTasks
         MATCH (d)-[:HAS_TASK]->(t:Task)
         RETURN {id: t.id, stateFrom: t.stateFrom, states: t.states, agencies: COLLECT {
           MATCH (t)-[:
             // @include fragment/role-types.cypher
           ]->(a:Agency)
           RETURN DISTINCT a.id
         }}
       } AS tasks

// Tasks with their deadlines and with everybody who has a role in them.
UNWIND $ids AS id
MATCH (t:Task {id: id})
RETURN t.id AS id, t.documentId AS documentId, t.section AS section, t.kind AS kind, t.modality AS modality,
       t.summary AS summary, t.overdueFrom AS overdueFrom, t.orphanedFrom AS orphanedFrom,
       [at IN range(0, size(t.stateFrom) - 1) | {
         from: t.stateFrom[at], state: t.states[at], doneBasis: CASE t.doneBases[at] WHEN '' THEN null ELSE t.doneBases[at] END
       }] AS standings,
       t {.basis, .quote, .start, .end, .section, .rule, .confidence, .sourceId} AS evidence,
       head([(t)-[:PART_OF]->(parent:Task) | parent.id]) AS parentId,
       COLLECT {
         MATCH (t)-[:DUE]->(x:Deadline)
         RETURN x {
           .id, .asPrinted, .kind, .bound, .from, .due, .overdueFrom, .precision, .action, .duration, .anchor,
           .recurrence, .inherited,
           evidence: x {.basis, .quote, .start, .end, .section, .rule, .confidence, .sourceId}
         }
         ORDER BY x.position, x.id
         LIMIT 100
       } AS deadlines,
       COLLECT {
         MATCH (t)-[r:
           // @include fragment/role-types.cypher
         ]->(body)
         RETURN {
           role: type(r), agencyId: CASE WHEN body:Agency THEN body.id END, asPrinted: r.asPrinted,
           inheritedFrom: r.inheritedFrom,
           evidence: r {.basis, .quote, .start, .end, .section, .rule, .confidence, .sourceId}
         }
         ORDER BY r.position
         LIMIT 400
       } AS assignments

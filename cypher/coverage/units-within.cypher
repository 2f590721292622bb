// As coverage/units.cypher: of some units and, where it is wanted, of what lies below them.
UNWIND $within AS key
MATCH (held:Territory {key: key})
CALL (held) {
  RETURN held AS t
  UNION
  MATCH (held)<-[:PART_OF*1..2]-(t:Territory)
  WHERE $descendants
  RETURN t
}
WITH t WHERE t.level = $level
RETURN t.key AS id, t.sortName AS sort, [t.name, t.kind + ' ' + t.name] + coalesce(t.otherNames, []) AS names,
       [(t)-[:SUCCEEDED_BY]->(next:Territory) WHERE next.level = $level |
         {id: next.key, names: [next.name, next.kind + ' ' + next.name] + coalesce(next.otherNames, [])}
       ] AS successors,
       [(t)<-[:SUCCEEDED_BY]-(before:Territory) WHERE before.level = $level |
         {id: before.key, sort: before.sortName,
          names: [before.name, before.kind + ' ' + before.name] + coalesce(before.otherNames, []),
          successors: [(before)-[:SUCCEEDED_BY]->(next:Territory) WHERE next.level = $level |
            {id: next.key, names: [next.name, next.kind + ' ' + next.name] + coalesce(next.otherNames, [])}
          ]}
       ] AS formerly

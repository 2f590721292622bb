// The units of one level of one map. Of 2024, each with the units that took its ground; of 2025, each with those that it
// was before, and these with all that took theirs. By its names the same province is known on both maps.
MATCH (t:Territory)
WHERE t.vintage = $vintage AND t.level = $level AND t.sortName >= '' AND t.id IS NOT NULL
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

// The unit t with its names, the units of its level that took its ground and those whose ground it has, the latter with
// all that took theirs.
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

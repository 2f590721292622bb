// The units of one level of one map, each with the units of the other map whose ground it shares.
MATCH (t:Territory {vintage: $vintage, level: $level})
RETURN t.key AS id, t.sortName AS sort,
       [(t)-[:SUCCEEDED_BY]-(other:Territory) WHERE other.level = t.level | {id: other.key, sort: other.sortName}] AS others

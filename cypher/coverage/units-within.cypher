// As coverage/units.cypher, within one unit that stands above them.
MATCH (t:Territory {level: $level})-[:PART_OF*1..2]->(:Territory {key: $within})
RETURN t.key AS id, t.sortName AS sort,
       [(t)-[:SUCCEEDED_BY]-(other:Territory) WHERE other.level = t.level | {id: other.key, sort: other.sortName}] AS others

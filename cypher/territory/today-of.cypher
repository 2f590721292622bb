// Each unit on the map of 2025: itself, its only successor, or else the successor of its province.
UNWIND $territories AS key
MATCH (t:Territory {key: key})
WITH key, t, [(t)-[:SUCCEEDED_BY]->(successor:Territory) | successor.key] AS successors
RETURN key AS parent,
       CASE
         WHEN t.vintage = 2025 THEN key
         WHEN size(successors) = 1 THEN successors[0]
         ELSE head([
           (t)-[:PART_OF*1..2]->(:Territory {level: 'PROVINCE'})-[:SUCCEEDED_BY]->(successor:Territory) | successor.key
         ])
       END AS id

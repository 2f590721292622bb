// Sets the province of tasks whose papers were issued in a unit that another version of the gazetteer puts elsewhere.
MATCH (p:Territory {level: 'PROVINCE'})<-[:PART_OF*0..2]-(:Territory)<-[:ISSUED_IN]-(:Document)-[:HAS_TASK]->(t:Task)
WHERE t.province <> p.key
SET t.province = p.key

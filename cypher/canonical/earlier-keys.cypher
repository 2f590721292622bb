MATCH (k:EarlierKey)-[:OF]->(d:Document)
RETURN k.key AS k, d.key AS d

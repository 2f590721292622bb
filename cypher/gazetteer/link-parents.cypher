UNWIND $links AS link
MATCH (t:Territory {key: link.from}), (parent:Territory {key: link.to})
CREATE (t)-[:PART_OF]->(parent)

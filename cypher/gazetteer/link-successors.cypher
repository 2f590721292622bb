UNWIND $links AS link
MATCH (t:Territory {key: link.from}), (successor:Territory {key: link.to})
CREATE (t)-[:SUCCEEDED_BY]->(successor)

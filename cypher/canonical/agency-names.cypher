MATCH (n:AgencyName)-[:NAMES]->(a:Agency)
RETURN n.folded AS n, a.key AS a

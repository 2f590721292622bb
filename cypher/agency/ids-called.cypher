// All agencies in whose names one of some texts stands.
UNWIND $texts AS part
MATCH (n:AgencyName)-[:NAMES]->(a:Agency)
WHERE n.folded CONTAINS part
RETURN DISTINCT a.id AS id

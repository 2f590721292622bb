// The anomaly of the open edition that tells the same of the same document.
MATCH (x:Anomaly {id: $anomaly})<-[:HAS_ANOMALY]-(:Document)<-[:ABOUT]-(c:Claim)
MATCH (:OpenClaim {id: c.id})-[:ABOUT]->(:OpenDocument)-[:HAS_ANOMALY]->(o:OpenAnomaly {code: x.code, message: x.message})
RETURN DISTINCT o.id AS id
ORDER BY id
LIMIT 1

// Takes back what seed-identities.cypher has written.
MATCH (k:KeptIdentity)
WHERE k.seed OR k.keptId IS NOT NULL
FOREACH (_ IN CASE WHEN k.seed THEN [] ELSE [1] END | SET k.documentId = k.keptId, k.keptId = null)
FOREACH (_ IN CASE WHEN k.seed THEN [1] ELSE [] END | DELETE k)

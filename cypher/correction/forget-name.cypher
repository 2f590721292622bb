// A body is called by another's name no more.
MATCH (a:Agency {key: $key})
SET a.aliases = $aliases, a.searchText = $searchText
WITH a
MATCH (n:AgencyName)-[:NAMES]->(a)
WHERE n.folded IN $folded
DETACH DELETE n

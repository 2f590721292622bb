// The names of agencies. A spelling stays known when the document that had it is gone, so it cannot be derived again.
MATCH (a:Agency)
RETURN a.key AS key, a.name AS name, a.sortName AS sortName, coalesce(a.aliases, []) AS aliases,
       a.searchText AS searchText, COLLECT { MATCH (n:AgencyName)-[:NAMES]->(a) RETURN n.folded } AS folded

// How each body is called; a spelling outlives the paper that had it.
MATCH (a:Agency)
RETURN a.key AS key, a.name AS name, a.sortName AS sortName, coalesce(a.aliases, []) AS aliases,
       a.searchText AS searchText, COLLECT { MATCH (n:AgencyName)-[:NAMES]->(a) RETURN n.folded } AS folded

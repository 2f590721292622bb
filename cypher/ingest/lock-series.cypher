// Writers of one numbering series wait for each other here; the keys come sorted, so that nobody waits in a circle.
UNWIND $keys AS key
MERGE (n:NumberingSeries {key: key})
SET n.locked = true
RETURN count(n) AS locked

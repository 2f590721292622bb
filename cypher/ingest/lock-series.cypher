// Locks numbering series, so that transactions that resolve citations into the same series run one after the other.
// Keys are sorted, so that two transactions cannot wait for each other.
UNWIND $keys AS key
MERGE (n:NumberingSeries {key: key})
SET n.locked = true
RETURN count(n) AS locked

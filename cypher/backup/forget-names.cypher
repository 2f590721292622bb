// Takes from agencies the names that they did not have when they were backed up: which names had been read by then depends
// on more than the papers that are held.
UNWIND $rows AS row
MATCH (n:AgencyName)-[:NAMES]->(:Agency {key: row.key})
WHERE NOT n.folded IN row.folded
DETACH DELETE n

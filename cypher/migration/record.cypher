// A migration is done. MERGE on the unique name: two processes that start together record it once.
MERGE (m:Migration {name: $name})
ON CREATE SET m.checksum = $checksum, m.appliedAt = toString(datetime())

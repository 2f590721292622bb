// Records a migration as applied. MERGE on the unique name, for two processes that apply it at the same time.
MERGE (m:Migration {name: $name})
ON CREATE SET m.checksum = $checksum, m.appliedAt = toString(datetime())

// Units that this edition lacks, unless documents or agencies are placed there.
MATCH (t:Territory)
WHERE NOT t.key IN $keys AND NOT EXISTS { (t)<-[:ISSUED_IN|OF]-() }
DETACH DELETE t

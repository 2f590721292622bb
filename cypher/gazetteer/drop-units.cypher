// Deletes units that this version of the gazetteer lacks, unless documents or agencies are linked to them.
MATCH (t:Territory)
WHERE NOT t.key IN $keys AND NOT EXISTS { (t)<-[:ISSUED_IN|OF]-() }
DETACH DELETE t

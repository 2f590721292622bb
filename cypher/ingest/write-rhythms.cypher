// Writes rhythms of recurring tasks that are not known yet. Keys are sorted, as in lock-series.cypher.
UNWIND $keys AS key
WITH key WHERE NOT EXISTS { MATCH (:Rhythm {key: key}) }
MERGE (:Rhythm {key: key})

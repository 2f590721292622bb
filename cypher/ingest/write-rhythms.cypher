// The rhythms in which tasks recur, each once, for all tasks; keys are sorted, so that writers lock in one order.
UNWIND $keys AS key
WITH key WHERE NOT EXISTS { MATCH (:Rhythm {key: key}) }
MERGE (:Rhythm {key: key})

// The indexes that do not yet hold what the graph holds, or never will.
SHOW INDEXES YIELD name, state
WHERE state <> 'ONLINE'
RETURN name, state

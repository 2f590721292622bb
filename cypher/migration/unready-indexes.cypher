// Indexes that are still being built, or that could not be built.
SHOW INDEXES YIELD name, state
WHERE state <> 'ONLINE'
RETURN name, state

// Lists of one level and counts by state in a graph of hundreds of thousands of tasks.

CREATE INDEX document_newest_of_level IF NOT EXISTS FOR (n:Document) ON (n.level, n.issuedSort, n.key);
CREATE INDEX task_states IF NOT EXISTS FOR (n:Task) ON (n.states);

// How many documents have changed or gone since then.
RETURN COUNT { MATCH (d:Document) WHERE d.changedAt > $since } + COUNT { MATCH (r:Removal) WHERE r.at > $since } AS total

// How many documents have changed or were removed since $since.
RETURN COUNT { MATCH (d:Document) WHERE d.changedAt > $since } + COUNT { MATCH (r:Removal) WHERE r.at > $since } AS total

// Documents that were removed.
MATCH (r:Removal)
RETURN r.id AS id, r.key AS key, r.symbol AS symbol, r.title AS title, r.at AS at

// Of processes that find an older edition at once, one writes; the others then find theirs.
MERGE (g:Gazetteer {name: 'territories'})
SET g.locked = true
RETURN g.edition AS edition, EXISTS { (:Territory) } AS units

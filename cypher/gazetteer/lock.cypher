// Which version of the gazetteer is stored, and whether there are units. Locks a node, so that only one of several
// processes writes a new version.
MERGE (g:Gazetteer {name: 'territories'})
SET g.locked = true
RETURN g.edition AS version, EXISTS { (:Territory) } AS units

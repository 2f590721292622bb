// Records which version of the gazetteer is stored.
MATCH (g:Gazetteer {name: 'territories'})
SET g.edition = $version
REMOVE g.locked

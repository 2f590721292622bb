MATCH (g:Gazetteer {name: 'territories'})
SET g.edition = $edition
REMOVE g.locked

// Which version of the gazetteer is stored; no row when none is.
MATCH (g:Gazetteer {name: 'territories'})
RETURN g.edition AS version

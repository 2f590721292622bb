// Deletes the links between units, before those of another version of the gazetteer are written.
MATCH (:Territory)-[r:PART_OF|SUCCEEDED_BY]->(:Territory)
DELETE r

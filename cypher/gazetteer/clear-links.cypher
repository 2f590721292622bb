// Before the links of this edition are written.
MATCH (:Territory)-[r:PART_OF|SUCCEEDED_BY]->(:Territory)
DELETE r

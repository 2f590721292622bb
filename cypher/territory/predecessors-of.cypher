// The units that each unit succeeded, by name.
UNWIND $territories AS key
MATCH (:Territory {key: key})<-[:SUCCEEDED_BY]-(predecessor:Territory)
WITH key, predecessor ORDER BY predecessor.sortName, predecessor.id
RETURN key AS parent, predecessor.key AS id

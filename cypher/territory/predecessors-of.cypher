// In whose place each unit came.
UNWIND $territories AS key
MATCH (:Territory {key: key})<-[:SUCCEEDED_BY]-(predecessor:Territory)
WITH key, predecessor ORDER BY predecessor.sortName, predecessor.id
RETURN key AS parent, predecessor.key AS id

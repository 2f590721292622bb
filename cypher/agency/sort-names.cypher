// What sorts these agencies: the name in the Vietnamese order, then the id.
UNWIND $ids AS id
MATCH (a:Agency {id: id})
WHERE a.sortName IS NOT NULL
RETURN a.id AS id, a.sortName + ' ' + a.id AS sort

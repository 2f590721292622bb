// How many documents carry each of these out; none for one that is gone.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.key AS key, COUNT { (d)<-[:IMPLEMENTS]-() } AS papers

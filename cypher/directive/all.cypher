// All documents that others carry out, with how many do: a number that the database knows of each.
MATCH (d:Document)
WITH d, COUNT { (d)<-[:IMPLEMENTS]-() } AS papers
WHERE papers > 0
RETURN d.id AS id, d.key AS key, papers

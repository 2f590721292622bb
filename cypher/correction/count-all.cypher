// How many corrections there are: the database keeps count of them.
MATCH (x:Correction)
RETURN count(x) AS total

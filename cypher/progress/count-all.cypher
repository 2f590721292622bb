// How many reports there are: the database keeps count of them.
MATCH (p:Progress)
RETURN count(p) AS total

// How many documents there are: the database keeps count of them.
MATCH (d:Document)
RETURN count(d) AS total

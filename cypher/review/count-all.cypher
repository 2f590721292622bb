// How many decisions there are: the database keeps count of them.
MATCH (v:Review)
RETURN count(v) AS total

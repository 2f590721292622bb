// How many sources there are: the database keeps count of them.
MATCH (s:SourceFile)
RETURN count(s) AS total

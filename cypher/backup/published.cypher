// Sources that the open edition has been told of.
MATCH (s:SourceFile)
WHERE s.published
RETURN s.location AS location

// Sources that have been published in the open edition.
MATCH (s:SourceFile)
WHERE s.published
RETURN s.location AS location

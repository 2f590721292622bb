// The files that have this text, and the one at this location.
MATCH (s:SourceFile)
WHERE (s.sha256 = $of OR s.location = $location) AND s.address IS NULL
RETURN DISTINCT s.location AS location
ORDER BY location

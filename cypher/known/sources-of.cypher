// The locations of the sources that a file of a folder gave.
MATCH (:KnownFile {location: $location})-[:GAVE]->(s:SourceFile)
RETURN s.location AS location
ORDER BY location

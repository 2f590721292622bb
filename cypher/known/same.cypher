// Files of these hashes that have been read, each with the locations of the sources that it gave and that are still there.
MATCH (f:KnownFile)
WHERE f.sha256 IN $hashes
RETURN f.location AS location, f.sha256 AS sha256, f.failure AS failure, f.version AS version, f.gave AS gave,
       [(f)-[:GAVE]->(s:SourceFile) | s.location] AS sources

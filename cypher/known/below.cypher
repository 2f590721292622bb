// What is known of the files below a folder, and how many of the sources that each gave are still there.
MATCH (f:KnownFile)
WHERE f.location STARTS WITH $folder
RETURN f.location AS location, f.size AS size, f.changedAt AS changedAt, f.sha256 AS sha256, f.failure AS failure,
       f.version AS version, f.gave AS gave, COUNT { (f)-[:GAVE]->(:SourceFile) } AS held

// The files that say what a document is.
MATCH (d:Document {id: $document})<-[:ABOUT]-(:Claim)<-[:MAKES]-(s:SourceFile)
RETURN DISTINCT split(s.location, '//')[0] AS location
ORDER BY location

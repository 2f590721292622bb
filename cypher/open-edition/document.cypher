// The document of the open edition that the same papers speak of.
MATCH (:Document {id: $document})<-[:ABOUT|NAMES]-(said:Claim|Mention)
MATCH (o:OpenClaim|OpenMention {id: said.id})-[:ABOUT|NAMES]->(d:OpenDocument)
RETURN DISTINCT d.id AS id
LIMIT 1

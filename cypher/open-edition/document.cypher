// The document of the open edition that is derived from the same claims or mentions.
MATCH (:Document {id: $document})<-[:ABOUT|NAMES]-(said:Claim|Mention)
MATCH (o:OpenClaim|OpenMention {id: said.id})-[:ABOUT|NAMES]->(d:OpenDocument)
RETURN DISTINCT d.id AS id
LIMIT 1

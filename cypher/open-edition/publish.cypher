// Copies into the open edition what sources say of documents that anybody may read, not what they say of others; the text
// itself only where it says nothing else. Only this query names nodes of both editions to write.
UNWIND $sources AS source
MATCH (s:SourceFile {location: source.location})
SET s.published = true
WITH s, source, COLLECT { MATCH (s)-[:MAKES]->(c:Claim) RETURN c } AS claims
WITH s, source, claims, [c IN claims WHERE c.accessClass IN $classes] AS public
WHERE size(public) > 0
MERGE (o:OpenSourceFile {location: s.location})
SET o.id = s.id, o.name = s.name, o.mediaType = s.mediaType, o.basis = s.basis, o.ingestedAt = s.ingestedAt,
    o.parserVersion = s.parserVersion, o.marks = [],
    o.text = CASE WHEN size(public) = size(claims) AND s.textLength IS NOT NULL THEN s.text ELSE '' END,
    o.textLength = CASE WHEN size(public) = size(claims) THEN s.textLength END,
    o.scan = CASE WHEN size(public) = size(claims) THEN s.scan END,
    o.signatures = CASE WHEN size(public) = size(claims) THEN s.signatures END,
    o.address = s.address, o.alsoAt = s.alsoAt,
    o.sha256 = CASE WHEN size(public) = size(claims) THEN s.sha256 ELSE source.partHash END
WITH o, public
UNWIND public AS c
CREATE (o)-[:MAKES]->(oc:OpenClaim)
SET oc = properties(c), oc.read = null
WITH c, oc
MATCH (c)-[:MENTIONS]->(m:Mention)
// a person knows of papers that the words of an open one do not name
WHERE m.basis <> 'PERSON' OR NOT EXISTS { MATCH (m)-[:NAMES]->(d:Document) WHERE NOT d.accessClass IN $classes }
CREATE (oc)-[:MENTIONS]->(om:OpenMention)
SET om = properties(m), om.supports = null, om.state = null, om.candidates = null, om.naming = m.group, om.fromLatest = null

// What is stored of each source and its pages, with the numbering groups of all their claims and citations.
UNWIND $locations AS location
MATCH (file:SourceFile {location: location})
MATCH (s:SourceFile)
WHERE s.location STARTS WITH location
  AND (s.location = location OR s.location STARTS WITH location + '//')
OPTIONAL MATCH (s)-[:MAKES]->(c:Claim)
OPTIONAL MATCH (c)-[:MENTIONS]->(m:Mention)
OPTIONAL MATCH (c)-[:ABOUT]->(d:Document)
OPTIONAL MATCH (m)-[:NAMES]->(cited:Document)
WITH file, collect(DISTINCT s.location) AS locations, collect(DISTINCT c.group) AS claimed,
     collect(DISTINCT m.group) AS mentioned, collect(DISTINCT c.corrections) AS corrections, collect(DISTINCT d.id) AS documentIds,
     collect(DISTINCT CASE WHEN d IS NOT NULL THEN {claim: c.id, document: d.id} END) AS about, collect(DISTINCT cited.id) AS citedIds
RETURN file.location AS location, file.id AS id, file.sha256 AS sha256, file.signatures AS signatures, coalesce(file.marks, []) AS marks,
       file.parserVersion AS parserVersion, file.name AS name, locations, claimed + mentioned AS groups,
       reduce(all = [], some IN corrections | all + some) AS corrections, about, documentIds, citedIds

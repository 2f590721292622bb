// Documents with the ids of their issuer and their territory.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN [name IN $read.document.own | d[name]] AS own,
       CASE WHEN $read.document.issuerId THEN head([(d)-[:ISSUED_BY]->(a:Agency) | a.id]) END AS issuerId,
       CASE WHEN $read.document.sample THEN coalesce(d.sample, false) END AS sample,
       CASE WHEN $read.document.territoryId THEN head([(d)-[:ISSUED_IN]->(t:Territory) | t.key]) END AS territoryId

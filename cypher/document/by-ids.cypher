// Documents with the ids of their issuer and their territory.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.key AS key, d.symbol AS symbol, d.symbolAsPrinted AS symbolAsPrinted, d.type AS type,
       d.system AS system, d.level AS level, d.title AS title, d.issuedOn AS issuedOn,
       d.issuedOnPrinted AS issuedOnPrinted, d.issuedFrom AS issuedFrom, d.issuedTo AS issuedTo,
       d.issuedSort AS issuedSort, d.heldAs AS heldAs, d.accessClass AS accessClass,
       coalesce(d.sample, false) AS sample, d.signatory AS signatory, d.meetingOn AS meetingOn,
       d.issuingOrgan AS issuingOrgan,
       head([(d)-[:ISSUED_BY]->(a:Agency) | a.id]) AS issuerId,
       head([(d)-[:ISSUED_IN]->(t:Territory) | t.key]) AS territoryId

// The document d by which a unit has acted, with the unit in which it was issued.
MATCH (d)-[:ISSUED_IN]->(t:Territory)
RETURN d.id AS id, d.key AS key, d.issuedOn AS issuedOn, d.issuedOnPrinted AS issuedOnPrinted,
       d.issuedFrom AS issuedFrom, d.issuedSort AS sort, t.key AS territoryId

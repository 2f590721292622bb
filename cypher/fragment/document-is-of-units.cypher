// The document d was issued in one of the units of $filter.
// @if filter.units
AND EXISTS { MATCH (d)-[:ISSUED_IN]->(t:Territory) WHERE t.key IN $filter.units }
// @end

// The document of the task t was issued in one of the units of $filter.
// @if filter.units
AND EXISTS {
  MATCH (t)<-[:HAS_TASK]-(:Document)-[:ISSUED_IN]->(unit:Territory)
  WHERE unit.key IN $filter.units
}
// @end

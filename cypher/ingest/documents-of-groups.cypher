// The documents of these numbering groups; `isInReports`: it is a report, or reports tell of it.
MATCH (d:Document)
WHERE d.group IN $groups
RETURN d.id AS id, d.key AS key, d.group AS group, d.span AS span, d.fingerprint AS fingerprint, d.symbol AS symbol,
       d.issuedFrom AS issuedFrom,
       d.results IS NOT NULL OR EXISTS { MATCH (x:Reporting {paperId: d.id}) }
         OR EXISTS { MATCH (x:Reporting {reportId: d.id}) } AS isInReports

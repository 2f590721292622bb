// Whether the agency a has ended: a body on its last day; a group, which has no days of its own, with the province or district
// whose bodies it names. A commune may go on under the same name.
a.validTo IS NOT NULL
OR (
  a.kind <> 'BODY'
  AND EXISTS { MATCH (a)-[:OF]->(of:Territory) WHERE of.validTo IS NOT NULL AND of.level <> 'COMMUNE' }
)

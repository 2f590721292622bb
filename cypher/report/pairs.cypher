// Which reports among these documents tell of which papers, and what is known so far (former) of these documents.
UNWIND $documents AS id
CALL (id) {
  MATCH (r:Document {id: id})-[:REPORTS_ON|IMPLEMENTS]->(p:Document)
  WHERE r.results IS NOT NULL
  RETURN r.id AS reportId, p.id AS paperId, false AS isFormer
  UNION
  MATCH (x:Reporting {reportId: id})
  RETURN x.reportId AS reportId, x.paperId AS paperId, true AS isFormer
  UNION
  MATCH (x:Reporting {paperId: id})
  RETURN x.reportId AS reportId, x.paperId AS paperId, true AS isFormer
}
RETURN DISTINCT reportId, paperId, isFormer

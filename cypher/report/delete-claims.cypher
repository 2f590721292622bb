// Deletes that these reports tell of these papers, with what they have claimed.
UNWIND $pairs AS pair
MATCH (x:Reporting {reportId: pair.reportId})
WHERE x.paperId = pair.paperId
DELETE x
WITH DISTINCT pair
MATCH (c:Progress {documentId: pair.reportId})
WHERE c.taskDocumentId = pair.paperId AND c.basis = 'TEXT'
DELETE c

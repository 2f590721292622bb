// Writes which reports tell of which papers.
UNWIND $pairs AS pair
CREATE (:Reporting {reportId: pair.reportId, paperId: pair.paperId})

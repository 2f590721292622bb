// Records reports, those of one task in their order; once only, also when the transaction runs again because its answer was
// lost.
UNWIND range(0, size($reports) - 1) AS at
WITH at, $reports[at] AS report
MERGE (p:Progress {id: report.id})
ON CREATE SET p.taskId = report.taskId, p.taskDocumentId = report.taskDocumentId, p.deadlineId = report.deadlineId,
              p.kind = report.kind, p.on = report.on, p.by = report.by, p.note = report.note,
              p.documentId = report.documentId, p.recordedAt = report.recordedAt, p.position = at

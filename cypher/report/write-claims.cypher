// Writes what reports claim of tasks, before all that people report of the same day.
UNWIND $claims AS row
CREATE (:Progress {
  id: row.id, taskId: row.taskId, taskDocumentId: row.taskDocumentId, documentId: row.documentId, kind: row.kind,
  deadlineId: row.deadlineId, on: row.on, by: row.by, recordedAt: row.recordedAt, position: row.position,
  review: row.review, counts: row.counts, candidates: row.candidates, figures: row.figures, share: row.share,
  basis: row.basis, quote: row.quote, start: row.start, end: row.end, section: row.section, rule: row.rule,
  confidence: row.confidence, sourceId: row.sourceId, occursOn: row.occurrence.on,
  periodQuote: row.occurrence.evidence.quote, periodStart: row.occurrence.evidence.start,
  periodEnd: row.occurrence.evidence.end, periodSection: row.occurrence.evidence.section,
  periodRule: row.occurrence.evidence.rule, periodConfidence: row.occurrence.evidence.confidence
})

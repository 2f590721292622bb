// The report p on a task; of one that a paper claims also where it says so.
p {
  .id, .taskId, .kind, .deadlineId, .on, .by, .note, .documentId, .recordedAt, .sourceId, .withdrawnAt, .withdrawnBy,
  review: coalesce(p.review, 'UNREVIEWED'), counts: coalesce(p.counts, p.withdrawnAt IS NULL),
  candidates: coalesce(p.candidates, []), figures: coalesce(p.figures, []), share: p.share,
  evidence: CASE WHEN p.basis = 'TEXT' THEN
    p {.basis, .quote, .start, .end, .section, .rule, .confidence, .sourceId}
  END,
  occurrence: CASE WHEN p.occursOn IS NOT NULL THEN {
    on: p.occursOn,
    evidence: {
      basis: p.basis, quote: p.periodQuote, start: p.periodStart, end: p.periodEnd, section: p.periodSection,
      rule: p.periodRule, confidence: p.periodConfidence, sourceId: p.sourceId
    }
  } END
}

// The anomaly x of the document d, with its evidence.
RETURN x.id AS id, x.code AS code, x.severity AS severity, x.message AS message, d.id AS documentId,
       x {.basis, .quote, .start, .end, .section, .rule, .confidence, .sourceId} AS evidence

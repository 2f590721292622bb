// Reports by their ids.
UNWIND $ids AS id
MATCH (p:Progress {id: id})
RETURN p {
  .id, .taskId, .kind, .deadlineId, .on, .by, .note, .documentId, .recordedAt, .sourceId, .withdrawnAt, .withdrawnBy
} AS progress

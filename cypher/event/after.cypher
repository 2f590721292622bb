// Events behind a sequence number, in their order.
MATCH (e:ChangeLogEvent)
USING INDEX SEEK e:ChangeLogEvent(edition, sequence)
WHERE e.edition = $edition AND e.sequence > $sequence
  AND ($kinds IS NULL OR e.kind IN $kinds) AND all(id IN $about WHERE id IN e.about)
WITH e ORDER BY e.edition, e.sequence LIMIT $limit
RETURN e.sequence AS sequence, e.kind AS kind, e.at AS at, e.documentId AS documentId, e.documentKey AS documentKey,
       e.symbol AS symbol, e.taskId AS taskId, e.state AS state, e.anomalyId AS anomalyId, e.about AS about

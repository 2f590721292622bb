// The newest events about all of some ids, of the documents alone that are given, or of all (null).
MATCH (e:ChangeLogEvent)
USING INDEX SEEK e:ChangeLogEvent(edition, sequence)
WHERE e.edition = $edition AND e.sequence > 0
  AND all(id IN $about WHERE id IN e.about) AND ($documents IS NULL OR e.documentId IN $documents)
WITH e ORDER BY e.edition DESC, e.sequence DESC LIMIT $limit
RETURN e.sequence AS sequence, e.kind AS kind, e.at AS at, e.documentId AS documentId, e.documentKey AS documentKey,
       e.symbol AS symbol, e.taskId AS taskId, e.state AS state, e.anomalyId AS anomalyId, e.about AS about

// A page of the tasks that have a deadline in a window of days, in the order of task/of-documents: those with one day of
// their own, which lies in it when the first late day does (the day after at the most); those with several times, of which
// any may; and those that recur. What never becomes late has no day in a window.
CALL () {
  MATCH (t:Task)
  WHERE t.overdueFrom >= $from AND t.overdueFrom <= $to AND t.id IS NOT NULL AND t.severalFrom IS NULL
    AND (t.overdueFrom > $afterSort OR t.id > $afterId)
    AND ($filter.kinds IS NULL OR t.kind IN $filter.kinds)
    AND ($filter.states IS NULL OR t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] IN $filter.states)
    AND ($filter.orphaned IS NULL OR $filter.orphaned = coalesce(t.orphanedFrom <= $asOf, false))
    AND ($filter.verified IS NULL
      OR $filter.verified = (t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = 'VERIFIED'))
    AND ($filter.until IS NULL OR EXISTS { MATCH (t)<-[:HAS_TASK]-(d:Document) WHERE d.issuedTo <= $filter.until })
    AND ($filter.part IS NULL OR EXISTS { MATCH (t)-[r:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]->() WHERE type(r) = $filter.part })
    AND EXISTS {
      MATCH (t)-[:DUE]->(x:Deadline)
      WHERE x.kind <> 'HORIZON' AND CASE
        WHEN $filter.window.occurs[x.recurrence] IS NULL THEN x.due >= $filter.window.from AND x.due <= $filter.window.to
        ELSE coalesce(
            x.from, head([(t)<-[:HAS_TASK]-(d:Document) | d.issuedFrom]),
            head(COLLECT { MATCH (s:SourceFile {id: x.sourceId}) RETURN left(s.ingestedAt, 10) })
          ) <= $filter.window.occurs[x.recurrence]
      END
    }
  WITH t ORDER BY t.overdueFrom, t.id LIMIT $limit
  RETURN t.id AS id, t.overdueFrom AS sort
  UNION ALL
  MATCH (t:Task)
  WHERE t.severalFrom >= $afterSort AND t.id IS NOT NULL AND (t.severalFrom > $afterSort OR t.id > $afterId)
    AND coalesce(t.severalFrom <= $next[t.rhythm], true)
    AND ($filter.kinds IS NULL OR t.kind IN $filter.kinds)
    AND ($filter.states IS NULL OR t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] IN $filter.states)
    AND ($filter.orphaned IS NULL OR $filter.orphaned = coalesce(t.orphanedFrom <= $asOf, false))
    AND ($filter.verified IS NULL
      OR $filter.verified = (t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = 'VERIFIED'))
    AND ($filter.until IS NULL OR EXISTS { MATCH (t)<-[:HAS_TASK]-(d:Document) WHERE d.issuedTo <= $filter.until })
    AND ($filter.part IS NULL OR EXISTS { MATCH (t)-[r:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]->() WHERE type(r) = $filter.part })
    AND EXISTS {
      MATCH (t)-[:DUE]->(x:Deadline)
      WHERE x.kind <> 'HORIZON' AND CASE
        WHEN $filter.window.occurs[x.recurrence] IS NULL THEN x.due >= $filter.window.from AND x.due <= $filter.window.to
        ELSE coalesce(
            x.from, head([(t)<-[:HAS_TASK]-(d:Document) | d.issuedFrom]),
            head(COLLECT { MATCH (s:SourceFile {id: x.sourceId}) RETURN left(s.ingestedAt, 10) })
          ) <= $filter.window.occurs[x.recurrence]
      END
    }
  WITH t ORDER BY t.severalFrom, t.id LIMIT $limit
  RETURN t.id AS id, t.severalFrom AS sort
  UNION ALL
  UNWIND keys($next) AS rhythm
  WITH rhythm, $next[rhythm] AS sort
  WHERE sort >= $afterSort
  CALL (rhythm, sort) {
    MATCH (t:Task)
    WHERE t.rhythm = rhythm AND t.id > CASE WHEN sort = $afterSort THEN $afterId ELSE '' END
      AND coalesce(t.overdueFrom > sort, true)
      AND ($filter.kinds IS NULL OR t.kind IN $filter.kinds)
      AND ($filter.states IS NULL OR t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] IN $filter.states)
      AND ($filter.orphaned IS NULL OR $filter.orphaned = coalesce(t.orphanedFrom <= $asOf, false))
      AND ($filter.verified IS NULL
        OR $filter.verified = (t.doneBases[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] = 'VERIFIED'))
      AND ($filter.until IS NULL OR EXISTS { MATCH (t)<-[:HAS_TASK]-(d:Document) WHERE d.issuedTo <= $filter.until })
      AND ($filter.part IS NULL OR EXISTS { MATCH (t)-[r:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]->() WHERE type(r) = $filter.part })
      AND EXISTS {
        MATCH (t)-[:DUE]->(x:Deadline)
        WHERE x.kind <> 'HORIZON' AND CASE
          WHEN $filter.window.occurs[x.recurrence] IS NULL THEN x.due >= $filter.window.from AND x.due <= $filter.window.to
          ELSE coalesce(
              x.from, head([(t)<-[:HAS_TASK]-(d:Document) | d.issuedFrom]),
              head(COLLECT { MATCH (s:SourceFile {id: x.sourceId}) RETURN left(s.ingestedAt, 10) })
            ) <= $filter.window.occurs[x.recurrence]
        END
      }
    WITH t ORDER BY t.id LIMIT $limit
    RETURN t.id AS id
  }
  RETURN id, sort
}
WITH id, sort ORDER BY sort, id LIMIT $limit
RETURN id, sort
UNION ALL
// rhythms of which the asker does not know when they come next: he asks again
MATCH (r:Rhythm)
WHERE r.key > '' AND $next[r.key] IS NULL
RETURN r.key AS id, '' AS sort

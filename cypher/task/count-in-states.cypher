// How many of all tasks are in some states on a day. A task that nobody has reported on is OPEN or OVERDUE by its first
// late day (model/standing.ts), so tasks are counted in indexes as if there were no reports; then those with reports
// are corrected. UNWIND for the reason that fragment/documents-selected.cypher gives.
CALL () {
  UNWIND CASE WHEN 'OVERDUE' IN $states THEN [true] ELSE [] END AS way
  MATCH (t:Task)
  WHERE t.overdueFrom <= $asOf AND t.id IS NOT NULL
  RETURN count(*) AS tasks
  UNION ALL
  UNWIND CASE WHEN 'OPEN' IN $states THEN [true] ELSE [] END AS way
  MATCH (t:Task)
  WHERE t.overdueFrom > $asOf AND t.id IS NOT NULL
  RETURN count(*) AS tasks
  UNION ALL
  UNWIND CASE WHEN 'OPEN' IN $states THEN [true] ELSE [] END AS way
  MATCH (t:Task)
  WHERE t.states = ['OPEN']
  RETURN count(*) AS tasks
  UNION ALL
  UNWIND CASE WHEN 'NO_DEADLINE' IN $states THEN [true] ELSE [] END AS way
  MATCH (t:Task)
  WHERE t.states = ['NO_DEADLINE']
  RETURN count(*) AS tasks
  UNION ALL
  MATCH (p:Progress)
  WHERE p.taskId > ''
  WITH DISTINCT p.taskId AS id
  MATCH (t:Task {id: id})
  WITH t.states[size([day IN t.stateFrom WHERE day <= $asOf]) - 1] AS state,
       CASE
         WHEN t.overdueFrom <= $asOf THEN 'OVERDUE'
         WHEN t.overdueFrom > $asOf THEN 'OPEN'
         WHEN t.states IN [['OPEN'], ['NO_DEADLINE']] THEN t.states[0]
       END AS counted
  RETURN sum(CASE WHEN state IN $states THEN 1 ELSE 0 END) - sum(CASE WHEN counted IN $states THEN 1 ELSE 0 END) AS tasks
}
RETURN sum(tasks) AS total

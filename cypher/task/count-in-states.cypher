// How many tasks are in some states on a day, of all tasks: what nobody has reported on stands as its first late day
// tells (model/standing.ts), and is counted in the indexes; then what people have reported on is put right.
// UNWIND for the reason that document/count gives.
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

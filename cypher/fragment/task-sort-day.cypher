// The task t with the day by which lists are sorted: the first day on which it is late, or that of the next occurrence
// of a recurring task if no other deadline comes before; $never for a task that is never late.
WITH t, CASE
    WHEN t.overdueFrom <= $next[t.rhythm] THEN t.overdueFrom
    ELSE coalesce($next[t.rhythm], t.overdueFrom, $never)
  END AS sort

// The task t with the day by which lists of tasks are sorted: the first on which it is late, a recurring one by its next
// occurrence, unless another of its deadlines is late before that; $never for a task that never becomes late.
WITH t, CASE
    WHEN t.overdueFrom <= $next[t.rhythm] THEN t.overdueFrom
    ELSE coalesce($next[t.rhythm], t.overdueFrom, $never)
  END AS sort

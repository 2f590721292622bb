// Those of some tasks on which anything was reported by a day that was not taken back.
UNWIND $tasks AS taskId
MATCH (p:Progress {taskId: taskId})
WHERE p.on <= $asOf AND p.withdrawnAt IS NULL
RETURN DISTINCT taskId AS id

// Takes a correction back; not one that was taken back before. The same call may come twice, when its answer was lost.
MATCH (x:Correction {id: $id})
WHERE x.withdrawnAt IS NULL OR (x.withdrawnAt = $at AND x.withdrawnBy = $by)
SET x.withdrawnAt = $at, x.withdrawnBy = $by
RETURN x.id AS id

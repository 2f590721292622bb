// The nodes of the list best, without those of the last score if there are more of that than the limit lets through.
WITH best, CASE WHEN size(best) > $limit AND best[0].score > best[-1].score THEN best[-1].score ELSE -1.0 END AS level
UNWIND best[..$limit] AS one
WITH one.node AS node, one.score AS score, level
WHERE score > level

// What is reached only by way of something else, so that nothing is left lying about unseen.
MATCH (n)
WHERE NOT n:NumberingSeries AND NOT n:EarlierKey
UNWIND labels(n) AS label
RETURN label, count(*) AS nodes

// Forgets files that are not there any more; what they said stays.
MATCH (f:KnownFile)
WHERE f.location IN $locations
DETACH DELETE f

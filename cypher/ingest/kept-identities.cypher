// The ids that were kept for these keys.
UNWIND $keys AS key
MATCH (k:KeptIdentity {key: key})
RETURN k.key AS key, k.documentId AS documentId

// The ids of deleted documents that people have reviewed or reported on.
MATCH (k:KeptIdentity)
RETURN k.key AS key, k.documentId AS documentId

MATCH (k:KeptIdentity)
RETURN k.key AS key, k.documentId AS documentId

// The restore that has begun and not ended well, if there is one.
MATCH (r:Restoring)
RETURN r.since AS since

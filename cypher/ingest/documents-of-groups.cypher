// The documents of these numbering groups.
MATCH (d:Document)
WHERE d.group IN $groups
RETURN d.id AS id, d.key AS key, d.group AS group, d.span AS span, d.fingerprint AS fingerprint, d.symbol AS symbol,
       d.issuedFrom AS issuedFrom

// How papers of these numbering groups are cited.
MATCH (n:Naming)
WHERE n.group IN $groups
RETURN n.id AS id, n.group AS group, n.date AS date, n.named AS named, n.first AS first, n.last AS last,
       n.documentId AS documentId, n.state AS state, n.candidates AS candidates, n.count AS count

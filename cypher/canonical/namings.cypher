MATCH (n:Naming)
MATCH (d:Document {id: n.documentId})
RETURN n {.group, .date, .named, .state, .candidates, .count} AS n, d.key AS d

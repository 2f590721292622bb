MATCH (s:SourceFile)
RETURN s {.*, marks: coalesce(s.marks, [])} AS s

// The text of a source of the open edition is one of the full edition.
MATCH (s:SourceFile)
RETURN s {.*, marks: coalesce(s.marks, []), text: CASE WHEN s:OpenSourceFile THEN '' ELSE s.text END} AS s

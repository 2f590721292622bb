// Restores sources with their texts.
UNWIND $rows AS row
CREATE (s:SourceFile)
SET s = row, s.textLength = CASE row.basis WHEN 'TEXT' THEN size(split(row.text, '')) END

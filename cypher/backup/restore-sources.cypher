// Restores sources with their texts.
UNWIND $rows AS row
CREATE (s:SourceFile)
SET s = row

UNWIND $rows AS row
CREATE (s:SourceFile)
SET s = row

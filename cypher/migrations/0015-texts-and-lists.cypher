// The texts of papers to whoever may read them: how long each is in UTF-16 units, which size() does not tell, and a copy in
// the open edition, which had none, where all of the text is open. And the orders in which sources, decisions and reports
// are listed.

MATCH (s:SourceFile)
WHERE s.basis = 'TEXT' AND s.text <> '' AND s.textLength IS NULL
CALL (s) {
  SET s.textLength = size(split(s.text, ''))
} IN TRANSACTIONS OF 100 ROWS;

MATCH (s:SourceFile)
WHERE s.basis = 'TEXT' AND s.textLength IS NOT NULL
CALL (s) {
  MATCH (o:OpenSourceFile {location: s.location})
  WHERE o.sha256 = s.sha256 AND o.textLength IS NULL
  SET o.text = s.text, o.textLength = s.textLength
} IN TRANSACTIONS OF 100 ROWS;

CREATE INDEX source_file_newest IF NOT EXISTS FOR (n:SourceFile) ON (n.ingestedAt, n.id);
CREATE INDEX review_newest IF NOT EXISTS FOR (n:Review) ON (n.at, n.id);
CREATE INDEX progress_newest IF NOT EXISTS FOR (n:Progress) ON (n.recordedAt, n.id);
CREATE INDEX progress_newest_of_document IF NOT EXISTS FOR (n:Progress) ON (n.taskDocumentId, n.recordedAt, n.id);

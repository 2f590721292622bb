// What a document shows or claims of tasks, and which reports tell of which papers.

CREATE INDEX progress_document IF NOT EXISTS FOR (n:Progress) ON (n.documentId);
CREATE INDEX reporting_report IF NOT EXISTS FOR (n:Reporting) ON (n.reportId);
CREATE INDEX reporting_paper IF NOT EXISTS FOR (n:Reporting) ON (n.paperId);

// The first day on which the agency was told of a task.
MATCH (p:Progress {kind: 'NOTIFIED'})
WHERE p.withdrawnAt IS NULL
WITH p.taskId AS taskId, min(p.on) AS first
MATCH (t:Task {id: taskId})
WHERE t.toldFrom IS NULL
SET t.toldFrom = first;

// What people say: reports of progress and decisions about relations, kept apart from what papers say.

CREATE CONSTRAINT progress_id IF NOT EXISTS FOR (n:Progress) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT kept_identity_key IF NOT EXISTS FOR (n:KeptIdentity) REQUIRE n.key IS UNIQUE;
CREATE INDEX progress_task IF NOT EXISTS FOR (n:Progress) ON (n.taskId);
CREATE INDEX progress_task_document IF NOT EXISTS FOR (n:Progress) ON (n.taskDocumentId);
CREATE INDEX review_relation IF NOT EXISTS FOR (n:Review) ON (n.relationId);
CREATE INDEX review_from IF NOT EXISTS FOR (n:Review) ON (n.fromId);
CREATE INDEX review_to IF NOT EXISTS FOR (n:Review) ON (n.toId);

// The orders of pages.
CREATE INDEX anomaly_order IF NOT EXISTS FOR (n:Anomaly) ON (n.code, n.id);

// How tasks stand that were stored before standings were.
MATCH (t:Task)
WHERE t.stateFrom IS NULL
WITH t, t.overdueFrom IS NOT NULL AS late, EXISTS {
  MATCH (t)-[:DUE]->(x:Deadline) WHERE x.kind <> 'HORIZON' AND (x.due IS NOT NULL OR x.recurrence IS NOT NULL)
} AS dated
SET t.stateFrom = CASE WHEN late THEN ['0000-00-00', t.overdueFrom] ELSE ['0000-00-00'] END,
    t.states = CASE WHEN late THEN ['OPEN', 'OVERDUE'] WHEN dated THEN ['OPEN'] ELSE ['NO_DEADLINE'] END,
    t.doneBases = CASE WHEN late THEN ['', ''] ELSE [''] END,
    t.orphaned = false;

// The orders of lists, each as one text that an index keeps (src/model/document-order.ts).

MATCH (d:Document)
WHERE d.newestFirst IS NULL
CALL (d) {
  SET d.newestFirst = reduce(place = '', digit IN split(d.issuedSort, '') | place + CASE digit WHEN '-' THEN '-' ELSE toString(9 - toInteger(digit)) END) + d.key,
      d.shelf = d.type + ' ' + coalesce(d.level, '') + ' ' + coalesce(d.system, '') + ' ' + d.heldAs,
      d.issuer = head([(d)-[:ISSUED_BY]->(a:Agency) | a.id])
} IN TRANSACTIONS OF 1000 ROWS;

// How tasks are listed (src/model/task-order.ts), and with them who has a role in them.
MATCH (d:Document)-[:HAS_TASK]->(t:Task)
WHERE t.place IS NULL
CALL (d, t) {
  WITH d, t, t.states[-1] AS last, COUNT { MATCH (t)-[:DUE]->(x:Deadline) WHERE x.overdueFrom IS NOT NULL } > 1 AS several,
    head([
      at IN range(0, size(t.states) - 1) WHERE all(state IN t.states[at..] WHERE state STARTS WITH 'DONE') | t.stateFrom[at]
    ]) AS doneOn
  WITH d, t, last, several, coalesce(doneOn, '9999-99-99') AS doneFrom
  WITH d, t, last, several, doneFrom, size([from IN t.stateFrom WHERE from < doneFrom]) AS undone,
    last STARTS WITH 'DONE' AS done, coalesce(t.overdueFrom < doneFrom, false) AS turnsLate
  SET t.severalFrom = null, t.doneFrom = doneFrom, t.issuedTo = coalesce(d.issuedTo, '9999-99-99'),
      t.place = coalesce(t.overdueFrom, CASE WHEN t.rhythm IS NULL THEN '9999-99-99' ELSE '~~~~~~~~~~' END) + t.id,
      t.course = CASE
        WHEN t.rhythm IS NOT NULL THEN CASE WHEN t.overdueFrom IS NULL THEN 'RECURRING' ELSE 'MIXED' END
        WHEN undone <> CASE WHEN turnsLate THEN 2 ELSE 1 END OR (turnsLate AND t.stateFrom[1] <> t.overdueFrom)
          OR (done AND t.states[0] <> CASE WHEN t.overdueFrom IS NULL THEN 'NO_DEADLINE' ELSE 'OPEN' END) THEN 'REPORTED'
        WHEN done THEN CASE WHEN several THEN 'DONE_SEVERAL' ELSE last END
        WHEN t.overdueFrom IS NOT NULL THEN CASE WHEN several THEN 'SEVERAL' ELSE 'DUE' END
        ELSE last
      END
  WITH t
  MATCH (t)-[r:LED_BY|COORDINATED_BY|EXECUTED_BY|REPORTS_TO]->(a:Agency)
  SET r.bearer = labels(a)[0] + ' ' + a.id, r.course = t.course, r.place = t.place, r.issuedTo = t.issuedTo,
      r.doneFrom = t.doneFrom
} IN TRANSACTIONS OF 1000 ROWS;

CREATE INDEX document_order IF NOT EXISTS FOR (n:Document) ON (n.newestFirst);
CREATE INDEX document_order_of_type IF NOT EXISTS FOR (n:Document) ON (n.type, n.newestFirst);
CREATE INDEX document_order_of_level IF NOT EXISTS FOR (n:Document) ON (n.level, n.newestFirst);
CREATE INDEX document_order_of_shelf IF NOT EXISTS FOR (n:Document) ON (n.shelf, n.newestFirst);
CREATE INDEX document_order_of_issuer IF NOT EXISTS FOR (n:Document) ON (n.issuer, n.newestFirst);
CREATE INDEX task_order IF NOT EXISTS FOR (n:Task) ON (n.course, n.place, n.issuedTo, n.doneFrom, n.kind);
CREATE INDEX task_done IF NOT EXISTS FOR (n:Task) ON (n.doneFrom);
CREATE INDEX lead_order IF NOT EXISTS FOR ()-[r:LED_BY]-() ON (r.bearer, r.course, r.place, r.issuedTo, r.doneFrom);
CREATE INDEX coordinating_order IF NOT EXISTS FOR ()-[r:COORDINATED_BY]-() ON (r.bearer, r.course, r.place, r.issuedTo, r.doneFrom);
CREATE INDEX executing_order IF NOT EXISTS FOR ()-[r:EXECUTED_BY]-() ON (r.bearer, r.course, r.place, r.issuedTo, r.doneFrom);
CREATE INDEX report_to_order IF NOT EXISTS FOR ()-[r:REPORTS_TO]-() ON (r.bearer, r.course, r.place, r.issuedTo, r.doneFrom);
DROP INDEX document_newest IF EXISTS;
DROP INDEX document_newest_of_type IF EXISTS;
DROP INDEX document_newest_of_level IF EXISTS;
DROP INDEX task_overdue IF EXISTS;
DROP INDEX task_several IF EXISTS;
DROP INDEX task_states IF EXISTS;
DROP INDEX deadline_due IF EXISTS;
DROP INDEX document_issued_by IF EXISTS;

// Lists of documents by their symbols (src/model/document-order.ts), and of tasks by the level of their papers.

MATCH (d:Document)
WHERE d.bySymbol IS NULL
CALL (d) {
  WITH d, coalesce(d.symbol, '~') AS symbol
  WITH d, symbol, head([at IN range(0, size(symbol)) WHERE NOT substring(symbol, at, 1) IN split('0123456789', '')]) AS digits
  SET d.bySymbol = CASE WHEN digits = 0 THEN '' WHEN digits < 8 THEN right('00000000' + left(symbol, digits), 8) ELSE left(symbol, digits) END
    + replace(substring(symbol, digits), 'Đ', 'D~') + ' ' + d.newestFirst
} IN TRANSACTIONS OF 1000 ROWS;

MATCH (d:Document)-[:HAS_TASK]->(t:Task)
WHERE t.level IS NULL
CALL (d, t) {
  SET t.level = coalesce(d.level, '')
} IN TRANSACTIONS OF 1000 ROWS;

CREATE INDEX document_symbols IF NOT EXISTS FOR (n:Document) ON (n.bySymbol);
CREATE INDEX document_symbols_of_shelf IF NOT EXISTS FOR (n:Document) ON (n.shelf, n.bySymbol);
CREATE INDEX task_order_of_level IF NOT EXISTS FOR (n:Task) ON (n.level, n.course, n.place, n.issuedTo, n.doneFrom, n.kind);

// The orders of lists, each as one text that an index keeps (src/model/document-order.ts).

MATCH (d:Document)
WHERE d.newestFirst IS NULL
CALL (d) {
  SET d.newestFirst = reduce(place = '', digit IN split(d.issuedSort, '') | place + CASE digit WHEN '-' THEN '-' ELSE toString(9 - toInteger(digit)) END) + d.key,
      d.shelf = d.type + ' ' + coalesce(d.level, '') + ' ' + coalesce(d.system, '') + ' ' + d.heldAs,
      d.issuer = head([(d)-[:ISSUED_BY]->(a:Agency) | a.id])
} IN TRANSACTIONS OF 1000 ROWS;

CREATE INDEX document_order IF NOT EXISTS FOR (n:Document) ON (n.newestFirst);
CREATE INDEX document_order_of_type IF NOT EXISTS FOR (n:Document) ON (n.type, n.newestFirst);
CREATE INDEX document_order_of_level IF NOT EXISTS FOR (n:Document) ON (n.level, n.newestFirst);
CREATE INDEX document_order_of_shelf IF NOT EXISTS FOR (n:Document) ON (n.shelf, n.newestFirst);
CREATE INDEX document_order_of_issuer IF NOT EXISTS FOR (n:Document) ON (n.issuer, n.newestFirst);
DROP INDEX document_newest IF EXISTS;
DROP INDEX document_newest_of_type IF EXISTS;
DROP INDEX document_newest_of_level IF EXISTS;

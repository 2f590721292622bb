// The best hits of each full-text index for the queries of $asked, with what they are ranked by. An index without a query
// is not asked. Where `first` finds more than the limit, `best` says which of it are left. `next` is for what lacks a word,
// and asked where `first` finds less than `enough`; not where it finds nothing, unless `nextOfNone`. An index returns
// equal hits in no particular order; where the limit cuts through hits of one score, all of these are left out.
CALL () {
  UNWIND [
    ['Document', 'document_search'], ['Task', 'task_search'], ['Agency', 'agency_search'],
    ['Territory', 'territory_search']
  ] AS index
  WITH index[0] AS kind, index[1] AS name, $asked.first[index[0]] AS first, $asked.best[index[0]] AS best
  WHERE first IS NOT NULL
  CALL (name, first) {
    CALL db.index.fulltext.queryNodes(name, first, {limit: $limit + 1}) YIELD node, score
    RETURN collect({node: node, score: score}) AS found
  }
  CALL (name, best, found) {
    WITH best
    WHERE best IS NOT NULL AND size(found) > $limit
    CALL db.index.fulltext.queryNodes(name, best, {limit: $limit + 1}) YIELD node, score
    RETURN collect({node: node, score: score}) AS better
  }
  RETURN collect({
    kind: kind, name: name, lacksOne: false, hits: CASE better WHEN [] THEN found ELSE better END
  }) AS first
}
// places are not counted: many bear the name of something else
WITH first,
     reduce(count = 0, of IN first | count + CASE of.kind WHEN 'Territory' THEN 0 ELSE size(of.hits) END) AS count
CALL (first, count) {
  WITH count
  WHERE none(of IN first WHERE size(of.hits) > $limit) AND count < $asked.enough
    AND ($asked.nextOfNone OR any(of IN first WHERE of.hits <> []))
  UNWIND first AS of
  WITH of, $asked.next[of.kind] AS next
  WHERE next IS NOT NULL
  CALL (of, next) {
    CALL db.index.fulltext.queryNodes(of.name, next, {limit: $limit + 1}) YIELD node, score
    RETURN collect({node: node, score: score}) AS hits
  }
  RETURN collect({kind: of.kind, lacksOne: true, hits: hits}) AS next
}
UNWIND first + next AS of
WITH of.kind AS kind, of.lacksOne AS lacksOne, of.hits AS hits, size(of.hits) > $limit AS isCut
WITH kind, lacksOne, hits,
     CASE WHEN isCut AND hits[0].score > hits[-1].score THEN hits[-1].score ELSE -1.0 END AS level
UNWIND hits[..$limit] AS hit
WITH kind, lacksOne, hit.node AS node, hit.score AS score, level
WHERE score > level
RETURN kind, lacksOne, $asked.ahead AS ahead, node.id AS id,
       // of a task whose document has none it is empty
       CASE WHEN node.level <> '' THEN node.level END AS level, node.searchText AS searchText,
       // what a node lacks takes as long to look for as what it has
       CASE kind WHEN 'Document' THEN [
         node.type, node.symbol, node.title, node.heldAs,
         head([(node)-[:ISSUED_BY]->(issuer:Agency) | issuer.name]), toFloat(COUNT { (node)<-[:IMPLEMENTS]-() })
       ] END AS document,
       CASE kind WHEN 'Task' THEN node.summary END AS summary,
       CASE kind
         WHEN 'Agency' THEN [node.name] + coalesce(node.aliases, [])
         WHEN 'Territory' THEN [node.kind + ' ' + node.name, node.name] + coalesce(node.otherNames, [])
         ELSE []
       END AS names

// Parts of statements that the hand-written side and the own fields of @neo4j/graphql share. A type of relationship
// tells what stands at its ends: a label there would only cost.

/** The documents that carry $id out, layer by layer: only the layers that the page needs are read to be sorted. */
export const DOWN = `
  MATCH way = (root:Document {id: $id})<-[:IMPLEMENTS|ANNEXED_TO*1..20]-(d)
  WITH root, d, min(length(way)) AS depth
  WITH root, depth, collect(d) AS found ORDER BY depth
  WITH root, collect({depth: depth, found: found}) AS layers
  CALL (layers) {
    UNWIND range(0, size(layers) - 1) AS at
    WITH layers[at] AS layer, reduce(before = 0, one IN layers[0..at] | before + size(one.found)) AS before
    WHERE before < $first
    UNWIND layer.found AS d
    WITH d, layer.depth AS depth ORDER BY depth, d.issuedSort, d.key LIMIT $first
    RETURN d, depth
  }`

/** Of each document on the page: who issued it, and what joins it to what is above it. */
export const ISSUER_AND_VIA = `
  [(d)-[:ISSUED_BY]->(a) | a.name][0] AS issuer,
  COLLECT {
    MATCH (d)-[r:IMPLEMENTS|ANNEXED_TO]->(near)
    WHERE near = root OR EXISTS { (near)-[:IMPLEMENTS|ANNEXED_TO*1..20]->(root) }
    RETURN {kind: type(r), confidence: r.confidence, to: near.id}
  } AS via`

export const UP = `
  MATCH (root:Document)-[:HAS_TASK]->(:Task {id: $task})
  MATCH way = (root)-[:IMPLEMENTS|ANNEXED_TO*1..20]->(d)
  WITH root, d, min(length(way)) AS depth
  ORDER BY depth, d.issuedSort, d.key
  WITH root, collect({d: d, depth: depth}) AS found
  UNWIND found AS one
  WITH root, found, one.d AS d, one.depth AS depth`

/** The provinces with the documents by which they carry $id out. */
export const PROVINCES = `
  MATCH (root:Document {id: $id})
  MATCH (t:Territory {vintage: 2024, level: 'PROVINCE'}) WHERE t.sortName > '' AND t.id IS NOT NULL
  CALL (root, t) {
    MATCH (t)<-[:ISSUED_IN]-(d:Document {level: 'PROVINCE'})
    WHERE d.accessClass <> 'DRAFT' AND EXISTS { (d)-[:IMPLEMENTS|ANNEXED_TO*1..20]->(root) }
    WITH d ORDER BY d.issuedSort, d.key
    RETURN collect({id: d.id, symbol: d.symbol, issuedOn: d.issuedOn}) AS documents
  }`

/** How many rows of variables a question has at most. */
const ROWS = 2_000

export const documentWithRelations = {
  name: 'a document: issuer, place, 20 relations with evidence',
  variables: `
    MATCH (d:Document {type: 'KE_HOACH'}) WHERE d.level = 'PROVINCE' AND d.issuedSort IS NOT NULL
      AND COUNT { (d)<-[:IMPLEMENTS]-() } > 18
    RETURN {id: d.id, first: 20} AS variables ORDER BY reverse(d.id) LIMIT ${ROWS}`,
  ours: `query ($id: ID!, $first: Int!) {
    document(id: $id) {
      id symbol title type issuedOn { value } issuer { id name } territory { id name }
      relations(first: $first) { nodes {
        id kind confidence from { id symbol } to { id symbol }
        evidence { quote section start end confidence source { name } }
      } }
    }
  }`,
  handWritten: `
    MATCH (d:Document {id: $id})
    OPTIONAL MATCH (d)-[:ISSUED_BY]->(issuer)
    OPTIONAL MATCH (d)-[:ISSUED_IN]->(place)
    RETURN d.id AS id, d.symbol AS symbol, d.title AS title, d.type AS type, d.issuedOn AS issuedOn,
           issuer.id AS issuerId, issuer.name AS issuer, place.key AS placeId, place.name AS place,
           COLLECT {
             MATCH (d)-[r]-(other:Document)
             WITH r, other ORDER BY r.kind, other.key, r.id LIMIT $first
             RETURN {
               id: r.id, kind: r.kind, confidence: r.confidence, isOutgoing: startNode(r) = d,
               otherId: other.id, otherSymbol: other.symbol,
               evidence: COLLECT {
                 MATCH (m:Mention {supports: r.id})<-[:MENTIONS]-()<-[:MAKES]-(s)
                 RETURN {quote: m.quote, section: m.section, start: m.start, end: m.end, confidence: m.confidence, source: s.name}
               }
             }
           } AS relations`,
  neo4jGraphql: `query ($id: ID!, $first: Int!) {
    documents(where: { id: { eq: $id } }) {
      id symbol title type issuedOn issuer { id name } place { key name }
      citations(limit: $first, sort: [{ group: ASC }]) {
        relation quote section start end confidence claims { documents { id symbol } sources { name } }
      }
    }
  }`,
  tells: {
    ours: ({ document }) => [
      document.title,
      ...document.relations.nodes.map(({ id, evidence }) => [id, evidence[0].quote]),
    ],
    handWritten: ([row]) => [row.title, ...row.relations.map(({ id, evidence }) => [id, evidence[0].quote])],
  },
}

export const unknownSymbol = {
  name: 'unknown symbol',
  variables: `
    UNWIND range(1, ${ROWS}) AS number
    RETURN {symbol: toString(90000 + number) + '-CT/TW', symbolKey: toString(90000 + number) + '-ct/tw'} AS variables`,
  ours: `query ($symbol: String!) { document(symbol: $symbol) { id key symbol title issuedOn { value } } }`,
  handWritten: `
    MATCH (d:Document {symbolKey: $symbolKey})
    RETURN d.id AS id, d.key AS key, d.symbol AS symbol, d.title AS title, d.issuedOn AS issuedOn`,
  neo4jGraphql: `query ($symbolKey: String!) {
    documents(where: { symbolKey: { eq: $symbolKey } }) { id key symbol title issuedOn }
  }`,
  tells: { ours: ({ document }) => document, handWritten: (rows) => rows[0] ?? null },
}

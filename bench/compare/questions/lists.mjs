const FIELDS = 'id symbol title'

/** A day as the order of documents begins with it, the newest first. */
const newestFirst = (day) =>
  `reduce(place = '', digit IN split(${day}, '') | place + CASE digit WHEN '-' THEN '-' ELSE toString(9 - toInteger(digit)) END)`

export const byTypeAndYear = {
  name: 'documents by type and year, 50',
  variables: `
    MATCH (d:Document {type: 'KE_HOACH'}) WHERE d.newestFirst > '' WITH DISTINCT left(d.issuedSort, 4) AS year
    UNWIND range(0, 240) AS number
    WITH *, year + '-01-01' AS from, toString(date(year + '-12-31') - duration({days: number % 90})) AS to
    RETURN {type: 'KE_HOACH', from: from, to: to, after: ${newestFirst('to')}, before: ${newestFirst('from')} + '~', first: 49 + number / 90} AS variables
    ORDER BY number * 7 % 241, year LIMIT 2000`,
  ours: `query ($type: DocumentType!, $from: Date!, $to: Date!, $first: Int!) {
    documents(filter: { type: $type, issuedFrom: $from, issuedTo: $to }, first: $first) { nodes { ${FIELDS} issuedOn { value } issuer { name } } }
  }`,
  handWritten: `
    MATCH (d:Document)
    WHERE d.type = $type AND d.newestFirst > $after AND d.newestFirst < $before AND d.issuedFrom >= $from AND d.issuedTo <= $to
    WITH d ORDER BY d.type, d.newestFirst LIMIT $first
    RETURN d.id AS id, d.symbol AS symbol, d.title AS title, d.issuedOn AS issuedOn, [(d)-[:ISSUED_BY]->(a) | a.name][0] AS issuer`,
  neo4jGraphql: `query ($type: String!, $after: String!, $before: String!, $first: Int!) {
    documents(where: { type: { eq: $type }, newestFirst: { gt: $after, lt: $before } }, sort: [{ newestFirst: ASC }], limit: $first) {
      ${FIELDS} issuedOn issuer { name }
    }
  }`,
  tells: {
    ours: ({ documents }) => documents.nodes.map(({ id, issuer }) => [id, issuer.name]),
    handWritten: (rows) => rows.map(({ id, issuer }) => [id, issuer]),
  },
}

/** The hits of each full-text index that has all words, best first; which are best is each side's own affair. */
const FOUND = ['Document', 'Task', 'Agency', 'Territory']
  .map(
    (kind) => `
      CALL db.index.fulltext.queryNodes('${kind.toLowerCase()}_search', $query, {limit: $first}) YIELD node, score
      RETURN '${kind}' AS kind, node, score`,
  )
  .join(' UNION ALL')

export const fullText = {
  name: 'full text, 20',
  variables: `
    MATCH (t:Territory {vintage: 2024, level: 'DISTRICT'}) WHERE t.sortName > ''
    UNWIND ['nha o xa hoi', 'thu nhap thap', 'phat trien nha o'] AS about
    WITH t, split(about, ' ') + [word IN split(t.searchText, ' ')[0..3] WHERE NOT word STARTS WITH '_'] AS words
    RETURN {text: reduce(text = '', word IN words | text + word + ' '), query: reduce(text = '', word IN words | text + '+' + word + ' '), first: 20} AS variables
    ORDER BY reverse(t.id), words[0] LIMIT 2000`,
  ours: `query ($text: String!, $first: Int!) {
    search(text: $text, first: $first) { nodes { rank excerpt node { __typename ... on Document { ${FIELDS} } ... on Task { id summary } ... on Agency { id name } ... on Territory { id name } } } }
  }`,
  handWritten: `
    CALL () { ${FOUND} }
    WITH kind, node, score ORDER BY score DESC, node.id LIMIT $first
    RETURN kind, node.id AS id, node.symbol AS symbol, node.title AS title, node.summary AS summary, node.name AS name`,
  neo4jGraphql: `query ($query: String!, $first: Int!) { documentsFound(phrase: $query, first: $first) { edges { score node { ${FIELDS} } } } }`,
}

import { DOWN, ISSUER_AND_VIA, UP } from '../statements.mjs'

const NODES = `nodes { depth document { id symbol title issuedOn { value } issuer { name } } via { kind confidence from { id } to { id } } }`
const COLUMNS = `d.id AS id, d.symbol AS symbol, d.title AS title, d.issuedOn AS issuedOn, depth`
/** What the nodes of a trace, or rows, tell of each document. */
const ofNode = ({ depth, document, via }) => [
  depth,
  document.id,
  document.issuer.name,
  via.map(({ to }) => to.id).sort(),
]
const ofRow = ({ depth, id, issuer, via }) => [depth, id, issuer, via.map(({ to }) => to).sort()]

const PLAIN_DOWN = (depth) => `{
  id symbol title issuedOn issuer { name }
  ${depth === 0 ? '' : `implementers: implementedBy(limit: $first) ${PLAIN_DOWN(depth - 1)} annexes(limit: $first) { id symbol title issuedOn issuer { name } }`}
}`
const PLAIN_UP = (depth) => `{
  id symbol title issuedOn issuer { name }
  ${depth === 0 ? '' : `implements ${PLAIN_UP(depth - 1)} annexedTo { id symbol title issuedOn issuer { name } }`}
}`

export const downPlan = {
  name: 'trace down a plan of a province, 50',
  variables: `
    MATCH (d:Document {type: 'KE_HOACH'}) WHERE d.level = 'PROVINCE' AND d.issuedSort IS NOT NULL
      AND EXISTS { (d)<-[:IMPLEMENTS]-(:Document) }
    UNWIND range(46, 54) AS first
    RETURN {id: d.id, first: first} AS variables ORDER BY reverse(d.id) + toString(first % 7) LIMIT 2000`,
  ours: `query ($id: ID!, $first: Int!) {
    trace(document: $id) { totalDocuments nodes(first: $first) { ${NODES} } }
  }`,
  handWritten: `${DOWN}
    RETURN reduce(all = 0, layer IN layers | all + size(layer.found)) AS total, ${COLUMNS}, ${ISSUER_AND_VIA}`,
  neo4jGraphql: `query ($id: ID!, $first: Int!) { documents(where: { id: { eq: $id } }) ${PLAIN_DOWN(2)} }`,
  ownCypher: `query ($id: ID!, $first: Int!) { down(id: $id, first: $first) { id symbol title issuedOn depth issuer via { kind confidence to } } }`,
  tells: {
    ours: ({ trace }) => [trace.totalDocuments, trace.nodes.nodes.map(ofNode)],
    handWritten: (rows) => [rows[0].total, rows.map(ofRow)],
  },
}

export const downDirective = {
  name: 'trace down a directive, 50, counts',
  variables: `
    MATCH (d:Document {type: 'CHI_THI'}) WHERE d.issuedSort IS NOT NULL
      AND EXISTS { (d)<-[:IMPLEMENTS]-(:Document) }
    UNWIND range(21, 80) AS first
    RETURN {id: d.id, first: first} AS variables ORDER BY first * 7 % 60, d.id LIMIT 2000`,
  ours: `query ($id: ID!, $first: Int!) {
    trace(document: $id) { totalDocuments byLevel { level documents } nodes(first: $first) { ${NODES} } }
  }`,
  handWritten: `${DOWN}
    WITH root, layers, collect({d: d, depth: depth}) AS page
    CALL (layers) {
      UNWIND layers AS layer
      UNWIND layer.found AS d
      WITH d.level AS level, count(*) AS documents
      RETURN collect({level: level, documents: documents}) AS byLevel
    }
    UNWIND page AS one
    WITH root, byLevel, one.d AS d, one.depth AS depth
    RETURN byLevel, ${COLUMNS}, ${ISSUER_AND_VIA}`,
  ownCypher: `query ($id: ID!, $first: Int!) {
    down(id: $id, first: $first) { id symbol title issuedOn depth issuer via { kind confidence to } }
    downByLevel(id: $id) { level documents }
  }`,
  tells: {
    ours: ({ trace }) => [countsOf(trace.byLevel), trace.nodes.nodes.map(ofNode)],
    handWritten: (rows) => [countsOf(rows[0].byLevel), rows.map(ofRow)],
  },
}
const countsOf = (byLevel) => byLevel.map(({ level, documents }) => `${level} ${documents}`).sort()

export const upFromTask = {
  name: "trace up from a commune's task",
  variables: `
    MATCH (t:Task) WHERE t.overdueFrom > '' AND EXISTS { (t)<-[:HAS_TASK]-(:Document {level: 'COMMUNE'}) }
    WITH t LIMIT 20000
    RETURN {task: t.id} AS variables ORDER BY reverse(t.id) LIMIT 2000`,
  ours: `query ($task: ID!) { trace(task: $task, direction: UP) { root { symbol } totalDocuments nodes { ${NODES} } } }`,
  handWritten: `${UP}
    RETURN root.symbol AS root, ${COLUMNS}, [(d)-[:ISSUED_BY]->(a) | a.name][0] AS issuer,
      COLLECT {
        UNWIND [root] + [other IN found | other.d] AS near
        MATCH (near)-[r:IMPLEMENTS|ANNEXED_TO]->(d)
        RETURN {kind: type(r), confidence: r.confidence, to: d.id}
      } AS via`,
  neo4jGraphql: `query ($task: ID!) { tasks(where: { id: { eq: $task } }) { documents ${PLAIN_UP(4)} } }`,
  ownCypher: `query ($task: ID!) { up(task: $task) { id symbol title issuedOn depth issuer via { kind confidence to } } }`,
  tells: { ours: ({ trace }) => trace.nodes.nodes.map(ofNode), handWritten: (rows) => rows.map(ofRow) },
}

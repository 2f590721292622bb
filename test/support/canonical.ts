import neo4j from 'neo4j-driver'
import type { DatabaseAccess } from './database.js'

/**
 * The whole graph as sorted lines without anything that depends on when or in which order it was made: ids are left
 * out, ends are named by keys. Two graphs are the same when these lines are. Territories are left out: papers are placed
 * in them and change nothing about them.
 */
export async function canonicalDump(database: DatabaseAccess): Promise<string[]> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password), {
    disableLosslessIntegers: true,
  })
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    const lines: string[] = []
    for (const [name, cypher] of Object.entries(STATEMENTS)) {
      const { records } = await session.run(cypher)
      for (const record of records) lines.push(`${name} ${JSON.stringify(ordered(record.toObject()))}`)
    }
    return lines.sort()
  } finally {
    await session.close()
    await driver.close()
  }
}

/** Properties in one order, whatever order they were written in; without those that depend on the order of arrival. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !VOLATILE.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  )
}

/** Ids of documents and of what hangs on them tell which key came first; a source's id tells only its location. */
const VOLATILE = new Set([
  'id',
  'documentId',
  'fingerprint',
  'ingestedAt',
  'learntAt',
  'changedAt',
  'locked',
  'supports',
  'cycle',
])

const STATEMENTS = {
  document: 'MATCH (d:Document) RETURN properties(d) AS d',
  placed:
    'MATCH (d:Document)-[r:ISSUED_BY|ISSUED_IN|SENT_TO]->(n) RETURN d.key AS d, type(r) AS r, n.key AS n',
  relation:
    'MATCH (a:Document)-[r]->(b:Document) RETURN a.key AS a, type(r) AS r, r.confidence AS confidence, r.review AS review, b.key AS b',
  evidence:
    'MATCH (a:Document)<-[:ABOUT]-(:Claim)-[:MENTIONS]->(m:Mention)-[:NAMES]->(b:Document) RETURN a.key AS a, b.key AS b, properties(m) AS m, m.supports IS NULL AS idle',
  task: 'MATCH (d:Document)-[:HAS_TASK]->(t:Task) RETURN d.key AS d, properties(t) AS t',
  parent:
    'MATCH (d:Document)-[:HAS_TASK]->(t:Task)-[:PART_OF]->(p:Task) RETURN d.key AS d, t.position AS t, p.position AS p',
  deadline:
    'MATCH (d:Document)-[:HAS_TASK]->(t:Task)-[:DUE]->(l:Deadline) RETURN d.key AS d, t.position AS t, properties(l) AS l',
  assignment:
    'MATCH (d:Document)-[:HAS_TASK]->(t:Task)-[r]->(a:Agency|UnnamedBody) RETURN d.key AS d, t.position AS t, type(r) AS type, properties(r) AS r, a.key AS a',
  anomaly: 'MATCH (d:Document)-[:HAS_ANOMALY]->(a:Anomaly) RETURN d.key AS d, properties(a) AS a',
  agency: 'MATCH (a:Agency) OPTIONAL MATCH (a)-[:OF]->(t:Territory) RETURN properties(a) AS a, t.key AS t',
  successor: 'MATCH (a:Agency)-[:SUCCEEDED_BY]->(b:Agency) RETURN a.key AS a, b.key AS b',
  agencyName: 'MATCH (n:AgencyName)-[:NAMES]->(a:Agency) RETURN n.folded AS n, a.key AS a',
  source: 'MATCH (s:SourceFile) RETURN properties(s) AS s',
  claim:
    'MATCH (s:SourceFile)-[:MAKES]->(c:Claim)-[:ABOUT]->(d:Document) RETURN s.location AS s, properties(c) AS c, d.key AS d',
  earlierKey: 'MATCH (k:EarlierKey)-[:OF]->(d:Document) RETURN k.key AS k, d.key AS d',
  // what the lines above reach only by way of something else, so that nothing is left lying about unseen
  count:
    'MATCH (n) WHERE NOT n:NumberingSeries AND NOT n:EarlierKey AND NOT n:Territory AND NOT n:Removal UNWIND labels(n) AS label RETURN label, count(*) AS nodes',
}

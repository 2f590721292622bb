// A graph that counts: every statement is run with PROFILE, and what it touched in the database is added up by file.
import neo4j from 'neo4j-driver'
import { decodeRecord } from '../../dist/graph/operations.js'
import { statementOf } from '../../dist/graph/query.js'

/** `graph` stands in for the real one where only what is read is used; `spent` has what was read since it was last emptied. */
export function profiledGraph({ uri, username, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  const spent = []
  let asked = 0
  const graph = {
    edition: 'FULL',
    // another one each time, so that nothing is kept of what was counted before
    version: () => Promise.resolve(String((asked += 1))),
    cascades: {},
    async read(query, params) {
      const statement = statementOf(query, 'FULL', params)
      const { records, summary } = await driver.executeQuery(`PROFILE ${statement.text}`, statement.params)
      spent.push({
        file: query.file,
        rows: records.length,
        hits: hitsOf(summary.profile),
        plan: summary.profile,
      })
      return records.map((found) => decodeRecord(query, found))
    },
  }
  return { graph, spent, close: () => driver.close() }
}

const hitsOf = ({ dbHits, children }) => dbHits + children.reduce((sum, child) => sum + hitsOf(child), 0)

/** What the first page, the second and the length of a list cost, with how many rows were shown. */
export async function costOf({ graph, spent }, ask, facts) {
  const counted = async (work) => {
    spent.length = 0
    const result = await work()
    return [result, spent.reduce((sum, { hits }) => sum + hits, 0)]
  }
  // the first answer may be told of rhythms that this process has not seen
  await ask(graph, { ...facts, after: null })
  const [page, hits] = await counted(() => ask(graph, { ...facts, after: null }))
  const after = page.items.at(-1)?.sort
  const [, later] = page.hasNext ? await counted(() => ask(graph, { ...facts, after })) : []
  const [total, counting] = await counted(() => page.total())
  return { rows: page.items.length, hits, later: later ?? null, total, counting }
}

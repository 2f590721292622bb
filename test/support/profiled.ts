import neo4j, { type ManagedTransaction, type ProfiledPlan } from 'neo4j-driver'
import type { Graph, Transaction } from '../../src/graph/connect.js'
import { decodeAll } from '../../src/graph/operations.js'
import { statementOf } from '../../src/graph/query.js'
import type { DatabaseAccess } from './database.js'

/** Writes as `Graph.write` does, and counts what they read and write. */
export interface ProfiledGraph {
  readonly graph: Graph
  /** How often the database looks at anything during the work, and how many statements it is sent. */
  costOf(work: () => Promise<unknown>): Promise<{ readonly hits: number; readonly statements: number }>
  close(): Promise<void>
}

/** `graph`: of the same database; only its `write` is another. */
export function profiled({ uri, username, password }: DatabaseAccess, graph: Graph): ProfiledGraph {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  let hits = 0
  let statements = 0
  const transactionOf = (tx: ManagedTransaction, edition: 'FULL' | 'OPEN'): Transaction => ({
    async run(query, params) {
      const statement = statementOf(query, edition, params)
      const result = await tx.run(`PROFILE ${statement.text}`, statement.params)
      hits += result.summary.profile ? hitsOf(result.summary.profile) : 0
      statements += 1
      return decodeAll(query, result)
    },
    edition,
    changes() {},
    tell() {},
    get open() {
      return transactionOf(tx, 'OPEN')
    },
  })
  const write: Graph['write'] = async (work) => {
    const session = driver.session()
    try {
      return await session.executeWrite((tx) => work(transactionOf(tx, 'FULL')))
    } finally {
      await session.close()
    }
  }
  return {
    graph: { ...graph, write },
    async costOf(work) {
      ;[hits, statements] = [0, 0]
      await work()
      return { hits, statements }
    },
    close: () => driver.close(),
  }
}

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), Number(dbHits))

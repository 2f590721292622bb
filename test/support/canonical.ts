import { canonicalLines, withoutArrival } from '../../src/graph/canonical-lines.js'
import { connect } from '../../src/graph/connect.js'
import type { DatabaseAccess } from './database.js'

/**
 * The whole graph as sorted lines without anything that depends on when or in which order it was made: ids are left
 * out, ends are named by keys, nothing is told of what is gone. Two graphs are the same when these lines are.
 */
export async function canonicalDump(database: DatabaseAccess): Promise<string[]> {
  const graph = connect(database)
  try {
    const found: string[] = []
    for await (const line of canonicalLines(graph))
      if (line.kind !== 'removal' && !OF_THE_PAST.test(line.line)) found.push(withoutArrival(line))
    return found.sort()
  } finally {
    await graph.close()
  }
}

const OF_THE_PAST = /^count \{"label":"(?:Removal|EarlierKey)"/

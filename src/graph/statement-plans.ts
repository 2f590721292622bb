import type { Graph } from './connect.js'
import { GIVEN, registeredQueries, type Query } from './query.js'
import { StatementText } from './statement-text.js'

/** Folders below `cypher/` with the statements of loads, corrections, decisions and reports. */
const OF_WRITES =
  /^(?:change-log|correction|cycle|event|ingest|known|message|open-edition|progress|report|review|task-link)\//

/**
 * Has the database plan, one after the other, what loads, corrections, decisions and reports send in the graph's edition;
 * the first of them would wait seconds for that. Nothing is executed. `giveWay` is waited for before each.
 */
export async function planWrites(graph: Graph, giveWay: () => Promise<void>): Promise<void> {
  for (const statement of registeredQueries().filter(({ file }) => OF_WRITES.test(file))) {
    await giveWay()
    await graph.read(explained(statement), {})
  }
}

const explained = ({ file, text }: Query): Query<'READ', object, null> => ({
  mode: 'READ',
  file,
  text: { FULL: explain(text.FULL), OPEN: explain(text.OPEN) },
  columns: [],
  params: {},
  encode: () => ({ [GIVEN]: {} }),
  decode: () => null,
})

const explain = (text: StatementText) => StatementText.joined(['EXPLAIN', text])

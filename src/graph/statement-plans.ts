import type { Graph } from './connect.js'
import type { AskedFields } from './decode.js'
import { joinedQuery } from './joined-query.js'
import { LONG_TEXT } from './plans.js'
import { GIVEN, registeredQueries, type Query } from './query.js'

/** Folders below `cypher/` with the statements of loads, corrections, decisions and reports. */
const OF_WRITES =
  /^(?:change-log|correction|cycle|event|ingest|known|message|open-edition|progress|report|review|task-link)\//

/**
 * Has the database plan, one after the other, what loads, corrections, decisions and reports send in the graph's edition;
 * the first of them would wait seconds for that. Nothing is executed.
 */
export const planWrites = (graph: Graph): Promise<void> => planAll(graph, ({ file }) => OF_WRITES.test(file))

/** The same for the long statements of all other questions, as lists with filters, together with what is joined to them. */
export const planReads = (graph: Graph): Promise<void> => planAll(graph, isLongRead)

const isLongRead = ({ file, mode, text }: Query): boolean =>
  mode === 'READ' && !OF_WRITES.test(file) && text.FULL.length >= LONG_TEXT

async function planAll(graph: Graph, isWanted: (statement: Query) => boolean): Promise<void> {
  for (const statement of registeredQueries())
    if (isWanted(statement)) await graph.read(explained(asSent(statement)), {})
}

const ALL_FIELDS: AskedFields = { has: () => true, hasBelow: () => true }

/** With all that may be joined to it, if it is read and long; its text is the same whatever is wanted of that. */
export const asSent = (statement: Query): Pick<Query, 'file' | 'text' | 'columns'> =>
  (isLongRead(statement) ? joinedQuery(statement as Query<'READ'>, ALL_FIELDS) : null) ?? statement

const explained = ({ file, text }: Pick<Query, 'file' | 'text'>): Query<'READ', object, null> => ({
  mode: 'READ',
  file,
  text: { FULL: `EXPLAIN ${text.FULL}`, OPEN: `EXPLAIN ${text.OPEN}` },
  columns: [],
  params: {},
  encode: () => ({ [GIVEN]: {} }),
  decode: () => null,
})

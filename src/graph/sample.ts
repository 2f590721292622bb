import type { Graph, Transaction } from './connect.js'
import { listOf, optional, text, type TypeOf, record } from './decode.js'
import { dueRow } from './progress.js'
import { query } from './query.js'

const prefix = { prefix: text }

const taskFields = {
  paper: text,
  id: text,
  documentId: text,
  issued: optional(text),
  deadlines: listOf(dueRow),
}
const taskRow = record(taskFields)

/** A task, by the name of its paper's file. */
export type SampleTask = TypeOf<typeof taskRow>

const tasks = query('READ', 'sample/tasks.cypher', { params: prefix, row: taskFields })

/** Their tasks, in the order of the papers' names and in that of each paper. */
export const tasksBelow = (tx: Transaction, begin: string) => tx.run(tasks, { prefix: begin })

const forget = query('WRITE', 'sample/forget-people.cypher', { params: prefix, row: {} })

/** Deletes what people have decided and reported on them, in both editions. */
export const forgetPeopleBelow = (graph: Graph, begin: string): Promise<void> =>
  graph.write(async (tx) => {
    await tx.run(forget, { prefix: begin })
    await tx.open.run(forget, { prefix: begin })
  })

// The questions of the comparison, each in every form: `ours` in GraphQL; `handWritten`, the best single statement for
// the same information that we know how to write; `neo4jGraphql` and, where walking needs one, `ownCypher`, which asks a
// field of that library with a statement of its own (graphql-schema.mjs). `variables` is Cypher that finds rows of
// variables, which all forms share. `tells` makes of an answer (of ours, or rows) what both must tell alike.
import { coverage } from './coverage.mjs'
import { documentWithRelations, unknownSymbol } from './document.mjs'
import { byTypeAndYear, fullText } from './lists.mjs'
import { lateTasks, openByDay, openDueFrom } from './tasks.mjs'
import { downDirective, downPlan, upFromTask } from './traces.mjs'

export const QUESTIONS = [
  documentWithRelations,
  downPlan,
  downDirective,
  upFromTask,
  lateTasks,
  coverage,
  byTypeAndYear,
  fullText,
  openByDay,
  openDueFrom,
  unknownSymbol,
]

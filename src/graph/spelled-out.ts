import type { Read } from './decode.js'
import type { Edition } from './edition.js'
import { GIVEN, READ, statementOf, type Query } from './query.js'
import type { StatementText } from './statement-text.js'

type ReadQuery<P, R> = Query<'READ', P, R>
type Statement = ReturnType<typeof statementOf>

/** How often a statement is asked before it is spelled out. */
const ASKED_OFTEN = 3
/** Spelled-out statements of a process, each of which takes a place among the database's plans. */
const MOST = 200

interface Asked {
  /** How often each text of the query was asked. */
  readonly times: Map<string, number>
  /** Made when a text of the query was asked often. */
  spelled: ReadQuery<any, any> | null
  /** The spelled-out texts that the database has planned. */
  readonly planned: Set<string>
}

/** Has the database plan a statement. */
type Plan = (statement: Statement) => Promise<unknown>

/**
 * Statements that are asked often, with what they are to read (`$read`, part.ts) spelled out in their text: the database looks
 * up the names of properties when it plans a statement, instead of once for each node, and plans no reading that is not
 * wanted. That spares it a tenth of its work or more. They are planned before anybody waits for them.
 */
export class SpelledOut {
  readonly #asked = new WeakMap<Query, Asked>()
  #count = 0

  /**
   * What is to be sent for a query: spelled out, once the database has planned that; until then with `$read`, which other
   * selections of fields share.
   */
  statementOf<P>(query: Query<any, P, any>, edition: Edition, params: P, plan: Plan): Statement {
    if (query.read === undefined) return statementOf(query, edition, params)
    const asked = this.#askedOf(query)
    const known = asked.spelled && statementOf(asked.spelled, edition, params)
    if (known !== null && asked.planned.has(known.text)) return known
    const statement = statementOf(query, edition, params)
    const times = (asked.times.get(statement.text) ?? 0) + 1
    asked.times.set(statement.text, times)
    // should it fail, it is answered as before
    if (times === ASKED_OFTEN && this.#hasRoom) this.plan(query, edition, params, plan).catch(() => {})
    return statement
  }

  /** Has the database plan what will be sent for a query: spelled out, as long as there is room for that. */
  async plan<P>(query: Query<any, P, any>, edition: Edition, params: P, plan: Plan): Promise<void> {
    if (query.read === undefined || !this.#hasRoom) {
      await plan(statementOf(query, edition, params))
      return
    }
    const asked = this.#askedOf(query)
    asked.spelled ??= spelledOut(query, query.read)
    const statement = statementOf(asked.spelled, edition, params)
    // what is left out of a statement may go to and fro between the same texts
    if (asked.planned.has(statement.text)) return
    this.#count += 1
    await plan(statement)
    asked.planned.add(statement.text)
  }

  get #hasRoom(): boolean {
    return this.#count < MOST
  }

  #askedOf(query: Query<any, any, any>): Asked {
    const asked = this.#asked.get(query as Query) ?? { times: new Map(), spelled: null, planned: new Set() }
    this.#asked.set(query as Query, asked)
    return asked
  }
}

/** The same query, of which `$read` is part of its text. */
export const spelledOut = <P, R>(query: ReadQuery<P, R>, read: Read): ReadQuery<P, R> => ({
  ...query,
  text: { FULL: textOf(query.text.FULL, read), OPEN: textOf(query.text.OPEN, read) },
  encode(params) {
    const { [READ]: _, ...given } = query.encode(params)[GIVEN]
    return { [GIVEN]: given }
  },
})

/** `[name IN $given.read.task.own | t[name]]` */
const OWN = /\[name IN \$given\.read\.(\w+)\.own \| (\w+)\[name\]\]/g
/** `CASE WHEN $given.read.task.evidence THEN` */
const FURTHER = /\bCASE WHEN \$given\.read\.(\w+)\.(\w+) THEN\b/
const CASE_OR_END = /\b(?:CASE|END)\b/g

/** What is not wanted is left out first, since `read` may say nothing of the parts within it. */
const textOf = (text: StatementText, read: Read): StatementText =>
  text.mapped((piece) =>
    withWanted(piece, read).replace(OWN, (_, part: string, node: string) => {
      const names = read[part]!['own'] as readonly string[]
      return `[${names.map((name) => `${node}.\`${name}\``).join(', ')}]`
    }),
  )

function withWanted(cypher: string, read: Read): string {
  const found = FURTHER.exec(cypher)
  if (found === null) return cypher
  const [cue, part, value] = found
  const from = found.index + cue.length
  const to = endOfCase(cypher, from)
  const wanted = read[part!]![value!] === true ? `(${cypher.slice(from, to)})` : 'null'
  return cypher.slice(0, found.index) + withWanted(wanted + cypher.slice(to + 'END'.length), read)
}

/** Where the `END` of a `CASE` begins, from a place within it. @throws Error when it has none in this piece of a statement */
function endOfCase(cypher: string, from: number): number {
  let open = 1
  CASE_OR_END.lastIndex = from
  for (let found = CASE_OR_END.exec(cypher); found !== null; found = CASE_OR_END.exec(cypher)) {
    open += found[0] === 'CASE' ? 1 : -1
    if (open === 0) return found.index
  }
  throw new Error(`A CASE that asks $read has no END: ${cypher}`)
}

import { LRUCache } from 'lru-cache'
import type { Readable } from './ahead.js'
import { mapPieces } from './cypher-text.js'
import type { Edition } from './edition.js'
import { listOfColumns, rowsOf } from './joined-query.js'
import type { Told } from './operations.js'
import { GIVEN, statementOf, type Query } from './query.js'
import { spelledOut } from './spelled-out.js'
import { StatementText, type Given } from './statement-text.js'

type ReadQuery = Query<'READ', any, any>

/** A read that waits for others that are begun at the same time. */
interface Waiting {
  readonly query: ReadQuery
  readonly params: Readonly<Record<string, unknown>>
  readonly told: Told | undefined
  readonly resolve: (rows: any) => void
  readonly reject: (reason: unknown) => void
}

/** Some queries as one: what each is given in, the rows of each out. */
type Group = Query<'READ', readonly Given[], readonly unknown[][]>

/** So often some queries are asked together before they are sent as one statement. */
const ASKED_OFTEN = 5
/** Each takes a place among the database's plans. */
const MOST_GROUPS = 200
/** The database takes too long to plan a statement of more. */
const MOST_TOGETHER = 8
/** What is about more things works so long that it had better have a thread of the database for itself. */
const FEW_THINGS = 25
/** The parameters that name what a query is about. */
const THINGS = ['ids', 'keys', 'documents', 'tasks', 'agencies', 'territories', 'relations']

/** The statements that are sent for queries which are asked together, once the database has planned them. */
export class KnownGroups {
  readonly #edition: Edition
  readonly #groups = new LRUCache<string, { times: number; group: Group | null }>({ max: MOST_GROUPS })
  readonly #spelled = new WeakMap<ReadQuery, ReadQuery>()

  constructor(edition: Edition) {
    this.#edition = edition
  }

  /** The statement for some queries, and what it is given; null as long as the database has no plan for it. */
  statementFor(
    waiting: readonly Waiting[],
    plan: Readable['plan'],
  ): { readonly group: Group; readonly given: readonly Given[] } | null {
    const sent = waiting.map(({ query, params }) => {
      const { text, params: encoded } = statementOf(this.#spelledOut(query), this.#edition, params)
      return { query, text, given: encoded[GIVEN] as Given }
    })
    const given = sent.map((one) => one.given)
    const key = sent.map(({ text }) => text).join('\n')
    const known = this.#groups.get(key) ?? { times: 0, group: null }
    this.#groups.set(key, known)
    known.times += 1
    if (known.times === ASKED_OFTEN) {
      const group = groupOf(sent)
      // until then, and should that fail, each is sent for itself
      plan(group, given).then(
        () => (known.group = group),
        () => {},
      )
    }
    return known.group && { group: known.group, given }
  }

  #spelledOut(query: ReadQuery): ReadQuery {
    if (query.read === undefined) return query
    const spelled = this.#spelled.get(query) ?? spelledOut(query, query.read)
    this.#spelled.set(query, spelled)
    return spelled
  }
}

/** The rows as lists of values, and each query in a subquery that returns one row: so none multiplies those of another. */
function groupOf(members: readonly { readonly query: ReadQuery; readonly text: string }[]): Group {
  const parts = members.map(
    ({ query, text }, at) => `CALL () {
CALL () {
${mapPieces(text, { code: (code) => code.replaceAll(`$${GIVEN}.`, `$${GIVEN}.of${at}.`), string: (string) => string })}
}
RETURN collect(${listOfColumns(query)}) AS rows${at}
}`,
  )
  const columns = members.map((_, at) => `rows${at}`)
  const text = StatementText.joined([...parts, `RETURN ${columns.join(', ')}`])
  return {
    mode: 'READ',
    file: members.map(({ query }) => query.file).join(' + '),
    text: { FULL: text, OPEN: text },
    columns,
    params: {},
    encode: (given) => ({ [GIVEN]: Object.fromEntries(given.map((one, at) => [`of${at}`, one])) }),
    decode: (lists) => members.map(({ query }, at) => rowsOf(query, lists[at])),
  }
}

/**
 * Reads for one request: what it begins to read at the same time goes to the database as one statement, which costs one
 * round trip and one start of a transaction. Only what is about few things, and so takes about as long as that.
 */
export function readingTogether(
  { read, plan }: Pick<Readable, 'read' | 'plan'>,
  known: KnownGroups,
): Readable['read'] {
  let waiting: Waiting[] = []

  const sendAlone = ({ query, params, told, resolve, reject }: Waiting): void => {
    read(query, params, told).then(resolve, reject)
  }

  const sendTogether = (some: readonly Waiting[]): void => {
    const statement = some.length > 1 ? known.statementFor(some, plan) : null
    if (statement === null) return some.forEach(sendAlone)
    const told = some.find((one) => one.told !== undefined)?.told
    read(statement.group, statement.given, told).then(
      ([rows]) => some.forEach(({ resolve }, at) => resolve(rows![at])),
      (reason: unknown) => some.forEach(({ reject }) => reject(reason)),
    )
  }

  const send = (): void => {
    const all = waiting
    waiting = []
    for (let from = 0; from < all.length; from += MOST_TOGETHER)
      sendTogether(all.slice(from, from + MOST_TOGETHER))
  }

  return (query, params, told) =>
    isAboutFew(params as Waiting['params'])
      ? new Promise((resolve, reject) => {
          // by then all is begun that this request begins at the same time
          if (waiting.length === 0) process.nextTick(send)
          waiting.push({ query, params: params as Waiting['params'], told, resolve, reject })
        })
      : read(query, params, told)
}

const isAboutFew = (params: Waiting['params']): boolean => {
  const things = THINGS.map((name) => params[name]).find((value) => Array.isArray(value))
  return things !== undefined && things.length <= FEW_THINGS
}

import type { AskedFields, Wanted } from './decode.js'
import { KEYED, type KeyedQuery } from './joins.js'
import { selectionOf, type KeptRows, type Row, type Selection } from './kept-rows.js'
import { statementsFor, type LeanStatements, type Statement } from './lean-statements.js'
import type { Told } from './operations.js'
import type { Query } from './query.js'
import type { RequestVersion } from './request-version.js'

type Read = <P, R>(query: Query<'READ', P, R>, params: P) => Promise<R[]>

/** Where a request reads. */
export interface Readable {
  /** As `Graph.read`. */
  readonly read: <P, R>(query: Query<'READ', P, R>, params: P, told?: Told) => Promise<R[]>
  /** Has the database plan what would be sent. */
  readonly plan: <P>(query: Query<'READ', P, any>, params: P) => Promise<unknown>
  readonly version: RequestVersion
  readonly kept: KeptRows
}

/**
 * Reads for one request, one statement where there would be several after each other: with the rows of a query come those
 * that will be asked for next, since the request has fields that need them. What was fetched ahead is handed out when it
 * is asked for; what was not is read as ever. What has mostly been held from questions before is left out: the statement
 * tells whether the graph still has the version of what is held. So nothing of this changes an answer.
 */
export function readingAhead({ read, plan, version, kept }: Readable, wanted: () => Wanted): Read {
  const fetched = new Map<Query, Map<string, Row[]>>()
  /** What was asked for without some joins. */
  const lean: LeanStatements<any, any>[] = []
  let asking: Promise<boolean> | undefined

  const holdsAt = (now: string): true => {
    kept.moveTo(now)
    return true
  }

  /** Whether what is held is as the graph was when this request began, or later. */
  const isCurrent = (): Promise<boolean> =>
    (asking ??= version.get().then(
      holdsAt,
      // what is wrong with the database is told by the statement that is sent to it
      () => false,
    ))

  /** What the first statement tells the version. */
  const told: Told = (now) => {
    if (version.isTold) return
    version.tell(now)
    asking = Promise.resolve(holdsAt(now))
  }

  const keep = ({ query, key }: KeyedQuery, keys: readonly string[], rows: readonly Row[]): void => {
    const known = keysOf(fetched, query)
    for (const one of keys) known.set(one, [])
    for (const row of rows) known.get(row[key] as string)?.push(row)
  }

  const fetchedOf = ({ query, among }: KeyedQuery, key: string): readonly Row[] | undefined =>
    fetched.get(query as Query)?.get(key) ?? (among && fetched.get(among as Query)?.get(key))

  /** What statements that are under way bring along; each ends when it has, or has failed. */
  const coming = new Map<Query, Map<string, Promise<unknown>>>()

  const comes = ({ query }: KeyedQuery, keys: readonly string[], ended: Promise<unknown>): void => {
    const known = keysOf(coming, query)
    for (const key of keys) known.set(key, ended)
  }

  const readJoined = <P, R>(query: Query<'READ', P, R>, params: P, fields: AskedFields): Promise<R[]> => {
    const statements = statementsFor(query, fields)
    if (statements.leavesOut) lean.push(statements)
    const { current } = statements
    const rows = sent(current, statements, params, fields)
    for (const { of, parameter } of current.joined?.brings ?? [])
      comes(
        of,
        (params as Record<string, readonly string[]>)[parameter]!,
        rows.catch(() => {}),
      )
    return rows
  }

  const sent = async <P, R>(
    { alone, joined }: Statement<P, R>,
    statements: LeanStatements<P, R>,
    params: P,
    fields: AskedFields,
  ): Promise<R[]> => {
    const before = kept.version
    const tells = version.isTold ? undefined : told
    if (joined === undefined) return read(alone, params, tells)
    const [found] = await read(joined, params, tells)
    statements.came(found!, kept, (next) => plan(next.joined ?? next.alone, params))
    for (const { of, keys, rows } of found!.joined) {
      keep(of, keys, rows)
      if (statements.isWorthHolding(of.variety)) kept.put(selectionOf(of, fields), keys, rows, before)
    }
    return [...found!.rows]
  }

  /** Fetches what is held of these keys, and gives those of which nothing is. */
  const withoutHeld = async (
    of: KeyedQuery,
    keys: readonly string[],
    selection: Selection,
  ): Promise<readonly string[]> => {
    if (!version.isKnown && kept.held(selection, keys) < keys.length) return keys
    if (!(await isCurrent())) return keys
    const missing = keys.filter((key) => {
      const rows = kept.rowsOf(selection, key)
      if (rows !== undefined) keep(of, [key], rows)
      return rows === undefined
    })
    for (const statements of lean) statements.found(of.variety, missing.length === 0)
    return missing
  }

  /** Waits for what other statements bring of these keys, and gives those that none did. */
  const withoutComing = async (
    of: KeyedQuery,
    keys: readonly string[],
    fields: AskedFields,
  ): Promise<readonly string[]> => {
    if (of.comesWith === undefined || !fields.hasBelow(...of.comesWith)) return keys
    // by then the statements have been begun that this request begins at the same time
    await new Promise(process.nextTick)
    const ended = keys.flatMap((key) => coming.get(of.query as Query)?.get(key) ?? [])
    await Promise.all(ended)
    return keys.filter((key) => fetchedOf(of, key) === undefined)
  }

  return async <P, R>(query: Query<'READ', P, R>, params: P): Promise<R[]> => {
    const fields = wanted()
    if (fields === null) return read(query, params)
    const of = KEYED.get(query as Query)
    if (of === undefined) return readJoined(query, params, fields)
    const keys = (params as Record<string, readonly string[]>)[of.parameter]!
    const selection = selectionOf(of, fields)
    if (selection.rowOfKey !== null) return keys.map(selection.rowOfKey) as R[]
    const unknown = keys.filter((key) => fetchedOf(of, key) === undefined)
    const notHeld = unknown.length === 0 ? [] : await withoutHeld(of, unknown, selection)
    const missing = notHeld.length === 0 ? [] : await withoutComing(of, notHeld, fields)
    if (missing.length > 0) {
      const before = kept.version
      const rows = await readJoined(query, { ...params, [of.parameter]: missing }, fields)
      kept.put(selection, missing, rows as readonly Row[], before)
      keep(of, missing, rows as readonly Row[])
    }
    return keys.flatMap((key) => fetchedOf(of, key) ?? []) as R[]
  }
}

/** What is known of a query by its keys. */
function keysOf<V>(known: Map<Query, Map<string, V>>, query: KeyedQuery['query']): Map<string, V> {
  const found = known.get(query as Query) ?? new Map<string, V>()
  known.set(query as Query, found)
  return found
}

import type { AskedFields, Wanted } from './decode.js'
import { joinedQuery, narrowedQuery, type JoinedQuery } from './joined-query.js'
import { KEYED, type KeyedQuery } from './joins.js'
import type { Query } from './query.js'

type Row = Readonly<Record<string, unknown>>
/** What is sent for a query. */
type Statement<P, R> =
  | { readonly alone: Query<'READ', P, R>; readonly joined?: never }
  | { readonly joined: JoinedQuery<P, R>; readonly alone?: never }
type Read = <P, R>(query: Query<'READ', P, R>, params: P) => Promise<R[]>

/**
 * Reads for one request, one statement where there would be several after each other: with the rows of a query come those
 * that will be asked for next, since the request has fields that need them. What was fetched ahead is handed out when it
 * is asked for; what was not is read as ever, so fetching ahead changes no answer.
 */
export function readingAhead(read: Read, wanted: () => Wanted): Read {
  const fetched = new Map<Query, Map<string, Row[]>>()

  const keep = ({ query, key }: KeyedQuery, keys: readonly string[], rows: readonly Row[]): void => {
    const known = fetched.get(query as Query) ?? new Map<string, Row[]>()
    fetched.set(query as Query, known)
    for (const one of keys) known.set(one, [])
    for (const row of rows) known.get(row[key] as string)?.push(row)
  }

  const readJoined: Read = async (query, params) => {
    const fields = wanted()
    if (fields === null) return read(query, params)
    const { alone, joined } = statementFor(query, fields)
    if (joined === undefined) return read(alone, params)
    const [found] = await read(joined, params)
    for (const { of, keys, rows } of found!.joined) keep(of, keys, rows)
    return [...found!.rows]
  }

  return async <P, R>(query: Query<'READ', P, R>, params: P): Promise<R[]> => {
    const keyed = KEYED.get(query as Query)
    const known = fetched.get(query as Query)
    if (keyed === undefined || known === undefined) return readJoined(query, params)
    const keys = (params as Record<string, readonly string[]>)[keyed.parameter]!
    const missing = keys.filter((key) => !known.has(key))
    const others =
      missing.length === 0 ? [] : await readJoined(query, { ...params, [keyed.parameter]: missing })
    return [...keys.flatMap((key) => known.get(key) ?? []), ...others] as R[]
  }
}

/** Made once for a query and what a request asks for; requests with the same text ask for the same. */
const made = new WeakMap<AskedFields, Map<Query, Statement<any, any>>>()

function statementFor<P, R>(query: Query<'READ', P, R>, wanted: AskedFields): Statement<P, R> {
  const ofRequest = made.get(wanted) ?? new Map<Query, Statement<any, any>>()
  made.set(wanted, ofRequest)
  const known = ofRequest.get(query as Query)
  if (known !== undefined) return known
  const joined = joinedQuery(query, wanted)
  const statement = joined === null ? { alone: narrowedQuery(query, wanted) } : { joined }
  ofRequest.set(query as Query, statement)
  return statement
}

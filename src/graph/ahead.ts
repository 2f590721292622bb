import { joinedQuery, type JoinedQuery } from './joined-query.js'
import { JOINS, KEYED, type KeyedQuery } from './joins.js'
import type { Query } from './query.js'

type Row = Readonly<Record<string, unknown>>
type Read = <P, R>(query: Query<'READ', P, R>, params: P) => Promise<R[]>

/**
 * Reads for one request, one statement where there would be several after each other: with the rows of a query come those
 * that will be asked for next, since the request has fields that need them. What was fetched ahead is handed out when it
 * is asked for; what was not is read as ever, so fetching ahead changes no answer.
 */
export function readingAhead(read: Read, wanted: () => ReadonlySet<string>): Read {
  const fetched = new Map<Query, Map<string, Row[]>>()

  const keep = ({ query, key }: KeyedQuery, keys: readonly string[], rows: readonly Row[]): void => {
    const known = fetched.get(query as Query) ?? new Map<string, Row[]>()
    fetched.set(query as Query, known)
    for (const one of keys) known.set(one, [])
    for (const row of rows) known.get(row[key] as string)?.push(row)
  }

  const readJoined: Read = async (query, params) => {
    const joined = joinedOf(query, wanted())
    if (joined === null) return read(query, params)
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

/** Made once for a query and those wanted fields that matter; there are few of these. */
const made = new Map<Query, Map<string, JoinedQuery<any, any> | null>>()
const JOINING = [...JOINS.values()].flat().flatMap(({ fields }) => fields)

function joinedOf<P, R>(query: Query<'READ', P, R>, wanted: ReadonlySet<string>): JoinedQuery<P, R> | null {
  if (!JOINS.has(query as Query)) return null
  const ofQuery = made.get(query as Query) ?? new Map<string, JoinedQuery<any, any> | null>()
  made.set(query as Query, ofQuery)
  const fields = JOINING.filter((field) => wanted.has(field)).join()
  const known = ofQuery.get(fields)
  if (known !== undefined) return known
  const joined = joinedQuery(query, wanted)
  ofQuery.set(fields, joined)
  return joined
}

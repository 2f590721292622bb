import { mapPieces } from './cypher-text.js'
import type { Edition } from './edition.js'
import { JOINS, type Join, type KeyedQuery } from './joins.js'
import type { Query } from './query.js'

/** The rows of a query, and those of all that was joined to it, each with the keys that were looked for. */
export interface JoinedRows<R> {
  readonly rows: readonly R[]
  readonly joined: readonly {
    readonly of: KeyedQuery
    readonly keys: readonly string[]
    readonly rows: readonly Readonly<Record<string, unknown>>[]
  }[]
}

/** One statement: a query, and what is joined to it. */
export type JoinedQuery<P, R> = Query<'READ', P, JoinedRows<R>>

/** How often something joined is joined to something again. */
const DEEPEST = 3

/** A part of the statement: the query itself comes first. */
interface Part {
  readonly query: Query<'READ', any, any>
  /** Null for the first. */
  readonly join: { readonly join: Join; readonly to: number } | null
  readonly depth: number
}

/** The query with all joins of which a field is wanted; null when there is none. */
export function joinedQuery<P, R>(
  query: Query<'READ', P, R>,
  wanted: ReadonlySet<string>,
): JoinedQuery<P, R> | null {
  const parts = partsOf(query, wanted)
  if (parts.length === 1) return null
  return {
    mode: 'READ',
    file: query.file,
    text: { FULL: textOf(parts, 'FULL'), OPEN: textOf(parts, 'OPEN') },
    columns: parts.flatMap((_, at) => columnsOf(at)),
    encode: (params) => query.encode(params),
    decode: (row) => ({
      rows: rowsOf(query, row['rows0']),
      joined: parts.slice(1).map(({ query: of, join }, at) => ({
        of: join!.join.next,
        keys: row[`keys${at + 1}`] as string[],
        rows: rowsOf(of, row[`rows${at + 1}`]),
      })),
    }),
  }
}

function partsOf(query: Query<'READ', any, any>, wanted: ReadonlySet<string>): readonly Part[] {
  const parts: Part[] = [{ query, join: null, depth: 0 }]
  // also over what is added on the way
  for (const [to, part] of parts.entries())
    if (part.depth < DEEPEST)
      for (const join of JOINS.get(part.query as Query) ?? [])
        if (join.fields.some((field) => wanted.has(field)))
          parts.push({ query: join.next.query, join: { join, to }, depth: part.depth + 1 })
  return parts
}

/**
 * The rows as lists of values: names of columns in each of them would cost as much again. Every subquery returns one row,
 * so nothing is multiplied.
 */
function textOf(parts: readonly Part[], edition: Edition): string {
  const first = `CALL () {\n${parts[0]!.query.text[edition]}\n}\nWITH collect(${listOfColumns(parts[0]!)}) AS rows0`
  const others = parts.slice(1).map((part, index) => {
    const at = index + 1
    const { join, to } = part.join!
    return `CALL (rows${to}) {
UNWIND rows${to} AS row UNWIND ${keysIn(join.keys, parts[to]!)} AS key
WITH collect(DISTINCT key) AS keys${at}
RETURN keys${at}, COLLECT {
CALL (keys${at}) {
${withoutParameter(part.query.text[edition], join.next.parameter, `keys${at}`)}
}
RETURN ${listOfColumns(part)}
} AS rows${at}
}`
  })
  return [first, ...others, `RETURN ${parts.flatMap((_, at) => columnsOf(at)).join(', ')}`].join('\n')
}

/** The rows of a part and, of one that is joined, the keys that were looked for. */
const columnsOf = (at: number): readonly string[] => (at === 0 ? ['rows0'] : [`rows${at}`, `keys${at}`])

const listOfColumns = ({ query }: Part): string => `[${query.columns.join(', ')}]`

const keysIn = (keys: string, { query }: Part): string =>
  keys.replace(/\{(\w+)\}/g, (_, column: string) => `row[${query.columns.indexOf(column)}]`)

const withoutParameter = (text: string, parameter: string, name: string): string =>
  mapPieces(text, {
    code: (code) => code.replaceAll(new RegExp(`\\$${parameter}\\b`, 'g'), name),
    string: (string) => string,
  })

const rowsOf = <R>({ columns, decode }: Query<'READ', any, R>, lists: unknown): R[] =>
  (lists as unknown[][]).map((values) =>
    decode(Object.fromEntries(columns.map((column, at) => [column, values[at]]))),
  )

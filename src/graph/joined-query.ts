import { mapPieces } from './cypher-text.js'
import type { AskedFields, Read, Wanted } from './decode.js'
import type { Edition } from './edition.js'
import { JOINS, type Join, type KeyedQuery, type Variety } from './joins.js'
import { GIVEN, READ, type Query } from './query.js'
import { StatementText } from './statement-text.js'

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
export interface JoinedQuery<P, R> extends Query<'READ', P, JoinedRows<R>> {
  /** What comes with it whatever its rows are, by its parameters. */
  readonly brings: readonly { readonly of: KeyedQuery; readonly parameter: string }[]
}

/** How often something joined is joined to something again. */
const DEEPEST = 3

/** A member of the statement: the query itself comes first. */
interface Member {
  readonly query: Query<'READ', any, any>
  /** Null for the first. */
  readonly join: { readonly join: Join; readonly to: number } | null
  readonly depth: number
}

/**
 * The query with the joins of which a field is wanted, each reading only what is wanted; null when there is none. `without`:
 * what is not joined, nor what would be joined to it.
 */
export function joinedQuery<P, R>(
  query: Query<'READ', P, R>,
  wanted: AskedFields,
  without: ReadonlySet<Variety> = new Set(),
): JoinedQuery<P, R> | null {
  const members = membersOf(query, wanted, without)
  if (members.length === 1) return null
  const narrowed = members.map((member) => narrowedQuery(member.query, wanted))
  const reads = narrowed.map(({ read }, at) => read && readAt(at, read))
  const own = narrowedQuery(query, wanted)
  const read: Read = Object.assign({}, ...reads)
  return {
    mode: 'READ',
    file: query.file,
    text: textsOf(query, members),
    columns: members.flatMap((_, at) => columnsOf(at)),
    params: query.params,
    brings: members.flatMap(({ join }) => {
      const parameter = join && parameterOf(join.join.keys)
      return parameter === null ? [] : [{ of: join!.join.next, parameter }]
    }),
    ...(Object.keys(read).length === 0
      ? { encode: (params: P) => own.encode(params) }
      : { read, encode: (params: P) => ({ [GIVEN]: { ...own.encode(params)[GIVEN], read } }) }),
    decode: ([rows, ...others]) => ({
      rows: rowsOf(own, rows),
      joined: members.slice(1).map(({ join }, at) => ({
        of: join!.join.next,
        rows: rowsOf(narrowed[at + 1]!, others[2 * at]),
        keys: others[2 * at + 1] as string[],
      })),
    }),
  }
}

/** The query, reading only what is wanted where its rows are shown. */
export const narrowedQuery = <P, R>(query: Query<'READ', P, R>, wanted: Wanted): Query<'READ', P, R> =>
  query.narrowed?.(wanted && query.shownBelow ? fieldsBelow(query.shownBelow, wanted) : wanted) ?? query

const fieldsBelow = (places: readonly string[], wanted: AskedFields): AskedFields => ({
  has: (field) => places.some((place) => wanted.hasBelow(place, field)),
  hasBelow: (above, field) => wanted.hasBelow(above, field),
})

/** What makes the row of a thing of which nothing but its key is wanted; null where it has to be read. */
export function rowOfKey({ query, key, isThere }: KeyedQuery, wanted: AskedFields): RowOfKey | null {
  if (isThere === undefined) return null
  const { read, columns, decode } = narrowedQuery(query, wanted)
  const [part, ...others] = Object.values(read!)
  const { own, ...further } = part!
  const isKeyAlone = others.length === 0 && String(own) === key && !Object.values(further).includes(true)
  return isKeyAlone ? (value) => decode(columns.map((column) => (column === 'own' ? [value] : null))) : null
}
type RowOfKey = (key: string) => Readonly<Record<string, unknown>>

/**
 * Whether a join's fields are asked for: where the rows of `to` are shown. So the issuer of a document does not come with the
 * documents at the other ends of its relations, of which it is not asked for.
 */
function isAskedFor({ fields, next }: Join, { query, join }: Member, wanted: AskedFields): boolean {
  const places = join === null ? query.shownBelow : join.join.fields
  const isAsked = fields.some((field) =>
    places === undefined ? wanted.has(field) : places.some((above) => wanted.hasBelow(above, field)),
  )
  return isAsked && rowOfKey(next, wanted) === null
}

function membersOf(
  query: Query<'READ', any, any>,
  wanted: AskedFields,
  without: ReadonlySet<Variety>,
): readonly Member[] {
  const members: Member[] = [{ query, join: null, depth: 0 }]
  // also over what is added on the way
  for (const [to, member] of members.entries())
    if (member.depth < DEEPEST)
      for (const join of JOINS.get(member.query as Query) ?? [])
        if (!without.has(join.next.variety) && isAskedFor(join, member, wanted))
          members.push({ query: join.next.query, join: { join, to }, depth: member.depth + 1 })
  return members
}

/** The texts that were made for a query, by its members; there are few. */
const made = new Map<Query, Map<string, Readonly<Record<Edition, StatementText>>>>()

function textsOf(
  query: Query<'READ', any, any>,
  members: readonly Member[],
): Readonly<Record<Edition, StatementText>> {
  const ofQuery = made.get(query as Query) ?? new Map<string, Readonly<Record<Edition, StatementText>>>()
  made.set(query as Query, ofQuery)
  const key = members.map(({ query, join }) => `${query.file} ${join?.to}`).join()
  const texts = ofQuery.get(key) ?? { FULL: textOf(members, 'FULL'), OPEN: textOf(members, 'OPEN') }
  ofQuery.set(key, texts)
  return texts
}

/**
 * The rows as lists of values: names of columns in each of them would cost as much again. Every subquery returns one row,
 * so nothing is multiplied.
 */
function textOf(members: readonly Member[], edition: Edition): StatementText {
  const first = members[0]!
  const others = members.slice(1).flatMap((member, index) => {
    const at = index + 1
    const { join, to } = member.join!
    const most = join.most === undefined ? '' : `[..${join.most}]`
    return [
      `CALL (rows${to}) {
${keysIn(join, to, members[to]!)}
WITH collect(DISTINCT key)${most} AS keys${at}
RETURN keys${at}, COLLECT {
CALL (keys${at}) {`,
      member.query.text[edition].mapped((text) =>
        readingAt(at, withoutParameter(text, join.next.parameter, `keys${at}`)),
      ),
      `}
RETURN ${listOfColumns(member.query)}
} AS rows${at}
}`,
    ]
  })
  return StatementText.joined([
    'CALL () {',
    first.query.text[edition],
    `}\nWITH collect(${listOfColumns(first.query)}) AS rows0`,
    ...others,
    `RETURN ${members.flatMap((_, at) => columnsOf(at)).join(', ')}`,
  ])
}

/** The rows of a member and, of one that is joined, the keys that were looked for. */
const columnsOf = (at: number): readonly string[] => (at === 0 ? ['rows0'] : [`rows${at}`, `keys${at}`])

/** A row of a query as a list of its values, in Cypher. */
export const listOfColumns = ({ columns }: Pick<Query, 'columns'>): string => `[${columns.join(', ')}]`

function keysIn({ keys }: Join, to: number, { query }: Member): string {
  const parameter = parameterOf(keys)
  if (parameter !== null) return `UNWIND $${GIVEN}.${parameter} AS key`
  const list = keys.replace(/\{(\w+)\}/g, (_, column: string) => {
    const at = query.columns.indexOf(column)
    if (at < 0) throw new Error(`cypher/${query.file} has no column ${column} to join by`)
    return `row[${at}]`
  })
  return `UNWIND rows${to} AS row UNWIND ${list} AS key`
}

/** The parameter whose values are the keys of a join; null when they are in its rows. */
const parameterOf = (keys: string): string | null => (keys.startsWith('$') ? keys.slice(1) : null)

const withoutParameter = (text: string, parameter: string, name: string): string =>
  mapPieces(text, {
    code: (code) => code.replaceAll(new RegExp(`\\$${GIVEN}\\.${parameter}\\b`, 'g'), name),
    string: (string) => string,
  })

/** What a member reads, under names of its own: of a paper more may be wanted than of those at the ends of its relations. */
const readAt = (at: number, read: Read): Read =>
  Object.fromEntries(Object.entries(read).map(([part, values]) => [partAt(at, part), values]))

const readingAt = (at: number, text: string): string =>
  text.replace(READING, (_, before: string, part: string) => before + partAt(at, part))

const READING = new RegExp(`(\\$${GIVEN}\\.${READ}\\.)(\\w+)`, 'g')
const partAt = (at: number, part: string): string => (at === 0 ? part : `${part}${at}`)

/** The rows that a query told as lists. */
export const rowsOf = <R>(query: Query<'READ', any, R>, lists: unknown): R[] =>
  (lists as unknown[][]).map((values) => query.decode(values))

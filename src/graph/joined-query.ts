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
  const texts = members.map(({ query }, at) => thingsOf(members, at).reduce(withThing, query.text[edition]))
  const others = members.slice(1).flatMap((member, index) => {
    const at = index + 1
    const { join, to } = member.join!
    const most = join.most === undefined ? '' : `[..${join.most}]`
    return [
      `CALL (rows${to}) {
${keysIn(join, members[to]!, to, thingsOf(members, to))}
WITH collect(DISTINCT key)${most} AS keys${at}
RETURN keys${at}, COLLECT {
CALL (keys${at}) {`,
      texts[at]!.mapped((text) => readingAt(at, ofKeys(text, join, `keys${at}`))),
      `}
RETURN ${listOfColumns(member.query)}
} AS rows${at}
}`,
    ]
  })
  return StatementText.joined([
    'CALL () {',
    texts[0]!,
    `}\nWITH collect(${listOfColumns(members[0]!.query)}) AS rows0`,
    ...others,
    `RETURN ${members.flatMap((_, at) => toldBy(members, at)).join(', ')}`,
  ])
}

/** A column that holds a thing instead of its key for as long as the statement works: what is joined by it is at hand then. */
interface Thing {
  readonly column: string
  /** The property that is its key: `id`. */
  readonly property: string
}

/** By several kinds of things may be joined what one column holds. */
function thingsOf(members: readonly Member[], at: number): readonly Thing[] {
  const columns = members.flatMap(({ join }) => (join?.to === at ? (join.join.atHand ?? []) : []))
  return [...new Set(columns)].map((column) => thingIn(members[at]!.query, column))
}

/** `d.id AS id`, `head([(d)-[:ISSUED_BY]->(a:Agency) | a.id]) END AS issuerId` */
const telling = (column: string): RegExp => new RegExp(`\\.(\\w+)((?:\\]\\) END)? AS ${column}\\b)`, 'g')

/** @throws Error when the query does not tell the column so, and so does not hold the thing */
function thingIn({ file, text }: Query, column: string): Thing {
  const [told, another] = text.FULL.whole.matchAll(telling(column))
  if (told === undefined || another !== undefined)
    throw new Error(`cypher/${file} does not tell ${column} of a thing`)
  return { column, property: told[1]! }
}

const withThing = (text: StatementText, { column }: Thing): StatementText =>
  text.mapped((piece) => piece.replace(telling(column), '$2'))

/** How a keyed query finds what its keys name. */
const FINDING = new RegExp(`UNWIND \\$${GIVEN}\\.\\w+ AS (\\w+)\\s+MATCH \\((\\w+):\\w+ \\{(\\w+): \\1\\}\\)`)

const keyOf = ({ next: { query } }: Join): string => FINDING.exec(query.text.FULL.whole)![3]!

const ofKeys = (text: string, { next, atHand }: Join, keys: string): string =>
  atHand === undefined
    ? withoutParameter(text, next.parameter, keys)
    : text.replace(FINDING, `UNWIND ${keys} AS $2`)

/** What a member tells: its rows and keys, with the key of each thing. */
function toldBy(members: readonly Member[], at: number): readonly string[] {
  const { query, join } = members[at]!
  const things = thingsOf(members, at)
  const [rows, keys] = columnsOf(at)
  const values = query.columns.map((column) => valueIn(query, column, things))
  return [
    things.length === 0 ? rows! : `[row IN ${rows} | [${values.join(', ')}]] AS ${rows}`,
    ...(join === null
      ? []
      : [join.join.atHand === undefined ? keys! : `[key IN ${keys} | key.${keyOf(join.join)}] AS ${keys}`]),
  ]
}

/** The value of a column in a list of its row. @throws Error when there is no such column */
function valueIn({ file, columns }: Query, column: string, things: readonly Thing[]): string {
  const at = columns.indexOf(column)
  if (at < 0) throw new Error(`cypher/${file} has no column ${column} to join by`)
  const thing = things.find((one) => one.column === column)
  return thing === undefined ? `row[${at}]` : `row[${at}].${thing.property}`
}

/** The rows of a member and, of one that is joined, the keys that were looked for. */
const columnsOf = (at: number): readonly string[] => (at === 0 ? ['rows0'] : [`rows${at}`, `keys${at}`])

/** A row of a query as a list of its values, in Cypher. */
export const listOfColumns = ({ columns }: Pick<Query, 'columns'>): string => `[${columns.join(', ')}]`

function keysIn({ keys, atHand }: Join, { query }: Member, at: number, things: readonly Thing[]): string {
  const parameter = parameterOf(keys)
  if (parameter !== null) return `UNWIND $${GIVEN}.${parameter} AS key`
  const keysThen = things.filter(({ column }) => column !== atHand)
  const list = keys.replace(/\{(\w+)\}/g, (_, column: string) => valueIn(query, column, keysThen))
  return `UNWIND rows${at} AS row UNWIND ${list} AS key`
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

import { createHash } from 'node:crypto'
import type { Graph } from './connect.js'
import { integer, plain, text, type Shape } from './decode.js'
import { query, type Query } from './query.js'

/**
 * The whole graph as lines of text: two graphs are the same when they have the same lines, in whatever order. Left out are
 * territories, which the program writes by itself, and what only serves writers (locks, fingerprints).
 */

const lines = (file: string, row: Shape): Query<'READ', object, object> =>
  query('READ', `canonical/${file}`, { params: {}, row })

/** What sources and people have said: the input. */
const STATED = {
  source: lines('sources.cypher', { s: plain }),
  said: lines('claims.cypher', { s: text, c: plain }),
  mention: lines('mentions.cypher', { id: text, c: text, m: plain }),
  review: lines('reviews.cypher', { v: plain }),
  progress: lines('progress.cypher', { p: plain }),
  correction: lines('corrections.cypher', { x: plain }),
  keptIdentity: lines('kept-identities.cypher', { k: plain }),
  removal: lines('removals.cypher', { r: plain }),
  token: lines('tokens.cypher', { t: plain }),
  follower: lines('followers.cypher', { r: plain }),
  follow: lines('follows.cypher', { f: plain }),
  digestMail: lines('digest-mails.cypher', { m: plain }),
  webhook: lines('webhooks.cypher', { w: plain }),
}
/** What this version of the program derives from it, and the ids that it has given. */
const DERIVED = {
  document: lines('documents.cypher', { d: plain }),
  earlierKey: lines('earlier-keys.cypher', { k: text, d: text }),
  about: lines('about.cypher', { s: text, position: integer, d: text }),
  evidence: lines('evidence.cypher', { a: text, b: text, m: plain, idle: plain }),
  naming: lines('namings.cypher', { n: plain, d: text }),
  placed: lines('placed.cypher', { d: text, r: text, n: text }),
  relation: lines('relations.cypher', {
    id: text,
    learntAt: plain,
    a: text,
    r: text,
    confidence: plain,
    review: plain,
    b: text,
  }),
  task: lines('tasks.cypher', { d: text, t: plain }),
  parent: lines('parents.cypher', { d: text, t: integer, p: integer }),
  deadline: lines('deadlines.cypher', { d: text, t: integer, l: plain }),
  assignment: lines('assignments.cypher', { d: text, t: integer, type: text, r: plain, a: plain }),
  anomaly: lines('anomalies.cypher', { d: text, a: plain }),
  message: lines('messages.cypher', { d: text, m: plain, parties: plain, reports: plain }),
  reported: lines('reported.cypher', {
    r: text,
    d: text,
    t: integer,
    p: plain,
    deadline: plain,
    candidates: plain,
  }),
  agency: lines('agencies.cypher', { a: plain, t: plain }),
  successor: lines('successors.cypher', { a: text, b: text }),
  agencyName: lines('agency-names.cypher', { n: text, a: text }),
  count: lines('counts.cypher', { label: text, nodes: integer }),
}
/** Kinds that both editions share. */
const OF_DATABASE = new Set(['correction', 'token', 'follower', 'follow', 'digestMail', 'webhook', 'count'])

/** Whether lines of this kind are input; all others are derived. */
export const isStated = (kind: string): boolean => kind.replace('open.', '') in STATED

export interface CanonicalLine {
  /** `document`; in the open edition `open.document`. */
  readonly kind: string
  /** The kind, then JSON with sorted names. */
  readonly line: string
}

/** Every line of the edition that `graph` sees. */
export async function* canonicalLines(graph: Graph): AsyncGenerator<CanonicalLine> {
  for (const [name, rows] of Object.entries({ ...STATED, ...DERIVED })) {
    if (graph.edition === 'OPEN' && OF_DATABASE.has(name)) continue
    const kind = graph.edition === 'OPEN' ? `open.${name}` : name
    for await (const row of graph.stream(rows, {}))
      yield { kind, line: `${kind} ${JSON.stringify(ordered(row, FOR_WRITERS))}` }
  }
}

/** And the length of a text, which follows from it. */
const FOR_WRITERS = new Set(['fingerprint', 'locked', 'naming', 'textLength'])
/**
 * Properties that depend on when and in which order sources were read. An id follows from the first key of a document,
 * the place of a task in lists ends with its id, and a statement is kept as it was read in the order of its first reading.
 */
const OF_ARRIVAL = new Set([
  ...FOR_WRITERS,
  'id',
  'documentId',
  'ingestedAt',
  'learntAt',
  'changedAt',
  'supports',
  'cycle',
  'place',
  'read',
])

/** The line without what depends on when and in which order sources were read. */
export const withoutArrival = ({ kind, line }: CanonicalLine): string =>
  `${kind} ${JSON.stringify(ordered(JSON.parse(line.slice(kind.length + 1)), OF_ARRIVAL))}`

/** The value with sorted names, without those in `left`. */
function ordered(value: unknown, left: ReadonlySet<string>, name = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => ordered(item, left))
    return name === 'earlierKeys' ? items.sort() : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !left.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner, left, key)]),
  )
}

/** Lines of one kind, counted and summed up independently of their order. */
export interface Digest {
  readonly lines: number
  /** 64 hexadecimal digits: the sum of the lines' SHA-256. */
  readonly sum: string
}

/** By kind; a kind without lines is not in it. */
export type GraphDigest = Readonly<Record<string, Digest>>

/** The digest of `graph` and of further editions, in bounded memory. */
export async function digestOf(graph: Graph, editions: readonly Graph[]): Promise<GraphDigest> {
  const sums = new Map<string, { lines: number; sum: bigint }>()
  for (const edition of [graph, ...editions])
    for await (const { kind, line } of canonicalLines(edition)) {
      const of = sums.get(kind) ?? { lines: 0, sum: 0n }
      const hash = BigInt(`0x${createHash('sha256').update(line).digest('hex')}`)
      sums.set(kind, { lines: of.lines + 1, sum: BigInt.asUintN(256, of.sum + hash) })
    }
  return Object.fromEntries(
    [...sums].map(([kind, { lines: count, sum }]) => [
      kind,
      { lines: count, sum: sum.toString(16).padStart(64, '0') },
    ]),
  )
}

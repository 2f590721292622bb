import type { Graph } from '../graph/connect.js'
import type { AskedFields } from '../graph/decode.js'
import type { Viewer } from '../model/access.js'
import { dayInVietnam, type IsoDay } from '../model/date.js'
import type { EventFeed } from './event/feed.js'
import { loadersFor, type Loaders } from './loaders.js'
import type { Metrics } from './metrics/metrics.js'
import type { LoadingQueue } from '../ingest/load-together.js'
import type { Reader } from '../ingest/reading-threads.js'
import type { AddressRules } from './webhook/addresses.js'

/** What the resolvers of one request share. */
export interface Context {
  readonly graph: Graph
  /**
   * For what a person has said: it is recorded also when nobody waits for it any more, as after a look elsewhere, and behind a
   * start waits for its statements to be planned.
   */
  readonly lasting: Graph
  readonly loaders: Loaders
  /** The day in Vietnam when the request began. */
  readonly today: IsoDay
  /** The present moment in RFC 3339. */
  readonly now: () => string
  readonly viewer: Viewer
  readonly selected: Selected
  /** How many statements were sent to read for it so far. */
  readonly roundTrips: () => number
  /** For the same request: nothing is taken over from this context, nor taken on trust (`Graph.holds`). */
  readonly anew: () => Context
  /** Of a request over HTTP: what its errors and the lines of the log about it are found by. */
  readonly requestId?: string
  readonly metrics?: Metrics
  /** Of a request over HTTP: to which addresses webhooks are sent. */
  readonly addresses?: AddressRules
  /** Of a request over HTTP: how papers are taken in. */
  readonly intake?: Intake
  /** Of a subscription: where it hears of events, until it ends. */
  readonly listening?: { readonly feed: EventFeed; readonly signal: AbortSignal }
}

/** What the papers of all clients go through: threads that read them, and the queue in which they are loaded. */
export interface Intake {
  readonly reader: Reader
  readonly queue: LoadingQueue
}

/** The fields that a query asks for, `Document.issuer`; null for a mutation, which changes what it then reads. */
export interface Selected {
  fields: AskedFields | null
}

/**
 * The context of one request. A stranger (a viewer without a role) reads the open edition, which holds nothing else.
 * When `abortSignal` aborts, running statements end.
 */
export const contextFor = (
  graph: Graph,
  clock: () => Date,
  viewer: Viewer,
  {
    abortSignal,
    ...more
  }: Pick<Context, 'requestId' | 'metrics' | 'addresses' | 'intake'> & {
    readonly abortSignal?: AbortSignal
  } = {},
): Context => {
  const edition = viewer.role === null ? graph.open : graph
  const selected: Selected = { fields: null }
  const signalled = abortSignal ? edition.withSignal(abortSignal) : edition
  let sent = 0
  const onRead = (): void => void (sent += 1)
  const today = dayInVietnam(clock())
  const context = (mayTrust: boolean): Context => {
    const requestGraph = signalled.readingAhead(() => selected.fields, { mayTrust, onRead })
    return {
      graph: requestGraph,
      lasting: edition.patient,
      selected,
      roundTrips: () => sent,
      ...more,
      loaders: loadersFor(requestGraph, today),
      today,
      now: () => clock().toISOString(),
      viewer,
      anew: () => context(false),
    }
  }
  return context(true)
}

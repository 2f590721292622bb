import neo4j from 'neo4j-driver'
import type { GraphEvent } from '../model/event.js'
import { readingAhead } from './ahead.js'
import { Cascades } from './cascades.js'
import type { Changes } from './change-log.js'
import { coalesced } from './coalesced.js'
import type { Wanted } from './decode.js'
import { Directives } from './directives.js'
import type { Edition } from './edition.js'
import {
  decodeAll,
  lastCommit,
  plan,
  reach,
  read,
  stream,
  verify,
  write,
  writeInBatches,
  type Told,
  type View,
} from './operations.js'
import { KeptRows } from './kept-rows.js'
import { Places } from './places.js'
import { Plans } from './plans.js'
import { statementOf, type Query } from './query.js'
import { RequestVersion } from './request-version.js'
import { AbortableSessions, Sessions, type Send } from './sessions.js'
import { inSpan } from './spans.js'
import { SpelledOut } from './spelled-out.js'
import { TaskLinks } from './task-links.js'
import { KnownGroups, readingTogether } from './together.js'
import { UnsureRelations } from './unsure-relations.js'
import { ACQUIRE_LIMIT, CONNECT_LIMIT, PATIENT_LIMITS, REQUEST_LIMITS, slower } from './time-limits.js'
import { sendWhole } from './whole-messages.js'

export interface GraphSettings {
  /** `bolt://`, `neo4j://` or their `+s` forms. */
  readonly uri: string
  readonly username: string
  readonly password: string
  /** The user's home database when absent. */
  readonly database?: string
  /** By how much all time limits are multiplied, for a machine that is slow or busy; 1 when absent. */
  readonly patience?: number
  /** Whether the disk of the database has room for more, where that can be known here. */
  readonly hasRoom?: () => boolean
  /** Called when the database reports that it cannot go on without a restart. */
  readonly onNeedsRestart?: () => void
}

/** A write transaction. Its queries of either mode see its own writes. */
export interface Transaction {
  run<P, R>(query: Query<any, P, R>, params: P): Promise<R[]>
  /**
   * To be told which documents the transaction changes (they themselves, their relations to others, their tasks), none
   * for one that changes no document: what is held of those in memory is read again. When it is not told, everything is.
   */
  changes(documents: readonly string[]): void
  /** What those who listen are told when the transaction is committed, in this order (graph/events.ts). */
  tell(events: readonly GraphEvent[]): void
  /** The same transaction in the open edition. */
  readonly open: Transaction
  readonly edition: Edition
}

/** How busy this process keeps the database just now. */
export interface Load {
  /** Sessions that are open; each holds a connection of the driver's pool while it waits for an answer. */
  readonly sessions: number
  /** Short reads that are under way, and those that wait for their turn. */
  readonly reads: number
  readonly waiting: number
}

/** The database as the rest of the program knows it: queries in, decoded rows out. */
export interface Graph {
  /**
   * Runs a query that only reads, as one round trip, on a reader. `told` is called with the `version` that the database had
   * when it had read, which costs less than asking for it.
   * @throws AppError DATABASE_UNAVAILABLE, DATABASE_UNAUTHORIZED, TIMEOUT; DecodeError
   */
  read<P, R>(query: Query<'READ', P, R>, params: P, told?: Told): Promise<R[]>
  /**
   * The rows of a query that reads much, as they come, so that they need not fit into memory at once. `fetchSize` of them
   * are fetched at a time. Takes an hour at most; is not tried again when it breaks off.
   * @throws AppError as `read`
   */
  stream<P, R>(query: Query<'READ', P, R>, params: P, fetchSize?: number): AsyncIterable<R>
  /**
   * The version of the database: another text after every commit, by whatever client. It counts every commit that was
   * acknowledged before the call, and what is begun to be read later holds everything that it counts. Callers at about
   * the same time share one round trip.
   * @throws AppError as `read`
   */
  version(): Promise<string>
  /**
   * Waits until the database has what a version counts, which another server of the same database was told; all that is
   * begun to be read later, by whomever, holds it too.
   * @throws AppError BAD_USER_INPUT for what is no version of this database; VERSION_NOT_REACHED; as `read`
   */
  reach(version: string): Promise<void>
  /** The cascades of this edition, held in memory. */
  readonly cascades: Cascades
  /** The documents of this edition that others carry out. */
  readonly directives: Directives
  /** How tasks of this edition take up tasks of papers above. */
  readonly taskLinks: TaskLinks
  /** The relations of this edition that wait for a review. */
  readonly unsure: UnsureRelations
  /** How long a read may take, in milliseconds. */
  readonly readLimit: number
  /** How long to wait for what is read once for all requests, in milliseconds. */
  readonly waitLimit: number
  load(): Load
  /**
   * Runs `work` in one transaction on the leader: all of it is committed or nothing. `work` runs again when the database
   * asks for that (a deadlock, a change of leader), for 30 s at most, and may run again after a commit whose answer was
   * lost; so it must have no effect outside the database.
   * @throws AppError DATABASE_UNAVAILABLE, DATABASE_UNAUTHORIZED, TIMEOUT, STORAGE_FULL; whatever `work` throws
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>
  /**
   * Runs a query that opens transactions of its own (`CALL {} IN TRANSACTIONS`) to change the whole graph in bounded
   * memory. Takes an hour at most; what was committed before an error stays.
   * @throws AppError as `write`
   */
  writeInBatches(query: Query<'WRITE', Record<string, never>, unknown>): Promise<void>
  readonly edition: Edition
  /** The same database, of which only the open edition is seen. */
  readonly open: Graph
  /**
   * The same database for commands and for the start: reads may take as long as transactions do for requests,
   * transactions longer, and a database that cannot be reached is tried again for 30 s.
   */
  readonly patient: Graph
  /**
   * The same database for one request that only reads. `wanted`: the fields that it asks for, `Document.issuer`, known
   * before the first read; what they need is read together, and of it nothing else. Null reads everything. `onRead` is
   * called for every statement that is sent. `mayTrust`: the request is answered anew when in the end it does not `hold`.
   */
  readingAhead(
    wanted: () => Wanted,
    options?: { readonly mayTrust?: boolean; readonly onRead?: () => void },
  ): Graph
  /**
   * Of a request that may trust, to be asked at its end: whether the version by which it went was the graph's since it came.
   * When not, its answer may lack what was written before.
   */
  holds(): Promise<boolean>
  /**
   * The same database until a signal aborts: then the database ends what was begun here, nothing more is begun, and
   * callers get the signal's reason.
   */
  withSignal(signal: AbortSignal): Graph
  /** @throws AppError DATABASE_UNREACHABLE, DATABASE_UNAUTHORIZED, TIMEOUT when the database cannot be used */
  verify(): Promise<void>
  close(): Promise<void>
}

/** Rows of a stream that are fetched at a time. */
const STREAMED_ROWS = 500

/** Where Neo4j listens when its address does not say. */
const BOLT_PORT = '7687'

const driverOf = ({ uri, username, password, patience = 1 }: GraphSettings) =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    disableAutoCommitRetries: true,
    // more than ever are in use, so that a connection is waited for only where the database does not answer
    maxConnectionPoolSize: 200,
    maxConnectionLifetime: 15 * 60_000,
    connectionLivenessCheckTimeout: 30_000,
    connectionTimeout: patience * CONNECT_LIMIT,
    connectionAcquisitionTimeout: patience * ACQUIRE_LIMIT,
    fetchSize: -1,
    telemetryDisabled: true,
    // of names that no node bears yet: with each answer they would take up to a tenth of its time
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })

/** Opens a pool of connections; nothing is sent before the first call. */
export function connect(settings: GraphSettings): Graph {
  const { uri, database, patience = 1 } = settings
  const driver = driverOf(settings)
  const stopSendingWhole = sendWhole(Number(new URL(uri).port || BOLT_PORT))
  const base: View = {
    driver,
    sessions: new Sessions(driver, database),
    places: new Places(),
    plans: new Plans(),
    spelledOut: new SpelledOut(),
    edition: 'FULL',
    limits: slower(REQUEST_LIMITS, patience),
    patience,
    abortable: undefined,
    hasRoom: settings.hasRoom ?? (() => true),
    onNeedsRestart: settings.onNeedsRestart ?? (() => {}),
  }
  const patientLimits = slower(PATIENT_LIMITS, patience)
  const version = coalesced(() => lastCommit(base))
  const patientVersion = coalesced(() => lastCommit({ ...base, limits: patientLimits }))
  const graphOf = (view: View): Graph => ({
    read: (query, params, told) => read(view, query, params, told),
    stream: (query, params, fetchSize = STREAMED_ROWS) => stream(view, query, params, fetchSize),
    version: view.limits.patient ? patientVersion : version,
    reach: (version) => reach(view, version),
    write: (work) => write(view, (send, changes) => work(transactionOf(send, view.edition, changes))),
    cascades: cascades[view.edition],
    directives: directives[view.edition],
    taskLinks: taskLinks[view.edition],
    unsure: unsure[view.edition],
    readLimit: view.limits.read,
    waitLimit: view.limits.wait,
    writeInBatches: (query) => writeInBatches(view, query.text[view.edition].whole),
    edition: view.edition,
    get open() {
      return view.edition === 'OPEN' ? this : graphOf({ ...view, edition: 'OPEN' })
    },
    get patient() {
      return view.limits.patient ? this : graphOf({ ...view, limits: patientLimits })
    },
    load: () => ({
      sessions: base.sessions.count,
      reads: base.places.taken,
      waiting: base.places.waiting,
    }),
    holds: () => Promise.resolve(true),
    readingAhead(wanted, { mayTrust = false, onRead = () => {} } = {}) {
      const { read } = this
      const counted: Graph['read'] = (query, params, told) => {
        onRead()
        return read(query, params, told)
      }
      const ofRequest = new RequestVersion(version, view.sessions, () => mayTrust && wanted() !== null)
      const planned = <P>(query: Query<'READ', P, any>, params: P) => plan(view, query, params)
      const from = {
        read: readingTogether({ read: counted, plan: planned }, groups[view.edition]),
        plan: planned,
        version: ofRequest,
        kept: kept[view.edition],
      }
      const own = {
        read: readingAhead(from, wanted),
        version: () => ofRequest.get(),
        holds: () => ofRequest.holds(),
      }
      // a copy would make what `open` and `patient` give, and is made for each request
      return Object.assign(Object.create(this), own) as Graph
    },
    withSignal: (signal) => graphOf({ ...view, abortable: new AbortableSessions(signal) }),
    verify: () => verify(view, uri, database),
    close() {
      stopSendingWhole()
      return driver.close()
    },
  })
  const ofEach = <T>(make: (graph: () => Graph) => T): Record<Edition, T> => ({
    FULL: make(() => graphOf(base).patient),
    OPEN: make(() => graphOf(base).open.patient),
  })
  const cascades = ofEach((graph) => new Cascades(graph))
  const directives = ofEach((graph) => new Directives(graph))
  const taskLinks = ofEach((graph) => new TaskLinks(graph))
  const unsure = ofEach((graph) => new UnsureRelations(graph))
  const kept = ofEach(() => new KeptRows())
  const groups = { FULL: new KnownGroups('FULL'), OPEN: new KnownGroups('OPEN') }
  return graphOf(base)
}

const transactionOf = (send: Send, edition: Edition, changes: Changes): Transaction => ({
  edition,
  get open() {
    return transactionOf(send, 'OPEN', changes)
  },
  changes: (documents) => changes.add(edition, documents),
  tell: (events) => changes.tell(edition, events),
  // Errors stay the driver's own here: `write` decides by them whether to run the work again.
  async run(query, params) {
    const statement = statementOf(query, edition, params)
    return inSpan(query, async () => decodeAll(query, await send(statement.text, statement.params)))
  },
})

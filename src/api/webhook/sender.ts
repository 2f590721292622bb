import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Graph } from '../../graph/connect.js'
import { eventLog, eventsAfter, passes, type NumberedEvent } from '../../graph/events.js'
import {
  activeWebhooks,
  nextDelivery,
  planEvents,
  planMissed,
  pruneDeliveries,
  takeLease,
  type Leased,
  type NextDelivery,
  type Noted,
} from '../../graph/webhook-deliveries.js'
import { EventFeed } from '../event/feed.js'
import type { Metrics } from '../metrics/metrics.js'
import type { AddressRules } from './addresses.js'
import { messageOf } from './message.js'
import { dropped, outcomeOf } from './outcome.js'
import { post } from './post.js'

interface SenderParts {
  readonly graph: Graph
  readonly log: Logger
  readonly clock: () => Date
  readonly addresses: AddressRules
  readonly metrics: Metrics
  /** How long a webhook is one server's, of which nothing is heard; longer than a try. */
  readonly leaseMillis?: number
  /** How long a try takes at most. */
  readonly tryMillis?: number
}

/** How often it is looked whether there is something to do. */
const LOOK = 1_000
const LEASE = 20_000
const TRY = 15_000
/** Events that are read at a time. */
const AT_A_TIME = 500
/** Deliveries of one webhook that wait; from then on events stay where they are. */
const MOST_PENDING = 1_000
/** How long a try may still take when the server is being stopped. */
const GRACE = 1_000
/** How long deliveries are kept that have ended, and how many of each webhook. */
const KEPT = 30 * 24 * 60 * 60_000
const MOST_KEPT = 2_000
const PRUNED_EVERY = 10 * 60_000

const ALL = { about: [], kinds: null }

/**
 * Sends webhooks what happens, at least once, however many servers there are and however often they end: a delivery is written
 * down before it is sent, and what came of it afterwards. Each webhook is sent one thing after the other, beside the others.
 */
export class WebhookSender {
  readonly #parts: SenderParts
  /** Tells which tasks stand otherwise because days have passed, also where nobody listens. */
  readonly #feed: EventFeed
  /** By which the lease of this process is known. */
  readonly #owner = randomUUID()
  readonly #serving = new Map<string, Promise<void>>()
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> = Promise.resolve()
  #isStopping = false
  readonly #end = new AbortController()
  #prunedAt = 0

  constructor(parts: SenderParts) {
    this.#parts = parts
    this.#feed = new EventFeed(parts)
  }

  /** From now on, every second. */
  start(): void {
    const next = (): void => {
      this.#looking = this.#look()
        .catch((error: unknown) =>
          this.#parts.log.warn({ err: error }, 'Webhooks cannot be sent; it is tried again.'),
        )
        .then(() => {
          this.#timer &&= setTimeout(next, LOOK)
        })
    }
    this.#timer = setTimeout(next, 0)
  }

  /** Sends all that is due just now. */
  async sendDue(): Promise<void> {
    await this.#look()
    await Promise.all(this.#serving.values())
  }

  /** Ends when what is being sent just now is, and has been written down; a try that takes longer is made by the next server. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#isStopping = true
    const grace = setTimeout(() => this.#end.abort(), GRACE)
    await this.#looking
    await Promise.all(this.#serving.values())
    clearTimeout(grace)
    this.#feed.close()
  }

  /** Begins to serve the webhooks that something is to be done for, and are not being served. */
  async #look(): Promise<void> {
    const { graph } = this.#parts
    const now = this.#now()
    const active = await activeWebhooks(graph, { now, owner: this.#owner, most: MOST_PENDING })
    if (active.length > 0) await this.#feed.tellToday()
    for (const { id } of active.filter((one) => one.isDue && !this.#serving.has(one.id)))
      this.#serving.set(
        id,
        this.#serve(id)
          .catch((error: unknown) =>
            this.#parts.log.warn({ err: error, webhook: id }, 'A webhook cannot be sent; it is tried again.'),
          )
          .finally(() => this.#serving.delete(id)),
      )
    await this.#tidy()
  }

  async #serve(webhook: string): Promise<void> {
    const { graph, leaseMillis = LEASE } = this.#parts
    const asked = { owner: this.#owner, leaseMillis }
    const leased = await takeLease(graph, { id: webhook, ...asked })
    if (leased === null) return
    if (leased.pending < MOST_PENDING) await this.#plan(webhook, leased)
    for (let before: Noted | null = null; ;) {
      const takenAt = performance.now()
      const now = this.#now()
      const next = await nextDelivery(graph, { webhook, before, now, stop: this.#isStopping, ...asked })
      if (next === null) return
      before = await this.#try(webhook, next, takenAt)
      if (before === null && !this.#isStopping) return
    }
  }

  /** Writes down what is to be sent of the events behind the webhook's place in the log. */
  async #plan(id: string, { everything, directive, agency, kinds, heardAt, ...from }: Leased): Promise<void> {
    const { graph } = this.#parts
    const edition = everything ? graph : graph.open
    const { log, newest, oldest } = await eventLog(edition)
    // of a database in which nothing had happened when it was registered
    const first = from.log === '' ? 0 : from.sequence
    const step = {
      id,
      owner: this.#owner,
      from: { log: from.log, sequence: from.sequence },
      now: this.#now(),
    }
    if ((from.log !== '' && from.log !== log) || first > newest || first < oldest - 1) {
      await planMissed(graph, { ...step, to: { log, sequence: newest, heardAt: step.now }, at: heardAt })
      return
    }
    const events = withoutGap(first, await eventsAfter(edition, first, ALL, AT_A_TIME))
    const last = events.at(-1)
    if (last === undefined && from.log === log) return
    const filter = { about: [directive, agency].flatMap((one) => one ?? []), kinds }
    await planEvents(graph, {
      ...step,
      to: { log, sequence: last?.sequence ?? first, heardAt: last?.at ?? heardAt },
      events: events.filter((event) => passes(filter, event)),
    })
  }

  /** Null when it was not made to its end, or reading what to say took so long that another server may have the webhook by now. */
  async #try(webhook: string, next: NextDelivery, takenAt: number): Promise<Noted | null> {
    const { graph, clock, log, addresses, metrics, leaseMillis = LEASE, tryMillis = TRY } = this.#parts
    const message = await messageOf(next.everything ? graph : graph.open, next.delivery)
    if (message === null) {
      metrics.webhookTried('DROPPED')
      return dropped(next, clock())
    }
    if (performance.now() - takenAt > leaseMillis - tryMillis) return null
    const { signal: end } = this.#end
    const result = await post(addresses, next, message, { now: clock(), millis: tryMillis, end })
    if (end.aborted && result.status === null) return null
    const noted = outcomeOf(next, result, clock())
    metrics.webhookTried(noted.delivery.state)
    const { status, problem } = result
    const about = { webhook, delivery: next.delivery.id, tries: noted.delivery.tries, status, problem }
    if (problem !== null) log.info(about, 'A webhook was not delivered.')
    if (noted.endpoint.state !== null) {
      metrics.webhookSwitchedOff(noted.endpoint.state)
      log.warn({ ...about, state: noted.endpoint.state }, 'A webhook is switched off.')
    }
    return noted
  }

  async #tidy(): Promise<void> {
    const now = this.#parts.clock().getTime()
    if (now - this.#prunedAt < PRUNED_EVERY) return
    await pruneDeliveries(this.#parts.graph, { before: new Date(now - KEPT).toISOString(), most: MOST_KEPT })
    this.#prunedAt = now
  }

  #now(): string {
    return this.#parts.clock().toISOString()
  }
}

/** The events that follow each other: one that is just being committed may be read later than the next. */
function withoutGap(first: number, events: readonly NumberedEvent[]): readonly NumberedEvent[] {
  const end = events.findIndex(({ sequence }, at) => sequence !== first + 1 + at)
  return end < 0 ? events : events.slice(0, end)
}

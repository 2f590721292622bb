import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Graph } from '../../graph/connect.js'
import type { Edition } from '../../graph/edition.js'
import {
  type EventFilter,
  eventLog,
  eventsAfter,
  nextMidnight,
  type NumberedEvent,
  passes,
  tellPassedDays,
} from '../../graph/events.js'
import { dayInVietnam } from '../../model/date.js'

/** How often it is looked whether something was written, by whatever process; only while somebody listens. */
const POLL_MILLISECONDS = 500
/** Events that are held, so that those who listen share one read. */
const HELD = 2_000
const AT_A_TIME = 500
const ALL: EventFilter = { about: [], kinds: null }

interface Parts {
  readonly graph: Graph
  readonly clock: () => Date
  readonly log: Logger
}

/**
 * Tells those who listen what happens in the graph. It reads the log of the database, so it hears of what any process writes;
 * and it tells once a day, with the other servers, which tasks stand otherwise by the mere passing of the day.
 */
export class EventFeed {
  readonly #parts: Parts
  readonly #tails: Record<Edition, Tail>
  readonly #end = new AbortController()
  #listening = 0
  #isPolling = false
  #version: string | null = null
  #midnight: Date | null = null

  constructor(parts: Parts) {
    this.#parts = parts
    this.#tails = { FULL: new Tail(parts.graph), OPEN: new Tail(parts.graph.open) }
  }

  /** The events behind a number that pass a filter, as they come, until `signal` aborts or the feed is closed. */
  async *listen(
    edition: Edition,
    sequence: number,
    filter: EventFilter,
    signal: AbortSignal,
  ): AsyncGenerator<NumberedEvent, void> {
    const ended = AbortSignal.any([signal, this.#end.signal])
    const tail = this.#tails[edition]
    this.#listening += 1
    void this.#poll()
    try {
      for (let last = sequence; !ended.aborted;) {
        const { events, upTo } = await tail.after(last, filter)
        for (const event of events) {
          if (ended.aborted) return
          yield event
        }
        if (upTo === last) await tail.more(last, ended)
        last = upTo
      }
    } finally {
      this.#listening -= 1
    }
  }

  /** Ends what is listened to. */
  close(): void {
    this.#end.abort()
  }

  /** One poll after the other, as long as somebody listens: two at a time would tell the same twice. */
  async #poll(): Promise<void> {
    if (this.#isPolling) return
    this.#isPolling = true
    while (this.#listening > 0 && !this.#end.signal.aborted) {
      try {
        await this.#look()
      } catch (error) {
        this.#parts.log.warn({ err: error }, 'Events cannot be read; it is tried again.')
      }
      await sleep(POLL_MILLISECONDS, undefined, { signal: this.#end.signal }).catch(() => {})
    }
    this.#isPolling = false
  }

  /** Tells which tasks stand otherwise because days have passed; to be called before events are read. Never throws. */
  async tellToday(): Promise<void> {
    const { graph, clock, log } = this.#parts
    const now = clock()
    if (this.#midnight !== null && now < this.#midnight) return
    try {
      await tellPassedDays(graph.patient, now.toISOString())
      this.#midnight = nextMidnight(dayInVietnam(now))
    } catch (error) {
      log.warn({ err: error }, 'Tasks of a day that has passed cannot be told; it is tried again.')
    }
  }

  async #look(): Promise<void> {
    const { graph } = this.#parts
    await this.tellToday()
    const version = await graph.version()
    if (version === this.#version) return
    await Promise.all([this.#tails.FULL.read(), this.#tails.OPEN.read()])
    this.#version = version
  }
}

/** The newest events of an edition. */
class Tail {
  readonly #graph: Graph
  readonly #waiting = new Set<() => void>()
  /** Without gaps, the last of them `#newest`. */
  #held: NumberedEvent[] = []
  #newest: number | null = null

  constructor(graph: Graph) {
    this.#graph = graph
  }

  /** Reads what has come, and tells those who wait. */
  async read(): Promise<void> {
    this.#newest ??= (await eventLog(this.#graph)).newest
    for (;;) {
      const events = await eventsAfter(this.#graph, this.#newest, ALL, AT_A_TIME)
      this.#held = [...this.#held, ...events].slice(-HELD)
      this.#newest = events.at(-1)?.sequence ?? this.#newest
      for (const wake of this.#waiting) wake()
      if (events.length < AT_A_TIME) return
    }
  }

  /** Some of the events behind a number that pass a filter, and up to which number that is all. */
  async after(
    last: number,
    filter: EventFilter,
  ): Promise<{ events: readonly NumberedEvent[]; upTo: number }> {
    const newest = this.#newest ?? last
    if (last >= newest) return { events: [], upTo: last }
    if (last >= newest - this.#held.length) {
      const events = this.#held.filter((event) => event.sequence > last && passes(filter, event))
      return { events, upTo: newest }
    }
    const events = await eventsAfter(this.#graph, last, filter, AT_A_TIME)
    const isAll = events.length < AT_A_TIME
    return { events, upTo: isAll ? Math.max(newest, events.at(-1)?.sequence ?? 0) : events.at(-1)!.sequence }
  }

  /** Resolves when there is an event behind a number, or the signal aborts. */
  async more(last: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted || (this.#newest ?? last) > last) return
    await new Promise<void>((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake)
        signal.removeEventListener('abort', wake)
        resolve()
      }
      this.#waiting.add(wake)
      signal.addEventListener('abort', wake)
    })
  }
}

import { expect, test } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'
import pino from 'pino'
import { EventFeed } from '../../../src/api/event/feed'
import type { Graph } from '../../../src/graph/connect'
import type { NumberedEvent } from '../../../src/graph/events'

const eventOf = (sequence: number): NumberedEvent => ({
  sequence,
  kind: sequence % 3 === 0 ? 'DOCUMENT_CHANGED' : 'DOCUMENT_ADDED',
  at: '2024-10-01T00:00:00.000Z',
  documentId: `D${sequence}`,
  documentKey: `${sequence}`,
  symbol: null,
  taskId: null,
  state: null,
  anomalyId: null,
  about: [`D${sequence}`],
})

/** A log of events that answers slowly. */
class SlowLog {
  newest = 0
  failures = 0
  readonly graph: Graph = this.#graph('FULL')

  #graph(edition: 'FULL' | 'OPEN'): Graph {
    const read = async ({ file }: { file: string }, params: any) => {
      await wait(20)
      if (this.failures > 0) throw new Error(`failure ${(this.failures -= 1)}`)
      if (file === 'event/log.cypher') return [{ log: 'L', newest: this.newest, oldest: 1 }]
      const events = Array.from({ length: this.newest }, (_, at) => eventOf(at + 1))
      return events
        .filter(({ sequence, kind }) => sequence > params.sequence && params.kinds?.includes(kind) !== false)
        .slice(0, params.limit)
    }
    const graph = { edition, read, version: async () => String(this.newest), write: async () => undefined }
    return { ...graph, patient: graph, open: edition === 'FULL' ? this.#graph('OPEN') : null } as never
  }
}

const numbersOf = async (
  feed: EventFeed,
  { after, count, kinds = null }: { after: number; count: number; kinds?: NumberedEvent['kind'][] | null },
) => {
  const stop = new AbortController()
  const numbers: number[] = []
  for await (const { sequence } of feed.listen('FULL', after, { about: [], kinds }, stop.signal)) {
    numbers.push(sequence)
    if (numbers.length === count) break
  }
  stop.abort()
  return numbers
}

const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at)
const feedOf = (log: SlowLog) =>
  new EventFeed({
    graph: log.graph,
    clock: () => new Date('2024-10-01T00:00:00Z'),
    log: pino({ level: 'silent' }),
  })

test('who comes and goes while the log is read makes nobody hear anything twice', async () => {
  const log = new SlowLog()
  const feed = feedOf(log)
  for (let turn = 0; turn < 5; turn += 1) {
    const stop = new AbortController()
    const next = feed.listen('FULL', 0, { about: [], kinds: null }, stop.signal).next()
    await wait(5)
    stop.abort()
    await next
  }
  const heard = numbersOf(feed, { after: 0, count: 30 })
  for (let turn = 0; turn < 6; turn += 1) {
    log.newest += 5
    await wait(120)
  }
  expect(await heard).toEqual(upTo(1, 30))
  feed.close()
})

test('who is far behind catches up, filtered or not, and goes on with what comes', async () => {
  const log = new SlowLog()
  log.newest = 3_000
  const feed = feedOf(log)
  const all = numbersOf(feed, { after: 10, count: 3_090 })
  const changed = numbersOf(feed, { after: 10, count: 1_029, kinds: ['DOCUMENT_CHANGED'] })
  await wait(100)
  log.newest = 3_100
  expect(await all).toEqual(upTo(11, 3_100))
  expect(await changed).toEqual(upTo(11, 3_097).filter((number) => number % 3 === 0))
  feed.close()
})

test('a log that cannot be read for a while loses nothing', async () => {
  const log = new SlowLog()
  const feed = feedOf(log)
  const heard = numbersOf(feed, { after: 0, count: 4 })
  await wait(60)
  log.failures = 2
  log.newest = 4
  expect(await heard).toEqual([1, 2, 3, 4])
  feed.close()
})

test('a feed that is closed ends for all', async () => {
  const feed = feedOf(new SlowLog())
  const heard = numbersOf(feed, { after: 0, count: 1 })
  await wait(30)
  feed.close()
  expect(await heard).toEqual([])
})

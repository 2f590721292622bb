import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { setTimeout as wait } from 'node:timers/promises'
import { pino } from 'pino'
import { Metrics } from '../../../src/api/metrics/metrics'
import { AddressRules } from '../../../src/api/webhook/addresses'
import { RETRY_AFTER } from '../../../src/api/webhook/outcome'
import { WebhookSender } from '../../../src/api/webhook/sender'
import type { Graph } from '../../../src/graph/connect'
import { text } from '../../../src/graph/decode'
import { inlineQuery } from '../../../src/graph/query'
import { deliveriesPage, resendDelivery } from '../../../src/graph/webhook-deliveries'
import {
  registerWebhook,
  removeWebhook,
  rotateSecret,
  updateWebhook,
  webhookById,
  webhooksPage,
  type NewWebhook,
} from '../../../src/graph/webhooks'
import { ingestText } from '../../../src/ingest/ingest'
import { unload } from '../../../src/ingest/load'
import { openEdition } from '../../../src/ingest/open-edition'
import { startTestGraph, type TestGraph } from '../../support/database'
import { fileOf, provincialPlan } from '../../support/papers'
import { isSigned, startReceiver, type Receiver } from '../../support/receiver'

/** Webhooks against a receiver on this machine, by a clock that the test turns. */

let held: TestGraph
let graph: Graph
let now = new Date('2024-10-01T03:00:00.000Z')
const clock = () => now
const at = () => now.toISOString()
const turn = (millis: number) => void (now = new Date(now.getTime() + millis))
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

beforeAll(async () => {
  held = await startTestGraph()
  graph = held.graph.patient
  await openEdition(graph)
})
afterAll(async () => {
  await held?.empty()
  await held?.stop()
})

let receiver: Receiver
const senders: WebhookSender[] = []
const metrics = new Metrics({ load: () => ({ sessions: 0, reads: 0, waiting: 0 }) }, [])
const senderOf = (more: { graph?: Graph; leaseMillis?: number; tryMillis?: number } = {}): WebhookSender => {
  const log = pino({ level: 'silent' })
  const made = new WebhookSender({
    graph,
    log,
    clock,
    metrics,
    addresses: new AddressRules(['127.0.0.1']),
    ...more,
  })
  senders.push(made)
  return made
}
let sender: WebhookSender
beforeEach(async () => {
  receiver = await startReceiver()
  sender = senderOf()
})
afterEach(async () => {
  await Promise.all(senders.splice(0).map((one) => one.stop()))
  const { items } = await webhooksPage(graph, { limit: 100, after: null })
  for (const { value } of items) await removeWebhook(graph, value.id)
  await receiver.stop()
})

const register = (more: Partial<NewWebhook> = {}) =>
  registerWebhook(graph, {
    url: receiver.url,
    everything: false,
    directive: null,
    agency: null,
    kinds: ['DOCUMENT_ADDED', 'DOCUMENT_REMOVED'],
    at: at(),
    by: 'Quản trị',
    ...more,
  })
let papers = 0
/** A new paper that names nobody that another has named; its symbol. */
const add = async (change = (paper: string) => paper): Promise<string> => {
  papers += 1
  const plan = provincialPlan({
    province: 'Bến Tre',
    number: String(1000 + papers),
    cites: `Kế hoạch số ${1000 + papers}/KH-TTg`,
  })
  await ingestText(graph, fileOf(`${papers}.txt`, change(plan)), `test:${papers}.txt`, { now: at })
  return `${1000 + papers}/KH-UBND`
}
const INTERNAL = (paper: string) => paper.replace('KẾ HOẠCH', 'LƯU HÀNH NỘI BỘ\n\nKẾ HOẠCH')
const symbols = (type = 'document.added') =>
  receiver.received
    .filter(({ body }) => body.type === type && body.data.document?.symbol.endsWith('KH-UBND'))
    .map(({ body }) => body.data.document.symbol as string)
const ids = () => receiver.received.map(({ id }) => id)
const deliveries = async (webhook: string) =>
  (await deliveriesPage(graph, { webhook, state: null }, { limit: 100, after: null })).items.map(
    ({ value }) => value,
  )

describe('what is sent', () => {
  test('an event, signed, with what is known of the paper; once', async () => {
    await add()
    const { id, secret } = await register({ kinds: null })
    const symbol = await add()
    await sender.sendDue()
    await sender.sendDue()
    const messages = receiver.received.filter(({ body }) => body.data.document?.symbol === symbol)
    expect(messages[0]!.body).toEqual({
      type: 'document.added',
      timestamp: at(),
      data: {
        cursor: expect.any(String),
        kind: 'DOCUMENT_ADDED',
        documentId: expect.stringMatching(/^D/),
        document: {
          symbol,
          type: 'KE_HOACH',
          title: expect.stringContaining('Phát triển nhà ở'),
          issuedOn: '2024-09-10',
        },
        taskId: null,
        state: null,
        anomalyId: null,
      },
    })
    expect(messages[0]!.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^msg_[0-9a-f]{32}$/),
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': expect.stringMatching(/^v1,[\w+/]{43}=$/),
    })
    expect(receiver.received.every((one) => isSigned(one, secret, now))).toBe(true)
    expect(receiver.received.some((one) => isSigned(one, `whsec_${'A'.repeat(43)}=`, now))).toBe(false)
    expect(isSigned({ ...messages[0]!, text: `${messages[0]!.text} ` }, secret, now)).toBe(false)
    expect(new Set(ids()).size).toBe(ids().length)
    expect((await deliveries(id)).map(({ state, tries }) => [state, tries])).toEqual(
      ids().map(() => ['DELIVERED', 1]),
    )
    expect(await webhookById(graph, id)).toMatchObject({ state: 'ACTIVE', pending: 0, deliveredAt: at() })
  })

  test('in the order of events; only kinds that are wanted', async () => {
    await register()
    const added = [await add(), await add(), await add()]
    await unload(graph, `test:${papers - 2}.txt`, at())
    await sender.sendDue()
    expect(new Set(receiver.received.map(({ body }) => body.type))).toEqual(
      new Set(['document.added', 'document.removed']),
    )
    // the first is gone by now: nothing is said of it but that
    expect(symbols()).toEqual(added.slice(1))
    const removed = receiver.received.filter(({ body }) => body.type === 'document.removed')
    expect(removed.map(({ body }) => body.data.document)).toContain(null)
  })

  test('what has to do with a directive or a body alone', async () => {
    const symbol = await add()
    const found = await graph.read(agencyOf, { symbol })
    const { agency } = found[0]!
    await register({ everything: true, agency })
    const near = await add()
    await add((paper) => paper.replaceAll(/BẾN TRE/g, 'CÀ MAU').replaceAll('Bến Tre', 'Cà Mau'))
    await sender.sendDue()
    expect(symbols()).toEqual([near])
  })

  test('after the secret was changed both sign for a day, then the new one alone', async () => {
    const { id, secret } = await register()
    const other = await rotateSecret(graph, id, now)
    await add()
    await sender.sendDue()
    turn(DAY + MINUTE)
    await add()
    await sender.sendDue()
    const [first, last] = [receiver.received[0]!, receiver.received.at(-1)!]
    const before = new Date(now.getTime() - DAY - MINUTE)
    expect([isSigned(first, secret, before), isSigned(first, other, before)]).toEqual([true, true])
    expect([isSigned(last, secret, now), isSigned(last, other, now)]).toEqual([false, true])
  })
})

const agencyOf = inlineQuery(
  'READ',
  'test/agency-of',
  'MATCH (:Document {symbol: $symbol})-[:ISSUED_BY]->(a:Agency) RETURN a.id AS agency',
  { params: { symbol: text }, row: { agency: text } },
)

describe('what a receiver does not take', () => {
  test('is tried ten times as the specification recommends, then it has failed; sent again it bears the same id', async () => {
    const { id, secret } = await register()
    receiver.otherwise = 500
    await add()
    await removeExtra(id)
    await sender.sendDue()
    for (const [tries, pause] of RETRY_AFTER.entries()) {
      expect(receiver.received).toHaveLength(tries + 1)
      expect((await deliveries(id))[0]).toMatchObject({ state: 'PENDING', status: 500, problem: 'STATUS' })
      turn(pause - 1_000)
      await sender.sendDue()
      expect(receiver.received).toHaveLength(tries + 1)
      turn(1_000)
      await sender.sendDue()
    }
    expect(RETRY_AFTER.map((millis) => millis / 1000)).toEqual([
      5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400,
    ])
    expect(await deliveries(id)).toMatchObject([{ state: 'FAILED', tries: 10, status: 500 }])
    turn(2 * DAY)
    await sender.sendDue()
    expect([receiver.received.length, new Set(ids()).size]).toEqual([10, 1])
    receiver.otherwise = 200
    await resendDelivery(graph, ids()[0]!, at())
    await sender.sendDue()
    expect([receiver.received.length, new Set(ids()).size]).toEqual([11, 1])
    expect(isSigned(receiver.received.at(-1)!, secret, now)).toBe(true)
    expect(await deliveries(id)).toMatchObject([{ state: 'DELIVERED', tries: 1, status: 200 }])
    const { text: measured } = await metrics.text()
    expect(measured).toMatch(/webhook_tries_total\{state="FAILED"\} 1\n/)
  })

  test('a receiver that wants to be left alone is, with all that waits; a moment is as good as seconds; for a day at most', async () => {
    const { id } = await register()
    const said = (status: number, retryAfter: string) => (response: any) =>
      response.writeHead(status, { 'retry-after': retryAfter }).end()
    await add()
    await removeExtra(id)
    receiver.answers = [
      said(429, '600'),
      said(503, new Date(now.getTime() + 1_600_000).toUTCString()),
      said(503, '99999999'),
    ]
    await sender.sendDue()
    await add()
    for (const pause of [599_000, 1_000, 999_000, 1_000, DAY - 1_000]) {
      turn(pause)
      await sender.sendDue()
    }
    expect(receiver.received).toHaveLength(3)
    turn(1_000)
    await sender.sendDue()
    expect(new Set(ids().slice(0, 4)).size).toBe(1)
    expect(receiver.received.length).toBeGreaterThan(4)
    expect(await webhookById(graph, id)).toMatchObject({ pending: 0, failingSince: null })
  })

  test('410 ends it; an admin lets it go on, and nothing is lost', async () => {
    const { id } = await register()
    receiver.answers = [410]
    const first = await add()
    await sender.sendDue()
    turn(2 * DAY)
    const second = await add()
    await sender.sendDue()
    expect(receiver.received).toHaveLength(1)
    expect(await webhookById(graph, id)).toMatchObject({ state: 'GONE' })
    await updateWebhook(graph, { id, url: null, state: 'ACTIVE', at: at() })
    await sender.sendDue()
    expect([...new Set(symbols())]).toEqual([first, second])
    expect(await webhookById(graph, id)).toMatchObject({ state: 'ACTIVE', pending: 0 })
  })

  test('one of which no try has succeeded for five days is switched off', async () => {
    const { id } = await register()
    receiver.otherwise = 500
    await add()
    await sender.sendDue()
    turn(4 * DAY)
    await sender.sendDue()
    expect((await webhookById(graph, id)).state).toBe('ACTIVE')
    turn(DAY)
    await sender.sendDue()
    expect((await webhookById(graph, id)).state).toBe('GIVEN_UP')
    const before = receiver.received.length
    turn(DAY)
    await sender.sendDue()
    expect(receiver.received).toHaveLength(before)
  })

  test('what one paper does wrong does not keep the others back; who is down is not pressed', async () => {
    await register()
    receiver.answers = [500]
    await add()
    const second = await add()
    await sender.sendDue()
    const [first] = ids()
    turn(4_999)
    await sender.sendDue()
    expect(ids()).toEqual([first])
    turn(1)
    receiver.answers = [500]
    await sender.sendDue()
    expect(ids()).toEqual([first, first])
    turn(9_999)
    await sender.sendDue()
    expect(ids()).toEqual([first, first])
    turn(1)
    await sender.sendDue()
    expect(symbols()).toContain(second)
    expect(ids().filter((id) => id === first)).toHaveLength(2)
    turn(5 * MINUTE)
    await sender.sendDue()
    expect(ids().filter((id) => id === first)).toHaveLength(3)
  })

  test('no answer in time', async () => {
    const { id } = await register()
    receiver.answers = [() => {}]
    await add()
    await senderOf({ leaseMillis: 5_000, tryMillis: 100 }).sendDue()
    expect((await deliveries(id)).find(({ tries }) => tries === 1)).toMatchObject({
      state: 'PENDING',
      status: null,
      problem: 'TIMEOUT',
    })
  })
})

/** Has only the paper itself delivered, and not those that it names. */
const removeExtra = (webhook: string) =>
  graph.write((tx) => {
    tx.changes([])
    return tx.run(setKinds, { webhook })
  })
const setKinds = inlineQuery(
  'WRITE',
  'test/only-last-event',
  `MATCH (w:Webhook {id: $webhook}), (log:ChangeLog {name: 'changes'}) SET w.sequence = log.openEvents - 1
   WITH log MATCH (e:ChangeLogEvent {edition: 'OPEN', sequence: log.openEvents}) SET e.kind = 'DOCUMENT_ADDED'`,
  { params: { webhook: text }, row: {} },
)

describe('servers that end, and several of them', () => {
  test('what was sent, but not written down, is sent again with the same id, once the lease is over', async () => {
    const { secret } = await register()
    let isDead = false
    receiver.otherwise = (response) => {
      isDead = true
      response.writeHead(204).end()
    }
    const dying: Graph = {
      ...graph,
      open: graph.open,
      write: (work) => (isDead ? Promise.reject(new Error('killed')) : graph.write(work)),
    }
    const symbol = await add()
    await senderOf({ graph: dying, leaseMillis: 1_000, tryMillis: 500 }).sendDue()
    const sent = receiver.received.length
    expect(sent).toBe(1)
    receiver.otherwise = 204
    await sender.sendDue()
    expect(receiver.received).toHaveLength(sent)
    await wait(1_050)
    await sender.sendDue()
    expect(receiver.received[1]!.id).toBe(receiver.received[0]!.id)
    expect(symbols()).toContain(symbol)
    expect(receiver.received.every((one) => isSigned(one, secret, now))).toBe(true)
    expect(new Set(ids()).size).toBe(ids().length - 1)
  })

  test('two servers on one database send each once', async () => {
    const hooks = [await register(), await register(), await register()]
    const others = [senderOf(), senderOf()]
    const work = (async () => {
      for (let paper = 0; paper < 6; paper += 1) await add()
    })()
    let isDone = false
    void work.then(() => (isDone = true))
    while (!isDone) await Promise.all(others.map((one) => one.sendDue()))
    await Promise.all(others.map((one) => one.sendDue()))
    await sender.sendDue()
    const planned = (await Promise.all(hooks.map(({ id }) => deliveries(id)))).flat()
    expect(planned.every(({ state }) => state === 'DELIVERED' || state === 'DROPPED')).toBe(true)
    expect(ids().toSorted()).toEqual(
      planned
        .filter(({ state }) => state === 'DELIVERED')
        .map(({ id }) => id)
        .toSorted(),
    )
    expect(new Set(ids()).size).toBe(ids().length)
    expect(symbols()).toHaveLength(18)
  })

  test('a server that is stopped lets go at once; another goes on', async () => {
    await register()
    const symbol = await add()
    let other: Promise<void> | undefined
    receiver.answers = [
      (response) => {
        other = sender.stop()
        response.writeHead(204).end()
      },
    ]
    const second = await add()
    await sender.sendDue()
    await other
    expect(receiver.received).toHaveLength(1)
    await senderOf().sendDue()
    expect([...new Set(symbols())]).toEqual([symbol, second])
    expect(new Set(ids()).size).toBe(ids().length)
  })

  test('a server that is stopped does not wait for a receiver that says nothing; the next one begins anew', async () => {
    const { id } = await register()
    await add()
    let other: Promise<void> | undefined
    receiver.answers = [() => (other = sender.stop())]
    await sender.sendDue()
    await other
    expect((await deliveries(id)).map(({ tries }) => tries)).not.toContain(1)
    await senderOf().sendDue()
    expect(receiver.received[1]!.id).toBe(receiver.received[0]!.id)
    expect(await webhookById(graph, id)).toMatchObject({ pending: 0, failingSince: null })
  })

  test('events that are not kept any more: the receiver is told since when', async () => {
    const { id } = await register()
    const since = at()
    turn(MINUTE)
    await graph.write((tx) => {
      tx.changes([])
      return tx.run(otherLog, { id })
    })
    await add()
    await sender.sendDue()
    expect(receiver.received.map(({ body }) => body)).toEqual([
      { type: 'events.missed', timestamp: at(), data: { cursor: expect.any(String), since } },
    ])
    const symbol = await add()
    await sender.sendDue()
    expect(symbols()).toEqual([symbol])
  })
})

const otherLog = inlineQuery(
  'WRITE',
  'test/other-log',
  "MATCH (w:Webhook {id: $id}) SET w.log = 'another', w.sequence = 3",
  { params: { id: text }, row: {} },
)

describe('papers that not everybody may read', () => {
  test('are told to those alone that are told of everything', async () => {
    const open = await startReceiver()
    try {
      await register({ everything: true })
      await register({ url: open.url, kinds: null })
      const hidden = await add(INTERNAL)
      const shown = await add()
      await sender.sendDue()
      expect(symbols()).toEqual([hidden, shown])
      const told = open.received.map(({ text }) => text).join('\n')
      expect(told).toContain(shown)
      expect(told).not.toContain(hidden)
    } finally {
      await open.stop()
    }
  })

  test('one that is hidden before it was sent is not told of', async () => {
    const { id } = await register({ kinds: null })
    receiver.answers = [500]
    await add()
    await sender.sendDue()
    receiver.received.length = 0
    const plan = provincialPlan({
      province: 'Bến Tre',
      number: String(1000 + papers),
      cites: `Kế hoạch số ${1000 + papers}/KH-TTg`,
    })
    await ingestText(graph, fileOf(`${papers}.txt`, INTERNAL(plan)), `test:${papers}.txt`, { now: at })
    turn(10 * MINUTE)
    await sender.sendDue()
    expect(receiver.received.map(({ text }) => text).join()).not.toContain(`${1000 + papers}/KH-UBND`)
    const states = (await deliveries(id)).map(({ state }) => state)
    expect(states).toContain('DROPPED')
    expect(states).not.toContain('PENDING')
  })
})

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { Metrics } from '../../../src/api/metrics/metrics'
import { AddressRules } from '../../../src/api/webhook/addresses'
import { WebhookSender } from '../../../src/api/webhook/sender'
import { createToken } from '../../../src/graph/tokens'
import { registerWebhook, removeWebhook, webhooksPage } from '../../../src/graph/webhooks'
import { ingestText } from '../../../src/ingest/ingest'
import { openEdition } from '../../../src/ingest/open-edition'
import { fileOf, provincialPlan } from '../../support/papers'
import { isSigned, startReceiver, type Receiver } from '../../support/receiver'
import { startTestServer, type TestServer } from '../../support/server'

const AT = '2024-10-01T03:00:00.000Z'
const now = new Date(AT)
const clock = () => now
const addresses = new AddressRules(['127.0.0.1'])

let server: TestServer
let receiver: Receiver
const secrets: Record<string, string> = {}
beforeAll(async () => {
  server = await startTestServer({
    clock,
    addresses,
    access: { localUser: null, readAnonymous: true },
    fill: async (graph) => {
      for (const role of ['READER', 'EDITOR', 'ADMIN'] as const)
        secrets[role] = (await createToken(graph, { role, name: `Người ${role}`, now: AT })).secret
    },
  })
})
afterAll(() => server.stop())
beforeEach(async () => {
  receiver = await startReceiver()
})
afterEach(async () => {
  await receiver.stop()
  for (const { value } of (await webhooksPage(server.graph, { limit: 100, after: null })).items)
    await removeWebhook(server.graph, value.id)
})

const ask = async (query: string, variables: object = {}, role: string | null = 'ADMIN'): Promise<any> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(role === null ? {} : { authorization: `Bearer ${secrets[role]}` }),
    },
    body: JSON.stringify({ query, variables }),
  })
  return response.json()
}
const data = async (query: string, variables: object = {}): Promise<any> => {
  const { data: found, errors } = await ask(query, variables)
  if (errors) throw new Error(JSON.stringify(errors))
  return found
}
const codeOf = async (query: string, variables: object = {}, role: string | null = 'ADMIN') =>
  (await ask(query, variables, role)).errors?.[0]?.extensions
const REGISTER = `mutation ($url: String!, $everything: Boolean, $directive: ID, $agency: ID, $kinds: [EventKind!]) {
  registerWebhook(url: $url, everything: $everything, directive: $directive, agency: $agency, kinds: $kinds) {
    secret webhook { id url everything directive agency kinds state stateAt failingSince deliveredAt pending createdAt createdBy }
  }
}`
const register = async (more: object = {}) =>
  (await data(REGISTER, { url: receiver.url, everything: true, ...more })).registerWebhook
const put = (number: string) =>
  ingestText(
    server.graph.patient,
    fileOf(`${number}.txt`, provincialPlan({ province: 'Bến Tre', number })),
    `test:${number}.txt`,
    { now: () => AT },
  )
const sendDue = async () => {
  const sender = new WebhookSender({
    graph: server.graph.patient,
    log: pino({ level: 'silent' }),
    clock,
    addresses,
    metrics: new Metrics(server.graph, []),
  })
  await sender.sendDue()
  await sender.stop()
}

describe('registering', () => {
  test('the secret is told once, and by nothing else; the filter is kept', async () => {
    const { secret, webhook } = await register({ kinds: ['DOCUMENT_ADDED', 'DOCUMENT_ADDED'] })
    expect(secret).toMatch(/^whsec_[\w+/]{43}=$/)
    expect(webhook).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{10}$/),
      url: receiver.url,
      everything: true,
      directive: null,
      agency: null,
      kinds: ['DOCUMENT_ADDED'],
      state: 'ACTIVE',
      stateAt: AT,
      failingSince: null,
      deliveredAt: null,
      pending: 0,
      createdAt: AT,
      createdBy: 'Người ADMIN',
    })
    const { webhooks } = await data('{ webhooks { totalCount nodes { id url } } }')
    expect(webhooks).toEqual({ totalCount: 1, nodes: [{ id: webhook.id, url: receiver.url }] })
    await put('11')
    await sendDue()
    expect(receiver.received.length).toBeGreaterThan(0)
    expect(JSON.stringify(server.logged)).not.toContain(secret)
    expect(JSON.stringify(server.logged)).not.toContain(receiver.url)
    expect(JSON.stringify(await ask('{ __type(name: "Webhook") { fields { name } } }'))).not.toMatch(
      /secret/i,
    )
  })

  test.each(['READER', 'EDITOR', null])('is for admins, not for %s', async (role) => {
    for (const query of [
      '{ webhooks { totalCount } }',
      '{ webhookDeliveries(webhook: "x") { totalCount } }',
      `mutation { registerWebhook(url: "${receiver.url}", everything: true) { secret } }`,
      'mutation { updateWebhook(id: "x", active: true) { id } }',
      'mutation { rotateWebhookSecret(id: "x") { secret } }',
      'mutation { removeWebhook(id: "x") }',
      'mutation { testWebhook(id: "x") { delivered } }',
      'mutation { resendDelivery(id: "x") { id } }',
    ])
      expect([query, (await codeOf(query, {}, role)).code]).toEqual([query, 'FORBIDDEN'])
  })

  test('addresses that nothing is sent to, and what is no address', async () => {
    for (const [url, code] of [
      ['http://127.0.0.2/', 'ADDRESS_REFUSED'],
      ['https://169.254.169.254/latest/meta-data', 'ADDRESS_REFUSED'],
      ['https://[::ffff:10.0.0.1]/', 'ADDRESS_REFUSED'],
      ['http://8.8.8.8/', 'ADDRESS_REFUSED'],
      ['https://8.8.8.8:22/', 'ADDRESS_REFUSED'],
      ['https://a:b@8.8.8.8/', 'BAD_USER_INPUT'],
      ['\u0000', 'BAD_USER_INPUT'],
      ['https://khong-co.invalid/', 'BAD_USER_INPUT'],
    ])
      expect([url, await codeOf(REGISTER, { url, everything: true })]).toEqual([
        url,
        expect.objectContaining({ code, argument: 'url' }),
      ])
    expect((await data('{ webhooks { totalCount } }')).webhooks.totalCount).toBe(0)
  })

  test('without an open edition only what is told of everything; filters name what there is in its edition', async () => {
    expect(await codeOf(REGISTER, { url: receiver.url })).toMatchObject({ argument: 'everything' })
    await openEdition(server.graph.patient)
    expect((await register({ everything: null })).webhook.everything).toBe(false)
    await ingestText(
      server.graph.patient,
      fileOf(
        'kin.txt',
        provincialPlan({ province: 'Cà Mau', number: '99' }).replace(
          'KẾ HOẠCH',
          'LƯU HÀNH NỘI BỘ\n\nKẾ HOẠCH',
        ),
      ),
      'test:kin.txt',
      { now: () => AT },
    )
    const { document } = await data('{ document(symbol: "99/KH-UBND") { id } }')
    const hidden = { url: receiver.url, directive: document.id }
    expect(await codeOf(REGISTER, hidden)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'directive' })
    expect((await register(hidden)).webhook.directive).toBe(document.id)
    for (const [argument, value] of [
      ['directive', 'D0'],
      ['agency', 'Sở Xây dựng'],
      ['kinds', []],
    ] as const)
      expect(
        await codeOf(REGISTER, { url: receiver.url, everything: true, [argument]: value }),
      ).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument,
      })
  })

  test('at most fifty', async () => {
    const more = { everything: true, directive: null, agency: null, kinds: null, at: AT, by: 'x' }
    const made = Array.from({ length: 55 }, () =>
      registerWebhook(server.graph.patient, { url: receiver.url, ...more }).then(
        () => 'made',
        (error: { code: string }) => error.code,
      ),
    )
    const codes = await Promise.all(made)
    expect([codes.filter((one) => one === 'made').length, new Set(codes)]).toEqual([
      50,
      new Set(['made', 'BAD_USER_INPUT']),
    ])
    const page = (await data('{ webhooks(first: 40) { nodes { id } pageInfo { hasNextPage endCursor } } }'))
      .webhooks
    const rest = (
      await data('query ($after: String) { webhooks(first: 40, after: $after) { nodes { id } } }', {
        after: page.pageInfo.endCursor,
      })
    ).webhooks
    const ids = [...page.nodes, ...rest.nodes].map(({ id }: any) => id)
    expect([page.pageInfo.hasNextPage, ids.length, new Set(ids).size]).toEqual([true, 50, 50])
  })
})

describe('afterwards', () => {
  test('a test is sent now, signed, also by one that is stopped; what came of it is told', async () => {
    const { secret, webhook } = await register()
    const TEST = 'mutation ($id: ID!) { testWebhook(id: $id) { delivered status problem millis } }'
    const tested = async () => (await data(TEST, { id: webhook.id })).testWebhook
    expect(await tested()).toEqual({
      delivered: true,
      status: 204,
      problem: null,
      millis: expect.any(Number),
    })
    await data('mutation ($id: ID!) { updateWebhook(id: $id, active: false) { id } }', { id: webhook.id })
    receiver.answers = [404, (response) => response.writeHead(307, { location: '/x' }).end()]
    expect(await tested()).toMatchObject({ delivered: false, status: 404, problem: 'STATUS' })
    expect(await tested()).toMatchObject({ delivered: false, status: 307, problem: 'REDIRECT' })
    expect(receiver.received.map(({ body }) => body)).toEqual(
      Array(3).fill({ type: 'webhook.test', timestamp: AT, data: { webhook: webhook.id } }),
    )
    expect(receiver.received.every((one) => isSigned(one, secret, now))).toBe(true)
    await receiver.stop()
    expect(await tested()).toMatchObject({ delivered: false, status: null, problem: 'CONNECTION' })
  })

  test('one that is stopped is sent nothing, and all of it when it goes on, also to another address', async () => {
    const { webhook } = await register({ kinds: ['DOCUMENT_ADDED'] })
    const UPDATE = `mutation ($id: ID!, $url: String, $active: Boolean) {
      updateWebhook(id: $id, url: $url, active: $active) { url state }
    }`
    const update = async (more: object) => (await data(UPDATE, { id: webhook.id, ...more })).updateWebhook
    expect(await update({ active: false })).toEqual({ url: receiver.url, state: 'PAUSED' })
    await put('21')
    await sendDue()
    expect(receiver.received).toHaveLength(0)
    const other = `${receiver.url}/moi`
    expect(await update({ url: other, active: true })).toEqual({ url: other, state: 'ACTIVE' })
    expect(await codeOf(UPDATE, { id: webhook.id, url: 'http://10.0.0.1/' })).toMatchObject({
      code: 'ADDRESS_REFUSED',
    })
    await sendDue()
    expect(receiver.received.length).toBeGreaterThan(0)
  })

  test('deliveries are listed with their outcome, page by page, and sent again', async () => {
    const { webhook } = await register({ kinds: ['DOCUMENT_ADDED'] })
    for (const number of ['31', '32', '33']) await put(number)
    receiver.answers = [204, 500]
    await sendDue()
    const LIST = `query ($id: ID!, $state: WebhookDeliveryState, $after: String) {
      webhookDeliveries(webhook: $id, state: $state, first: 2, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { id type at documentId state tries triedAt status problem webhookId }
      }
    }`
    const list = async (more: object = {}) =>
      (await data(LIST, { id: webhook.id, ...more })).webhookDeliveries
    const first = await list()
    const second = await list({ after: first.pageInfo.endCursor })
    const all = [...first.nodes, ...second.nodes]
    expect([first.totalCount, all.length, new Set(all.map(({ id }) => id)).size]).toEqual([3, 3, 3])
    expect(all.map(({ state }) => state)).toEqual(['PENDING', 'PENDING', 'DELIVERED'])
    expect(all[1]).toEqual({
      id: receiver.received[1]!.id,
      type: 'document.added',
      at: AT,
      documentId: expect.any(String),
      state: 'PENDING',
      tries: 1,
      triedAt: AT,
      status: 500,
      problem: 'STATUS',
      webhookId: webhook.id,
    })
    const delivered = await list({ state: 'DELIVERED' })
    expect([delivered.totalCount, delivered.nodes.length]).toEqual([1, 1])
    const RESEND = 'mutation ($id: ID!) { resendDelivery(id: $id) { id state tries } }'
    const { id } = all[2]
    expect((await data(RESEND, { id })).resendDelivery).toEqual({ id, state: 'PENDING', tries: 0 })
    await data('mutation ($id: ID!) { updateWebhook(id: $id, active: true) { id } }', { id: webhook.id })
    await sendDue()
    expect(receiver.received.filter((one) => one.id === id)).toHaveLength(2)
    expect((await list({ state: 'DELIVERED' })).totalCount).toBe(3)
  })

  test('another secret signs, and one that is removed is forgotten', async () => {
    const { secret, webhook } = await register()
    const { rotateWebhookSecret } = await data(
      'mutation ($id: ID!) { rotateWebhookSecret(id: $id) { secret webhook { id } } }',
      { id: webhook.id },
    )
    expect(rotateWebhookSecret.secret).not.toBe(secret)
    await data('mutation ($id: ID!) { testWebhook(id: $id) { status } }', { id: webhook.id })
    const [message] = receiver.received
    expect([secret, rotateWebhookSecret.secret].map((one) => isSigned(message!, one, now))).toEqual([
      true,
      true,
    ])
    expect(await data('mutation ($id: ID!) { removeWebhook(id: $id) }', { id: webhook.id })).toEqual({
      removeWebhook: webhook.id,
    })
    for (const query of [
      'mutation ($id: ID!) { removeWebhook(id: $id) }',
      'mutation ($id: ID!) { rotateWebhookSecret(id: $id) { secret } }',
      'mutation ($id: ID!) { testWebhook(id: $id) { status } }',
      'mutation ($id: ID!) { updateWebhook(id: $id, active: true) { id } }',
      'mutation ($id: ID!) { resendDelivery(id: $id) { id } }',
      'query ($id: ID!) { webhookDeliveries(webhook: $id) { totalCount } }',
    ])
      expect([query, (await codeOf(query, { id: webhook.id })).code]).toEqual([query, 'NOT_FOUND'])
  })

  test('cursors of other lists are refused', async () => {
    const { webhook } = await register()
    for (const after of ['x', Buffer.from('["webhookDeliveries","a"]').toString('base64url')])
      expect((await codeOf(`{ webhooks(after: "${after}") { totalCount } }`)).code).toBe('BAD_USER_INPUT')
    const strange = Buffer.from('["webhookDeliveries","a"]').toString('base64url')
    expect(
      (await data(`{ webhookDeliveries(webhook: "${webhook.id}", after: "${strange}") { nodes { id } } }`))
        .webhookDeliveries.nodes,
    ).toEqual([])
  })
})

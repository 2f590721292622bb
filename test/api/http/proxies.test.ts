import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { WebSocket } from 'ws'
import { startTestServer, type TestServer } from '../../support/server'

/** Behind a proxy that the settings name each client counts for itself; nobody else is believed. */

const LIMIT = 2
let proxied: TestServer
let alone: TestServer
beforeAll(async () => {
  const options = {
    access: { localUser: null, readAnonymous: true },
    loopbackOnly: false,
    limits: { perMinute: { local: 0, token: 0, stranger: LIMIT } },
  }
  proxied = await startTestServer({ ...options, proxies: ['127.0.0.0/8'] })
  alone = await proxied.again(options)
})
afterAll(async () => {
  await alone.stop()
  await proxied.stop()
})

const statusFor = async ({ url }: TestServer, forwarded: string): Promise<number> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded },
    body: '{"query":"{ __typename }"}',
  })
  return response.status
}

/** What a socket of a client is closed with once it has said who it is; null when it is let in. */
const socketFor = ({ url }: TestServer, forwarded: string): Promise<number | null> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { 'x-forwarded-for': forwarded },
    })
    socket.once('open', () => socket.send('{"type":"connection_init"}'))
    socket.once('message', () => {
      resolve(null)
      socket.close()
    })
    socket.once('close', (code) => resolve(code))
  })

test('a client counts by the address that the proxy tells, whatever it says of itself', async () => {
  for (let time = 0; time < LIMIT; time += 1) expect(await statusFor(proxied, '203.0.113.1')).toBe(200)
  expect(await statusFor(proxied, '203.0.113.1')).toBe(429)
  // a proxy adds the address that it sees behind what the client has sent
  expect(await statusFor(proxied, '198.51.100.9, 203.0.113.1')).toBe(429)
  expect(await statusFor(proxied, '203.0.113.1, 203.0.113.2')).toBe(200)
  // of two that are trusted the one before is behind the other
  expect(await statusFor(proxied, '203.0.113.1, 127.0.0.9')).toBe(429)
})

test('so does who comes by a socket', async () => {
  for (let time = 0; time < LIMIT; time += 1) expect(await socketFor(proxied, '203.0.113.3')).toBeNull()
  expect(await socketFor(proxied, '203.0.113.3')).toBe(1013)
  expect(await socketFor(proxied, '203.0.113.4')).toBeNull()
})

test('without a proxy nobody is believed', async () => {
  for (let time = 0; time < LIMIT; time += 1) expect(await statusFor(alone, `203.0.113.${time}`)).toBe(200)
  expect(await statusFor(alone, '203.0.113.9')).toBe(429)
})

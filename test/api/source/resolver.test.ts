import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { request } from 'node:http'
import type * as Ingest from '../../../src/ingest/ingest'
import { built } from '../../support/built'
import { INGEST, ingestOver, plan, REMOVE } from '../../support/editor'
import { provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date('2025-01-15T03:00:00Z') })
})
afterAll(() => server?.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const code = async (query: string, variables?: object): Promise<string> =>
  (await server.failure(query, variables)).code
const handIn = ingestOver(() => server)

beforeEach(() => handIn('ke-hoach.txt', plan))

describe('a paper that is handed in', () => {
  test('is read, and its report tells what was found', async () => {
    const other = provincialPlan({ province: 'Bến Tre', number: '77' })
    const report = await handIn('ben-tre.txt', other)
    expect(report).toMatchObject({
      fileName: 'ben-tre.txt',
      outcome: 'CREATED',
      relationsAdded: 1,
      tasksAdded: 2,
      refusal: null,
      document: { symbol: '77/KH-UBND', sources: [{ name: 'ben-tre.txt' }] },
    })
    expect((await handIn('ben-tre.txt', other)).outcome).toBe('UNCHANGED')
    const changed = await handIn('ben-tre.txt', other.replace(/^2\. Giao[^\n]+\n/m, ''))
    expect(changed).toMatchObject({ outcome: 'UPDATED', document: { id: report.document.id } })
  })

  test('and taken back leaves nothing of what only it had said', async () => {
    const { document } = await handIn('ca-mau.txt', provincialPlan({ province: 'Cà Mau', number: '78' }))
    expect((await data(REMOVE, { id: document.sources[0].id })).removeSource).toEqual({
      source: 'ca-mau.txt',
      documentsRemoved: 1,
      documentsKept: 1,
      relationsRemoved: 1,
      tasksRemoved: 2,
    })
    expect((await data('{ document(symbol: "78/KH-UBND") { id } }')).document).toBeNull()
    expect(await code(REMOVE, { id: document.sources[0].id })).toBe('NOT_FOUND')
  })

  test('with a secrecy stamp is refused without its text', async () => {
    const report = await handIn('mat.txt', `MẬT\n\n${provincialPlan({ province: 'An Giang', number: '5' })}`)
    expect(report).toMatchObject({
      outcome: 'REFUSED',
      refusal: 'STATE_SECRET',
      document: null,
      anomalies: [],
    })
    expect((await data('{ document(symbol: "5/KH-UBND") { id } }')).document).toBeNull()
  })

  test('as HTML is taken apart first', async () => {
    const html = `<!doctype html><html><body>${provincialPlan({ province: 'Kon Tum', number: '9' })
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('')}</body></html>`
    const { ingestSubmitted } = await built<typeof Ingest>('ingest/ingest.js')
    const report = await ingestSubmitted(
      server.graph,
      { fileName: 'kon-tum.html', mediaType: 'text/html', text: html },
      { now: () => '2025-01-15T03:00:00Z' },
    )
    expect(report).toMatchObject({ outcome: 'CREATED', documents: [{ symbol: '9/KH-UBND' }] })
  })

  test.each([
    ['a name with a folder', { fileName: '../a.txt', text: 'x' }, 'BAD_USER_INPUT'],
    ['no name', { fileName: ' ', text: 'x' }, 'BAD_USER_INPUT'],
    ['a picture', { fileName: 'a.png', mediaType: 'image/png', text: 'x' }, 'UNSUPPORTED_MEDIA_TYPE'],
    ['nothing', { fileName: 'a.txt', text: '' }, 'FILE_EMPTY'],
    ['no paper', { fileName: 'a.txt', text: 'xin chào' }, 'UNIDENTIFIED_PAPER'],
  ])('%s is refused with its code', async (_, variables, expected) => {
    expect(await code(INGEST, variables)).toBe(expected)
  })

  test('through a proxy is refused: the server cannot know who stands behind it', async () => {
    const answer = await new Promise<string>((settle, reject) => {
      const sent = request(
        `${server.url}/graphql`,
        { method: 'POST', headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.9' } },
        (response) => {
          let body = ''
          response.on('data', (piece) => (body += piece)).on('end', () => settle(body))
        },
      )
      sent.on('error', reject)
      sent.end(JSON.stringify({ query: INGEST, variables: { fileName: 'a.txt', text: plan } }))
    })
    expect(JSON.parse(answer).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { request } from 'node:http'
import type * as Ingest from '../../../src/ingest/ingest'
import type { OpenedPaper } from '../../../src/ingest/bundle'
import type * as Reading from '../../../src/ingest/read-paper'
import type * as Reparse from '../../../src/ingest/reparse'
import { built } from '../../support/built'
import { INGEST, ingestOver, plan, REMOVE } from '../../support/editor'
import { meetingNotice, provincialDirective, provincialPlan } from '../../support/papers'
import { pdfOf, signer, signPdf } from '../../support/signed-pdf'
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

  test('tells the day of its meeting, and the organ that decided', async () => {
    const FACTS =
      '{ ingested: document(id: "ID") { meetingOn { value precision earliest } issuingOrgan issuer { name } } }'
    const facts = async (name: string, text: string) => {
      const { document } = await handIn(name, text)
      return (await data(FACTS.replace('ID', document.id))).ingested
    }
    expect(await facts('hop.txt', meetingNotice('Hậu Giang', '2024-08-19', 'Về nhà ở xã hội'))).toEqual({
      meetingOn: { value: '2024-08-19', precision: 'DAY', earliest: '2024-08-19' },
      issuingOrgan: null,
      issuer: { name: 'UBND tỉnh Hậu Giang' },
    })
    expect(await facts('chi-thi.txt', provincialDirective({ province: 'Lạng Sơn' }))).toEqual({
      meetingOn: null,
      issuingOrgan: 'Ban Thường vụ Tỉnh ủy Lạng Sơn',
      issuer: { name: 'Tỉnh ủy Lạng Sơn' },
    })
  })

  test('that was read from a picture tells where its words stand, also when it is read again', async () => {
    const text = provincialPlan({ province: 'Cà Mau', number: '79' })
    const scan = [...text.matchAll(/\S+/g)].map(({ 0: word, index: start }, at) => ({
      start,
      end: start + word.length,
      area: { page: 1 + Math.floor(at / 50), left: 0, top: 20 * (at % 50), width: 900, height: 10 },
      confidence: 0.4,
      otherwise: [],
    }))
    const { ingestText } = await built<typeof Ingest>('ingest/ingest.js')
    const now = () => '2025-01-15T03:00:00.000Z'
    const source = { name: 'a.png', mediaType: 'image/png', encoding: 'unicode', text, scan }
    await ingestText(server.graph, { ...source, textBase: 'EXTRACTED' }, 'submitted:a.png', { now })
    const PLACES = `{ document(symbol: "79/KH-UBND") {
      relations(direction: UP) { nodes { evidence { start end areas { page left top width height } } } }
      anomalies { code }
    } }`
    const seen = await data(PLACES)
    const [{ evidence: [proof] }] = seen.document.relations.nodes // prettier-ignore
    const words = scan.filter(({ start, end }) => start < proof.end && end > proof.start)
    expect(proof.areas).toEqual(words.map(({ area }) => area))
    expect(proof.areas.length).toBeGreaterThan(3)
    expect(seen.document.anomalies).toContainEqual({ code: 'OCR_UNSURE' })
    const { reparse } = await built<typeof Reparse>('ingest/reparse.js')
    const again = reparse(server.graph, { now, all: true, dryRun: false })
    const outcomes = new Map<string, string>()
    for await (const { fileName, outcome } of again) outcomes.set(fileName, outcome)
    expect(outcomes.get('a.png')).toBe('SAME')
    expect(await data(PLACES)).toEqual(seen)

    // who has put the number right is not asked to look at it any more, nor by the desk
    const ASKED = `{ document(symbol: "79/KH-UBND") { id } anomalies(code: OCR_UNSURE, first: 100) {
      nodes { id evidence { quote } } } }`
    const { document, anomalies } = await data(ASKED)
    const others = anomalies.nodes.filter((one: any) => one.evidence.quote !== '79/KH-UBND')
    expect(others).toHaveLength(anomalies.nodes.length - 1)
    await data(
      `mutation { correctDocument(id: "${document.id}", facts: [{ field: SYMBOL, value: "97/KH-UBND" }]) { id } }`,
    )
    const left = await data(ASKED.replace('79/KH', '97/KH'))
    expect(left.anomalies.nodes).toEqual(others)
  })

  test('that is digitally signed tells its signatures, also when it is read again', async () => {
    const text = provincialPlan({ province: 'Cà Mau', number: '80' })
    const signed = signPdf(pdfOf(text), signer({ name: 'Nguyễn Văn Mẫu', organisation: 'UBND tỉnh Cà Mau' }))
    const { ingestOpened } = await built<typeof Ingest>('ingest/ingest.js')
    const { readPaper } = await built<typeof Reading>('ingest/read-paper.js')
    const now = () => '2025-01-15T03:00:00.000Z'
    const handInFile = async (bytes: Buffer) => {
      const paper = await readPaper({
        bytes: new Uint8Array(bytes),
        name: 'a.pdf',
        location: 'submitted:a.pdf',
      })
      return (await ingestOpened(server.graph, paper as OpenedPaper, { now }))[0]!.report!.outcome
    }
    const SIGNED = `{ document(symbol: "80/KH-UBND") { sources { signatures {
      kind signer organisation unit certifiedBy serial validFrom validTo signedAt signedAtBasis coverage fault coveredBytes
    } } } }`
    const seen = async () => (await data(SIGNED)).document.sources[0].signatures
    expect(await handInFile(signed)).toBe('CREATED')
    const stated = await seen()
    expect(stated).toMatchObject([
      {
        kind: 'SIGNATURE',
        signer: 'Nguyễn Văn Mẫu',
        organisation: 'UBND tỉnh Cà Mau',
        unit: null,
        certifiedBy: 'CA thử nghiệm',
        signedAt: '2024-09-12T02:30:00.000Z',
        signedAtBasis: 'SIGNED_ATTRIBUTE',
        coverage: 'WHOLE_FILE',
        fault: null,
        coveredBytes: signed.length,
      },
    ])
    const { reparse } = await built<typeof Reparse>('ingest/reparse.js')
    for await (const report of reparse(server.graph, { now, all: true, dryRun: false }))
      expect(report.outcome).toBe('SAME')
    expect(await seen()).toEqual(stated)
    // the same words under another signature are another file
    expect(await handInFile(signed)).toBe('UNCHANGED')
    expect(await handInFile(Buffer.concat([signed, Buffer.from('% added behind it all\n')]))).toBe('UPDATED')
    expect(await seen()).toMatchObject([{ coverage: 'FILE_UP_TO', coveredBytes: signed.length }])
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

describe('the text of a source', () => {
  const TEXT = `query ($id: ID!, $from: Int, $to: Int) {
    node(id: $id) { ... on SourceFile { textLength text(from: $from, to: $to) } } }`
  // a letter of two UTF-16 units stands before everything that is found
  const paper = `𝕮 ${provincialPlan({ province: 'Cần Thơ', number: '81' })}`
  let id: string
  beforeAll(async () => {
    id = (await handIn('can-tho.txt', paper)).document.sources[0].id
  })
  const piece = async (variables: object = {}) => (await data(TEXT, { id, ...variables })).node

  test('is given whole and in pieces, counted as evidence counts', async () => {
    expect(await piece()).toEqual({ textLength: paper.length, text: paper })
    expect((await piece({ from: 0, to: 1 })).text + (await piece({ from: 1 })).text).toBe(paper)
    expect((await piece({ from: paper.length, to: paper.length + 9 })).text).toBe('')
    const { tasks } = (
      await data(
        '{ document(symbol: "81/KH-UBND") { tasks { nodes { evidence { quote start end source { id } } } } } }',
      )
    ).document
    for (const { evidence } of tasks.nodes) {
      const { quote, start: from, end: to, source } = evidence
      expect((await piece({ from, to })).text).toBe(quote)
      expect(source.id).toBe(id)
    }
    expect(tasks.nodes).toHaveLength(2)
  })

  test.each([{ from: -1 }, { from: 9, to: 8 }, { from: 5, to: 100_006 }])(
    'from nowhere or too much of it is refused: %p',
    async (variables) => {
      expect(await code(TEXT, { id, ...variables })).toBe('BAD_USER_INPUT')
    },
  )

  test('at most 100,000 units at a time, 99 texts in a request', async () => {
    const long = `${provincialPlan({ province: 'Cần Thơ', number: '82' })}\n${'đất ở '.repeat(20_000)}`
    const source = (await handIn('dai.txt', long)).document.sources[0].id
    const { node } = await data(TEXT, { id: source })
    expect(node).toEqual({ textLength: long.length, text: long.slice(0, 100_000) })
    expect((await data(TEXT, { id: source, from: 100_000 })).node.text).toBe(long.slice(100_000))
    expect(await code('{ sources(first: 100) { nodes { text } } }')).toBe('COST_LIMIT')
  })
})

test('sources are listed, the newest first, page after page', async () => {
  for (const [at, province] of ['Bến Tre', 'Cà Mau', 'An Giang'].entries())
    await handIn(`${at}.txt`, provincialPlan({ province, number: `9${at}` }))
  const PAGE = `query ($after: String) { sources(first: 2, after: $after) {
    totalCount nodes { id name ingestedAt } pageInfo { hasNextPage endCursor } } }`
  const listed: any[] = []
  for (let after: string | null = null, more = true; more;) {
    const { sources } = await data(PAGE, { after })
    listed.push(...sources.nodes)
    expect(sources.totalCount).toBeGreaterThanOrEqual(4)
    after = sources.pageInfo.endCursor
    more = sources.pageInfo.hasNextPage
  }
  const { sources } = await data('{ sources(first: 100) { totalCount nodes { id name ingestedAt } } }')
  expect(listed).toEqual(sources.nodes)
  expect(new Set(listed.map(({ id }) => id)).size).toBe(sources.totalCount)
  const moments = listed.map(({ ingestedAt }) => ingestedAt)
  expect(moments).toEqual([...moments].sort().reverse())
})

import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import { connect as dial } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createToken } from '../../../src/graph/tokens'
import type * as Ingest from '../../../src/ingest/ingest'
import { openEdition } from '../../../src/ingest/open-edition'
import type { Role } from '../../../src/model/access'
import { parse } from '../../../src/parse/parse'
import { toFormat } from '../../../src/parse/format'
import { readBytes } from '../../../src/read/read'
import { built } from '../../support/built'
import { plan } from '../../support/editor'
import { blockAfter, page } from '../../support/pages'
import { provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'
import { pdfOf, signer, signPdf } from '../../support/signed-pdf'
import { zip } from '../../read/papers/containers.mjs'

const { ingestFile } = await built<typeof Ingest>('ingest/ingest.js')

const now = () => '2026-11-20T00:00:00Z'
/** The first lines of a request. */
const START =
  'POST /files?name=a.txt HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/octet-stream\r\n'
const LARGEST = 20 * 1024 * 1024

let server: TestServer
const secrets = {} as Record<Role, string>
beforeAll(async () => {
  server = await startTestServer({
    access: { localUser: null, readAnonymous: true },
    fill: async (graph) => {
      await openEdition(graph)
      for (const role of ['READER', 'EDITOR', 'ADMIN'] as const)
        secrets[role] = (await createToken(graph, { role, name: role, now: now() })).secret
    },
  })
})
afterAll(() => server?.stop())

interface Sending {
  readonly as?: Role | null
  readonly headers?: Record<string, string>
  /** Of the body; null where none is told. */
  readonly type?: string | null
}

/** Sends a file, in English and as an editor unless otherwise said. */
async function send(
  query: string,
  file: string | Uint8Array,
  { as = 'EDITOR', headers = {}, type = 'application/octet-stream' }: Sending = {},
) {
  const response = await fetch(`${server.url}/files?${query}`, {
    method: 'POST',
    headers: {
      ...(type === null ? {} : { 'content-type': type }),
      'accept-language': 'en',
      ...(as === null ? {} : { authorization: `Bearer ${secrets[as]}` }),
      ...headers,
    },
    body: file as never,
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, text, answer: JSON.parse(text) }
}

const held = async (): Promise<any> => {
  const { data }: any = await (
    await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secrets.READER}` },
      body: JSON.stringify({
        query:
          '{ sources(first: 100) { nodes { name mediaType sha256 textLength } } documents { totalCount } }',
      }),
    })
  ).json()
  return data
}

const kept = (fileName: string, more: object) => ({
  fileName,
  outcome: 'CREATED',
  refusal: null,
  message: null,
  remedy: null,
  document: null,
  relationsAdded: 0,
  tasksAdded: 0,
  anomalies: [],
  parsed: null,
  papers: [],
  ...more,
})
const SUPERSEDED = {
  code: 'PROVINCE_SUPERSEDED',
  message: 'The unit of the paper has ended and belongs to another now.',
}
const refused = (fileName: string, refusal: string) =>
  kept(fileName, { outcome: 'REFUSED', refusal, message: expect.any(String), remedy: expect.anything() })

/** What the API answers a reader, or a stranger. */
async function ask(query: string, as: Role | null = 'READER'): Promise<any> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(as === null ? {} : { authorization: `Bearer ${secrets[as]}` }),
    },
    body: JSON.stringify({ query }),
  })
  return ((await response.json()) as { data: unknown }).data
}

describe('a signed PDF', () => {
  const SIGNED = (symbol: string) => `{ document(symbol: "${symbol}") { signatory
    sources { signatures { signer organisation signedAt signedAtBasis coverage fault } }
    anomalies { code message evidence { basis quote start end rule } } } }`
  const paper = provincialPlan({ province: 'Bến Tre', number: '81', date: '2024-09-12' })
  const other = signer({ name: 'Trần Thị Khác', organisation: 'UBND tỉnh Bến Tre', algorithm: 'ecdsa' })
  const signed = (text: string) => signPdf(pdfOf(text), other)

  test('tells who signed it, and that another name is printed', async () => {
    const bytes = signed(`${paper}\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Mẫu`)
    const { status, answer } = await send('name=signed.pdf', bytes)
    expect([status, answer.outcome]).toEqual([200, 'CREATED'])
    const message =
      'Chứng thư số là của người hoặc cơ quan khác với văn bản in: người ký: Nguyễn Văn Mẫu ≠ Trần Thị Khác (chữ ký số)'
    for (const as of ['READER', null] as const) {
      const { document } = await ask(SIGNED('81/KH-UBND'), as)
      expect(document).toMatchObject({
        signatory: 'Nguyễn Văn Mẫu',
        sources: [
          {
            signatures: [
              {
                signer: 'Trần Thị Khác',
                organisation: 'UBND tỉnh Bến Tre',
                signedAt: '2024-09-12T02:30:00.000Z',
                signedAtBasis: 'SIGNED_ATTRIBUTE',
                coverage: 'WHOLE_FILE',
                fault: null,
              },
            ],
          },
        ],
      })
      expect(document.anomalies).toContainEqual({
        code: 'SIGNER_DIFFERS',
        message,
        evidence: { basis: 'SIGNATURE', quote: null, start: null, end: null, rule: 'signature.signer' },
      })
    }
  })

  test('that prints no signatory has the one of the signature; the paper stays the same document', async () => {
    const bare = paper.replaceAll('81', '82').replace(/\nTM\.[\s\S]*$/, '\n')
    await send('name=bare.txt', bare)
    const before = await ask('{ document(symbol: "82/KH-UBND") { id key signatory } }')
    expect(before.document.signatory).toBeNull()
    await send('name=bare.pdf', signed(bare))
    expect((await ask('{ document(symbol: "82/KH-UBND") { id key signatory } }')).document).toEqual({
      ...before.document,
      signatory: 'Trần Thị Khác',
    })
    const { document } = await ask(SIGNED('82/KH-UBND'))
    expect(document.anomalies).toContainEqual(
      expect.objectContaining({
        code: 'STATED_BY_SIGNATURE',
        message: 'Văn bản không in; theo chữ ký số: người ký: Trần Thị Khác',
      }),
    )
  })

  test('that was changed says so, in a preview too; a stranger sees nothing of a closed one', async () => {
    const bytes = signed(paper.replaceAll('81', '83').replace('KẾ HOẠCH', 'LƯU HÀNH NỘI BỘ\n\nKẾ HOẠCH'))
    bytes[8] = 'x'.charCodeAt(0)
    const { answer } = await send('name=changed.pdf&preview=true', bytes)
    expect(answer.anomalies.map(({ code }: any) => code)).toContain('SIGNATURE_BROKEN')
    await send('name=changed.pdf', bytes)
    const { document } = await ask(SIGNED('83/KH-UBND'))
    expect(document.sources[0].signatures).toMatchObject([{ coverage: 'BROKEN', fault: 'DIGEST' }])
    expect(document.anomalies).toContainEqual(expect.objectContaining({ code: 'SIGNATURE_BROKEN' }))
    expect(await ask(SIGNED('83/KH-UBND'), null)).toEqual({ document: null })
    const all = await ask('{ sources(first: 100) { nodes { name signatures { signer } } } }', null)
    expect(all.sources.nodes.map(({ name }: any) => name)).not.toContain('changed.pdf')
  })
})

describe('a bundle', () => {
  const bundle = zip([
    ['thu.txt', provincialPlan({ province: 'Bến Tre', number: '27' })],
    ['phu-luc/2.txt', provincialPlan({ province: 'Bến Tre', number: '28' })],
    ['anh.heic', Buffer.from('\0\0\0\x18ftypheic', 'latin1')],
  ]) as Buffer

  test('is read, kept and told paper by paper', async () => {
    const preview = await send('name=bo.zip&preview=true', bundle)
    expect([preview.status, preview.answer.outcome]).toEqual([200, 'PREVIEW'])
    expect(
      preview.answer.papers.map(({ fileName, parsed }: any) => [fileName, parsed?.document.symbol]),
    ).toEqual([
      ['bo.zip/thu.txt', '27/KH-UBND'],
      ['bo.zip/phu-luc/2.txt', '28/KH-UBND'],
      ['bo.zip/anh.heic', undefined],
    ])
    const { status, answer } = await send('name=bo.zip', bundle)
    expect([status, answer]).toEqual([
      200,
      kept('bo.zip', {
        document: { id: expect.any(String), symbol: '27/KH-UBND' },
        relationsAdded: 2,
        tasksAdded: 4,
        papers: [
          expect.objectContaining({ fileName: 'bo.zip/thu.txt', outcome: 'CREATED', tasksAdded: 2 }),
          expect.objectContaining({ fileName: 'bo.zip/phu-luc/2.txt', outcome: 'CREATED', tasksAdded: 2 }),
          expect.objectContaining({
            fileName: 'bo.zip/anh.heic',
            outcome: 'REFUSED',
            refusal: 'UNSUPPORTED_MEDIA_TYPE',
          }),
        ],
      }),
    ])
  })

  test('with a place outside it, or of nothing that is read, is refused', async () => {
    const outside = await send('name=bo.zip', zip([['../a.txt', plan]]) as Buffer)
    expect([outside.status, outside.answer]).toEqual([422, refused('bo.zip', 'FILE_DAMAGED')])
    const nothing = await send('name=bo.zip', zip([['a.bin', Buffer.from([0, 1, 2, 255])]]) as Buffer)
    expect([nothing.status, nothing.answer.outcome]).toEqual([422, 'REFUSED'])
    expect(nothing.answer.papers).toHaveLength(1)
  })
})

describe('a file', () => {
  test('is kept, and what became of it is told', async () => {
    const { status, headers, answer } = await send('name=ke-hoach.txt', plan)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(headers.get('cache-control')).toBe('private, no-store')
    const printed = JSON.parse(blockAfter(page('docs/api.md'), 'file answer'))
    expect(Object.keys(answer)).toEqual(Object.keys(printed))
    const document = { id: expect.any(String), symbol: '15/KH-UBND' }
    expect(answer).toEqual(
      kept('ke-hoach.txt', { document, anomalies: [SUPERSEDED], relationsAdded: 1, tasksAdded: 2 }),
    )
    expect((await send('name=ke-hoach.txt', plan)).answer).toEqual(
      kept('ke-hoach.txt', { document: answer.document, anomalies: [SUPERSEDED], outcome: 'UNCHANGED' }),
    )
    const shorter = plan.replace(/^2\. Giao[^\n]+\n/m, '')
    expect((await send('name=ke-hoach.txt', shorter, { as: 'ADMIN' })).answer).toMatchObject({
      outcome: 'UPDATED',
      document: answer.document,
    })
  })

  test.each(['plan.docx', 'plan.pdf', 'plan.html'])(
    '%s gives the source that the command gives',
    async (name) => {
      const path = fileURLToPath(new URL(`../../read/papers/${name}`, import.meta.url))
      const { answer } = await send(`name=${name}`, readFileSync(path))
      expect(answer.outcome).toBe('CREATED')
      const [sent] = (await held()).sources.nodes.filter((source: any) => source.name === name)
      const { documents } = await ingestFile(server.graph.patient, path, { now })
      expect(documents[0]?.id).toBe(answer.document.id)
      const both = (await held()).sources.nodes.filter((source: any) => source.name === name)
      expect(both).toEqual([sent, sent])
    },
  )

  test.each([
    'application/pdf',
    'application/msword',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'text/html; charset=utf-8',
    'image/jpeg',
    'application/x-zip-compressed',
    'application/rtf',
    'text/plain',
    'application/x-www-form-urlencoded',
    null,
  ])('that a program sends as %j is what its bytes are', async (type) => {
    const { status, answer } = await send('name=la.txt&preview=true', Buffer.from(plan), { type })
    expect([status, answer.parsed.document.symbol]).toEqual([200, '15/KH-UBND'])
    expect(answer.parsed).toEqual((await send('name=la.txt&preview=true', plan)).answer.parsed)
  })

  test('takes the place of no other paper of its name where that is asked for, nor a bundle that of another', async () => {
    const of = (number: string) => provincialPlan({ province: 'Bến Tre', number })
    const name = 'name=van-ban-den.zip&beside=true'
    const bundle = (...numbers: string[]) => zip(numbers.map((one) => [`${one}.txt`, of(one)])) as Buffer
    const first = await send(name, bundle('81', '82'))
    expect(first.answer).toMatchObject({ fileName: 'van-ban-den.zip', outcome: 'CREATED' })
    expect((await send(name, bundle('81', '82', '83'))).answer.fileName).toBe('van-ban-den.zip')
    const next = await send(name, bundle('84'))
    expect([next.answer.fileName, next.answer.papers[0].fileName]).toEqual([
      'van-ban-den (2).zip',
      'van-ban-den (2).zip/84.txt',
    ])
    expect((await send(name, bundle('84'))).answer).toMatchObject({
      fileName: 'van-ban-den (2).zip',
      outcome: 'UNCHANGED',
    })
    const symbols = ['81', '82', '83', '84'].map((number) => `${number}/KH-UBND`)
    for (const symbol of symbols)
      expect((await server.data(`{ document(symbol: "${symbol}") { id } }`)).document).not.toBeNull()
  })

  test('that is only looked at is not kept, and shows what `parse --json` prints', async () => {
    const before = await held()
    const other = provincialPlan({ province: 'Bến Tre', number: '77', date: null })
    const { status, answer } = await send('name=ben-tre.md&preview=true', other)
    expect(status).toBe(200)
    const source = await readBytes(Buffer.from(other), 'ben-tre.md')
    expect(answer).toEqual(
      kept('ben-tre.md', {
        outcome: 'PREVIEW',
        anomalies: [{ code: 'MISSING_DATE', message: 'The paper prints no date of issue.' }, SUPERSEDED],
        parsed: JSON.parse(JSON.stringify(toFormat(source, parse(source)))),
      }),
    )
    expect(await held()).toEqual(before)
  })

  test('is known by its bare name', async () => {
    for (const name of ['../../etc/bac-lieu.txt', 'C:\\giấy tờ\\bac-lieu.txt', 'bac\u0000-\u001blieu.txt\n'])
      expect(
        (await send(new URLSearchParams({ name, preview: 'true' }).toString(), plan)).answer.fileName,
      ).toBe('bac-lieu.txt')
    for (const query of ['', 'name=', 'name=a/', `name=${'a'.repeat(256)}`, 'name=a&name=b', 'name=a&keep=1'])
      expect(await send(query, plan)).toMatchObject({
        status: 400,
        answer: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
      })
  })
})

describe('a paper that cannot be kept', () => {
  const damaged = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(2000, 7)])
  const secret = `MẬT\n\n${provincialPlan({ province: 'An Giang', number: '5', title: 'Điều chưa ai biết' })}`

  test.each([
    ['FILE_EMPTY', 'trong.txt', ''],
    ['UNSUPPORTED_MEDIA_TYPE', 'anh.pdf', Buffer.from('\0\0\0\x18ftypheic', 'latin1')],
    ['FILE_DAMAGED', 'hong.pdf', damaged],
    ['UNIDENTIFIED_PAPER', 'tho.txt', 'hôm nay trời đẹp\n'],
  ])('is refused with %s, looked at or not', async (code, name, file) => {
    const before = await held()
    for (const preview of [true, false]) {
      const { status, answer } = await send(`name=${name}&preview=${preview}`, file)
      expect([status, answer]).toEqual([422, refused(name, code)])
    }
    expect(await held()).toEqual(before)
  })

  test.each([true, false])('for its secrecy stamp shows nothing of itself (preview: %s)', async (preview) => {
    const before = await held()
    const { status, text, answer } = await send(`name=mat.txt&preview=${preview}`, secret)
    expect([status, answer]).toEqual([422, { ...refused('mat.txt', 'STATE_SECRET'), remedy: null }])
    expect(text).not.toMatch(/An Giang|KH-UBND|chưa ai biết/i)
    expect(await held()).toEqual(before)
    expect(JSON.stringify(server.logged)).not.toContain('chưa ai biết')
  })

  test('is told in Vietnamese unless English is asked for', async () => {
    const { answer } = await send('name=trong.txt', '', { headers: { 'accept-language': 'vi' } })
    expect(answer.message).toBe('Tệp trống.')
    expect((await send('name=trong.txt', '')).answer.message).toBe('trong.txt is empty.')
  })
})

describe('a request is refused', () => {
  test.each<[string, Role | null, number, string]>([
    ['a stranger', null, 403, 'FORBIDDEN'],
    ['a reader', 'READER', 403, 'FORBIDDEN'],
  ])('from %s, looked at or not', async (_, as, status, code) => {
    const before = await held()
    for (const preview of [true, false])
      expect(await send(`name=la.txt&preview=${preview}`, plan, { as })).toMatchObject({
        status,
        answer: { errors: [{ extensions: { code, role: 'EDITOR' } }] },
      })
    expect(await held()).toEqual(before)
  })

  test('with an unknown token', async () => {
    const headers = { authorization: 'Bearer ctg_unknown' }
    expect(await send('name=la.txt', plan, { as: null, headers })).toMatchObject({
      status: 401,
      answer: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    })
  })

  const isOfPage = { origin: 'https://example.org' }
  test.each([
    ['multipart/form-data; boundary=a', {}],
    ['application/json', {}],
    ['application/pdf, text/plain', {}],
    ['text/plain', isOfPage],
    ['TEXT/PLAIN; application/octet-stream', isOfPage],
    ['application/x-www-form-urlencoded', { referer: 'https://example.org/' }],
    ['text/plain', { 'sec-fetch-site': 'cross-site' }],
    ['text/plain', { 'user-agent': 'Mozilla/5.0' }],
    ['', {}],
    [null, isOfPage],
  ])('with a body of the type %j and %j, which a foreign page might send', async (type, headers) => {
    const before = await held()
    const { status, answer } = await send('name=la.txt', Buffer.from(plan), {
      type,
      headers,
    })
    expect([status, answer.errors[0].extensions]).toEqual([
      415,
      {
        code: 'UNSUPPORTED_MEDIA_TYPE',
        contentType: 'application/octet-stream',
        remedy: expect.stringContaining('application/octet-stream'),
      },
    ])
    expect(await held()).toEqual(before)
  })

  test('that asks whether a foreign page may send one', async () => {
    const { status, headers } = await fetch(`${server.url}/files?name=a.txt`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(status).toBe(404)
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('when the file is too large, whether its size is announced or not', async () => {
    const large = Buffer.alloc(LARGEST + 1, 'a')
    const announced = await send('name=to.txt', large)
    expect(announced).toMatchObject({
      status: 413,
      answer: { errors: [{ extensions: { code: 'FILE_TOO_LARGE', limit: LARGEST, actual: LARGEST + 1 } }] },
    })
    const raw = await new Promise<string>((settle) => {
      const socket = dial(Number(new URL(server.url).port), '127.0.0.1')
      socket.setEncoding('utf8').once('data', (text) => {
        settle(String(text))
        socket.destroy()
      })
      socket.on('error', () => undefined)
      socket.write(
        `${START}Authorization: Bearer ${secrets.EDITOR}\r\nTransfer-Encoding: chunked\r\n\r\n${large.length.toString(16)}\r\n`,
      )
      socket.write(large)
    })
    expect(raw).toMatch(/^HTTP\/1\.1 413 /)
    expect(raw).toContain('FILE_TOO_LARGE')
  })

  test('when the file comes too slowly', async () => {
    const one = await server.again({ limits: { clientMillis: 500 } })
    const socket = dial(Number(new URL(one.url).port), '127.0.0.1')
    let told = ''
    socket.setEncoding('utf8').on('data', (text) => (told += String(text)))
    const closed = new Promise((settle) => socket.once('close', settle))
    socket.write(`${START}Content-Length: 9\r\n\r\na`)
    await closed
    expect(told).toMatch(/^HTTP\/1\.1 408 /)
    expect(one.logged.filter(({ level }) => (level as number) >= 40)).toEqual([])
    await one.stop()
  })

  test('when others are under way, which a client that has gone away does not hold up', async () => {
    const one = await server.again({ limits: { files: 1, waitMillis: 100 } })
    const url = `${one.url}/files?name=a.txt&preview=true`
    const headers = { 'content-type': 'application/octet-stream' }
    const send = () => fetch(url, { method: 'POST', headers, body: plan })
    const socket = dial(Number(new URL(one.url).port), '127.0.0.1')
    socket.write(`${START}Content-Length: 9\r\n\r\na`)
    let answer = await send()
    while (answer.status === 200) answer = await send()
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('1')
    expect(((await answer.json()) as any).errors[0].extensions).toMatchObject({
      code: 'OVERLOADED',
      limit: 1,
    })
    socket.destroy()
    while (answer.status !== 200) answer = await send()
    expect(((await answer.json()) as any).outcome).toBe('PREVIEW')
    expect(one.logged.filter(({ level }) => (level as number) >= 40)).toEqual([])
    await one.stop()
  })
})

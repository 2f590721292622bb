import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SaxesParser } from 'saxes'
import { createToken } from '../../../src/graph/tokens'
import { ingestText, removeSource } from '../../../src/ingest/ingest'
import { openEdition } from '../../../src/ingest/open-edition'
import { fileOf, provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

let clock = new Date('2024-10-01T03:00:00.000Z')
let server: TestServer
let secret: string
const now = (): string => clock.toISOString()

const put = (name: string, text: string) =>
  ingestText(server.graph.patient, fileOf(name, text), `test:${name}`, { now })

beforeAll(async () => {
  server = await startTestServer({
    clock: () => clock,
    access: { localUser: null, readAnonymous: true },
    fill: async (graph) => {
      secret = (await createToken(graph, { role: 'READER', name: 'Đọc', now: now() })).secret
      await openEdition(graph)
    },
  })
  await put('a.txt', provincialPlan({ province: 'Bến Tre', title: 'Nhà ở "xã hội" & cho công nhân' }))
  await put(
    'b.txt',
    provincialPlan({ province: 'Cà Mau', number: '16' }).replace('KẾ HOẠCH', 'LƯU HÀNH NỘI BỘ\n\nKẾ HOẠCH'),
  )
})
afterAll(() => server.stop())

const get = (query: Record<string, string>, headers: Record<string, string> = {}, url = server.url) =>
  fetch(`${url}/news.atom?${new URLSearchParams(query).toString()}`, { headers })
const reader = () => ({ authorization: `Bearer ${secret}` })

const dataOf = async (query: string): Promise<any> => {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...reader() },
    body: JSON.stringify({ query }),
  })
  return ((await response.json()) as any).data
}

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** The elements of a document; fails when it is not well-formed. */
function parsed(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom')
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value])
    const element = { name: local, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => void (open.at(-1)!.text += text))
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root.children[0]!
}
const all = ({ children }: Element, name: string): Element[] =>
  children.filter((child) => child.name === name)
const one = (element: Element, name: string): Element => {
  const [found, ...others] = all(element, name)
  expect([name, others]).toEqual([name, []])
  return found!
}
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

/** A feed as RFC 4287 has it: of each element that must be there one, ids that are IRIs, moments, one link to itself. */
async function feedOf(response: Response): Promise<Element> {
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/atom+xml; charset=utf-8',
  ])
  const feed = parsed(await response.text())
  expect(feed.name).toBe('feed')
  expect(one(one(feed, 'author'), 'name').text).not.toBe('')
  expect(one(feed, 'link').attributes).toMatchObject({
    rel: 'self',
    href: expect.stringMatching(/^\/news\.atom\?/),
  })
  const entries = all(feed, 'entry')
  for (const element of [feed, ...entries]) {
    expect(one(element, 'id').text).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
    expect(one(element, 'title').text).not.toBe('')
    expect(one(element, 'updated').text).toMatch(MOMENT)
  }
  for (const entry of entries) {
    expect(one(entry, 'link').attributes).toMatchObject({
      rel: 'alternate',
      href: expect.stringMatching(/^\/paper\/D/),
    })
    expect(one(entry, 'summary').text).not.toBe('')
  }
  const ids = [feed, ...entries].map((element) => one(element, 'id').text)
  expect(new Set(ids).size).toBe(ids.length)
  return feed
}
const titles = (feed: Element): string[] => all(feed, 'entry').map((entry) => one(entry, 'title').text)
const ids = (feed: Element): string[] => all(feed, 'entry').map((entry) => one(entry, 'id').text)

describe('news', () => {
  test('of a directive: the papers that carry it out, the latest first, whatever stands in their titles', async () => {
    const feed = await feedOf(await get({ directive: '34-CT/TW' }, { ...reader(), 'accept-language': 'en' }))
    expect(one(feed, 'title').text).toBe('Chi Thi Graph – 34-CT/TW')
    expect(titles(feed).filter((title) => title.startsWith('new document: 1'))).toEqual([
      expect.stringContaining('new document: 16/KH-UBND – '),
      'new document: 15/KH-UBND – Nhà ở "xã hội" & cho công nhân',
    ])
    const vietnamese = await feedOf(await get({ directive: '34-CT/TW' }, reader()))
    expect(titles(vietnamese)[0]).toMatch(/^(văn bản mới|phát hiện bất thường): /)
    expect(ids(vietnamese)).toEqual(ids(feed))
  })

  test('of a body, by its name or its id, and of words', async () => {
    const name = 'UBND tỉnh Bến Tre'
    const { id } = (await dataOf(`{ agency(name: "${name}") { id } }`)).agency
    const [byName, byId] = await Promise.all([
      get({ agency: name }, reader()).then(feedOf),
      get({ agency: id }, reader()).then(feedOf),
    ])
    expect(ids(byName)).toEqual(ids(byId))
    expect(titles(byName).every((title) => title.includes('15/KH-UBND'))).toBe(true)
    const found = titles(await feedOf(await get({ text: 'nha o xa hoi' }, reader())))
    expect(found.length).toBeGreaterThan(0)
    expect(found.every((title) => title.includes('15/KH-UBND'))).toBe(true)
    const both = await feedOf(await get({ directive: '34-CT/TW', text: 'Cà Mau' }, reader()))
    expect(titles(both).every((title) => title.includes('16/KH-UBND'))).toBe(true)
    expect(titles(await feedOf(await get({ text: 'không nơi nào có' }, reader())))).toEqual([])
  })

  test('keep their ids when more come, and when another server tells them; a paper that goes is told', async () => {
    const before = ids(await feedOf(await get({ directive: '34-CT/TW' }, reader())))
    clock = new Date('2024-10-02T03:00:00.000Z')
    await put('c.txt', provincialPlan({ province: 'Trà Vinh', number: '17' }))
    const other = await server.again({ clock: () => clock, access: { localUser: null, readAnonymous: true } })
    const feed = await feedOf(await get({ directive: '34-CT/TW' }, reader(), other.url))
    await other.stop()
    expect(one(feed, 'updated').text).toBe('2024-10-02T03:00:00.000Z')
    expect(ids(feed).slice(-before.length)).toEqual(before)
    expect(ids(feed).length).toBeGreaterThan(before.length)
    const { sources } = await dataOf('{ sources { nodes { id name } } }')
    await removeSource(server.graph.patient, sources.nodes.find(({ name }: any) => name === 'c.txt').id, {
      now,
    })
    const gone = titles(await feedOf(await get({ directive: '34-CT/TW' }, reader())))
    expect(gone[0]).toBe('văn bản không còn: 17/KH-UBND')
  })

  test('tell tasks that are late because a day has passed', async () => {
    await get({ directive: '34-CT/TW' }, reader())
    clock = new Date('2024-12-02T03:00:00.000Z')
    const feed = await feedOf(await get({ agency: 'Sở Xây dựng tỉnh Bến Tre' }, reader()))
    const [late] = all(feed, 'entry')
    expect(one(late!, 'category').attributes).toMatchObject({ term: 'TASK_STATE_CHANGED' })
    expect(one(late!, 'summary').text).toMatch(/quá hạn; .*danh mục khu đất/i)
  })

  test('are not sent again as long as they are the same', async () => {
    const first = await get({ directive: '34-CT/TW' }, reader())
    const etag = first.headers.get('etag')!
    expect(first.headers.get('vary')).toBe('accept-encoding, accept-language, authorization')
    const again = await get({ directive: '34-CT/TW' }, { ...reader(), 'if-none-match': etag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const english = { ...reader(), 'if-none-match': etag, 'accept-language': 'en' }
    expect((await get({ directive: '34-CT/TW' }, english)).status).toBe(200)
  })
})

describe('who asks', () => {
  test('a stranger hears of open papers only', async () => {
    const [stranger, known] = await Promise.all([
      get({ directive: '34-CT/TW' }).then(feedOf),
      get({ directive: '34-CT/TW' }, reader()).then(feedOf),
    ])
    expect(titles(stranger).join()).not.toContain('16/KH-UBND')
    expect(titles(known).join()).toContain('16/KH-UBND')
    expect(ids(known).filter((id) => ids(stranger).includes(id))).toEqual([])
    expect(titles(await feedOf(await get({ text: 'Cà Mau' })))).toEqual([])
  })

  test('bears a token in the header, never in the address', async () => {
    const code = async (response: Response) => [
      response.status,
      ((await response.json()) as any).errors[0].extensions.code,
    ]
    for (const name of ['token', 'access_token', 'authorization'])
      expect(await code(await get({ directive: '34-CT/TW', [name]: secret }))).toEqual([
        400,
        'BAD_USER_INPUT',
      ])
    expect(await code(await get({ directive: '34-CT/TW' }, { authorization: 'Bearer ctg_wrong' }))).toEqual([
      401,
      'UNAUTHENTICATED',
    ])
    const closed = await server.again({ access: { localUser: null } })
    expect((await get({ directive: '34-CT/TW' }, {}, closed.url)).status).toBe(401)
    await closed.stop()
  })

  test.each([
    [{}, 400],
    [{ directive: ' ' }, 400],
    [{ text: 'a'.repeat(201) }, 400],
    [{ agency: 'x', issuedOn: '2024' }, 400],
    [{ directive: '34-CT/TW', issuedOn: 'gestern' }, 400],
    [{ directive: '1-CT/NOWHERE' }, 404],
    [{ agency: 'Không ai cả' }, 404],
  ])('is told what is wrong: %j', async (query, status) => {
    expect((await get(query as Record<string, string>, reader())).status).toBe(status)
  })
})

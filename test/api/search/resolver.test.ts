import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { listOf, optional, record, text } from '../../../src/graph/decode'
import { readCypher } from '../../../src/graph/cypher-file'
import { splitQueries } from '../../../src/graph/cypher-text'
import { inlineQuery } from '../../../src/graph/query'
import { searchPage } from '../../../src/graph/search'
import { signerWord, withPrecedence } from '../../../src/model/precedence'
import { FOUND_KINDS, searchTextOf } from '../../../src/model/search'
import { foldBare } from '../../../src/model/fold'
import { ingestText } from '../../../src/ingest/ingest'
import { unload } from '../../../src/ingest/load'
import { loadFifteenRecords } from '../../support/corpus'
import { fileOf, provincialDirective, provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer

const options = { now: () => '2026-11-20T00:00:00Z' }
const ingest = (name: string, paper: string) =>
  ingestText(server.graph, fileOf(name, paper), `/${name}`, options)

beforeAll(async () => {
  server = await startTestServer()
  await loadFifteenRecords(server.graph)
})
afterAll(() => server?.stop())

const HIT = `rank excerpt node { __typename
  ... on Document { id symbol title issuer { name } heldAs } ... on Task { id summary }
  ... on Agency { id agencyName: name } ... on Territory { id territoryName: name } }`
const SEARCH = `query ($text: String!, $first: Int, $after: String) {
  search(text: $text, first: $first, after: $after) {
    totalCount nodes { ${HIT} } pageInfo { hasNextPage endCursor } } }`

const data = (query: string, variables?: object) => server.data(query, variables)
const search = async (text: string, page: object = {}): Promise<any> =>
  (await data(SEARCH, { text, ...page })).search

const TEXT = {
  Document: (node: any) => node.symbol ?? node.title,
  Task: (node: any) => node.summary,
  Agency: (node: any) => node.agencyName,
  Territory: (node: any) => node.territoryName,
}
const shown = ({ node }: any): string =>
  `${node.__typename} ${TEXT[node.__typename as keyof typeof TEXT](node)}`
const firstOf = async (text: string): Promise<string | null> => {
  const { nodes } = await search(text, { first: 1 })
  return nodes.length === 0 ? null : shown(nodes[0])
}
const DIRECTIVE = 'Document 34-CT/TW'
const PLAN = 'Document 290-KH/TU'

test('a task of a paper that names no issuer, and so has no level, is found', async () => {
  const paper = `KẾ HOẠCH
Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư

1. Tổ trưởng tổ tự quản vận động các hộ quét vôi ngõ xóm, hoàn thành trước ngày 30/10/2025.
`
  await ingest('nobody.txt', paper)
  try {
    expect(await firstOf('vận động các hộ quét vôi ngõ xóm')).toMatch(/^Task Tổ trưởng tổ tự quản/)
  } finally {
    await unload(server.graph, '/nobody.txt', '2026-11-20T00:00:00Z')
  }
})

describe('the first hit', () => {
  test.each([
    // a symbol, in part, in any spelling
    ['34-CT/TW', DIRECTIVE],
    ['Số 34 - ct/tw', DIRECTIVE],
    ['34CTTW', DIRECTIVE],
    ['34cttw', DIRECTIVE],
    ['034-CT/TW', DIRECTIVE],
    ['34CT/TW', DIRECTIVE],
    ['34-CT', DIRECTIVE],
    ['34-C', DIRECTIVE],
    ['ct/tw', DIRECTIVE],
    ['290-KH', PLAN],
    ['290', PLAN],
    ['29', PLAN],
    ['12/2018/NQ-HĐND', 'Document 12/2018/NQ-HĐND'],
    ['nq-hdnd 12', 'Document 12/2018/NQ-HĐND'],
    ['2227/qd', 'Document 2227/QĐ-UBND'],
    ['34 CT TW', DIRECTIVE],
    ['34-ct/tw', DIRECTIVE],
    ['34 ct tw', DIRECTIVE],
    // the type before the number
    ['CT34', DIRECTIVE],
    ['kh290', PLAN],
    ['kế hoạch KH290', PLAN],
    // a type and a number
    ['KH 290', PLAN],
    ['chi thi 34', DIRECTIVE],
    ['Chỉ thị số 34-CT/TW', DIRECTIVE],
    ['ke hoach 290', PLAN],
    ['nghi quyet 40', 'Document 40-NQ/TU'],
    // words of the title, of the issuer, of the place
    ['nha o xa hoi hau giang', PLAN],
    ['nhà ở xã hội', PLAN],
    ['tầm nhìn đến năm 2045', 'Document 11-NQ/TW'],
    ['tam nhin den nam 2045', 'Document 11-NQ/TW'],
    ['giam ngheo ben vung', 'Document 47-NQ/TU'],
    ['chi thi bac giang 26', 'Document 26-CT/TU'],
    ['Giảm Nghèo bền vững'.normalize('NFD'), 'Document 47-NQ/TU'],
    ['uỷ ban nhân dân tinh hau giang', 'Agency UBND tỉnh Hậu Giang'],
    // the last word unfinished
    ['nha o xa ho', PLAN],
    ['giam ngheo ben vu', 'Document 47-NQ/TU'],
    ['so xay du', 'Agency Sở Xây dựng tỉnh Lạng Sơn'],
    // a wrong letter: another one, one too many, one too few, two swapped
    ['nha o xa hoy', PLAN],
    ['giam ngheoo ben vung', 'Document 47-NQ/TU'],
    ['giam nghe ben vnug', 'Document 47-NQ/TU'],
    ['lang sno', 'Territory Lạng Sơn'],
    ['sở xây dựnh', 'Agency Sở Xây dựng tỉnh Lạng Sơn'],
    // agencies by name and by alias, places
    ['UBND tỉnh Lạng Sơn', 'Agency UBND tỉnh Lạng Sơn'],
    ['uy ban nhan dan tinh lang son', 'Agency UBND tỉnh Lạng Sơn'],
    ['so xay dung lang son', 'Agency Sở Xây dựng tỉnh Lạng Sơn'],
    ['Uỷ ban nhân dân tỉnh Lạng Sơn', 'Agency UBND tỉnh Lạng Sơn'],
    ['mat tran to quoc hau giang', 'Agency Ủy ban MTTQ Việt Nam tỉnh Hậu Giang'],
    // abbreviations of bodies and provinces
    ['sxd', 'Agency Sở Xây dựng tỉnh Lạng Sơn'],
    ['sxd ls', 'Agency Sở Xây dựng tỉnh Lạng Sơn'],
    ['SXD Lạng Sơn', 'Agency Sở Xây dựng tỉnh Lạng Sơn'],
    ['ubnd hg', 'Agency UBND tỉnh Hậu Giang'],
    ['BBT', 'Agency Ban Bí thư Trung ương Đảng'],
    ['TP.HCM', 'Territory Hồ Chí Minh'],
    ['Sơn Động', 'Territory Sơn Động'],
    ['huyen son dong', 'Territory Sơn Động'],
    ['huyện Việt Yên', 'Territory Việt Yên'],
    ['tinh dong nai', 'Territory Đồng Nai'],
    ['xã Dương Hưu', 'Territory Dương Hưu'],
    ['tam thanh lang son', 'Territory Tam Thanh'],
    // tasks
    ['Hoàn tất bộ dự thảo', 'Task Hoàn tất bộ dự thảo và gửi lên UBND tỉnh trước hạn.'],
    ['an sinh sua nha', 'Task Chăm lo an sinh; xong hồ sơ từng hộ để sửa, xây nhà ngay tháng 6/2024.'],
    ['xyzzy qwrtp', null],
  ])('of "%s" is %s', async (text, expected) => {
    expect(await firstOf(text)).toBe(expected)
  })
})

test.each(['290-KH/TU', '290 kh tu', '12/2018/NQ-HĐND'])(
  'who asks for %s is shown no paper that has but some of its letters',
  async (symbol) => {
    const found = await data(
      'query ($text: String!) { search(text: $text, first: 100) { nodes { node { ... on Document { symbol title } ... on Task { summary } } } } }',
      { text: symbol },
    )
    const [first, ...others] = found.search.nodes.map(({ node }: any) => node)
    expect(first.symbol.toLowerCase().match(/[\p{L}\d]+/gu)).toEqual(
      symbol.toLowerCase().match(/[\p{L}\d]+/gu),
    )
    const [number] = /\d+/.exec(symbol)!
    for (const { title, summary } of others) expect(title ?? summary).toContain(number)
  },
)

describe('an abbreviation', () => {
  const bodies = async (text: string): Promise<string[]> =>
    (
      await data(
        'query ($text: String!) { search(text: $text, kinds: [AGENCY], first: 100) { nodes { node { ... on Agency { name } } } } }',
        { text },
      )
    ).search.nodes.map(({ node }: any) => node.name)

  test('finds each once, and none by a part of what it stands for', async () => {
    expect(await bodies('sxd')).toEqual(['Sở Xây dựng tỉnh Lạng Sơn'])
    expect(await bodies('sxd lang son')).toEqual(['Sở Xây dựng tỉnh Lạng Sơn'])
    // who is not held: what else is of that place
    expect(await bodies('sct lang son')).toContain('UBND tỉnh Lạng Sơn')
    expect(await bodies('bqlda')).toEqual(['Ban Quản lý dự án đầu tư xây dựng huyện Sơn Động'])
    expect(await bodies('bqlkkt')).toEqual([])
  })

  test('finds the body where one is looked up by a name or a part of it', async () => {
    const { agency, agencies } = await data(
      '{ agency(name: "SXD LS") { name } agencies(text: "sxd ls", first: 10) { totalCount nodes { name } } }',
    )
    expect(agency).toEqual({ name: 'Sở Xây dựng tỉnh Lạng Sơn' })
    expect(agencies).toEqual({ totalCount: 1, nodes: [agency] })
  })

  test('of a paper is looked for as it stands', async () => {
    const { documents } = await data('{ documents(filter: { text: "hđnd" }) { totalCount } }')
    expect(documents.totalCount).toBeGreaterThan(0)
    const { documents: none } = await data('{ documents(filter: { text: "sxd" }) { totalCount } }')
    expect(none.totalCount).toBe(0)
  })
})

describe('the order', () => {
  const all = async (text: string) => (await search(text, { first: 100 })).nodes

  test('is by rank from 1 on; what answers equally well shares one, by id', async () => {
    const nodes = await all('chi thi')
    expect(nodes[0].rank).toBe(1)
    nodes.forEach(({ rank, node }: any, index: number) => {
      if (index === 0) return
      const before = nodes[index - 1]
      expect(rank === before.rank ? before.node.id < node.id : rank === index + 1).toBe(true)
    })
    expect(new Set(nodes.map(({ rank }: any) => rank)).size).toBeLessThan(nodes.length)
  })

  test('has all words before some, and nothing with fewer than half', async () => {
    const nodes = await all('nha o xa hoi hau giang')
    const words = 'nha o xa hoi hau giang'.split(' ')
    const held = nodes.map((hit: any) => {
      const text = `${shown(hit)} ${hit.node.title ?? ''} ${hit.node.issuer?.name ?? ''} ${hit.excerpt}`
      return words.filter((word) => foldBare(text).includes(word)).length
    })
    expect(held[0]).toBe(6)
    expect(Math.min(...held)).toBeGreaterThanOrEqual(3)
  })

  test('of a day has the papers of that day first', async () => {
    for (const [text, day] of [
      ['24/5/2024', '2024-05-24'],
      ['24-05-2024', '2024-05-24'],
      ['ngày 24 tháng 5 năm 2024', '2024-05-24'],
      ['2024-05-24', '2024-05-24'],
    ]) {
      const { documents } = await data(
        `{ documents(filter: {issuedFrom: "${day}", issuedTo: "${day}"}, first: 100) { totalCount } }`,
      )
      expect(documents.totalCount).toBeGreaterThan(0)
      const { search: found } = await data(
        'query ($text: String!) { search(text: $text, first: 100) { nodes { node { ... on Document { issuedOn { value } } } } } }',
        { text },
      )
      const days = found.nodes.map(({ node }: any) => node.issuedOn?.value)
      expect(days.slice(0, documents.totalCount)).toEqual(Array(documents.totalCount).fill(day))
      const list = await data(
        'query ($text: String!) { documents(filter: {text: $text}, first: 100) { nodes { issuedOn { value } } } }',
        { text },
      )
      expect(list.documents.nodes.map(({ issuedOn }: any) => issuedOn?.value)).toContain(day)
    }
    expect(await firstOf('24/13/2024')).not.toBe(DIRECTIVE)
  })

  test.each([
    ['chi thi', 'CHI_THI'],
    ['nghi quyet', 'NGHI_QUYET'],
    ['ke hoach', 'KE_HOACH'],
  ])('of "%s" has papers that are held before those only cited', async (text, type) => {
    const { search: found } = await data(
      'query ($text: String!) { search(text: $text, first: 100) { nodes { node { ... on Document { type heldAs } } } } }',
      { text },
    )
    const cited = found.nodes.flatMap(({ node }: any) =>
      node.type === type ? [node.heldAs === 'CITED_ONLY'] : [],
    )
    expect(cited.length).toBeGreaterThan(0)
    expect(cited).toEqual([...cited].sort((one, other) => Number(one) - Number(other)))
  })

  test('of a month has its papers, also those of no known day', async () => {
    const days = async (text: string) =>
      (
        await data(
          'query ($text: String!) { search(text: $text, kinds: [DOCUMENT], first: 100) { nodes { node { ... on Document { issuedOn { value } } } } } }',
          { text },
        )
      ).search.nodes.map(({ node }: any) => node.issuedOn?.value ?? '')
    for (const text of ['tháng 5/2024', '5/2024', 'thang 5 nam 2024', '2024-05']) {
      const found = await days(text)
      expect(found.filter((day: string) => day.startsWith('2024-05-'))).not.toEqual([])
      // what has the words only, such as 2024, comes behind
      const first = found.findIndex((day: string) => !day.startsWith('2024-05'))
      if (text.includes('thang')) expect(found.slice(0, first).length).toBeGreaterThan(0)
    }
    const plan = provincialPlan({ province: 'Bến Tre', number: '74', date: null })
    await ingest('m.txt', plan.replace(/ngày\s+tháng\s+năm/, 'ngày     tháng 3 năm 2019'))
    expect(await days('tháng 3/2019')).toContain('2019-03')
    await unload(server.graph, '/m.txt', '2026-11-20T00:00:00Z')
  })

  test('of kinds has these only, in the same order', async () => {
    const every = await all('lang son')
    for (const kinds of [
      ['DOCUMENT'],
      ['TASK', 'AGENCY'],
      ['TERRITORY'],
      ['DOCUMENT', 'TASK', 'AGENCY', 'TERRITORY'],
    ]) {
      const { search: found } = await data(
        `query ($kinds: [SearchKind!]) { search(text: "lang son", kinds: $kinds, first: 100) { totalCount nodes { kind node { __typename ${'... on Document { id } ... on Task { id } ... on Agency { id } ... on Territory { id }'} } } } }`,
        { kinds },
      )
      expect(found.totalCount).toBeGreaterThan(0)
      for (const { kind, node } of found.nodes) {
        expect(kinds).toContain(kind)
        expect(node.__typename.toUpperCase()).toBe(kind)
      }
      const expected = every.flatMap(({ node }: any) =>
        kinds.includes(node.__typename.toUpperCase()) ? [node.id] : [],
      )
      expect(found.nodes.map(({ node }: any) => node.id).slice(0, 5)).toEqual(expected.slice(0, 5))
    }
  })

  test('has a title before a task, and a paper that is held before one that is only cited', async () => {
    expect((await all('nhà ở xã hội')).slice(0, 3).map(({ node }: any) => node.heldAs)).toEqual([
      'RECORD',
      'CITED_ONLY',
      undefined,
    ])
  })

  test.each([
    ['nhà ở xã hội', []],
    ['chi thi 34', []],
    // xã Chi Thiết, unfinished
    ['chi thi', ['COMMUNE']],
    ['ke hoach', []],
    ['nha o xa hoi hau giang', []],
    // the province on both maps, its city, and communes of other provinces: Lạng Sơn, Lang Sơn, Lãng Sơn, Sơn Lang on
    // both maps, and, unfinished, Song Lãng
    ['lang son', ['PROVINCE', 'PROVINCE', 'DISTRICT', ...Array<string>(6).fill('COMMUNE')]],
  ])('of "%s" has no places but those that are meant', async (text, levels) => {
    const { search: found } = await data(
      'query ($text: String!) { search(text: $text, first: 100) { nodes { node { ... on Territory { level } } } } }',
      { text },
    )
    expect(found.nodes.flatMap(({ node }: any) => node.level ?? [])).toEqual(levels)
  })

  test('has accents as typed before others', async () => {
    await ingest('a.txt', provincialPlan({ province: 'Bến Tre', number: '71', title: 'Trồng cỏ ở vùng cát' }))
    await ingest('b.txt', provincialPlan({ province: 'Bến Tre', number: '72', title: 'Trông cọ ở vùng cát' }))
    const found = async (text: string) => (await all(text)).slice(0, 2).map(({ node }: any) => node.symbol)
    expect(await found('trồng cỏ ở vùng cát')).toEqual(['71/KH-UBND', '72/KH-UBND'])
    expect(await found('trông cọ ở vùng cát')).toEqual(['72/KH-UBND', '71/KH-UBND'])
    expect((await all('trong co o vung cat')).slice(0, 2).map(({ rank }: any) => rank)).toEqual([1, 1])
    await unload(server.graph, '/a.txt', '2026-11-20T00:00:00Z')
    await unload(server.graph, '/b.txt', '2026-11-20T00:00:00Z')
    expect(await firstOf('trồng cỏ ở vùng cát')).not.toBe('Document 71/KH-UBND')
  })
})

describe('the excerpt', () => {
  test('is a short piece of what was found, with the words in it', async () => {
    const { nodes } = await search('thanh pho lang son', { first: 100 })
    for (const { excerpt, node } of nodes) {
      expect(excerpt.length).toBeLessThanOrEqual(160)
      const bare = excerpt.replace(/^…|…$/g, '')
      const whole = [node.title, node.summary, node.agencyName, node.issuer?.name]
      if (node.__typename !== 'Territory')
        expect(whole.some((text) => text?.replace(/\s+/g, ' ').includes(bare)) || /số/.test(bare)).toBe(true)
    }
    expect(nodes.some(({ excerpt }: any) => /^…[\p{L}\d].*Lạng Sơn/u.test(excerpt))).toBe(true)
  })

  test.each(['Nhà ở xã hộ', 'nha o xa ho', '34CTTW', 'lang son', '24/5/2024', 'nha o xa hoy', 'Sở Xây dựng'])(
    'of "%s" is marked where words of it stand',
    async (text) => {
      for (const asked of [text, text.normalize('NFD')]) {
        const { search: found } = await data(
          'query ($text: String!) { search(text: $text, first: 20) { nodes { excerpt matches { start end } } } }',
          { text: asked },
        )
        expect(found.nodes.some(({ matches }: any) => matches.length > 0)).toBe(true)
        for (const { excerpt, matches } of found.nodes) {
          let before = 0
          for (const { start, end } of matches) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(excerpt.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}]$|^[\p{L}\p{N}]$/u)
            before = end
          }
          expect(before).toBeLessThanOrEqual(excerpt.length)
        }
      }
    },
  )

  test.each([
    ['34CTTW', 'Chỉ thị số 34-CT/TW'],
    ['huyen son dong', 'huyện Sơn Động'],
    ['mat tran to quoc hau giang', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hậu Giang'],
    ['217/kh', 'Kế hoạch số 217/KH-UBND'],
  ])('of "%s" is %s', async (text, excerpt) => {
    expect((await search(text, { first: 1 })).nodes[0].excerpt).toBe(excerpt)
  })
})

describe('what people type is never an operator', () => {
  test.each([
    '34-CT/TW" OR "x',
    '+34 -CT/TW',
    'nhà ở && xã || hội!',
    '(nhà ở) {xã} [hội]^2',
    'nha~ o* xa? hoi:',
    '\\nhà \\"ở" / xã \\',
    'searchText:nha o xa hoi',
    'nhà ở AND xã hội',
    'nhà ở OR NOT xã hội',
    '[nhà TO ở} xã hội',
    "`nhà' ở; xã // hội $query",
  ])('%s', async (text) => {
    const { nodes } = await search(text, { first: 5 })
    expect(nodes.map(shown)).toContain(DIRECTIVE)
    expect(nodes.map(shown)).toContain(PLAN)
  })

  test.each(['', '   ', '-/,.', '"', '*', '?*~', '+-&|!(){}[]^"~*?:\\/', '…', '\u0301', '\u0000'])(
    'without a word (%j) nothing is found, nothing is asked',
    async (text) => {
      server.roundTrips()
      expect(await search(text)).toMatchObject({ totalCount: 0, nodes: [] })
      expect(server.roundTrips()).toBe(0)
      for (const list of ['documents', 'tasks'])
        expect(
          await data(
            `query ($text: String) { list: ${list}(filter: {text: $text}) { totalCount nodes { id } } }`,
            { text },
          ),
        ).toEqual({ list: { totalCount: 0, nodes: [] } })
    },
  )

  test.each([
    'not',
    'and or not',
    'TO',
    'a',
    '*:*',
    '漢字',
    'ŭ',
    '1'.repeat(200),
    'a '.repeat(99),
    'ab1-/'.repeat(40),
    '😀 nhà',
  ])('%s is answered', async (text) => {
    await search(text)
  })

  test.each([
    'search(text: $text) { totalCount }',
    'documents(filter: {text: $text}) { totalCount }',
    'tasks(filter: {text: $text}) { totalCount }',
  ])('more than 200 characters are refused in %s', async (field) => {
    const { errors } = await server.ask(`query ($text: String!) { ${field} }`, { text: 'nhà '.repeat(51) })
    expect(errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'text',
      limit: 200,
      actual: 203,
    })
  })
})

describe('pages', () => {
  test('put together are the whole list, also when something better comes in between', async () => {
    const whole = await search('ke hoach', { first: 100 })
    const ids = whole.nodes.map(({ node }: any) => node.id)
    expect(whole.totalCount).toBe(ids.length)
    expect(ids.length).toBeGreaterThan(10)
    const found: string[] = []
    let after: string | null = null
    do {
      const page: any = await search('ke hoach', { first: 3, after })
      found.push(...page.nodes.map(({ node }: any) => node.id))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      if (found.length === 3)
        await ingest(
          'c.txt',
          provincialPlan({ province: 'Bến Tre', number: '73', title: 'Kế hoạch về Kế hoạch' }),
        )
    } while (after !== null)
    await unload(server.graph, '/c.txt', '2026-11-20T00:00:00Z')
    expect(new Set(found).size).toBe(found.length)
    expect(found.filter((id) => ids.includes(id))).toEqual(ids)
  })

  test.each([
    ['first: 0', 'BAD_USER_INPUT', 'first'],
    ['first: 101', 'PAGE_LIMIT', 'first'],
    ['after: "x"', 'BAD_USER_INPUT', 'after'],
  ])('%s is refused', async (page, code, argument) => {
    const { errors } = await server.ask(`{ search(text: "a", ${page}) { totalCount } }`)
    expect(errors[0].extensions).toMatchObject({ code, argument })
  })
})

describe('the database', () => {
  const asked =
    'nodes { kind rank excerpt node { ... on Document { title issuer { name } territory { name } } } }'

  test.each([
    // a page that is full is one statement, with what is shown of papers, bodies and places
    ['nha o xa hoi', 'kinds: [DOCUMENT], first: 1', asked, 1],
    ['ubnd tinh lang son', 'kinds: [AGENCY], first: 1', asked, 1],
    ['huyen son dong', 'kinds: [TERRITORY], first: 1', asked, 1],
    // with those that have all of the words come those that lack one, behind them all others
    ['nha o xa hoi', 'kinds: [DOCUMENT], first: 100', `totalCount ${asked}`, 3],
    ['nha o xa hoi', 'kinds: [DOCUMENT], first: 1', 'totalCount', 2],
    // words with a wrong letter are looked for when nothing has all
    ['nha o xa hoy', 'kinds: [DOCUMENT], first: 1', asked, 2],
    ['nha o xa hoi', 'kinds: []', asked, 0],
  ])('answers "%s" (%s) { %s } in %d round trips', async (text, page, fields, expected) => {
    server.roundTrips()
    await data(`query ($text: String!) { search(text: $text, ${page}) { ${fields} } }`, { text })
    expect(server.roundTrips()).toBe(expected)
  })

  test('finds at once what has just been read, and no longer what has been removed', async () => {
    const paper = provincialDirective({ province: 'Kon Tum', number: '8317' })
    expect(await firstOf('8317CT')).toBe(null)
    await ingest('d.txt', paper)
    expect(await firstOf('8317CT')).toBe('Document 8317-CT/TU')
    expect(await firstOf('tinh uy kon tum')).toBe('Agency Tỉnh ủy Kon Tum')
    expect(await firstOf('kontum')).toBe(null)
    expect(await firstOf('cong viec con cham cua tung co quan')).toMatch(/^Task Rà soát công việc còn chậm/)
    await unload(server.graph, '/d.txt', '2026-11-20T00:00:00Z')
    expect(await firstOf('8317CT')).toBe(null)
  })
})

describe('the lists', () => {
  const listed = async (list: string, filter: string): Promise<any> =>
    (await data(`{ list: ${list}(filter: {${filter}}, first: 100) { totalCount nodes { id } } }`)).list
  const symbols = async (filter: string) =>
    (await data(`{ documents(filter: {${filter}}) { totalCount nodes { symbol } } }`)).documents

  test.each([
    ['text: "nha o xa hoi"', ['290-KH/TU', '34-CT/TW']],
    ['text: "nha o xa hoi", heldAs: RECORD', ['290-KH/TU']],
    ['text: "nha o xa hoi", level: CENTRAL', ['34-CT/TW']],
    ['text: "nha o xa hoi", type: CHI_THI, issuedTo: "2024-05-23"', []],
    ['text: "nha o xa hoi", symbol: "34-CT/TW"', ['34-CT/TW']],
    ['text: "nha o xa hoy", system: PARTY', ['290-KH/TU', '34-CT/TW']],
    ['text: "thanh pho lang", type: NGHI_QUYET, territory: "2024:20"', ['40-NQ/TU']],
    ['text: "34CTTW"', ['34-CT/TW']],
    ['text: "34-ct"', ['290-KH/TU', '34-CT/TW']],
    ['text: null, symbol: "34-CT/TW"', ['34-CT/TW']],
  ])('documents of {%s}, newest first', async (filter, expected) => {
    expect(await symbols(filter)).toEqual({
      totalCount: expected.length,
      nodes: expected.map((symbol) => ({ symbol })),
    })
  })

  test('tasks with words are the tasks that have them, in the order of all tasks', async () => {
    const { tasks } = await data('{ tasks(first: 100) { totalCount nodes { id summary document { id } } } }')
    const expected = tasks.nodes.filter(
      ({ summary }: any) => /nhà/i.test(summary) && /\bh[ộo]/i.test(summary),
    )
    expect(expected.length).toBeGreaterThan(1)
    const found = await listed('tasks', 'text: "nhà hộ"')
    expect(found.nodes.map(({ id }: any) => id)).toEqual(
      expect.arrayContaining(expected.map(({ id }: any) => id)),
    )
    const order = tasks.nodes.map(({ id }: any) => id)
    const places = found.nodes.map(({ id }: any) => order.indexOf(id))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(found.totalCount).toBe(found.nodes.length)

    const of = expected[0].document.id
    const within = await listed('tasks', `text: "nhà hộ", document: "${of}"`)
    const ofDocument = tasks.nodes.filter(({ document }: any) => document.id === of).map(({ id }: any) => id)
    expect(within.nodes.map(({ id }: any) => id)).toEqual(
      found.nodes.map(({ id }: any) => id).filter((id: string) => ofDocument.includes(id)),
    )
    expect(within.totalCount).toBe(within.nodes.length)
    expect(await listed('tasks', `text: "xyzzy nhà hộ", states: [OVERDUE], document: "${of}"`)).toEqual({
      totalCount: 0,
      nodes: [],
    })
  })

  test('page by page', async () => {
    const whole = await data(
      '{ documents(filter: {text: "lang son"}, first: 100) { totalCount nodes { id } } }',
    )
    const first = await data(
      '{ documents(filter: {text: "lang son"}, first: 2) { totalCount nodes { id } pageInfo { endCursor } } }',
    )
    const rest = await data(
      'query ($after: String) { documents(filter: {text: "lang son"}, after: $after) { totalCount nodes { id } } }',
      { after: first.documents.pageInfo.endCursor },
    )
    expect([...first.documents.nodes, ...rest.documents.nodes]).toEqual(whole.documents.nodes)
    expect(rest.documents.totalCount).toBe(whole.documents.totalCount)
    expect(whole.documents.nodes).toHaveLength(whole.documents.totalCount)
  })
})

describe('which of very many are shown', () => {
  const COUNT = 700
  const write = inlineQuery(
    'WRITE',
    'test/many',
    `UNWIND $rows AS row CREATE (:Document {id: row.id, key: row.id, type: row.type, symbol: row.symbol, title: row.title, heldAs: row.heldAs,
       level: row.level, issuedSort: '0000-00-00', searchText: row.searchText, test: true})`,
    {
      params: {
        rows: listOf(
          record({
            id: text,
            type: text,
            symbol: optional(text),
            title: text,
            heldAs: text,
            level: text,
            searchText: text,
          }),
        ),
      },
      row: {},
    },
  )
  const remove = inlineQuery('WRITE', 'test/none', 'MATCH (d:Document {test: true}) DELETE d', {
    params: {},
    row: {},
  })
  const papers = Array.from({ length: COUNT }, (_, at) => {
    const title = `Thả rong trâu bò${at % 3 === 0 ? ' gần trường' : ''}`
    const heldAs = at % 4 === 0 ? 'CITED_ONLY' : 'TEXT'
    const level = at % 50 === 0 ? 'PROVINCE' : 'COMMUNE'
    const id = `Dmany${String(at * 7919).padStart(7, '0')}`
    const facts = { kind: 'Document', key: id, heldAs, level, issuedOn: null } as const
    const searchText = withPrecedence(searchTextOf(['Kế hoạch', title]), facts)
    return { id, type: 'KE_HOACH', symbol: null, title, heldAs, level, searchText }
  })
  type Row = Omit<(typeof papers)[number], 'symbol'> & { readonly symbol: string | null }
  const shownIn = async (rows: readonly Row[], asked = 'trau bo tha rong') => {
    for (const row of [rows.slice(0, 300), rows.slice(300)])
      await server.graph.write((tx) => tx.run(write, { rows: row }))
    const page = await searchPage(server.graph, asked, FOUND_KINDS, {
      limit: 1000,
      after: null,
    })
    const ids = page.items.flatMap(({ value }) => (value.kind === 'Document' ? [value.id] : []))
    await server.graph.write((tx) => tx.run(remove, {}))
    return ids
  }

  test.each(['chỉ thị 8128', 'chi thi so 8128', '8128', 'Chỉ thị số 8128-CT/TW ngày 05/12/2025'])(
    '"%s" finds the directive that many name in their titles, though it is held by its name alone',
    async (question) => {
      const named = 'Chỉ thị số 8128-CT/TW ngày 05/12/2025'
      const searchText = withPrecedence(searchTextOf([named, 'Chăm vườn'], '8128-CT/TW'), {
        kind: 'Document',
        key: 'Dmany',
        heldAs: 'CITED_ONLY',
        level: 'CENTRAL',
        issuedOn: '2025-12-05',
      })
      const directive = {
        id: 'Dmany',
        type: 'CHI_THI',
        symbol: '8128-CT/TW',
        title: 'Chăm vườn',
        heldAs: 'CITED_ONLY',
        level: 'CENTRAL',
        searchText,
      }
      const plans = papers.map((paper) => {
        const facts = { kind: 'Document', key: paper.id, heldAs: 'TEXT', issuedOn: null } as const
        const words = searchTextOf([`Kế hoạch thực hiện ${named}`])
        return {
          ...paper,
          title: `Thực hiện ${named}`,
          searchText: withPrecedence(words, { ...facts, level: paper.level }),
        }
      })
      expect((await shownIn([...plans, directive], question)).includes('Dmany')).toBe(true)
    },
  )

  test('follows from the papers alone: not from the order in which they came, nor from what else has their words', async () => {
    const first = await shownIn(papers)
    expect(first.length).toBeGreaterThan(100)
    expect(first.length).toBeLessThanOrEqual(250)
    expect(await shownIn(papers.toReversed())).toEqual(first)
    // papers of other words, which make some of these rarer than others
    const others = Array.from({ length: 300 }, (_, at) => ({
      ...papers[0]!,
      id: `Dother${at}`,
      searchText: `${at % 2 === 0 ? 'gan truong' : 'bo'} khac${at} _9`,
    }))
    expect(await shownIn([...others, ...papers])).toEqual(first)
    // of the higher levels all that are held, and of the rest those that are held in the first place
    const byId = new Map(papers.map((paper) => [paper.id, paper]))
    const shownPapers = first.map((id) => byId.get(id)!)
    const isHigh = ({ level, heldAs }: (typeof papers)[number]) => level === 'PROVINCE' && heldAs === 'TEXT'
    expect(shownPapers.filter(isHigh)).toHaveLength(papers.filter(isHigh).length)
    expect(shownPapers.filter(({ heldAs }) => heldAs === 'TEXT').length).toBeGreaterThan(first.length * 0.8)
  })
})

test('the migration fills what was stored before with the same words', async () => {
  const stored = inlineQuery(
    'READ',
    'test/search-texts',
    'MATCH (n:Document|Task|Agency) RETURN n.id AS id, n.searchText AS searchText ORDER BY id',
    { params: {}, row: { id: text, searchText: text } },
  )
  // who signed is told the index when a paper is read again, as after each update
  const isSigner = (word: string) => word.startsWith(signerWord(''))
  const words = async () =>
    (await server.graph.read(stored, {})).map((row) => [
      row.id,
      row.searchText
        .split(' ')
        .filter((word) => !isSigner(word))
        .sort()
        .join(' '),
    ])
  const run = (cypher: string) =>
    server.graph.write((tx) =>
      tx.run(inlineQuery('WRITE', 'test/migration', cypher, { params: {}, row: {} }), {}),
    )
  const before = await words()
  expect(before.length).toBeGreaterThan(100)
  await run('MATCH (n:Document|Task|Agency) REMOVE n.searchText')
  for (const migration of ['0002-search', '0010-precedence', '0016-months'])
    for (const part of splitQueries(readCypher(`migrations/${migration}.cypher`)))
      if (/IN TRANSACTIONS/.test(part))
        await server.graph.writeInBatches(
          inlineQuery('WRITE', 'test/migration', part, { params: {}, row: {} }),
        )
      else if (/^MATCH /m.test(part)) await run(part)
  expect(await words()).toEqual(before)
})

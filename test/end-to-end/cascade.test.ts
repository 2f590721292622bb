import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ingestFile, ingestText } from '../../src/ingest/ingest.js'
import { loadCorpus } from '../support/corpus.js'
import { fileOf, provincialDirective, provincialPlan } from '../support/papers.js'
import { startTestServer, type TestServer } from '../support/server.js'

/** The main job, as its users see it: from the bundled records alone, and from the texts of the same papers alone. */
const options = { now: () => '2026-11-20T00:00:00Z' }
const seeds = new URL('../../../shared/seeds/', import.meta.url).pathname
const ways: [string, (server: TestServer) => Promise<void>][] = [
  ['records', ({ graph }) => loadCorpus(graph)],
]
if (existsSync(seeds))
  ways.push([
    'texts',
    async ({ graph }) => {
      for (const file of readdirSync(seeds)) await ingestFile(graph, join(seeds, file), options)
    },
  ])
else console.warn('../shared/seeds is absent: the cascade is tested from records only')

interface Cascade {
  /** Its papers in the corpus that come from public pages. */
  papers: number
  /** What carries the directive out, step by step, as `depth symbol`; an issuer where nothing prints a symbol. */
  down: string[]
  /** What is linked with it from below by any relation. */
  linked: number
  /** Provinces of the map of the directive's day that have acted; the merged ones of 2025 count for what they came from. */
  acted: string[]
}

/** As pages tell of them: only what a source says to carry another paper out is a step of a cascade. */
const CASCADES: Record<string, Cascade> = {
  '34-CT/TW': {
    papers: 35,
    down: ['1 TB-UBND', '1 290-KH/TU', '1 927/QĐ-TTg', '1 42/CT-TTg', '1 06-KH/TU', '2 14092/KH-UBND'],
    linked: 7,
    acted: ['Bà Rịa - Vũng Tàu', 'Bình Dương', 'Hậu Giang', 'Hồ Chí Minh', 'Khánh Hòa', 'Lạng Sơn'],
  },
  '42/CT-TTg': { papers: 27, down: ['1 14092/KH-UBND'], linked: 1, acted: ['Khánh Hòa'] },
  '39-CT/TW': {
    papers: 21,
    down: [
      '1 327-KH/TU',
      '1 285-KH/TU',
      '1 1827/UBND-KT',
      '1 1560/QĐ-TTg',
      '1 73/KH-UBND',
      '1 522/KH-UBND',
      '1 725/KH-UBND',
      '1 44/KH-UBND',
    ],
    linked: 9,
    acted: ['Cà Mau', 'Đà Nẵng', 'Hà Nam', 'Hà Tĩnh', 'Kon Tum', 'Nam Định', 'Ninh Bình', 'Quảng Nam'],
  },
  '57-NQ/TW': {
    papers: 19,
    down: ['1 01-CV/BCĐTW', '1 02-KH/BCĐTW', '1 06/KH-UBND'],
    linked: 7,
    acted: ['Bình Phước', 'Đồng Nai'],
  },
  // its commune names the papers above as its grounds, and no page says that one carries another out
  '289-QĐ/TU': { papers: 8, down: [], linked: 1, acted: [] },
  '13-CT/TW': {
    papers: 5,
    down: ['1 682/QĐ-UBND', '1 27-CTr/TU'],
    linked: 2,
    acted: ['Quảng Nam', 'Thừa Thiên Huế'],
  },
  // a district alone: no province
  '26-CT/TU': { papers: 4, down: ['1 Huyện ủy Sơn Động'], linked: 2, acted: [] },
}

describe.each(ways)('from %s', (way, fill) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
    await fill(server)
  })
  afterAll(() => server?.stop())

  const ask = <T>(query: string): Promise<T> => server.data(query)

  interface Found {
    trace: {
      nodes: {
        nodes: {
          document: {
            symbol: string | null
            title: string
            issuer: { name: string }
            tasks: { nodes: TaskFound[] }
          }
        }[]
      }
    }
  }
  interface TaskFound {
    leads: { agency: { name: string } | null }[]
    deadlines: { due: string | null; kind: string; overdueFrom: string | null }[]
  }
  const trace = (symbol: string) =>
    ask<Found>(
      `{ trace(symbol: "${symbol}") { nodes { nodes { document { symbol title issuer { name } tasks(first: 100) { nodes { leads { agency { name } } deadlines { due kind overdueFrom } } } } } } } }`,
    )

  test('34-CT/TW leads to the plan of Hậu Giang and the notice of Lạng Sơn, with tasks, leads and deadlines', async () => {
    const found = (await trace('34-CT/TW')).trace.nodes.nodes.map(({ document }) => document)
    expect(found.slice(0, 2).map(({ symbol, issuer }) => [symbol, issuer.name])).toEqual([
      ['TB-UBND', 'UBND tỉnh Lạng Sơn'],
      ['290-KH/TU', 'Tỉnh ủy Hậu Giang'],
    ])
    const [notice, plan] = found
    const due = notice?.tasks.nodes.find(({ deadlines }) => deadlines.some(({ kind }) => kind === 'SUBMIT'))
    expect(due).toMatchObject({
      leads: [{ agency: { name: 'Sở Xây dựng tỉnh Lạng Sơn' } }],
      deadlines: [{ due: '2024-06-10', overdueFrom: '2024-06-10' }],
    })
    expect(plan?.tasks.nodes.flatMap(({ leads }) => leads.map(({ agency }) => agency?.name))).toContain(
      'Ban Tuyên giáo Tỉnh ủy Hậu Giang',
    )
  })

  test('the notice of Sơn Động, which is older and does not cite it, is not there', async () => {
    const titles = (await trace('34-CT/TW')).trace.nodes.nodes.map(({ document }) => document.title)
    expect(titles.filter((title) => /Bí thư Huyện ủy/i.test(title))).toEqual([])
  })

  test('40-NQ/TU leads to the notice that prints a meeting before the resolution', async () => {
    const [notice] = (await trace('40-NQ/TU')).trace.nodes.nodes.map(({ document }) => document)
    expect(notice).toMatchObject({ symbol: null, issuer: { name: 'UBND tỉnh Lạng Sơn' } })
    expect(notice?.title).toMatch(/^Kết luận của đồng chí Hồ Tiến Thiệu/)
    expect(notice?.tasks.nodes.flatMap(({ deadlines }) => deadlines.map(({ due }) => due))).toEqual(
      expect.arrayContaining(['2022-04-30', '2022-05-31', '2022-07-31']),
    )
  })

  test('up: a task of Sở Xây dựng Lạng Sơn leads to 34-CT/TW', async () => {
    const { agency } = await ask<{
      agency: { tasks: { nodes: { id: string; serves: { symbol: string }[] }[] } }
    }>('{ agency(name: "Sở Xây dựng tỉnh Lạng Sơn") { tasks(first: 1) { nodes { id serves { symbol } } } } }')
    const [task] = agency.tasks.nodes
    expect(task?.serves).toEqual([{ symbol: '34-CT/TW' }])
    const up = await ask<{
      trace: { root: { symbol: string }; nodes: { nodes: { document: { symbol: string } }[] } }
    }>(
      `{ trace(task: "${task?.id}", direction: UP) { root { symbol } nodes { nodes { document { symbol } } } } }`,
    )
    expect(up.trace).toEqual({
      root: { symbol: 'TB-UBND' },
      nodes: { nodes: [{ document: { symbol: '34-CT/TW' } }] },
    })
  })

  test('every link shows its proof', async () => {
    const { trace: found } = await ask<{
      trace: {
        nodes: {
          nodes: {
            via: {
              evidence: {
                basis: string
                quote: string | null
                start: number | null
                rule: string
                source: { name: string }
              }[]
            }[]
          }[]
        }
      }
    }>(
      '{ trace(symbol: "34-CT/TW") { nodes { nodes { via { evidence { basis quote start rule source { name } } } } } } }',
    )
    const evidence = found.nodes.nodes.flatMap(({ via }) => via.flatMap((relation) => relation.evidence))
    expect(evidence.length).toBeGreaterThanOrEqual(2)
    for (const proof of evidence) {
      if (way === 'records')
        expect(proof).toEqual({
          basis: 'RECORD',
          quote: null,
          start: null,
          rule: 'record',
          source: { name: expect.stringMatching(/./) as unknown },
        })
      else {
        const text = readFileSync(join(seeds, proof.source.name), 'utf8')
        expect(proof.basis).toBe('TEXT')
        expect(text.slice(proof.start ?? 0).startsWith(proof.quote ?? '?')).toBe(true)
        expect(proof.quote).toContain('34-CT/TW')
      }
    }
  })

  if (way === 'records') theBundledCascades(() => server)

  test('26-CT/TU is answered while one province has it, and nobody guesses once two have', async () => {
    const query = '{ document(symbol: "26-CT/TU") { issuer { name } issuedOn { value } } }'
    expect(await ask(query)).toEqual({
      document: { issuer: { name: 'Tỉnh ủy Bắc Giang' }, issuedOn: { value: '2023-06-02' } },
    })
    await ingestText(
      server.graph,
      fileOf('other.txt', provincialDirective({ province: 'Cà Mau', date: '2023-09-01' })),
      'test:other',
      options,
    )
    const { data, errors } = (await server.ask(query)) as {
      data: unknown
      errors: { extensions: { code: string; candidates: { issuer: string; issuedOn: string }[] } }[]
    }
    expect(data).toEqual({ document: null })
    expect(errors[0]?.extensions.code).toBe('AMBIGUOUS_SYMBOL')
    expect(errors[0]?.extensions.candidates.map(({ issuer }) => issuer).sort()).toEqual([
      'Tỉnh ủy Bắc Giang',
      'Tỉnh ủy Cà Mau',
    ])
  })

  test('a paper older than the directive that cites it all the same is not under it', async () => {
    await ingestText(
      server.graph,
      fileOf('old.txt', provincialPlan({ province: 'Cà Mau', date: '2024-03-01' })),
      'test:old',
      options,
    )
    await ingestText(
      server.graph,
      fileOf('new.txt', provincialPlan({ province: 'Bến Tre', date: '2024-09-10' })),
      'test:new',
      options,
    )
    const issuers = (await trace('34-CT/TW')).trace.nodes.nodes.map(({ document }) => document.issuer.name)
    expect(issuers).not.toContain('UBND tỉnh Cà Mau')
    expect(issuers.slice(0, 2)).toEqual(['UBND tỉnh Lạng Sơn', 'Tỉnh ủy Hậu Giang'])
    expect(issuers).toContain('UBND tỉnh Bến Tre')
  })
})

interface BundledRecord {
  symbol: string | null
  cascade?: string
  sources?: { name: string; url: string }[]
}

function theBundledCascades(server: () => TestServer): void {
  const { documents: records } = JSON.parse(
    readFileSync(new URL('../../data/corpus.json', import.meta.url), 'utf8'),
  ) as { documents: BundledRecord[] }

  test.each(Object.entries(CASCADES))(
    '%s comes out whole',
    async (symbol, { papers, down, linked, acted }) => {
      expect(records.filter(({ cascade }) => cascade === symbol)).toHaveLength(papers)
      const found = (await server().data(
        `query ($symbol: String!) {
        down: trace(symbol: $symbol) { nodes(first: 50) { nodes { depth document { symbol issuer { name } } } } }
        linked: trace(symbol: $symbol, relations: [IMPLEMENTS, ANNEXED_TO, LEGAL_BASIS, CITES, PER, PER_CONCLUSION, SUBMITTED_BY, AMENDS]) { nodes { totalCount } }
        coverage(symbol: $symbol) { acted units(acted: true) { nodes { territory { name } } } }
      }`,
        { symbol },
      )) as {
        down: {
          nodes: { nodes: { depth: number; document: { symbol: string | null; issuer: { name: string } } }[] }
        }
        linked: { nodes: { totalCount: number } }
        coverage: { acted: number; units: { nodes: { territory: { name: string } }[] } }
      }
      const steps = found.down.nodes.nodes.map(
        ({ depth, document }) => `${depth} ${document.symbol ?? document.issuer.name}`,
      )
      expect([...steps].sort()).toEqual([...down].sort())
      expect(found.linked.nodes.totalCount).toBe(linked)
      expect(found.coverage.units.nodes.map(({ territory }) => territory.name)).toEqual(acted)
      expect(found.coverage.acted).toBe(acted.length)
    },
  )

  test('Hà Tĩnh is complete: from the centre to the plan of its People’s Committee', async () => {
    const { trace: up } = (await server().data(
      '{ trace(symbol: "522/KH-UBND", direction: UP) { nodes { nodes { document { symbol } } } } }',
    )) as { trace: { nodes: { nodes: { document: { symbol: string } }[] } } }
    expect(up.nodes.nodes.map(({ document }) => document.symbol).sort()).toEqual([
      '1560/QĐ-TTg',
      '327-KH/TU',
      '39-CT/TW',
    ])
  })

  test('the plan of a commune leads up to the programme of its province, over the district', async () => {
    const { trace: up } = (await server().data(
      `{ trace(symbol: "14/KH-UBND", direction: UP, relations: [IMPLEMENTS, LEGAL_BASIS]) {
        root { level issuer { name } } nodes { nodes { document { symbol level territory { name } } } } } }`,
    )) as {
      trace: {
        root: object
        nodes: { nodes: { document: { symbol: string; level: string; territory: { name: string } } }[] }
      }
    }
    expect(up.root).toEqual({ level: 'COMMUNE', issuer: { name: 'UBND xã Cát Vân' } })
    expect(
      up.nodes.nodes
        .map(({ document: { symbol, level, territory } }) => `${level} ${territory.name} ${symbol}`)
        .sort(),
    ).toEqual([
      'COMMUNE Cát Vân 26/2018/NQ-HĐND',
      'COMMUNE Cát Vân 41-NQ/ĐU',
      'DISTRICT Như Xuân 12-NQ/HU',
      'DISTRICT Như Xuân 16/KH-UBND',
      'DISTRICT Như Xuân 37/QĐ-UBND',
      'DISTRICT Như Xuân 53/NQ-HĐND',
      'PROVINCE Thanh Hóa 289-QĐ/TU',
    ])
  })

  test('the page that a record comes from is its source, also of its links and tasks', async () => {
    const page = {
      name: 'LawNet (tiếng Anh)',
      address: expect.stringMatching(/^https:\/\/lawnet\.vn\//) as unknown,
    }
    expect(
      await server().data(
        `{ document(symbol: "927/QĐ-TTg") {
          sources { name address alsoAt }
          tasks(first: 1) { nodes { section evidence { confidence source { name address } } } }
          relations(direction: UP) { nodes { evidence { confidence source { name address } } } }
        } }`,
      ),
    ).toEqual({
      document: {
        sources: [{ ...page, alsoAt: [expect.stringContaining('xe.today') as unknown] }],
        tasks: { nodes: [{ section: null, evidence: { confidence: 0.9, source: page } }] },
        relations: { nodes: [{ evidence: [{ confidence: 0.9, source: page }] }] },
      },
    })
    const { documents: held } = (await server().data('{ documents(first: 1) { totalCount } }')) as {
      documents: { totalCount: number }
    }
    expect(held.totalCount).toBe(records.length)
  })

  test.each([
    ['338/QĐ-TTg', 'SOURCES_DISAGREE', '338/QĐ-TTg / 388/QĐ-TTg'],
    ['217/KH-UBND', 'SOURCES_DISAGREE', '217/KH-UBND / 271/KH-UBND'],
    ['217/KH-UBND', 'SOURCES_DISAGREE', '1.400 căn / 1.572 căn'],
    ['22170-QĐ/TU', 'DOUBTFUL_RECORD', '2170?'],
    ['197/TB-UBND', 'SUFFIX_COMPLETED', 'Notice No. 197 → 197/TB-UBND'],
    ['32-CTr/TU', 'TITLE_DESCRIBED', 'Thực hiện Nghị quyết 42-NQ/TW'],
  ])('%s tells %s', async (symbol, code, words) => {
    const { document } = (await server().data(
      'query ($symbol: String!) { document(symbol: $symbol) { anomalies { code message } } }',
      { symbol },
    )) as { document: { anomalies: { code: string; message: string }[] } }
    const messages = document.anomalies
      .filter((anomaly) => anomaly.code === code)
      .map(({ message }) => message)
    expect(messages.filter((message) => message.includes(words))).toHaveLength(1)
  })

  test('a completed symbol and what is printed are apart, and a doubtful record is less sure', async () => {
    const found = (await server().data(
      `{ printed: document(symbol: "725/KH-UBND") { symbol symbolAsPrinted relations(direction: UP) { nodes { confidence } } }
         sure: document(symbol: "73/KH-UBND") { relations(direction: UP) { nodes { confidence } } } }`,
    )) as Record<string, { relations: { nodes: { confidence: number }[] } }>
    expect(found).toEqual({
      printed: {
        symbol: '725/KH-UBND',
        symbolAsPrinted: 'Plan 725',
        relations: { nodes: [{ confidence: 0.6 }] },
      },
      sure: { relations: { nodes: [{ confidence: 0.9 }, { confidence: 0.9 }] } },
    })
  })
}

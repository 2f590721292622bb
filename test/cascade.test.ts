import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ingestFile, ingestText } from '../src/ingest/ingest.js'
import { loadCorpus } from './support/corpus.js'
import { fileOf, provincialDirective, provincialPlan } from './support/papers.js'
import { startTestServer, type TestServer } from './support/server.js'

/** The main job, as its users see it: from the bundled records alone, and from the texts of the same papers alone. */
const options = { now: () => '2026-11-20T00:00:00Z' }
const seeds = new URL('../../shared/seeds/', import.meta.url).pathname
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

describe.each(ways)('from %s', (way, fill) => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
    await fill(server)
  }, 240_000)
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
    expect(found.map(({ symbol, issuer }) => [symbol, issuer.name])).toEqual([
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
          source: { name: 'corpus.json' },
        })
      else {
        const text = readFileSync(join(seeds, proof.source.name), 'utf8')
        expect(proof.basis).toBe('TEXT')
        expect(text.slice(proof.start ?? 0).startsWith(proof.quote ?? '?')).toBe(true)
        expect(proof.quote).toContain('34-CT/TW')
      }
    }
  })

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
    expect(issuers).toEqual(['UBND tỉnh Lạng Sơn', 'Tỉnh ủy Hậu Giang', 'UBND tỉnh Bến Tre'])
  })
})

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AppError } from '../../src/errors.js'
import type { Graph } from '../../src/graph/connect.js'
import { documentIdByKey } from '../../src/graph/documents.js'
import {
  ingestFile,
  ingestRecords,
  ingestText,
  removeSource,
  sourceOfText,
  type IngestReport,
} from '../../src/ingest/ingest.js'
import { unload, type LoadReport, type Said } from '../../src/ingest/load.js'
import { loadEach, LoadingQueue } from '../../src/ingest/load-together.js'
import { statementOf } from '../../src/ingest/statement.js'
import { parse } from '../../src/parse/parse.js'
import { canonicalDump } from '../support/canonical.js'
import { fifteenRecords } from '../support/corpus.js'
import { startTestGraph, type DatabaseAccess, type TestGraph } from '../support/database.js'
import { query } from '../support/queries.js'
import {
  fileOf,
  meetingNotice,
  provincialDirective,
  provincialPlan,
  undatedCitation,
} from '../support/papers.js'
import { duty, record, records } from '../support/records.js'

const seeds = new URL('../../../shared/seeds/', import.meta.url).pathname
const withSeeds = existsSync(seeds) ? test : test.skip
if (!existsSync(seeds)) console.warn('../shared/seeds is absent: the tests on real papers are skipped')

const options = { now: () => '2026-11-20T00:00:00Z' }
const corpus = readFileSync(fifteenRecords, 'utf8')

let held: TestGraph
let database: DatabaseAccess
let graph: Graph

beforeAll(async () => {
  held = await startTestGraph()
  ;({ database, graph } = held)
})
afterAll(() => held?.stop())

afterEach(() => held.empty())

const ingest = (name: string, text: string): Promise<IngestReport> =>
  ingestText(graph, fileOf(name, text), `test:${name}`, options)

const relations = async () =>
  (await canonicalDump(database))
    .filter((line) => line.startsWith('relation '))
    .map((line) => JSON.parse(line.slice(9)) as { a: string; r: string; b: string })
const documents = async () =>
  (await canonicalDump(database))
    .filter((line) => line.startsWith('document '))
    .map((line) => (JSON.parse(line.slice(9)) as { d: Record<string, unknown> }).d)

describe('one source', () => {
  test('the same text twice changes nothing', async () => {
    const first = await ingest('plan.txt', provincialPlan({ province: 'Bến Tre' }))
    const before = await canonicalDump(database)
    const second = await ingest('plan.txt', provincialPlan({ province: 'Bến Tre' }))
    expect([first.outcome, second.outcome]).toEqual(['CREATED', 'UNCHANGED'])
    expect(second.documents).toEqual(first.documents)
    expect(await canonicalDump(database)).toEqual(before)
  })

  test('news that retells a paper is no text of it, and gives way to the paper', async () => {
    await ingest(
      'news.txt',
      'Bến Tre lo nhà ở\n\nUBND tỉnh Bến Tre vừa ban hành Kế hoạch số 15/KH-UBND ngày 10/9/2024 về nhà ở.',
    )
    const [told] = (await documents()).filter((one) => one['symbol'] === '15/KH-UBND')
    expect(told).toMatchObject({ heldAs: 'RECORD', title: 'về nhà ở', issuedOn: '2024-09-10' })
    await ingest('plan.txt', provincialPlan({ province: 'Bến Tre' }))
    const held = (await documents()).filter((one) => one['symbol'] === '15/KH-UBND')
    expect(held).toEqual([expect.objectContaining({ heldAs: 'TEXT', key: told?.['key'] })])
    expect(held[0]?.['title']).not.toBe('về nhà ở')
  })

  test('a changed text replaces exactly what it had said', async () => {
    await ingest(
      'plan.txt',
      provincialPlan({ province: 'Bến Tre', cites: 'Chỉ thị số 20-CT/TW ngày 03/01/2018 của Ban Bí thư' }),
    )
    const changed = await ingest('plan.txt', provincialPlan({ province: 'Bến Tre' }))
    const dump = await canonicalDump(database)
    expect(changed.outcome).toBe('UPDATED')
    await held.empty()
    await ingest('plan.txt', provincialPlan({ province: 'Bến Tre' }))
    expect(dump).toEqual(await canonicalDump(database))
  })

  test('copies with another number, date and province are other papers', async () => {
    await ingest('a.txt', provincialPlan({ province: 'Bến Tre' }))
    await ingest('b.txt', provincialPlan({ province: 'Cà Mau' }))
    await ingest('c.txt', provincialPlan({ province: 'Bến Tre', number: '16' }))
    await ingest('d.txt', provincialPlan({ province: 'Bến Tre', date: '2025-03-04' }))
    expect((await documents()).map(({ key }) => key).sort()).toEqual([
      'PARTY|tw|CT|34|2024-05-24',
      'STATE|ubnd:2024:83|KH|15|2024-09-10',
      'STATE|ubnd:2024:83|KH|15|2025-03-04',
      'STATE|ubnd:2024:83|KH|16|2024-09-10',
      'STATE|ubnd:2024:96|KH|15|2024-09-10',
    ])
  })

  test('a second copy of one paper brings no new task', async () => {
    await ingest('a.txt', provincialPlan({ province: 'Bến Tre' }))
    const copy = await ingest('b.txt', provincialPlan({ province: 'Bến Tre' }))
    expect(copy).toMatchObject({
      outcome: 'CREATED',
      tasksAdded: 0,
      relationsAdded: 0,
      documents: [{ tasks: 2 }],
    })
  })

  test('two versions of one file at once leave one of them, whole', async () => {
    const versions = [provincialPlan({ province: 'Bến Tre' }), provincialPlan({ province: 'Cà Mau' })]
    await Promise.all(versions.map((text) => ingest('plan.txt', text)))
    const plans = (await documents()).filter(({ type }) => type === 'KE_HOACH')
    expect(plans).toHaveLength(1)
    expect((await relations()).map(({ a }) => a)).toEqual([plans[0]?.['key']])
  })

  test('a text that no paper can be told by is refused', async () => {
    await expect(ingest('note.txt', 'hello')).rejects.toMatchObject({ code: 'UNIDENTIFIED_PAPER' })
    expect(await documents()).toEqual([])
  })

  test('a paper with a secrecy stamp is refused and leaves nothing', async () => {
    const before = await canonicalDump(database)
    const report = await ingest(
      'secret.txt',
      provincialPlan({ province: 'Bến Tre' }).replace('KẾ HOẠCH', 'MẬT\n\nKẾ HOẠCH'),
    )
    expect(report).toEqual({
      fileName: '',
      outcome: 'REFUSED',
      documents: [],
      relationsAdded: 0,
      tasksAdded: 0,
      refusal: 'STATE_SECRET',
    })
    expect(await canonicalDump(database)).toEqual(before)
  })

  test('a file that cannot be read leaves nothing and says why', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-files-'))
    const before = await canonicalDump(database)
    const files: [string, Buffer, string][] = [
      ['empty.txt', Buffer.alloc(0), 'FILE_EMPTY'],
      ['latin.txt', Buffer.from([0x4b, 0xe9, 0x20, 0xe9]), 'UNSUPPORTED_ENCODING'],
      ['paper.txt', Buffer.from('{\\rtf1 …'), 'FILE_DAMAGED'],
    ]
    for (const [name, bytes, code] of files) {
      writeFileSync(join(folder, name), bytes)
      await expect(ingestFile(graph, join(folder, name), options)).rejects.toMatchObject({ code })
    }
    await expect(ingestFile(graph, join(folder, 'absent.txt'), options)).rejects.toMatchObject({
      code: 'FILE_NOT_FOUND',
    })
    await expect(ingestFile(graph, folder, options)).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' })
    expect(await canonicalDump(database)).toEqual(before)
    rmSync(folder, { recursive: true })
  })
})

describe('the cascade', () => {
  test('a paper older than the directive that it cites does not carry it out', async () => {
    await ingest('young.txt', provincialPlan({ province: 'Bến Tre', date: '2024-09-10' }))
    await ingest('old.txt', provincialPlan({ province: 'Cà Mau', date: '2024-03-01' }))
    expect(await relations()).toEqual([
      expect.objectContaining({
        a: 'STATE|ubnd:2024:83|KH|15|2024-09-10',
        r: 'IMPLEMENTS',
        b: 'PARTY|tw|CT|34|2024-05-24',
      }),
      expect.objectContaining({
        a: 'STATE|ubnd:2024:96|KH|15|2024-03-01',
        r: 'CITES',
        b: 'PARTY|tw|CT|34|2024-05-24',
      }),
    ])
  })

  test('a draft carries nothing out', async () => {
    await ingest('draft.txt', `DỰ THẢO\n${provincialPlan({ province: 'Bến Tre' })}`)
    expect((await relations()).map(({ r }) => r)).toEqual(['CITES'])
  })

  test('two provinces have one symbol each', async () => {
    await ingest('a.txt', provincialDirective({ province: 'Bến Tre' }))
    await ingest('b.txt', provincialDirective({ province: 'Cà Mau', date: '2023-08-15' }))
    await ingest('c.txt', undatedCitation('Cà Mau'))
    expect((await relations()).map(({ b }) => b)).toEqual(['PARTY|tinh-uy:2024:96|CT|26|2023-08-15'])
  })

  test('an undated citation becomes ambiguous when a second twin comes, and settles when it goes', async () => {
    await ingest('plan.txt', undatedCitation('Bến Tre'))
    await ingest('a.txt', provincialDirective({ province: 'Bến Tre', date: '2023-06-02' }))
    expect((await relations()).map(({ b }) => b)).toEqual(['PARTY|tinh-uy:2024:83|CT|26|2023-06-02'])
    const twin = provincialDirective({ province: 'Bến Tre', date: '2017-06-02' })
    await ingest('b.txt', twin)
    expect((await relations()).map(({ b }) => b)).toEqual(['PARTY|tinh-uy:2024:83|CT|26|?'])
    const anomalies = (await canonicalDump(database)).filter((line) => line.includes('AMBIGUOUS_CITATION'))
    expect(anomalies).toHaveLength(1)
    await ingest('b.txt', twin.replace('26-CT/TU', '27-CT/TU'))
    expect((await relations()).map(({ b }) => b)).toEqual(['PARTY|tinh-uy:2024:83|CT|26|2023-06-02'])
    expect((await canonicalDump(database)).filter((line) => line.includes('AMBIGUOUS_CITATION'))).toEqual([])
  })

  test('a document keeps its id when its date becomes known, and its earlier key still leads to it', async () => {
    const [plan] = (await ingest('plan.txt', undatedCitation('Bến Tre'))).documents
    expect(plan?.key).toBe('STATE|ubnd:2024:83|KH|40|2025-02-03')
    const idOf = async (key: string) => (await graph.read(query.idByKey, { key }))[0]?.id
    const before = await idOf('PARTY|tinh-uy:2024:83|CT|26|?')
    await ingest('a.txt', provincialDirective({ province: 'Bến Tre' }))
    expect(await idOf('PARTY|tinh-uy:2024:83|CT|26|2023-06-02')).toBe(before)
    expect(
      (await canonicalDump(database)).filter((line) => line.startsWith('earlierKey ') && line.includes('|?')),
    ).toHaveLength(1)
  })
})

/** Orders that papers come in; permutation.test.ts tries many more. */
const ORDERS = process.env['EVERY_QUESTION'] === '1' ? 6 : 3

describe('any order gives the same graph', () => {
  const papers = (): [string, string][] => [
    ['plan.txt', provincialPlan({ province: 'Bến Tre' })],
    ['undated.txt', undatedCitation('Bến Tre')],
    ['old.txt', undatedCitation('Bến Tre', '2018-02-03', '41')],
    ['twin-a.txt', provincialDirective({ province: 'Bến Tre', date: '2023-06-02' })],
    ['twin-b.txt', provincialDirective({ province: 'Bến Tre', date: '2017-06-02' })],
    ['other.txt', provincialDirective({ province: 'Cà Mau', date: '2023-06-02' })],
  ]

  test('of six papers with twins', async () => {
    let reference: string[] | null = null
    for (let turn = 0; turn < ORDERS; turn += 1) {
      await held.empty()
      for (const [name, text] of shuffled(papers(), turn)) await ingest(name, text)
      const dump = withoutEarlierKeys(await canonicalDump(database))
      reference ??= dump
      expect(dump).toEqual(reference)
    }
  })

  test('when several writers work at once', async () => {
    for (const [name, text] of papers()) await ingest(name, text)
    const reference = withoutEarlierKeys(await canonicalDump(database))
    await held.empty()
    await Promise.all(papers().map(([name, text]) => ingest(name, text)))
    expect(withoutEarlierKeys(await canonicalDump(database))).toEqual(reference)
  })

  withSeeds('of the four real papers, with the corpus before, between and after', async () => {
    const files = readdirSync(seeds).sort()
    let reference: string[] | null = null
    for (let turn = 0; turn < ORDERS; turn += 1) {
      await held.empty()
      const steps = shuffled([...files, 'corpus'], turn)
      for (const step of steps) {
        if (step === 'corpus') await ingestRecords(graph, corpus, 'corpus.json', 'bundle:test', options)
        else await ingestFile(graph, join(seeds, step), options)
      }
      const dump = withoutEarlierKeys(await canonicalDump(database))
      reference ??= dump
      expect(dump).toEqual(reference)
    }
    expect((await documents()).filter(({ heldAs }) => heldAs === 'TEXT')).toHaveLength(4)
    expect(await documents()).toHaveLength(15)
  })
})

describe('a text and a record of it', () => {
  const noticeRecord = (facts: object) =>
    records(
      record({
        type: 'THONG_BAO',
        issuer: 'Ủy ban nhân dân tỉnh Trà Vinh',
        province: 'Trà Vinh',
        title: 'Kết luận tại cuộc họp về nhà ở',
        ...facts,
      }),
    )
  const notice = meetingNotice('Trà Vinh', '2024-08-01', 'Kết luận tại cuộc họp về nhà ở')
  const load = (text: string) => ingestRecords(graph, text, 'records.json', 'test:records', options)

  test('are one document, which keeps its id when the record brings the date', async () => {
    const [before] = (await ingest('notice.txt', notice)).documents
    expect(before?.issuedOn).toBeNull()
    const [after] = (await load(noticeRecord({ issuedOn: '2024-08-06' }))).documents
    expect(after).toMatchObject({
      id: before?.id,
      issuedOn: '2024-08-06',
    })
    expect(await documents()).toHaveLength(1)
    expect(await documentIdByKey(graph, before!.key)).toBe(before?.id)
  })

  test('what the record says otherwise is told, with both values and both sources', async () => {
    await ingest('notice.txt', notice)
    const { documents: found } = await load(
      noticeRecord({
        meetingOn: '2024-08-01',
        signatory: 'Phạm Thị Khác',
        tasks: [duty('Làm một việc khác hẳn.', ['Sở Y tế'])],
      }),
    )
    expect(found).toHaveLength(1)
    const told = (await canonicalDump(database)).filter((line) => line.includes('RECORD_DIFFERS'))
    expect(told).toEqual([
      expect.stringContaining('người ký: “Lê Văn Thử” (notice.txt) ≠ “Phạm Thị Khác” (records.json)'),
      expect.stringMatching(
        /nhiệm vụ: 1 nhiệm vụ, .*Sở Xây dựng.* \(notice\.txt\) ≠ 1 nhiệm vụ, .*khác hẳn.* \(records\.json\)/,
      ),
    ])
  })

  test('tasks that only a second record tells are shown', async () => {
    const plain = noticeRecord({ issuedOn: '2024-08-06' })
    await ingestRecords(graph, plain, 'a.json', 'test:a', options)
    const tasks = [duty('Rà soát.', [])]
    const { tasksAdded } = await ingestRecords(
      graph,
      noticeRecord({ issuedOn: '2024-08-06', tasks }),
      'b.json',
      'test:b',
      options,
    )
    expect(tasksAdded).toBe(1)
  })
  withSeeds('in place: documents and tasks keep their ids', async () => {
    const ids = async () => (await graph.read(query.documentAndTaskIds, {})).map(({ id }) => id)
    await ingestRecords(graph, corpus, 'corpus.json', 'bundle:test', options)
    const before = new Set(await ids())
    for (const file of readdirSync(seeds)) await ingestFile(graph, join(seeds, file), options)
    expect((await ids()).filter((id) => !before.has(id))).toEqual([])
    expect((await documents()).filter(({ heldAs }) => heldAs === 'TEXT')).toHaveLength(4)
  })
})

describe('records that name the pages they come from', () => {
  const [first, second] = (JSON.parse(corpus) as { documents: object[] }).documents
  const pages = (...urls: string[]) => ({ sources: urls.map((url) => ({ name: `Trang ${url}`, url })) })
  const load = (...records: object[]) => {
    const file = { format: 'chi-thi-graph/records', formatVersion: '1.1', documents: records }
    return ingestRecords(graph, JSON.stringify(file), 'pages.json', '/pages.json', options)
  }
  const sources = async () =>
    (await canonicalDump(database))
      .filter((line) => line.startsWith('source '))
      .map((line) => (/"address":"([^"]*)"/.exec(line) ?? [])[1] ?? 'the file')
      .sort()
  const a = { ...first, ...pages('https://a.example/1', 'https://a.example/2') }
  const b = { ...second, relations: [], ...pages('https://b.example/') }

  test('have these as sources, and what one page said can be taken back and comes again', async () => {
    expect(await load(a, b)).toMatchObject({ outcome: 'CREATED', bad: [] })
    expect(await sources()).toEqual(['https://a.example/1', 'https://b.example/', 'the file'])
    expect(await load(a, b)).toMatchObject({ outcome: 'UNCHANGED' })

    const held = await graph.read(query.sourceByAddress, { address: 'https://b.example/' })
    expect(await removeSource(graph, held[0]!.id, options)).toMatchObject({ documentsRemoved: 1 })
    expect(await documents()).toHaveLength(1)
    expect(await load(a, b)).toMatchObject({ outcome: 'UPDATED' })
    expect(await documents()).toHaveLength(2)
  })

  test('lose those that the file no longer names, and go with the file', async () => {
    await load(a, b)
    await load(a)
    expect(await sources()).toEqual(['https://a.example/1', 'the file'])
    expect(await documents()).toHaveLength(1)
    expect(await unload(graph, '/pages.json', options.now())).toMatchObject({ documentsRemoved: 1 })
    expect(await sources()).toEqual([])
    expect(await documents()).toEqual([])
  })

  test('are refused where an address is not one of the web', async () => {
    const { bad } = await load(a, { ...second, ...pages('javascript:alert(1)') })
    expect(bad.map(({ faults }) => faults[0])).toEqual([expect.stringMatching(/^sources\.0\.url: /)])
  })
})

/** Which keys a document once had does depend on the order; that they lead to it is tested apart. */
const withoutEarlierKeys = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => !(line.startsWith('earlierKey ') && line.includes('|?')))
    .map((line) => line.replace(/"earlierKeys":\[[^\]]*\],?/, ''))
    .sort()

/** A permutation that depends on nothing but `seed`. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  const out = [...list]
  let state = seed * 2_654_435_761 + 12_345
  for (let i = out.length - 1; i > 0; i -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const j = state % (i + 1)
    ;[out[i], out[j]] = [out[j] as T, out[i] as T]
  }
  return out
}

describe('papers that are loaded together', () => {
  const said = (name: string, text: string): Said => {
    const parsed = parse(fileOf(name, text))
    if (parsed.outcome === 'REFUSED') throw new Error(name)
    return {
      source: sourceOfText(fileOf(name, text), `test:${name}`, options.now()),
      statements: [statementOf(parsed)],
    }
  }
  const directive = said('directive.txt', provincialDirective({ province: 'Bến Tre', date: '2023-06-02' }))
  const plan = said('plan.txt', provincialPlan({ province: 'Bến Tre' }))
  const outcomes = (loaded: Awaited<ReturnType<typeof loadEach>>) =>
    loaded.map((one) => (one.status === 'fulfilled' ? one.value.outcome : (one.reason as AppError).code))

  test('tell each what became of it, in one transaction', async () => {
    let transactions = 0
    const counting: Graph = { ...graph, write: (work) => ((transactions += 1), graph.write(work)) }
    const loaded = await loadEach(counting, [plan, directive])
    expect(outcomes(loaded)).toEqual(['CREATED', 'CREATED'])
    expect(transactions).toBe(1)
    const { tasksAdded } = (loaded[0] as PromiseFulfilledResult<LoadReport>).value
    expect(tasksAdded).toBe(plan.statements[0]!.tasks.length)
    expect(outcomes(await loadEach(graph, [directive, plan]))).toEqual(['UNCHANGED', 'UNCHANGED'])
  })

  test('of one place the later replaces the earlier', async () => {
    const changed = { ...directive, source: { ...directive.source, location: plan.source.location } }
    expect(outcomes(await loadEach(graph, [plan, changed, directive]))).toEqual([
      'CREATED',
      'UPDATED',
      'CREATED',
    ])
    expect((await documents()).map((one) => one['symbol']).sort()).not.toContain('15/KH-UBND')
  })

  test('one that cannot be stored leaves the others', async () => {
    const torn = { ...plan, statements: [{ ...plan.statements[0]!, mentions: null as never }] }
    const [bad, good] = await loadEach(graph, [torn, directive])
    expect([bad!.status, good!.status]).toEqual(['rejected', 'fulfilled'])
    expect(await documents()).toHaveLength(1)
  })

  test('a database that is gone ends all', async () => {
    const gone: Graph = {
      ...graph,
      write: () => Promise.reject(new AppError('DATABASE_UNAVAILABLE', 'Gone.')),
    }
    await expect(loadEach(gone, [plan, directive])).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' })
  })

  describe('that come one by one', () => {
    const counted = () => {
      const counts = { transactions: 0 }
      const queue = new LoadingQueue({
        ...graph,
        write: (work) => ((counts.transactions += 1), graph.write(work)),
      })
      return { counts, queue }
    }

    test('wait for those that are being loaded, and are loaded together then', async () => {
      const { counts, queue } = counted()
      const others = ['Cà Mau', 'Lạng Sơn', 'Hậu Giang'].map((province) =>
        said(`${province}.txt`, provincialPlan({ province })),
      )
      const loaded = await Promise.all([plan, directive, ...others].map((one) => queue.load(one)))
      expect(loaded.map(({ outcome }) => outcome)).toEqual(Array(5).fill('CREATED'))
      expect(loaded[4]!.tasksAdded).toBe(others[2]!.statements[0]!.tasks.length)
      expect(counts.transactions).toBe(2)
      expect((await queue.load(plan)).outcome).toBe('UNCHANGED')
      expect(counts.transactions).toBe(3)
    })

    test('fail alone, and for the reason of their own', async () => {
      const { queue } = counted()
      const torn = { ...plan, statements: [{ ...plan.statements[0]!, mentions: null as never }] }
      const settled = await Promise.allSettled(
        [said('first.txt', provincialPlan({ province: 'Cà Mau' })), torn, directive].map((one) =>
          queue.load(one),
        ),
      )
      expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    })

    test('meet a database that is gone, and one that is back', async () => {
      let isGone = true
      const queue = new LoadingQueue({
        ...graph,
        write: (work) =>
          isGone ? Promise.reject(new AppError('DATABASE_UNAVAILABLE', 'Gone.')) : graph.write(work),
      })
      const settled = await Promise.allSettled([plan, directive].map((one) => queue.load(one)))
      for (const one of settled) expect(one).toMatchObject({ reason: { code: 'DATABASE_UNAVAILABLE' } })
      isGone = false
      expect((await queue.load(plan)).outcome).toBe('CREATED')
    })
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { request } from 'node:http'
import { AppError } from '../../src/errors'
import type * as Ingest from '../../src/ingest/ingest'
import { ingestText } from '../../src/ingest/ingest'
import { unload } from '../../src/ingest/load'
import { built } from '../support/built'
import { fileOf, provincialPlan } from '../support/papers'
import { startTestServer, type TestServer } from '../support/server'

/** What people do: hand papers in and take them back, decide about relations, report on tasks. */
let server: TestServer
let slow = false
/** Statements of this folder take too long. */
let tooLong: string | null = null
beforeAll(async () => {
  server = await startTestServer({
    clock: () => new Date('2025-01-15T03:00:00Z'),
    through: (graph) => ({
      ...graph,
      read: (query, params) => {
        if (tooLong !== null && query.file.startsWith(tooLong))
          return Promise.reject(new AppError('TIMEOUT', 'The database took too long to answer.'))
        if (!slow || !query.file.startsWith('trace/')) return graph.read(query, params)
        slow = false
        return Promise.reject(new AppError('TIMEOUT', 'The database took too long to answer.'))
      },
    }),
  })
})
afterAll(() => server?.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const code = async (query: string, variables?: object): Promise<string> =>
  (await server.failure(query, variables)).code

const HAND_IN = `mutation ($fileName: String!, $mediaType: String! = "text/plain", $text: String!) {
  ingestText(fileName: $fileName, mediaType: $mediaType, text: $text) {
    fileName outcome relationsAdded tasksAdded refusal anomalies { code } document { id symbol sources { id name } }
  } }`
const handIn = async (fileName: string, text: string) => (await data(HAND_IN, { fileName, text })).ingestText
const REMOVE = `mutation ($id: ID!) {
  removeSource(id: $id) { source documentsRemoved documentsKept relationsRemoved tasksRemoved } }`

const plan = provincialPlan({ province: 'Hậu Giang' })
const trace = async (more = '') =>
  (
    await data(
      `{ trace(symbol: "34-CT/TW"${more}) { totalDocuments nodes { nodes { document { symbol } via { id review confidence } } } } }`,
    )
  ).trace
const theRelation = async () =>
  (await trace()).nodes.nodes.find(({ document }: any) => document.symbol === '15/KH-UBND').via[0]

beforeEach(async () => {
  await server.graph.write(async () => undefined)
  await handIn('ke-hoach.txt', plan)
})

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
    expect(await code(HAND_IN, variables)).toBe(expected)
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
      sent.end(JSON.stringify({ query: HAND_IN, variables: { fileName: 'a.txt', text: plan } }))
    })
    expect(JSON.parse(answer).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })
})

describe('a decision about a relation', () => {
  const DECIDE = `mutation ($id: ID!, $decision: ReviewState!, $note: String) {
    reviewRelation(id: $id, decision: $decision, note: $note) { id kind review reviews { decision by at note } } }`

  test('rejected: no trace meets it, and it stays so when the paper is read again or comes back', async () => {
    const { id } = await theRelation()
    const { totalDocuments } = await trace()
    const { reviewRelation } = await data(DECIDE, { id, decision: 'REJECTED', note: 'Nhầm số chỉ thị' })
    expect(reviewRelation).toEqual({
      id,
      kind: 'IMPLEMENTS',
      review: 'REJECTED',
      reviews: [
        { decision: 'REJECTED', by: 'an.nguyen', at: '2025-01-15T03:00:00.000Z', note: 'Nhầm số chỉ thị' },
      ],
    })
    expect((await trace()).totalDocuments).toBe(totalDocuments - 1)
    const { task } = await data(
      `{ task: document(symbol: "15/KH-UBND") { tasks { nodes { serves { symbol } } } relations(direction: UP) { nodes { id kind review } } } }`,
    )
    expect(task.tasks.nodes[0].serves).toEqual([])
    expect(task.relations.nodes).toContainEqual({ id, kind: 'IMPLEMENTS', review: 'REJECTED' })

    await handIn('ke-hoach.txt', `${plan}\n`)
    expect((await trace()).totalDocuments).toBe(totalDocuments - 1)
    await unload(server.graph, 'submitted:ke-hoach.txt', '2026-11-20T00:00:00Z')
    await handIn('ke-hoach.txt', plan)
    expect((await trace()).totalDocuments).toBe(totalDocuments - 1)

    const again = (await data(DECIDE, { id, decision: 'CONFIRMED' })).reviewRelation
    expect(again).toMatchObject({ review: 'CONFIRMED', reviews: [{ decision: 'REJECTED' }, { note: null }] })
    expect((await trace(', minConfidence: 1')).totalDocuments).toBe(1)
    await data(DECIDE, { id, decision: 'UNREVIEWED' })
    expect((await trace(', minConfidence: 1')).totalDocuments).toBe(0)
  })

  test('outlives the removal of every paper that named its documents, also when the date comes later', async () => {
    const undated = provincialPlan({
      province: 'Hậu Giang',
      number: '31',
      cites: 'Chỉ thị số 88-CT/TW của Ban Bí thư',
    })
    const dated = undated.replace('88-CT/TW', '88-CT/TW ngày 2/2/2024')
    await handIn('31.txt', undated)
    const found = async () =>
      (
        await data(
          '{ document(symbol: "31/KH-UBND") { relations(direction: UP, kinds: [IMPLEMENTS]) { nodes { id review } } } }',
        )
      ).document.relations.nodes
    const [relation] = await found()
    await data(DECIDE, { id: relation.id, decision: 'CONFIRMED' })
    await unload(server.graph, 'submitted:31.txt', '2026-11-20T00:00:00Z')
    await handIn('31.txt', dated)
    expect(await found()).toEqual([{ id: relation.id, review: 'CONFIRMED' }])
  })

  test('is waited for by what is not sure, the least sure first', async () => {
    const waiting = async (most: number) =>
      (
        await data(
          `{ relationsToReview(maxConfidence: ${most}, first: 100) { totalCount nodes { id confidence review } } }`,
        )
      ).relationsToReview
    const all = await waiting(1)
    expect(all.nodes.map(({ confidence }: any) => confidence)).toEqual(
      all.nodes.map(({ confidence }: any) => confidence).sort((a: number, b: number) => a - b),
    )
    expect(all.totalCount).toBe(all.nodes.length)
    expect((await waiting(0)).totalCount).toBe(0)
    const { id } = await theRelation()
    await data(DECIDE, { id, decision: 'CONFIRMED' })
    expect((await waiting(1)).nodes.map((relation: any) => relation.id)).not.toContain(id)
    await data(DECIDE, { id, decision: 'UNREVIEWED' })
  })

  test('about nothing is NOT_FOUND', async () => {
    expect(await code(DECIDE, { id: 'R.D1.IMPLEMENTS.D2', decision: 'CONFIRMED' })).toBe('NOT_FOUND')
    expect(await code(DECIDE, { id: 'x', decision: 'CONFIRMED' })).toBe('NOT_FOUND')
  })
})

describe('a report on a task', () => {
  const REPORT = `mutation ($task: ID!, $kind: ProgressKind!, $on: Date!, $deadline: ID, $note: String, $document: ID) {
    reportProgress(task: $task, kind: $kind, on: $on, deadline: $deadline, note: $note, document: $document) {
      state doneBasis before: state(asOf: "2024-10-01") progress { kind on by note recordedAt deadline { id } document { symbol } } } }`
  const tasksOf = async (symbol: string) =>
    (
      await data(
        `{ document(symbol: "${symbol}") { id tasks { nodes { id state deadlines { id overdueFrom } } } } }`,
      )
    ).document
  const counts = async () =>
    (await data('{ trace(symbol: "34-CT/TW") { taskCounts { state tasks } } }')).trace.taskCounts

  test('told, claimed and checked are kept apart, and lists count what is done', async () => {
    const { id, tasks } = await tasksOf('15/KH-UBND')
    const [task] = tasks.nodes
    expect(task.state).toBe('OVERDUE')
    const report = async (kind: string, on: string, more = {}) =>
      (await data(REPORT, { task: task.id, kind, on, ...more })).reportProgress
    expect(await report('NOTIFIED', '2024-09-12')).toMatchObject({ state: 'OVERDUE', doneBasis: null })
    expect(
      await report('CLAIMED', '2024-11-29', {
        deadline: task.deadlines[0].id,
        document: id,
        note: 'Đã trình',
      }),
    ).toMatchObject({ state: 'DONE_ON_TIME', doneBasis: 'CLAIMED', before: 'OPEN' })
    const checked = await report('VERIFIED', '2025-01-10')
    expect(checked).toMatchObject({ state: 'DONE_ON_TIME', doneBasis: 'VERIFIED' })
    expect(checked.progress).toEqual([
      expect.objectContaining({ kind: 'NOTIFIED', deadline: null, document: null }),
      {
        kind: 'CLAIMED',
        on: '2024-11-29',
        by: 'an.nguyen',
        note: 'Đã trình',
        recordedAt: '2025-01-15T03:00:00.000Z',
        deadline: { id: task.deadlines[0].id },
        document: { symbol: '15/KH-UBND' },
      },
      expect.objectContaining({ kind: 'VERIFIED' }),
    ])
    expect(await counts()).toContainEqual({ state: 'DONE_ON_TIME', tasks: 1 })
    const { done, checkedOnes, early } = await data(`{
      done: tasks(filter: { states: [DONE_ON_TIME] }) { totalCount nodes { id } }
      checkedOnes: tasks(filter: { verified: true }) { nodes { id } }
      early: tasks(filter: { states: [DONE_ON_TIME] }, asOf: "2024-10-01") { totalCount } }`)
    expect(done).toEqual({ totalCount: 1, nodes: [{ id: task.id }] })
    expect(checkedOnes.nodes).toEqual([{ id: task.id }])
    expect(early.totalCount).toBe(0)

    await handIn('ke-hoach.txt', `${plan}\n`)
    await unload(server.graph, 'submitted:ke-hoach.txt', '2026-11-20T00:00:00Z')
    await handIn('ke-hoach.txt', plan)
    expect((await tasksOf('15/KH-UBND')).tasks.nodes[0]).toMatchObject({ id: task.id, state: 'DONE_ON_TIME' })
  })

  test('late, ahead, on another’s deadline or on nothing', async () => {
    const [, other] = (await tasksOf('15/KH-UBND')).tasks.nodes
    expect(
      (await data(REPORT, { task: other.id, kind: 'CLAIMED', on: '2025-01-02' })).reportProgress,
    ).toMatchObject({ state: 'DONE_LATE' })
    const bad = { task: other.id, kind: 'CLAIMED', on: '2025-01-01' }
    expect(await code(REPORT, { ...bad, on: '2025-01-16' })).toBe('BAD_USER_INPUT')
    // the plan is of 10 September 2024
    expect(await code(REPORT, { ...bad, on: '2024-09-09' })).toBe('BAD_USER_INPUT')
    expect(await code(REPORT, { ...bad, deadline: 'L1' })).toBe('BAD_USER_INPUT')
    expect(await code(REPORT, { ...bad, document: 'D1' })).toBe('NOT_FOUND')
    expect(await code(REPORT, { ...bad, task: 'T1' })).toBe('NOT_FOUND')
  })
})

describe('paths', () => {
  const PATHS = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) {
    totalCount nodes { confidence explanation documents { symbol } relations { kind } } } }`
  const idOf = async (symbol: string) => (await data(`{ document(symbol: "${symbol}") { id } }`)).document.id

  test('tell in Vietnamese who carries out what, by which words, and where they stand', async () => {
    const [from, to] = [await idOf('34-CT/TW'), await idOf('15/KH-UBND')]
    const { paths } = await data(PATHS, { from, to })
    expect(paths.totalCount).toBe(1)
    const [path] = paths.nodes
    expect(path.documents.map(({ symbol }: any) => symbol)).toEqual(['34-CT/TW', '15/KH-UBND'])
    expect(path.explanation).toMatch(
      /^Kế hoạch 15\/KH-UBND \(10\/9\/2024, UBND tỉnh Hậu Giang\) triển khai thực hiện Chỉ thị 34-CT\/TW \(24\/5\/2024, Ban Bí thư[^)]*\): “[^”]*Chỉ thị số 34-CT\/TW[^”]*” \(.*ký tự \d+–\d+, tệp ke-hoach\.txt, độ tin cậy 0,\d\d\)\.$/,
    )
    const { paths: up } = await data(PATHS, { from: to, to: from })
    expect(up.nodes[0].documents.map(({ symbol }: any) => symbol)).toEqual(['15/KH-UBND', '34-CT/TW'])
  })

  test('of a diamond are all told, the shorter first; unconnected ends have none', async () => {
    const chain = (number: string, cites: string) => provincialPlan({ province: 'Nghệ An', number, cites })
    await handIn('a.txt', chain('201', 'Chỉ thị số 90-CT/TW ngày 1/3/2024 của Ban Bí thư'))
    await handIn(
      'b.txt',
      chain('202', 'Kế hoạch số 201/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh Nghệ An'),
    )
    await handIn(
      'c.txt',
      chain(
        '203',
        'Kế hoạch số 201/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh Nghệ An, Kế hoạch số 202/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh Nghệ An',
      ),
    )
    const { paths } = await data(PATHS, { from: await idOf('90-CT/TW'), to: await idOf('203/KH-UBND') })
    expect(paths.nodes.map(({ documents }: any) => documents.map(({ symbol }: any) => symbol))).toEqual([
      ['90-CT/TW', '201/KH-UBND', '203/KH-UBND'],
      ['90-CT/TW', '201/KH-UBND', '202/KH-UBND', '203/KH-UBND'],
    ])
    const none = await data(PATHS, { from: await idOf('34-CT/TW'), to: await idOf('203/KH-UBND') })
    expect(none.paths.totalCount).toBe(0)
  })
})

describe('which paper a symbol means, once others bear it', () => {
  const SYMBOL = '34-CT/TW'
  const citing = (number: string, cites: string) =>
    handIn(`${number}.txt`, provincialPlan({ province: 'Trà Vinh', number, cites }))
  const sources: string[] = []
  beforeAll(async () => {
    for (const [number, cites] of [
      ['501', 'Chỉ thị số 34-CT/TW ngày 20/6/2014 của Ban Bí thư'],
      ['502', 'Chỉ thị số 34-CT/TW của Bộ Chính trị'],
    ] as const)
      sources.push((await citing(number, cites)).document.sources[0].id)
  })
  afterAll(async () => {
    for (const id of sources) await data(REMOVE, { id })
  })

  test('papers with a date are candidates, a citation without one is not', async () => {
    for (const field of ['document', 'trace', 'coverage']) {
      const fields = field === 'document' ? 'id' : field === 'trace' ? 'depth' : 'total'
      const error = await server.failure(`{ ${field}(symbol: "${SYMBOL}") { ${fields} } }`)
      expect(error).toMatchObject({ code: 'AMBIGUOUS_SYMBOL' })
      expect(error.candidates.map(({ issuedOn }: any) => issuedOn)).toEqual(['2014-06-20', '2024-05-24'])
    }
    const { documents } = await data(`{ documents(filter: {symbol: "${SYMBOL}"}) { totalCount } }`)
    expect(documents.totalCount).toBe(3)
  })

  test.each(['2024-05-24', '2024-05', '2024'])('issuedOn %s tells which', async (issuedOn) => {
    const narrow = `symbol: "${SYMBOL}", issuedOn: "${issuedOn}"`
    const found = await data(
      `{ document(${narrow}) { id issuedOn { value } } trace(${narrow}) { root { id } } coverage(${narrow}) { document { id } } }`,
    )
    expect(found.document.issuedOn.value).toBe('2024-05-24')
    expect([found.trace.root.id, found.coverage.document.id]).toEqual(Array(2).fill(found.document.id))
    const response = await fetch(`${server.url}/export/coverage.csv?directive=${SYMBOL}&issuedOn=${issuedOn}`)
    expect(response.status).toBe(200)
  })

  test('so does the issuer, where it does', async () => {
    const { document } = await data(
      `{ document(symbol: "${SYMBOL}", issuedOn: "2014") { id issuer { id name } } }`,
    )
    expect(document.issuer.name).toBe('Ban Bí thư Trung ương Đảng')
    const narrow = `symbol: "${SYMBOL}", issuer: "${document.issuer.id}"`
    expect(await code(`{ trace(${narrow}) { depth } }`)).toBe('AMBIGUOUS_SYMBOL')
    expect(await data(`{ trace(${narrow}, issuedOn: "2014-06") { root { id } } }`)).toEqual({
      trace: { root: { id: document.id } },
    })
  })

  test.each([
    ['trace(issuedOn: "2024") { depth }', 'document, symbol, task'],
    ['document(id: "D1", issuedOn: "2024") { id }', 'narrows a symbol'],
    ['coverage(document: "D1", issuer: "A1") { total }', 'narrows a symbol'],
    ['document(symbol: "34-CT/TW", issuedOn: "2024-13") { id }', 'a day, a month or a year'],
  ])('%s is refused', async (field, why) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ query: `{ ${field} }` }),
    })
    const { errors } = (await response.json()) as { errors: { message: string }[] }
    expect(errors[0]!.message).toContain(why)
  })

  test('null does not narrow', async () => {
    const { document } = await data(
      `{ document(symbol: "501/KH-UBND", issuer: null, issuedOn: null, id: null) { symbol } }`,
    )
    expect(document.symbol).toBe('501/KH-UBND')
  })
})

test('one question for which the database takes too long leaves the answers to the others', async () => {
  tooLong = 'search/'
  const { data: answer, errors } = await server
    .ask('{ search(text: "nha") { totalCount } documents(first: 1) { nodes { id } } }')
    .finally(() => (tooLong = null))
  expect(errors).toMatchObject([{ path: ['search'], extensions: { code: 'TIMEOUT' } }])
  expect(answer).toEqual({ search: null, documents: { nodes: [{ id: expect.any(String) }] } })
})

test('papers that carry out each other are told, as long as they do', async () => {
  const cyclic = (number: string, cited: string) =>
    provincialPlan({
      province: 'Gia Lai',
      number,
      cites: `Kế hoạch số ${cited}/KH-UBND ngày 10/9/2024 của Ủy ban nhân dân tỉnh Gia Lai`,
    })
  await handIn('301.txt', cyclic('301', '302'))
  await handIn('302.txt', cyclic('302', '301'))
  const cycles = async () =>
    (
      await data(
        '{ anomalies(code: CYCLE) { totalCount nodes { message document { id symbol } evidence { quote } } } }',
      )
    ).anomalies
  const found = await cycles()
  expect(found.nodes.map(({ document }: any) => document.symbol).sort()).toEqual([
    '301/KH-UBND',
    '302/KH-UBND',
  ])
  expect(found.nodes[0].message).toContain('301/KH-UBND, 302/KH-UBND')
  expect(found.nodes[0].evidence.quote).toContain('/KH-UBND')
  const { anomalies } = await data(
    `{ anomalies(code: CYCLE, document: "${found.nodes[0].document.id}") { totalCount nodes { id } } }`,
  )
  expect(anomalies.totalCount).toBe(1)
  const { trace: around } = await data(
    '{ trace(symbol: "301/KH-UBND") { totalDocuments pathCount complete } }',
  )
  expect(around).toEqual({ totalDocuments: 1, pathCount: 1, complete: true })

  const { document } = await data('{ document(symbol: "302/KH-UBND") { sources { id } } }')
  await data(REMOVE, { id: document.sources[0].id })
  expect((await cycles()).totalCount).toBe(0)
})

test('anomalies come by code, page by page', async () => {
  await handIn('khong-so.txt', provincialPlan({ province: 'Hà Nam', number: null, date: null }))
  const page = async (after: string | null) =>
    (
      await data(
        'query ($after: String) { anomalies(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { id code } } }',
        { after },
      )
    ).anomalies
  const seen: { id: string; code: string }[] = []
  let after: string | null = null
  let total: number
  do {
    const { nodes, pageInfo, totalCount } = await page(after)
    seen.push(...nodes)
    total = totalCount
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  expect(seen).toHaveLength(total)
  expect(seen.map(({ code }) => code)).toContain('MISSING_NUMBER')
  expect(seen.map(({ code }) => code)).toEqual(seen.map(({ code }) => code).sort())
})

test('a trace for which the database needs too long stops nearer and says so only if something was left out', async () => {
  slow = true
  const { trace: short } = await data('{ trace(symbol: "34-CT/TW") { totalDocuments complete stoppedBy } }')
  expect(short).toMatchObject({ complete: true, stoppedBy: [] })
  const star = await ingestText(server.graph, fileOf('s.txt', plan.replace('15/KH', '400/KH')), 'test:star', {
    now: () => '2025-01-15T03:00:00Z',
  })
  const { inlineQuery } = await import('../../src/graph/query')
  await server.graph.write((tx) =>
    tx.run(
      inlineQuery(
        'WRITE',
        'test',
        `MATCH (d:Document {symbol: '400/KH-UBND'}) UNWIND range(1, 600) AS n
         CREATE (:Document {id: 'DS' + n, key: 'S' + n, issuedSort: '0000-00-00'})-[:IMPLEMENTS {id: 'R.DS' + n + '.IMPLEMENTS.' + d.id, confidence: 1}]->(d)`,
        { params: {}, row: {} },
      ),
      {},
    ),
  )
  slow = true
  const { trace: cut } = await data(
    `{ trace(document: "${star.documents[0]!.id}") { totalDocuments complete stoppedBy } }`,
  )
  expect(cut).toEqual({ totalDocuments: 500, complete: false, stoppedBy: ['TIME_LIMIT'] })
})

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { integer, listOf, text } from '../../src/graph/decode.js'
import { inlineQuery } from '../../src/graph/query.js'
import type * as Ingest from '../../src/ingest/ingest.js'
import type * as Threads from '../../src/ingest/reading-threads.js'
import { built } from '../support/built.js'
import { startTestGraph, type TestGraph } from '../support/database.js'
import { provincialPlan } from '../support/papers.js'
import { docx, paragraph, zip } from '../read/papers/containers.mjs'
import { mail } from '../read/bundle/mails.js'

const { ingestOpened, removeFile } = await built<typeof Ingest>('ingest/ingest.js')
const { readerFor } = await built<typeof Threads>('ingest/reading-threads.js')

const now = () => '2026-11-20T00:00:00Z'
const plan = provincialPlan({ province: 'Bến Tre' })
const annex = `PHỤ LỤC I
DANH MỤC NHIỆM VỤ
(Kèm theo Kế hoạch số 15/KH-UBND ngày 10 tháng 9 năm 2024 của Ủy ban nhân dân tỉnh Bến Tre)

1. Sở Y tế chủ trì rà soát quỹ đất trước ngày 30/6/2025.
`
const asDocx = (words: string) =>
  docx(
    words
      .split('\n')
      .map((line) => paragraph(line))
      .join(''),
  ) as Buffer

const held = inlineQuery(
  'READ',
  'test/held',
  `MATCH (d:Document)<-[:ABOUT]-(:Claim)<-[:MAKES]-(s:SourceFile)
   WITH d, s ORDER BY s.name
   WITH d, collect(s.name) AS sources
   RETURN coalesce(d.symbol, d.title) AS name, sources, COUNT { (d)-[:HAS_TASK]->() } AS tasks,
          [(d)-[:ANNEXED_TO]->(to) | to.symbol] AS annexedTo,
          [(d)-[:HAS_ANOMALY]->(a:Anomaly {code: 'TEXT_DIFFERS'}) | a.message] AS differences
   ORDER BY name`,
  {
    params: {},
    row: {
      name: text,
      sources: listOf(text),
      tasks: integer,
      annexedTo: listOf(text),
      differences: listOf(text),
    },
  },
)

let folder: string
let database: TestGraph
const documents = () => database.graph.read(held, {})

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-bundle-'))
  database = await startTestGraph()
})
beforeEach(() => database.empty())
afterAll(async () => {
  await database.stop()
  rmSync(folder, { recursive: true })
})

/** Takes a bundle in; what became of each of its papers. */
async function take(name: string, bytes: Uint8Array) {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const taken = await ingestOpened(database.graph, await readerFor(1).open({ path }), { now })
  return taken.map(({ path: place, report, failure }) => `${place} ${failure?.code ?? report?.outcome}`)
}

const ANNEX = {
  name: expect.stringMatching(/^PHỤ LỤC I DANH MỤC NHIỆM VỤ \(Kèm theo Kế hoạch số 15.*Bến Tre\)$/),
  sources: ['1.txt'],
  tasks: 1,
  annexedTo: ['15/KH-UBND'],
  differences: [],
}

test('a letter, the same in two forms, and its annex are one delivery', async () => {
  const bundle = zip([
    ['thu.txt', plan],
    ['thu.docx', asDocx(plan)],
    ['phu-luc/1.txt', annex],
    ['anh.heic', Buffer.from('\0\0\0\x18ftypheic', 'latin1')],
  ]) as Buffer
  expect(await take('thu.zip', bundle)).toEqual([
    'thu.txt CREATED',
    'thu.docx CREATED',
    'phu-luc/1.txt CREATED',
    'anh.heic UNSUPPORTED_MEDIA_TYPE',
  ])
  const letter = {
    name: '15/KH-UBND',
    sources: ['thu.docx', 'thu.txt'],
    tasks: 2,
    annexedTo: [],
    differences: [],
  }
  const before = await documents()
  expect(before).toEqual(expect.arrayContaining([letter, ANNEX]))
  expect((await take('thu.zip', bundle)).slice(0, 3)).toEqual([
    'thu.txt UNCHANGED',
    'thu.docx UNCHANGED',
    'phu-luc/1.txt UNCHANGED',
  ])
  expect(await documents()).toEqual(before)
})

test('where two forms of a paper differ, both are shown', async () => {
  const other = plan.replace('trước ngày 30/11/2024', 'trước ngày 15/12/2024')
  await take(
    'thu.zip',
    zip([
      ['thu.txt', plan],
      ['thu.docx', asDocx(other)],
    ]) as Buffer,
  )
  const [{ differences } = { differences: [] }] = (await documents()).filter(
    ({ name }) => name === '15/KH-UBND',
  )
  expect(differences).toEqual([
    expect.stringMatching(/nhiệm vụ: .*(?:30\/11\/2024.*≠.*15\/12\/2024|15\/12\/2024.*≠.*30\/11\/2024)/),
  ])
  expect(differences[0]).toContain('(thu.txt)')
  expect(differences[0]).toContain('(thu.docx)')
})

test('a changed bundle replaces exactly what it said; a file of it that cannot be read any more stays', async () => {
  await take(
    'thu.zip',
    zip([
      ['thu.txt', plan],
      ['1.txt', annex],
    ]) as Buffer,
  )
  const changed = zip([
    ['thu.txt', ''],
    ['hai.txt', provincialPlan({ province: 'Bến Tre', number: '16' })],
  ]) as Buffer
  expect(await take('thu.zip', changed)).toEqual(['thu.txt FILE_EMPTY', 'hai.txt CREATED'])
  expect((await documents()).map(({ name }) => name)).toEqual(['15/KH-UBND', '16/KH-UBND'])
  // a paper in its place
  const path = join(folder, 'thu.zip')
  writeFileSync(path, provincialPlan({ province: 'Bến Tre', number: '17' }))
  await ingestOpened(database.graph, await readerFor(1).open({ path }), { now })
  expect((await documents()).map(({ name }) => name)).toEqual(['17/KH-UBND'])
  await take('thu.zip', changed)
  expect((await documents()).map(({ name }) => name)).toEqual(['16/KH-UBND'])
  await removeFile(database.graph, path, { now })
  expect(await documents()).toEqual([])
})

test('of a secret paper nothing is kept, and the others are', async () => {
  const secret = provincialPlan({ province: 'Bến Tre', number: '16' }).replace(
    'KẾ HOẠCH',
    'TỐI MẬT\n\nKẾ HOẠCH',
  )
  expect(
    await take(
      'thu.zip',
      zip([
        ['mat.txt', secret],
        ['thu.txt', plan],
      ]) as Buffer,
    ),
  ).toEqual(['mat.txt STATE_SECRET', 'thu.txt CREATED'])
  expect((await documents()).map(({ sources }) => sources)).toEqual([['thu.txt']])
})

test('a mail that only says that papers are attached is none; one without is read', async () => {
  const attached = [
    { name: 'thư.txt', content: plan },
    { name: '1.txt', content: annex },
  ]
  expect(await take('thu.eml', mail('Kính gửi văn bản kèm theo.', attached))).toEqual([
    'thư.txt CREATED',
    '1.txt CREATED',
  ])
  expect(await documents()).toEqual(expect.arrayContaining([ANNEX]))
  expect(await take('khac.eml', mail('Kính gửi.'))).toEqual(['message.txt UNIDENTIFIED_PAPER'])
  expect(await take('thu-2.eml', mail(provincialPlan({ province: 'Bến Tre', number: '17' })))).toEqual([
    'message.txt CREATED',
  ])
})

test('an annex alone is a paper of its own where it says whose it is', async () => {
  const path = join(folder, '1.txt')
  writeFileSync(path, annex)
  await ingestOpened(database.graph, await readerFor(1).open({ path }), { now })
  expect(await documents()).toEqual([{ ...ANNEX, annexedTo: ['15/KH-UBND'] }])
  writeFileSync(path, annex.replace(/\(Kèm theo[^)]+\)/, ''))
  await expect(
    readerFor(1)
      .open({ path })
      .then((read) => ingestOpened(database.graph, read, { now })),
  ).rejects.toMatchObject({
    code: 'UNIDENTIFIED_PAPER',
  })
})

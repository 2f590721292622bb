import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { correctionsOfDocuments, correctionsByIds } from '../../../src/graph/corrections.js'
import type { Graph } from '../../../src/graph/connect.js'
import { documentIdByKey, documentsByIds } from '../../../src/graph/documents.js'
import { float, listOf, text } from '../../../src/graph/decode.js'
import { inlineQuery } from '../../../src/graph/query.js'
import { correctHeader } from '../../../src/ingest/correct/correct-header.js'
import { addRelation, correctRelation } from '../../../src/ingest/correct/correct-relations.js'
import {
  addTask,
  correctTask,
  joinTasks,
  removeTask,
  splitTask,
  type GivenTask,
} from '../../../src/ingest/correct/correct-tasks.js'
import { sameAgency, sameDocument, separateSource } from '../../../src/ingest/correct/correct-unions.js'
import { withdraw, type Editor } from '../../../src/ingest/correct/record.js'
import { sayAgain } from '../../../src/ingest/correct/say-again.js'
import { ingestText } from '../../../src/ingest/ingest.js'
import { load, unload } from '../../../src/ingest/load.js'
import { reparse } from '../../../src/ingest/reparse.js'
import { statementOf, type Statement } from '../../../src/ingest/statement.js'
import { parse } from '../../../src/parse/parse.js'
import { canonicalDump } from '../../support/canonical.js'
import { startTestGraph, type DatabaseAccess, type TestGraph } from '../../support/database.js'
import { fileOf, provincialPlan } from '../../support/papers.js'

let held: TestGraph
let graph: Graph
let database: DatabaseAccess
beforeAll(async () => {
  held = await startTestGraph()
  ;({ graph, database } = held)
})
afterAll(() => held?.stop())
afterEach(() => held.empty())

const AT = '2026-11-20T00:00:00Z'
let made = 0
const editor = (by = 'Lan', more: Partial<Editor> = {}): Editor => ({
  by,
  at: AT,
  note: null,
  quote: null,
  seen: null,
  known: null,
  newId: () => `00000000-${String((made += 1)).padStart(4, '0')}`,
  ...more,
})
const NOTHING: GivenTask = {
  summary: null,
  leads: null,
  coordinating: null,
  executing: null,
  reportTo: null,
  deadlines: null,
}

const PLAN = provincialPlan({ province: 'Bến Tre' })
const KEY = 'STATE|ubnd:2024:83|KH|15|2024-09-10'

const take = (words: string, name = 'plan.txt') =>
  ingestText(graph, fileOf(name, words), `test:${name}`, { now: () => AT })
const remove = (name = 'plan.txt') => unload(graph, `test:${name}`, AT)

async function documentId(key = KEY): Promise<string> {
  const id = await documentIdByKey(graph, key)
  if (id === null) throw new Error(`no document ${key}`)
  return id
}
const documentOf = async (id: string) => (await documentsByIds(graph, [id]))[0]!

const tasksQuery = inlineQuery(
  'READ',
  'test',
  `MATCH (d:Document {id: $id})-[:HAS_TASK]->(t:Task)
   RETURN t.id AS id, t.summary AS summary, t.basis AS basis, t.quote AS quote,
          COLLECT { MATCH (t)-[:LED_BY]->(a:Agency) RETURN a.name ORDER BY a.name } AS leads,
          COLLECT { MATCH (t)-[l:LED_BY]->(:Agency) RETURN l.basis } AS bases,
          COLLECT { MATCH (t)-[:DUE]->(x:Deadline) RETURN x.due ORDER BY x.position } AS due
   ORDER BY t.position`,
  {
    params: { id: text },
    row: {
      id: text,
      summary: text,
      basis: text,
      quote: text,
      leads: listOf(text),
      bases: listOf(text),
      due: listOf(text),
    },
  },
)
const tasksOf = async (id: string) => graph.read(tasksQuery, { id })

const relationsQuery = inlineQuery(
  'READ',
  'test',
  `MATCH (d:Document {id: $id})-[r]->(to:Document)
   RETURN r.id AS id, r.kind AS kind, to.key AS key, to.id AS toId, toFloat(r.confidence) AS confidence ORDER BY kind, key`,
  { params: { id: text }, row: { id: text, kind: text, key: text, toId: text, confidence: float } },
)
const relationsOf = async (id: string) => graph.read(relationsQuery, { id })

const statesOf = async (document: string) =>
  (
    await correctionsByIds(
      graph,
      (await correctionsOfDocuments(graph, [document])).map(({ id }) => id),
    )
  ).map(({ field, kind, state, was, now }) => ({ what: field ?? kind, state, was, now }))

/** As an older parser would have left it. */
function misread(words: string, wrong: (read: Statement) => Statement, name = 'plan.txt') {
  const parsed = parse(fileOf(name, words))
  if (parsed.outcome === 'REFUSED') throw new Error('refused')
  const source = {
    name,
    location: `test:${name}`,
    mediaType: 'text/plain',
    text: words,
    marks: [],
    scan: null,
    signatures: null,
    basis: 'TEXT' as const,
    parserVersion: '0.0.1',
    ingestedAt: AT,
  }
  return load(graph, source, [wrong(statementOf(parsed))])
}

async function readByNewParser(): Promise<void> {
  for await (const _ of reparse(graph, { now: () => AT, all: true, dryRun: false }));
}

describe('a fact of the head', () => {
  test('is put right with what follows from it, is shown, and is taken back in one step', async () => {
    await take(PLAN)
    const before = await canonicalDump(database)
    const id = await documentId()
    const corrections = await correctHeader(
      graph,
      id,
      [
        { field: 'SYMBOL', value: '51/KH-UBND' },
        { field: 'TITLE', value: 'Một tên khác' },
        { field: 'ISSUED_ON', value: '2024-10-09' },
      ],
      editor(),
    )
    const right = await documentOf(await documentId('STATE|ubnd:2024:83|KH|51|2024-10-09'))
    // it is the same paper under its right number: what people have said of it stays
    expect(right.id).toBe(id)
    expect(await documentIdByKey(graph, KEY)).toBe(id)
    expect(right).toMatchObject({ symbol: '51/KH-UBND', title: 'Một tên khác', issuedOn: '2024-10-09' })
    expect(await statesOf(right.id)).toEqual([
      { what: 'SYMBOL', state: 'HOLDS', was: '15/KH-UBND', now: '51/KH-UBND' },
      {
        what: 'TITLE',
        state: 'HOLDS',
        was: 'Phát triển nhà ở cho người thu nhập thấp tại tỉnh Bến Tre',
        now: 'Một tên khác',
      },
      { what: 'ISSUED_ON', state: 'HOLDS', was: '2024-09-10', now: '2024-10-09' },
    ])
    for (const correction of corrections) await withdraw(graph, { id: correction, at: AT, by: 'Lan' })
    expect(withoutCorrections(await canonicalDump(database))).toEqual(withoutCorrections(before))
  })

  test('outlives a newer parser and the removal and return of the paper, also from another place', async () => {
    await take(PLAN)
    await correctHeader(graph, await documentId(), [{ field: 'TITLE', value: 'Tên đúng' }], editor())
    const right = await canonicalDump(database)
    await readByNewParser()
    expect(await canonicalDump(database)).toEqual(right)
    await remove()
    expect((await correctionsByIds(graph, [lastId()])).map(({ state }) => state)).toEqual(['NOT_HELD'])
    await take(PLAN)
    expect(await canonicalDump(database)).toEqual(right)
    await remove()
    await take(PLAN, 'moved.txt')
    expect((await documentOf(await documentId())).title).toBe('Tên đúng')
  })

  test('is the parser’s own finding again where that reads it so by itself', async () => {
    await misread(PLAN, (read) => ({ ...read, title: 'Đọc nhầm' }))
    const id = await documentId()
    await correctHeader(
      graph,
      id,
      [{ field: 'TITLE', value: 'Phát triển nhà ở cho người thu nhập thấp tại tỉnh Bến Tre' }],
      editor(),
    )
    expect(await statesOf(id)).toMatchObject([{ state: 'HOLDS', was: 'Đọc nhầm' }])
    await readByNewParser()
    expect(await statesOf(id)).toMatchObject([{ state: 'AGREED', was: 'Đọc nhầm' }])
  })

  test('asks again when the text of the paper is another, and is said again of that', async () => {
    await take(PLAN)
    await correctHeader(graph, await documentId(), [{ field: 'TITLE', value: 'Tên đúng' }], editor())
    const changed = PLAN.replace('Giao Sở Nội vụ', 'Giao Sở Tư pháp')
    await take(changed)
    const id = await documentId()
    expect((await documentOf(id)).title).toMatch(/^Phát triển/)
    expect(await statesOf(id)).toMatchObject([{ what: 'TITLE', state: 'ASKS_AGAIN' }])
    await sayAgain(graph, lastId(), editor())
    expect((await documentOf(id)).title).toBe('Tên đúng')
    expect(await statesOf(id)).toMatchObject([{ state: 'HOLDS' }])
  })

  test('the place moves the bodies that the paper names without one', async () => {
    await take(PLAN)
    await correctHeader(graph, await documentId(), [{ field: 'TERRITORY', value: '2024:96' }], editor())
    const id = await documentId('STATE|ubnd:2024:96|KH|15|2024-09-10')
    expect((await tasksOf(id)).map(({ leads }) => leads)).toEqual([
      ['Sở Xây dựng tỉnh Cà Mau'],
      ['Sở Nội vụ tỉnh Cà Mau'],
    ])
  })

  test('of two editors the second is told, and may say it again', async () => {
    await take(PLAN)
    const id = await documentId()
    const [first] = await correctHeader(graph, id, [{ field: 'TITLE', value: 'Tên A' }], editor('Lan'))
    const second = correctHeader(graph, id, [{ field: 'TITLE', value: 'Tên B' }], editor('Minh'))
    await expect(second).rejects.toMatchObject({
      code: 'CORRECTED_ALREADY',
      details: { correction: first, by: 'Lan', now: 'Tên A' },
    })
    await correctHeader(graph, id, [{ field: 'TITLE', value: 'Tên B' }], editor('Minh', { seen: first! }))
    expect((await documentOf(id)).title).toBe('Tên B')
    expect(await statesOf(id)).toMatchObject([{ state: 'SUPERSEDED' }, { state: 'HOLDS' }])
    await withdraw(graph, { id: lastId(), at: AT, by: 'Minh' })
    expect((await documentOf(id)).title).toBe('Tên A')
    await expect(withdraw(graph, { id: lastId(), at: AT, by: 'Lan' })).rejects.toMatchObject({
      code: 'CORRECTED_ALREADY',
    })
  })

  test('one editor in two windows is told, too; what was there to be seen asks nothing', async () => {
    await take(PLAN)
    const id = await documentId()
    const at = (known: readonly string[]) => editor('Lan', { known: new Set(known) })
    const title = (value: string) => [{ field: 'TITLE' as const, value }]
    const [first] = await correctHeader(graph, id, title('Tên A'), at([]))
    await expect(correctHeader(graph, id, title('Tên B'), at([]))).rejects.toMatchObject({
      code: 'CORRECTED_ALREADY',
      details: { correction: first, by: 'Lan', now: 'Tên A', parts: ['TITLE'] },
    })
    await correctHeader(graph, id, [{ field: 'SIGNATORY', value: 'Lê Văn Thử' }], at([]))
    await correctHeader(graph, id, title('Tên B'), at([first!]))
    expect(await documentOf(id)).toMatchObject({ title: 'Tên B', signatory: 'Lê Văn Thử' })
  })

  test('of a task a part is put right beside others; a part of several, or the whole, is told', async () => {
    await take(PLAN)
    const document = await documentId()
    const { id } = (await tasksOf(document))[0]!
    const none = { known: new Set<string>() }
    const lead = { ...NOTHING, leads: ['Sở Nội vụ tỉnh Bến Tre'] }
    const words = { ...NOTHING, summary: 'Lập danh mục khu đất' }
    await correctTask(graph, { id, document }, lead, editor('Lan', none))
    await correctTask(graph, { id, document }, words, editor('Minh', none))
    for (const later of [
      () => correctTask(graph, { id, document }, { ...lead, ...words, leads: [] }, editor('Minh')),
      () => removeTask(graph, { id, document }, editor('Minh', none)),
    ])
      await expect(later()).rejects.toMatchObject({ code: 'CORRECTED_ALREADY' })
    expect(await tasksOf(document)).toMatchObject([{ leads: ['Sở Nội vụ tỉnh Bến Tre'] }, {}])
  })

  test('who has seen one correction has seen what was said with it, in all files', async () => {
    await take(PLAN)
    await take(`${PLAN}\n`, 'copy.txt')
    const id = await documentId()
    const facts = (title: string) => [
      { field: 'TITLE' as const, value: title },
      { field: 'SIGNATORY' as const, value: `Người ký ${title}` },
    ]
    const [first, ...others] = await correctHeader(graph, id, facts('Tên A'), editor('Lan'))
    expect(others).toHaveLength(3)
    await expect(correctHeader(graph, id, facts('Tên B'), editor('Minh'))).rejects.toMatchObject({
      code: 'CORRECTED_ALREADY',
    })
    await correctHeader(graph, id, facts('Tên B'), editor('Minh', { seen: first! }))
    expect(await documentOf(id)).toMatchObject({ title: 'Tên B', signatory: 'Người ký Tên B' })
  })

  test.each([
    ['SYMBOL', 'không phải số'],
    ['TYPE', 'GIAY'],
    ['ISSUED_ON', '2024-02-31'],
    ['TERRITORY', '2024:999'],
    ['ISSUER', 'các cơ quan liên quan'],
    ['ACCESS_CLASS', 'SECRET'],
    ['HELD_AS', null],
    ['TITLE', 'Phát triển nhà ở cho người thu nhập thấp tại tỉnh Bến Tre'],
  ] as const)('%s cannot be %s', async (field, value) => {
    await take(PLAN)
    await expect(
      correctHeader(graph, await documentId(), [{ field, value }], editor()),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('a relation', () => {
  test('gets another kind and another paper, and is found again by a newer parser', async () => {
    await take(PLAN)
    const id = await documentId()
    const [implemented] = await relationsOf(id)
    expect(implemented).toMatchObject({ kind: 'IMPLEMENTS', key: 'PARTY|tw|CT|34|2024-05-24' })
    await correctRelation(graph, implemented!.id, { kind: 'CITES', to: null }, editor())
    expect(await relationsOf(id)).toMatchObject([
      { kind: 'CITES', key: 'PARTY|tw|CT|34|2024-05-24', confidence: 1 },
    ])
    const [cites] = await relationsOf(id)
    const paper = { symbol: '35-CT/TW', type: null, issuer: null, issuedOn: '2024-06-14' }
    await correctRelation(graph, cites!.id, { kind: null, to: paper }, editor())
    expect(await relationsOf(id)).toMatchObject([{ kind: 'CITES', key: 'PARTY|tw|CT|35|2024-06-14' }])
    const right = await canonicalDump(database)
    await readByNewParser()
    expect(await canonicalDump(database)).toEqual(right)
  })

  test('that somebody has put right meanwhile is put right anew by who has seen that', async () => {
    await take(PLAN)
    const id = await documentId()
    const [read] = await relationsOf(id)
    const [first] = await correctRelation(graph, read!.id, { kind: 'CITES', to: null }, editor('Lan'))
    const paper = { symbol: '35-CT/TW', type: null, issuer: null, issuedOn: '2024-06-14' }
    const other = (seen: string | null) =>
      correctRelation(graph, read!.id, { kind: null, to: paper }, editor('Minh', { seen }))
    await expect(other(null)).rejects.toMatchObject({
      code: 'CORRECTED_ALREADY',
      details: { correction: first, by: 'Lan' },
    })
    await other(first!)
    expect(await relationsOf(id)).toMatchObject([{ kind: 'CITES', key: 'PARTY|tw|CT|35|2024-06-14' }])
  })

  test('that was missed is added with its words, and stays where the paper comes back', async () => {
    await take(PLAN)
    const id = await documentId()
    await take(provincialPlan({ province: 'Bến Tre', number: '99', date: '2024-01-02' }), 'other.txt')
    const other = await documentId('STATE|ubnd:2024:83|KH|99|2024-01-02')
    await addRelation(
      graph,
      id,
      { kind: 'SUPPLEMENTS', to: { document: other } },
      editor('Lan', { quote: 'lập danh mục  khu đất' }),
    )
    const added = { kind: 'SUPPLEMENTS', toId: other }
    expect(await relationsOf(id)).toContainEqual(expect.objectContaining(added))
    await remove()
    await take(PLAN)
    expect(await relationsOf(await documentId())).toContainEqual(expect.objectContaining(added))
    await expect(
      addRelation(graph, id, { kind: 'CITES', to: { document: id } }, editor()),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
    await expect(
      addRelation(
        graph,
        id,
        { kind: 'CITES', to: { document: other } },
        editor('Lan', { quote: 'không có' }),
      ),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { argument: 'quote' } })
  })
})

describe('a task', () => {
  test('gets other bodies, another deadline and other words, each as what a person says', async () => {
    await take(PLAN)
    const document = await documentId()
    const [first, second] = await tasksOf(document)
    const deadline = {
      kind: 'DUE',
      bound: null,
      from: null,
      due: '2025-06-30',
      recurrence: null,
      asPrinted: null,
    }
    await correctTask(
      graph,
      { id: first!.id, document },
      { ...NOTHING, leads: ['Sở Tài chính'], deadlines: [{ ...deadline, kind: 'DUE' }] },
      editor(),
    )
    expect(await tasksOf(document)).toEqual([
      {
        ...first,
        leads: ['Sở Tài chính tỉnh Bến Tre'],
        bases: ['PERSON'],
        due: ['2025-06-30'],
      },
      second,
    ])
    const right = await canonicalDump(database)
    await readByNewParser()
    expect(await canonicalDump(database)).toEqual(right)
  })

  test('gets a body whose name is written without accents, when that is held; small letters alone name nobody new', async () => {
    await take(PLAN)
    const document = await documentId()
    const [first] = await tasksOf(document)
    const withLead = (name: string) =>
      correctTask(graph, { id: first!.id, document }, { ...NOTHING, leads: [name] }, editor())
    await withLead('so tai chinh tinh ben tre')
    expect((await tasksOf(document))[0]!.leads).toEqual(['Sở Tài chính tỉnh Bến Tre'])
    // what the machine had read, and not what a person has said since
    await withLead('Sở Nội vụ')
    expect((await statesOf(document)).map(({ was }) => was)).toEqual(Array(2).fill(first!.leads.join(', ')))
    await expect(withLead('so van hoa tinh ben tre')).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { argument: 'leads', given: 'so van hoa tinh ben tre' },
    })
  })

  test('that is none goes, one that was missed comes, and no other changes its id', async () => {
    await take(PLAN)
    const document = await documentId()
    const [first, second] = await tasksOf(document)
    await removeTask(graph, { id: first!.id, document }, editor())
    await addTask(
      graph,
      document,
      'ASSIGNMENT',
      { ...NOTHING, leads: ['Sở Tư pháp'] },
      editor('Lan', { quote: 'Các sở, ban, ngành' }),
    )
    expect(await tasksOf(document)).toMatchObject([
      { id: second!.id },
      { summary: 'Các sở, ban, ngành', basis: 'PERSON', leads: ['Sở Tư pháp tỉnh Bến Tre'] },
    ])
    const right = await canonicalDump(database)
    await remove()
    await take(PLAN)
    await readByNewParser()
    expect(await canonicalDump(database)).toEqual(right)
  })

  test('that was missed and is read by a newer parser keeps the id under which people know it', async () => {
    await misread(PLAN, (read) => ({ ...read, tasks: read.tasks.slice(0, 1) }))
    const document = await documentId()
    await addTask(
      graph,
      document,
      'ASSIGNMENT',
      NOTHING,
      editor('Lan', { quote: 'Giao Sở Nội vụ theo dõi việc thi đua, báo cáo Ủy ban nhân dân tỉnh' }),
    )
    const added = (await tasksOf(document))[1]!
    expect(added.basis).toBe('PERSON')
    await readByNewParser()
    const read = (await tasksOf(document))[1]!
    expect(read).toMatchObject({ id: added.id, basis: 'TEXT', leads: ['Sở Nội vụ tỉnh Bến Tre'] })
    expect(await statesOf(document)).toMatchObject([{ state: 'AGREED' }])
  })

  test('is split into its parts, and parts are joined again', async () => {
    await take(PLAN)
    const document = await documentId()
    const [first, second] = await tasksOf(document)
    await splitTask(
      graph,
      { id: second!.id, document },
      ['theo dõi việc thi đua', 'báo cáo Ủy ban nhân dân tỉnh trong quý IV/2024'],
      editor(),
    )
    const split = await tasksOf(document)
    expect(split).toMatchObject([
      { id: first!.id },
      { id: second!.id, summary: 'theo dõi việc thi đua', leads: ['Sở Nội vụ tỉnh Bến Tre'] },
      { summary: 'báo cáo Ủy ban nhân dân tỉnh trong quý IV/2024', leads: ['Sở Nội vụ tỉnh Bến Tre'] },
    ])
    const right = await canonicalDump(database)
    await readByNewParser()
    expect(await canonicalDump(database)).toEqual(right)
    await joinTasks(
      graph,
      document,
      split.slice(1).map(({ id }) => id),
      editor(),
    )
    expect(await tasksOf(document)).toMatchObject([
      { id: first!.id },
      { id: second!.id, summary: 'theo dõi việc thi đua, báo cáo Ủy ban nhân dân tỉnh trong quý IV/2024' },
    ])
  })
})

describe('what is one', () => {
  const OTHER = provincialPlan({ province: 'Bến Tre', number: '51', date: '2024-10-09' })

  test('two documents become one with all that speaks of them, whatever comes later, and are two again', async () => {
    await take(PLAN)
    await take(OTHER, 'other.txt')
    const cites = 'Kế hoạch số 51/KH-UBND ngày 09/10/2024 của Ủy ban nhân dân tỉnh'
    await take(provincialPlan({ province: 'Bến Tre', number: '60', cites }), 'citing.txt')
    const apart = await canonicalDump(database)
    const [id, as] = [await documentId('STATE|ubnd:2024:83|KH|51|2024-10-09'), await documentId()]
    const union = await sameDocument(graph, id, as, editor())
    expect(await documentIdByKey(graph, 'STATE|ubnd:2024:83|KH|51|2024-10-09')).toBe(as)
    const citing = await documentId('STATE|ubnd:2024:83|KH|60|2024-09-10')
    expect(await relationsOf(citing)).toContainEqual(expect.objectContaining({ toId: as }))
    await take(provincialPlan({ province: 'Bến Tre', number: '61', cites }), 'later.txt')
    const later = await documentId('STATE|ubnd:2024:83|KH|61|2024-09-10')
    expect(await relationsOf(later)).toContainEqual(expect.objectContaining({ toId: as }))
    await remove('later.txt')
    await withdraw(graph, { id: union, at: AT, by: 'Lan' })
    expect(withoutCorrections(await canonicalDump(database))).toEqual(withoutCorrections(apart))
  })

  test('two documents that are one are called as the one that stays', async () => {
    await take(PLAN)
    await take(OTHER, 'other.txt')
    const [plan, other] = [await documentId(), await documentId('STATE|ubnd:2024:83|KH|51|2024-10-09')]
    const union = await sameDocument(graph, other, plan, editor())
    expect((await documentOf(plan)).symbol).toBe('15/KH-UBND')
    await withdraw(graph, { id: union, at: AT, by: 'Lan' })
    await sameDocument(graph, plan, other, editor())
    expect((await documentOf(other)).symbol).toBe('51/KH-UBND')
  })

  test('one document becomes two where two papers bear its number', async () => {
    await take(PLAN)
    await take(PLAN.replace('nhà ở cho người thu nhập thấp', 'chợ và siêu thị'), 'twin.txt')
    const document = await documentId()
    const sources = await graph.read(
      inlineQuery('READ', 'test', 'MATCH (s:SourceFile {name: $name}) RETURN s.id AS id', {
        params: { name: text },
        row: { id: text },
      }),
      { name: 'twin.txt' },
    )
    await separateSource(graph, { document, source: sources[0]!.id }, editor())
    const keys = inlineQuery(
      'READ',
      'test',
      'MATCH (d:Document {symbol: $symbol}) RETURN d.title AS title ORDER BY title',
      {
        params: { symbol: text },
        row: { title: text },
      },
    )
    expect((await graph.read(keys, { symbol: '15/KH-UBND' })).map(({ title }) => title)).toEqual([
      'Phát triển chợ và siêu thị tại tỉnh Bến Tre',
      'Phát triển nhà ở cho người thu nhập thấp tại tỉnh Bến Tre',
    ])
  })

  test('two bodies become one under the names of both', async () => {
    await take(PLAN)
    const before = await canonicalDump(database)
    const document = await documentId()
    const agencies = inlineQuery(
      'READ',
      'test',
      'MATCH (a:Agency {name: $name}) RETURN a.id AS id, a.aliases AS aliases',
      {
        params: { name: text },
        row: { id: text, aliases: listOf(text) },
      },
    )
    const idOf = async (name: string) => (await graph.read(agencies, { name }))[0]!.id
    const [home, building] = [await idOf('Sở Nội vụ tỉnh Bến Tre'), await idOf('Sở Xây dựng tỉnh Bến Tre')]
    const union = await sameAgency(graph, home, building, editor())
    expect((await tasksOf(document)).map(({ leads }) => leads)).toEqual([
      ['Sở Xây dựng tỉnh Bến Tre'],
      ['Sở Xây dựng tỉnh Bến Tre'],
    ])
    expect((await graph.read(agencies, { name: 'Sở Xây dựng tỉnh Bến Tre' }))[0]!.aliases).toContain(
      'Sở Nội vụ tỉnh Bến Tre',
    )
    await withdraw(graph, { id: union, at: AT, by: 'Lan' })
    expect(withoutCorrections(await canonicalDump(database))).toEqual(withoutCorrections(before))
  })
})

const lastId = () => `00000000-${String(made).padStart(4, '0')}`

/** What people said and took back is kept, and changes nothing else. */
const withoutCorrections = (lines: readonly string[]): string[] =>
  lines
    .filter(
      (line) =>
        !/^(?:correction|earlierKey|keptIdentity) |"label":"(?:Correction|KeptIdentity|EarlierKey)/.test(
          line,
        ),
    )
    .map((line) => line.replace(/"earlierKeys":\[[^\]]*\],?/, ''))

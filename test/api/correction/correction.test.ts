import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { unload } from '../../../src/ingest/load'
import { ingestOver, plan } from '../../support/editor'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date('2025-01-15T03:00:00Z') })
})
afterAll(() => server?.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const handIn = ingestOver(() => server)
beforeEach(() => handIn('ke-hoach.txt', plan))

const PAPER = `{ document(symbol: "15/KH-UBND") { id title correctedFields corrections { id field state was now by }
  tasks { nodes { id summary evidence { basis quote } leads { agency { name } evidence { basis } } deadlines { due evidence { basis } } } }
  relations(direction: UP) { nodes { id kind confidence evidence { basis } } } } }`

test('a fact, a task and a relation of a paper are put right and show who says so', async () => {
  const { document } = await data(PAPER)
  const { correctDocument } = await data(
    `mutation ($id: ID!) { correctDocument(id: $id, facts: [{ field: TITLE, value: "Tên đúng" }], note: "đọc sai") {
       id kind field state was now note by at document { title } source { name } } }`,
    { id: document.id },
  )
  expect(correctDocument).toEqual([
    {
      id: expect.any(String),
      kind: 'FIELD',
      field: 'TITLE',
      state: 'HOLDS',
      was: document.title,
      now: 'Tên đúng',
      note: 'đọc sai',
      by: 'an.nguyen',
      at: '2025-01-15T03:00:00.000Z',
      document: { title: 'Tên đúng' },
      source: { name: 'ke-hoach.txt' },
    },
  ])
  const [first] = document.tasks.nodes
  await data(
    `mutation ($id: ID!) { correctTask(id: $id, leads: ["Sở Tư pháp"], deadlines: [{ due: "2025-06-30" }]) { id } }`,
    { id: first.id },
  )
  const relation = document.relations.nodes.find(({ kind }: any) => kind === 'IMPLEMENTS')
  await data(`mutation ($id: ID!) { correctRelation(id: $id, kind: CITES) { id } }`, { id: relation.id })
  const { document: right } = await data(PAPER)
  expect(right).toMatchObject({
    id: document.id,
    title: 'Tên đúng',
    correctedFields: ['TITLE'],
    corrections: [{ field: 'TITLE' }, { state: 'HOLDS' }, { state: 'HOLDS' }],
  })
  expect(right.tasks.nodes.find(({ id }: any) => id === first.id)).toMatchObject({
    evidence: { basis: 'TEXT' },
    leads: [{ agency: { name: expect.stringMatching(/^Sở Tư pháp/) }, evidence: { basis: 'PERSON' } }],
    deadlines: [{ due: '2025-06-30', evidence: { basis: 'PERSON' } }],
  })
  expect(right.relations.nodes).toContainEqual(
    expect.objectContaining({ kind: 'CITES', confidence: 1, evidence: [{ basis: 'PERSON' }] }),
  )

  await unload(server.graph, 'submitted:ke-hoach.txt', '2026-11-20T00:00:00Z')
  await handIn('ke-hoach.txt', plan)
  expect((await data(PAPER)).document).toMatchObject({ title: 'Tên đúng', tasks: right.tasks })

  const { corrections } = await data('{ corrections { totalCount nodes { id state } } }')
  expect(corrections.totalCount).toBe(3)
  for (const { id } of corrections.nodes)
    await data('mutation ($id: ID!) { withdrawCorrection(id: $id) { state withdrawnBy } }', { id })
  expect((await data(PAPER)).document).toMatchObject({
    title: document.title,
    correctedFields: [],
    tasks: document.tasks,
  })
})

test('who may not edit is refused, and arguments that cannot be are told', async () => {
  const { document } = await data(PAPER)
  const failure = async (query: string, variables?: object) => (await server.failure(query, variables)).code
  const FACT = `mutation ($id: ID!, $value: String) { correctDocument(id: $id, facts: [{ field: SYMBOL, value: $value }]) { id } }`
  expect(await failure(FACT, { id: document.id, value: 'mười lăm' })).toBe('BAD_USER_INPUT')
  expect(await failure(FACT, { id: 'D0', value: '16/KH-UBND' })).toBe('NOT_FOUND')
  expect(await failure('mutation { removeTask(id: "T0") { id } }')).toBe('NOT_FOUND')
  expect(await failure('mutation { joinTasks(ids: ["T0"]) { id } }')).toBe('BAD_USER_INPUT')
  expect(await failure('mutation { confirmCorrection(id: "x") { id } }')).toBe('NOT_FOUND')
  expect(
    await failure('mutation ($id: ID!) { sameDocument(id: $id, as: $id) { id } }', { id: document.id }),
  ).toBe('BAD_USER_INPUT')
})

test('who decides about a relation and who puts it right meanwhile are told of each other', async () => {
  const up = async () => (await data(PAPER)).document.relations.nodes
  const relation = (await up()).find(({ kind }: any) => kind === 'IMPLEMENTS')
  const correct = (more = '') =>
    `mutation { correctRelation(id: "${relation.id}", kind: CITES${more}) { id } }`
  const reject = (more = '') =>
    `mutation { reviewRelation(id: "${relation.id}", decision: REJECTED, known: UNREVIEWED${more}) { id review } }`
  await data(reject(', note: "chỉ nhắc tới"'))
  expect(await server.failure(correct(', decided: UNREVIEWED'))).toMatchObject({
    code: 'DECIDED_ALREADY',
    by: 'an.nguyen',
    decision: 'REJECTED',
    note: 'chỉ nhắc tới',
  })
  const [{ id: correction }] = (await data(correct(', decided: REJECTED'))).correctRelation
  expect(await server.failure(reject())).toMatchObject({
    code: 'CORRECTED_ALREADY',
    correction,
    by: 'an.nguyen',
    now: expect.stringMatching(/^CITES /),
  })
  // of whoever has seen that it is decided about what it is now
  const { reviewRelation } = await data(reject(`, seen: "${correction}"`))
  expect(reviewRelation).toMatchObject({ review: 'REJECTED' })
  expect(reviewRelation.id).not.toBe(relation.id)
  expect((await up()).map(({ id }: any) => id)).toContain(reviewRelation.id)
  await data(`mutation { reviewRelation(id: "${reviewRelation.id}", decision: UNREVIEWED) { id } }`)
  await data(`mutation { withdrawCorrection(id: "${correction}") { id } }`)
  await data(`mutation { reviewRelation(id: "${relation.id}", decision: UNREVIEWED) { id } }`)
})

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeFixture } from '../../support/fixture'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ fill: writeFixture, clock: () => new Date('2024-09-30T20:00:00Z') })
})
afterAll(() => server.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const failure = (query: string, variables?: object) => server.failure(query, variables)

describe('lists', () => {
  const all = async (list: string, filter: string, first: number): Promise<string[]> => {
    const found: string[] = []
    for (let after: string | null = null; ;) {
      const answer: any = await data(
        `query ($first: Int, $after: String) { list: ${list}(${filter} first: $first, after: $after) { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { first, after },
      )
      const { nodes, edges, pageInfo, totalCount } = answer.list
      found.push(...nodes.map(({ id }: { id: string }) => id))
      expect(edges.map(({ node }: any) => node)).toEqual(nodes)
      expect(pageInfo.hasPreviousPage).toBe(after !== null)
      expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null)
      if (!pageInfo.hasNextPage) {
        expect(totalCount).toBe(found.length)
        return found
      }
      after = pageInfo.endCursor
    }
  }

  test.each([
    ['', 7],
    ['filter: {territory: "2024:20"}', 2],
    ['filter: {type: CHI_THI}', 2],
    ['filter: {issuer: "A3"}', 4],
    ['filter: {symbol: "26-ct/tu"}', 1],
  ])('documents(%s) page by page equal one page of the same order', async (filter, step) => {
    const inOne = await all('documents', filter, 100)
    expect(await all('documents', filter, step)).toEqual(inOne)
    expect(new Set(inOne).size).toBe(inOne.length)
  })

  test('documents are ordered newest first, undated last, then by key', async () => {
    expect(await all('documents', 'filter: {territory: "2024:20"}', 100)).toEqual([
      'D5',
      'D3',
      'D4',
      'D2',
      'D8',
      'D10',
      'D9',
    ])
    expect((await all('documents', '', 100)).slice(0, 4)).toEqual(['D5', 'D3', 'D4', 'D2'])
    expect(await all('documents', 'filter: {type: CHI_THI}', 100)).toEqual(['D1', 'D8', 'D6', 'D100', 'D7'])
  })

  test.each([
    ['level: CENTRAL', ['D1', 'D100']],
    ['level: DISTRICT, system: STATE', ['D5']],
    ['issuedFrom: "2024-06-02"', ['D5', 'D3', 'D4']],
    ['issuedTo: "2023-03-01", type: CHI_THI', ['D6', 'D100']],
    ['symbol: "26-CT/TU", territory: "2024:24"', ['D6', 'D7']],
    ['issuer: "A2", territory: "2024:24"', []],
    // what lies below a unit and what it was before
    ['territory: "2025:20"', ['D5', 'D3', 'D4', 'D2', 'D8', 'D10', 'D9']],
    ['territory: "2025:20", includeDescendants: false', ['D3', 'D4', 'D2', 'D8', 'D10', 'D9']],
    ['territory: "2025:20", includeFormer: false', []],
    ['territory: "2024:20", includeFormer: false', ['D5', 'D3', 'D4', 'D2', 'D8', 'D10', 'D9']],
    [
      'territory: "2024:20", includeDescendants: false, includeFormer: false, text: "viec", level: DISTRICT',
      [],
    ],
    ['territory: "2024:180", includeDescendants: null, includeFormer: null', ['D5']],
    ['territory: "2025:24", type: CHI_THI', ['D6', 'D7']],
    ['territory: "2025:20", issuer: "A6"', ['D5']],
    ['territory: "2025:20", symbol: "26-CT/TU"', ['D8']],
    ['heldAs: CITED_ONLY', []],
  ])('documents of {%s}', async (filter, ids) => {
    expect(await all('documents', `filter: {${filter}}`, 100)).toEqual(ids)
  })

  test.each([
    ['', 9],
    ['filter: {agency: "A3"}', 3],
    ['filter: {document: "D3"}', 1],
  ])('tasks(%s) page by page equal one page of the same order', async (filter, step) => {
    const inOne = filter === '' ? await all('tasks', filter, 50) : await all('tasks', filter, 100)
    expect(await all('tasks', filter, step)).toEqual(inOne)
  })

  test.each([
    ['filter: {directive: "D1"}', ['T1', 'T2', 'T4', 'T3', 'T5']],
    ['filter: {directive: "D1", document: "D5"}', ['T4']],
    ['filter: {directive: "D1", agency: "A6"}', ['T4', 'T3']],
    ['filter: {document: "D3", states: [OVERDUE]}', ['T1']],
    ['filter: {document: "D3", states: [OPEN, NO_DEADLINE]}', ['T2', 'T3']],
    // its paper is of 1 July
    ['asOf: "2024-06-29", filter: {document: "D3", states: [OPEN]}', []],
    ['asOf: "2024-07-01", filter: {document: "D3", states: [OPEN]}', ['T2']],
    ['filter: {states: [NO_DEADLINE]}', ['T3', 'T5']],
    ['filter: {states: [OPEN]}', ['T2', 'T4']],
    ['filter: {territory: "2024:180"}', ['T4']],
    ['filter: {territory: "2025:20"}', ['T1', 'T2', 'T4', 'T3']],
    ['filter: {territory: "2025:20", includeDescendants: false}', ['T1', 'T2', 'T3']],
    ['filter: {territory: "2025:20", includeFormer: false}', []],
    ['filter: {territory: "2025:20", agency: "A6"}', ['T4', 'T3']],
    ['filter: {territory: "2025:20", directive: "D1", states: [OPEN]}', ['T2', 'T4']],
    ['filter: {agency: "A3", role: COORDINATING}', []],
    ['filter: {role: LEAD, states: [NO_DEADLINE]}', ['T3']],
    ['filter: {dueFrom: "2030-01-01"}', ['T1', 'T2', 'T4']],
    // a goal for a year is not due in it
    ['filter: {dueFrom: "2025-01-01", dueTo: "2025-12-31"}', ['T2']],
    ['filter: {dueFrom: "2025-01-26", dueTo: "2025-02-24"}', []],
    ['filter: {kinds: [MEASURE]}', []],
  ])('tasks(%s)', async (filter, ids) => {
    expect(await all('tasks', filter, 100)).toEqual(ids)
  })

  test.each([
    ['{ documents(first: 101) { totalCount } }', { code: 'PAGE_LIMIT', limit: 100, actual: 101 }],
    ['{ documents(first: 0) { totalCount } }', { argument: 'first' }],
    ...[
      'documents(filter: {territory: "2023:24"})',
      'tasks(filter: {territory: "2023:24"})',
      'agencies(territory: "2023:24")',
    ].map(
      (list) =>
        [
          `{ ${list} { totalCount } }`,
          {
            argument: 'territory',
            candidates: [
              { id: '2024:24', name: 'Bắc Giang' },
              { id: '2025:24', name: 'Bắc Ninh' },
            ],
          },
        ] as const,
    ),
    ['{ documents(after: "nonsense") { totalCount } }', { argument: 'after' }],
    ['{ documents(after: "WyJ0YXNrcyIsIjEiLCIyIl0") { totalCount } }', { argument: 'after' }],
    ['{ document(id: "D1") { tasks(first: 1000) { totalCount } } }', { code: 'PAGE_LIMIT' }],
    ['{ trace(document: "D1", maxDepth: 31) { depth } }', { limit: 30 }],
  ])('%s is refused', async (query, details) => {
    expect(await failure(query)).toMatchObject({ code: 'BAD_USER_INPUT', ...details })
  })

  test.each([
    ['documents(filter: {type: KEHOACH}) { totalCount }', 'KE_HOACH'],
    ['anomalies(code: MISING_NUMBER) { totalCount }', 'MISSING_NUMBER'],
  ])('a typing mistake is told: %s', async (field, meant) => {
    const { errors } = await server.ask(`{ ${field} }`)
    expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(errors[0].message).toContain(`Did you mean the enum value "${meant}"`)
    const [, type] = field.includes('type') ? ['', 'DocumentType'] : ['', 'AnomalyCode']
    const inVariable = field.replace(/KEHOACH|MISING_NUMBER/, '$value')
    expect(await failure(`query ($value: ${type}) { ${inVariable} }`, { value: 'NONSENSE' })).toMatchObject({
      code: 'BAD_USER_INPUT',
    })
  })

  test.each([
    ['documents(filter: {issuer: "D3"})', 'issuer', 'the id of a document'],
    ['documents(filter: {issuer: "A999"})', 'issuer', 'no agency has this id'],
    ['documents(filter: {issuer: "Tỉnh ủy Lạng Sơn"})', 'issuer', 'no agency has this id'],
    ['documents(filter: {issuer: "Sở Xây dựng"})', 'issuer', 'no agency has this id'],
    [
      'documents(filter: {issuedFrom: "2024-02-01", issuedTo: "2024-01-01"})',
      'issuedFrom',
      'no day lies between',
    ],
    ['tasks(filter: {directive: "T1"})', 'directive', 'the id of a task'],
    ['tasks(filter: {document: "A1"})', 'document', 'the id of an agency'],
    ['tasks(filter: {agency: "D1"})', 'agency', 'the id of a document'],
    ['tasks(filter: {dueFrom: "2024-02-01", dueTo: "2024-01-01"})', 'dueFrom', 'no day lies between'],
    ['anomalies(document: "A1")', 'document', 'the id of an agency'],
    ['paths(from: "D1", to: "T1")', 'to', 'the id of a task'],
    ['relationsToReview(maxConfidence: -1)', 'maxConfidence', 'between 0 and 1'],
    ['territories(level: PROVINCE, vintage: 2023)', 'vintage', '2024 and 2025'],
  ])('what can match nothing is refused: %s', async (field, argument, why) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ query: `{ ${field} { totalCount } }` }),
    })
    const { errors } = (await response.json()) as { errors: object[] }
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }])
    expect(JSON.stringify(errors[0])).toContain(why)
  })

  test('and what exists is named', async () => {
    expect(await failure('{ territories(level: PROVINCE, vintage: 2023) { totalCount } }')).toMatchObject({
      exists: [2024, 2025],
    })
    expect(await data('{ territory(code: "99", vintage: 2024) { id } }')).toEqual({ territory: null })
    expect(await failure('{ territory(code: "20", vintage: 2023) { id } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      exists: [2024, 2025],
    })
    // what is held, of which nothing is so, has none
    expect(
      await data(
        '{ anomalies(document: "D1") { totalCount } documents(filter: {issuer: "A1", heldAs: CITED_ONLY}) { totalCount } }',
      ),
    ).toEqual({
      anomalies: { totalCount: 0 },
      documents: { totalCount: 0 },
    })
  })

  test('null stands for the default', async () => {
    const answer = await data(
      '{ documents(first: null, after: null, filter: null) { nodes { id } } trace(document: "D1", maxDepth: null, relations: null, asOf: null) { totalDocuments } }',
    )
    expect(answer.documents.nodes).toHaveLength(20)
    expect(answer.trace.totalDocuments).toBe(5)
  })
})

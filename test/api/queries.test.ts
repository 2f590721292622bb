import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inlineQuery } from '../../src/graph/query'
import { writeFixture } from '../support/fixture'
import { startTestServer, type TestServer } from '../support/server'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer({ fill: writeFixture, clock: () => new Date('2024-09-30T20:00:00Z') })
})
afterAll(() => server.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const failure = (query: string, variables?: object) => server.failure(query, variables)

describe('one document', () => {
  test('with everything that belongs to it', async () => {
    const { document } = await data(`{ document(id: "D3") {
      id key symbol typeLabel type system level title signatory heldAs accessClass
      issuedOn { value precision asPrinted earliest latest }
      issuer { name territory { name } } territory { id code vintage name level validTo parent { id } }
      relations { totalCount nodes { id kind confidence from { id } to { id } evidence { basis quote start end rule section confidence source { id name sha256 ingestedAt mediaType } } } }
      tasks { totalCount nodes { id } } recipients { name } anomalies { id code message document { id } evidence { quote } } sources { id }
    } }`)
    expect(document).toMatchObject({
      symbol: '195/KH-UBND',
      typeLabel: 'Kế hoạch',
      issuedOn: {
        value: '2024-07-01',
        precision: 'DAY',
        asPrinted: null,
        earliest: '2024-07-01',
        latest: '2024-07-01',
      },
      issuer: { name: 'Ủy ban nhân dân tỉnh Lạng Sơn', territory: { name: 'Lạng Sơn' } },
      territory: {
        id: '2024:20',
        code: '20',
        vintage: 2024,
        level: 'PROVINCE',
        validTo: '2025-06-30',
        parent: null,
      },
      tasks: { totalCount: 3, nodes: [{ id: 'T1' }, { id: 'T2' }, { id: 'T3' }] },
      anomalies: [
        {
          id: 'X1',
          code: 'PARTIAL_DATE',
          message: 'm',
          document: { id: 'D3' },
          evidence: { quote: 'thực hiện' },
        },
      ],
      sources: [{ id: 'S1' }],
    })
    expect(document.recipients.map(({ name }: { name: string }) => name)).toEqual([
      'Ban Bí thư',
      'Tỉnh ủy Bắc Giang',
      'Tỉnh ủy Lạng Sơn',
      'UBND huyện Tràng Định',
      'UBND tỉnh Bắc Giang',
      'Ủy ban nhân dân tỉnh Lạng Sơn',
    ])
    expect(document.relations.nodes.map(({ id }: { id: string }) => id)).toEqual([
      'R.D3.IMPLEMENTS.D2',
      'R.D3.IMPLEMENTS.D5',
      'R.D5.IMPLEMENTS.D3',
    ])
    expect(document.relations.nodes[0].evidence).toEqual([
      expect.objectContaining({
        basis: 'TEXT',
        quote: 'thực hiện',
        start: 10,
        end: 19,
        source: expect.objectContaining({ name: 'x.txt' }),
      }),
    ])
  })

  test.each([
    ['symbol: "Số 34 - ct/tw"', 'D1'],
    ['symbol: "40-NQ/TU"', 'D2'],
    ['symbol: "26-CT/TU", issuer: "A2"', 'D8'],
    ['symbol: "26-CT/TU", issuedOn: "2023-03-01"', 'D6'],
    ['symbol: "196/KH-UBND", issuedOn: "2024-07-15"', 'D4'],
    ['key: "34-CT/TW|A1|2024-05-24"', 'D1'],
    ['key: "earlier"', 'D3'],
  ])('by %s', async (selector, id) => {
    expect(await data(`{ document(${selector}) { id } }`)).toEqual({ document: { id } })
  })

  test.each(['id: "D999"', 'key: "none"', 'symbol: "1/X"', 'symbol: "26-CT/TU", issuer: "A1"'])(
    '%s is null',
    async (selector) => {
      expect(await data(`{ document(${selector}) { id } }`)).toEqual({ document: null })
    },
  )

  test('a symbol that two provinces bear lists both, and an undated twin as one with its dated one', async () => {
    const error = await failure('{ document(symbol: "26-CT/TU") { id } }')
    expect(error).toMatchObject({ code: 'AMBIGUOUS_SYMBOL', remedy: expect.any(String) })
    expect(error.candidates).toEqual([
      {
        id: 'D8',
        key: expect.any(String),
        symbol: '26-CT/TU',
        name: 'Về việc D8',
        issuer: 'Tỉnh ủy Lạng Sơn',
        issuedOn: '2023-05-01',
        territory: 'Lạng Sơn',
      },
      {
        id: 'D6',
        key: expect.any(String),
        symbol: '26-CT/TU',
        name: 'Về việc D6',
        issuer: 'Tỉnh ủy Bắc Giang',
        issuedOn: '2023-03-01',
        territory: 'Bắc Giang',
      },
    ])
  })

  test.each(['', '(id: "D1", key: "x")', '(id: null)'])(
    'document%s needs exactly one selector',
    async (selectors) => {
      expect(await failure(`{ document${selectors} { id } }`)).toMatchObject({ code: 'BAD_USER_INPUT' })
    },
  )
})

describe('nodes', () => {
  const ids = ['X1', 'D1', 'none', 'R.D2.IMPLEMENTS.D1', 'T1', 'A1', '2024:20', 'S1', 'R.D2.CITES.D1']
  const types = ['Anomaly', 'Document', null, 'Relation', 'Task', 'Agency', 'Territory', 'SourceFile', null]

  test('keep their order, null for an unknown one', async () => {
    const { nodes } = await data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
    expect(nodes).toEqual(
      ids.map((id, index) => (types[index] === null ? null : { __typename: types[index], id })),
    )
    expect(await data('{ node(id: "T1") { ... on Task { summary } } }')).toEqual({ node: { summary: 'T1' } })
  })

  test('are at most 100', async () => {
    expect(
      await failure('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('D1') }),
    ).toMatchObject({
      code: 'BAD_USER_INPUT',
      limit: 100,
    })
  })
})

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

describe('relations of a document', () => {
  test.each([
    ['direction: UP', ['R.D5.CITES.D6', 'R.D5.IMPLEMENTS.D3', 'R.D5.IMPLEMENTS.D4']],
    ['direction: DOWN', ['R.D3.IMPLEMENTS.D5']],
    ['kinds: [CITES]', ['R.D5.CITES.D6']],
    ['kinds: []', []],
  ])('%s', async (filter, ids) => {
    const { document } = await data(
      `{ document(id: "D5") { relations(${filter}) { totalCount nodes { id } } } }`,
    )
    expect(document.relations).toEqual({ totalCount: ids.length, nodes: ids.map((id) => ({ id })) })
  })

  test('page by page', async () => {
    const first = (
      await data(
        '{ document(id: "D5") { relations(first: 2) { totalCount pageInfo { endCursor hasNextPage } } } }',
      )
    ).document.relations
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } })
    const rest = await data(
      'query ($after: String) { document(id: "D5") { relations(first: 2, after: $after) { totalCount nodes { id } } } }',
      { after: first.pageInfo.endCursor },
    )
    expect(rest.document.relations).toMatchObject({
      totalCount: 4,
      nodes: [{ id: expect.any(String) }, { id: 'R.D5.IMPLEMENTS.D4' }],
    })
  })
})

describe('trace', () => {
  const FIELDS = `root { id } direction totalDocuments pathCount depth complete undated stoppedBy
    byLevel { level documents } taskCounts { state tasks }
    nodes { totalCount nodes { depth pathCount document { id } via { id } } }`
  const trace = async (args: string): Promise<any> => (await data(`{ trace(${args}) { ${FIELDS} } }`)).trace
  const brief = ({ nodes }: any) =>
    nodes.nodes.map((node: any) => [node.document.id, node.depth, node.pathCount])

  test('down: depth by the shortest route, routes counted, the cycle closed by nothing', async () => {
    const found = await trace('symbol: "34-CT/TW"')
    expect(found).toMatchObject({
      root: { id: 'D1' },
      direction: 'DOWN',
      totalDocuments: 5,
      pathCount: 8,
      depth: 2,
      complete: true,
      stoppedBy: [],
      undated: 0,
      byLevel: [
        { level: 'PROVINCE', documents: 4 },
        { level: 'DISTRICT', documents: 1 },
      ],
    })
    expect(brief(found)).toEqual([
      ['D2', 1, 1],
      ['D4', 1, 2],
      ['D10', 1, 1],
      ['D3', 2, 1],
      ['D5', 2, 3],
    ])
    expect(found.nodes.nodes[4].via.map(({ id }: any) => id)).toEqual([
      'R.D5.IMPLEMENTS.D3',
      'R.D5.IMPLEMENTS.D4',
    ])
    expect(found.taskCounts).toEqual(
      expect.arrayContaining([
        { state: 'OVERDUE', tasks: 1 },
        { state: 'OPEN', tasks: 2 },
        { state: 'NO_DEADLINE', tasks: 2 },
      ]),
    )
  })

  test('up', async () => {
    // D5 is carried out by D3 as well, which closes a cycle.
    expect(brief(await trace('document: "D5", direction: UP'))).toEqual([
      ['D3', 1, 1],
      ['D4', 1, 1],
      ['D1', 2, 3],
      ['D2', 2, 2],
    ])
    const found = await trace('document: "D4", direction: UP')
    expect(brief(found)).toEqual([
      ['D1', 1, 2],
      ['D2', 1, 1],
    ])
    expect(found).toMatchObject({ complete: true, depth: 1, pathCount: 3 })
  })

  test('from a task', async () => {
    expect(await trace('task: "T4", direction: UP')).toMatchObject({ root: { id: 'D5' }, totalDocuments: 4 })
    expect(await trace('task: "T999"')).toBeNull()
  })

  test('a depth limit is told', async () => {
    expect(await trace('document: "D1", maxDepth: 1')).toMatchObject({
      totalDocuments: 3,
      depth: 1,
      complete: false,
      stoppedBy: ['DEPTH_LIMIT'],
    })
    expect(await trace('document: "D1", maxDepth: 2')).toMatchObject({ totalDocuments: 5, complete: true })
  })

  test('asOf leaves out what is later, and counts what is undated', async () => {
    const found = await trace('document: "D1", asOf: "2024-07-10"')
    expect(brief(found)).toEqual([
      ['D2', 1, 1],
      ['D3', 2, 1],
    ])
    expect(found).toMatchObject({ undated: 1, complete: true })
  })

  test('minConfidence', async () => {
    expect(brief(await trace('document: "D1", minConfidence: 0.7'))).toEqual([
      ['D2', 1, 1],
      ['D10', 1, 1],
      ['D3', 2, 1],
      ['D4', 2, 1],
      ['D5', 3, 2],
    ])
  })

  test('other relations', async () => {
    expect(brief(await trace('document: "D6", relations: [CITES]'))).toEqual([['D5', 1, 1]])
    expect((await trace('document: "D6", relations: [CITES, IMPLEMENTS]')).totalDocuments).toBe(2)
    expect((await trace('document: "D6"')).totalDocuments).toBe(0)
  })

  test('nodes by pages', async () => {
    const query =
      'query ($after: String) { trace(document: "D1") { nodes(first: 2, after: $after) { nodes { document { id } } pageInfo { endCursor hasNextPage } } } }'
    const ids: string[] = []
    let after = null
    do {
      const { nodes, pageInfo }: any = (await data(query, { after })).trace.nodes
      ids.push(...nodes.map(({ document }: any) => document.id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after !== null)
    expect(ids).toEqual(['D2', 'D4', 'D10', 'D3', 'D5'])
  })

  test('an unknown root is null', async () => {
    expect(await trace('document: "D999"')).toBeNull()
  })
})

describe('tasks', () => {
  test('with leads, deadlines, state and what they serve', async () => {
    const { task } = await data(`{ task(id: "T2") {
      document { id } section kind modality summary parent { id } state(asOf: "2024-09-01") serves { id }
      leads { role asPrinted inheritedFrom agency { id } evidence { quote } } coordinating { role } executing { role } reportTo { role }
      deadlines { id asPrinted kind bound from due overdueFrom late: overdueFrom(asOf: "2024-10-26") precision action duration anchor recurrence inherited evidence { rule } }
      evidence { quote source { name } }
    } }`)
    expect(task).toMatchObject({
      document: { id: 'D3' },
      parent: { id: 'T1' },
      state: 'OPEN',
      serves: [{ id: 'D1' }],
      leads: [
        { role: 'LEAD', asPrinted: 'A3', agency: { id: 'A3' } },
        { role: 'LEAD', asPrinted: 'các cơ quan liên quan', agency: null },
      ],
      coordinating: [],
      // The clock stands at 1 October in Vietnam.
      deadlines: [
        { overdueFrom: '2024-10-26', late: '2024-11-26', recurrence: 'FREQ=MONTHLY;BYMONTHDAY=25' },
      ],
    })
  })

  test.each([
    ['T1', 'OVERDUE'],
    ['T3', 'NO_DEADLINE'],
    ['T4', 'OPEN'],
    ['T5', 'NO_DEADLINE'],
  ])('%s is %s', async (id, state) => {
    expect(await data(`{ task(id: "${id}") { state } }`)).toEqual({ task: { state } })
  })

  test('a document that serves nothing further gives its tasks nothing to serve', async () => {
    expect(await data('{ task(id: "T5") { serves { id } } }')).toEqual({ task: { serves: [] } })
  })
})

describe('agencies', () => {
  test.each([
    ['UBND tỉnh Lạng Sơn', 'A3'],
    ['ubnd tinh lang son', 'A3'],
    ['Uỷ ban nhân dân tỉnh Lạng Sơn', 'A3'],
    ['Nobody', null],
  ])('by the name %s', async (name, id) => {
    expect(await data('query ($name: String) { agency(name: $name) { id } }', { name })).toEqual({
      agency: id && { id },
    })
  })

  test('a name that two bear', async () => {
    expect(await failure('{ agency(name: "Ủy ban nhân dân tỉnh") { id } }')).toMatchObject({
      code: 'AMBIGUOUS_NAME',
      candidates: [
        {
          id: 'A5',
          name: 'UBND tỉnh Bắc Giang',
          territory: 'Bắc Giang',
          symbol: null,
          issuer: null,
          issuedOn: null,
        },
        { id: 'A3', territory: 'Lạng Sơn' },
      ],
    })
  })

  test('with what it issued and has to do', async () => {
    const { agency } =
      await data(`{ agency(id: "A3") { kind aliases validFrom issued(first: 2) { totalCount nodes { id } }
      tasks(first: 1) { totalCount nodes { id } } open: tasks(state: OPEN) { totalCount nodes { id } } none: tasks(role: REPORT_TO) { totalCount } } }`)
    expect(agency).toMatchObject({
      kind: 'BODY',
      validFrom: null,
      issued: { totalCount: 28, nodes: [{ id: 'D3' }, { id: 'D4' }] },
      tasks: { totalCount: 36, nodes: [{ id: 'T1' }] },
      open: { totalCount: 1, nodes: [{ id: 'T2' }] },
      none: { totalCount: 0 },
    })
  })
})

describe('round trips', () => {
  test('a trace of 50 documents with tasks, leads and deadlines takes 6', async () => {
    server.roundTrips()
    const { trace } =
      await data(`{ trace(symbol: "50-CT/TW") { root { symbol } totalDocuments nodes(first: 50) { totalCount nodes { depth via { kind } document {
      symbol title tasks(first: 20) { totalCount nodes { summary state leads { asPrinted agency { name } } deadlines { asPrinted due overdueFrom } } }
    } } } } }`)
    expect(trace.nodes.nodes.filter(({ document }: any) => document.tasks.totalCount === 2)).toHaveLength(50)
    expect(server.roundTrips()).toBe(6)
  })

  test('the same field with other arguments is asked for once more, not once a parent', async () => {
    await data(
      '{ documents(first: 50) { nodes { a: tasks(first: 1) { totalCount } b: tasks(first: 2) { totalCount } } } }',
    )
    expect(server.roundTrips()).toBe(4)
  })

  test('a total that nobody asks for is not counted', async () => {
    await data('{ documents { nodes { id } } }')
    expect(server.roundTrips()).toBe(2)
  })
})

test('a trace of more than 5,000 documents stops there and says so', async () => {
  const star = inlineQuery(
    'WRITE',
    'test',
    `MATCH (d:Document {id: 'D8'}) UNWIND range(1, 5010) AS n
     CREATE (:Document {id: 'DS' + n, key: 'S' + n, issuedSort: '0000-00-00'})-[:IMPLEMENTS {id: 'R.DS' + n + '.IMPLEMENTS.D8', confidence: 1}]->(d)`,
    { params: {}, row: {} },
  )
  await server.graph.write((tx) => tx.run(star, {}))
  const { trace } = await data(
    '{ trace(document: "D8") { totalDocuments pathCount complete stoppedBy depth } }',
  )
  expect(trace).toEqual({
    totalDocuments: 5000,
    pathCount: 5000,
    complete: false,
    stoppedBy: ['NODE_LIMIT'],
    depth: 1,
  })
})

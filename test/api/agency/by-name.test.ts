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

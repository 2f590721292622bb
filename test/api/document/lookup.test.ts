import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ingestOver, plan, REMOVE } from '../../support/editor'
import { provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date('2025-01-15T03:00:00Z') })
})
afterAll(() => server?.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const code = async (query: string, variables?: object): Promise<string> =>
  (await server.failure(query, variables)).code
const handIn = ingestOver(() => server)

beforeEach(() => handIn('ke-hoach.txt', plan))

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

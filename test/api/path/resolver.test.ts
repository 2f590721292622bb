import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { ingestOver, plan } from '../../support/editor'
import { provincialPlan } from '../../support/papers'
import { startTestServer, type TestServer } from '../../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ clock: () => new Date('2025-01-15T03:00:00Z') })
})
afterAll(() => server?.stop())

const data = (query: string, variables?: object) => server.data(query, variables)
const handIn = ingestOver(() => server)

beforeEach(() => handIn('ke-hoach.txt', plan))

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

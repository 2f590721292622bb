import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ingestText } from '../../src/ingest/ingest.js'
import { environment, run, type Ended } from '../support/command-line.js'
import { twoPlans } from '../support/corpus.js'
import { startTestGraph, type TestGraph } from '../support/database.js'
import { fileOf, provincialPlan } from '../support/papers.js'

let held: TestGraph
beforeAll(async () => {
  held = await startTestGraph({ fill: twoPlans })
})
afterAll(() => held.stop())

const ask = (args: readonly string[], locale: Record<string, string> = {}): Promise<Ended> =>
  run(args, environment(held, locale))
const VIETNAMESE = { LC_ALL: 'vi_VN.UTF-8' }

test('trace prints a table: columns stand below each other, and no colours where there is no terminal', async () => {
  const { code, stdout } = await ask(['trace', '34 - ct/tw'])
  expect(code).toBe(0)
  const [, , heading, first] = stdout.split('\n')
  expect(first?.indexOf('2024-09-10')).toBe(heading?.indexOf('Issued'))
  expect(stdout).toContain('2 of 2 shown.\n')
  expect(stdout).not.toContain('\u001b')
})

test('an ambiguous symbol is answered with the candidates, and can be narrowed', async () => {
  const json = await ask(['trace', '15/KH-UBND', '--json'])
  expect([json.code, (JSON.parse(json.stdout) as any).errors[0].extensions]).toEqual([
    4,
    expect.objectContaining({ code: 'AMBIGUOUS_SYMBOL', candidates: expect.any(Array) as unknown }),
  ])
  const ambiguous = await ask(['trace', '15/KH-UBND'], VIETNAMESE)
  expect(ambiguous.code).toBe(4)
  expect(ambiguous.stderr).toMatch(
    /^AMBIGUOUS_SYMBOL: Có 2 văn bản .*\nCó thể là:\nMã .*\nD[0-9a-f]+ +15\/KH-UBND /,
  )
  const narrow = ['--issuer', 'UBND tỉnh Bến Tre', '--issued-on', '2024']
  expect((await ask(['trace', '15/KH-UBND', ...narrow, '--json'])).code).toBe(0)
  expect((await ask(['tasks', '--issued-on', '2024'])).stderr).toMatch(
    /^BAD_USER_INPUT: issuedOn narrows a directive/,
  )
  const up = await ask(['trace', /^(D[0-9a-f]+) /m.exec(ambiguous.stderr)![1]!, '--up', '--json'])
  expect(JSON.parse(up.stdout)).toMatchObject({
    data: { trace: { direction: 'UP', nodes: { nodes: [{ document: { symbol: '34-CT/TW' } }] } } },
  })
})

test('what is not there is told in the language of the locale', async () => {
  const absent = await ask(['trace', '1-CT/NOWHERE'], { LANG: 'vi_VN.UTF-8', LC_ALL: 'en_GB.UTF-8' })
  expect([absent.code, absent.stderr]).toEqual([4, expect.stringMatching(/^NOT_FOUND: No document bears/)])
})

test('tasks are filtered by directive, agency, state and day; wrong values are told', async () => {
  const tasks = ['tasks', '--directive', '34-CT/TW', '--as-of', '2030-01-01']
  const overdue = await ask([...tasks, '--agency', 'Sở Xây dựng tỉnh Cà Mau', '--state', 'overdue', '--json'])
  expect(JSON.parse(overdue.stdout)).toMatchObject({
    data: { tasks: { totalCount: 1, nodes: [{ state: 'OVERDUE', document: { symbol: '15/KH-UBND' } }] } },
  })
  expect((await ask([...tasks, '--state', 'OVERDUE'], VIETNAMESE)).stdout).toMatch(
    /^Hạn +Tình trạng +Chủ trì/,
  )
  expect((await ask([...tasks, '--state', 'LATE'])).code).toBe(2)
  expect((await ask(['tasks', '--as-of', '2024-02-30'])).code).toBe(2)
  expect((await ask(['tasks', '--first', '500'])).code).toBe(5)
})

test('tasks of a province of today are those of the provinces before it, unless told otherwise', async () => {
  const vinhLong = await ask(['tasks', '--territory', 'Vĩnh Long', '--json'])
  const benTre = await ask(['tasks', '--territory', 'tỉnh Bến Tre', '--json'])
  expect((JSON.parse(vinhLong.stdout) as any).data.tasks.totalCount).toBeGreaterThan(0)
  expect(vinhLong.stdout).toBe(benTre.stdout)
  const since = await ask(['tasks', '--territory', 'Vĩnh Long', '--no-former', '--json'])
  expect(JSON.parse(since.stdout)).toMatchObject({ data: { tasks: { totalCount: 0 } } })
})

test('search takes words without accents', async () => {
  const found = await ask(['search', 'ben', 'tre', '--json', '--first', '2'])
  expect((JSON.parse(found.stdout) as any).data.search.nodes).toHaveLength(2)
})

test('a paper without a number is told by its type, for its title stands beside it', async () => {
  const text = provincialPlan({ province: 'Nghệ An', title: 'Xây nhà cho công nhân' }).replace(
    /^Số: .*$/m,
    '',
  )
  await ingestText(held.graph, fileOf('nha-o.txt', text), 'test:without-number', {
    now: () => '2024-10-01T03:00:00Z',
  })
  const { stdout } = await ask(['trace', '34-CT/TW'], VIETNAMESE)
  expect(stdout).toMatch(/^1 +Kế hoạch +2024-09-10 +UBND tỉnh Nghệ An .* Xây nhà cho công nhân$/m)
})

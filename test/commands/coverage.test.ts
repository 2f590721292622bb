import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { environment, run, type Ended } from '../support/command-line.js'
import { twoPlans } from '../support/corpus.js'
import { startTestGraph, type TestGraph } from '../support/database.js'

let held: TestGraph
let folder: string
beforeAll(async () => {
  held = await startTestGraph({ fill: twoPlans })
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-coverage-'))
})
afterAll(async () => {
  await held.stop()
  rmSync(folder, { recursive: true })
})

const coverage = (args: readonly string[], locale: Record<string, string> = {}): Promise<Ended> =>
  run(['coverage', '34-CT/TW', ...args], environment(held, locale))

test('a line for each unit, what they sum up to, and the map', async () => {
  const svg = join(folder, 'coverage.svg')
  const { code, stdout } = await coverage(['--svg', svg], { LC_ALL: 'vi_VN.UTF-8' })
  expect(code).toBe(0)
  const units = stdout.split('\n')
  expect(units[1]).toMatch(/^Đơn vị +Thực hiện +Đầu tiên +Sau \(ngày\) +Văn bản$/)
  expect(units).toContainEqual(
    expect.stringMatching(/^Bến Tre +đã có văn bản +2024-09-10 +109 +15\/KH-UBND$/),
  )
  expect(units).toContainEqual(expect.stringMatching(/^An Giang +không tìm thấy ở đây$/))
  expect(stdout).toContain('2 trên 63 đơn vị (bản đồ năm 2024) đã có văn bản; 61 đơn vị không')
  expect(stdout).toMatch(/coverage\.svg: \d+ byte\n$/)
  expect(readFileSync(svg, 'utf8')).toContain('Độ phủ của Chỉ thị 34-CT/TW')
})

test("on today's map a province counts what its former ones did, and says so", async () => {
  const silent = await coverage(['--today', '--silent'])
  expect(silent.stdout).toMatch(/^2 of 34 \(map of 2025\) have acted; for 32 nothing was found here/m)
  expect(silent.stdout).not.toMatch(/^Vĩnh Long/m)
  const today = await coverage(['--today'])
  expect(today.stdout).toMatch(
    /^Vĩnh Long +a former unit acted +2024-09-10 +109 +15\/KH-UBND +Bến Tre \(2024-09-10\), Trà Vinh \(nothing found here\), Vĩnh Long \(nothing found here\)$/m,
  )
  expect(today.stdout).toContain('By papers of: their own 1, former units only 1\n')
})

test('within a unit, by level, as of a day', async () => {
  const before = await coverage(['--within', '2025:86', '--json'])
  expect(JSON.parse(before.stdout)).toMatchObject({ data: { coverage: { total: 3, acted: 1 } } })
  expect((await coverage(['--within', '2025:86', '--no-former'])).code).toBe(2)
  const communes = await coverage(['--level', 'commune', '--within', 'tỉnh Thanh Hóa', '--json'])
  const told = (JSON.parse(communes.stdout) as any).data.coverage
  expect(told).toMatchObject({ level: 'COMMUNE', vintage: 2024, acted: 0 })
  expect(told.units.nodes).toHaveLength(told.total)
  expect(told.total).toBeGreaterThan(500)
  const ambiguousUnit = await coverage(['--level', 'commune', '--within', 'Châu Thành'])
  expect([ambiguousUnit.code, ambiguousUnit.stderr]).toEqual([
    4,
    expect.stringMatching(/^AMBIGUOUS_NAME: .*\nCandidates:\nId [^]*2024:\d+ +huyện Châu Thành +Kiên Giang/),
  ])
  expect((await coverage(['--level', 'district'])).code).toBe(2)
  expect((await coverage(['--as-of', '2024-09-09', '--json'])).stdout).toMatch(/"acted": 0,/)
})

test('the map shows the provinces of the whole country only', async () => {
  const svg = join(folder, 'part.svg')
  expect((await coverage(['--level', 'district', '--within', '2024:83', '--svg', svg])).code).toBe(2)
})

import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the figures of docs/accuracy.md are what it prints', () => {
  const { status, stdout } = spawnSync(process.execPath, ['bench/score.mjs', '--own'], {
    cwd: root,
    encoding: 'utf8',
  })
  // no figure is below its floor
  expect(status).toBe(0)
  const page = readFileSync(join(root, 'docs/accuracy.md'), 'utf8')
  const cells = (line: string) => line.split('|').slice(1, -1).map((cell) => cell.trim()) // prettier-ignore
  const [, table] = /<!-- accuracy -->\s+([\s\S]*?)\s+<!-- \/accuracy -->/.exec(page)!
  const [[, ...names], , ...rows] = table!.split('\n').map(cells) as [string[], string[], ...string[][]]
  const [corpora] = stdout.split('findings by the confidence') as [string]
  const printed = new Map(corpora.split('\n').map((line) => line.trim().split(/\s+/)).map(([name, ...values]) => [name, values])) // prettier-ignore
  const columns = stdout.split('\n', 1)[0]!.trim().split(/\s+/)
  expect(names).toEqual(columns.filter((name) => name !== 'shared'))
  for (const [metric, ...values] of rows) {
    const shown = printed.get(metric!)!.filter((_, at) => columns[at] !== 'shared')
    expect([metric, ...values]).toEqual([metric, ...shown])
  }
  const [, agreement] = /two annotators of 10 papers agree: (.*)/.exec(stdout)!
  const figures = [...agreement!.matchAll(/([\w.]+) (\d\.\d+)/g)].map(([, name, value]) => `${Number(value).toFixed(2)} of ${name!.replace('.f1', '')}`) // prettier-ignore
  for (const figure of figures) expect(page).toContain(figure.replace('of lead', 'of leads').replace(/leads+/, 'leads')) // prettier-ignore
})

import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { LIMITS } from '../../src/read/limits.js'
import { environment, run } from '../support/command-line.js'
import { provincialPlan } from '../support/papers.js'

let folder: string
let paper: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-parse-'))
  paper = join(folder, 'plan.txt')
  writeFileSync(paper, provincialPlan({ province: 'Bến Tre' }))
})
afterAll(() => rmSync(folder, { recursive: true }))

const parse = (...args: string[]) => run(['parse', ...args], environment({}))

test('parse needs no database and prints one object', async () => {
  const { code, stdout, stderr } = await parse('--json', paper)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({
    formatVersion: '1.0',
    outcome: 'PARSED',
    document: { symbol: '15/KH-UBND' },
  })
})

test('parse shows a person where it stands, and prints the text that offsets count in', async () => {
  const { stdout } = await parse(paper)
  expect(stdout).toContain('plan 15/KH-UBND, 2024-09-10, UBND tỉnh Bến Tre')
  expect(stdout).not.toContain('\u001b')
  expect((await parse('--text', paper)).stdout).toBe(provincialPlan({ province: 'Bến Tre' }))
  expect((await parse('--text', paper, paper)).code).toBe(2)
  expect((await parse('--text', '--json', paper)).code).toBe(2)
})

test('a file that is refused ends it with the code of that error, files that fail otherwise with 1', async () => {
  const large = join(folder, 'large.txt')
  writeFileSync(large, '')
  truncateSync(large, LIMITS.fileBytes + 1)
  const refused = await parse(large, paper)
  expect(refused).toMatchObject({ code: 5, stderr: expect.stringMatching(/^FILE_TOO_LARGE: /) })
  expect(refused.stdout).toContain('15/KH-UBND')
  expect((await parse(large, large)).code).toBe(5)
  expect((await parse(large, join(folder, 'absent.txt'))).code).toBe(1)
  expect((await parse(join(folder, 'absent.txt'))).code).toBe(1)
})

test('two files of one name do not overwrite each other, and what cannot be written is told in one line', async () => {
  const copy = join(folder, 'copies', basename(paper))
  mkdirSync(join(folder, 'copies'))
  copyFileSync(paper, copy)
  const twice = await parse(paper, copy, '--out', join(folder, 'out'))
  expect(twice.code).toBe(1)
  expect(JSON.parse(twice.stderr)).toMatchObject({ code: 'OUTPUT_NOT_WRITABLE', file: copy })
  const nowhere = await parse(paper, '--out', join(folder, 'no', 'such', 'folder'))
  expect([nowhere.code, nowhere.stderr.split('\n')[0]]).toEqual([
    1,
    expect.stringMatching(/^OUTPUT_NOT_WRITABLE: .* cannot be written \(ENOENT\)/),
  ])
})

test('nothing is loaded for it that reads no text: no settings, no database, no reader of another kind of file', () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url))
  const loaded = new Set<string>()
  const load = (file: string): void => {
    if (loaded.has(file)) return
    loaded.add(file)
    if (!file.startsWith(src)) return
    const imports = readFileSync(file, 'utf8').matchAll(
      /^(?:import|export) (?!type )(?:[^'"]*? from )?'([^']+)'/gm,
    )
    for (const [, name] of imports)
      load(name!.startsWith('.') ? join(dirname(file), name!.replace(/\.js$/, '.ts')) : name!)
  }
  for (const file of ['cli.ts', 'commands/parse.ts']) load(src + file)
  const packages = [...loaded].filter((name) => !name.startsWith(src) && !name.startsWith('node:'))
  expect(packages).toEqual(['commander'])
  expect(loaded).toContain(`${src}parse/parse.ts`)
})

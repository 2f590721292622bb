import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { publint } from 'publint'
import { parse } from '../../src/parse/parse-text.js'
import { describeWithChromium, launchBrowser } from '../support/browser.js'
import { type Packed, packPackage } from '../support/packed.js'

/** The package as `npm publish` would send it, and as another program finds it in its node_modules. */

const MOST_BYTES = 3_550_000
const root = fileURLToPath(new URL('../../', import.meta.url))
const examples = readdirSync(join(root, 'examples/papers')).map((name) => ({
  name,
  text: readFileSync(join(root, 'examples/papers', name), 'utf8'),
}))
/** With one that is long, and holds half a character. */
const papers = [...examples, { name: 'dài.txt', text: `${examples[1]!.text.repeat(20)}\ud83d` }]

let packed: Packed
let folder: string
beforeAll(() => {
  packed = packPackage()
  folder = packed.folder
})
afterAll(() => packed.remove())

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

test('it is small, and has what the program needs and nothing that only we need', () => {
  expect(packed.size).toBeLessThanOrEqual(MOST_BYTES)
  const { paths } = packed
  expect(paths).toEqual(
    expect.arrayContaining([
      'README.md',
      'LICENSE',
      'dist/cli.js',
      'dist/page/index.html.br',
      'dist/page/graphiql/index.html.br',
      'dist/page/operations.json',
      'dist/page/LICENSES.txt',
      'cypher/document/by-symbol.cypher',
      'data/corpus.json',
      'data/sample/sample.mjs',
      'data/neo4j/jars.tsv',
      'data/letters/digits.net',
      'data/letters/vie.fast.lstm',
      'data/maps/2025.json',
      'docs/clients.md',
      'examples/01-trace-directive-down.graphql',
      'schema/schema.graphql',
    ]),
  )
  expect(
    paths.filter((path) =>
      /^(?:src|test|bench)\/|\.map$|^dist\/.*(?<!\.d)\.ts$|^dist\/page\/.*\.js$/.test(path),
    ),
  ).toEqual([])
  // every statement that is in the repository
  const statements = readdirSync(join(root, 'cypher'), { recursive: true, encoding: 'utf8' })
  expect(paths.filter((path) => path.endsWith('.cypher'))).toHaveLength(
    statements.filter((path) => path.endsWith('.cypher')).length,
  )
})

test('publint finds nothing', async () => {
  const { messages } = await publint({
    pack: { tarball: new Uint8Array(packed.tarball).buffer },
    strict: true,
  })
  expect(messages).toEqual([])
})

test('arethetypeswrong finds nothing, for ESM and for bundlers', async () => {
  const result = await checkPackage(createPackageFromTarballData(packed.tarball), {
    excludeEntrypoints: ['./schema.graphql', './package.json'],
  })
  if (!result.types) throw new Error('It has no types.')
  expect(Object.keys(result.entrypoints)).toEqual(['.', './client', './parse', './schema'])
  // require() of ESM and the resolution of Node 10 are none of what package.json says
  const others = new Set(['node10', 'node16-cjs'])
  expect(
    result.problems.filter((one) => !('resolutionKind' in one && others.has(one.resolutionKind))),
  ).toEqual([])
})

const CONSUMER = `
import { createClient, ClientError, type ClientErrorCode } from 'chi-thi-graph/client'
import { parse as again, createClient as same, type PaperFormat } from 'chi-thi-graph'
import { parse, type TaskFormat } from 'chi-thi-graph/parse'
import { schema } from 'chi-thi-graph/schema'
const client: ReturnType<typeof same> = createClient({ url: 'http://127.0.0.1', token: 'ctg_', fetch })
const paper: PaperFormat = parse('Số 34-CT/TW', { name: 'a.txt' })
const tasks: readonly TaskFormat[] = paper.outcome === 'PARSED' ? paper.tasks : []
const code: ClientErrorCode = new ClientError('NOT_FOUND', '').code
// @ts-expect-error there is no such code
if (code === 'NOT_FUND') throw code
// @ts-expect-error a refused paper has no symbol
paper.document.symbol
export const all: [number, string, unknown, typeof again] = [tasks.length, schema, client, again]
`

test.each(['NodeNext', 'Bundler'])('its types are those of other programs, resolved as %s', (resolution) => {
  write('package.json', '{ "type": "module" }')
  write('consumer.ts', CONSUMER)
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    module: resolution === 'Bundler' ? 'ESNext' : resolution,
    moduleResolution: resolution,
  }
  const config = write(`${resolution}.json`, JSON.stringify({ compilerOptions, files: ['consumer.ts'] }))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  let said = ''
  try {
    execFileSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' })
  } catch (error) {
    said = String((error as { stdout: unknown }).stdout)
  }
  expect(said).toBe('')
})

const expected = papers.map(({ name, text }) => parse(text, { name }))

test('in Node the parser reads as the sources do, and nothing else can be imported', () => {
  const program = `
    import { parse } from 'chi-thi-graph/parse'
    import { schema } from 'chi-thi-graph/schema'
    const hidden = await import('chi-thi-graph/dist/parse/parse.js').catch(({ code }) => code)
    const read = ${JSON.stringify(papers)}.map(({ name, text }) => parse(text, { name }))
    console.log(JSON.stringify({ read, hidden, types: /^type Task /m.test(schema) }))`
  const said = execFileSync(process.execPath, [write('program.mjs', program)], { encoding: 'utf8' })
  expect(JSON.parse(said)).toEqual({
    read: JSON.parse(JSON.stringify(expected)),
    hidden: 'ERR_PACKAGE_PATH_NOT_EXPORTED',
    types: true,
  })
  expect(expected.map(({ outcome, tasks }) => [outcome, tasks.length > 0])).toEqual([
    ['PARSED', true],
    ['PARSED', true],
    ['PARSED', true],
  ])
})

test('its command reads a paper', () => {
  const [paper] = papers
  const path = join(root, 'examples/papers', paper!.name)
  const said = execFileSync(process.execPath, [packed.cli, 'parse', '--json', path], { encoding: 'utf8' })
  expect(JSON.parse(said)).toEqual(JSON.parse(JSON.stringify(expected[0])))
})

describeWithChromium('in a browser', () => {
  /** The answer of a page that imports the package, all in one file. */
  async function inPage(program: string): Promise<unknown> {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: folder },
      bundle: true,
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      write: false,
    })
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      const failed: string[] = []
      page.on('pageerror', ({ message }) => failed.push(message))
      await page.addScriptTag({ content: outputFiles[0]!.text })
      const answer: unknown = await page.evaluate('globalThis.answer')
      expect(failed).toEqual([])
      return answer
    } finally {
      await browser.close()
    }
  }

  test('the parser reads as it does in Node', async () => {
    const program = `
      import { parse } from 'chi-thi-graph/parse'
      const papers = ${JSON.stringify(papers)}
      globalThis.answer = JSON.stringify(papers.map(({ name, text }) => parse(text, { name })))`
    expect(JSON.parse(String(await inPage(program)))).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  test('the client alone brings no parser, and fails by code where nothing answers', async () => {
    const program = `
      import { createClient } from 'chi-thi-graph'
      const client = createClient({ url: 'http://127.0.0.1:9', retries: 0 })
      globalThis.answer = client.query('{ graph { version } }').catch(({ name, code }) => [name, code])`
    expect(await inPage(program)).toEqual(['ClientError', 'UNREACHABLE'])
    const { outputFiles } = await build({
      stdin: { contents: "export { createClient } from 'chi-thi-graph'", resolveDir: folder },
      bundle: true,
      format: 'esm',
      minify: true,
      write: false,
    })
    expect(outputFiles[0]!.contents.length).toBeLessThan(60_000)
  })
})

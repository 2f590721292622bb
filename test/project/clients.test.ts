import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { loadCorpus } from '../support/corpus.js'
import { startTestServer, type TestServer } from '../support/server.js'

/** The programs of examples/clients are what they say: they compile, what is generated for them is current, and they answer. */

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = join(root, 'examples/clients')
const run = promisify(execFile)

/** What a command says when it fails; nothing when it does not. */
function complaintOf(command: string, options: readonly string[], cwd = root): string {
  try {
    execFileSync(process.execPath, [join(root, command), ...options], { cwd, stdio: 'pipe' })
    return ''
  } catch (error) {
    const { stdout, stderr } = error as { stdout: Buffer; stderr: Buffer }
    return `${String(stdout)}${String(stderr)}` || String(error)
  }
}

describe('compiled', () => {
  beforeAll(() => {
    // the programs import the package by its name
    execFileSync(process.execPath, [join(root, 'src/package.mjs')])
  })

  test('all have the types of their libraries, of the schema and of the package', () => {
    expect(complaintOf('node_modules/typescript/bin/tsc', ['-p', folder])).toBe('')
  })

  test('the compiler of Relay accepts the schema, and would write what is there', () => {
    expect(complaintOf('node_modules/relay-compiler/cli.js', ['--validate'], join(folder, 'relay'))).toBe('')
  })

  test('graphql-codegen would write what is there', () => {
    expect(complaintOf('schema/operations.mjs', ['--check'])).toBe('')
  })
})

describe('asked', () => {
  let server: TestServer
  let built: string
  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), 'chi-thi-graph-clients-'))
    server = await startTestServer({ fill: loadCorpus })
  })
  afterAll(async () => {
    await server.stop()
    rmSync(built, { recursive: true })
  })

  test.each(['codegen', 'urql', 'apollo-client'])(
    '%s prints the trace of a directive, over all pages',
    async (name) => {
      const program = join(built, `${name}.mjs`)
      await build({
        entryPoints: [join(folder, name, 'main.ts')],
        outfile: program,
        bundle: true,
        platform: 'node',
        format: 'esm',
        logLevel: 'silent',
      })
      const { stdout } = await run(process.execPath, [program, server.url, '34-CT/TW'])
      const { trace } = await server.data(
        '{ trace(symbol: "34-CT/TW") { nodes(first: 100) { nodes { depth document { symbol issuer { name } } } } } }',
      )
      const expected = trace.nodes.nodes.map(
        ({ depth, document: { symbol, issuer } }: any) => `${depth} ${symbol} ${issuer?.name}`,
      )
      expect(expected.length).toBeGreaterThan(4)
      expect(stdout.trimEnd().split('\n')).toEqual(expected)
    },
  )
})

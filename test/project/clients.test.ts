import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { ingestText } from '../../src/ingest/ingest.js'
import { loadCorpus } from '../support/corpus.js'
import { blockAfter, page } from '../support/pages.js'
import { fileOf, provincialPlan } from '../support/papers.js'
import { startTestServer, type TestServer } from '../support/server.js'
import { listenOnWire } from '../support/wire.js'

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

  /** One line for each paper of the trace. */
  async function expectedLines(): Promise<string[]> {
    const { trace } = await server.data(
      '{ trace(symbol: "34-CT/TW") { nodes(first: 100) { nodes { depth document { symbol issuer { name } } } } } }',
    )
    return trace.nodes.nodes.map(
      ({ depth, document: { symbol, issuer } }: any) => `${depth} ${symbol} ${issuer?.name}`,
    )
  }

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
      const expected = await expectedLines()
      expect(expected.length).toBeGreaterThan(4)
      expect(stdout.trimEnd().split('\n')).toEqual(expected)
    },
  )

  const PYTHON = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((path) => join(path, 'python3'))
    .find((path) => existsSync(path))
  const withPython = PYTHON === undefined ? describe.skip : describe

  withPython('with Python (skipped where python3 is absent)', () => {
    const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', PYTHONPATH: join(folder, 'python') }
    const put = (number: string) =>
      ingestText(
        server.graph,
        fileOf(`${number}.txt`, provincialPlan({ province: 'Cà Mau', number })),
        number,
        {
          now: () => '2024-10-01T03:00:00.000Z',
        },
      )

    const running = new Set<ChildProcess>()
    afterAll(() => {
      for (const child of running) child.kill('SIGKILL')
    })

    /** A program that goes on, and the lines that it has printed so far. */
    function start(options: readonly string[]) {
      const child = spawn(PYTHON!, options, { env, stdio: ['ignore', 'pipe', 'inherit'] })
      running.add(child)
      let text = ''
      let told = (): void => {}
      child.stdout.on('data', (data) => {
        text += String(data)
        told()
      })
      const lines = (): string[] => text.split('\n').slice(0, -1)
      const until = async (count: number): Promise<readonly string[]> => {
        while (lines().length < count) await new Promise<void>((resolve) => (told = resolve))
        return lines()
      }
      return { until, end: () => child.kill() }
    }

    test('the trace, then what happens below it: over a cut, without loss and repetition', async () => {
      const line = await listenOnWire(server.url)
      const expected = await expectedLines()
      const url = line.uri.replace(/^\w+:/, 'http:')
      const program = start([join(folder, 'python/chi_thi_graph.py'), url, '34-CT/TW', '--follow'])
      expect(await program.until(expected.length)).toEqual(expected)
      await put('71')
      await program.until(expected.length + 1)
      await line.cut()
      await put('72')
      await line.mend()
      await put('73')
      expect((await program.until(expected.length + 3)).slice(expected.length)).toEqual([
        'DOCUMENT_ADDED 71/KH-UBND ',
        'DOCUMENT_ADDED 72/KH-UBND ',
        'DOCUMENT_ADDED 73/KH-UBND ',
      ])
      program.end()
      await line.cut()
    })

    test('the subscription of docs/clients.md', async () => {
      const { graph } = await server.data('{ graph { eventCursor } }')
      const printed = blockAfter(page('docs/clients.md'), 'python subscription')
      const begun = printed
        .replace('http://127.0.0.1:4000', server.url)
        .replace('subscribe(events)', `subscribe(events, after="${graph.eventCursor}")`)
      await put('81')
      const program = start(['-c', begun])
      expect(await program.until(1)).toEqual(['81/KH-UBND'])
      program.end()
    })

    test('a failure has its code; who is not reached, UNREACHABLE', async () => {
      const failing = (url: string, document: string) => `
from chi_thi_graph import Client, ClientError
try:
    Client("${url}", retries=0).query("""${document}""")
except ClientError as error:
    print(error.code, error.path, bool(error.remedy), bool(error.request_id))`
      const codes = []
      for (const [url, document] of [
        [server.url, '{ nothing }'],
        [server.url, 'mutation { removeSource(id: "S0000000000000000") { __typename } }'],
        ['http://127.0.0.1:9', '{ graph { version } }'],
      ] as const)
        codes.push((await run(PYTHON!, ['-c', failing(url, document)], { env })).stdout.trim())
      expect(codes).toEqual([
        'GRAPHQL_VALIDATION_FAILED None False True',
        "NOT_FOUND ['removeSource'] True True",
        'UNREACHABLE None False False',
      ])
    })
  })
})

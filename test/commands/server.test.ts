import { rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { runProcess, startServer } from '../support/cli-process.js'
import { environment, run } from '../support/command-line.js'
import { newHome, sharedDatabase, startTestGraph } from '../support/database.js'
import { provincialPlan } from '../support/papers.js'

/** The server and the database that it shares with commands. What happens when that ends is in server-restarts. */

test('starts, is found by commands and by who starts twice, and ends at once', async () => {
  const home = await newHome()
  const env = environment({ home })
  // without a server, a command starts the database for its own time, and what it did stays
  const plan = join(home, 'plan.txt')
  writeFileSync(plan, provincialPlan({ province: 'Bến Tre' }))
  expect(await runProcess(['ingest', plan], env)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^CREATED/) as unknown,
  })

  const server = await startServer(['--no-corpus'], env)
  expect(
    await server.ask('{ trace(symbol: "34-CT/TW") { nodes { nodes { document { symbol } } } } }'),
  ).toMatchObject({ data: { trace: { nodes: { nodes: [{ document: { symbol: '15/KH-UBND' } }] } } } })

  const other = join(home, 'other.txt')
  writeFileSync(other, provincialPlan({ province: 'Cà Mau' }))
  expect((await runProcess(['ingest', other], env)).code).toBe(0)
  expect(await server.ask('{ trace(symbol: "34-CT/TW") { totalDocuments } }')).toMatchObject({
    data: { trace: { totalDocuments: 2 } },
  })
  expect((await runProcess(['trace', '34-CT/TW'], env)).stdout).toContain('2 of 2 shown.\n')

  const twice = await runProcess(['start'], env)
  expect(twice.code).toBe(3)
  expect(twice.stderr).toContain(
    `ALREADY_RUNNING: A server is already running at ${new URL(server.url).origin}`,
  )

  const { code, milliseconds } = await server.stop()
  expect(code).toBe(0)
  // it waits for nobody: on any machine a start takes longer
  expect(milliseconds).toBeLessThan(server.milliseconds)
  rmSync(home, { recursive: true, force: true })
})

test("uses a database of the user's own, and loads no demonstration data when it is told not to", async () => {
  const held = await startTestGraph()
  const server = await startServer([], environment(held, { CORPUS: 'false' }))
  expect(await server.ask('{ documents { totalCount } }')).toMatchObject({
    data: { documents: { totalCount: 0 } },
  })
  await server.stop()
  await held.stop()
})

describe('what goes wrong is said in one sentence, with the way out', () => {
  const oneLine = /^[A-Z_]+: [^\n]+\.\n$/
  let home: string
  beforeAll(async () => {
    home = await newHome()
  })
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  test('a port that is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((settle) => taken.once('listening', settle))
    const { port } = taken.address() as { port: number }
    const { code, stderr } = await runProcess(['start'], environment({ home }, { PORT: String(port) }))
    taken.close()
    expect(code).toBe(3)
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain(`PORT_IN_USE: Port ${port}`)
  })

  test('a database that nobody runs: a start waits for it, for a while', async () => {
    const nobody = environment(
      { home, database: { uri: 'bolt://127.0.0.1:1', password: 'x' } },
      { START_SECONDS: '1.5' },
    )
    const { code, stderr } = await runProcess(['start'], nobody)
    expect(code).toBe(3)
    const [waits, ...said] = stderr.split(/(?<=\n)/)
    expect(waits).toBe('The database does not answer; trying again\n')
    expect(said.join('')).toMatch(oneLine)
    expect(stderr).toContain('DATABASE_UNREACHABLE: No Neo4j database answers at bolt://127.0.0.1:1.')
    // a command does not
    const migrated = await run(['migrate'], nobody)
    expect([migrated.code, migrated.stderr]).toEqual([3, expect.stringMatching(oneLine)])
  })

  test('a wrong password', async () => {
    const { uri } = await sharedDatabase()
    const env = environment({ home, database: { uri, password: 'wrong' } })
    const { code, stderr } = await runProcess(['start'], env)
    expect(code).toBe(3)
    expect(stderr).toMatch(oneLine)
    expect(stderr).toContain('DATABASE_UNAUTHORIZED')
  })

  test('no Java', async () => {
    const { code, stderr } = await runProcess(['start'], environment({ home }, { PATH: '/nowhere' }))
    expect(code).toBe(3)
    expect(stderr).toContain('JAVA_NOT_FOUND')
  })

  test('a setting, a command', async () => {
    expect((await runProcess(['start'], environment({ home }, { PORT: 'x' }))).stderr).toContain(
      'BAD_SETTING: The setting PORT',
    )
    expect((await runProcess(['fly'], environment({ home }))).code).toBe(2)
  })
})

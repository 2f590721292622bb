import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import neo4j from 'neo4j-driver'
import type { AppError } from '../../src/errors.js'
import { connectionOf, startNeo4j } from '../../src/embedded/index.js'
import { testCache } from '../support/cache.mjs'
import { environmentWith } from '../support/java.mjs'
import { startOther } from './other-process.js'
import { findOnPath } from '../../src/embedded/java.js'
import { pathWith } from './programs.js'

let home: string
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'chỉ thị graph '))
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const start = (onLaunched = () => {}) =>
  startNeo4j({ home, jarCache: testCache, brief: true, env: environmentWith('quick-java'), onLaunched })

interface Connection {
  uri: string
  username: string
  password: string
}

const run = async ({ uri, username, password }: Connection, cypher: string): Promise<unknown[]> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 2000,
  })
  try {
    return (await driver.executeQuery(cypher)).records.map((record) => record.get(0))
  } finally {
    await driver.close()
  }
}

/** The processes whose command line names this home: Java and its watchdog. */
const processesOfHome = (): string[] =>
  execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`--home-dir=${home}`))

const until = async (what: () => boolean): Promise<void> => {
  while (!what()) await new Promise((resolve) => setTimeout(resolve, 50))
}

test('starts, answers, keeps its password to itself, stops at once, and remembers', async () => {
  const starting = Date.now()
  let launched = 0
  const first = await start(() => (launched += 1))
  const startTook = Date.now() - starting
  expect(launched).toBe(1)
  await run(first, 'CREATE (:Kept)')
  expect(first.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/)
  expect(processesOfHome().length).toBeGreaterThan(0)

  expect(first.password).toMatch(/^[\w-]{32}$/)
  const mode = (...path: string[]): number => statSync(join(home, ...path)).mode & 0o777
  expect(mode('neo4j')).toBe(0o700)
  expect(mode('neo4j', 'connection.json')).toBe(0o600)
  expect(execFileSync('ps', ['-ef', 'ww'], { encoding: 'utf8' })).not.toContain(first.password)
  if (process.platform === 'linux') {
    for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
      for (const file of ['environ', 'cmdline'])
        expect(readIfAny(`/proc/${pid}/${file}`)).not.toContain(first.password)
    }
  }
  await expect(start()).rejects.toMatchObject({
    code: 'HOME_IN_USE',
  })

  const stopping = Date.now()
  await first.stop()
  // it waits for nobody: on any machine a start takes longer
  expect(Date.now() - stopping).toBeLessThan(startTook)
  await first.exited
  expect(processesOfHome()).toEqual([])
  await first.stop()

  const second = await start()
  try {
    expect(second.password).toBe(first.password)
    expect(await run(second, 'MATCH (n:Kept) RETURN count(n)')).toEqual([1])
  } finally {
    await second.stop()
  }
})

const readIfAny = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

test("ends with its parent's SIGKILL, and what it had acknowledged is there at the next start", async () => {
  const parent = startOther('database', home, testCache)
  const connection = (await parent.next()) as unknown as Connection
  expect(connectionOf(home)).toMatchObject({ uri: connection.uri, pid: parent.process.pid, role: 'server' })
  await run(connection, 'CREATE (:Kept)')
  parent.process.kill('SIGKILL')
  await parent.ended
  expect(connectionOf(home)).toBeNull()
  await until(() => processesOfHome().length === 0)

  const next = await start()
  try {
    expect(await run(next, 'MATCH (n:Kept) RETURN count(n)')).toEqual([1])
  } finally {
    await next.stop()
  }
})

test('after kill -9 of everything, and with a Java left over, the next start works and nothing is lost', async () => {
  const parent = startOther('database', home, testCache)
  const connection = (await parent.next()) as unknown as Connection & { java: number }
  await run(connection, 'UNWIND range(1, 1000) AS n CREATE (:Kept {n: n})')
  const [group] =
    execFileSync('ps', ['-o', 'pgid=', '-p', String(connection.java)], { encoding: 'utf8' }).match(/\d+/) ??
    []
  parent.process.kill('SIGKILL')
  process.kill(-Number(group), 'SIGKILL')

  // At once, and killed again: this time the watchdogs die, and Java is left without anybody to end it.
  await parent.ended
  const second = startOther('database', home, testCache)
  const { java, ...again } = (await second.next()) as unknown as Connection & { java: number }
  expect(await run(again, 'CREATE (:Kept) WITH * MATCH (n:Kept) RETURN count(n)')).toEqual([1001])
  second.process.kill('SIGSTOP')
  for (const line of processesOfHome()) {
    const pid = Number.parseInt(line, 10)
    if (pid !== java) process.kill(pid, 'SIGKILL')
  }
  second.process.kill('SIGKILL')
  await second.ended
  expect(processesOfHome()).toHaveLength(1)

  const third = await start()
  try {
    expect(await run(third, 'MATCH (n:Kept) RETURN count(n)')).toEqual([1001])
    expect(processesOfHome().some((line) => Number.parseInt(line, 10) === java)).toBe(false)
  } finally {
    await third.stop()
  }
})

test("a terminal's Ctrl-C, which goes to the whole group, leaves the stop to us", async () => {
  const parent = startOther('database', home, testCache)
  await parent.next()
  process.kill(-Number(parent.process.pid), 'SIGINT')
  expect(await parent.next()).toEqual({ stopped: true })
  expect(await parent.ended).toBe(0)
  expect(processesOfHome()).toEqual([])
  expect(readFileSync(join(home, 'neo4j', 'logs', 'neo4j.log'), 'utf8').trim()).toMatch(/Stopped\.$/)
})

test('a Neo4j that ends during its start says why and where its log is', async () => {
  mkdirSync(join(home, 'neo4j', 'data'), { recursive: true })
  writeFileSync(join(home, 'neo4j', 'data', 'databases'), 'a file where Neo4j wants a folder')
  const starting = start()
  await expect(starting).rejects.toMatchObject({
    code: 'DATABASE_START_FAILED',
    details: { log: join(home, 'neo4j', 'logs', 'neo4j.log') },
  })
  await starting.catch((error: AppError) =>
    expect(error.message).toMatch(/ended during its start: .*databases/),
  )
})

test('its classes are archived beside its work, and the next start uses them', async () => {
  const archive = join(home, 'neo4j', 'classes.jsa')
  const begin = () => startNeo4j({ home, jarCache: testCache, archiveAfter: 1_000 })
  const usesArchive = (pid: number) => readFileSync(`/proc/${pid}/maps`, 'utf8').includes(archive)
  const first = await begin()
  await run(first, 'RETURN 1')
  expect(usesArchive(first.pid)).toBe(false)
  await until(() => readIfAny(join(home, 'neo4j', 'classes.json')) !== '')
  await first.stop()

  const second = await begin()
  expect(await run(second, 'RETURN 1')).toEqual([1])
  if (process.platform === 'linux') expect(usesArchive(second.pid)).toBe(true)
  await second.stop()

  // Java breaks down over it: it is forgotten, and Neo4j starts without
  const breaking =
    'case "$*" in *SharedArchiveFile=*neo4j*) echo "# A fatal error has been detected by Java"; exit 134 ;; esac'
  const bin = pathWith(home, { java: `${breaking}\nexec ${findOnPath('java', process.env)} "$@"` })
  const third = await startNeo4j({
    home,
    jarCache: testCache,
    env: { ...process.env, JAVA_HOME: undefined, PATH: `${bin}:${process.env['PATH']}` },
  })
  expect(await run(third, 'RETURN 1')).toEqual([1])
  expect(readdirSync(join(home, 'neo4j'))).not.toContain('classes.jsa')
  await third.stop()
})

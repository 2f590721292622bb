import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { AppError } from '../../src/errors.js'
import { startNeo4j, type Progress } from '../../src/embedded/index.js'
import { testJarCache } from '../support/database.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-tools-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A folder for the PATH that holds just these shell scripts. */
const pathOf = (scripts: Record<string, string>): string => {
  const bin = join(folder, 'bin')
  mkdirSync(bin, { recursive: true })
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`)
    chmodSync(join(bin, name), 0o755)
  }
  return bin
}

const JAVA_17 = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`
const JAVA_8 = `echo 'openjdk version "1.8.0_392"' >&2`

const failureOf = async (env: NodeJS.ProcessEnv, steps: Progress[] = []): Promise<AppError> => {
  const failure = await startNeo4j({
    home: join(folder, 'home'),
    env,
    onProgress: (progress) => steps.push(progress),
  }).then(
    () => null,
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(AppError)
  return failure as AppError
}

describe('Java', () => {
  test('none', async () => {
    const failure = await failureOf({ PATH: pathOf({}) })
    expect(failure.code).toBe('JAVA_NOT_FOUND')
    expect(failure.remedy).toContain('openjdk-17-jre-headless')
    expect(failure.remedy).toContain('NEO4J_URI')
  })

  test('one that does not run', async () => {
    const failure = await failureOf({ PATH: pathOf({ java: 'exit 1' }), JAVA_HOME: '/nowhere' })
    expect(failure.code).toBe('JAVA_NOT_FOUND')
    expect(failure.message).toContain('/nowhere')
  })

  test('too old', async () => {
    const bin = pathOf({ java: JAVA_8 })
    const failure = await failureOf({ JAVA_HOME: dirname(bin), PATH: '' })
    expect(failure.code).toBe('JAVA_TOO_OLD')
    expect(failure.message).toContain(`${join(bin, 'java')} is Java 8`)
  })

  test("too old in JAVA_HOME, new enough on the PATH: the PATH's is taken", async () => {
    mkdirSync(join(folder, 'old', 'bin'), { recursive: true })
    writeFileSync(join(folder, 'old', 'bin', 'java'), `#!/bin/sh\n${JAVA_8}\n`, { mode: 0o755 })
    const failure = await failureOf({ JAVA_HOME: join(folder, 'old'), PATH: pathOf({ java: JAVA_17 }) })
    expect(failure.code).toBe('MAVEN_NOT_FOUND')
  })
})

describe('Maven', () => {
  test('none, and no jars', async () => {
    const failure = await failureOf({ PATH: pathOf({ java: JAVA_17 }) })
    expect(failure.code).toBe('MAVEN_NOT_FOUND')
    expect(failure.remedy).toContain('NEO4J_URI')
  })

  test('no network', async () => {
    const mvn = `echo '[ERROR] Failed to execute goal: Could not transfer artifact: Unknown host -> [Help 1]'; exit 1`
    const failure = await failureOf({ PATH: pathOf({ java: JAVA_17, mvn }) })
    expect(failure.code).toBe('DOWNLOAD_FAILED')
    expect(failure.message).toContain('there is no network')
  })

  test('it fails otherwise', async () => {
    const mvn = `echo '[ERROR] The settings are broken -> [Help 1]'; exit 3`
    const failure = await failureOf({ PATH: pathOf({ java: JAVA_17, mvn }) })
    expect(failure.code).toBe('DOWNLOAD_FAILED')
    expect(failure.message).toContain('The settings are broken.')
    expect(failure.details['status']).toBe(3)
  })

  test('it counts the jars as they come, and what is whole is never fetched again', async () => {
    const mvn = [
      'for last; do :; done; target=${last#-DoutputDirectory=}',
      'echo "[INFO] ---[ pom ]---"',
      'for n in $(/usr/bin/seq 100); do echo "[INFO] Downloaded from there: x/$n.jar (1 kB)"; done',
      '/bin/sleep 0.4',
      'for n in $(/usr/bin/seq 213); do : > "$target/$n.jar"; done',
    ].join('\n')
    const steps: Progress[] = []
    // The false Java then runs no Neo4j: that it ends is all that is asked of it.
    const first = await failureOf({ PATH: pathOf({ java: JAVA_17, mvn }) }, steps)
    expect(first.code).toBe('DATABASE_START_FAILED')
    const counts = steps.filter(({ step }) => step === 'download').map(({ count, total }) => [count, total])
    expect(counts[0]).toEqual([0, 213])
    expect(counts).toContainEqual([100, 213])
    expect(counts.at(-1)).toEqual([213, 213])

    const again: Progress[] = []
    rmSync(join(folder, 'bin', 'mvn'))
    await failureOf({ PATH: join(folder, 'bin') }, again)
    expect(again.map(({ step }) => step)).toEqual(['java', 'prepare', 'start'])
  })
})

test('a Neo4j that ends during its start says why and where its log lies', async () => {
  const home = join(folder, 'home')
  mkdirSync(join(home, 'neo4j', 'data'), { recursive: true })
  writeFileSync(join(home, 'neo4j', 'data', 'databases'), 'a file where Neo4j wants a folder')
  const start = startNeo4j({ home, jarCache: testJarCache(), brief: true })
  await expect(start).rejects.toMatchObject({
    code: 'DATABASE_START_FAILED',
    details: { log: join(home, 'neo4j', 'logs', 'neo4j.log') },
  })
  await start.catch((error: AppError) => expect(error.message).toMatch(/ended during its start: .*databases/))
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { findJava } from '../../src/embedded/java.js'
import { pathWith } from './programs.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-java-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const JAVA_17 = `echo 'openjdk version "17.0.15" 2025-04-15' >&2`
const JAVA_8 = `echo 'openjdk version "1.8.0_392"' >&2`

test('no Java', async () => {
  await expect(findJava({ PATH: pathWith(folder, {}) })).rejects.toMatchObject({
    code: 'JAVA_NOT_FOUND',
    remedy: expect.stringMatching(/openjdk-17-jre-headless.*NEO4J_URI/),
  })
})

test('a Java that does not run', async () => {
  const env = { PATH: pathWith(folder, { java: 'exit 1' }), JAVA_HOME: '/nowhere' }
  await expect(findJava(env)).rejects.toMatchObject({
    code: 'JAVA_NOT_FOUND',
    message: expect.stringContaining('/nowhere'),
  })
})

test('a Java that is too old', async () => {
  const bin = pathWith(folder, { java: JAVA_8 })
  await expect(findJava({ JAVA_HOME: dirname(bin), PATH: '' })).rejects.toMatchObject({
    code: 'JAVA_TOO_OLD',
    message: expect.stringContaining(`${join(bin, 'java')} is Java 8`),
  })
})

test("too old in JAVA_HOME, new enough on the PATH: the PATH's is taken", async () => {
  mkdirSync(join(folder, 'old', 'bin'), { recursive: true })
  writeFileSync(join(folder, 'old', 'bin', 'java'), `#!/bin/sh\n${JAVA_8}\n`, { mode: 0o755 })
  const bin = pathWith(folder, { java: JAVA_17 })
  const java = await findJava({ JAVA_HOME: join(folder, 'old'), PATH: bin })
  expect(java).toMatchObject({ path: join(bin, 'java'), version: 17 })
})

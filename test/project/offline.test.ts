import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { testCache } from '../support/cache.mjs'

/** The archive for a machine without network, unpacked in a new folder and run with nothing but itself, Node and Java. */

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }

let folder: string
let unpacked: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-offline-test-'))
  const archive = join(folder, 'archive.tar.gz')
  execFileSync(process.execPath, [join(ROOT, 'deploy/offline.mjs'), archive, '--with-node'], {
    env: { ...process.env, NEO4J_JARS: testCache },
  })
  execFileSync('tar', ['-xzf', archive, '-C', folder])
  rmSync(archive)
  unpacked = join(folder, `chi-thi-graph-${version}`)
  mkdirSync(join(folder, 'home'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a command of the archive in an environment in which it finds neither Maven's settings nor another Node. */
const run = (...args: string[]): string =>
  execFileSync(join(unpacked, 'chi-thi-graph'), args, {
    encoding: 'utf8',
    env: {
      PATH: '/usr/bin:/bin',
      HOME: join(folder, 'home'),
      LANG: 'C.UTF-8',
      DATABASE_PATIENCE: '20',
      ...(process.env['JAVA_HOME'] ? { JAVA_HOME: process.env['JAVA_HOME'] } : {}),
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })

test('its checksums hold, and it has what the program is run from and nothing that it is made with', () => {
  execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: unpacked })
  for (const name of ['fastify', 'neo4j-driver', 'topojson-client'])
    expect(existsSync(join(unpacked, 'program/node_modules', name))).toBe(true)
  for (const name of ['jest', 'typescript', '@neo4j/graphql', 'playwright-core'])
    expect(existsSync(join(unpacked, 'program/node_modules', name))).toBe(false)
  for (const page of ['README.md', 'README.vi.md']) {
    const text = readFileSync(join(unpacked, page), 'utf8')
    expect(text).toContain(process.version)
    expect(text).not.toMatch(/\{|undefined/)
  }
  expect(run('--version').trim()).toBe(version)
})

test('it reads a paper into a database of its own, from the jars that are in it', () => {
  expect(run('ingest', join(ROOT, 'test/read/papers/plan.docx'))).toContain('218/KH-UBND')
  expect(run('trace', '34-CT/TW')).toContain('218/KH-UBND')
  // the jars stay in the archive
  expect(existsSync(join(folder, 'home/.chi-thi-graph/neo4j/data'))).toBe(true)
  expect(existsSync(join(folder, 'home/.chi-thi-graph/neo4j/jars-5.26.30'))).toBe(false)
})

import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { AppError } from '../../src/errors.js'
import { ensureJars, type DownloadProgress } from '../../src/embedded/jars.js'
import { fileNameOf, NEO4J_VERSION, PINNED_JARS, type PinnedJar } from '../../src/embedded/pinned-jars.js'
import { pathWith } from './programs.js'

let folder: string
let cache: string
let repository: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chi-thi-graph-jars-'))
  cache = join(folder, 'chỉ thị')
  repository = join(folder, 'repository')
  for (const path of [cache, repository]) mkdirSync(path)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const bytesOf = (artifact: string): Buffer => Buffer.from(`${artifact} `.repeat(1000))
const sha256Of = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const pinned = (artifact: string, classifier: string | null = null): PinnedJar => ({
  group: 'org.example.jars',
  artifact,
  version: '1.2',
  classifier,
  sha256: sha256Of(bytesOf(artifact)),
})
const JARS = [pinned('a'), pinned('b'), pinned('c', 'linux-x86_64')]

/** What a Maven that can reach everything delivers. */
const offer = (jars: readonly PinnedJar[]): void =>
  jars.forEach((jar) => writeFileSync(join(repository, fileNameOf(jar)), bytesOf(jar.artifact)))

/** Copies what the generated pom asks for from `repository`, one a time; `then` is run behind each. */
const mavenThatCopies = (then = ':'): string => `
/bin/grep -oh '<id>[^<]*' */pom.xml | while IFS= read -r id; do
  echo "[INFO] copying $id"
  /bin/cp "${repository}/\${id#<id>}" jars/ || exit 1
  ${then}
done`

const pathWithMaven = (mvn: string): string => pathWith(folder, { mvn })
const jarFolder = (): string => join(cache, `jars-${NEO4J_VERSION}`)

const ensure = (PATH: string, progress: DownloadProgress[] = []): Promise<string> =>
  ensureJars(cache, { env: { PATH }, onProgress: (step) => progress.push(step), jars: JARS })

const failureOf = (work: Promise<unknown>): Promise<AppError> =>
  work.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: AppError) => error,
  )

const expectComplete = (): void => {
  for (const jar of JARS) expect(sha256Of(readFileSync(join(jarFolder(), fileNameOf(jar))))).toBe(jar.sha256)
  expect(readdirSync(cache).filter((name) => /^part-|\.log$/.test(name))).toEqual([])
}

test('every jar of Neo4j is pinned once', () => {
  expect(NEO4J_VERSION).toMatch(/^5\.26\.\d+$/)
  expect(new Set(PINNED_JARS.map(fileNameOf)).size).toBe(PINNED_JARS.length)
  for (const { group, artifact, version, sha256 } of PINNED_JARS) {
    expect([group, artifact, version].join(':')).toMatch(/^[\w.-]+:[\w.-]+:[\w.-]+$/)
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  }
})

test('no jars and no Maven', async () => {
  const failure = await failureOf(ensure(pathWith(folder, {})))
  expect(failure.code).toBe('MAVEN_NOT_FOUND')
  expect(failure.remedy).toContain('NEO4J_URI')
})

test('no network', async () => {
  const mvn = `echo '[ERROR] Failed to execute goal: Could not transfer artifact: Unknown host -> [Help 1]'; exit 1`
  const failure = await failureOf(ensure(pathWithMaven(mvn)))
  expect(failure.code).toBe('DOWNLOAD_FAILED')
  expect(failure.message).toContain('there is no network')
})

test('Maven fails for another reason', async () => {
  const failure = await failureOf(
    ensure(pathWithMaven(`echo '[ERROR] The settings are broken -> [Help 1]'; exit 3`)),
  )
  expect(failure.code).toBe('DOWNLOAD_FAILED')
  expect(failure.message).toContain('The settings are broken.')
  expect(failure.details['status']).toBe(3)
})

test('an empty cache is filled, and the progress counts the jars', async () => {
  offer(JARS)
  const steps: DownloadProgress[] = []
  expect(await ensure(pathWithMaven(mavenThatCopies('/bin/sleep 0.4')), steps)).toBe(jarFolder())
  expectComplete()
  const counts = steps.map(({ count }) => count)
  expect(counts[0]).toBe(0)
  expect(counts.at(-1)).toBe(3)
  expect(counts.length).toBeGreaterThan(2)
  expect(steps.every(({ total }) => total === 3)).toBe(true)
})

test('the generated pom names coordinates only: Maven resolves no dependencies', async () => {
  offer(JARS)
  const copy = join(folder, 'pom.xml')
  await ensure(pathWithMaven(`/bin/cat */pom.xml > "${copy}"\n${mavenThatCopies()}`))
  const pom = readFileSync(copy, 'utf8')
  expect(pom).not.toContain('<dependenc')
  expect(pom.match(/<artifactItem>/g)).toHaveLength(3)
  expect(pom).toMatch(/<artifactId>c<\/artifactId>\s*<version>1.2<\/version>\s*<classifier>linux-x86_64</)
})

test('a complete cache needs neither Maven nor a network', async () => {
  offer(JARS)
  await ensure(pathWithMaven(mavenThatCopies()))
  const steps: DownloadProgress[] = []
  expect(await ensure('', steps)).toBe(jarFolder())
  expect(steps).toEqual([])
})

test('a truncated jar in the cache is fetched again, and only that', async () => {
  offer(JARS)
  await ensure(pathWithMaven(mavenThatCopies()))
  truncateSync(join(jarFolder(), 'b-1.2.jar'), 100)
  rmSync(repository, { recursive: true })
  mkdirSync(repository)
  offer([JARS[1]!])
  const steps: DownloadProgress[] = []
  await ensure(pathWithMaven(mavenThatCopies()), steps)
  expectComplete()
  expect(steps[0]).toMatchObject({ count: 2, total: 3 })
})

test('a jar whose sum differs is named and not used', async () => {
  offer(JARS)
  writeFileSync(join(repository, 'b-1.2.jar'), 'something else')
  const failure = await failureOf(ensure(pathWithMaven(mavenThatCopies())))
  expect(failure).toMatchObject({
    code: 'CHECKSUM_MISMATCH',
    message: expect.stringContaining('b-1.2.jar'),
    remedy: expect.stringMatching(/org\/example\/jars\/b\/1\.2 .*~\/\.m2\/repository/),
    details: { jar: 'b-1.2.jar' },
  })
  expect(readdirSync(cache)).not.toContain(`jars-${NEO4J_VERSION}`)
  offer(JARS)
  await ensure(pathWithMaven(mavenThatCopies()))
  expectComplete()
})

test('a fetch that is interrupted leaves nothing behind that is used', async () => {
  offer(JARS)
  const failure = await failureOf(ensure(pathWithMaven(mavenThatCopies('kill -9 $$'))))
  expect(failure.code).toBe('DOWNLOAD_FAILED')
  // as a process that was killed while it fetched leaves it
  mkdirSync(join(cache, 'part-0123'))
  await ensure(pathWithMaven(mavenThatCopies()))
  expectComplete()
})

test('several processes that ask at once fetch once', async () => {
  offer(JARS)
  const runs = join(folder, 'runs')
  const PATH = pathWithMaven(`echo run >> "${runs}"\n${mavenThatCopies('/bin/sleep 0.2')}`)
  await Promise.all([ensure(PATH), ensure(PATH), ensure(PATH)])
  expectComplete()
  expect(readFileSync(runs, 'utf8')).toBe('run\n')
})

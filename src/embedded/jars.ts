import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { AppError } from '../errors.js'
import { freeMegabytes, onDisk } from './home.js'
import { findOnPath } from './java.js'
import { acquireLock } from './lock.js'
import { sleep, startTied } from './watchdog.js'

export const NEO4J_VERSION = '5.26.30'
const JAR_COUNT = 213
const FETCHING = `Fetching Neo4j ${NEO4J_VERSION}, once`
/** The jars, and Maven's own copy of them. */
const NEEDED_MEGABYTES = 300
/** By its full name, so that Maven need not ask the network what `dependency` is. */
const GOAL = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
/** Maven waits half an hour for a server that has gone silent; we do not. */
const SILENCE_MILLISECONDS = 120_000

export interface DownloadProgress {
  message: string
  count: number
  total: number
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>chi-thi-graph</groupId>
  <artifactId>neo4j-jars</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`

/**
 * The folder with Neo4j's jars inside `cacheFolder`; fetched with Maven when they are not there yet, and from then on
 * never again. Several processes may ask for the same cache at once: one fetches, the others wait for it.
 *
 * @param onProgress called while it fetches, with the jars fetched so far and the number of all
 * @throws AppError MAVEN_NOT_FOUND, DOWNLOAD_FAILED, HOME_NOT_WRITABLE
 */
export const ensureJars = async (
  cacheFolder: string,
  env: NodeJS.ProcessEnv,
  onProgress: (progress: DownloadProgress) => void,
): Promise<string> => {
  const cache = resolve(cacheFolder)
  const jars = join(cache, `jars-${NEO4J_VERSION}`)
  if (isComplete(jars)) return jars
  const mvn = findOnPath('mvn', env)
  if (mvn === null) {
    throw new AppError(
      'MAVEN_NOT_FOUND',
      `Neo4j ${NEO4J_VERSION} is not yet in ${jars}, and Maven (mvn), which fetches it once, is not on the PATH.`,
      {
        remedy:
          'Install Maven (on Debian or Ubuntu: apt-get install maven); or copy that folder from a machine that has ' +
          'it; or set NEO4J_URI to a Neo4j server that already runs.',
      },
    )
  }
  for (;;) {
    const lock = onDisk(cache, () => acquireLock(join(cache, 'download-lock'), null))
    if ('heldBy' in lock) {
      const message = `Waiting for process ${lock.heldBy.pid}, which is fetching Neo4j`
      onProgress({ message, count: 0, total: JAR_COUNT })
      await sleep(250)
      if (isComplete(jars)) return jars
      continue
    }
    try {
      if (isComplete(jars)) return jars
      onProgress({ message: FETCHING, count: 0, total: JAR_COUNT })
      await fetchInto(jars, cache, mvn, env, onProgress)
      return jars
    } finally {
      lock.release()
    }
  }
}

const isComplete = (jars: string): boolean => jarsIn(jars).length === JAR_COUNT

const jarsIn = (directory: string): string[] => {
  try {
    return readdirSync(directory).filter((name) => name.endsWith('.jar'))
  } catch {
    return []
  }
}

/** Fetches into a folder beside it, and gives that its name when it is whole. Only for the lock's owner. */
const fetchInto = async (
  jars: string,
  cache: string,
  mvn: string,
  env: NodeJS.ProcessEnv,
  onProgress: (progress: DownloadProgress) => void,
): Promise<void> => {
  onDisk(cache, () => {
    // Left by one that was killed while it fetched.
    for (const name of readdirSync(cache)) {
      if (name.startsWith('part-')) rmSync(join(cache, name), { recursive: true, force: true })
    }
  })
  const part = join(cache, `part-${randomBytes(4).toString('hex')}`)
  const target = join(part, 'jars')
  const output = join(cache, 'maven.log')
  try {
    onDisk(cache, () => {
      mkdirSync(target, { recursive: true })
      writeFileSync(join(part, 'pom.xml'), POM)
    })
    const maven = startTied(
      mvn,
      // -U: else Maven remembers for a day that there was no network.
      ['-B', '-U', GOAL, '-DincludeScope=runtime', `-DoutputDirectory=${target}`],
      // The locale lets Java 17 write to a path with Vietnamese letters.
      { cwd: part, env: { ...env, LC_ALL: 'C.UTF-8' }, output },
    )
    try {
      const status = await watch(maven.exited, output, target, onProgress)
      if (status !== 0 || jarsIn(target).length !== JAR_COUNT) throw downloadFailed(status, output, cache)
    } finally {
      await maven.stop()
    }
    onDisk(cache, () => {
      rmSync(jars, { recursive: true, force: true })
      renameSync(target, jars)
      rmSync(output, { force: true })
    })
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

/** Reports what comes, as it comes, until Maven ends (its exit status) or says nothing any more (null). */
const watch = async (
  exited: Promise<number>,
  output: string,
  target: string,
  onProgress: (progress: DownloadProgress) => void,
): Promise<number | null> => {
  let size = -1
  let lastSign = Date.now()
  for (;;) {
    const status = await Promise.race([exited, sleep(250).then(() => null)])
    const said = readFileSync(output, 'utf8')
    if (said.length !== size || status !== null) {
      ;[size, lastSign] = [said.length, Date.now()]
      const count = Math.min(JAR_COUNT, Math.max(jarsIn(target).length, dependenciesDownloaded(said)))
      const descriptions = (said.match(/^\[INFO\] Downloaded from .*\.pom /gm) ?? []).length
      // Before the first jar, Maven reads some 500 descriptions of what needs what.
      const message =
        count > 0 || descriptions === 0
          ? FETCHING
          : `Finding out what Neo4j ${NEO4J_VERSION} needs: ${descriptions} descriptions read`
      onProgress({ message, count, total: JAR_COUNT })
    }
    if (status !== null) return status
    if (Date.now() - lastSign > SILENCE_MILLISECONDS) return null
  }
}

/**
 * Maven downloads all before it copies the first. Between the project's heading and the goal's heading it fetches
 * the dependencies; what it fetches outside these belongs to its plug-ins.
 */
const dependenciesDownloaded = (said: string): number => {
  const from = said.indexOf('[ pom ]')
  if (from < 0) return 0
  const to = said.indexOf('\n[INFO] --- ', from)
  return (said.slice(from, to < 0 ? undefined : to).match(/^\[INFO\] Downloaded from .*\.jar /gm) ?? [])
    .length
}

const downloadFailed = (status: number | null, output: string, cache: string): AppError => {
  const text = readFileSync(output, 'utf8')
  const free = freeMegabytes(cache)
  if (free < NEEDED_MEGABYTES && text.includes('No space left')) {
    return new AppError('HOME_NOT_WRITABLE', `${cache} has no room for Neo4j: ${free} MB are free.`, {
      remedy: `Make ${NEEDED_MEGABYTES} MB free there, or set CHI_THI_GRAPH_HOME to a folder on another disk.`,
      details: { path: cache, freeMegabytes: free },
    })
  }
  const reason = NETWORK_SIGNS.test(text)
    ? 'there is no network, or the way to Maven Central is blocked'
    : status === null
      ? `Maven said nothing for ${SILENCE_MILLISECONDS / 1000} seconds`
      : (firstError(text) ?? `Maven ended with status ${status}`)
  return new AppError('DOWNLOAD_FAILED', `Neo4j ${NEO4J_VERSION} could not be fetched: ${reason}.`, {
    remedy:
      `Try again with a network: it is needed this once, never again (behind a proxy or mirror, set it in Maven's ` +
      `settings.xml). Maven's own words are in ${output}. Or set NEO4J_URI to a Neo4j server that already runs.`,
    details: { reason, log: output, status },
  })
}

/** How Java and Maven say it; Maven has no exit status for it. */
const NETWORK_SIGNS =
  /Could not transfer|UnknownHostException|Unknown host|Temporary failure in name resolution|Network is unreachable|No route to host|Connection refused|timed out|in offline mode/i

const firstError = (text: string): string | null =>
  /^\[ERROR\] (.+?)(?:: -> \[Help|\.?\s*-> \[Help|\.?$)/m.exec(text)?.[1]?.slice(0, 300) ?? null

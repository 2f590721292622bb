import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.js'
import { freeMegabytes, onDisk } from './files.js'
import { fileNameOf, NEO4J_VERSION, type PinnedJar } from './pinned-jars.js'
import { spawnWithWatchdog } from './watchdog.js'

/** Room for the jars and for Maven's own copy of them. */
const NEEDED_MEGABYTES = 300
/** Maven itself waits half an hour for a server that has gone silent. */
const SILENCE_MILLISECONDS = 120_000

export interface MavenOptions {
  /** The `mvn` to run. */
  readonly mvn: string
  readonly env: NodeJS.ProcessEnv
  /** An existing folder to work in. */
  readonly folder: string
  /** Where Maven's output goes; it stays there when the copy fails. */
  readonly log: string
  /** Called now and then with the number of jars copied so far. */
  readonly onCopied: (count: number) => void
}

/**
 * Copies jars from Maven's local repository, which fetches what it lacks from wherever the user's `settings.xml` says,
 * into a new folder, and returns that. Each jar is named by its own coordinates: Maven resolves no dependencies. Their
 * bytes are as Maven gives them; the caller verifies them.
 *
 * @throws AppError DOWNLOAD_FAILED, HOME_NOT_WRITABLE
 */
export async function copyWithMaven(jars: readonly PinnedJar[], options: MavenOptions): Promise<string> {
  const { mvn, env, folder, log } = options
  const target = join(folder, 'jars')
  onDisk(folder, () => {
    mkdirSync(target)
    writeProject(folder, jars)
  })
  const maven = spawnWithWatchdog(
    mvn,
    // -U: otherwise Maven remembers for a day that there was no network
    ['-B', '-U', '-T', String(MODULES), 'validate'],
    // the locale lets Java 17 write to a path with Vietnamese letters
    { cwd: folder, env: { ...env, LC_ALL: 'C.UTF-8' }, output: log },
  )
  try {
    const status = await watch(maven.exited, target, options)
    if (status !== 0) throw downloadFailed(status, options)
  } finally {
    await maven.stop()
  }
  return target
}

/** Modules of the generated project: Maven builds modules at the same time, and so fetches several jars at once. */
const MODULES = 4

/** Writes a Maven project whose `validate` phase copies the jars into its folder `jars`. */
const writeProject = (folder: string, jars: readonly PinnedJar[]): void => {
  const modules = Array.from({ length: MODULES }, (_, index) => `part-${index + 1}`)
  const list = modules.map((module) => `<module>${module}</module>`).join('')
  writeFileSync(join(folder, 'pom.xml'), pomOf('neo4j-jars', `<modules>${list}</modules>`))
  modules.forEach((module, index) => {
    mkdirSync(join(folder, module))
    const own = jars.filter((_, at) => at % MODULES === index)
    writeFileSync(join(folder, module, 'pom.xml'), pomOf(module, copying(own)))
  })
}

const pomOf = (
  artifact: string,
  content: string,
): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>chi-thi-graph</groupId>
  <artifactId>${artifact}</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  ${content}
</project>
`

/** One execution a jar, so that the files in the target folder show how far Maven is. */
const copying = (jars: readonly PinnedJar[]): string => `<build>
    <plugins>
      <plugin>
        <groupId>org.apache.maven.plugins</groupId>
        <artifactId>maven-dependency-plugin</artifactId>
        <version>3.8.1</version>
        <configuration>
          <outputDirectory>\${project.basedir}/../jars</outputDirectory>
        </configuration>
        <executions>
${jars.map(executionOf).join('')}        </executions>
      </plugin>
    </plugins>
  </build>`

const executionOf = (jar: PinnedJar): string => `          <execution>
            <id>${fileNameOf(jar)}</id>
            <phase>validate</phase>
            <goals><goal>copy</goal></goals>
            <configuration>
              <artifactItems>
                <artifactItem>
                  <groupId>${jar.group}</groupId>
                  <artifactId>${jar.artifact}</artifactId>
                  <version>${jar.version}</version>${
                    jar.classifier === null
                      ? ''
                      : `
                  <classifier>${jar.classifier}</classifier>`
                  }
                </artifactItem>
              </artifactItems>
            </configuration>
          </execution>
`

/** Maven's exit status, or null when it has shown no sign of life for too long. */
async function watch(
  exited: Promise<number>,
  target: string,
  { log, onCopied }: MavenOptions,
): Promise<number | null> {
  let [copied, logged, lastSign] = [0, 0, Date.now()]
  for (;;) {
    const status = await Promise.race([exited, sleep(250, null)])
    const [count, size] = [readdirSync(target).length, statSync(log).size]
    if (count !== copied) onCopied(count)
    if (count !== copied || size !== logged) [copied, logged, lastSign] = [count, size, Date.now()]
    if (status !== null) return status
    if (Date.now() - lastSign > SILENCE_MILLISECONDS) return null
  }
}

const downloadFailed = (status: number | null, { log, folder }: MavenOptions): AppError => {
  const text = readFileSync(log, 'utf8')
  const free = freeMegabytes(folder)
  if (free < NEEDED_MEGABYTES && text.includes('No space left')) {
    return new AppError('HOME_NOT_WRITABLE', `${folder} has no room for Neo4j: ${free} MB are free.`, {
      remedy: `Make ${NEEDED_MEGABYTES} MB free there, or set CHI_THI_GRAPH_HOME to a folder on another disk.`,
      details: { path: folder, freeMegabytes: free },
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
      `settings.xml). Maven's own words are in ${log}. Or set NEO4J_URI to a Neo4j server that already runs.`,
    details: { reason, log, status },
  })
}

/** How Java and Maven say that there is no network: Maven has no exit status for it. */
const NETWORK_SIGNS =
  /Could not transfer|UnknownHostException|Unknown host|Temporary failure in name resolution|Network is unreachable|No route to host|Connection refused|timed out|in offline mode/i

const firstError = (text: string): string | null =>
  /^\[ERROR\] (.+?)(?:: -> \[Help|\.?\s*-> \[Help|\.?$)/m.exec(text)?.[1]?.slice(0, 300) ?? null

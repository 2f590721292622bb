import { spawn } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { AppError } from '../errors.js'

/** What Neo4j 5.26 needs. */
const OLDEST_VERSION = 17
const REMEDY =
  'Install a Java runtime 17 or newer (on Debian or Ubuntu: apt-get install openjdk-17-jre-headless) and put it on ' +
  'the PATH or name it in JAVA_HOME; or set NEO4J_URI to a Neo4j server that already runs.'

export interface Java {
  path: string
  /** The major version: 17, 21, … */
  version: number
  /** All that it says of itself. */
  build: string
}

/**
 * The first Java that is new enough: JAVA_HOME's, then those on the PATH of `env`.
 *
 * @throws AppError JAVA_NOT_FOUND when there is none that runs; JAVA_TOO_OLD, which names the newest found.
 */
export const findJava = async (env: NodeJS.ProcessEnv): Promise<Java> => {
  let newest: Java | null = null
  for (const path of candidates(env)) {
    const java = await javaAt(path, env)
    if (java === null) continue
    if (java.version >= OLDEST_VERSION) return java
    if (newest === null || java.version > newest.version) newest = java
  }
  if (newest === null) {
    const where = env['JAVA_HOME']
      ? `neither in JAVA_HOME (${env['JAVA_HOME']}) nor on the PATH`
      : 'not on the PATH'
    throw new AppError('JAVA_NOT_FOUND', `The database needs Java, and there is none that runs: ${where}.`, {
      remedy: REMEDY,
    })
  }
  throw new AppError(
    'JAVA_TOO_OLD',
    `The database needs Java ${OLDEST_VERSION} or newer, and ${newest.path} is Java ${newest.version}.`,
    { remedy: REMEDY, details: { path: newest.path, version: newest.version, needed: OLDEST_VERSION } },
  )
}

/** The first executable file of this name on the PATH of `env`, or null. */
export const findOnPath = (name: string, env: NodeJS.ProcessEnv): string | null =>
  onPath(name, env).find(isExecutable) ?? null

const candidates = (env: NodeJS.ProcessEnv): string[] => {
  const home = env['JAVA_HOME']
  const paths = [...(home ? [join(home, 'bin', 'java')] : []), ...onPath('java', env)]
  return [...new Set(paths)].filter(isExecutable)
}

const onPath = (name: string, env: NodeJS.ProcessEnv): string[] =>
  (env['PATH'] ?? '')
    .split(delimiter)
    .filter((directory) => directory !== '')
    .map((directory) => join(directory, name))

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** `java -version` prints `… version "17.0.15" …`; before Java 9 it was `"1.8.0_392"`. Null: it does not run. */
const javaAt = (path: string, env: NodeJS.ProcessEnv): Promise<Java | null> =>
  new Promise((resolve) => {
    const java = spawn(path, ['-version'], { env, stdio: ['ignore', 'ignore', 'pipe'], timeout: 20_000 })
    let said = ''
    java.stderr.setEncoding('utf8')
    java.stderr.on('data', (chunk: string) => (said += chunk))
    java.once('error', () => resolve(null))
    java.once('close', () => {
      const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(said) ?? []
      const major = first === '1' ? second : first
      resolve(major === undefined ? null : { path, version: Number(major), build: said })
    })
  })

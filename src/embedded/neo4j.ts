import { mkdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { boltAnswers, freePort } from './bolt.js'
import { classArchive, forgetClassArchive } from './class-archive.js'
import { ensureCredentials } from './credentials.js'
import { onDisk, writePrivateFile } from './files.js'
import { neo4jFolder, prepareHome } from './home.js'
import { ensureJars } from './jars.js'
import { findJava, type Java } from './java.js'
import { folderMegabytes, machineMegabytes, memoryFor, type Memory } from './memory.js'
import { endOrphan, forgetJava, recordJava, trackRunning } from './orphan.js'
import { fileNameOf, NEO4J_VERSION, PINNED_JARS } from './pinned-jars.js'
import { javaArguments, javaEnvironment, neo4jConf } from './settings.js'
import { START_DEADLINE_MILLISECONDS, startFailed, tailOf, type StartFailure } from './start-failure.js'
import { spawnWithWatchdog, type WatchedProcess } from './watchdog.js'

/** Another program can take a free port before Neo4j binds it. */
const PORT_ATTEMPTS = 5

export interface Progress {
  step: 'java' | 'download' | 'prepare' | 'start' | 'ready'
  message: string
  /** With `download`: jars so far, and all of them. */
  count?: number
  total?: number
  /** With `start`: the megabytes of heap and of page cache that it takes. */
  figures?: readonly number[]
}

export interface Neo4jOptions {
  /** The folder below which everything is written. Lock it first (lockHome). */
  home: string
  /** Where JAVA_HOME and PATH are read. */
  env?: NodeJS.ProcessEnv
  /** A folder for the jars that several homes may share; by default inside the home. */
  jarCache?: string
  /** The port of Bolt; by default a free one. */
  port?: number
  /**
   * For a database that lives for minutes: Java compiles less, which halves the processor time until the first answers
   * and makes it slower in the long run.
   */
  brief?: boolean
  /**
   * After how many milliseconds an archive of Neo4j's classes is made, if there is none, so that later starts take less; by
   * default none is. One that there is is used in any case.
   */
  archiveAfter?: number
  /** The megabytes that Neo4j may take; by default it goes by the machine and the store (`memoryFor`). */
  memory?: number | null
  /** Further settings for neo4j.conf; for tests. */
  settings?: Readonly<Record<string, string>>
  onProgress?: (progress: Progress) => void
  /** Called when Java runs, some seconds before Neo4j answers: until then there is little to do here. */
  onLaunched?: () => void
}

export interface Neo4j {
  uri: string
  username: string
  password: string
  /** The Java process. */
  pid: number
  /** Resolves when Neo4j has ended, by stop() or by itself. */
  exited: Promise<void>
  /** Shuts it down (by force after 10 s) and resolves when none of its processes is left. */
  stop(): Promise<void>
}

/**
 * Starts a private Neo4j Community on a loopback port and resolves when Bolt answers. It ends with this process, however
 * this process ends.
 *
 * @throws AppError JAVA_NOT_FOUND, JAVA_TOO_OLD, MAVEN_NOT_FOUND, DOWNLOAD_FAILED, CHECKSUM_MISMATCH,
 *   HOME_NOT_WRITABLE, HOME_IN_USE (another living process runs this home's Neo4j), DATABASE_START_FAILED
 */
export const startNeo4j = async (options: Neo4jOptions): Promise<Neo4j> => {
  const { env = process.env, brief = false, settings = {} } = options
  const { onProgress = () => undefined, onLaunched = () => undefined } = options
  prepareHome(options.home)
  // Java compares its own files by their real paths
  const home = realpathSync(options.home)
  const folder = neo4jFolder(home)

  onProgress({ step: 'java', message: 'Looking for Java' })
  const java = await findJava(env)

  const jars = await ensureJars(options.jarCache ?? folder, {
    env,
    onProgress: (progress) => onProgress({ step: 'download', ...progress }),
  })

  onProgress({ step: 'prepare', message: 'Preparing the database' })
  await endOrphan(home)
  const credentials = ensureCredentials(folder)

  const store = folderMegabytes(join(folder, 'data', 'databases'))
  const memory = memoryFor(machineMegabytes(), store, options.memory ?? null)
  onProgress({
    step: 'start',
    message: `Starting Neo4j ${NEO4J_VERSION}`,
    figures: [memory.heap, memory.pageCache],
  })
  const classPath = PINNED_JARS.map(fileNameOf)
  const { archiveAfter } = options
  const { option, make } = classArchive({ java, jars, classPath, folder }, archiveAfter !== undefined)
  const { port, pid, neo4j } = await launch(
    { home, java, jars, env, brief, memory, settings, classPath, classes: option, onLaunched },
    options.port,
  )
  trackRunning(home, neo4j.exited)
  const archiving = make?.(archiveAfter ?? 0, env)
  void neo4j.exited.then(() => archiving?.stop())

  const uri = `bolt://127.0.0.1:${port}`
  onProgress({ step: 'ready', message: `Neo4j answers at ${uri}` })
  return {
    uri,
    ...credentials,
    pid,
    exited: neo4j.exited.then(() => undefined),
    async stop() {
      await Promise.all([neo4j.stop(), archiving?.stop()])
      forgetJava(home)
    },
  }
}

/** What a launch needs besides its port. */
interface Launch {
  readonly home: string
  readonly java: Java
  readonly jars: string
  readonly env: NodeJS.ProcessEnv
  readonly brief: boolean
  readonly memory: Memory
  readonly settings: Readonly<Record<string, string>>
  readonly classPath: readonly string[]
  /** What Java is told of its classes. */
  readonly classes: string | null
  readonly onLaunched: () => void
}

interface Launched {
  readonly port: number
  readonly pid: number
  readonly neo4j: WatchedProcess
}

/** Launches Neo4j on the wanted port, or on a free one; tries another when that is taken meanwhile. */
const launch = async (options: Launch, wanted?: number): Promise<Launched> => {
  const deadline = Date.now() + START_DEADLINE_MILLISECONDS
  for (let attempt = 1; ; attempt++) {
    const outcome = await launchOn(wanted ?? (await freePort()), options, deadline)
    if ('neo4j' in outcome) return outcome
    const portWasTaken = outcome.log.includes('PortBindException')
    if (portWasTaken && attempt < PORT_ATTEMPTS) continue
    // Java itself broke down, perhaps over its archive
    if (BROKE_DOWN.test(outcome.console) && forgetClassArchive(neo4jFolder(options.home)))
      return launch({ ...options, classes: null }, wanted)
    throw startFailed(neo4jFolder(options.home), outcome)
  }
}

const BROKE_DOWN = /A fatal error has been detected|initialization of VM/u

/** One attempt: until Bolt answers, Java has ended, or the deadline has passed. */
const launchOn = async (
  port: number,
  options: Launch,
  deadline: number,
): Promise<Launched | StartFailure> => {
  const folder = neo4jFolder(options.home)
  const console = join(folder, 'logs', 'console.log')
  const logged = tailOf(join(folder, 'logs', 'neo4j.log'))
  const neo4j = spawnJava(port, options, console)
  let ended = false
  void neo4j.exited.then(() => (ended = true))
  try {
    const pid = await neo4j.pid
    if (pid !== null) recordJava(options.home, pid)
    options.onLaunched()
    while (!ended && Date.now() < deadline) {
      // its own log first: on a port that was taken, another program's Bolt could answer
      if (pid !== null && logged().includes('Bolt enabled on') && (await boltAnswers(port)))
        return { port, pid, neo4j }
      await sleep(25)
    }
  } catch (error) {
    await neo4j.stop()
    throw error
  }
  const reason = ended ? 'ended' : 'deadline'
  await neo4j.stop()
  return { reason, log: logged(), console: readFileSync(console, 'utf8') }
}

const spawnJava = (
  port: number,
  { home, java, jars, env, brief, memory, settings, classPath, classes }: Launch,
  console: string,
): WatchedProcess => {
  const folder = neo4jFolder(home)
  const temporary = join(folder, 'tmp')
  return onDisk(folder, () => {
    rmSync(temporary, { recursive: true, force: true })
    for (const name of ['conf', 'logs', 'tmp']) mkdirSync(join(folder, name), { recursive: true })
    writePrivateFile(join(folder, 'conf', 'neo4j.conf'), neo4jConf({ port, memory, settings }))
    const javaOptions = { memory, folder, temporary, classPath, brief, classes }
    return spawnWithWatchdog(java.path, javaArguments(javaOptions), {
      // so that the class path needs no absolute paths, in which a colon would part two entries
      cwd: jars,
      env: javaEnvironment(env),
      output: console,
    })
  })
}

import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { AppError } from '../errors.js'
import {
  ensureCredentials,
  freeMegabytes,
  neo4jFolder,
  onDisk,
  prepareHome,
  readJson,
  writeSecretly,
} from './home.js'
import { ensureJars, NEO4J_VERSION } from './jars.js'
import { findJava, type Java } from './java.js'
import { identityOf, isRunning, type ProcessIdentity } from './lock.js'
import { sleep, startTied, type TiedProcess } from './watchdog.js'

const HEAP = '512m'
const PAGE_CACHE = '256m'
const START_DEADLINE_MILLISECONDS = 120_000
/** How long a Neo4j whose owner was killed may take to end: its keeper gives it ten seconds. */
const ORPHAN_MILLISECONDS = 15_000
/** A free port can be taken by somebody between our look and Neo4j's start. */
const PORT_ATTEMPTS = 5

export interface Progress {
  step: 'java' | 'download' | 'prepare' | 'start' | 'ready'
  message: string
  /** With `download`: jars so far, and all of them. */
  count?: number
  total?: number
}

export interface Neo4jOptions {
  /** The folder below which everything is written. Claim it first (claimHome). */
  home: string
  /** Where JAVA_HOME and PATH are read. */
  env?: NodeJS.ProcessEnv
  /** A folder for the jars that several homes may share; by default inside the home. */
  jarCache?: string
  /** The port of Bolt; by default a free one. */
  port?: number
  /**
   * For a database that lives for minutes: Java compiles less, which halves the processor's time until the first
   * answers and makes it slower in the long run.
   */
  brief?: boolean
  /** Settings of Neo4j besides our own; for tests. */
  settings?: Readonly<Record<string, string>>
  onProgress?: (progress: Progress) => void
}

export interface Neo4j {
  uri: string
  username: string
  password: string
  /** The Java process. */
  pid: number
  /** Resolves when Neo4j has ended, be it by stop() or by itself. */
  exited: Promise<void>
  /** Ends it in order (within 10 s, else by force), and resolves when nothing of it is left. */
  stop(): Promise<void>
}

/**
 * Starts a private Neo4j Community on a free loopback port and resolves when Bolt answers. It ends when this process
 * ends, whatever ends this process.
 *
 * @throws AppError JAVA_NOT_FOUND, JAVA_TOO_OLD, MAVEN_NOT_FOUND, DOWNLOAD_FAILED, HOME_NOT_WRITABLE, HOME_IN_USE
 *   (another living process runs this home's Neo4j), DATABASE_START_FAILED
 */
export const startNeo4j = async (options: Neo4jOptions): Promise<Neo4j> => {
  const { env = process.env, onProgress = () => undefined } = options
  prepareHome(options.home)
  // Java knows no other spelling of a path than the real one when it compares its own files.
  const home = realpathSync(options.home)
  const folder = neo4jFolder(home)

  onProgress({ step: 'java', message: 'Looking for Java' })
  const java = await findJava(env)

  const jars = await ensureJars(options.jarCache ?? folder, env, (progress) =>
    onProgress({ step: 'download', ...progress }),
  )

  onProgress({ step: 'prepare', message: 'Preparing the database' })
  await endOrphan(home)
  const credentials = ensureCredentials(home)

  onProgress({ step: 'start', message: `Starting Neo4j ${NEO4J_VERSION}` })
  const { port, pid, neo4j } = await startOnFreePort(
    { home, java, jars, env, brief: options.brief ?? false, settings: options.settings ?? {} },
    options.port,
  )

  keptHere.add(home)
  void neo4j.exited.finally(() => keptHere.delete(home))

  const uri = `bolt://127.0.0.1:${port}`
  onProgress({ step: 'ready', message: `Neo4j answers at ${uri}` })
  return {
    uri,
    ...credentials,
    pid,
    exited: neo4j.exited.then(() => undefined),
    async stop() {
      await neo4j.stop()
      rmSync(processFile(home), { force: true })
    },
  }
}

/** Homes of which this process itself keeps the Neo4j. */
const keptHere = new Set<string>()

/** Who runs the Java of this home: written as soon as it runs, so that the next owner can end a left-over. */
interface ProcessRecord {
  owner: ProcessIdentity
  java: ProcessIdentity
}

const processFile = (home: string): string => join(neo4jFolder(home), 'process.json')

/** A Neo4j whose owner was killed is about to end; make sure that it does, since it holds the store's lock. */
const endOrphan = async (home: string): Promise<void> => {
  const record = readJson<ProcessRecord>(processFile(home))
  if (record === null || !isRunning(record.java)) return
  // a Java that has lost its keeper, but not this process, is a left-over too
  if (record.owner.pid === process.pid ? keptHere.has(home) : isRunning(record.owner)) {
    throw new AppError(
      'HOME_IN_USE',
      `The database in ${home} is already run by process ${record.owner.pid}.`,
      {
        remedy: 'Wait until it has ended, or set CHI_THI_GRAPH_HOME to another folder.',
        details: { pid: record.owner.pid },
      },
    )
  }
  signal(record.java.pid, 'SIGTERM')
  if (await endsWithin(ORPHAN_MILLISECONDS, record.java)) return
  signal(record.java.pid, 'SIGKILL')
  if (await endsWithin(5000, record.java)) return
  throw new AppError(
    'DATABASE_START_FAILED',
    `A Neo4j of an earlier run (process ${record.java.pid}) still holds ${home} and cannot be ended.`,
    { remedy: `End it with: kill -9 ${record.java.pid}`, details: { pid: record.java.pid } },
  )
}

const endsWithin = async (milliseconds: number, process: ProcessIdentity): Promise<boolean> => {
  const deadline = Date.now() + milliseconds
  while (isRunning(process)) {
    if (Date.now() > deadline) return false
    await sleep(50)
  }
  return true
}

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name)
  } catch {
    // It ended by itself in between.
  }
}

interface Started {
  port: number
  pid: number
  neo4j: TiedProcess
}

/** What one start needs besides its port. */
interface Launch {
  readonly home: string
  readonly java: Java
  readonly jars: string
  readonly env: NodeJS.ProcessEnv
  readonly brief: boolean
  readonly settings: Readonly<Record<string, string>>
}

const startOnFreePort = async (launch: Launch, wanted?: number): Promise<Started> => {
  const deadline = Date.now() + START_DEADLINE_MILLISECONDS
  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await freePort())
    const outcome = await startOn(port, launch, deadline)
    if ('neo4j' in outcome) return outcome
    const portWasTaken = outcome.log.includes('PortBindException')
    if (portWasTaken && attempt < PORT_ATTEMPTS) continue
    throw startFailed(launch.home, outcome)
  }
}

interface Failure {
  reason: 'ended' | 'deadline'
  /** What Neo4j logged since this start. */
  log: string
  /** What Java itself said. */
  console: string
}

/** One start: until Bolt answers, Java has ended, or the deadline has passed. */
const startOn = async (
  port: number,
  { home, java, jars, env, brief, settings }: Launch,
  deadline: number,
): Promise<Started | Failure> => {
  const folder = neo4jFolder(home)
  const logs = join(folder, 'logs')
  const temporary = join(folder, 'tmp')
  const console = join(logs, 'console.log')
  const log = join(logs, 'neo4j.log')
  onDisk(folder, () => {
    rmSync(temporary, { recursive: true, force: true })
    for (const name of ['conf', 'logs', 'tmp']) mkdirSync(join(folder, name), { recursive: true })
  })
  writeSecretly(join(folder, 'conf', 'neo4j.conf'), confOf({ ...ownSettings(port), ...settings }))
  const logged = logReader(log)

  const neo4j = onDisk(folder, () =>
    startTied(java.path, javaArguments(folder, temporary, brief), {
      // The class path is '*', all jars here: so no letter of the home's own path can disturb it.
      cwd: jars,
      env: javaEnvironment(env),
      output: console,
    }),
  )
  let status: number | null = null
  void neo4j.exited.then((code) => (status = code))
  try {
    const pid = await neo4j.pid
    const [owner, self] = [identityOf(process.pid), pid === null ? null : identityOf(pid)]
    if (owner !== null && self !== null) {
      writeSecretly(processFile(home), { owner, java: self } satisfies ProcessRecord)
    }
    while (status === null && Date.now() < deadline) {
      // Its own word first: on a port that was snatched, a stranger's Bolt could answer.
      if (pid !== null && logged().includes('Bolt enabled on') && (await boltAnswers(port))) {
        return { port, pid, neo4j }
      }
      await sleep(25)
    }
  } catch (error) {
    await neo4j.stop()
    throw error
  }
  const reason = status === null ? 'deadline' : 'ended'
  await neo4j.stop()
  return { reason, log: logged(), console: readFileSync(console, 'utf8') }
}

/** For a laptop: small, little on the disk, and reachable from this machine only. */
const ownSettings = (port: number): Record<string, string> => ({
  'server.default_listen_address': '127.0.0.1',
  'server.bolt.listen_address': `127.0.0.1:${port}`,
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  'server.memory.pagecache.size': PAGE_CACHE,
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '32m',
  'db.tx_log.rotation.retention_policy': '1 files',
  'db.transaction.timeout': '30s',
  // Without these two, Bolt's thread pools wait 10 s after the data is safe.
  'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  'internal.server.bolt.connection_shutdown_wait_time': '0s',
})

const confOf = (settings: Readonly<Record<string, string>>): string =>
  ['# Written anew at every start.', ...Object.entries(settings).map((pair) => pair.join('=')), ''].join('\n')

const javaArguments = (folder: string, temporary: string, brief: boolean): string[] => [
  '-Xms128m',
  `-Xmx${HEAP}`,
  '-XX:+UseSerialGC',
  ...(brief ? ['-XX:TieredStopAtLevel=1'] : []),
  '-XX:+ExitOnOutOfMemoryError',
  // Java's own files stay inside the home, too.
  '-XX:-UsePerfData',
  `-XX:ErrorFile=${join(folder, 'logs', 'java-crash-%p.log')}`,
  `-Djava.io.tmpdir=${temporary}`,
  '-Dfile.encoding=UTF-8',
  ...['java.nio', 'java.io', 'java.lang', 'sun.nio.ch'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '-cp',
  '*',
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${folder}`,
  `--config-dir=${join(folder, 'conf')}`,
]

/**
 * What Java needs and no more: the rest of the caller's environment may hold secrets, and variables that change Java
 * or Neo4j from outside. The locale lets Java 17 read a path with Vietnamese letters.
 */
const javaEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: env['PATH'],
  HOME: env['HOME'],
  TZ: env['TZ'],
  LC_ALL: 'C.UTF-8',
})

/** Reads what was added to a log file since now. */
const logReader = (path: string): (() => string) => {
  const size = (): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
  const start = size()
  return () => {
    const end = size()
    if (end === 0) return ''
    // Smaller than before: it was rotated.
    const from = end < start ? 0 : start
    const buffer = Buffer.alloc(end - from)
    const file = openSync(path, 'r')
    try {
      return buffer.toString('utf8', 0, readSync(file, buffer, 0, buffer.length, from))
    } finally {
      closeSync(file)
    }
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Bolt's handshake: the magic number, then four versions that we offer; any server answers with four bytes. */
const boltAnswers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' })
    const done = (answered: boolean): void => {
      socket.destroy()
      resolve(answered)
    }
    socket.setTimeout(1000, () => done(false))
    socket.once('error', () => done(false))
    socket.once('end', () => done(false))
    socket.once('connect', () => socket.write(Buffer.from('6060b01700000405000000040000000300000000', 'hex')))
    socket.once('data', () => done(true))
  })

const startFailed = (home: string, { reason, log, console }: Failure): AppError => {
  const folder = neo4jFolder(home)
  const free = freeMegabytes(folder)
  if (free < 20) {
    return new AppError('HOME_NOT_WRITABLE', `${folder} has no room for the database: ${free} MB are free.`, {
      remedy: 'Make room there, or set CHI_THI_GRAPH_HOME to a folder on another disk.',
      details: { path: folder, freeMegabytes: free },
    })
  }
  const logFile = join(folder, 'logs', 'neo4j.log')
  const said = lastWords(log) ?? lastWords(console)
  const what =
    reason === 'deadline'
      ? `did not answer within ${START_DEADLINE_MILLISECONDS / 1000} seconds`
      : 'ended during its start'
  return new AppError('DATABASE_START_FAILED', `Neo4j ${what}${said === null ? '.' : `: ${said}`}`, {
    remedy: `The whole story is in ${logFile} and in console.log beside it. Or set NEO4J_URI to another server.`,
    details: { log: logFile },
  })
}

/** The deepest cause of the last error; without an error, the last line. Null when nothing was said. */
const lastWords = (log: string): string | null => {
  const lines = log.split('\n').filter((line) => line.trim() !== '' && !/^\s+(at |\.\.\. )/.test(line))
  const error = lines.findLastIndex((line) => /\bERROR\b|^Error\b/.test(line))
  const cause = error < 0 ? undefined : lines.slice(error).findLast((line) => line.startsWith('Caused by: '))
  const words = cause?.replace('Caused by: ', '') ?? lines[error] ?? lines.at(-1)
  return words === undefined ? null : words.trim().slice(0, 500)
}

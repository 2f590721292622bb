import { join } from 'node:path'
import type { Memory } from './memory.js'

export interface ConfOptions {
  readonly port: number
  readonly memory: Memory
  /** Further settings, which win. */
  readonly settings: Readonly<Record<string, string>>
}

/** neo4j.conf for a laptop: little disk, and reachable from this machine only. */
export const neo4jConf = ({ port, memory, settings: further }: ConfOptions): string => {
  const settings = { ...ownSettings(port, memory), ...further }
  return [
    '# Rewritten at every start.',
    ...Object.entries(settings).map(([name, value]) => `${name}=${value}`),
    '',
  ].join('\n')
}

const ownSettings = (port: number, { pageCache }: Memory): Record<string, string> => ({
  'server.default_listen_address': '127.0.0.1',
  'server.bolt.listen_address': `127.0.0.1:${port}`,
  'server.http.enabled': 'false',
  'server.https.enabled': 'false',
  'dbms.usage_report.enabled': 'false',
  'server.memory.pagecache.size': `${pageCache}m`,
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '32m',
  'db.tx_log.rotation.retention_policy': '1 files',
  'db.transaction.timeout': '30s',
  // else a statement is planned anew, which may take seconds, for texts and lists of 0, 1, 10, 100, … letters and values
  'internal.cypher.use_parameter_size': 'false',
  // by default Bolt's thread pools wait 10 s after the data is safe
  'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  'internal.server.bolt.connection_shutdown_wait_time': '0s',
})

/**
 * Java's second compiler begins at four times as many calls as by default. While a database starts and plans its first statements
 * that compiler takes a third of the processor, most of it for code that runs no more than then; what is called often is compiled all
 * the same, soon after.
 */
const SECOND_COMPILER_LATER = [
  '-XX:Tier4InvocationThreshold=20000',
  '-XX:Tier4MinInvocationThreshold=2400',
  '-XX:Tier4CompileThreshold=60000',
  '-XX:Tier4BackEdgeThreshold=160000',
]

export interface JavaOptions {
  readonly memory: Memory
  /** Neo4j's home. */
  readonly folder: string
  readonly temporary: string
  /** The jars, as paths relative to Java's working directory. */
  readonly classPath: readonly string[]
  /** Compile less: for a database that lives for minutes. */
  readonly brief: boolean
  /** What it is told of its classes (class-archive.ts). */
  readonly classes: string | null
}

export const javaArguments = ({
  memory,
  folder,
  temporary,
  classPath,
  brief,
  classes,
}: JavaOptions): string[] => [
  '-Xms128m',
  `-Xmx${memory.heap}m`,
  '-XX:+UseSerialGC',
  ...(brief ? ['-XX:TieredStopAtLevel=1'] : SECOND_COMPILER_LATER),
  ...(classes === null ? [] : [classes]),
  '-XX:+ExitOnOutOfMemoryError',
  // Java writes nothing outside the home
  '-XX:-UsePerfData',
  `-XX:ErrorFile=${join(folder, 'logs', 'java-crash-%p.log')}`,
  `-Djava.io.tmpdir=${temporary}`,
  '-Dfile.encoding=UTF-8',
  ...['java.nio', 'java.io', 'java.lang', 'sun.nio.ch'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  '-cp',
  classPath.join(':'),
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${folder}`,
  `--config-dir=${join(folder, 'conf')}`,
]

/**
 * What Java needs and no more: the rest of the caller's environment may hold secrets, or variables that reconfigure
 * Java or Neo4j. The locale lets Java 17 read a path with Vietnamese letters.
 */
export const javaEnvironment = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  PATH: env['PATH'],
  HOME: env['HOME'],
  TZ: env['TZ'],
  LC_ALL: 'C.UTF-8',
})

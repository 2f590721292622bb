import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.js'
import { readJson, writePrivateFile } from './files.js'
import { neo4jFolder } from './home.js'
import { identityOf, isRunning, type ProcessIdentity } from './process-identity.js'

/** How long a Neo4j whose owner was killed may take to end: its watchdog gives it ten seconds. */
const ORPHAN_MILLISECONDS = 15_000
const KILLED_MILLISECONDS = 5_000

/** The content of `process.json`: which Java runs this home's database, and for whom. */
interface ProcessRecord {
  owner: ProcessIdentity
  java: ProcessIdentity
}

/** The homes whose Neo4j this process runs. */
const runningHere = new Set<string>()

/** Records the Java of a home as soon as it runs, so that the next owner can end it if it is orphaned. */
export const recordJava = (home: string, pid: number): void => {
  const [owner, java] = [identityOf(process.pid), identityOf(pid)]
  if (owner !== null && java !== null)
    writePrivateFile(recordFile(home), { owner, java } satisfies ProcessRecord)
}

/** Marks the Neo4j of a home as run by this process until `exited` resolves. */
export const trackRunning = (home: string, exited: Promise<unknown>): void => {
  runningHere.add(home)
  void exited.finally(() => runningHere.delete(home))
}

export const forgetJava = (home: string): void => rmSync(recordFile(home), { force: true })

/**
 * Ends a Neo4j that has outlived its owner and still holds the store's lock.
 *
 * @throws AppError HOME_IN_USE when its owner is running; DATABASE_START_FAILED when it cannot be ended
 */
export const endOrphan = async (home: string): Promise<void> => {
  const record = readJson<ProcessRecord>(recordFile(home))
  if (record === null || !isRunning(record.java)) return
  const { owner, java } = record
  // a Java whose watchdog was killed can be orphaned while this process goes on
  if (owner.pid === process.pid ? runningHere.has(home) : isRunning(owner)) throw inUse(home, owner.pid)
  signal(java.pid, 'SIGTERM')
  if (await endsWithin(ORPHAN_MILLISECONDS, java)) return
  signal(java.pid, 'SIGKILL')
  if (await endsWithin(KILLED_MILLISECONDS, java)) return
  throw new AppError(
    'DATABASE_START_FAILED',
    `A Neo4j of an earlier run (process ${java.pid}) still holds ${home} and cannot be ended.`,
    { remedy: `End it with: kill -9 ${java.pid}`, details: { pid: java.pid } },
  )
}

const recordFile = (home: string): string => join(neo4jFolder(home), 'process.json')

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
    // it has ended by itself
  }
}

const inUse = (home: string, pid: number): AppError =>
  new AppError('HOME_IN_USE', `The database in ${home} is already run by process ${pid}.`, {
    remedy: 'Wait until it has ended, or set CHI_THI_GRAPH_HOME to another folder.',
    details: { pid },
  })

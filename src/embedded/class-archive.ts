/**
 * Neo4j's classes as Java has them in memory, in a file (Class Data Sharing): Java then starts Neo4j with about a third less of
 * the processor. The first run writes down which classes it loads; a second Java makes the file of them, beside its work.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { freeMegabytes, readJson, writePrivateFile } from './files.js'
import type { Java } from './java.js'
import { machineMegabytes } from './memory.js'
import { javaEnvironment } from './settings.js'
import { NEEDED_MEGABYTES } from './start-failure.js'
import { spawnWithWatchdog, type WatchedProcess } from './watchdog.js'

/** What an archive is made for; with another Java or other jars it is made anew. */
export interface ArchivedClasses {
  readonly java: Java
  /** The folder of the jars, in which Java runs. */
  readonly jars: string
  readonly classPath: readonly string[]
  /** Neo4j's folder, which holds the archive. */
  readonly folder: string
}

export interface ClassArchive {
  /** What Neo4j's Java is told of its classes; null: nothing. */
  readonly option: string | null
  /** Makes the archive after `milliseconds`, of the classes that are loaded by then; null when that is not to be done. */
  readonly make: ((milliseconds: number, env: NodeJS.ProcessEnv) => Making) | null
}

export interface Making {
  /** Resolves when the archive is made, could not be made or is stopped. Never rejects. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** It takes 140 MB of the disk, and for a minute as much memory as a small Neo4j. */
const ARCHIVE_MEGABYTES = 300
const LEAST_MACHINE_MEGABYTES = 4_000
/** Java 17 refuses a whole list for one line that is longer. */
const LONGEST_LINE = 4_000
const LOWEST_PRIORITY = 19

const filesIn = (folder: string) => ({
  archive: join(folder, 'classes.jsa'),
  /** What is not whole yet. */
  draft: join(folder, 'classes.jsa.part'),
  list: join(folder, 'classes.txt'),
  /** What the archive is made for. */
  identity: join(folder, 'classes.json'),
})

interface Identity {
  readonly madeFor: string
}

/** `mayMake`: whether an archive that is missing is to be made. */
export function classArchive(classes: ArchivedClasses, mayMake: boolean): ClassArchive {
  const { folder } = classes
  const { archive, list, identity } = filesIn(folder)
  if (existsSync(archive) && readJson<Identity>(identity)?.madeFor === identityOf(classes))
    return { option: `-XX:SharedArchiveFile=${archive}`, make: null }
  forgetClassArchive(folder)
  // Java takes a colon for the border between two archives
  if (!mayMake || folder.includes(':') || !hasRoomFor(folder)) return { option: null, make: null }
  return {
    option: `-XX:DumpLoadedClassList=${list}`,
    make: (milliseconds, env) => makeLater(milliseconds, () => dump(classes, env), classes),
  }
}

/** To be called when Java breaks down, perhaps over its archive. Returns whether there was one. */
export function forgetClassArchive(folder: string): boolean {
  const files = filesIn(folder)
  const had = existsSync(files.archive)
  for (const file of Object.values(files)) rmSync(file, { force: true })
  return had
}

const hasRoomFor = (folder: string): boolean =>
  machineMegabytes() >= LEAST_MACHINE_MEGABYTES &&
  freeMegabytes(folder) > NEEDED_MEGABYTES + ARCHIVE_MEGABYTES

/** Java looks at the sizes and times of the jars as well, and runs without an archive of others. */
function identityOf({ java, jars, classPath }: ArchivedClasses): string {
  const hash = createHash('sha256').update(java.build)
  for (const jar of classPath) {
    const { size, mtimeMs } = statSync(join(jars, jar))
    hash.update(`\n${jar} ${size} ${mtimeMs}`)
  }
  return hash.digest('hex')
}

function makeLater(
  milliseconds: number,
  begin: () => WatchedProcess | null,
  classes: ArchivedClasses,
): Making {
  let end!: () => void
  const ended = new Promise<void>((resolve) => (end = resolve))
  let begun: WatchedProcess | null = null
  const timer = setTimeout(() => {
    begun = begin()
    void (begun?.exited ?? Promise.resolve(1)).then((status) => keep(classes, status)).then(end)
  }, milliseconds)
  timer.unref()
  return {
    ended,
    async stop() {
      clearTimeout(timer)
      await begun?.stop()
      if (begun === null) end()
    },
  }
}

/** Writes the archive with a Java of its own, which gives way to everything else; null when there is no list of classes. */
function dump(
  { java, jars, classPath, folder }: ArchivedClasses,
  env: NodeJS.ProcessEnv,
): WatchedProcess | null {
  const { draft, list } = filesIn(folder)
  try {
    writeFileSync(list, usable(readFileSync(list, 'utf8')))
  } catch {
    return null
  }
  const process = spawnWithWatchdog(
    java.path,
    [
      '-Xshare:dump',
      '-Xmx512m',
      '-XX:-UsePerfData',
      `-XX:SharedClassListFile=${list}`,
      `-XX:SharedArchiveFile=${draft}`,
      '-cp',
      classPath.join(':'),
    ],
    { cwd: jars, env: javaEnvironment(env), output: join(folder, 'logs', 'classes.log') },
  )
  void process.pid.then((pid) => pid !== null && giveWay(pid))
  return process
}

/** The list may end within a line, since Java writes it still. */
const usable = (list: string): string =>
  list
    .slice(0, list.lastIndexOf('\n') + 1)
    .split('\n')
    .filter((line) => line.length < LONGEST_LINE)
    .join('\n')

function giveWay(pid: number): void {
  try {
    setPriority(pid, LOWEST_PRIORITY)
  } catch {
    // it has ended already
  }
}

/** Puts what was written in its place, if it is whole. */
function keep(classes: ArchivedClasses, status: number): void {
  const { archive, draft, list, identity } = filesIn(classes.folder)
  try {
    if (status === 0) {
      renameSync(draft, archive)
      writePrivateFile(identity, { madeFor: identityOf(classes) } satisfies Identity)
    }
    for (const file of [draft, list]) rmSync(file, { force: true })
  } catch {
    // without it Neo4j starts as ever
  }
}

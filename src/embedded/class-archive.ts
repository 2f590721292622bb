/**
 * Neo4j's classes as Java has them in memory, in a file (Class Data Sharing): Java then starts Neo4j with about a third less of
 * the processor. The first run writes down which classes it loads; a second Java makes the file of them, beside its work.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { freeMegabytes, writePrivateFile } from './files.js'
import type { Java } from './java.js'
import { machineMegabytes } from './memory.js'
import { javaEnvironment } from './settings.js'
import { NEEDED_MEGABYTES } from './start-failure.js'
import { spawnWithWatchdog } from './watchdog.js'

/** What an archive is made for; with another Java or other jars it is made anew. */
export interface ArchivedClasses {
  readonly java: Java
  /** The folder of the jars, in which Java runs. */
  readonly jars: string
  readonly classPath: readonly string[]
  /** Neo4j's folder, which holds the archive. */
  readonly folder: string
}

/** What Neo4j's Java is told of its classes, and what then makes the archive; `make` is null when that is not to be done. */
export interface ClassArchive {
  readonly option: string | null
  readonly make: ((env: NodeJS.ProcessEnv) => Making) | null
}

export interface Making {
  /** Resolves when the archive is made, or when it could not be. Never rejects. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** It takes 140 MB of the disk, and for a minute as much memory as a small Neo4j. */
const ARCHIVE_MEGABYTES = 300
const LEAST_MACHINE_MEGABYTES = 4_000
/** Java 17 refuses a whole list for one line that is longer. */
const LONGEST_LINE = 4_000
const LOWEST_PRIORITY = 19

/** `mayMake`: whether an archive that is missing is to be made. */
export function classArchive(classes: ArchivedClasses, mayMake: boolean): ClassArchive {
  const { folder } = classes
  const [archive, list] = [join(folder, 'classes.jsa'), join(folder, 'classes.txt')]
  if (identityIn(folder) === identityOf(classes) && existsSync(archive))
    return { option: `-XX:SharedArchiveFile=${archive}`, make: null }
  forgetClassArchive(folder)
  // Java takes a colon for the border between two archives
  if (!mayMake || folder.includes(':') || !hasRoomFor(folder)) return { option: null, make: null }
  return {
    option: `-XX:DumpLoadedClassList=${list}`,
    make: (env) => makeArchive(classes, { archive, list, env }),
  }
}

/** To be called when Java ends with an archive, which may be what it stumbles over. Returns whether there was one. */
export function forgetClassArchive(folder: string): boolean {
  const files = ['classes.jsa', 'classes.txt', 'classes.json'].map((name) => join(folder, name))
  const had = existsSync(files[0]!)
  for (const file of files) rmSync(file, { force: true })
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

const identityFile = (folder: string): string => join(folder, 'classes.json')

function identityIn(folder: string): string | null {
  try {
    return (JSON.parse(readFileSync(identityFile(folder), 'utf8')) as { readonly madeFor: string }).madeFor
  } catch {
    return null
  }
}

interface Made {
  readonly archive: string
  readonly list: string
  readonly env: NodeJS.ProcessEnv
}

/** Makes the archive with a Java of its own, which gives way to everything else. */
function makeArchive(classes: ArchivedClasses, { archive, list, env }: Made): Making {
  const { java, jars, classPath, folder } = classes
  const draft = `${archive}.part`
  try {
    rmSync(draft, { force: true })
    writeFileSync(list, usable(readFileSync(list, 'utf8')))
  } catch {
    // the home is gone, or another run writes its list
    return { ended: Promise.resolve(), stop: () => Promise.resolve() }
  }
  const dump = spawnWithWatchdog(
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
  void dump.pid.then((pid) => pid !== null && giveWay(pid))
  const ended = dump.exited.then((status) => {
    try {
      if (status === 0 && existsSync(draft)) {
        renameSync(draft, archive)
        writePrivateFile(identityFile(folder), { madeFor: identityOf(classes) })
      } else rmSync(draft, { force: true })
      rmSync(list, { force: true })
    } catch {
      // without it Neo4j starts as ever
    }
  })
  return { ended, stop: () => dump.stop() }
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

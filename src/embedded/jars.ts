import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { AppError } from '../errors.js'
import { onDisk } from './files.js'
import { findOnPath } from './java.js'
import { acquireLock } from './lock.js'
import { copyWithMaven } from './maven.js'
import { fileNameOf, NEO4J_VERSION, PINNED_JARS, unusableJars, type PinnedJar } from './pinned-jars.js'

export interface DownloadProgress {
  readonly message: string
  /** Jars so far, and all of them. */
  readonly count: number
  readonly total: number
}

export interface JarOptions {
  /** Where `PATH` is read, and what Maven runs with. */
  readonly env: NodeJS.ProcessEnv
  /** Called while jars are fetched. */
  readonly onProgress: (progress: DownloadProgress) => void
  /** The jars to have; for tests. */
  readonly jars?: readonly PinnedJar[]
}

/**
 * The folder inside `cacheFolder` that holds the pinned jars, each verified by its SHA-256. Jars that are missing or
 * differ are fetched with Maven, and put in place only after all of them have been verified. Several processes may
 * ask for the same cache at once: one fetches, the others wait for it.
 *
 * @throws AppError MAVEN_NOT_FOUND, DOWNLOAD_FAILED, CHECKSUM_MISMATCH, HOME_NOT_WRITABLE
 */
export async function ensureJars(
  cacheFolder: string,
  { env, onProgress, jars = PINNED_JARS }: JarOptions,
): Promise<string> {
  const cache = resolve(cacheFolder)
  const folder = join(cache, `jars-${NEO4J_VERSION}`)
  if ((await unusableJars(folder, jars)).size === 0) return folder
  const mvn = findOnPath('mvn', env)
  if (mvn === null) throw mavenNotFound(folder)
  for (;;) {
    const lock = onDisk(cache, () => acquireLock(join(cache, 'download-lock'), null))
    if ('heldBy' in lock) {
      const message = `Waiting for process ${lock.heldBy.pid}, which is fetching Neo4j`
      onProgress({ message, count: 0, total: jars.length })
      await sleep(250)
      continue
    }
    try {
      const wanted = [...(await unusableJars(folder, jars)).keys()]
      const report = (fetched: number) =>
        onProgress({
          message: `Fetching Neo4j ${NEO4J_VERSION}, once`,
          count: jars.length - wanted.length + fetched,
          total: jars.length,
        })
      if (wanted.length > 0) await fetchJars(wanted, { folder, cache, mvn, env, report })
      return folder
    } finally {
      lock.release()
    }
  }
}

interface Fetch {
  readonly folder: string
  readonly cache: string
  readonly mvn: string
  readonly env: NodeJS.ProcessEnv
  /** Called with the number of jars fetched so far. */
  readonly report: (fetched: number) => void
}

/** Fetches into a temporary folder, verifies, and moves the jars into `folder`. The caller holds the lock. */
async function fetchJars(
  wanted: readonly PinnedJar[],
  { folder, cache, mvn, env, report }: Fetch,
): Promise<void> {
  report(0)
  const draft = join(cache, `part-${randomBytes(4).toString('hex')}`)
  const log = join(cache, 'maven.log')
  try {
    onDisk(cache, () => {
      removeDrafts(cache)
      mkdirSync(draft)
    })
    const fetched = await copyWithMaven(wanted, { mvn, env, folder: draft, log, onCopied: report })
    const unusable = [...(await unusableJars(fetched, wanted)).keys()]
    if (unusable[0]) throw checksumMismatch(unusable[0], unusable.length)
    onDisk(folder, () => {
      mkdirSync(folder, { recursive: true })
      for (const jar of wanted) renameSync(join(fetched, fileNameOf(jar)), join(folder, fileNameOf(jar)))
      rmSync(log, { force: true })
    })
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** What a process that was killed while it fetched has left. */
const removeDrafts = (cache: string): void => {
  for (const name of readdirSync(cache))
    if (name.startsWith('part-')) rmSync(join(cache, name), { recursive: true, force: true })
}

const mavenNotFound = (folder: string): AppError =>
  new AppError(
    'MAVEN_NOT_FOUND',
    `Neo4j ${NEO4J_VERSION} is not yet in ${folder}, and Maven (mvn), which fetches it once, is not on the PATH.`,
    {
      remedy:
        'Install Maven (on Debian or Ubuntu: apt-get install maven); or copy that folder from a machine that has ' +
        'it; or set NEO4J_URI to a Neo4j server that already runs.',
    },
  )

const checksumMismatch = (jar: PinnedJar, count: number): AppError => {
  const file = fileNameOf(jar)
  const others = count === 1 ? '' : ` (and ${count - 1} more)`
  const path = [...jar.group.split('.'), jar.artifact, jar.version].join('/')
  return new AppError(
    'CHECKSUM_MISMATCH',
    `${file}${others}, which Maven gave, is not the jar that is pinned: its SHA-256 differs. It is not used.`,
    {
      remedy:
        `Remove ${path} from Maven's local repository (usually ~/.m2/repository) and start again. If it comes back, ` +
        `ask who runs the mirror in Maven's settings.xml. Or set NEO4J_URI to a Neo4j server that already runs.`,
      details: { jar: file, sha256: jar.sha256, count },
    },
  )
}

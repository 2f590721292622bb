import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '../errors.js'
import { readCredentials } from './credentials.js'
import { freeMegabytes, makeFolder, onDisk, readJson, writePrivateFile } from './files.js'
import { acquireLock } from './lock.js'
import { requirePlatform } from './platform.js'
import { identityOf, isRunning, type ProcessIdentity } from './process-identity.js'

/** A `server` keeps running and answers at a URL; a `command` does one thing and ends. */
export type Role = 'server' | 'command'

/** A process's exclusive hold on a home. */
export interface HomeLock {
  /** Publishes how to reach the database (and the server), so that other processes can work beside the owner. */
  announce(info: { uri: string; url?: string }): void
  /** Gives the home back. May be called twice. The lock of a killed owner lapses by itself. */
  release(): void
}

/** The running owner of a home, and how to reach its database. */
export interface HomeConnection {
  uri: string
  username: string
  password: string
  pid: number
  url: string | null
  role: Role
}

/** The content of `run.json`. */
interface Announcement {
  owner: ProcessIdentity
  role: Role
  uri: string
  url: string | null
}

/**
 * Makes this process the only owner of `home` (created when missing), until release() or until the process ends.
 *
 * @throws AppError PLATFORM_UNSUPPORTED; ALREADY_RUNNING when a server has it (details: pid, url); HOME_IN_USE when a command has it
 *   (details: pid); HOME_NOT_WRITABLE
 */
export const lockHome = (
  home: string,
  options: { role: Role; url?: string },
  platform: NodeJS.Platform = process.platform,
): HomeLock => {
  // before anything is written or fetched
  requirePlatform(platform)
  const { role } = options
  onDisk(home, () => makeFolder(home))
  const lock = onDisk(home, () => acquireLock(join(home, 'lock'), { role, url: options.url ?? null }))
  if ('heldBy' in lock) throw homeTaken(home, lock.heldBy, lock.info)

  const owner = identityOf(process.pid)
  let released = false
  return {
    announce({ uri, url }) {
      if (released || owner === null) return
      const announcement: Announcement = { owner, role, uri, url: url ?? options.url ?? null }
      writePrivateFile(announcementFile(home), announcement)
    },
    release() {
      if (released) return
      released = true
      rmSync(announcementFile(home), { force: true })
      lock.release()
    },
  }
}

/** How to reach the database of the running owner of `home`; null when none runs or none has announced it. */
export const connectionOf = (home: string): HomeConnection | null => {
  const announced = readJson<Announcement>(announcementFile(home))
  if (announced === null || !isRunning(announced.owner)) return null
  const credentials = readCredentials(neo4jFolder(home))
  if (credentials === null) return null
  const { uri, url, role, owner } = announced
  return { ...credentials, uri, url, role, pid: owner.pid }
}

const announcementFile = (home: string): string => join(home, 'run.json')

/** The folder of the private Neo4j inside a home. */
export const neo4jFolder = (home: string): string => join(home, 'neo4j')

/** Whether the private Neo4j of a home has ever been started, so that somebody may have put papers into it. */
export const hasStore = (home: string): boolean => existsSync(join(neo4jFolder(home), 'data', 'databases'))

/** Makes the home with Neo4j's folder in it, which only its owner can open. */
export const prepareHome = (home: string): void =>
  onDisk(home, () => {
    const folder = neo4jFolder(home)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
  })

/** Room for a transaction, its log and Neo4j's own maintenance. */
const RESERVE_MEGABYTES = 100

/** Whether the disk of a home has room for more to be written into its database. */
export const hasRoom = (home: string): boolean => {
  try {
    return freeMegabytes(neo4jFolder(home)) >= RESERVE_MEGABYTES
  } catch {
    // what is wrong with the folder shows when it is used
    return true
  }
}

const homeTaken = (
  home: string,
  holder: ProcessIdentity,
  held: { role: Role; url: string | null },
): AppError => {
  const { pid } = holder
  if (held.role === 'command') {
    return new AppError('HOME_IN_USE', `Another command (process ${pid}) works in ${home}.`, {
      remedy: 'Wait until it has ended, or set CHI_THI_GRAPH_HOME to another folder.',
      details: { pid, path: home },
    })
  }
  const announced = readJson<Announcement>(announcementFile(home))
  const url = (announced?.owner.pid === pid ? announced.url : null) ?? held.url
  return new AppError(
    'ALREADY_RUNNING',
    url === null
      ? `A server (process ${pid}) is already starting in ${home}.`
      : `A server is already running at ${url} (process ${pid}, home ${home}).`,
    {
      remedy: `Use that one, stop it (kill ${pid}), or set CHI_THI_GRAPH_HOME to another folder.`,
      details: { pid, url },
    },
  )
}

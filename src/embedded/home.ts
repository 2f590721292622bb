import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { AppError } from '../errors.js'
import { acquireLock, isRunning, type ProcessIdentity, identityOf } from './lock.js'

/** `server` stays and answers at a url; `command` does one thing and goes. */
export type Role = 'server' | 'command'

export interface HomeClaim {
  /** Lets others find the database (and the server's url), so that they can work beside the owner. */
  announce(info: { uri: string; url?: string }): void
  /** Gives the home back. May be called twice. A killed owner need not. */
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

export interface Credentials {
  username: string
  password: string
}

interface Announcement {
  owner: ProcessIdentity
  role: Role
  uri: string
  url: string | null
}

/**
 * Makes this process the one owner of `home` (made when missing), until release() or its end, however it ends.
 *
 * @throws AppError ALREADY_RUNNING when a server has it (details: pid, url); HOME_IN_USE when a command has it
 *   (details: pid); HOME_NOT_WRITABLE
 */
export const claimHome = (home: string, options: { role: Role; url?: string }): HomeClaim => {
  const { role } = options
  onDisk(home, () => makeFolder(home))
  const lock = onDisk(home, () => acquireLock(join(home, 'lock'), { role, url: options.url ?? null }))
  if ('heldBy' in lock) throw taken(home, lock.heldBy, lock.info)

  const owner = identityOf(process.pid)
  const announcement = join(home, 'run.json')
  let released = false
  return {
    announce({ uri, url }) {
      if (released || owner === null) return
      writeSecretly(announcement, {
        owner,
        role,
        uri,
        url: url ?? options.url ?? null,
      } satisfies Announcement)
    },
    release() {
      if (released) return
      released = true
      rmSync(announcement, { force: true })
      lock.release()
    },
  }
}

/** How to reach the database of the owner that runs in `home` now; null when none runs or none has announced. */
export const connectionOf = (home: string): HomeConnection | null => {
  const announced = readJson<Announcement>(join(home, 'run.json'))
  if (announced === null || !isRunning(announced.owner)) return null
  const credentials = readJson<Credentials>(credentialsFile(home))
  if (credentials === null) return null
  const { uri, url, role, owner } = announced
  return { ...credentials, uri, url, role, pid: owner.pid }
}

/** The folder of the private Neo4j inside a home: nobody else may look into it. */
export const neo4jFolder = (home: string): string => join(home, 'neo4j')

/**
 * The password of the private Neo4j: made at random once, kept in a file that only its owner can read, and handed to
 * Neo4j as the file that its own `set-initial-password` writes (a salted hash). Neo4j reads that only while it has
 * no user; so it is written before every start, and a crash at any point locks nobody out.
 *
 * @throws AppError DATABASE_START_FAILED when there is a database but its password is gone; HOME_NOT_WRITABLE
 */
export const ensureCredentials = (home: string): Credentials => {
  const file = credentialsFile(home)
  let credentials = readJson<Credentials>(file)
  if (credentials === null) {
    const data = join(neo4jFolder(home), 'data')
    const users = join(data, 'databases', 'system')
    if (existsSync(users)) {
      throw new AppError(
        'DATABASE_START_FAILED',
        `${file}, which holds the password of the database beside it, is missing or damaged.`,
        {
          remedy:
            `Restore it; or remove ${users} and ${join(data, 'transactions', 'system')}, which hold only the user ` +
            'and its password (the documents stay), and start again.',
        },
      )
    }
    credentials = { username: 'neo4j', password: randomBytes(24).toString('base64url') }
    writeSecretly(file, credentials)
  }
  const initial = join(neo4jFolder(home), 'data', 'dbms', 'auth.ini')
  onDisk(home, () => mkdirSync(dirname(initial), { recursive: true }))
  writeSecretly(initial, initialUser(credentials))
  return credentials
}

const credentialsFile = (home: string): string => join(neo4jFolder(home), 'connection.json')

/** `name:SHA-256,hash,salt,rounds:` as Neo4j 5.26 serialises a user whose password need not be changed. */
const initialUser = ({ username, password }: Credentials): string => {
  const rounds = 1024
  const salt = randomBytes(32)
  let hash = createHash('sha256').update(salt).update(password).digest()
  for (let round = 1; round < rounds; round++) hash = createHash('sha256').update(hash).digest()
  return `${username}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${rounds}:\n`
}

/** Makes the home and Neo4j's folder in it, the latter for its owner's eyes only. */
export const prepareHome = (home: string): void =>
  onDisk(home, () => {
    const folder = neo4jFolder(home)
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    chmodSync(folder, 0o700)
  })

/** Level by level: Node's own recursive way never ends where a file system refuses new names (/proc). */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // another process may have made it meanwhile
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Whole or not at all, on the disk before it returns, readable for its owner only. */
export const writeSecretly = (path: string, content: object | string): void =>
  onDisk(path, () => {
    const draft = `${path}.${randomBytes(4).toString('hex')}`
    try {
      const file = openSync(draft, 'wx', 0o600)
      try {
        writeSync(file, typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
      renameSync(draft, path)
    } catch (error) {
      rmSync(draft, { force: true })
      throw error
    }
  })

/** Null when it is missing or not whole. */
export const readJson = <T>(path: string): T | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return null
  }
}

/** Runs `work` on files in `path`; what the disk refuses becomes HOME_NOT_WRITABLE. */
export const onDisk = <T>(path: string, work: () => T): T => {
  try {
    return work()
  } catch (error) {
    const reason = REFUSALS[(error as NodeJS.ErrnoException).code ?? '']
    if (reason === undefined) throw error
    throw new AppError('HOME_NOT_WRITABLE', `${path} cannot be written: ${reason}.`, {
      remedy: 'Set CHI_THI_GRAPH_HOME to a folder that you may write, on a disk with 300 MB free.',
      details: { path },
      cause: error,
    })
  }
}

const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the disk is read-only',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file is in the place of a folder',
  EISDIR: 'a folder is in the place of a file',
  ENAMETOOLONG: 'the path is too long',
  ELOOP: 'the path is a loop of links',
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  ENOTSUP: 'this file system has no hard links',
  EOPNOTSUPP: 'this file system has no hard links',
  ENOENT: 'a folder on the way is missing',
}

/** What Neo4j may need for a transaction, its log and what it does by itself. */
const RESERVE_MEGABYTES = 100

/** Whether the disk of a home has room for more to be written into its database. */
export const hasRoom = (home: string): boolean => {
  try {
    return freeMegabytes(neo4jFolder(home)) >= RESERVE_MEGABYTES
  } catch {
    // what is the matter is told by whoever uses the folder
    return true
  }
}

export const freeMegabytes = (path: string): number => {
  const { bavail, bsize } = statfsSync(path)
  return Math.floor((bavail * bsize) / 1_000_000)
}

const taken = (
  home: string,
  holder: ProcessIdentity,
  claimed: { role: Role; url: string | null },
): AppError => {
  const { pid } = holder
  if (claimed.role === 'command') {
    return new AppError('HOME_IN_USE', `Another command (process ${pid}) works in ${home}.`, {
      remedy: 'Wait until it has ended, or set CHI_THI_GRAPH_HOME to another folder.',
      details: { pid, path: home },
    })
  }
  const announced = readJson<Announcement>(join(home, 'run.json'))
  const url = (announced?.owner.pid === pid ? announced.url : null) ?? claimed.url
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

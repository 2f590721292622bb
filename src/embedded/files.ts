import { randomBytes } from 'node:crypto'
import {
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
import { dirname } from 'node:path'
import { AppError } from '../errors.js'

/**
 * Makes a folder with its parents, each readable for its owner only. Node's own recursive way never ends where a file
 * system refuses new names (/proc).
 */
export const makeFolder = (path: string): void => {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    // another process may have made it meanwhile
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/** Writes a file atomically: synced to the disk when this returns, and readable for its owner only. */
export const writePrivateFile = (path: string, content: object | string): void =>
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

/** The content of a JSON file; null when it is missing or incomplete. */
export const readJson = <T>(path: string): T | null => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch {
    return null
  }
}

/**
 * Runs `work` on files in `path`.
 *
 * @throws AppError HOME_NOT_WRITABLE for what the file system refuses; other errors as they are
 */
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

export const freeMegabytes = (path: string): number => {
  const { bavail, bsize } = statfsSync(path)
  return Math.floor((bavail * bsize) / 1_000_000)
}

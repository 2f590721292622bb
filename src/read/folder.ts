import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../errors.js'

/** A file as it lies in a folder; one of the same location, size and time of change holds the same. */
export interface FileStamp {
  readonly location: string
  readonly size: number
  /** In milliseconds. */
  readonly changedAt: number
}

/** What lies below a folder. */
export interface FolderContents {
  /** Its location: its path without links. */
  readonly top: string
  readonly files: readonly FileStamp[]
  /** Folders that cannot be read; what lies in them is not told. */
  readonly closed: readonly string[]
}

/**
 * What programs put beside papers: hidden files, a copy that is under way, the lock of an editor, the thumbnails of a file
 * manager.
 */
const PASSED_OVER =
  /^(?:\.|~\$)|\.(?:part|partial|crdownload|tmp|download)$|^(?:thumbs\.db|desktop\.ini|__macosx)$/i

/** Whether a file or folder of this name is no paper's, or not yet. */
export const isPassedOver = (name: string): boolean => PASSED_OVER.test(name)

/** How many files are looked at at once. */
const AT_ONCE = 64

/**
 * The files below a folder, in the order of their names. Links are not followed, so that nothing outside it is read; what
 * is no regular file is passed over.
 *
 * @throws AppError FILE_NOT_FOUND, FILE_NOT_READABLE of the folder itself
 */
export async function filesBelow(folder: string): Promise<FolderContents> {
  const files: FileStamp[] = []
  const closed: string[] = []
  const top = await realpath(folder).catch((error: unknown) => {
    throw unreadable(folder, error)
  })
  const open = [top]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const entries = await entriesOf(path).catch((error: unknown) => {
      if (path === top) throw unreadable(folder, error)
      closed.push(path!)
      return []
    })
    const paths = (kind: 'isFile' | 'isDirectory') =>
      entries.filter((entry) => entry[kind]()).map(({ name }) => join(path!, name))
    open.push(...paths('isDirectory').reverse())
    const regular = paths('isFile')
    for (let at = 0; at < regular.length; at += AT_ONCE)
      files.push(
        ...(await Promise.all(regular.slice(at, at + AT_ONCE).map(stampOf))).flatMap((stamp) => stamp ?? []),
      )
  }
  return { top, files, closed }
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter(({ name }) => !isPassedOver(name)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Null when there is no such file any more. */
export async function stampOf(location: string): Promise<FileStamp | null> {
  const stat = await lstat(location).catch(() => null)
  return stat?.isFile() ? { location, size: stat.size, changedAt: Math.floor(stat.mtimeMs) } : null
}

export const isSameStamp = (one: FileStamp | null, other: FileStamp): boolean =>
  one !== null && one.size === other.size && one.changedAt === other.changedAt

function unreadable(folder: string, error: unknown): AppError {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown error'
  const options = { details: { path: folder, reason }, cause: error }
  return reason === 'ENOENT'
    ? new AppError('FILE_NOT_FOUND', `There is no folder ${folder}.`, {
        remedy: 'Correct the path.',
        ...options,
      })
    : new AppError('FILE_NOT_READABLE', `${basename(folder)} cannot be read (${reason}).`, {
        remedy: 'Look at the rights of the folder.',
        ...options,
      })
}

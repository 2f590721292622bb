import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { sep } from 'node:path'
import { AppError, type ErrorCode } from '../errors.js'
import type { Graph } from '../graph/connect.js'
import {
  forgetFiles,
  knownFilesBelow,
  knownFilesLike,
  rememberFiles,
  type FileToRemember,
  type KnownFile,
} from '../graph/known-files.js'
export type { FileToRemember } from '../graph/known-files.js'
import { filesBelow, type FileStamp } from '../read/folder.js'
import { LIMITS } from '../read/limits.js'

/** Files that have changed so lately may still be written. In milliseconds. */
export const SETTLED_AFTER = 2_000

/** So many files are hashed, read and remembered at a time; after a kill so many at most are read again. */
export const AT_A_TIME = 200

/** What there is in a folder, beside what is known of it. */
export interface FolderLook {
  /** The location of the folder. */
  readonly top: string
  /** How many files have been taken in as they are. */
  readonly known: number
  /** How many could not be taken in as they are. */
  readonly knownFailures: number
  /** Files that have to be looked into. */
  readonly fresh: readonly FileStamp[]
  /** Files that may still be written. */
  readonly unsettled: readonly FileStamp[]
  /** Files that are known and not there any more. */
  readonly absent: readonly KnownFile[]
  /** Folders that cannot be read. */
  readonly closed: readonly string[]
}

/** Who looks, and when. */
export interface Looker {
  /** Of the program: a file that another one could not take in is tried again. */
  readonly version: string
  /** In milliseconds. */
  readonly now: number
}

/**
 * Compares a folder with what is known of it, without opening a file.
 *
 * @throws AppError FILE_NOT_FOUND, FILE_NOT_READABLE of the folder; as the database
 */
export async function lookInto(graph: Graph, folder: string, { version, now }: Looker): Promise<FolderLook> {
  const { top, files, closed } = await filesBelow(folder)
  const known = await knownFilesBelow(graph, top.endsWith(sep) ? top : `${top}${sep}`)
  const stands = files.map((file) => standOf(file, known.get(file.location), { version, now }))
  const are = (stand: Stand) => files.filter((_, at) => stands[at] === stand)
  return {
    top,
    known: are('KNOWN').length,
    knownFailures: are('FAILED').length,
    fresh: are('FRESH'),
    unsettled: are('UNSETTLED'),
    absent: absentOf(known, files, closed),
    closed,
  }
}

type Stand = 'KNOWN' | 'FAILED' | 'FRESH' | 'UNSETTLED'

function standOf(file: FileStamp, known: KnownFile | undefined, { version, now }: Looker): Stand {
  if (known !== undefined && known.size === file.size && known.changedAt === file.changedAt) {
    const isCurrent = known.failure === null || known.version === version
    if (isCurrent && known.held === known.gave) return known.gave > 0 ? 'KNOWN' : 'FAILED'
  }
  return file.changedAt > now - SETTLED_AFTER ? 'UNSETTLED' : 'FRESH'
}

/** What lies in a folder that cannot be read may still be there. */
function absentOf(
  known: ReadonlyMap<string, KnownFile>,
  files: readonly FileStamp[],
  closed: readonly string[],
): KnownFile[] {
  const there = new Set(files.map(({ location }) => location))
  const isHidden = (location: string) => closed.some((folder) => location.startsWith(`${folder}${sep}`))
  return [...known.values()].filter(({ location }) => !there.has(location) && !isHidden(location))
}

/**
 * Which absent files are gone for good: asked once what is new has been taken in. One that lies elsewhere now, or of which
 * nothing is held any more, is forgotten.
 */
export async function goneOf(graph: Graph, absent: readonly KnownFile[]): Promise<string[]> {
  const gone: string[] = []
  const left = new Set(absent.map(({ location }) => location))
  for (let at = 0; at < absent.length; at += AT_A_TIME) {
    const some = absent.slice(at, at + AT_A_TIME)
    const hashes = some.flatMap(({ sha256 }) => sha256 ?? [])
    const elsewhere = new Set(
      (await knownFilesLike(graph, hashes)).flatMap(({ location, sha256 }) =>
        left.has(location) ? [] : sha256,
      ),
    )
    const stays = ({ held, sha256 }: KnownFile) => held > 0 && !elsewhere.has(sha256 ?? '')
    gone.push(...some.filter(stays).map(({ location }) => location))
    const idle = some.filter((file) => !stays(file)).map(({ location }) => location)
    if (idle.length > 0) await forgetFiles(graph, idle)
  }
  return gone
}

/** A file of which it is known what its bytes are. */
export interface HashedFile extends FileStamp {
  /** Null of one that is too large to be read, or that cannot be. */
  readonly sha256: string | null
}

/** Files sorted by whether their bytes have been taken in, wherever those lay. */
export interface SortedFiles {
  readonly known: readonly HashedFile[]
  readonly knownFailures: readonly HashedFile[]
  /** They have to be read. */
  readonly unknown: readonly HashedFile[]
  /** They hold the same as some of the unknown ones: to be sorted again when those have been read. */
  readonly repeated: readonly HashedFile[]
}

/** Hashes files, and remembers those whose bytes have been taken in as known. */
export async function sortByHash(
  graph: Graph,
  files: readonly FileStamp[],
  version: string,
): Promise<SortedFiles> {
  const hashed: HashedFile[] = []
  for (const file of files)
    hashed.push({ ...file, sha256: file.size > LIMITS.fileBytes ? null : await hashOf(file.location) })
  const hashes = [...new Set(hashed.flatMap(({ sha256 }) => sha256 ?? []))]
  const twins = new Map(
    (await knownFilesLike(graph, hashes))
      .filter(
        (twin) => twin.sources.length === twin.gave && (twin.failure === null || twin.version === version),
      )
      .map((twin) => [twin.sha256, twin] as const),
  )
  const known = hashed.flatMap((file) => {
    const twin = file.sha256 === null ? undefined : twins.get(file.sha256)
    return twin ? [{ ...file, version, failure: twin.failure, sources: twin.sources }] : []
  })
  await remember(graph, known)
  const others = hashed.filter(({ sha256 }) => sha256 === null || !twins.has(sha256))
  const isFirst = ({ sha256 }: HashedFile, at: number) =>
    sha256 === null || others.findIndex((other) => other.sha256 === sha256) === at
  return {
    known: known.filter(({ sources }) => sources.length > 0),
    knownFailures: known.filter(({ sources }) => sources.length === 0),
    unknown: others.filter(isFirst),
    repeated: others.filter((file, at) => !isFirst(file, at)),
  }
}

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
    return hash.digest('hex')
  } catch {
    // whoever reads it says why
    return null
  }
}

/** What a paper is refused for whoever reads it and when; nothing is kept of one that bears a secrecy stamp. */
const LASTING: readonly ErrorCode[] = [
  'FILE_TOO_LARGE',
  'FILE_EMPTY',
  'UNSUPPORTED_MEDIA_TYPE',
  'UNSUPPORTED_ENCODING',
  'FILE_DAMAGED',
  'FILE_ENCRYPTED',
  'NO_TEXT_LAYER',
  'UNIDENTIFIED_PAPER',
]

/** Whether a file that fails so need not be tried again as long as it stays as it is. */
export const isLasting = (error: unknown): error is AppError =>
  error instanceof AppError &&
  (LASTING.includes(error.code) ||
    // of memory there may be more another time
    (error.code === 'FILE_TOO_COMPLEX' && error.details['what'] !== 'MiB of memory'))

/** Remembers what became of files. */
export async function remember(graph: Graph, files: readonly FileToRemember[]): Promise<void> {
  if (files.length > 0) await rememberFiles(graph, files)
}

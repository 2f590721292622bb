import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { AppError } from '../errors.js'
import { KINDS, type Kind, type Row } from '../graph/backup.js'
import { DecodeError } from '../graph/decode.js'
import {
  checksummedEnd,
  countKey,
  type End,
  endSchema,
  entrySchema,
  type Header,
  headerSchema,
  isNewerFormat,
} from './format.js'
import { linesOf } from './lines.js'

/** One row as it is read. */
export interface ReadEntry {
  readonly kind: Kind
  /** Whether it belongs to the open edition. */
  readonly open: boolean
  readonly row: Row
  /** The number of characters of its line. */
  readonly size: number
}

/** A backup that was read once as a whole and is intact. */
export interface IntactBackup {
  readonly header: Header
  readonly end: End
  /** The rows, read again from the same open file. */
  entries(): AsyncGenerator<ReadEntry>
}

/**
 * Reads a backup as a whole, in bounded memory, and calls `work` only if it is intact: every row has a known kind, the
 * form of that kind and its place in the order of kinds, and the counts and the checksum of the end are right.
 *
 * @throws AppError FILE_NOT_FOUND, FILE_NOT_READABLE, BACKUP_DAMAGED (cut off, changed, or no backup), BACKUP_TOO_NEW;
 *   and what `work` throws
 */
export async function withBackup<T>(path: string, work: (backup: IntactBackup) => Promise<T>): Promise<T> {
  const file = await openFile(path)
  try {
    const { header, end } = await verify(path, file)
    return await work({
      header,
      end,
      async *entries() {
        const inOrder = new RowsInOrder(path, header)
        let number = 0
        for await (const line of linesIn(path, file)) {
          number += 1
          if (number === 1) continue
          const read = parseLine(path, line, number)
          if (isEnd(read)) return
          yield inOrder.next(read, number, line.length)
        }
      },
    })
  } finally {
    await file.close()
  }
}

async function verify(path: string, file: FileHandle): Promise<{ header: Header; end: End }> {
  const sha256 = createHash('sha256')
  const counts: Record<string, number> = {}
  let header: Header | undefined
  let rows: RowsInOrder | undefined
  let end: End | undefined
  let number = 0
  for await (const line of linesIn(path, file)) {
    number += 1
    if (end) throw damaged(path, `something follows its end in line ${number}`)
    const read = parseLine(path, line, number)
    if (header === undefined || rows === undefined) {
      header = parseHeader(path, read)
      rows = new RowsInOrder(path, header)
    } else if (isEnd(read)) {
      end = parseEnd(path, read)
      continue
    } else {
      const { kind, open: ofOpen } = rows.next(read, number, line.length)
      const key = countKey(kind.name, ofOpen)
      counts[key] = (counts[key] ?? 0) + 1
    }
    sha256.update(`${line}\n`)
  }
  if (header === undefined) throw damaged(path, 'it is empty')
  if (end === undefined) throw damaged(path, `it is cut off after line ${number}`)
  if (header.formatVersion > 1) sha256.update(checksummedEnd(end))
  if (end.sha256 !== sha256.digest('hex')) throw damaged(path, 'its checksum is not that of its content')
  const sorted = (entries: object) => JSON.stringify(Object.entries(entries).sort())
  if (sorted(end.entries) !== sorted(counts)) throw damaged(path, 'it holds more or less than it says')
  return { header, end }
}

/** Decodes rows, which must come kind after kind in the order of `KINDS`, the open edition last of each kind. */
class RowsInOrder {
  readonly #path: string
  readonly #header: Header
  #place = 0

  constructor(path: string, header: Header) {
    this.#path = path
    this.#header = header
  }

  /** @throws AppError BACKUP_DAMAGED */
  next(read: Record<string, unknown>, number: number, size: number): ReadEntry {
    const { success, data } = entrySchema.safeParse(read)
    if (!success) throw damaged(this.#path, `line ${number} is no row`)
    const at = KINDS.findIndex(({ name }) => name === data.kind)
    const kind = KINDS[at]
    if (kind === undefined) throw damaged(this.#path, `line ${number} is of an unknown kind`)
    const ofOpen = data.edition === 'OPEN'
    const place = 2 * at + (ofOpen ? 1 : 0)
    if (place < this.#place || (ofOpen && !(kind.ofEditions && this.#header.openEdition)))
      throw damaged(this.#path, `line ${number} is not in its place`)
    this.#place = place
    try {
      return { kind, open: ofOpen, row: kind.codec.decode(data.row), size }
    } catch (error) {
      const told = DecodeError.within(`line ${number}: ${kind.name}`, error)
      throw told instanceof DecodeError ? damaged(this.#path, told.message, error) : told
    }
  }
}

const isEnd = (read: Record<string, unknown>): boolean => read['kind'] === 'end'

/** @throws AppError FILE_NOT_FOUND, FILE_NOT_READABLE */
async function openFile(path: string): Promise<FileHandle> {
  try {
    // O_NONBLOCK: opening a pipe without a writer would never return
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    if ((await file.stat()).isFile()) return file
    await file.close()
  } catch (error) {
    throw readError(path, error)
  }
  throw new AppError('FILE_NOT_READABLE', `${path} is no regular file.`, { details: { path } })
}

/** The lines of the file from its beginning. */
async function* linesIn(path: string, file: FileHandle): AsyncGenerator<string> {
  try {
    yield* linesOf(file, (what, cause) => damaged(path, what, cause))
  } catch (error) {
    throw error instanceof AppError ? error : readError(path, error)
  }
}

function readError(path: string, error: unknown): AppError {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException
  const missing = code === 'ENOENT'
  return new AppError(missing ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE', `${path} cannot be read (${code}).`, {
    details: { path },
    cause: error,
  })
}

function parseLine(path: string, line: string, number: number): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(line)
    if (typeof read === 'object' && read !== null && !Array.isArray(read))
      return read as Record<string, unknown>
  } catch {
    // reported below
  }
  throw damaged(path, number === 1 ? NO_HEADER : `line ${number} is not whole`)
}

const NO_HEADER = 'it does not begin like one'

function parseHeader(path: string, read: Record<string, unknown>): Header {
  const { formatVersion, program } = read
  if (isNewerFormat(read))
    throw new AppError(
      'BACKUP_TOO_NEW',
      `${path} was written by a newer version${typeof program === 'string' ? `, ${program.slice(0, 40)}` : ''}.`,
      {
        remedy: 'Restore it with that version or a newer one.',
        details: { formatVersion },
      },
    )
  const { success, data } = headerSchema.safeParse(read)
  if (!success) throw damaged(path, NO_HEADER)
  return data
}

function parseEnd(path: string, read: Record<string, unknown>): End {
  const { success, data } = endSchema.safeParse(read)
  if (!success) throw damaged(path, 'its end does not say what must be true of it')
  return data
}

/** The error for a file that is no intact backup. */
export const damaged = (path: string, what: string, cause?: unknown): AppError =>
  new AppError('BACKUP_DAMAGED', `${path} is no whole backup: ${what}. Nothing of it was kept.`, {
    remedy: 'Take an earlier backup.',
    details: { path },
    ...(cause === undefined ? {} : { cause }),
  })

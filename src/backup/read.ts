import { createHash, randomBytes } from 'node:crypto'
import { constants, createWriteStream } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline as piped } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { z } from 'zod'
import { AppError } from '../errors.js'
import { KINDS, type Kind, type Row } from '../graph/backup.js'
import type { GraphDigest } from '../graph/canonical-lines.js'
import { DecodeError } from '../graph/decode.js'
import { LINE_CHARACTERS, linesOf } from './lines.js'

/**
 * A backup as a file: lines of JSON, the first a header, one a row, the last one the end with what must be true of all
 * others; gzipped when the name ends in `.gz`.
 */

const FORMAT = 'chi-thi-graph-backup'
/**
 * Rises when an older program could not read what is written any more; all older ones are read. Since 2 the checksum is
 * also of the end itself.
 */
const FORMAT_VERSION = 2

const headerLine = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.int().positive(),
  /** The version of the program that wrote it. */
  program: z.string(),
  /** RFC 3339 */
  createdAt: z.iso.datetime({ offset: true }),
  openEdition: z.boolean(),
})
export type Header = Readonly<z.infer<typeof headerLine>>

const rowLine = z.strictObject({
  kind: z.string(),
  /** Only where a kind is of both editions. */
  edition: z.literal('OPEN').optional(),
  row: z.record(z.string(), z.unknown()),
})

/** One row, as it is written. */
export interface Entry {
  readonly kind: string
  readonly edition?: 'OPEN'
  readonly row: Row
}

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/)
const endLine = z.strictObject({
  kind: z.literal('end'),
  entries: z.record(z.string(), z.int().nonnegative()),
  graph: z.record(z.string(), z.strictObject({ lines: z.int().nonnegative(), sum: SHA256 })),
  sha256: SHA256,
})

/** `entries` counts rows by kind, `graph` is the digest of the whole graph, `sha256` is of all that stands before it. */
export interface End {
  readonly kind: 'end'
  readonly entries: Readonly<Record<string, number>>
  readonly graph: GraphDigest
  readonly sha256: string
}

/** What the checksum is of at last: the end as it stands, without the checksum. */
const ending = ({ kind, entries, graph }: Omit<End, 'sha256'>): string =>
  JSON.stringify({ kind, entries, graph })

export const headerOf = (program: string, createdAt: string, openEdition: boolean): Header => ({
  format: FORMAT,
  formatVersion: FORMAT_VERSION,
  program,
  createdAt,
  openEdition,
})

/**
 * Writes a backup whole or not at all: what stood at `path` before stays until the new one is on the disk. Nobody but
 * its owner may read it.
 *
 * @throws AppError OUTPUT_NOT_WRITABLE, STORAGE_FULL, and what `entries` and `digest` throw
 */
export async function writeBackup(
  path: string,
  header: Header,
  entries: AsyncIterable<Entry>,
  digest: () => Promise<GraphDigest>,
): Promise<End> {
  const draft = `${path}.${randomBytes(4).toString('hex')}.part`
  const sha256 = createHash('sha256')
  const counts: Record<string, number> = {}
  let end: End | undefined
  async function* lines(): AsyncGenerator<string> {
    const hashed = (line: string): string => {
      if (line.length > LINE_CHARACTERS)
        throw new Error(`a row of ${line.length} characters cannot be restored`)
      sha256.update(line)
      return line
    }
    yield hashed(`${JSON.stringify(header)}\n`)
    for await (const entry of entries) {
      const { kind, edition, row } = entry
      const name = edition === undefined ? kind : `open.${kind}`
      counts[name] = (counts[name] ?? 0) + 1
      yield hashed(`${JSON.stringify({ kind, ...(edition === undefined ? {} : { edition }), row })}\n`)
    }
    const unsealed = { kind: 'end', entries: counts, graph: await digest() } as const
    end = { ...unsealed, sha256: sha256.update(ending(unsealed)).digest('hex') }
    yield `${JSON.stringify(end)}\n`
  }
  try {
    const file = createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true })
    const source = Readable.from(lines(), { objectMode: true, highWaterMark: 16 })
    await (path.endsWith('.gz') ? piped(source, createGzip(), file) : piped(source, file))
    await rename(draft, path)
    await onDisk(dirname(path))
  } catch (error) {
    await rm(draft, { force: true })
    throw notWritten(path, error)
  }
  if (end === undefined) throw new Error('a backup ended without its end')
  return end
}

/** The name itself is on the disk, too. */
async function onDisk(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

function notWritten(path: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (
    error instanceof AppError ||
    code === undefined ||
    (error as NodeJS.ErrnoException).syscall === undefined
  )
    return error
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? new AppError('STORAGE_FULL', `There is no room for ${path}.`, {
        remedy: 'Make room there, or name a file on another disk.',
        cause: error,
      })
    : new AppError('OUTPUT_NOT_WRITABLE', `${path} cannot be written (${code}).`, {
        remedy: 'Name a file in a folder that exists and that you may write to.',
        cause: error,
      })
}

/** A row as it comes in again. */
export interface ReadEntry {
  readonly kind: Kind
  readonly open: boolean
  readonly row: Row
  /** About how many characters it is long. */
  readonly size: number
}

/** A backup that has been read once from its first byte to its last and found whole. */
export interface WholeBackup {
  readonly header: Header
  readonly end: End
  /** Its rows, read again from the same file, whatever stands under its name by now. */
  entries(): AsyncGenerator<ReadEntry>
}

/**
 * Reads a backup through, in bounded memory, and hands it to `work` only when it is whole: every row is of a known kind,
 * in its place, and of the form of its kind; the end says what is true of them.
 *
 * @throws AppError FILE_NOT_FOUND, FILE_NOT_READABLE, BACKUP_DAMAGED (cut off, changed, no backup at all),
 *   BACKUP_TOO_NEW; whatever `work` throws
 */
export async function withBackup<T>(path: string, work: (backup: WholeBackup) => Promise<T>): Promise<T> {
  const file = await opened(path)
  try {
    const { header, end } = await readThrough(path, file)
    return await work({
      header,
      end,
      async *entries() {
        const inOrder = new RowsInOrder(path, header)
        let number = 0
        for await (const line of linesIn(path, file)) {
          number += 1
          if (number === 1) continue
          const read = parsed(path, line, number)
          if (isEnd(read)) return
          yield inOrder.next(read, number, line.length)
        }
      },
    })
  } finally {
    await file.close()
  }
}

async function readThrough(path: string, file: FileHandle): Promise<{ header: Header; end: End }> {
  const sha256 = createHash('sha256')
  const counts: Record<string, number> = {}
  let header: Header | undefined
  let rows: RowsInOrder | undefined
  let end: End | undefined
  let number = 0
  for await (const line of linesIn(path, file)) {
    number += 1
    if (end) throw damaged(path, `something follows its end in line ${number}`)
    const read = parsed(path, line, number)
    if (header === undefined || rows === undefined) {
      header = checkedHeader(path, read)
      rows = new RowsInOrder(path, header)
    } else if (isEnd(read)) {
      end = checkedEnd(path, read)
      continue
    } else {
      const { kind, open: ofOpen } = rows.next(read, number, line.length)
      const name = ofOpen ? `open.${kind.name}` : kind.name
      counts[name] = (counts[name] ?? 0) + 1
    }
    sha256.update(`${line}\n`)
  }
  if (header === undefined) throw damaged(path, 'it is empty')
  if (end === undefined) throw damaged(path, `it is cut off after line ${number}`)
  if (header.formatVersion > 1) sha256.update(ending(end))
  if (end.sha256 !== sha256.digest('hex')) throw damaged(path, 'its checksum is not that of its content')
  const sorted = (entries: object) => JSON.stringify(Object.entries(entries).sort())
  if (sorted(end.entries) !== sorted(counts)) throw damaged(path, 'it holds more or less than it says')
  return { header, end }
}

/** Rows as they must follow each other: the kinds in the order in which they come in, of each the open edition last. */
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
    const { success, data } = rowLine.safeParse(read)
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
async function opened(path: string): Promise<FileHandle> {
  try {
    // a pipe without a writer would let us wait for ever
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    if ((await file.stat()).isFile()) return file
    await file.close()
  } catch (error) {
    throw notRead(path, error)
  }
  throw new AppError('FILE_NOT_READABLE', `${path} is no regular file.`, { details: { path } })
}

/** The lines from the first one on. */
async function* linesIn(path: string, file: FileHandle): AsyncGenerator<string> {
  try {
    yield* linesOf(file, (what, cause) => damaged(path, what, cause))
  } catch (error) {
    throw error instanceof AppError ? error : notRead(path, error)
  }
}

function notRead(path: string, error: unknown): AppError {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException
  const missing = code === 'ENOENT'
  return new AppError(missing ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE', `${path} cannot be read (${code}).`, {
    details: { path },
    cause: error,
  })
}

function parsed(path: string, line: string, number: number): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(line)
    if (typeof read === 'object' && read !== null && !Array.isArray(read))
      return read as Record<string, unknown>
  } catch {
    // told below
  }
  throw damaged(path, number === 1 ? NOT_ONE : `line ${number} is not whole`)
}

const NOT_ONE = 'it does not begin like one'

function checkedHeader(path: string, read: Record<string, unknown>): Header {
  const { format, formatVersion, program } = read
  if (format === FORMAT && Number.isSafeInteger(formatVersion) && Number(formatVersion) > FORMAT_VERSION)
    throw new AppError(
      'BACKUP_TOO_NEW',
      `${path} was written by a newer version${typeof program === 'string' ? `, ${program.slice(0, 40)}` : ''}.`,
      {
        remedy: 'Restore it with that version or a newer one.',
        details: { formatVersion },
      },
    )
  const { success, data } = headerLine.safeParse(read)
  if (!success) throw damaged(path, NOT_ONE)
  return data
}

function checkedEnd(path: string, read: Record<string, unknown>): End {
  const { success, data } = endLine.safeParse(read)
  if (!success) throw damaged(path, 'its end does not say what must be true of it')
  return data
}

/** What cannot be restored; nothing of it is in the database. */
export const damaged = (path: string, what: string, cause?: unknown): AppError =>
  new AppError('BACKUP_DAMAGED', `${path} is no whole backup: ${what}. Nothing of it was kept.`, {
    remedy: 'Take an earlier backup.',
    details: { path },
    ...(cause === undefined ? {} : { cause }),
  })

import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { pipeline as piped } from 'node:stream/promises'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip, createGzip } from 'node:zlib'
import { AppError } from '../errors.js'
import type { Row } from '../graph/backup.js'
import type { GraphDigest } from '../graph/canonical.js'

/**
 * A backup as a file: lines of JSON, the first a header, one a row, the last one the end with what must be true of all
 * others; gzipped when the name ends in `.gz`.
 */

const FORMAT = 'chi-thi-graph-backup'
/** Rises when an older program could not read what is written any more; all older ones are read. */
const FORMAT_VERSION = 1

export interface Header {
  readonly format: typeof FORMAT
  readonly formatVersion: number
  /** The version of the program that wrote it. */
  readonly program: string
  /** RFC 3339 */
  readonly createdAt: string
  readonly openEdition: boolean
}

/** One row; `edition` only where a kind is of both. */
export interface Entry {
  readonly kind: string
  readonly edition?: 'OPEN'
  readonly row: Row
}

/** `entries` counts rows by kind, `graph` is the digest of the whole graph, `sha256` is of all bytes before this line. */
export interface End {
  readonly kind: 'end'
  readonly entries: Readonly<Record<string, number>>
  readonly graph: GraphDigest
  readonly sha256: string
}

export const headerOf = (program: string, createdAt: string, openEdition: boolean): Header => ({
  format: FORMAT,
  formatVersion: FORMAT_VERSION,
  program,
  createdAt,
  openEdition,
})

/** What is written so far, counted; handed to whoever says how it ends. */
export interface Written {
  readonly entries: Readonly<Record<string, number>>
}

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
    end = { kind: 'end', entries: counts, graph: await digest(), sha256: sha256.digest('hex') }
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

/** A backup that has been read once from its first byte to its last and found whole. */
export interface WholeBackup {
  readonly header: Header
  readonly end: End
  /** Its rows, read again. */
  entries(): AsyncGenerator<Entry>
}

/**
 * Reads a backup through, and gives it only when it is whole.
 *
 * @throws AppError FILE_NOT_FOUND, FILE_NOT_READABLE, BACKUP_DAMAGED (cut off, changed, no backup at all),
 *   BACKUP_TOO_NEW
 */
export async function openBackup(path: string): Promise<WholeBackup> {
  const sha256 = createHash('sha256')
  const counts: Record<string, number> = {}
  let header: Header | undefined
  let end: End | undefined
  let number = 0
  for await (const line of linesOf(path)) {
    number += 1
    if (end) throw damaged(path, `something follows its end in line ${number}`)
    const read = parsed(path, line, number)
    if (header === undefined) header = checkedHeader(path, read)
    else if (read['kind'] === 'end') {
      end = read as unknown as End
      continue
    } else {
      const name = `${read['edition'] === 'OPEN' ? 'open.' : ''}${String(read['kind'])}`
      counts[name] = (counts[name] ?? 0) + 1
    }
    sha256.update(`${line}\n`)
  }
  if (header === undefined) throw damaged(path, 'it is empty')
  if (end === undefined) throw damaged(path, `it is cut off after line ${number}`)
  if (end.sha256 !== sha256.digest('hex')) throw damaged(path, 'its checksum is not that of its content')
  const sorted = (entries: object) => JSON.stringify(Object.entries(entries).sort())
  if (sorted(end.entries) !== sorted(counts)) throw damaged(path, 'it holds more or less than it says')
  return {
    header,
    end,
    async *entries() {
      let at = 0
      for await (const line of linesOf(path)) {
        at += 1
        const read = parsed(path, line, at)
        if (at > 1 && read['kind'] !== 'end') yield read as unknown as Entry
      }
    },
  }
}

/** Cut at line feeds alone: texts may hold other signs that some take for the end of a line. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const { bytes, gzipped } = await opened(path)
  const content = gzipped ? pipeline(bytes, createGunzip(), () => undefined) : bytes
  const decoder = new StringDecoder('utf8')
  let unended: string[] = []
  try {
    for await (const chunk of content) {
      const [first = '', ...others] = decoder.write(chunk as Buffer).split('\n')
      unended.push(first)
      for (const next of others) {
        yield unended.join('')
        unended = [next]
      }
    }
  } catch (error) {
    if (gzipped) throw damaged(path, 'it cannot be unpacked to its end', error)
    throw notRead(path, error)
  } finally {
    bytes.destroy()
  }
  if (unended.join('') !== '') throw damaged(path, 'it is cut off in the middle of a line')
}

const GZIP = 0x1f8b

async function opened(path: string): Promise<{ bytes: Readable; gzipped: boolean }> {
  try {
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0)
      const gzipped = bytesRead === 2 && buffer.readUInt16BE(0) === GZIP
      return { bytes: file.createReadStream({ start: 0 }), gzipped }
    } catch (error) {
      await file.close()
      throw error
    }
  } catch (error) {
    throw notRead(path, error)
  }
}

function notRead(path: string, error: unknown): AppError {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException
  const missing = code === 'ENOENT'
  return new AppError(missing ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE', `${path} cannot be read (${code}).`, {
    cause: error,
  })
}

function parsed(path: string, line: string, number: number): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(line)
    if (typeof read === 'object' && read !== null) return read as Record<string, unknown>
  } catch {
    // told below
  }
  throw damaged(path, number === 1 ? 'it does not begin like one' : `line ${number} is not whole`)
}

function checkedHeader(path: string, read: Record<string, unknown>): Header {
  if (read['format'] !== FORMAT || typeof read['formatVersion'] !== 'number')
    throw damaged(path, 'it does not begin like one')
  if (read['formatVersion'] > FORMAT_VERSION)
    throw new AppError(
      'BACKUP_TOO_NEW',
      `${path} was written by a newer version, ${String(read['program'])}.`,
      {
        remedy: 'Restore it with that version or a newer one.',
        details: { formatVersion: read['formatVersion'] },
      },
    )
  return read as unknown as Header
}

const damaged = (path: string, what: string, cause?: unknown): AppError =>
  new AppError('BACKUP_DAMAGED', `${path} is no whole backup: ${what}. Nothing was written.`, {
    remedy: 'Take an earlier backup.',
    ...(cause === undefined ? {} : { cause }),
  })

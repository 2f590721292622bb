import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { AppError } from '../errors.js'
import type { GraphDigest } from '../graph/canonical-lines.js'
import { checksummedEnd, countKey, type End, type Entry, type Header, MAX_LINE_CHARACTERS } from './format.js'

/**
 * Writes a backup whole or not at all: an earlier file at `path` stays until the new one is on the disk. Only its owner
 * may read the file. `digest` is called after the last entry.
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
  let end: End | undefined
  const lines = linesOf(header, entries, digest, (written) => (end = written))
  try {
    const file = createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true })
    const source = Readable.from(lines, { objectMode: true, highWaterMark: 16 })
    await (path.endsWith('.gz') ? pipeline(source, createGzip(), file) : pipeline(source, file))
    await rename(draft, path)
    await syncFolder(dirname(path))
  } catch (error) {
    await rm(draft, { force: true })
    throw writeError(path, error)
  }
  if (end === undefined) throw new Error('a backup ended without its end')
  return end
}

async function* linesOf(
  header: Header,
  entries: AsyncIterable<Entry>,
  digest: () => Promise<GraphDigest>,
  onEnd: (end: End) => void,
): AsyncGenerator<string> {
  const sha256 = createHash('sha256')
  const counts: Record<string, number> = {}
  const hashed = (line: string): string => {
    if (line.length > MAX_LINE_CHARACTERS)
      throw new Error(`a row of ${line.length} characters cannot be restored`)
    sha256.update(line)
    return line
  }
  yield hashed(`${JSON.stringify(header)}\n`)
  for await (const { kind, edition, row } of entries) {
    const key = countKey(kind, edition !== undefined)
    counts[key] = (counts[key] ?? 0) + 1
    yield hashed(`${JSON.stringify({ kind, ...(edition === undefined ? {} : { edition }), row })}\n`)
  }
  const content = { kind: 'end', entries: counts, graph: await digest() } as const
  const end = { ...content, sha256: sha256.update(checksummedEnd(content)).digest('hex') }
  onEnd(end)
  yield `${JSON.stringify(end)}\n`
}

/** Makes sure that the folder's entry for the new name is on the disk, too. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}

/** Errors of the file system as AppErrors; others stay as they are. */
function writeError(path: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  if (error instanceof AppError || code === undefined || syscall === undefined) return error
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

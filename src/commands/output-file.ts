import { rename, rm } from 'node:fs/promises'
import { AppError } from '../errors.js'

/**
 * Writes a file whole or not at all: `write` gets the path of a draft, which replaces `path` when it is done. After an
 * error an earlier file is as it was, and the draft is gone.
 *
 * @throws AppError OUTPUT_NOT_WRITABLE, and what `write` throws
 */
export async function writeFileWhole(path: string, write: (draft: string) => Promise<void>): Promise<void> {
  const draft = `${path}.part-${process.pid}`
  try {
    await write(draft)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    const { code = 'unknown error', syscall } = error as NodeJS.ErrnoException
    if (error instanceof AppError || typeof syscall !== 'string') throw error
    throw new AppError('OUTPUT_NOT_WRITABLE', `${path} cannot be written (${code}).`, {
      remedy: 'Name a file in a folder that exists and that you may write to.',
      details: { path },
      cause: error,
    })
  }
}

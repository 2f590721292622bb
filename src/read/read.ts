import { open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { AppError } from '../errors.js'
import type { Source } from '../model/source.js'

/** No paper is larger; what is, is not a paper. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024

/**
 * Bytes of a file in, its text out: plain text and Markdown in UTF-8, decoded and otherwise as it stands (a byte
 * order mark stays, so that offsets count in the file's own text).
 *
 * @throws AppError FILE_NOT_FOUND, FILE_NOT_READABLE, FILE_EMPTY, FILE_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE,
 *   UNSUPPORTED_ENCODING, each naming the file
 */
export async function readSource(path: string): Promise<Source> {
  const name = basename(path)
  const bytes = await bytesOf(path, name)
  const foreign = SIGNATURES.find(([signature]) => startsWith(bytes, signature))
  if (foreign) throw new AppError('UNSUPPORTED_MEDIA_TYPE', `${name} is ${foreign[1]}; only plain text and Markdown are read.`, { remedy: 'Save the paper as plain text (UTF-8) and ingest that file.' })
  return { name, mediaType: extname(name).toLowerCase() === '.md' ? 'text/markdown' : 'text/plain', text: decode(bytes, name), textBase: 'RAW' }
}

async function bytesOf(path: string, name: string): Promise<Uint8Array> {
  try {
    const file = await open(path, 'r')
    try {
      const { size, isFile } = await file.stat().then((stat) => ({ size: stat.size, isFile: stat.isFile() }))
      // a pipe or a device may never end
      if (!isFile) throw new AppError('FILE_NOT_READABLE', `${name} is not a regular file.`, { remedy: 'Name a file, not a folder or a device.' })
      if (size > MAX_FILE_BYTES) throw new AppError('FILE_TOO_LARGE', `${name} has ${size} bytes; ${MAX_FILE_BYTES} are the limit.`, { remedy: 'Split the file, or ingest the paper itself instead of a collection.', details: { limit: MAX_FILE_BYTES, actual: size } })
      if (size === 0) throw new AppError('FILE_EMPTY', `${name} is empty.`, { remedy: 'Look whether the file was saved completely.' })
      return new Uint8Array(await file.readFile())
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') throw new AppError('FILE_NOT_FOUND', `There is no file ${path}.`, { remedy: 'Correct the path.', cause: error })
    throw new AppError('FILE_NOT_READABLE', `${name} cannot be read (${code ?? 'unknown error'}).`, { remedy: 'Look at the rights of the file.', cause: error })
  }
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0))
const SIGNATURES: ReadonlyArray<readonly [readonly number[], string]> = [
  [ascii('%PDF'), 'a PDF file'],
  [ascii('PK\u0003\u0004'), 'a ZIP container (DOCX, ODT)'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office file (DOC, XLS)'],
  [ascii('{\\rtf'), 'an RTF file'],
  [[0x89, ...ascii('PNG')], 'a picture (PNG)'],
  [[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
]

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte)

function decode(bytes: Uint8Array, name: string): string {
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
  if (!wide && !bytes.includes(0)) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      // told below
    }
  }
  throw new AppError('UNSUPPORTED_ENCODING', `${name} is not UTF-8 text${wide ? ' but UTF-16' : ''}.`, { remedy: 'Save the file as UTF-8 (Unicode TCVN 6909) and ingest it again.' })
}

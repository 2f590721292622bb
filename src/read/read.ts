import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../errors.js'
import type { Source } from '../model/source.js'
import { requireText, tooComplex } from './file-errors.js'
import { decodeText } from './encoding.js'
import type { BundledFile } from './bundle/unpack.js'
import { extractInWorker, type OnPage, unpackInWorker } from './extract-in-worker.js'
import { LIMITS } from './limits.js'
import { requireWholeWords } from './lost-letters.js'
import { isBundle, isRecord, mediaTypeOf, type MediaType } from './media-type.js'

/**
 * Reads a file's text; the content decides what kind of file it is. Plain text and Markdown are kept as they are (RAW: a
 * byte order mark stays, so that offsets count in the file's own text). The text of other files is extracted in a
 * worker thread, within `LIMITS`; that of pictures and scanned PDFs by OCR, and `onPage` is told how far that is.
 *
 * @throws AppError FILE_NOT_FOUND, FILE_NOT_READABLE, and as `readBytes`; each names the file
 */
export async function readSource(path: string, onPage?: OnPage): Promise<Source> {
  const name = basename(path)
  return readBytes(await bytesOf(path, name), name, onPage)
}

/**
 * Reads a file of structured records as text, whatever it begins with.
 *
 * @throws AppError FILE_NOT_FOUND, FILE_NOT_READABLE, FILE_EMPTY, FILE_TOO_LARGE, UNSUPPORTED_ENCODING
 */
export async function readRecords(path: string): Promise<{ readonly name: string; readonly text: string }> {
  const name = basename(path)
  const bytes = await bytesOf(path, name)
  checkSize(bytes.byteLength, name)
  return { name, text: decodeText(bytes, name).text }
}

/**
 * Like `readSource`, for bytes in memory. `name`: for messages, and to tell Markdown from plain text.
 *
 * @throws AppError FILE_EMPTY, FILE_TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, UNSUPPORTED_ENCODING, FILE_DAMAGED,
 *   FILE_ENCRYPTED, FILE_TOO_COMPLEX, NO_TEXT_LAYER, TIMEOUT
 */
export async function readBytes(bytes: Uint8Array, name: string, onPage?: OnPage): Promise<Source> {
  checkSize(bytes.byteLength, name)
  const mediaType = mediaTypeOf(bytes, name)
  if (isRecord(mediaType))
    throw new AppError('UNSUPPORTED_MEDIA_TYPE', `${name} is a record of a paper and no text.`, {
      remedy: 'Take it in by: npx chi-thi-graph ingest FILE.',
      details: { what: 'a record (edXML, EAD)' },
    })
  if (!isBundle(mediaType)) return textOf(bytes, mediaType, name, onPage)
  throw new AppError('UNSUPPORTED_MEDIA_TYPE', `${name} holds several files.`, {
    remedy: 'Take its papers in by: npx chi-thi-graph ingest FILE; or unpack it first.',
    details: { what: 'a bundle (ZIP, EML, edXML)' },
  })
}

/** What a file is: one text, or a bundle of files. */
export type OpenedFile =
  | { readonly source: Source; readonly files: null }
  | { readonly source: null; readonly files: readonly BundledFile[] }

/** As `openBytes`, for a file on the disk. @throws AppError FILE_NOT_FOUND, FILE_NOT_READABLE, and as `openBytes` */
export async function openFile(path: string, onPage?: OnPage): Promise<OpenedFile> {
  const name = basename(path)
  return openBytes(await bytesOf(path, name), name, onPage)
}

/**
 * Reads a text as `readBytes` does; a bundle is unpacked, and its files are left to be read.
 *
 * @throws AppError as `readBytes`
 */
export async function openBytes(bytes: Uint8Array, name: string, onPage?: OnPage): Promise<OpenedFile> {
  checkSize(bytes.byteLength, name)
  const mediaType = mediaTypeOf(bytes, name)
  if (isBundle(mediaType))
    return { source: null, files: await unpackInWorker({ bytes, type: mediaType, name }) }
  return { source: await textOf(bytes, mediaType, name, onPage), files: null }
}

async function textOf(
  bytes: Uint8Array,
  mediaType: MediaType,
  name: string,
  onPage?: OnPage,
): Promise<Source> {
  if (mediaType === 'text/plain' || mediaType === 'text/markdown') {
    // no encoding needs more than three bytes for a UTF-16 unit
    if (bytes.byteLength > LIMITS.characters * 3) throw tooComplex(name, CHARACTERS, LIMITS.characters, null)
    const { text, encoding, converted } = decodeText(bytes, name)
    if (text.length > LIMITS.characters) throw tooComplex(name, CHARACTERS, LIMITS.characters, text.length)
    requireText(text, name)
    requireWholeWords(text, name)
    return { name, mediaType, encoding, text, textBase: converted ? 'EXTRACTED' : 'RAW' }
  }
  const { text, encoding, marks, scan, signatures } = await extractInWorker(
    { bytes, mediaType, name },
    onPage,
  )
  requireWholeWords(text, name)
  return {
    name,
    mediaType,
    encoding,
    text,
    ...(marks.length === 0 ? {} : { marks }),
    ...(scan.length === 0 ? {} : { scan }),
    ...(signatures.length === 0 ? {} : { signatures }),
    textBase: 'EXTRACTED',
  }
}

/**
 * Like `readBytes`, for a stream; stops reading at the size limit.
 *
 * @throws AppError as `readBytes`
 */
export const readStream = async (
  stream: AsyncIterable<Uint8Array>,
  name: string,
  onPage?: OnPage,
): Promise<Source> => readBytes(await bytesOfStream(stream, name), name, onPage)

/**
 * The bytes of a stream; stops reading at the size limit. `announced`: how many there are to be, 0 where nobody said.
 *
 * @throws AppError FILE_TOO_LARGE
 */
export async function bytesOfStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  announced = 0,
): Promise<Uint8Array> {
  if (announced > LIMITS.fileBytes) checkSize(announced, name)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.byteLength
    if (size > LIMITS.fileBytes) checkSize(size, name)
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

const CHARACTERS = 'characters of text'

function checkSize(size: number, name: string): void {
  if (size > LIMITS.fileBytes)
    throw new AppError('FILE_TOO_LARGE', `${name} has ${size} bytes; ${LIMITS.fileBytes} are the limit.`, {
      remedy: 'Split the file, or ingest the paper itself instead of a collection.',
      details: { limit: LIMITS.fileBytes, actual: size },
    })
  if (size === 0)
    throw new AppError('FILE_EMPTY', `${name} is empty.`, {
      remedy: 'Look whether the file was saved completely.',
    })
}

async function bytesOf(path: string, name: string): Promise<Uint8Array> {
  try {
    // non-blocking: opening a pipe without a writer would wait forever
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stat = await file.stat()
      // a pipe or a device may never end
      if (!stat.isFile())
        throw new AppError('FILE_NOT_READABLE', `${name} is not a regular file.`, {
          remedy: 'Name a file, not a folder or a device.',
          details: { path },
        })
      checkSize(stat.size, name)
      return new Uint8Array(await file.readFile())
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT')
      throw new AppError('FILE_NOT_FOUND', `There is no file ${path}.`, {
        remedy: 'Correct the path.',
        details: { path },
        cause: error,
      })
    throw new AppError('FILE_NOT_READABLE', `${name} cannot be read (${code ?? 'unknown error'}).`, {
      remedy: 'Look at the rights of the file.',
      details: { path, reason: code ?? 'unknown error' },
      cause: error,
    })
  }
}

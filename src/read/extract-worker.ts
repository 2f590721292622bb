import { parentPort, workerData } from 'node:worker_threads'
import { type Failure, failureOf } from '../errors.js'
import { renderBlocks } from './blocks.js'
import { toAppError, requireText } from './file-errors.js'
import { decodeHtml, toUnicode, type DecodedText } from './encoding.js'
import { decodeLegacy } from './legacy-encodings.js'
import { Marks } from './marks.js'
import type { MediaType } from './media-type.js'

/** The worker's input. */
export interface Job {
  readonly bytes: Uint8Array
  readonly mediaType: MediaType
  readonly name: string
}

/** The worker's answer. */
export type Answer =
  | {
      readonly done: true
      readonly text: string
      readonly encoding: string
      readonly marks: readonly string[]
    }
  | { readonly done: false; readonly failure: Failure }

/** The worker's only task. Never rejects. */
async function extract(job: Job): Promise<Answer> {
  try {
    const marks = new Marks()
    const { text, encoding, converted } = await textOf(job, marks)
    requireText(text, job.name)
    const lines = converted ? marks.lines.map((line) => decodeLegacy(line, encoding)) : marks.lines
    return { done: true, text, encoding, marks: lines }
  } catch (error) {
    return { done: false, failure: failureOf(toAppError(error, job.name)) }
  }
}

/** Only the reader of that kind of file is loaded: its library takes longer to load than a paper to read. */
async function textOf({ bytes, mediaType, name }: Job, marks: Marks): Promise<DecodedText> {
  if (mediaType === 'application/pdf') {
    const { readPdf } = await import('./pdf/pdf.js')
    return toUnicode(await readPdf(bytes, name, marks), 'unicode', name)
  }
  if (mediaType === 'text/html') {
    const { readHtml } = await import('./html.js')
    const page = decodeHtml(bytes, name)
    return toUnicode(renderBlocks(readHtml(page.text, name, marks), name), page.encoding, name)
  }
  const { readDocx } = await import('./docx/docx.js')
  return toUnicode(renderBlocks(readDocx(bytes, name, marks), name), 'unicode', name)
}

parentPort?.postMessage(await extract(workerData as Job))

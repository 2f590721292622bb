import { parentPort, workerData } from 'node:worker_threads'
import type { ErrorCode } from '../errors.js'
import { print } from './blocks.js'
import { asAppError, demandText } from './file-errors.js'
import { readDocx } from './docx/docx.js'
import { decodeHtml, modernised, type DecodedText } from './encoding.js'
import { readHtml } from './html.js'
import { fromLegacy } from './legacy-encodings.js'
import { Marks } from './marks.js'
import type { MediaType } from './media-type.js'
import { readPdf } from './pdf/pdf.js'

/** What the worker is started with. */
export interface Job {
  readonly bytes: Uint8Array
  readonly mediaType: MediaType
  readonly name: string
}

/** What the worker answers; an error in parts, because its class does not travel. */
export type Answer =
  | {
      readonly done: true
      readonly text: string
      readonly encoding: string
      readonly marks: readonly string[]
    }
  | {
      readonly done: false
      readonly code: ErrorCode
      readonly message: string
      readonly remedy: string | null
      readonly details: Readonly<Record<string, unknown>>
    }

/** The worker's one task: a file's text out of its bytes, and the marks beside it. */
async function extract(job: Job): Promise<Answer> {
  try {
    const marks = new Marks()
    const { text, encoding, converted } = await textOf(job, marks)
    demandText(text, job.name)
    const lines = converted ? marks.lines.map((line) => fromLegacy(line, encoding)) : marks.lines
    return { done: true, text, encoding, marks: lines }
  } catch (error) {
    const { code, message, remedy, details } = asAppError(error, job.name)
    return { done: false, code, message, remedy, details }
  }
}

async function textOf({ bytes, mediaType, name }: Job, marks: Marks): Promise<DecodedText> {
  if (mediaType === 'application/pdf') return modernised(await readPdf(bytes, name, marks), 'unicode', name)
  if (mediaType !== 'text/html') return modernised(print(readDocx(bytes, name, marks), name), 'unicode', name)
  const page = decodeHtml(bytes, name)
  return modernised(print(readHtml(page.text, name, marks), name), page.encoding, name)
}

parentPort?.postMessage(await extract(workerData as Job))

import { parentPort, workerData } from 'node:worker_threads'
import type { Scan } from '../model/scan.js'
import type { FileSignature } from '../model/signature.js'
import { type Failure, failureOf } from '../errors.js'
import { renderBlocks, type Block } from './blocks.js'
import { toAppError, requireText } from './file-errors.js'
import { blocksToUnicode, decodeText, notUtf8, toUnicode, type DecodedText } from './encoding.js'
import { decodeMark } from './letters.js'
import { Marks } from './marks.js'
import { isPicture, isRecord, CSV, DOC, DOCX, EAD, ODT, RTF, XLSX, type MediaType } from './media-type.js'

/** The worker's input. */
export interface Job {
  readonly bytes: Uint8Array
  readonly mediaType: MediaType
  readonly name: string
}

/** What the worker says before each page that it reads from a picture. */
export interface Progress {
  readonly page: number
  readonly of: number
}

/** The worker's answer. */
export type Answer =
  | {
      readonly done: true
      readonly text: string
      readonly encoding: string
      readonly marks: readonly string[]
      /** Of words that were read from pictures. */
      readonly scan: Scan
      readonly signatures: readonly FileSignature[]
    }
  | { readonly done: false; readonly failure: Failure }

/** The worker's only task. Never rejects. */
async function extract(job: Job): Promise<Answer> {
  try {
    const marks = new Marks()
    const { text, encoding, scan = [], signatures = [] } = await textOf(job, marks)
    requireText(text, job.name)
    const lines = marks.lines.map((line) => decodeMark(line, encoding))
    return { done: true, text, encoding, marks: lines, scan, signatures }
  } catch (error) {
    return { done: false, failure: failureOf(toAppError(error, job.name)) }
  }
}

interface ReadText extends DecodedText {
  readonly scan?: Scan
  readonly signatures?: readonly FileSignature[]
}

/** Only the reader of that kind of file is loaded: its library takes longer to load than a paper to read. */
async function textOf({ bytes, mediaType, name }: Job, marks: Marks): Promise<ReadText> {
  if (mediaType === 'application/pdf') {
    const { readPdf } = await import('./pdf/pdf.js')
    const { text, scan, signatures } = await readPdf(bytes, name, marks, tell)
    // whoever reads letters from pictures has read no font's codes
    return scan.length > 0
      ? { text, encoding: 'unicode', converted: false, scan, signatures }
      : { ...toUnicode(text, 'unicode', name), signatures }
  }
  if (isPicture(mediaType)) {
    const { readPictures } = await import('./scan/read-pictures.js')
    return { ...(await readPictures(bytes, name, marks, tell)), encoding: 'unicode', converted: false }
  }
  if (isRecord(mediaType)) {
    const read =
      mediaType === EAD
        ? (await import('./message/archive.js')).readArchiveRecord
        : (await import('./message/message.js')).readMessage
    return { text: read(bytes, name), encoding: 'unicode', converted: false }
  }
  const { blocks, encoding, assumed } = await blocksOf(bytes, mediaType, name, marks)
  const decoded = blocksToUnicode(blocks, encoding, name)
  if (assumed && !decoded.converted) throw notUtf8(name)
  return { ...decoded, text: renderBlocks(decoded.blocks, name) }
}

interface ReadBlocks {
  readonly blocks: readonly Block[]
  readonly encoding: string
  /** As in `DecodedPage`. */
  readonly assumed?: boolean
}

async function blocksOf(
  bytes: Uint8Array,
  mediaType: MediaType,
  name: string,
  marks: Marks,
): Promise<ReadBlocks> {
  if (mediaType === 'text/html') {
    const { readWebPage } = await import('./web-page.js')
    return readWebPage(bytes, name, marks)
  }
  if (mediaType === CSV) {
    const { readCsv } = await import('./xlsx/csv.js')
    const { text, encoding } = decodeText(bytes, name)
    return { blocks: readCsv(text, name), encoding }
  }
  // plain texts are read without a worker
  const read = await READERS[mediaType as OfficeType](bytes, name)
  return { blocks: read(bytes, name, marks), encoding: 'unicode' }
}

type OfficeType = typeof DOC | typeof DOCX | typeof ODT | typeof RTF | typeof XLSX
type ReadOffice = (bytes: Uint8Array, name: string, marks: Marks) => readonly Block[]

const READERS: Readonly<Record<OfficeType, (bytes: Uint8Array, name: string) => Promise<ReadOffice>>> = {
  [XLSX]: async () => (await import('./xlsx/xlsx.js')).readXlsx,
  [DOC]: async () => (await import('./doc/doc.js')).readDoc,
  [RTF]: async () => (await import('./rtf/rtf.js')).readRtf,
  [ODT]: async () => (await import('./odt/odt.js')).readOdt,
  [DOCX]: async (paper, file) => {
    const { holdsChunks, readDocx } = await import('./docx/docx.js')
    if (!holdsChunks(paper, file)) return readDocx
    const { readChunk } = await import('./docx/chunks.js')
    return (bytes, name, marks) => readDocx(bytes, name, marks, readChunk)
  },
}

const tell = (progress: Progress): void => parentPort?.postMessage(progress)

parentPort?.postMessage(await extract(workerData as Job))

import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { AppError } from '../errors.js'
import type { AnomalyCode } from '../model/anomaly.js'
import type { Source } from '../model/source.js'
import { toFormat } from '../parse/format.js'
import { parse, type ParsedDocument } from '../parse/parse.js'
import type { BundledFile } from '../read/bundle/unpack.js'
import type { OnPage } from '../read/extract-in-worker.js'
import { EAD, isRecord } from '../read/media-type.js'
import { openBytes, openFile } from '../read/read.js'
import { namedAsAnnex } from './annex.js'
import { statementOfArchive } from './archive-record.js'
import { missingAttachments, statementOfMessage } from './message.js'
import { formatOfStatement } from './statement-format.js'
import { statementOf, type Statement } from './statement.js'

/**
 * A file, its bytes, or a text that has been read from one. `location` tells texts of one name apart (model/source.ts).
 */
export type Paper =
  | { readonly path: string }
  | { readonly bytes: Uint8Array; readonly name: string; readonly location: string }
  | { readonly source: Source; readonly location: string }

/** What was read; of a paper with a secrecy stamp nothing. Plain data, which can cross from thread to thread. */
export type ReadPaper =
  | {
      readonly outcome: 'READ'
      readonly source: Source
      readonly location: string
      readonly statement: Statement
    }
  | { readonly outcome: 'REFUSED' }

/** What would be read of a paper, as `parse --json` prints it; of a paper with a secrecy stamp nothing. Plain data. */
export type PaperPreview =
  | {
      readonly outcome: 'READ'
      readonly parsed: object
      /** Each once. */
      readonly anomalies: readonly AnomalyCode[]
    }
  | { readonly outcome: 'REFUSED' }

/** A bundle that has been unpacked, and whose files have not been read. Plain data. */
export interface UnpackedBundle {
  readonly outcome: 'UNPACKED'
  readonly name: string
  readonly location: string
  readonly files: readonly BundledFile[]
}

/**
 * Reads a paper and what it says; a bundle is unpacked only. `onPage` is told before each page that is read from a picture.
 *
 * @throws AppError as `openFile`
 */
export async function readPaper(paper: Paper, onPage?: OnPage): Promise<ReadPaper | UnpackedBundle> {
  const opened = await open(paper, onPage)
  if ('outcome' in opened) return opened
  const { source, location } = opened
  if (isRecord(source.mediaType)) return readRecord(source, location)
  const parsed = parse(source)
  if (parsed.outcome === 'REFUSED') return { outcome: 'REFUSED' }
  return { outcome: 'READ', source, location, statement: stated(source, parsed) }
}

/**
 * Reads a paper that is not to be kept; fails where keeping it would. A bundle is unpacked only.
 *
 * @throws AppError as `openFile` and `requireIdentified`
 */
export async function previewPaper(paper: Paper, onPage?: OnPage): Promise<PaperPreview | UnpackedBundle> {
  const opened = await open(paper, onPage)
  if ('outcome' in opened) return opened
  const { source, location } = opened
  if (isRecord(source.mediaType)) return previewOfRecord(source, location)
  const parsed = parse(source)
  if (parsed.outcome === 'REFUSED') return { outcome: 'REFUSED' }
  requireIdentified(source, stated(source, parsed))
  const anomalies = [...new Set(parsed.anomalies.map(({ code }) => code))]
  return { outcome: 'READ', parsed: toFormat(source, parsed), anomalies }
}

/** What a message or an archive says of a paper; nothing of one that is said to be secret. */
function readRecord(source: Source, location: string): ReadPaper {
  const said = source.mediaType === EAD ? statementOfArchive(source) : statementOfMessage(source)
  const statement = said.message ? { ...said, anomalies: missingAttachments(said.message, []) } : said
  if (statement.accessClass === 'SECRET') return { outcome: 'REFUSED' }
  return { outcome: 'READ', source, location, statement }
}

function previewOfRecord(source: Source, location: string): PaperPreview {
  const read = readRecord(source, location)
  if (read.outcome === 'REFUSED') return read
  requireIdentified(source, read.statement)
  const anomalies = [...new Set(read.statement.anomalies.map(({ code }) => code))]
  return { outcome: 'READ', parsed: formatOfStatement(source, read.statement), anomalies }
}

const stated = (source: Source, parsed: ParsedDocument): Statement =>
  namedAsAnnex(statementOf(parsed), source.text)

type Identifying = Pick<Statement, 'symbol' | 'title' | 'subject' | 'issuer'>

/** Whether a text shows a number, a title or an issuer. */
export const isIdentified = ({ symbol, title, subject, issuer }: Identifying): boolean =>
  symbol !== null || title !== null || subject !== null || issuer !== null

/** @throws AppError UNIDENTIFIED_PAPER when it shows none of them */
export function requireIdentified({ name }: Source, statement: Identifying): void {
  if (isIdentified(statement)) return
  throw new AppError('UNIDENTIFIED_PAPER', `${name} shows no number, no title and no issuer of a paper.`, {
    remedy:
      'Look whether it is a paper; if its head was lost, add the lines of the head and ingest it again.',
  })
}

async function open(
  paper: Paper,
  onPage?: OnPage,
): Promise<{ readonly source: Source; readonly location: string } | UnpackedBundle> {
  if ('source' in paper) return paper
  // two files of one name in different folders are two sources
  const location = 'path' in paper ? await realpath(paper.path).catch(() => paper.path) : paper.location
  const { source, files } =
    'path' in paper ? await openFile(paper.path, onPage) : await openBytes(paper.bytes, paper.name, onPage)
  if (source !== null) return { source, location }
  return { outcome: 'UNPACKED', name: 'path' in paper ? basename(paper.path) : paper.name, location, files }
}

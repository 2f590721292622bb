import { realpath } from 'node:fs/promises'
import { AppError } from '../errors.js'
import type { AnomalyCode } from '../model/anomaly.js'
import type { Source } from '../model/source.js'
import { toFormat } from '../parse/format.js'
import { parse } from '../parse/parse.js'
import { readBytes, readSource } from '../read/read.js'
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
      readonly parsed: Readonly<Record<string, unknown>>
      /** Each once. */
      readonly anomalies: readonly AnomalyCode[]
    }
  | { readonly outcome: 'REFUSED' }

/**
 * Reads a paper and what it says.
 *
 * @throws AppError as `readSource`
 */
export async function readPaper(paper: Paper): Promise<ReadPaper> {
  const { source, location } = await textOf(paper)
  const parsed = parse(source)
  if (parsed.outcome === 'REFUSED') return { outcome: 'REFUSED' }
  return { outcome: 'READ', source, location, statement: statementOf(parsed) }
}

/**
 * Reads a paper that is not to be kept; fails where keeping it would.
 *
 * @throws AppError as `readSource` and `requireIdentified`
 */
export async function previewPaper(paper: Paper): Promise<PaperPreview> {
  const { source } = await textOf(paper)
  const parsed = parse(source)
  if (parsed.outcome === 'REFUSED') return { outcome: 'REFUSED' }
  requireIdentified(source, statementOf(parsed))
  const anomalies = [...new Set(parsed.anomalies.map(({ code }) => code))]
  return { outcome: 'READ', parsed: toFormat(source, parsed), anomalies }
}

/** @throws AppError UNIDENTIFIED_PAPER when a text shows no number, title or issuer */
export function requireIdentified(
  { name }: Source,
  { symbol, title, subject, issuer }: Pick<Statement, 'symbol' | 'title' | 'subject' | 'issuer'>,
): void {
  if (symbol !== null || title !== null || subject !== null || issuer !== null) return
  throw new AppError('UNIDENTIFIED_PAPER', `${name} shows no number, no title and no issuer of a paper.`, {
    remedy:
      'Look whether it is a paper; if its head was lost, add the lines of the head and ingest it again.',
  })
}

async function textOf(paper: Paper): Promise<{ readonly source: Source; readonly location: string }> {
  if ('source' in paper) return paper
  if ('bytes' in paper) return { source: await readBytes(paper.bytes, paper.name), location: paper.location }
  // two files of one name in different folders are two sources
  return { source: await readSource(paper.path), location: await realpath(paper.path) }
}

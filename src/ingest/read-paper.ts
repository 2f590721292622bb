import { realpath } from 'node:fs/promises'
import type { Source } from '../model/source.js'
import { parse } from '../parse/parse.js'
import { readSource } from '../read/read.js'
import { statementOf, type Statement } from './statement.js'

/** A file, or a text that has been read from one. `location` tells texts of one name apart (model/source.ts). */
export type Paper = { readonly path: string } | { readonly source: Source; readonly location: string }

/** What was read; of a paper with a secrecy stamp nothing. Plain data, which can cross from thread to thread. */
export type ReadPaper =
  | {
      readonly outcome: 'READ'
      readonly source: Source
      readonly location: string
      readonly statement: Statement
    }
  | { readonly outcome: 'REFUSED' }

/**
 * Reads a paper and what it says.
 *
 * @throws AppError as `readSource`
 */
export async function readPaper(paper: Paper): Promise<ReadPaper> {
  if ('source' in paper) return understand(paper.source, paper.location)
  const source = await readSource(paper.path)
  // two files of one name in different folders are two sources
  return understand(source, await realpath(paper.path))
}

function understand(source: Source, location: string): ReadPaper {
  const parsed = parse(source)
  if (parsed.outcome === 'REFUSED') return { outcome: 'REFUSED' }
  return { outcome: 'READ', source, location, statement: statementOf(parsed) }
}

import { basename } from 'node:path'
import { AppError } from '../errors.js'
import { besideRecords } from './delivery.js'
import {
  requireIdentified,
  type Paper,
  type PaperPreview,
  type ReadPaper,
  type UnpackedBundle,
} from './read-paper.js'

/** A file of a bundle, and what was read of it or why it was not. */
export interface BundledPaper<Read> {
  /** Its place in the bundle. */
  readonly path: string
  readonly read: Read | { readonly outcome: 'FAILED'; readonly error: AppError }
}

/** A letter with what is attached to it: what a ZIP archive or a mail holds is one delivery. */
export interface ReadBundle<Read> {
  readonly outcome: 'BUNDLE'
  readonly name: string
  /** Its papers lie below it as in a folder. */
  readonly location: string
  readonly papers: readonly BundledPaper<Read>[]
}

/** What a file holds: one paper, or the papers of a bundle. */
export type OpenedPaper = ReadPaper | ReadBundle<ReadPaper>
export type OpenedPreview = PaperPreview | ReadBundle<PaperPreview>

/** How many characters it holds. */
export const charactersOf = (opened: OpenedPaper): number => {
  if (opened.outcome === 'READ') return opened.source.text.length
  return opened.outcome === 'BUNDLE'
    ? opened.papers.reduce(
        (sum, { read }) => sum + (read.outcome === 'READ' ? read.source.text.length : 0),
        0,
      )
    : 0
}

/** Where a paper of a bundle comes from (model/source.ts). */
export const locationIn = (bundle: string, path: string): string => `${bundle}/${path}`

/**
 * Reads the files of a bundle. One that fails leaves the others; the words of a mail that only say that papers are attached
 * are none.
 *
 * @throws the error of a file that is not about the file: it is a defect
 */
export async function readBundle<Read extends ReadPaper | PaperPreview>(
  { name, location, files }: UnpackedBundle,
  read: (paper: Paper) => Promise<Read>,
): Promise<ReadBundle<Read>> {
  const papers = await Promise.all(
    files.map(async ({ path, bytes, isCover }) => {
      const paper = { bytes, name: basename(path), location: locationIn(location, path) }
      return { path, isCover, read: await read(paper).then(identified, failed) }
    }),
  )
  const beside = besideRecords(papers)
  const isNone = ({ isCover, read: { outcome } }: (typeof papers)[number]) =>
    isCover && outcome === 'FAILED' && papers.length > 1
  return {
    outcome: 'BUNDLE',
    name,
    location,
    papers: beside.filter((paper) => !isNone(paper)).map(({ path, read: held }) => ({ path, read: held })),
  }
}

type Failed = { readonly outcome: 'FAILED'; readonly error: AppError }

function identified<Read extends ReadPaper | PaperPreview>(read: Read): Read | Failed {
  if (read.outcome !== 'READ' || !('statement' in read)) return read
  try {
    requireIdentified(read.source, read.statement)
    return read
  } catch (error) {
    return failed(error)
  }
}

function failed(error: unknown): Failed {
  if (!(error instanceof AppError) || error.code === 'INTERNAL_SERVER_ERROR') throw error
  return { outcome: 'FAILED', error }
}

import { z } from 'zod'
import type { Row } from '../graph/backup.js'
import type { GraphDigest } from '../graph/canonical-lines.js'

/**
 * The format of a backup: lines of JSON, gzipped when the name of the file ends in `.gz`. The first line is the header,
 * the last one the end, and each line between them is an entry with one row of the database.
 */

const FORMAT = 'chi-thi-graph-backup'

/** Rises when older programs can no longer read what is written; all older versions are read. 2: see `End.sha256`. */
export const FORMAT_VERSION = 2

/** The most characters of a line: those of the longest text that can be ingested, each escaped by JSON. */
export const MAX_LINE_CHARACTERS = 16 * 1024 * 1024

export const headerSchema = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.int().positive(),
  /** The version of the program that wrote it. */
  program: z.string(),
  /** RFC 3339. */
  createdAt: z.iso.datetime({ offset: true }),
  openEdition: z.boolean(),
})
export type Header = Readonly<z.infer<typeof headerSchema>>

export const headerOf = (program: string, createdAt: string, openEdition: boolean): Header => ({
  format: FORMAT,
  formatVersion: FORMAT_VERSION,
  program,
  createdAt,
  openEdition,
})

/** Whether the first line is a header of a newer version of the format. */
export const isNewerFormat = ({ format, formatVersion }: Record<string, unknown>): boolean =>
  format === FORMAT && Number.isSafeInteger(formatVersion) && Number(formatVersion) > FORMAT_VERSION

export const entrySchema = z.strictObject({
  kind: z.string(),
  /** Absent: the whole edition. */
  edition: z.literal('OPEN').optional(),
  row: z.record(z.string(), z.unknown()),
})

/** One row as it is written. */
export interface Entry {
  readonly kind: string
  readonly edition?: 'OPEN'
  readonly row: Row
}

/** The key by which `End.entries` counts an entry. */
export const countKey = (kind: string, isOpen: boolean): string => (isOpen ? `open.${kind}` : kind)

const SHA256 = z.string().regex(/^[0-9a-f]{64}$/)
export const endSchema = z.strictObject({
  kind: z.literal('end'),
  entries: z.record(z.string(), z.int().nonnegative()),
  graph: z.record(z.string(), z.strictObject({ lines: z.int().nonnegative(), sum: SHA256 })),
  sha256: SHA256,
})

export interface End {
  readonly kind: 'end'
  /** The number of entries by `countKey`. */
  readonly entries: Readonly<Record<string, number>>
  /** The digest of the whole graph, which a restore compares. */
  readonly graph: GraphDigest
  /** Of all lines before this one and, since version 2, of `checksummedEnd`. */
  readonly sha256: string
}

/** The part of the end that its checksum covers. */
export const checksummedEnd = ({ kind, entries, graph }: Omit<End, 'sha256'>): string =>
  JSON.stringify({ kind, entries, graph })

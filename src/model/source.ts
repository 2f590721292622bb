import type { Scan } from './scan.js'
import type { FileSignature } from './signature.js'

/** Bytes that a file may have at most: real papers stay far below. */
export const MOST_FILE_BYTES = 20 * 1024 * 1024

/**
 * A paper's text before it is understood. RAW: offsets count in the file's own decoded text (txt, md), with
 * nothing trimmed or normalised. EXTRACTED: in the text that a reader made from the file.
 */
export interface Source {
  /** Base name of the file, for people. */
  readonly name: string
  readonly mediaType: string
  /**
   * What the characters were read from, in lower case: `utf-8`, `utf-16le`, `windows-1258`, `tcvn3`, `vni`, or
   * whatever an HTML page declares; `unicode` where the format itself says which character is meant (DOCX, ODT, PDF).
   */
  readonly encoding: string
  readonly text: string
  /**
   * Short lines that stand on the paper and not in its running text: page headers, text boxes, stamps set askew,
   * annotations. Only the marks of access are looked for among them; no offset points here.
   */
  readonly marks?: readonly string[]
  /** Of a text that was read from pictures: where its words stand, and how sure they are. */
  readonly scan?: Scan
  /** The digital signatures of the file. */
  readonly signatures?: readonly FileSignature[]
  readonly textBase: 'RAW' | 'EXTRACTED'
}

/**
 * Where a source comes from tells it from others of the same name: a path, `submitted:` and a name, `bundle:…`. A page that
 * the records of a file come from has the file's location, two slashes and a hash. No location of a file has two slashes in
 * a row. The queries below cypher/ingest and cypher/edition know the two slashes too.
 */
const PAGE = '//'
export const pageLocation = (file: string, pageHash: string): string => `${file}${PAGE}${pageHash}`
/** The location of the file, of the file itself or of a page of it. */
export const fileLocation = (location: string): string => location.split(PAGE, 1)[0]!

/** What ingesting a paper has done. */
export const INGEST_OUTCOMES = ['CREATED', 'UPDATED', 'UNCHANGED', 'REFUSED'] as const
export type IngestOutcome = (typeof INGEST_OUTCOMES)[number]

/** Why a paper is refused; the same codes as in errors.ts. */
export const REFUSAL_CODES = ['STATE_SECRET'] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

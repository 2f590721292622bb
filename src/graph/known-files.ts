import type { Graph } from './connect.js'
import { integer, listOf, optional, record, text, type ValuesOf } from './decode.js'
import { query } from './query.js'

/**
 * Which files of folders have been taken in, and what became of them, so that they need not be read again. It is held in
 * the database itself, at the sources that they gave: one that was emptied or restored knows nothing that it does not hold.
 */

const fileFields = {
  location: text,
  /** In bytes. */
  size: integer,
  /** When it was changed last, in milliseconds. */
  changedAt: integer,
  /** Of its bytes; null of a file that is too large to be read. */
  sha256: optional(text),
  /** The code for which it, or a paper of it, was refused. */
  failure: optional(text),
  /** Of the program that took it in. */
  version: text,
}

const below = query('READ', 'known/below.cypher', {
  params: { folder: text },
  row: { ...fileFields, gave: integer, held: integer },
})
/** `gave`: how many sources it gave; `held`: how many of them are still there. */
export type KnownFile = ValuesOf<typeof fileFields> & { readonly gave: number; readonly held: number }

const same = query('READ', 'known/same.cypher', {
  params: { hashes: listOf(text) },
  row: {
    location: text,
    sha256: text,
    failure: optional(text),
    version: text,
    gave: integer,
    sources: listOf(text),
  },
})
const sourcesOf = query('READ', 'known/sources-of.cypher', {
  params: { location: text },
  row: { location: text },
})
const remember = query('WRITE', 'known/remember.cypher', {
  params: { files: listOf(record({ ...fileFields, sources: listOf(text) })) },
  row: {},
})
const forget = query('WRITE', 'known/forget.cypher', { params: { locations: listOf(text) }, row: {} })

/** What is known of the files below a folder, by location. `folder` ends with the separator of paths. */
export const knownFilesBelow = async (
  graph: Graph,
  folder: string,
): Promise<ReadonlyMap<string, KnownFile>> =>
  new Map((await graph.read(below, { folder })).map((file) => [file.location, file]))

/** The files of these hashes that have been read, wherever they lie. */
export const knownFilesLike = (graph: Graph, hashes: readonly string[]) => graph.read(same, { hashes })

/** The locations of the sources that the file at `location` gave; none when it is not known. */
export const sourcesOfKnownFile = async (graph: Graph, location: string): Promise<string[]> =>
  (await graph.read(sourcesOf, { location })).map((row) => row.location)

/** What is to be remembered of a file. */
export interface FileToRemember extends ValuesOf<typeof fileFields> {
  /** The locations of the sources that it gave. */
  readonly sources: readonly string[]
}

export const rememberFiles = (graph: Graph, files: readonly FileToRemember[]): Promise<void> =>
  graph.write(async (tx) => {
    tx.changes([])
    await tx.run(remember, { files })
  })

export const forgetFiles = (graph: Graph, locations: readonly string[]): Promise<void> =>
  graph.write(async (tx) => {
    tx.changes([])
    await tx.run(forget, { locations })
  })

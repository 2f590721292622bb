import type { Graph } from './connect.js'
import { json, listOf, optional, record, text, type TypeOf } from './decode.js'
import { query } from './query.js'

const fields = {
  id: text,
  name: text,
  mediaType: text,
  sha256: text,
  ingestedAt: text,
  address: optional(text),
  alsoAt: listOf(text),
}
const sourceRow = record(fields)

/** A file that was read, without its text. */
export type SourceRow = TypeOf<typeof sourceRow>

const byIds = query('READ', 'source/by-ids.cypher', { params: { ids: listOf(text) }, row: fields })

/** The files that have these ids, in no particular order. */
export const sourcesByIds = (graph: Graph, ids: readonly string[]): Promise<SourceRow[]> =>
  graph.read(byIds, { ids })

const ofDocuments = query('READ', 'source/of-documents.cypher', {
  params: { documents: listOf(text) },
  row: { parent: text, id: text },
})

/** Rows (document, file): the files that say what each document is, at most 100 each, by name. */
export const sourcesOfDocuments = (graph: Graph, documents: readonly string[]) =>
  graph.read(ofDocuments, { documents })

const ofVersion = query('READ', 'source/of-version.cypher', {
  params: { not: optional(text) },
  row: { location: text, name: text, parserVersion: text },
})

/** Every text that another version of the parser than `current` has read, by location; all texts without one. */
export const textsReadBefore = (graph: Graph, current: string | null) =>
  graph.read(ofVersion, { not: current })

const said = query('READ', 'source/said.cypher', {
  params: { location: text },
  row: {
    mediaType: text,
    text,
    marks: listOf(text),
    claims: listOf(json),
    mentions: listOf(
      record({
        named: json,
        date: optional(text),
        relation: text,
        quote: optional(text),
        section: optional(text),
      }),
    ),
  },
})

/** The text of the file at `location` and what it was understood to say; null when none is held. */
export const saidBy = async (graph: Graph, location: string) =>
  (await graph.read(said, { location }))[0] ?? null

const location = query('READ', 'source/location.cypher', { params: { id: text }, row: { location: text } })

/** Where the file of this id came from, or null. */
export const locationOfSource = async (graph: Graph, id: string): Promise<string | null> =>
  (await graph.read(location, { id }))[0]?.location ?? null

const version = query('READ', 'source/version.cypher', {
  params: { location: text },
  row: { sha256: text, parserVersion: text },
})

/** Which text is held of the source at `location`, and which parser has read it; null when nothing is held of it. */
export const versionOfSource = async (
  graph: Graph,
  location: string,
): Promise<{ readonly sha256: string; readonly parserVersion: string } | null> =>
  (await graph.read(version, { location }))[0] ?? null

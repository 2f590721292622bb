import { type Scan, scanOfText } from '../model/scan.js'
import { type FileSignature, signaturesOfText } from '../model/signature.js'
import type { Graph, Transaction } from './connect.js'
import { integer, json, listOf, optional, record, text, type TypeOf } from './decode.js'
import { readFields } from './ingest-queries.js'
import {
  newestPageParamsOf,
  pageItemOf,
  pageOf,
  pageParams,
  pageRow,
  type Page,
  type PageRequest,
} from './page.js'
import { part } from './part.js'
import { query } from './query.js'

const sourcePart = part('source', {
  own: {
    id: text,
    name: text,
    mediaType: text,
    sha256: text,
    ingestedAt: text,
    address: optional(text),
    textLength: optional(integer),
  },
  further: { alsoAt: listOf(text) },
  onlyFor: {
    name: ['SourceFile.name', 'Path.explanation'],
    mediaType: ['SourceFile.mediaType'],
    sha256: ['SourceFile.sha256'],
    ingestedAt: ['SourceFile.ingestedAt'],
    address: ['SourceFile.address'],
    textLength: ['SourceFile.textLength', 'SourceFile.text'],
    alsoAt: ['SourceFile.alsoAt'],
  },
})

/** A source without its text. */
export type SourceRow = TypeOf<typeof sourcePart>

export const byIds = query('READ', 'source/by-ids.cypher', { params: { ids: listOf(text) }, row: sourcePart })

/** The sources that have these ids, in no particular order. */
export const sourcesByIds = (graph: Graph, ids: readonly string[]): Promise<SourceRow[]> =>
  graph.read(byIds, { ids })

const texts = query('READ', 'source/texts.cypher', {
  params: { ids: listOf(text) },
  row: { id: text, text },
})

/** The texts of these sources; of records, pages, and files that may not be read here as a whole, there are none. */
export const textsOfSources = async (
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  new Map((await graph.read(texts, { ids })).map((row) => [row.id, row.text]))

const scans = query('READ', 'source/scans.cypher', {
  params: { ids: listOf(text) },
  row: { id: text, scan: text },
})

/** Where the words stand of those of these sources that were read from pictures. */
export const scansOfSources = async (
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Scan>> =>
  new Map((await graph.read(scans, { ids })).map((row) => [row.id, scanOfText(row.scan)]))

const signatures = query('READ', 'source/signatures.cypher', {
  params: { ids: listOf(text) },
  row: { id: text, signatures: text },
})

/** The digital signatures of those of these sources that have any. */
export const signaturesOfSources = async (
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly FileSignature[]>> =>
  new Map((await graph.read(signatures, { ids })).map((row) => [row.id, signaturesOfText(row.signatures)]))

const ofDocuments = query('READ', 'source/of-documents.cypher', {
  params: { documents: listOf(text) },
  row: { parent: text, id: text },
})

/** Rows (document, source): the sources that say what each document is, by name, at most 100 each. */
export const sourcesOfDocuments = (graph: Graph, documents: readonly string[]) =>
  graph.read(ofDocuments, { documents })

export const page = query('READ', 'source/page.cypher', { params: pageParams, row: pageRow })
const countAll = query('READ', 'source/count-all.cypher', { params: {}, row: { total: integer } })

/** A page of the ids of all sources, the newest first. */
export async function sourcesPage(graph: Graph, request: PageRequest): Promise<Page<string>> {
  const rows = await graph.read(page, newestPageParamsOf(request))
  return pageOf(request, rows.map(pageItemOf), async () => (await graph.read(countAll, {}))[0]!.total)
}

const ofVersion = query('READ', 'source/of-version.cypher', {
  params: { not: optional(text) },
  row: { location: text, name: text, parserVersion: text },
})

/** The texts that were read by another version of the parser than `current`, by location; all texts when it is null. */
export const textsReadBefore = (graph: Graph, current: string | null) =>
  graph.read(ofVersion, { not: current })

const said = query('READ', 'source/said.cypher', {
  params: { location: text },
  row: {
    ...readFields,
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

/** The text of the source at `location` and what the parser found in it; null when there is none. */
export const saidBy = async (graph: Graph, location: string) =>
  (await graph.read(said, { location }))[0] ?? null

const location = query('READ', 'source/location.cypher', { params: { id: text }, row: { location: text } })

/** The location of the source with this id, or null. */
export const locationOfSource = async (graph: Graph, id: string): Promise<string | null> =>
  (await graph.read(location, { id }))[0]?.location ?? null

const below = query('READ', 'source/below.cypher', {
  params: { prefix: text },
  row: { location: text, sha256: text, parserVersion: text },
})

/** What is stored of the sources whose locations begin with `begin`, by location. */
export const sourcesBelow = (graph: Graph, begin: string) => graph.read(below, { prefix: begin })

/** The same within a transaction. */
export const sourcesBelowIn = (tx: Transaction, begin: string) => tx.run(below, { prefix: begin })

const claimedBelow = query('READ', 'source/claimed-below.cypher', {
  params: { prefix: text },
  row: {
    location: text,
    sha256: text,
    claims: listOf(record({ group: text, date: optional(text), read: optional(json) })),
  },
})

/** Which documents the sources whose locations begin with `begin` say that they are; `read` has it where people put that right. */
export const claimsBelow = (graph: Graph, begin: string) => graph.read(claimedBelow, { prefix: begin })

import { momentOf } from '../graph/changes.js'
import { writeMentions } from '../graph/citation-queries.js'
import type { Graph, Transaction } from '../graph/connect.js'
import * as queries from '../graph/ingest-queries.js'
import * as edition from '../graph/open-edition.js'
import { sourcesBelowIn } from '../graph/sources.js'
import { uniqueSorted } from '../model/collections.js'
import { seriesOfGroup } from '../model/document-key.js'
import { fileLocation } from '../model/source.js'
import { skipEmptyBatches } from './batches.js'
import { derive, type Derived } from './derive.js'
import { correctionsFor } from './correct/apply.js'
import { sourceRows, type SourceRows, type SourceToLoad } from './source-rows.js'
import type { Statement } from './statement.js'

export interface LoadReport {
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED'
  /** The documents that the source speaks of. */
  readonly documentIds: readonly string[]
  readonly relationsAdded: number
  readonly tasksAdded: number
}

/** A source, and what it says. */
export interface Said {
  readonly source: SourceToLoad
  readonly statements: readonly Statement[]
}

/**
 * Stores what a source says and derives what follows from it, in one transaction: all or nothing, also for a reader. The
 * same source with the same text changes nothing; a changed text replaces exactly what it had said. The result depends on
 * the set of sources and not on their order (see resolve.ts).
 */
export const load = (
  graph: Graph,
  source: SourceToLoad,
  statements: readonly Statement[],
): Promise<LoadReport> =>
  graph.write(async (tx) => {
    const { reports, relationsAdded, tasksAdded } = await loadInto(tx, [{ source, statements }])
    return { ...reports[0]!, relationsAdded, tasksAdded }
  })

/** What became of each source, and what follows from all of them. */
export interface Loaded extends Pick<LoadReport, 'relationsAdded' | 'tasksAdded'> {
  readonly reports: readonly Became[]
  /** The document of each relation and of each task that is new. */
  readonly added: Pick<Derived, 'relationsAdded' | 'tasksAdded'>
}

type Became = Pick<LoadReport, 'outcome' | 'documentIds'>

/**
 * The same for several sources, in the caller's transaction. They come in the order of their locations, and are locked so.
 * `now` (RFC 3339) dates the changes.
 */
export async function loadInto(
  transaction: Transaction,
  said: readonly Said[],
  now = said[0]?.source.ingestedAt,
): Promise<Loaded> {
  const tx = skipEmptyBatches(transaction)
  tx.changes([])
  const papers = await lockedPapers(tx, said)
  const changed = papers.filter(({ held, rows }) => !held || !isUnchanged(held, rows))
  if (changed.length === 0) return loadedOf(papers.map(unchanged), { relationsAdded: [], tasksAdded: [] })
  const groups = uniqueSorted(
    changed.flatMap(({ held, rows }) => [...(held?.groups ?? []), ...rows.statements.flatMap(groupsOf)]),
  )
  await Promise.all([
    lockGroups(tx, groups),
    ...changed.flatMap(({ held, rows }) => (held ? clear(tx, rows) : [])),
    ...store(tx, changed),
  ])
  const at = momentOf(now!)
  const touched = {
    groups,
    documents: changed.flatMap(({ held }) => held?.documentIds ?? []),
    former: new Map(changed.filter(hasSameWords).flatMap(({ held }) => formerOf(held))),
  }
  const { claims, ...derived } = await derive(tx, touched, at)
  await publish(tx, groups, changed.map(locationsOf), at)
  const documents = new Map(claims.map(({ id, documentId }) => [id, documentId]))
  const reports = papers.map((paper) =>
    changed.includes(paper) ? reportOf(paper, documents) : unchanged(paper),
  )
  return loadedOf(reports, derived)
}

/** The same words are the same paper, whatever is read in them now. */
const hasSameWords = ({ held, rows }: Paper): boolean => held?.sha256 === rows.sources[0].sha256

const formerOf = (held: HeldSource | undefined) =>
  (held?.about ?? []).map(({ claim, document }) => [claim, document] as const)

const loadedOf = (reports: readonly Became[], { relationsAdded, tasksAdded }: Loaded['added']): Loaded => ({
  reports,
  relationsAdded: relationsAdded.length,
  tasksAdded: tasksAdded.length,
  added: { relationsAdded, tasksAdded },
})

/** Whether a source is a file, or comes from the bundle or folder that the file is. Pages of records go with their file. */
export const isWithin = (location: string, file: string): boolean =>
  location === fileLocation(location) && (location === file || location.startsWith(`${file}/`))

/**
 * Stores what the papers of a bundle say, all in one transaction, in place of what it said before. `kept`: locations of
 * files of it that could not be read this time, of which what they said stays. `now` is RFC 3339.
 */
export const loadBundle = (
  graph: Graph,
  location: string,
  said: readonly Said[],
  { kept, now }: { readonly kept: readonly string[]; readonly now: string },
): Promise<LoadReport[]> =>
  graph.patient.write(async (tx) => {
    tx.changes([])
    // of two versions of one bundle at once, the second sees the first
    await tx.run(queries.lockSeries, { keys: [`source:${location}`] })
    const present = new Set([...kept, ...said.map(({ source }) => source.location)])
    const held = (await sourcesBelowIn(tx, location)).map((source) => source.location)
    const stale = held.filter((at) => isWithin(at, location) && !present.has(at))
    if (stale.length > 0) await unloadInto(tx, stale, now)
    return said.length === 0 ? [] : reportsOf(await loadInto(tx, said))
  })

/** A report for each source. What is new is told once: at the first paper that speaks of the document, and else at the first of all. */
export function reportsOf({ reports, added }: Loaded): LoadReport[] {
  const paperOf = new Map<string, number>()
  for (const [at, { documentIds }] of reports.entries())
    for (const id of documentIds) if (!paperOf.has(id)) paperOf.set(id, at)
  const countAt = (documents: readonly string[], at: number) =>
    documents.filter((id) => (paperOf.get(id) ?? 0) === at).length
  return reports.map((report, at) => ({
    ...report,
    relationsAdded: countAt(added.relationsAdded, at),
    tasksAdded: countAt(added.tasksAdded, at),
  }))
}

type HeldSource =
  Awaited<ReturnType<typeof lockedStates>> extends ReadonlyMap<string, infer Held> ? Held : never

/** What is to be stored of a source, and what is. */
interface Paper extends Said {
  readonly rows: SourceRows
  readonly held: HeldSource | undefined
}

async function lockedPapers(tx: Transaction, said: readonly Said[]): Promise<Paper[]> {
  const [held, correct] = await Promise.all([
    lockedStates(
      tx,
      said.map(({ source }) => source.location),
    ),
    correctionsFor(
      tx,
      said.map(({ source }) => source),
    ),
  ])
  return said.map(({ source, statements }) => ({
    source,
    statements,
    rows: sourceRows(source, statements, correct(source)),
    held: held.get(source.location),
  }))
}

const unchanged = ({ held }: Paper): Loaded['reports'][number] => ({
  outcome: 'UNCHANGED',
  documentIds: held?.documentIds ?? [],
})

/** `documents`: of each claim. */
const reportOf = (
  { held, rows }: Paper,
  documents: ReadonlyMap<string, string>,
): Loaded['reports'][number] => ({
  outcome: held ? 'UPDATED' : 'CREATED',
  documentIds: uniqueSorted(rows.claims.flatMap(({ id }) => documents.get(id) ?? [])),
})

const locationsOf = ({ source, rows }: Paper): Changed => ({
  location: source.location,
  locations: rows.sources.map(({ location }) => location),
})

/** What went with a source. */
export interface UnloadReport {
  /** Its file name. */
  readonly source: string
  readonly documentsRemoved: number
  /** Documents that it had spoken of and that others speak of too. */
  readonly documentsKept: number
  readonly relationsRemoved: number
  readonly tasksRemoved: number
}

/**
 * Takes back everything that only the source at `location` had said, its text included, in one transaction. What others
 * say too stays, and so does what people have decided and reported. With a file go the pages of its records; a page goes
 * alone. `now` is RFC 3339. Null when nothing is stored of it.
 */
export const unload = (graph: Graph, location: string, now: string): Promise<UnloadReport | null> =>
  unloadSources(graph, [location], now)

/** The same for several sources. */
export async function unloadSources(
  graph: Graph,
  locations: readonly string[],
  now: string,
): Promise<UnloadReport | null> {
  if (locations.length === 0) return null
  const report = await unloadAll(graph, locations, now)
  const [held] = report.held
  if (held === undefined) return null
  const spokenOf = uniqueSorted(
    report.held.flatMap(({ documentIds, citedIds }) => [...documentIds, ...citedIds]),
  )
  return {
    source: held.name,
    documentsRemoved: report.gone.length,
    documentsKept: spokenOf.filter((id) => !report.gone.includes(id)).length,
    relationsRemoved: report.relationsRemoved,
    tasksRemoved: report.tasksRemoved,
  }
}

/** The same for several sources, in one transaction. They come in their order, and are locked so. */
export const unloadAll = (graph: Graph, locations: readonly string[], now: string) =>
  graph.write((tx) => unloadInto(tx, locations, now))

/** The same in the caller's transaction. */
async function unloadInto(transaction: Transaction, locations: readonly string[], now: string) {
  const tx = skipEmptyBatches(transaction)
  tx.changes([])
  const states = await lockedStates(tx, locations)
  const held = locations.flatMap((location) => states.get(location) ?? [])
  const groups = uniqueSorted(held.flatMap((state) => state.groups))
  await lockGroups(tx, groups)
  const removed = await Promise.all(locations.map((location) => remove(tx, location)))
  const derived = await derive(tx, { groups, documents: removed.flat() }, momentOf(now))
  const changed = locations.map((location) => ({ location, locations: [] }))
  await publish(tx, groups, changed, momentOf(now))
  const { gone, relationsRemoved, tasksRemoved } = derived
  return { held, gone, relationsRemoved, tasksRemoved }
}

/**
 * Publishes one source that the open edition does not have yet, for an edition that is kept only from now on; false when
 * there is none left.
 */
export const publishNext = (graph: Graph): Promise<boolean> =>
  graph.write(async (transaction) => {
    const tx = skipEmptyBatches(transaction)
    tx.changes([])
    const [next] = await tx.run(edition.unpublishedSource, {})
    if (!next) return false
    const groups = uniqueSorted(next.groups)
    const { location, ingestedAt } = next
    const held = (await lockedStates(tx, [location])).get(location)
    await lockGroups(tx, groups)
    await publish(tx, groups, [{ location, locations: held?.locations ?? [] }], momentOf(ingestedAt))
    return true
  })

/** Derives these numbering groups again in the caller's transaction, in both editions. `now` is RFC 3339. */
export async function deriveInto(
  transaction: Transaction,
  groups: readonly string[],
  now: string,
): Promise<void> {
  const tx = skipEmptyBatches(transaction)
  await lockGroups(tx, groups)
  await derive(tx, { groups, documents: [] }, momentOf(now))
  await publish(tx, groups, [], momentOf(now))
}

/** A source whose words have changed. */
interface Changed {
  /** Of the file. */
  readonly location: string
  /** Of all that there is of it now: the file and its pages. */
  readonly locations: readonly string[]
}

/**
 * Brings the open edition up to what sources now say of papers that anybody may read, where that edition is kept.
 * `groups`: those that they speak of or have spoken of.
 */
async function publish(
  tx: Transaction,
  groups: readonly string[],
  changed: readonly Changed[],
  at: string,
): Promise<void> {
  if (!(await edition.keepsOpenEdition(tx))) return
  await lockGroups(tx.open, groups)
  const documents: string[] = []
  for (const { location } of changed) documents.push(...(await remove(tx.open, location)))
  await edition.publishSources(
    tx,
    changed.flatMap(({ locations }) => locations),
  )
  await derive(tx.open, { groups, documents }, at)
}

/**
 * What is stored of sources, by their locations, once nobody else writes them: of two versions of one file at once, the
 * second sees the first.
 */
async function lockedStates(tx: Transaction, locations: readonly string[]) {
  const keys = locations.map((location) => `source:${fileLocation(location)}`)
  const [, held] = await Promise.all([
    tx.run(queries.lockSeries, { keys: uniqueSorted(keys) }),
    tx.run(queries.sourceStates, { locations }),
  ])
  return new Map(held.map((state) => [state.location, state]))
}

const lockGroups = (tx: Transaction, groups: readonly string[]) =>
  tx.run(queries.lockSeries, { keys: uniqueSorted(groups.map(seriesOfGroup)) })

const groupsOf = ({ identity, mentions }: Statement) => [
  identity.group,
  ...mentions.map((mention) => mention.identity.group),
]

/** The same text under the same signatures, read by the same parser and put right in the same way. When one of its pages has been taken back, the file gives it again. */
const isUnchanged = (
  held: Omit<NonNullable<Paper['held']>, 'id' | 'name' | 'groups' | 'about' | 'documentIds' | 'citedIds'>,
  { sources, claims }: SourceRows,
): boolean =>
  held.sha256 === sources[0].sha256 &&
  held.signatures === sources[0].signatures &&
  // a stamp, or what an archive says of it
  held.marks.join('\n') === sources[0].marks.join('\n') &&
  held.parserVersion === sources[0].parserVersion &&
  sameTexts(
    held.corrections,
    claims.flatMap(({ corrections }) => corrections ?? []),
  ) &&
  held.locations.length === sources.length

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join('\n') === [...b].sort().join('\n')

/** Deletes what the source has said, to be said anew. */
const clear = (tx: Transaction, { sources: [{ location }, ...pages] }: SourceRows) => [
  tx.run(queries.clearSource, { location }),
  tx.run(queries.dropPages, { location, kept: [location, ...pages.map((page) => page.location)] }),
]

/** Stores the sources with their claims and mentions. */
const store = (tx: Transaction, papers: readonly Paper[]) => [
  tx.run(queries.writeSources, { sources: papers.flatMap(({ rows }) => rows.sources) }),
  tx.run(queries.writeClaims, { claims: papers.flatMap(({ rows }) => rows.claims) }),
  tx.run(writeMentions, { mentions: papers.flatMap(({ rows }) => rows.mentions) }),
]

/** Removes a source with its pages and all that they say. The documents that they spoke of. */
async function remove(tx: Transaction, location: string): Promise<string[]> {
  const [documents] = await Promise.all([
    tx.run(queries.clearSource, { location }),
    tx.run(queries.deleteSource, { location }),
  ])
  return documents.map(({ id }) => id)
}

import * as stored from '../../graph/corrections.js'
import type { Graph, Transaction } from '../../graph/connect.js'
import { lockSeries, sourceStates } from '../../graph/ingest-queries.js'
import { AppError } from '../../errors.js'
import type { Body } from '../../model/agency.js'
import type { HeaderField } from '../../model/correction.js'
import { uniqueSorted } from '../../model/collections.js'
import { agencyRow, foldedNames } from '../agencies.js'
import { sha256 } from '../ids.js'
import { deriveInto, loadInto } from '../load.js'
import type { Change } from './change.js'
import { heldFile, type HeldFile } from './held-file.js'
import { sameBodies } from './same-bodies.js'
import { changesTheWhole, type Point, pointsOf } from './points.js'

/** Who corrects, and why. */
export interface Editor {
  readonly by: string
  /** RFC 3339 */
  readonly at: string
  /** Why. */
  readonly note: string | null
  /** The words that it rests on, as they stand in the paper. */
  readonly quote: string | null
  /** The last correction of the same thing that the editor has seen. */
  readonly seen: string | null
  /** All corrections that stood where the editor looked before writing; null: not told. */
  readonly known: ReadonlySet<string> | null
  readonly newId: () => string
}

/** One thing put right in what one file says. */
export interface PutRight {
  readonly location: string
  /** `saidOf` */
  readonly of: string
  readonly aspect: string
  readonly change: Change
  /** What was read and what is right, for people; null for nothing. */
  readonly was: string | null
  readonly now: string | null
  /** The words that it rests on, where the change itself tells them. */
  readonly quote?: string | null
}

/**
 * Records what somebody puts right and has what follows from it derived, in one transaction, which `first` begins. The ids of the
 * corrections.
 *
 * @throws AppError CORRECTED_ALREADY when somebody else has put the same right and the editor has not seen it, or anybody has
 * since the editor looked;
 * CHANGED_MEANWHILE when a file was changed at the same time; as the database
 */
export async function record(
  graph: Graph,
  putRight: readonly PutRight[],
  editor: Editor,
  first: (tx: Transaction) => Promise<unknown> = async () => {},
): Promise<string[]> {
  const corrections = putRight.map((one) => newCorrection(one, editor))
  await rewrite(graph, corrections, editor.at, async (tx) => {
    await first(tx)
    await requireSeen(tx, corrections, editor)
    for (const one of corrections) await stored.recordCorrection(tx, one)
  })
  return corrections.map(({ id }) => id)
}

function newCorrection(
  { location, of, aspect, change, was, now, quote }: PutRight,
  editor: Editor,
): stored.NewCorrection {
  return {
    id: editor.newId(),
    kind: change.what,
    field: change.what === 'FIELD' ? (change.field satisfies HeaderField) : null,
    aspect,
    of,
    location,
    ...NO_UNION,
    change: JSON.stringify(change),
    was,
    now,
    quote: quote ?? editor.quote,
    note: editor.note,
    by: editor.by,
    at: editor.at,
  }
}

const NO_UNION = { fromKey: null, toKey: null, fromGroup: null, toGroup: null }

/**
 * Of two editors who put the same right, the second is told, and so is one editor in two windows. Who has seen one
 * correction has seen what was said with it.
 */
async function requireSeen(
  tx: Transaction,
  corrections: readonly stored.NewCorrection[],
  { by, seen, known }: Editor,
): Promise<void> {
  const earlier = await stored.correctionsOfSources(
    tx,
    uniqueSorted(corrections.map(({ of }) => of)),
    uniqueSorted(corrections.map(({ location }) => location)),
  )
  const looked = earlier.find(({ id }) => id === seen)
  const isNew = ({ id }: stored.StoredCorrection): boolean => known !== null && !known.has(id)
  const isUnseen = (one: stored.StoredCorrection): boolean =>
    (one.by !== by || isNew(one)) && !(looked?.by === one.by && looked.at === one.at)
  const lastOfPoint = new Map(earlier.flatMap((one) => pointsOf(one).map(({ key }) => [key, one])))
  for (const correction of corrections) {
    const points = pointsOf(correction)
    const unseen =
      points.map(({ key }) => lastOfPoint.get(key)).find((last) => last !== undefined && isUnseen(last)) ??
      earlier.findLast((one) => isNew(one) && isUnseen(one) && changesTheWhole(one, correction))
    if (unseen !== undefined) throw correctedAlready(unseen, points)
  }
}

/** `points`: what is put right now. */
export function correctedAlready(
  { id, ...last }: stored.StoredCorrection,
  points: readonly Point[] = [],
): AppError {
  const { by, at, was, now } = last
  const both = new Set(pointsOf(last).map(({ key }) => key))
  return new AppError('CORRECTED_ALREADY', `${by} has put the same right at ${at}.`, {
    remedy: `Look at it; then repeat with seen: "${id}", or leave it as it is.`,
    details: {
      correction: id,
      by,
      at,
      was,
      now,
      parts: points.flatMap(({ key, part }) => (both.has(key) ? (part ?? []) : [])),
    },
  })
}

/** Changes what was put right of some files, and loads these anew. */
async function rewrite(
  graph: Graph,
  about: readonly Pick<stored.StoredCorrection, 'of' | 'location'>[],
  at: string,
  change: (tx: Transaction) => Promise<void>,
): Promise<void> {
  const locations = uniqueSorted(
    (await Promise.all(about.map((one) => stored.filesHolding(graph, one)))).flat(),
  )
  const files = await Promise.all(locations.map((location) => heldFile(graph, location)))
  await graph.patient.write(async (tx) => {
    tx.changes([])
    await requireUnchanged(tx, files)
    await change(tx)
    const said = files.map(({ source, said: claims }) => ({
      source,
      statements: claims.map(({ read }) => read),
    }))
    if (said.length > 0) await loadInto(tx, said, at)
  })
}

/** Locks the files; each still has the text that was read. */
async function requireUnchanged(tx: Transaction, files: readonly HeldFile[]): Promise<void> {
  const locations = files.map(({ source }) => source.location)
  if (locations.length === 0) return
  await tx.run(lockSeries, { keys: locations.map((location) => `source:${location}`) })
  const now = new Map((await tx.run(sourceStates, { locations })).map((one) => [one.location, one.sha256]))
  const changed = files.find(({ source }) => now.get(source.location) !== sha256(source.text))
  if (changed)
    throw new AppError('CHANGED_MEANWHILE', `${changed.source.name} was changed at the same time.`, {
      remedy: 'Look at the paper again, and repeat.',
    })
}

// ------------------------------------------------------------------ unions

/** That two documents, or two bodies, are one. */
export interface PutTogether {
  readonly kind: 'SAME_DOCUMENT' | 'SAME_AGENCY'
  readonly from: { readonly key: string; readonly name: string; readonly group: string | null }
  readonly to: { readonly key: string; readonly name: string; readonly group: string | null }
  /** Of SAME_AGENCY the body. */
  readonly change: unknown
}

/** Records that two are one, and derives what follows. The id of the correction. */
export async function recordUnion(
  graph: Graph,
  { kind, from, to, change }: PutTogether,
  { by, at, note, quote, newId }: Editor,
): Promise<string> {
  const id = newId()
  const one: stored.NewCorrection = {
    id,
    kind,
    field: null,
    aspect: `${kind} ${from.key}`,
    of: from.key,
    location: '',
    fromKey: from.key,
    toKey: to.key,
    fromGroup: from.group,
    toGroup: to.group,
    change: JSON.stringify(change),
    was: from.name,
    now: to.name,
    quote,
    note,
    by,
    at,
  }
  await graph.patient.write(async (tx) => {
    tx.changes([])
    await stored.recordCorrection(tx, one)
    await deriveInto(tx, await groupsOfUnion(tx, one), at)
  })
  return id
}

const groupsOfUnion = async (
  tx: Transaction,
  { kind, fromKey, toKey, fromGroup, toGroup }: stored.NewCorrection,
): Promise<string[]> =>
  kind === 'SAME_DOCUMENT'
    ? [fromGroup!, toGroup!]
    : uniqueSorted([...(await stored.groupsNaming(tx, fromKey!)), ...(await stored.groupsNaming(tx, toKey!))])

/**
 * Takes a correction back, in one transaction: it is kept, and what it said counts no more.
 *
 * @throws AppError NOT_FOUND; CORRECTED_ALREADY when it was taken back already
 */
export async function withdraw(
  graph: Graph,
  withdrawal: { readonly id: string; readonly at: string; readonly by: string },
): Promise<void> {
  const { id, at } = withdrawal
  const [found] = await stored.correctionsByIds(graph, [id])
  if (found === undefined)
    throw new AppError('NOT_FOUND', `There is no correction ${id}.`, { details: { argument: 'id' } })
  const take = async (tx: Transaction) => {
    if (await stored.markWithdrawn(tx, withdrawal)) return
    throw new AppError('CORRECTED_ALREADY', `Correction ${id} was taken back already.`, {
      remedy: 'Look at the paper again.',
      details: { correction: id, by: found.withdrawnBy, at: found.withdrawnAt },
    })
  }
  if (found.location !== '') return rewrite(graph, [found], at, take)
  await graph.patient.write(async (tx) => {
    tx.changes([])
    const groups = await groupsOfUnion(tx, found)
    await take(tx)
    if (found.kind === 'SAME_AGENCY') await forgetNames(tx, found)
    await deriveInto(tx, groups, at)
  })
}

/** The body that another was one with is called by its names no more. */
async function forgetNames(tx: Transaction, { change, was }: stored.StoredCorrection): Promise<void> {
  const body = JSON.parse(change) as Body
  const said = sameBodies((await stored.unionsOfGroups(tx, [])).agencies)
  const row = agencyRow(body, said.namesOf(body.key))
  const known = new Set(row.folded)
  const names = {
    key: row.key,
    aliases: row.aliases,
    searchText: row.searchText,
    folded: foldedNames(was === null ? [] : [was]).filter((name) => !known.has(name)),
  }
  await tx.run(stored.forgetName, names)
}

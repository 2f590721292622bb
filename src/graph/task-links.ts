import { LRUCache } from 'lru-cache'
import { DOCUMENT_TYPES, LEVELS, type Level } from '../model/document.js'
import { linkTasks, prepare, type PreparedDocument } from '../model/task-link/link-tasks.js'
import { withDecisions } from '../model/task-link/decided.js'
import { parseTaskLinkId, type LinkableDocument, type TaskLink } from '../model/task-link/task-link.js'
import { groupBy } from '../model/collections.js'
import type { Graph } from './connect.js'
import { listOf, optional, record, text, type ValuesOf } from './decode.js'
import { level, type as documentType } from './documents.js'
import { timeout } from './driver-errors.js'
import { evidence } from './evidence.js'
import { InStep } from './in-step.js'
import { query } from './query.js'
import { reviewState } from './relations.js'
import { breathing } from './slices.js'
import { tasksByIds } from './tasks.js'
import { within } from './time-limits.js'
import { wholeCascade } from './trace.js'

const row = {
  id: text,
  symbol: optional(text),
  type: documentType,
  level: optional(level),
  tasks: listOf(
    record({
      id: text,
      section: optional(text),
      summary: text,
      words: optional(text),
      before: text,
      parentId: optional(text),
      names: listOf(text),
      days: listOf(text),
      leadLevels: listOf(optional(level)),
      evidence,
    }),
  ),
}
/** Documents with their tasks, in no particular order. */
export const linkableDocuments = query('READ', 'task-link/documents.cypher', {
  params: { documents: listOf(text) },
  row,
})

/** Ids of two documents, of which the one below carries out the other. */
export interface Pair {
  readonly above: string
  readonly below: string
}

/** Pairs of documents whose tasks are read and looked through at a time. */
const BATCH = 100
/** Links held at most, some hundred bytes each. */
const MAX_LINKS = 200_000

/** Of one document: the links of each other document's tasks to its tasks. */
type LinksBelow = Map<string, readonly TaskLink[]>

/**
 * How tasks of papers take up the tasks of papers above, found when somebody first asks for two papers, and held in step
 * with the database. It knows nothing of what people have decided about links.
 */
export class TaskLinks {
  readonly #graph: () => Graph
  readonly #inStep: InStep
  readonly #above = new LRUCache<string, LinksBelow>({
    max: 1_000,
    maxSize: MAX_LINKS,
    sizeCalculation: (below) =>
      1 + [...below.values()].reduce((sum, links) => sum + links.length, below.size),
  })

  /** `graph`: one edition, whose reads may take long. */
  constructor(graph: () => Graph) {
    this.#graph = graph
    this.#inStep = new InStep(graph, (changed) => this.#forget(changed))
  }

  /**
   * The links from the tasks of each pair's document below to those of the one above, in the order of the pairs, as the
   * database has them at the call or later. `limit`: milliseconds; what takes longer goes on, for those who ask again.
   *
   * @throws AppError as `Graph.read`
   */
  between(pairs: readonly Pair[], limit: number): Promise<readonly (readonly TaskLink[])[]> {
    const find = async () => {
      await this.#inStep.catchUp(await this.#graph().version())
      return this.#find(pairs)
    }
    return within(
      limit,
      () => this.#inStep.inTurn(find),
      () => timeout({ limit, began: performance.now() - limit }),
    )
  }

  async #find(pairs: readonly Pair[]): Promise<readonly (readonly TaskLink[])[]> {
    // what is held may be let go while it is read
    const held = new Map(
      pairs.map(({ above }): [string, LinksBelow] => [above, this.#above.get(above) ?? new Map()]),
    )
    const missing = pairs.filter(({ above, below }) => !held.get(above)!.has(below))
    const uppers = await this.#prepared(missing.map(({ above }) => above))
    const breath = breathing()
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH)
      const worthReading = batch.filter(({ above }) => (uppers.get(above)?.tasks.length ?? 0) > 0)
      const lowers = await this.#prepared(worthReading.map(({ below }) => below))
      for (const { above, below } of batch) {
        const [upper, lower] = [uppers.get(above), lowers.get(below)]
        held.get(above)!.set(below, upper && lower ? linkTasks(upper, lower) : [])
        await breath()
      }
    }
    for (const above of uppers.keys()) this.#above.set(above, held.get(above)!)
    return pairs.map(({ above, below }) => held.get(above)!.get(below)!)
  }

  async #prepared(ids: readonly string[]): Promise<ReadonlyMap<string, PreparedDocument>> {
    const documents = [...new Set(ids)]
    if (documents.length === 0) return new Map()
    const found = await this.#graph().read(linkableDocuments, { documents })
    return new Map(found.map((one) => [one.id, prepare(linkable(one))]))
  }

  async #forget(changed: readonly string[] | null): Promise<void> {
    if (changed === null) return this.#above.clear()
    for (const id of changed) this.#above.delete(id)
    for (const [above, below] of new Map(this.#above.entries())) {
      const size = below.size
      for (const id of changed) below.delete(id)
      if (below.size < size) this.#above.set(above, below)
    }
  }
}

export const linkable = ({
  id,
  symbol,
  type,
  level: own,
  tasks,
}: ValuesOf<typeof row>): LinkableDocument => ({
  id,
  symbol,
  typeLabel: DOCUMENT_TYPES[type],
  tasks: tasks.map(({ summary, words, leadLevels, evidence: at, ...task }) => {
    // characters of two units would put the words elsewhere
    const isWhole =
      words !== null && at.start !== null && at.end !== null && words.length === at.end - at.start
    return { ...task, words: isWhole ? words : summary, asksAbove: isAbove(leadLevels, own), evidence: at }
  }),
})

/** Whether all who are to do a task stand above the paper: it asks them, and takes up nothing itself. */
const isAbove = (leads: readonly (Level | null)[], own: Level | null): boolean =>
  own !== null &&
  leads.length > 0 &&
  leads.every((one) => one !== null && LEVELS.indexOf(one) < LEVELS.indexOf(own))

const endRow = { parent: text, id: text }
const above = query('READ', 'task-link/above.cypher', { params: { documents: listOf(text) }, row: endRow })
const below = query('READ', 'task-link/below.cypher', { params: { documents: listOf(text) }, row: endRow })

/** For each document the ids of those that it carries out (UP), or that carry it out (DOWN), directly. */
async function othersOf(
  graph: Graph,
  ids: readonly string[],
  direction: 'UP' | 'DOWN',
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await graph.read(direction === 'UP' ? above : below, { documents: ids })
  return new Map(
    [...groupBy(rows, ({ parent }) => parent)].map(([id, found]) => [id, found.map((one) => one.id)]),
  )
}

const decisions = query('READ', 'task-link/decisions.cypher', {
  params: { documents: listOf(text) },
  row: {
    linkId: text,
    fromDocument: text,
    toDocument: text,
    decision: reviewState,
    section: optional(text),
    sourceId: text,
  },
})

/** What people have last decided about the links of which these documents have one end. */
export const linkDecisions = (graph: Graph, ids: readonly string[]) =>
  graph.read(decisions, { documents: ids })

/**
 * For each document the links of its tasks to those of the documents that it carries out directly (UP), or from those of
 * the documents that carry it out (DOWN), with what people have decided about them.
 */
export async function linksOfDocuments(
  graph: Graph,
  ids: readonly string[],
  direction: 'UP' | 'DOWN',
): Promise<ReadonlyMap<string, readonly TaskLink[]>> {
  const [others, decided] = await Promise.all([othersOf(graph, ids, direction), linkDecisions(graph, ids)])
  const pairs = ids.flatMap((id) =>
    (others.get(id) ?? []).map((other) =>
      direction === 'UP' ? { above: other, below: id } : { above: id, below: other },
    ),
  )
  const found = await graph.taskLinks.between(pairs, graph.readLimit)
  const links = new Map(ids.map((id): [string, TaskLink[]] => [id, []]))
  for (const [at, { above, below }] of pairs.entries())
    links.get(direction === 'UP' ? below : above)!.push(...found[at]!)
  const end = direction === 'UP' ? 'fromDocument' : 'toDocument'
  for (const [id, own] of links)
    links.set(
      id,
      withDecisions(
        own,
        decided.filter((decision) => decision[end] === id),
      ),
    )
  return links
}

/** Links by their ids, in no particular order. */
export async function taskLinksByIds(graph: Graph, ids: readonly string[]): Promise<TaskLink[]> {
  const ends = ids.flatMap((id) => parseTaskLinkId(id) ?? [])
  const tasks = await tasksByIds(graph, [...new Set(ends.flatMap(({ fromId, toId }) => [fromId, toId]))])
  const documentOf = new Map(tasks.map(({ id, documentId }) => [id, documentId]))
  const pairs = ends.flatMap(({ fromId, toId }) => {
    const [below, above] = [documentOf.get(fromId), documentOf.get(toId)]
    return below === undefined || above === undefined || below === above ? [] : [{ below, above }]
  })
  const found: TaskLink[] = []
  for (const [above, some] of groupBy(pairs, (pair) => pair.above)) {
    const below = [...new Set(some.map((pair) => pair.below))]
    const cascade = await wholeCascade(graph, above, null)
    const carrying = new Set(cascade?.documents().map(({ id }) => id))
    const links = await graph.taskLinks.between(
      below.filter((id) => carrying.has(id)).map((id) => ({ above, below: id })),
      graph.readLimit,
    )
    found.push(...withDecisions(links.flat(), await linkDecisions(graph, below)))
  }
  const wanted = new Set(ids)
  return [...new Map(found.filter(({ id }) => wanted.has(id)).map((link) => [link.id, link])).values()]
}

import type { HeldDocument } from '../model/cascade.js'
import { addTo, compareTextLists } from '../model/collections.js'
import { introduces } from '../model/task-link/content.js'
import { isFact, surestFirst, withDecisions } from '../model/task-link/decided.js'
import type { TaskLink } from '../model/task-link/task-link.js'
import type { Trace } from '../model/trace.js'
import type { Graph } from './connect.js'
import { coverageOf, type CoverageRequest } from './coverage.js'
import { optional, text } from './decode.js'
import { query } from './query.js'
import { linkDecisions } from './task-links.js'

const tasksInOrder = query('READ', 'task-link/tasks-in-order.cypher', {
  params: { document: text },
  row: { id: text, summary: text, parentId: optional(text) },
})

/** A unit, and by which of its tasks it has taken up a duty; none: nothing was found. */
export interface DutyUnit {
  readonly territoryId: string
  readonly links: readonly TaskLink[]
  /** Sort values: whether it has taken it up, its name, its key. */
  readonly sort: readonly string[]
}

/** A task of a directive, and the units that may have taken it up, those that have first. */
export interface Duty {
  readonly taskId: string
  readonly takenUp: number
  readonly units: readonly DutyUnit[]
}

export interface Duties {
  /** In the order of the directive. */
  readonly duties: readonly Duty[]
  /** Tasks of the units' papers in the cascade that take up nothing of the directive, in the order of units and papers. */
  readonly tasksBeyond: readonly string[]
}

/**
 * Which units of one map have taken up each task of a directive, with tasks of the papers by which they acted
 * (`coverageOf`). A task that has parts is taken up by whoever takes up a part of it.
 *
 * @throws AppError as `coverageOf`
 */
export async function dutiesOf(
  graph: Graph,
  cascade: Trace<HeldDocument>,
  request: CoverageRequest,
): Promise<Duties> {
  const root = cascade.root.id
  const [{ units }, tasks, decisions] = await Promise.all([
    coverageOf(graph, cascade, request),
    graph.read(tasksInOrder, { document: root }),
    linkDecisions(graph, [root]),
  ])
  const acting = new Map(
    units.flatMap(({ documents }) => documents.map((document) => [document.id, document])),
  )
  const pairs = [...acting.keys()].map((below) => ({ above: root, below }))
  const found = await graph.taskLinks.between(pairs, graph.readLimit)
  const documentOf = new Map(
    [...acting.values()].flatMap(({ id, taskIds }) => taskIds.map((task) => [task, id] as const)),
  )
  const links = withDecisions(
    found.flat(),
    decisions.filter(
      ({ linkId, toDocument }) => toDocument === root && documentOf.has(linkId.split('.')[1]!),
    ),
  ).filter((link) => isFact(link))
  const byDuty = linksByDuty(tasks, links, documentOf)
  const taken = new Set(links.map(({ fromId }) => fromId))
  return {
    // what but leads up to the others is no duty of its own
    duties: tasks
      .filter(({ summary }) => !introduces(summary))
      .map(({ id }) => {
        const byDocument = byDuty.get(id)
        const own = units
          .map(({ territoryId, documents, sort: [, name = ''] }): DutyUnit => {
            const some = documents.flatMap((document) => byDocument?.get(document.id) ?? []).sort(surestFirst)
            return { territoryId, links: some, sort: [some.length > 0 ? '0' : '1', name, territoryId] }
          })
          .sort((a, b) => compareTextLists(a.sort, b.sort))
        return { taskId: id, units: own, takenUp: own.filter((unit) => unit.links.length > 0).length }
      }),
    tasksBeyond: [...new Set(units.flatMap(({ documents }) => documents))].flatMap(({ taskIds }) =>
      taskIds.filter((task) => !taken.has(task)),
    ),
  }
}

/** The links to each task and to its parts, by the document below. */
function linksByDuty(
  tasks: readonly { readonly id: string; readonly parentId: string | null }[],
  links: readonly TaskLink[],
  documentOf: ReadonlyMap<string, string>,
): Map<string, Map<string, TaskLink[]>> {
  const parentOf = new Map(tasks.map(({ id, parentId }) => [id, parentId]))
  const byDuty = new Map<string, Map<string, TaskLink[]>>()
  for (const link of links)
    for (let duty: string | null = link.toId; duty !== null; duty = parentOf.get(duty) ?? null) {
      const byDocument = byDuty.get(duty) ?? new Map<string, TaskLink[]>()
      byDuty.set(duty, byDocument)
      addTo(byDocument, documentOf.get(link.fromId)!, link)
    }
  return byDuty
}

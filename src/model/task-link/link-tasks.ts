import type { Evidence } from '../evidence.js'
import { bodiesOf, contentOf, type Content } from './content.js'
import { Comparison } from './comparison.js'
import { isSameReport } from './routine.js'
import { pointersIn, pointsTo, type Pointer, tasksAt } from './reference.js'
import { taskLinkId, type LinkableDocument, type LinkableTask, type TaskLink } from './task-link.js'

/** A document whose tasks have been looked through; it can be linked to any number of others. */
export interface PreparedDocument extends LinkableDocument {
  /** For each task the place of the one that it is part of. */
  readonly parents: readonly (number | undefined)[]
  readonly contents: readonly Content[]
  readonly pointers: readonly (readonly Pointer[])[]
}

export function prepare(document: LinkableDocument): PreparedDocument {
  const bodies = bodiesOf(document.tasks)
  const placeOf = new Map(document.tasks.map(({ id }, at) => [id, at]))
  return {
    ...document,
    parents: document.tasks.map(({ parentId }) => (parentId === null ? undefined : placeOf.get(parentId))),
    contents: document.tasks.map((task) => contentOf(task, bodies)),
    pointers: document.tasks.map(({ words }) => pointersIn(words)),
  }
}

/** Links that are less sure are not worth a person's look. */
const WORTH_A_LOOK = 0.3
/** How sure it is that a pointer means the one task at its place; or each of those below it. */
const POINTED_AT = 0.97
const POINTED_AT_WITH_OTHERS = 0.85
/** How sure it is that reports to the same body are one; or if several tasks above ask for one. */
const SAME_REPORT = 0.9
const ONE_OF_SEVERAL_REPORTS = 0.6
/** A place with more tasks below it is a part of a paper, not a duty. */
const MOST_BELOW_A_PLACE = 5

/** The links from the tasks of one paper to those of another that it carries out, those of each task together, the surest first. */
export function linkTasks(upper: PreparedDocument, lower: PreparedDocument): TaskLink[] {
  const pointed = lower.tasks.map((_, at) => linksByReference(upper, lower, at))
  const comparison = new Comparison(upper.contents, lower.contents, upper.parents)
  return lower.tasks.flatMap((task, at) => {
    const parent = lower.parents[at]
    // the children of a task do what it says it does
    const references =
      pointed[at]!.length > 0 || parent === undefined
        ? pointed[at]!
        : pointed[parent]!.map((link) => fromChild(task, link))
    const known = new Set(references.map(({ toId }) => toId))
    const meant = linksByMeaning(upper, lower, at, comparison).filter(({ toId }) => !known.has(toId))
    return [...references, ...meant]
  })
}

const link = (
  from: LinkableTask,
  to: LinkableTask,
  basis: TaskLink['basis'],
  confidence: number,
  evidence: readonly Evidence[],
): TaskLink => ({
  id: taskLinkId(from.id, to.id),
  fromId: from.id,
  toId: to.id,
  basis,
  confidence,
  review: 'UNREVIEWED',
  evidence,
})

function linksByReference(upper: PreparedDocument, lower: PreparedDocument, at: number): TaskLink[] {
  const task = lower.tasks[at]!
  const links = lower.pointers[at]!.filter((pointer) => pointsTo(pointer, upper)).flatMap((pointer) =>
    pointer.places.flatMap((place) => {
      const found = tasksAt(place, upper.tasks)
      if (found.length > MOST_BELOW_A_PLACE) return []
      const confidence = found.length === 1 ? POINTED_AT : POINTED_AT_WITH_OTHERS
      return found.map((to) =>
        link(task, to, 'REFERENCE', confidence, [pointerEvidence(task, pointer, confidence)]),
      )
    }),
  )
  return [...new Map(links.map((one) => [one.id, one])).values()]
}

/** The words that point there. */
function pointerEvidence(
  { evidence, words }: LinkableTask,
  { start, end }: Pointer,
  confidence: number,
): Evidence {
  const isOwn = evidence.start !== null
  return {
    ...evidence,
    quote: isOwn ? words.slice(start, end) : evidence.quote,
    start: isOwn ? evidence.start + start : null,
    end: isOwn ? evidence.start + end : null,
    rule: 'task-link.pointed-at',
    confidence,
  }
}

const fromChild = (task: LinkableTask, of: TaskLink): TaskLink => ({
  ...of,
  id: taskLinkId(task.id, of.toId),
  fromId: task.id,
})

function linksByMeaning(
  upper: PreparedDocument,
  lower: PreparedDocument,
  at: number,
  comparison: Comparison,
): TaskLink[] {
  const task = lower.tasks[at]!
  if (task.asksAbove) return []
  const reports = upper.contents.map((content) => isSameReport(lower.contents[at]!, content))
  const sameReport = reports.filter(Boolean).length > 1 ? ONE_OF_SEVERAL_REPORTS : SAME_REPORT
  return upper.tasks
    .map((to, index) =>
      reports[index]
        ? { to, rule: 'task-link.same-report', confidence: sameReport }
        : { to, rule: 'task-link.same-act', confidence: comparison.confidence(at, index) },
    )
    .filter(({ confidence }) => confidence >= WORTH_A_LOOK)
    .sort((a, b) => b.confidence - a.confidence)
    .map(({ to, rule, confidence }) =>
      link(
        task,
        to,
        'MEANING',
        confidence,
        [task, to].map(({ evidence }) => ({ ...evidence, rule, confidence })),
      ),
    )
}

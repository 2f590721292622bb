import { groupBy } from '../collections.js'
import type { IsoDay } from '../date.js'
import { fold } from '../fold.js'
import type { ProgressKind } from '../standing.js'
import type { LinkableDocument, LinkableTask } from '../task-link/task-link.js'
import { hasAct, matchResults, type Match, type ToldResult } from './match-results.js'

/** What a report claims of a task: never more than CLAIMED. */
export interface ReportClaim {
  readonly taskId: string
  readonly kind: Extract<ProgressKind, 'CLAIMED' | 'STARTED' | 'HINDERED'>
  /** The place in the report of the words that say so. */
  readonly result: number
  /** The tasks that fit alike, this one among them; empty where it is clear which is meant. */
  readonly candidates: readonly string[]
  readonly on: IsoDay | null
  readonly inTime: boolean
  readonly figures: readonly string[]
  readonly share: number | null
  readonly rule: Match['rule']
  readonly confidence: number
}

/** Of each task and kind the surest claim that a report makes. `speaksForAll`: whether it tells of all that the task asks for. */
export function claimsOf(
  results: readonly ToldResult[],
  paper: LinkableDocument,
  speaksForAll: (task: LinkableTask) => boolean,
): ReportClaim[] {
  const claims = matchResults(results, paper).flatMap((match) =>
    withParts(match, paper).map((task) => claimOf(match, task, results[match.result]!, speaksForAll(task))),
  )
  const surest = [...groupBy(claims, ({ taskId, kind }) => `${taskId} ${kind}`).values()].map((same) =>
    same.reduce((best, claim) => (compare(claim, best) > 0 ? claim : best)),
  )
  return surest.filter((claim) => !isContradicted(claim, surest))
}

/** What is said of a place is said of the parts of the task there. */
function withParts({ tasks, rule }: Match, paper: LinkableDocument): readonly LinkableTask[] {
  if (rule !== 'report.pointed-at' || tasks.length > 1) return tasks
  const found = [...tasks]
  for (const task of found) found.push(...paper.tasks.filter(({ parentId }) => parentId === task.id))
  return [...new Set(found)]
}

function claimOf(match: Match, task: LinkableTask, told: ToldResult, forAll: boolean): ReportClaim {
  const { result, tasks, rule, confidence } = match
  return {
    taskId: task.id,
    kind: kindOf(told, task, forAll),
    result,
    candidates: tasks.length > 1 ? tasks.map(({ id }) => id) : [],
    on: told.on,
    inTime: told.inTime,
    figures: told.figures,
    share: told.share,
    rule,
    confidence: Math.round(1000 * confidence * told.confidence) / 1000,
  }
}

function kindOf(told: ToldResult, { words }: LinkableTask, forAll: boolean): ReportClaim['kind'] {
  if (told.kind !== 'DONE') return told.kind
  if (!forAll || (told.share !== null && told.share < 1)) return 'STARTED'
  if (told.acts.length > 0 && !told.acts.some((act) => hasAct(words, act))) return 'STARTED'
  return isEnough(told, words) ? 'CLAIMED' : 'STARTED'
}

/** "Đã hoàn thành 12 căn" ends a task that asks for no more of them. */
function isEnough({ amount }: ToldResult, words: string): boolean {
  if (amount === null) return true
  const asked = [...fold(words).matchAll(/(\d[\d.]*)\s+(\p{L}+)/gu)]
    .filter(([, , unit]) => amount.unit.startsWith(unit!))
    .map(([, number]) => Number(number!.replaceAll('.', '')))
  return asked.length > 0 && amount.number >= Math.max(...asked)
}

/** What is clear comes before what is not, then the surest, then what stands first. */
const compare = (one: ReportClaim, other: ReportClaim): number =>
  Number(one.candidates.length === 0) - Number(other.candidates.length === 0) ||
  one.confidence - other.confidence ||
  other.result - one.result

/** A report that tells how much of a task is still open does not say that it is done. */
const isContradicted = (claim: ReportClaim, all: readonly ReportClaim[]): boolean =>
  claim.kind === 'CLAIMED' &&
  all.some(
    (other) =>
      other.taskId === claim.taskId &&
      other.candidates.length === 0 &&
      other.kind !== 'CLAIMED' &&
      other.share !== null &&
      other.share < 1,
  )

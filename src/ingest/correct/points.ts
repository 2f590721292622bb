import type { NewCorrection } from '../../graph/corrections.js'
import type { HeaderField, TaskField } from '../../model/correction.js'
import type { Change } from './change.js'

type OneCorrection = Pick<NewCorrection, 'of' | 'aspect' | 'change'>

/** One point that a correction puts right: of two corrections with a point in common the later takes the place of the other. */
export interface Point {
  readonly key: string
  /** The field of a head or the part of a task; null where it is no such part. */
  readonly part: HeaderField | TaskField | null
}

/** What a correction puts right, point by point. Pure. */
export function pointsOf({ of, aspect, change: json }: OneCorrection): Point[] {
  const change = JSON.parse(json) as Change
  if (change.what === 'FIELD') return [{ key: `${of} ${aspect}`, part: change.field }]
  if (change.what !== 'TASK' || change.fields === null) return [{ key: `${of} ${aspect}`, part: null }]
  const marks = change.at.map(({ mark }) => mark).join(' ')
  return change.fields.map((part) => ({ key: `${of} TASK ${marks} ${part}`, part }))
}

/** Whether both are about one task, and one of them says that it is several, a part of another or none. Pure. */
export function changesTheWhole(one: OneCorrection, other: OneCorrection): boolean {
  const [first, second] = [JSON.parse(one.change) as Change, JSON.parse(other.change) as Change]
  if (one.of !== other.of || first.what !== 'TASK' || second.what !== 'TASK') return false
  const isOfOne = first.at.some(({ mark }) => second.at.some((at) => at.mark === mark))
  return isOfOne && (first.fields === null || second.fields === null)
}

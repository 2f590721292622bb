import { href } from '../address.js'
import type { Level, TaskState } from '../operations/generated.js'

interface Unit {
  readonly id: string
  readonly level: Level
}

/** Where the tasks are listed that a unit counts with in the coverage of a directive: those of papers of its own tier. */
export const tasksOfUnit = (directive: string, { id, level }: Unit, state: TaskState | null): string =>
  href('cascade', directive, { part: 'tasks', place: id, level, state: state ?? '' })

/** What lists of tasks are narrowed by, and how queries take it. */
import type { Level } from '../model/document.js'
import type { TaskKind, TaskRole, TaskState } from '../model/task.js'
import { bool, listOf, optional, record, text, type TypeOf } from './decode.js'
import { windowMap, windowOf } from './rhythms.js'
import { kind, role, state } from './tasks.js'

/** Null does not narrow. */
export interface TaskFilter {
  /** Tasks of this directive and of all that carries it out. */
  readonly directive: string | null
  readonly document: string | null
  readonly agency: string | null
  /** With the tasks of groups that `agency` belongs to. */
  readonly includeCollectives: boolean
  readonly role: TaskRole | null
  /** Of the task's document. */
  readonly level: Level | null
  /** Keys of the units of an area in which the task's document was issued, see `unitsOfArea`. */
  readonly units: readonly string[] | null
  /** Those of the provinces that `units` are together; null where they are not. */
  readonly provinces: readonly string[] | null
  readonly states: readonly TaskState[] | null
  readonly kinds: readonly TaskKind[] | null
  /** A deadline is between these days; a recurring one counts from the day of its document on, a goal (HORIZON) never. */
  readonly dueFrom: string | null
  readonly dueTo: string | null
  /** Only tasks of documents that were certainly issued by this day. */
  readonly until: string | null
  /** Whether somebody has verified that it is done. */
  readonly verified: boolean | null
  /** See `isOrphaned`. */
  readonly orphaned: boolean | null
  /** Whether a known agency leads it. */
  readonly led: boolean | null
  /** Words as a person types them. */
  readonly text: string | null
}

/** A filter that lets everything through. */
export const NOT_NARROWED: TaskFilter = {
  directive: null,
  document: null,
  agency: null,
  includeCollectives: true,
  role: null,
  level: null,
  units: null,
  provinces: null,
  states: null,
  kinds: null,
  dueFrom: null,
  dueTo: null,
  until: null,
  verified: null,
  orphaned: null,
  led: null,
  text: null,
}

/** One map for all conditions, for the reason that document-lists.ts gives. */
export const filterMap = record({
  document: optional(text),
  agency: optional(text),
  /** Whether the tasks of the groups that it belongs to are wanted. */
  collectives: bool,
  /** Where tasks are not found by the agency: these groups, and the days between which it existed. */
  groups: listOf(text),
  bornOn: optional(text),
  endedOn: optional(text),
  level: optional(text),
  units: optional(listOf(text)),
  /** Instead of `units`, where these are whole provinces. */
  provinces: optional(listOf(text)),
  role: optional(role),
  states: optional(listOf(state)),
  kinds: optional(listOf(kind)),
  window: optional(windowMap),
  until: optional(text),
  verified: optional(bool),
  orphaned: optional(bool),
  led: optional(bool),
  /** Only these, where all that pass are known. */
  ids: optional(listOf(text)),
  /** As `wordsQuery` returns them. */
  text: optional(text),
})
export type FilterMap = TypeOf<typeof filterMap>

export const NO_GROUPS = { groups: [], bornOn: null, endedOn: null }

/** To be made anew for each attempt, since its window depends on the rhythms that are known. */
export const filterOf = (
  { includeCollectives, dueFrom, dueTo, directive: _, ...same }: TaskFilter,
  words: string | null,
): FilterMap => ({
  ...same,
  provinces: null,
  text: words,
  collectives: includeCollectives,
  ...NO_GROUPS,
  ids: null,
  window: windowOf(dueFrom, dueTo),
})

/** The same for statements that read the tasks of each province in their order, where an area is provinces. */
export const filterInOrderOf = (given: TaskFilter): FilterMap => {
  const { provinces } = given
  return { ...filterOf(provinces === null ? given : { ...given, units: null }, null), provinces }
}

/** How fast a directive went down and how its tasks stand, counted by place, body and level. */
import type { HeldDocument, TaskMarks } from './cascade.js'
import type { TaskDuties } from './cascade-tasks.js'
import { addTo, compareTextLists, compareTexts, groupBy } from './collections.js'
import {
  coverUnits,
  daysAfter,
  firstOf,
  type ActedBy,
  type ActingDocument,
  type UnitOfMap,
} from './coverage.js'
import { daysBetween, DISTANT_FUTURE, DISTANT_PAST, type IsoDay } from './date.js'
import { LEVELS, type Level } from './document.js'
import { stateOn } from './standing.js'
import type { TaskState } from './task.js'

export const RECKONED_BY = ['PROVINCE', 'BODY', 'LEVEL'] as const
export type ReckonedBy = (typeof RECKONED_BY)[number]

/** LED: a body that is known leads it. DATED: it has a day or recurs. The others are states on the day. */
export const TASK_MEASURES = ['LED', 'DATED', 'DONE_ON_TIME', 'DONE_LATE', 'OVERDUE'] as const
export type TaskMeasure = (typeof TASK_MEASURES)[number]

/** The five numbers of some numbers, with quartiles between two of them where they fall there (QUARTILE.INC of spreadsheets). */
export interface Spread {
  readonly values: number
  readonly least: number
  readonly lower: number
  readonly median: number
  readonly upper: number
  readonly most: number
}

/** Null for no numbers. */
export function spreadOf(numbers: readonly number[]): Spread | null {
  if (numbers.length === 0) return null
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (part: number): number => {
    const place = (sorted.length - 1) * part
    const below = sorted[Math.floor(place)]!
    return below + (sorted[Math.ceil(place)]! - below) * (place % 1)
  }
  return {
    values: sorted.length,
    least: at(0),
    lower: at(0.25),
    median: at(0.5),
    upper: at(0.75),
    most: at(1),
  }
}

/** A paper that carries the directive out, no draft. */
export type ReckonedPaper = HeldDocument & ActingDocument

/** A task of the directive or of such a paper. */
export interface ReckonedTask {
  readonly id: string
  readonly marks: TaskMarks
  readonly duties: TaskDuties
}

/** A step down: papers of one level, and how long after the directive each of their units had its first. */
export interface ReckoningStep {
  readonly level: Level
  /** The first of them, as far as days are known. */
  readonly first: ReckonedPaper | null
  /** Days from the directive to the first; null unless both are known to the day. */
  readonly daysAfter: number | null
  /** How many units have a paper. */
  readonly units: number
  /** The same days of all these units, of those whose days are known. */
  readonly days: Spread | null
  /** The oldest first. */
  readonly papers: readonly ReckonedPaper[]
}

/** What is counted of one place, body or level; of neither, of all. */
export interface ReckoningRow {
  readonly territoryId: string | null
  readonly agencyId: string | null
  readonly level: Level | null
  /** Of a province: by whose papers it acted. */
  readonly by: ActedBy | null
  readonly steps: readonly ReckoningStep[]
  readonly papers: readonly ReckonedPaper[]
  readonly tasks: readonly ReckonedTask[]
  readonly sort: readonly string[]
}

export interface ReckoningParts {
  readonly root: HeldDocument
  /** All that carries it out. */
  readonly documents: readonly HeldDocument[]
  /** By document and task. */
  readonly duties: ReadonlyMap<string, ReadonlyMap<string, TaskDuties>>
  /** The provinces of one map. */
  readonly provinces: readonly UnitOfMap[]
  /** The province of each district and commune of both maps. */
  readonly provinceOf: ReadonlyMap<string, string>
}

const NO_DUTIES: TaskDuties = { bearers: [], dues: [] }

/** The reckoning of one directive, from which each row follows. */
export class Reckoning {
  readonly #root: HeldDocument
  /** The oldest first. */
  readonly #papers: readonly ReckonedPaper[]
  readonly #byId: ReadonlyMap<string, ReckonedPaper>
  readonly #tasks: ReadonlyMap<string, readonly ReckonedTask[]>
  readonly #parts: ReckoningParts
  #whole: ReckoningRow | null = null
  readonly #rows = new Map<ReckonedBy, readonly ReckoningRow[]>()

  constructor(parts: ReckoningParts) {
    const { root, documents, duties } = parts
    this.#parts = parts
    this.#root = root
    this.#papers = documents
      .filter(({ isDraft }) => !isDraft)
      .map((paper) => ({
        ...paper,
        sort: paper.issuedFrom ?? DISTANT_PAST,
        territoryId: paper.territoryId ?? '',
      }))
      .sort(oldestFirst)
    this.#byId = new Map(this.#papers.map((paper) => [paper.id, paper]))
    this.#tasks = new Map(
      [root, ...this.#papers].map(({ id, tasks, taskIds }) => [
        id,
        tasks.map((marks, at) => ({
          id: taskIds[at]!,
          marks,
          duties: duties.get(id)?.get(taskIds[at]!) ?? NO_DUTIES,
        })),
      ]),
    )
  }

  /** Of all together; the tasks are also the directive's own. */
  get whole(): ReckoningRow {
    return (this.#whole ??= {
      ...NOTHING,
      steps: LEVELS.map((level) => this.#wholeStep(level)),
      papers: this.#papers,
      tasks: [...this.#tasksOf([this.#root]), ...this.#tasksOf(this.#papers)],
      sort: [],
    })
  }

  rows(by: ReckonedBy): readonly ReckoningRow[] {
    const known = this.#rows.get(by)
    if (known !== undefined) return known
    const rows = by === 'PROVINCE' ? this.#byProvince() : by === 'BODY' ? this.#byBody() : this.#byLevel()
    this.#rows.set(by, rows)
    return rows
  }

  /** The provinces of the map, as coverage has them; papers of districts and communes count for the province above them. */
  #byProvince(): ReckoningRow[] {
    const covered = PROVINCIAL.map((level) => ({ level, units: this.#covered(level) }))
    const below = covered.slice(1).map(({ level, units }) => ({
      level,
      units: new Map(units.map((unit) => [unit.territoryId, unit])),
    }))
    return covered[0]!.units.map((unit) => {
      const { territoryId } = unit
      const levels = [
        { level: 'PROVINCE' as const, unit },
        ...below.map(({ level, units }) => ({ level, unit: units.get(territoryId)! })),
      ]
      const papers = this.#asPrinted(levels.flatMap(({ unit: { documents } }) => documents))
      return {
        ...NOTHING,
        territoryId,
        by: unit.by,
        steps: levels.map(({ level, unit: { documents, first } }) => ({
          ...this.#step(level, this.#asPrinted(documents)),
          first,
          daysAfter: this.#daysAfter(first),
        })),
        papers,
        tasks: this.#tasksOf(papers),
        sort: unit.sort,
      }
    })
  }

  /** How the papers of a level cover the provinces. */
  #covered(level: Level) {
    const { provinces, provinceOf } = this.#parts
    const papers = ofLevel(this.#papers, level).flatMap((paper) => {
      const territoryId = level === 'PROVINCE' ? paper.territoryId : provinceOf.get(paper.territoryId)
      return territoryId === undefined || territoryId === '' ? [] : [{ ...paper, territoryId }]
    })
    return coverUnits(provinces, papers, { level: 'PROVINCE', issuedOn: this.#root.issuedOn })
  }

  /** These papers with the units in which they were issued, the oldest first. */
  #asPrinted(papers: readonly ReckonedPaper[]): readonly ReckonedPaper[] {
    return papers.map(({ id }) => this.#byId.get(id)!).sort(oldestFirst)
  }

  /** Bodies that have issued one of the papers or lead a task, those with most tasks first. */
  #byBody(): ReckoningRow[] {
    const papers = groupBy(
      this.#papers.filter(({ issuer }) => issuer !== null),
      ({ issuer }) => issuer!,
    )
    const tasks = new Map<string, ReckonedTask[]>()
    for (const task of [...this.#tasks.values()].flat())
      for (const agency of leadsOf(task)) addTo(tasks, agency, task)
    return [...new Set([...papers.keys(), ...tasks.keys()])]
      .map((agencyId) => {
        const own = papers.get(agencyId) ?? []
        const led = tasks.get(agencyId) ?? []
        return {
          ...NOTHING,
          agencyId,
          steps: LEVELS.filter((level) => own.some((paper) => paper.level === level)).map((level) =>
            this.#step(level, ofLevel(own, level)),
          ),
          papers: own,
          tasks: led,
          sort: [downwards(led.length), downwards(own.length), agencyId],
        }
      })
      .sort((a, b) => compareTexts(a.sort.join(' '), b.sort.join(' ')))
  }

  /** From the centre down; the tasks of a level are also those of the directive, where it is of that level. */
  #byLevel(): ReckoningRow[] {
    return LEVELS.map((level, at) => {
      const papers = ofLevel(this.#papers, level)
      const own = this.#root.level === level ? this.#tasksOf([this.#root]) : []
      return {
        ...NOTHING,
        level,
        steps: [this.#wholeStep(level)],
        papers,
        tasks: [...own, ...this.#tasksOf(papers)],
        sort: [String(at)],
      }
    })
  }

  /** Of all papers of a level: of provinces those of the map are the units. */
  #wholeStep(level: Level): ReckoningStep {
    const papers = ofLevel(this.#papers, level)
    return level === 'PROVINCE'
      ? this.#step(
          level,
          papers,
          this.#covered(level).flatMap(({ first }) => first ?? []),
        )
      : this.#step(level, papers)
  }

  /** `firsts`: the first paper of each unit; the units are those that papers name, else who issued them. */
  #step(
    level: Level,
    papers: readonly ReckonedPaper[],
    firsts = [...groupBy(papers, unitOf).values()].flatMap((some) => firstOf(some) ?? []),
  ): ReckoningStep {
    const first = firstOf(papers)
    return {
      level,
      first,
      daysAfter: this.#daysAfter(first),
      units: firsts.length,
      days: spreadOf(firsts.flatMap((paper) => this.#daysAfter(paper) ?? [])),
      papers,
    }
  }

  #daysAfter(paper: ReckonedPaper | null): number | null {
    return daysAfter(this.#root.issuedOn, paper?.issuedOn ?? null)
  }

  #tasksOf(documents: readonly { readonly id: string }[]): ReckonedTask[] {
    return documents.flatMap(({ id }) => this.#tasks.get(id) ?? [])
  }
}

const NOTHING = { territoryId: null, agencyId: null, level: null, by: null }
/** The levels that have a province, from the top. */
const PROVINCIAL: readonly Level[] = ['PROVINCE', 'DISTRICT', 'COMMUNE']
const MANY = 10 ** 9

/** A number as a text, the greatest of which sorts first. */
const downwards = (count: number): string => String(MANY - count).padStart(10, '0')
const ofLevel = (papers: readonly ReckonedPaper[], level: Level) =>
  papers.filter((paper) => paper.level === level)
const unitOf = ({ territoryId, issuer, id }: ReckonedPaper): string => territoryId || issuer || id
const oldestFirst = (a: ReckonedPaper, b: ReckonedPaper): number => {
  const [one, other] = [a.issuedFrom ?? DISTANT_FUTURE, b.issuedFrom ?? DISTANT_FUTURE]
  return compareTexts(one, other) || compareTexts(a.key, b.key)
}

const leadsOf = ({ duties }: ReckonedTask): readonly string[] => [
  ...new Set(
    duties.bearers.flatMap(({ role, agency }) => (role === 'LEAD' && agency !== null ? [agency] : [])),
  ),
]

const ordered = new WeakMap<readonly ReckonedTask[], readonly ReckonedTask[]>()

/** The tasks of a row, the first to become late first. */
export function firstLateFirst(tasks: readonly ReckonedTask[]): readonly ReckonedTask[] {
  const known = ordered.get(tasks)
  if (known !== undefined) return known
  const made = tasks.toSorted((a, b) => compareTextLists(sortOfTask(a), sortOfTask(b)))
  ordered.set(tasks, made)
  return made
}

export const sortOfTask = ({ id, marks }: ReckonedTask): readonly string[] => [
  marks.overdueFrom ?? DISTANT_FUTURE,
  id,
]

/** Which of these tasks a measure counts on a day. */
export const measured = (
  tasks: readonly ReckonedTask[],
  measure: TaskMeasure,
  day: IsoDay,
): readonly ReckonedTask[] => tasks.filter((task) => counts(task, measure, day))

function counts(task: ReckonedTask, measure: TaskMeasure, day: IsoDay): boolean {
  return measure === 'LED' || measure === 'DATED' ? HAS[measure](task) : stateOn(task.marks, day) === measure
}

const HAS = {
  LED: ({ duties }: ReckonedTask): boolean =>
    duties.bearers.some(({ role, agency }) => role === 'LEAD' && agency !== null),
  DATED: ({ duties }: ReckonedTask): boolean =>
    duties.dues.some(({ due, recurrence }) => due !== null || recurrence !== null),
}

/** What is told of some tasks together, as of a day. */
export interface TaskTally {
  readonly counts: Readonly<Record<TaskMeasure, number>>
  /** By how many days those that are OVERDUE are late; null for none. */
  readonly overdueBy: Spread | null
  /** By how many days those that are DONE_LATE were late; null for none. */
  readonly doneLateBy: Spread | null
}

/** By the tasks of a row: what was told last, for a row shows each part of it by itself, and is shown again and again. */
const tallies = new WeakMap<readonly ReckonedTask[], { readonly day: IsoDay; readonly tally: TaskTally }>()

export function tallyOf(tasks: readonly ReckonedTask[], day: IsoDay): TaskTally {
  const known = tallies.get(tasks)
  if (known?.day === day) return known.tally
  const count = (measure: keyof typeof HAS) => tasks.filter(HAS[measure]).length
  const [overdue, doneLate] = [daysLate(tasks, 'OVERDUE', day), daysLate(tasks, 'DONE_LATE', day)]
  const tally = {
    counts: {
      LED: count('LED'),
      DATED: count('DATED'),
      DONE_ON_TIME: measured(tasks, 'DONE_ON_TIME', day).length,
      DONE_LATE: doneLate.length,
      OVERDUE: overdue.length,
    },
    overdueBy: spreadOf(overdue),
    doneLateBy: spreadOf(doneLate),
  }
  tallies.set(tasks, { day, tally })
  return tally
}

/**
 * By how many days each of these tasks that is in a state is late: until the day while it is OVERDUE; until it was done when it is
 * DONE_LATE, of several deadlines by the most. On its first late day a task is one day late.
 */
export const daysLate = (
  tasks: readonly ReckonedTask[],
  state: Extract<TaskState, 'OVERDUE' | 'DONE_LATE'>,
  day: IsoDay,
): readonly number[] =>
  tasks.flatMap(({ marks }) => (stateOn(marks, day) === state ? latenessOn(marks, day) : []))

/** What was done and denied again was late all the time. */
function latenessOn({ stateFrom, states }: TaskMarks, day: IsoDay): number {
  const last = stateFrom.findLastIndex((from) => from <= day)
  let since: IsoDay | null = null
  let longest = 1
  for (let at = 0; at <= last; at += 1) {
    const from = stateFrom[at]!
    if (since !== null && states[at] !== 'OVERDUE') longest = Math.max(longest, daysBetween(since, from) + 1)
    if (states[at] === 'OVERDUE') since ??= from
    else if (states[at] !== 'DONE_LATE') since = null
  }
  return states[last] === 'OVERDUE' && since !== null ? daysBetween(since, day) + 1 : longest
}

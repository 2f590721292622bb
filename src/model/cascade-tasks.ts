/** The tasks of a cascade that is held in memory: what filters and orders of lists ask of them. */
import type { HeldDocument, TaskMarks } from './cascade.js'
import { addTo, compareTexts } from './collections.js'
import { DISTANT_FUTURE, type IsoDay } from './date.js'
import { lastOccurrence, nextOfRhythm, recurs } from './recurrence.js'
import { RunOrder } from './run-order.js'
import { basisOn, stateOn } from './standing.js'
import { NO_LEAD } from './task-order.js'
import type { TaskKind, TaskRole, TaskState } from './task.js'
import type { Level } from './document.js'

/** Whom a task charges, and when it is due. */
export interface TaskDuties {
  /** As they stand in the paper; null for words that name nobody known. */
  readonly bearers: readonly { readonly role: TaskRole; readonly agency: string | null }[]
  /** Goals (HORIZON) left out. `begins`: the first day on which a recurring one may occur. */
  readonly dues: readonly {
    readonly due: IsoDay | null
    readonly recurrence: string | null
    readonly begins: IsoDay | null
  }[]
}

const NO_DUTIES: TaskDuties = { bearers: [], dues: [] }

/** The agencies that lead a task, the first one first. */
const leadsOf = (bearers: TaskDuties['bearers']): readonly string[] => [
  ...new Set(bearers.flatMap(({ role, agency }) => (role === 'LEAD' && agency !== null ? [agency] : []))),
]

/** What a list is narrowed by; null does not narrow. */
export interface HeldTaskFilter {
  readonly agency: string | null
  /** Groups that the agency belongs to, and the days between which it existed. */
  readonly groups: readonly string[]
  readonly bornOn: IsoDay | null
  readonly endedOn: IsoDay | null
  readonly role: TaskRole | null
  readonly document: string | null
  readonly level: Level | null
  readonly units: readonly string[] | null
  readonly states: readonly TaskState[] | null
  readonly kinds: readonly TaskKind[] | null
  readonly dueFrom: IsoDay | null
  readonly dueTo: IsoDay | null
  readonly until: IsoDay | null
  readonly verified: boolean | null
  readonly orphaned: boolean | null
  readonly led: boolean | null
  /** Ids of those that hold some words. */
  readonly holding: ReadonlySet<string> | null
}

/** Whether a filter asks for the duties of tasks. */
export const needsDuties = ({
  agency,
  role,
  led,
  dueFrom,
  dueTo,
}: Pick<HeldTaskFilter, 'agency' | 'role' | 'led' | 'dueFrom' | 'dueTo'>): boolean =>
  [agency, role, led, dueFrom, dueTo].some((condition) => condition !== null)

/** 1 for each that is chosen. */
export function flagsOf<T>(all: readonly T[], isChosen: (value: T) => boolean): Uint8Array {
  const flags = new Uint8Array(all.length)
  for (const [at, value] of all.entries()) if (isChosen(value)) flags[at] = 1
  return flags
}

/** Things of which many are the same object: each such object once, and a number for it by place. */
class Alike<T extends object> {
  readonly values: readonly T[]
  readonly #codes: Int32Array

  constructor(all: readonly T[]) {
    const numbers = new Map<T, number>()
    this.#codes = new Int32Array(all.length)
    for (const [place, value] of all.entries()) {
      const number = numbers.get(value) ?? numbers.size
      numbers.set(value, number)
      this.#codes[place] = number
    }
    this.values = [...numbers.keys()]
  }

  at(place: number): T {
    return this.values[this.#codes[place]!]!
  }

  /** What is judged of each, by place: those that are alike are judged once, when somebody asks for one of them. */
  judged<V extends {}>(judge: (value: T) => V): (place: number) => V {
    const verdicts: (V | undefined)[] = Array.from({ length: this.values.length })
    return (place) => {
      const code = this.#codes[place]!
      return (verdicts[code] ??= judge(this.values[code]!))
    }
  }

  /** Which are chosen, by place: all are judged one after the other, which is faster where many are asked for in any order. */
  chosen(judge: (value: T) => boolean): (place: number) => boolean {
    const verdicts = flagsOf(this.values, judge)
    return (place) => verdicts[this.#codes[place]!] === 1
  }
}

/** The tasks of some documents, by place: 0 to `size` - 1. */
export class CascadeTasks {
  readonly size: number
  readonly #ids: readonly string[]
  readonly #marks: Alike<TaskMarks>
  readonly #documents: Alike<HeldDocument>
  #bearers = new Alike<TaskDuties['bearers']>([])
  #dues = new Alike<TaskDuties['dues']>([])
  /** By agency, the places of the tasks that it has a part in. */
  #charged: ReadonlyMap<string, readonly number[]> | null = null

  constructor(documents: readonly HeldDocument[]) {
    this.#ids = documents.flatMap(({ taskIds }) => taskIds)
    this.#marks = new Alike(documents.flatMap(({ tasks }) => tasks))
    this.#documents = new Alike(documents.flatMap((document) => document.tasks.map(() => document)))
    this.size = this.#ids.length
  }

  id(place: number): string {
    return this.#ids[place]!
  }

  get hasDuties(): boolean {
    return this.#charged !== null
  }

  /** By the ids of documents and tasks. */
  setDuties(held: ReadonlyMap<string, ReadonlyMap<string, TaskDuties>>): void {
    const duties = this.#ids.map((id, place) => held.get(this.#documents.at(place).id)?.get(id) ?? NO_DUTIES)
    this.#bearers = new Alike(duties.map(({ bearers }) => bearers))
    this.#dues = new Alike(duties.map(({ dues }) => dues))
    const charged = new Map<string, number[]>()
    for (const [place, { bearers }] of duties.entries())
      for (const agency of new Set(bearers.map((bearer) => bearer.agency)))
        if (agency !== null) addTo(charged, agency, place)
    this.#charged = charged
  }

  /** The places of the tasks in which any of these agencies has a part, each once. */
  chargedTo(agencies: readonly string[]): readonly number[] {
    return [...new Set(agencies.flatMap((agency) => this.#charged?.get(agency) ?? []))]
  }

  /** All agencies that lead a task. */
  leads(): readonly string[] {
    return [...new Set(this.#bearers.values.flatMap(leadsOf))]
  }

  /** The agencies that lead each task, the first one first. */
  leadsOf(): (place: number) => readonly string[] {
    return this.#bearers.judged(leadsOf)
  }

  /** The unit in which the document of each task was issued. */
  unitOf(place: number): string | null {
    return this.#documents.at(place).territoryId
  }

  stateOn(asOf: IsoDay): (place: number) => TaskState {
    return this.#marks.judged((marks) => stateOn(marks, asOf))
  }

  /** The day by which a task is sorted: the first on which it is late, DISTANT_FUTURE for one that never is. */
  dayOn(asOf: IsoDay): (place: number) => IsoDay {
    const next = new Map<string, IsoDay>()
    const nextOf = (rhythm: string) => {
      const day = next.get(rhythm) ?? nextOfRhythm(rhythm, asOf) ?? DISTANT_FUTURE
      next.set(rhythm, day)
      return day
    }
    return this.#marks.judged(({ overdueFrom, rhythm }) => {
      const late = overdueFrom ?? DISTANT_FUTURE
      const recurs = rhythm === null ? DISTANT_FUTURE : nextOf(rhythm)
      return late <= recurs ? late : recurs
    })
  }

  /** What sorts the first of those that lead a task; `names`: by id, what sorts agencies. */
  leadOf(names: ReadonlyMap<string, string>): (place: number) => string {
    return this.#bearers.judged((bearers) => {
      const first = leadsOf(bearers).find((id) => names.has(id))
      return first === undefined ? NO_LEAD : names.get(first)!
    })
  }

  /** Whether a task passes a filter on a day. */
  filter(filter: HeldTaskFilter, asOf: IsoDay): (place: number) => boolean {
    const { holding } = filter
    const tests: ((place: number) => boolean)[] = []
    if (narrowsMarks(filter)) tests.push(this.#marks.judged(marksTest(filter, asOf)))
    if (narrowsDocuments(filter)) tests.push(this.#documents.chosen(documentTest(filter)))
    if (holding !== null) tests.push((place) => holding.has(this.id(place)))
    if (filter.agency !== null || filter.role !== null) {
      const charges = this.#bearers.judged((bearers) => chargesWhom(bearers, filter))
      tests.push((place) => {
        const whom = charges(place)
        return whom === 'ITSELF' || (whom === 'GROUP' && existedOn(filter, this.#documents.at(place)))
      })
    }
    if (filter.led !== null)
      tests.push(this.#bearers.judged((bearers) => leadsOf(bearers).length > 0 === filter.led))
    if (narrowsDays(filter)) tests.push(this.#dues.judged(windowTest(filter)))
    const [first = () => true, ...others] = tests
    if (others.length === 0) return first
    return (place) => first(place) && others.every((test) => test(place))
  }

  /** The order of tasks by these numbers, then by these days. */
  order(numberOf: (place: number) => number, dayOf: (place: number) => IsoDay): RunOrder {
    return new RunOrder(
      this.size,
      numberOf,
      (a, b) => compareTexts(dayOf(a), dayOf(b)) || compareTexts(this.id(a), this.id(b)),
    )
  }
}

const narrowsMarks = ({ states, kinds, verified, orphaned }: HeldTaskFilter): boolean =>
  states !== null || kinds !== null || verified !== null || orphaned !== null

const marksTest =
  ({ states, kinds, verified, orphaned }: HeldTaskFilter, asOf: IsoDay) =>
  (marks: TaskMarks): boolean =>
    (states === null || states.includes(stateOn(marks, asOf))) &&
    (kinds === null || kinds.includes(marks.kind)) &&
    (verified === null || verified === (basisOn(marks, asOf) === 'VERIFIED')) &&
    (orphaned === null || orphaned === (marks.orphanedFrom !== null && marks.orphanedFrom <= asOf))

const narrowsDocuments = ({ document, level, units, until }: HeldTaskFilter): boolean =>
  document !== null || level !== null || units !== null || until !== null

const narrowsDays = ({ dueFrom, dueTo }: HeldTaskFilter): boolean => dueFrom !== null || dueTo !== null

function documentTest({
  document,
  level,
  units,
  until,
}: HeldTaskFilter): (document: HeldDocument) => boolean {
  const keys = units === null ? null : new Set(units)
  return (of) =>
    (document === null || of.id === document) &&
    (level === null || of.level === level) &&
    (keys === null || (of.territoryId !== null && keys.has(of.territoryId))) &&
    (until === null || (of.issuedTo !== null && of.issuedTo <= until))
}

/** The task of a group counts for a member if the member existed on the day of the document. */
function chargesWhom(
  bearers: TaskDuties['bearers'],
  { agency, groups, role }: HeldTaskFilter,
): 'ITSELF' | 'GROUP' | 'NEITHER' {
  const asked = role === null ? bearers : bearers.filter((bearer) => bearer.role === role)
  if (asked.some((bearer) => agency === null || bearer.agency === agency)) return 'ITSELF'
  return asked.some((bearer) => bearer.agency !== null && groups.includes(bearer.agency))
    ? 'GROUP'
    : 'NEITHER'
}

const existedOn = ({ bornOn, endedOn }: HeldTaskFilter, { issuedFrom, issuedTo }: HeldDocument): boolean =>
  (bornOn === null || issuedTo === null || issuedTo >= bornOn) &&
  (endedOn === null || issuedFrom === null || issuedFrom <= endedOn)

/** A recurring deadline falls into the window by its last occurrence there, unless it begins later. */
function windowTest({ dueFrom, dueTo }: HeldTaskFilter): (dues: TaskDuties['dues']) => boolean {
  const [from, to] = [dueFrom ?? '', dueTo ?? DISTANT_FUTURE]
  const known = new Map<string, string>()
  const lastOf = (rule: string) => {
    const last = known.get(rule) ?? (dueTo === null ? DISTANT_FUTURE : (lastOccurrence(rule, dueTo) ?? ''))
    known.set(rule, last)
    return last
  }
  return (dues) =>
    dues.some(({ due, recurrence, begins }) => {
      if (recurrence === null || !recurs({ recurrence })) return due !== null && due >= from && due <= to
      const last = lastOf(recurrence)
      return last !== '' && last >= from && begins !== null && begins <= last
    })
}

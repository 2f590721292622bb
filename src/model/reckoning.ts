/** How fast a directive went down and how its tasks stand, counted by place, body and level. */
import type { HeldDocument } from './cascade.js'
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
import { DISTANT_FUTURE, DISTANT_PAST } from './date.js'
import { LEVELS, type Level } from './document.js'
import { type ReckonedTask, type Spread, spreadOf } from './reckoned-tasks.js'

export const RECKONED_BY = ['PROVINCE', 'BODY', 'LEVEL'] as const
export type ReckonedBy = (typeof RECKONED_BY)[number]

/** A paper that carries the directive out, no draft. */
export type ReckonedPaper = HeldDocument & ActingDocument

/** A unit that has acted; where its papers name none, the body that issued them. */
export interface UnitActed {
  readonly territoryId: string | null
  readonly agencyId: string | null
  readonly first: ReckonedPaper
  /** Days from the directive to the first; null unless both are known to the day. */
  readonly daysAfter: number | null
}

/** A step down: papers of one level, and how long after the directive each of their units had its first. */
export interface ReckoningStep {
  readonly level: Level
  /** The first of them, as far as days are known. */
  readonly first: ReckonedPaper | null
  /** Days from the directive to the first; null unless both are known to the day. */
  readonly daysAfter: number | null
  /** The units that have a paper, the first to act first. */
  readonly acted: readonly UnitActed[]
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
    if (level !== 'PROVINCE') return this.#step(level, papers)
    const provinces = this.#covered(level).flatMap(({ territoryId, first }) =>
      first === null ? [] : [{ territoryId, first }],
    )
    return this.#step(level, papers, provinces)
  }

  /** `units`: with the first paper of each; they are those that papers name, else who issued them. */
  #step(
    level: Level,
    papers: readonly ReckonedPaper[],
    units: readonly Pick<UnitActed, 'territoryId' | 'first'>[] = unitsOf(papers),
  ): ReckoningStep {
    const first = firstOf(papers)
    const acted = units
      .map((unit) => ({
        ...unit,
        agencyId: unit.territoryId === null ? unit.first.issuer : null,
        daysAfter: this.#daysAfter(unit.first),
      }))
      .sort((a, b) => compareTextLists(sortOfUnit(a), sortOfUnit(b)))
    return {
      level,
      first,
      daysAfter: this.#daysAfter(first),
      acted,
      days: spreadOf(acted.flatMap((unit) => unit.daysAfter ?? [])),
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
const unitsOf = (papers: readonly ReckonedPaper[]) =>
  [...groupBy(papers, unitOf).values()].flatMap((some) => {
    const first = firstOf(some)
    return first === null ? [] : [{ territoryId: first.territoryId || null, first }]
  })

export const sortOfUnit = ({ first, territoryId }: Pick<UnitActed, 'first' | 'territoryId'>) => [
  first.issuedFrom ?? DISTANT_FUTURE,
  first.key,
  territoryId ?? '',
]

const oldestFirst = (a: ReckonedPaper, b: ReckonedPaper): number => {
  const [one, other] = [a.issuedFrom ?? DISTANT_FUTURE, b.issuedFrom ?? DISTANT_FUTURE]
  return compareTexts(one, other) || compareTexts(a.key, b.key)
}

const leadsOf = ({ duties }: ReckonedTask): readonly string[] => [
  ...new Set(
    duties.bearers.flatMap(({ role, agency }) => (role === 'LEAD' && agency !== null ? [agency] : [])),
  ),
]

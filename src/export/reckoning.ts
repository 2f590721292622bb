import { agenciesByIds } from '../graph/agencies.js'
import type { Graph } from '../graph/connect.js'
import { reckoningOf } from '../graph/reckoning.js'
import { territoriesByKeys } from '../graph/territories.js'
import { wholeCascade } from '../graph/trace.js'
import { ENUM_LABELS, type Label } from '../locale/enum-labels.js'
import { LEVELS } from '../model/document.js'
import { type Spread, tallyOf, TASK_MEASURES } from '../model/reckoned-tasks.js'
import { RECKONED_BY, type ReckoningRow } from '../model/reckoning.js'
import { vintageAt } from '../model/territory.js'
import type { Selection } from './selection.js'
import type { Columns, Rows, Table } from './table.js'

/** Rows whose names are queried at once. */
const BATCH = 500

const FIVE = {
  Least: ['ít nhất', 'least'],
  Lower: ['một phần tư dưới', 'lower quartile'],
  Median: ['ở giữa', 'median'],
  Upper: ['một phần tư trên', 'upper quartile'],
  Most: ['nhiều nhất', 'most'],
} as const satisfies Record<string, Label>
const fiveOf = (spread: Spread | null): readonly (number | null)[] =>
  spread === null
    ? Object.keys(FIVE).map(() => null)
    : [spread.least, spread.lower, spread.median, spread.upper, spread.most]

/** `${name}Least` to `${name}Most`, headed by what they are of. */
const fiveColumns = (name: string, [vietnamese, english]: Label): Columns =>
  Object.fromEntries(
    Object.entries(FIVE).map(([which, [inVietnamese, inEnglish]]) => [
      `${name}${which}`,
      [`${vietnamese}, ${inVietnamese}`, `${english}, ${inEnglish}`],
    ]),
  )

function columnsOf(level: (typeof LEVELS)[number]): Columns {
  const [vietnamese, english] = ENUM_LABELS.Level[level]
  const name = level.toLowerCase()
  const of = (inVietnamese: string, inEnglish: string): Label => [
    `Cấp ${vietnamese}: ${inVietnamese}`,
    `Level ${english}: ${inEnglish}`,
  ]
  return {
    [`${name}Papers`]: of('văn bản', 'papers'),
    [`${name}Units`]: of('đơn vị', 'units'),
    [`${name}First`]: null,
    [`${name}DaysAfter`]: of('văn bản đầu tiên sau (ngày)', 'first paper after (days)'),
    ...fiveColumns(`${name}Days`, of('số ngày', 'days')),
  }
}

const COLUMNS: Columns = {
  by: ['Theo', 'By', { ...ENUM_LABELS.ReckonedBy, ALL: ['tất cả', 'all together'] }],
  id: null,
  name: ['Tên', 'Name', ENUM_LABELS.Level],
  papers: ['Văn bản', 'Papers'],
  ...Object.assign({}, ...LEVELS.map(columnsOf)),
  tasks: ['Nhiệm vụ', 'Tasks'],
  ...Object.fromEntries(TASK_MEASURES.map((measure) => [measure, ENUM_LABELS.TaskMeasure[measure]])),
  ...fiveColumns('overdueBy', ['Đang quá hạn (ngày)', 'Overdue (days)']),
  ...fiveColumns('doneLateBy', ['Xong trễ (ngày)', 'Done late (days)']),
}

/**
 * The reckoning of a directive: all together (ALL), then by level, by province of the map and by body, one row each. `First` is the id
 * of the first paper of a level.
 */
async function* rows(graph: Graph, { directive, until, asOf, view }: Selection): Rows {
  const cascade = directive === null ? null : await wholeCascade(graph, directive, until)
  // callers have looked the id up, so it is missing only if the document was removed since
  if (cascade === null) throw new Error('a reckoning is that of one directive')
  const vintage = vintageAt(view === 'TODAY' ? asOf : cascade.root.issuedOn)
  const reckoning = await reckoningOf(graph, cascade, vintage)
  yield [['ALL', cascade.root.id, cascade.root.symbol, ...figuresOf(reckoning.whole, asOf)]]
  for (const by of RECKONED_BY.toReversed()) {
    const all = reckoning.rows(by)
    for (let at = 0; at < all.length; at += BATCH) {
      const some = all.slice(at, at + BATCH)
      const names = await namesOf(graph, some)
      yield some.map((row) => {
        const id = idOf(row)
        return [by, id, names.get(id) ?? id, ...figuresOf(row, asOf)]
      })
    }
  }
}

export const reckoningTable: Table = { title: ['Tổng hợp', 'Reckoning'], columns: COLUMNS, rows }

const idOf = ({ territoryId, agencyId, level }: ReckoningRow): string =>
  territoryId ?? agencyId ?? level ?? ''

async function namesOf(graph: Graph, rows: readonly ReckoningRow[]): Promise<ReadonlyMap<string, string>> {
  const territories = rows.flatMap(({ territoryId }) => territoryId ?? [])
  const agencies = rows.flatMap(({ agencyId }) => agencyId ?? [])
  const found = await Promise.all([
    territories.length === 0 ? [] : territoriesByKeys(graph, territories),
    agencies.length === 0 ? [] : agenciesByIds(graph, agencies),
  ])
  return new Map(found.flat().map(({ id, name }) => [id, name]))
}

function figuresOf({ papers, steps, tasks }: ReckoningRow, day: string): (string | number | null)[] {
  const { counts, overdueBy, doneLateBy } = tallyOf(tasks, day)
  return [
    papers.length,
    ...LEVELS.flatMap((level) => {
      const step = steps.find((one) => one.level === level)
      if (step === undefined) return [0, 0, null, null, ...fiveOf(null)]
      return [
        step.papers.length,
        step.acted.length,
        step.first?.id ?? null,
        step.daysAfter,
        ...fiveOf(step.days),
      ]
    }),
    tasks.length,
    ...TASK_MEASURES.map((measure) => counts[measure]),
    ...fiveOf(overdueBy),
    ...fiveOf(doneLateBy),
  ]
}

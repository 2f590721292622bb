import { agenciesByIds } from '../graph/agencies.js'
import type { Graph } from '../graph/connect.js'
import { reckoningOf } from '../graph/reckoning.js'
import { territoriesByKeys } from '../graph/territories.js'
import { wholeCascade } from '../graph/trace.js'
import { LEVELS } from '../model/document.js'
import {
  daysLate,
  measured,
  RECKONED_BY,
  spreadOf,
  TASK_MEASURES,
  type ReckoningRow,
  type Spread,
} from '../model/reckoning.js'
import { vintageAt } from '../model/territory.js'
import { csvHeader, csvRows } from './csv.js'
import type { Selection } from './selection.js'

/** Rows whose names are queried at once. */
const BATCH = 500

const FIVE = ['Least', 'Lower', 'Median', 'Upper', 'Most']
const fiveOf = (spread: Spread | null): readonly (number | null)[] =>
  spread === null
    ? FIVE.map(() => null)
    : [spread.least, spread.lower, spread.median, spread.upper, spread.most]

const COLUMNS = [
  'by',
  'id',
  'name',
  'papers',
  ...LEVELS.map((level) => level.toLowerCase()).flatMap((level) => [
    ...['Papers', 'Units', 'First', 'DaysAfter'].map((what) => `${level}${what}`),
    ...FIVE.map((what) => `${level}Days${what}`),
  ]),
  'tasks',
  ...TASK_MEASURES,
  ...FIVE.map((what) => `overdueBy${what}`),
  ...FIVE.map((what) => `doneLateBy${what}`),
]

/**
 * The reckoning of a directive: all together (ALL), then by level, by province of the map and by body, one row each. `First` is the id
 * of the first paper of a level.
 */
export async function* reckoningCsv(
  graph: Graph,
  { directive, until, asOf, view }: Selection,
): AsyncGenerator<string> {
  yield csvHeader(COLUMNS)
  const cascade = directive === null ? null : await wholeCascade(graph, directive, until)
  // callers have looked the id up, so it is missing only if the document was removed since
  if (cascade === null) throw new Error('a reckoning is that of one directive')
  const vintage = vintageAt(view === 'TODAY' ? asOf : cascade.root.issuedOn)
  const reckoning = await reckoningOf(graph, cascade, vintage)
  yield csvRows([['ALL', cascade.root.id, cascade.root.symbol, ...figuresOf(reckoning.whole, asOf)]])
  for (const by of RECKONED_BY.toReversed()) {
    const rows = reckoning.rows(by)
    for (let at = 0; at < rows.length; at += BATCH) {
      const some = rows.slice(at, at + BATCH)
      const names = await namesOf(graph, some)
      yield csvRows(
        some.map((row) => {
          const id = idOf(row)
          return [by, id, names.get(id) ?? id, ...figuresOf(row, asOf)]
        }),
      )
    }
  }
}

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
  return [
    papers.length,
    ...LEVELS.flatMap((level) => {
      const step = steps.find((one) => one.level === level)
      if (step === undefined) return [0, 0, null, null, ...fiveOf(null)]
      return [step.papers.length, step.units, step.first?.id ?? null, step.daysAfter, ...fiveOf(step.days)]
    }),
    tasks.length,
    ...TASK_MEASURES.map((measure) => measured(tasks, measure, day).length),
    ...fiveOf(spreadOf(daysLate(tasks, 'OVERDUE', day))),
    ...fiveOf(spreadOf(daysLate(tasks, 'DONE_LATE', day))),
  ]
}

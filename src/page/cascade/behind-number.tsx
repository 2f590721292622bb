import { href } from '../address.js'
import type { View } from '../map.js'
import {
  type Level,
  type ReckonedBy,
  ReckonedPapersDocument,
  ReckonedTasksDocument,
  ReckonedUnitsDocument,
  type ReckonedUnitsQuery,
  type TaskMeasure,
} from '../operations/generated.js'
import { PaperLine } from '../parts/document-link.js'
import { PagedList } from '../parts/more.js'
import { usePages } from '../parts/pages.js'
import { TaskLine } from '../parts/task-line.js'
import { placeInFull } from '../parts/territory-link.js'
import { count, many, wordsOf } from '../words.js'

const words = wordsOf({
  after: [(days: string) => `sau ${days} ngày`, (days: string) => `after ${many(days, 'day')}`],
  first: ['văn bản đầu tiên:', 'first paper:'],
})

/**
 * The number that was pressed: papers of a level or of all, tasks that a measure counts or all, or units of some levels that have
 * acted; `row`: empty for all together.
 */
export type Opened =
  | { readonly row: string; readonly units: readonly Level[] }
  | { readonly row: string; readonly level: Level | null }
  | { readonly row: string; readonly measure: TaskMeasure | null }

interface BehindNumberParts {
  readonly asked: {
    readonly id: string
    readonly by: ReckonedBy
    readonly view: View
    readonly asOf: string | null
  }
  readonly opened: Opened
}

/** The papers, tasks or units that a number counts. */
export const BehindNumber = ({ asked, opened }: BehindNumberParts) => (
  <div class="behind-number">
    {'units' in opened ? (
      <Units asked={asked} row={opened.row} levels={opened.units} />
    ) : 'level' in opened ? (
      <Papers asked={asked} row={opened.row} level={opened.level} />
    ) : (
      <Tasks asked={asked} row={opened.row} measure={opened.measure} />
    )}
  </div>
)

interface RowParts extends Pick<BehindNumberParts, 'asked'> {
  readonly row: string
}

function Papers({ asked, row, level }: RowParts & { readonly level: Level | null }) {
  const pages = usePages(
    ReckonedPapersDocument,
    { ...asked, row, isWhole: row === '', level },
    ({ reckoning }) => (reckoning?.whole ?? reckoning?.row)?.documents,
  )
  return <PagedList pages={pages} keyOf={({ id }) => id} item={(paper) => <PaperLine paper={paper} />} />
}

function Tasks({ asked, row, measure }: RowParts & { readonly measure: TaskMeasure | null }) {
  const pages = usePages(
    ReckonedTasksDocument,
    { ...asked, row, isWhole: row === '', measure },
    ({ reckoning }) => (reckoning?.whole ?? reckoning?.row)?.tasks,
  )
  return <PagedList pages={pages} keyOf={({ id }) => id} item={(task) => <TaskLine task={task} />} />
}

function Units({ asked, row, levels }: RowParts & { readonly levels: readonly Level[] }) {
  const pages = usePages(
    ReckonedUnitsDocument,
    { ...asked, row, isWhole: row === '', levels: [...levels] },
    ({ reckoning }) => (reckoning?.whole ?? reckoning?.row)?.units,
  )
  return (
    <PagedList
      pages={pages}
      keyOf={({ territory, agency, first }) => territory?.id ?? agency?.id ?? first.id}
      item={(unit) => <UnitLine unit={unit} />}
    />
  )
}

type UnitActed = NonNullable<NonNullable<ReckonedUnitsQuery['reckoning']>['whole']>['units']['nodes'][number]

const UnitLine = ({ unit: { territory, agency, daysAfter, first } }: { readonly unit: UnitActed }) => (
  <>
    {territory ? (
      <a href={href('territory', territory.id)}>{placeInFull(territory)}</a>
    ) : (
      agency && <a href={href('agency', agency.id)}>{agency.name}</a>
    )}{' '}
    <span class="quiet">
      {daysAfter !== null && `${words.after(count(daysAfter))}, `}
      {words.first}
    </span>{' '}
    <PaperLine paper={first} />
  </>
)

import type { View } from '../map.js'
import {
  type Level,
  type ReckonedBy,
  ReckonedPapersDocument,
  ReckonedTasksDocument,
  type TaskMeasure,
} from '../operations/generated.js'
import { PaperLine } from '../parts/document-link.js'
import { PagedList } from '../parts/more.js'
import { usePages } from '../parts/pages.js'
import { TaskLine } from '../parts/task-line.js'

/** The number that was pressed: papers of a level or of all, or tasks that a measure counts or all; `row`: empty for all together. */
export type Opened =
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

/** The papers or tasks that a number counts. */
export const BehindNumber = ({ asked, opened }: BehindNumberParts) => (
  <div class="behind-number">
    {'level' in opened ? (
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

import type { ComponentChildren } from 'preact'
import { label } from '../labels.js'
import type { TaskState } from '../operations/generated.js'
import { CopyTable, type Cells } from '../parts/copy-table.js'
import { allTasks, STATES, type StateCount, tasksIn } from '../parts/state-counts.js'
import { count, wordsOf } from '../words.js'

const words = wordsOf({
  number: ['STT', 'No.'],
  all: ['Tất cả', 'All'],
  tasks: ['nhiệm vụ', 'tasks'],
})

/** Who or where some tasks are: a body, or a place. */
export interface Tally {
  readonly id: string
  readonly name: string
  /** Where more is told of it. */
  readonly href: string
  readonly counts: readonly StateCount[]
}

interface TallyTableParts {
  /** What the rows are, as their column is called. */
  readonly title: string
  readonly caption: string
  readonly tallies: readonly Tally[]
  /** Where the tasks of a row and a state are listed. */
  readonly hrefOf: (id: string, state: TaskState) => string
  /** All rows, which may have to be asked for first. */
  readonly all: (wanted: number) => Promise<readonly Tally[]>
  readonly waiting: boolean
  readonly children?: ComponentChildren
}

/** How many tasks there are of each body or place, by state; each number leads to what it counts. */
export function TallyTable({ title, caption, tallies, hrefOf, all, waiting, children }: TallyTableParts) {
  return (
    <div class="wide">
      <CopyTable columns={columnsOf(title)} rows={async (wanted) => (await all(wanted)).map(rowOf)} />
      <table class="tallies" aria-busy={waiting}>
        <caption class="quiet">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {STATES.map((state) => (
              <th key={state} scope="col" class="number">
                {label('TaskState', state)}
              </th>
            ))}
            <th scope="col" class="number">
              {words.all}
            </th>
          </tr>
        </thead>
        <tbody>
          {tallies.map((tally) => (
            <TallyRow key={tally.id} tally={tally} hrefOf={hrefOf} />
          ))}
        </tbody>
      </table>
      {children}
    </div>
  )
}

type TallyRowParts = Pick<TallyTableParts, 'hrefOf'> & { readonly tally: Tally }

const TallyRow = ({ tally: { id, name, href, counts }, hrefOf }: TallyRowParts) => (
  <tr>
    <th scope="row">
      <a href={href}>{name}</a>
    </th>
    {STATES.map((state) => (
      <td key={state} class="number">
        {tasksIn(counts, state) === 0 ? (
          '–'
        ) : (
          <a href={hrefOf(id, state)}>
            {count(tasksIn(counts, state))}
            <span class="unseen">
              {' '}
              {words.tasks}: {name}, {label('TaskState', state)}
            </span>
          </a>
        )}
      </td>
    ))}
    <td class="number">{count(allTasks(counts))}</td>
  </tr>
)

const columnsOf = (title: string): readonly string[] => [
  words.number,
  title,
  ...STATES.map((state) => label('TaskState', state)),
  words.all,
]

const rowOf = ({ name, counts }: Tally, index: number): Cells => [
  index + 1,
  name,
  ...STATES.map((state) => tasksIn(counts, state)),
  allTasks(counts),
]

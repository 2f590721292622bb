import type { ComponentChildren } from 'preact'
import { label } from '../labels.js'
import type { TaskState } from '../operations/generated.js'
import type { Cells } from '../parts/copy-table.js'
import { TakeAlong } from '../parts/take-along.js'
import { allTasks, STATES, type StateCount, tasksIn } from '../parts/state-counts.js'
import { count, wordsOf } from '../words.js'

const words = wordsOf({
  number: ['STT', 'No.'],
  all: ['Tất cả', 'All'],
  tasks: ['nhiệm vụ', 'tasks'],
  file: [
    (title: string) => `Nhiệm vụ theo ${title.toLowerCase()}`,
    (title: string) => `Tasks by ${title.toLowerCase()}`,
  ],
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
  /** The states that tasks are narrowed to; null: all. */
  readonly states: readonly TaskState[] | null
  /** Where the tasks of a row and a state are listed. */
  readonly hrefOf: (id: string, state: TaskState) => string
  /** All rows, which may have to be asked for first. */
  readonly all: (wanted: number) => Promise<readonly Tally[]>
  readonly waiting: boolean
  /** What stands beside the button that copies it. */
  readonly tools?: ComponentChildren
  readonly children?: ComponentChildren
}

/** How many tasks there are of each body or place, by state; each number leads to what it counts. */
export function TallyTable(parts: TallyTableParts) {
  const { title, caption, tallies, hrefOf, all, waiting, tools, children } = parts
  const states = parts.states === null ? STATES : STATES.filter((state) => parts.states?.includes(state))
  const hasSum = states.length > 1
  return (
    <div class="wide">
      <div class="buttons tally-tools">
        {tools}
        <TakeAlong
          columns={columnsOf(title, states)}
          rows={async (wanted) => (await all(wanted)).map((tally, index) => rowOf(tally, index, states))}
          file={{ called: words.file(title) }}
        />
      </div>
      <table class="tallies" aria-busy={waiting}>
        <caption class="quiet">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            {states.map((state) => (
              <th key={state} scope="col" class="number">
                {label('TaskState', state)}
              </th>
            ))}
            {hasSum && (
              <th scope="col" class="number">
                {words.all}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {tallies.map((tally) => (
            <TallyRow key={tally.id} tally={tally} states={states} hrefOf={hrefOf} />
          ))}
        </tbody>
      </table>
      {children}
    </div>
  )
}

type TallyRowParts = Pick<TallyTableParts, 'hrefOf'> & {
  readonly tally: Tally
  readonly states: readonly TaskState[]
}

const TallyRow = ({ tally: { id, name, href, counts }, states, hrefOf }: TallyRowParts) => (
  <tr>
    <th scope="row">
      <a href={href}>{name}</a>
    </th>
    {states.map((state) => (
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
    {states.length > 1 && <td class="number">{count(allTasks(counts))}</td>}
  </tr>
)

const columnsOf = (title: string, states: readonly TaskState[]): readonly string[] => [
  words.number,
  title,
  ...states.map((state) => label('TaskState', state)),
  ...(states.length > 1 ? [words.all] : []),
]

const rowOf = ({ name, counts }: Tally, index: number, states: readonly TaskState[]): Cells => [
  index + 1,
  name,
  ...states.map((state) => tasksIn(counts, state)),
  ...(states.length > 1 ? [allTasks(counts)] : []),
]

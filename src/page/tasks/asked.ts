import { provincesOf, regionOf } from '../../model/regions.js'
import { useAddress } from '../address.js'
import { askAhead } from '../ask.js'
import { known } from '../labels.js'
import { view, vintageNow } from '../map.js'
import {
  type Level,
  TaskCountsDocument,
  type TaskFilter,
  type TaskOrder,
  type TaskRole,
  TasksDocument,
  type TaskState,
} from '../operations/generated.js'
import { asOf, daySet } from '../words.js'

/** Which tasks are asked for, and in which order. */
export interface AskedTasks {
  readonly filter: TaskFilter
  /** In one of these states; null: in any. */
  readonly states: readonly TaskState[] | null
  readonly orderBy: TaskOrder
}

/** Which tasks the address asks for, within what is fixed by the screen (a directive, a body, a place). */
export function useAskedTasks(fixed: TaskFilter): AskedTasks {
  const { set } = useAddress()
  const level = known<Level>('Level', set['level'])
  const role = known<TaskRole>('TaskRole', set['role'])
  const [from, until] = [daySet('from'), daySet('to-day')]
  const region = regionOf(set['region'])
  return {
    filter: {
      ...(region === null
        ? {}
        : { territories: provincesOf(region, view() === 'TODAY' ? vintageNow() : 2024) }),
      ...(set['place'] === undefined ? {} : { territory: set['place'] }),
      ...(set['body'] === undefined ? {} : { agency: set['body'] }),
      ...(set['body'] === undefined || role === null ? {} : { role }),
      ...(level === null ? {} : { level }),
      ...(set['text'] === undefined ? {} : { text: set['text'] }),
      ...(set['led'] === 'yes' || set['led'] === 'no' ? { led: set['led'] === 'yes' } : {}),
      ...(from === null ? {} : { dueFrom: from }),
      ...(until === null ? {} : { dueTo: until }),
      ...fixed,
    },
    states: statesIn(set['state']),
    orderBy: known<TaskOrder>('TaskOrder', set['order']) ?? 'OVERDUE_FROM',
  }
}

/** The states in a parameter, with commas between them; null where there is none. */
function statesIn(text: string | undefined): readonly TaskState[] | null {
  const named = (text ?? '').split(',').filter((one) => one !== '')
  const states = named.flatMap((one) => known<TaskState>('TaskState', one) ?? [])
  return states.length === 0 ? null : [...new Set(states)]
}

/** How many of them are in each state. */
export const countsOf = ({ filter }: AskedTasks) => ({ filter, asOf: asOf() })

/** The first tasks of one state. `isAlone`: no others are shown. */
export const columnOf = ({ filter, orderBy }: AskedTasks, state: TaskState, isAlone: boolean) => ({
  filter: { ...filter, states: [state] },
  orderBy,
  asOf: asOf(),
  first: isAlone ? 50 : 10,
})

/** Columns of which there nearly always are some tasks. */
const USUAL: readonly TaskState[] = ['OVERDUE', 'OPEN', 'NO_DEADLINE']

/** Asks what a board of these tasks shows, without waiting for their counts, which tell which columns there are. */
export function askBoardAhead(asked: AskedTasks): void {
  askAhead(TaskCountsDocument, countsOf(asked))
  const { states } = asked
  for (const one of states ?? USUAL) askAhead(TasksDocument, columnOf(asked, one, states?.length === 1))
}

/** The parameters that useAskedTasks reads. */
export const TASK_PARAMETERS = [
  'region',
  'place',
  'body',
  'role',
  'level',
  'led',
  'text',
  'from',
  'to-day',
  'state',
  'order',
] as const

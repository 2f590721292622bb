import { useAddress } from '../address.js'
import type { Level, TaskFilter, TaskOrder, TaskState } from '../operations/generated.js'

/** Which tasks the address asks for, within what is fixed by the screen (a directive, a body, a place). */
export function useAskedTasks(fixed: TaskFilter): {
  readonly filter: TaskFilter
  readonly state: TaskState | null
  readonly orderBy: TaskOrder
} {
  const { set } = useAddress()
  return {
    filter: {
      ...(set['place'] === undefined ? {} : { territory: set['place'] }),
      ...(set['body'] === undefined ? {} : { agency: set['body'] }),
      ...(set['level'] === undefined ? {} : { level: set['level'] as Level }),
      ...(set['text'] === undefined ? {} : { text: set['text'] }),
      ...(set['from'] === undefined ? {} : { dueFrom: set['from'] }),
      ...(set['to-day'] === undefined ? {} : { dueTo: set['to-day'] }),
      ...fixed,
    },
    state: (set['state'] ?? null) as TaskState | null,
    orderBy: (set['order'] ?? 'OVERDUE_FROM') as TaskOrder,
  }
}

/** The parameters that useAskedTasks reads. */
export const TASK_PARAMETERS = ['place', 'body', 'level', 'text', 'from', 'to-day', 'state', 'order'] as const

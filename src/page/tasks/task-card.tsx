import { TaskActs } from '../correct/task-acts.js'
import type { TaskPartsFragment } from '../operations/generated.js'
import { TaskLine } from '../parts/task-line.js'
import { ReportProgress } from './report-form.js'
import { TaskHistory } from './task-history.js'

interface TaskCardParts {
  readonly task: TaskPartsFragment
  /** Whether it stands among tasks in the same state. */
  readonly isGrouped?: boolean
}

/** A task with what happened to it, and what who may can do with it. */
export const TaskCard = ({ task, isGrouped = false }: TaskCardParts) => (
  <div class="task-card">
    <TaskLine task={task} isGrouped={isGrouped} />
    <TaskHistory id={task.id} />
    <ReportProgress task={task} />
    <TaskActs task={task} />
  </div>
)

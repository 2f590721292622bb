import { TaskActs } from '../correct/task-acts.js'
import type { OtherPartFragment, TaskPartsFragment } from '../operations/generated.js'
import { type Served, TaskLine } from '../parts/task-line.js'
import { ReportProgress } from './report-form.js'
import { TaskHistory } from './task-history.js'

interface TaskCardParts {
  readonly task: TaskPartsFragment
  /** Whether it stands among tasks in the same state. */
  readonly isGrouped?: boolean
  /** What it serves in the end, where that is to be told. */
  readonly serves?: readonly Served[]
  /** The parts of the body that is asked for, where it neither leads nor coordinates. */
  readonly otherParts?: readonly OtherPartFragment[]
}

/** A task with what happened to it, and what who may can do with it. */
export const TaskCard = ({ task, isGrouped = false, serves = [], otherParts = [] }: TaskCardParts) => (
  <div class="task-card">
    <TaskLine task={task} isGrouped={isGrouped} serves={serves} otherParts={otherParts} />
    <TaskHistory id={task.id} />
    <ReportProgress task={task} />
    <TaskActs task={task} />
  </div>
)

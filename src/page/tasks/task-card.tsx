import { useState } from 'preact/hooks'
import { TaskActs } from '../correct/task-acts.js'
import { useViewer } from '../frame/start.js'
import type { TaskPartsFragment } from '../operations/generated.js'
import { TaskLine } from '../parts/task-line.js'
import { wordsOf } from '../words.js'
import { ReportForm } from './report-form.js'
import { TaskHistory } from './task-history.js'

const words = wordsOf({
  report: ['Báo cáo tiến độ', 'Report progress'],
})

interface TaskCardParts {
  readonly task: TaskPartsFragment
  /** Whether it stands among tasks in the same state. */
  readonly isGrouped?: boolean
}

/** A task with what happened to it, and a form to report more for who may. */
export function TaskCard({ task, isGrouped = false }: TaskCardParts) {
  const viewer = useViewer()
  const [isReporting, setReporting] = useState(false)
  return (
    <div class="task-card">
      <TaskLine task={task} isGrouped={isGrouped} />
      <TaskHistory id={task.id} />
      {viewer?.mayEdit &&
        (isReporting ? (
          <ReportForm task={task} close={() => setReporting(false)} />
        ) : (
          <button type="button" class="link" onClick={() => setReporting(true)}>
            {words.report}
          </button>
        ))}
      <TaskActs task={task} />
    </div>
  )
}

import { useState } from 'preact/hooks'
import { useViewer } from '../frame/start.js'
import { label } from '../labels.js'
import type { TaskPartsFragment } from '../operations/generated.js'
import { TaskLine } from '../parts/task-line.js'
import { day, moment, wordsOf } from '../words.js'
import { ReportForm } from './report-form.js'

const words = wordsOf({
  progress: [(reports: number) => `Tiến độ (${reports})`, (reports: number) => `Progress (${reports})`],
  report: ['Báo cáo tiến độ', 'Report progress'],
  recorded: ['ghi lúc', 'recorded'],
})

interface TaskCardParts {
  readonly task: TaskPartsFragment
  /** Whether it stands among tasks in the same state. */
  readonly isGrouped?: boolean
}

/** A task with what people reported about it, and a form to report more for who may. */
export function TaskCard({ task, isGrouped = false }: TaskCardParts) {
  const viewer = useViewer()
  const [isReporting, setReporting] = useState(false)
  return (
    <div class="task-card">
      <TaskLine task={task} isGrouped={isGrouped} />
      {task.progress.length > 0 && (
        <details>
          <summary>{words.progress(task.progress.length)}</summary>
          <ul class="plain">
            {task.progress.map(({ kind, on, by, note, recordedAt }) => (
              <li key={recordedAt}>
                <b>{label('ProgressKind', kind)}</b> {day(on)} · {by}
                {note !== null && <div>{note}</div>}
                <div class="quiet">
                  {words.recorded} {moment(recordedAt)}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
      {viewer?.mayEdit &&
        (isReporting ? (
          <ReportForm task={task} close={() => setReporting(false)} />
        ) : (
          <button type="button" class="link" onClick={() => setReporting(true)}>
            {words.report}
          </button>
        ))}
    </div>
  )
}

import { useState } from 'preact/hooks'
import { ask } from '../ask.js'
import { labelsOf } from '../labels.js'
import { ReportProgressDocument, type ProgressKind, type TaskPartsFragment } from '../operations/generated.js'
import { useAttempt } from '../parts/attempt.js'
import { DayField } from '../parts/day-field.js'
import { EditorsForm } from '../parts/editors-form.js'
import { FormButtons } from '../parts/form-buttons.js'
import { day, today, wordsOf } from '../words.js'
import { SentNote } from '../parts/sent-note.js'

const words = wordsOf({
  report: ['Báo cáo tiến độ', 'Report progress'],
  kind: ['Nội dung', 'What happened'],
  choose: ['Chọn nội dung…', 'Choose…'],
  on: ['Ngày', 'Day'],
  deadline: ['Thời hạn', 'Deadline'],
  allDeadlines: ['Cả nhiệm vụ', 'The whole task'],
  note: ['Ghi chú', 'Note'],
  send: ['Ghi lại', 'Record'],
})

interface ReportedTask {
  readonly id: string
  readonly deadlines: readonly Pick<TaskPartsFragment['deadlines'][number], 'id' | 'asPrinted' | 'due'>[]
}

/** For editors: a button that opens the form to report what happened to a task. */
export const ReportProgress = ({ task }: { readonly task: ReportedTask }) => (
  <EditorsForm button={words.report} isLink form={(close) => <ReportForm task={task} close={close} />} />
)

/** Records what happened to a task: told, said to be done, checked. */
function ReportForm({ task, close }: { readonly task: ReportedTask; readonly close: () => void }) {
  const { failure, isSending, attempt } = useAttempt(words.report, close)
  const [on, setOn] = useState(today())
  const send = (event: SubmitEvent): void => {
    event.preventDefault()
    const given = new FormData(event.currentTarget as HTMLFormElement)
    const text = (name: string): string | null => (given.get(name) as string | null)?.trim() || null
    const kind = text('kind') as ProgressKind
    const report = { task: task.id, kind, on, deadline: text('deadline'), note: text('note') }
    void attempt(() => ask(ReportProgressDocument, report))
  }
  return (
    <form class="report-form" aria-label={words.report} onSubmit={send}>
      <label>
        {words.kind}
        <select name="kind" required>
          {/* nothing is chosen beforehand: who is in a hurry would report what did not happen */}
          <option value="">{words.choose}</option>
          {labelsOf('ProgressKind').map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
      <DayField title={words.on} value={on} choose={setOn} max={today()} required />
      {task.deadlines.length > 1 && (
        <label>
          {words.deadline}
          <select name="deadline">
            <option value="">{words.allDeadlines}</option>
            {task.deadlines.map(({ id, asPrinted, due }) => (
              <option key={id} value={id}>
                {due === null ? asPrinted : day(due)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="note">
        {words.note}
        <textarea name="note" rows={2} maxLength={1000} />
      </label>
      {failure !== null && <SentNote failure={failure} />}
      <FormButtons action={words.send} isSending={isSending} close={close} />
    </form>
  )
}

import { useState } from 'preact/hooks'
import { ask, askAllAgain, type Failure } from '../ask.js'
import { labelsOf } from '../labels.js'
import { ReportProgressDocument, type ProgressKind, type TaskPartsFragment } from '../operations/generated.js'
import { DayField } from '../parts/day-field.js'
import { FailureNote } from '../parts/failure.js'
import { day, today, wordsOf } from '../words.js'

const words = wordsOf({
  kind: ['Nội dung', 'What happened'],
  on: ['Ngày', 'Day'],
  deadline: ['Thời hạn', 'Deadline'],
  allDeadlines: ['Cả nhiệm vụ', 'The whole task'],
  note: ['Ghi chú', 'Note'],
  send: ['Ghi lại', 'Record'],
  cancel: ['Bỏ', 'Cancel'],
})

/** Records what happened to a task: told, said to be done, checked. */
export function ReportForm({
  task,
  close,
}: {
  readonly task: TaskPartsFragment
  readonly close: () => void
}) {
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isSending, setSending] = useState(false)
  const [on, setOn] = useState(today())
  const send = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    const given = new FormData(event.currentTarget as HTMLFormElement)
    const text = (name: string): string | null => (given.get(name) as string | null)?.trim() || null
    setSending(true)
    try {
      await ask(ReportProgressDocument, {
        task: task.id,
        kind: text('kind') as ProgressKind,
        on,
        deadline: text('deadline'),
        note: text('note'),
      })
      close()
      askAllAgain()
    } catch (error) {
      setFailure(error as Failure)
      setSending(false)
    }
  }
  return (
    <form class="report-form" onSubmit={(event) => void send(event)}>
      <label>
        {words.kind}
        <select name="kind" required>
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
      {failure !== null && <FailureNote failure={failure} />}
      <div class="buttons">
        <button class="main" type="submit" disabled={isSending}>
          {words.send}
        </button>
        <button type="button" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

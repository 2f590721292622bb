import { useRef, useState } from 'preact/hooks'
import { ask, useAnswer } from '../ask.js'
import {
  CorrectTaskDocument,
  JoinTasksDocument,
  RemoveTaskDocument,
  SplitTaskDocument,
  TaskToCorrectDocument,
} from '../operations/generated.js'
import { FailureNote, Gone, Waiting } from '../parts/failure.js'
import { wordsOf } from '../words.js'
import { CorrectionForm } from './correction-form.js'
import {
  changedParts,
  partNamed,
  partsOf,
  TaskFields,
  type TaskParts,
  type TaskToCorrect,
} from './task-fields.js'
import type { OneTask, TaskAct } from './task-acts.js'

const words = wordsOf({
  split: ['Tách', 'Split'],
  join: ['Gộp với nhiệm vụ sau', 'Join with the next'],
  remove: ['Không phải nhiệm vụ', 'Not a task'],
  correctTitle: ['Đính chính nhiệm vụ', 'Put the task right'],
  splitTitle: ['Tách thành nhiều nhiệm vụ', 'Split into several tasks'],
  joinTitle: ['Gộp hai nhiệm vụ làm một', 'Join two tasks into one'],
  removeTitle: ['Bỏ nhiệm vụ đọc nhầm', 'Remove a task that is none'],
  send: ['Ghi đính chính', 'Put right'],
  parts: [
    'Mỗi dòng một phần, giữ nguyên lời và thứ tự trong nhiệm vụ',
    'One part in a line, in the words and the order of the task',
  ],
  next: ['Nhiệm vụ sau', 'The next task'],
  oneLine: [
    'Mới có một dòng: đặt con trỏ ở chỗ cần tách rồi bấm Enter.',
    'There is one line only: press Enter where the task is to be split.',
  ],
})

interface FormParts {
  readonly id: string
  readonly close: () => void
}

interface KnowingParts extends FormParts {
  /** The corrections that stand where the task is looked at. */
  readonly known: string[]
}

interface TaskFormsParts extends FormParts {
  readonly act: TaskAct
  readonly next: OneTask | null
}

/** The form of an act; each needs to know what stands of the task. */
export function TaskForms({ act, id, next, close }: TaskFormsParts) {
  const { data, failure, waiting, again } = useAnswer(TaskToCorrectDocument, { id })
  // what is written into the form stays, whatever is answered later
  const opened = useRef<TaskToCorrect | null>(null)
  if (!waiting) opened.current ??= data?.task ?? null
  const task = opened.current
  if (task === null) {
    if (failure !== null) return <FailureNote failure={failure} again={again} />
    return data === null || waiting ? <Waiting /> : <Gone />
  }
  const known = task.document.corrections.map((one) => one.id)
  const parts = { id, known, close }
  if (act === 'split') return <SplitForm {...parts} text={task.evidence?.quote ?? task.summary} />
  if (act === 'remove') return <RemoveForm {...parts} />
  if (act === 'join') return <JoinForm {...parts} next={next!} />
  const stands = partsOf(task)
  const now = partsOf(data?.task ?? task)
  return <TaskForm {...parts} document={task.document.id} stands={stands} now={now} />
}

interface TaskFormParts extends KnowingParts {
  readonly document: string
  readonly stands: TaskParts
  /** The same as it stands by now. */
  readonly now: TaskParts
}

function TaskForm({ id, document, stands, now, known, close }: TaskFormParts) {
  const [parts, setParts] = useState(stands)
  const left = useRef(new Set<string>())
  const changed = (): Partial<ReturnType<typeof changedParts>> => {
    // what is so by now, as after a server that went away has recorded it, is not said again
    const still = changedParts(now, parts)
    const all = Object.entries(changedParts(stands, parts))
    return Object.fromEntries(all.filter(([part]) => part in still && !left.current.has(part)))
  }
  return (
    <CorrectionForm
      title={words.correctTitle}
      action={words.send}
      close={close}
      without={(shared) => {
        for (const part of shared) left.current.add(partNamed(part))
        return shared.length > 0 && Object.keys(changed()).length > 0
      }}
      send={({ note, seen }) =>
        Object.keys(changed()).length === 0
          ? null
          : ask(CorrectTaskDocument, { id, ...changed(), note, seen, known })
      }
    >
      <TaskFields document={document} parts={parts} change={setParts} />
    </CorrectionForm>
  )
}

function SplitForm({ id, text, known, close }: KnowingParts & { readonly text: string }) {
  const [lines, setLines] = useState(text.replace(/\s+/g, ' '))
  const parts = lines.split('\n').flatMap((line) => line.trim() || [])
  return (
    <CorrectionForm
      title={words.splitTitle}
      action={words.split}
      close={close}
      missing={words.oneLine}
      send={({ note, seen }) =>
        parts.length < 2 ? null : ask(SplitTaskDocument, { id, parts, note, seen, known })
      }
    >
      <label>
        {words.parts}
        <textarea rows={6} value={lines} onInput={({ currentTarget }) => setLines(currentTarget.value)} />
      </label>
    </CorrectionForm>
  )
}

const JoinForm = ({ id, next, known, close }: KnowingParts & { readonly next: OneTask }) => (
  <CorrectionForm
    title={words.joinTitle}
    action={words.join}
    close={close}
    send={({ note, seen }) => ask(JoinTasksDocument, { ids: [id, next.id], note, seen, known })}
  >
    <p>
      <span class="quiet">{words.next}:</span> {next.summary}
    </p>
  </CorrectionForm>
)

const RemoveForm = ({ id, known, close }: KnowingParts) => (
  <CorrectionForm
    title={words.removeTitle}
    action={words.remove}
    close={close}
    send={({ note, seen }) => ask(RemoveTaskDocument, { id, note, seen, known })}
  />
)

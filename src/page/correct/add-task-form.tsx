import { useState } from 'preact/hooks'
import { ask } from '../ask.js'
import { AddTaskDocument } from '../operations/generated.js'
import { wordsOf } from '../words.js'
import { CorrectionForm } from './correction-form.js'
import { changedParts, NO_PARTS, TaskFields } from './task-fields.js'

const words = wordsOf({
  task: ['Thêm nhiệm vụ', 'Add a task'],
  hint: ['Bỏ trống thì lấy đúng lời đã chọn', 'Left empty: the words that are selected'],
})

interface AddTaskParts {
  readonly document: string
  readonly quote: string
  readonly close: () => void
}

/** Adds a task that was missed. */
export function AddTaskForm({ document, quote, close }: AddTaskParts) {
  const [parts, setParts] = useState(NO_PARTS)
  return (
    <CorrectionForm
      title={words.task}
      action={words.task}
      close={close}
      send={({ note, seen }) =>
        ask(AddTaskDocument, { document, quote, note, seen, ...changedParts(NO_PARTS, parts) })
      }
    >
      <TaskFields document={document} parts={parts} change={setParts} hint={words.hint} />
    </CorrectionForm>
  )
}

import { useState } from 'preact/hooks'
import { useViewer } from '../frame/start.js'
import { later } from '../parts/later.js'
import { useOpener } from '../parts/opener.js'
import { wordsOf } from '../words.js'

const TaskForms = later('TaskForms')

const words = wordsOf({
  correct: ['Đính chính', 'Put right'],
  split: ['Tách', 'Split'],
  join: ['Gộp với nhiệm vụ sau', 'Join with the next'],
  remove: ['Không phải nhiệm vụ', 'Not a task'],
})

/** A task with what of it may be put right. */
export interface OneTask {
  readonly id: string
  readonly summary: string
}

interface TaskActsParts {
  readonly task: OneTask
  /** The task that follows in the paper, where it is known. */
  readonly next?: OneTask | null
}

const ACTS = ['correct', 'split', 'join', 'remove'] as const
export type TaskAct = (typeof ACTS)[number]

/** For editors: puts a task right, splits it, joins it with the next, or says that it is none. */
export function TaskActs({ task, next = null }: TaskActsParts) {
  const viewer = useViewer()
  const [act, setAct] = useState<TaskAct | null>(null)
  const refOf = useOpener(act)
  if (!viewer?.mayEdit) return null
  const close = (): void => setAct(null)
  if (act !== null && (act !== 'join' || next !== null))
    return <TaskForms act={act} id={task.id} next={next} close={close} />
  return (
    <div class="correction-acts">
      {ACTS.filter((one) => one !== 'join' || next !== null).map((one) => (
        <button key={one} ref={refOf(one)} type="button" class="link" onClick={() => setAct(one)}>
          {words[one]}
        </button>
      ))}
    </div>
  )
}

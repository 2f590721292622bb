import { href } from '../address.js'
import type { TaskPartsFragment } from '../operations/generated.js'
import { asOf, wordsOf } from '../words.js'
import { nameOf } from './document-link.js'

const words = wordsOf({
  REPLACES: ['văn bản giao việc đã được thay thế bởi', 'its paper was replaced by'],
  REPEALS: ['văn bản giao việc đã bị bãi bỏ bởi', 'its paper was repealed by'],
  perhaps: [
    'Có thể chỉ một phần: hãy đọc chỗ nêu. Nhiệm vụ vẫn được tính.',
    'It may be a part only: read where it says so. The task still counts.',
  ],
})

type TaskOfPaper = Pick<TaskPartsFragment, 'document' | 'state'>
type Ending = TaskPartsFragment['document']['endings']['nodes'][number]

/** Papers that ended the one which gives a task that is not done, by the day as of which one looks. */
function endingsOf({ document, state }: TaskOfPaper): readonly (Ending & { kind: 'REPEALS' | 'REPLACES' })[] {
  const isDone = state === 'DONE_ON_TIME' || state === 'DONE_LATE'
  const day = asOf()
  return isDone
    ? []
    : document.endings.nodes.flatMap((one) => {
        const { kind, review, from } = one
        const isKnown = day === null || !from.issuedOn?.value || from.issuedOn.value <= day
        const isOne = kind === 'REPEALS' || kind === 'REPLACES'
        return isOne && review !== 'REJECTED' && isKnown ? [{ ...one, kind }] : []
      })
}

/** That the paper which gives a task was replaced or repealed: who asks for what is late has to know it. */
export function EndedMark({ task }: { readonly task: TaskOfPaper }) {
  const [first] = endingsOf(task)
  return first === undefined ? null : (
    <span class="mark unsure" title={words.perhaps}>
      {words[first.kind]} <a href={href('paper', first.from.id)}>{nameOf(first.from)}</a>
    </span>
  )
}

/** The same in words for a table; empty where there is none. */
export const endedInWords = (task: TaskOfPaper): string =>
  endingsOf(task)
    .map(({ kind, from }) => `${words[kind]} ${nameOf(from)}`)
    .join('; ')

import { href } from '../address.js'
import type { EndingPartsFragment, TaskPartsFragment } from '../operations/generated.js'
import { asOf, wordsOf } from '../words.js'
import { nameOf } from './document-link.js'

const words = wordsOf({
  REPLACES: ['văn bản giao việc đã được thay thế bởi', 'its paper was replaced by'],
  REPEALS: ['văn bản giao việc đã bị bãi bỏ bởi', 'its paper was repealed by'],
  AMENDS: ['văn bản giao việc đã được sửa đổi, đính chính bởi', 'its paper was amended by'],
  otherwise: [
    'Thời hạn, cơ quan chủ trì có thể đã đổi: hãy đọc chỗ nêu. Nhiệm vụ vẫn được tính như văn bản gốc.',
    'Its day or its lead may be another: read where it says so. The task still counts as its paper has it.',
  ],
  perhaps: [
    'Có thể chỉ một phần: hãy đọc chỗ nêu. Nhiệm vụ vẫn được tính.',
    'It may be a part only: read where it says so. The task still counts.',
  ],
})

type TaskOfPaper = Pick<TaskPartsFragment, 'document' | 'state'>

/** What becomes of a paper, the gravest first. */
const KINDS = ['REPEALS', 'REPLACES', 'AMENDS'] as const
type Kind = (typeof KINDS)[number]

/** Papers that ended or changed the one which gives a task that is not done, by the day as of which one looks, the gravest first. */
function endingsOf({ document, state }: TaskOfPaper): readonly (EndingPartsFragment & { kind: Kind })[] {
  const isDone = state === 'DONE_ON_TIME' || state === 'DONE_LATE'
  const day = asOf()
  if (isDone) return []
  const known = [...document.endings.nodes, ...document.amendments.nodes].filter(
    ({ review, from }) =>
      review !== 'REJECTED' && (day === null || !from.issuedOn?.value || from.issuedOn.value <= day),
  )
  return KINDS.flatMap((kind) => known.flatMap((one) => (one.kind === kind ? [{ ...one, kind }] : [])))
}

/** That the paper which gives a task was replaced, repealed or amended: who asks for what is late has to know it. */
export function EndedMark({ task }: { readonly task: TaskOfPaper }) {
  const [first] = endingsOf(task)
  return first === undefined ? null : (
    <span class="mark unsure" title={first.kind === 'AMENDS' ? words.otherwise : words.perhaps}>
      {words[first.kind]} <a href={href('paper', first.from.id)}>{nameOf(first.from)}</a>
    </span>
  )
}

/** The same in words for a table; empty where there is none. */
export const endedInWords = (task: TaskOfPaper): string =>
  endingsOf(task)
    .map(({ kind, from }) => `${words[kind]} ${nameOf(from)}`)
    .join('; ')

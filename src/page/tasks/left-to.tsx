import { href } from '../address.js'
import { useAnswer } from '../ask.js'
import { LeftToDocument } from '../operations/generated.js'
import { asOf, count, many, wordsOf } from '../words.js'

const words = wordsOf({
  left: [
    (tasks: string) => `Còn nhận lại ${tasks} nhiệm vụ chưa xong của cơ quan tiền thân`,
    (tasks: string) => `It has inherited ${many(tasks, 'unfinished task')} of the bodies before it`,
  ],
  late: [(tasks: string) => `trong đó ${tasks} quá hạn`, (tasks: string) => `${tasks} of them overdue`],
  notThese: ['không kể trong danh sách dưới đây', 'not in the list below'],
})

/** What the bodies whose place a body took have left to it; nothing until it is known. */
export const useLeftTo = (body: string | null) =>
  useAnswer(LeftToDocument, body === null ? null : { id: body, asOf: asOf() }).data?.agency?.inherited ?? null

/** Tells of tasks that a body has inherited, which papers gave to others and no list of its own has. */
export function LeftTo({ body }: { readonly body: string | null }) {
  const left = useLeftTo(body)
  if (body === null || left === null || left.totalCount === 0) return null
  // they come first, so that of more than are asked for here all that are late are counted, unless there are no others
  const late = left.nodes.filter(({ state }) => state === 'OVERDUE').length
  const isCounted = late > 0 && (late < left.nodes.length || late === left.totalCount)
  return (
    <p class="notice" role="status">
      <a href={href('agency', body, { part: 'inherited' })}>{words.left(count(left.totalCount))}</a>
      {isCounted && `, ${words.late(count(late))}`} ({words.notThese}).
    </p>
  )
}

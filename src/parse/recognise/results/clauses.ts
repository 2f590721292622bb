import { matchesIn } from '../../../model/matches.js'
import type { Passage } from '../../passage.js'
import type { Item } from '../../segment.js'
import { sentencesIn } from '../../sentences.js'
import { TURNS } from '../../lexicon/results.js'

/** A stretch of an item that may say how one piece of work stands. */
export interface Clause {
  /** Of a cell; else that of the item. */
  readonly passage: Passage | null
  readonly start: number
  readonly end: number
  /** As printed and folded, unit for unit. */
  readonly text: string
  readonly low: string
  /** What the row of a table names as the work; null outside of tables. */
  readonly named: string | null
}

/** The sentences of an item, cut where one turns to something else. */
export function readClauses({ passage, textStart }: Item): Clause[] {
  const { annotated } = passage
  return sentencesIn(annotated, textStart).flatMap((sentence) => {
    const low = annotated.low.slice(sentence.start, sentence.end)
    const cuts = matchesIn(TURNS, low).map(({ index, 0: mark }) => sentence.start + index + mark.length)
    return [sentence.start, ...cuts].map((start, at) =>
      clauseOf(passage, { start, end: cuts[at] ?? sentence.end }, null),
    )
  })
}

function clauseOf(
  passage: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  named: string | null,
): Clause {
  const { low, text } = passage.annotated
  return { passage, start, end, text: text.slice(start, end), low: low.slice(start, end), named }
}

/** What the heads of columns say of the cells below them. */
const WORK = /nhiệm vụ|nội dung|công việc|chỉ tiêu|tên |hoạt động|việc|hạng mục/u
const STATUS = /kết quả|tình hình|tình trạng|tiến độ|thực hiện|hoàn thành|ghi chú|đánh giá|trạng thái/u
const OTHER = /thời gian|thời hạn|hạn |cơ quan|đơn vị|chủ trì|phối hợp|kế hoạch|được giao/u

/** The cells of a row that tell how the work stands that another of its cells names. */
export function readCells({ cells, header }: Item): Clause[] {
  const status = header.flatMap((head, at) => (STATUS.test(head) && !OTHER.test(head) ? [at] : []))
  const work = header.findIndex((head, at) => WORK.test(head) && !status.includes(at))
  const named = cells[work]?.text.trim()
  if (named === undefined || named === '') return []
  return status.flatMap((at) => {
    const cell = cells[at]
    if (cell === undefined || cell.text.trim() === '') return []
    return clauseOf(cell, { start: 0, end: cell.text.length }, named)
  })
}

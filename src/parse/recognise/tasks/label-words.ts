import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { MARK } from '../../annotate/words.js'
import type { LabelKind } from '../../lexicon/parts.js'
import { sentencesIn } from '../../sentences.js'
import type { Range } from './stretch.js'

/** What a paragraph says of a task: who leads it, who takes part, by when it is to be done. */
export interface Label extends Range {
  readonly kind: LabelKind
  /** Where what it says begins behind the colon. */
  readonly valueAt: number
}

/** The labels of a paragraph; each speaks up to the next one, or to the end of its sentence. */
export const labelsIn = (text: Annotated): readonly Label[] => text.once(findLabels)

function findLabels(text: Annotated): readonly Label[] {
  const marks = [
    ...text
      .spans('LABEL')
      .filter((mark) => opensClause(text, mark) && (isAtFront(text, mark) || !AT_FRONT.has(mark.value))),
    ...innerLabelsIn(text),
  ].sort((a, b) => a.start - b.start)
  return marks.map((mark, i) => {
    const till = marks[i + 1]?.start ?? text.text.length
    const valueAt = Math.min(text.behind(mark), till)
    return {
      kind: mark.value,
      start: mark.start,
      valueAt,
      end: sentencesIn(text, valueAt, till)[0]?.end ?? valueAt,
    }
  })
}

/** Inside a paragraph these are words like others. */
const AT_FRONT: ReadonlySet<LabelKind> = new Set(['WHEN', 'NOTE'])

/** Behind a bullet, or a letter: "c) Thời gian: …". */
const isAtFront = ({ low }: Annotated, { from, start }: SpanOf<'LABEL'>): boolean =>
  from < 2 || (from === 2 && low.slice(0, start).trimEnd().endsWith(')'))

/** Behind the label that says who, a full stop does too: "Đơn vị chủ trì: Sở X. Thời gian: Tháng 7." */
function innerLabelsIn(text: Annotated): SpanOf<'INNER_LABEL'>[] {
  const whoAt = text.spans('LABEL').find(({ value }) => SAYS_WHO.has(value))?.start ?? text.text.length
  return text
    .spans('INNER_LABEL')
    .filter(
      ({ from, start, end }) =>
        from > 2 &&
        (start > whoAt ? ';(.,' : ';(').includes(text.low[text.words.start[from - 1] as number] as string) &&
        (text.low[end - 1] === ':' || (start > whoAt && text.reads(BY_WHEN, end) !== null)),
    )
}
/** "Cơ quan chủ trì: Sở X. Hoàn thành trong năm 2025.", "Cơ quan chủ trì: Sở X. Báo cáo hằng quý." */
const BY_WHEN =
  /(?<=[.;]\s+hoàn\s+thành)\s+(?:trong|trước|chậm\s+nhất|vào|xong)\s+(?:ngày|tháng|quý|năm|\d)|(?<=[.;]\s+báo\s+cáo(?:\s+(?:kết\s+quả|tiến\s+độ))?)\s+(?:định\s+kỳ\s+)?(?:h[ằà]ng|mỗi|theo|0?6)\s+(?:tuần|tháng|quý|năm)(?=\s*(?:[.;]|$))/uy
const SAYS_WHO: ReadonlySet<LabelKind> = new Set(['LEAD', 'COORDINATING'])

/** A label stands at the front, behind a bullet, or behind a mark that ends a clause. */
function opensClause({ words, low }: Annotated, { from }: SpanOf<'LABEL'>): boolean {
  if (from === 0) return true
  const before = low[words.start[from - 1] as number] as string
  if (((words.shape[from - 1] as number) & MARK) === 0) return false
  return (
    '.;(|-–—'.includes(before) || (from === 1 && '-+•*'.includes(before)) || (from === 2 && before === ')')
  )
}

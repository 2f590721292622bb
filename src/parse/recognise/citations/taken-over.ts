import type { RelationKind } from '../../../model/relation.js'
import type { Annotated } from '../../annotate/annotated.js'
import { wordFrom } from '../../annotate/words.js'
import { judgeAlone } from './alone.js'
import { isSubmission, perOf } from './cue-rules.js'
import { typeOf, type Clause, type Draft, type Judged, type JudgedDraft, type Judgement } from './draft.js'

/** Stands behind the rule of a judgement that the next citation takes over: "A và B". */
export const COORDINATED = 'coordinated'

/**
 * "Kết luận số A về tổng kết Nghị quyết số B và Kết luận số C ngày …": C stands beside A, of whose kind it is, or whose
 * title cannot name it as it is older.
 */
export const isBesideOuter = ({ noun, bearer = null }: JudgedDraft, { date, noun: own }: Draft): boolean =>
  date !== null &&
  own !== null &&
  bearer !== null &&
  ((own === bearer.noun && own !== noun) || (bearer.date !== null && isLater(date, bearer.date)))

const isLater = (date: string, than: string): boolean =>
  date.length === 10 && than.length === 10 && date > than

/** The judgement of the citation before; behind a semicolon that of the sentence outside its title. */
export function inherited(previous: JudgedDraft, draft: Draft, overTitle: boolean): Judged {
  const { relation, rule: id, confidence } = overTitle ? previous.outer : previous.cue
  const cue: Judgement = {
    relation: SUBMITS.test(id) && typeOf(draft) === 'TO_TRINH' ? 'SUBMITTED_BY' : adapted(relation, draft),
    rule: id.endsWith(`.${COORDINATED}`) ? id : `${id}.${COORDINATED}`,
    confidence: confidence * 0.98,
  }
  return { cue, outer: overTitle || previous.cue === previous.outer ? cue : previous.outer }
}

/** "Xét Báo cáo thẩm tra số … và Tờ trình số …": the second submits. */
const SUBMITS = /^cue\.xet-to-trinh(?:\.not-submission)?(?:\.coordinated)?$/u

function adapted(relation: RelationKind, draft: Draft): RelationKind {
  if (relation === 'PER' || relation === 'PER_CONCLUSION') return perOf({ draft })
  return relation === 'SUBMITTED_BY' && !isSubmission(draft) ? 'CITES' : relation
}

/** The first citation of its sentence, and what the next takes over from it. */
export function judgeFirst(clause: Clause): Judged {
  const cue = judgeAlone(clause)
  return { cue, outer: carriedOutAround(clause, cue) ?? cue }
}

/**
 * "… nhận được Văn bản số 5 về A; UBND tỉnh có ý kiến như sau: Giao Sở B …": what is ordered is no part of the title of that
 * letter. Where it begins; null without an order between.
 */
export function behindOrder(text: Annotated, { zone, start }: Draft, from: number): number | null {
  const order = zone === 'PREAMBLE' ? text.last('ANNOUNCES_ORDER', from, start) : null
  return order && (text.words.start[wordFrom(text.words, order.end)] as number)
}

/** "Thực hiện Nghị quyết của Chính phủ về A theo Nghị quyết số 1; Chỉ thị số 2": number 1 stands in a title, 2 is carried out. */
function carriedOutAround({ text, zone, from, draft }: Clause, { relation }: Judgement): Judgement | null {
  const isOfTitle = zone !== 'TITLE' && (relation === 'PER' || relation === 'PER_CONCLUSION')
  const opening = isOfTitle ? text.at('CUE', from) : null
  if (opening?.value.relation !== 'IMPLEMENTS') return null
  const isPaper = text.reads(UNNUMBERED, opening.end) !== null && draft.start - opening.end < LONGEST_NAMES
  const place = zone === 'PREAMBLE' ? 'preamble' : 'purpose'
  return isPaper ? { relation: 'IMPLEMENTS', rule: `${opening.value.rule}.${place}`, confidence: 0.85 } : null
}
/** How far the names of papers without a number may reach, and their titles. */
const LONGEST_NAMES = 400
const UNNUMBERED =
  /\s+(?:các\s+)?(?:lời kêu gọi|điện|nghị quyết|chỉ thị|kết luận|công điện|thông báo)\s+(?:(?!theo\s)\p{L}+\s+){0,3}của\s/uy

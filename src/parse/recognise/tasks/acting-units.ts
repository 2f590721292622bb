import { singleBlanks } from '../../../model/blanks.js'
import type { Annotated } from '../../annotate/annotated.js'
import { opensVerb } from './actor-names.js'
import { skipBlanks } from './duty.js'
import { type Range, type Stretch } from './stretch.js'

/**
 * "Đề nghị phường A, xã B – C bố trí …", "Huyện A và B khẩn trương …": units that act under their own names, no committee of
 * theirs. In: where the word for their kind stands. Null where neither a verb nor another member stands behind them.
 */
export function unitsAt(
  stretch: Stretch,
  at: number,
): { readonly names: string[]; readonly end: number } | null {
  const { text } = stretch
  if (text.at('UNIT_KIND', at) === null) return null
  const [first, kind = ''] = printedAt(text, UNIT, at) ?? []
  if (first === undefined) return null
  const names = [singleBlanks(first)]
  let end = at + first.length
  for (let next = unitBeside(stretch, end); next; next = unitBeside(stretch, end)) {
    names.push(`${kind.toLowerCase()} ${singleBlanks(text.text.slice(next.start, next.end))}`)
    end = next.end
  }
  const isOver =
    opensVerb(stretch, skipBlanks(text, end)) ||
    (text.low[end] === ':' && (names.length > 1 || text.reads(BEHIND_ANOTHER, at) !== null)) ||
    text.reads(AND_MUST, end) !== null ||
    (text.low[end] === ':' &&
      text.reads(CONCERNED, at) !== null &&
      opensVerb(stretch, skipBlanks(text, end + 1))) ||
    stretch.behindJoint(end) !== null
  return isOver ? { names, end } : null
}

/** "Thành phố A và huyện B: kiểm soát …"; one alone before a colon says where. */
const BEHIND_ANOTHER = /(?<=(?:,|\svà)\s)/uy
/** "Đối với xã A: di dời …" */
const CONCERNED = /(?<=đối\svới\s)/uy
/** "Xã A: khẩn trương trồng cây"; "Xã A: Xây dựng 2 km đường" lists works. */
const AND_MUST =
  /:\s*(?:(?:yêu\s+cầu|đề\s+nghị|cần|phải|khẩn\s+trương|tập\s+trung|tiếp\s+tục|chủ\s+động|tích\s+cực|quyết\s+liệt|đẩy\s+nhanh|sớm|nghiêm\s+túc|tăng\s+cường|rà\s+soát|báo\s+cáo|kiểm\s+điểm|chấn\s+chỉnh|chỉ\s+đạo|hoàn\s+thành|chịu\s+trách\s+nhiệm|bàn\s+giao|phối\s+hợp|tham\s+mưu|giải\s+quyết|vận\s+động)\s)/uy

/** "xã A, | B": another of the same kind, and no body, office or person. */
function unitBeside({ text, bodies }: Stretch, at: number): Range | null {
  const [joint, name = ''] = printedAt(text, NAME_BESIDE, at) ?? []
  if (joint === undefined) return null
  const start = at + joint.length - name.length
  const isOther =
    NO_UNIT.some((kind) => text.at(kind, start) !== null) || bodies.some((body) => body.start === start)
  return isOther ? null : { start, end: start + name.length }
}
const NO_UNIT = ['ACTOR_NOUN', 'ACTOR_HEAD', 'COLLECTIVE_NOUN', 'POSITION', 'UNIT_KIND', 'DUTY_VERB'] as const

function printedAt({ text }: Annotated, pattern: RegExp, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
const WORDS = String.raw`\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,3}`
const NAME = String.raw`${WORDS}(?:\s\d{1,2}(?!\d|[/.,-]\d))?(?:\s[-–]\s${WORDS})?`
const UNIT = new RegExp(
  String.raw`([Hh]uyện|[Tt]hành\s+phố|[Tt]hị\s+xã|[Qq]uận|[Pp]hường|[Xx]ã|[Tt]hị\s+trấn|[Đđ]ặc\s+khu)\s+${NAME}`,
  'uy',
)
const NAME_BESIDE = new RegExp(String.raw`(?:\s*,\s*|\s+và\s+)(${NAME})`, 'uy')

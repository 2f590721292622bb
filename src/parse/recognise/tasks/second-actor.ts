import type { Heading } from '../heading.js'
import { heldBy } from './actors-inside.js'
import { opensDuty } from './duty.js'
import { isGroup } from './lists.js'
import { marksIn, type BodyList, type Range, type Stretch } from './stretch.js'

const ACTS =
  /\s+(?:làm\s+chủ\s+đầu\s+tư(?=,)|(?:chú\s+ý\s+|quan\s+tâm\s+)?(?:chủ\s+trì|phụ\s+trách|định\s+hướng|tuyên\s+truyền|hướng\s+dẫn|tổ\s+chức|rà\s+soát|xây\s+dựng|bố\s+trí|thẩm\s+định|kiểm\s+tra|lập|cung\s+cấp|theo\s+dõi|tham\s+mưu|tổng\s+hợp|chuẩn\s+bị|cân\s+đối|kiểm\s+soát|(?:bảo\s+đảm|đảm\s+bảo)|thanh\s+tra|điều\s+tra|lấy\s+mẫu|xử\s+lý|khảo\s+sát|giải\s+phóng|tăng\s+cường|đẩy\s+mạnh|vận\s+động|huy\s+động|giám\s+sát|đôn\s+đốc|nhắc\s+nhở|phải|có\s+trách\s+nhiệm|tiếp\s+tục|khẩn\s+trương)\s)/uy
const ACTS_TOO =
  /\s+(?:chủ\s+trì|phụ\s+trách|tổng\s+hợp|thẩm\s+định|rà\s+soát|tham\s+mưu|bố\s+trí|kiểm\s+tra|theo\s+dõi|cung\s+cấp|cân\s+đối|kiểm\s+soát|hướng\s+dẫn|chuẩn\s+bị|chỉ\s+đạo|đôn\s+đốc|tuyên\s+truyền|xử\s+lý|lập|(?:bảo\s+đảm|đảm\s+bảo)|khảo\s+sát|lấy\s+mẫu|giải\s+phóng\s+mặt|tăng\s+cường|đẩy\s+mạnh|vận\s+động|huy\s+động|giám\s+sát|xây\s+dựng|nhắc\s+nhở|phải|có\s+trách\s+nhiệm|tiếp\s+tục|khẩn\s+trương|trồng)\s/uy
/** "giao xã A quản lý khu X và xã B quản lý khu Y", "yêu cầu công ty A mở cửa một, công ty B mở cửa hai": the same verb again. */
const FIRST_VERB =
  /\s+(?:(?:chịu|có)\s+trách\s+nhiệm\s+)?(?=(mở|đóng|xả|trồng|nộp|gửi|\p{Ll}+\s+\p{Ll}+)\s)/uy
/** "vận động già làng, | trưởng thôn tuyên truyền": they are more of those who are asked. */
const ASKS_PEOPLE =
  /^\s+(?:vận động|động viên|huy động|tranh thủ|mời|phát huy vai trò(?: của)?) (?:\p{L}+ ){0,2}\p{L}+(?:, (?:\p{L}+ ){0,2}\p{L}+)*, $/u
const SHORTEST_DUTY = 12
const LONGEST_DUTY = 150
/** No sentence gives more than a few duties in one breath. */
const MOST_ACTORS = 5

/** "Sở A tuyên truyền …, Sở B tổng hợp …, Sở C …": where commas end the duties of actors, and "và" before the same verb. */
export function actorsBehindCommas(stretch: Stretch): number[] {
  const cuts: number[] = []
  for (let actor of firstActors(stretch))
    while (actor !== null && cuts.length < MOST_ACTORS) {
      actor = nextActor(stretch, actor)
      if (actor) cuts.push(actor.start)
    }
  return cuts
}

/** Who acts first in the sentence, and behind each of its semicolons. */
function firstActors(stretch: Stretch): ReadonlyArray<BodyList | null> {
  const { text, start, end } = stretch
  const giving = text.at('GIVING', stretch.wordsAt)
  const [given] = giving ? [] : stretch.givers
  const first =
    (given ? stretch.listAt(text.behind(given)) : null) ??
    stretch.listAt(giving ? text.behind(giving) : stretch.wordsAt)
  return [first, ...[...marksIn(text, ';', { start, end })].map(({ at }) => stretch.listAt(at + 1))]
}

/** Who does something else behind the comma that ends the duty of `actor`. */
function nextActor(stretch: Stretch, actor: BodyList): BodyList | null {
  const next = nextList(stretch, actor.end)
  if (next === null) return null
  const beside = stretch.behind(ALONGSIDE, actor.end)
  if (beside !== null && (stretch.listAt(beside)?.end ?? 0) >= next.end) return null
  const verb = stretch.behind(ACTS, actor.end)
  const before = stretch.text.low.slice(next.start - 4, next.start)
  if (isGroup(next) && ASKS_PEOPLE.test(stretch.text.low.slice(actor.end, next.start))) return null
  const isOther = before.endsWith(', ') && verb !== null && stretch.behind(ACTS_TOO, next.end) !== null
  const same = verbOf(stretch, actor)
  const isAlike =
    (before === ' và ' || before.endsWith(', ')) && same !== undefined && same === verbOf(stretch, next)
  const length = next.start - actor.end
  if (!(isOther || isAlike) || length < SHORTEST_DUTY || length > LONGEST_DUTY) return null
  const [stop] = marksIn(stretch.text, '.;:', { start: actor.end, end: next.start })
  return stop ? null : next
}

/** "Phòng A chủ trì cùng các phòng, Ban B xây dựng …": one list of those who take part. */
const ALONGSIDE = /\s+(?:chủ\s+trì\s*,?\s+)?(?:phối\s+hợp\s+)?(?:cùng|với)(?:\s+với)?\s+/uy

/** The next list of bodies, past groups that the duty is about: "nhắc nhở các nhà thầu, Sở B …". */
function nextList(stretch: Stretch, from: number): BodyList | null {
  for (const { start, bodies } of stretch.bodies) {
    if (start < from) continue
    if (start - from > LONGEST_DUTY) return null
    const isBehindMark =
      stretch.text.low.startsWith(', ', start - 2) && stretch.text.reads(OF_EACH, start) === null
    if (isBehindMark || bodies.some(({ kind }) => kind === 'BODY')) return stretch.listAt(start)
  }
  return null
}

/** "nội dung của từng ngành, từng địa phương": each of those a thing belongs to. */
const OF_EACH = /(?<=(?:của|theo|cho)\s+(?:từng|mỗi)\s[^,;.]{2,24},\s+)(?:từng|mỗi)\s/uy

function verbOf({ text, end: till }: Stretch, { end }: BodyList): string | undefined {
  const [front, verb] = text.reads(FIRST_VERB, end) ?? []
  return front !== undefined && opensDuty(text, end + front.length, till) ? verb : undefined
}

/** A sentence that shares out, and gives no duty as a whole: its parts, or none. */
export function sharedOut(stretch: Stretch, heading: Heading): readonly Range[] {
  const given = givenTwice(stretch)
  return given.length > 0 ? given : heldByEach(stretch, heading)
}

/** "Bên cạnh việc | giao Sở A …, Bộ còn | yêu cầu Sở B …": both are given. */
function givenTwice({ text, start, end, wordsAt }: Stretch): Range[] {
  if (text.reads(BESIDES_GIVING, wordsAt) === null) return []
  const first = BESIDES_GIVING.lastIndex
  for (const { at } of marksIn(text, ',', { start, end })) {
    const second = text.endOf(ALSO_GIVES, at)
    if (second !== null && second < end)
      return [
        { start: first, end: at },
        { start: second, end },
      ]
  }
  return []
}
const BESIDES_GIVING =
  /(?:bên\s+cạnh|ngoài|cùng\s+với|song\s+song\s+với)(?:\s+việc)?\s+(?=(?:đề\s+nghị|kiến\s+nghị|yêu\s+cầu|giao|phân\s+công)\s)/uy
const ALSO_GIVES =
  /,\s+[^,;:.]{2,60}?\s(?:còn|cũng|đồng\s+thời)\s+(?=(?:đề\s+nghị|kiến\s+nghị|yêu\s+cầu|giao|phân\s+công)\s)/uy

/** "Đề án A do Sở A chủ trì, | Đề án B do Sở B chủ trì": each thing with who leads it. */
function heldByEach(stretch: Stretch, heading: Heading): Range[] {
  const held = heldBy(stretch, heading)
  const cuts = held.slice(1).flatMap((next, index) => cutBetween(stretch, held[index] as BodyList, next))
  if (cuts.length === 0 || cuts.length < held.length - 1) return []
  return [stretch.start, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? stretch.end }))
}

/** Behind the mark, or the "và", that ends what the one leads. */
function cutBetween({ text }: Stretch, one: BodyList, next: BodyList): number[] {
  const between = { start: one.end, end: next.start }
  const and = text.low.lastIndexOf(' và ', next.start)
  const stops = [...marksIn(text, ';', between)].slice(-1)
  const cuts = (stops.length > 0 ? stops : [...marksIn(text, ',', between)]).map(({ at }) => at + 1)
  const cut = [...cuts, and + 3].find(
    (at) => at > one.end && text.reads(THING_OF_ONE, at) && THING_OF_ONE.lastIndex === next.start,
  )
  return cut === undefined ? [] : [cut]
}
const THING_OF_ONE = /\s+(?!phối\s+hợp\s)[^,;:.]{3,120}?[\s(]do\s+(?=\p{L})/uy

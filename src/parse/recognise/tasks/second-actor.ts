import type { BodyMention } from '../agencies.js'
import { marksIn, type Stretch } from './stretch.js'

const ACTS =
  /\s+(?:làm\s+chủ\s+đầu\s+tư(?=,)|(?:chủ\s+trì|định\s+hướng|tuyên\s+truyền|hướng\s+dẫn|tổ\s+chức|rà\s+soát|xây\s+dựng|bố\s+trí|thẩm\s+định|kiểm\s+tra|lập|cung\s+cấp|theo\s+dõi|tham\s+mưu|tổng\s+hợp|chuẩn\s+bị|cân\s+đối|kiểm\s+soát|(?:bảo\s+đảm|đảm\s+bảo)|thanh\s+tra|điều\s+tra|lấy\s+mẫu|xử\s+lý|khảo\s+sát|giải\s+phóng|tăng\s+cường|đẩy\s+mạnh|vận\s+động|huy\s+động|giám\s+sát|đôn\s+đốc|phải|có\s+trách\s+nhiệm|tiếp\s+tục|khẩn\s+trương)\s)/uy
const ACTS_TOO =
  /\s+(?:chủ\s+trì|tổng\s+hợp|thẩm\s+định|rà\s+soát|tham\s+mưu|bố\s+trí|kiểm\s+tra|theo\s+dõi|cung\s+cấp|cân\s+đối|kiểm\s+soát|hướng\s+dẫn|chuẩn\s+bị|chỉ\s+đạo|đôn\s+đốc|tuyên\s+truyền|xử\s+lý|lập|(?:bảo\s+đảm|đảm\s+bảo)|khảo\s+sát|lấy\s+mẫu|giải\s+phóng\s+mặt|tăng\s+cường|đẩy\s+mạnh|vận\s+động|huy\s+động|giám\s+sát|xây\s+dựng|phải|có\s+trách\s+nhiệm|tiếp\s+tục|khẩn\s+trương|trồng)\s/uy
const SHORTEST_DUTY = 12
const LONGEST_DUTY = 150
/** No sentence gives more than a few duties in one breath. */
const MOST_ACTORS = 5

/** "Sở A tuyên truyền …, Sở B tổng hợp …, Sở C …": where commas end the duties of actors who are named alone. */
export function actorsBehindCommas(stretch: Stretch): number[] {
  const { text } = stretch
  const giving = text.at('GIVING', stretch.wordsAt)
  const cuts: number[] = []
  let actor = stretch.bodyAt(giving ? text.behind(giving) : stretch.wordsAt)
  while (actor !== null && cuts.length < MOST_ACTORS) {
    actor = nextActor(stretch, actor)
    if (actor) cuts.push(actor.start)
  }
  return cuts
}

/** Who does something else behind the comma that ends the duty of `actor`. */
function nextActor(stretch: Stretch, actor: BodyMention): BodyMention | null {
  const verb = stretch.behind(ACTS, actor.end)
  const next = stretch.bodies.find(({ start }) => start > actor.start)
  if (verb === null || next === undefined || stretch.behind(ACTS_TOO, next.end) === null) return null
  const length = next.start - actor.end
  const isBehindComma = /,\s+$/u.test(stretch.text.low.slice(next.start - 2, next.start))
  if (!isBehindComma || length < SHORTEST_DUTY || length > LONGEST_DUTY) return null
  const [stop] = marksIn(stretch.text, '.;:', { start: verb, end: next.start })
  return stop ? null : next
}

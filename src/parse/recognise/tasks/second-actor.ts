import type { BodyMention } from '../agencies.js'
import { marksIn, type Stretch } from './stretch.js'

const ACTS =
  /\s+(?:chủ\s+trì|định\s+hướng|tuyên\s+truyền|hướng\s+dẫn|tổ\s+chức|rà\s+soát|xây\s+dựng|bố\s+trí|thẩm\s+định|kiểm\s+tra|lập|cung\s+cấp|theo\s+dõi|tham\s+mưu|tổng\s+hợp)\s/uy
const ACTS_TOO =
  /\s+(?:chủ\s+trì|tổng\s+hợp|thẩm\s+định|rà\s+soát|tham\s+mưu|bố\s+trí|kiểm\s+tra|theo\s+dõi|cung\s+cấp)\s/uy
const SHORTEST_DUTY = 6
const LONGEST_DUTY = 150

/** "Sở A tuyên truyền …, Sở B tổng hợp …": where a comma ends the duty of the first actor, who is named alone. */
export function secondActor(stretch: Stretch): number | null {
  const { text } = stretch
  const giving = text.at('GIVING', stretch.wordsAt)
  const first = stretch.bodyAt(giving ? text.behind(giving) : stretch.wordsAt)
  const verb = first && stretch.behind(ACTS, first.end)
  if (first === null || verb === null || verb === undefined) return null
  const second = stretch.bodies.find(({ start }) => start > first.start) as BodyMention | undefined
  if (second === undefined || stretch.behind(ACTS_TOO, second.end) === null) return null
  const length = second.start - verb
  const isBehindComma = /,\s+$/u.test(text.low.slice(second.start - 2, second.start))
  if (!isBehindComma || length < SHORTEST_DUTY || length > LONGEST_DUTY) return null
  const [stop] = marksIn(text, '.;:', { start: verb, end: second.start })
  return stop ? null : second.start
}

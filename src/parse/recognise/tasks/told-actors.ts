import type { ActorCase } from './actors.js'
import { opensDuty } from './duty.js'
import { isTold } from './speaker.js'
import type { BodyList } from './stretch.js'

/** News: "… có văn bản gửi các sở yêu cầu rà soát …": whom the letter goes to. */
export function addressed({ stretch, heading }: ActorCase): BodyList | null {
  const { text, givers, end } = stretch
  // "UBND tỉnh có Công văn gửi …" names a type, and is no paper's face
  if (!isTold(heading) && (heading.letterhead || heading.symbol !== null)) return null
  for (const span of givers) {
    const list = span.value === 'YEU_CAU' || span.value === 'DE_NGHI' ? stretch.listBefore(span.start) : null
    const before = list && stretch.text.low.slice(Math.max(stretch.start, list.start - 5), list.start)
    if (list && before === ' gửi ' && opensDuty(text, text.behind(span), end))
      return { ...list, end: span.end }
  }
  return null
}

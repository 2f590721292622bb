import type { Body } from '../../../model/agency.js'
import type { Passage } from '../../passage.js'
import type { BodyMention } from '../agencies.js'

/** "Hai bên luân phiên chủ trì …": those who act together in a joint paper. */
const SIDES = String.raw`(?:[Hh]ai (?:bên|ngành|đơn vị|cơ quan|sở|tổ chức)|[Cc]ác bên)(?!\p{L})`
const BOTH = new RegExp(String.raw`(?<![\p{L}\d]|giữa\s|cả\s|của\s|lãnh đạo\s)${SIDES}`, 'gu')
const MAY_NAME_BOTH = new RegExp(String.raw`(?<!\p{L})${SIDES}`, 'u')

/** "Sở A và Hội B thống nhất …": what the two whom the paper is from are said to do. */
const AGREES =
  /^\s*(?:(?:cùng|đã|tỉnh|huyện)\s+){0,2}(?:thống nhất|phối hợp|ký kết|ký|xây dựng|ban hành|liên tịch|nhất trí)(?!\p{L})/u
const AGREED = /(?:thống nhất|phối hợp|ký kết|liên tịch)/u
const AND = /^[\s,]*(?:và|cùng|với|,)\s*$/u
/** Only what a paper says at its beginning tells who they are. */
const FIRST_PASSAGES = 8

/** The two bodies that a joint paper names before what they agree upon; none where it does not speak of both. */
export function sidesOf(
  passages: readonly Passage[],
  bodiesIn: (passage: Passage) => readonly BodyMention[],
): readonly Body[] {
  if (!passages.some(({ text }) => MAY_NAME_BOTH.test(text))) return []
  for (const passage of passages.slice(0, FIRST_PASSAGES)) {
    if (!AGREED.test(passage.text)) continue
    const pair = pairIn(passage, bodiesIn(passage))
    if (pair.length > 0) return pair
  }
  return []
}

function pairIn({ text }: Passage, bodies: readonly BodyMention[]): readonly Body[] {
  for (const [place, second] of bodies.entries()) {
    const first = bodies[place - 1]
    if (!first || !AND.test(text.slice(first.end, second.start)) || !AGREES.test(text.slice(second.end)))
      continue
    const both = [...first.bodies, ...second.bodies]
    if (both.length === 2 && !isThird(text, bodies, place) && both.every(({ kind }) => kind === 'BODY'))
      return both
  }
  return []
}

/** "A, B và C thống nhất" are three; of "giữa A và B, C và D thống nhất" the last two agree. */
function isThird(text: string, bodies: readonly BodyMention[], place: number): boolean {
  const between = (at: number): string => text.slice(bodies[at - 1]?.end, bodies[at]?.start)
  return place > 1 && AND.test(between(place - 1)) && !(place > 2 && PAIR.test(between(place - 2)))
}
const PAIR = /^\s*và\s*$/u

/** Where a range says "hai bên". */
export function bothIn(
  { text }: Passage,
  start: number,
  end: number,
  bodies: readonly Body[],
): BodyMention[] {
  if (bodies.length === 0) return []
  return [...text.slice(start, end).matchAll(BOTH)].map(({ 0: printed, index }) => ({
    start: start + index,
    end: start + index + printed.length,
    bodies: [...bodies],
    role: null,
    rule: 'body.sides',
  }))
}

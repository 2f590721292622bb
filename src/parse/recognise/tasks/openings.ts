import type { SpanOf } from '../../annotate/annotated.js'
import { opensDuty } from './duty.js'
import { knownActorsAt } from './lists.js'
import { marksIn, type BodyList, type Stretch } from './stretch.js'

/** How far behind an adverbial the actor may stand, by what the adverbial is. */
const REACH = { PLAIN: 200, LINK: 200, NAMES_BODIES: 260, PURPOSE: 300 } as const
/** "Bên cạnh đó, “UBND các xã …", "Riêng Sở Y tế …" */
const RIVALS = /\s*(?:[“"]\s*)?(?:riêng\s+)?/uy
const COMRADE = /\s*(?:(?:các\s+)?(?:đồng\s+chí|đ\/c)\s+|(?:ông|bà)\s+)/uy
const PERSON = /[\p{L}\s]{4,32}[,-]\s*/uy

/** "trước ngày 30.6.2016, Sở Y tế …" */
const IN_NUMBER = /^\d\.\d$/u

const COMMA = /\s*,?\s*/uy

/** "Ngoài ra, có Tiểu ban A, Tiểu ban B": what there is besides. */
const THERE_IS = /\s*,?\s*(?:còn\s+)?có\s/uy

/** "Về X: Sở Y …", "Hằng tháng, đồng chí Bí thư Huyện ủy …": lists at the front, and behind an adverbial. */
export function openingsOf(stretch: Stretch): BodyList[] {
  if (stretch.bodies.length === 0) return []
  return [...placesOfSubject(stretch)].flatMap((at) => {
    const from = stretch.behind(RIVALS, at) ?? at
    const comrade = stretch.behindNoBody(COMRADE, from)
    const named = comrade === null ? null : stretch.behindNoBody(PERSON, comrade)
    const list =
      knownActorsAt(stretch, from) ??
      (comrade === null ? null : knownActorsAt(stretch, comrade)) ??
      (named === null ? null : knownActorsAt(stretch, named))
    return list ? [list] : []
  })
}

export function* placesOfSubject(stretch: Stretch): Generator<number> {
  const at = stretch.wordsAt
  yield at
  const adverbial = stretch.text.at('ADVERBIAL', at)
  if (adverbial?.value !== 'LINK') {
    if (adverbial !== null) yield* placesBehind(stretch, at, adverbial)
    return
  }
  // "Trong đó Phòng Nội vụ …", "Cụ thể, trước ngày 30/6, Sở Y tế …"
  if (stretch.text.reads(THERE_IS, adverbial.end)) return
  const next = stretch.behind(COMMA, adverbial.end) ?? adverbial.end
  yield next
  const second = stretch.text.at('ADVERBIAL', next)
  if (second !== null || !opensDuty(stretch.text, next)) yield* placesBehind(stretch, at, second ?? adverbial)
}

/** Where the actor may stand behind an adverbial that opens the words from `at` on. */
function* placesBehind(stretch: Stretch, at: number, { value, end }: SpanOf<'ADVERBIAL'>): Generator<number> {
  if (value === 'VERB') return
  const isPurpose = value === 'PURPOSE' || stretch.text.low.startsWith('để', at)
  const reach = isPurpose ? REACH.PURPOSE : REACH[value]
  for (const stop of marksIn(stretch.text, ',;:.)', { start: end, end: Math.min(stretch.end, at + reach) })) {
    if (stop.mark === '.' && !IN_NUMBER.test(stretch.text.low.slice(stop.at - 1, stop.at + 2))) return
    if (value !== 'NAMES_BODIES' && stretch.namesBetween(at, stop.at)) return
    yield stop.at + 1
    if (stop.mark === ':' || (stop.mark === ';' && !isPurpose)) return
  }
}

import type { Engines, ReadLine } from './engine.js'
import type { Grey } from './grey.js'
import { cut, type Place } from './name-place.js'
import { isPosition } from './names.js'
import { asLine, besideRecipients, bodyIn, positionIn, RIGHT } from './positions.js'
import { sealIn } from './seal-ring.js'
import type { SeenLine } from './second-look.js'
import { DOTS_AN_INCH } from './straighten.js'

/** In heights of letters: what is around the uppermost position of who signs. */
const LEFT = 16
const ABOVE = 3
const BELOW = 20
/** The same: two engines saw one line where it is as high but for this; lines of one place are as near. */
const LEVEL = 0.5
const SAME = 0.9
/** The same: how far a line reaches above and below its baseline. */
const HIGH = 1.55
const DEEP = 0.55

/**
 * The lines of a page in which the positions of who signs are as they stand there without the rings of a black seal. Rings that touch
 * two lines make one of them for who looks for lines, and hide `KT.` and `PHÓ`. What two engines read is taken, always as unsure.
 */
export function withSealedPositions(engines: Engines, page: Grey, lines: readonly SeenLine[]): SeenLine[] {
  const seen = lines.find((line) => isPosition(line) && line.words[0]!.left > RIGHT * page.width)
  // a seal may have hidden all of them
  const first = seen ?? besideRecipients(page, lines)?.beside
  if (!first) return [...lines]
  const place = placeAround(page, first, lines)
  const seal = sealIn(cut(page, place))
  if (seal === null) return [...lines]
  const upper = cut(seal.rest, { left: 0, top: 0, right: seal.rest.width, bottom: seal.middle })
  const found = positionsIn(engines, upper, first)
  return found.reduce((rest, position) => withPosition(rest, onPage(position, place), first), [...lines])
}

/** The place around the uppermost position, right of the recipients. */
function placeAround({ width, height }: Grey, first: SeenLine, lines: readonly SeenLine[]): Place {
  const unit = first.height
  const top = Math.round(Math.max(0, first.baseline - ABOVE * unit))
  const bottom = Math.round(Math.min(height, first.baseline + BELOW * unit))
  const from = first.words[0]!.left
  const beside = lines.filter(
    ({ words, baseline }) =>
      baseline > top && baseline < bottom && words[0]!.left < RIGHT * width && words.at(-1)!.right < from,
  )
  const left = Math.max(0, from - LEFT * unit, ...beside.map(({ words }) => words.at(-1)!.right + unit / 2))
  return { left: Math.round(left), right: width, top, bottom }
}

/** A position, the baseline of its line, and from where to where it goes. */
interface Position {
  readonly text: string
  readonly baseline: number
  readonly left: number
  readonly right: number
}

/** The positions that both engines read, from top to bottom. */
function positionsIn({ quick, careful }: Engines, part: Grey, above: SeenLine): Position[] {
  const [seen = [], again = []] = [quick, careful].map((engine): readonly ReadLine[] => {
    engine.show(part, DOTS_AN_INCH)
    return engine.read('BLOCK')
  })
  let before: SeenLine = { ...above, words: [] }
  return seen.flatMap(({ words, baseline }): Position[] => {
    const other = again.find((line) => Math.abs(line.baseline - baseline) < LEVEL * above.height)
    const both = other ? [words, other.words] : []
    const text = positionIn(both, before) ?? (other ? bodyIn(both) : null)
    if (text === null) return []
    before = { ...above, words: text.split(' ').map((part) => ({ ...words[0]!, text: part, otherwise: [] })) }
    return [{ text, baseline, left: words[0]!.left, right: words.at(-1)!.right }]
  })
}

const onPage = ({ text, baseline, left, right }: Position, place: Place): Position => ({
  text,
  baseline: baseline + place.top,
  left: left + place.left,
  right: right + place.left,
})

/** Lines with a position in its place; what was read there as well, or as more than it, stays. */
function withPosition(lines: readonly SeenLine[], position: Position, first: SeenLine): SeenLine[] {
  const unit = first.height
  const there = lines.filter(
    ({ words, baseline }) =>
      Math.abs(baseline - position.baseline) < SAME * unit &&
      words[0]!.left < position.right &&
      words.at(-1)!.right > position.left,
  )
  if (there.some((line) => asOfState(textOf(line)).endsWith(asOfState(position.text)))) return [...lines]
  const place = { left: position.left, right: position.right, top: Math.round(position.baseline - HIGH * unit), bottom: Math.round(position.baseline + DEEP * unit) } // prettier-ignore
  const words = position.text.split(' ').map((text) => ({ text, otherwise: [] }))
  const rest = lines.filter((line) => !there.includes(line))
  const above = rest.findLastIndex((line) => isPosition(line) && line.baseline < position.baseline)
  const at = there[0] ? lines.indexOf(there[0]) : above < 0 ? Math.max(0, lines.indexOf(first)) : above + 1
  return rest.toSpliced(at, 0, asLine(words, place, first, there))
}

/** The Party writes its capacities with a stroke. */
const asOfState = (text: string): string => text.replace(/(?<!\p{L})([KT])\/([TM]) /u, '$1$2. ')
const textOf = ({ words }: SeenLine): string => words.map(({ text }) => text).join(' ')

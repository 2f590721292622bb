import { takeInk, type Extent } from './cells.js'
import { withoutThin, type Grey } from './grey.js'
import { isPosition } from './names.js'
import type { SeenLine } from './second-look.js'

const INK = 140
/** In heights of the letters of a position: how far below it and to its sides a name may stand. */
const DEEP = 16
/** In dots at 200 an inch: so far below it at least, for the height of a line in capitals is not always seen rightly. */
const DEEP_AT_LEAST = 340
const ASIDE = 10.5
/** The same: letters of a name are between these, and stand so near to each other. */
const LOWEST = 0.55
const HIGHEST = 2
const WIDEST = 4
const NEAR = 1.1
/** Of a name which a seal hides in part so much must be seen, right of this side of the middle. */
const LEAST = 3
const LEFT_OF_MIDDLE = 1.5
/** In heights: positions of one who signs stand within this. */
const STACK = 6
/** In dots: letters of one line stand on the same row. */
const LEVEL = 3
/** In heights: half of the width of a name whose letters are connected, and its small letters; so often rows cross them. */
const HALF = 7
const SMALL = 0.7
const CROSSINGS = 9
/** In heights: what is around the letters of a name. */
const ABOVE = 1.55
const BELOW = 0.55
const AROUND = 0.5

/** In dots. */
export type Place = Extent

/**
 * Where lines stand below a position, from top to bottom, when a seal or a signature hides them from who looks for lines:
 * some of their letters stand free, in a row, and their middle is below that of the position.
 */
export function placesBelow(grey: Grey, lines: readonly SeenLine[], position: SeenLine): Place[] {
  const unit = position.height
  const middle = middleOf(widestAbove(lines, position))
  const top = Math.round(position.baseline + unit / 2)
  const within = {
    left: Math.max(0, Math.round(Math.max(middle - ASIDE * unit, besideOf(lines, position, middle)))),
    right: Math.min(grey.width, Math.round(middle + ASIDE * unit)),
    top,
    bottom: Math.min(
      grey.height,
      Math.round(endOf(lines, position, middle, top + Math.max(DEEP * unit, DEEP_AT_LEAST))),
    ),
  }
  if (within.bottom - within.top < unit || within.right - within.left < unit) return []
  const part = cut(grey, within)
  const letters = [part, withoutThin(part)]
    .flatMap((one) => lettersIn(one, within, unit))
    .filter(({ right }) => right > middle - LEFT_OF_MIDDLE * unit)
  const rows = rowsOf(letters, unit)
  const places = rows.flatMap((row) => {
    const right = within.left + endOfInk(part, middle - within.left, row - within.top, unit)
    const half = right - middle + AROUND * unit
    return half < LEAST * unit ? [] : [around(grey, within, unit, row, middle - half, middle + half)]
  })
  const signed = rowOfCrossings(part, within, middle, unit, rows)
  if (signed !== null)
    places.push(around(grey, within, unit, signed, middle - HALF * unit, middle + HALF * unit))
  return places.sort((a, b) => a.top - b.top)
}

/** Where the ink of a line ends that stands on a row, from a column to the right. */
export function endOfInk({ data, width }: Grey, from: number, row: number, unit: number): number {
  let last = Math.round(from)
  for (let x = last; x < width && x - last <= NEAR * unit; x += 1)
    for (let y = Math.max(0, Math.round(row - SMALL * unit)); y < row; y += 1)
      if ((data[y * width + x] as number) < INK) last = x
  return last
}

/** The place of a line that stands on a row, between two columns. */
const around = (
  grey: Grey,
  within: Place,
  unit: number,
  row: number,
  left: number,
  right: number,
): Place => ({
  left: Math.max(within.left, Math.round(left)),
  right: Math.min(grey.width, Math.round(right)),
  top: Math.max(within.top, Math.round(row - ABOVE * unit)),
  bottom: Math.min(grey.height, Math.round(row + BELOW * unit)),
})

/**
 * The row on which a line stands whose letters a signature connects: there rows of dots go from ink to white much more often
 * than where only a signature is. Null where there is none.
 */
function rowOfCrossings(
  { data, width, height }: Grey,
  within: Place,
  middle: number,
  unit: number,
  others: readonly number[],
): number | null {
  const from = Math.max(1, Math.round(middle - within.left - HALF * unit))
  const to = Math.min(width, Math.round(middle - within.left + HALF * unit))
  const crossings = Array.from({ length: height }, (_, y) => {
    let count = 0
    for (let x = from; x < to; x += 1)
      if ((data[y * width + x] as number) >= INK && (data[y * width + x - 1] as number) < INK) count += 1
    return count
  })
  const high = Math.round(SMALL * unit)
  let [best, most] = [-1, CROSSINGS * high]
  for (let y = high; y < height; y += 1) {
    if (others.some((row) => Math.abs(row - within.top - y) < unit)) continue
    const sum = crossings.slice(y - high, y).reduce((all, count) => all + count, 0)
    if (sum >= most) [best, most] = [y, sum]
  }
  return best < 0 ? null : within.top + best
}

/** Of a position and those above it the widest: a seal hides the beginning of one more easily than of all. */
function widestAbove(lines: readonly SeenLine[], position: SeenLine): SeenLine {
  const wide = ({ words }: SeenLine) => words.at(-1)!.right - words[0]!.left
  return lines.reduce((widest, line) => {
    const over = position.baseline - line.baseline
    const isAbove = over > 0 && over < STACK * position.height && isPosition(line)
    const isAcross =
      line.words[0]!.left <= position.words[0]!.left && line.words.at(-1)!.right >= position.words[0]!.right
    return isAbove && isAcross && wide(line) > wide(widest) ? line : widest
  }, position)
}

const middleOf = ({ words }: SeenLine): number => (words[0]!.left + words.at(-1)!.right) / 2

/** Where the column beside a position ends; what begins where a name may stand is of a seal. */
function besideOf(lines: readonly SeenLine[], position: SeenLine, middle: number): number {
  const from = middle - ASIDE * position.height
  const deep = position.baseline + DEEP * position.height
  const beside = lines.filter(
    ({ words, baseline }) =>
      baseline > position.baseline - 2 * position.height &&
      baseline < deep &&
      words[0]!.left < from &&
      words.at(-1)!.right < position.words[0]!.left,
  )
  return Math.max(0, ...beside.map(({ words }) => words.at(-1)!.right + 1))
}

/** Where another position, or running text, begins below one. */
function endOf(lines: readonly SeenLine[], position: SeenLine, middle: number, end: number): number {
  return lines.reduce((least, line) => {
    const isBelow = line.baseline > position.baseline + position.height && isRunning(line)
    const isAcross = line.words[0]!.left < middle && line.words.at(-1)!.right > middle
    return isBelow && isAcross ? Math.min(least, line.baseline - 2 * line.height) : least
  }, end)
}

/** In heights of small letters: words of running text stand nearer to each other; and a line has so many. */
const APART = 2.5
const WORDS = 5
const isRunning = ({ words, height }: SeenLine): boolean =>
  words.length > WORDS &&
  words.every(({ left }, index) => index === 0 || left - words[index - 1]!.right <= APART * height)

export function cut({ data, width }: Grey, { left, top, right, bottom }: Place): Grey {
  const [across, down] = [right - left, bottom - top]
  const out = new Uint8Array(across * down)
  for (let y = 0; y < down; y += 1)
    out.set(data.subarray((top + y) * width + left, (top + y) * width + right), y * across)
  return { data: out, width: across, height: down }
}

/** The ink in a part of a page that has the size of letters, each connected whole. */
function lettersIn({ data, width }: Grey, { left, top }: Place, unit: number): Place[] {
  const open = data.map((value) => Number(value < INK))
  const letters: Place[] = []
  for (let at = 0; at < open.length; at += 1) {
    if (open[at] === 0) continue
    const box = takeInk(open, width, at)
    const [wide, high] = [box.right - box.left + 1, box.bottom - box.top + 1]
    if (high < LOWEST * unit || high > HIGHEST * unit || wide > WIDEST * unit) continue
    letters.push({
      left: left + box.left,
      right: left + box.right,
      top: top + box.top,
      bottom: top + box.bottom,
    })
  }
  return letters
}

/** The rows on which several letters stand, from top to bottom. */
function rowsOf(letters: readonly Place[], unit: number): number[] {
  const rows: number[] = []
  for (let open = letters; ;) {
    const levels = open.map(({ bottom }) => open.filter((other) => Math.abs(other.bottom - bottom) <= LEVEL))
    const most = levels.reduce((best, level) => (level.length > best.length ? level : best), [])
    // what is seen with and without thin strokes is one letter
    const own = most.filter(
      ({ left }, at) => !most.slice(0, at).some((other) => Math.abs(other.left - left) <= LEVEL),
    )
    if (own.length < LEAST) return rows.sort((a, b) => a - b)
    const row = own.map(({ bottom }) => bottom).sort((a, b) => a - b)[own.length >> 1]!
    rows.push(row)
    open = open.filter(({ bottom }) => Math.abs(bottom - row) > unit)
  }
}

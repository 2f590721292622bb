import type { ReadLine } from './engine.js'
import type { Grey } from './grey.js'

/** A stretch of a page that is set in two columns: its rows, and the white strip between them. */
interface Gutter {
  readonly top: number
  readonly bottom: number
  readonly at: number
  /** Whether a seal hides the white between the lines on the right. */
  readonly sealed: boolean
}

/** A page whose right columns are put below it, so that no line goes across two columns; and the way back. */
export interface Unfolded {
  readonly grey: Grey
  readonly folded: (lines: readonly ReadLine[]) => ReadLine[]
}

const INK = 150
/** Of the page's width: where a gutter may be. */
const FROM = 0.25
const TO = 0.72
const STEP = 5
/** In dots at 200 an inch, half of its width: everywhere, and beside most lines. Between words there is less. */
const HALF_NARROW = 7
const HALF_WIDE = 17
/** Of the rows that have ink on both sides: beside so many it is wide. */
const CLEAR = 0.45
const ROWS_OF_A_LINE = 9
/** In dots: white for two lines at least, and so high what faces each other. */
const HIGH = 90
const LOW = 70
/** In dots: letters that cross a strip reach so far into it. */
const REACH = 34
/** In dots: lines begin and end so near to a margin. */
const NEAR = 10
/** White rows between what is moved. */
const APART = 40

/**
 * Tesseract reads two columns across when their lines stand at nearly the same heights, as those of a letterhead and of a
 * signature block do. Whoever puts one below the other is read rightly.
 */
export function unfold(grey: Grey): Unfolded {
  const gutters = guttersOf(grey)
  if (gutters.length === 0) return { grey, folded: (lines) => [...lines] }
  const { width, height } = grey
  const more = gutters.reduce((sum, { top, bottom }) => sum + bottom - top + APART, APART)
  const data = new Uint8Array(width * (height + more)).fill(255)
  data.set(grey.data)
  let below = height + APART
  const moved: { from: number; to: number; by: number }[] = []
  for (const { top, bottom, at } of gutters) {
    for (let y = top; y < bottom; y += 1) {
      const start = y * width
      data.set(grey.data.subarray(start + at, start + width), (below + y - top) * width + at)
      data.fill(255, start + at, start + width)
    }
    moved.push({ from: below, to: below + bottom - top, by: top - below })
    below += bottom - top + APART
  }
  return {
    grey: { data: data.subarray(0, width * below), width, height: below },
    folded: (lines) =>
      lines.map((line) => {
        const move = moved.find(
          ({ from, to }) => line.baseline >= from - APART / 2 && line.baseline < to + APART / 2,
        )
        return move ? movedBy(line, move.by) : line
      }),
  }
}

const movedBy = (line: ReadLine, by: number): ReadLine => ({
  ...line,
  baseline: line.baseline + by,
  words: line.words.map((word) => ({ ...word, top: word.top + by, bottom: word.bottom + by })),
})

function guttersOf(grey: Grey): Gutter[] {
  const { width, height } = grey
  const ink = inkBefore(grey)
  const inkIn: InkIn = (y, from, to) =>
    (ink[y * (width + 1) + to] as number) - (ink[y * (width + 1) + from] as number)
  const margins = marginsOf(grey, inkIn)
  const found: Gutter[] = []
  for (let at = Math.round(FROM * width); at < TO * width; at += STEP) {
    let top = -1
    for (let y = 0; y <= height; y += 1) {
      const isWhite = y < height && inkIn(y, at - HALF_NARROW, at + HALF_NARROW) === 0
      if (isWhite && top < 0) top = y
      if (isWhite || top < 0) continue
      if (y - top >= HIGH)
        found.push(...new Strip({ top, bottom: y, at, sealed: false }, inkIn, margins, grey).gutters())
      top = -1
    }
  }
  const chosen: Gutter[] = []
  const byWorth = (a: Gutter, b: Gutter) =>
    Number(a.sealed) - Number(b.sealed) || b.bottom - b.top - (a.bottom - a.top)
  for (const gutter of found.sort(byWorth))
    if (chosen.every(({ top, bottom }) => gutter.bottom <= top || gutter.top >= bottom)) chosen.push(gutter)
  return chosen.sort((a, b) => a.top - b.top)
}

/** How much ink is in a row of dots between two columns. */
type InkIn = (y: number, from: number, to: number) => number

/** A white strip between two sides, and what stands on them. */
class Strip {
  readonly #strip: Gutter
  readonly #left: (y: number) => boolean
  readonly #right: (y: number) => boolean
  readonly #isClear: (y: number) => boolean
  readonly #isRunningText: (y: number) => boolean

  constructor(strip: Gutter, inkIn: InkIn, margins: Margins, { width, height }: Grey) {
    const { at } = strip
    this.#strip = strip
    this.#left = (y) => inkIn(y, 0, at) > 0
    this.#right = (y) => inkIn(y, at, width) > 0
    // a line has rows in which hardly any letter has ink: those beside them tell too
    const hasInkNear = (y: number, from: number, to: number) => {
      for (
        let row = Math.max(0, y - ROWS_OF_A_LINE);
        row <= Math.min(height - 1, y + ROWS_OF_A_LINE);
        row += 2
      )
        if (inkIn(row, Math.max(0, from), Math.min(width, to)) > 0) return true
      return false
    }
    this.#isClear = (y) => !hasInkNear(y, at - HALF_WIDE, at + HALF_WIDE)
    this.#isRunningText = (y) =>
      this.#left(y) &&
      this.#right(y) &&
      !this.#isClear(y) &&
      hasInkNear(y, margins.left - NEAR, margins.left + NEAR) &&
      hasInkNear(y, margins.right - NEAR, margins.right + NEAR)
  }

  /** The rows in which two columns face each other. */
  gutters(): Gutter[] {
    const { top, bottom } = this.#strip
    const found: Gutter[] = []
    let start = top
    for (let y = top; y <= bottom; y += 1) {
      if (y < bottom && !this.#isRunningText(y)) continue
      if (y - start >= LOW) found.push(...this.#gutterIn(start, y))
      start = y + 1
    }
    return found
  }

  /** One or none. */
  #gutterIn(highest: number, lowest: number): Gutter[] {
    const isBlank = (y: number) => !this.#left(y) && !this.#right(y)
    const clear = this.#gutterWithin(this.#trimmed(highest, lowest, isBlank), false)
    if (clear.length > 0 || !isHigh(highest, lowest, this.#right)) return clear
    return this.#gutterWithin(
      this.#trimmed(highest, lowest, (y) => !this.#left(y)),
      true,
    )
  }

  #gutterWithin(within: readonly [number, number] | null, sealed: boolean): Gutter[] {
    if (!within) return []
    const [top, bottom] = within
    const start = Math.max(this.#first(this.#left, top, bottom), this.#first(this.#right, top, bottom))
    const last = Math.min(this.#last(this.#left, top, bottom), this.#last(this.#right, top, bottom))
    if (!(last > start)) return []
    const [from, to] = [this.#between(start, -1, top), this.#between(last, 1, bottom)]
    const rows = Array.from({ length: to - from }, (_, row) => from + row)
    const both = rows.filter((y) => this.#left(y) && this.#right(y))
    const isTwo =
      linesIn(rows, this.#left) >= 2 && (sealed || linesIn(rows, this.#right) >= 2) && to - from >= LOW
    const isWide = both.filter(this.#isClear).length >= CLEAR * both.length
    return isTwo && isWide ? [{ top: from, bottom: to, at: this.#strip.at, sealed }] : []
  }

  /** Without the parts of lines that cross the strip above and below; null where it cannot be told which they are. */
  #trimmed(highest: number, lowest: number, isBlank: (y: number) => boolean): [number, number] | null {
    let [top, bottom] = [highest, lowest]
    while (top < highest + REACH && !isBlank(top)) top += 1
    while (bottom > lowest - REACH && !isBlank(bottom - 1)) bottom -= 1
    return top < highest + REACH && bottom > lowest - REACH && top < bottom ? [top, bottom] : null
  }

  #first(has: (y: number) => boolean, top: number, bottom: number): number {
    for (let y = top; y < bottom; y += 1) if (has(y)) return y
    return Infinity
  }

  #last(has: (y: number) => boolean, top: number, bottom: number): number {
    for (let y = bottom - 1; y >= top; y -= 1) if (has(y)) return y
    return -1
  }

  /** The nearest row, in a direction, in which the right side is white. */
  #between(y: number, step: 1 | -1, limit: number): number {
    for (let row = y + step; row !== limit; row += step) if (!this.#right(row)) return row
    return limit
  }
}

/** Between which most lines of running text stand. */
interface Margins {
  readonly left: number
  readonly right: number
}

function marginsOf({ width, height }: Grey, inkIn: InkIn): Margins {
  const [lefts, rights] = [new Uint32Array(width), new Uint32Array(width)]
  for (let y = 0; y < height; y += 1) {
    if (inkIn(y, 0, width) === 0) continue
    const [left, right] = [firstInk(inkIn, y, width), lastInk(inkIn, y, width)]
    lefts[left] = (lefts[left] as number) + 1
    rights[right] = (rights[right] as number) + 1
  }
  return { left: fullest(lefts), right: fullest(rights) }
}

const firstInk = (inkIn: InkIn, y: number, width: number): number => {
  let [low, high] = [0, width - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (inkIn(y, 0, middle + 1) > 0) high = middle
    else low = middle + 1
  }
  return low
}

const lastInk = (inkIn: InkIn, y: number, width: number): number => {
  let [low, high] = [0, width - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (inkIn(y, middle, width) > 0) low = middle
    else high = middle - 1
  }
  return low
}

/** The place around which there is most. */
function fullest(counts: Uint32Array): number {
  let [best, most] = [0, -1]
  for (let at = NEAR; at < counts.length - NEAR; at += 1) {
    let sum = 0
    for (let near = at - NEAR; near <= at + NEAR; near += 1) sum += counts[near] as number
    if (sum > most) [best, most] = [at, sum]
  }
  return best
}

/** Whether something among the rows is as high as two lines, as a seal is. */
function isHigh(top: number, bottom: number, has: (y: number) => boolean): boolean {
  for (let y = top, high = 0; y < bottom; y += 1) {
    high = has(y) ? high + 1 : 0
    if (high === HIGH) return true
  }
  return false
}

/** How many lines of letters the rows have. */
function linesIn(rows: readonly number[], has: (y: number) => boolean): number {
  let [lines, high] = [0, 0]
  for (const y of rows) {
    high = has(y) ? high + 1 : 0
    if (high === ROWS_OF_A_LINE) lines += 1
  }
  return lines
}

/** For each row the number of dots of ink before each column. */
function inkBefore({ data, width, height }: Grey): Uint16Array {
  const sums = new Uint16Array((width + 1) * height)
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0, sum = 0; x < width; x += 1, at += 1) {
      if ((data[at] as number) < INK) sum += 1
      sums[at + y + 1] = sum
    }
  return sums
}

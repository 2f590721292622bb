import { takeInk, type Extent } from './cells.js'
import { nearInk } from './grain.js'
import type { Grey } from './grey.js'

/**
 * In brightness, of the darkest dots of strokes: print is darker, what shines through is paler, and there is next to nothing
 * between. What shines through a thin sheet is darker, and is believed where more of it does, in shares of the strokes of print,
 * and where it has no sharp edges, as pale print has.
 */
const SPLITS: readonly Split[] = [
  { print: 120, pale: 170, least: 0.04 },
  { print: 100, pale: 140, least: 0.1 },
]
interface Split {
  readonly print: number
  readonly pale: number
  readonly least: number
}
const PAPER = 236
const WHITE = 250
/** What is paler than the lines of tables, and not beside anything darker, is none of this page, however large it is. */
const PALEST = 215
/** Of the strokes of print, and of as many that shine through: so many are between at the most, for both have edges. */
const BETWEEN = 0.01
/** Of the strokes of print, so many shine through where that is nearly white. On a photograph that may be its light. */
const FAINT = 0.15
/** In dots: the darkest dot of a stroke is darker than those around it. */
const AROUND = 2
/** In dots: what is longer or higher is no word that shines through, but may be the line of a table. */
const WORD = { width: 150, height: 60 }
const RIM = 2

/**
 * Wipes off a page what shines through from its other side, where all print is far darker: beside print it was read as letters.
 * In: an upright page with black print, which is changed.
 */
export function takeOtherSide(grey: Grey, isPhotograph = false): void {
  const strokes = strokesOf(grey)
  const isFaint = !isPhotograph && shinesThrough(strokes, WHITE, { ...SPLITS[0]!, least: FAINT })
  const splits = isPhotograph ? SPLITS.slice(0, 1) : SPLITS
  const split = isFaint
    ? SPLITS[0]
    : splits.find((one) => shinesThrough(strokes, PAPER, one) && (one === SPLITS[0] || isBlurred(grey, one)))
  if (!split) return
  const { data, width } = grey
  if (isFaint) {
    const lines = nearInk(grey, PALEST)
    for (let at = 0; at < data.length; at += 1) if (lines[at] === 0) data[at] = 255
  }
  // the lines of a page are as dark as each other: where some are as dark as print, those that are pale are of the other side
  const isLined = split.pale < SPLITS[0]!.pale && hasLine(grey, split.print)
  // what a pen wrote is seldom as pale
  const near = nearInk(grey, split.pale)
  const pale = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at += 1) if (near[at] === 0 && (data[at] as number) < PAPER) pale[at] = 1
  for (let at = 0; at < pale.length; at += 1) {
    if (pale[at] === 0) continue
    const word = takeInk(pale, width, at)
    if (isLined || (word.right - word.left < WORD.width && word.bottom - word.top < WORD.height))
      wipe(grey, near, word)
  }
}

/** Whether a row of dots has a stretch of ink that is longer than a word. */
function hasLine({ data, width, height }: Grey, print: number): boolean {
  for (let y = 0; y < height; y += 1)
    for (let at = y * width, run = 0; at < (y + 1) * width; at += 1) {
      run = (data[at] as number) < print ? run + 1 : 0
      if (run >= WORD.width) return true
    }
  return false
}

/** Makes a place with its rim white, but for print. */
function wipe({ data, width, height }: Grey, near: Uint8Array, { left, top, right, bottom }: Extent): void {
  const [from, to] = [Math.max(0, left - RIM), Math.min(width - 1, right + RIM)]
  for (let y = Math.max(0, top - RIM); y <= Math.min(height - 1, bottom + RIM); y += 1)
    for (let dot = y * width + from; dot <= y * width + to; dot += 1) if (near[dot] === 0) data[dot] = 255
}

/** How many strokes are as dark as each brightness, paper left out. */
function strokesOf({ data, width, height }: Grey): Uint32Array {
  const strokes = new Uint32Array(WHITE)
  for (let y = AROUND; y < height - AROUND; y += 1)
    for (let at = y * width + AROUND; at < (y + 1) * width - AROUND; at += 1) {
      const value = data[at] as number
      if (value < WHITE && isDarkest(data, width, at)) (strokes[value] as number) += 1
    }
  return strokes
}

/** In shares of how much darker than paper a stroke is: so steep is the edge of print, from one dot to the next. */
const STEEP = 0.47
/** In dots: the edge of a stroke is so near to its darkest dot. */
const EDGE = 3

/** Whether most pale strokes have soft edges. */
function isBlurred({ data, width, height }: Grey, { pale }: Split): boolean {
  let [steep, all] = [0, 0]
  for (let y = EDGE; y < height - EDGE; y += 1)
    for (let at = y * width + EDGE; at < (y + 1) * width - EDGE; at += 1) {
      const value = data[at] as number
      if (value < pale || value >= PAPER || !isDarkest(data, width, at)) continue
      all += 1
      if (steepest(data, width, at) > STEEP * (255 - value)) steep += 1
    }
  return 2 * steep < all
}

/** The largest step of brightness on the ways from a dot to its right, left, below and above. */
function steepest(data: Uint8Array, width: number, at: number): number {
  let most = 0
  for (const way of [1, -1, width, -width])
    for (let dot = at, far = 0; far < EDGE; far += 1, dot += way)
      most = Math.max(most, (data[dot + way] as number) - (data[dot] as number))
  return most
}

function shinesThrough(strokes: Uint32Array, paper: number, split: Split): boolean {
  const count = (from: number, to: number) => strokes.subarray(from, to).reduce((sum, one) => sum + one, 0)
  const [print, pale] = [count(0, split.print), count(split.pale, paper)]
  const between = count(split.print, split.pale)
  return between <= BETWEEN * (print + Math.min(print, pale)) && pale >= split.least * print
}

/** Whether no dot around one is darker; of those that are as dark the first one counts. */
function isDarkest(data: Uint8Array, width: number, at: number): boolean {
  const value = data[at] as number
  for (let down = -AROUND; down <= AROUND; down += 1)
    for (let dot = at + down * width - AROUND; dot <= at + down * width + AROUND; dot += 1)
      if ((data[dot] as number) < value + Number(dot < at)) return false
  return true
}

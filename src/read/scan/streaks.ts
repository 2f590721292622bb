import type { Grey } from './grey.js'
import { mapped, type Projection } from './projection.js'
import type { SeenLine, SeenWord } from './second-look.js'

type Direction = 'DOWN' | 'ACROSS'

/** From which column to which, or row, a streak was taken off. */
export interface Streak {
  readonly from: number
  readonly to: number
}

/** How dark a streak is at least, and how far in dots at 200 an inch it has darkened what is beside it. */
interface Kind {
  readonly dark: number
  readonly beside: number
  readonly take: (grey: Grey, direction: Direction, from: number, to: number) => void
}
const STREAK: Kind = { dark: 205, beside: 1, take: wipe }
/** A crease is paler, and fades out. */
const CREASE: Kind = { dark: 232, beside: 4, take: lift }
/** Of the rows: what dirt on a scanner's glass draws goes through so many, and through so many of the outermost on both ends. */
const LONG = 0.7
/** And where the table around a sheet hides its ends, through so many: no line of a table is as long as that. */
const LONGEST = 0.92
const THROUGH = 0.6
const OUTERMOST = 0.025
/** In dots at 200 an inch: a broader one is the edge of the sheet. */
const BROADEST = 10
/** Print that a streak crosses is so much darker. */
const DARKER = 50

/**
 * Takes off the lines that dirt on the glass of a scanner draws from one end of a picture to the other: letters that they
 * touch are read as others, and the page is taken for two columns. In: a page as paper and ink as it lies on its picture,
 * which is changed. Out: where they were.
 */
export const takeStreaks = (grey: Grey): Streak[] => wipeStreaks(grey, 'DOWN', STREAK)

const DIGIT = /\p{Nd}/u
/** In heights of a word: a digit that was lost stood so near beside it. */
const LOST = 0.6
const DOUBTFUL = 0.5

/**
 * A line of which the numbers that a streak went through are unsure, whatever looks read: with the streak a stroke of a digit is
 * lost, and 37 is as clear a 7. `streaks`: in dots of the picture.
 */
export function doubtedAcross(line: SeenLine, streaks: readonly Streak[], toPicture: Projection): SeenLine {
  if (streaks.length === 0) return line
  const isCrossed = ({ left, right, top, bottom }: SeenWord) => {
    const aside = LOST * (bottom - top)
    const xs = [left - aside, right + aside].flatMap((x) =>
      [top, bottom].map((y) => mapped(toPicture, [x, y])[0]),
    )
    return streaks.some(({ from, to }) => to > Math.min(...xs) && from < Math.max(...xs))
  }
  const words = line.words.map((word) =>
    DIGIT.test(word.text) && isCrossed(word)
      ? { ...word, confidence: Math.min(word.confidence, DOUBTFUL) }
      : word,
  )
  return { ...line, words }
}

/** Takes off the lines along which a sheet was folded, down and across. In: an upright page as paper and ink, which is changed. */
export function takeCreases(grey: Grey): void {
  wipeStreaks(grey, 'DOWN', CREASE)
  wipeStreaks(grey, 'ACROSS', CREASE)
}

function wipeStreaks(grey: Grey, direction: Direction, { dark, beside, take }: Kind): Streak[] {
  const taken: Streak[] = []
  const isStreak = streaksOf(grey, direction, dark)
  for (let line = 0; line < isStreak.length; line += 1) {
    if (isStreak[line] === 0) continue
    const from = line
    while (line < isStreak.length && isStreak[line] === 1) line += 1
    if (line - from > BROADEST) continue
    take(grey, direction, from - beside, line + beside)
    taken.push({ from: from - beside, to: line + beside })
  }
  return taken
}

/** For each column or row whether it is dark from end to end. */
function streaksOf({ data, width, height }: Grey, direction: Direction, dark: number): Uint8Array {
  const isDown = direction === 'DOWN'
  const [lines, length] = isDown ? [width, height] : [height, width]
  const [all, first, last] = [new Uint32Array(lines), new Uint32Array(lines), new Uint32Array(lines)]
  const outermost = Math.ceil(OUTERMOST * length)
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      if ((data[at] as number) >= dark) continue
      const line = isDown ? x : y
      const along = isDown ? y : x
      ;(all[line] as number) += 1
      if (along < outermost) (first[line] as number) += 1
      else if (along >= length - outermost) (last[line] as number) += 1
    }
  const isThrough = (end: Uint32Array, line: number) => (end[line] as number) >= THROUGH * outermost
  return Uint8Array.from(all, (dots, line) =>
    Number(
      dots >= LONGEST * length || (dots >= LONG * length && isThrough(first, line) && isThrough(last, line)),
    ),
  )
}

/** Makes columns or rows as bright as paper, and what is printed on them brighter by as much. */
function lift({ data, width, height }: Grey, direction: Direction, from: number, to: number): void {
  const [lines, length, next, step] =
    direction === 'DOWN' ? [width, height, 1, width] : [height, width, width, 1]
  for (let line = Math.max(0, from); line < Math.min(lines, to); line += 1) {
    const start = line * next
    const inks = Uint8Array.from({ length }, (_, along) => data[start + along * step] as number).sort()
    const paper = Math.max(1, inks[length >> 1] as number)
    for (let along = 0; along < length; along += 1) {
      const at = start + along * step
      data[at] = Math.min(255, ((data[at] as number) * 255) / paper)
    }
  }
}

/** Puts between two columns or rows what stands on both sides; print that is darker than the streak stays. */
function wipe({ data, width, height }: Grey, direction: Direction, from: number, to: number): void {
  const [lines, length, next, step] =
    direction === 'DOWN' ? [width, height, 1, width] : [height, width, width, 1]
  if (from < 1 || to >= lines - 1) return
  // a thin streak is darker in one column than in the next
  const prints = Array.from({ length: to - from }, (_, at) => {
    const inks = Uint8Array.from({ length }, (_, along) => data[(from + at) * next + along * step] as number)
    return (inks.sort()[length >> 1] as number) - DARKER
  })
  for (let along = 0; along < length; along += 1) {
    const row = along * step
    const [before, behind] = [data[row + (from - 1) * next] as number, data[row + to * next] as number]
    for (let line = from; line < to; line += 1)
      if ((data[row + line * next] as number) >= prints[line - from]!)
        data[row + line * next] = before + ((behind - before) * (line - from + 1)) / (to - from + 1)
  }
}

import type { Extent } from './cells.js'
import { endOfLetters } from './day-apart.js'
import type { Grey } from './grey.js'
import { CODE, endOfLabel, OF_SYMBOL, SYMBOL } from './number-line.js'
import type { SeenLine, SeenWord } from './second-look.js'

const BEFORE_ROOM = /(?:^|[,.])ngày$|^tháng$/iu
const BEHIND_ROOM = /^(?:tháng|năm)$/iu
/** So many words were read at most of what is written in a room. */
const WORDS = 3
/** In heights of small letters: a pen goes so far above and below a line. */
const HIGH = 1.8
const LOW = 0.7
const INK = 160
/** In dots: a stroke of a pen is no less. */
const STROKE = 40
/** Of its ink: a pen has lost its strokes where less is left on the page. */
const LEFT = 0.75

/**
 * A page with the ink of a blue pen in the rooms of a line for a number and a day, where it was taken off together with a
 * stamp or a signature that it touches; what is left there of both is taken off. `inBlue`: what is on the page in blue, if anything is.
 */
export function withPenned(grey: Grey, inBlue: () => Grey | null, line: SeenLine): Grey {
  const rooms = roomsOf(grey, line)
  const blue = rooms.length === 0 ? null : inBlue()
  if (blue?.width !== grey.width || blue.height !== grey.height) return grey
  const lost = rooms.filter((room) => {
    const ink = inkIn(blue, room)
    return ink >= STROKE && inkIn(grey, room) < LEFT * ink
  })
  if (lost.length === 0) return grey
  const data = grey.data.slice()
  for (const room of lost) for (const at of dotsOf(grey, room)) data[at] = blue.data[at]!
  return { ...grey, data }
}

/** Where a pen fills in the number of a paper, and its day and month. */
function roomsOf(grey: Grey, line: SeenLine): Extent[] {
  const { words, baseline, height } = line
  const [top, bottom] = [Math.round(baseline - HIGH * height), Math.round(baseline + LOW * height)]
  const room = (left: number, right: number): Extent => ({ left, right, top, bottom })
  const number = roomOfNumber(grey, words)
  const rooms = number === null ? [] : [room(...number)]
  words.forEach((word, at) => {
    if (!BEFORE_ROOM.test(word.text)) return
    const behind = words.findIndex(({ text }, index) => index > at && BEHIND_ROOM.test(text))
    if (behind > 0 && behind - at <= 1 + WORDS)
      rooms.push(room(endOfLetters(grey, word) + 1, words[behind]!.left - 1))
  })
  return rooms
}

/** From where to where the number stands between its label and its code, or before a code that was read with it as one word. */
function roomOfNumber(grey: Grey, [label, ...rest]: readonly SeenWord[]): [number, number] | null {
  if (!label || !OF_SYMBOL.test(label.text)) return null
  const code = rest.findIndex(({ text }) => CODE.test(text) || SYMBOL.test(text))
  const word = rest[code]
  if (!word || code > WORDS) return null
  const [, digits = ''] = CODE.test(word.text) ? [] : (SYMBOL.exec(word.text) ?? [])
  const share = digits.length / word.text.length
  return [endOfLabel(grey, label) + 1, Math.round(word.left + share * (word.right - word.left))]
}

function* dotsOf({ width, height }: Grey, { left, right, top, bottom }: Extent): Generator<number> {
  for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1)
    for (let x = Math.max(0, left); x < Math.min(width, right); x += 1) yield y * width + x
}

function inkIn(page: Grey, room: Extent): number {
  let ink = 0
  for (const at of dotsOf(page, room)) if (page.data[at]! < INK) ink += 1
  return ink
}

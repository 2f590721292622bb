import { takeInk, type Extent } from './cells.js'
import { nearInk } from './grain.js'
import type { Grey } from './grey.js'

/** In brightness, of the darkest dots of strokes: print is darker, what shines through is paler, and there is next to nothing between. */
const DARKEST = { print: 120, pale: 170, paper: 236, white: 250 }
/** What is paler than the lines of tables, and not beside anything darker, is none of this page, however large it is. */
const PALEST = 215
/**
 * Of the strokes of print, and of as many that shine through: so many are between at the most, for both have edges. Of those of
 * print so many shine through at least.
 */
const BETWEEN = 0.01
const SHINING = 0.04
/** And so many where what shines through is nearly white. On a photograph that may be its light. */
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
  const isFaint = !isPhotograph && shinesThrough(grey, DARKEST.white, FAINT)
  if (!isFaint && !shinesThrough(grey, DARKEST.paper, SHINING)) return
  const { data, width } = grey
  if (isFaint) {
    const lines = nearInk(grey, PALEST)
    for (let at = 0; at < data.length; at += 1) if (lines[at] === 0) data[at] = 255
  }
  // what a pen wrote is seldom as pale
  const near = nearInk(grey, DARKEST.pale)
  const pale = new Uint8Array(data.length)
  for (let at = 0; at < data.length; at += 1)
    if (near[at] === 0 && (data[at] as number) < DARKEST.paper) pale[at] = 1
  for (let at = 0; at < pale.length; at += 1) {
    if (pale[at] === 0) continue
    const word = takeInk(pale, width, at)
    if (word.right - word.left < WORD.width && word.bottom - word.top < WORD.height) wipe(grey, near, word)
  }
}

/** Makes a place with its rim white, but for print. */
function wipe({ data, width, height }: Grey, near: Uint8Array, { left, top, right, bottom }: Extent): void {
  const [from, to] = [Math.max(0, left - RIM), Math.min(width - 1, right + RIM)]
  for (let y = Math.max(0, top - RIM); y <= Math.min(height - 1, bottom + RIM); y += 1)
    for (let dot = y * width + from; dot <= y * width + to; dot += 1) if (near[dot] === 0) data[dot] = 255
}

function shinesThrough({ data, width, height }: Grey, paper: number, share: number): boolean {
  let [print, between, pale] = [0, 0, 0]
  for (let y = AROUND; y < height - AROUND; y += 1)
    for (let at = y * width + AROUND; at < (y + 1) * width - AROUND; at += 1) {
      const value = data[at] as number
      if (value >= paper || !isDarkest(data, width, at)) continue
      if (value < DARKEST.print) print += 1
      else if (value < DARKEST.pale) between += 1
      else pale += 1
    }
  return between <= BETWEEN * (print + Math.min(print, pale)) && pale >= share * print
}

/** Whether no dot around one is darker; of those that are as dark the first one counts. */
function isDarkest(data: Uint8Array, width: number, at: number): boolean {
  const value = data[at] as number
  for (let down = -AROUND; down <= AROUND; down += 1)
    for (let dot = at + down * width - AROUND; dot <= at + down * width + AROUND; dot += 1)
      if ((data[dot] as number) < value + Number(dot < at)) return false
  return true
}

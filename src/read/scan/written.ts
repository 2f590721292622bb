import { medianOf } from '../../model/collections.js'
import { extentOf, takeConnected, type Extent } from './cells.js'
import type { Digits } from './digits.js'
import type { Rectangle } from './engine.js'
import type { Grey } from './grey.js'
import { cut } from './name-place.js'

const INK = 160
/** Of the highest sign: what is lower is a dot, a hyphen or dirt. */
const LOWEST = 0.45
/** Of the same: the dots of a colon, of which one stands above the other, are no sign. */
const SPECK = 0.22
/** Of the height of the place: no stroke of a digit goes on so far in one row; a line does. */
const LONGEST = 0.75
/** Of the narrower: parts of one digit overlap so far from left to right. */
const OVER = 0.5
/** In its height: a sign that is broader may be so many digits. */
const BROAD = [0, 0.75, 1.4, 2.1]
/** No single digit is broader. */
const BROADEST = 1.15
/** Of the width of a digit: where two touch, they are parted so far beside their middle. */
const ASIDE = 0.3

/** Digits that were seen in a place, how likely the least likely of them is, and where they stand. */
export interface Written {
  readonly text: string
  readonly likely: number
  /** How many signs stand there; of those that are broad, one may be told as several digits. */
  readonly signs: number
}

/** A sign: its dots of ink in a part of a page. */
interface Sign extends Extent {
  readonly dots: readonly number[]
}

/**
 * What digits stand in a place that holds nothing else, from left to right, by who has learnt how people write them; null
 * where there are none. `isMeant`: which numbers can stand there.
 */
export function readWritten(
  net: Digits,
  grey: Grey,
  place: Rectangle,
  isMeant: (text: string) => boolean,
): Written | null {
  const part = partOf(grey, place)
  if (part === null) return null
  const signs = signsOf(part)
  const digits = signs.flatMap((sign) => digitsOf(net, part, sign))
  const found = digits.length === 0 || digits.length > MOST ? null : likeliest(digits, isMeant)
  return found && { ...found, signs: signs.length }
}

/** In dots: what reaches so far into a place is of it. */
const WITHIN = 2
/** In its height: a digit with the stroke that it touches is no broader; a stroke with a letter is. */
const WITH_STROKE = 1.15

/**
 * The same of a place behind which the stroke before a code stands: where the last digit touches that, no cut between them is
 * straight, and the net knows a digit with a stroke better than half of one.
 */
export function readBeforeStroke(
  net: Digits,
  grey: Grey,
  place: Rectangle,
  isMeant: (text: string) => boolean,
): Written | null {
  const alone = readWritten(net, grey, place, isMeant)
  const edge = place.left + place.width
  const touching = signsIn(grey, { ...place, width: place.width + place.height }).find(
    ({ left, right, top, bottom }) =>
      left < edge - WITHIN && right > edge && right - left < WITH_STROKE * (bottom - top),
  )
  if (!touching) return alone
  const upTo = (right: number) => readWritten(net, grey, { ...place, width: right - place.left }, isMeant)
  const [before, whole] = [upTo(touching.left), upTo(touching.right + WITHIN)]
  const isOneMore = whole?.text.length === (before?.text.length ?? 0) + 1
  const isHalf = alone?.text.length !== whole?.text.length || alone!.likely < whole!.likely
  return isOneMore && isHalf ? whole : alone
}

/** Where the signs in a place stand, from left to right, without what is lower: hyphens, dots, marks over letters. */
export function signsIn(grey: Grey, place: Rectangle): Extent[] {
  const part = partOf(grey, place)
  const { left: x, top: y } = place
  return part === null
    ? []
    : signsOf(part).map(({ left, right, top, bottom }) => ({
        left: left + x,
        right: right + x,
        top: top + y,
        bottom: bottom + y,
      }))
}

/** A number has no more digits; and so many of the ten are tried for each. */
const MOST = 5
const TRIED = 3

/** The likeliest number that can be meant. */
function likeliest(
  digits: readonly Float32Array[],
  isMeant: (text: string) => boolean,
): Omit<Written, 'signs'> | null {
  let texts: Omit<Written, 'signs'>[] = [{ text: '', likely: 1 }]
  for (const shares of digits) {
    const best = [...shares]
      .map((likely, digit) => ({ likely, digit }))
      .sort((a, b) => b.likely - a.likely)
      .slice(0, TRIED)
    texts = texts.flatMap(({ text, likely }) =>
      best.map((one) => ({ text: `${text}${one.digit}`, likely: likely * one.likely })),
    )
  }
  const found = texts.filter(({ text }) => isMeant(text)).sort((a, b) => b.likely - a.likely)[0]
  return found ? { text: found.text, likely: found.likely ** (1 / digits.length) } : null
}

/** A part of a page without lines that go through it; null where it is none. */
function partOf(grey: Grey, { left, top, width, height }: Rectangle): Grey | null {
  const [right, bottom] = [Math.min(grey.width, left + width), Math.min(grey.height, top + height)]
  if (right - left < 4 || bottom - top < 4) return null
  const part = cut(grey, { left, top, right, bottom })
  const most = LONGEST * part.height
  for (let y = 0; y < part.height; y += 1)
    for (let x = 0, from = 0; x <= part.width; x += 1) {
      if (x < part.width && part.data[y * part.width + x]! < INK) continue
      if (x - from > most) part.data.fill(255, y * part.width + from, y * part.width + x)
      from = x + 1
    }
  return part
}

/** The signs of a part from left to right, those of which one lies over the other as one. */
function signsOf({ data, width, height }: Grey): Sign[] {
  const open = data.map((value) => Number(value < INK))
  const found: Sign[] = []
  for (let at = 0; at < open.length; at += 1) {
    if (open[at] === 0) continue
    const dots = takeConnected(open, width, at, 1)
    const sign = { ...extentOf(dots, width), dots }
    const middle = (sign.top + sign.bottom) / 2
    // what reaches in from a line above or below, or from the words beside, is none
    const isCut =
      (sign.left === 0 || sign.right === width - 1) && sign.right - sign.left < 0.3 * (sign.bottom - sign.top)
    if (middle > 0.15 * height && middle < 0.85 * height && !isCut) found.push(sign)
  }
  const tallest = Math.max(...found.map(({ top, bottom }) => bottom - top))
  const signs: Sign[] = []
  const isSpeck = ({ left, right, top, bottom }: Sign) =>
    Math.max(right - left, bottom - top) < SPECK * tallest
  for (const sign of found.filter((one) => !isSpeck(one)).sort((one, other) => one.left - other.left)) {
    const last = signs.at(-1)
    const common = last ? Math.min(last.right, sign.right) - Math.max(last.left, sign.left) : 0
    if (last && common > OVER * Math.min(last.right - last.left, sign.right - sign.left))
      signs[signs.length - 1] = joined(last, sign)
    else signs.push(sign)
  }
  const high = signs.filter(({ top, bottom }) => bottom - top >= LOWEST * tallest)
  const usual = medianOf(high.map(({ top, bottom }) => bottom - top))
  return high.filter(({ top, bottom }) => bottom - top >= LOWEST * usual)
}

const joined = (one: Sign, other: Sign): Sign => ({
  left: Math.min(one.left, other.left),
  right: Math.max(one.right, other.right),
  top: Math.min(one.top, other.top),
  bottom: Math.max(one.bottom, other.bottom),
  dots: [...one.dots, ...other.dots],
})

/** What digits a sign is: one, or several that touch. */
function digitsOf(net: Digits, part: Grey, sign: Sign): Float32Array[] {
  const broad = (sign.right - sign.left + 1) / (sign.bottom - sign.top + 1)
  const ways = BROAD.flatMap((from, more) => {
    if (broad < from || (more === 0 && broad > BROADEST)) return []
    return [partedInto(more + 1, part, sign).map((one) => net.weigh(pictureOf(part, one)))]
  })
  const worth = (way: readonly Float32Array[]) =>
    way.reduce((sum, shares) => sum + Math.log(Math.max(...shares)), 0) / way.length
  return ways.sort((one, other) => worth(other) - worth(one))[0] ?? []
}

/** A sign cut where it has the least ink near each of so many parts. */
function partedInto(parts: number, { width }: Grey, sign: Sign): Sign[] {
  const step = (sign.right - sign.left + 1) / parts
  const inks = new Map<number, number>()
  for (const dot of sign.dots) inks.set(dot % width, (inks.get(dot % width) ?? 0) + 1)
  const cuts = Array.from({ length: parts - 1 }, (_, at) => {
    const middle = Math.round(sign.left + step * (at + 1))
    let best = middle
    for (let x = Math.ceil(middle - ASIDE * step); x <= middle + ASIDE * step; x += 1)
      if ((inks.get(x) ?? 0) < (inks.get(best) ?? 0)) best = x
    return best
  })
  const edges = [sign.left, ...cuts, sign.right + 1]
  return edges.slice(1).flatMap((to, at) => {
    const dots = sign.dots.filter((dot) => dot % width >= edges[at]! && dot % width < to)
    return dots.length === 0 ? [] : [{ ...extentOf(dots, width), dots }]
  })
}

/** A sign alone. */
function pictureOf({ data, width: across }: Grey, { left, right, top, bottom, dots }: Sign): Grey {
  const [width, height] = [right - left + 1, bottom - top + 1]
  const out = new Uint8Array(width * height).fill(255)
  for (const dot of dots) out[(Math.floor(dot / across) - top) * width + (dot % across) - left] = data[dot]!
  return { data: out, width, height }
}

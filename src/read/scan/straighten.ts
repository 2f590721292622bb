import type { Extent } from './cells.js'
import { colouredCells, wipeTraces } from './coloured.js'
import {
  darken,
  darkestOf,
  hasColour,
  inkIn,
  inkOf,
  mayHaveRed,
  paperAndInk,
  type Colours,
  type Grey,
  type Ink,
} from './grey.js'
import { takeFramedStamps } from './framed-stamps.js'
import { takeGrain } from './grain.js'
import { takeGreyStamps } from './grey-stamps.js'
import { takeHardFrames } from './hard-frames.js'
import { whitenGrounds } from './grounds.js'
import { takeOtherSide } from './other-side.js'
import { bleachSignatures } from './pen.js'
import { mapped, projectionOf, type Point, type Projection } from './projection.js'
import { sheetIn, type Corners } from './sheet.js'
import { skewOf } from './skew.js'
import { takeSpecks } from './specks.js'
import { takeCreases, takeStreaks, type Streak } from './streaks.js'
import { unbend } from './unbend.js'
import { evenInk } from './uneven-ink.js'

/** A picture of a page in a file, which can be drawn at any size. */
export interface Picture {
  readonly width: number
  readonly height: number
  draw(width: number, height: number): Colours
}

/** A page as it would come from a good scanner: white paper, black ink, upright. */
export interface CleanPage {
  readonly grey: Grey
  /** With the grey stamps that were taken off it, and perhaps a part of what is below them; null where there were none. */
  readonly stamped: Grey | null
  /** Where stamps in a frame were taken off it, in its dots: what a pen filled in there is left. */
  readonly frames: readonly Extent[]
  /** Where stamps as black as print lie upon it. */
  readonly overPrint: readonly Extent[]
  /** Where streaks were taken off its picture, in the dots of that from left to right. */
  readonly streaks: readonly Streak[]
  readonly dotsAnInch: number
  /** From its dots to those of the picture. */
  readonly toPicture: Projection
}

/** How a page lies on its picture. */
export interface Lie {
  readonly corners: Corners
  /** Whether it is a sheet on a table, whose edges show. */
  readonly isSheet: boolean
  /** Whether there is anything on it that is not grey. */
  readonly hasColour: boolean
  /** Of the page without a margin of table around it, in dots of the picture. */
  readonly width: number
  readonly height: number
}

/** In dots: the longer side of the small picture that shows how a page lies. */
const OVERVIEW = 1000
/** The dots an inch at which Tesseract reads best and fastest. */
export const DOTS_AN_INCH = 200
const A4 = { width: 8.27, height: 11.69 }

/** The small picture that shows how a page lies; `longest`: its longer side, in dots. */
export function overviewOf(picture: Picture, longest = OVERVIEW): Colours {
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
  return picture.draw(Math.round(picture.width * scale), Math.round(picture.height * scale))
}

/** Finds how a page lies, whether its lines run from top to bottom, and whether there may be red ink on it. */
export function lieOf(picture: Picture): { lie: Lie; sideways: boolean; hasRed: boolean } {
  const scale = Math.min(1, OVERVIEW / Math.max(picture.width, picture.height))
  const colours = overviewOf(picture)
  const { width, height } = colours
  const sheet = sheetIn(darkestOf(colours))
  const flat: Corners = sheet ?? [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ]
  const { size, grey } = warped(paperAndInk(colours), flat)
  if (sheet) trim(grey)
  const { angle, sideways, fan } = skewOf(darken(grey))
  const back = projectionOf(rectangle(size.width, size.height), flat)
  if (!back) throw new RangeError('a page without width')
  const turned = turnedCorners(size, angle, fan, sideways).map((point) => mapped(back, point))
  const corners = turned.map(([x, y]): Point => [x / scale, y / scale]) as unknown as Corners
  return {
    lie: {
      corners,
      isSheet: sheet !== null,
      hasColour: hasColour(colours),
      width: size.width / scale,
      height: size.height / scale,
    },
    sideways,
    hasRed: mayHaveRed(colours),
  }
}

/** Draws a page upright. `turns`: quarter turns clockwise. */
export function straighten(picture: Picture, lie: Lie, turns: number): CleanPage {
  const place = placeOf(picture, lie, turns, DOTS_AN_INCH)
  const colours = picture.draw(...place.drawn)
  const coloured = lie.hasColour ? colouredCells(colours) : null
  if (lie.hasColour) bleachSignatures(colours)
  const source = paperAndInk(colours)
  const streaks = takeStreaks(source).map(onPicture(picture.width / place.drawn[0]))
  whitenGrounds(source)
  const upright = (every: number) => {
    const grey = resampled(
      source,
      everyDot(place.toSource, every),
      Math.floor(place.width / every),
      Math.floor(place.height / every),
    )
    if (lie.isSheet) trim(grey)
    return grey
  }
  // only the page itself tells how dark its print is: a table around it is darker; a part of its dots tells as well
  if (coloured) wipeTraces(source, coloured, inkOf(upright(SOME)))
  const sheet = upright(1)
  takeCreases(sheet)
  const page = unbend(darken(sheet), lie.isSheet)
  takeGrain(page)
  takeOtherSide(page, lie.isSheet)
  evenInk(page)
  takeSpecks(page)
  const frames = takeFramedStamps(page)
  const overPrint = takeHardFrames(page)
  const stamped = takeGreyStamps(page)
  const { toPicture } = place
  return { grey: page, stamped, frames, overPrint, streaks, dotsAnInch: DOTS_AN_INCH, toPicture }
}

const onPicture =
  (larger: number) =>
  ({ from, to }: Streak): Streak => ({ from: from * larger, to: to * larger })

/** Of so many dots across and down one is looked at. */
const SOME = 3
const everyDot = ([a, b, c, d, e, f, g, h]: Projection, every: number): Projection => [
  a * every,
  b * every,
  c,
  d * every,
  e * every,
  f,
  g * every,
  h * every,
]

/** What is written on a page in red or blue, upright; null where nothing is. */
export function inkOn(ink: Ink, picture: Picture, lie: Lie, turns: number, dotsAnInch: number): Grey | null {
  const { drawn, toSource, width, height } = placeOf(picture, lie, turns, dotsAnInch)
  const source = inkIn(picture.draw(...drawn), ink)
  return source && resampled(source, toSource, width, height)
}

/** Where the dots of an upright page of a density are on its picture, and on the picture as it is drawn for it. */
function placeOf(picture: Picture, lie: Lie, turns: number, density: number) {
  const [across, down] = turns % 2 === 1 ? [lie.height, lie.width] : [lie.width, lie.height]
  const inches = across < down ? A4.width : A4.height
  const scale = (density * inches) / across
  const [width, height] = [Math.round(across * scale), Math.round(down * scale)]
  const drawn = [Math.round(picture.width * scale), Math.round(picture.height * scale)] as const
  const goals = [0, 1, 2, 3].map((index) => lie.corners[(index + 4 - turns) % 4] as Point)
  const toPicture = projectionOf(rectangle(width, height), goals)
  const toSource = projectionOf(
    rectangle(width, height),
    goals.map(([x, y]): Point => [(x * drawn[0]) / picture.width, (y * drawn[1]) / picture.height]),
  )
  if (!toPicture || !toSource) throw new RangeError('a page without width')
  return { width, height, drawn, toPicture, toSource }
}

const rectangle = (width: number, height: number): readonly Point[] => [
  [0, 0],
  [width, 0],
  [width, height],
  [0, height],
]

/** The corners of a page of this size that is turned around its middle, and whose lines fan out. */
function turnedCorners(
  { width, height }: { width: number; height: number },
  angle: number,
  fan: number,
  sideways: boolean,
): Point[] {
  const [along, across] = [Math.cos(angle), Math.sin(angle)]
  return rectangle(width, height).map(([x, y]): Point => {
    const [aside, below] = [x - width / 2, y - height / 2]
    const more = fan * aside * below
    const [dx, dy] = sideways ? [aside + more, below] : [aside, below + more]
    return [width / 2 + dx * along - dy * across, height / 2 + dx * across + dy * along]
  })
}

function warped(grey: Grey, corners: Corners): { grey: Grey; size: { width: number; height: number } } {
  const side = (a: number, b: number) => {
    const [[x, y], [u, v]] = [corners[a] as Point, corners[b] as Point]
    return Math.hypot(u - x, v - y)
  }
  const width = Math.round((side(0, 1) + side(3, 2)) / 2)
  const height = Math.round((side(0, 3) + side(1, 2)) / 2)
  const projection = projectionOf(rectangle(width, height), corners)
  if (!projection) throw new RangeError('a page without width')
  return { grey: resampled(grey, projection, width, height), size: { width, height } }
}

/** Of the page's width: the edge of a sheet is this wide at most. */
const RIM = 0.008

/** Makes the rim of a page white. */
function trim({ data, width, height }: Grey): void {
  const rim = Math.ceil(RIM * width)
  data.fill(255, 0, rim * width).fill(255, (height - rim) * width)
  for (let y = 0; y < height; y += 1) {
    data.fill(255, y * width, y * width + rim)
    data.fill(255, (y + 1) * width - rim, (y + 1) * width)
  }
}

/** The picture of this size whose dots are where `toSource` says; white where there are none. */
function resampled({ data, width, height }: Grey, toSource: Projection, across: number, down: number): Grey {
  const [a, b, c, d, e, f, g, h] = toSource
  const out = new Uint8Array(across * down).fill(255)
  // each step of this loop is taken millions of times: it makes no arrays
  for (let y = 0, at = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1, at += 1) {
      const depth = g * x + h * y + 1
      const u = (a * x + b * y + c) / depth
      const v = (d * x + e * y + f) / depth
      if (!(u >= 0 && v >= 0 && u < width - 1 && v < height - 1)) continue
      const left = u | 0
      const top = v | 0
      const du = u - left
      const dv = v - top
      const from = top * width + left
      const upper = (data[from] as number) * (1 - du) + (data[from + 1] as number) * du
      const lower = (data[from + width] as number) * (1 - du) + (data[from + width + 1] as number) * du
      out[at] = upper * (1 - dv) + lower * dv
    }
  return { data: out, width: across, height: down }
}

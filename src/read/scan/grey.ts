import type { Rectangle } from './engine.js'

/** A picture of brightness: 0 is black, 255 white. */
export interface Grey {
  readonly data: Uint8Array
  readonly width: number
  readonly height: number
}

/** A picture of red, green, blue and opacity. */
export interface Colours {
  readonly data: Uint8ClampedArray | Uint8Array
  readonly width: number
  readonly height: number
}

/** How much the excess of red is taken for light. */
const BLEACH = 0.8

/** The brightness of a picture as its red channel shows it. */
export function greyOf({ data, width, height }: Colours): Grey {
  const out = new Uint8Array(width * height)
  for (let at = 0; at < out.length; at += 1) out[at] = data[4 * at] as number
  return { data: out, width, height }
}

/** The darkest colour of each dot: a table that is lighter than ink is seldom as white as paper. */
export function darkestOf({ data, width, height }: Colours): Grey {
  const out = new Uint8Array(width * height)
  for (let at = 0, from = 0; at < out.length; at += 1, from += 4)
    out[at] = Math.min(data[from] as number, data[from + 1] as number, data[from + 2] as number)
  return { data: out, width, height }
}

/** So much more red than green and blue is red ink, and so much its edges; what a camera makes of paper is less. */
const RED = 60
const RED_EDGE = 20
const DOTS_OF_A_STAMP = 150

/** Where a colour stands in a dot. */
const CHANNELS = { RED: 0, BLUE: 2 } as const
export type Ink = keyof typeof CHANNELS

/** The red or blue ink of a picture as black; null where there is next to none. */
export function inkIn({ data, width, height }: Colours, ink: Ink): Grey | null {
  const [own, other] = [CHANNELS[ink], 2 - CHANNELS[ink]]
  const out = new Uint8Array(width * height).fill(255)
  let dots = 0
  for (let at = 0; at < out.length; at += 1) {
    const most = Math.max(data[4 * at + 1] as number, data[4 * at + other] as number)
    const excess = (data[4 * at + own] as number) - most
    if (excess < RED_EDGE) continue
    out[at] = Math.max(0, 255 * (1 - (excess - RED_EDGE) / (RED - RED_EDGE)))
    if (excess >= RED) dots += 1
  }
  return dots < DOTS_OF_A_STAMP ? null : { data: out, width, height }
}

/** So much differ the colours of what is not grey. */
const GREY = 6

/** Whether anything on a picture is not grey. */
export function hasColour({ data }: Colours): boolean {
  for (let at = 0; at < data.length; at += 4) {
    const green = data[at + 1] as number
    if (Math.abs((data[at] as number) - green) > GREY || Math.abs((data[at + 2] as number) - green) > GREY)
      return true
  }
  return false
}

/** Whether a small picture of a page may have red ink on it: thin strokes are paler there. */
export function mayHaveRed({ data }: Colours): boolean {
  let dots = 0
  for (let at = 0; at < data.length && dots < DOTS_OF_A_STAMP / 4; at += 4)
    if ((data[at] as number) - Math.max(data[at + 1] as number, data[at + 2] as number) >= RED / 2) dots += 1
  return dots >= DOTS_OF_A_STAMP / 4
}

/** In dots: the side of the squares in which the paper's brightness is measured. */
const SQUARE = 24
/** Of 1: so much of a square is darker than what counts as its paper. */
const PAPER = 0.85

/**
 * A picture as paper and ink: shadows are evened out, and the paper is white everywhere. The ink of a seal is nearly white in
 * the red channel, and what is still darker than paper is bleached; what is written below a seal stays, and so does blue ink.
 */
export function paperAndInk(colours: Colours): Grey {
  const { data: dots, width, height } = colours
  const { data: red } = greyOf(colours)
  const between = betweenSquares(width, Math.ceil(width / SQUARE))
  const across = Math.ceil(width / SQUARE)
  const down = Math.ceil(height / SQUARE)
  const squares = paperOf({ data: red, width, height }, across, down)
  const bright = brightest(squares, across, down)
  const paper = smooth(isShaded(squares) ? darkest(bright, across, down) : bright, across, down)
  const light = new Float32Array(width)
  for (let y = 0, at = 0; y < height; y += 1) {
    lightOfRow(paper, across, down, y, between, light)
    for (let x = 0; x < width; x += 1, at += 1) {
      const value = red[at] as number
      const excess = value - ((dots[4 * at + 1] as number) + (dots[4 * at + 2] as number)) / 2
      const bleached = excess > 0 ? value + BLEACH * excess : value
      red[at] = Math.min(255, (bleached * 255) / (light[x] as number))
    }
  }
  return { data: red, width, height }
}

/** For each column of dots the square on its left, and how far it is on the way from there to the next. */
interface Between {
  readonly left: Uint16Array
  readonly share: Float64Array
}

function betweenSquares(width: number, across: number): Between {
  const place = (x: number) => Math.min(across - 1, Math.max(0, x / SQUARE - 0.5))
  return {
    left: Uint16Array.from({ length: width }, (_, x) => Math.floor(place(x))),
    share: Float64Array.from({ length: width }, (_, x) => place(x) % 1),
  }
}

/** The brightness of the paper along one row of dots, between the middles of the squares. */
function lightOfRow(
  paper: Float32Array,
  across: number,
  down: number,
  y: number,
  between: Between,
  light: Float32Array,
): void {
  const v = Math.min(down - 1, Math.max(0, y / SQUARE - 0.5))
  const upper = Math.floor(v)
  const dv = v - upper
  const [above, below] = [upper, Math.min(down - 1, upper + 1)].map((row) =>
    paper.subarray(row * across, (row + 1) * across),
  ) as [Float32Array, Float32Array]
  for (let x = 0; x < light.length; x += 1) {
    const left = between.left[x] as number
    const right = left + 1 < across ? left + 1 : left
    const du = between.share[x] as number
    const top = (above[left] as number) * (1 - du) + (above[right] as number) * du
    const low = (below[left] as number) * (1 - du) + (below[right] as number) * du
    light[x] = Math.max(16, top * (1 - dv) + low * dv)
  }
}

/** The brightness of the paper in each square. */
function paperOf({ data, width, height }: Grey, across: number, down: number): Float32Array {
  const paper = new Float32Array(across * down)
  const counts = new Uint32Array(256)
  for (let row = 0; row < down; row += 1)
    for (let column = 0; column < across; column += 1) {
      counts.fill(0)
      let all = 0
      const [bottom, right] = [Math.min(height, (row + 1) * SQUARE), Math.min(width, (column + 1) * SQUARE)]
      for (let y = row * SQUARE; y < bottom; y += 2)
        for (let x = column * SQUARE; x < right; x += 2) {
          ;(counts[data[y * width + x] as number] as number) += 1
          all += 1
        }
      let value = 0
      for (let seen = 0; value < 255; value += 1) {
        seen += counts[value] as number
        if (seen >= PAPER * all) break
      }
      paper[row * across + column] = value
    }
  return paper
}

/** A square full of ink has no paper: its neighbours tell. */
function brightest(values: Float32Array, across: number, down: number): Float32Array {
  return around(values, across, down, (near) => Math.max(...near))
}

/** Of the squares of a page: so many of the darkest are left out, and of the brightest; and so dark is paper in a shadow. */
const FEW = 0.1
const SHADED = 0.75
/** Whether light falls unevenly, as on a photograph with a shadow. */
function isShaded(squares: Float32Array): boolean {
  const sorted = squares.toSorted()
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] as number
  return at(FEW) < SHADED * at(1 - FEW)
}

/** The paper beside a hard shadow is not that within it: what neighbours have told goes no further than they. */
const darkest = (values: Float32Array, across: number, down: number): Float32Array =>
  around(values, across, down, (near) => Math.min(...near))

const smooth = (values: Float32Array, across: number, down: number): Float32Array =>
  around(values, across, down, (near) => near.reduce((sum, value) => sum + value, 0) / near.length)

function around(
  values: Float32Array,
  across: number,
  down: number,
  of: (near: readonly number[]) => number,
): Float32Array {
  return values.map((_, at) => {
    const [row, column] = [Math.floor(at / across), at % across]
    const near: number[] = []
    for (let y = Math.max(0, row - 1); y <= Math.min(down - 1, row + 1); y += 1)
      for (let x = Math.max(0, column - 1); x <= Math.min(across - 1, column + 1); x += 1)
        near.push(values[y * across + x] as number)
    return of(near)
  })
}

/** Of all dots, and of those that are no paper: so many are darker than what counts as full ink. */
const FULL_INK = 0.01
const FULL_OF_MARKS = 0.16
const MARKS = 200

/** How dark the print of a page is. Where little is printed, most of its dark dots may be those of a paler seal. */
export function inkOf({ data }: Grey): number {
  const counts = new Uint32Array(256)
  for (let at = 0; at < data.length; at += 1) (counts[data[at] as number] as number) += 1
  const marks = counts.subarray(0, MARKS).reduce((sum, count) => sum + count, 0)
  const full = Math.min(FULL_INK * data.length, FULL_OF_MARKS * marks)
  let ink = 0
  for (let seen = 0; ink < 160; ink += 1) {
    seen += counts[ink] as number
    if (seen >= full) break
  }
  return ink
}

/** Stretches the brightness so that the ink is black: faded ink is as dark as fresh one. */
export function darken(grey: Grey): Grey {
  const { data, width, height } = grey
  const ink = inkOf(grey)
  const table = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.max(0, Math.min(255, ((value - ink) * 255) / (245 - ink))),
  )
  const out = new Uint8Array(data.length)
  for (let at = 0; at < out.length; at += 1) out[at] = table[data[at] as number] as number
  return { data: out, width, height }
}

/** A picture whose strokes are a dot wider on each side: broken ones are whole again. */
export function thickened({ data, width, height }: Grey): Grey {
  const out = data.slice()
  const [last, below] = [data.length - 1, data.length - width]
  for (let at = 0; at < data.length; at += 1)
    out[at] = Math.min(
      data[at] as number,
      data[Math.max(0, at - 1)] as number,
      data[Math.min(last, at + 1)] as number,
      data[at < width ? at : at - width] as number,
      data[at >= below ? at : at + width] as number,
    )
  return { data: out, width, height }
}

/** A picture without strokes that are thinner than three dots, as those of a pen are beside bold print. */
export function withoutThin(grey: Grey): Grey {
  const around = (
    { data, width, height }: Grey,
    isFurther: (one: number, other: number) => boolean,
  ): Grey => {
    const out = data.slice()
    for (let y = 1; y < height - 1; y += 1)
      for (let x = 1; x < width - 1; x += 1) {
        const at = y * width + x
        for (let row = at - width; row <= at + width; row += width)
          for (let near = row - 1; near <= row + 1; near += 1)
            if (isFurther(data[near] as number, out[at] as number)) out[at] = data[near] as number
      }
    return { data: out, width, height }
  }
  return around(
    around(grey, (one, other) => one > other),
    (one, other) => one < other,
  )
}

/** In dots: the white margin of an enlarged part. */
export const EDGE = 14

/** A part of a page in a white margin, larger, and so much harder in black and white. */
export function enlarged(
  { data, width }: Grey,
  { left, top, width: across, height: down }: Rectangle,
  larger: number,
  harder: number,
): Grey {
  const [wide, high] = [Math.round(across * larger) + 2 * EDGE, Math.round(down * larger) + 2 * EDGE]
  const out = new Uint8Array(wide * high).fill(255)
  for (let y = EDGE; y < high - EDGE; y += 1)
    for (let x = EDGE; x < wide - EDGE; x += 1) {
      const u = Math.min(across - 1.01, (x - EDGE) / larger)
      const v = Math.min(down - 1.01, (y - EDGE) / larger)
      const [column, row] = [u | 0, v | 0]
      const at = (top + row) * width + left + column
      const [du, dv] = [u - column, v - row]
      const value =
        ((data[at] ?? 255) * (1 - du) + (data[at + 1] ?? 255) * du) * (1 - dv) +
        ((data[at + width] ?? 255) * (1 - du) + (data[at + width + 1] ?? 255) * du) * dv
      out[y * wide + x] = Math.max(0, Math.min(255, (value - 128) * harder + 128))
    }
  return { data: out, width: wide, height: high }
}

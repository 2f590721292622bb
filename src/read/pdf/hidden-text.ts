import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Piece } from './lines.js'
import { matrixOf, times, type Matrix } from './matrix.js'

type Operations = (typeof import('pdfjs-dist/legacy/build/pdf.mjs'))['OPS']

/** The rendering modes of text that is neither filled nor stroked. */
const INVISIBLE: ReadonlySet<unknown> = new Set([3, 7])
/** Colours that are not seen on paper. */
const WHITE = /^#f[a-f\d]f[a-f\d]f[a-f\d]$/i
/** Of the signs: a page number may be set on a scan. */
const MOST = 0.8
/** Of the page: a picture of a page covers more. */
const COVERED = 0.6
/** The same of pictures one after the other: a scanner may cut the page into strips. */
const IN_STRIPS = 0.85

/** What a page shows, as far as can be told without unpacking its pictures. */
export interface Shown {
  /** Whether its text is not shown: what another program has read there. */
  readonly hidden: boolean
  /** How much of the page its pictures take, those of letters alone included: 1 for a scan, more where several lie upon each other. */
  readonly pictured: number
  /** Whether anything but text is drawn on it. */
  readonly drawn: boolean
  /** Where its pictures stand, the first ones, and how much of the page each takes. */
  readonly places: readonly Place[]
}

interface Place {
  readonly matrix: Matrix
  readonly share: number
}

/**
 * Whether the text of a page is not shown, for it is drawn invisibly, in white or wholly clear, or a picture of the page is drawn
 * upon it; and what else is drawn there. The document must be opened so that pictures are left out (`maxImageSize` 0).
 */
export async function shownOn(page: PDFPageProxy, OPS: Operations): Promise<Shown> {
  const drawn = await page.getOperatorList({ annotationMode: 0 }).catch(() => null)
  if (!drawn) return NOTHING
  const { width, height } = page.getViewport({ scale: 1 })
  const whole = (width * height) / page.userUnit ** 2
  let [state, hidden, all, pictured, painted]: [State, number, number, number, boolean] = [
    AT_FIRST,
    0,
    0,
    0,
    false,
  ]
  const saved: State[] = []
  const places: Place[] = []
  // of the page, what pictures took since the last text
  let upon = 0
  drawn.fnArray.forEach((operation: number, index: number) => {
    const args = drawn.argsArray[index] as readonly unknown[] | null
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) saved.push(state)
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) state = saved.pop() ?? state
    else if (operation === OPS.constructPath || operation === OPS.shadingFill) painted = true
    else if (operation === OPS.showText) {
      upon = 0
      const signs = (args?.[0] as readonly unknown[] | undefined)?.length ?? 0
      all += signs
      if (!state.isDrawn || state.isWhite || state.isClear) hidden += signs
    } else state = inkOf(state, operation, args, OPS)
    const moved = operation === OPS.transform ? args : operation === OPS.paintFormXObjectBegin ? args?.[0] : null // prettier-ignore
    if (!moved) return
    state = { ...state, matrix: times(state.matrix, matrixOf(moved as number[])) }
    if (!leavesOutPicture(drawn.fnArray[index + 1], OPS)) return
    const share = areaOf(state.matrix) / whole
    pictured += share
    if (places.length < PLACES) places.push({ matrix: state.matrix, share })
    upon += share
    if (share >= COVERED || upon >= IN_STRIPS) hidden = all
  })
  return { hidden: all > 0 && hidden >= MOST * all, pictured, drawn: painted || pictured > 0, places }
}

/** Where a picture was left out, nothing is drawn in the place that was made for it; `next`: the operation behind that. */
export const leavesOutPicture = (next: number | undefined, OPS: Operations): boolean =>
  next === undefined || next === OPS.restore || next === OPS.setGState

export const isWhiteFill = (colour: unknown): boolean => WHITE.test(String(colour))

export const NOTHING: Shown = { hidden: false, pictured: 0, drawn: false, places: [] }
/** A page with more is a drawing. */
const PLACES = 500

/** A picture's place in the coordinates of a page's items, and how much of the page it takes. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly share: number
}

/** The pictures upon which no text of the page stands; `turn`: from its coordinates to those of its items. */
export const bareOf = ({ places }: Shown, pieces: readonly Piece[], turn: Matrix): Box[] =>
  places
    .map(({ matrix, share }): Box => {
      const [a, b, c, d, x, y] = times(turn, matrix)
      const [left, right] = [x, x + a + c].sort(rising) as [number, number]
      const [top, bottom] = [y, y + b + d].sort(rising) as [number, number]
      return { left, right, top, bottom, share }
    })
    .filter(
      (box) => !pieces.some(({ left, right, y, size }) => isWithin(box, (left + right) / 2, y - size / 3)),
    )

export const isWithin = (box: Box, x: number, y: number): boolean =>
  x > box.left && x < box.right && y > box.top && y < box.bottom

const rising = (a: number, b: number): number => a - b

function inkOf(state: State, operation: number, args: readonly unknown[] | null, OPS: Operations): State {
  if (operation === OPS.setTextRenderingMode) return { ...state, isDrawn: !INVISIBLE.has(args?.[0]) }
  if (operation === OPS.setFillRGBColor) return { ...state, isWhite: isWhiteFill(args?.[0]) }
  if (operation === OPS.setGState) return { ...state, isClear: isClear(args?.[0], state.isClear) }
  return state
}

interface State {
  readonly isDrawn: boolean
  readonly isWhite: boolean
  readonly isClear: boolean
  readonly matrix: Matrix
}
const AT_FIRST: State = { isDrawn: true, isWhite: false, isClear: false, matrix: matrixOf([]) }

/** How much of what is filled is seen, as a state of graphics says; undefined where it does not. */
const OPACITY = 'ca'
const CLEAR = 0.02
export function opacityIn(settings: unknown): number | undefined {
  const found = Array.isArray(settings)
    ? settings.find((setting) => Array.isArray(setting) && setting[0] === OPACITY)
    : undefined
  return found ? Number(found[1]) : undefined
}
const isClear = (settings: unknown, before: boolean): boolean => {
  const opacity = opacityIn(settings)
  return opacity === undefined ? before : opacity <= CLEAR
}

const areaOf = ([a, b, c, d]: Matrix): number => Math.abs(a * d - b * c)

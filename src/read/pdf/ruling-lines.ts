import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { matrixOf, times, type Matrix } from './matrix.js'

/** A straight horizontal (`across`) or vertical line on a page, in points. */
export interface Rule {
  readonly across: boolean
  /** The y of a horizontal line, the x of a vertical one; y grows downwards. */
  readonly at: number
  readonly from: number
  readonly to: number
}

type Operations = (typeof import('pdfjs-dist/legacy/build/pdf.mjs'))['OPS']

/**
 * The ruling lines of a page in the coordinates of `turn`. They are drawn as strokes or as thin filled areas. A page
 * that cannot be rendered, or that has more lines than any table, has none.
 */
export async function rulesOf(page: PDFPageProxy, OPS: Operations, turn: Matrix): Promise<Rule[]> {
  const drawn = await page.getOperatorList({ annotationMode: 0 }).catch(() => null)
  if (!drawn) return []
  const rules: Rule[] = []
  const dots = new Dots()
  const saved: Matrix[] = []
  let matrix = turn
  drawn.fnArray.forEach((operation: number, index: number) => {
    const args = drawn.argsArray[index] as readonly unknown[] | null
    if (operation === OPS.save) saved.push(matrix)
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd)
      matrix = saved.pop() ?? matrix
    else if (operation === OPS.transform) matrix = times(matrix, matrixOf(args as number[]))
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      if (args?.[0]) matrix = times(matrix, matrixOf(args[0] as number[]))
    } else if (operation === OPS.constructPath && rules.length < RULES_OF_A_PAGE) {
      const [painting, [path]] = args as [number, [ArrayLike<number> | null]]
      const isStroke = painting === OPS.stroke || painting === OPS.closeStroke
      const isShown = isStroke || (painting >= OPS.fill && painting <= OPS.closeEOFillStroke)
      const subpaths = isShown && path ? subpathsOf(path, matrix) : []
      rules.push(...rulesIn(subpaths, isStroke))
      subpaths.forEach((points) => dots.take(points))
    }
  })
  return rules.length < RULES_OF_A_PAGE ? joined([...rules, ...dots.rules]) : []
}

/** A page with more is a drawing. */
const RULES_OF_A_PAGE = 20_000
/** In points: a line is at most this thick, and at least this long. */
const THICK = 3
const SHORT = 5
/** In points: parallel lines this close are one. */
const NEAR = 1.5

type Point = readonly [number, number]

/** How many numbers the operands of each path operator have; the last two are its end point. */
const STEPS = [2, 2, 6, 4, 0] as const
const [MOVE, , , , CLOSE] = [0, 1, 2, 3, 4]

/** The corners of each subpath; of a path with curves only dots. */
function subpathsOf(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const [a, b, c, d, e, f] = matrix
  const subpaths: Point[][] = []
  let bent = false
  for (let at = 0; at < path.length;) {
    const step = path[at] as number
    const length = STEPS[step]
    if (length === undefined) return []
    const last = subpaths.at(-1)
    if (step === CLOSE) last?.push(last[0] as Point)
    else {
      const [x, y] = [path[at + length - 1] as number, path[at + length] as number]
      const point: Point = [a * x + c * y + e, b * x + d * y + f]
      if (step === MOVE || !last) subpaths.push([point])
      else last.push(point)
      bent ||= length > 2
    }
    at += length + 1
  }
  return bent ? subpaths.filter(isDot) : subpaths
}

function rulesIn(subpaths: readonly Point[][], isStroke: boolean): Rule[] {
  if (isStroke)
    return subpaths.flatMap((points) =>
      points.slice(1).flatMap((point, index) => ruleBetween([points[index] as Point, point])),
    )
  return subpaths.flatMap(ruleBetween)
}

/** The line that has these corners, if it is straight and thin. */
function ruleBetween(points: readonly Point[]): Rule[] {
  const { left, right, top, bottom } = boxOf(points)
  if (bottom - top <= THICK && right - left >= SHORT)
    return [{ across: true, at: (top + bottom) / 2, from: left, to: right }]
  if (right - left <= THICK && bottom - top >= SHORT)
    return [{ across: false, at: (left + right) / 2, from: top, to: bottom }]
  return []
}

/** Whether what has these corners is no longer than a dot or a short stroke, and as thin. */
function isDot(points: readonly Point[]): boolean {
  const { left, right, top, bottom } = boxOf(points)
  const [wide, high] = [right - left, bottom - top]
  return points.length > 1 && Math.min(wide, high) <= THICK && Math.max(wide, high) < SHORT
}

const boxOf = (points: readonly Point[]) => ({
  left: Math.min(...points.map(([x]) => x)),
  right: Math.max(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  bottom: Math.max(...points.map(([, y]) => y)),
})

/** In points: dots of one line are so near, and are level. A line has so many of them. */
const DOTS_APART = 4
const LEVEL = 0.6
const DOTS = 8

/** Dots and short strokes that are drawn one after the other: a dotted line is nothing else. */
class Dots {
  readonly #found: Rule[] = []
  #run: { left: number; right: number; top: number; bottom: number; dots: number } | null = null

  /** Takes what has these corners; anything larger than a dot ends no line. */
  take(points: readonly Point[]): void {
    if (!isDot(points)) return
    const box = boxOf(points)
    const [wide, high] = [box.right - box.left, box.bottom - box.top]
    const run = this.#run
    const whole = run && {
      left: Math.min(run.left, box.left),
      right: Math.max(run.right, box.right),
      top: Math.min(run.top, box.top),
      bottom: Math.max(run.bottom, box.bottom),
      dots: run.dots + 1,
    }
    const isNear =
      run !== null &&
      box.left - run.right <= DOTS_APART &&
      run.left - box.right <= DOTS_APART &&
      box.top - run.bottom <= DOTS_APART &&
      run.top - box.bottom <= DOTS_APART
    const isStraight =
      whole !== null && Math.min(whole.right - whole.left - wide, whole.bottom - whole.top - high) <= LEVEL
    if (isNear && isStraight) this.#run = whole
    else {
      this.#end()
      this.#run = { ...box, dots: 1 }
    }
  }

  /** The lines that dots make. */
  get rules(): readonly Rule[] {
    this.#end()
    return this.#found
  }

  #end(): void {
    const run = this.#run
    this.#run = null
    if (!run || run.dots < DOTS || this.#found.length >= RULES_OF_A_PAGE) return
    const { left, right, top, bottom } = run
    this.#found.push(
      ...ruleBetween([
        [left, top],
        [right, bottom],
      ]),
    )
  }
}

/** Joins collinear segments: borders are drawn cell by cell. */
function joined(rules: readonly Rule[]): Rule[] {
  const out: { across: boolean; at: number; from: number; to: number }[] = []
  for (const across of [true, false]) {
    const levels: Rule[][] = []
    for (const rule of rules.filter((rule) => rule.across === across).sort((a, b) => a.at - b.at)) {
      const level = levels.at(-1)
      if (level && rule.at - (level[0] as Rule).at <= NEAR) level.push(rule)
      else levels.push([rule])
    }
    for (const level of levels) {
      let last: (typeof out)[number] | undefined
      for (const rule of level.sort((a, b) => a.from - b.from)) {
        if (last && rule.from - last.to <= NEAR) last.to = Math.max(last.to, rule.to)
        else out.push((last = { ...rule }))
      }
    }
  }
  return out
}

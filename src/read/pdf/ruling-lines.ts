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
      if (isShown && path) rules.push(...rulesIn(subpathsOf(path, matrix), isStroke))
    }
  })
  return rules.length < RULES_OF_A_PAGE ? joined(rules) : []
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

/** The corners of each subpath; none when the path has curves. */
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
  return bent ? [] : subpaths
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
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))]
  const [top, bottom] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))]
  if (bottom - top <= THICK && right - left >= SHORT)
    return [{ across: true, at: (top + bottom) / 2, from: left, to: right }]
  if (right - left <= THICK && bottom - top >= SHORT)
    return [{ across: false, at: (left + right) / 2, from: top, to: bottom }]
  return []
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

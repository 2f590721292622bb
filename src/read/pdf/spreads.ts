import { linesOf, type Piece } from './lines.js'
import type { Rule } from './ruling-lines.js'
import type { Layer } from './unread-pages.js'

/** In points: a sheet of A3 lying on its side has 1191; on a narrower one two pages stand as small ones, with both their margins. */
const WIDE = 1_000
const MARGINS = 0.025
/** Of its height. */
const LYING = 1.2
/** In points: between the two pages nothing stands. */
const GUTTER = 12
/** In letters: what a page says that is more than a note in the margin. */
const LETTERS = 200

/** The two pages that stand side by side on one sheet, as two; any other page as it is. */
export function pagesOn(layer: Layer): readonly Layer[] {
  const [width, height] = layer.room
  const middle = width / 2
  const gutter = width < WIDE ? MARGINS * width : GUTTER
  const [low, high] = [middle - gutter, middle + gutter]
  if (width < LYING * height) return [layer]
  const crosses = (from: number, to: number) => from < high && to > low
  const isParted =
    !layer.pieces.some(({ left, right }) => crosses(left, right)) &&
    !layer.rules.some(({ across, at, from, to }) => (across ? crosses(from, to) : crosses(at, at)))
  const halves = [
    layer.pieces.filter(({ left }) => left < middle),
    layer.pieces.filter(({ left }) => left >= middle),
  ]
  if (!isParted || halves.some((pieces) => lettersIn(pieces) < LETTERS)) return [layer]
  return halves.map((pieces, side) => {
    const by = side * middle
    const rules = layer.rules.filter(
      ({ across, at, from }) => Number((across ? from : at) >= middle) === side,
    )
    return {
      ...layer,
      room: [middle, height],
      pieces: pieces.map((piece) => ({ ...piece, left: piece.left - by, right: piece.right - by })),
      rules: rules.map((rule) => movedLeft(rule, by)),
    }
  })
}

const lettersIn = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + text.replace(/\P{L}/gu, '').length, 0)

const movedLeft = (rule: Rule, by: number): Rule =>
  rule.across ? { ...rule, from: rule.from - by, to: rule.to - by } : { ...rule, at: rule.at - by }

/** The page with the letterhead is the first one. */
const HEAD = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM/u
/** In lines from the upper edge of a page. */
const HEAD_LINES = 4
const PAGE_NUMBER = /^(?:trang\s*)?[-–]?\s*(\d{1,3})\s*[-–]?$/iu

/**
 * The pages of a paper as they are read, in: sheet by sheet, from left to right. Sheets of a booklet that were taken apart have the
 * last page beside the first. What says most of the order counts: the letterhead and the numbers on pages. A side of a sheet with
 * nothing on it is left out.
 */
export function inReadingOrder<Page extends Pick<Layer, 'pieces'>>(
  sheets: readonly (readonly Page[])[],
): Page[] {
  const isOfSpreads = sheets.length > 0 && sheets.every((pages) => pages.length === 2)
  const orders = isOfSpreads
    ? [sheets.flat(), folded(sheets), pairs(sheets).flatMap(folded)]
    : [sheets.flat()]
  const [first, ...others] = orders as [Page[], ...Page[][]]
  const best = others.reduce((most, order) => (signsOf(order) > signsOf(most) ? order : most), first)
  return best.filter(({ pieces }) => !isOfSpreads || pieces.length > 0)
}

/** Sheets that were folded into each other: on every other side the later page stands left. */
function folded<Page>(sides: readonly (readonly Page[])[]): Page[] {
  const ordered = sides.map((pages, index) => (index % 2 === 0 ? [...pages].reverse() : [...pages])) as [
    Page,
    Page,
  ][]
  return [...ordered.map(([early]) => early), ...ordered.map(([, late]) => late).reverse()]
}

/** Sheets that were folded each for itself. */
const pairs = <Sheet>(sides: readonly Sheet[]): Sheet[][] =>
  Array.from({ length: Math.ceil(sides.length / 2) }, (_, at) => sides.slice(2 * at, 2 * at + 2))

/** How much of an order is told by the pages themselves. */
const signsOf = (pages: readonly Pick<Layer, 'pieces'>[]): number =>
  pages.reduce((sum, { pieces }, index) => {
    const lines = linesOf(pieces).map(({ text }) => text.trim())
    const numbers = [lines[0], lines.at(-1)].map((line) => Number(PAGE_NUMBER.exec(line ?? '')?.[1]))
    const isFirst = index === 0 && HEAD.test(lines.slice(0, HEAD_LINES).join(' '))
    return sum + Number(isFirst) + Number(numbers.includes(index + 1))
  }, 0)

import type { Piece } from './lines.js'
import type { Rule } from './ruling-lines.js'
import type { Layer } from './unread-pages.js'

/** In points: a sheet of A3 lying on its side has 1191, and whoever prints two pages on one has no narrower one. */
const WIDE = 1_000
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
  const [low, high] = [middle - GUTTER, middle + GUTTER]
  if (width < WIDE || width < LYING * height) return [layer]
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

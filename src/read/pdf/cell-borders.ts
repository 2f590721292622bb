import type { Piece } from './lines.js'
import type { Rule } from './ruling-lines.js'

/** In points: how far a line must stand within an item. */
const WITHIN = 1

/**
 * The items of a page, those in two that a ruling line parts: pdf.js joins the end of one cell and the beginning of the next where
 * cells are narrow ("STT N" of "STT" and "Nội dung").
 */
export function partedByRules(pieces: readonly Piece[], rules: readonly Rule[]): readonly Piece[] {
  const borders = rules.filter(({ across }) => !across)
  return borders.length === 0 ? pieces : pieces.flatMap((piece) => parted(piece, borders))
}

function parted(piece: Piece, borders: readonly Rule[]): Piece[] {
  const { text, left, right, y, size } = piece
  if (!text.trim().includes(' ')) return [piece]
  const middle = y - size / 3
  const border = borders.find(
    ({ at, from, to }) => at > left + WITHIN && at < right - WITHIN && from < middle && to > middle,
  )
  const blank = border && blankAt(piece, border.at)
  if (!border || blank === undefined) return [piece]
  const end = { ...piece, text: text.slice(0, blank).trimEnd(), right: border.at - WITHIN }
  const start = { ...piece, text: text.slice(blank).trimStart(), left: border.at + WITHIN }
  return [
    end,
    ...parted(
      start,
      borders.filter(({ at }) => at > border.at),
    ),
  ]
}

/** The blank nearest to a place, as if all letters had the same width; undefined where none is near. */
function blankAt({ text, left, right, size }: Piece, place: number): number | undefined {
  const width = (right - left) / text.length
  const distances = [...text.matchAll(/(?<=\S) +(?=\S)/g)].map(({ index }) => ({
    index,
    distance: Math.abs(left + (index + 0.5) * width - place),
  }))
  const nearest = distances.reduce<(typeof distances)[number] | null>(
    (best, one) => (best === null || one.distance < best.distance ? one : best),
    null,
  )
  return nearest !== null && nearest.distance <= NEAR * size ? nearest.index : undefined
}
/** In ems: letters differ in width. */
const NEAR = 1.5

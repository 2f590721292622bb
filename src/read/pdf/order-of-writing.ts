import { linesOf, type Piece } from './lines.js'

/** In ems: words that stand nearer are of one text. */
const NEAR = 1
/** So many neighbours tell, and with such a share of them written backwards no order means anything. */
const NEIGHBOURS = 40
const BACKWARDS = 0.15

/**
 * Some programs write a page word by word in no order, as by fonts or from a heap. Items that were not written in one go
 * would then look like cells of a table. Such a page gets the order of its lines; every other one stays.
 */
export function inOrder(pieces: readonly Piece[]): readonly Piece[] {
  const lines = linesOf(pieces)
  let [neighbours, backwards] = [0, 0]
  for (const { pieces: line, size } of lines)
    line.forEach((piece, index) => {
      const before = line[index - 1]
      if (!before || piece.left - before.right > NEAR * size) return
      neighbours += 1
      if (piece.order < before.order) backwards += 1
    })
  if (neighbours < NEIGHBOURS || backwards < BACKWARDS * neighbours) return pieces
  let order = 0
  const orders = new Map<Piece, number>()
  for (const { pieces: line, size } of lines)
    line.forEach((piece, index) => {
      const before = line[index - 1]
      order += !before || piece.left - before.right > NEAR * size ? 2 : 1
      orders.set(piece, order)
    })
  return pieces.map((piece) => ({ ...piece, order: orders.get(piece) ?? order }))
}

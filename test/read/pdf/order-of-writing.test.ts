import { expect, test } from '@jest/globals'
import { inOrder } from '../../../src/read/pdf/order-of-writing.js'
import { linesOf, type Piece } from '../../../src/read/pdf/lines.js'

const SIZE = 14
const LINES = 8
const WORDS = 'Sở Xây dựng sửa bến đò xong'.split(' ')

/** Words of lines that follow each other, and a cell that stands apart from each. `orderOf`: by their index on the page. */
const page = (orderOf: (index: number) => number): Piece[] =>
  Array.from({ length: LINES }, (_, row) => [...WORDS, 'Sở'].map((text, at) => ({ row, text, at })))
    .flat()
    .map(({ row, text, at }, index) => {
      const left = at === WORDS.length ? 400 : 60 + 7 * WORDS.slice(0, at).join(' ').length
      return {
        text,
        left,
        right: left + 7 * text.length,
        y: 100 + 18 * row,
        size: SIZE,
        order: orderOf(index),
      }
    })

const gapsIn = (pieces: readonly Piece[]) => linesOf(inOrder(pieces)).map(({ gaps }) => gaps.length)

test('words that a program has written in no order are no cells', () => {
  const mixed = page((index) => (index * 37) % (LINES * (WORDS.length + 1)))
  // left and right of the line, and before what stands apart
  expect(gapsIn(mixed)).toEqual(Array.from({ length: LINES }, () => 3))
})

test('an order that means something stays', () => {
  const own = page((index) => index * 2)
  expect(inOrder(own)).toBe(own)
})

import { expect, test } from '@jest/globals'
import { arrowUp, type Box, type KindCount, pictureOf } from '../../src/page/paper/picture.js'

const counts: KindCount[] = (
  ['IMPLEMENTS', 'CITES', 'LEGAL_BASIS', 'REPLACES', 'PER', 'GUIDES', 'AMENDS'] as const
).flatMap((kind, index) => [
  { kind, direction: 'UP', relations: index },
  { kind, direction: 'DOWN', relations: 10 - index },
])

const meet = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

test.each([320, 700, 1_400])(
  'in %i pixels no box meets another, and every relation there is has one',
  (width) => {
    const { boxes, paper, height } = pictureOf(counts, width)
    expect(boxes.length).toBe(13)
    const all: Box[] = [paper, ...boxes]
    for (const [index, box] of all.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width + 1e-9)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
      expect(all.slice(index + 1).filter((other) => meet(box, other))).toEqual([])
    }
  },
)

test('what the paper points to stands above it, most of it first; what points to it below', () => {
  const { boxes, paper } = pictureOf(counts, 2_000)
  for (const { direction, y } of boxes) expect(y < paper.y).toBe(direction === 'UP')
  expect(boxes.filter(({ direction }) => direction === 'DOWN')[0]).toMatchObject({ relations: 10 })
  expect(arrowUp({ x: 0, y: 90, width: 10, height: 10 }, { x: 20, y: 0, width: 10, height: 30 })).toBe(
    'M5 90C5 60 25 60 25 30',
  )
})

test('a paper without relations stands alone', () => {
  expect(pictureOf([], 500)).toEqual({ height: 62, paper: expect.objectContaining({ y: 0 }), boxes: [] })
})

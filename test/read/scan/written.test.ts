import { expect, test } from '@jest/globals'
import { createCanvas } from '@napi-rs/canvas'
import { Digits } from '../../../src/read/scan/digits.js'
import { readLetters } from '../../../src/read/scan/letters.js'
import { readBeforeStroke, readWritten, signsIn } from '../../../src/read/scan/written.js'

type Stroke = readonly (readonly [x: number, y: number])[]
/** As a pen writes them, in a box of 1 by 1.6. */
const TWO: Stroke = [[0.1, 0.3], [0.5, 0], [0.85, 0.35], [0.4, 1.1], [0.05, 1.55], [0.95, 1.5]] // prettier-ignore
const SEVEN: Stroke = [[0.05, 0.05], [0.9, 0.05], [0.4, 1.6]] // prettier-ignore
const FOUR: Stroke = [[0.5, 0], [0, 1], [1, 0.95]] // prettier-ignore
const DOWN: Stroke = [[0.7, 0.5], [0.65, 1.6]] // prettier-ignore
const LINE: Stroke = [[-1, 1.7], [5, 1.7]] // prettier-ignore

/** A white page on which strokes are written, each so far to the right. */
function written(...strokes: readonly (readonly [Stroke, number])[]) {
  const canvas = createCanvas(160, 60)
  const context = canvas.getContext('2d')
  context.fillStyle = 'white'
  context.fillRect(0, 0, 160, 60)
  context.lineWidth = 2.5
  for (const [stroke, right] of strokes) {
    context.beginPath()
    stroke.forEach(([x, y], index) => {
      const place = [30 + 18 * (x + right), 14 + 18 * y] as const
      if (index === 0) context.moveTo(...place)
      else context.lineTo(...place)
    })
    context.stroke()
  }
  const { data } = context.getImageData(0, 0, 160, 60)
  return { data: Uint8Array.from({ length: 160 * 60 }, (_, at) => data[4 * at]!), width: 160, height: 60 }
}

const net = new Digits((await readLetters()).digits)
const whole = { left: 0, top: 0, width: 160, height: 60 }
const any = () => true

test.each([
  ['two digits', written([TWO, 0], [SEVEN, 1.4]), '27'],
  ['digits that touch', written([TWO, 0], [SEVEN, 0.85]), '27'],
  ['a digit of two strokes', written([FOUR, 0], [DOWN, 0], [TWO, 1.4]), '42'],
  ['digits on a line', written([TWO, 0], [SEVEN, 1.4], [LINE, 0]), '27'],
])('%s are read', (_, page, text) => {
  expect(readWritten(net, page, whole, any)).toMatchObject({ text })
})

test('a digit that touches the stroke before a code is read with it, one that stands free is not', () => {
  const slash: Stroke = [[0.3, 1.5], [0.8, 0.1]] // prettier-ignore
  const touching = written([TWO, 0], [FOUR, 1.3], [DOWN, 1.3], [slash, 1.95])
  const place = { ...whole, width: 64 }
  expect(readWritten(net, touching, place, any)?.text).not.toBe('24')
  expect(readBeforeStroke(net, touching, place, any)?.text).toBe('24')
  const free = written([TWO, 0], [slash, 1.3])
  expect(readBeforeStroke(net, free, { ...whole, width: 56 }, any)?.text).toBe('2')
})

test('of numbers only one that is meant is read, and nothing where nothing is', () => {
  const page = written([SEVEN, 0], [TWO, 1.4])
  expect(readWritten(net, page, whole, (text) => Number(text) <= 31)?.text).not.toBe('72')
  expect(readWritten(net, written(), whole, any)).toBeNull()
})

test('a line and the dots of a colon are no signs', () => {
  const colon: Stroke = [[0, 0.5], [0, 0.6]] // prettier-ignore
  const below: Stroke = [[0, 1.4], [0, 1.5]] // prettier-ignore
  expect(signsIn(written([TWO, 1], [colon, 0], [below, 0], [LINE, 0]), whole)).toHaveLength(1)
})

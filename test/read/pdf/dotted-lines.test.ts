import { describe, expect, test } from '@jest/globals'
import { readBytes } from '../built.js'
import { pdf, piece } from '../papers/containers.mjs'

type Segment = readonly [x: number, y: number, width: number, height: number]
/** Dots along a line, as programs draw a dotted border. */
const dotted =
  (draw: (x: number, y: number) => string) =>
  ([x, y, width, height]: Segment) =>
    Array.from({ length: Math.floor((width + height) / 2) }, (_, at) =>
      draw(x + (width > 0 ? 2 * at : 0), y + (height > 0 ? 2 * at : 0)),
    ).join(' ')
const square = (x: number, y: number) => `${x} ${y} 1 1 re f`
const stroke = (x: number, y: number) => `${x} ${y} m ${x + 0.8} ${y} l S`
const round = (x: number, y: number) =>
  `${x + 1} ${y} m ${x + 1} ${y + 0.5} ${x + 0.5} ${y + 1} ${x} ${y + 1} c ${x - 1} ${y + 1} ${x - 1} ${y} ${x} ${y} c f`

const GRID: Segment[] = [
  ...[700, 670, 640].map((y): Segment => [60, y, 400, 0]),
  ...[60, 120, 460].map((x): Segment => [x, 640, 0, 60]),
]
const WORDS: [string, number, number][] = [
  ['STT', 70, 680],
  ['Nội dung công việc', 140, 680],
  ['1', 70, 650],
  ['Sở Nội vụ báo cáo kết quả', 140, 650],
]
const read = async (lines: string) => {
  const content = `${lines} ${WORDS.map(([text, x, y]) => piece(text, x, y) as string).join(' ')}`
  return (await readBytes(new Uint8Array(pdf([content]) as Buffer), 'a.pdf')).text
}

describe('a table whose lines are dots', () => {
  test.each([
    ['squares', square],
    ['short strokes', stroke],
    ['circles', round],
  ])('is a table: %s', async (_, draw) => {
    expect(await read(GRID.map(dotted(draw)).join(' '))).toContain('| 1 | Sở Nội vụ báo cáo kết quả |')
  })

  test('dots that are far apart, or in no line, draw nothing', async () => {
    const scattered = Array.from({ length: 300 }, (_, at) => square(60 + ((at * 37) % 400), 640 + ((at * 23) % 60))) // prettier-ignore
    expect(await read(scattered.join(' '))).not.toContain('|')
  })
})

import { expect, test } from '@jest/globals'
import type { Engine } from '../../../src/read/scan/engine.js'
import { clearestBand, turnsToUpright } from '../../../src/read/scan/direction.js'
import type { CleanPage } from '../../../src/read/scan/straighten.js'
import { drawnPage } from './drawn-page.js'

const SIZE = [400, 900] as const
/** Lines of letters from row 500 to row 620. */
const lines = (x: number, y: number) => y >= 500 && y < 620 && x >= 60 && x < 340 && y % 6 < 3 && x % 9 < 4
const ink = ({ data }: { data: Uint8Array }) => data.filter((dot) => dot === 0).length

test('the clearest lines of a page are its text', () => {
  const page = drawnPage(SIZE, { at: lines, ink: 0 })
  expect(ink(clearestBand(page))).toBeGreaterThan(0.9 * ink(page))
})

test('the dark edge of a sheet and the lines of a table are no text, however clear they are', () => {
  const edge = (_: number, y: number) => y < 40 || y >= 860
  const rules = (x: number, y: number) => [200, 240, 280].includes(y) && x > 20 && x < 380
  const band = clearestBand(
    drawnPage(SIZE, { at: lines, ink: 0 }, { at: edge, ink: 0 }, { at: rules, ink: 0 }),
  )
  expect(band).toEqual(clearestBand(drawnPage(SIZE, { at: lines, ink: 0 })))
})

test('a letterhead that makes little sense in any direction does not tell how a page lies: its text does', () => {
  // the clearest lines are those of the head; the text is in the other half, and at the left edge where the page is upright
  const head = (x: number, y: number) => y >= 60 && y < 180 && x >= 60 && x < 340 && y % 4 < 2
  const text = (x: number, y: number) => y >= 500 && y < 620 && x >= 20 && x < 340 && y % 8 < 4
  const upright = drawnPage(SIZE, { at: head, ink: 0 }, { at: text, ink: 0 })
  const overturned = { ...upright, data: upright.data.toReversed() }
  let shown = upright
  const engine = {
    show: (grey: typeof upright) => (shown = grey),
    read: () => {
      const columns = shown.data.length / shown.height
      const isIn = (from: number, to: number) => shown.data.some((dot, at) => dot === 0 && at % columns >= from && at % columns < to) // prettier-ignore
      const confidence = isIn(0, 60) ? 0.9 : isIn(345, 400) ? 0.3 : 0.5
      const word = { text: 'lines', confidence, left: 0, right: 50, top: 0, bottom: 10 }
      return [{ words: [word], baseline: 10, slope: 0, height: 10 }]
    },
  } as unknown as Engine
  const page = (grey: typeof upright) => ({ grey, dotsAnInch: 200 }) as unknown as CleanPage
  expect(turnsToUpright(engine, page(overturned))).toBe(2)
  expect(turnsToUpright(engine, page(upright))).toBe(0)
})

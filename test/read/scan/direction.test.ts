import { expect, test } from '@jest/globals'
import { clearestBand } from '../../../src/read/scan/direction.js'
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

import { expect, test } from '@jest/globals'
import type { Engine, Engines } from '../../../src/read/scan/engine.js'
import { withSealedPositions } from '../../../src/read/scan/sealed-positions.js'
import { drawnPage } from './drawn-page.js'

// cspell:disable
const lineOf = (text: string, left: number, baseline: number) => ({
  words: text.split(' ').map((word, index) => ({
    text: word,
    confidence: 0.95,
    left: left + 100 * index,
    right: left + 100 * index + 80,
    top: baseline - 26,
    bottom: baseline,
    otherwise: [],
  })),
  baseline,
  slope: 0,
  height: 26,
})
const SEAL = { at: (x: number, y: number) => Math.abs(Math.hypot(x - 1100, y - 380) - 140) < 3.5, ink: 0 }
const recipients = [lineOf('Nơi nhận:', 200, 220), lineOf('- Như trên;', 200, 260)]

/** The lines of a page, of which `read` is what an engine sees above the middle of a seal, as far from where it looks. */
function positions(read: readonly [text: string, baseline: number][], lines: string[], page = drawnPage([1600, 700], SEAL)) {
  const engine = { show: () => undefined, read: () => read.map(([text, y]) => lineOf(text, 416, y)) } as unknown as Engine
  const before = lines.map((line, at) => lineOf(line, 1050, 215 + 50 * at))
  return withSealedPositions({ quick: engine, careful: engine } as Engines, page, [...recipients, ...before])
} // prettier-ignore
const textsOf = (lines: ReturnType<typeof positions>) =>
  lines.slice(recipients.length).map(({ words }) => words.map(({ text }) => text).join(' '))

test('positions that the rings of a black seal make one are read without them, and unsure', () => {
  // above the uppermost position there are three heights of a line
  const lines = positions([['KT. CHÙ TỊCH', 78], ['PHO CHỦ TICH', 128]], ['CHỦ TỊCH']) // prettier-ignore
  expect(textsOf(lines)).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
  expect(lines.at(-1)!.words.every(({ confidence }) => confidence <= 0.5)).toBe(true)
})

test.each([
  ['positions that were read whole', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['those of a Party body, which are written otherwise', ['K/T GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['in whose name somebody signs', ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ']],
])('%s stay, and words of a seal that are no position are left', (_, whole) => {
  const read: [string, number][] = whole.some((text) => text.includes('GIÁM ĐỐC'))
    ? [['KT. GIÁM ĐỐC', 78], ['GIÁM ĐỐC', 128], ['NHÂN DÂN HUYỆN', 180]]
    : [['TM. BAN THƯỜNG VỤ', 78], ['PHO BI THU', 128]] // prettier-ignore
  expect(textsOf(positions(read, whole))).toEqual(whole)
})

test('where a seal hides all positions, in whose name somebody signs is read beside the recipients', () => {
  const hidden = (text: string) => textsOf(positions([[text, 128], ['2 l«et( ISCH', 178]], ['HI ÌCH'])) // prettier-ignore
  expect(hidden('1M. BẠN ##ƯỜNG VỤ')).toContain('TM. BAN THƯỜNG VỤ')
  expect(hidden('NHÂN DÂN HUYỆN')).toEqual(['HI ÌCH'])
})

test('a page without a seal stays as it is', () => {
  const white = drawnPage([1600, 700])
  expect(textsOf(positions([['KT. CHỦ TỊCH', 78]], ['CHỦ TỊCH'], white))).toEqual(['CHỦ TỊCH'])
})
// cspell:enable

import { expect, test } from '@jest/globals'
import { endOfLetters, withTouchedApart } from '../../../src/read/scan/day-apart.js'
import type { SeenLine } from '../../../src/read/scan/second-look.js'
import { endOfNumber, withLabelAndCode, withNumberApart } from '../../../src/read/scan/number-line.js'

const [WIDTH, HEIGHT] = [400, 90]
type Sign = readonly [left: number, right: number, top: number, bottom: number]
const page = (...signs: readonly Sign[]) => {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const [left, right, top, bottom] of signs)
    for (let y = top; y <= bottom; y += 1) data.fill(0, y * WIDTH + left, y * WIDTH + right + 1)
  return { data, width: WIDTH, height: HEIGHT }
}
const wordOf = (text: string, left: number, right: number) => ({
  text,
  left,
  right,
  top: 28,
  bottom: 62,
  confidence: 0.9,
  otherwise: [],
})
const lineOf = (...words: ReturnType<typeof wordOf>[]) => ({ words, baseline: 62, slope: 0, height: 20 })
const shown = ({ words }: SeenLine) => words.map(({ text, left, right }) => [text, left, right])

/** `S`, `ố`, then digits by hand, then the letters of `-CT/TU`. */
const SIGNS: readonly Sign[] = [[20, 36, 34, 62], [40, 56, 34, 62], [68, 76, 28, 62], [96, 112, 30, 62], [150, 170, 34, 62], [174, 192, 34, 62], [196, 204, 34, 62], [208, 226, 34, 62], [230, 250, 34, 62]] // prettier-ignore

test.each([
  ['as one word with the label', [wordOf('Số', 20, 76), wordOf('4', 96, 112), wordOf('-CT/TU', 134, 250)]],
  ['in small letters', [wordOf('số', 20, 76), wordOf('4', 96, 112), wordOf('-CT/TU', 134, 250)]],
])('the first digit by hand that was read %s is one of the number', (_, words) => {
  const [label, number, code] = withNumberApart(page(...SIGNS), withLabelAndCode(lineOf(...words))).words
  expect([label!.text, label!.right]).toEqual(['Số', 56])
  expect([number!.left, number!.right]).toEqual([57, 112])
  expect(code!.text).toBe('-CT/TU')
})

test('a code that was read by itself tells where the number ends, however many signs were read in it', () => {
  const line = lineOf(wordOf('Số{†', 20, 76), wordOf('4', 96, 112), wordOf('-CT/TU', 134, 250))
  expect(shown(withNumberApart(page(...SIGNS), line))[1]).toEqual(['{†4', 57, 130])
})

test('a label with its colon keeps its place', () => {
  const line = lineOf(wordOf('Số:', 20, 64), wordOf('4', 96, 112), wordOf('-CT/TU', 134, 250))
  expect(shown(withNumberApart(page([20, 36, 34, 62], [40, 56, 34, 62], [60, 63, 42, 45]), line))[0]).toEqual(
    ['Số:', 20, 64],
  )
})

test('small letters are the label of a number only where nothing stands behind its code', () => {
  const line = lineOf(
    wordOf('số', 20, 56),
    wordOf('14', 70, 112),
    wordOf('-CT/TU', 134, 250),
    wordOf('của', 260, 300),
  )
  expect(withLabelAndCode(line)).toBe(line)
})

test('a digit by hand at the word before a day is none of its letters', () => {
  const letters: readonly Sign[] = [
    [20, 34, 42, 62],
    [38, 52, 42, 70],
    [56, 70, 42, 62],
    [74, 90, 42, 70],
  ]
  expect(endOfLetters(page(...letters, [100, 108, 28, 62]), wordOf('ngày', 20, 110))).toBe(91)
  expect(endOfLetters(page(...letters), wordOf('ngày', 20, 92))).toBe(92)
})

const extents = (...places: readonly (readonly [left: number, right: number])[]) =>
  places.map(([left, right]) => ({ left, right, top: 255, bottom: 276 }))

test.each([
  ['letters touch', '-CT/TW', [[456, 468], [471, 482], [503, 521], [523, 542], [543, 600]], [2, 3], [483, 502]],
  ['a look read one sign more', '/NQ-HĐND', [[429, 450], [452, 468], [477, 484], [487, 506], [509, 530], [544, 563], [567, 588], [591, 610], [614, 634]], [3], [469, 477]],
  ['its stroke touches a letter', '/PNV-CCVC', [[395, 412], [415, 427], [431, 443], [452, 479], [482, 504], [506, 529], [540, 559], [563, 582], [586, 608], [611, 630]], [3], [444, 452]],
  ['a look read one letter twice', '/QĐĐ-UBND', [[416, 437], [441, 459], [467, 474], [477, 498], [501, 522], [536, 557], [561, 579], [583, 603], [607, 628]], [11], [460, 467]],
  // letters that are less broad for their height
  ['a narrower face has as many signs as the code', '/QĐ-UBND', [[302, 313], [321, 331], [338, 347], [350, 357], [359, 377], [381, 398], [411, 429], [432, 447], [451, 467], [474, 491]], [1], [346, 350]],
  // a face that is broader: its signs are counted
  ['letters stand far apart', '/KH', [[410, 420], [425, 435], [440, 446], [460, 480], [500, 520]], [2], [436, 440]],
] as const)('a number by hand ends before its code where %s', (_, code, signs, lengths, [from, to]) => {
  const end = endOfNumber(extents(...signs), code, signs[0][0] - 4, lengths)
  expect(end).toBeGreaterThanOrEqual(from)
  expect(end).toBeLessThanOrEqual(to)
}) // prettier-ignore

test('a day that was taken for a part of the word behind it, all of it or one of its digits, is one to be looked at', () => {
  const apart = (...words: ReturnType<typeof wordOf>[]) => withTouchedApart(lineOf(...words))
  const [before, behind] = [wordOf('ngày', 20, 90), wordOf('4', 250, 266)]
  expect(shown(apart(before, wordOf('tháng', 100, 230), behind))).toEqual([
    ['ngày', 20, 90],
    ['?', 100, 148],
    ['tháng', 149, 230],
    ['4', 250, 266],
  ])
  const half = apart(before, wordOf('1', 104, 116), wordOf('tháng', 122, 232), behind).words
  expect(half.slice(1, 3).map(({ text, left, right }) => [text, left, right])).toEqual([
    ['1', 104, 150],
    ['tháng', 151, 232],
  ])
  expect(half[1]).toMatchObject({ confidence: 0.5, otherwise: ['1'] })
  const month = apart(wordOf('tháng', 20, 100), wordOf('năm', 110, 190)).words
  expect(month.map(({ text }) => text)).toEqual(['tháng', '?', 'năm'])
})

test('words of a day that are as broad as their letters stay', () => {
  const line = lineOf(wordOf('ngày', 20, 90), wordOf('17', 104, 134), wordOf('tháng', 148, 233), wordOf('4', 250, 266), wordOf('năm', 280, 345)) // prettier-ignore
  expect(withTouchedApart(line)).toEqual(line)
  const text = lineOf(wordOf('hằng', 20, 90), wordOf('tháng', 100, 230))
  expect(withTouchedApart(text)).toEqual(text)
})

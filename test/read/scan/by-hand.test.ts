import { expect, test } from '@jest/globals'
import { readByHand } from '../../../src/read/scan/by-hand.js'
import { Digits } from '../../../src/read/scan/digits.js'
import type { Engine, Engines } from '../../../src/read/scan/engine.js'

/** A net that has learnt nothing: there is no ink. */
const digits = new Digits(Buffer.alloc(4 * 12))
const grey = { data: new Uint8Array(400 * 60).fill(255), width: 400, height: 60 }
const wordOf = (text: string, index: number, confidence: number) => ({
  text,
  confidence,
  left: 60 * index + 20,
  right: 60 * index + 60,
  top: 20,
  bottom: 40,
  otherwise: [],
})
const lineOf = (text: string, confidence: number) => ({
  words: text.split(' ').flatMap((word, index) => (word === '·' ? [] : [wordOf(word, index, confidence)])),
  baseline: 40,
  slope: 0,
  height: 15,
})

/** Full of red ink. */
const red = { ...grey, data: new Uint8Array(grey.data.length) }

/**
 * What a line is when looks at a place in it read these one after the other, and whether any look was needed. `inRed`: what
 * looks at red ink read.
 */
function read(text: string, looks: readonly string[], confidence = 0.6, inRed: string | null = null) {
  let count = 0
  let isRed = false
  const engine = {
    show: ({ data }: typeof grey) => (isRed = data.includes(0)),
    readingOnly: <Result>(_: string, reading: () => Result) => reading(),
    read: () => [lineOf(isRed ? inRed! : looks[count++ % looks.length]!, 1)],
  } as unknown as Engine
  const engines: Engines = { quick: engine, careful: engine, digits }
  const { words } = readByHand(engines, grey, () => (inRed ? red : null), lineOf(text, confidence))
  return { text: words.map((word) => word.text).join(' '), words, looked: count > 0 }
}

test.each([
  ['Kỳ Anh, ngày 2} tháng 3', ['27', '27', '22'], 'Kỳ Anh, ngày 27 tháng 3'],
  // there are no such days
  ['Kỳ Anh, ngày 4} tháng 3', ['47', '47', '17'], 'Kỳ Anh, ngày 17 tháng 3'],
  // at the word behind it
  ['Kỳ Anh, ngày Ø2tháng 3', ['02', '02', '12'], 'Kỳ Anh, ngày 02 tháng 3'],
  ['Kỳ Anh, ngày 2 “tháng 3', ['27', '27', '2'], 'Kỳ Anh, ngày 27 tháng 3'],
  // a number that was taken for dirt
  ['Kỳ Anh, ngày · tháng 3', ['10', '10', '1'], 'Kỳ Anh, ngày 10 tháng 3'],
  ['Số: ¿17/UBND-KT', ['17/UBND-KT', '417/UBND-KT', '17/UBND-KT'], 'Số: 417/UBND-KT'],
  // digits that stand apart
  ['Số: 3 ?7/KH-UBND', ['317/KH-UBND', '317/KH-UBND', '27/KH-UBND'], 'Số: 317/KH-UBND'],
  // in the room that print leaves: most looks agree
  ['Số: §7 · /KH-UBND', ['57', '57', '51'], 'Số: 57/KH-UBND'],
  ['Số: · · /2023/NQ-HĐND', ['19', '19', '9'], 'Số: 19/2023/NQ-HĐND'],
  // a number that nobody can read is none
  ['Số: ÿ?3 · /SGDĐT-GDTrH', ['21', '81', '1'], 'Số: /SGDĐT-GDTrH'],
  ['Số: 1215 · /KH-UBND', ['12', '124', '1206'], 'Số: 1215/KH-UBND'],
  // a month by hand, and a label that was read with the word before it
  ['Kỳ Anh,ngày 5 tháng } năm 2024', ['5', '5', '6'], 'Kỳ Anh,ngày 5 tháng 5 năm 2024'],
  // digits of a day that stand apart
  ['Kỳ Anh, ngày ] 3 tháng 5', ['13', '13', '3'], 'Kỳ Anh, ngày 13 tháng 5'],
  // labels and codes of which one look lost the size or the stroke
  ['số: 98 4 · /UBND-VX', ['9834', '9834', '984'], 'Số: 9834/UBND-VX'],
  ['Số ]§ - KH/TU', ['14', '14', '74'], 'Số 14-KH/TU'],
  ['Số · KH/TU', ['14', '14', '74'], 'Số 14-KH/TU'],
  // there is no 31st of September
  ['Kỳ Anh, ngày 3} tháng 9 năm 2024', ['31', '21', '31'], 'Kỳ Anh, ngày 21 tháng 9 năm 2024'],
  ['Kỳ Anh, ngày 3} tháng 10 năm 2024', ['31', '21', '31'], 'Kỳ Anh, ngày 31 tháng 10 năm 2024'],
  ['Số: §7/KH-UBND', ['57IKH-UBND', '51IKH-UBND', '57/KH-UBND'], 'Số: 57/KH-UBND'],
])('%s, where looks read %j, is %s', (text, looks, is) => {
  const { text: mended, words } = read(text, looks)
  expect(mended).toBe(is)
  // what was written by hand is never sure
  expect(words.some((word) => word.otherwise.length > 0 && word.confidence <= 0.5)).toBe(true)
})

test.each([
  ['Số: · · /KH-UBND', '73', 'Số: 73/KH-UBND'],
  ['Hà Nội, ngày · tháng 8', '29', 'Hà Nội, ngày 29 tháng 8'],
])('%s, where %s is stamped in red, is %s, and never sure', (text, inRed, is) => {
  const { text: mended, words } = read(text, [''], 0.95, inRed)
  expect(mended).toBe(is)
  expect(words.find((word) => word.text.startsWith(inRed))!.confidence).toBeLessThanOrEqual(0.5)
})

test.each([
  // as high as the letters behind it
  [[24, 40], false],
  [[16, 42], true],
] as const)('a number that all looks read is unsure where it is no print: %j', ([from, to], isUnsure) => {
  const data = grey.data.slice()
  const draw = (left: number, above: number, below: number) => {
    for (let y = above; y < below; y += 1) data.fill(0, y * grey.width + left, y * grey.width + left + 8)
  }
  for (const left of [80, 91]) draw(left, from, to)
  for (const left of [102, 111]) draw(left, 24, 40)
  const engine = {
    show: () => undefined,
    readingOnly: <Result>(_: string, reading: () => Result) => reading(),
    read: () => [lineOf('72/KH', 1)],
  } as unknown as Engine
  const line = lineOf('Số 72/KH', 0.95)
  const { words } = readByHand(
    { quick: engine, careful: engine, digits },
    { ...grey, data },
    () => null,
    line,
  )
  expect(words[1]).toMatchObject({ text: '72/KH', confidence: isUnsure ? 0.5 : 0.95 })
})

test.each(['Sốí6?/KH-UBND', 'Số:5ÿKH-UBND'])(
  '%s, one word, is a label, a number by hand and a code',
  (text) => {
    const data = grey.data.slice()
    // label, two digits, the stroke, six letters
    const signs = [[20, 14], [38, 12], [60, 10], [74, 10], [88, 4], ...[96, 117, 150, 171, 192, 213].map((left) => [left, 18])] // prettier-ignore
    for (const [left = 0, wide = 0] of signs)
      for (let y = 20; y < 40; y += 1) data.fill(0, y * grey.width + left, y * grey.width + left + wide)
    const engine = {
      show: () => undefined,
      readingOnly: <Result>(_: string, reading: () => Result) => reading(),
      read: () => [lineOf('57', 1)],
    } as unknown as Engine
    const line = { ...lineOf(text, 0.3), words: [{ ...wordOf(text, 0, 0.3), right: 231 }] }
    const { words } = readByHand(
      { quick: engine, careful: engine, digits },
      { ...grey, data },
      () => null,
      line,
    )
    expect(words.map((word) => word.text).join(' ')).toBe('Số: 57/KH-UBND')
    expect(words[1]!.confidence).toBeLessThanOrEqual(0.5)
  },
)

/** A net that sees one digit everywhere, which may be another one: as `worth` grows from 8 to 10, ever more likely. */
function seeing(digit: number, other: number, worth = 8.2): Digits {
  const file = Buffer.alloc(4 * 12)
  file.writeFloatLE(10, 4 * (2 + digit))
  file.writeFloatLE(worth, 4 * (2 + other))
  return new Digits(file)
}

/** What is read where signs of ink stand at these places, the net sees ones that may be twos, and looks read these one after the other. */
function readInk(
  text: string,
  signs: readonly number[],
  looks: readonly string[],
  right: number,
  net = seeing(1, 2),
) {
  const data = grey.data.slice()
  for (const left of signs)
    for (let y = left < 110 ? 18 : 24; y < 44; y += 1)
      data.fill(0, y * grey.width + left, y * grey.width + left + 8)
  let count = 0
  const engine = {
    show: () => undefined,
    readingOnly: <Result>(_: string, reading: () => Result) => reading(),
    read: () => [lineOf(looks[count++ % looks.length]!, 1)],
  } as unknown as Engine
  const line = lineOf(text, 0.6)
  const words = line.words.map((word, index) => (index === 1 ? { ...word, right } : word))
  const engines: Engines = { quick: engine, careful: engine, digits: net }
  return readByHand(engines, { ...grey, data }, () => null, { ...line, words })
    .words.map((word) => word.text)
    .join(' ')
}
const looksOf = (first: string, count: number, other: string) =>
  Array.from({ length: 12 }, (_, at) => (at < count ? first : other))

test.each([
  // all looks agree on a stamp
  ['21', 12, '27', '21'],
  ['21', 10, '27', '21'],
  ['21', 9, '27', '11'],
  // what no pen would write so, and a digit is lost easily
  ['27', 12, '21', '11'],
  ['2', 12, '21', '11'],
])(
  'of a day that %s, read %i times, and else %s, it is %s where ones are seen',
  (first, count, other, is) => {
    expect(readInk('ngày 2} tháng 3', [83, 100], looksOf(first, count, other), 120)).toBe(
      `ngày ${is} tháng 3`,
    )
  },
)

test.each([
  ['11/KH', 'Số 11/KH'],
  ['73/KH', 'Số 111/KH'],
])('the stroke before a code is no digit where looks read %s', (look, is) => {
  const signs = [80, 90, 100, 113, 130, 160]
  expect(readInk('Số 1]/KH', signs, looksOf(look, 9, 'x'), 170)).toBe(is)
})

test.each([
  ['2', 6, 'Số: 2/KH'],
  ['2', 5, 'Số: 11/KH'],
  ['27', 6, 'Số: 11/KH'],
])(
  'one broad digit by hand, of which a net makes two, is one where looks read %s %i times: %s',
  (look, count, is) => {
    const ofNarrow = {
      weigh: ({ width, height }: typeof grey) =>
        Float32Array.from({ length: 10 }, (_, digit) => (width * 2 > height ? 0.1 : Number(digit === 1))),
    } as unknown as Digits
    expect(readInk('Số: · · /KH', [83, 90, 97], looksOf(look, count, 'x'), 190, ofNarrow)).toBe(is)
  },
)

test.each([
  ['a number', 'Số: 2§ · /KH', 190, 'Số: 11/KH', 'Số: /KH'],
  ['a day', 'ngày §§ tháng 3', 120, 'ngày 11 tháng 3', 'ngày §§ tháng 3'],
])(
  'of what a net sees as %s without being sure, nothing is told where no look reads it',
  (_, text, right, is, isNone) => {
    const [some, none, less] = [looksOf('11', 1, 'x'), looksOf('x', 12, 'x'), looksOf('1', 2, 'x')]
    const read = (looks: string[], worth: number) =>
      readInk(text, [83, 100], looks, right, seeing(1, 2, worth))
    expect([read(none, 8.2), read(some, 9), read(none, 9)]).toEqual([is, is, isNone])
    // a digit is lost more easily than won
    expect(read(less, 9)).toBe(is)
  },
)

test('a number that seemed sure stays, and is unsure where looks read another', () => {
  const looks = ['12/KH-UBND', '72/KH-UBND', '12/KH-UBND']
  const { text, words } = read('Số 72/KH-UBND', looks, 0.95)
  expect(text).toBe('Số 72/KH-UBND')
  expect(words[1]).toMatchObject({ confidence: 0.5, otherwise: ['12/KH-UBND'] })
  expect(read('Số 72/KH-UBND', ['72/KH-UBND'], 0.95).words[1]).toMatchObject({ confidence: 0.95 })
})

test('a number that is stamped into the room is read like print, and a draft has none', () => {
  expect(read('Số: 57 · /KH-UBND', ['11'], 0.95)).toMatchObject({ text: 'Số: 57/KH-UBND', looked: false })
  expect(read('Số: · · /KH-UBND', ['']).text).toBe('Số: /KH-UBND')
})

test('a digit that is as broad as two is doubted, however sure the look was', () => {
  const broad = read('Kỳ Anh, ngày 2 tháng 3', ['24', '24', '2'], 0.95)
  expect(broad).toMatchObject({ text: 'Kỳ Anh, ngày 24 tháng 3', looked: true })
  expect(broad.words[3]!.otherwise).toContain('2')
})

test('a day of which the look was sure is not looked at, and what no two looks agree on stays', () => {
  const text = 'Kỳ Anh, ngày 27 tháng 3'
  expect(read(text, ['11'], 0.95)).toMatchObject({ text, looked: false })
  expect(read('ngày 2} tháng', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12']).text).toBe(
    'ngày 2} tháng',
  )
})

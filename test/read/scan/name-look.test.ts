import { expect, test } from '@jest/globals'
import type { Engine, Engines } from '../../../src/read/scan/engine.js'
import { readNames } from '../../../src/read/scan/name-look.js'

const grey = { data: new Uint8Array(800 * 200).fill(255), width: 800, height: 200 }
const lineOf = (text: string, confidence: number, left: number, baseline: number) => ({
  words: text.split(' ').map((word, index) => ({
    text: word,
    confidence,
    left: left + 60 * index,
    right: left + 60 * index + 50,
    top: baseline - 30,
    bottom: baseline,
    otherwise: [],
  })),
  baseline,
  slope: 0,
  height: 20,
})

/** A page on which ink goes on behind a name of two words, as a signature hides a third one. */
const withInkBehind = () => {
  const data = grey.data.slice()
  for (let y = 108; y < 120; y += 1) data.fill(0, y * grey.width + 508, y * grey.width + 570)
  return { ...grey, data }
}

/** What a name below a position is when looks at it read these one after the other, and whether any look was needed. */
function read(
  name: string,
  looks: readonly string[],
  position = 'GIÁM ĐỐC',
  confidence = 0.6,
  page = grey,
  isInPlace = false,
) {
  let [count, larger] = [0, 1]
  // a part begins the height of a line before a name, and has a margin
  const inPart = (x: number) => 14 + (x - 370) * larger
  const placed = (line: ReturnType<typeof lineOf>) => ({
    ...line,
    words: line.words.map((word) => ({ ...word, left: inPart(word.left), right: inPart(word.right) })),
  })
  const engine = {
    show: (_: unknown, dotsAnInch: number) => (larger = dotsAnInch / 200),
    read: () => {
      const look = looks[count++ % looks.length]!
      return [isInPlace ? placed(lineOf(look, 0.6, 390, 30)) : lineOf(look, 0.6, 0, 30)]
    },
  } as unknown as Engine
  const lines = [lineOf(position, 0.95, 400, 60), lineOf(name, confidence, 390, 120)]
  const words = readNames({ quick: engine, careful: engine } as Engines, page, lines)[1]!.words
  return { text: words.map((word) => word.text).join(' '), words, looked: count > 0 }
}

// cspell:disable
test.each([
  ['-3`Tiịnh Hữu Bắc', ['“Trịnh Hữu Bắc', 'Tiịnh Hữu Bắc', '- Trịnh Hữu Bắc'], 'Trịnh Hữu Bắc'],
  ['vàng Seo Lử', ['Vàng Seo Lử', 'Vàng Seo Lử', 'Vàhg Seo Lử'], 'Vàng Seo Lử'],
  // a family name is worth more than another word
  ['Tình Hữu Bắc', ['Trịnh Hữu Bắc', 'Trình Hữu Bắc'], 'Trịnh Hữu Bắc'],
])('%s, where looks read %j, is %s, and unsure', (name, looks, is) => {
  const { text, words } = read(name, looks)
  expect(text).toBe(is)
  expect(words[0]!.confidence).toBeLessThanOrEqual(0.5)
  expect(words[0]!.otherwise).toContain(name.split(' ')[0])
})

test('what no two looks agree on stays, and what is clear or below no position is not looked at', () => {
  const looks = ['2 3', 'Bạch Trưng', 'x', 'Nghĩa', 'Yên', '']
  expect(read('1 Trọng Nghĩa', looks).text).toBe('1 Trọng Nghĩa')
  expect(read('Bùi Trọng Nghĩa', looks, 'GIÁM ĐỐC', 0.95).looked).toBe(false)
  expect(read('Bùi Trọng Nghĩa', looks, 'Nơi nhận').looked).toBe(false)
})

test('what stands in a letterhead is no name, though a body with a word of a position is above it', () => {
  const subject = lineOf('tả lợn châu Phi', 0.6, 400, 180)
  const below = (number: string) => {
    const lines = [lineOf('ỦY BAN NHÂN DÂN', 0.95, 400, 60), lineOf(number, 0.95, 400, 120), subject]
    let looks = 0
    const engine = { show: () => (looks += 1), read: () => [lineOf('Châu Phi', 0.6, 0, 30)] } as unknown as Engine
    const texts = readNames({ quick: engine, careful: engine } as Engines, grey, lines)[2]!.words
    return { text: texts.map(({ text }) => text).join(' '), looks }
  } // prettier-ignore
  expect(below('Số: 615/UBND-NN')).toEqual({ text: 'tả lợn châu Phi', looks: 0 })
  expect(below('KT. CHỦ TỊCH').text).toBe('Châu Phi')
})

test.each(['III- PHÂN CÔNG NHIỆM VỤ', '1. TRƯỞNG BAN', 'TRÁCH NHIỆM', 'TĂNG TRƯỞNG'])(
  'what stands below the heading %s is no name',
  (heading) => {
    expect(read('1- Ban Tổ', ['Ban Tố'], heading)).toMatchObject({ text: '1- Ban Tổ', looked: false })
  },
)

test('of two words that are read well the family name may be hidden', () => {
  expect(read('Văn Hoạch', ['Trịnh Văn Hoạch'], 'GIÁM ĐỐC', 0.95).text).toBe('Trịnh Văn Hoạch')
  expect(read('Bùi Nghĩa', ['x'], 'GIÁM ĐỐC', 0.95).looked).toBe(false)
  // nobody saw more: it may be all, and it may not
  expect(read('Nhin Đạt', ['Nhin Đạt'], 'GIÁM ĐỐC', 0.95).words[0]).toMatchObject({ confidence: 0.5 })
})

test('a word that a signature hides behind a name that is read well is read, and unsure', () => {
  const looks = ['Bùi Trọng Nghĩa', 'Bùi Trạng Nghĩa', 'Bùi Trạng Nghĩa']
  const look = (page: typeof grey) => read('Bùi Trọng', looks, 'GIÁM ĐỐC', 0.95, page, true)
  expect(look(grey)).toMatchObject({ text: 'Bùi Trọng', looked: false })
  const { text, words } = look(withInkBehind())
  expect(text).toBe('Bùi Trọng Nghĩa')
  expect(words.map(({ confidence }) => confidence > 0.5)).toEqual([true, true, false])
  // nobody can read it: what is read is not the whole name
  const { words: rest } = read('Bùi Trọng', ['x'], 'GIÁM ĐỐC', 0.95, withInkBehind())
  expect(rest.map(({ confidence }) => confidence)).toEqual([0.5, 0.5])
})
// cspell:enable

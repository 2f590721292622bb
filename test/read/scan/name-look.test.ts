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

/** What a name below a position is when looks at it read these one after the other, and whether any look was needed. */
function read(name: string, looks: readonly string[], position = 'GIÁM ĐỐC', confidence = 0.6) {
  let count = 0
  const engine = {
    show: () => undefined,
    read: () => [lineOf(looks[count++ % looks.length]!, 0.6, 0, 30)],
  } as unknown as Engine
  const lines = [lineOf(position, 0.95, 400, 60), lineOf(name, confidence, 390, 120)]
  const words = readNames({ quick: engine, careful: engine } as Engines, grey, lines)[1]!.words
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
// cspell:enable

import { expect, test } from '@jest/globals'
import type { Engine, Engines } from '../../../src/read/scan/engine.js'
import { readSigned } from '../../../src/read/scan/signed-block.js'

// cspell:disable
const [WIDTH, HEIGHT] = [1600, 600]
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

/** A page on which letters stand in rows below a position whose middle is at 1190. */
function pageWith(...rows: readonly number[]) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const row of rows)
    for (let left = 1080; left < 1300; left += 30)
      for (let y = row - 20; y < row; y += 1) data.fill(0, y * WIDTH + left, y * WIDTH + left + 14)
  return { grey: { data, width: WIDTH, height: HEIGHT }, stamped: null }
}

/** The lines of a page whose hidden lines are read so, one after the other, by every look. */
function signed(
  rows: readonly number[],
  looks: readonly string[],
  above = [lineOf('KT. CHỦ TỊCH', 1050, 100)],
  stamped: readonly number[] = [],
) {
  let [count, part] = [0, 0]
  const engine = {
    show: () => undefined,
    read: () => {
      // each place is looked at six times first, by two engines
      if (count > 0 && count % 6 === 0) part += 1
      count += 1
      return [lineOf(looks[Math.min(part, looks.length - 1)]!, 14, 40)]
    },
  } as unknown as Engine
  const lines = readSigned(
    { quick: engine, careful: engine } as Engines,
    { ...pageWith(...rows), inks: [() => null, () => pageWith(...stamped).grey] },
    above,
  )
  return {
    lines: lines.map(({ words }) => words.map(({ text }) => text).join(' ')),
    words: lines.at(-1)!.words,
    count,
  }
}

test('a position and a name that nobody found are read below a capacity, and unsure', () => {
  const { lines, words } = signed([150, 330], ['PHÓ CHÙ TICH', 'Đinh Văn Sơn'])
  expect(lines).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Đinh Văn Sơn'])
  expect(words.every(({ confidence }) => confidence <= 0.5)).toBe(true)
})

test('a name beside the last of the recipients stands for itself, and nothing else is looked for', () => {
  const beside = (left: number, name = 'Chế Thị Mẫu') => ({
    ...lineOf('- Lưu: VT;', 100, 330),
    words: [...lineOf('- Lưu: VT;', 100, 330).words, ...lineOf(name, left, 330).words],
  })
  const below = (line: ReturnType<typeof lineOf>) =>
    signed([330], ['x'], [lineOf('GIÁM ĐỐC', 1090, 100), line])
  expect(below(beside(1040))).toMatchObject({ lines: ['GIÁM ĐỐC', '- Lưu: VT;', 'Chế Thị Mẫu'], count: 0 })
  // what is no name, or stands among the recipients, stays with them
  expect(below(beside(1040, 'xã, phường;')).lines.at(-1)).toBe('- Lưu: VT; xã, phường;')
  expect(below(beside(500)).lines.at(-1)).toBe('- Lưu: VT; Chế Thị Mẫu')
})

test('a name that is stamped in red or blue is read where none is in black', () => {
  const position = [lineOf('TM. ỦY BAN NHÂN DÂN', 950, 60), lineOf('CHỦ TỊCH', 1100, 100)]
  expect(signed([], ['Đinh Văn Sơn'], position, [330]).lines.at(-1)).toBe('Đinh Văn Sơn')
  // of what else stands there in it, or below a name, nothing is made
  expect(signed([], ['mù ở'], position, [330]).lines).toHaveLength(2)
  expect(
    signed([], ['Đinh Văn Sơn'], [...position, lineOf('Lò Thị Mây', 1050, 330)], [330]).lines,
  ).toHaveLength(3)
})

test('who signs for another is a deputy, also where a seal hides the word', () => {
  expect(signed([150], ['CHỦ TỊCH']).lines).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'])
})

test('two words below one who signs for nobody are no position, however near they come to one', () => {
  expect(signed([330], ['Thi Phong'], [lineOf('GIÁM ĐỐC', 1100, 100)]).lines.at(-1)).not.toMatch(/PHÒNG/)
  expect(signed([330], ['Trưng Phong', 'Trưng Phòng'], [lineOf('GIÁM ĐỐC', 1100, 100)]).lines).not.toContain(
    'TRƯỞNG PHÒNG',
  )
  expect(signed([150], ['Trưng Phòng'], [lineOf('TL. CHỦ TỊCH', 1050, 100)]).lines).toContain('TRƯỞNG PHÒNG')
  // of two positions that letters come near to it is the deputy's
  expect(signed([150], ['TU TRƯỞNG'], [lineOf('KT. BỘ TRƯỞNG', 1050, 100)]).lines).toContain('THỨ TRƯỞNG')
})

test('a position whose beginning a seal hides has its middle below that of the wider one above it', () => {
  const hidden = lineOf('TỊCH', 1250, 130)
  expect(signed([330], ['Đinh Văn Sơn'], [lineOf('KT. CHỦ TỊCH', 1050, 100), hidden]).lines).toContain(
    'Đinh Văn Sơn',
  )
})

test('a position whose beginning a seal hides is looked at, and stands whole where the name is sought', () => {
  const { lines } = signed([330], ['CHÁNH VĂN PHONG', 'Đinh Văn Sơn'], [lineOf('PHÒNG', 1230, 100)])
  expect(lines).toEqual(['CHÁNH VĂN PHÒNG', 'Đinh Văn Sơn'])
  // what looks read is no end of it
  expect(signed([], ['BÍ THƯ'], [lineOf('TỊCH', 1190, 100)]).lines).toEqual(['TỊCH'])
})

test('a position of which a seal cut the first word is whole, and that of a deputy below whom he signs for', () => {
  const above = lineOf('TM. ỦY BAN NHÂN DÂN', 950, 60)
  const { lines, words } = signed([], [''], [above, lineOf('Ủ TỊCH', 1150, 100)])
  expect(lines.at(-1)).toBe('CHỦ TỊCH')
  expect(words.map(({ otherwise }) => otherwise)).toEqual([['Ủ'], []])
  const deputy = signed([], [''], [lineOf('KT. CHỦ TỊCH', 1050, 60), lineOf('Ủ TỊCH', 1150, 100)])
  expect(deputy.lines.at(-1)).toBe('PHÓ CHỦ TỊCH')
})

test('two words that a signature has left of a position are no name', () => {
  expect(signed([150], ['Hữ Ích'], [lineOf('TM. ỦY BAN NHÂN DÂN', 950, 100)]).lines.at(-1)).toBe('CHỦ TỊCH')
  expect(signed([330], ['Đinh Sơn']).lines.at(-1)).toBe('Đinh Sơn')
})

test('a name as short as what strokes are read as hides no other below it', () => {
  expect(signed([200, 330], ['A Vì', 'A Vì', 'Đinh Văn Sơn']).lines).toEqual(['KT. CHỦ TỊCH', 'Đinh Văn Sơn'])
})

test('a position that a signature hides is read beside the recipients, and the name below it', () => {
  const recipients = lineOf('Nơi nhận:', 200, 100)
  expect(signed([150, 330], ['CHỦ TICH', 'Đinh Văn Sơn'], [recipients]).lines).toEqual(['CHỦ TỊCH', 'Đinh Văn Sơn', 'Nơi nhận:']) // prettier-ignore
  expect(signed([150, 330], ['Đinh Văn Sơn'], [recipients]).lines).toEqual(['Nơi nhận:'])
  expect(signed([150, 330], ['CHỦ TICH'], [lineOf('Trên đây là', 200, 100)]).count).toBe(0)
})

test('nobody has one position twice: the lower one is that of a deputy', () => {
  expect(signed([150], ['CHỦ TỊCH'], [lineOf('CHỦ TỊCH', 1090, 100)]).lines).toEqual([
    'KT. CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
  ])
})

test('a name of which a stroke broke one word is looked at again', () => {
  const lines = [lineOf('BÍ THƯ', 1090, 100), lineOf('Nông tiải Lưu', 1050, 330)]
  expect(signed([330], ['Nông Hải Lưu'], lines).lines).toEqual(['BÍ THƯ', 'Nông Hải Lưu'])
})

test('a name of which a seal hides the first part is looked at, and the name of a place is not', () => {
  const below = (text: string) => [lineOf('BÍ THƯ', 1090, 100), lineOf(text, 1050, 330)]
  expect(signed([330], ['Lương Đức Hậu'], below('lức Hậu')).lines).toEqual(['BÍ THƯ', 'Lương Đức Hậu'])
  expect(signed([330], ['Lương Đức Hậu'], below('tỉnh Hậu Giang')).lines[1]).toBe('tỉnh Hậu Giang')
})

test('strokes beside a name and between its words are no part of it', () => {
  expect(signed([330], ['3&W Hoàng-Nam']).lines).toEqual(['KT. CHỦ TỊCH', 'Hoàng Nam'])
})

test('what is left of a seal below a position is no line; elsewhere a number of two digits is', () => {
  const position = lineOf('GIÁM ĐỐC', 1100, 100)
  const lines = [position, lineOf('ử', 1200, 160), lineOf('12', 300, 160), lineOf('Đinh Văn Sơn', 1050, 330)]
  expect(signed([], [''], lines).lines).toEqual(['GIÁM ĐỐC', '12', 'Đinh Văn Sơn'])
  // its upper edge stands above the position, where what is read surely is text
  const unsure = { ...lineOf('2w', 1000, 60), words: lineOf('2w', 1000, 60).words.map((word) => ({ ...word, confidence: 0.4 })) } // prettier-ignore
  expect(signed([], [''], [unsure, lineOf('b)', 1000, 60), ...lines]).lines).toEqual(['b)', 'GIÁM ĐỐC', '12', 'Đinh Văn Sơn']) // prettier-ignore
  // its star stands further aside, and beside the name
  const star = lineOf('+', 850, 330)
  expect(signed([], [''], [position, star, lines[3]!]).lines).toEqual(['GIÁM ĐỐC', 'Đinh Văn Sơn'])
})

test('what is left of a seal above and beside a name that was found is no line', () => {
  const position = lineOf('GIÁM ĐỐC', 1100, 100)
  const remains = [lineOf('2. 26 7', 1020, 200), lineOf('¬^`/2 4', 1000, 328), lineOf('2. 26 7', 300, 200)]
  expect(signed([330], ['Đinh Văn Sơn'], [position, ...remains]).lines).toEqual(['GIÁM ĐỐC', 'Đinh Văn Sơn', '2. 26 7']) // prettier-ignore
  expect(signed([330], ['Đinh Văn Sơn'], [position, lineOf('(đã ký)', 1100, 200)]).lines).toContain('(đã ký)')
})

test('a position beside the recipients is a line of its own', () => {
  const both = lineOf('Nơi nhận: x x x x x x x x GIÁM ĐỐC', 200, 100)
  const words = both.words.map((word, index) => (index > 9 ? { ...word, left: word.left + 200, right: word.right + 200 } : word)) // prettier-ignore
  const recipients = { ...both, words: words.filter((_, index) => index < 2 || index > 9) }
  expect(signed([], [''], [recipients]).lines).toEqual(['Nơi nhận:', 'GIÁM ĐỐC'])
})

test('nothing is looked at where a name is clear, or where there is no position', () => {
  expect(
    signed([330], ['x'], [lineOf('KT. CHỦ TỊCH', 1050, 100), lineOf('Đinh Văn Sơn', 1050, 330)]).count,
  ).toBe(0)
  expect(signed([330], ['x'], [lineOf('Trên đây là', 1050, 100)]).count).toBe(0)
  const list = [lineOf('TRƯỞNG BAN', 1100, 100), lineOf('Sở Nội vụ', 1050, 330)]
  expect(signed([330], ['Sở Nội'], list).lines).toEqual(['TRƯỞNG BAN', 'Sở Nội vụ'])
})
// cspell:enable

test('a place that cuts a name, below a position that has lost its beginning, is looked at further to the left', () => {
  const { lines, count } = signed([330], ['n Quang Lâm', 'Trần Quang Lâm'], [lineOf('GIÁM ĐỐC', 1090, 100)])
  expect(lines.at(-1)).toBe('Trần Quang Lâm')
  // once, and where letters begin within a word
  expect(count).toBe(12)
  expect(signed([330], ['Trần Quang Lâm'], [lineOf('GIÁM ĐỐC', 1090, 100)]).count).toBe(6)
})

test('a row of the recipients with what is left of a seal beside it is no running text', () => {
  const row = lineOf('- Các sở, ban, ngành', 100, 190)
  const beside = { ...row, words: [...row.words, ...lineOf('vi [x', 1150, 190).words] }
  const { lines } = signed([330], ['Đinh Văn Sơn'], [lineOf('KT. CHỦ TỊCH', 1050, 100), beside])
  expect(lines).toContain('Đinh Văn Sơn')
})

test('who has a deputy sign below his position is signed for, also where a seal hides it', () => {
  const lines = [
    lineOf('CHỦ TỊCH', 1090, 100),
    lineOf('PHÓ CHỦ TỊCH', 1050, 150),
    lineOf('Đinh Văn Sơn', 1050, 330),
  ]
  const found = signed([], [''], lines)
  expect(found.lines[0]).toBe('KT. CHỦ TỊCH')
  // two who sign, one far below the other
  const apart = [lines[0]!, lineOf('PHÓ CHỦ TỊCH', 1050, 400)]
  expect(signed([], [''], apart).lines[0]).toBe('CHỦ TỊCH')
})

test('a subject with a year below the name of a body is no name of who signs', () => {
  const lines = [lineOf('ỦY BAN NHÂN DÂN', 200, 100), lineOf('Đông Xuân 2025 - 2026', 180, 200)]
  const unsure = lines.map((line) => ({ ...line, words: line.words.map((word) => ({ ...word, confidence: word.text === 'Xuân' ? 0.6 : 0.95 })) })) // prettier-ignore
  expect(signed([], ['Đông Xuân'], unsure).lines).toContain('Đông Xuân 2025 - 2026')
})

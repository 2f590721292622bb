import { expect, test } from '@jest/globals'
import stringWidth from 'string-width'
import { table, truncated } from '../src/commands/table.js'

const plain = (text: string) => text
const columns = [{ heading: 'Cơ quan', least: 6 }, { heading: 'Hạn' }, { heading: 'Nhiệm vụ', least: 8 }]
const rows = [
  [
    'Ủy ban nhân dân tỉnh Lạng Sơn'.normalize('NFD'),
    '2024-06-10',
    'rà soát quỹ đất, báo cáo Ủy ban nhân dân tỉnh',
  ],
  ['建設省', '', 'một\u001b[31m\nhai\u202e'],
]

test('columns align whatever letters are made of, and nothing steers the terminal', () => {
  const lines = table(columns, rows, { width: null, heading: plain }).split('\n')
  expect(lines).toEqual([
    'Cơ quan                        Hạn         Nhiệm vụ',
    'Ủy ban nhân dân tỉnh Lạng Sơn  2024-06-10  rà soát quỹ đất, báo cáo Ủy ban nhân dân tỉnh',
    '建設省                                     một [31m hai',
    '',
  ])
})

test.each([30, 40, 60, 80, 200])('a row fits into %i columns where it can', (width) => {
  const lines = table(columns, rows, { width, heading: plain }).split('\n')
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width)
  expect(lines[1]).toContain('2024-06-10')
})

test.each([
  ['Lạng Sơn', 8, 'Lạng Sơn'],
  ['Lạng Sơn', 7, 'Lạng S…'],
  ['Lạng Sơn', 6, 'Lạng…'],
  ['Lạng Sơn'.normalize('NFD'), 3, 'Lạ…'.normalize('NFD')],
  ['建設省', 5, '建設…'],
  ['建設省', 4, '建…'],
])('%s in %i columns: %s', (text, width, expected) => expect(truncated(text, width)).toBe(expected))

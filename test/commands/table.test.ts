import { expect, test } from '@jest/globals'
import stringWidth from 'string-width'
import { MESSAGES } from '../../src/locale/messages.js'
import { formatCandidates, formatTable, truncate, WHOLE } from '../../src/commands/table.js'

const columns = [
  { heading: 'Cơ quan', minimum: 6 },
  { heading: 'Hạn', minimum: WHOLE },
  { heading: 'Nhiệm vụ', minimum: 8 },
]
const rows = [
  [
    'Ủy ban nhân dân tỉnh Lạng Sơn'.normalize('NFD'),
    '2024-06-10',
    'rà soát quỹ đất, báo cáo Ủy ban nhân dân tỉnh',
  ],
  ['建設省', '', 'một\u001b[31m\nhai\u202e'],
]

test('columns align whatever letters are made of, and nothing steers the terminal', () => {
  const lines = formatTable(columns, rows, { width: null }).split('\n')
  expect(lines).toEqual([
    'Cơ quan                        Hạn         Nhiệm vụ',
    'Ủy ban nhân dân tỉnh Lạng Sơn  2024-06-10  rà soát quỹ đất, báo cáo Ủy ban nhân dân tỉnh',
    '建設省                                     một [31m hai',
    '',
  ])
})

test.each([30, 40, 60, 80, 200])('a row fits into %i columns where it can', (width) => {
  const lines = formatTable(columns, rows, { width }).split('\n')
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
])('%s in %i columns: %s', (text, width, expected) => expect(truncate(text, width)).toBe(expected))

test('a title of 250 characters in any column leaves the others readable at 80 columns', () => {
  const title = 'Kế hoạch trồng cây xanh dọc các tuyến sông '.repeat(6).slice(0, 250)
  const shown = formatTable(
    [
      { heading: 'Hạn' },
      { heading: 'Tình trạng' },
      { heading: 'Chủ trì' },
      { heading: 'Văn bản', minimum: 14 },
      { heading: 'Nhiệm vụ', minimum: 24 },
    ],
    [['2024-06-10', 'quá hạn', 'Sở Xây dựng tỉnh Lạng Sơn', title, `Rà soát quỹ đất. ${title}`]],
    { width: 80 },
  )
  const [, row = ''] = shown.split('\n')
  expect(stringWidth(row)).toBeLessThanOrEqual(80)
  expect(row).toContain('2024-06-10  quá hạn')
  expect(row).toContain('Rà soát quỹ đất. Kế')
})

test('candidates fit the terminal, keep their ids whole and show no empty columns', () => {
  const shown = formatCandidates(
    MESSAGES.vi,
    [
      {
        id: 'D.0123456789abcdef',
        symbol: '26-CT/TU',
        name: 'Chỉ thị '.repeat(30),
        issuer: 'Tỉnh ủy Bắc Giang',
      },
      { id: 'D.fedcba9876543210', symbol: '26-CT/TU', name: null, issuer: 'Tỉnh ủy Lạng Sơn' },
    ],
    80,
  )
  const [heading = '', columnsShown = '', ...lines] = shown.trimEnd().split('\n')
  expect(heading).toBe(MESSAGES.vi.candidates)
  expect(columnsShown).not.toContain(MESSAGES.vi.columns.territory)
  expect(lines.map((line) => line.slice(0, 18))).toEqual(['D.0123456789abcdef', 'D.fedcba9876543210'])
  for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(80)
})

import { expect, test } from '@jest/globals'
import { renderBlocks } from '../../../src/read/blocks.js'
import { readDocx } from '../../../src/read/docx/docx.js'
import { Marks } from '../../../src/read/marks.js'
import { BORDERS, docx, inList, paragraph, table } from '../papers/containers.mjs'

const text = (body: string, more: Record<string, string> = {}) =>
  renderBlocks(readDocx(new Uint8Array(docx(body, more) as Buffer), 'a.docx', new Marks()), 'a.docx')
const level = (at: number, format: string, pattern: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`
const abstract = (id: number, ...inner: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${inner.join('')}</w:abstractNum>`
const list = (id: number, of: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`
const startAt = (at: number, number: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${number}"/></w:lvlOverride>`
const item = (words: string, of: number, at = 0) => paragraph(words, inList(of, at) as string) as string
const ROMAN = level(0, 'upperRoman', '%1.')

const cases: [string, string, string, string][] = [
  [
    'a list that restarts does so once, and the list that it was taken from goes on behind it',
    abstract(1, ROMAN) + list(1, 1) + list(2, 1, startAt(0, 5)),
    item('a', 1) + item('b', 2) + item('c', 2) + item('d', 1),
    'I. a\nV. b\nVI. c\nVII. d\n',
  ],
  [
    'levels of legal numbering show all numbers in digits',
    abstract(1, ROMAN, level(1, 'decimal', '%1.%2.', '<w:isLgl/>')) + list(1, 1),
    item('a', 1) + item('b', 1) + item('c', 1, 1),
    'I. a\nII. b\n2.1. c\n',
  ],
  [
    'articles count on through the chapters',
    abstract(
      1,
      level(0, 'decimal', 'Chương %1.'),
      level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>'),
      level(2, 'decimal', '%3.'),
    ) + list(1, 1),
    item('a', 1) +
      item('b', 1, 1) +
      item('c', 1, 2) +
      item('d', 1, 1) +
      item('e', 1) +
      item('f', 1, 1) +
      item('g', 1, 2),
    'Chương 1. a\nĐiều 1. b\n1. c\nĐiều 2. d\nChương 2. e\nĐiều 3. f\n1. g\n',
  ],
  [
    'a list may have a level of its own',
    abstract(1, ROMAN) +
      list(1, 1) +
      list(2, 1, `<w:lvlOverride w:ilvl="0">${level(0, 'lowerLetter', '%1)')}</w:lvlOverride>`),
    item('a', 1) + item('b', 2) + item('c', 1),
    'I. a\nb) b\nIII. c\n',
  ],
  [
    'a list that has the levels of a style for lists',
    abstract(1, '<w:numStyleLink w:val="Muc"/>') +
      abstract(2, '<w:styleLink w:val="Muc"/>', ROMAN) +
      list(1, 1) +
      list(2, 2),
    item('a', 1) + item('b', 2),
    'I. a\nII. b\n',
  ],
  [
    'a level above that shows no number',
    abstract(1, level(0, 'none', ''), level(1, 'decimal', '%1%2.')) + list(1, 1),
    item('a', 1) + item('b', 1, 1),
    'a\n1. b\n',
  ],
  [
    'a full stop that is typed behind the number stays at it',
    abstract(1, level(0, 'decimal', 'Điều %1')) + list(1, 1),
    item('. Giao việc', 1) + item('Giao việc', 1),
    'Điều 1. Giao việc\nĐiều 2 Giao việc\n',
  ],
]
test.each(cases)('%s', (_, numbering, body, expected) => {
  expect(text(body, { numbering })).toBe(expected)
})

test('a level is told by the style of its paragraphs, by the list or by a style that only names the level', () => {
  const numbering =
    abstract(
      1,
      level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Muc"/>'),
      level(1, 'decimal', '%2.', '<w:pStyle w:val="Mark"/>'),
    ) +
    list(1, 1) +
    abstract(2, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)')) +
    list(2, 2)
  const style = (id: string, inner: string, base = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}">${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}<w:pPr><w:numPr>${inner}</w:numPr></w:pPr></w:style>`
  const styles =
    style('Muc', '<w:numId w:val="1"/>') +
    style('Mark', '<w:numId w:val="1"/>') +
    style('Khoan', '<w:numId w:val="2"/>') +
    style('Diem', '<w:ilvl w:val="1"/>', 'Khoan')
  const styled = (words: string, id: string) => paragraph(words, `<w:pStyle w:val="${id}"/>`) as string
  expect(
    text(['Muc', 'Mark', 'Mark', 'Khoan', 'Diem'].map((id) => styled('x', id)).join(''), {
      numbering,
      styles,
    }),
  ).toBe('I. x\n1. x\n2. x\n1. x\na) x\n')
})

test('an empty paragraph shows its number in the cell of a table, and nowhere else; a bullet nowhere', () => {
  const numbering =
    abstract(1, level(0, 'decimal', '%1')) + list(1, 1) + abstract(2, level(0, 'bullet', '-')) + list(2, 2)
  const row = (words: string, of: number) => [item('', of), paragraph(words) as string]
  expect(
    text(`${item('', 1)}${table([row('Lập', 1), row('Rà', 1), row('Xét', 2)], BORDERS)}`, { numbering }),
  ).toBe('| 2 | Lập |\n| 3 | Rà |\n|  | Xét |\n')
})

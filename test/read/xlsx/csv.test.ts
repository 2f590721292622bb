import { describe, expect, test } from '@jest/globals'
import { renderBlocks } from '../../../src/read/blocks.js'
import { mediaTypeOf } from '../../../src/read/media-type.js'
import { readCsv } from '../../../src/read/xlsx/csv.js'
import { textOf } from '../built.js'

const read = (text: string) => renderBlocks(readCsv(text, 'a.csv'), 'a.csv')
const TABLE = '| STT | Việc | Hạn |\n| 1 | Rà soát | 30/6/2025 |\n| 2 | Lập danh mục | Quý III |\n'
const rows = (separator: string) =>
  [
    ['STT', 'Việc', 'Hạn'],
    ['1', 'Rà soát', '30/6/2025'],
    ['2', 'Lập danh mục', 'Quý III'],
  ]
    .map((row) => row.join(separator))
    .join('\r\n')

describe('a sheet saved as text', () => {
  const cases: [string, string, string][] = [
    ['with semicolons', rows(';'), TABLE],
    ['with commas', `${rows(',')}\r\n`, TABLE],
    ['with tabs', rows('\t'), TABLE],
    ['that says what parts its cells, behind a byte order mark', `\ufeffsep=|\n${rows('|')}`, TABLE],
    [
      'whose cells hold separators, breaks and quotation marks',
      'STT;Việc;Hạn\n1;"Rà ""soát""; lập\ndanh mục";\n',
      '| STT | Việc | Hạn |\n| 1 | Rà "soát"; lập danh mục |  |\n',
    ],
    ['with a title above it', `PHỤ LỤC;;\n;;\n${rows(';')}`, `PHỤ LỤC\n\n${TABLE}`],
    ['with a quotation mark that does not end', 'STT;Việc\n1;"Lập', '| STT | Việc |\n| 1 | Lập |\n'],
  ]
  test.each(cases)('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test('is told by its name, in whatever encoding', async () => {
    expect(mediaTypeOf(new Uint8Array(Buffer.from(rows(';'))), 'Nhiem vu.CSV')).toBe('text/csv')
    expect(mediaTypeOf(new Uint8Array(Buffer.from(rows(';'))), 'a.txt')).toBe('text/plain')
    expect(await textOf(Buffer.from(`\ufeff${rows('\t')}`, 'utf16le'), 'a.csv')).toBe(TABLE)
  })

  test('with too many cells is refused', () => {
    expect(() => read(';'.repeat(200_001))).toThrow(expect.objectContaining({ code: 'FILE_TOO_COMPLEX' }))
  })
})

import { describe, expect, test } from '@jest/globals'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Selection } from '../../src/export/selection'
import { workbook } from '../../src/export/workbook'
import type { Cell, Table } from '../../src/export/table'
import type { Graph } from '../../src/graph/connect'
import { openZip } from '../../src/read/zip'
import { workbookText } from '../support/workbook'

/** Workbooks, as the reader of papers and an XML parser find them. */

const COLUMNS: Table['columns'] = {
  id: null,
  title: ['Trích yếu', 'Title'],
  issuedOn: ['Ngày ban hành', 'Day of issue', 'DAY'],
  papers: ['Số văn bản', 'Papers'],
  state: ['Tình trạng', 'State', { OVERDUE: ['quá hạn', 'overdue'] }],
  sample: ['Văn bản mẫu', 'Sample'],
}
const ROW: readonly Cell[] = ['D1', 'Kế hoạch', '2024-05-24', 12, 'OVERDUE', false]
const IN_VIETNAMESE = { language: 'vi' } as Selection
const noGraph = {} as Graph

const tableOf = (...batches: (readonly (readonly Cell[])[])[]): Table => ({
  title: ['Văn bản', 'Papers'],
  columns: COLUMNS,
  async *rows() {
    yield* batches
  },
})

async function bytesOf(table: Table, selection = IN_VIETNAMESE, mostRows?: number): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of workbook(table, mostRows)(noGraph, selection)) pieces.push(piece)
  return Buffer.concat(pieces)
}

interface Found {
  readonly reference: string
  readonly style: string
  readonly kind: string | undefined
  text: string
}

interface SheetFound {
  readonly cells: Map<string, Found>
  readonly tags: SaxesTagPlain[]
}

/** The cells of a part by their places. Fails on what is not well-formed. */
function sheetOf(xml: string): SheetFound {
  const found: SheetFound = { cells: new Map(), tags: [] }
  let cell: Found | null = null
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const { name, attributes } = tag as SaxesTagPlain
    found.tags.push(tag as SaxesTagPlain)
    if (name !== 'c') return
    cell = { reference: attributes['r']!, style: attributes['s']!, kind: attributes['t'], text: '' }
    found.cells.set(cell.reference, cell)
  })
  parser.on('text', (text) => {
    if (cell !== null) cell.text += text
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'c') cell = null
  })
  parser.write(xml).close()
  return found
}

function partOf(bytes: Uint8Array, part: string): string {
  const text = openZip(bytes, 'a.xlsx').read(part)
  if (text === null) throw new Error(`There is no ${part}.`)
  return Buffer.from(text).toString()
}
const firstSheet = (bytes: Uint8Array): SheetFound => sheetOf(partOf(bytes, 'xl/worksheets/sheet1.xml'))
const read = (bytes: Uint8Array): string => workbookText(new Uint8Array(bytes))

test('our own reader finds in it what the table has: in Vietnamese, days as papers print them, nothing for programs', async () => {
  expect(read(await bytesOf(tableOf([ROW], [], [['D2', 'Báo cáo', '2024-05', 0.97, 'OVERDUE', true]])))).toBe(
    '| Trích yếu | Ngày ban hành | Số văn bản | Tình trạng | Văn bản mẫu |\n' +
      '| Kế hoạch | 24/05/2024 | 12 | quá hạn | không |\n' +
      '| Báo cáo | 2024-05 | 0.97 | quá hạn | có |\n',
  )
})

test('in English when it is asked for; Vietnamese without a language, as a workbook is for people', async () => {
  expect(read(await bytesOf(tableOf([ROW]), { language: 'en' } as Selection))).toContain('| overdue | no |')
  expect(read(await bytesOf(tableOf([ROW]), { language: null } as Selection))).toContain(
    '| quá hạn | không |',
  )
})

test('days and numbers are numbers, so that they sort and count; all else is text', async () => {
  const { cells } = firstSheet(await bytesOf(tableOf([ROW, ['D2', '42', '1899-01-01', -3, null, null]])))
  expect(cells.get('B2')).toMatchObject({ kind: undefined, text: '45436' })
  expect(cells.get('C2')).toMatchObject({ kind: undefined, text: '12' })
  expect(cells.get('A3')).toMatchObject({ kind: 'inlineStr', text: '42' })
  // spreadsheets do not agree on days as old
  expect(cells.get('B3')).toMatchObject({ kind: 'inlineStr', text: '1899-01-01' })
  expect(cells.get('C3')).toMatchObject({ kind: undefined, text: '-3' })
  expect(cells.has('D3')).toBe(false)
  expect(cells.get('B2')!.style).not.toBe(cells.get('C2')!.style)
  const styles = (language: string) => bytesOf(tableOf([ROW]), { language } as Selection)
  expect(partOf(await styles('vi'), 'xl/styles.xml')).toContain('formatCode="dd/mm/yyyy"')
  expect(partOf(await styles('en'), 'xl/styles.xml')).toContain('formatCode="yyyy\\-mm\\-dd"')
})

describe('a text stays what it is', () => {
  test.each([
    ['=1+1', '=1+1'],
    ['=HYPERLINK("http://x";"y")', '=HYPERLINK("http://x";"y")'],
    ['+84', '+84'],
    ['- Sở Tài chính', '- Sở Tài chính'],
    ['@SUM(A1)', '@SUM(A1)'],
    [' \t=1+1', '=1+1'],
    ['\ufeff\u0000=1+1', '=1+1'],
    ['<b>&"\'', '<b>&"\''],
    ['a\u0000\u0007\u000b\ud800\uffffb', 'ab'],
    ['một\r\nhai\rba', 'một\nhai\nba'],
    ['_x0041_ và _x_', '_x005F_x0041_ và _x_'],
    ['Lạng Sơn', 'Lạng Sơn'],
  ])('%j', async (given, expected) => {
    const { cells } = firstSheet(await bytesOf(tableOf([['D1', given, null, 1, null, null]])))
    expect(cells.get('A2')).toMatchObject({ kind: 'inlineStr', text: expected })
    expect(read(await bytesOf(tableOf([['D1', given, null, 1, null, null]])))).not.toContain('\u0007')
  })

  test('marked as text where Excel would take it for a formula once somebody edits it', async () => {
    const bytes = await bytesOf(tableOf([['D1', '=1+1', null, 1, '34-CT/TW', null]]))
    const { cells } = firstSheet(bytes)
    const styles = sheetOf(partOf(bytes, 'xl/styles.xml')).tags
    const kinds = styles
      .slice(styles.findIndex(({ name }) => name === 'cellXfs'))
      .filter(({ name }) => name === 'xf')
    const quoted = (place: string) => kinds[Number(cells.get(place)!.style)]!.attributes['quotePrefix']
    expect([quoted('A2'), quoted('D2')]).toEqual(['1', undefined])
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
  })

  test('cut where a cell of Excel ends, and told so', async () => {
    const { cells } = firstSheet(await bytesOf(tableOf([['D1', 'ế'.repeat(40_000), null, 1, null, null]])))
    const { text } = cells.get('A2')!
    expect([text.length, text.at(-1)]).toEqual([32_767, '…'])
  })
})

test('heads stay in view, are filtered and printed on each page; columns are as wide as what they hold, within bounds', async () => {
  const long = 'Kế hoạch triển khai thực hiện '.repeat(20)
  const bytes = await bytesOf(tableOf([ROW, ['D2', long, null, 1, null, null]]))
  const { tags, cells } = firstSheet(bytes)
  const tag = (name: string) => tags.find((one) => one.name === name)!.attributes
  expect(tag('pane')).toMatchObject({ ySplit: '1', state: 'frozen', topLeftCell: 'A2' })
  expect(tag('autoFilter')).toEqual({ ref: 'A1:E3' })
  expect(cells.get('A1')).toMatchObject({ text: 'Trích yếu' })
  const widths = tags
    .filter(({ name }) => name === 'col')
    .map(({ attributes }) => Number(attributes['width']))
  expect(widths[0]).toBe(60)
  expect(widths[1]).toBeGreaterThanOrEqual(11)
  for (const width of widths) expect(width).toBeLessThanOrEqual(60)
  const book = partOf(bytes, 'xl/workbook.xml')
  expect(book).toContain('<sheet name="Văn bản" sheetId="1" r:id="rId1"/>')
  expect(book).toContain(`localSheetId="0" hidden="1">'Văn bản'!$A$1:$E$3</definedName>`)
  expect(book).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Văn bản'!$1:$1</definedName>`,
  )
})

test('an empty table has its heads', async () => {
  const { cells, tags } = firstSheet(await bytesOf(tableOf()))
  expect([...cells.keys()]).toEqual(['A1', 'B1', 'C1', 'D1', 'E1'])
  expect(tags.find(({ name }) => name === 'autoFilter')!.attributes).toEqual({ ref: 'A1:E1' })
})

describe('more rows than a sheet of Excel holds', () => {
  const rows = Array.from({ length: 10 }, (_, at): Cell[] => [`D${at}`, `${at}`, null, at, null, null])

  test('stand in further sheets, which tell which they are of how many', async () => {
    const bytes = await bytesOf(tableOf(rows.slice(0, 7), rows.slice(7)), IN_VIETNAMESE, 5)
    const book = partOf(bytes, 'xl/workbook.xml')
    expect([...book.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Văn bản (1 trên 3)',
      'Văn bản (2 trên 3)',
      'Văn bản (3 trên 3)',
    ])
    const numbers = ['1', '2', '3'].map((at) =>
      [...sheetOf(partOf(bytes, `xl/worksheets/sheet${at}.xml`)).cells.values()]
        .filter(({ reference }) => /^C(?!1$)/.test(reference))
        .map(({ text }) => Number(text)),
    )
    expect(numbers).toEqual([
      [0, 1, 2, 3],
      [4, 5, 6, 7],
      [8, 9],
    ])
    expect(read(bytes).match(/Trích yếu/g)).toHaveLength(3)
  })

  test.each([4, 5, 9, 10, 11])('none is lost and no sheet is empty with %i rows a sheet', async (most) => {
    const bytes = await bytesOf(tableOf(rows), IN_VIETNAMESE, most)
    const sheets = [...partOf(bytes, 'xl/workbook.xml').matchAll(/<sheet /g)].length
    expect(sheets).toBe(Math.ceil(10 / (most - 1)))
  })
})

test('the same table gives the same bytes at any time', async () => {
  const first = await bytesOf(tableOf([ROW]))
  await new Promise((wait) => setTimeout(wait, 2100))
  expect((await bytesOf(tableOf([ROW]))).equals(first)).toBe(true)
})

describe('written as it is read', () => {
  /** A table without end, which counts the rows that were asked for. */
  function endless() {
    const asked = { rows: 0, ended: false }
    const table: Table = {
      ...tableOf(),
      async *rows() {
        try {
          for (;;) {
            // what repeats itself is packed into nothing
            yield Array.from({ length: 200 }, () => [
              'D',
              Array.from({ length: 40 }, () => Math.random().toString(36)).join(' '),
              '2024-05-24',
              (asked.rows += 1),
              'OVERDUE',
              false,
            ])
          }
        } finally {
          asked.ended = true
        }
      },
    }
    return { table, asked }
  }

  test('no more is asked for than has been taken, and who stops ends the work', async () => {
    const { table, asked } = endless()
    const pieces = workbook(table)(noGraph, IN_VIETNAMESE)
    let bytes = 0
    while (bytes < 1_000_000) bytes += ((await pieces.next()).value as Uint8Array).length
    const rows = asked.rows
    await new Promise((wait) => setTimeout(wait, 300))
    expect(asked.rows - rows).toBeLessThan(2000)
    await pieces.return(undefined)
    expect(asked.ended).toBe(true)
  })

  test('what fails in the table fails the file', async () => {
    const table: Table = {
      ...tableOf(),
      async *rows() {
        yield [ROW]
        throw new Error('the database went away')
      },
    }
    await expect(bytesOf(table)).rejects.toThrow('the database went away')
  })
})

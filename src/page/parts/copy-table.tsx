import { count, wordsOf } from '../words.js'
import { type Copied, CopyButton, escaped } from './copy-button.js'

const words = wordsOf({
  copy: ['Chép bảng', 'Copy the table'],
  copied: [
    (rows: string) => `Đã chép ${rows} dòng; dán vào Word hoặc Excel.`,
    (rows: string) => `${rows} rows are copied; paste them into Word or Excel.`,
  ],
})

export type Cells = readonly (string | number | null)[]

interface CopyTableParts {
  readonly columns: readonly string[]
  /** The rows, which may have to be asked for first. */
  readonly rows: () => readonly Cells[] | Promise<readonly Cells[]>
}

/** Copies a table as word processors and spreadsheets take it. */
export function CopyTable({ columns, rows }: CopyTableParts) {
  const copied = async (): Promise<Copied> => {
    const all = await rows()
    return {
      html: htmlOf([columns, ...all]),
      text: [columns, ...all].map(lineOf).join('\r\n'),
      told: words.copied(count(all.length)),
    }
  }
  return <CopyButton name={words.copy} copied={copied} shortcut="t" />
}

const lineOf = (cells: Cells): string => cells.map((cell) => textOf(cell).replaceAll(/\s+/g, ' ')).join('\t')

const textOf = (cell: Cells[number]): string => (cell === null ? '' : String(cell))

function htmlOf(table: readonly Cells[]): string {
  const [head = [], ...body] = table.map((cells) => cells.map((cell) => escaped(textOf(cell))))
  const rows = body.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  const names = head.map((name) => `<th>${name}</th>`).join('')
  return `<table border="1"><thead><tr>${names}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

import { useState } from 'preact/hooks'
import { Failure } from '../ask.js'
import { count, wordsOf } from '../words.js'
import { FailureNote } from './failure.js'

const words = wordsOf({
  copy: ['Chép bảng', 'Copy the table'],
  copied: [
    (rows: string) => `Đã chép ${rows} dòng; dán vào Word hoặc Excel.`,
    (rows: string) => `${rows} rows are copied; paste them into Word or Excel.`,
  ],
  refused: ['Trình duyệt không cho chép.', 'The browser does not let it be copied.'],
})

export type Cells = readonly (string | number | null)[]

interface CopyTableParts {
  readonly columns: readonly string[]
  /** The rows, which may have to be asked for first. */
  readonly rows: () => readonly Cells[] | Promise<readonly Cells[]>
}

/** Copies a table as word processors and spreadsheets take it. */
export function CopyTable({ columns, rows }: CopyTableParts) {
  const [copied, setCopied] = useState<number | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const copyAll = async (): Promise<void> => {
    setCopied(null)
    setFailure(null)
    try {
      const all = await rows()
      if (!copy([columns, ...all])) throw new Failure('UNSUPPORTED', words.refused, null)
      setCopied(all.length)
    } catch (error) {
      setFailure(error as Failure)
    }
  }
  return (
    <>
      <button type="button" onClick={() => void copyAll()}>
        {words.copy}
      </button>
      <span role="status">{copied === null ? '' : words.copied(count(copied))}</span>
      {failure !== null && <FailureNote failure={failure} />}
    </>
  )
}

/** Puts a table, the first row of which names its columns, on the clipboard: for Word as HTML, else as lines with tabs. */
function copy(table: readonly Cells[]): boolean {
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', htmlOf(table))
    event.clipboardData?.setData('text/plain', table.map(lineOf).join('\r\n'))
    event.preventDefault()
  }
  document.addEventListener('copy', put, { once: true })
  try {
    // the newer way is closed to a server of an office that has no certificate
    return document.execCommand('copy')
  } finally {
    document.removeEventListener('copy', put)
  }
}

const lineOf = (cells: Cells): string => cells.map((cell) => textOf(cell).replaceAll(/\s+/g, ' ')).join('\t')

const textOf = (cell: Cells[number]): string => (cell === null ? '' : String(cell))

function htmlOf(table: readonly Cells[]): string {
  const [head = [], ...body] = table.map((cells) => cells.map(escaped))
  const rows = body.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  const names = head.map((name) => `<th>${name}</th>`).join('')
  return `<table border="1"><thead><tr>${names}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

function escaped(cell: Cells[number]): string {
  const element = document.createElement('i')
  element.textContent = textOf(cell)
  return element.innerHTML
}

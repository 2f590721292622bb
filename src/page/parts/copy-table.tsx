import { useState } from 'preact/hooks'
import { RUNS_AS_FORMULA } from '../../model/spreadsheet.js'
import type { Failure } from '../ask.js'
import { asOf, count, today, wordsOf } from '../words.js'
import { type Copied, CopyButton, escaped } from './copy-button.js'
import { save } from './download.js'
import { FailureNote } from './failure.js'

const words = wordsOf({
  copy: ['Chép bảng', 'Copy the table'],
  copied: [
    (rows: string) => `Đã chép ${rows} dòng; dán vào Word hoặc Excel.`,
    (rows: string) => `${rows} rows are copied; paste them into Word or Excel.`,
  ],
  copiedFirst: [
    (rows: string) => `Chỉ chép ${rows} dòng đầu; tải bảng để có đủ.`,
    (rows: string) => `Only the first ${rows} rows are copied; the file has all of them.`,
  ],
  file: ['Tải bảng này (.csv)', 'This table (.csv)'],
  gathering: ['Đang lấy bảng…', 'Fetching the table…'],
})

export type Cells = readonly (string | number | null)[]

export interface TableParts {
  readonly columns: readonly string[]
  /** The rows, which may have to be asked for first: so many, where there are as many, or more. */
  readonly rows: (wanted: number) => readonly Cells[] | Promise<readonly Cells[]>
}

/** A table of a report has no more; for all of them there is the file. */
const MOST_COPIED = 1_000

/** Copies a table as word processors and spreadsheets take it. */
export function CopyTable({ columns, rows }: TableParts) {
  const copied = async (): Promise<Copied> => {
    const found = await rows(MOST_COPIED + 1)
    const isWhole = found.length <= MOST_COPIED
    const some = found.slice(0, MOST_COPIED)
    return {
      html: htmlOf([columns, ...some]),
      text: [columns, ...some].map(lineOf).join('\r\n'),
      told: (isWhole ? words.copied : words.copiedFirst)(count(some.length)),
    }
  }
  return <CopyButton name={words.copy} copied={copied} shortcut="t" />
}

/** Takes a table along that the server has no file of; `name`: what the file is called, before the day. */
export function TableFile({ columns, rows, name }: TableParts & { readonly name: string }) {
  const [isGathering, setGathering] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const take = async (): Promise<void> => {
    setGathering(true)
    setFailure(null)
    try {
      const table = [columns, ...(await rows(Infinity))]
      const file = `${name} ${asOf() ?? today()}.csv`.replaceAll(/[^\p{L}\p{M}\p{N}._ -]+/gu, '-')
      save(new Blob([BYTE_ORDER_MARK, ...table.map(csvLineOf)], { type: 'text/csv' }), file)
    } catch (error) {
      setFailure(error as Failure)
    }
    setGathering(false)
  }
  return (
    <>
      <button type="button" disabled={isGathering} onClick={() => void take()}>
        {isGathering ? words.gathering : words.file}
      </button>
      {failure !== null && <FailureNote failure={failure} />}
    </>
  )
}

/** Without it Excel does not read the file as UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'

/** A line as the tables of the server have it: what a spreadsheet would run as a formula begins with an apostrophe. */
const csvLineOf = (cells: Cells): string =>
  `${cells.map((cell) => (typeof cell === 'number' ? cell : quoted(textOf(cell).trim()))).join(',')}\r\n`

const quoted = (text: string): string =>
  `"${RUNS_AS_FORMULA.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`

const lineOf = (cells: Cells): string => cells.map((cell) => textOf(cell).replaceAll(/\s+/g, ' ')).join('\t')

const textOf = (cell: Cells[number]): string => (cell === null ? '' : String(cell))

function htmlOf(table: readonly Cells[]): string {
  const [head = [], ...body] = table.map((cells) => cells.map((cell) => escaped(textOf(cell))))
  const rows = body.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  const names = head.map((name) => `<th>${name}</th>`).join('')
  return `<table border="1"><thead><tr>${names}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

import { CopyTable, type TableParts, TableFile } from './copy-table.js'
import { DownloadTable } from './download.js'

interface TakeAlongParts extends TableParts {
  /** The table of the server that holds the same, with what it is asked for; else what the page's own file is called, before the day. */
  readonly file: { readonly table: string; readonly asked: string } | { readonly called: string }
}

/** What one does with a table for a report: copies it, or has it as a file. */
export const TakeAlong = ({ columns, rows, file }: TakeAlongParts) => (
  <>
    <CopyTable columns={columns} rows={rows} />
    {'table' in file ? (
      <DownloadTable name={file.table} asked={file.asked} />
    ) : (
      <TableFile columns={columns} rows={rows} name={file.called} />
    )}
  </>
)

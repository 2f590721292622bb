import { renderBlocks } from '../../src/read/blocks.js'
import { Marks } from '../../src/read/marks.js'
import { readXlsx } from '../../src/read/xlsx/xlsx.js'

/** A workbook as our reader of papers finds it: each row as `| a | b |`. */
export const workbookText = (bytes: Uint8Array): string =>
  renderBlocks(readXlsx(bytes, 'a.xlsx', new Marks()), 'a.xlsx')

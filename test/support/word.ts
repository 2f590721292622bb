import { renderBlocks } from '../../src/read/blocks.js'
import { readDocx } from '../../src/read/docx/docx.js'
import { Marks } from '../../src/read/marks.js'

/** A paper for Word as our reader of papers finds it: a line a paragraph, each row of a table as `| a | b |`. */
export const wordText = (bytes: Uint8Array): string =>
  renderBlocks(readDocx(bytes, 'a.docx', new Marks()), 'a.docx')

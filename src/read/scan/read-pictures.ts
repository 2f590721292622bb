import type { Scan } from '../../model/scan.js'
import type { Block } from '../blocks.js'
import type { Progress } from '../extract-worker.js'
import type { Marks } from '../marks.js'
import { layOut, NOTHING_KNOWN } from '../pdf/layout.js'
import { textOf } from '../pdf/page-breaks.js'
import { inReadingOrder } from '../pdf/spreads.js'
import { asPaper, PageReader, type PageWord, type SeenPage } from './page-reader.js'
import { requireLegible } from './legible.js'
import { picturesOf } from './pictures.js'
import { scanOf } from './scan-text.js'

/**
 * The text of a paper that is a picture (PNG, JPEG, WebP, GIF, BMP) or several (TIFF), laid out as the text of a PDF is. What is stamped in red goes to
 * `marks`; `tell` is called before each page.
 *
 * @throws AppError NO_TEXT_LAYER, FILE_TOO_COMPLEX, FILE_DAMAGED
 */
export async function readPictures(
  bytes: Uint8Array,
  name: string,
  marks: Marks,
  tell: (progress: Progress) => void,
): Promise<{ text: string; scan: Scan }> {
  const pictures = picturesOf(bytes, name)
  const reader = await PageReader.start()
  const seen: SeenPage[] = []
  for (const [index, open] of pictures.entries()) {
    tell({ page: index + 1, of: pictures.length })
    seen.push(reader.read(open()))
  }
  reader.end()
  const read = asPaper(seen)
  read.forEach((page) => page.marks.forEach((line) => marks.add(line)))
  const words = new Map<number, readonly PageWord[]>(read.map((page, index) => [index + 1, page.words]))
  const pages: Block[][] = []
  let known = NOTHING_KNOWN
  for (const { pieces, rules } of inReadingOrder(read.map(({ sides }) => sides))) {
    const laid = layOut(pieces, rules, known)
    known = laid.known
    pages.push(laid.blocks)
  }
  const text = textOf(pages, name)
  const scan = scanOf(words, text)
  requireLegible(scan, name)
  return { text, scan }
}

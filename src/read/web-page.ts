import { linesIn, type Block } from './blocks.js'
import { decodeHtml } from './encoding.js'
import { readHtml } from './html.js'
import { Marks } from './marks.js'
import { holdsMotto } from './page-heads.js'
import { headOf, isWebArchive, pagesOfArchive } from './web-archive.js'

/** A page as it is read: its blocks, before old letters are decoded. */
export interface ReadPage {
  readonly blocks: readonly Block[]
  readonly encoding: string
  /** As in `DecodedPage`. */
  readonly assumed: boolean
}

/**
 * Reads an HTML page, or that of a web archive: its first one, or the one with a letterhead where the first has none: portals show
 * papers in frames, which a browser keeps as pages behind that of the portal.
 *
 * @throws AppError as `decodeHtml` and `readHtml`, FILE_DAMAGED of a web archive
 */
export function readWebPage(file: Uint8Array, name: string, marks: Marks): ReadPage {
  const [first, ...frames] = startsLikePage(file)
    ? [{ bytes: file, charset: null }]
    : pagesOfArchive(file, name)
  const read = (page: typeof first, own: Marks): ReadPage => {
    const { text, encoding, assumed } = decodeHtml(page.bytes, name, page.charset)
    return { blocks: readHtml(text, name, own), encoding, assumed }
  }
  const page = read(first, marks)
  if (frames.length === 0 || holdsMotto(linesIn(page.blocks))) return page
  for (const frame of frames) {
    const framed = read(frame, new Marks())
    if (holdsMotto(linesIn(framed.blocks))) return framed
  }
  return page
}

/** The page of a web archive stands behind headers. */
const startsLikePage = (bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  return !isWebArchive(headOf(start))
}

import type { Block } from '../blocks.js'
import { blocksToUnicode, decodeText, notUtf8 } from '../encoding.js'
import type { Marks } from '../marks.js'
import { DOCX, mediaTypeOf, RTF } from '../media-type.js'
import { readRtf } from '../rtf/rtf.js'
import { readWebPage } from '../web-page.js'
import { readDocx, type ReadChunk } from './docx.js'

/**
 * The blocks of a part in another format, which Word makes text when it opens the file: programs of portals leave whole
 * papers in these.
 *
 * @throws AppError as the reader of its format
 */
export const readChunk: ReadChunk = (bytes, part, name, marks) => {
  const type = mediaTypeOf(bytes, part)
  if (type === DOCX) return readDocx(bytes, name, marks)
  if (type === RTF) return readRtf(bytes, name, marks)
  if (type === 'text/html') return page(bytes, name, marks)
  if (type !== 'text/plain') return null
  return decodeText(bytes, name)
    .text.split(/\r\n?|\n/)
    .map((text): Block => ({ kind: 'LINE', text }))
}

function page(bytes: Uint8Array, name: string, marks: Marks): readonly Block[] {
  const { blocks, encoding, assumed } = readWebPage(bytes, name, marks)
  if (!assumed) return blocks
  const decoded = blocksToUnicode(blocks, encoding, name)
  if (!decoded.converted) throw notUtf8(name)
  return decoded.blocks
}

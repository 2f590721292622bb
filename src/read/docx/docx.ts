import { AppError } from '../../errors.js'
import { linesIn, type Block } from '../blocks.js'
import { damaged } from '../file-errors.js'
import type { Marks } from '../marks.js'
import { openZip, type Zip } from '../zip.js'
import { Lists, NO_NUMBERING } from '../lists.js'
import { readNumbering } from './numbering.js'
import { partsOf, type DocxParts } from './parts.js'
import type { Setting, Story } from './state.js'
import { storyOf } from './story.js'
import { readStyles, type Style } from './styles.js'
import { withHeadOfPage } from '../page-heads.js'
import { readXml, type XmlEvent } from '../xml.js'

/**
 * The blocks of a Word document in reading order: paragraphs with the list numbers that Word generates, tables with
 * their cells, text boxes before the paragraph that anchors them (a letterhead in some at the top), foot- and endnotes at the end as `[1] …`. Inserted
 * text counts; deleted, hidden and moved-away text does not. Lines of headers and footers, text boxes and WordArt go to
 * `marks`, those of text boxes into the text as well, and so does a letterhead that only a page's header has. Only the document's own parts are opened, no linked file.
 *
 * @throws AppError UNSUPPORTED_MEDIA_TYPE when a part of the text is in another format, FILE_DAMAGED,
 *   FILE_ENCRYPTED, FILE_TOO_COMPLEX
 */
export function readDocx(
  bytes: Uint8Array,
  name: string,
  marks: Marks,
  readChunk: ReadChunk = () => null,
): Block[] {
  const zip = openZip(bytes, name)
  const parts = partsOf(zip, name)
  if (parts === null) throw damaged(name, 'it holds no main part of a Word document')
  const read = (part: string | null) => (part === null ? null : zip.read(part))
  const [styles, numbering] = [read(parts.styles), read(parts.numbering)]
  const setting: Setting = {
    name,
    marks,
    styles: styles === null ? new Map<string, Style>() : readStyles(styles, name),
    lists: new Lists(numbering === null ? NO_NUMBERING : readNumbering(numbering, name)),
    chunk: (id) => chunkOf(zip, parts.chunks.get(id), setting, readChunk),
  }
  // before the main part: `marks` keeps a limited number, and a paper set in text boxes has many
  const headers: Block[][] = []
  for (const part of parts.headers) {
    const { blocks } = (marks.full ? null : storyIn(zip, part, setting)) ?? { blocks: [] }
    linesIn(blocks).forEach((line) => marks.add(line))
    headers.push(blocks)
  }
  const { blocks, notes, heads } = storyIn(zip, parts.main, setting) ?? { blocks: [], notes: [], heads: [] }
  return [...withHeadOfPage(headers, [...heads, ...blocks]), ...noteLines(notes, zip, parts, setting)]
}

/** Reads a part in another format, its name telling what cannot be told otherwise; null for a format that is not read. */
export type ReadChunk = (
  bytes: Uint8Array,
  part: string,
  name: string,
  marks: Marks,
) => readonly Block[] | null

/** Whether a document has parts in another format. @throws AppError as `readDocx` */
export const holdsChunks = (bytes: Uint8Array, name: string): boolean =>
  (partsOf(openZip(bytes, name), name)?.chunks.size ?? 0) > 0

function chunkOf(
  zip: Zip,
  part: string | undefined,
  { name, marks }: Setting,
  read: ReadChunk,
): readonly Block[] {
  const bytes = part === undefined ? null : zip.read(part)
  const blocks = part === undefined || bytes === null ? null : read(bytes, part, name, marks)
  if (blocks !== null) return blocks
  throw new AppError('UNSUPPORTED_MEDIA_TYPE', `${name} holds a part in another format, which is not read.`, {
    remedy: 'Open it in Word and save it again: that makes the part text.',
  })
}

function storyIn(zip: Zip, part: string, setting: Setting): Story | null {
  const bytes = zip.read(part)
  return bytes === null ? null : storyOf(readXml(bytes, part, setting.name), setting)
}

/** The notes that the text refers to, in the order of their references. */
function noteLines(references: readonly string[], zip: Zip, parts: DocxParts, setting: Setting): Block[] {
  const texts = new Map<string, string>()
  for (const part of [parts.footnotes, parts.endnotes]) {
    const bytes = part === null ? null : zip.read(part)
    if (part !== null && bytes !== null) readNotes(readXml(bytes, part, setting.name), setting, texts)
  }
  return references.flatMap((reference, index) => {
    const text = texts.get(reference)
    return text ? [{ kind: 'LINE', text: `[${index + 1}] ${text}` }] : []
  })
}

/** Adds each footnote or endnote to `texts` by its reference (see `Story.notes`), on one line. */
function readNotes(events: Iterable<XmlEvent>, setting: Setting, texts: Map<string, string>): void {
  let id: string | null = null
  let within: XmlEvent[] = []
  for (const event of events) {
    const isNote = event.kind !== 'TEXT' && (event.name === 'w:footnote' || event.name === 'w:endnote')
    if (event.kind === 'OPEN' && isNote) {
      id = event.attribute('w:id')
      within = []
    } else if (event.kind === 'CLOSE' && isNote) {
      const lines = linesIn(storyOf(within, setting).blocks)
      if (id !== null) texts.set(`${event.name} ${id}`, lines.join(' ').replace(/\s+/g, ' ').trim())
    } else within.push(event)
  }
}

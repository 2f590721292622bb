import { Passage } from './passage.js'
import { withCards } from './segment/cards.js'
import { withRows } from './segment/cell-tables.js'
import { withoutDoubleSpacing } from './segment/double-spaced.js'
import { readHead } from './segment/head.js'
import { itemise, type Item } from './segment/items.js'
import { withLinesApart } from './segment/joined-lines.js'
import type { Line } from './segment/line.js'
import { splitLines } from './segment/lines.js'
import { withoutFurniture } from './segment/furniture.js'
import { partOtherNews } from './segment/other-news.js'
import { linesBeforeOtherPaper } from './segment/other-paper.js'
import { hasMargin, isRagged, isSetIn, paragraphs, widthOf } from './segment/paragraphs.js'
import { signerInSheet } from './segment/sheet-signer.js'
import { readTail } from './segment/tail.js'

export { isCapital } from './segment/capitals.js'
export type { Item } from './segment/items.js'
export { partsOfHead } from './segment/letterhead-lines.js'
export type { Line } from './segment/line.js'
export { markerOf } from './segment/markers.js'
export { isSignatureMark, looksLikeName } from './segment/tail.js'

/**
 * Second stage. Working text in, the paper's blocks out (thể thức): head, body items, recipients, signature.
 *
 * Guarantees to the next stage: page numbers, running heads and signing stamps are gone; a sentence broken by a
 * page or a line is whole again; each numbered or dashed item is one passage with its place in the tree; the
 * lines below the body are apart. Every passage still points into the raw text.
 */
export function segment(text: Passage): Paper {
  const page = withCards(withRows(withLinesApart(withoutDoubleSpacing(splitLines(text)))))
  const { lines: whole, dropped } = withoutFurniture(page)
  const ofPaper = linesBeforeOtherPaper(whole)
  const { own, others } = partOtherNews(whole.slice(0, ofPaper))
  const { lines, head } = readHead(own)
  const tail = readTail(lines, head.end)
  const width = widthOf(lines)
  const wrapping = {
    width,
    isRagged: isRagged(lines, width),
    isSetIn: isSetIn(lines),
    hasMargin: hasMargin(lines),
  }
  const main = paragraphs(lines.slice(head.end, tail.start), wrapping)
  const annex = paragraphs(lines.slice(tail.end), wrapping)
  const body = itemise([...main.paragraphs, ...annex.paragraphs.map((p) => ({ ...p, annex: true }))])
  return {
    head: head.lines,
    typeLine: head.typeLine,
    title: head.title,
    addressees: head.addressees,
    body,
    tail: lines.slice(tail.start, tail.end),
    signerInSheet: signerInSheet(page),
    furniture: [...dropped, ...[...others, ...whole.slice(ofPaper)].map(({ passage }) => passage)],
    breaks: [...main.breaks, ...annex.breaks],
    otherPaper: whole[ofPaper]
      ? Passage.join(whole.slice(ofPaper, ofPaper + LINES_OF_HEAD).map(({ passage }) => passage))
      : null,
  }
}

export interface Paper {
  readonly head: readonly Line[]
  readonly typeLine: Line | null
  readonly title: Passage
  readonly addressees: readonly Passage[]
  readonly body: readonly Item[]
  readonly tail: readonly Line[]
  /** Who signed, as the property sheet of a page tells. */
  readonly signerInSheet: Passage | null
  readonly furniture: readonly Passage[]
  /** Places in the raw text where a sentence was broken by a page. */
  readonly breaks: readonly number[]
  /** The first lines of another paper that stands behind this one in the file, and is not read. */
  readonly otherPaper: Passage | null
}
const LINES_OF_HEAD = 8

// ------------------------------------------------------------------ lines

import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Piece } from './lines.js'
import { setOn, type SetOn } from './set-on.js'
import type { Matrix } from './matrix.js'

type Operations = (typeof import('pdfjs-dist/legacy/build/pdf.mjs'))['OPS']

/**
 * The printed items of a page with what was filled in afterwards: the clerk's number and day, which a program for signing sets
 * upon the page as stamps, fields or signatures, and the fields of a form. What else is set upon a page, as remarks, stamps of
 * receipt and the words of a signature, is none of its text. `turn`: from the page's coordinates to those of the items.
 */
export async function withFilledIn(
  page: PDFPageProxy,
  OPS: Operations,
  turn: Matrix,
  printed: readonly Piece[],
): Promise<readonly Piece[]> {
  let pieces = [...printed]
  // from the right: what is put into an item moves what stands behind it
  for (const words of (await setOn(page, OPS, turn)).sort((a, b) => b.left - a.left))
    pieces = withOne(words, pieces)
  return pieces
}

function withOne(words: SetOn, pieces: Piece[]): Piece[] {
  const beside = pieces.filter(({ y, size }) => Math.abs(y - words.y) < ON_LINE * Math.max(size, words.size))
  const below = beside.find(({ left, right }) => left < words.middle && right > words.middle)
  if (below) {
    const text = isFilling(words.text) ? intoBlank(below, words) : null
    return text === null ? pieces : pieces.map((piece) => (piece === below ? { ...piece, text } : piece))
  }
  const before = beside.filter(({ right }) => right <= words.middle).sort((a, b) => b.right - a.right)[0]
  const behind = beside.some(({ left }) => left >= words.middle && left - words.right < NEAR * words.size)
  const isBeside = before !== undefined && words.left - before.right < NEAR * words.size
  const isWhole = HEAD_LINES.some((line) => line.test(words.text)) && beside.every(isApartFrom(words))
  if (!words.isField && !isWhole && !(isFilling(words.text) && (isBeside || behind))) return pieces
  const { text, left, right, size } = words
  // as if it had been written in one go with what it is filled into
  const order = isBeside ? before.order + 0.5 : pieces.length
  return [...pieces, { text, left, right, y: isBeside ? before.y : words.y, size, order }]
}

/** In ems: how far a baseline may be from that of the line, and a filling from the next printed word. */
const ON_LINE = 0.6
const NEAR = 4

/** A number, or the name of nothing: `41`, `27`, `8`, `41/KH-UBND`, `27/8/2025`. */
const isFilling = (text: string): boolean => /^\d{1,5}[a-z]?(?:\s?[/-]\s?[\p{Lu}\d][^\s]{0,30})?$/u.test(text)

/** The lines of a head that a clerk writes whole. */
const HEAD_LINES = [
  /^Số\s*:?\s*\d{1,5}\s?[a-z]?\s?[/-]\s?\p{Lu}\S*$/u,
  /^(?:\p{Lu}[\p{L}\s.-]{1,40},\s*)?ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}$/u,
] as const

const isApartFrom =
  (words: SetOn) =>
  ({ left, right }: Piece): boolean =>
    right <= words.left || left >= words.right

/** Blanks and leaders that wait for a number, as many as show its place. */
const BLANK = /[.…_]{2,}|\s{2,}|…/gu

/** The text of an item whose blank below what is set there is filled; null without such a blank. */
function intoBlank({ text, left, right }: Piece, { text: filling, middle }: SetOn): string | null {
  const width = (right - left) / text.length
  const blank = [...text.matchAll(BLANK)]
    .map(({ 0: { length }, index }) => ({ from: index, to: index + length }))
    .find(({ from, to }) => left + (from - 1) * width < middle && left + (to + 1) * width > middle)
  if (!blank) return null
  const [before, behind] = [text.slice(0, blank.from).trimEnd(), text.slice(blank.to).trimStart()]
  return `${before} ${filling}${/^[/-]/.test(behind) ? '' : ' '}${behind}`.trim()
}

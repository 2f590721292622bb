import { raised, withNoteMarks } from '../raised.js'

/** A text item on a page, in points; y grows downwards. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Its baseline. */
  readonly y: number
  readonly size: number
  /** Which font of the file it is set in, bold letters in another one than the rest; undefined for what was read from a picture. */
  readonly font?: string
  /** Its index among the page's items in the file: a line written in one go has consecutive ones. */
  readonly order: number
}

/** Whether `piece`, right of `before` on the same line, was written separately, as another cell is. */
const isApart = (before: Piece, piece: Piece): boolean =>
  Math.abs(piece.order - before.order) > 1 && piece.left - before.right > APART * piece.size

/** In ems: a smaller distance is only an overhanging glyph. */
const APART = 0.05

/** Groups text items into lines, from the top; text printed twice (for bold) is kept once. */
export const linesOf = (pieces: readonly Piece[]): Line[] => joinSuperAndSubscripts(groupedLines(pieces))

/** The text items of one baseline, from left to right. */
export class Line {
  readonly pieces: readonly Piece[]
  readonly y: number
  readonly size: number
  readonly text: string

  constructor(pieces: readonly Piece[]) {
    this.pieces = withoutDoubles([...pieces].sort(byLeft))
    this.y = (pieces[0] as Piece).y
    this.size = this.pieces.reduce((size, piece) => Math.max(size, piece.size), 0)
    this.text = withNoteMarks(joined(this.pieces.map(withRaised(this.pieces, this.size)), this.size))
  }

  get left(): number {
    return (this.pieces[0] as Piece).left
  }

  get right(): number {
    return this.pieces.reduce((right, piece) => Math.max(right, piece.right), -Infinity)
  }

  /** The same line at another height. */
  at(y: number): Line {
    return new Line(this.pieces.map((piece) => ({ ...piece, y: piece.y - this.y + y })))
  }

  /** Whether it has no font in common with `other`, as a title in bold letters and the text below it. */
  isSetApartFrom(other: Line): boolean {
    const fonts = new Set(this.pieces.map(({ font }) => font))
    return other.pieces.every(({ font }) => !fonts.has(font))
  }

  /** Empty stretches of at least one em, or between separately written items; the outer two are unbounded. */
  get gaps(): Span[] {
    const gaps: Span[] = []
    let from = -Infinity
    this.pieces.forEach((piece, index) => {
      const before = this.pieces[index - 1]
      if (piece.left - from >= this.size || (before && piece.left > from && isApart(before, piece)))
        gaps.push({ from, to: piece.left })
      from = Math.max(from, piece.right)
    })
    return [...gaps, { from, to: Infinity }]
  }
}

export interface Span {
  readonly from: number
  readonly to: number
}

/** From left to right; combining letters have no width and stay in the order of the file. */
const byLeft = (a: Piece, b: Piece): number =>
  Math.round((a.left - b.left) * 100) === 0 ? a.order - b.order : a.left - b.left

function groupedLines(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && piece.y - first.y < 0.4 * Math.min(first.size, piece.size)) line.push(piece)
    else lines.push([piece])
  }
  return lines.map((line) => new Line(line))
}

/** In ems: the same text this close to itself is printed twice to look bold. */
const DOUBLE = 0.1

function withoutDoubles(inOrder: readonly Piece[]): Piece[] {
  const kept: Piece[] = []
  for (const piece of inOrder) {
    let at = kept.length - 1
    while (
      at >= 0 &&
      piece.left - (kept[at] as Piece).left < DOUBLE * piece.size &&
      kept[at]?.text !== piece.text
    )
      at -= 1
    const near = kept[at]
    if (!near || near.text !== piece.text || piece.left - near.left >= DOUBLE * piece.size) kept.push(piece)
    // what follows both was written after the later one
    else if (at === kept.length - 1) kept[at] = { ...near, order: Math.max(near.order, piece.order) }
  }
  return kept
}

/** Joins superscripts and subscripts to the line that they touch: m², H₂O, references to notes. */
function joinSuperAndSubscripts(lines: readonly Line[]): Line[] {
  const taken = new Set<Line>()
  const base = [...lines]
  lines.forEach((line, index) => {
    for (const [at, reach] of [
      [index + 1, 0.7],
      [index - 1, 0.5],
    ] as const) {
      const whole = base[at]
      if (!whole || taken.has(whole) || taken.has(line) || line.size > 0.9 * whole.size) continue
      if (Math.abs(whole.y - line.y) > reach * whole.size) continue
      if (!line.pieces.every((piece) => adjoins(piece, whole))) continue
      const scripts = line.pieces.map((piece) => ({
        ...withRaised(whole.pieces, whole.size)(piece),
        y: whole.y,
      }))
      const joined = new Line([...whole.pieces, ...scripts])
      base[at] = joined
      taken.add(line)
    }
  })
  return base.filter((_, index) => !taken.has(lines[index] as Line))
}

const adjoins = (piece: Piece, { pieces, size }: Line): boolean =>
  pieces.some(({ right }) => Math.abs(piece.left - right) < 0.4 * size)

/** Small letters above the line of the large ones; those that were read from a picture are too unsure to tell. */
function withRaised(pieces: readonly Piece[], size: number): (piece: Piece) => Piece {
  const line = pieces.find((piece) => piece.size === size)?.y ?? 0
  return (piece) =>
    piece.font !== undefined && piece.size < SMALL * size && piece.y < line - RAISED * size
      ? { ...piece, text: raised(piece.text, true) }
      : piece
}
/** In ems. */
const [SMALL, RAISED] = [0.85, 0.1]

/** In ems: a gap wider than this separates words, or columns. */
const WORD_GAP = 0.12
const COLUMN_GAP = 2
/** The two halves of a letterhead stand closer: the national motto fills its column. */
const HEAD_GAP = 0.8
const BANNER = /^(?:CỘNG H(?:ÒA|OÀ)|ĐẢNG CỘNG SẢN|Độc lập)/u

function joined(pieces: readonly Piece[], size: number): string {
  let text = ''
  let right = 0
  for (const piece of pieces) {
    const gap = (piece.left - right) / size
    if (text === '') text = piece.text.trimStart()
    else if (gap > COLUMN_GAP || (gap > HEAD_GAP && BANNER.test(piece.text)))
      text = `${text.trimEnd()}    ${piece.text.trimStart()}`
    else if (gap > WORD_GAP && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ` ${piece.text}`
    else text += piece.text
    right = Math.max(right, piece.right)
  }
  return text.trimEnd()
}

/** What opens the right half of a letterhead: the national motto, or place and date behind the number. */
const RIGHT_CELL =
  /(?<=\p{L}\s+)(?:CỘNG H(?:ÒA|OÀ) XÃ|ĐẢNG CỘNG SẢN VIỆT|Độc lập\s?[-–]\s?Tự do)|(?<=^\s*Số\s*:?[^,]{3,40}\s+)\p{Lu}[\p{L}\s]{1,30}, ngày\s/u

/** The index in a line's text at which the right half of a letterhead begins; 0 where none does. */
export const rightCellAt = (text: string): number => RIGHT_CELL.exec(text)?.index ?? 0

/**
 * Splits a text item that pdf.js has joined across the two halves of a letterhead; others are returned alone. Assumes
 * that all letters have the same width.
 */
export function splitAtCells<T extends Omit<Piece, 'order'>>(piece: T): readonly T[] {
  const at = rightCellAt(piece.text)
  const left = piece.text.slice(0, at).trimEnd()
  if (left.trim() === '') return [piece]
  const width = (piece.right - piece.left) / piece.text.length
  return [
    { ...piece, text: left, right: piece.left + left.length * width },
    { ...piece, text: piece.text.slice(at), left: piece.left + at * width },
  ]
}

/** Whether enough items stand side by side that the page may hold a table. */
export function mayHoldTable(pieces: readonly Piece[]): boolean {
  return linesOf(pieces).filter(({ gaps }) => gaps.length > 2).length >= 2
}

/** A piece of text on a page; y grows downwards. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where its baseline is. */
  readonly y: number
  readonly size: number
  /** Its place among the page's pieces as the file gives them; whoever writes a line writes it without a break. */
  readonly order: number
}

/** Whether `piece`, which stands right of `before` on one line, was written apart from it: in another cell. */
const isApart = (before: Piece, piece: Piece): boolean =>
  Math.abs(piece.order - before.order) > 1 && piece.left - before.right > APART * piece.size

/** In ems: less is no gap, but a letter that reaches over its width. */
const APART = 0.05

/** Pieces in, the lines that they stand in out, from the top; what is printed twice is in them once. */
export const linesOf = (pieces: readonly Piece[]): Line[] => joinedScripts(groupedLines(pieces))

/** Pieces of one baseline, from left to right. */
export class Line {
  readonly pieces: readonly Piece[]
  readonly y: number
  readonly size: number
  readonly text: string

  constructor(pieces: readonly Piece[]) {
    this.pieces = withoutDoubles([...pieces].sort(fromLeft))
    this.y = (pieces[0] as Piece).y
    this.size = this.pieces.reduce((size, piece) => Math.max(size, piece.size), 0)
    this.text = joined(this.pieces, this.size)
  }

  get left(): number {
    return (this.pieces[0] as Piece).left
  }

  get right(): number {
    return this.pieces.reduce((right, piece) => Math.max(right, piece.right), -Infinity)
  }

  /** Where no piece is, at least one em wide or between pieces written apart; the outer ones have no end. */
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

/** Letters of no width stand where the next one does: then as they were written. */
const fromLeft = (a: Piece, b: Piece): number =>
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

/** In ems: letters printed twice so near are set bold that way. */
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
    // what follows both was written behind the later one
    else if (at === kept.length - 1) kept[at] = { ...near, order: Math.max(near.order, piece.order) }
  }
  return kept
}

/** Small letters above or below a line, next to one of its pieces, belong to it: m², H₂O, the call of a note. */
function joinedScripts(lines: readonly Line[]): Line[] {
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
      const scripts = line.pieces.map((piece) => ({ ...piece, y: whole.y }))
      const together = new Line([...whole.pieces, ...scripts])
      base[at] = together
      taken.add(line)
    }
  })
  return base.filter((_, index) => !taken.has(lines[index] as Line))
}

const adjoins = (piece: Piece, { pieces, size }: Line): boolean =>
  pieces.some(({ right }) => Math.abs(piece.left - right) < 0.4 * size)

/** In ems: a narrower gap is within a word; a wider one sets columns apart. */
const WORD_GAP = 0.12
const COLUMN_GAP = 2
/** The two halves of a head stand closer: its banner is as wide as its column. */
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

/** What opens the right cell of a head: the banner, or behind a number the place and date. */
const RIGHT_CELL =
  /(?<=\p{L}\s+)(?:CỘNG H(?:ÒA|OÀ) XÃ|ĐẢNG CỘNG SẢN VIỆT|Độc lập\s?[-–]\s?Tự do)|(?<=^\s*Số\s*:?[^,]{3,40}\s+)\p{Lu}[\p{L}\s]{1,30}, ngày\s/u

/**
 * A piece, or the two pieces that it is: the library joins words that stand near to each other and were written one
 * after the other, also those of two cells of a head. Letters are taken for equally wide.
 */
export function cellsIn<T extends Omit<Piece, 'order'>>(piece: T): readonly T[] {
  const at = RIGHT_CELL.exec(piece.text)?.index ?? 0
  const left = piece.text.slice(0, at).trimEnd()
  if (left.trim() === '') return [piece]
  const width = (piece.right - piece.left) / piece.text.length
  return [
    { ...piece, text: left, right: piece.left + left.length * width },
    { ...piece, text: piece.text.slice(at), left: piece.left + at * width },
  ]
}

/** Whether so many pieces stand side by side that there may be a table. */
export function mayHoldTable(pieces: readonly Piece[]): boolean {
  return linesOf(pieces).filter(({ gaps }) => gaps.length > 2).length >= 2
}

import { linesOf, type Line, type Piece } from './lines.js'

/** Of the size of most letters: a reference to a note is set in smaller ones, and the note itself in somewhat smaller ones. */
const REFERENCE = 0.8
const NOTE = 0.95
/** The number of a note, where it is referred to and where it stands. */
const MARK = /^[([]?(\d{1,2}|\*{1,3})[)\]]?$/
const AT_START = /^[([]?(\d{1,2}|\*{1,3})[)\]]?[.:]?(?=\s|\p{Lu}|$)/u

/**
 * The items of a page without the references to the notes that stand at its foot: `05-CT/TW¹, ngày …` is 05-CT/TW of that day. A
 * small raised number to which no note belongs is one of a unit, m².
 */
export function withoutReferences(pieces: readonly Piece[]): readonly Piece[] {
  const usual = usualSize(pieces)
  const small = pieces.filter(({ text, size }) => size < REFERENCE * usual && MARK.test(text.trim()))
  if (small.length === 0) return pieces
  const lines = linesOf(pieces)
  const notes = new Map(
    lines.flatMap((line): [string, Line][] => {
      const mark = AT_START.exec(line.text.trim())?.[1]
      const isSmall = line.pieces.every(({ size }) => size < NOTE * usual)
      return mark !== undefined && isSmall ? [[mark, line]] : []
    }),
  )
  const references = new Set(
    small.filter((piece) => {
      const note = notes.get(MARK.exec(piece.text.trim())?.[1] ?? '')
      return note !== undefined && note.y > piece.y + usual && !note.pieces.includes(piece)
    }),
  )
  // what follows is as near to the word as it was to its reference
  return pieces
    .filter((piece) => !references.has(piece))
    .map((piece) => {
      const own = [...references].find((reference) => standsAt(reference, piece))
      return own ? { ...piece, right: own.right } : piece
    })
}

/** In sizes of letters: a reference stands so near behind its word. */
const BEHIND = 0.4
const standsAt = (reference: Piece, { right, y, size }: Piece): boolean =>
  Math.abs(reference.left - right) < BEHIND * size && reference.y <= y && y - reference.y < size

/** The size of most letters. */
function usualSize(pieces: readonly Piece[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of pieces) {
    const level = Math.round(size * 2) / 2
    letters.set(level, (letters.get(level) ?? 0) + text.length)
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0]
}

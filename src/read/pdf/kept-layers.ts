import type { PageWord, ReadPage } from '../scan/page-reader.js'
import { linesOf, type Piece } from './lines.js'
import { COVERED, type Layer } from './unread-pages.js'

/**
 * The words of pages whose picture was looked at and said less than the text that another program had read from it before.
 * That text stays; but a number in it that was not seen on the picture too is told to be unsure.
 */
export function keptWords(
  layers: readonly Layer[],
  scanned: ReadonlyMap<number, ReadPage>,
  chosen: ReadonlyMap<number, unknown>,
): Map<number, readonly PageWord[]> {
  const kept = [...scanned].filter(([number]) => {
    const { hidden, pictured } = layers[number - 1] as Layer
    return hidden && pictured >= COVERED && !chosen.has(number)
  })
  return new Map(
    kept.map(([number, { words }]) => {
      const seen = new Set(words.map(({ text }) => bareOf(text)))
      return [number, wordsIn(layers[number - 1] as Layer, seen)]
    }),
  )
}

/** How sure a word of another program is: nobody told; one with a number that was not seen again is not relied upon. */
const [TOLD, UNSEEN] = [0.9, 0.5]

function wordsIn({ pieces, room }: Layer, seen: ReadonlySet<string>): PageWord[] {
  return linesOf(pieces).flatMap((line, at) =>
    line.pieces.flatMap((piece) =>
      [...piece.text.matchAll(/\S+/g)].map(({ 0: text, index }) => ({
        text,
        line: at,
        area: areaOf(piece, index, text.length, room),
        confidence: /\d/.test(text) && !seen.has(bareOf(text)) ? UNSEEN : TOLD,
        otherwise: [],
      })),
    ),
  )
}

/** Where a word of a text item stands, taking all its letters to have the same width. */
function areaOf(
  { left, right, y, size, text }: Piece,
  at: number,
  length: number,
  [width, height]: Layer['room'],
): PageWord['area'] {
  const letter = (right - left) / text.length
  return {
    left: thousandths(left + at * letter, width),
    top: thousandths(y - size, height),
    width: thousandths(length * letter, width),
    height: thousandths(size, height),
  }
}

const thousandths = (part: number, whole: number): number =>
  Math.min(1000, Math.max(0, Math.round((1000 * part) / (whole || 1))))

/** Without what stands around it. */
const bareOf = (text: string): string => text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '')

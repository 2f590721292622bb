import { decodeLettersOf } from '../letters.js'
import { LIMITS } from '../limits.js'
import { isLegible } from '../scan/legible.js'
import type { PageWord, ReadPage } from '../scan/page-reader.js'
import type { UnreadPage } from '../scan/pdf-pages.js'
import type { Box, Shown } from './hidden-text.js'
import type { Piece } from './lines.js'
import type { Rule } from './ruling-lines.js'
import {
  differentSyllables,
  isMisread,
  isStrange,
  shareOfMisread,
  shareOfStrange,
  shareOfSyllables,
  textLayerOf,
} from './text-layer.js'

/** What the text layer of a page holds, and what else is seen there. */
export interface Layer extends Shown {
  readonly pieces: readonly Piece[]
  readonly rules: readonly Rule[]
  readonly text: string
  /** Its width and height, in points. */
  readonly room: readonly [number, number]
  /** Whether stamps, signatures or fields are set upon it. */
  readonly isStamped: boolean
  /** Its pictures upon which no text stands. */
  readonly bare: readonly Box[]
}

/** The pages whose text layer does not tell what is printed, or perhaps not. */
export function unreadPages(layers: readonly Layer[]): UnreadPage[] {
  const isWrong = hasWrongFonts(layers)
  return layers.flatMap((layer, index): UnreadPage[] => {
    const { text, hidden, pictured, drawn } = layer
    const worth = textLayerOf(text)
    const page = (least: number, needed = pictured) => [{ number: index + 1, least, needed }]
    if (worth === 'GARBAGE' || isTcvn3(text) || (isWrong && shareOfStrange(text) > 0)) return page(0)
    // letters may be drawn as pictures of one line each, or as outlines
    if (worth === 'SPARSE' && lettersIn(text) < LETTERS_OF_A_PAPER) return drawn ? page(0) : []
    if (worth === 'SPARSE' && !hidden) return pictured >= PART ? page(PART) : []
    const isDoubtful = hidden || (isMisread(text) && layers.length <= LIMITS.scannedPages)
    return isDoubtful && pictured > 0 ? page(COVERED, 0) : []
  })
}

/** Whether fonts tell some letters for others that no Vietnamese word has; letters of old encodings are told otherwise. */
function hasWrongFonts(layers: readonly Layer[]): boolean {
  const text = layers.map((layer) => layer.text).join('\n')
  return (
    layers.length <= LIMITS.scannedPages && isStrange(text) && decodeLettersOf(text).certainty !== 'CERTAIN'
  )
}

/** Of the page: what a scan covers, and what is more than a seal and a signature. */
export const COVERED = 0.4
const PART = 0.08

/** Of the pages read as pictures those that say more than their text layer. */
export function betterOf(
  layers: readonly Layer[],
  scanned: ReadonlyMap<number, ReadPage>,
): Map<number, ReadPage> {
  const hasWrong = hasWrongFonts(layers)
  return new Map(
    [...scanned].filter(([number, { words }]) => {
      const { text: layer, hidden, pictured } = layers[number - 1] as Layer
      const read = words.map(({ text }) => text).join(' ')
      const worth = isTcvn3(layer) ? 'GARBAGE' : textLayerOf(layer)
      if (hasWrong && worth !== 'GARBAGE' && shareOfStrange(layer) > 0)
        return (
          isLegible(words) &&
          read.length > AS_MUCH * layer.length &&
          shareOfStrange(read) < shareOfStrange(layer)
        )
      if (worth === 'SPARSE' && !hidden && pictured >= COVERED) return read.length > layer.length
      // a drawing is none, and neither is a seal beside a few lines
      if (worth === 'SPARSE' && !hidden) return isProse(words) && read.length > layer.length + FAR_MORE
      if (worth !== 'GARBAGE')
        return (
          isLegible(words) &&
          saysAsMuch(read, layer) &&
          shareOfMisread(read) <= (hidden ? shareOfMisread(layer) + AS_WELL : shareOfMisread(layer) / 2)
        )
      // who does not know the language reads its syllables without marks
      const isText = textLayerOf(read) === 'READABLE' && isLegible(words)
      return (
        isText || shareOfSyllables(read) > Math.max(MOST_ARE_SYLLABLES, shareOfSyllables(layer) + CLEARLY)
      )
    }),
  )
}

/** pdf.js drops U+00AD, which is ư in TCVN3, so the text cannot be restored; but the page can be drawn. */
export function isTcvn3(text: string): boolean {
  const legacy = decodeLettersOf(text)
  return legacy.certainty !== 'NONE' && legacy.encoding === 'tcvn3'
}

/** Of the words that were read from a picture: with fewer syllables of Vietnamese they are no text either. */
const MOST_ARE_SYLLABLES = 0.6
const CLEARLY = 0.15
/** In letters: what a page says besides a few lines. */
export const FAR_MORE = 100

/** Whether what was read from a picture, or a part of one, is text. */
export const isProse = (words: readonly PageWord[]): boolean =>
  isLegible(words) && shareOfSyllables(words.map(({ text }) => text).join(' ')) > MOST_ARE_SYLLABLES

/** Of what another program read: so much must be read of the same picture, and hardly more of it may be misread. */
const AS_MUCH = 0.8
const AS_WELL = 0.01

/** Whether what was read says what the layer says, which may hold the page twice. */
const saysAsMuch = (read: string, layer: string): boolean =>
  read.length > AS_MUCH * layer.length || differentSyllables(read) >= differentSyllables(layer)

/** The page number or stamp of a scan has fewer. */
export const LETTERS_OF_A_PAPER = 20
export const lettersIn = (text: string): number => text.replace(/\P{L}/gu, '').length

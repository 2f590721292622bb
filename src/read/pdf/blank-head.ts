import type { PageWord, ReadPage } from '../scan/page-reader.js'
import type { Piece } from './lines.js'
import type { UnreadPage } from '../scan/pdf-pages.js'
import type { Layer } from './unread-pages.js'

/** A head that waits for its number or its day: `Số:     /KH-UBND`, `ngày    tháng    năm 2025`. */
const BLANK_NUMBER = /(?:^|\s)Số\s*:?[\s.…]*[/-]\s*\p{Lu}/u
const BLANK_DAY = /ngày[\s.…]*tháng|tháng[\s.…]*năm/u

/**
 * Of the pages whose letters are known the first, where its head has blanks and something is set upon it or pictured there: some
 * programs for signing set the number and the day in as pictures.
 */
export function blankHead(layers: readonly Layer[], unread: readonly UnreadPage[]): UnreadPage[] {
  const first = layers[0]
  const isRead = unread.some(({ number }) => number === 1)
  if (!first || isRead || !(first.pictured > 0 || first.isStamped)) return []
  const head = first.text.slice(0, HEAD)
  return BLANK_NUMBER.test(head) || BLANK_DAY.test(head) ? [{ number: 1, least: 0, needed: 0 }] : []
}

/** In characters. */
const HEAD = 600

/** The same lines without their blanks, as they are read from the picture of the page. */
const FILLED = [
  { blank: BLANK_NUMBER, line: /^Số:? ?\d{1,5} ?[/-]\S+(?=$| )/u },
  { blank: BLANK_DAY, line: /^(?:\p{Lu}[\p{L} .-]{1,40}, ?)?ngày \d{1,2} tháng \d{1,2} năm \d{4}(?=$| )/u },
] as const

/** A layer with the blanks of its head filled by what is read from its picture, and the words that were taken from there. */
export function withHead(layer: Layer, read: ReadPage): { layer: Layer; words: readonly PageWord[] } {
  let pieces = layer.pieces
  const taken: PageWord[] = []
  for (const { blank, line } of FILLED) {
    if (!blank.test(layer.text.slice(0, HEAD))) continue
    for (const words of wordsLike(line, read.words)) {
      const filled = inPlaceOf(pieces, words, layer.room)
      if (!filled) continue
      pieces = filled
      taken.push(...words)
      break
    }
  }
  return { layer: { ...layer, pieces }, words: taken }
}

/** The words of lines that say so, wherever in a line they begin. */
function wordsLike(pattern: RegExp, words: readonly PageWord[]): PageWord[][] {
  const head = words.filter(({ area }) => area.top < LOWEST)
  return head.flatMap((first, at) => {
    const line = head.slice(at).filter((word) => word.line === first.line)
    const found = pattern.exec(line.map(({ text }) => text).join(' '))
    return found ? [line.slice(0, found[0].split(' ').length)] : []
  })
}

/** Of a page's height, in thousandths: a head ends above it. */
const LOWEST = 400

/** The items below these words as one that says what they say; null where their letters are others. */
function inPlaceOf(
  pieces: readonly Piece[],
  words: readonly PageWord[],
  [width, height]: Layer['room'],
): Piece[] | null {
  const left = (Math.min(...words.map(({ area }) => area.left)) * width) / 1000
  const right = (Math.max(...words.map(({ area }) => area.left + area.width)) * width) / 1000
  const top = (Math.min(...words.map(({ area }) => area.top)) * height) / 1000
  const bottom = (Math.max(...words.map(({ area }) => area.top + area.height)) * height) / 1000
  const below = pieces.filter((piece) => {
    const middle = (piece.left + piece.right) / 2
    return middle > left && middle < right && piece.y > top && piece.y < bottom + piece.size / 3
  })
  const [first] = below
  const text = words.map((word) => word.text).join(' ')
  if (!first || lettersOf(below.map((piece) => piece.text).join('')) !== lettersOf(text)) return null
  // whatever else the first of them says stands before the words, as the name of the place does
  return [...pieces.filter((piece) => !below.includes(piece)), { ...first, text, left, right }]
}

const lettersOf = (text: string): string => text.normalize('NFC').replace(/\P{L}/gu, '')

import type { Span } from './evidence.js'

/** A rectangle on a page, in thousandths of the page's width and height, from its upper left corner. */
export interface PageArea {
  /** From 1. */
  readonly page: number
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** A word that was read from a picture of a page. Its span counts in the source's text. */
export interface ScannedWord extends Span {
  readonly area: PageArea
  /** How sure its letters are, 0 to 1. */
  readonly confidence: number
  /**
   * What else it may be, the likeliest first: what a second look at the same picture read. Only of a word that holds a
   * digit, or that the two looks read differently; empty where both agree.
   */
  readonly otherwise: readonly string[]
}

/** Where the words of a text stand that was read from pictures (OCR), in the order of the text. */
export type Scan = readonly ScannedWord[]

/** Whether a word is to be looked at again before one relies on it: two looks differ, or its letters are unsure. */
export const isUnsure = ({ confidence, otherwise }: Pick<ScannedWord, 'confidence' | 'otherwise'>): boolean =>
  otherwise.length > 0 || confidence < SURE
const SURE = 0.7

/** A scan as one text, in which it is stored: some 40 bytes a word. */
export const scanToText = (scan: Scan): string =>
  JSON.stringify(
    scan.map(({ start, end, area: { page, left, top, width, height }, confidence, otherwise }) => [
      [start, end, page, left, top, width, height, confidence],
      ...otherwise,
    ]),
  )

type StoredWord = readonly [
  readonly [
    start: number,
    end: number,
    page: number,
    left: number,
    top: number,
    width: number,
    height: number,
    confidence: number,
  ],
  ...string[],
]

/** The scan that `scanToText` has written. */
export const scanOfText = (text: string): Scan =>
  (JSON.parse(text) as readonly StoredWord[]).map(
    ([[start, end, page, left, top, width, height, confidence], ...otherwise]) => ({
      start,
      end,
      area: { page, left, top, width, height },
      confidence,
      otherwise,
    }),
  )

/** The words that a span touches. */
export const wordsWithin = (scan: Scan, { start, end }: Span): Scan =>
  scan.filter((word) => word.start < end && word.end > start)

/** Where the words of a span stand: an area for each line of a page. */
export function areasOf(scan: Scan, span: Span): PageArea[] {
  const areas: PageArea[] = []
  for (const { area } of wordsWithin(scan, span)) {
    const last = areas.at(-1)
    if (last && standsBeside(last, area)) areas[areas.length - 1] = around(last, area)
    else areas.push(area)
  }
  return areas
}

/** Whether a word goes on in the line: further right, and at least half as high as the line is common to both. */
function standsBeside(line: PageArea, word: PageArea): boolean {
  const common = Math.min(bottom(line), bottom(word)) - Math.max(line.top, word.top)
  return line.page === word.page && word.left >= line.left && common * 2 >= Math.min(line.height, word.height)
}

function around(a: PageArea, b: PageArea): PageArea {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)]
  const right = Math.max(a.left + a.width, b.left + b.width)
  return { page: a.page, left, top, width: right - left, height: Math.max(bottom(a), bottom(b)) - top }
}

const bottom = ({ top, height }: PageArea): number => top + height

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

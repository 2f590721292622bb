import { fold } from '../../model/fold.js'
import type { Passage } from '../passage.js'
import { isCapital } from './capitals.js'
import { markerOf, type Marker } from './markers.js'

interface Layout {
  /** Blank lines before it. */
  readonly gap: number
  /** So many of them hold nothing but the bar between two cells. */
  readonly bars?: number
  readonly indent: number
  /** It shares its printed line with another column. */
  readonly column: boolean
  /** A page ended before it: what stood there was taken out. */
  readonly afterPage: boolean
  /** The number of its page, at the top or the bottom of it. */
  readonly isPageNumber?: boolean
  /** A row of a table whose cells nothing printed parts: its words do. */
  readonly isLoose?: boolean
}

/** A line without its indent and heading marks. What is asked of it again and again is found once. */
export class Line implements Layout {
  readonly passage: Passage
  readonly gap: number
  readonly bars: number
  readonly indent: number
  readonly column: boolean
  readonly afterPage: boolean
  readonly isPageNumber: boolean
  readonly isLoose: boolean
  #capital: boolean | null = null
  #marker: Marker | null = null
  #folded: string | null = null

  constructor(
    passage: Passage,
    { gap, bars = 0, indent, column, afterPage, isPageNumber = false, isLoose = false }: Layout,
  ) {
    this.passage = passage
    this.gap = gap
    this.bars = bars
    this.indent = indent
    this.column = column
    this.afterPage = afterPage
    this.isPageNumber = isPageNumber
    this.isLoose = isLoose
  }

  get text(): string {
    return this.passage.text
  }

  /** All its letters are capitals. */
  get isCapital(): boolean {
    return (this.#capital ??= isCapital(this.text))
  }

  get marker(): Marker {
    return (this.#marker ??= markerOf(this.text))
  }

  /** As `fold` of model/fold.ts: its offsets are not those of the text. */
  get folded(): string {
    return (this.#folded ??= fold(this.text))
  }

  /** The same line with other words. */
  reading(passage: Passage): Line {
    return new Line(passage, this)
  }

  /** The same line behind `gap` blank lines. */
  behind(gap: number, afterPage = this.afterPage): Line {
    const { indent, column, isLoose } = this
    return new Line(this.passage, { gap, indent, column, afterPage, isLoose })
  }
}

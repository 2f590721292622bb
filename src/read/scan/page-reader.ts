import type { PageArea } from '../../model/scan.js'
import type { Piece } from '../pdf/lines.js'
import type { Rule } from '../pdf/ruling-lines.js'
import { doubtedBelow, withLinesBelow } from './below-stamps.js'
import { withPenned } from './blue-pen.js'
import { joinBroken } from './broken-lines.js'
import { readByHand } from './by-hand.js'
import { withCommas } from './commas.js'
import { READABLE, senseOf, turnsToUpright } from './direction.js'
import { withoutDirt } from './dirt.js'
import { withoutDots } from './dotted-rooms.js'
import { takeLines } from './drawn-lines.js'
import { drawnOnce } from './drawn-once.js'
import { type Engines, type ReadLine, startEngines } from './engine.js'
import { withUprightColumns } from './leaning-columns.js'
import { withLeftOver } from './left-over.js'
import { withCaseAround } from './letter-case.js'
import { withLookAlikes } from './look-alikes.js'
import { mendLostItems, withItemFirst } from './lost-items.js'
import { withLostStrokes } from './lost-strokes.js'
import { mendFormulas } from './mend.js'
import { mendSignatories } from './names.js'
import { readSigned } from './signed-block.js'
import { asPositive } from './negative.js'
import { countStrokes } from './numeral-strokes.js'
import { mendFirstItems, mendFirstQuarters, mendItemStops, mendNumerals, mendQuarters } from './numerals.js'
import { piecesOf } from './page-pieces.js'
import { withPenApart } from './pen-apart.js'
import { withoutReceived } from './received.js'
import { mendBySelf } from './said-twice.js'
import { mapped } from './projection.js'
import { lookAgain, type SeenLine, type SeenWord } from './second-look.js'
import {
  joinAtEnds,
  joinDays,
  joinParts,
  joinSymbols,
  letterForOne,
  likelierDay,
  likelierSymbol,
  withOneCase,
  withStrokes,
  withTail,
} from './symbols.js'
import { joinSyllables } from './syllables-joined.js'
import { gutterOf, halvesOf } from './side-by-side.js'
import { readTables } from './table-lines.js'
import { mendOwnSymbol } from './own-symbol.js'
import { mendByOthers } from './told-elsewhere.js'
import { doubtedAcross } from './streaks.js'
import { unfold } from './unfold.js'
import { partWords } from './words-apart.js'
import { thickened, type Grey } from './grey.js'
import { inkOn, lieOf, straighten, type CleanPage, type Lie, type Picture } from './straighten.js'

/** A page that was read from its picture, and where its words stand. */
export interface ReadPage {
  /** What is printed there, or the two pages that stand side by side, from left to right. */
  readonly sides: readonly Side[]
  /** What is stamped or written on it in red, line by line. */
  readonly marks: readonly string[]
  /** In the order in which they were read. */
  readonly words: readonly PageWord[]
}

/** What `layOut` takes. */
export interface Side {
  readonly pieces: readonly Piece[]
  /** In points. */
  readonly rules: readonly Rule[]
}

/** A word as it is in the pieces. */
export interface PageWord {
  readonly text: string
  /** Words of one line have the same. */
  readonly line: number
  readonly area: Omit<PageArea, 'page'>
  readonly confidence: number
  readonly otherwise: readonly string[]
}

/** A page as it was read, before the other pages of its paper are known; two where two stand side by side. */
export type SeenPage = readonly SeenSide[]

interface SeenSide {
  readonly lines: readonly SeenLine[]
  readonly rules: readonly Rule[]
  readonly marks: readonly string[]
  readonly place: Pick<CleanPage, 'toPicture' | 'dotsAnInch'>
  readonly picture: Pick<Picture, 'width' | 'height'>
}

/** The pages of a paper, in their order, each mended by what the others say. */
export function asPaper(pages: readonly SeenPage[]): ReadPage[] {
  const whole = pages.flat().map(({ lines }) => withCommas(joinAtEnds(lines.map(mendedAlone))))
  const numbered = mendFirstItems(
    mendLostItems(mendItemStops(mendNumerals(whole.map((own) => mendSignatories(mendFormulas(own)))))),
  )
  const mended = mendByOthers(mendOwnSymbol(mendBySelf(mendFirstQuarters(numbered)))).values()
  return pages.map((page): ReadPage => {
    let first = 0
    const read = page.map(({ rules, place, picture }) => {
      const lines = mended.next().value as SeenLine[]
      const words = lines.flatMap((line, at) =>
        line.words.map((word) => placed(word, first + at, place, picture)),
      )
      first += lines.length
      return { side: sideOf(lines, rules, place), words }
    })
    return {
      sides: read.map(({ side }) => side),
      marks: page.flatMap(({ marks }) => marks),
      words: read.flatMap(({ words }) => words),
    }
  })
}

function sideOf(lines: readonly SeenLine[], rules: readonly Rule[], { dotsAnInch }: SeenSide['place']): Side {
  const points = POINTS_AN_INCH / dotsAnInch
  return {
    pieces: piecesOf(lines, rules, points),
    rules: rules.map(({ across, at, from, to }) => ({
      across,
      at: at * points,
      from: from * points,
      to: to * points,
    })),
  }
}

/** A line as its own words mend it. */
function mendedAlone(line: SeenLine): SeenLine {
  const digits = withLookAlikes(joinParts(withItemFirst(line)))
  const parted = partWords({ ...line, words: digits.words.map(likelierSymbol).map(likelierDay) })
  const words = joinDays(parted).words.map(letterForOne).map(withTail).map(withStrokes).map(withOneCase)
  return withCaseAround(mendQuarters(withLostStrokes(joinSyllables(joinSymbols({ ...parted, words })))))
}

/** Reads pictures of pages, one after the other. */
export class PageReader {
  readonly #engines: Engines

  private constructor(engines: Engines) {
    this.#engines = engines
  }

  static async start(): Promise<PageReader> {
    return new PageReader(await startEngines())
  }

  read(given: Picture): SeenPage {
    const picture = asPositive(drawnOnce(given))
    const { lie, sideways, hasRed } = lieOf(picture)
    const first = sideways ? 1 : 0
    const asItLies = straighten(picture, lie, first)
    const gutter = gutterOf(asItLies.grey)
    if (gutter === null) return [this.#readSide(picture, { lie, first, hasRed }, asItLies).side]
    const halves = halvesOf(lie, first, gutter).map((half) =>
      this.#readSide(picture, { lie: half, first: 0, hasRed }, straighten(picture, half, 0)),
    )
    // where both stand on their heads, the right one is the left one
    const isUpsideDown = halves.every(({ side, turns }) => turns === 2 || side.lines.length === 0)
    const sides = halves.map(({ side }) => side)
    return isUpsideDown ? sides.reverse() : sides
  }

  /** Reads a page as it lies; `first`: the quarter turns that make its lines run across. */
  #readSide(
    picture: Picture,
    { lie, first, hasRed }: { lie: Lie; first: number; hasRed: boolean },
    asItLies: CleanPage,
  ): { side: SeenSide; turns: number } {
    const turned = (more: number) => (more === 0 ? asItLies : straighten(picture, lie, (first + more) % 4))
    // a camera that was turned may have been turned either way; upside down is seldom: who reads nonsense looks for another direction
    const isTurned = lie.isSheet && first > 0
    let turns = isTurned ? turnsToUpright(this.#engines.quick, asItLies) : 0
    let read = this.#readUpright(turned(turns))
    if (!isTurned && read.sense < READABLE && read.lines.length > 0) {
      const more = turnsToUpright(this.#engines.quick, asItLies)
      const other = more === 0 ? read : this.#readUpright(turned(more))
      if (other.sense > read.sense) [read, turns] = [other, more]
    }
    const { page, rules } = read
    const again = countStrokes(page.grey, lookAgain(this.#engines.careful, page.grey, read.lines))
    const redAt = (dotsAnInch: number) =>
      hasRed ? inkOn('RED', picture, lie, (first + turns) % 4, dotsAnInch) : null
    // looked at only where something was left out: red ink was taken off the page
    let stamped: Grey | null | undefined
    const inRed = () => (stamped ??= redAt(page.dotsAnInch))
    let penned: Grey | null | undefined
    const inBlue = () =>
      (penned ??= lie.hasColour ? inkOn('BLUE', picture, lie, (first + turns) % 4, page.dotsAnInch) : null)
    const seen = readSigned(this.#engines, { ...page, inks: [inRed, inBlue] }, again)
    const { lines, marks } = withoutReceived(
      seen.map((line) => {
        const filledIn = withoutDots(line)
        const apart = withPenApart(this.#engines, page.grey, inBlue, filledIn)
        const print = withPenned(apart.grey, inBlue, apart.line)
        const sure = doubtedBelow(readByHand(this.#engines, print, inRed, apart.line), page.overPrint)
        return doubtedAcross(sure, page.streaks, page.toPicture)
      }),
      page.frames,
    )
    const red = redAt(page.dotsAnInch / 2)
    const side: SeenSide = {
      lines,
      rules,
      marks: [...marks, ...this.#marks(red, page.dotsAnInch / 2)],
      place: { toPicture: page.toPicture, dotsAnInch: page.dotsAnInch },
      picture: { width: picture.width, height: picture.height },
    }
    return { side, turns }
  }

  #readUpright(found: CleanPage) {
    const page = { ...found, grey: withUprightColumns(found.grey) }
    const rules = takeLines(page.grey)
    const lines = this.#linesOf(page, rules)
    const asItIs = { page, rules, lines, sense: senseOf(lines) }
    if (lines.length === 0 || asItIs.sense >= FAINT) return asItIs
    // strokes that a scanner in black and white broke into dots are taken for dirt
    const thick = { ...page, grey: thickened(page.grey) }
    const more = this.#linesOf(thick, rules)
    return clarityOf(more) > CLEARER * clarityOf(lines)
      ? { page: thick, rules, lines: more, sense: senseOf(more) }
      : asItIs
  }

  #linesOf({ grey, frames, overPrint, dotsAnInch }: CleanPage, rules: readonly Rule[]): ReadLine[] {
    const { quick } = this.#engines
    const tables = readTables(quick, grey, rules, dotsAnInch)
    const unfolded = unfold(tables.rest)
    quick.show(unfolded.grey, dotsAnInch)
    const found = unfolded.folded(quick.read('PAGE').flatMap(withoutDirt))
    const lines = withLeftOver(quick, grey, [...found, ...tables.lines.flatMap(withoutDirt)], () => {
      if (unfolded.grey !== grey) quick.show(grey, dotsAnInch)
    })
    const whole = joinBroken(lines.filter((line) => !tables.isWithin(line)))
    return [
      ...withLinesBelow(this.#engines, grey, whole, [...frames, ...overPrint]),
      ...lines.filter((line) => tables.isWithin(line)),
    ]
  }

  /** Red ink is taken off before a page is read: a secrecy stamp would be lost with the seals. */
  #marks(red: Grey | null, dotsAnInch: number): string[] {
    if (!red) return []
    this.#engines.quick.show(red, dotsAnInch)
    return this.#engines.quick.read('STRAY').map(({ words }) => words.map(({ text }) => text).join(' '))
  }

  end(): void {
    this.#engines.quick.end()
    this.#engines.careful.end()
  }
}

const POINTS_AN_INCH = 72

/** What makes less sense than this has lost ink, or is a drawing. */
const FAINT = 0.85
/** So much more must be read with thicker strokes. */
const CLEARER = 1.1
/** How many letters are read, each as far as it is sure. */
const clarityOf = (lines: readonly ReadLine[]): number =>
  lines.reduce(
    (sum, { words }) => sum + words.reduce((all, { text, confidence }) => all + text.length * confidence, 0),
    0,
  )

/** A word with its place on the picture. */
function placed(
  word: SeenWord,
  line: number,
  { toPicture }: SeenSide['place'],
  picture: SeenSide['picture'],
): PageWord {
  const { left, top, right, bottom, text, confidence, otherwise } = word
  const corners = (
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ] as const
  ).map((corner) => mapped(toPicture, corner))
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  const share = (value: number, of: number) => Math.max(0, Math.min(1000, Math.round((value / of) * 1000)))
  const [from, above] = [share(Math.min(...xs), picture.width), share(Math.min(...ys), picture.height)]
  return {
    text,
    line,
    area: {
      left: from,
      top: above,
      width: share(Math.max(...xs), picture.width) - from,
      height: share(Math.max(...ys), picture.height) - above,
    },
    confidence: Math.round(confidence * 100) / 100,
    otherwise,
  }
}

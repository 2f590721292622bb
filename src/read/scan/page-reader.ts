import type { PageArea } from '../../model/scan.js'
import type { Piece } from '../pdf/lines.js'
import type { Rule } from '../pdf/ruling-lines.js'
import { joinBroken } from './broken-lines.js'
import { takeLines } from './drawn-lines.js'
import { Engine, type ReadLine } from './engine.js'
import { withLeftOver } from './left-over.js'
import { piecesOf } from './page-pieces.js'
import { mendFormulas } from './mend.js'
import { mapped } from './projection.js'
import { lookAgain, type SeenWord } from './second-look.js'
import { unfold } from './unfold.js'
import type { Grey } from './grey.js'
import { lieOf, redOf, straighten, type CleanPage, type Lie, type Picture } from './straighten.js'

/** A page that was read from its picture: what `layOut` takes, and where its words stand. */
export interface ReadPage {
  readonly pieces: readonly Piece[]
  /** In points. */
  readonly rules: readonly Rule[]
  /** What is stamped or written on it in red, line by line. */
  readonly marks: readonly string[]
  /** In the order in which they were read. */
  readonly words: readonly PageWord[]
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

/** Reads pictures of pages, one after the other. */
export class PageReader {
  readonly #engine: Engine

  private constructor(engine: Engine) {
    this.#engine = engine
  }

  static async start(): Promise<PageReader> {
    return new PageReader(await Engine.start())
  }

  read(picture: Picture): ReadPage {
    const { lie, sideways } = lieOf(picture)
    const first = sideways ? 1 : 0
    let best = this.#tryRead(picture, lie, first)
    // only who reads nonsense looks whether the page is upside down, or on its side
    for (const more of runsDown(best.lines) ? [1, 3, 2] : [2, 1, 3]) {
      if (best.sense >= READABLE || best.lines.length === 0) break
      const other = this.#tryRead(picture, lie, (first + more) % 4)
      if (other.sense > best.sense) best = other
    }
    const { page, rules, lines } = best
    const points = POINTS_AN_INCH / page.dotsAnInch
    const seen = mendFormulas(lookAgain(this.#engine, page.grey, lines))
    return {
      pieces: piecesOf(seen, rules, points),
      rules: rules.map(({ across, at, from, to }) => ({
        across,
        at: at * points,
        from: from * points,
        to: to * points,
      })),
      marks: this.#marks(redOf(picture, lie, best.turns), page.dotsAnInch / 2),
      words: seen.flatMap((line, index) => line.words.map((word) => placed(word, index, page, picture))),
    }
  }

  #tryRead(picture: Picture, lie: Lie, turns: number) {
    const page = straighten(picture, lie, turns)
    const rules = takeLines(page.grey)
    const { grey, folded } = unfold(page.grey)
    this.#engine.show(grey, page.dotsAnInch)
    const found = folded(this.#engine.read('PAGE').flatMap(cleaned))
    if (grey !== page.grey) this.#engine.show(page.grey, page.dotsAnInch)
    const lines = joinBroken(withLeftOver(this.#engine, page.grey, found))
    return { page, turns, rules, lines, sense: senseOf(lines) }
  }

  /** Red ink is taken off before a page is read: a secrecy stamp would be lost with the seals. */
  #marks(red: Grey | null, dotsAnInch: number): string[] {
    if (!red) return []
    this.#engine.show(red, dotsAnInch)
    return this.#engine.read('STRAY').map(({ words }) => words.map(({ text }) => text).join(' '))
  }

  end(): void {
    this.#engine.end()
  }
}

const POINTS_AN_INCH = 72
/** The mean confidence of the letters of a page that stands upright is higher. */
const READABLE = 0.6

/** How sure the letters of a page are in the mean; a page that lies on its side makes no sense. */
function senseOf(lines: readonly ReadLine[]): number {
  if (runsDown(lines)) return 0
  let [letters, sum] = [0, 0]
  for (const { words } of lines)
    for (const { text, confidence } of words) {
      letters += text.length
      sum += text.length * confidence
    }
  return letters === 0 ? 0 : sum / letters
}

/** Shorter words are often as high as they are wide. */
const LONG = 3

/** Whether most words stand on end: Tesseract also reads lines that run from top to bottom. */
function runsDown(lines: readonly ReadLine[]): boolean {
  const words = lines.flatMap(({ words }) => words.filter(({ text }) => text.length >= LONG))
  const onEnd = words.filter(({ left, right, top, bottom }) => right - left < bottom - top)
  return onEnd.length > words.length / 2
}

/** Behind a long word of a line in capitals, in which no sentence ends: "UBND HUYỆN HƯƠNG." */
const SPECK_BEHIND = /(?<=\p{Lu}{4})\.$/u
/** Specks and the edges of seals are read as these. */
const DIRT = /^[^\p{L}\p{Nd}]+$/u
const MARK_OF_LIST = /^[-–+•*]$/u
const SURE_OF_MARK = 0.6
/** What is less sure is dirt that was read as letters. */
const LEAST = 0.2

/** The words of a line without what is none; no line where nothing is left. */
function cleaned(line: ReadLine): ReadLine[] {
  const isHeadline = !line.words.some(({ text }) => /\p{Ll}/u.test(text))
  const words = line.words.flatMap((word, index) => {
    const bare = word.text.replace(/^[|¦]+|[|¦]+$/g, '')
    const text = isHeadline ? bare.replace(SPECK_BEHIND, '') : bare
    if (text === '') return []
    const isMark = index === 0 && MARK_OF_LIST.test(text)
    // the asterisk below the name of a Party body stands alone
    if (DIRT.test(text) && !isMark && word.confidence < SURE_OF_MARK) return []
    if (/^[-–—_=~.]{3,}$/u.test(text)) return []
    if (word.confidence < LEAST && !isMark && !/\p{Nd}/u.test(text)) return []
    return [{ ...word, text }]
  })
  return words.length === 0 ? [] : [{ ...line, words }]
}

/** A word with its place on the picture. */
function placed(word: SeenWord, line: number, { toPicture }: CleanPage, picture: Picture): PageWord {
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

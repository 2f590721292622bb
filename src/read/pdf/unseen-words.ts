import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { isDrawnHyphen, SOFT_HYPHEN } from '../../model/soft-hyphen.js'
import { isWhiteFill, leavesOutPicture, opacityIn } from './hidden-text.js'
import { matrixOf, times, type Matrix } from './matrix.js'

type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs')
type Operations = Library['OPS']

/** A piece of text as pdf.js gives it. */
export interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
}

/** The layers of a document, some of which may be switched off. */
export interface Layers {
  isVisible(group: unknown): boolean
}

/**
 * The items of a page without what nobody sees there: words of a layer that is switched off, and white ones with nothing
 * dark below them, such as the marks at which programs set signatures. Where most of a page's words are white they are
 * left: another program has read them (see hidden-text.ts). What is so pale that print is read through it, a watermark, is no text of
 * the page either, and goes to `mark`. Hyphens are put back that a font tells as U+00AD, which pdf.js takes for unseen.
 */
export async function seenItems<Item extends TextItem>(
  page: PDFPageProxy,
  items: readonly Item[],
  OPS: Operations,
  layers: Layers,
  mark: (text: string) => void,
): Promise<readonly Item[]> {
  const drawn = await page.getOperatorList({ annotationMode: 0 }).catch(() => null)
  if (!drawn) return items
  const ink = new Ink(OPS, layers)
  drawn.fnArray.forEach((operation: number, index: number) =>
    ink.take(operation, drawn.argsArray[index] as Arguments, leavesOutPicture(drawn.fnArray[index + 1], OPS)),
  )
  return ink.isPlain ? items : ink.seen(items, mark)
}

type Arguments = readonly unknown[] | null
type Look = 'SEEN' | 'WHITE' | 'PALE' | 'SWITCHED_OFF'

interface Sign {
  readonly letter: string
  readonly look: Look
  /** Hyphens with the blanks around them, drawn before the letter and behind it, that pdf.js leaves out of its items. */
  before: string
  behind: string
}

interface State {
  readonly matrix: Matrix
  readonly isWhite: boolean
  readonly isPale: boolean
  /** Of what is filled, 0 to 1. */
  readonly opacity: number
  /** The same of the group of things that it is drawn with, and of those around that. */
  readonly around: number
  readonly isFilled: boolean
}
const AT_FIRST: State = {
  matrix: matrixOf([]),
  isWhite: false,
  isPale: false,
  opacity: 1,
  around: 1,
  isFilled: true,
}

/** Colours of which each part is so bright; and what lets so much of what is below it be seen. */
const PALE = /^#(?:[b-f][\da-f]){3}$/i
const CLEAR = 0.35

/** The box of an area that is not white, in the coordinates of the page. */
type Box = readonly [left: number, bottom: number, right: number, top: number]

/** A page with more is a drawing. */
const BOXES = 2_000
/** Of the signs of a page: fewer are white on purpose. */
const MOST = 0.8
/** Modes of text whose areas alone are painted. */
const FILLED: ReadonlySet<unknown> = new Set([0, 4])
const BLANK = /[\s\p{Cf}]/u

class Ink {
  readonly #OPS: Operations
  readonly #layers: Layers
  readonly #signs: Sign[] = []
  readonly #boxes: Box[] = []
  readonly #saved: State[] = []
  /** Of the marked contents that are open, whether they are switched off. */
  readonly #marked: boolean[] = []
  #state = AT_FIRST

  constructor(OPS: Operations, layers: Layers) {
    this.#OPS = OPS
    this.#layers = layers
  }

  /** Nothing is to be left out or put back. */
  get isPlain(): boolean {
    return this.#signs.every(({ look, before, behind }) => look === 'SEEN' && before === '' && behind === '')
  }

  take(operation: number, args: Arguments, isPicture: boolean): void {
    const { OPS, state } = { OPS: this.#OPS, state: this.#state }
    if (operation === OPS.save || operation === OPS.paintFormXObjectBegin) this.#saved.push(state)
    if (operation === OPS.beginGroup) {
      this.#saved.push(state)
      this.#state = { ...state, opacity: 1, around: state.around * state.opacity }
    } else if (
      operation === OPS.restore ||
      operation === OPS.paintFormXObjectEnd ||
      operation === OPS.endGroup
    )
      this.#state = this.#saved.pop() ?? state
    else if (operation === OPS.beginMarkedContent) this.#marked.push(false)
    else if (operation === OPS.beginMarkedContentProps)
      this.#marked.push(args?.[0] === 'OC' && !this.#layers.isVisible(args[1]))
    else if (operation === OPS.endMarkedContent) this.#marked.pop()
    else if (operation === OPS.showText) this.#write(args?.[0])
    else if (operation === OPS.constructPath) this.#paint(args)
    // nobody knows where its edge is
    else if (operation === OPS.shadingFill) this.#boxes.push([-Infinity, -Infinity, Infinity, Infinity])
    else if (operation === OPS.setTextRenderingMode)
      this.#state = { ...state, isFilled: FILLED.has(args?.[0]) }
    else if (operation === OPS.setFillRGBColor)
      this.#state = { ...state, isWhite: isWhiteFill(args?.[0]), isPale: PALE.test(String(args?.[0])) }
    else if (operation === OPS.setFillColorN) this.#state = { ...state, isWhite: false, isPale: false }
    else if (operation === OPS.setGState)
      this.#state = { ...state, opacity: opacityIn(args?.[0]) ?? state.opacity }
    else if (operation === OPS.transform) this.#move(args, isPicture)
    else if (operation === OPS.paintFormXObjectBegin && args?.[0]) this.#move(args[0] as number[], false)
  }

  #move(by: Arguments, isPicture: boolean): void {
    this.#state = { ...this.#state, matrix: times(this.#state.matrix, matrixOf(by as number[])) }
    if (isPicture) this.#cover([0, 0, 1, 1])
  }

  #write(glyphs: unknown): void {
    const { isWhite, isPale, isFilled } = this.#state
    const opacity = this.#state.opacity * this.#state.around
    const ink = !isFilled ? 'SEEN' : isWhite ? 'WHITE' : isPale || opacity <= CLEAR ? 'PALE' : 'SEEN'
    const look = this.#marked.includes(true) ? 'SWITCHED_OFF' : ink
    const letters = (Array.isArray(glyphs) ? (glyphs as unknown[]) : []).flatMap((glyph) => [
      ...((glyph as { readonly unicode?: string } | null)?.unicode ?? ''),
    ])
    let [last, hyphen]: [Sign | null, string] = [null, '']
    letters.forEach((letter, at) => {
      const [left = ' ', right = ' '] = [letters[at - 1], letters[at + 1]]
      if (letter === SOFT_HYPHEN && isDrawnHyphen(left, right)) {
        if (last) last.behind += left === ' ' ? ' -' : '-'
        else hyphen += at + 1 < letters.length ? '- ' : '-'
      }
      if (BLANK.test(letter)) return
      last = { letter, look, before: hyphen, behind: '' }
      hyphen = ''
      this.#signs.push(last)
    })
  }

  /** Areas that are filled with any colour but white. */
  #paint(args: Arguments): void {
    const [painting, , box] = (args ?? []) as [number, unknown, ArrayLike<number> | null | undefined]
    const isArea = painting >= this.#OPS.fill && painting <= this.#OPS.closeEOFillStroke
    if (isArea && box && !this.#state.isWhite && !this.#marked.includes(true)) this.#cover(box)
  }

  #cover(box: ArrayLike<number>): void {
    const [a, b, c, d, x, y] = this.#state.matrix
    const corners = [0, 2].flatMap((h) =>
      [1, 3].map((v) => {
        const [p, q] = [box[h] as number, box[v] as number]
        return [a * p + c * q + x, b * p + d * q + y] as const
      }),
    )
    const [across, up] = [corners.map(([p]) => p), corners.map(([, q]) => q)]
    if (this.#boxes.length < BOXES)
      this.#boxes.push([Math.min(...across), Math.min(...up), Math.max(...across), Math.max(...up)])
  }

  /** Signs and letters stand in one order; where they do not match, nothing is left out. */
  seen<Item extends TextItem>(items: readonly Item[], mark: (text: string) => void): readonly Item[] {
    const white = this.#signs.filter(({ look }) => look === 'WHITE' || look === 'PALE').length
    const leavesWhite = white >= MOST * this.#signs.length || this.#boxes.length >= BOXES
    const seen: Item[] = []
    const marks: string[] = []
    let at = 0
    for (const item of items) {
      const isOnPaper = !leavesWhite && !this.#isCovered(item)
      let [str, pale] = ['', '']
      for (const letter of item.str) {
        const sign = BLANK.test(letter) ? null : this.#signs[at++]
        if (sign === undefined || (sign !== null && sign.letter !== letter)) return items
        const look = sign?.look ?? 'SEEN'
        if (look === 'SEEN' || (look !== 'SWITCHED_OFF' && !isOnPaper))
          str += `${sign?.before ?? ''}${letter}${sign?.behind ?? ''}`
        else if (look === 'PALE') pale += letter
      }
      if (pale !== '') marks.push(item.str)
      seen.push(str === item.str ? item : { ...item, str: str.trim() })
    }
    marks.forEach(mark)
    return seen
  }

  #isCovered({ transform }: TextItem): boolean {
    const [x = 0, y = 0] = transform.slice(4)
    return this.#boxes.some(
      ([left, bottom, right, top]) =>
        x >= left - NEAR && x <= right + NEAR && y >= bottom - NEAR && y <= top + NEAR,
    )
  }
}

/** In points. */
const NEAR = 2

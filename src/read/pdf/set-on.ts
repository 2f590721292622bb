import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { matrixOf, times, type Matrix } from './matrix.js'

type Operations = (typeof import('pdfjs-dist/legacy/build/pdf.mjs'))['OPS']

/** Words that an annotation sets upon a page, in one line, in the coordinates of the page's items. */
export interface SetOn {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly middle: number
  readonly y: number
  readonly size: number
  /** Whether they fill a field of a form. */
  readonly isField: boolean
}

/** The used properties of a pdf.js annotation, which pdf.js does not type. */
interface Annotation {
  readonly id: string
  readonly subtype?: string
  readonly fieldType?: string | null
  readonly hasAppearance?: boolean
  readonly rect?: readonly number[]
  readonly contentsObj?: { readonly str?: string }
  readonly defaultAppearanceData?: { readonly fontSize?: number }
}

const KINDS: ReadonlySet<unknown> = new Set(['FreeText', 'Stamp', 'Widget'])
/** A page with more is a drawing, or made to do harm. */
const ANNOTATIONS = 200
const OPERATIONS = 50_000

/** What the free texts, stamps, signatures and fields of a page show; `turn`: from the page's coordinates to those of its items. */
export async function setOn(page: PDFPageProxy, OPS: Operations, turn: Matrix): Promise<SetOn[]> {
  const all = (await page.getAnnotations().catch(() => [])) as readonly Annotation[]
  const own = all.filter(({ subtype }) => KINDS.has(subtype))
  if (own.length === 0 || own.length > ANNOTATIONS) return []
  const drawn = await page.getOperatorList({ annotationMode: SHOWN }).catch(() => null)
  if (!drawn || drawn.fnArray.length > OPERATIONS) return []
  const known = new Map(own.map((annotation) => [annotation.id, annotation]))
  const found: SetOn[] = []
  let [walk, isField]: [TextWalk | null, boolean] = [null, false]
  drawn.fnArray.forEach((operation: number, index: number) => {
    const args = (drawn.argsArray[index] ?? []) as readonly unknown[]
    if (operation === OPS.beginAnnotation) {
      const annotation = known.get(String(args[0]))
      if (!annotation) return
      known.delete(annotation.id)
      isField = annotation.fieldType === 'Tx' || annotation.fieldType === 'Ch'
      walk = new TextWalk(OPS, [turn, matrixOf(args[2] as number[]), matrixOf(args[3] as number[])].reduce(times)) // prettier-ignore
    } else if (operation === OPS.endAnnotation) {
      found.push(...(walk?.lines ?? []).map((line) => ({ ...line, text: line.text.trim(), isField })))
      walk = null
    } else walk?.take(operation, args)
  })
  return [...found, ...[...known.values()].flatMap((annotation) => withoutAppearance(annotation, turn))]
}

/** Of pdf.js: annotations as they look. */
const SHOWN = 1

/** The letters of a free text without an appearance of its own stand where its frame says. */
function withoutAppearance(annotation: Annotation, turn: Matrix): SetOn[] {
  const { subtype, rect = [], contentsObj, defaultAppearanceData, hasAppearance } = annotation
  const text = (contentsObj?.str ?? '').trim()
  if (subtype !== 'FreeText' || hasAppearance || text === '' || /[\n\r]/.test(text)) return []
  const size = defaultAppearanceData?.fontSize || Math.abs((rect[3] ?? 0) - (rect[1] ?? 0)) * LETTERS
  const height = Math.abs((rect[3] ?? 0) - (rect[1] ?? 0))
  const base = (rect[1] ?? 0) + Math.max(0, (height - size) / 2) + BELOW * size
  const [, , , , left, y] = times(turn, [1, 0, 0, 1, rect[0] ?? 0, base])
  const right = left + text.length * WIDE * size
  return [{ text, left, right, middle: (left + right) / 2, y, size, isField: false }]
}
/** Of a frame's height, and in ems: where the letters of one line stand in it. */
const LETTERS = 0.75
const BELOW = 0.22
const WIDE = 0.5

interface Glyph {
  readonly unicode: string
  readonly width: number
}

/** Goes through the operators of one appearance, and notes the words that they show. */
class TextWalk {
  readonly lines: Omit<SetOn, 'isField'>[] = []
  readonly #OPS: Operations
  readonly #saved: Matrix[] = []
  #matrix: Matrix
  #line: Matrix = IDENTITY
  #text: Matrix = IDENTITY
  #size = 1
  #leading = 0

  constructor(OPS: Operations, matrix: Matrix) {
    this.#OPS = OPS
    this.#matrix = matrix
  }

  take(operation: number, args: readonly unknown[]): void {
    const OPS = this.#OPS
    const [first, second] = args as readonly [number, number]
    if (operation === OPS.save) this.#saved.push(this.#matrix)
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd)
      this.#matrix = this.#saved.pop() ?? this.#matrix
    else if (operation === OPS.transform) this.#matrix = times(this.#matrix, matrixOf(args as number[]))
    else if (operation === OPS.paintFormXObjectBegin) {
      this.#saved.push(this.#matrix)
      if (args[0]) this.#matrix = times(this.#matrix, matrixOf(args[0] as number[]))
    } else if (operation === OPS.beginText) this.#moveTo(IDENTITY)
    else if (operation === OPS.setFont) this.#size = second
    else if (operation === OPS.setLeading) this.#leading = -first
    else if (operation === OPS.setTextMatrix)
      this.#moveTo(matrixOf(Array.from((args[0] as number[] | undefined) ?? []))) // prettier-ignore
    else if (operation === OPS.moveText) this.#moveBy(first, second)
    else if (operation === OPS.setLeadingMoveText) {
      this.#leading = -second
      this.#moveBy(first, second)
    } else if (operation === OPS.nextLine) this.#moveBy(0, this.#leading)
    else if (operation === OPS.showText) this.#show(args[0] as readonly (Glyph | number | null)[])
  }

  #moveTo(matrix: Matrix): void {
    this.#line = matrix
    this.#text = matrix
  }

  #moveBy(x: number, y: number): void {
    this.#moveTo(times(this.#line, [1, 0, 0, 1, x, y]))
  }

  #show(glyphs: readonly (Glyph | number | null)[]): void {
    let [text, width] = ['', 0]
    for (const glyph of glyphs)
      if (typeof glyph === 'number') width -= (glyph / 1000) * this.#size
      else if (glyph) {
        text += glyph.unicode
        width += (glyph.width / 1000) * this.#size
      }
    const [a, b, c, d, left, y] = times(this.#matrix, this.#text)
    this.#text = times(this.#text, [1, 0, 0, 1, width, 0])
    const [, , , , right] = times(this.#matrix, this.#text)
    // what stands askew or on its side is a stamp
    if (Math.abs(b) > Math.abs(a) * ASKEW || right <= left) return
    this.#add(text, left, right, y, Math.hypot(c, d) * this.#size)
  }

  #add(text: string, left: number, right: number, y: number, size: number): void {
    const last = this.lines.at(-1)
    const goesOn = last && Math.abs(last.y - y) < size / 4 && left >= last.left && left - last.right < size
    const isApart = goesOn && left - last.right > size * BLANK
    const line = goesOn
      ? { ...last, text: `${last.text}${isApart ? ' ' : ''}${text}`, right, middle: (last.left + right) / 2 }
      : { text, left, right, middle: (left + right) / 2, y, size }
    if (goesOn) this.lines.pop()
    this.lines.push({ ...line, text: line.text.normalize('NFKC') })
  }
}

const IDENTITY = matrixOf([])
const ASKEW = 0.1
/** In ems. */
const BLANK = 0.2

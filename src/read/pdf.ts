import { fileURLToPath } from 'node:url'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AppError } from '../errors.js'
import { damaged, encrypted, tooComplex } from './damage.js'
import { findLegacy } from './legacy.js'
import { LIMITS } from './limits.js'
import type { Marks } from './marks.js'
import { printed } from './pdf-layout.js'
import type { Piece } from './pdf-lines.js'

/**
 * A PDF in, the text of its text layer out: lines by their place on the page, side by side ones with a gap of four
 * blanks, a blank line where the page leaves one, `\f` between pages. What stands askew or on its side, and what is
 * stamped or typed onto the pages as annotations, goes to `marks`. Its scripts, forms and pictures are not run or
 * decoded, and nothing is fetched.
 *
 * @throws AppError NO_TEXT_LAYER for a scan, UNSUPPORTED_ENCODING for TCVN3 and for fonts that tell no letters, FILE_ENCRYPTED, FILE_DAMAGED, FILE_TOO_COMPLEX
 */
export async function readPdf(bytes: Uint8Array, name: string, marks: Marks): Promise<string> {
  const { getDocument } = await library()
  const loading = getDocument({
    data: bytes,
    cMapUrl: packaged('cmaps/'),
    standardFontDataUrl: packaged('standard_fonts/'),
    isEvalSupported: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  })
  const document = await loading.promise.catch((error: unknown) => {
    if (error instanceof Error && error.name === 'PasswordException') throw encrypted(name)
    throw damaged(name, 'it is no complete PDF')
  })
  if (document.numPages < 1) throw damaged(name, 'it has no pages')
  if (document.numPages > LIMITS.pages) throw tooComplex(name, 'pages', LIMITS.pages, document.numPages)
  const pages: string[] = []
  let length = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number).catch(() => {
      throw damaged(name, `its page ${number} is broken`)
    })
    const text = await textOf(page, marks)
    await markAnnotations(page, marks)
    page.cleanup()
    length += text.length + 3
    if (length > LIMITS.characters) throw tooComplex(name, 'characters of text', LIMITS.characters, null)
    pages.push(text)
  }
  const letters = pages.join('').replace(/[^\p{L}]/gu, '').length
  const shown = pages.join('').replace(/\s/g, '').length
  if (letters < LETTERS_OF_A_PAPER && shown < 2 * LETTERS_OF_A_PAPER)
    throw new AppError(
      'NO_TEXT_LAYER',
      `${name} is a scan: its ${pages.length} pages hold pictures and no text.`,
      {
        remedy: 'Run it through text recognition (OCR) first, or take the original file.',
        details: { pages: pages.length },
      },
    )
  if (letters < LETTERS_OF_A_PAPER || !holdsWords(pages))
    throw new AppError('UNSUPPORTED_ENCODING', `${name} shows letters, but its fonts do not say which.`, {
      remedy: 'Take the file that the PDF was made from, or run it through text recognition (OCR).',
    })
  const text = `${pages.join('\n\f\n')}\n`
  const legacy = findLegacy(text)
  // the library leaves out U+00AD, which is the ư of TCVN3: what is left cannot be made whole
  if (legacy.certainty !== 'NONE' && legacy.encoding === 'tcvn3')
    throw new AppError(
      'UNSUPPORTED_ENCODING',
      `${name} is written in TCVN3 (ABC), whose letter ư cannot be read from a PDF.`,
      { remedy: 'Take the file that the PDF was made from, or convert it to Unicode before it is printed.' },
    )
  return text
}

/**
 * Large, and loaded for a PDF only. It asks for DOMMatrix as it is loaded, to draw with, and finds that only where
 * its optional canvas could be installed; nothing here is drawn.
 */
function library() {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** Of each language words are letters without signs among them, all small, all capital, or with one capital ahead. */
const WORD = /^\P{L}{0,3}(?:\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|[\p{Lu}\p{M}]+)\P{L}{0,3}$/u
const WORDS_TO_TELL = 20

/** Whether a good part of the text are words; true for what is too short to tell. */
function holdsWords(pages: readonly string[]): boolean {
  let [words, all] = [0, 0]
  for (const token of pages.join('\n').split(/[\s\d\p{P}]+/u)) {
    if (token === '') continue
    all += 1
    if (WORD.test(token)) words += 1
  }
  return all < WORDS_TO_TELL || words >= 0.5 * all
}

/** A stamp or a page number on a scan has fewer. */
const LETTERS_OF_A_PAPER = 20

const packaged = (folder: string): string =>
  fileURLToPath(new URL(`../../${folder}`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))

/** Blanks of other widths and joined letters. The library would fold µ too, which is the à of TCVN3. */
const COMPATIBLE = /[\u00a0\u2000-\u200a\u202f\u2126\ufb00-\ufb06]+/g

const QUARTER = Math.PI / 2
/** In radians: less is a page that was laid badly, more a stamp or a watermark. */
const ASKEW = 0.1

async function textOf(page: PDFPageProxy, marks: Marks): Promise<string> {
  const { items } = await page.getTextContent({ disableNormalization: true })
  const directions = new Map<number, Piece[]>()
  const view = matrixOf(page.getViewport({ scale: 1 }).transform)
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a, b, c, d, x, y] = times(view, matrixOf(item.transform))
    const angle = directionOf(Math.atan2(b, a))
    const [along, across] = [Math.cos(angle), Math.sin(angle)]
    const piece = {
      text: item.str.replace(COMPATIBLE, (letters) => letters.normalize('NFKC')),
      left: x * along + y * across,
      right: x * along + y * across + item.width,
      y: y * along - x * across,
      size: Math.hypot(c, d) || 1,
    }
    const same = directions.get(angle)
    if (same) same.push(piece)
    else directions.set(angle, [piece])
  }
  // a wide table may lie on its side; what stands across most of a page is in its margin
  let upright: Piece[] = []
  for (const [angle, pieces] of directions)
    if (isQuarter(angle) && pieces.length > upright.length) upright = pieces
  for (const pieces of directions.values()) if (pieces !== upright) marks.add(printed(pieces))
  return printed(upright)
}

const isQuarter = (angle: number): boolean => Math.abs(angle - Math.round(angle / QUARTER) * QUARTER) < 1e-6

/** A quarter turn, or an angle so rounded that the letters of one stamp share it. */
function directionOf(angle: number): number {
  const quarter = Math.round(angle / QUARTER)
  // a half turn is the same to the left and to the right
  if (Math.abs(angle - quarter * QUARTER) <= ASKEW) return (quarter === -2 ? 2 : quarter) * QUARTER
  return Math.round(angle / 0.05) * 0.05
}

/** Who stamps a paper on a screen leaves an annotation. Broken ones are not shown by any program either. */
async function markAnnotations(page: PDFPageProxy, marks: Marks): Promise<void> {
  if (marks.full) return
  const annotations = (await page.getAnnotations().catch(() => [])) as readonly Annotation[]
  for (const { subtype, contentsObj, textContent } of annotations) {
    if (subtype !== 'FreeText' && subtype !== 'Stamp') continue
    marks.add(contentsObj?.str ?? '')
    textContent?.forEach((line) => marks.add(line))
  }
}

/** What pdf.js tells of an annotation, as far as it is of use; it has no type for it. */
interface Annotation {
  readonly subtype?: string
  readonly contentsObj?: { readonly str?: string }
  /** The lines of its appearance. */
  readonly textContent?: readonly string[]
}

type Matrix = readonly [number, number, number, number, number, number]

const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f]

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

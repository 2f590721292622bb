import { fileURLToPath } from 'node:url'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AppError } from '../../errors.js'
import { linesIn, print, type Block } from '../blocks.js'
import { asAppError, damaged, encrypted, tooComplex } from '../file-errors.js'
import { findLegacy } from '../legacy-encodings.js'
import { LIMITS } from '../limits.js'
import type { Marks } from '../marks.js'
import { layOut } from './layout.js'
import { cellsIn, mayHoldTable, type Piece, type Span } from './lines.js'
import { matrixOf, times, type Matrix } from './matrix.js'
import { joinTables } from './page-breaks.js'
import { rulesOf } from './ruling-lines.js'

/**
 * A PDF in, the text of its text layer out: lines by their place on the page, columns one after the other, tables by
 * their rows, an empty line where the page leaves one, `\f` between pages. What stands askew or on its side, and
 * what is stamped or typed onto the pages as annotations, goes to `marks`. Its scripts, forms and pictures are not
 * run or decoded, and nothing is fetched.
 *
 * @throws AppError NO_TEXT_LAYER for a scan, UNSUPPORTED_ENCODING for TCVN3 and for fonts that tell no letters,
 *   FILE_ENCRYPTED, FILE_TOO_COMPLEX, and FILE_DAMAGED for whatever the library finds wrong in it
 */
export async function readPdf(bytes: Uint8Array, name: string, marks: Marks): Promise<string> {
  process.on('unhandledRejection', leftByTheLibrary)
  try {
    const pages = await pagesOf(bytes, name, marks)
    const texts = joinTables(pages).map((blocks) => print(blocks, name).replace(/\n$/, ''))
    demandLetters(texts, name)
    return `${texts.join('\n\f\n')}\n`
  } catch (error) {
    throw asAppError(error, name)
  } finally {
    // what is left to nobody is told when all that waits is done
    setImmediate(() => process.off('unhandledRejection', leftByTheLibrary))
  }
}

/** Of a broken file the library also rejects promises that nobody waits for; who waits is told of the damage. */
function leftByTheLibrary(reason: unknown): void {
  if (!(reason instanceof Error) || !reason.stack?.includes('pdfjs-dist')) throw reason
}

async function pagesOf(bytes: Uint8Array, name: string, marks: Marks): Promise<Block[][]> {
  const pdf = await library()
  const loading = pdf.getDocument({
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
    // every picture is larger than that: none is decoded
    maxImageSize: 0,
    enableXfa: false,
    verbosity: 0,
  })
  try {
    const document = await loading.promise.catch((error: unknown) => {
      if (error instanceof Error && error.name === 'PasswordException') throw encrypted(name)
      throw damaged(name, 'it is no complete PDF')
    })
    if (document.numPages < 1) throw damaged(name, 'it has no pages')
    if (document.numPages > LIMITS.pages) throw tooComplex(name, 'pages', LIMITS.pages, document.numPages)
    const pages: Block[][] = []
    let length = 0
    let area: Span | null = null
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number).catch(() => {
        throw damaged(name, `its page ${number} is broken`)
      })
      const { upright, turn } = await piecesOf(page, marks)
      await markAnnotations(page, marks)
      length = upright.reduce((sum, { text }) => sum + text.length, length)
      if (length > LIMITS.characters) throw tooComplex(name, 'characters of text', LIMITS.characters, null)
      const rules = mayHoldTable(upright) ? await rulesOf(page, pdf.OPS, turn) : []
      const laid = layOut(upright, rules, area)
      area = laid.area
      pages.push(laid.blocks)
      page.cleanup()
    }
    return pages
  } finally {
    await loading.destroy().catch(() => undefined)
  }
}

/** @throws AppError NO_TEXT_LAYER, UNSUPPORTED_ENCODING */
function demandLetters(pages: readonly string[], name: string): void {
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
  const legacy = findLegacy(pages.join('\n'))
  // the library leaves out U+00AD, which is the ư of TCVN3: what is left cannot be made whole
  if (legacy.certainty !== 'NONE' && legacy.encoding === 'tcvn3')
    throw new AppError(
      'UNSUPPORTED_ENCODING',
      `${name} is written in TCVN3 (ABC), whose letter ư cannot be read from a PDF.`,
      { remedy: 'Take the file that the PDF was made from, or convert it to Unicode before it is printed.' },
    )
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

interface Upright {
  readonly upright: readonly Piece[]
  /** From the page's own places to those of the pieces. */
  readonly turn: Matrix
}

/** The pieces that the page is to be read by; those that stand in another direction go to `marks`. */
async function piecesOf(page: PDFPageProxy, marks: Marks): Promise<Upright> {
  const { items } = await page.getTextContent({ disableNormalization: true })
  const directions = new Map<number, Piece[]>()
  const view = matrixOf(page.getViewport({ scale: 1 }).transform)
  let order = 0
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const [a, b, c, d, x, y] = times(view, matrixOf(item.transform))
    const angle = directionOf(Math.atan2(b, a))
    const [along, across] = [Math.cos(angle), Math.sin(angle)]
    const whole = {
      text: item.str.replace(COMPATIBLE, (letters) => letters.normalize('NFKC')),
      left: x * along + y * across,
      right: x * along + y * across + item.width,
      y: y * along - x * across,
      size: Math.hypot(c, d) || 1,
    }
    for (const piece of cellsIn(whole)) {
      const same = directions.get(angle)
      if (same) same.push({ ...piece, order })
      else directions.set(angle, [{ ...piece, order }])
      // what was one piece and is two stands in two cells
      order += piece === whole ? 1 : 2
    }
  }
  // a wide table may lie on its side; what stands across most of a page is in its margin
  let [upright, up]: [Piece[], number] = [[], 0]
  for (const [angle, pieces] of directions)
    if (isQuarter(angle) && pieces.length > upright.length) [upright, up] = [pieces, angle]
  for (const pieces of directions.values())
    if (pieces !== upright) linesIn(layOut(pieces).blocks).forEach((line) => marks.add(line))
  const [along, across] = [Math.cos(up), Math.sin(up)]
  return { upright, turn: times([along, -across, across, along, 0, 0], view) }
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

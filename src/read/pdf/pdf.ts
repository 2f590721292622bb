import { fileURLToPath } from 'node:url'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AppError } from '../../errors.js'
import { linesIn, renderBlocks, type Block } from '../blocks.js'
import { toAppError, damaged, encrypted, tooComplex } from '../file-errors.js'
import { decodeLettersOf } from '../letters.js'
import { LIMITS } from '../limits.js'
import type { Marks } from '../marks.js'
import { layOut } from './layout.js'
import { splitAtCells, mayHoldTable, type Piece, type Span } from './lines.js'
import { matrixOf, times, type Matrix } from './matrix.js'
import { joinTables } from './page-breaks.js'
import { rulesOf } from './ruling-lines.js'

/**
 * The text of a PDF's text layer: lines by their position, columns one after the other, tables row by row, an empty
 * line for vertical space, `\f` between pages. Rotated text and annotations go to `marks`. Scripts and forms are not
 * run, pictures are not decoded, and nothing is fetched.
 *
 * @throws AppError NO_TEXT_LAYER for a scan, UNSUPPORTED_ENCODING for TCVN3 and for fonts without a mapping to Unicode,
 *   FILE_ENCRYPTED, FILE_TOO_COMPLEX, and FILE_DAMAGED for whatever pdf.js finds wrong
 */
export async function readPdf(bytes: Uint8Array, name: string, marks: Marks): Promise<string> {
  process.on('unhandledRejection', ignoreLibraryRejection)
  try {
    const pages = await pagesOf(bytes, name, marks)
    const texts = joinTables(pages).map((blocks) => renderBlocks(blocks, name).replace(/\n$/, ''))
    requireLetters(texts, name)
    return `${texts.join('\n\f\n')}\n`
  } catch (error) {
    throw toAppError(error, name)
  } finally {
    // an unhandled rejection is reported after the microtasks of this turn
    setImmediate(() => process.off('unhandledRejection', ignoreLibraryRejection))
  }
}

/** For a damaged file pdf.js also rejects promises that nobody awaits; the error reaches us through another one. */
function ignoreLibraryRejection(reason: unknown): void {
  if (!(reason instanceof Error) || !reason.stack?.includes('pdfjs-dist')) throw reason
}

async function pagesOf(bytes: Uint8Array, name: string, marks: Marks): Promise<Block[][]> {
  const { getDocument, OPS } = await library()
  const loading = getDocument({ data: bytes, ...TEXT_ONLY })
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
      const rules = mayHoldTable(upright) ? await rulesOf(page, OPS, turn) : []
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
function requireLetters(pages: readonly string[], name: string): void {
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
  const legacy = decodeLettersOf(pages.join('\n'))
  // pdf.js drops U+00AD, which is ư in TCVN3, so the text cannot be restored
  if (legacy.certainty !== 'NONE' && legacy.encoding === 'tcvn3')
    throw new AppError(
      'UNSUPPORTED_ENCODING',
      `${name} is written in TCVN3 (ABC), whose letter ư cannot be read from a PDF.`,
      { remedy: 'Take the file that the PDF was made from, or convert it to Unicode before it is printed.' },
    )
}

/**
 * pdf.js is large and loaded only when a PDF comes. It refers to DOMMatrix, for drawing, while it is loaded, and that
 * exists only where its optional canvas package is installed; nothing is drawn here.
 */
function library() {
  if (!('DOMMatrix' in globalThis)) Object.assign(globalThis, { DOMMatrix: class {} })
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

/** A word: letters, all small, all capital, or with one initial capital, between punctuation. */
const WORD = /^\P{L}{0,3}(?:\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|[\p{Lu}\p{M}]+)\P{L}{0,3}$/u
const WORDS_TO_TELL = 20

/** Whether at least half of the tokens are words; true when there are too few to tell. */
function holdsWords(pages: readonly string[]): boolean {
  let [words, all] = [0, 0]
  for (const token of pages.join('\n').split(/[\s\d\p{P}]+/u)) {
    if (token === '') continue
    all += 1
    if (WORD.test(token)) words += 1
  }
  return all < WORDS_TO_TELL || words >= 0.5 * all
}

/** The page number or stamp of a scan has fewer. */
const LETTERS_OF_A_PAPER = 20

const assetFolder = (folder: string): string =>
  fileURLToPath(new URL(`../../${folder}`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))

/** Options of pdf.js: no scripts, no fonts of the system, no decoded pictures, no network. */
const TEXT_ONLY = {
  cMapUrl: assetFolder('cmaps/'),
  standardFontDataUrl: assetFolder('standard_fonts/'),
  isEvalSupported: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  // no picture is smaller: none is decoded
  maxImageSize: 0,
  enableXfa: false,
  verbosity: 0,
} as const

/** Spaces of other widths, and ligatures. pdf.js would also fold µ, which is à in TCVN3. */
const COMPATIBLE = /[\u00a0\u2000-\u200a\u202f\u2126\ufb00-\ufb06]+/g

const QUARTER = Math.PI / 2
/** In radians: a smaller tilt is a skewed page, a larger one a stamp or a watermark. */
const ASKEW = 0.1

interface Upright {
  readonly upright: readonly Piece[]
  /** From the page's coordinates to those of the items. */
  readonly turn: Matrix
}

/** The text items in the page's reading direction; those in other directions go to `marks`. */
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
    for (const piece of splitAtCells(whole)) {
      const same = directions.get(angle)
      if (same) same.push({ ...piece, order })
      else directions.set(angle, [{ ...piece, order }])
      // the two halves of a split item stand in two cells
      order += piece === whole ? 1 : 2
    }
  }
  // a wide table may be rotated; text across the direction of most of the page stands in its margin
  let [upright, up]: [Piece[], number] = [[], 0]
  for (const [angle, pieces] of directions)
    if (isQuarter(angle) && pieces.length > upright.length) [upright, up] = [pieces, angle]
  for (const pieces of directions.values())
    if (pieces !== upright) linesIn(layOut(pieces).blocks).forEach((line) => marks.add(line))
  const [along, across] = [Math.cos(up), Math.sin(up)]
  return { upright, turn: times([along, -across, across, along, 0, 0], view) }
}

const isQuarter = (angle: number): boolean => Math.abs(angle - Math.round(angle / QUARTER) * QUARTER) < 1e-6

/** The nearest quarter turn, or an angle rounded so that the letters of one stamp share it. */
function directionOf(angle: number): number {
  const quarter = Math.round(angle / QUARTER)
  // -π and π are the same half turn
  if (Math.abs(angle - quarter * QUARTER) <= ASKEW) return (quarter === -2 ? 2 : quarter) * QUARTER
  return Math.round(angle / 0.05) * 0.05
}

/** Adds the text of stamps and free-text annotations to `marks`. Faulty annotations are ignored, as viewers do. */
async function markAnnotations(page: PDFPageProxy, marks: Marks): Promise<void> {
  if (marks.full) return
  const annotations = (await page.getAnnotations().catch(() => [])) as readonly Annotation[]
  for (const { subtype, contentsObj, textContent } of annotations) {
    if (subtype !== 'FreeText' && subtype !== 'Stamp') continue
    marks.add(contentsObj?.str ?? '')
    textContent?.forEach((line) => marks.add(line))
  }
}

/** The used properties of a pdf.js annotation, which pdf.js does not type. */
interface Annotation {
  readonly subtype?: string
  readonly contentsObj?: { readonly str?: string }
  /** The lines of its appearance stream. */
  readonly textContent?: readonly string[]
}

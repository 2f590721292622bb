import { fileURLToPath, pathToFileURL } from 'node:url'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AppError } from '../../errors.js'
import type { Scan } from '../../model/scan.js'
import type { FileSignature } from '../../model/signature.js'
import { linesIn, type Block } from '../blocks.js'
import type { Progress } from '../extract-worker.js'
import { toAppError, damaged, encrypted, tooComplex } from '../file-errors.js'
import { decodeLettersOf } from '../letters.js'
import { LIMITS } from '../limits.js'
import type { Marks } from '../marks.js'
import type { ReadPage } from '../scan/page-reader.js'
import { isLegible, requireLegible } from '../scan/legible.js'
import { scanPages, type UnreadPage } from '../scan/pdf-pages.js'
import { scanOf } from '../scan/scan-text.js'
import { layOut } from './layout.js'
import { lettersOfSigns, withLetters } from './ligatures.js'
import { linesOf, splitAtCells, mayHoldTable, type Piece, type Span } from './lines.js'
import { matrixOf, times, type Matrix } from './matrix.js'
import { textOf } from './page-breaks.js'
import { rulesOf, type Rule } from './ruling-lines.js'
import { readSignatures } from './signatures.js'
import { shownOn, type Shown } from './hidden-text.js'
import { isMisread, shareOfMisread, shareOfSyllables, textLayerOf } from './text-layer.js'

/**
 * The text of a PDF: lines by their position, columns one after the other, tables row by row, an empty line for vertical
 * space, `\f` between pages. Rotated text and annotations go to `marks`. A page without a text layer, whose letters are
 * no Vietnamese, or which another program has read, is drawn and read as a picture; `tell` is called before each. Scripts and forms are not run, and nothing is
 * fetched. Its digital signatures are told beside.
 *
 * @throws AppError NO_TEXT_LAYER for pictures without words or with too faint ones, UNSUPPORTED_ENCODING for fonts that do
 *   not say what their letters are, FILE_ENCRYPTED, FILE_TOO_COMPLEX, and FILE_DAMAGED for whatever pdf.js finds wrong
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  marks: Marks,
  tell: (progress: Progress) => void = () => undefined,
): Promise<ReadPdf> {
  process.on('unhandledRejection', ignoreLibraryRejection)
  try {
    // a scan without any picture in it is none; the dictionary of a picture is never packed
    const hasPictures = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/Image')
    const { layers, signatures } = await withDocument(bytes.slice(), name, TEXT_ONLY, async (document) => ({
      layers: await textLayersOf(document, name, marks, hasPictures),
      signatures: await readSignatures(bytes, document),
    }))
    const unread = unreadPages(layers)
    const scanned =
      unread.length === 0
        ? new Map<number, ReadPage>()
        : await withDocument(bytes, name, DRAWN, (document) => scanPages(document, unread, name, tell))
    for (const page of scanned.values()) page.marks.forEach((line) => marks.add(line))
    const chosen = betterOf(layers, scanned)
    const text = textOf(laidOut(layers, chosen), name)
    const pages = text.split('\f')
    requireLetters(pages, name)
    // what was read from a picture has no font whose letters could be others
    requireUnicode(pages.filter((_, index) => !chosen.has(index + 1)).join('\n'), name)
    const scan = scanOf(wordsOf(chosen), text)
    requireLegible(scan, name)
    return { text, scan, signatures }
  } catch (error) {
    throw toAppError(error, name)
  } finally {
    // an unhandled rejection is reported after the microtasks of this turn
    setImmediate(() => process.off('unhandledRejection', ignoreLibraryRejection))
  }
}

interface ReadPdf {
  readonly text: string
  readonly scan: Scan
  readonly signatures: readonly FileSignature[]
}

/** What the text layer of a page holds, and what else is seen there. */
interface Layer extends Shown {
  readonly pieces: readonly Piece[]
  readonly rules: readonly Rule[]
  readonly text: string
}

/** @throws AppError FILE_TOO_COMPLEX, FILE_DAMAGED */
async function textLayersOf(
  document: PDFDocumentProxy,
  name: string,
  marks: Marks,
  hasPictures: boolean,
): Promise<Layer[]> {
  const isShort = document.numPages <= LIMITS.scannedPages
  const { OPS } = await library()
  const layers: Layer[] = []
  let length = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number).catch(() => {
      throw damaged(name, `its page ${number} is broken`)
    })
    const { upright, turn } = await piecesOf(page, marks)
    await markAnnotations(page, marks)
    length = upright.reduce((sum, { text }) => sum + text.length, length)
    if (length > LIMITS.characters) throw tooComplex(name, 'characters of text', LIMITS.characters, null)
    const rules = mayHoldTable(upright) ? await rulesOf(page, OPS, turn) : []
    const text = linesOf(upright)
      .map((line) => line.text)
      .join('\n')
    const isAsked = textLayerOf(text) === 'SPARSE' || (hasPictures && isShort)
    const shown = isAsked ? await shownOn(page, OPS) : { hidden: false, pictured: 0, drawn: false }
    layers.push({ pieces: upright, rules, text, ...shown })
    page.cleanup()
  }
  return withLigatures(layers)
}

function withLigatures(layers: readonly Layer[]): Layer[] {
  const letters = lettersOfSigns(layers.map(({ text }) => text))
  return layers.map((layer) => ({
    ...layer,
    pieces: layer.pieces.map((piece) => ({ ...piece, text: withLetters(piece.text, letters) })),
    text: withLetters(layer.text, letters),
  }))
}

/** The pages whose text layer does not tell what is printed, or perhaps not. */
const unreadPages = (layers: readonly Layer[]): UnreadPage[] =>
  layers.flatMap((layer, index): UnreadPage[] => {
    const { text, hidden, pictured, drawn } = layer
    const worth = textLayerOf(text)
    const page = (least: number, needed = pictured) => [{ number: index + 1, least, needed }]
    if (worth === 'GARBAGE' || isTcvn3(text)) return page(0)
    // letters may be drawn as pictures of one line each, or as outlines
    if (worth === 'SPARSE' && lettersIn(text) < LETTERS_OF_A_PAPER) return drawn ? page(0) : []
    if (worth === 'SPARSE' && !hidden) return pictured >= PART ? page(PART) : []
    const isDoubtful = hidden || (isMisread(text) && layers.length <= LIMITS.scannedPages)
    return isDoubtful && pictured > 0 ? page(COVERED, 0) : []
  })

/** Of the page: what a scan covers, and what is more than a seal and a signature. */
const COVERED = 0.4
const PART = 0.08

/** Of the pages read as pictures those that say more than their text layer. */
function betterOf(layers: readonly Layer[], scanned: ReadonlyMap<number, ReadPage>): Map<number, ReadPage> {
  return new Map(
    [...scanned].filter(([number, { words }]) => {
      const { text: layer, hidden, pictured } = layers[number - 1] as Layer
      const read = words.map(({ text }) => text).join(' ')
      const worth = isTcvn3(layer) ? 'GARBAGE' : textLayerOf(layer)
      if (worth === 'SPARSE' && !hidden)
        return pictured >= COVERED
          ? read.length > layer.length
          : // a drawing is none, and neither is a seal beside a few lines
            isLegible(words) &&
              read.length > layer.length + FAR_MORE &&
              shareOfSyllables(read) > MOST_ARE_SYLLABLES
      if (worth !== 'GARBAGE')
        return (
          isLegible(words) &&
          read.length > AS_MUCH * layer.length &&
          shareOfMisread(read) <= (hidden ? shareOfMisread(layer) + AS_WELL : shareOfMisread(layer) / 2)
        )
      // who does not know the language reads its syllables without marks
      const isText = textLayerOf(read) === 'READABLE' && isLegible(words)
      return (
        isText || shareOfSyllables(read) > Math.max(MOST_ARE_SYLLABLES, shareOfSyllables(layer) + CLEARLY)
      )
    }),
  )
}

function laidOut(layers: readonly Layer[], scanned: ReadonlyMap<number, ReadPage>): Block[][] {
  let area: Span | null = null
  return layers.map((layer, index) => {
    const { pieces, rules } = scanned.get(index + 1) ?? layer
    const laid = layOut(pieces, rules, area)
    area = laid.area
    return laid.blocks
  })
}

const wordsOf = (pages: ReadonlyMap<number, ReadPage>) =>
  new Map([...pages].map(([number, { words }]) => [number, words]))

/** Opens a PDF for some work. @throws AppError FILE_ENCRYPTED, FILE_DAMAGED, FILE_TOO_COMPLEX */
async function withDocument<Result>(
  bytes: Uint8Array,
  name: string,
  options: object,
  work: (document: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  const { getDocument } = await library()
  const loading = getDocument({ data: bytes, ...options })
  try {
    const document = await loading.promise.catch((error: unknown) => {
      if (error instanceof Error && error.name === 'PasswordException') throw encrypted(name)
      throw damaged(name, 'it is no complete PDF')
    })
    if (document.numPages < 1) throw damaged(name, 'it has no pages')
    if (document.numPages > LIMITS.pages) throw tooComplex(name, 'pages', LIMITS.pages, document.numPages)
    return await work(document)
  } finally {
    await loading.destroy().catch(() => undefined)
  }
}

/** For a damaged file pdf.js also rejects promises that nobody awaits; the error reaches us through another one. */
function ignoreLibraryRejection(reason: unknown): void {
  if (!(reason instanceof Error) || !reason.stack?.includes('pdfjs-dist')) throw reason
}

/** @throws AppError NO_TEXT_LAYER, UNSUPPORTED_ENCODING */
function requireLetters(pages: readonly string[], name: string): void {
  const letters = lettersIn(pages.join(''))
  const shown = pages.join('').replace(/\s/g, '').length
  if (letters < LETTERS_OF_A_PAPER && shown < 2 * LETTERS_OF_A_PAPER)
    throw new AppError(
      'NO_TEXT_LAYER',
      `${name} holds no words: its ${pages.length} pages are empty or show pictures.`,
      {
        remedy: 'Look whether it was scanned legibly, or take the original file.',
        details: { pages: pages.length },
      },
    )
  if (letters < LETTERS_OF_A_PAPER || !holdsWords(pages))
    throw new AppError('UNSUPPORTED_ENCODING', `${name} shows letters, but its fonts do not say which.`, {
      remedy: 'Take the file that the PDF was made from, or run it through text recognition (OCR).',
    })
}

/** @throws AppError UNSUPPORTED_ENCODING */
function requireUnicode(text: string, name: string): void {
  if (isTcvn3(text))
    throw new AppError(
      'UNSUPPORTED_ENCODING',
      `${name} is written in TCVN3 (ABC), whose letter ư cannot be read from a PDF.`,
      { remedy: 'Take the file that the PDF was made from, or convert it to Unicode before it is printed.' },
    )
}

/** pdf.js drops U+00AD, which is ư in TCVN3, so the text cannot be restored; but the page can be drawn. */
function isTcvn3(text: string): boolean {
  const legacy = decodeLettersOf(text)
  return legacy.certainty !== 'NONE' && legacy.encoding === 'tcvn3'
}

/** Of the words that were read from a picture: with fewer syllables of Vietnamese they are no text either. */
const MOST_ARE_SYLLABLES = 0.6
const CLEARLY = 0.15
/** In letters: what a page says besides a few lines. */
const FAR_MORE = 100

/** Of what another program read: so much must be read of the same picture, and hardly more of it may be misread. */
const AS_MUCH = 0.8
const AS_WELL = 0.01

/** pdf.js is large and loaded only when a PDF comes. */
const library = () => import('pdfjs-dist/legacy/build/pdf.mjs')

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
const lettersIn = (text: string): number => text.replace(/\P{L}/gu, '').length

const assetFolder = (folder: string): string =>
  fileURLToPath(new URL(`../../${folder}`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))

/** Options of pdf.js: no scripts, no fonts of the system, no network. */
const CLOSED = {
  cMapUrl: assetFolder('cmaps/'),
  standardFontDataUrl: assetFolder('standard_fonts/'),
  // a module for pictures in JPEG 2000 is imported from there, which takes an address on every system
  wasmUrl: pathToFileURL(assetFolder('wasm/')).href,
  isEvalSupported: false,
  useWorkerFetch: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  enableXfa: false,
  verbosity: 0,
} as const
/** No picture is smaller: none is decoded. */
const TEXT_ONLY = { ...CLOSED, maxImageSize: 0 } as const
const DRAWN = { ...CLOSED, maxImageSize: LIMITS.pictureDots } as const

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
      font: item.fontName,
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

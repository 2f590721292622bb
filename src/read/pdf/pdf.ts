import { fileURLToPath, pathToFileURL } from 'node:url'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AppError } from '../../errors.js'
import type { Scan } from '../../model/scan.js'
import type { FileSignature } from '../../model/signature.js'
import { linesIn, type Block } from '../blocks.js'
import type { Progress } from '../extract-worker.js'
import { blocksToUnicode } from '../encoding.js'
import { toAppError, damaged, encrypted, tooComplex } from '../file-errors.js'
import { LIMITS } from '../limits.js'
import type { Marks } from '../marks.js'
import type { PageWord, ReadPage, Side } from '../scan/page-reader.js'
import { requireEnd, requireWholePictures } from '../scan/cut-off.js'
import { requireLegible } from '../scan/legible.js'
import { scanPages, type UnreadPage } from '../scan/pdf-pages.js'
import { scanOf } from '../scan/scan-text.js'
import { blankHead, withHead } from './blank-head.js'
import { withFilledIn } from './filled-in.js'
import { keptWords } from './kept-layers.js'
import { layOut, NOTHING_KNOWN } from './layout.js'
import { lettersOfSigns, withLetters } from './ligatures.js'
import { linesOf, splitAtCells, mayHoldTable, type Piece } from './lines.js'
import { matrixOf, times, type Matrix } from './matrix.js'
import { textOf } from './page-breaks.js'
import { rulesOf } from './ruling-lines.js'
import { readSignatures } from './signatures.js'
import { withoutStamps } from './stamps-of-offices.js'
import { partedByRules } from './cell-borders.js'
import { bareOf, NOTHING, shownOn } from './hidden-text.js'
import { withoutReferences } from './note-marks.js'
import { picturedParts, withParts } from './pictured-parts.js'
import { inOrder } from './order-of-writing.js'
import { requireLetters, requirePages, requireUnicode } from './refused.js'
import { inReadingOrder, pagesOn } from './spreads.js'
import { textLayerOf } from './text-layer.js'
import { inCells, type Turned } from './turned-cells.js'
import { seenItems } from './unseen-words.js'
import { betterOf, LETTERS_OF_A_PAPER, lettersIn, unreadPages, type Layer } from './unread-pages.js'

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
    requireEnd(bytes, name)
    // a scan without any picture in it is none; the dictionary of a picture is never packed
    const hasPictures = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('/Image')
    const { layers, signatures } = await withDocument(bytes.slice(), name, TEXT_ONLY, async (document) => {
      const layers = await textLayersOf(document, name, marks, hasPictures)
      await requirePages(document, layers, name)
      return { layers, signatures: await readSignatures(bytes, document) }
    })
    const unread = unreadPages(layers)
    const head = blankHead(layers, unread)
    const parts = picturedParts(layers, [...unread, ...head])
    const pages = [...head, ...parts, ...unread].sort((a, b) => a.number - b.number)
    if (pages.length > 0) requireWholePictures(bytes, name)
    const scanned =
      pages.length === 0
        ? new Map<number, ReadPage>()
        : await withDocument(bytes, name, DRAWN, (document) => scanPages(document, pages, name, tell)).catch(
            orTheirText(pages.map(({ number }) => layers[number - 1] as Layer)),
          )
    const filled = filledIn(layers, scanned, head, parts)
    for (const page of scanned.values()) page.marks.forEach((line) => marks.add(line))
    const chosen = betterOf(layers, scanned)
    const text = textOfPages(filled.layers, chosen, filled.words.size > 0, name)
    const kept = keptWords(layers, scanned, chosen)
    const scan = scanOf(new Map([...filled.words, ...kept, ...wordsOf(chosen)]), text)
    requireLegible(scan, name)
    return { text, scan, signatures }
  } catch (error) {
    throw toAppError(error, name)
  } finally {
    // an unhandled rejection is reported after the microtasks of this turn
    setImmediate(() => process.off('unhandledRejection', ignoreLibraryRejection))
  }
}

/** What nobody can draw keeps the text that it tells, where it tells one. @throws what drawing threw, where a page tells none */
function orTheirText(layers: readonly Layer[]): (error: unknown) => Map<number, ReadPage> {
  return (error) => {
    const isTold = ({ text, pictured }: Layer) =>
      textLayerOf(text) === 'READABLE' || (pictured === 0 && lettersIn(text) >= LETTERS_OF_A_PAPER)
    if (error instanceof AppError || !layers.every(isTold)) throw error
    return new Map()
  }
}

/** @throws AppError NO_TEXT_LAYER, UNSUPPORTED_ENCODING, FILE_TOO_COMPLEX */
function textOfPages(
  layers: readonly Layer[],
  chosen: ReadonlyMap<number, ReadPage>,
  isFilledIn: boolean,
  name: string,
): string {
  const pages = inReadingOrder(layers.map((layer, index) => chosen.get(index + 1)?.sides ?? pagesOn(layer)))
  const fromPictures = new Set<object>([...chosen.values()].flatMap(({ sides }) => sides))
  const isOwn = (_: unknown, index: number) => !fromPictures.has(pages[index] as object)
  const laid = laidOut(pages)
  const text = textOf(chosen.size > 0 || isFilledIn ? inUnicode(laid, isOwn, name) : laid, name)
  const lines = text.split('\f')
  requireLetters(lines, name)
  // what was read from a picture has no font whose letters could be others
  requireUnicode(lines.filter(isOwn).join('\n'), name)
  return text
}

interface ReadPdf {
  readonly text: string
  readonly scan: Scan
  readonly signatures: readonly FileSignature[]
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
  const switches = await document.getOptionalContentConfig().catch(() => null)
  const layers: Layer[] = []
  let length = 0
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number).catch(() => {
      throw damaged(name, `its page ${number} is broken`)
    })
    const { items } = await page.getTextContent({ disableNormalization: true })
    const seen =
      isShort && switches
        ? await seenItems(page, items.filter(isText), OPS, switches, (text) => marks.add(text))
        : items
    const { upright: all, turned, turn } = piecesOf(page, seen.filter(isText))
    const { pieces: printed, stamps } = withoutStamps(inOrder(all))
    stamps.forEach((line) => marks.add(line))
    const filled = await withFilledIn(page, OPS, turn, printed)
    const isStamped = await markAnnotations(page, marks)
    length = filled.reduce((sum, { text }) => sum + text.length, length)
    if (length > LIMITS.characters) throw tooComplex(name, 'characters of text', LIMITS.characters, null)
    const rules = mayHoldTable(filled) ? await rulesOf(page, OPS, turn) : []
    const { cells, others } = inCells(turned, rules)
    others.forEach((pieces) => linesIn(layOut(pieces).blocks).forEach((line) => marks.add(line)))
    const upright = withoutReferences([...partedByRules(filled, rules), ...cells])
    const text = linesOf(upright)
      .map((line) => line.text)
      .join('\n')
    const isAsked = textLayerOf(text) === 'SPARSE' || (hasPictures && isShort)
    const shown = isAsked ? await shownOn(page, OPS) : NOTHING
    const { width, height } = page.getViewport({ scale: 1 })
    layers.push({
      pieces: upright,
      rules,
      text,
      room: [width, height],
      isStamped,
      ...shown,
      bare: bareOf(shown, upright, turn),
    })
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

/** Pages of text with what their pictures say in a place of it; these are taken from what is read, and are no others to choose. */
function filledIn(
  layers: readonly Layer[],
  scanned: Map<number, ReadPage>,
  head: readonly UnreadPage[],
  parts: readonly UnreadPage[],
) {
  const [own, words] = [[...layers], new Map<number, readonly PageWord[]>()]
  for (const [pages, fill] of [[head, withHead] as const, [parts, withParts] as const])
    for (const { number } of pages) {
      const read = scanned.get(number)
      if (!read) continue
      scanned.delete(number)
      const filled = fill(own[number - 1] as Layer, read)
      own[number - 1] = filled.layer
      if (filled.words.length > 0) words.set(number, filled.words)
    }
  return { layers: own, words }
}

function laidOut(pages: readonly Side[]): Block[][] {
  let known = NOTHING_KNOWN
  return pages.map(({ pieces, rules }) => {
    const laid = layOut(pieces, rules, known)
    known = laid.known
    return laid.blocks
  })
}

/**
 * Pages in old letters (VNI) beside words that were read from pictures, which must stay as they are. A file without such words is
 * converted as all others are.
 *
 * @throws AppError UNSUPPORTED_ENCODING
 */
function inUnicode(
  pages: readonly Block[][],
  isOwn: (page: unknown, index: number) => boolean,
  name: string,
): readonly Block[][] {
  const own = pages.filter(isOwn)
  const blocks = blocksToUnicode(own.flat(), 'unicode', name).blocks.values()
  return pages.map((page, index) =>
    isOwn(page, index) ? page.map((block) => blocks.next().value ?? block) : page,
  )
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

/** pdf.js is large and loaded only when a PDF comes. */
const library = () => import('pdfjs-dist/legacy/build/pdf.mjs')

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
  readonly turned: readonly Turned[]
  /** From the page's coordinates to those of the items. */
  readonly turn: Matrix
}

/** The text items in the page's reading direction, and those in others. */
function piecesOf(page: PDFPageProxy, items: readonly PdfItem[]): Upright {
  const directions = new Map<number, Piece[]>()
  const view = matrixOf(page.getViewport({ scale: 1 }).transform)
  let order = 0
  for (const item of items) {
    if (item.str.trim() === '') continue
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
  const turned = [...directions]
    .filter(([, pieces]) => pieces !== upright)
    .map(([angle, pieces]): Turned => ({ pieces, angle: angle - up }))
  const [along, across] = [Math.cos(up), Math.sin(up)]
  return { upright, turned, turn: times([along, -across, across, along, 0, 0], view) }
}

type PdfItem = Extract<Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number], { str: string }>
const isText = (item: object): item is PdfItem => 'str' in item

const isQuarter = (angle: number): boolean => Math.abs(angle - Math.round(angle / QUARTER) * QUARTER) < 1e-6

/** The nearest quarter turn, or an angle rounded so that the letters of one stamp share it. */
function directionOf(angle: number): number {
  const quarter = Math.round(angle / QUARTER)
  // -π and π are the same half turn
  if (Math.abs(angle - quarter * QUARTER) <= ASKEW) return (quarter === -2 ? 2 : quarter) * QUARTER
  return Math.round(angle / 0.05) * 0.05
}

/**
 * Adds the text of stamps and free-text annotations to `marks`, and tells whether there are any, or signatures. Faulty ones are
 * ignored, as viewers do.
 */
async function markAnnotations(page: PDFPageProxy, marks: Marks): Promise<boolean> {
  const annotations = (await page.getAnnotations().catch(() => [])) as readonly Annotation[]
  for (const { subtype, contentsObj, textContent } of annotations) {
    if (subtype !== 'FreeText' && subtype !== 'Stamp') continue
    marks.add(contentsObj?.str ?? '')
    textContent?.forEach((line) => marks.add(line))
  }
  return annotations.some(({ subtype }) => SET_ON.has(subtype))
}

const SET_ON: ReadonlySet<unknown> = new Set(['FreeText', 'Stamp', 'Widget'])

/** The used properties of a pdf.js annotation, which pdf.js does not type. */
interface Annotation {
  readonly subtype?: string
  readonly contentsObj?: { readonly str?: string }
  /** The lines of its appearance stream. */
  readonly textContent?: readonly string[]
}

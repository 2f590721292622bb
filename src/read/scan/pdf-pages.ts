import { createCanvas, type Canvas } from '@napi-rs/canvas'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { tooComplex } from '../file-errors.js'
import { LIMITS } from '../limits.js'
import type { Progress } from '../extract-worker.js'
import { asPaper, PageReader, type ReadPage, type SeenPage } from './page-reader.js'
import { pictureOf } from './pictures.js'

/** A page of a PDF that its text layer does not tell, or perhaps not. */
export interface UnreadPage {
  readonly number: number
  /** To be read only where a picture covers the page. */
  readonly ifPictured: boolean
}

/** Somewhat more than what is read, which is drawn anew from it. */
const DOTS_AN_INCH = 240
const POINTS_AN_INCH = 72
/** In dots: a poster is drawn coarser. */
const LONGEST = 4000
/** Of the page: what a scan covers. */
const COVERED = 0.4

/**
 * Draws pages of a PDF and reads them as pictures. Out: by number, those that were to be read and are not empty.
 *
 * @throws AppError FILE_TOO_COMPLEX
 */
export async function scanPages(
  document: PDFDocumentProxy,
  pages: readonly UnreadPage[],
  name: string,
  tell: (progress: Progress) => void,
): Promise<Map<number, ReadPage>> {
  if (pages.length > LIMITS.scannedPages)
    throw tooComplex(name, 'scanned pages', LIMITS.scannedPages, pages.length)
  const seen = new Map<number, SeenPage>()
  let reader: PageReader | null = null
  for (const [index, { number, ifPictured }] of pages.entries()) {
    tell({ page: index + 1, of: pages.length })
    const { canvas, covered } = await draw(document, number)
    if (ifPictured ? covered < COVERED : isBlank(canvas)) continue
    reader ??= await PageReader.start()
    seen.set(number, reader.read(pictureOf(canvas)))
  }
  reader?.end()
  const pagesRead = asPaper([...seen.values()])
  return new Map([...seen.keys()].map((number, index) => [number, pagesRead[index] as ReadPage]))
}

/** A page as a picture, and how much of it pictures cover. */
export async function draw(
  document: PDFDocumentProxy,
  number: number,
): Promise<{ canvas: Canvas; covered: number }> {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = Math.min(DOTS_AN_INCH / POINTS_AN_INCH, LONGEST / Math.max(width, height))
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  )
  const context = canvas.getContext('2d')
  let covered = 0
  const drawImage = context.drawImage.bind(context) as (...args: unknown[]) => void
  context.drawImage = (...args: unknown[]) => {
    const { a, b, c, d } = context.getTransform()
    const [across, down] = (args.length > 5 ? args.slice(-2) : args.slice(3)) as number[]
    covered += Math.abs(a * d - b * c) * Math.abs((across ?? 1) * (down ?? 1))
    // pdf.js enlarges without smoothing: letters become jagged, and lines break into steps
    context.imageSmoothingEnabled = true
    context.imageSmoothingQuality = 'high'
    drawImage(...args)
  }
  await page.render({
    canvas: null,
    // what pdf.js draws on in Node is of the same library
    canvasContext: context as never,
    viewport,
    annotationMode: 0,
  }).promise
  page.cleanup()
  return { canvas, covered: covered / (canvas.width * canvas.height) }
}

/** Whether nothing is drawn on a page. */
function isBlank(canvas: Canvas): boolean {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  for (let at = 0; at < data.length; at += 4) if ((data[at] as number) < 200) return false
  return true
}

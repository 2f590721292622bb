import { createCanvas, type Canvas } from '@napi-rs/canvas'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AppError } from '../../errors.js'
import { tooComplex } from '../file-errors.js'
import { LIMITS } from '../limits.js'
import type { Progress } from '../extract-worker.js'
import { asPaper, PageReader, type ReadPage, type SeenPage } from './page-reader.js'
import { pictureOf } from './pictures.js'

/** A page of a PDF that its text layer does not tell, or perhaps not. */
export interface UnreadPage {
  readonly number: number
  /** Of the page: so much its pictures must cover that it is read; 0 where it is read in any case. */
  readonly least: number
  /** Of the page: so much its pictures take, as the file says; 0 where the page is known without them. */
  readonly needed: number
}

/** Somewhat more than what is read, which is drawn anew from it. */
const DOTS_AN_INCH = 240
const POINTS_AN_INCH = 72
/** In dots: a poster is drawn coarser, and a page that is said to be as small as a stamp finer. */
const LONGEST = 4000
const SHORTEST = 2400
/** Of pdf.js: annotations are drawn as they look. */
const SHOWN = 1
/** Of the page: so much of its pictures may be missing, for some overlap and some lie beyond its edge. */
const MISSING = 0.25

/**
 * Draws pages of a PDF and reads them as pictures. Out: by number, those that were to be read and are not empty.
 *
 * @throws AppError FILE_TOO_COMPLEX, FILE_DAMAGED for a page whose picture cannot be unpacked
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
  for (const [index, { number, least, needed }] of pages.entries()) {
    tell({ page: index + 1, of: pages.length })
    const { canvas, covered, failed } = await draw(document, number)
    // of layers upon each other one is the page's paper, and the others its letters
    if (covered < (failed ? needed : Math.min(needed, 1)) - MISSING) throw withoutPicture(number, name)
    if (least > 0 ? covered < least : isBlank(canvas)) continue
    reader ??= await PageReader.start()
    seen.set(number, reader.read(pictureOf(canvas)))
  }
  reader?.end()
  const pagesRead = asPaper([...seen.values()])
  return new Map([...seen.keys()].map((number, index) => [number, pagesRead[index] as ReadPage]))
}

/** pdf.js leaves out what it cannot unpack, and what is larger than it may: the page would be read as an empty one. */
const withoutPicture = (number: number, name: string): AppError =>
  new AppError(
    'FILE_DAMAGED',
    `${name} cannot be read: the picture on its page ${number} is broken, or larger than ${LIMITS.pictureDots} dots.`,
    {
      remedy: 'Scan it again at 300 dots an inch, or open it in the program that made it and save it again.',
      details: { reason: 'the picture of a page is broken or too large', page: number },
    },
  )

/** A page as a picture, how much of it pictures cover, and whether one could not be unpacked. */
export async function draw(
  document: PDFDocumentProxy,
  number: number,
): Promise<{ canvas: Canvas; covered: number; failed: boolean }> {
  const page = await document.getPage(number)
  const { width, height } = page.getViewport({ scale: 1 })
  const [longest, usual] = [Math.max(width, height), DOTS_AN_INCH / POINTS_AN_INCH]
  const scale = Math.min(Math.max(usual, SHORTEST / longest), LONGEST / longest)
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
    const own = args[0] as { width: number; height: number }
    const [across = own.width, down = own.height] = (args.length > 5 ? args.slice(-2) : args.slice(3)) as number[] // prettier-ignore
    covered += Math.abs(a * d - b * c) * Math.abs(across * down)
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
    // the clerk's number may be set on the page, as a signature and a seal are
    annotationMode: SHOWN,
  }).promise
  const failed = [...(page.objs as Iterable<[string, unknown]>)].some(([, data]) => data === null)
  page.cleanup()
  return { canvas, covered: covered / (canvas.width * canvas.height), failed }
}

/** Whether nothing is drawn on a page. */
function isBlank(canvas: Canvas): boolean {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height)
  for (let at = 0; at < data.length; at += 4) if ((data[at] as number) < 200) return false
  return true
}

import jpeg from 'jpeg-js'
import { AppError } from '../../errors.js'
import { damaged } from '../file-errors.js'
import { LIMITS } from '../limits.js'
import { sizeOfJpeg, UNBOUND } from './pictures.js'

/** In dots: a sheet has more, even at 72 an inch. */
const SHEET = 400_000
/** In bytes: between the dictionary of a picture and its data, and behind the mark that ends it. */
const NEAR = 2_000
const [BEGINNING, ENDING] = [Buffer.from('ffd8', 'hex'), Buffer.from('ffd9', 'hex')]

/**
 * Refuses a PDF with a sheet in JPEG whose data end before the sheet does, as where a transfer broke off: pdf.js would fill the
 * rest, and the words there would be lost in silence.
 *
 * @throws AppError FILE_DAMAGED
 */
export function requireWholePictures(bytes: Uint8Array, name: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const data of picturesIn(file)) {
    const size = sizeOfJpeg(data)
    if (size === null || size.width * size.height < SHEET || size.width * size.height > LIMITS.pictureDots)
      continue
    if (!isDecoded(data)) throw cutOff(name)
  }
}

/** A stream begins behind its dictionary. */
const STREAM = />>\s*stream\r?\n/
/** In bytes: so far behind what is whole the next stream begins. */
const FAR = 100_000

/**
 * Refuses a PDF that ends within a stream, as where a transfer broke off: pdf.js makes of the stream what it can, and what else
 * the page says would be lost in silence.
 *
 * @throws AppError FILE_DAMAGED
 */
export function requireEnd(bytes: Uint8Array, name: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = Math.max(0, file.lastIndexOf('endstream'), file.lastIndexOf('startxref'))
  if (STREAM.test(file.toString('latin1', whole, whole + FAR))) throw damaged(name, 'it is no complete PDF')
}

/** The pictures in JPEG that lack the mark at their end. Some machines leave it out. */
function* picturesIn(file: Buffer): Generator<Buffer, void, void> {
  for (let at = file.indexOf('/DCTDecode'); at >= 0; at = file.indexOf('/DCTDecode', at + 1)) {
    const stream = file.indexOf('stream', at)
    const start = stream < 0 || stream > at + NEAR ? -1 : file.indexOf(BEGINNING, stream)
    if (start < 0 || start > stream + 10) continue
    const end = file.indexOf('endstream', start)
    const data = file.subarray(start, end < 0 ? file.length : end)
    if (!data.subarray(-NEAR).includes(ENDING)) yield data
  }
}

/** With the mark at its end: what lacks more than that ends too early. */
function isDecoded(data: Buffer): boolean {
  try {
    jpeg.decode(Buffer.concat([data, ENDING]), UNBOUND)
    return true
  } catch {
    return false
  }
}

const cutOff = (name: string): AppError =>
  new AppError('FILE_DAMAGED', `${name} cannot be read: the picture of a page is cut off.`, {
    remedy: 'Get the file anew from whoever has it, or scan the paper again.',
    details: { reason: 'the picture of a page is cut off' },
  })

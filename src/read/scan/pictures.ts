import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { createRequire } from 'node:module'
import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import UTIF from 'utif2'
import { damaged, tooComplex } from '../file-errors.js'
import { LIMITS } from '../limits.js'
import { coloursOfBmp, sizeOfBmp } from './bmp.js'
import { coloursOfGif, sizeOfGif } from './gif.js'
import type { Colours } from './grey.js'
import {
  isOnItsSide,
  PLAIN,
  placing,
  shapeOfJpeg,
  shapeOfPng,
  shapeOfTiff,
  shapeOfWebp,
  type Shape,
} from './shape.js'
import type { Picture } from './straighten.js'

/**
 * The pictures of a PNG, JPEG, WebP, GIF, BMP or TIFF file: one (the first of a GIF), or as many as a TIFF has pages. Their size is looked at before
 * anything is unpacked, and each is unpacked when it is its turn.
 *
 * @throws AppError FILE_TOO_COMPLEX, FILE_DAMAGED
 */
export function picturesOf(bytes: Uint8Array, name: string): readonly (() => Picture)[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (TIFF.test(file.toString('latin1', 0, 4))) return pagesOfTiff(file, name)
  const { sizeOf, coloursOf, shapeOf } = KINDS[kindOf(file)]
  const size = sizeOf(file)
  if (size === null) throw damaged(name, 'the picture does not say how large it is')
  checkSize(size, name)
  return [
    () =>
      drawn(
        attempt(() => coloursOf(file), name),
        shapeOf(file),
      ),
  ]
}

/** How a picture of one kind is read. */
interface Kind {
  readonly sizeOf: (file: Buffer) => Size | null
  readonly coloursOf: (file: Buffer) => Colours
  readonly shapeOf: (file: Buffer) => Shape
}

const kindOf = (file: Buffer): 'PNG' | 'JPEG' | 'WEBP' | 'GIF' | 'BMP' => {
  const start = file.toString('latin1', 0, 2)
  return ({ '\x89P': 'PNG', RI: 'WEBP', GI: 'GIF', BM: 'BMP' } as const)[start] ?? 'JPEG'
}

/** The size has been looked at, and memory is watched from outside. */
export const UNBOUND = {
  maxResolutionInMP: Infinity,
  maxMemoryUsageInMB: Infinity,
  useTArray: true as const,
  formatAsRGBA: true,
}

// not by the canvas, which unpacks in a thread of its own: who ends this thread meanwhile ends the process;
// and a GIF by our own, since libraries take one whose dots are not all there for a whole one with an empty end
const KINDS: Readonly<Record<ReturnType<typeof kindOf>, Kind>> = {
  PNG: { sizeOf: sizeOfPng, coloursOf: (file) => PNG.sync.read(file), shapeOf: shapeOfPng },
  JPEG: { sizeOf: sizeOfJpeg, coloursOf: (file) => jpeg.decode(file, UNBOUND), shapeOf: shapeOfJpeg },
  WEBP: { sizeOf: sizeOfWebp, coloursOf: coloursOfWebp, shapeOf: shapeOfWebp },
  GIF: { sizeOf: sizeOfGif, coloursOf: coloursOfGif, shapeOf: () => PLAIN },
  BMP: { sizeOf: sizeOfBmp, coloursOf: coloursOfBmp, shapeOf: () => PLAIN },
}

const TIFF = /^(?:II\*\0|MM\0\*)/

interface Size {
  readonly width: number
  readonly height: number
}

function checkSize({ width, height }: Size, name: string): void {
  if (width < 1 || height < 1) throw damaged(name, 'its picture has no dots')
  if (width * height > LIMITS.pictureDots)
    throw tooComplex(name, 'dots in one picture', LIMITS.pictureDots, width * height)
}

function sizeOfPng(file: Buffer): Size | null {
  return file.length < 24 ? null : { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
}

/** The size in the first chunk: of a frame with or without losses, or of what holds one of them. */
function sizeOfWebp(file: Buffer): Size | null {
  if (file.length < 30) return null
  switch (file.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff }
    case 'VP8L': {
      const bits = file.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
    }
    case 'VP8X':
      return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 }
    default:
      return null
  }
}

/** Its library is loaded where there is such a picture: few papers are one. */
function coloursOfWebp(file: Buffer): Colours {
  const { decode } = createRequire(import.meta.url)('@cwasm/webp') as typeof import('@cwasm/webp')
  const { data, width, height } = decode(file)
  return { data: new Uint8Array(data.buffer), width, height }
}

/** The size in the frame header, behind whatever segments. */
export function sizeOfJpeg(file: Buffer): Size | null {
  for (let at = 2; at + 9 < file.length;) {
    if (file[at] !== 0xff) return null
    const marker = file[at + 1] as number
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: file.readUInt16BE(at + 7), height: file.readUInt16BE(at + 5) }
    // a marker may be preceded by any number of fill bytes
    at += marker === 0xff ? 1 : 2 + file.readUInt16BE(at + 2)
  }
  return null
}

function pagesOfTiff(file: Buffer, name: string): readonly (() => Picture)[] {
  const directories = attempt(() => UTIF.decode(file), name)
  if (directories.length > LIMITS.scannedPages)
    throw tooComplex(name, 'scanned pages', LIMITS.scannedPages, directories.length)
  const number = (value: unknown) => Number((value as readonly unknown[] | undefined)?.[0] ?? 0)
  return directories.map((directory) => {
    checkSize({ width: number(directory['t256']), height: number(directory['t257']) }, name)
    return () => {
      const data = attempt(() => {
        // where a file does not tell, its dots have one sample
        const isGreyJpeg = number(directory['t259']) === JPEG && number(directory['t277'] ?? [1]) === 1
        // UTIF unpacks every JPEG to three colours, but makes room for as many as the file tells
        if (isGreyJpeg) Object.assign(directory, THREE_COLOURS)
        UTIF.decodeImage(file, directory)
        return number(directory['t262']) === CMYK
          ? colourOfInks(directory, number(directory['t277']))
          : UTIF.toRGBA8(directory)
      }, name)
      const { width, height } = directory
      if (data.length !== width * height * 4) throw damaged(name, 'its picture is broken')
      return drawn({ data, width, height }, shapeOfTiff(directory))
    }
  })
}

const JPEG = 7
const THREE_COLOURS = { t258: [8, 8, 8], t262: [2], t277: [3] }
const CMYK = 5

/** The colours of dots of which each is told by four inks, for print; UTIF knows them in browsers only. */
function colourOfInks(
  { data, width, height }: { data: Uint8Array; width: number; height: number },
  samples: number,
) {
  const out = new Uint8Array(width * height * 4).fill(255)
  for (let at = 0, from = 0; at < out.length; at += 4, from += samples) {
    const light = 255 - data[from + 3]!
    for (let ink = 0; ink < 3; ink += 1) out[at + ink] = ((255 - data[from + ink]!) * light) / 255
  }
  return out
}

/** Dots as a picture that can be drawn at any size. */
function drawn({ data, width, height }: Colours, shape: Shape): Picture {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const picture = context.createImageData(width, height)
  picture.data.set(data)
  context.putImageData(picture, 0, 0)
  return pictureOf(canvas, shape)
}

function attempt<Result>(work: () => Result, name: string): Result {
  try {
    return work()
  } catch {
    throw damaged(name, 'its picture is broken')
  }
}

/** What can be drawn as a picture of a page, as it is to be shown. */
export function pictureOf(image: Canvas, { tall, orientation }: Shape = PLAIN): Picture {
  // no dots are lost: what is not square is drawn out
  const [across, down] = [image.width * Math.max(1, 1 / tall), image.height * Math.max(1, tall)].map(
    Math.round,
  )
  const isTurned = isOnItsSide(orientation)
  const size = isTurned ? { width: down!, height: across! } : { width: across!, height: down! }
  return {
    ...size,
    draw(width, height) {
      const canvas = createCanvas(width, height)
      const context = canvas.getContext('2d')
      context.fillStyle = 'white'
      context.fillRect(0, 0, width, height)
      context.imageSmoothingQuality = 'high'
      context.setTransform(...placing(orientation, width, height))
      context.drawImage(image, 0, 0, isTurned ? height : width, isTurned ? width : height)
      return { data: context.getImageData(0, 0, width, height).data, width, height }
    },
  }
}

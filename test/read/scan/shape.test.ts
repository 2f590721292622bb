import { expect, test } from '@jest/globals'
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { readFileSync } from 'node:fs'
import UTIF from 'utif2'
import { picturesOf } from '../../../src/read/scan/pictures.js'
import { tallness } from '../../../src/read/scan/shape.js'

const [WIDTH, HEIGHT] = [80, 120]

/** A sheet with a dark corner above on the left, and below it a dark bar at the left side. */
function sheet(): Canvas {
  const canvas = createCanvas(WIDTH, HEIGHT)
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, WIDTH, HEIGHT)
  pen.fillStyle = 'black'
  pen.fillRect(0, 0, 40, 20)
  pen.fillRect(0, 60, 20, 60)
  return canvas
}

/** Where the sheet's dot in the middle of each part is dark. */
function darkIn(bytes: Uint8Array, name: string) {
  const picture = picturesOf(bytes, name)[0]!()
  const { data } = picture.draw(WIDTH, HEIGHT)
  const isDark = (x: number, y: number) => data[4 * (y * WIDTH + x)]! < 100
  return {
    size: [picture.width, picture.height],
    dark: [isDark(20, 10), isDark(60, 10), isDark(10, 90), isDark(60, 90)],
  }
}

/** How the sheet lies in a file that was taken in an orientation: the dot that is seen at `x` and `y`, from the file's own. */
const SEEN: Record<number, (x: number, y: number) => [number, number]> = {
  1: (x, y) => [x, y],
  2: (x, y) => [WIDTH - 1 - x, y],
  3: (x, y) => [WIDTH - 1 - x, HEIGHT - 1 - y],
  4: (x, y) => [x, HEIGHT - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y) => [WIDTH - 1 - y, x],
  7: (x, y) => [WIDTH - 1 - y, HEIGHT - 1 - x],
  8: (x, y) => [y, HEIGHT - 1 - x],
}

function takenAs(orientation: number): Canvas {
  const [across, down] = orientation >= 5 ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT]
  const seen = sheet().getContext('2d').getImageData(0, 0, WIDTH, HEIGHT).data
  const canvas = createCanvas(across, down)
  const picture = canvas.getContext('2d').createImageData(across, down)
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) {
      const [u, v] = SEEN[orientation]!(x, y)
      picture.data.set(seen.subarray(4 * (v * WIDTH + u), 4 * (v * WIDTH + u) + 4), 4 * (y * across + x))
    }
  canvas.getContext('2d').putImageData(picture, 0, 0)
  return canvas
}

/** A JPEG with a segment behind its first marker. */
const withSegment = (canvas: Canvas, marker: number, data: Buffer) => {
  const file = canvas.toBuffer('image/jpeg', 95)
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return new Uint8Array(Buffer.concat([file.subarray(0, 2), head, data, file.subarray(2)]))
}

function exif(orientation: number, isLittle: boolean): Buffer {
  const data = Buffer.alloc(26)
  const short = (value: number, at: number) =>
    isLittle ? data.writeUInt16LE(value, at) : data.writeUInt16BE(value, at)
  data.write(isLittle ? 'II' : 'MM', 0, 'latin1')
  short(42, 2)
  data[isLittle ? 4 : 7] = 8
  short(1, 8)
  short(0x0112, 10)
  short(3, 12)
  data[isLittle ? 14 : 17] = 1
  short(orientation, 18)
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), data])
}

const tiffOf = (canvas: Canvas, tags: object) => {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  return new Uint8Array(UTIF.encodeImage(new Uint8Array(data), width, height, tags as never))
}

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'a picture that was taken in orientation %d is seen upright',
  (orientation) => {
    const upright = { size: [WIDTH, HEIGHT], dark: [true, false, true, false] }
    const taken = takenAs(orientation)
    for (const isLittle of [true, false])
      expect(darkIn(withSegment(taken, 0xe1, exif(orientation, isLittle)), 'a.jpg')).toEqual(upright)
    expect(darkIn(tiffOf(taken, { t274: [orientation] }), 'a.tif')).toEqual(upright)
  },
)

test('rows that a fax machine left out are drawn out again', () => {
  const low = createCanvas(WIDTH, HEIGHT / 2)
  low.getContext('2d').drawImage(sheet(), 0, 0, WIDTH, HEIGHT / 2)
  const fax = darkIn(tiffOf(low, { t282: [[204, 1]], t283: [[98, 1]] }), 'fax.tif')
  expect(fax.size).toEqual([WIDTH, Math.round((HEIGHT / 2) * (204 / 98))])
  expect(fax.dark).toEqual([true, false, true, false])
  const jpeg = low.toBuffer('image/jpeg', 95)
  const density = jpeg.indexOf('JFIF') + 7
  jpeg.set([1, 0, 200, 0, 100], density)
  expect(darkIn(new Uint8Array(jpeg), 'fax.jpg').size).toEqual([WIDTH, HEIGHT])
})

test.each([
  [204, 196, 204 / 196],
  [204, 98, 204 / 98],
  [100, 200, 0.5],
  // as good as square, and what nobody has made
  [300, 299, 1],
  [72, 1, 1],
  [0, 0, 1],
  [Number.NaN, 98, 1],
])('dots of which %d and %d stand on an inch are %d times as tall as broad', (across, down, tall) => {
  expect(tallness(across, down)).toBeCloseTo(tall)
})

test('a file whose segments are cut off is shown as it is', () => {
  const cut = withSegment(sheet(), 0xe1, exif(6, true).subarray(0, 20))
  expect(darkIn(cut, 'a.jpg').size).toEqual([WIDTH, HEIGHT])
})

test('a TIFF in the four inks of print has the colours that they make', () => {
  // all black ink on the left, none at all on the right: what UTIF writes as opacity is the black
  const dots = new Uint8Array(4 * 40 * 20)
  for (let at = 0; at < 40 * 20; at += 1) dots[4 * at + 3] = at % 40 < 20 ? 255 : 0
  const file = new Uint8Array(UTIF.encodeImage(dots, 40, 20, { t262: [5], t277: [4] } as never))
  const { data } = picturesOf(file, 'a.tif')[0]!().draw(40, 20)
  const [left, right] = [4 * (10 * 40 + 5), 4 * (10 * 40 + 35)]
  expect([data[left], data[right]]).toEqual([0, 255])
})

test('a grey TIFF whose strips are each a JPEG has its ink where it is', () => {
  // 32 by 32 dots in two strips, black only at the lower right
  const file = new Uint8Array(readFileSync(new URL('grey-strips.tif', import.meta.url)))
  const { data } = picturesOf(file, 'grey-strips.tif')[0]!().draw(32, 32)
  const isDark = (x: number, y: number) => data[4 * (y * 32 + x)]! < 128
  expect([isDark(8, 8), isDark(24, 8), isDark(8, 24), isDark(24, 24)]).toEqual([false, false, false, true])
})

const UPRIGHT = { size: [WIDTH, HEIGHT], dark: [true, false, true, false] }
/** A WebP, and the same with a chunk that tells how it was taken. */
const webpOf = (canvas: Canvas, quality: number) => canvas.toBuffer('image/webp', quality)
function withExif(webp: Buffer, { width, height }: Canvas, data: Buffer): Uint8Array {
  const chunk = (name: string, body: Buffer) => {
    const head = Buffer.from(`${name}\0\0\0\0`, 'latin1')
    head.writeUInt32LE(body.length, 4)
    return Buffer.concat([head, body, Buffer.alloc(body.length & 1)])
  }
  const about = Buffer.alloc(10)
  about[0] = 0x08
  about.writeUIntLE(width - 1, 4, 3)
  about.writeUIntLE(height - 1, 7, 3)
  const body = Buffer.concat([Buffer.from('WEBP'), chunk('VP8X', about), webp.subarray(12), chunk('EXIF', data)]) // prettier-ignore
  return new Uint8Array(chunk('RIFF', body))
}

test('a WebP with and without losses is read, and as it was taken', () => {
  for (const quality of [90, 100])
    expect(darkIn(new Uint8Array(webpOf(sheet(), quality)), 'a.webp')).toEqual(UPRIGHT)
  const taken = takenAs(6)
  for (const labelled of [exif(6, true), exif(6, false).subarray(6)])
    expect(darkIn(withExif(webpOf(taken, 90), taken, labelled), 'a.webp')).toEqual(UPRIGHT)
})

/** The sheet as a BMP in black and white or in colours, its rows from below or from above. */
function bmpOf(depth: 1 | 24 | 32, isFromBelow: boolean): Uint8Array {
  const { data } = sheet().getContext('2d').getImageData(0, 0, WIDTH, HEIGHT)
  const [row, start] = [Math.ceil((WIDTH * depth) / 32) * 4, 62]
  const file = Buffer.alloc(start + row * HEIGHT)
  file.write('BM')
  ;[start, 40, WIDTH].forEach((value, index) => file.writeUInt32LE(value, 10 + 4 * index))
  file.writeInt32LE(isFromBelow ? HEIGHT : -HEIGHT, 22)
  file.writeUInt16LE(depth, 28)
  // the palette: black, white
  file.fill(255, 58, 61)
  for (let y = 0; y < HEIGHT; y += 1)
    for (let x = 0; x < WIDTH; x += 1) {
      const at = start + row * (isFromBelow ? HEIGHT - 1 - y : y)
      const light = data[4 * (y * WIDTH + x)]!
      if (depth === 1) file[at + (x >> 3)]! |= light > 0 ? 0x80 >> (x & 7) : 0
      else file.fill(light, at + (x * depth) / 8, at + ((x + 1) * depth) / 8)
    }
  return new Uint8Array(file)
}

test.each([1, 24, 32] as const)('a BMP of %d bits a dot is read from either end', (depth) => {
  for (const isFromBelow of [true, false]) expect(darkIn(bmpOf(depth, isFromBelow), 'a.bmp')).toEqual(UPRIGHT)
})

test('a BMP or WebP that is cut off or of another kind is damaged', () => {
  const packed = bmpOf(24, true)
  packed[30] = 1
  const webp = webpOf(sheet(), 90)
  for (const file of [bmpOf(24, true).subarray(0, 900), packed, webp.subarray(0, 60), webp.subarray(0, 20)])
    expect(() => darkIn(new Uint8Array(file), 'a')).toThrow(expect.objectContaining({ code: 'FILE_DAMAGED' }))
})

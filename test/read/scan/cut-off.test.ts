import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, test } from '@jest/globals'
import { requireEnd, requireWholePictures } from '../../../src/read/scan/cut-off.js'
import { pdfWith } from '../pdf/pictures-in.mjs'

/** A sheet with so many lines, as JPEG. */
function sheet(width: number, height: number): Buffer {
  const canvas = createCanvas(width, height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = 'white'
  pen.fillRect(0, 0, width, height)
  pen.fillStyle = 'black'
  for (let y = 40; y < height; y += 60) pen.fillRect(30, y, width / 2 + (y % 97), 9)
  return canvas.toBuffer('image/jpeg', 80)
}
const paper = (data: Buffer, [width, height]: readonly [number, number]) =>
  pdfWith([
    {
      content: 'q 595 0 0 842 0 0 cm /P Do Q',
      objects: {
        P: {
          head: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
          data,
        },
      },
    },
  ]) as Buffer
const part = (data: Buffer, share: number) => data.subarray(0, Math.floor(data.length * share))
const check = (file: Buffer) => () => requireWholePictures(new Uint8Array(file), 'a.pdf')

describe('a sheet in JPEG', () => {
  const size = [700, 900] as const
  const whole = sheet(...size)

  test.each([0.4, 0.9])('that ends at %d of its data is refused', (share) => {
    expect(check(paper(part(whole, share), size))).toThrow(
      expect.objectContaining({
        code: 'FILE_DAMAGED',
        message: expect.stringContaining('cut off') as unknown,
      }),
    )
  })

  test.each([
    ['that is whole', whole, size],
    ['whose end alone is not marked', whole.subarray(0, -2), size],
    ['that is no sheet, but a seal', part(sheet(200, 200), 0.5), [200, 200] as const],
    ['that is no JPEG', Buffer.from('no picture'), size],
  ])('%s is left to its reader', (_, data, its) => {
    expect(check(paper(data, its))).not.toThrow()
  })
})

describe('a file', () => {
  const whole = Buffer.from(paper(Buffer.alloc(4000, 7), [700, 900]))
  const drawing = whole.lastIndexOf('stream', whole.indexOf('/P Do Q'))
  const end = (file: Uint8Array) => () => requireEnd(new Uint8Array(file), 'a.pdf')

  test.each([
    ['a picture', whole.indexOf('endstream') - 100],
    ['the content of a page', drawing + 12],
  ])('that ends within %s is refused', (_, at) => {
    expect(end(whole.subarray(0, at))).toThrow(expect.objectContaining({ code: 'FILE_DAMAGED' }))
  })

  test.each([
    ['that is whole', whole],
    ['that ends between two streams', whole.subarray(0, drawing - 30)],
    ['whose last stream lacks its end, but not the file', Buffer.from(whole.toString('latin1').replace(/endstream(?![^]*endstream)/, ''), 'latin1')], // prettier-ignore
    ['without any stream', Buffer.from('%PDF-1.7')],
  ])('%s is left to its reader', (_, file) => {
    expect(end(file)).not.toThrow()
  })
})

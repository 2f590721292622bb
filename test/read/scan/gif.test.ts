import { expect, test } from '@jest/globals'
import { coloursOfGif, sizeOfGif } from '../../../src/read/scan/gif.js'
import { picturesOf } from '../../../src/read/scan/pictures.js'
import { drawing } from '../../support/random.js'

interface Given {
  readonly width: number
  readonly dots: readonly number[]
  /** Of one dot. */
  readonly bits: number
  readonly isInTurns?: boolean
  readonly clear?: number
}

/** A GIF of greys, with a remark in front, as programs write it: its codes become longer until there are 4,096. */
function gifOf({ width, dots, bits, isInTurns = false, clear }: Given): Buffer {
  const height = dots.length / width
  const packed = packedOf(dots, bits)
  const blocks = Array.from({ length: Math.ceil(packed.length / 255) }, (_, at) => packed.slice(255 * at, 255 * at + 255)) // prettier-ignore
  const greys = Array.from({ length: 2 ** bits }, (_, colour) => lightOf(colour, bits))
  const control = [0x21, 0xf9, 4, clear === undefined ? 0 : 1, 0, 0, clear ?? 0, 0]
  const frame = [0x2c, 0, 0, 0, 0, width, 0, height, 0, isInTurns ? 0x40 : 0, bits]
  return Buffer.concat([
    // the whole is said to be one dot large
    Buffer.from('GIF89a\x01\0\x01\0', 'latin1'),
    Buffer.from([0x80 + bits - 1, 0, 0, ...greys.flatMap((light) => [light, light, light])]),
    Buffer.from([0x21, 0xfe, 2, 0x2c, 0x2c, 1, 0x2c, 0, ...control, ...frame]),
    ...blocks.map((block) => Buffer.from([block.length, ...block])),
    Buffer.from([0, 0x3b]),
  ])
}

const lightOf = (colour: number, bits: number): number => Math.round((255 * colour) / (2 ** bits - 1))

function packedOf(dots: readonly number[], bits: number): number[] {
  const restart = 1 << bits
  let [line, width] = ['', bits + 1]
  const put = (code: number) => (line += [...code.toString(2).padStart(width, '0')].reverse().join(''))
  const codes = new Map(Array.from({ length: restart }, (_, dot) => [String(dot), dot]))
  put(restart)
  let [known, next] = ['', restart + 2]
  for (const dot of dots) {
    const longer = known === '' ? String(dot) : `${known} ${dot}`
    if (codes.has(longer)) {
      known = longer
      continue
    }
    put(codes.get(known)!)
    if (next < 4096) codes.set(longer, (next += 1) - 1)
    if (next > 1 << width && width < 12) width += 1
    known = String(dot)
  }
  put(codes.get(known)!)
  put(restart + 1)
  return line.match(/.{1,8}/g)!.map((byte) => Number.parseInt([...byte].reverse().join(''), 2))
}

const random = drawing(7)
const noise = Array.from({ length: 200 * 150 }, () => random.below(256))
const plain = Array.from({ length: 90 * 60 }, (_, at) => (at % 90 < 30 && at < 2700 ? 0 : 3))
const lights = (file: Buffer) => [...coloursOfGif(file).data].filter((_, at) => at % 4 === 0)

test.each<[string, Given]>([
  ['of one colour, whose codes stand for what is just being made', { width: 100, dots: plain.map(() => 1), bits: 2 }], // prettier-ignore
  ['in black and white', { width: 90, dots: plain, bits: 2 }],
  ['of all greys, with as many codes as there may be', { width: 200, dots: noise, bits: 8 }],
])('a GIF %s', (_, given) => {
  const file = gifOf(given)
  expect(sizeOfGif(file)).toMatchObject({ width: given.width, height: given.dots.length / given.width })
  expect(lights(file)).toEqual(given.dots.map((dot) => lightOf(dot, given.bits)))
})

test('rows that are stored in four turns come to their places', () => {
  // as the first six rows of ten are stored: 0, 8, 4, 2, 6, 1
  const file = gifOf({ width: 1, dots: [0, 8, 4, 2, 6, 1, 3, 5, 7, 9], bits: 4, isInTurns: true })
  expect(lights(file)).toEqual(Array.from({ length: 10 }, (_, row) => lightOf(row, 4)))
})

test('of a picture that moves the first is read, and its ground is paper', () => {
  const [still, other] = [gifOf({ width: 90, dots: plain, bits: 2, clear: 0 }), gifOf({ width: 9, dots: plain, bits: 2 })] // prettier-ignore
  const moving = Buffer.concat([still.subarray(0, -1), other.subarray(13 + 12)])
  const [picture, ...more] = picturesOf(new Uint8Array(moving), 'a.gif')
  const { data, width, height } = picture!().draw(90, 60)
  expect([more.length, width, height, new Set(data)]).toEqual([0, 90, 60, new Set([255])])
})

const whole = gifOf({ width: 90, dots: plain, bits: 2 })
const start = whole.lastIndexOf(Buffer.from([0x2c, 0, 0, 0, 0]))
/** The whole with another byte so far from where its picture begins. */
function changed(at: number, byte: number): Buffer {
  const file = Buffer.from(whole)
  file[start + at] = byte
  return file
}
/** Its one block is shorter, and the file ends as a whole one does. */
const closedEarly = Buffer.concat([changed(11, whole[start + 11]! - 20).subarray(0, -22), whole.subarray(-2)])

test.each<[string, Buffer]>([
  ['cut off among its dots', whole.subarray(0, -20)],
  ['that lacks its last dots and is well closed', closedEarly],
  ['cut off behind its colours', whole.subarray(0, 40)],
  ['without a picture', Buffer.concat([whole.subarray(0, 25), Buffer.from([0x3b])])],
  ['that is nothing but a name', Buffer.from('GIF89a')],
  ['without dots', changed(5, 0)],
  ['with dots of more bits than there are', changed(10, 9)],
  ['with fewer dots than it says', changed(7, 61)],
  ['whose codes stand for nothing', changed(12, 0xff)],
])('a GIF %s is damaged', (_, file) => {
  expect(() => picturesOf(new Uint8Array(file), 'a.gif').map((open) => open())).toThrow(
    expect.objectContaining({ code: 'FILE_DAMAGED' }),
  )
})

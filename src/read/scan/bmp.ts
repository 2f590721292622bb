import type { Colours } from './grey.js'

/** Where the header tells what, in bytes from the beginning. */
const AT = { dots: 10, header: 14, width: 18, height: 22, depth: 28, packing: 30, colours: 46 } as const
const LEAST = 54
/** The depths that scanners write: a bit, four or eight into a palette, or the colours themselves. */
const DEPTHS: ReadonlySet<number> = new Set([1, 4, 8, 24, 32])

/** How large a BMP is; null where it does not say so. */
export function sizeOfBmp(file: Buffer): { width: number; height: number } | null {
  if (file.length < LEAST || file.readUInt32LE(AT.header) < 40) return null
  return { width: file.readInt32LE(AT.width), height: Math.abs(file.readInt32LE(AT.height)) }
}

/** The dots of a BMP that is not packed, from its uppermost row down. Throws where it is broken or of another kind. */
export function coloursOfBmp(file: Buffer): Colours {
  const { width, height } = sizeOfBmp(file)!
  const depth = file.readUInt16LE(AT.depth)
  const isPacked = ![0, 3].includes(file.readUInt32LE(AT.packing))
  if (isPacked || !DEPTHS.has(depth)) throw new Error('a BMP of another kind')
  const isFromBelow = file.readInt32LE(AT.height) > 0
  const palette = AT.header + file.readUInt32LE(AT.header)
  const start = file.readUInt32LE(AT.dots)
  // each row ends at a multiple of four bytes
  const row = Math.ceil((width * depth) / 32) * 4
  if (start + row * height > file.length) throw new Error('a BMP that ends too early')
  const data = new Uint8Array(width * height * 4)
  for (let y = 0, to = 0; y < height; y += 1) {
    const from = start + row * (isFromBelow ? height - 1 - y : y)
    for (let x = 0; x < width; x += 1, to += 4) {
      const blue = depth >= 24 ? from + (x * depth) / 8 : palette + 4 * indexAt(file, from, x, depth)
      data[to] = file[blue + 2]!
      data[to + 1] = file[blue + 1]!
      data[to + 2] = file[blue]!
      data[to + 3] = 255
    }
  }
  return { data, width, height }
}

/** Which colour of the palette a dot of a row has. */
function indexAt(file: Buffer, row: number, x: number, depth: number): number {
  const bit = x * depth
  return (file[row + (bit >> 3)]! >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
}

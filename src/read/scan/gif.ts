import type { Colours } from './grey.js'

/** What a block of a GIF begins with. */
const EXTENSION = 0x21
const IMAGE = 0x2c
/** The extension that says which colour lets the ground be seen. */
const CONTROL = 0xf9
const HEADER = 13
const DESCRIPTOR = 10
/** The rows that are stored at each turn where they are not stored from above: from which one, and every how many. */
const TURNS = [
  [0, 8],
  [4, 8],
  [2, 4],
  [1, 2],
] as const

/** The first picture of a GIF, as it stands in the file. */
interface Frame {
  readonly width: number
  readonly height: number
  readonly isInTurns: boolean
  readonly palette: Buffer
  readonly clear: number | undefined
  /** Where its packed dots begin. */
  readonly at: number
}

/** How large the first picture of a GIF is; null where there is none. What is told of the whole is not relied on. */
export function sizeOfGif(file: Buffer): { width: number; height: number } | null {
  return firstFrame(file)
}

/** The dots of the first picture of a GIF. Throws where it is broken or not all there. */
export function coloursOfGif(file: Buffer): Colours {
  const { width, height, isInTurns, palette, clear, at } = firstFrame(file)!
  if (palette.length === 0) throw new Error('a GIF without colours')
  const dots = unpacked(inOnePiece(file, at + 1), file[at] ?? 0, width * height)
  const rows = isInTurns ? TURNS.flatMap(([first, step]) => everyRow(first, step, height)) : null
  const data = new Uint8Array(width * height * 4)
  for (let row = 0, from = 0; row < height; row += 1)
    for (let x = 0, to = (rows?.[row] ?? row) * width * 4; x < width; x += 1, from += 1, to += 4) {
      const dot = dots[from]!
      if (dot === clear) continue
      for (let part = 0; part < 3; part += 1) data[to + part] = palette[3 * dot + part] ?? 0
      data[to + 3] = 255
    }
  return { data, width, height }
}

function firstFrame(file: Buffer): Frame | null {
  const shared = paletteAt(file, HEADER, file[10] ?? 0)
  let clear: number | undefined
  for (let at = HEADER + shared.length; at + DESCRIPTOR < file.length;) {
    if (file[at] === IMAGE) {
      const flags = file[at + 9]!
      const own = paletteAt(file, at + DESCRIPTOR, flags)
      return {
        width: file.readUInt16LE(at + 5),
        height: file.readUInt16LE(at + 7),
        isInTurns: (flags & 0x40) > 0,
        palette: own.length > 0 ? own : shared,
        clear,
        at: at + DESCRIPTOR + own.length,
      }
    }
    if (file[at] !== EXTENSION) return null
    if (file[at + 1] === CONTROL) clear = file[at + 3]! & 1 ? file[at + 6] : undefined
    at += 2
    while ((file[at] ?? 0) > 0) at += 1 + file[at]!
    at += 1
  }
  return null
}

/** The colours that stand there, where the flags say that some do. */
const paletteAt = (file: Buffer, at: number, flags: number): Buffer =>
  file.subarray(at, flags & 0x80 ? at + 3 * 2 ** ((flags & 7) + 1) : at)

function everyRow(first: number, step: number, height: number): number[] {
  const rows: number[] = []
  for (let row = first; row < height; row += step) rows.push(row)
  return rows
}

/** The bytes of the blocks that begin there, each behind its length, up to an empty one. */
function inOnePiece(file: Buffer, start: number): Buffer {
  const blocks: Buffer[] = []
  for (let at = start; (file[at] ?? 0) > 0; at += 1 + file[at]!)
    blocks.push(file.subarray(at + 1, at + 1 + file[at]!))
  return Buffer.concat(blocks)
}

const MOST_CODES = 4096

/**
 * The dots of packed bytes (LZW). A code stands for one dot, or for what the code before another one stood for and the dot
 * that came next: where that has been written it is read again.
 *
 * @param bits of one dot
 */
function unpacked(bytes: Buffer, bits: number, count: number): Uint8Array {
  if (bits < 2 || bits > 8) throw new Error('a GIF of another kind')
  const [restart, end] = [1 << bits, (1 << bits) + 1]
  const [start, length] = [new Uint32Array(MOST_CODES), new Uint16Array(MOST_CODES)]
  const out = new Uint8Array(count)
  let [width, next, before, filled] = [bits + 1, end + 1, 0, 0]
  for (let bit = 0; filled < count;) {
    const code = bit + width > 8 * bytes.length ? end : codeAt(bytes, bit, width)
    bit += width
    if (code === end) throw new Error('a GIF that ends too early')
    if (code === restart) {
      ;[width, next, before] = [bits + 1, end + 1, 0]
      continue
    }
    if (before > 0 && next < MOST_CODES) {
      ;[start[next], length[next]] = [filled - before, before + 1]
      next += 1
    }
    if (code >= next) throw new Error('a GIF with a code that stands for nothing')
    before = code < restart ? 1 : length[code]!
    if (code < restart) out[filled] = code
    else for (let dot = 0; dot < before; dot += 1) out[filled + dot] = out[start[code]! + dot]!
    filled += before
    if (next === 1 << width && next < MOST_CODES) width += 1
  }
  return out
}

/** The code of so many bits that begins at a bit, the least one first. */
function codeAt(bytes: Buffer, bit: number, width: number): number {
  const at = bit >> 3
  const three = bytes[at]! | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
  return (three >> (bit & 7)) & ((1 << width) - 1)
}

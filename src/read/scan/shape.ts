/** How the dots of a picture are to be shown: how much taller than broad each is, and how the picture was held. */
export interface Shape {
  /** How much taller than broad a dot is: 2 where a fax machine has left out every second row. */
  readonly tall: number
  /** The orientation of EXIF and TIFF, 1 to 8: 1 is upright, 6 is to be turned a quarter clockwise. */
  readonly orientation: number
}

export const PLAIN: Shape = { tall: 1, orientation: 1 }

/** Beyond this nobody has made a picture: what the file says is wrong. */
const TALLEST = 2.6
/** Dots that differ less are as good as square. */
const SQUARE = 1.02

/** How much taller than broad dots are of which so many stand on an inch or a centimetre across and down. */
export function tallness(across: number, down: number): number {
  const tall = across / down
  const isLikely = tall <= TALLEST && tall >= 1 / TALLEST
  return isLikely && Math.max(tall, 1 / tall) > SQUARE ? tall : 1
}

const isOrientation = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 8

/** The shape that the tags of a page of a TIFF tell. */
export function shapeOfTiff(directory: Readonly<Record<string, unknown>>): Shape {
  const number = (tag: string): number =>
    Number(([directory[tag]].flat(2)[0] as number | undefined) ?? Number.NaN)
  const orientation = number('t274')
  return {
    tall: tallness(number('t282'), number('t283')),
    orientation: isOrientation(orientation) ? orientation : 1,
  }
}

/** The shape that a PNG tells in front of its dots. */
export function shapeOfPng(file: Buffer): Shape {
  let shape = PLAIN
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    const [kind, length] = [file.toString('latin1', at + 4, at + 8), file.readUInt32BE(at)]
    if (kind === 'IDAT') break
    const data = file.subarray(at + 8, at + 8 + length)
    if (kind === 'pHYs' && data.length === 9)
      shape = { ...shape, tall: tallness(data.readUInt32BE(0), data.readUInt32BE(4)) }
    if (kind === 'eXIf') shape = { ...shape, orientation: orientationOfExif(data) }
  }
  return shape
}

/** The shape that the segments before the frame of a JPEG tell. */
export function shapeOfJpeg(file: Buffer): Shape {
  let shape = PLAIN
  for (let at = 2; at + 4 <= file.length && file[at] === 0xff;) {
    const marker = file[at + 1]!
    // a marker may be preceded by any number of fill bytes
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === START_OF_SCAN) break
    const data = file.subarray(at + 4, at + 2 + file.readUInt16BE(at + 2))
    if (marker === APP0 && data.length >= 12 && data.toString('latin1', 0, 5) === 'JFIF\0')
      shape = { ...shape, tall: tallness(data.readUInt16BE(8), data.readUInt16BE(10)) }
    if (marker === APP1 && data.toString('latin1', 0, 6) === 'Exif\0\0')
      shape = { ...shape, orientation: orientationOfExif(data.subarray(6)) }
    at += 2 + file.readUInt16BE(at + 2)
  }
  return shape
}
const [APP0, APP1, START_OF_SCAN] = [0xe0, 0xe1, 0xda]

/** The shape that the chunks of a WebP tell, which stand at even places. */
export function shapeOfWebp(file: Buffer): Shape {
  for (let at = 12; at + 8 <= file.length;) {
    const length = file.readUInt32LE(at + 4)
    const data = file.subarray(at + 8, at + 8 + length)
    if (file.toString('latin1', at, at + 4) === 'EXIF') {
      const isLabelled = data.toString('latin1', 0, 6) === 'Exif\0\0'
      return { ...PLAIN, orientation: orientationOfExif(isLabelled ? data.subarray(6) : data) }
    }
    at += 8 + length + (length & 1)
  }
  return PLAIN
}

/** How a camera was held, as EXIF says, which has the form of a TIFF: 1 where it says nothing. */
function orientationOfExif(exif: Buffer): number {
  if (exif.length < 14) return 1
  const isLittle = exif[0] === 0x49
  const short = (at: number) => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at))
  const first = isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4)
  if (first + 2 > exif.length) return 1
  for (let at = first + 2, left = short(first); left > 0 && at + 12 <= exif.length; at += 12, left -= 1)
    if (short(at) === 0x0112) return isOrientation(short(at + 8)) ? short(at + 8) : 1
  return 1
}

/** What takes the dots of a picture to where they are shown, as a canvas wants it, in a picture of the shown size. */
export function placing(orientation: number, width: number, height: number) {
  const places: Record<number, [number, number, number, number, number, number]> = {
    2: [-1, 0, 0, 1, width, 0],
    3: [-1, 0, 0, -1, width, height],
    4: [1, 0, 0, -1, 0, height],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, 1, -1, 0, width, 0],
    7: [0, -1, -1, 0, width, height],
    8: [0, -1, 1, 0, 0, height],
  }
  return places[orientation] ?? [1, 0, 0, 1, 0, 0]
}

/** Whether what is across is shown as down. */
export const isOnItsSide = (orientation: number): boolean => orientation >= 5

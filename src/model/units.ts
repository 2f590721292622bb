/** Tables with an entry for each of the 65,536 UTF-16 units: what is asked of every unit of a text is looked up. */

/** Units in memory as Node sees them, which copies texts there in a tenth of the time; null in a browser, which cannot. */
const bytesOf = (units: Uint16Array): Buffer | null =>
  typeof Buffer === 'undefined' ? null : Buffer.from(units.buffer)

/** As many arguments as any engine takes. */
const AT_A_TIME = 0x2000

/** The first `length` units as a text. */
export function textOfUnits(units: Uint16Array, length: number, bytes = bytesOf(units)): string {
  if (bytes !== null) return bytes.toString('utf16le', 0, length * 2)
  let text = ''
  for (let at = 0; at < length; at += AT_A_TIME)
    text += String.fromCharCode(...units.subarray(at, Math.min(at + AT_A_TIME, length)))
  return text
}

function writeUnits(text: string, units: Uint16Array, bytes = bytesOf(units)): void {
  if (bytes !== null) bytes.write(text, 'utf16le')
  else for (let at = 0; at < text.length; at += 1) units[at] = text.charCodeAt(at)
}

/** All units, in order. A table is made of this text as a whole: 65,536 calls of a pattern would take longer than a paper. */
export const ALL_UNITS = textOfUnits(
  new Uint16Array(0x10000).map((_, code) => code),
  0x10000,
)

/** In: a pattern of one character. Out: 1 for each unit that it matches, 0 for the others. */
export const unitsThat = (pattern: RegExp): Uint8Array => classesOfUnits([[1, pattern]])

/** In: classes with a pattern of one character each. Out: for each unit the first class whose pattern matches it, or 0. */
export function classesOfUnits(classes: ReadonlyArray<readonly [number, RegExp]>): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (const [number, { source }] of [...classes].reverse())
    for (const { index, 0: run } of ALL_UNITS.matchAll(new RegExp(`(?:${source})+`, 'gu')))
      table.fill(number, index, index + run.length)
  return table
}

/** In: `ALL_UNITS` with other units in the place of some. Out: the code of what stands in the place of each. */
export function unitsTo(text: string): Uint16Array {
  const codes = new Uint16Array(0x10000)
  writeUnits(text, codes)
  return codes
}

const BLANK = 0x20

/**
 * A text as units in memory, used again for the next one: asking a string for one unit after the other takes ten times
 * as long. A blank stands behind the last unit.
 */
export class UnitBuffer {
  units = new Uint16Array(1 << 12)
  #bytes = bytesOf(this.units)

  /** Makes room for a text and the blank behind it; what was here is lost. */
  reserve(length: number): void {
    if (this.units.length > length) return
    this.units = new Uint16Array((length + 1) * 2)
    this.#bytes = bytesOf(this.units)
  }

  write(text: string): void {
    this.reserve(text.length)
    writeUnits(text, this.units, this.#bytes)
    this.units[text.length] = BLANK
  }

  /** The first `length` units as a text. */
  printed(length: number): string {
    return textOfUnits(this.units, length, this.#bytes)
  }
}

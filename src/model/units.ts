/** Tables with an entry for each of the 65,536 UTF-16 units: what is asked of every unit of a text is looked up. */

/** All units, in order. A table is made of this text as a whole: 65,536 calls of a pattern would take longer than a paper. */
export const ALL_UNITS = Buffer.from(new Uint16Array(0x10000).map((_, code) => code).buffer).toString(
  'utf16le',
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
  Buffer.from(codes.buffer).write(text, 'utf16le')
  return codes
}

const BLANK = 0x20

/**
 * A text as units in memory, used again for the next one: asking a string for one unit after the other takes ten times
 * as long. A blank stands behind the last unit.
 */
export class UnitBuffer {
  units = new Uint16Array(1 << 12)
  #bytes = Buffer.from(this.units.buffer)

  /** Makes room for a text and the blank behind it; what was here is lost. */
  reserve(length: number): void {
    if (this.units.length > length) return
    this.units = new Uint16Array((length + 1) * 2)
    this.#bytes = Buffer.from(this.units.buffer)
  }

  write(text: string): void {
    this.reserve(text.length)
    this.#bytes.write(text, 'utf16le')
    this.units[text.length] = BLANK
  }

  /** The first `length` units as a text. */
  printed(length: number): string {
    return this.#bytes.toString('utf16le', 0, length * 2)
  }
}

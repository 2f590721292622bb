import { DEEPEST_LEVEL, newLevel, NO_NUMBERING, type Level, type Numbering } from '../lists.js'
import type { Bytes } from './bytes.js'
import type { WordFile } from './file.js'

/** Number formats by their codes, with the names that they have in WordprocessingML; others are shown in digits. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

const FLAGS = { legal: 0x04, noRestart: 0x08 }
const SIZES = { list: 28, level: 28, override: 16 }
/** Documents have a few dozen. */
const MOST_LISTS = 10_000

/** The lists of a document; a paragraph names one by its place among the overrides, from 1. */
export function readNumbering(file: WordFile): Numbering {
  if (file.table('lists').length < 2 || file.table('listOverrides').length < 4) return NO_NUMBERING
  const levels = new Map<string, readonly Level[]>()
  const lists = file.behind('lists')
  const count = Math.min(lists.word(0), MOST_LISTS)
  let at = 2 + count * SIZES.list
  for (let list = 0; list < count; list += 1) {
    const entry = 2 + list * SIZES.list
    const own: Level[] = []
    const isSimple = (lists.byte(entry + 26) & 1) === 1
    for (let level = 0; level < (isSimple ? 1 : DEEPEST_LEVEL + 1); level += 1) {
      const read = levelAt(lists, at)
      own.push(read.level)
      at = read.next
    }
    levels.set(String(lists.long(entry)), own)
  }
  return { levels, ...overridesOf(file) }
}

function overridesOf(file: WordFile): Omit<Numbering, 'levels'> {
  const overrides = file.behind('listOverrides')
  const abstractOf = new Map<string, string>()
  const ownLevels = new Map<string, readonly (Level | undefined)[]>()
  const starts = new Map<string, ReadonlyMap<number, number>>()
  const count = Math.min(overrides.long(0), MOST_LISTS)
  let at = 4 + count * SIZES.override
  for (let index = 0; index < count; index += 1) {
    const entry = 4 + index * SIZES.override
    const list = String(index + 1)
    abstractOf.set(list, String(overrides.long(entry)))
    const own = new Map<number, number>()
    const levels: (Level | undefined)[] = []
    at += 4
    for (let left = overrides.byte(entry + 12); left > 0; left -= 1) {
      const flags = overrides.byte(at + 4)
      if ((flags & 0x10) !== 0) own.set(flags & 0xf, overrides.long(at))
      at += 8
      if ((flags & 0x20) === 0) continue
      const { level, next } = levelAt(overrides, at)
      levels[flags & 0xf] = level
      at = next
    }
    if (own.size > 0) starts.set(list, own)
    if (levels.length > 0) ownLevels.set(list, levels)
  }
  return { abstractOf, ownLevels, starts }
}

function levelAt(bytes: Bytes, at: number): { readonly level: Level; readonly next: number } {
  const text = at + SIZES.level + bytes.byte(at + 24) + bytes.byte(at + 25)
  const length = bytes.word(text)
  const printed = bytes.text(text + 2, length * 2, true)
  return {
    level: {
      ...newLevel(),
      format: FORMATS[bytes.byte(at + 4)] ?? 'decimal',
      start: bytes.long(at),
      legal: (bytes.byte(at + 5) & FLAGS.legal) !== 0,
      restart: (bytes.byte(at + 5) & FLAGS.noRestart) === 0 ? null : bytes.byte(at + 26),
      // characters below 9 stand for the numbers of the levels
      pattern: printed.replace(/[\0-\x08]/g, (level) => `%${level.charCodeAt(0) + 1}`),
    },
    next: text + 2 + length * 2,
  }
}

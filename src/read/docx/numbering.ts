import { DEEPEST_LEVEL, newLevel, type Level, type Numbering } from '../lists.js'
import { readXml } from '../xml.js'

/** The lists of word/numbering.xml. */
export function readNumbering(bytes: Uint8Array, name: string): Numbering {
  const levels = new Map<string, Level[]>()
  const abstractOf = new Map<string, string>()
  const starts = new Map<string, Map<number, number>>()
  let ofAbstract: Level[] = []
  // abstract lists come first; within `w:num` levels are overridden
  let list = ''
  let at = 0
  let level: Level = newLevel()
  for (const event of readXml(bytes, 'word/numbering.xml', name)) {
    if (event.kind !== 'OPEN') continue
    const value = event.attribute('w:val')
    if (event.name === 'w:abstractNum') {
      ofAbstract = []
      levels.set(event.attribute('w:abstractNumId') ?? '', ofAbstract)
    } else if (event.name === 'w:lvl') {
      level = newLevel()
      at = Number(event.attribute('w:ilvl')) || 0
      if (at >= 0 && at <= DEEPEST_LEVEL && list === '') ofAbstract[at] = level
    } else if (event.name === 'w:numFmt') level.format = value ?? 'decimal'
    else if (event.name === 'w:lvlText') level.pattern = value ?? ''
    else if (event.name === 'w:start') level.start = numberIn(value, 1)
    else if (event.name === 'w:num') list = event.attribute('w:numId') ?? ''
    else if (event.name === 'w:abstractNumId') abstractOf.set(list, value ?? '')
    else if (event.name === 'w:lvlOverride') at = Number(event.attribute('w:ilvl')) || 0
    else if (event.name === 'w:startOverride')
      starts.set(list, (starts.get(list) ?? new Map<number, number>()).set(at, numberIn(value, 1)))
  }
  return { levels, abstractOf, starts }
}

const numberIn = (value: string | null, otherwise: number): number =>
  value !== null && /^\d{1,6}$/.test(value) ? Number(value) : otherwise

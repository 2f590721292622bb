import type { Units } from './draft.js'
import type { Reading } from './reading.js'

/** Places that are named as places alone, whatever units they are. */

/** "UBND các địa phương", "UBND các địa phương Hà Tĩnh, Quảng Trị" */
export function placesAt(reading: Reading, at: number): Units | null {
  const places = reading.match(PLACES, at)
  if (places === null) return null
  const behind = at + places[0].length
  const end = namedPlacesEnd(reading, behind)
  const group = `các địa phương${reading.words(behind, end)}`
  return { units: [{ territory: null, level: null, words: '', group }], end }
}
const PLACES = /\s+các\s+địa\s+phương(?!\p{L})/uy

/** Behind "các địa phương": where the names of those that are meant end, or the same place. */
export function namedPlacesEnd(reading: Reading, at: number): number {
  const [names] = reading.printed(NAMED_PLACES, at) ?? ['']
  return at + names.length
}
const PLACE =
  '(?:(?:(?:[Tt]hành phố|[Tt]ỉnh|TP\\.?)\\s+)?\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}+){1,3}|(?:[Tt]hành phố |TP\\.? ?)?Huế)'
const NAMED_PLACES = new RegExp(
  `:?\\s+${PLACE}(?:,\\s+${PLACE}){0,12}(?:(?:,|\\s+và)\\s+${PLACE})(?=\\s*[.;,)]|\\s+\\p{Ll}|\\s*$)`,
  'uy',
)

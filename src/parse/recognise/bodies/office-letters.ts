import type { SpanOf } from '../../annotate/annotated.js'
import { draft, part, type Draft } from './draft.js'
import type { Reading } from './reading.js'
import { sectionOf } from './sections.js'

/** Offices named by letters that have a comma: "Phòng KT, GQKNTC", "Phòng VH,TT&DL". */

const PIECE = String.raw`\p{Lu}{2,9}(?:\s?&\s?\p{Lu}{1,9})?(?![\p{L}\d&])`
const PIECES = new RegExp(`${PIECE}(?:\\s?,\\s?${PIECE}){1,3}`, 'uy')
/** Letters of other bodies, which stand beside the office. */
const OTHER =
  /^(?:(?:UB|H[ĐD]|VK|TA|TT|BQL|BCH|BCĐ|VP|CCB|HCCB|HND|HPN|LHPN|HLHPN|LĐLĐ|MT|CA|CAT|CAX|CAP|ĐU|TYT|BHXH|KBNN|NHCSXH|CCT|QLTT|CĐ|ĐTN|UBMT|UBKT)\p{L}*|TAND|VKS\p{L}*)$/u

/** In: where the letters begin, behind "Phòng". Out: one office, or several where letters behind it are those of others. */
export function officeInLetters(reading: Reading, start: number, at: number): Draft | null {
  const [letters] = reading.printed(PIECES, at) ?? []
  if (letters === undefined) return null
  const { text, place } = reading
  const pieces = placesOfPieces(letters, at)
  const other = pieces.findIndex(({ from, words }, index) => index > 0 && isOther(reading, from, words))
  const own = other < 0 ? pieces : pieces.slice(0, other)
  const till = own.at(-1)?.end ?? at
  const known = text.at('DEPARTMENT_NAME', at)
  const name = known?.end === till ? known.value : reading.words(at, till)
  const one = part(`Phòng ${name}`, 'BODY', 'STATE', place.level)
  const offices = officesBehind(reading, pieces.slice(own.length))
  const [next] = offices
  if (next === undefined)
    return own.length === 1 ? null : (sectionOf(reading, start, one, till) ?? draft(start, till, [one]))
  const level = place.vintage === 2025 ? 'COMMUNE' : 'DISTRICT'
  const parts = offices.map(({ value }) => part(`Phòng ${value}`, 'BODY', 'STATE', level))
  return draft(start, (offices.at(-1) ?? next).end, [one, ...parts])
}

/** "Phòng KT, | VHXH, TCKH": known offices without their head. */
function officesBehind({ text }: Reading, pieces: readonly Piece[]): SpanOf<'OFFICE_NAME'>[] {
  const offices: SpanOf<'OFFICE_NAME'>[] = []
  for (const { from, end } of pieces) {
    const office = text.at('OFFICE_NAME', from)
    if (office?.end !== end) break
    offices.push(office)
  }
  return offices
}

interface Piece {
  readonly from: number
  readonly words: string
  readonly end: number
}

const placesOfPieces = (letters: string, at: number): readonly Piece[] =>
  Array.from(letters.matchAll(ONE_PIECE), ({ 0: words, index }) => ({
    from: at + index,
    words,
    end: at + index + words.length,
  }))
const ONE_PIECE = /[^\s,][^,]*/gu

const isOther = ({ text }: Reading, at: number, piece: string): boolean =>
  OTHER.test(piece) || text.at('OFFICE_NAME', at) !== null || text.at('FIXED_BODY', at) !== null

/** "VH, TT | &DL": letters that go on are no office of the letters before. */
export const isCutInLetters = (reading: Reading, end: number): boolean =>
  reading.printed(MORE_LETTERS, end) !== null
const MORE_LETTERS = /\s?&\s?\p{Lu}{1,5}(?!\p{L})/uy

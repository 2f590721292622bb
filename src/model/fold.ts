/**
 * Folding Vietnamese text for comparison, never for display. `fold` keeps the accents and removes only what
 * spelling habits differ in; `foldBare` removes the accents too, for people who type without them.
 */
import { ALL_UNITS, UnitBuffer, classesOfUnits, unitsThat, unitsTo } from './units.js'

// Only an open syllable has two spellings: hoà = hòa, uỷ = ủy; never hoạch, quý.
const TONE_PLACES =
  'oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe oẻ ỏe oẽ õe oẹ ọe uỳ ùy uý úy uỷ ủy uỹ ũy uỵ ụy'.split(' ')

const Q = 'q'.charCodeAt(0)
const DASH = '-'.charCodeAt(0)
const BLANK = ' '.charCodeAt(0)

/** What each UTF-16 unit folds to by itself: lower case, one Đ, one dash, one blank. İ would become two units and stays. */
const ALONE = unitsTo(
  ALL_UNITS.replace(/\s/g, ' ')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\u00D0\u0189]/g, 'đ')
    .replace(/[^İ]+/g, (units) => units.toLowerCase()),
)
/** The letter without its accents, for texts of which nothing composes. */
const BARE = unitsTo(
  ALL_UNITS.replace(
    /[\u00c0-\u02af\u1e00-\u1eff]/g,
    (letter) => letter.normalize('NFD')[0] ?? letter,
  ).replace('đ', 'd'),
)
const IS_LETTER = unitsThat(/\p{L}/u)
/** From the old spelling of a syllable's end to the new one. */
const MOVES = new Map(
  TONE_PLACES.flatMap((pair, place) => (place % 2 === 0 ? [[pair, TONE_PLACES[place + 1] ?? pair]] : [])) as [
    string,
    string,
  ][],
)
/** Words of these are written with either letter: quản lí = quản lý; not bác sĩ, which has one spelling. */
const WITH_I = new Map(
  'lí lý kí ký kì kỳ kĩ kỹ kỉ kỷ mĩ mỹ tỉ tỷ quí quý quì quỳ quĩ quỹ'
    .split(' ')
    .flatMap((word, place, all) => (place % 2 === 0 ? [[word, all[place + 1] as string] as const] : [])),
)
const [MAY_MOVE, MAY_BE_Y] = [1, 2]
const ENDINGS = classesOfUnits([
  [MAY_MOVE, new RegExp(`[${[...MOVES.keys()].map((pair) => pair[1]).join('')}]`)],
  [MAY_BE_Y, /[íìĩỉ]/],
])
/** Characters that NFC may compose, or that are longer in lower case. Such texts are rare and take the slow way. */
const COMPOSES = /[^\u0000-\u012f\u0131-\u02af\u1e00-\u1eff\u2000-\u203a\ue000-\uefff]/

/** A text as it is and as it is folded, used again by every call. */
const raw = new UnitBuffer()
const folded = new UnitBuffer()

/** Lower case, NFC, one place for the tone mark, one kind of dash, single blanks, no blank around dashes. */
export const fold = (text: string): string => folded.printed(foldedInBuffer(text))

/** Leaves the folded text in the buffer, and returns how many units it has. */
function foldedInBuffer(text: string): number {
  const length = lower(
    COMPOSES.test(text)
      ? text
          .normalize('NFC')
          .replace(/[\u00D0\u0189]/g, 'Đ')
          .toLowerCase()
      : text,
  )
  const { units } = folded
  let at = 0
  for (let i = 0; i < length; i += 1) {
    const unit = units[i] as number
    if (unit === BLANK && (at === 0 || units[at - 1] === BLANK || units[at - 1] === DASH)) continue
    if (unit === DASH && at > 0 && units[at - 1] === BLANK) at -= 1
    units[at] = unit
    at += 1
  }
  if (at > 0 && units[at - 1] === BLANK) at -= 1
  return at
}

/** As `fold`, but unit for unit, so that offsets stay those of `text`: all blanks and dashes are kept. */
export const foldInPlace = (text: string): string => folded.printed(lower(text))

/** A text folded in place, with the units of both; the next call of any function here writes over those. */
export interface FoldedText {
  readonly low: string
  readonly raw: Uint16Array
  readonly folded: Uint16Array
}

export function foldedText(text: string): FoldedText {
  const low = foldInPlace(text)
  return { low, raw: raw.units, folded: folded.units }
}

/** Writes the units of `text` to the buffers, each folded by itself, and returns how many there are. */
function lower(text: string): number {
  const { length } = text
  raw.write(text)
  folded.reserve(length)
  const from = raw.units
  const to = folded.units
  for (let i = 0; i < length; i += 1) {
    const unit = ALONE[from[i] as number] as number
    to[i] = unit
    const ending = ENDINGS[unit] as number
    if (ending === 0 || i === 0 || IS_LETTER[from[i + 1] as number] === 1) continue
    if (ending === MAY_MOVE) moveTone(to, i)
    else writeWithY(to, i)
  }
  return length
}

/** `oà` at the end of a word becomes `òa`; not after a `q`, to which the `u` of `quý` belongs. */
function moveTone(units: Uint16Array, at: number): void {
  if (at > 1 && units[at - 2] === Q) return
  const moved = MOVES.get(String.fromCharCode(units[at - 1] as number, units[at] as number))
  if (moved === undefined) return
  units[at - 1] = moved.charCodeAt(0)
  units[at] = moved.charCodeAt(1)
}

/** `lí` and `quí` as words of their own become `lý` and `quý`. */
function writeWithY(units: Uint16Array, at: number): void {
  const first = at > 1 && units[at - 2] === Q ? at - 2 : at - 1
  if (first > 0 && IS_LETTER[units[first - 1] as number] === 1) return
  const word = WITH_I.get(String.fromCharCode(...units.subarray(first, at + 1)))
  if (word !== undefined) units[at] = word.charCodeAt(word.length - 1)
}

/** `fold` without accents: `nha o xa hoi`. */
export const foldBare = (text: string): string => folded.printed(bareInBuffer(text))

function bareInBuffer(text: string): number {
  if (COMPOSES.test(text)) {
    const bare = fold(text)
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('đ', 'd')
    folded.write(bare)
    return bare.length
  }
  const length = foldedInBuffer(text)
  const { units } = folded
  for (let i = 0; i < length; i += 1) units[i] = BARE[units[i] as number] as number
  return length
}

/** A name as it stands in keys: `so-xay-dung`. */
export const slug = (text: string): string => joinedBare(text, DASH)

/** The words of a text in bare letters, with single blanks and without marks: `so xay dung`. */
export const bareWords = (text: string): string => joinedBare(text, BLANK)

/** Its letters alone, without blanks. */
export const bareLetters = (text: string): string => joinedBare(text, null)

/** Bare letters and digits; `joint` stands for all between two of them. Without a joint the letters alone. */
function joinedBare(text: string, joint: number | null): string {
  const length = bareInBuffer(text)
  const { units } = folded
  let at = 0
  let apart = false
  for (let i = 0; i < length; i += 1) {
    const unit = units[i] as number
    const kept = (unit >= A && unit <= Z) || (joint !== null && unit >= ZERO && unit <= NINE)
    if (!kept) {
      apart = true
      continue
    }
    if (apart && joint !== null && at > 0) {
      units[at] = joint
      at += 1
    }
    apart = false
    units[at] = unit
    at += 1
  }
  return folded.printed(at)
}
const [A, Z, ZERO, NINE] = ['a', 'z', '0', '9'].map((unit) => unit.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
]

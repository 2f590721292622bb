/**
 * Vietnamese words are written syllable by syllable, and a syllable is an onset and a rhyme of a closed list. Copies of
 * papers lose blanks ("kếhoạch", "UBND cáchuyện"): a run of letters that is no syllable, and is two in exactly one way,
 * has lost one. The second must begin with an onset: "cáchuyện" is not "cách uyện", and names of places ("Kuăng") stay.
 */
import { ONSETS, RHYMES } from '../model/syllable.js'
import { ALL_UNITS, classesOfUnits, UnitBuffer } from '../model/units.js'
import { remembering } from './remembering.js'

const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RHYMES})$`, 'u')
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu
const SHORTEST = 2
const LONGEST = 7

/** Whether these letters, in any case, are one syllable, with one tone mark at most. */
export const isSyllable = remembering(readsAsSyllable)

/** A syllable that ends in a stop is said with one of two tones: "chức", "chực", never with another. */
export const isUnsaid = (letters: string): boolean =>
  /(?:c|ch|p|t)$/i.test(letters) && !/[\u0301\u0323]/.test(letters.normalize('NFD'))

function readsAsSyllable(letters: string): boolean {
  const parts = letters.toLowerCase().normalize('NFD')
  if ((parts.match(TONES)?.length ?? 0) > 1) return false
  return SYLLABLE.test(parts.replace(TONES, '').normalize('NFC'))
}

const CONSONANT = 1
const VOWEL = 2
/** An abbreviation in capitals, into which the next word may have run. */
const CAPITAL = 3
const VOWELS = ALL_UNITS.replace(/[^A-Za-z\u00c0-\u024f\u1e00-\u1eff\u212b]/g, '')
  .split('')
  .filter((letter) => /[aeiouy]/i.test(letter.normalize('NFD').charAt(0)))
const CLASS = classesOfUnits([
  [VOWEL, new RegExp(`[${VOWELS.join('')}]`)],
  [CAPITAL, /\p{Lu}/u],
  [CONSONANT, /\p{L}/u],
])

/**
 * The runs of letters of a text that may be more than one syllable: vowels parted by a consonant, or two capital
 * consonants. All others need no look; nearly all words are such.
 */
export function runsOfSyllables(text: string): { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = []
  const { length } = text
  buffer.write(text)
  const { units } = buffer
  for (let at = 0; at < length;) {
    let kind = CLASS[units[at] as number] as number
    if (kind === 0) {
      at += 1
      continue
    }
    const start = at
    let groups = 0
    let capitals = 0
    // the blank behind the text ends its last run
    for (let before = 0; kind > 0; kind = CLASS[units[at] as number] as number) {
      if (kind === VOWEL && (before !== VOWEL || (units[at] === Y && units[at + 1] === E))) groups += 1
      if (kind === CAPITAL) capitals += 1
      before = kind
      at += 1
    }
    if (at - start >= SHORTEST * 2 && (groups > 1 || capitals > 1)) runs.push({ start, end: at })
  }
  return runs
}

const buffer = new UnitBuffer()
const [Y, E] = ['y', 'ê'].map((letter) => letter.charCodeAt(0))

/** Abbreviations that the next word runs into: "UBNDngày". */
const ABBREVIATION = /^(?:UBND|HĐND|MTTQ|UBMTTQ|TTg|BTV|HĐND-UBND)(?=\p{Ll})/u
/** One case throughout, perhaps with a capital at the front of each word. */
const OF_ONE_CASE = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lu}?\p{Ll}+\p{Lu}\p{Ll}+)$/u
/** "Chính phủyêu cầu": the word with which papers order has no onset. */
const WITH_ONSET = new RegExp(`^(?:${ONSETS}|yêu$)`, 'iu')
const ACCENTED = /[^\x00-\x7f]/u

/** Of several readings the one that begins with such a word holds: "các huyện", not "cá chuyện". */
const FREQUENT: ReadonlySet<string> = new Set(
  'các và của về cho trong được theo tại từ với để trên do số là có đã'.split(' '),
)

/** Words of two syllables that papers have everywhere, whatever else the letters could be: no "ba nhành". */
const FREQUENT_PAIRS: ReadonlyMap<string, number> = new Map(
  'ban hành|thực hiện|quốc hội|bộ trưởng|trung ương|ý kiến|công an|cá nhân|trường học|thanh tra|an ninh|giao cho'
    .split('|')
    .map((pair) => [pair.replace(' ', ''), pair.indexOf(' ')]),
)

const isSaid = (letters: string): boolean => isSyllable(letters) && !isUnsaid(letters)

const rememberedBlank = remembering(find)

/** Where the blank is missing in a run of letters; null where none is, or where it could be in two places. */
export const lostBlankIn = (letters: string): number | null =>
  letters.length < SHORTEST * 2 || letters.length > LONGEST * 2 + 4 ? null : rememberedBlank(letters)

/** Words of other tongues, written as one. */
const FOREIGN =
  /^(?:bôx[iíì]t|đôla|lôg[ií]ch?|xêmina|côngten\p{L}*|cáctông|môđun|ximăng|càphê|cácbon|ápphích|ôtô)$/iu

function find(letters: string): number | null {
  if (FOREIGN.test(letters)) return null
  const abbreviation = ABBREVIATION.exec(letters)?.[0].length
  if (abbreviation !== undefined) return isSyllable(letters.slice(abbreviation)) ? abbreviation : null
  const pair = FREQUENT_PAIRS.get(letters.toLowerCase())
  if (pair !== undefined) return pair
  if (!ACCENTED.test(letters) || !OF_ONE_CASE.test(letters) || isSyllable(letters)) return null
  const capital = letters.search(/(?<=\p{Ll})\p{Lu}/u)
  if (capital > 0) return isSaid(letters.slice(0, capital)) && isSaid(letters.slice(capital)) ? capital : null
  const places: number[] = []
  for (let at = SHORTEST; at <= letters.length - SHORTEST; at += 1)
    if (WITH_ONSET.test(letters.slice(at)) && isSaid(letters.slice(0, at)) && isSaid(letters.slice(at)))
      places.push(at)
  const likely = places.filter((at) => FREQUENT.has(letters.slice(0, at).toLowerCase()))
  const [place] = likely.length > 0 ? likely : places
  return place !== undefined && (likely.length === 1 || places.length === 1) ? place : null
}

import { holdsFonts, letterOf, withoutFonts, type FontEncoding } from './fonts.js'
import { decodeLegacy, mayBe, WITHOUT_CAPITALS, type LegacyEncoding } from './legacy-encodings.js'
import { isFrequent, isSpelt } from './syllables.js'

/**
 * CERTAIN: with the decoded lines. SUSPECTED: some of the text looks like that encoding, but what it says is not beyond
 * doubt.
 */
export type LegacyDetection =
  | { readonly certainty: 'NONE'; readonly lines: readonly string[] }
  | { readonly certainty: 'SUSPECTED'; readonly encoding: LegacyEncoding | 'viqr' }
  | { readonly certainty: 'CERTAIN'; readonly encoding: LegacyEncoding; readonly lines: readonly string[] }

/**
 * Finds which parts of a text are in which encoding, and decodes them. `lines`: as they appear when they are read as
 * Western text, with what `inFont` knows. A paper may change its encoding from run to run. Each word says which
 * encodings it is a Vietnamese syllable in; a stretch of text is decoded when enough words are one in that encoding
 * only, and no word at its ends could belong to either side.
 */
export function decodeLetters(lines: readonly string[]): LegacyDetection {
  if (looksLikeViqr(lines)) return { certainty: 'SUSPECTED', encoding: 'viqr' }
  const suspicious = lines.some((line) => SUSPICIOUS.test(line) || holdsFonts(line))
  if (!suspicious) return { certainty: 'NONE', lines }
  const words = lines.flatMap((line, at) => wordsOf(line, at))
  const doubt = decideByFont(words) ?? decideByLetters(words.filter(({ reading }) => reading === null))
  if (doubt !== null) return { certainty: 'SUSPECTED', encoding: doubt }
  const counts = { tcvn3: 0, vni: 0 }
  for (const { reading, only } of words)
    if ((reading === 'tcvn3' || reading === 'vni') && only === reading) counts[reading] += 1
  const decoded = decodedLines(lines, words)
  if (counts.tcvn3 + counts.vni === 0) return { certainty: 'NONE', lines: decoded }
  const encoding = counts.vni > counts.tcvn3 ? 'vni' : 'tcvn3'
  return { certainty: 'CERTAIN', encoding, lines: decoded }
}

/** In VIQR signs behind a letter stand for its marks: "nha^n da^n", "thu+.c hie^.n"; they are punctuation as well. */
const VIQR = /[a-z](?:\^['`?~.]?|\+['`?~.]?)(?=[a-z\s,;:]|$)/gi
const VIQR_WORDS = 8

function looksLikeViqr(lines: readonly string[]): boolean {
  let [signs, letters] = [0, 0]
  for (const line of lines) {
    if (line.includes('^')) signs += line.match(VIQR)?.length ?? 0
    if (UNICODE.test(line)) letters += 1
  }
  return signs >= VIQR_WORDS && signs > letters
}

/** Of text in Unicode alone most papers have none of these but the vowels, which need a look. */
const SUSPICIOUS = /[\u00a1-\u00fe]/
type Reading = 'unicode' | LegacyEncoding
const READINGS: readonly Reading[] = ['unicode', 'tcvn3', 'vni']

interface Word {
  readonly line: number
  readonly start: number
  readonly end: number
  readonly shown: string
  readonly font: FontEncoding | null
  /** The encodings in which it is a syllable, where these are not all the same. */
  readonly valid: readonly Reading[]
  /** The only one of them. */
  readonly only: Reading | null
  /** The only one in which it is a syllable that many papers have. */
  readonly common: Reading | null
  reading: Reading | null
}

// #region words

const WORD = /(?:[A-Za-z\u00a1-\u024f\u1ea0-\u1ef9\u{10e000}-\u{10e2ff}]|\p{M})+/gu
/** Letters and marks that no font of the time before Unicode has. */
const UNICODE = /[\u0100-\u024f\u1ea0-\u1ef9]|\p{M}/u
/** Longer ones are no syllables in any encoding. */
const LONGEST = 14

function wordsOf(line: string, at: number): Word[] {
  const words: Word[] = []
  for (const match of line.matchAll(WORD)) {
    const [word] = match
    let font: FontEncoding | null = null
    let shown = ''
    for (const character of word) {
      const letter = letterOf(character)
      font ??= letter?.font ?? null
      shown += letter?.shown ?? character
    }
    words.push({
      line: at,
      start: match.index,
      end: match.index + word.length,
      shown,
      font,
      // a unit of measurement, as in "5µm", is no word
      ...(/\d/.test(line.charAt(match.index - 1)) ? NOTHING : judged(shown)),
      reading: null,
    })
  }
  return words
}

type Judgement = Pick<Word, 'valid' | 'only' | 'common'>
const NOTHING: Judgement = { valid: [], only: null, common: null }
const ONLY_UNICODE: Judgement = { valid: ['unicode'], only: 'unicode', common: null }

const judged = memoised((shown: string): Judgement => {
  if (UNICODE.test(shown)) return ONLY_UNICODE
  if (!SUSPICIOUS.test(shown) || shown.length > LONGEST) return NOTHING
  const meant = READINGS.map((reading) => [reading, meantBy(shown, reading)] as const)
  const valid = meant.filter(([, word]) => word !== null).map(([reading]) => reading)
  // any letter and any sign may stand alone
  if (shown.length === 1)
    return { valid: [...new Set<Reading>(['unicode', ...valid])], only: null, common: null }
  const frequent = meant.filter(([, word]) => word !== null && isFrequent(word)).map(([reading]) => reading)
  return { valid, only: single(valid), common: single(frequent) }
})

const single = (readings: readonly Reading[]): Reading | null =>
  readings.length === 1 ? (readings[0] as Reading) : null

/** The syllable that letters are in an encoding; null when they are none. */
function meantBy(shown: string, reading: Reading): string | null {
  if (reading !== 'unicode' && !mayBe(shown, reading)) return null
  const letters =
    reading === 'unicode' ? shown.replace(EDGES, '').replace(/Ð/g, 'Đ') : decodeLegacy(shown, reading)
  const word = letters.replaceAll('\u00ad', '')
  if (/^[\x00-\x7f]*$/.test(word) || (reading === 'tcvn3' ? MIXED_TCVN3 : MIXED).test(word)) return null
  return isSpelt(word) || ABBREVIATION.test(word) ? word : null
}

/** Of Nghị định, Quyết định, Hội đồng nhân dân and so on. */
const ABBREVIATION = /^[BCDĐGHKLMNPQRSTVX]{2,6}$/

/** Signs that stand around words of Unicode text; in TCVN3 they are letters. */
const EDGES = /^[¡-¿×÷]+|[¡-¿×÷]+$/g
const MIXED = /\p{Ll}\p{Lu}/u
const MIXED_TCVN3 = /[a-zăâêôơưđ]\p{Lu}/u

/** Answers that were given before are kept; a paper has few different words. */
function memoised<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    if (known.size > 50_000) known.clear()
    const answer = ask(key)
    known.set(key, answer)
    return answer
  }
}

// #endregion
// #region decisions

/** Of one font's words, against one that say otherwise. */
const OVERWHELMING = 20

/**
 * Decides the words in fonts of an encoding where their letters agree with the font's name, or where they never do: many
 * papers were converted to Unicode and kept the names of their fonts. Where both occur, the letters alone decide.
 * Answers the encoding that is in doubt.
 */
function decideByFont(words: readonly Word[]): LegacyEncoding | null {
  for (const font of ['tcvn3', 'vni'] as const) {
    const own = words.filter((word) => word.font === font)
    const agreeing = own.filter(({ only }) => only === font).length
    const contrary = own.filter(({ only }) => only !== null && only !== font).length
    if (agreeing > 0 && agreeing >= contrary * OVERWHELMING)
      // letters beyond the Western ones were not typed in that font
      for (const word of own)
        word.reading = word.only === 'unicode' && UNICODE.test(word.shown) ? 'unicode' : font
    else if (contrary > 0 && contrary >= agreeing * OVERWHELMING)
      for (const word of own) word.reading = 'unicode'
    else if (agreeing === 0) {
      if (own.some(({ valid }) => valid.includes(font))) return font
      for (const word of own) word.reading = 'unicode'
    }
  }
  return null
}

/** So many words that are syllables in one encoding only prove that a text is in it. */
const SURE = 8
/** What words cost that are none in an encoding, or rare ones, and a change of encoding: at a line's start, within one. */
const COSTS = { impossible: 1, unusual: 0.5, changeAtLine: 1.1, changeWithin: 4 }

/** Divides words into stretches of one encoding each, so that as few words as possible are none in theirs. */
function decideByLetters(words: readonly Word[]): LegacyEncoding | null {
  const proofs = { tcvn3: 0, vni: 0, unicode: 0 }
  for (const { only } of words) if (only !== null) proofs[only] += 1
  const most = proofs.vni > proofs.tcvn3 ? 'vni' : 'tcvn3'
  const few = proofs[most] < SURE
  const pure = Math.max(...Object.values(proofs)) === proofs.tcvn3 + proofs.vni + proofs.unicode
  read(words, few ? words.map(() => 'unicode') : likeliest(words))
  const meant = withoutSlips(words)
  return meant.some(isForeign) && isDoubtful(meant, pure ? 2 : 1) ? most : null
}

const isForeign = ({ valid }: Word): boolean => valid.length > 0 && !valid.includes('unicode')

/** Letters that Unicode has for Vietnamese, among those of Western text. */
const OWN_LETTERS = /^[A-Za-zàáâãèéêìíòóôõùúý]+$/i
/** So many words of Unicode alone stand in a line of it. */
const SENTENCE = 4

/**
 * Without "tôt" for "tốt": where its tone was forgotten, or not seen by who read a scan, a word is often a syllable of TCVN3,
 * alone in a line of Unicode, or in a short one where all the text is Unicode.
 */
function withoutSlips(words: readonly Word[]): readonly Word[] {
  const lines = new Map<number, { own: number; foreign: number }>()
  const all = { own: 0, foreign: 0 }
  for (const word of words) {
    const line = lines.get(word.line) ?? { own: 0, foreign: 0 }
    for (const counted of [line, all]) {
      if (word.only === 'unicode') counted.own += 1
      if (isForeign(word)) counted.foreign += 1
    }
    lines.set(word.line, line)
  }
  const isUnicode = all.own >= all.foreign * OVERWHELMING
  return words.filter((word) => {
    const { own, foreign } = lines.get(word.line) as { own: number; foreign: number }
    const isSlip = own >= SENTENCE * foreign || (isUnicode && own > foreign)
    return !(isForeign(word) && OWN_LETTERS.test(word.shown) && isSlip)
  })
}

function read(words: readonly Word[], readings: readonly Reading[]): null {
  words.forEach((word, at) => (word.reading = readings[at] as Reading))
  return null
}

/** The readings with the least cost, by way of the best one of each beginning (Viterbi). */
function likeliest(words: readonly Word[]): Reading[] {
  let costs = READINGS.map(() => 0)
  const from: number[][] = []
  words.forEach((word, at) => {
    const change = words[at - 1]?.line === word.line ? COSTS.changeWithin : COSTS.changeAtLine
    const cheapest = costs.indexOf(Math.min(...costs))
    const before = costs.map((cost, to) => (cost <= (costs[cheapest] as number) + change ? to : cheapest))
    const entered = costs.map((cost) => Math.min(cost, (costs[cheapest] as number) + change))
    costs = entered.map((cost, to) => cost + costOf(word, READINGS[to] as Reading))
    from.push(before)
  })
  const readings: Reading[] = []
  let at = costs.indexOf(Math.min(...costs))
  for (let index = words.length - 1; index >= 0; index -= 1) {
    readings[index] = READINGS[at] as Reading
    at = from[index]?.[at] as number
  }
  return readings
}

function costOf({ valid, common }: Word, reading: Reading): number {
  if (valid.length > 0 && !valid.includes(reading)) return COSTS.impossible
  return common !== null && common !== reading ? COSTS.unusual : 0
}

/**
 * Whether a word is none in the encoding of its stretch, a line has only words that are rare in it and frequent in
 * another (by a margin), or words between two stretches could belong to either.
 */
function isDoubtful(words: readonly Word[], margin: number): boolean {
  let proof: Word | null = null
  let open: Word[] = []
  let line = { at: -1, likely: 0, unlikely: 0 }
  for (const word of words) {
    const { only, common, reading } = word
    const says = only ?? common
    if (word.line !== line.at) {
      if (line.unlikely - line.likely >= margin) return true
      line = { at: word.line, likely: 0, unlikely: 0 }
    }
    if ((only !== null && only !== reading) || (isForeign(word) && reading === 'unicode')) return true
    if (says === null) {
      if (word.valid.length > 1) open.push(word)
    } else if (says !== reading) line.unlikely += 1
    else {
      line.likely += 1
      if (proof !== null && proof.reading !== reading && changes(open, proof, word)) return true
      proof = word
      open = []
    }
  }
  return line.unlikely - line.likely >= margin
}

/** Whether words between two stretches would be read differently on either side. */
const changes = (open: readonly Word[], before: Word, after: Word): boolean =>
  open.some(
    ({ valid }) => valid.includes(before.reading as Reading) && valid.includes(after.reading as Reading),
  )

// #endregion
// #region text

function decodedLines(lines: readonly string[], words: readonly Word[]): string[] {
  const byLine = new Map<number, Word[]>()
  for (const word of words) {
    const own = byLine.get(word.line)
    if (own) own.push(word)
    else byLine.set(word.line, [word])
  }
  return lines.map((line, at) => decodedLine(line, byLine.get(at) ?? []))
}

function decodedLine(line: string, words: readonly Word[]): string {
  const meant = words.map((word) => meantIn(line, word))
  const capitals = meant.map((word, at) => (words[at]?.reading === 'tcvn3' ? caseOf(word) : null))
  let out = ''
  let at = 0
  words.forEach((word, index) => {
    const shown = meant[index] as string
    const capital = capitals[index] === 'OPEN' && areCapitals(line, words, meant, index)
    out +=
      line.slice(at, word.start) + (capital || capitals[index] === 'CAPITALS' ? shown.toUpperCase() : shown)
    at = word.end
  })
  return out + line.slice(at)
}

/** A word as it was meant; each letter of a font of capitals as one. */
function meantIn(line: string, { start, end, shown, reading }: Word): string {
  if (reading !== 'tcvn3' && reading !== 'vni') return shown
  const letters = Array.from(line.slice(start, end), (character) => letterOf(character))
  if (!letters.some((letter) => letter?.capital)) return decodeLegacy(shown, reading)
  return [...shown]
    .map((character, at) => {
      const letter = decodeLegacy(character, reading)
      return letters[at]?.capital ? letter.toUpperCase() : letter
    })
    .join('')
}

type Case = 'CAPITALS' | 'SMALL' | 'OPEN'

/** The case of a word in TCVN3, whose letters with tone marks are written small in capitals too. */
function caseOf(word: string): Case {
  const letters = [...word].filter((letter) => !WITHOUT_CAPITALS.includes(letter))
  if (letters.some((letter) => /\p{Ll}/u.test(letter))) return 'SMALL'
  return letters.filter((letter) => /\p{Lu}/u.test(letter)).length > 1 ? 'CAPITALS' : 'OPEN'
}

/** Whether the words beside it that show their case, with only blanks and such words between, are in capitals. */
function areCapitals(line: string, words: readonly Word[], meant: readonly string[], at: number): boolean {
  const beside = [-1, 1].map((step) => {
    let [from, to] = [at, at + step]
    for (; words[to]; [from, to] = [to, to + step]) {
      const [left, right] = step < 0 ? [words[to], words[from]] : [words[from], words[to]]
      if (line.slice(left?.end, right?.start).trim() !== '') return null
      const word = meant[to] as string
      const shown = caseOf(word)
      if (shown === 'SMALL') return shown
      // an abbreviation, which is no syllable, stands in text of either case
      if (shown === 'CAPITALS') return isSpelt(word) ? shown : null
    }
    return null
  })
  return beside.includes('CAPITALS') && !beside.includes('SMALL')
}

// #endregion

/** The lines of one text. */
export function decodeLettersOf(text: string): LegacyDetection {
  return decodeLetters(text.split('\n'))
}

/** A line beside the text, such as a stamp, in the encoding that was found for the text. */
export const decodeMark = (line: string, encoding: string): string =>
  encoding !== 'tcvn3' && encoding !== 'vni' ? withoutFonts(line) : markIn(line, encoding)

function markIn(line: string, encoding: LegacyEncoding): string {
  const words = wordsOf(line, 0)
  for (const word of words) word.reading = UNICODE.test(word.shown) ? 'unicode' : (word.font ?? encoding)
  return decodedLine(line, words)
}

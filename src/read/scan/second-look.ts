import { isCommon, isFrequent, isSpelt } from '../syllables.js'
import type { Engine, ReadLine, ReadWord } from './engine.js'
import { EDGE, enlarged, type Grey } from './grey.js'
import { DOTS_AN_INCH } from './straighten.js'

/** A word, and what a second look at it read where that is something else. */
export interface SeenWord extends ReadWord {
  readonly otherwise: readonly string[]
}
export type SeenLine = Omit<ReadLine, 'words'> & { readonly words: readonly SeenWord[] }

/** Words that must be exact: with a digit, or what is easily read for one, or part of a symbol. */
const EXACT = /\p{Nd}|^[\p{L}.]+[-/][\p{Lu}/-]*$|^[IVXLl|!OoSsBZz°]{1,4}[.)]?$/u
/** A syllable of which the first look is as sure as this is hardly ever wrong; capitals lose their marks all the same. */
const SURE = 0.92
const LETTERS = /^\P{L}*(\p{L}+)\P{L}*$/u

/** Whether a word is to be looked at again. */
function isDoubtful({ text, confidence }: ReadWord): boolean {
  if (confidence < SURE || EXACT.test(text)) return true
  const letters = LETTERS.exec(text)?.[1]
  return letters === undefined ? /\p{L}/u.test(text) : letters === letters.toUpperCase() || !isSpelt(letters)
}

/** Words that are looked at again are looked at together where so few stand between them. */
const BETWEEN = 2
/** How many words beside them are looked at too: Tesseract reads better in context. */
const BESIDE = 1
/** In dots, around what is looked at. */
const MARGIN = 7
/** Of the first look: the second sees letters so much larger, and so much harder in black and white. */
const LARGER = 1.3
const HARDER = 1.7

/**
 * Looks again at each word that may be wrong or must be exact, by an engine that has learnt to read apart: with its
 * neighbours alone, larger, and harder. Two such looks seldom misread a word in the same way. Of two readings the likelier
 * one is taken, and the other one is kept. In a day, what is half a number is looked at by who knows that it is one.
 */
export function lookAgain(engine: Engine, grey: Grey, lines: readonly ReadLine[]): SeenLine[] {
  return lines.map((line) => {
    const seen = line.words.map((word): SeenWord => ({ ...word, otherwise: [] }))
    for (const [from, to] of partsOf(line.words)) {
      const again = readPart(engine, grey, line.words.slice(from, to))
      for (let index = from; index < to; index += 1) {
        const word = line.words[index] as ReadWord
        if (isDoubtful(word)) seen[index] = doubted(compared(word, line.words, again))
      }
    }
    line.words.forEach((word, index) => {
      const [before, after] = [line.words[index - 1]?.text ?? '', line.words[index + 1]?.text ?? '']
      const isWithin = IN_A_DAY.test(before) && GOES_ON.test(after)
      const isNumber = isWithin && STROKES_OF_A_NUMBER.test(word.text)
      if (!IN_A_DAY.test(before) || !(isNumber || HALF_A_NUMBER.test(word.text))) return
      const ones = isNumber && ONES.test(word.text) ? '1'.repeat(word.text.length) : null
      const number = readNumber(engine, grey, word) ?? ones
      if (number !== null)
        seen[index] = { ...word, text: number, confidence: DOUBTFUL, otherwise: [word.text] }
    })
    return { ...line, words: seen }
  })
}

/** The stretches of a line, from and to behind, that hold what is looked at again. */
function partsOf(words: readonly ReadWord[]): [number, number][] {
  const parts: [number, number][] = []
  words.forEach((word, index) => {
    if (!isDoubtful(word)) return
    const last = parts.at(-1)
    const to = Math.min(words.length, index + 1 + BESIDE)
    if (last && index - BESIDE <= last[1] + BETWEEN - 1) last[1] = to
    else parts.push([Math.max(0, index - BESIDE), to])
  })
  return parts
}

/** A word beside what the second look read in its place. */
function compared(word: ReadWord, line: readonly ReadWord[], again: readonly ReadWord[]): SeenWord {
  const there = again.filter(({ left, right }) => {
    const common = Math.min(right, word.right) - Math.max(left, word.left)
    return common > 0.5 * Math.min(right - left, word.right - word.left)
  })
  const text = there.map((other) => other.text).join('')
  // "1." and "Sở" may be one word to the second look
  const covered = line.filter((own) => there.some(({ left, right }) => own.left < right && own.right > left))
  const whole = covered.map((own) => own.text).join('')
  // "26/201" and "1/TTLT" may be one symbol
  if (text !== word.text && same(text, whole) && covered.some(goesOnBehind))
    return { ...word, otherwise: [whole] }
  // a second look that saw nothing tells nothing
  if (text === '' || same(text, word.text) || same(text, whole)) {
    const confidence = Math.max(word.confidence, ...there.map((other) => other.confidence))
    return { ...word, confidence: text === '' ? word.confidence : confidence, otherwise: [] }
  }
  const [other] = there
  return there.length === 1 && covered.length === 1
    ? likelier(word, other as ReadWord)
    : { ...word, otherwise: [text] }
}

/** The likelier of two readings of one word, told with the other one. */
function likelier(one: ReadWord, other: ReadWord): SeenWord {
  return isLikelier(other, one)
    ? { ...one, text: other.text, confidence: other.confidence, otherwise: [one.text] }
    : { ...one, otherwise: [other.text] }
}

function isLikelier(other: ReadWord, one: ReadWord): boolean {
  if (STROKES.test(one.text) && STROKES.test(other.text)) return other.text.length > one.text.length
  if (CHI.test(one.text) && CHI.test(other.text)) return other.text.startsWith('chi')
  return /[\p{L}\p{Nd}]/u.test(one.text) && worth(other) > worth(one) + MARGIN_OF_CHANGE
}

/** Of the strokes of a Roman numeral one is lost more easily than won. */
const STROKES = /^I{1,3}(?:[.)]?|\/\d{4}\P{L}*)$/u
/** The dot of an i is read as a hook more often than the hook as a dot. */
const CHI = /^ch[iỉ](?!\p{L})/u
/** So much surer must a look be to be followed; of what is no syllable; and so much less of one that papers are full of. */
const MARGIN_OF_CHANGE = 0.05
const NO_SYLLABLE = 0.3
const USUAL = 0.08
/** A letter between digits: `25I5I2023`. */
const MIXED = /\p{Nd}\p{Lu}\p{Nd}/u

function worth({ text, confidence }: ReadWord): number {
  const letters = LETTERS.exec(text)?.[1]
  if (letters === undefined) return MIXED.test(text) ? confidence - NO_SYLLABLE : confidence
  if (!isSpelt(letters)) return confidence - NO_SYLLABLE
  return isCommon(letters) || isFrequent(letters) ? confidence + USUAL : confidence
}

/** Whether a number or symbol goes on from the word before. */
const goesOnBehind = ({ text }: ReadWord, index: number, words: readonly ReadWord[]): boolean =>
  index > 0 && /^[\p{Nd}/-]/u.test(text) && /[\p{Nd}/-]$/u.test((words[index - 1] as ReadWord).text)

/** What two looks may agree on and nobody prints: `1o` for lo, `K1.` for KT., a letter behind a date. */
const STRANGE = /^(?:\d\p{Ll}+|\p{Lu}{1,2}\d\.)$|\d[.,;:]\p{L}+$/u
const DOUBTFUL = 0.5
/** Behind these words of a day only a number stands: `tháng 0Ï năm`. */
const IN_A_DAY = /^(?:ngày|tháng|năm)$/iu
const HALF_A_NUMBER = /^(?=.*\p{Nd})(?=.*\p{L})[\p{Nd}\p{L}]{2,4}$/u
/** And before these what is read as strokes, `tháng II năm`, `ngày 1] tháng`, are its ones. */
const STROKES_OF_A_NUMBER = /^(?!\p{Nd}+$)[\p{Nd}IÏÌÍl|!\]OoSZ]{1,2}$/u
const ONES = /^[1IÏÌÍl|!\]]+$/
const GOES_ON = /^(?:tháng|năm)$/iu
const doubted = (word: SeenWord): SeenWord =>
  STRANGE.test(word.text) ? { ...word, confidence: Math.min(word.confidence, DOUBTFUL) } : word

const same = (one: string, other: string): boolean => exact(one) === exact(other)
/** Without what stands around a number. */
const exact = (text: string): string => text.replace(/^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}%]+$/gu, '')

/** What is read of some neighbouring words, with their places on the page. */
function readPart(engine: Engine, grey: Grey, words: readonly ReadWord[]): ReadWord[] {
  const left = Math.max(0, Math.min(...words.map((word) => word.left)) - MARGIN)
  const top = Math.max(0, Math.min(...words.map((word) => word.top)) - MARGIN)
  const right = Math.min(grey.width, Math.max(...words.map((word) => word.right)) + MARGIN)
  const bottom = Math.min(grey.height, Math.max(...words.map((word) => word.bottom)) + MARGIN)
  // what was smoothed out may lie beyond the page's edge
  if (right - left < 1 || bottom - top < 1) return []
  const place = { left, top, width: right - left, height: bottom - top }
  engine.show(enlarged(grey, place, LARGER, HARDER), Math.round(DOTS_AN_INCH * LARGER))
  const x = (dots: number) => left + (dots - EDGE) / LARGER
  return engine
    .read('LINE')
    .flatMap((line) => line.words)
    .map((word) => ({ ...word, left: x(word.left), right: x(word.right) }))
}

/** What is read of a word by who knows that it is a number; null when that is no number of as many digits. */
function readNumber(engine: Engine, grey: Grey, word: ReadWord): string | null {
  const number = engine.readingOnly('0123456789', () => readPart(engine, grey, [word]))
  const text = number.map((part) => part.text).join('')
  return /^\p{Nd}+$/u.test(text) && text.length === word.text.length ? text : null
}

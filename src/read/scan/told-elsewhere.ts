import type { SeenLine, SeenWord } from './second-look.js'

/** A year that stands alone, or behind its day and month. */
const YEAR = /^(\P{L}*)((?:19|20)\d{2})(\P{Nd}*)$/u
const OWN_DAY = /^\p{Lu}.*,\s*ngày\s.*\stháng\s.*\snăm\s+(?:19|20)\d{2}\P{Nd}*$/u
const DOUBTFUL = 0.5
const SURE = 0.8
/** A paper that is later than all years which it tells, so many at least, by more than this, was read wrongly. */
const TOLD = 3
const LATER = 5

/** The code of a body at the end of a symbol. */
const BODY = /^(\P{L}*\d[\p{L}\d/]*[-/](?:[\p{L}\d]+-)?)(\p{Lu}[\p{L}\d]+)(\P{L}*)$/u

/**
 * The lines of all pages in which a year and the code of a body that were seen otherwise, too, are those that the paper surely tells
 * elsewhere; and so is the year of its own day that is later than all that it tells, where one digit makes it one of those. All are unsure.
 */
export function mendByOthers(pages: readonly (readonly SeenLine[])[]): SeenLine[][] {
  const words = pages.flat().flatMap((line) => line.words)
  const sure = words.filter(isSure).flatMap((word) => yearOf(word.text) ?? [])
  const told = new Set(sure)
  const bodies = new Set(words.filter(isSure).flatMap((word) => bodyOf(word.text) ?? []))
  let isFirst = true
  return pages.map((lines) =>
    lines.map((line) => {
      const mended = { ...line, words: line.words.map((word) => withBody(asTold(word, told), bodies)) }
      if (!isFirst || !OWN_DAY.test(textOf(mended))) return mended
      isFirst = false
      return withOwnYear(mended, sure)
    }),
  )
}

const isSure = ({ confidence, otherwise }: SeenWord): boolean => confidence >= SURE && otherwise.length === 0
const yearOf = (text: string): number | null => Number(YEAR.exec(text)?.[2] ?? 0) || null
const textOf = ({ words }: SeenLine): string => words.map(({ text }) => text).join(' ')

const bodyOf = (text: string): string | undefined => BODY.exec(text)?.[2]

/** A symbol with the code that the paper tells, where a look read it. */
function withBody(word: SeenWord, bodies: ReadonlySet<string>): SeenWord {
  const own = bodyOf(word.text)
  if (own === undefined || bodies.has(own)) return word
  const body = word.otherwise.map(bodyOf).find((other) => other !== undefined && bodies.has(other))
  return body === undefined ? word : meant(word, word.text.replace(BODY, `$1${body}$3`))
}

/** A word with the year that the paper tells, where a look read it. */
function asTold(word: SeenWord, told: ReadonlySet<number>): SeenWord {
  const own = yearOf(word.text)
  if (own === null || told.has(own)) return word
  const text = word.otherwise.find((other) => told.has(yearOf(other) ?? 0) && isNearly(other, word.text))
  return text === undefined ? word : meant(word, text)
}

/** Whether two words differ in their year alone. */
const isNearly = (one: string, other: string): boolean =>
  one.replace(YEAR, '$1$3') === other.replace(YEAR, '$1$3')

/** The line of a paper's own day, `sure`: the years that it tells. */
function withOwnYear(line: SeenLine, sure: readonly number[]): SeenLine {
  const last = line.words.at(-1)!
  const own = yearOf(last.text)!
  const others = [...sure]
  if (isSure(last)) others.splice(others.indexOf(own), 1)
  if (others.length < TOLD || own - Math.max(...others) <= LATER) return line
  const near = [...new Set(others)].filter((year) => differBy(year, own) === 1)
  const text = near.length === 1 ? last.text.replace(String(own), String(near[0])) : last.text
  const word = text === last.text ? { ...last, confidence: Math.min(last.confidence, DOUBTFUL) } : meant(last, text) // prettier-ignore
  return { ...line, words: [...line.words.slice(0, -1), word] }
}

const differBy = (one: number, other: number): number =>
  [...String(one)].filter((digit, at) => digit !== String(other)[at]).length

const meant = (word: SeenWord, text: string): SeenWord => ({
  ...word,
  text,
  confidence: Math.min(word.confidence, DOUBTFUL),
  otherwise: [word.text, ...word.otherwise.filter((other) => other !== text)],
})

import type { Passage } from '../../passage.js'
import type { ParsedDeadline } from './parsed.js'
import type { Reading } from './reading.js'
import type { Range } from './stretch.js'

/** In: the words of a heading. Out: by when all below it is to be done, as what a duty takes over. */
export function dueBelow(reading: Reading, passage: Passage, words: Range): ParsedDeadline[] {
  const text = passage.annotated
  const found = SAYS_BY_WHEN.test(text.low.slice(words.start, words.end))
    ? reading.deadlines(passage, words)
    : onlyTime(reading, passage, inBrackets(text.text, words))
  return forAllBelow(found, WITHIN_YEAR.test(text.low.slice(words.start, words.end)))
}
/** "A. Nhiệm vụ hoàn thành trong năm 2025" */
const WITHIN_YEAR = /(?:hoàn\s+thành|xong)\s+(?:trong|trước)\s+năm\s+\d{4}\s*:?\s*$/u

/** What of the times of a heading or a lead-in goes for each duty below it. */
export const forAllBelow = (times: readonly ParsedDeadline[], ofYear = false): ParsedDeadline[] =>
  times
    .filter(
      ({ kind, precision }) =>
        kind !== 'HORIZON' && (ofYear || precision !== 'YEAR') && precision !== 'UNSPECIFIED',
    )
    .map((one) => ({ ...one, inherited: true }))

/** "Nhiệm vụ trọng tâm quý III" names what is below, and no time for it. */
const SAYS_BY_WHEN =
  /hoàn\s+thành|(?<!\p{L})xong(?!\p{L})|chậm\s+nhất|thời\s+hạn|(?<!\p{L})trước\s+(?:ngày\s+)?\d|trước\s+(?:tháng|quý)/u

/** "Sở Y tế (đến hết ngày 31/10/2025):" */
function inBrackets(text: string, words: Range): Range {
  const [, before = '', time] = LAST_BRACKET.exec(text.slice(words.start, words.end)) ?? []
  const start = words.start + before.length
  return time === undefined ? words : { start, end: start + time.length }
}
const LAST_BRACKET = /^([^()]*\()([^()]{4,60})\)\s*:?\s*$/u

/** "Tháng 7/2025:", "2. Từ ngày 10/7 đến ngày 20/7/2025": a step of a timetable. */
function onlyTime(reading: Reading, passage: Passage, { start, end }: Range): ParsedDeadline[] {
  const words = passage.text.slice(start, end).replace(/[\s.:;]+$/u, '')
  if (words.length > LONGEST_TIME || !/\d/u.test(words)) return []
  const found = reading.bareDeadlines(passage, { start, end: start + words.length })
  const [only] = found
  return found.length === 1 && only?.asPrinted === words.replace(/\s+/gu, ' ') ? found : []
}
const LONGEST_TIME = 60

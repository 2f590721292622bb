import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { MARK, wordFrom } from '../../annotate/words.js'
import type { PhraseList } from '../../lexicon/phrases.js'
import type { Zone } from './draft.js'

/** How many words of a list's phrase, the longest that fits, begin at a word; 0 when none does. */
export function listedAt(text: Annotated, { phrases, longest }: PhraseList, word: number): number {
  const { count, start, end } = text.words
  const from = start[word] as number
  for (let length = Math.min(longest, count - word); length > 0; length -= 1)
    if (phrases.has(text.low.slice(from, end[word + length - 1]))) return length
  return 0
}

/** Whether a phrase of the list ends with the word before `till`, behind `from`. */
export function listedBefore(text: Annotated, list: PhraseList, from: number, till: number): boolean {
  const behind = wordFrom(text.words, till)
  for (let length = 1; length <= list.longest && behind - length >= 0; length += 1) {
    const word = behind - length
    if ((text.words.start[word] as number) < from) return false
    if (listedAt(text, list, word) === length) return true
  }
  return false
}

/** Whether nothing stands between but phrases of the list, commas and colons. */
export function isAllOf(text: Annotated, list: PhraseList, from: number, till: number): boolean {
  const behind = wordFrom(text.words, till)
  for (let word = wordFrom(text.words, from); word < behind;) {
    const length = isMark(text, word, ',:') ? 1 : listedAt(text, list, word)
    if (length === 0) return false
    word += length
  }
  return true
}

/** Whether nothing stands between but these marks and blanks. */
export function isOnlyMarks(text: Annotated, marks: string, from: number, till: number): boolean {
  const behind = wordFrom(text.words, till)
  for (let word = wordFrom(text.words, from); word < behind; word += 1)
    if (!isMark(text, word, marks)) return false
  return true
}

/** Whether a word is one of these marks. */
export function isMark(text: Annotated, word: number, marks: string): boolean {
  const { start, shape } = text.words
  return shape[word] === MARK && marks.includes(text.low[start[word] as number] as string)
}

/** The last of these marks that begins between `from` and `till`, as a word; null without one. */
export function lastMark(text: Annotated, marks: string, from: number, till: number): number | null {
  const { start } = text.words
  for (let word = wordFrom(text.words, till) - 1; word >= 0 && (start[word] as number) >= from; word -= 1)
    if (isMark(text, word, marks)) return word
  return null
}

/** Whether a mark parts: a blank or nothing stands behind it, so that it is no part of a number. */
export const parts = (text: Annotated, word: number): boolean =>
  /^\s?$/u.test(text.text[text.words.end[word] as number] ?? '')

/** The first mark that ends a clause, within `reach`; else where the reach ends. */
export function endOfClause(text: Annotated, from: number, reach: number, marks = '.;'): number {
  const till = Math.min(from + reach, text.text.length)
  const { start, count } = text.words
  for (let word = wordFrom(text.words, from); word < count && (start[word] as number) < till; word += 1)
    if (isMark(text, word, marks) && parts(text, word)) return start[word] as number
  return till
}

/** How far back a cue is looked for. */
export const REACH = 1200

/** Back to the sentence's start; a preamble's "Thực hiện A; B; C" carries its cue over the semicolons. */
export function startOfClause(text: Annotated, at: number, zone: Zone): number {
  const from = Math.max(0, at - REACH)
  const marks = zone === 'BODY' ? '.;' : '.'
  const { start, end } = text.words
  for (let word = wordFrom(text.words, at) - 1; word >= 0 && (start[word] as number) >= from; word -= 1)
    if (isMark(text, word, marks) && endsClause(text, word, zone)) return end[word] as number
  return from
}

/** No stop behind an abbreviation, nor, in a body, before a number: "TP. Vinh", "ngày 5. 6". */
function endsClause(text: Annotated, word: number, zone: Zone): boolean {
  const { start, end } = text.words
  const behind = end[word] as number
  if (!/\s/u.test(text.text[behind] ?? '') || text.reads(ABBREVIATED, start[word] as number)) return false
  return zone !== 'BODY' || text.reads(NUMBER_BEHIND, behind) === null
}

const ABBREVIATED = /(?<=(?:^|\s)(?:tp|tt|ths|ts|điều \d{1,3}))/uy
const NUMBER_BEHIND = /\s*\d{1,2}[/.]/uy

/**
 * The last span of cue words; "trình" of "chương trình", "thi hành" of "Luật Thi hành án dân sự" and "theo" of "theo đó" and
 * "theo dõi" are none.
 */
export function lastCue<Kind extends 'CUE' | 'CHANGE_CUE' | 'PLANNING'>(
  text: Annotated,
  kind: Kind,
  from: number,
  till: number,
): SpanOf<Kind> | null {
  let cue = text.last(kind, from, till)
  while (cue !== null && isInNoun(text, cue)) cue = text.last(kind, from, cue.start)
  return cue
}

const isInNoun = (text: Annotated, cue: { readonly start: number; readonly end: number }): boolean =>
  (text.endingAt('TYPE_NOUN', cue.end)?.start ?? cue.start) < cue.start ||
  (text.low.startsWith('trình', cue.start) &&
    (text.reads(PART_OF_WORD, cue.start) ?? text.reads(GOES_ON_AS_WORD, cue.end)) !== null) ||
  text.reads(THEREBY, cue.start) !== null ||
  text.reads(WORK_OF_TEAM, cue.start) !== null ||
  (text.reads(OF_LAW, cue.start) !== null && /\p{Lu}/u.test(text.text[cue.start] ?? ''))
const PART_OF_WORD =
  /(?<=(?:^|\s)(?:công|chương|quá|quy|lộ|lịch|giải|lập|giáo|tiến|thuyết|tường|hành|liệu)\s)/uy
const GOES_ON_AS_WORD = /\s+(?:bày|độ|tự|diễn)(?!\p{L})/uy
const THEREBY = /theo\s+(?:đó|dõi)(?!\p{L})/uy
/** "Tổ công tác triển khai Đề án 06": what a team is called after. */
const WORK_OF_TEAM =
  /(?:(?<=tổ\s{1,3})công tác\s|(?<=(?:tổ công tác|ban chỉ đạo|ban điều hành|tổ giúp việc|hội đồng)\s{1,3}))(?:triển khai|thực hiện)\s(?:(?:và\s)?(?:triển khai|thực hiện)\s)?(?:đề án|chương trình|dự án|chiến lược)\s(?!số\s)/uy
const OF_LAW = /(?<=(?:^|\s)(?:luật|pháp lệnh)\s{1,9})/uy

/** Where the first word from `first` on stands at which `ends` holds; at most `longest` units behind it. */
export function endWhere(
  text: Annotated,
  first: number,
  longest: number,
  ends: (text: Annotated, word: number) => boolean,
): number {
  const { start, count } = text.words
  const till = Math.min((start[first] as number) + longest, text.text.length)
  for (let word = first; word < count && (start[word] as number) < till; word += 1)
    if (ends(text, word)) return start[word] as number
  return till
}

/** The noun of a paper with which a stretch begins. */
export function nounAt(text: Annotated, at: number): SpanOf<'TYPE_NOUN'> | SpanOf<'LAW_NOUN'> | null {
  const first = text.words.start[wordFrom(text.words, at)] ?? text.text.length
  const plural = text.at('PLURAL', first)
  const noun = plural ? text.behind(plural) : first
  return text.at('TYPE_NOUN', noun) ?? text.at('LAW_NOUN', noun)
}

import { BODY_WORDS_IN_CAPITALS, PLAIN_TYPE_AND_TITLE, SHEET_LINE } from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import { isBanner, isHeadMatter, isRule, startsBody } from './head-lines.js'
import type { Line } from './line.js'
import type { Head } from './head.js'

/** So many lines of a site may stand above the title. */
const LINES_ABOVE = 3
const LONGEST_TITLE = 400
const LONGEST_NAME = 90

/**
 * The head of a copy that a law site printed without letterhead, banner and date: "Chỉ thị về việc …" as its first words, in
 * small letters, and at most the name of who issues it below. Null for any other text.
 */
export function readPlainHead(lines: readonly Line[]): Head | null {
  const at = lines
    .slice(0, LINES_ABOVE)
    .findIndex(({ text }) => text.length < LONGEST_TITLE && PLAIN_TYPE_AND_TITLE.test(text))
  const line = lines[at]
  if (!line || line.isCapital || /[:;]$/u.test(line.text)) return null
  if (lines.slice(0, HEAD_REACH).some(({ text }) => isBanner(text))) return null
  const type = PLAIN_TYPE_AND_TITLE.exec(line.text)?.[0].length ?? 0
  const length = type + (/^\s+[Vv]\s?\/\s?v\s+/u.exec(line.text.slice(type))?.[0].length ?? 0)
  const wrapped = rowOf(lines, at + 1, ({ gap, text }) => gap === 0 && /^\p{Ll}/u.test(text))
  const matter = matterBelow(lines, at + 1 + wrapped.length)
  const title = [line.passage.slice(length), ...wrapped.map(({ passage }) => passage)]
  return {
    lines: [...lines.slice(0, at), ...matter],
    typeLine: line.reading(line.passage.slice(0, type)),
    title: Passage.join(title).trim().squeezed(),
    addressees: [],
    end: at + 1 + wrapped.length + matter.length,
  }
}
/** A banner further down heads another paper. */
const HEAD_REACH = 45

function rowOf(
  lines: readonly Line[],
  from: number,
  belongs: (line: Line, index: number) => boolean,
): readonly Line[] {
  const end = lines.findIndex((line, index) => index >= from && !belongs(line, index))
  return lines.slice(from, end < 0 ? lines.length : end)
}

/** Up to the last line of a head's kind; what a site prints between them is no body. */
function matterBelow(lines: readonly Line[], from: number): readonly Line[] {
  const row = rowOf(
    lines.slice(0, from + LINES_BELOW),
    from,
    (_, index) => isOfAHead(lines[index]!.text) || !startsBody(lines, index),
  )
  return row.slice(0, row.findLastIndex(({ text }) => isOfAHead(text)) + 1)
}
const LINES_BELOW = 8

const isOfAHead = (text: string): boolean =>
  isNameOfBody(text) || isHeadMatter(text) || isRule(text) || SHEET_LINE.test(text)

/** "Ủy ban nhân dân tỉnh hậu giang": a line that names a body and says nothing. */
export const isNameOfBody = (text: string): boolean =>
  text.length < LONGEST_NAME &&
  !/[.:;,]/u.test(text) &&
  BODY_WORDS_IN_CAPITALS.exec(text.toUpperCase())?.index === 0 &&
  !/\s(?:yêu cầu|đề nghị|giao|chỉ thị|thông báo|quyết định|tổ chức|thực hiện|vừa|đã|ban hành|về)(?!\p{L})/u.test(
    text,
  )

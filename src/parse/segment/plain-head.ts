import {
  BODY_WORDS_IN_CAPITALS,
  PLAIN_TYPE_AND_TITLE,
  SHEET_LINE,
  TYPE_AND_PLAIN_TITLE,
} from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import { isBanner, isHeadMatter, isRule, startsBody } from './head-lines.js'
import type { Line } from './line.js'
import type { Head } from './head.js'
import { isPosted } from './portal-title.js'
import { typeOfLine } from './type-line.js'

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
  if (at < 0) return readPortalHead(lines)
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

/**
 * "Thông báo" over "Về việc …" of a portal; and "Kế hoạch trồng cây ven sông" where a sentence right below announces that
 * plan. Null for any other text.
 */
function readPortalHead(lines: readonly Line[]): Head | null {
  if (lines.slice(0, HEAD_REACH).some((line) => isBanner(line.text) || isTypeLine(line))) return null
  const above = lines.slice(0, MOST_ABOVE).findIndex(({ text }) => text.length > LONGEST_ABOVE)
  const at = lines
    .slice(0, Math.max(LINES_ABOVE, above + 1))
    .findIndex((_, index) => titleOf(lines, index) !== null)
  const title = at < 0 ? null : titleOf(lines, at)
  return title === null
    ? null
    : {
        lines: lines.slice(0, at),
        typeLine: (lines[at] as Line).reading(title.type),
        title: title.title.trim().squeezed(),
        addressees: [],
        end: title.end,
      }
}

/** More of them where each is short: a day, how often it was read, the size of letters. */
const MOST_ABOVE = 6
const LONGEST_ABOVE = 45

const isTypeLine = (line: Line): boolean => line.isCapital && typeOfLine(line.text) !== null

interface PortalTitle {
  readonly type: Passage
  readonly title: Passage
  /** The first line behind it. */
  readonly end: number
}

function titleOf(lines: readonly Line[], at: number): PortalTitle | null {
  const { passage, text, isCapital } = lines[at] as Line
  if (isCapital || text.length > LONGEST_HEADLINE) return null
  if (typeOfLine(text) !== null) {
    const below = lines.findIndex((line, index) => index > at && !isPosted(line.text))
    const line = lines[below]
    return line && /^(?:Về|V\s?\/\s?v)\s/u.test(line.text) && !/[.:;]$/u.test(line.text)
      ? { type: passage, title: line.passage, end: below + 1 }
      : null
  }
  const below = lines.slice(0, at + 1 + LINES_BELOW)
  const inCapitals = TYPE_AND_PLAIN_TITLE.exec(text)?.[0]
  const type = inCapitals ?? PLAN_AND_TITLE.exec(text)?.[1] ?? null
  const isHead = inCapitals
    ? SUBJECT_BELOW_TYPE.test(text.slice(inCapitals.length)) || below.slice(at).some(leadsIn)
    : type !== null && isAnnounced(below, type)
  return type !== null && isHead
    ? {
        type: passage.slice(0, type.length),
        title: passage.slice(type.length, text.replace(/\.$/u, '').length),
        end: at + 1,
      }
    : null
}
const LONGEST_HEADLINE = 300
/** "CHỈ THỊ Tăng cường trồng cây" over "…, UBND huyện yêu cầu:" is no news of a directive. */
const leadsIn = ({ text }: Line): boolean => text.endsWith(':')
/** "THÔNG BÁO Về việc …": no headline of news is written so. */
const SUBJECT_BELOW_TYPE = /^\s+(?:Về việc|V\s?\/\s?v)\s/u
const PLAN_AND_TITLE =
  /^(Kế hoạch|Thông báo|Hướng dẫn|Phương án|Chương trình(?: hành động)?)(?=\s)(?!\s(?:số|của|kết luận|liên tịch|hành động)\s|\s\d)[^:;]{12,}[^.:;?!,]\.?$/u

/** "UBND xã A xây dựng Kế hoạch … như sau:"; with a number anywhere before, a paper is told of. */
function isAnnounced(lines: readonly Line[], type: string): boolean {
  const verb = /^(?:Thông|Hướng)/u.test(type) ? '' : '(?:xây dựng|ban hành|triển khai) '
  const said = new RegExp(`\\s${verb}${type}\\s`, 'iu')
  const at = lines.findIndex(({ text }) => /\s(?:sau)\s?:$/u.test(text.slice(-LAST_WORDS)) && said.test(text))
  const numbered = new RegExp(`ban hành ${type} số\\s`, 'iu')
  return at >= 0 && !lines.slice(0, at + 1).some(({ text }) => numbered.test(text))
}
const LAST_WORDS = 12

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

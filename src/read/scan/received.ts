import { bareLetters } from './letters-of.js'
import type { SeenLine } from './second-look.js'

/** What stands on the stamp of an office that receives a paper, without marks: its first line, and those below it. */
const FIRST = /^(?:cong van|van ban) den$/
// cspell:ignore chuyen
const BELOW = /^(?:so|ngay|gio|den)\s*[:.]*\s*[\d.,:;/\s-]*$|^(?:chuyen|luu ho so)\b/
/** In heights of small letters: so far below the first line, and so far to its sides. */
const DEEP = 16
const ASIDE = 12

/**
 * The stamp of those who receive a paper (`CÔNG VĂN ĐẾN Số: 386 Ngày: 12/3`) is no part of it: its number and day are theirs.
 * Out: the lines without it, and its lines as marks.
 */
export function withoutReceived(lines: readonly SeenLine[]): { lines: SeenLine[]; marks: string[] } {
  const stamp = lines.find((line) => isCapital(textOf(line)) && FIRST.test(bareOf(line)))
  if (!stamp) return { lines: [...lines], marks: [] }
  const [left, right] = [stamp.words[0]!.left, stamp.words.at(-1)!.right]
  const isOfStamp = (line: SeenLine): boolean =>
    line === stamp ||
    (BELOW.test(bareOf(line)) &&
      line.baseline > stamp.baseline &&
      line.baseline < stamp.baseline + DEEP * stamp.height &&
      line.words[0]!.left > left - ASIDE * stamp.height &&
      line.words.at(-1)!.right < right + ASIDE * stamp.height)
  return {
    lines: lines.filter((line) => !isOfStamp(line)),
    marks: lines.filter(isOfStamp).map(textOf),
  }
}

const textOf = ({ words }: SeenLine): string => words.map(({ text }) => text).join(' ')
const bareOf = (line: SeenLine): string => bareLetters(textOf(line)).trim()
const isCapital = (text: string): boolean => !/\p{Ll}/u.test(text)

import { Passage } from '../passage.js'
import { isBodyOpening, sendsBelow, speaks } from './head-lines.js'
import type { Line } from './line.js'

/** A scan reads "Kính gửi:" as "Site gửi:" or "Kỉnhgửì:". */
export const ADDRESSED =
  /^(?:(?:Đồng\s+)?Kính\s+g[ửở]i\s*:?|K[íiìỉĩl]nh\s?g[ửởưứừúuù][iìíỉ]\s*:|(?!Điện)\p{L}{3,5}(?<!Nơi)\s+gửi\s*:|Điện\s*:|ĐIỆN$)\s*\|?\s*/iu

/** "- Các bộ, cơ quan ngang bộ, cơ quan" / "thuộc Chính phủ;": a page has wrapped the line. */
const isRestOf = (before: Passage | undefined, { text, gap }: Line): boolean =>
  before !== undefined &&
  gap === 0 &&
  text.length < 160 &&
  /^\p{Ll}/u.test(text) &&
  !/[;:.]$/.test(before.text)

/** "- Các Bộ: Tài chính, Nội vụ …;": however many they are. */
const NAMES_MANY = /^[-–•*+]\s*(?:Các|UBND|Ủy ban nhân dân|Sở)\s[^.]{0,600};$/u

/** "Thủ trưởng các ban, ngành", set apart as a portal does with each line: who is addressed, without a word on what to do. */
const NAMES_HOLDERS =
  /^(?:Chủ tịch|Thủ trưởng|Giám đốc|Trưởng|Bí thư|Hiệu trưởng|Chánh|Các|UBND|Ủy ban nhân dân|Sở|Ban Chỉ huy|Công an|Đài|Công ty)\s[^.:]{3,110}(?<![,:.])$/iu

/** Takes down to whom a letter goes, from its line on, or that of who sends a telegram; answers the first line behind. */
export function readAddressees(lines: readonly Line[], at: number, into: Passage[]): number {
  const first = (lines[at] as Line).passage
  const start = sendsBelow(first.text) ? first.text.length : (ADDRESSED.exec(first.text)?.[0].length ?? 0)
  let open = first.text.slice(start).trim() === ''
  if (!open) {
    into.push(first.slice(start))
    open = /[,;:]$/.test(first.text)
  }
  let i = at + 1
  for (; i < lines.length; i += 1) {
    const line = lines[i] as Line
    const text = line.passage.text
    const dash = /^[-–•*+]\s*/.exec(text)
    if (dash && (text.length < 200 || NAMES_MANY.test(text))) into.push(line.passage.slice(dash[0].length))
    else if (open && isRestOf(into.at(-1), line))
      into.push(Passage.join([into.pop() as Passage, line.passage]))
    else if (
      open &&
      text.length < 160 &&
      !isBodyOpening(text) &&
      !speaks(text) &&
      (into.length === 0 || line.gap === 0 || NAMES_HOLDERS.test(text))
    )
      into.push(line.passage)
    else break
    open = !/\.$/.test(text)
  }
  return i
}

/** "V/v hướng dẫn nhiệm vụ" / blank line / "năm học 2014 - 2015": short lines, each set apart, down to whom the letter goes. */
export function isOverAddressees(lines: readonly Line[], at: number): boolean {
  const below = lines.slice(at + 1, at + 1 + MOST_APART)
  const addressed = below.findIndex(({ text }) => ADDRESSED.test(text))
  const between = [lines[at], ...below.slice(0, Math.max(addressed, 0))]
  return addressed >= 0 && between.every((line) => line !== undefined && line.text.length < LONGEST_APART)
}
const MOST_APART = 3
const LONGEST_APART = 80

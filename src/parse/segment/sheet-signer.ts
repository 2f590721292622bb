import type { Passage } from '../passage.js'
import type { Line } from './line.js'
import { looksLikeName } from './tail.js'

/**
 * Who signed, as the property sheet of a page tells: "Người ký: Nguyễn Văn A", in a cell or on a line of its own, or the name on
 * the line below. In: the lines of a page with its furniture. Out: the name, null where there is none.
 */
export function signerInSheet(lines: readonly Line[]): Passage | null {
  for (const [at, { passage, text }] of lines.slice(0, MOST_LINES).entries()) {
    const label = LABEL.exec(text)
    if (label === null) continue
    const own = passage.slice(label.index + label[0].length)
    const said = own.text.trim() === '' ? lines[at + 1]?.passage : own
    const name = said?.slice(POSITION.exec(said.text)?.[0].length ?? 0)
    const words = name?.text.split(BEHIND_NAME)[0] ?? ''
    if (name && looksLikeName(words)) return name.slice(0, words.length).trim()
  }
  return null
}
const MOST_LINES = 60
const LABEL = /(?<=^[•*\s]{0,4}|[\t|]\s{0,4}|\s\s)Người ký(?: văn bản| duyệt)?\s*(?:[:|]\s*|(?<=\t|\s{2})|$)/u
const POSITION =
  /^\s*(?:(?:Phó )?(?:Chủ tịch|Giám đốc|Thủ tướng|Bộ trưởng|Bí thư|Trưởng ban|Chánh Văn phòng)|Thứ trưởng)(?:\s[^:-]{1,30}[:-])?\s+(?=\p{Lu})/u
const BEHIND_NAME = /\t|\||\s{2,}|\s[-–(]|,/u

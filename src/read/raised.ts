/**
 * Raised letters: `05-CT/TW¹`, `m²`, `7³⁰`. A reader sets them between signs for private use until its lines are whole; a
 * raised number at the end of a word is the mark of a note then, and stands in square brackets: glued to a day or a symbol
 * it would be a digit of it.
 */
const [FROM, TILL] = ['\ue0f0', '\ue0f1']

/** Letters as a reader keeps them where they are raised. */
export const raised = (text: string, isRaised: boolean): string =>
  isRaised && text.trim() !== '' ? FROM + text + TILL : text

const SIGNS = /[\ue0f0\ue0f1]/g
/** Runs may part what is raised. */
const SEAM = /\ue0f1\ue0f0/g
const PIECE = /\ue0f0([^\ue0f0\ue0f1]{1,40})\ue0f1/gu

/** A line without the signs, its marks of notes in brackets. */
export function withNoteMarks(line: string): string {
  if (!line.includes(FROM)) return line
  const joined = line.replace(SEAM, '')
  const read = joined.replace(PIECE, (_, text: string, at: number) => {
    const before = joined.slice(Math.max(0, at - LOOK), at).replace(SIGNS, '')
    const after = joined.slice(at + text.length + 2, at + text.length + 4)
    return meant(text, before, after)
  })
  return read.replace(SIGNS, '')
}

/** Characters before a raised number that tell what it is. */
const LOOK = 40

const MARK = /^[\d\s()[\],;]+$/
const MOST_MARKS = 4

/** The numbers of notes that raised letters are; empty for other letters. */
function notesIn(text: string): readonly string[] {
  const numbers = MARK.test(text) ? (text.match(/\d+/g) ?? []) : []
  return numbers.length > MOST_MARKS || numbers.some((number) => number.length > 2) ? [] : numbers
}

/** What a mark of a note is glued to: a word, also one in an old font, a number, or what closes them. */
const WORD = /[\p{L}\p{N}\p{Co})\]”’"'.,;%]$/u
const UNIT = /(?<![\p{L}])(?:(?:c|d|k|m|µ)?m|dam|hm)$/u
const POWER = /(?:^|[^\d/.,-])10$/
const COUNTED = /(?:ngày|tháng|quý|năm|số|điều|khoản|mục|điểm|phần|chương)\s10$/iu
const HOUR = /(?<!\d)\d{1,2}\s?(?:h|g|giờ)$/iu
const BARE_HOUR = /(?:lúc|hồi|từ|đến|trước|vào|sáng|chiều)\s(?:[01]?\d|2[0-4])$/iu
const MINUTES = /^[0-5]\d$/

function meant(text: string, before: string, after: string): string {
  const notes = notesIn(text)
  if (notes.length === 0 || !WORD.test(before)) return text
  if (UNIT.test(before) && /^[23]$/.test(text)) return text
  if (POWER.test(before) && !COUNTED.test(before)) return text
  if (MINUTES.test(text)) {
    if (HOUR.test(before)) return text
    if (BARE_HOUR.test(before)) return `h${text}`
  }
  const isFraction = /^\/[\ue0f0\d]/.test(after) && /(?<![\d/.,-])\d{1,3}$/.test(before)
  return isFraction ? text : `[${notes.join(', ')}]`
}

import { foldInPlace } from '../../model/fold.js'
import { MARK, type Language } from './language.js'
import { tokensOf } from './words.js'
import { lettersOf } from './words.js'

const FEWEST_LETTERS = 150
const MOST_SMALL = 0.05

/** Whether a text is printed in capitals throughout, so that they tell neither names nor heads. */
export function isInCapitals(text: string): boolean {
  const { capitals, small } = lettersOf(text)
  return capitals >= FEWEST_LETTERS && small < capitals * MOST_SMALL
}

/** "15/KH-UBND": stays as it is. */
const SYMBOL = /\d[\p{L}\d]*(?:[-/][\p{L}\d&]+)+/gu
/** "A)" of an item: parts are "A.". */
const LABEL = /^[ \t]*\p{Lu}\)/gmu
/** In capitals in every paper: banner, number, type and title, up to the first of the lines that begin a body. */
const OF_HEAD =
  /^(?:CỘNG H|ĐỘC LẬP|ĐẢNG CỘNG|SỐ\s?:?\s?\d|V\/V|KÍNH GỬI|[^\n,]{3,40}, NGÀY [^\n]*NĂM 20\d\d)/u
const TYPE_LINE =
  /^(?:CHỈ THỊ|NGHỊ QUYẾT|KẾT LUẬN|QUYẾT ĐỊNH|QUY ĐỊNH|QUY CHẾ|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|KẾ HOẠCH|HƯỚNG DẪN|THÔNG BÁO|THÔNG TƯ|THÔNG TRI|CÔNG ĐIỆN|BÁO CÁO|TỜ TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|NGHỊ ĐỊNH)$/u
const MOST_HEAD_LINES = 30

/** Where the head of a paper in capitals ends: behind its title, or behind the last line that only heads have. */
function endOfHead(text: string): number {
  let [end, at] = [0, 0]
  let inTitle = false
  for (const line of text.split('\n', MOST_HEAD_LINES)) {
    const words = line.trim()
    if (inTitle && (words === '' || /^(?:CĂN CỨ|THỰC HIỆN|[IVX\d]+\.|-)/u.test(words))) break
    at += line.length + 1
    if (TYPE_LINE.test(words)) inTitle = true
    if (inTitle || OF_HEAD.test(words)) end = at
  }
  return end
}

/** The text with small letters, and with capitals where sentences and names begin and in abbreviations. */
export function inSentences(text: string, language: Language): string {
  const low = foldInPlace(text)
  const kept = [...text.matchAll(SYMBOL)].map(
    ({ 0: symbol, index }) => [index, index + symbol.length] as const,
  )
  const head = endOfHead(text)
  const units = text.split('')
  let before = language.numberOf(MARK)
  let end = 0
  let symbol = 0
  const tokens = tokensOf(low)
  const numbers = tokens.map(({ letters }) => language.numberOfToken(letters))
  for (const [place, { start, letters }] of tokens.entries()) {
    const isLetters = /\p{L}/u.test(letters)
    const word = numbers[place]!
    while (symbol < kept.length && kept[symbol]![1] <= start) symbol += 1
    const isKept = start < head || (symbol < kept.length && kept[symbol]![0] <= start)
    if (isLetters && !isKept && !(letters.length > 1 && language.isInCapitals(word))) {
      const isCapital =
        beginsSentence(text, end, start) ||
        language.isCapital(before, word) ||
        language.beginsPlace(word, numbers[place + 1] ?? before)
      for (let at = isCapital ? 1 : 0; at < letters.length; at += 1)
        units[start + at] = text[start + at]!.toLowerCase()
    }
    before = word
    end = start + letters.length
  }
  for (const { 0: label, index } of text.matchAll(LABEL)) {
    const at = index + label.length - 2
    units[at] = text.charAt(at).toLowerCase()
  }
  return units.join('')
}

/** At the begin of an item, and behind a sentence; not where a line goes on. */
function beginsSentence(text: string, end: number, start: number): boolean {
  if (start === 0 || end === 0) return true
  const gap = text.slice(end, start)
  const last = text.charAt(end - 1)
  if (/\n\s*\n/.test(gap)) return true
  return gap.includes('\n') ? /[.;:!?…/]/.test(last) : /[.!?+•)-]/.test(last) && gap.includes(' ')
}

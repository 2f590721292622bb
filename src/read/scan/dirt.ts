import type { ReadLine, ReadWord } from './engine.js'

/** Specks before a line in capitals look like a mark of quotation, which is nowhere closed. */
const OPENED = /^[“"„'‘«]+(?=\p{Lu}{2})/u
const CLOSED = /[”"“'’»][.,;:]?$/u
/** And specks at its first letter like other marks, with which no line begins: ",UBND TỈNH". */
const SPECK_BEFORE = /^[,.;:`]+(?=\p{Lu}{2})/u
/** Behind a long word of a line in capitals, in which no sentence ends: "UBND HUYỆN HƯƠNG." */
const SPECK_BEHIND = /(?<=\p{Lu}{4})\.$/u
/** Specks and the edges of seals are read as these. */
const DIRT = /^[^\p{L}\p{Nd}]+$/u
/** Nobody prints these: strokes of a pen, and dirt. */
const STROKE = /^[ˆ^~`´¨\\¬¦<>{}]+$/
/** Of a period that goes on in the next line of a cell: `2026 -` and `2030`. */
const HYPHEN = /^[-–]$/u
const YEAR = /^(?:19|20)\d{2}$/
/** At an end of a line these are dirt. */
const POINT = /^[.,'_]$/
const MARK_OF_LIST = /^[-–+•*]$/u
const SURE_OF_MARK = 0.6
/** What is less sure is dirt that was read as letters, unless it stands between words: below a signature print is unsure. */
const LEAST = 0.2
/** A symbol whose number is by hand is never sure. */
// cspell:disable-next-line
const SYMBOL = /[-–/][A-ZĐÐ]{2}[\p{L}Đ]*[-–/]\p{Lu}+$/u

/** The label of a number, which digits by hand make unsure where they touch it. */
const LABEL = /^[SŠ][ốỐổỔỗỖộỘồỒôÔóÓ][.:]?$/u

/** The words of a line without what is none; no line where nothing is left. */
export function withoutDirt(line: ReadLine): ReadLine[] {
  const hasSymbol = line.words.some(({ text }) => SYMBOL.test(text))
  const isHeadline = !line.words.some(({ text }) => /\p{Ll}/u.test(text))
  const isWord = ({ text, confidence }: ReadWord) => confidence >= LEAST && /\p{L}{2}/u.test(text)
  const [first, last] = [line.words.findIndex(isWord), line.words.findLastIndex(isWord)]
  const isClosed = line.words.some(({ text }) => CLOSED.test(text))
  const words = line.words.flatMap((word, index) => {
    const isOpened = index === 0 && !isClosed
    const framed = word.text.replace(/^[|¦]+|[|¦]+$/g, '')
    const bare = isOpened ? framed.replace(OPENED, '') : framed
    const text = isHeadline
      ? bare.replace(SPECK_BEHIND, '').replace(index === 0 ? SPECK_BEFORE : '', '')
      : bare
    if (text === '') return []
    const isMark = index === 0 && MARK_OF_LIST.test(text)
    // the asterisk below the name of a Party body stands alone
    const isBehindYear = HYPHEN.test(text) && YEAR.test(line.words[index - 1]?.text ?? '')
    if (DIRT.test(text) && !isMark && !isBehindYear && word.confidence < SURE_OF_MARK) return []
    if (/^[-–—_=~.]{3,}$/u.test(text) || STROKE.test(text)) return []
    if (POINT.test(text) && (index === 0 || index === line.words.length - 1)) return []
    const isBetween = first < index && index < last && /\p{L}{2}/u.test(text)
    const isLabel = index === 0 && hasSymbol && LABEL.test(text)
    const isExact = isLabel || /\p{Nd}/u.test(text) || SYMBOL.test(text)
    if (word.confidence < LEAST && !isMark && !isBetween && !isExact) return []
    return [{ ...word, text }]
  })
  return words.length === 0 ? [] : [{ ...line, words }]
}

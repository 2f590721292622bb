import type { SeenLine, SeenWord } from './second-look.js'

/** What digits are read as in faces like Calibri, and where a scanner has filled them: `0ó`, `1§`, `9Š`. */
const DIGIT_OF: Readonly<Record<string, string>> = { ó: '6', Ó: '6', '§': '8', Š: '5', š: '5' }
const BESIDE_DIGIT = /(?<=\d)[óÓ§Šš](?!\p{L})|(?<!\p{L})[óÓ§Šš](?=[/.]?\d)/gu
/** No word: `trong ó tháng`, and the number of an item, `§. Sở Y tế`. */
const ALONE = /^([“"(]?)([óÓ§])([.,;:)/]*)$/u
/** Behind these "ó" is a word. */
const CRY = /^(?:la|chim|con)$/iu
/** The letter of an item. */
const ITEM = /^[€¢]\)$/
/** What the signs behind a number are read as. */
const PER_MILLE = /(?<=\d)%[oO0](?=\P{L}*$)/u
const PER_CENT = /(?<=\d%)[cC7]+(?=\P{L}*$)/u
/** The stroke before a digit is one: `l6`. */
const ONE = /(?<![\p{L}\p{Nd}])[l|](?=\d)/gu
/** The same where a unit stands behind it, `I6 giờ`; and both digits of `trong õi ngày`, which is no word there. */
const ONE_IN_CAPITAL = /^I(?=\d{1,2}$)/u
const ZERO_ONE = /^[oõôòóỏOÕ][iIl1ïìí|]$/u
const BEFORE_NUMBER = /^(?:trong|sau|quá|vòng|hạn|thiểu|nhất|trước|đủ|mỗi)$/iu
const UNIT = /^(?:giờ|phút|ngày|tuần|tháng|năm|quý)[.,;:)]*$/u
/** What the mark that opens a quotation is read as, `**Bình dân học vụ số”`, before the one that ends it. */
const OPENING = /^\*\*(?=\p{L})/u
/** Typed marks of quotation, `''Về`, which are no two. */
const QUOTED = /^''(?=[\p{L}\p{Nd}])|(?<=[\p{L}\p{Nd}.!?])''(?=[.,;:)]*$)/gu
const DOUBTFUL = 0.5

/** A line in which signs that nobody prints beside digits are the digits that they look like; these are unsure. */
export const withLookAlikes = (line: SeenLine): SeenLine => ({
  ...line,
  words: line.words.map((read, index) => {
    const before = line.words[index - 1]?.text ?? ''
    const opens = OPENING.test(read.text) && line.words.slice(index).some(({ text }) => text.includes('”'))
    const word = { ...read, text: (opens ? read.text.replace(OPENING, '“') : read.text).replace(QUOTED, '"') }
    if (UNIT.test(line.words[index + 1]?.text ?? '')) {
      if (ZERO_ONE.test(word.text) && BEFORE_NUMBER.test(before)) return meant(word, '01')
      if (ONE_IN_CAPITAL.test(word.text)) return meant(word, word.text.replace('I', '1'))
    }
    if (index === 0 && ITEM.test(word.text)) return meant(word, 'c)')
    const digits = word.text
      .replace(ONE, '1')
      .replace(BESIDE_DIGIT, digitOf)
      .replace(PER_MILLE, '‰')
      .replace(PER_CENT, '')
    if (digits !== word.text) return meant(word, digits)
    const [, mark = '', sign, behind = ''] = ALONE.exec(word.text) ?? []
    return sign === undefined || CRY.test(before) ? word : meant(word, mark + digitOf(sign) + behind)
  }),
})

const digitOf = (sign: string): string => DIGIT_OF[sign] ?? sign

const meant = (word: SeenWord, text: string): SeenWord => ({
  ...word,
  text,
  confidence: Math.min(word.confidence, DOUBTFUL),
  otherwise: [word.text, ...word.otherwise.filter((other) => other !== text)],
})

import { bareLetters, inCaseOf, lettersOf, marksOf } from './letters-of.js'
import type { SeenLine, SeenWord } from './second-look.js'

// cspell:disable
/** Family names whose letters no other has: "Đồ" is Đỗ, but "Phan" may be Phan or Phàn, "Hô" Hồ or Hờ, "Doan" Đoàn or Doãn. */
const FAMILIES = new Map(
  (
    'Nguyễn Trần Lê Phạm Huỳnh Hoàng Võ Đặng Bùi Đỗ Ngô Đào Trịnh Đinh Phùng Trương Tạ Quách Nghiêm Kiều Mạc ' +
    'Triệu Vương Đàm Giáp Khổng'
  )
    .split(' ')
    .map((name) => [bareLetters(name), name]),
)
const CAPACITY = /^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[./]?$|^(?:TỊCH|THƯ|ĐỐC|TRƯỞNG|PHÒNG|BAN|TRỰC)$/u
// cspell:enable
const NAME = /^\p{Lu}\p{Ll}*$/u
/** So many lines of a seal and a signature may stand between a position and the name below it. */
const BELOW = 5

/**
 * Mends the family name of who signs, where the seal lies upon it: three to five words below a position, the first of which
 * has the letters of a family name. What was read is kept as what else it may be.
 */
export function mendFamilyNames(lines: readonly SeenLine[]): SeenLine[] {
  let below = Infinity
  return lines.map((line) => {
    const texts = line.words.map(({ text }) => text)
    below = texts.some((text) => CAPACITY.test(text)) && !texts.some(isSmall) ? 0 : below + 1
    if (below === 0 || below > BELOW || texts.length < 3 || texts.length > 5 || !texts.every(isName))
      return line
    const [first, ...rest] = line.words as [SeenWord, ...SeenWord[]]
    const family = FAMILIES.get(bareLetters(lettersOf(first)))
    if (family === undefined || marksOf(family) === marksOf(first.text)) return line
    const text = inCaseOf(first.text, family)
    return { ...line, words: [{ ...first, text, otherwise: [first.text, ...first.otherwise] }, ...rest] }
  })
}

const isName = (text: string): boolean => NAME.test(text)
const isSmall = (text: string): boolean => /\p{Ll}/u.test(text)

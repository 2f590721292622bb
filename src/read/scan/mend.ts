import { PROVINCE_NAMES } from './province-names.js'
import type { SeenLine, SeenWord } from './second-look.js'

/** What stands on every paper in the same words. */
const FORMULAS = [
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'ỦY BAN NHÂN DÂN TỈNH',
  'ỦY BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN TỈNH',
  'HỘI ĐỒNG NHÂN DÂN',
  'BAN THƯỜNG VỤ',
  'BAN CHẤP HÀNH',
  'Nơi nhận:',
].map((formula) => formula.split(' '))

const PROVINCES = PROVINCE_NAMES.map((name) => name.split(' '))
/** What stands before the name of a province, and behind one that stands before a day. */
const OF_PROVINCE = /^(?:tỉnh|phố|[uủ][yỷ]|dân)$/iu
const DAY = /^ngày$/iu

/** Words beside which only one other can stand: `tính` behind `UBND` is `tỉnh`. */
const BESIDE: readonly (readonly [before: RegExp, read: RegExp, after: RegExp, meant: string])[] = [
  [
    /^(?:UBND|HĐND|dân|trong|toàn|bàn|ngành|cấp|các)$/u,
    /^t[íiĩì]nh$/u,
    /^(?!toán|đến|từ|theo|chất)/u,
    'tỉnh',
  ],
  [/^/u, /^T[íiĩì]nh$/u, /^[ủuú]y[.,;:)]*$/u, 'Tỉnh'],
  [/^/u, /^T[ÍIĨÌ]NH$/u, /^(?:[ỦUÚ]Y|\p{Lu}{2,})$/u, 'TỈNH'],
]

/**
 * Mends the accents of words that can be nothing else in their place: the national motto, the name of a province, and the
 * words of a day (`ngày … tháng … năm …`). What was read is kept as what else they may be. No digit and no symbol is ever changed.
 */
export function mendFormulas(lines: readonly SeenLine[]): SeenLine[] {
  return lines.map((line) => {
    const words = [...line.words]
    const put = (index: number, text: string) => {
      const word = words[index] as SeenWord
      if (word.text !== text) words[index] = { ...word, text, otherwise: [word.text, ...word.otherwise] }
    }
    for (const formula of FORMULAS)
      words.forEach((_, start) => {
        const read = words.slice(start, start + formula.length)
        if (
          read.length < formula.length ||
          !read.every(({ text }, index) => alike(text, formula[index] as string))
        )
          return
        formula.forEach((text, index) => put(start + index, text))
      })
    for (const province of PROVINCES)
      words.forEach((_, start) => {
        const end = start + province.length
        const isMeant =
          OF_PROVINCE.test(words[start - 1]?.text ?? '') || (start === 0 && DAY.test(words[end]?.text ?? ''))
        if (!isMeant || words.length < end) return
        const read = province.map((_, index) => NAME.exec((words[start + index] as SeenWord).text))
        if (
          !read.every((name, index) => name && alike(name[1]!.toLowerCase(), province[index]!.toLowerCase()))
        )
          return
        read.forEach((name, index) => {
          const [, letters, rest] = name as RegExpExecArray
          const meant = province[index] as string
          if (accentsOf(letters!) !== accentsOf(meant))
            put(start + index, (letters === letters!.toUpperCase() ? meant.toUpperCase() : meant) + rest)
        })
      })
    words.forEach(({ text }, index) => {
      const [before, after] = [words[index - 1]?.text ?? '', words[index + 1]?.text ?? '']
      for (const [left, read, right, meant] of BESIDE)
        if (read.test(text) && left.test(before) && right.test(after)) put(index, meant)
      if (NUMBER.test(before) && NUMBER.test(after) && MONTH.test(text)) put(index, 'tháng')
      if (NUMBER.test(before) && YEAR.test(after) && ONE_OF_THREE.test(text)) put(index, 'năm')
    })
    return { ...line, words }
  })
}

const NAME = /^([\p{L}-]+)([.,;:)]*)$/u
/** Which accents a word has, wherever they stand: "Hoà" has those of "Hòa". */
const accentsOf = (text: string): string => [...text.toLowerCase().normalize('NFD')].sort().join('')

const NUMBER = /^\d{1,2}$/
const YEAR = /^\d{4}[.,;:)]*$/
const MONTH = /^th\p{Ll}ng$/u
const ONE_OF_THREE = /^n\p{Ll}m$/u

/** Whether two words have the same letters, whatever their marks. */
const alike = (one: string, other: string): boolean => bare(one) === bare(other)
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, (letter) => (letter === 'đ' ? 'd' : 'D'))

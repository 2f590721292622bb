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
 * Mends the accents of words that can be nothing else in their place: the national motto, and the words of a day (`ngày …
 * tháng … năm …`). What was read is kept as what else they may be. No digit and no symbol is ever changed.
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

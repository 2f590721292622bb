import { medianOf } from '../../model/collections.js'
import type { Piece } from '../pdf/lines.js'
import { rightCellAt } from '../pdf/lines.js'
import type { Rule } from '../pdf/ruling-lines.js'
import type { ReadLine, ReadWord } from './engine.js'

/** In ems: a wider gap parts a line into pieces. */
const APART = 1.2
/** The same of cells that no lines part. */
const CELLS_APART = 0.6
/** Small letters are about this high, in ems. */
const SMALL_LETTERS = 0.48
/** Capitals are so much higher than small letters. */
const CAPITALS = 0.7
/** Lines whose letters differ less have letters of one size. */
const ALIKE = 0.22
/** In a line of so many words letters are of the usual size where they are as broad, however high marks and capitals make them. */
const WORDS = 3
const AS_BROAD = 0.1
/** What opens the head of a table, and what its other columns are called. */
const COUNTED = /^S?TT$/iu
// cspell:disable-next-line
const TITLE = /^(?:Nội|Nhiệm|Công|Hoạt|Tên|Đơn|Cơ|Thời|Hoàn|Tiến|Kết|Sản|Ghi|Phối|Chủ)$/iu
const TITLES = 2

/** The words of a page as the pieces that `layOut` takes, in points. */
export function piecesOf(lines: readonly ReadLine[], rules: readonly Rule[], points: number): Piece[] {
  const usual = medianHeight(lines)
  const broad = medianBreadth(lines)
  const walls = rules.filter(({ across }) => !across)
  const table = topOfTable(lines)
  let order = 0
  return lines.flatMap(({ words, baseline, slope, height }) => {
    const own = isCapital(words) ? height * CAPITALS : height
    const isUsual = Math.abs(own - usual) < ALIKE * usual || isAsBroad(words, broad)
    const size = (isUsual ? usual : own) / SMALL_LETTERS
    order += 1
    const apart = (baseline > table ? CELLS_APART : APART) * size
    return groups(words, { size, apart, baseline }, walls).map((group) => {
      const [first, last] = [group[0] as ReadWord, group.at(-1) as ReadWord]
      order += 2
      return {
        text: group.map(({ text }) => text).join(' '),
        left: first.left * points,
        right: last.right * points,
        y: (baseline + slope * (first.left - (words[0] as ReadWord).left)) * points,
        size: size * points,
        order,
      }
    })
  })
}

/**
 * Where the head of a table stands whose cells no lines part: below it columns may stand nearer to each other than what is parted
 * elsewhere. Infinity without one.
 */
function topOfTable(lines: readonly ReadLine[]): number {
  const heads = lines.flatMap(({ words, baseline, height }) => {
    if (!COUNTED.test(words[0]?.text ?? '')) return []
    const row = lines.filter((line) => Math.abs(line.baseline - baseline) < height)
    const titles = row.flatMap((line) => line.words.filter(({ text }) => TITLE.test(text)))
    return titles.length >= TITLES ? [baseline - height] : []
  })
  return Math.min(...heads)
}

/** The words of a line, parted at wide gaps, at drawn lines, and between the halves of a letterhead. */
function groups(
  words: readonly ReadWord[],
  { size, apart, baseline }: Record<'size' | 'apart' | 'baseline', number>,
  walls: readonly Rule[],
): ReadWord[][] {
  const out: ReadWord[][] = []
  const cell = rightCellAt(words.map(({ text }) => text).join(' '))
  let length = 0
  words.forEach((word, index) => {
    const before = words[index - 1]
    const isApart =
      !before ||
      word.left - before.right > apart ||
      (cell > 0 && length === cell) ||
      walls.some(
        ({ at, from, to }) =>
          at > before.left + size / 4 &&
          at < word.right - size / 4 &&
          at > (before.left + before.right) / 2 &&
          at < (word.left + word.right) / 2 &&
          from < baseline &&
          to > baseline - size / 2,
      )
    if (isApart) out.push([word])
    else (out.at(-1) as ReadWord[]).push(word)
    length += word.text.length + 1
  })
  return out
}

const isCapital = (words: readonly ReadWord[]): boolean => {
  const text = words.map((word) => word.text).join('')
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** How broad a letter of a line is in the mean. */
const breadthOf = (words: readonly ReadWord[]): number =>
  words.reduce((sum, { left, right }) => sum + right - left, 0) /
  words.reduce((sum, { text }) => sum + text.length, 0)

const isAsBroad = (words: readonly ReadWord[], usual: number): boolean =>
  words.length >= WORDS && !isCapital(words) && Math.abs(breadthOf(words) - usual) < AS_BROAD * usual

const medianBreadth = (lines: readonly ReadLine[]): number =>
  medianOf(
    lines
      .filter(({ words }) => words.length >= WORDS && !isCapital(words))
      .map(({ words }) => breadthOf(words)),
  )

/** The height of the small letters of most words. */
function medianHeight(lines: readonly ReadLine[]): number {
  const heights = lines
    .filter(({ words }) => !isCapital(words))
    .flatMap(({ words, height }) => words.map(() => height))
    .sort((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? (lines[0]?.height ?? 18) * CAPITALS
}

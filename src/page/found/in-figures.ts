/** Numbers in words as figures where they can be nothing else: hai tuần tới is 2 tuần tới, tháng mười is tháng 10, and ba of Bà Rịa none. */

// cspell:disable
/** Without accents năm, sáu and tư are also the year, behind and from: those count among tens alone. */
const ONES: ReadonlyArray<readonly [words: string, figure: number]> = [
  ['một|mot', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn|bon', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy|bẩy|bay', 7],
  ['tám', 8],
  ['chín|chin', 9],
]
const BEHIND_TENS: typeof ONES = [
  ...ONES.filter(([, figure]) => figure !== 5),
  ['mốt', 1],
  ['tư', 4],
  ['lăm|nhăm', 5],
  ['tám|tam', 8],
]
const BEFORE_TENS: typeof ONES = [...ONES, ['nam', 5], ['sau', 6], ['tam', 8]]
const ONE = ONES.map(([words]) => words).join('|')
const TAIL = BEHIND_TENS.map(([words]) => words).join('|')
const TENS = `(?:(?:${BEFORE_TENS.map(([words]) => words).join('|')}) (?:mươi|muoi)(?: (?:${TAIL}))?|(?:mười|muoi) (?:${TAIL}))`
const NUMBER = `(?:${TENS}|mười|muoi|${ONE})`

const BEGINS = '(?<![\\p{L}\\p{M}\\p{N}])'
const ENDS = '(?![\\p{L}\\p{M}\\p{N}])'
/** What is no number behind a word of time: tháng một số việc, tháng năm nay. */
const NO_NUMBER = '(?! (?:số|so|nay|này|trước|truoc|sau|tới|toi|ngoái|ngoai|qua)(?![\\p{L}\\p{M}]))'
const WHAT_IS_COUNTED =
  'tỉnh|tinh|thành phố|thanh pho|huyện|huyen|xã|phường|phuong|địa phương|dia phuong|đơn vị|don vi|cơ quan|co quan|sở|nhiệm vụ|nhiem vu|công việc|cong viec|việc|viec|văn bản|van ban|kế hoạch|ke hoach|công văn|cong van'

/** Where a number stands; the words before it, which stay, are its first group. */
const PLACES: readonly RegExp[] = [
  // months and quarters, which are counted from one: tháng mười hai, quý bốn
  `${BEGINS}(?<before>(?:tháng|thang) )(?<number>(?:mười|muoi) (?:một|mot|hai)|mười|muoi|${ONE}|tư)${ENDS}${NO_NUMBER}`,
  `${BEGINS}(?<before>(?:quý|quy) )(?<number>một|mot|hai|ba|bốn|bon|tư|nhất)${ENDS}${NO_NUMBER}`,
  // days of a month: ngày mười lăm tháng mười hai
  `${BEGINS}(?<before>(?:ngày|ngay|mùng|mung|mồng|mong) )(?<number>${NUMBER})(?= (?:tháng|thang)${ENDS})`,
  // more than ten is a number wherever it stands, but behind a name: Tháp Mười Hai
  `${BEGINS}(?<before>)(?<!(?:tháp|thap|thứ|thu) )(?<number>${TENS})${ENDS}`,
  // a length of time: hai tuần tới; thứ hai tuần sau is a day, and tháng 3 năm 2026 a year
  `${BEGINS}(?<before>)(?<!(?:tháng|thang|thứ|thu|quý|quy|ngày|ngay|xã|xa|phường|phuong|tháp|thap|cuối|đầu|giữa|nửa|hết|cả|mỗi|hằng|hàng) )(?<number>${NUMBER})(?= (?:ngày|ngay|tuần|tuan|tháng|thang|năm(?! \\d))${ENDS})`,
  // so many of a list: ba tỉnh chậm nhất, còn hai huyện chưa làm
  `(?<before>^\\s*|${BEGINS}(?:còn|con|có|những|nhung|top) )(?<number>${NUMBER})(?= (?:${WHAT_IS_COUNTED})${ENDS})`,
].map((place) => new RegExp(place, 'giu'))

/** What one syllable of a number says. */
const VALUES = new Map(
  [...BEFORE_TENS, ...BEHIND_TENS, ['nhất', 1] as const].flatMap(([words, figure]) =>
    words.split('|').map((word) => [word, figure] as const),
  ),
)
const TEN = /^(?:mười|mươi|muoi)$/

function figureOf(number: string): number {
  const words = number.toLowerCase().split(' ')
  const at = words.findIndex((word) => TEN.test(word))
  if (at < 0) return VALUES.get(words[0]!)!
  const [before, behind] = [words[at - 1], words[at + 1]]
  return (
    (before === undefined ? 1 : VALUES.get(before)!) * 10 + (behind === undefined ? 0 : VALUES.get(behind)!)
  )
}
// cspell:enable

/** A question with the numbers that it has in words in figures. */
export const inFigures = (question: string): string =>
  PLACES.reduce(
    (text, place) =>
      text.replaceAll(place, (...match) => {
        const { before, number } = match.at(-1) as { before: string; number: string }
        return `${before}${figureOf(number)}`
      }),
    question.normalize('NFC'),
  )

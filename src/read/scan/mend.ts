import { groupBy } from '../../model/collections.js'
import { PROVINCE_NAMES } from '../../model/provinces.js'
import { COMPOUNDS } from './compounds.js'
import { bareLetters as bare, inCaseOf, lettersOf, marksOf } from './letters-of.js'
import type { SeenLine, SeenWord } from './second-look.js'

/** Words that belong together, and when they are meant where they may stand, `end` behind them. */
interface Phrase {
  readonly words: readonly string[]
  readonly isMeant: (line: readonly SeenWord[], start: number, end: number) => boolean
}

/** What stands on every paper in the same words, capitals too. */
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
  'ĐẢNG BỘ TỈNH',
  'TỈNH ỦY',
  'THÀNH ỦY',
  'HUYỆN ỦY',
  'ĐẢNG ỦY',
  'CHÁNH VĂN PHÒNG',
  'PHÓ CHỦ TỊCH',
  'PHÓ BÍ THƯ',
  'TỔNG GIÁM ĐỐC',
  'GIÁM ĐỐC',
  'TRƯỞNG PHÒNG',
  'TRƯỞNG BAN',
  'THƯ THƯỜNG TRỰC',
  'THỨ TRƯỞNG',
  'BỘ TRƯỞNG',
  'TỔNG CÔNG TY',
  'TỔ CHỨC THỰC HIỆN',
  'ĐỊA BÀN TỈNH',
  'HỒ CHÍ MINH',
  'Hồ Chí Minh',
  'Nơi nhận',
  'Ủy ban nhân dân',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'HỎA TỐC',
  'THƯỢNG KHẨN',
].map((formula): Phrase => {
  const words = formula.split(' ')
  const isMeant: Phrase['isMeant'] = (line, start) =>
    words.every((word, index) => hasCaseOf(lettersOf(line[start + index]), word))
  return { words, isMeant }
})

/** Whether a word is in capitals as another is, or begins as it does: "Trương Phong" is a name. */
function hasCaseOf(read: string, word: string): boolean {
  return inCaseOf(read, word) === word && (word !== word.toUpperCase() || read === read.toUpperCase())
}

/** What stands before the name of a province, and behind one that stands before a day. */
const OF_PROVINCE = /^(?:tỉnh|phố|[uủ][yỷ]|dân)$/iu
const DAY = /^ngày$/iu
const PROVINCES = PROVINCE_NAMES.map((name): Phrase => ({
  words: name.split(' '),
  isMeant: (line, start, end) =>
    OF_PROVINCE.test(line[start - 1]?.text ?? '') || (start === 0 && DAY.test(line[end]?.text ?? '')),
}))

// cspell:disable
const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý']
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi']
const OF_YEAR = /^(?:năm|xuân|tết|đán|tuổi)$/iu
// cspell:enable

/** Words whose first syllable has the letters of another word's second: "kiên quyết đình chỉ", "cống vận hành". */
const MORE = ['đình chỉ', 'đình trệ', 'vận hành', 'vận chuyển', 'đoàn kết', 'hội họp', 'hội thảo', 'hội ý']
const GOING_ON = new Set([...COMPOUNDS, ...MORE])

/** "Văn Hòa" is a name: the second syllable of a word is as small as the first, or both are capitals. */
const WORDS = COMPOUNDS.map((word): Phrase => ({
  words: word.split(' '),
  isMeant: (line, start, end) =>
    /^(?:\p{Ll}+|\p{Lu}{2,})$/u.test(lettersOf(line[end - 1])) &&
    ALONE.test(line[start]?.text ?? '') &&
    !GOING_ON.has(`${line[end - 1]?.text} ${lettersOf(line[end])}`.toLowerCase()),
}))

/** The years of the calendar of sixty, behind what tells a year or its spring. */
const YEARS = STEMS.flatMap((stem, at) =>
  BRANCHES.filter((_, branch) => branch % 2 === at % 2).map((branch): Phrase => ({
    words: [stem, branch],
    isMeant: (line, start) => OF_YEAR.test(line[start - 1]?.text ?? ''),
  })),
)

/** By the letters of their first words, without marks. */
const PHRASES = groupBy([...FORMULAS, ...PROVINCES, ...WORDS, ...YEARS], ({ words }) =>
  bare(words[0] as string),
)

/** Words beside which only one other can stand: `tính` behind `UBND` is `tỉnh`. */
const BESIDE: readonly (readonly [before: RegExp, read: RegExp, after: RegExp, meant: string])[] = [
  [
    /^(?:UBND|HĐND|dân|trong|toàn|bàn|ngành|cấp|các)$/u,
    /^t[íiĩì]nh$/u,
    /^(?!toán|đến|từ|theo|chất|hình|trạng|huống|thế|thần|cảm)/u,
    'tỉnh',
  ],
  [/^/u, /^T[íiĩì]nh$/u, /^[ủuú]y[.,;:)]*$/u, 'Tỉnh'],
  [/^/u, /^T[ÍIĨÌ]NH$/u, /^[ỦUÚ][YỶ]$/u, 'TỈNH'],
  // "bình đẳng", "cao đẳng", "đẳng cấp"; what stands in papers elsewhere is the Party
  [
    /^(?!(?:bình|cao|sơ|trung|thượng|đồng|thứ|ngôi|đẳng)$)/iu,
    /^đẳng(?=[,;.]?$)/u,
    /^(?!(?:cấp|thức|trật|hướng|áp|tích)(?!\p{L}))/iu,
    'đảng',
  ],
  [/^/u, /^Mi[êếểễệẽ]n$/u, /^(?:Trung|Bắc|Nam|Tây|Đông)(?!\p{L})/u, 'Miền'],
  [/^/u, /^mi[êếểễệẽ]n$/u, /^(?:Trung|Bắc|Nam|Tây|Đông)(?!\p{L})/u, 'miền'],
  [/^/u, /^MI[ÊẾỂỄỆẼ]N$/u, /^(?:TRUNG|BẮC|NAM|TÂY|ĐÔNG)(?!\p{L})/u, 'MIỀN'],
  [/^(?!(?:Bình|Cao|Sơ|Trung|Thượng|Đồng)$)/u, /^Đẳng$/u, /^(?!(?:cấp|thức|trật)(?!\p{L}))/u, 'Đảng'],
  // a department's name goes on with a capital
  [/^/u, /^S[ớờỡơợ]$/u, /^(?:Nội|Tài|Y|Xây|Công|Nông|Khoa|Văn|Giáo|Tư|Du|Kế|Lao|Thông|Giao|Dân|Ngoại|Quy)(?!\p{L})/u, 'Sở'], // prettier-ignore
  [/^$/u, /^S[ỐỚỜỠƠ]$/u, /^(?:NỘI|TÀI|Y|XÂY|NÔNG|KHOA|TƯ|LAO|NGOẠI|DU)$/u, 'SỞ'],
  [/^/u, /^([Ủủ])v(?=\P{L}*$)/u, /^/u, '$1y'],
  // "cáp quang", "cáp trên không", "cập nhật"
  [/^/u, /^c[aáâăàã]p$/u, /^(?:xã|huyện|tỉnh|thôn|ủy|phép|phát|bách|thiết)(?!\p{L})/u, 'cấp'],
  // its capital stands at the edge, where holes and shadows are
  [/^$/u, /^(?:\P{L}*|\p{Lu})[ơƠ]i$/u, /^nhận[:.]/u, 'Nơi'],
  // "phân bố dân cư" is another word
  [/^phân$/iu, /^b[ốồôó]$/u, /^(?:kinh|vốn|dự|ngân|nguồn|chi|chỉ)(?!\p{L})/u, 'bổ'],
  // "dường như", "dường bao"
  // the slant of an italic v is taken for one more stroke
  [/^/u, /^[0u]à$/u, /^/u, 'và'],
  [/^/u, /^dường$/u, /^(?!(?:như|bao|ấy|nào)(?!\p{L}))/u, 'đường'],
  [/^(?!(?:kinh|rùng|thùng)$)/iu, /^rùng$/u, /^(?!(?:mình|rợn|rùng)(?!\p{L}))/u, 'rừng'],
  [/^/u, /^th[úủũ]$/u, /^(?:nhất|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L})/u, 'thứ'],
  [/^(?!(?:phạt|ngục|lao)$)/iu, /^tù$/u, /^(?:ngày|tháng|nguồn|ngân|nay|khi)(?!\p{L})/u, 'từ'],
  [/^/u, /^h[ăãắẵẳẩ]ng$/u, /^(?:ngày|tuần|tháng|quý|năm)[.,;:)]*$/u, 'hằng'],
  [/^/u, /^H[ăãắẵẳẩ]ng$/u, /^(?:ngày|tuần|tháng|quý|năm)[.,;:)]*$/u, 'Hằng'],
  // "đế" is said of emperors, and of soles of shoes
  [/^(?!(?:hoàng|chân|nền|thượng|đế)$)/iu, /^đế$/u, /^(?!(?:quốc|chế|vương|giày)(?!\p{L}))/u, 'để'],
  [/^/u, /^Đế$/u, /^(?!(?:quốc|chế|vương|giày|[^\p{Ll}])(?!\p{L}))/u, 'Để'],
  // "thiết kế từ", "thừa kế từ"; elsewhere nobody is "kế" from a day on
  [/^(?!(?:thiết|thừa|liền|tiếp)$)/iu, /^k[ếêẻẽ]$/u, /^(?:từ|cả)(?!\p{L})/u, 'kể'],
  [/^/u, /^K[ẾếÊêẺẽ]$/u, /^(?:từ|cả)(?!\p{L})/u, 'Kể'],
  [/^/, /^ng[âảầẫãáạ]y$/u, /^(?:0?[1-9]|[12]\d|3[01])(?:[/-]\d{1,2}[/-]\d{4}\P{L}*)?$/u, 'ngày'],
  // a speck before a part of a day: no digit is changed
  [/^năm$/, /^[.:,;'`’“"]+(?=(?:19|20)\d\d[.,;:)]*$)/u, /^/, ''],
  [/^(?:ngày|tháng)$/, /^[.:,;'`’“"]+(?=\d{1,2}$)/u, /^(?:tháng|năm)$/, ''],
  // the face of a title, or dirt upon it
  [/^$/, /^V[€êéèẻẽẹeÊÉÈẺẼẸE£]$/u, /^việc$/u, 'Về'],
  [/^\d{1,2}$/, /^th\p{Ll}ng$/u, /^\d{1,2}$/, 'tháng'],
  // an m of a slanting face is read as two letters
  [/^\d{1,2}$/, /^n\p{Ll}(?:m|in|rn|nn?|ni)$/u, /^\d{4}[.,;:)]*$/, 'năm'],
]
/** In capitals, before the first syllable of a province's name. */
const PROVINCE = /^T[ÍIĨÌ]NH$/u
const FIRST_OF_PROVINCES = new Set(PROVINCES.map(({ words }) => bare(words[0] as string)))

/**
 * Mends the accents of words that can be nothing else in their place: the national motto, the name of a province, words of
 * two syllables (`phát triến`), and the words of a day (`ngày … tháng … năm …`). What was read is kept as what else they may
 * be. No digit and no symbol is ever changed.
 */
export function mendFormulas(lines: readonly SeenLine[]): SeenLine[] {
  const rows = lines.map(({ words }) => withoutSpecks(words.flatMap(apart)))
  rows.forEach((words, row) => {
    const below = rows[row + 1] ?? []
    mendPhrases(words, below)
    mendBeside(words, below[0]?.text ?? '')
    if (isUrgent(words)) words[0] = meaning(words[0] as SeenWord, 'KHẨN')
  })
  return lines.map((line, row) => ({ ...line, words: rows[row] as SeenWord[] }))
}

/** Two words of a formula or of a province, between which a speck was read as a mark: `BAN-NHÂN`, `QUẢNG,NGÃI`. */
const BOTH = /^(\p{Lu}{2,})[-.',:;](\p{Lu}{2,})$/u
const SIDE_BY_SIDE = new Set(
  [...FORMULAS, ...PROVINCES].flatMap(({ words }) =>
    words.slice(1).map((word, index) => bare(`${words[index]} ${word}`)),
  ),
)
function apart(word: SeenWord): SeenWord[] {
  const [, left = '', right = ''] = BOTH.exec(word.text) ?? []
  if (left === '' || !SIDE_BY_SIDE.has(bare(`${left} ${right}`))) return [word]
  const middle = Math.round(word.left + ((word.right - word.left) * left.length) / word.text.length)
  const otherwise = [word.text, ...word.otherwise]
  return [
    { ...word, text: left, right: middle, otherwise },
    { ...word, text: right, left: middle, otherwise },
  ]
}

const OF_BODY = /^(?:[ỦU][YỶ]|HUYỆN|TỈNH|THÀNH|QUẬN|THỊ|XÃ|PHƯỜNG|SỞ|BAN|HỘI|ĐẢNG|VĂN|PHÒNG)$/u
const MARK = /^[^\p{L}\p{Nd}(]+$/u

/** A period alone on its line, which goes on a title: a hyphen before it is dirt. */
const PERIOD = /^[-–] (?:19|20)\d{2} [-–] (?:19|20)\d{2}$/u

/** A line of a letterhead without the specks beside it that were read as marks: `- HUYỆN BA TƠ “`; and a period without one before it. */
function withoutSpecks(words: SeenWord[]): SeenWord[] {
  if (PERIOD.test(words.map(({ text }) => text).join(' '))) return words.slice(1)
  const from = words.findIndex(({ text }) => !MARK.test(text))
  const to = words.findLastIndex(({ text }) => !MARK.test(text)) + 1
  const rest = words.slice(Math.max(0, from), to)
  const isHead = OF_BODY.test(rest[0]?.text ?? '') && rest.length > 1 && !rest.some(({ text }) => /\p{Ll}/u.test(text)) // prettier-ignore
  return isHead ? rest : words
}

/** Phrases that begin in a line; they may end on the line below it. */
function mendPhrases(own: SeenWord[], below: SeenWord[]): void {
  const words = [...own, ...below]
  const mend = (index: number, meant: string): void => {
    words[index] = meaning(words[index] as SeenWord, meant)
    if (index < own.length) own[index] = words[index]
    else below[index - own.length] = words[index]
  }
  for (let index = 0; index < own.length; index += 1) {
    const letters = lettersOf(words[index])
    const after = words[index + 1]?.text ?? ''
    if (PROVINCE.test(letters) && after === after.toUpperCase() && FIRST_OF_PROVINCES.has(bare(after)))
      mend(index, 'TỈNH')
    for (const phrase of PHRASES.get(bare(letters)) ?? [])
      if (standsAt(phrase, words, index))
        phrase.words.forEach((meant, at) => {
          const { text } = words[index + at] as SeenWord
          const read = lettersOf(words[index + at])
          mend(index + at, inCaseOf(read, meant) + text.slice(read.length))
        })
  }
}

/** `below`: the first word of the next line. */
function mendBeside(words: SeenWord[], below: string): void {
  words.forEach((word, index) => {
    const [before, after] = [words[index - 1]?.text ?? '', words[index + 1]?.text ?? below]
    for (const [left, read, right, meant] of BESIDE)
      if (read.test(word.text) && left.test(before) && right.test(after))
        words[index] = meaning(word, word.text.replace(read, meant))
  })
}

/** A stamp stands alone: "KHẨN". */
const isUrgent = ([first, ...rest]: readonly SeenWord[]): boolean =>
  rest.length === 0 && first?.text === 'KHAN'

/** A word as it is meant. What was read is kept as what else it may be; "UỶ" is "ỦY" in another spelling. */
const meaning = (word: SeenWord, meant: string): SeenWord =>
  marksOf(word.text) === marksOf(meant)
    ? word
    : { ...word, text: meant, otherwise: [word.text, ...word.otherwise] }

/** Whether the words from `start` on are those of a phrase, whatever their marks; only the last may bear punctuation. */
function standsAt({ words, isMeant }: Phrase, line: readonly SeenWord[], start: number): boolean {
  const end = start + words.length
  return (
    end <= line.length &&
    words.every((word, index) => {
      const read = line[start + index]
      const letters = lettersOf(read)
      return bare(letters) === bare(word) && (index === words.length - 1 || letters === read?.text)
    }) &&
    isMeant(line, start, end)
  )
}

const ALONE = /^\p{L}+$/u

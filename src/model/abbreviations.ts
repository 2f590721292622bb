import { fold, foldBare } from './fold.js'
import { provincesCalled } from './province-letters.js'

/**
 * Abbreviations of bodies and provinces as people type them, without accents and marks: sxd hn, SNV Yên Bái, UBND Q1. The parser
 * knows what papers print (parse/lexicon); this is what a question may mean. A body is also found by the short forms that its own
 * names have (`aliasesOf`), which need no line here.
 */

// cspell:disable

/** What departments (S), ministries (B) and offices (P) are of: the letters of the heads that it has, and how it is shortened. */
const FIELDS: ReadonlyArray<readonly [heads: string, field: string, ...short: string[]]> = [
  ['SB', 'Xây dựng', 'xd'],
  ['SB', 'Tài chính', 'tc'],
  ['SBP', 'Nội vụ', 'nv'],
  ['SBP', 'Tài nguyên và Môi trường', 'tnmt'],
  ['SBP', 'Nông nghiệp và Môi trường', 'nnmt'],
  ['SBP', 'Nông nghiệp và Phát triển nông thôn', 'nnptnt', 'nn'],
  ['SB', 'Kế hoạch và Đầu tư', 'khdt'],
  ['SBP', 'Lao động - Thương binh và Xã hội', 'ldtbxh'],
  ['SBP', 'Giáo dục và Đào tạo', 'gddt', 'gd'],
  ['SBP', 'Y tế', 'yt'],
  ['SB', 'Công Thương', 'ct'],
  ['SBP', 'Tư pháp', 'tp'],
  ['SB', 'Giao thông vận tải', 'gtvt'],
  ['SB', 'Khoa học và Công nghệ', 'khcn'],
  ['SB', 'Thông tin và Truyền thông', 'tttt'],
  ['SB', 'Văn hóa, Thể thao và Du lịch', 'vhttdl'],
  ['S', 'Văn hóa và Thể thao', 'vhtt'],
  ['S', 'Du lịch', 'dl'],
  ['S', 'Ngoại vụ', 'ngv'],
  ['S', 'Quy hoạch - Kiến trúc', 'qhkt'],
  ['SB', 'Dân tộc và Tôn giáo', 'dttg'],
  ['B', 'Công an', 'ca'],
  ['B', 'Quốc phòng', 'qp'],
  ['B', 'Ngoại giao', 'ng'],
  ['P', 'Tài chính - Kế hoạch', 'tckh'],
  ['P', 'Kinh tế - Hạ tầng', 'ktht'],
  ['P', 'Quản lý đô thị', 'qldt'],
]
const HEADS: Readonly<Record<string, string>> = { S: 'Sở', B: 'Bộ', P: 'Phòng' }
/** A field this long says which body is meant without its head: tttt. */
const TELLING_LETTERS = 4

/** Other bodies, by their abbreviation; of several that it may mean the likeliest first. None is a word or the code of a type. */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  // the Party
  bct: ['Bộ Chính trị'],
  bbt: ['Ban Bí thư'],
  vptw: ['Văn phòng Trung ương Đảng'],
  btctw: ['Ban Tổ chức Trung ương'],
  btgtw: ['Ban Tuyên giáo Trung ương'],
  btgdvtw: ['Ban Tuyên giáo và Dân vận Trung ương'],
  bdvtw: ['Ban Dân vận Trung ương'],
  bnctw: ['Ban Nội chính Trung ương'],
  bkttw: ['Ban Kinh tế Trung ương'],
  ubkttw: ['Ủy ban Kiểm tra Trung ương'],
  qutw: ['Quân ủy Trung ương'],
  vptu: ['Văn phòng Tỉnh ủy'],
  btvtu: ['Ban Thường vụ Tỉnh ủy'],
  btctu: ['Ban Tổ chức Tỉnh ủy'],
  btgtu: ['Ban Tuyên giáo Tỉnh ủy'],
  btgdvtu: ['Ban Tuyên giáo và Dân vận Tỉnh ủy'],
  bdvtu: ['Ban Dân vận Tỉnh ủy'],
  bnctu: ['Ban Nội chính Tỉnh ủy'],
  ubkttu: ['Ủy ban Kiểm tra Tỉnh ủy'],
  tttu: ['Thường trực Tỉnh ủy'],
  btc: ['Ban Tổ chức'],
  // the State
  ttcp: ['Thanh tra Chính phủ'],
  ttgcp: ['Thủ tướng Chính phủ'],
  vpcp: ['Văn phòng Chính phủ'],
  vpqh: ['Văn phòng Quốc hội'],
  vpctn: ['Văn phòng Chủ tịch nước'],
  ubtvqh: ['Ủy ban Thường vụ Quốc hội'],
  ubdt: ['Ủy ban Dân tộc'],
  ktnn: ['Kiểm toán nhà nước'],
  nhnn: ['Ngân hàng Nhà nước'],
  vpubnd: ['Văn phòng UBND'],
  ctubnd: ['Chủ tịch UBND'],
  vphdnd: ['Văn phòng Đoàn đại biểu Quốc hội và HĐND'],
  tthdnd: ['Thường trực HĐND'],
  ddbqh: ['Đoàn đại biểu Quốc hội'],
  bqlda: ['Ban Quản lý dự án'],
  bqlkcn: ['Ban Quản lý các khu công nghiệp'],
  bqlkkt: ['Ban Quản lý Khu kinh tế'],
  ttptqd: ['Trung tâm Phát triển quỹ đất'],
  vpdkdd: ['Văn phòng Đăng ký đất đai'],
  bchqs: ['Bộ Chỉ huy Quân sự', 'Ban Chỉ huy Quân sự'],
  qltt: ['Quản lý thị trường'],
  thads: ['Thi hành án dân sự'],
  pccc: ['Phòng cháy và Chữa cháy'],
  bdt: ['Ban Dân tộc'],
}

/** What is shortened before a name. */
const KINDS: Readonly<Record<string, string>> = { tp: 'thành phố', tx: 'thị xã' }

/** Places that are meant wherever their letters stand; others only behind a body: `ct`, `tb` and `kh` are codes of papers too. */
const MEANT_ANYWHERE: ReadonlySet<string> = new Set(['hn', 'hcm', 'hcmc', 'brvt'])
// cspell:enable

/** Words of a body, behind which letters are those of a place. */
const WORDS_OF_BODIES: ReadonlySet<string> = new Set(
  'ubnd hdnd mttq so tinh uy doan cuc pho tp huyen tand vksnd bhxh'.split(' '),
)

const codes = new Map<string, string[]>()
const add = (code: string, name: string): void => {
  codes.set(code, [...(codes.get(code) ?? []), name])
}
for (const [heads, field, ...short] of FIELDS)
  for (const letters of short) {
    for (const head of heads) add(head.toLowerCase() + letters, `${HEADS[head]} ${field}`)
    if (letters.length >= TELLING_LETTERS) add(letters, field)
  }
for (const [code, names] of Object.entries(BODIES)) for (const name of names) add(code, name)

/** A province as papers print it: BR-VT. */
const HYPHENATED = /(?<!\p{L})br[\s-]+vt(?!\p{L})/giu

/** Each is a question of its own to the index. */
const MOST_READINGS = 6

/**
 * What a text may mean with its abbreviations of bodies and provinces written out, the likeliest first: `so xay dung ha noi` for
 * sxd hn, with accents where the text has some. Empty for a text without any, and for one that holds a symbol.
 */
export function writtenOut(text: string): readonly string[] {
  if (text.includes('/')) return []
  const words = text
    .replaceAll(HYPHENATED, 'brvt')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
  const bare = words.map((word) => foldBare(word).replaceAll(/[^\p{L}\p{N}]/gu, ''))
  const meanings = bare.map((_, at) => meaningsAt(bare, at))
  const holdsNumber = bare.some(
    (word, at) => /\d/.test(word) && meanings[at] === null && !isNumbered(bare[at - 1]),
  )
  if (holdsNumber || meanings.every((some) => some === null)) return []
  const hasAccents = fold(text) !== foldBare(text)
  const ways = words.map(
    (word, at) => meanings[at]?.map((name) => (hasAccents ? name : foldBare(name))) ?? [word],
  )
  return ways.reduce<readonly string[]>(
    (readings, some) =>
      readings
        .flatMap((reading) => some.map((name) => `${reading} ${name}`.trimStart()))
        .slice(0, MOST_READINGS),
    [''],
  )
}

/** A unit that is called by a number: quận 1, phường 5. */
const isNumbered = (word: string | undefined): boolean => word === 'quan' || word === 'phuong'

/** Of what a department, a ministry or an office is that is written out itself: xd of sở xd; null for any other word. */
function fieldBehindHead(words: readonly string[], at: number): readonly string[] | null {
  const head = Object.values(HEADS).find((name) => foldBare(name) === words[at - 1])
  if (head === undefined) return null
  const names = codes.get(foldBare(head).slice(0, 1) + words[at]!) ?? []
  const fields = names.filter((name) => name.startsWith(`${head} `))
  return fields.length === 0 ? null : fields.map((name) => name.slice(head.length + 1))
}

/** The provinces that a word may mean; null of any other word. */
function placesOf(word: string): readonly string[] | null {
  const names = provincesCalled(word)
  return names.length === 0 ? null : names
}

/** What a word is short for; null for any other word. */
function meaningsAt(words: readonly string[], at: number): readonly string[] | null {
  const word = words[at]!
  const body = fieldBehindHead(words, at) ?? codes.get(word)
  if (body !== undefined) return body
  const city = word.startsWith('tp') ? provincesCalled(word.slice(2)) : []
  if (city.length > 0) return city.map((name) => `thành phố ${name}`)
  if (MEANT_ANYWHERE.has(word)) return placesOf(word)
  // alone it says nothing
  if (words.length === 1) return null
  const [, unit, number] = /^([qp])([1-9]\d?)$/.exec(word) ?? []
  if (number !== undefined) return [`${unit === 'q' ? 'quận' : 'phường'} ${number}`]
  if (KINDS[word] !== undefined && at < words.length - 1) return [KINDS[word]]
  const isBehindBody = words.slice(0, at).some((one) => codes.has(one) || WORDS_OF_BODIES.has(one))
  return isBehindBody ? placesOf(word) : null
}

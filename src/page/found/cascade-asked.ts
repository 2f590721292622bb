import { addDays, isoDay } from '../../model/date.js'
import { DOCUMENT_TYPES } from '../../model/document.js'
import { monthOf } from '../spans.js'
import type { AskedOf } from './asked-of.js'
import { askedOf, partOf } from './name-asked.js'
import { typeCalled } from './papers-asked.js'
import { type Part, wordsBeside } from './tasks-named.js'

// cspell:disable
/** Papers, of those that carry another out: văn bản triển khai chỉ thị 34, and when they were issued: sau ngày 1/8/2024. */
export const PAPERS_OF =
  /(?<![^ ])(?:cac |nhung |danh sach |ds )*(?:van ban|papers)(?: (?:trien khai|thuc hien|(?:that )?carry(?:ing)? out|of|on))*(?![^ ])/
const ISSUED =
  /(?<![^ ])(?:(?:duoc )?ban hanh |issued )?(?<bound>sau|ke tu|tu|truoc|den(?: het)?|after|since|from|before|until|by)(?: (?:ngay|thang))* (?:(?<day>[0-3]?\d) )?(?<month>1[0-2]|0?[1-9]) (?<year>20\d\d)(?![^ ])/
const SORTED = / (?:sap )?xep theo .*$/
const PAPER = '(?:van ban|chi thi|nghi quyet|ket luan|ke hoach|cong van|quyet dinh|chuong trinh)'
/** What a paper carries out: kế hoạch 134 thực hiện văn bản nào. */
const ABOVE = new RegExp(
  `(?<=\\d.* )(?:(?:la |nham |duoc ban hanh )?de |nham )?(?:thuc hien|trien khai|cu the hoa|can cu(?: vao)?|dua (?:tren|vao)|theo|phuc vu)(?: cho)? ${PAPER}(?: cap tren| cua trung uong)? (?:nao|gi)$`,
)
/** The same as the grounds of a paper, or what is above it: căn cứ của kế hoạch 134, kế hoạch 134 căn cứ vào đâu, cấp trên của kế hoạch 57. */
const GROUNDS =
  /^(?:(?:cac |nhung )?van ban )?cap tren cua(?= .*\d)|^can cu (?:(?:phap ly|ban hanh) )*(?:cua|de ban hanh)(?= .*\d)|(?<=\d.* )(?:can cu|dua)(?: ban hanh)?(?: vao| tren)? (?:dau|gi|cai gi|nhung gi|nhung van ban nao)$/
/** Papers that carry another out, whenever they were issued: văn bản nào triển khai chỉ thị 34. */
const BELOW = new RegExp(
  `(?<![^ ])(?:(?:nhung|cac) )?(?<type>${PAPER}) nao(?<whose>(?: (?:cua|o|tai) (?:\\S+ ){1,6}?)| )(?:da |dang )?(?:de |nham )?(?:trien khai|thuc hien|cu the hoa|quan triet|huong dan)(?: thi hanh| thuc hien)?(?= .*\\d)`,
)
/** The same of the other: kết luận 210 được cụ thể hóa bằng văn bản nào. */
const BY_WHICH = new RegExp(
  `(?<=\\d.* )(?:da )?duoc (?:trien khai|thuc hien|cu the hoa|quan triet)(?: thuc hien)? (?:bang|boi|tai|trong|thong qua)(?: (?:nhung|cac))? ${PAPER} (?:nao|gi)$`,
)
/** Papers that name another for whatever reason: văn bản nào viện dẫn nghị định 178. */
const CITING = new RegExp(
  `(?<![^ ])(?:(?:nhung|cac) )?${PAPER} nao (?:da |co )?(?:vien dan|dan chieu|trich dan|can cu|nhac|noi|de cap)(?: (?:den|toi|vao))?(?= .*\\d)`,
)
/** The same, how many there are: chỉ thị 34 có mấy văn bản triển khai. */
const HOW_MANY =
  /(?<![^ ])(?:da |hien )?(?:co )?(?:tat ca |tong cong )?(?:bao nhieu|may) van ban (?:da |dang )?(?:trien khai|thuc hien|cu the hoa)(?: thuc hien)?(?![^ ])(?=.*\d)|(?<=\d.* )(?:da |hien )?(?:co )?(?:tat ca |tong cong )?(?:bao nhieu|may) van ban (?:da |dang )?(?:trien khai|thuc hien|cu the hoa)(?: thuc hien)?$/

/** A picture or a table of a paper, before its name or behind it. */
const shownAs = (what: string): RegExp =>
  new RegExp(
    `^(?:(?:cho )?(?:xem|ve|mo|tai(?: ve)?|xuat|lay|in) )?(?:${what})(?: (?:cua|ve|theo|trien khai|thuc hien|viec|tinh hinh|tien do))*(?= .*\\d)|(?<=\\d.* )(?:${what})(?: trien khai| thuc hien)?$`,
  )
const TREE = shownAs('so do(?: cay| chuoi)?|cay van ban|chuoi(?: van ban)?')
const MAP = shownAs('ban do')
const CHART = shownAs('bieu do|do thi|bang xep hang|xep hang(?: cac)?(?: tinh)?')
const TABLE = shownAs('(?:(?:file|bang|danh sach|du lieu) )*(?:excel|csv)|bang van ban')
const WORD = shownAs('(?:(?:file|ban|bao cao) )*(?:word|docx)')
/** What goes on one sheet, as a chief asks for it: in chỉ thị 34, tóm tắt chỉ thị 34 để họp. */
const SHEET_BEFORE =
  /^(?:cho )?in(?: ra)?(?: (?:giay|bang|bao cao|tinh hinh|ket qua))?(?: cua)?(?= (?:chi thi|nghi quyet|ket luan|quyet dinh|ke hoach|(?:ct|nq|kl|qd|kh)\d*|\d)(?![^ ]))|^(?:(?:ban |trang )?(?:in|tom tat|bao cao)(?: nhanh)? )?(?:mot|1) trang(?: giay)?(?: (?:cua|ve|cho))?(?= .*\d)|^(?:ban |lam )?(?:tom tat|bao cao)(?: nhanh)?(?: (?:cua|ve))?(?= .*\d.*(?: hop(?: giao ban)?| (?:mot|1) trang| lanh dao| chu tich)$)/
const SHEET_BEHIND =
  /(?<=\d.* )(?:(?:de |phuc vu |cho |di )*(?:cuoc |buoi )?hop(?: giao ban)?|(?:de )?(?:trinh|bao cao) (?:lanh dao|chu tich|bi thu)|(?:tren |trong |vua )?(?:mot|1) trang(?: giay)?)$/
// cspell:enable

const ON_ONE_SHEET = ['Một trang để họp', 'One page for a meeting'] as const

const OF_A_CASCADE: readonly (readonly [asks: RegExp, name: AskedOf['name'], set: AskedOf['set']])[] = [
  [BY_WHICH, ['Văn bản triển khai', 'Papers that carry it out'], { as: 'table' }],
  [GROUNDS, ['Thực hiện văn bản nào', 'What it carries out'], { direction: 'up' }],
  [ABOVE, ['Thực hiện văn bản nào', 'What it carries out'], { direction: 'up' }],
  [BELOW, ['Văn bản triển khai', 'Papers that carry it out'], { as: 'table' }],
  [HOW_MANY, ['Văn bản triển khai', 'Papers that carry it out'], { as: 'table' }],
  [CITING, ['Văn bản viện dẫn', 'Papers that cite it'], { as: 'table', ways: 'all' }],
  [TREE, ['Chuỗi triển khai', 'Cascade'], {}],
  [WORD, ['Báo cáo tải về Word', 'Report for Word'], { part: 'brief' }],
  [MAP, ['Bản đồ: nơi nào đã triển khai', 'Map: who has acted'], { part: 'coverage' }],
  [CHART, ['Tổng hợp tình hình triển khai', 'Reckoning'], { part: 'reckoning' }],
  [TABLE, ['Bảng văn bản triển khai, tải được ra Excel', 'Table of its papers, for Excel'], { as: 'table' }],
]

/** A list of papers of the type that is asked for, where one is: kế hoạch nào thực hiện chỉ thị 34. */
function ofType(
  called: string | undefined,
  name: AskedOf['name'],
  set: AskedOf['set'],
): readonly [name: AskedOf['name'], set: AskedOf['set']] {
  const type = called === undefined ? null : typeCalled(called)
  if (type === null) return [name, set]
  return [[name[0].replace('Văn bản', DOCUMENT_TYPES[type]), name[1]], { ...set, type }]
}

/** The parts of a question that ask for papers, without those between them that say whose they are. */
function partsOf(found: RegExpExecArray): readonly Part[] {
  const whose = (found.groups?.['whose'] ?? '').trim()
  if (whose === '') return [partOf(found)]
  const [before = '', behind = ''] = found[0].split(` ${whose} `)
  return [
    { at: found.index, words: before },
    { at: found.index + found[0].length - behind.length, words: behind },
  ]
}

/** What a question asks of the papers above or below a paper; null of any other. `written`: its words, which `bare` has without accents. */
export function cascadeAsked(bare: string, written: readonly string[]): AskedOf | null {
  const issued = papersIssued(bare)
  if (issued !== null) return issued
  const sheet = [SHEET_BEFORE.exec(bare), SHEET_BEHIND.exec(bare)].filter((found) => found !== null)
  if (sheet.length > 0)
    return askedOf('cascade', ON_ONE_SHEET, { part: 'brief' }, wordsBeside(written, bare, sheet.map(partOf)))
  for (const [asks, name, set] of OF_A_CASCADE) {
    const found = asks.exec(bare)
    if (found === null) continue
    const rest = wordsBeside(written, bare, partsOf(found))
    return askedOf('cascade', ...ofType(found.groups?.['type'], name, set), rest)
  }
  return null
}

/** The papers of a cascade that were issued in a time that has a beginning or an end; null where a question asks for none. */
function papersIssued(bare: string): AskedOf | null {
  const [papers, issued] = [PAPERS_OF.exec(bare), ISSUED.exec(bare)]
  if (papers === null || issued === null) return null
  const { bound = '', day, month, year } = issued.groups!
  const [first, last] =
    day === undefined
      ? monthOf(`${year}-${month!.padStart(2, '0')}-01`, 0)
      : Array<string | null>(2).fill(isoDay(Number(year), Number(month), Number(day)))
  if (!first || !last) return null
  // cspell:disable
  const isEnd = /^(?:truoc|den|before|until|by)/.test(bound)
  const limit = isEnd
    ? /^(?:truoc|before)/.test(bound)
      ? addDays(first, -1)
      : last
    : /^(?:sau|after)/.test(bound)
      ? addDays(last, 1)
      : first
  // cspell:enable
  const written = limit.split('-').toReversed().join('/')
  return askedOf(
    'cascade',
    isEnd
      ? [`Văn bản ban hành đến ${written}`, `Papers issued by ${written}`]
      : [`Văn bản ban hành từ ${written}`, `Papers issued from ${written}`],
    { as: 'table', [isEnd ? 'to-day' : 'from']: limit },
    bare.replace(SORTED, '').replace(issued[0], '').replace(papers[0], '').trim(),
  )
}

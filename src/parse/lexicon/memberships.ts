import type { DocumentSystem, Level } from '../../model/document.js'
import { MINISTRIES } from './central-bodies.js'
import { DISTRICT_OFFICES } from './departments.js'

/**
 * Whom collectives name (docs/domain.md, Bodies): which bodies "các sở, ban, ngành" or "các đoàn thể" stand for. Only what the
 * noun says: a Sở is one of "các sở", the Tỉnh ủy is not. Letters are compared without accents and case; names are
 * those that the recogniser shows, without their unit.
 */

/** A kind of bodies by their names; "…" stands for any further words. */
export interface Category {
  readonly category: string
  readonly names: readonly string[]
  /** Only bodies of this system, where the name alone would say too little. */
  readonly system?: DocumentSystem
}

export const CATEGORIES: readonly Category[] = [
  { category: 'bộ', names: MINISTRIES.map(([name]) => name as string) },
  // Nghị định of each Government's structure; Ủy ban Dân tộc until 28/2/2025
  {
    category: 'cơ quan ngang bộ',
    names: ['Ngân hàng Nhà nước Việt Nam', 'Thanh tra Chính phủ', 'Văn phòng Chính phủ', 'Ủy ban Dân tộc'],
  },
  {
    category: 'cơ quan thuộc Chính phủ',
    names: [
      'Bảo hiểm xã hội Việt Nam',
      'Đài Truyền hình Việt Nam',
      'Đài Tiếng nói Việt Nam',
      'Thông tấn xã Việt Nam',
    ],
  },
  { category: 'sở', names: ['Sở …'] },
  // cơ quan ngang sở: what docs/domain.md (Bodies) lists beside the departments
  { category: 'ngang sở', names: ['Thanh tra', 'Văn phòng UBND', 'Ban Dân tộc'] },
  {
    category: 'ban thuộc UBND',
    names: [
      'Ban Dân tộc',
      'Ban Tôn giáo',
      'Ban Thi đua - Khen thưởng',
      'Ban Quản lý Khu kinh tế …',
      'Ban Quản lý các khu kinh tế …',
      'Ban Quản lý các khu công nghiệp …',
      'Ban Quản lý các khu chế xuất và công nghiệp',
    ],
  },
  // ngành dọc: led from the centre, seated in the unit
  {
    category: 'ngành dọc',
    system: 'STATE',
    names: [
      'Công an',
      'Bộ Chỉ huy Quân sự',
      'Ban Chỉ huy Quân sự',
      'Bộ Chỉ huy Bộ đội Biên phòng',
      'Cục Thuế',
      'Thuế',
      'Chi cục Thuế',
      'Cục Thống kê',
      'Chi cục Thống kê',
      'Cục Hải quan',
      'Cục Quản lý thị trường',
      'Kho bạc Nhà nước',
      'Bảo hiểm xã hội',
      'Ngân hàng Nhà nước Việt Nam - Chi nhánh',
    ],
  },
  { category: 'phòng', names: DISTRICT_OFFICES.map(([name]) => `Phòng ${name as string}`) },
  // the five of the law on the Front, at any level
  {
    category: 'đoàn thể',
    system: 'FRONT',
    names: [
      'Liên đoàn Lao động',
      'Hội Nông dân',
      'Hội Liên hiệp Phụ nữ',
      'Hội Cựu chiến binh',
      'Đoàn TNCS Hồ Chí Minh',
      'Tỉnh đoàn',
      'Thành đoàn',
      'Huyện đoàn',
      'Thị đoàn',
      'Quận đoàn',
      'Tổng Liên đoàn Lao động Việt Nam',
      'Trung ương Đoàn TNCS Hồ Chí Minh',
    ],
  },
  {
    category: 'ban đảng',
    system: 'PARTY',
    names: [
      'Ban Tổ chức …',
      'Ban Tuyên giáo …',
      'Ban Dân vận …',
      'Ban Nội chính …',
      'Ban Xây dựng Đảng …',
      'Ban Kinh tế Trung ương',
      'Ban Chính sách, chiến lược Trung ương',
    ],
  },
  {
    category: 'tham mưu của cấp ủy',
    system: 'PARTY',
    names: [
      'Ủy ban Kiểm tra …',
      'Văn phòng Tỉnh ủy',
      'Văn phòng Thành ủy',
      'Văn phòng Huyện ủy',
      'Văn phòng Thị ủy',
      'Văn phòng Quận ủy',
      'Văn phòng Trung ương Đảng',
    ],
  },
  { category: 'ban cán sự đảng', names: ['Ban cán sự đảng …'] },
  { category: 'đảng đoàn', names: ['Đảng đoàn …'] },
  {
    category: 'đảng ủy trực thuộc',
    system: 'PARTY',
    names: [
      'Đảng ủy Công an',
      'Đảng ủy Quân sự',
      'Đảng ủy Bộ đội Biên phòng',
      'Đảng ủy UBND',
      'Đảng ủy các cơ quan Đảng',
      'Đảng ủy Khối …',
    ],
  },
  {
    category: 'ban HĐND',
    names: [
      'Ban Pháp chế HĐND',
      'Ban Kinh tế - Ngân sách HĐND',
      'Ban Kinh tế - Xã hội HĐND',
      'Ban Văn hóa - Xã hội HĐND',
      'Ban Dân tộc HĐND',
    ],
  },
  { category: 'tỉnh ủy', names: ['Tỉnh ủy'] },
  { category: 'thành ủy', names: ['Thành ủy'] },
  { category: 'huyện ủy', names: ['Huyện ủy'] },
  { category: 'thị ủy', names: ['Thị ủy'] },
  { category: 'quận ủy', names: ['Quận ủy'] },
]

/**
 * What a collective noun names behind "các". `level`: that of its members, wherever below the collective's own unit
 * they are; OWN: of that very unit.
 */
export interface CollectiveNoun {
  readonly nouns: readonly string[]
  readonly level: Level | 'OWN'
  /** In a paper of the centre, where another level is meant. */
  readonly levelOfCentre?: Level
  readonly categories: readonly string[]
  /** It names those of the whole country in every paper. */
  readonly everywhere?: true
}

const SO = ['sở']
const SO_NGANH = ['sở', 'ngang sở', 'ngành dọc']
const SO_BAN_NGANH = [...SO_NGANH, 'ban thuộc UBND']

export const COLLECTIVES: readonly CollectiveNoun[] = [
  { nouns: ['bộ'], level: 'CENTRAL', categories: ['bộ'] },
  {
    nouns: ['bộ, ngành', 'bộ, ban, ngành', 'bộ, cơ quan'],
    level: 'CENTRAL',
    categories: ['bộ', 'cơ quan ngang bộ', 'cơ quan thuộc Chính phủ'],
  },
  { nouns: ['cơ quan ngang bộ'], level: 'CENTRAL', categories: ['cơ quan ngang bộ'] },
  {
    nouns: ['cơ quan thuộc Chính phủ', 'cơ quan trực thuộc Chính phủ'],
    level: 'CENTRAL',
    categories: ['cơ quan thuộc Chính phủ'],
  },
  { nouns: ['sở'], level: 'PROVINCE', categories: SO },
  { nouns: ['sở, ngành'], level: 'PROVINCE', categories: SO_NGANH },
  { nouns: ['sở, ban'], level: 'PROVINCE', categories: [...SO, 'ban thuộc UBND'] },
  { nouns: ['sở, ban, ngành', 'sở, ban ngành'], level: 'PROVINCE', categories: SO_BAN_NGANH },
  { nouns: ['cơ quan chuyên môn'], level: 'OWN', categories: ['sở', 'ngang sở', 'phòng'] },
  { nouns: ['phòng', 'phòng chuyên môn'], level: 'OWN', categories: ['phòng'] },
  { nouns: ['phòng, ban', 'phòng, ban chuyên môn'], level: 'OWN', categories: ['phòng'] },
  { nouns: ['phòng, ban, ngành', 'phòng, ngành'], level: 'OWN', categories: ['phòng', 'ngành dọc'] },
  {
    nouns: [
      'đoàn thể',
      'đoàn thể chính trị - xã hội',
      'đoàn thể nhân dân',
      'hội, đoàn thể',
      'tổ chức chính trị - xã hội',
      'tổ chức đoàn thể',
    ],
    level: 'OWN',
    categories: ['đoàn thể'],
  },
  { nouns: ['ban đảng', 'ban xây dựng đảng'], level: 'OWN', categories: ['ban đảng'] },
  { nouns: ['cơ quan tham mưu, giúp việc'], level: 'OWN', categories: ['ban đảng', 'tham mưu của cấp ủy'] },
  { nouns: ['ban cán sự đảng'], level: 'OWN', categories: ['ban cán sự đảng'] },
  { nouns: ['đảng đoàn'], level: 'OWN', categories: ['đảng đoàn'] },
  {
    nouns: ['đảng ủy trực thuộc tỉnh ủy', 'đảng ủy trực thuộc thành ủy'],
    level: 'OWN',
    categories: ['đảng ủy trực thuộc'],
  },
  { nouns: ['ban HĐND'], level: 'OWN', categories: ['ban HĐND'] },
  { nouns: ['tỉnh ủy'], level: 'PROVINCE', categories: ['tỉnh ủy'], everywhere: true },
  {
    nouns: ['thành ủy trực thuộc Trung ương'],
    level: 'PROVINCE',
    categories: ['thành ủy'],
    everywhere: true,
  },
  { nouns: ['huyện ủy'], level: 'DISTRICT', categories: ['huyện ủy'] },
  { nouns: ['thành ủy'], level: 'DISTRICT', levelOfCentre: 'PROVINCE', categories: ['thành ủy'] },
  { nouns: ['thị ủy'], level: 'DISTRICT', categories: ['thị ủy'] },
  { nouns: ['quận ủy'], level: 'DISTRICT', categories: ['quận ủy'] },
]

/**
 * Words behind a collective noun that leave it whole, with the level that they say. Any others narrow it to bodies
 * that its words do not tell ("các sở, ngành liên quan", "UBND các tỉnh ven biển"): it has no members here.
 */
export const WHOLE: ReadonlyArray<readonly [words: string, level?: Level]> = [
  ['Trung ương', 'CENTRAL'],
  ['ở Trung ương', 'CENTRAL'],
  ['cấp tỉnh', 'PROVINCE'],
  ['tỉnh', 'PROVINCE'],
  ['cấp huyện', 'DISTRICT'],
  ['huyện', 'DISTRICT'],
  ['cấp xã', 'COMMUNE'],
  ['xã', 'COMMUNE'],
  ['thành phố'],
  ['thị xã'],
  ['quận'],
  ['phường'],
  ['thuộc tỉnh'],
  ['thuộc UBND'],
  ['thuộc UBND tỉnh'],
  ['trên địa bàn'],
  ['trên địa bàn tỉnh'],
  ['trên địa bàn thành phố'],
  ['trên địa bàn huyện'],
  ['trong tỉnh'],
  ['trong toàn tỉnh'],
  ['toàn tỉnh'],
  ['Tỉnh ủy'],
  ['Thành ủy'],
  ['Huyện ủy'],
  ['Thị ủy'],
  ['Quận ủy'],
  ['trực thuộc'],
  ['trực thuộc Tỉnh ủy'],
  ['trực thuộc Thành ủy'],
  ['trực thuộc Huyện ủy'],
  ['trực thuộc Trung ương'],
]

/** Kinds of units behind a head, as in "UBND các huyện, thành phố"; "thành phố" beside "tỉnh" is one of the centre. */
export const UNIT_KINDS: ReadonlyArray<readonly [kind: string, level: Exclude<Level, 'CENTRAL'>]> = [
  ['tỉnh', 'PROVINCE'],
  ['huyện', 'DISTRICT'],
  ['quận', 'DISTRICT'],
  ['thị xã', 'DISTRICT'],
  ['thành phố', 'DISTRICT'],
  ['xã', 'COMMUNE'],
  ['phường', 'COMMUNE'],
  ['thị trấn', 'COMMUNE'],
  ['đặc khu', 'COMMUNE'],
]

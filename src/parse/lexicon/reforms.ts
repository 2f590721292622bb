import type { Level } from '../../model/document.js'
import { FIRST_DAY_OF_MERGED_AGENCIES, LAST_DAY_OF_FORMER_AGENCIES } from '../../model/reform.js'
import { DISTRICT_OFFICES } from './departments.js'

/**
 * Bodies that ended, and which took their place. Names are those that the recogniser shows, without their unit; what
 * is not sure is not here. Sources: docs/domain.md (The reform of 2025), with the instruments that it names.
 */
export interface Reform {
  readonly ended: string
  readonly level: Exclude<Level, 'COMMUNE' | 'DISTRICT'>
  readonly lastDay: string
  /** One: merged or renamed; several: divided; none: dissolved. */
  readonly successors: readonly string[]
  readonly source: string
}

const NQ176 = 'Nghị quyết 176/2025/QH15'
const ND45 = 'Nghị định 45/2025/NĐ-CP'
/** The day differs a little between provinces (Thanh Hóa: 11/02/2025); by the end of February it was done everywhere. */
const PARTY_2025 = 'docs/domain.md, The reform of 2025: the Party bodies of February 2025'

const central = (ended: string, ...successors: string[]): Reform => ({
  ended,
  level: 'CENTRAL',
  lastDay: LAST_DAY_OF_FORMER_AGENCIES,
  successors,
  source: NQ176,
})
const provincial = (ended: string, ...successors: string[]): Reform => ({
  ended,
  level: 'PROVINCE',
  lastDay: LAST_DAY_OF_FORMER_AGENCIES,
  successors,
  source: ND45,
})
const party = (level: Reform['level'], ended: string, ...successors: string[]): Reform => ({
  ended,
  level,
  lastDay: LAST_DAY_OF_FORMER_AGENCIES,
  successors,
  source: PARTY_2025,
})

export const REFORMS: readonly Reform[] = [
  central('Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính'),
  central('Bộ Giao thông vận tải', 'Bộ Xây dựng'),
  central('Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường'),
  central('Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'),
  central('Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'),
  // parts elsewhere too: vocational education, poverty reduction, social protection
  central('Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ'),
  central('Ủy ban Dân tộc', 'Bộ Dân tộc và Tôn giáo'),
  provincial('Sở Kế hoạch và Đầu tư', 'Sở Tài chính'),
  provincial('Sở Giao thông vận tải', 'Sở Xây dựng'),
  provincial('Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'),
  provincial('Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'),
  provincial('Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'),
  provincial('Sở Lao động, Thương binh và Xã hội', 'Sở Nội vụ'),
  provincial('Ban Dân tộc', 'Sở Dân tộc và Tôn giáo'),
  party('CENTRAL', 'Ban Tuyên giáo Trung ương', 'Ban Tuyên giáo và Dân vận Trung ương'),
  party('CENTRAL', 'Ban Dân vận Trung ương', 'Ban Tuyên giáo và Dân vận Trung ương'),
  party('CENTRAL', 'Ban Kinh tế Trung ương', 'Ban Chính sách, chiến lược Trung ương'),
  party('CENTRAL', 'Ban cán sự đảng Chính phủ', 'Đảng ủy Chính phủ'),
  party('PROVINCE', 'Ban Tuyên giáo Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'),
  party('PROVINCE', 'Ban Tuyên giáo Thành ủy', 'Ban Tuyên giáo và Dân vận Thành ủy'),
  party('PROVINCE', 'Ban Dân vận Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Tỉnh ủy'),
  party('PROVINCE', 'Ban Dân vận Thành ủy', 'Ban Tuyên giáo và Dân vận Thành ủy'),
  // functional succession, as docs/domain.md says
  party('PROVINCE', 'Ban cán sự đảng UBND', 'Đảng ủy UBND'),
  // the others of these two kinds have no successor that is sure
  party('CENTRAL', 'Ban cán sự đảng …'),
  party('PROVINCE', 'Ban cán sự đảng …'),
  party('CENTRAL', 'Đảng đoàn …'),
  party('PROVINCE', 'Đảng đoàn …'),
]

/** Bodies that the reform of 1/3/2025 made: their first day. */
export const FOUNDED: ReadonlyArray<readonly [name: string, firstDay: string]> = [
  ['Bộ Nông nghiệp và Môi trường', FIRST_DAY_OF_MERGED_AGENCIES],
  ['Bộ Dân tộc và Tôn giáo', FIRST_DAY_OF_MERGED_AGENCIES],
  ['Sở Nông nghiệp và Môi trường', FIRST_DAY_OF_MERGED_AGENCIES],
  ['Sở Dân tộc và Tôn giáo', FIRST_DAY_OF_MERGED_AGENCIES],
]

/**
 * What ended with the district level on 30/6/2025 (docs/domain.md, The end of the district; constitutional resolution 203/2025/QH15), at
 * the latest: Party committees with their organs, councils, people's committees, their offices, the Front. Schools,
 * health centres and the like went on under others, and vertical agencies have their own stories. No body took the
 * place of one of these.
 */
export const ENDED_WITH_DISTRICTS: readonly string[] = [
  '… Huyện ủy',
  '… Quận ủy',
  '… Thị ủy',
  '… Thành ủy',
  'Ban Chấp hành Đảng bộ',
  'UBND',
  'HĐND',
  'Thường trực HĐND',
  'Ban Pháp chế HĐND',
  'Ban Kinh tế - Xã hội HĐND',
  'Văn phòng HĐND và UBND',
  ...DISTRICT_OFFICES.map(([name]) => `Phòng ${name as string}`),
  'Thanh tra',
  'Ủy ban MTTQ Việt Nam',
  'Ban Thường trực Ủy ban MTTQ Việt Nam',
]

/**
 * What ended with its commune on 30/6/2025 (Luật Tổ chức chính quyền địa phương 72/2025/QH15; the resolutions of the
 * Standing Committee of the National Assembly on the communes of each province): the committees of the Party, the State
 * and the Front. Schools, health stations and the police have their own stories.
 */
export const ENDED_WITH_COMMUNES: readonly string[] = [
  'Đảng ủy',
  'Thường trực Đảng ủy',
  'Ban Thường vụ Đảng ủy',
  'Ban Chấp hành Đảng bộ',
  'UBND',
  'HĐND',
  'Thường trực HĐND',
  'Ủy ban MTTQ Việt Nam',
  'Ban Thường trực Ủy ban MTTQ Việt Nam',
]

/**
 * Bodies seated in a province whose areas are drawn by their own ministries; when a province ended on 30/6/2025, who
 * took their place does not follow from its name.
 */
export const NOT_OF_THE_PROVINCE: readonly string[] = [
  'Cục …',
  'Chi cục …',
  'Thuế',
  'Kho bạc Nhà nước',
  'Bảo hiểm xã hội',
  'Ngân hàng …',
  'Chi nhánh …',
  'Phòng Giao dịch …',
  'Bộ đội Biên phòng',
  'Đài Khí tượng Thủy văn',
]

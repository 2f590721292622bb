import type { DocumentSystem, DocumentType, Level } from '../../model/document.js'
import { phrases } from './phrases.js'

/**
 * The codes of document symbols. One line a code. Sources: Nghị định 30/2020/NĐ-CP Phụ lục III (State), Hướng
 * dẫn 36-HD/VPTW and Quy định 399-QĐ/TW (Party), docs/domain.md, Symbols.
 */

/** `[code as printed, type, also printed as]`. In Party symbols QĐ may be a Quy định: the noun decides. */
export const TYPE_CODES: ReadonlyArray<readonly [code: string, type: DocumentType, ...variants: string[]]> = [
  ['CT', 'CHI_THI'],
  ['NQ', 'NGHI_QUYET'],
  ['NQLT', 'NGHI_QUYET'],
  ['KL', 'KET_LUAN'],
  ['QĐ', 'QUYET_DINH', 'QD'],
  ['QyĐ', 'QUY_DINH', 'QyD', 'QyĐi'],
  ['QĐi', 'QUY_DINH', 'QDi'],
  ['QC', 'QUY_CHE'],
  ['CTHĐ', 'CHUONG_TRINH_HANH_DONG', 'CTHD', 'CTrHĐ', 'CTrHD'],
  ['CTr', 'CHUONG_TRINH', 'CTR'],
  ['KH', 'KE_HOACH'],
  ['HD', 'HUONG_DAN'],
  ['TB', 'THONG_BAO'],
  ['TBKL', 'THONG_BAO', 'TB-KL'],
  ['TT', 'THONG_TU'],
  ['TTLT', 'THONG_TU'],
  ['CV', 'CONG_VAN'],
  ['CĐ', 'CONG_DIEN', 'CD'],
  ['ĐK', 'CONG_DIEN'],
  ['BC', 'BAO_CAO'],
  ['TTr', 'TO_TRINH', 'TTR'],
  ['ĐA', 'DE_AN', 'DA'],
  ['PA', 'PHUONG_AN'],
  ['NĐ', 'NGHI_DINH', 'ND'],
  ['PL', 'PHAP_LENH'],
  ['L', 'LUAT'],
  ['BB', 'BIEN_BAN'],
  ['VBHN', 'VAN_BAN_HOP_NHAT'],
  ['TC', 'OTHER'],
  ['QH', 'OTHER'],
  ['CL', 'OTHER'],
  ['GM', 'OTHER'],
  ['ML', 'OTHER'],
  ['SL', 'OTHER'],
  ['GUQ', 'OTHER'],
  ['LKG', 'OTHER'],
  ['TrB', 'OTHER'],
  // of several bodies together, or for one purpose
  ['QCPH', 'QUY_CHE'],
  ['QCLN', 'QUY_CHE'],
  ['QCLT', 'QUY_CHE'],
  ['CTPH', 'CHUONG_TRINH', 'CTrPH'],
  ['CTLT', 'CHUONG_TRINH', 'CTrLT', 'CTLN'],
  ['KHPH', 'KE_HOACH'],
  ['KHLT', 'KE_HOACH'],
  ['KHLN', 'KE_HOACH'],
  ['HDLN', 'HUONG_DAN'],
  ['HDLT', 'HUONG_DAN'],
  ['TTLN', 'THONG_TU'],
  ['TTrLN', 'TO_TRINH', 'TTRLN'],
  ['BCLN', 'BAO_CAO'],
  ['LN', 'OTHER'],
  ['LS', 'OTHER'],
  ['KHHĐ', 'KE_HOACH', 'KHHD'],
  ['BCTT', 'BAO_CAO'],
  ['KN', 'OTHER'],
  ['BCTĐ', 'BAO_CAO', 'BCTD'],
]

/** Symbols with these codes name all bodies that issue the paper together: TTLT-BYT-BGDĐT, QCPH/UBND-UBMTTQ. */
export const JOINT_CODES: ReadonlySet<string> = new Set([
  'TTLT',
  'NQLT',
  'TTLN',
  'QCPH',
  'QCLN',
  'QCLT',
  'CTPH',
  'CTLT',
  'KHPH',
  'KHLT',
  'KHLN',
  'HDLN',
  'HDLT',
  'TTrLN',
  'BCLN',
  'LN',
  'LS',
])

/**
 * `[code, system, level, the body, series]`. `{P}` stands for the province, `{T}` for the unit the paper belongs
 * to. `series` names the numbering series (docs/domain.md, Identity) where it is not the code itself: the Standing Board
 * and the Committee of one province share one. Level null: any level, the letterhead decides.
 */
export interface IssuerCode {
  readonly code: string
  readonly system: DocumentSystem
  readonly level: Level | null
  readonly body: string
  readonly series: string
}

const row = (
  code: string,
  system: DocumentSystem,
  level: Level | null,
  body: string,
  series = '',
): IssuerCode => ({
  code,
  system,
  level,
  body,
  series: series === '' ? code.toLowerCase() : series,
})

/** The offices that every local committee of the Party has, and the code of each before its committee's: "VPThU", "UBKTQU". */
const OFFICES_OF_COMMITTEES = [
  ['VP', 'Văn phòng'],
  ['BTC', 'Ban Tổ chức'],
  ['BTG', 'Ban Tuyên giáo'],
  ['BTGDV', 'Ban Tuyên giáo và Dân vận'],
  ['BNC', 'Ban Nội chính'],
  ['BDV', 'Ban Dân vận'],
  ['BXDĐ', 'Ban Xây dựng Đảng'],
  ['UBKT', 'Ủy ban Kiểm tra'],
] as const
const LOCAL_COMMITTEES = [
  ['TU', 'PROVINCE', 'Tỉnh ủy'],
  ['HU', 'DISTRICT', 'Huyện ủy'],
  ['QU', 'DISTRICT', 'Quận ủy'],
  ['ThU', 'DISTRICT', 'Thị ủy'],
  ['ĐU', 'COMMUNE', 'Đảng ủy'],
] as const
const PARTY_OFFICES: readonly IssuerCode[] = LOCAL_COMMITTEES.flatMap(([code, level, committee]) =>
  OFFICES_OF_COMMITTEES.map(([office, name]) =>
    row(`${office}${code}`, 'PARTY', level, `${name} ${committee}`),
  ),
)

/** Codes that bodies of both systems print: `01-CV/BCĐ` is of the Party, `126/QĐ-BCĐ` of the State; `24-HD/BTC` of a Ban Tổ chức. */
export const CODES_OF_BOTH_SYSTEMS: ReadonlySet<string> = new Set(['BCĐ', 'BTC'])

export const ISSUER_CODES: readonly IssuerCode[] = [
  // Party, centre
  row('TW', 'PARTY', 'CENTRAL', 'Ban Chấp hành Trung ương Đảng'),
  row('VPTW', 'PARTY', 'CENTRAL', 'Văn phòng Trung ương Đảng'),
  row('BTCTW', 'PARTY', 'CENTRAL', 'Ban Tổ chức Trung ương'),
  row('UBKTTW', 'PARTY', 'CENTRAL', 'Ủy ban Kiểm tra Trung ương'),
  row('BTGTW', 'PARTY', 'CENTRAL', 'Ban Tuyên giáo Trung ương'),
  row('BTGDVTW', 'PARTY', 'CENTRAL', 'Ban Tuyên giáo và Dân vận Trung ương'),
  row('BNCTW', 'PARTY', 'CENTRAL', 'Ban Nội chính Trung ương'),
  row('BKTTW', 'PARTY', 'CENTRAL', 'Ban Kinh tế Trung ương'),
  row('BCSCLTW', 'PARTY', 'CENTRAL', 'Ban Chính sách, chiến lược Trung ương'),
  row('BDVTW', 'PARTY', 'CENTRAL', 'Ban Dân vận Trung ương'),
  row('ĐĐQH', 'PARTY', 'CENTRAL', 'Đảng đoàn Quốc hội'),
  row('ĐUQH', 'PARTY', 'CENTRAL', 'Đảng ủy Quốc hội'),
  row('ĐUCP', 'PARTY', 'CENTRAL', 'Đảng ủy Chính phủ'),
  row('QUTW', 'PARTY', 'CENTRAL', 'Quân ủy Trung ương'),
  // Party, local committees
  row('TU', 'PARTY', 'PROVINCE', 'Tỉnh ủy', 'tinh-uy'),
  row('HU', 'PARTY', 'DISTRICT', 'Huyện ủy', 'huyen-uy'),
  row('QU', 'PARTY', 'DISTRICT', 'Quận ủy', 'huyen-uy'),
  row('ThU', 'PARTY', 'DISTRICT', 'Thị ủy', 'huyen-uy'),
  row('ThiU', 'PARTY', 'DISTRICT', 'Thị ủy', 'huyen-uy'),
  row('ĐU', 'PARTY', 'COMMUNE', 'Đảng ủy', 'dang-uy'),
  row('ĐUK', 'PARTY', 'PROVINCE', 'Đảng ủy Khối các cơ quan'),
  row('ĐUUBND', 'PARTY', 'PROVINCE', 'Đảng ủy UBND'),
  row('CB', 'PARTY', 'COMMUNE', 'Chi bộ'),
  ...PARTY_OFFICES,
  row('BCSĐ', 'PARTY', 'PROVINCE', 'Ban cán sự đảng UBND'),
  row('ĐĐ', 'PARTY', 'PROVINCE', 'Đảng đoàn HĐND'),
  // State, centre
  row('CTN', 'STATE', 'CENTRAL', 'Chủ tịch nước'),
  row('UBTVQH', 'STATE', 'CENTRAL', 'Ủy ban Thường vụ Quốc hội'),
  row('CP', 'STATE', 'CENTRAL', 'Chính phủ'),
  row('TTg', 'STATE', 'CENTRAL', 'Thủ tướng Chính phủ'),
  // until 1992
  row('HĐBT', 'STATE', 'CENTRAL', 'Hội đồng Bộ trưởng'),
  row('VPCP', 'STATE', 'CENTRAL', 'Văn phòng Chính phủ'),
  row('VPQH', 'STATE', 'CENTRAL', 'Văn phòng Quốc hội'),
  row('VPCTN', 'STATE', 'CENTRAL', 'Văn phòng Chủ tịch nước'),
  row('HĐBCQG', 'STATE', 'CENTRAL', 'Hội đồng bầu cử quốc gia'),
  row('VPHĐBCQG', 'STATE', 'CENTRAL', 'Văn phòng Hội đồng bầu cử quốc gia'),
  row('BXD', 'STATE', 'CENTRAL', 'Bộ Xây dựng'),
  row('BTC', 'STATE', 'CENTRAL', 'Bộ Tài chính'),
  row('BNV', 'STATE', 'CENTRAL', 'Bộ Nội vụ'),
  row('BTNMT', 'STATE', 'CENTRAL', 'Bộ Tài nguyên và Môi trường'),
  row('BNNMT', 'STATE', 'CENTRAL', 'Bộ Nông nghiệp và Môi trường'),
  row('BKHĐT', 'STATE', 'CENTRAL', 'Bộ Kế hoạch và Đầu tư'),
  row('BLĐTBXH', 'STATE', 'CENTRAL', 'Bộ Lao động - Thương binh và Xã hội'),
  row('BCA', 'STATE', 'CENTRAL', 'Bộ Công an'),
  row('BQP', 'STATE', 'CENTRAL', 'Bộ Quốc phòng'),
  row('BGDĐT', 'STATE', 'CENTRAL', 'Bộ Giáo dục và Đào tạo'),
  row('BYT', 'STATE', 'CENTRAL', 'Bộ Y tế'),
  row('BCT', 'STATE', 'CENTRAL', 'Bộ Công Thương'),
  row('BTP', 'STATE', 'CENTRAL', 'Bộ Tư pháp'),
  row('BNNPTNT', 'STATE', 'CENTRAL', 'Bộ Nông nghiệp và Phát triển nông thôn'),
  row('BNN', 'STATE', 'CENTRAL', 'Bộ Nông nghiệp và Phát triển nông thôn', 'bnnptnt'),
  row('BGTVT', 'STATE', 'CENTRAL', 'Bộ Giao thông vận tải'),
  row('BKHCN', 'STATE', 'CENTRAL', 'Bộ Khoa học và Công nghệ'),
  row('BTTTT', 'STATE', 'CENTRAL', 'Bộ Thông tin và Truyền thông'),
  row('BVHTTDL', 'STATE', 'CENTRAL', 'Bộ Văn hóa, Thể thao và Du lịch'),
  row('BNG', 'STATE', 'CENTRAL', 'Bộ Ngoại giao'),
  row('BDTTG', 'STATE', 'CENTRAL', 'Bộ Dân tộc và Tôn giáo'),
  row('NHNN', 'STATE', 'CENTRAL', 'Ngân hàng Nhà nước Việt Nam'),
  row('TCT', 'STATE', 'CENTRAL', 'Tổng cục Thuế'),
  row('TCHQ', 'STATE', 'CENTRAL', 'Tổng cục Hải quan'),
  row('TCTK', 'STATE', 'CENTRAL', 'Tổng cục Thống kê'),
  row('TCTHADS', 'STATE', 'CENTRAL', 'Tổng cục Thi hành án dân sự'),
  row('TCĐBVN', 'STATE', 'CENTRAL', 'Tổng cục Đường bộ Việt Nam'),
  row('UBCKNN', 'STATE', 'CENTRAL', 'Ủy ban Chứng khoán Nhà nước'),
  row('TTCP', 'STATE', 'CENTRAL', 'Thanh tra Chính phủ'),
  row('UBDT', 'STATE', 'CENTRAL', 'Ủy ban Dân tộc'),
  row('BHXH', 'STATE', 'CENTRAL', 'Bảo hiểm xã hội Việt Nam'),
  row('KTNN', 'STATE', 'CENTRAL', 'Kiểm toán nhà nước'),
  row('TANDTC', 'STATE', 'CENTRAL', 'Tòa án nhân dân tối cao'),
  row('VKSNDTC', 'STATE', 'CENTRAL', 'Viện kiểm sát nhân dân tối cao'),
  row('VKSTC', 'STATE', 'CENTRAL', 'Viện kiểm sát nhân dân tối cao', 'vksndtc'),
  // ministries of before 2007, and old short codes
  row('BKH', 'STATE', 'CENTRAL', 'Bộ Kế hoạch và Đầu tư', 'bkhđt'),
  row('BTS', 'STATE', 'CENTRAL', 'Bộ Thủy sản'),
  row('BCN', 'STATE', 'CENTRAL', 'Bộ Công nghiệp'),
  row('BTM', 'STATE', 'CENTRAL', 'Bộ Thương mại'),
  row('BBCVT', 'STATE', 'CENTRAL', 'Bộ Bưu chính, Viễn thông'),
  row('BVHTT', 'STATE', 'CENTRAL', 'Bộ Văn hóa - Thông tin'),
  // State, local
  row('UBND', 'STATE', null, 'UBND'),
  row('UB', 'STATE', null, 'UBND', 'ubnd'),
  // of before 2004: "1043/QĐ.UBT"
  row('UBT', 'STATE', 'PROVINCE', 'UBND tỉnh', 'ubnd'),
  row('CTUBND', 'STATE', null, 'Chủ tịch UBND', 'ubnd'),
  row('HĐND', 'STATE', null, 'HĐND', 'hdnd'),
  row('TTHĐND', 'STATE', null, 'Thường trực HĐND', 'tthdnd'),
  row('VPUBND', 'STATE', null, 'Văn phòng UBND'),
  row('VP', 'STATE', null, 'Văn phòng UBND', 'vpubnd'),
  row('VPĐĐBQHHĐND', 'STATE', 'PROVINCE', 'Văn phòng Đoàn đại biểu Quốc hội và HĐND'),
  row('TTr', 'STATE', 'PROVINCE', 'Thanh tra tỉnh', 'thanh-tra'),
  row('SXD', 'STATE', 'PROVINCE', 'Sở Xây dựng'),
  row('STC', 'STATE', 'PROVINCE', 'Sở Tài chính'),
  row('SKHĐT', 'STATE', 'PROVINCE', 'Sở Kế hoạch và Đầu tư'),
  row('SNV', 'STATE', 'PROVINCE', 'Sở Nội vụ'),
  row('STNMT', 'STATE', 'PROVINCE', 'Sở Tài nguyên và Môi trường'),
  row('SNN', 'STATE', 'PROVINCE', 'Sở Nông nghiệp và Phát triển nông thôn', 'snnptnt'),
  row('SNNPTNT', 'STATE', 'PROVINCE', 'Sở Nông nghiệp và Phát triển nông thôn'),
  row('SNNMT', 'STATE', 'PROVINCE', 'Sở Nông nghiệp và Môi trường'),
  row('SGDĐT', 'STATE', 'PROVINCE', 'Sở Giáo dục và Đào tạo'),
  row('SYT', 'STATE', 'PROVINCE', 'Sở Y tế'),
  row('SCT', 'STATE', 'PROVINCE', 'Sở Công Thương'),
  row('SGTVT', 'STATE', 'PROVINCE', 'Sở Giao thông vận tải'),
  row('STP', 'STATE', 'PROVINCE', 'Sở Tư pháp'),
  row('SKHCN', 'STATE', 'PROVINCE', 'Sở Khoa học và Công nghệ'),
  row('SLĐTBXH', 'STATE', 'PROVINCE', 'Sở Lao động - Thương binh và Xã hội'),
  row('SVHTTDL', 'STATE', 'PROVINCE', 'Sở Văn hóa, Thể thao và Du lịch'),
  row('SVHTT', 'STATE', 'PROVINCE', 'Sở Văn hóa và Thể thao'),
  row('SDL', 'STATE', 'PROVINCE', 'Sở Du lịch'),
  row('STTTT', 'STATE', 'PROVINCE', 'Sở Thông tin và Truyền thông'),
  row('SNgV', 'STATE', 'PROVINCE', 'Sở Ngoại vụ'),
  row('SDTTG', 'STATE', 'PROVINCE', 'Sở Dân tộc và Tôn giáo'),
  row('SQHKT', 'STATE', 'PROVINCE', 'Sở Quy hoạch - Kiến trúc'),
  row('BDT', 'STATE', 'PROVINCE', 'Ban Dân tộc'),
  row('BQL', 'STATE', 'PROVINCE', 'Ban Quản lý'),
  row('TTT', 'STATE', 'PROVINCE', 'Thanh tra tỉnh'),
  row('CAT', 'STATE', 'PROVINCE', 'Công an tỉnh'),
  row('BCH', 'STATE', 'PROVINCE', 'Bộ Chỉ huy Quân sự tỉnh'),
  row('BCĐ', 'STATE', null, 'Ban Chỉ đạo', 'bcd'),
  // Front and mass bodies
  row('MTTQ', 'FRONT', null, 'Ủy ban MTTQ Việt Nam'),
  row('MTTW', 'FRONT', 'CENTRAL', 'Ủy ban Trung ương MTTQ Việt Nam'),
  row('BTT', 'FRONT', null, 'Ban Thường trực Ủy ban MTTQ Việt Nam'),
  row('TWĐTN', 'FRONT', 'CENTRAL', 'Trung ương Đoàn TNCS Hồ Chí Minh'),
  row('TLĐ', 'FRONT', 'CENTRAL', 'Tổng Liên đoàn Lao động Việt Nam'),
  row('ĐCT', 'FRONT', 'CENTRAL', 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam'),
  row('HNDTW', 'FRONT', 'CENTRAL', 'Trung ương Hội Nông dân Việt Nam'),
  row('TĐTN', 'FRONT', 'PROVINCE', 'Tỉnh đoàn'),
  row('LĐLĐ', 'FRONT', null, 'Liên đoàn Lao động'),
]

/**
 * Nouns that a citation can begin with, and the type each names; several words before fewer. Codes tell more
 * where they stand, but a Quy định is told from a Quyết định by its noun alone.
 */
export const TYPE_NOUNS: ReadonlyArray<readonly [noun: string, type: DocumentType]> = [
  ['Thông báo kết luận', 'THONG_BAO'],
  ['Thông báo Kết luận', 'THONG_BAO'],
  ['Chương trình hành động', 'CHUONG_TRINH_HANH_DONG'],
  ['Chương trình Hành động', 'CHUONG_TRINH_HANH_DONG'],
  ['Thông tư liên tịch', 'THONG_TU'],
  ['Nghị quyết liên tịch', 'NGHI_QUYET'],
  ['Văn bản hợp nhất', 'VAN_BAN_HOP_NHAT'],
  ['Công văn', 'CONG_VAN'],
  ['Văn bản', 'CONG_VAN'],
  ['Công điện', 'CONG_DIEN'],
  ['Chỉ thị', 'CHI_THI'],
  ['Nghị quyết', 'NGHI_QUYET'],
  ['Kết luận', 'KET_LUAN'],
  ['Quyết định', 'QUYET_DINH'],
  ['Quy định', 'QUY_DINH'],
  ['Quy chế', 'QUY_CHE'],
  ['Chương trình', 'CHUONG_TRINH'],
  ['Kế hoạch', 'KE_HOACH'],
  ['Hướng dẫn', 'HUONG_DAN'],
  ['Thông báo', 'THONG_BAO'],
  ['Thông tư', 'THONG_TU'],
  ['Thông tri', 'THONG_TRI'],
  ['Báo cáo', 'BAO_CAO'],
  ['Tờ trình', 'TO_TRINH'],
  ['Đề án', 'DE_AN'],
  ['Phương án', 'PHUONG_AN'],
  ['Nghị định', 'NGHI_DINH'],
  ['Pháp lệnh', 'PHAP_LENH'],
  ['Bộ luật', 'LUAT'],
  ['Luật', 'LUAT'],
  ['Biên bản', 'BIEN_BAN'],
  ['Mệnh lệnh', 'OTHER'],
]

export const TYPE_NOUN_PHRASES = phrases('TYPE_NOUN', TYPE_NOUNS)

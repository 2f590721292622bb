import type { DocumentSystem, Level } from '../../model/document.js'

/**
 * The bodies that papers name (DOMAIN.md 4). One line a body: the name that is shown, other spellings behind it.
 * Spelling habits (case, hoà/hòa, "&", dashes, "và" against a comma) need no line of their own.
 */

/** Departments of a province (sở), without the word Sở. Before and since Nghị định 45/2025/NĐ-CP. */
export const DEPARTMENTS: ReadonlyArray<readonly string[]> = [
  ['Xây dựng', 'XD'],
  ['Kế hoạch và Đầu tư', 'KH&ĐT', 'KHĐT'],
  ['Tài chính', 'TC'],
  ['Tài nguyên và Môi trường', 'TN&MT', 'TNMT'],
  ['Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và PTNT', 'NN&PTNT', 'NN và PTNT', 'Nông nghiệp & PTNT'],
  ['Nông nghiệp và Môi trường', 'NN&MT', 'NNMT'],
  ['Giao thông vận tải', 'GTVT', 'Giao thông - Vận tải'],
  ['Giao thông công chính'],
  ['Công Thương', 'CT'],
  ['Lao động, Thương binh và Xã hội', 'Lao động - Thương binh và Xã hội', 'Lao động Thương binh và Xã hội', 'LĐTBXH', 'LĐ-TB&XH', 'LĐTB&XH', 'Lao động - TBXH', 'LĐ-TBXH', 'Lao động - TB&XH'],
  ['Khoa học và Công nghệ', 'KH&CN', 'KHCN'],
  ['Giáo dục và Đào tạo', 'GD&ĐT', 'GDĐT', 'Giáo dục - Đào tạo'],
  ['Y tế', 'YT'],
  ['Nội vụ', 'NV'],
  ['Tư pháp', 'TP'],
  ['Thông tin và Truyền thông', 'TT&TT', 'TTTT'],
  ['Văn hóa, Thể thao và Du lịch', 'Văn hóa - Thể thao và Du lịch', 'VHTTDL', 'VHTT&DL', 'VH,TT&DL', 'VH-TT&DL', 'Văn hóa Thể thao và Du lịch'],
  ['Văn hóa và Thể thao', 'VH&TT', 'VHTT'],
  ['Văn hóa, Thông tin'],
  ['Du lịch', 'DL'],
  ['Ngoại vụ', 'NgV'],
  ['Dân tộc và Tôn giáo', 'DT&TG'],
  ['Quy hoạch - Kiến trúc', 'QHKT', 'Quy hoạch và Kiến trúc'],
  ['An toàn thực phẩm'],
  ['Chuyển đổi số'],
]

/** Ministries and their equals, with their head word. */
export const MINISTRIES: ReadonlyArray<readonly string[]> = [
  ['Bộ Xây dựng'],
  ['Bộ Tài chính'],
  ['Bộ Nội vụ'],
  ['Bộ Tài nguyên và Môi trường', 'Bộ TN&MT'],
  ['Bộ Nông nghiệp và Môi trường', 'Bộ NN&MT'],
  ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ NN&PTNT', 'Bộ Nông nghiệp và PTNT'],
  ['Bộ Kế hoạch và Đầu tư', 'Bộ KH&ĐT'],
  ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Lao động, Thương binh và Xã hội', 'Bộ LĐTBXH', 'Bộ LĐ-TB&XH', 'Bộ LĐTB&XH', 'Bộ Lao động - TB&XH', 'Bộ Lao động - TBXH'],
  ['Bộ Công an'],
  ['Bộ Quốc phòng'],
  ['Bộ Giáo dục và Đào tạo', 'Bộ GD&ĐT'],
  ['Bộ Y tế'],
  ['Bộ Công Thương'],
  ['Bộ Tư pháp'],
  ['Bộ Ngoại giao'],
  ['Bộ Giao thông vận tải', 'Bộ GTVT'],
  ['Bộ Khoa học và Công nghệ', 'Bộ KH&CN'],
  ['Bộ Thông tin và Truyền thông', 'Bộ TT&TT'],
  ['Bộ Văn hóa, Thể thao và Du lịch', 'Bộ VHTTDL', 'Bộ Văn hóa - Thể thao và Du lịch', 'Bộ VHTT&DL'],
  ['Bộ Dân tộc và Tôn giáo'],
  // ended before 2021
  ['Bộ Thủy sản'],
  ['Bộ Bưu chính, Viễn thông', 'Bộ Bưu chính Viễn thông'],
  ['Bộ Công nghiệp'],
  ['Bộ Thương mại'],
  ['Bộ Văn hóa - Thông tin', 'Bộ Văn hóa Thông tin'],
  ['Bộ Khoa học, Công nghệ và Môi trường'],
]

export interface FixedBody {
  readonly names: readonly string[]
  readonly system: DocumentSystem
  readonly level: Level | null
}

const fixed = (system: DocumentSystem, level: Level | null, ...names: string[]): FixedBody => ({ names, system, level })

/** Bodies with a name of their own. Level null: of the unit named behind them, else of the paper's own unit. */
export const FIXED_BODIES: readonly FixedBody[] = [
  // centre, Party
  fixed('PARTY', 'CENTRAL', 'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam', 'BCH Trung ương Đảng Cộng sản Việt Nam'),
  fixed('PARTY', 'CENTRAL', 'Ban Chấp hành Trung ương Đảng', 'Ban Chấp hành Trung ương', 'BCH Trung ương Đảng', 'BCH Trung ương', 'BCHTW', 'BCHTW Đảng', 'BCH TW', 'BCH TW Đảng', 'Trung ương Đảng'),
  fixed('PARTY', 'CENTRAL', 'Bộ Chính trị', 'Bộ Chính trị Trung ương Đảng'),
  fixed('PARTY', 'CENTRAL', 'Ban Bí thư Trung ương Đảng', 'Ban Bí thư Trung ương', 'Ban Bí thư', 'Ban Bí thư TW Đảng', 'Ban Bí thư TW'),
  fixed('PARTY', 'CENTRAL', 'Văn phòng Trung ương Đảng', 'Văn phòng Trung ương', 'VPTW'),
  fixed('PARTY', 'CENTRAL', 'Ban Tổ chức Trung ương'),
  fixed('PARTY', 'CENTRAL', 'Ban Tuyên giáo Trung ương'),
  fixed('PARTY', 'CENTRAL', 'Ban Tuyên giáo và Dân vận Trung ương'),
  fixed('PARTY', 'CENTRAL', 'Ban Nội chính Trung ương'),
  fixed('PARTY', 'CENTRAL', 'Ban Dân vận Trung ương'),
  fixed('PARTY', 'CENTRAL', 'Ban Kinh tế Trung ương'),
  fixed('PARTY', 'CENTRAL', 'Ban Chính sách, chiến lược Trung ương'),
  fixed('PARTY', 'CENTRAL', 'Ủy ban Kiểm tra Trung ương', 'UBKT Trung ương'),
  fixed('PARTY', 'CENTRAL', 'Hội đồng Lý luận Trung ương'),
  fixed('PARTY', 'CENTRAL', 'Đảng ủy Chính phủ'),
  fixed('PARTY', 'CENTRAL', 'Đảng ủy Quốc hội'),
  fixed('PARTY', 'CENTRAL', 'Quân ủy Trung ương'),
  fixed('PARTY', 'CENTRAL', 'Đảng ủy Công an Trung ương'),
  // centre, State
  fixed('STATE', 'CENTRAL', 'Thủ tướng Chính phủ', 'Thủ tướng', 'TTgCP'),
  fixed('STATE', 'CENTRAL', 'Phó Thủ tướng Chính phủ', 'Phó Thủ tướng'),
  fixed('STATE', 'CENTRAL', 'Chính phủ'),
  fixed('STATE', 'CENTRAL', 'Văn phòng Chính phủ', 'VPCP'),
  fixed('STATE', 'CENTRAL', 'Quốc hội'),
  fixed('STATE', 'CENTRAL', 'Ủy ban Thường vụ Quốc hội', 'UBTVQH'),
  fixed('STATE', 'CENTRAL', 'Văn phòng Quốc hội'),
  fixed('STATE', 'CENTRAL', 'Chủ tịch nước'),
  fixed('STATE', 'CENTRAL', 'Văn phòng Chủ tịch nước'),
  fixed('STATE', 'CENTRAL', 'Ngân hàng Nhà nước Việt Nam'),
  fixed('STATE', 'CENTRAL', 'Thanh tra Chính phủ'),
  fixed('STATE', 'CENTRAL', 'Bộ Tư lệnh Bộ đội Biên phòng'),
  fixed('STATE', 'CENTRAL', 'Bộ Tư lệnh Cảnh sát biển'),
  fixed('STATE', 'CENTRAL', 'Ủy ban An toàn giao thông Quốc gia'),
  fixed('STATE', 'CENTRAL', 'Ủy ban Dân tộc'),
  fixed('STATE', 'CENTRAL', 'Kiểm toán nhà nước'),
  fixed('STATE', 'CENTRAL', 'Tòa án nhân dân tối cao'),
  fixed('STATE', 'CENTRAL', 'Viện kiểm sát nhân dân tối cao'),
  fixed('STATE', 'CENTRAL', 'Bảo hiểm xã hội Việt Nam'),
  fixed('STATE', 'CENTRAL', 'Đài Truyền hình Việt Nam'),
  fixed('STATE', 'CENTRAL', 'Đài Tiếng nói Việt Nam'),
  fixed('STATE', 'CENTRAL', 'Thông tấn xã Việt Nam'),
  fixed('FRONT', 'CENTRAL', 'Ủy ban Trung ương MTTQ Việt Nam', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'UBTW MTTQ Việt Nam', 'UBTWMTTQVN', 'UBTW MTTQVN'),
  fixed('FRONT', 'CENTRAL', 'Tổng Liên đoàn Lao động Việt Nam'),
  fixed('FRONT', 'CENTRAL', 'Trung ương Đoàn TNCS Hồ Chí Minh', 'Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'),
  // province
  fixed('STATE', 'PROVINCE', 'Đoàn đại biểu Quốc hội', 'Đoàn ĐBQH'),
  fixed('STATE', 'PROVINCE', 'Văn phòng Đoàn đại biểu Quốc hội và HĐND', 'Văn phòng Đoàn ĐBQH và HĐND', 'VP Đoàn ĐBQH và HĐND', 'Văn phòng Đoàn ĐBQH&HĐND'),
  fixed('STATE', 'PROVINCE', 'Ban Dân tộc'),
  fixed('STATE', 'PROVINCE', 'Ban Tôn giáo'),
  fixed('STATE', 'PROVINCE', 'Ban Thi đua - Khen thưởng'),
  fixed('STATE', 'PROVINCE', 'Bộ Chỉ huy Quân sự', 'Bộ CHQS', 'BCH Quân sự tỉnh'),
  fixed('STATE', 'PROVINCE', 'Bộ Tư lệnh'),
  fixed('STATE', 'PROVINCE', 'Bộ Chỉ huy Bộ đội Biên phòng', 'Bộ Chỉ huy BĐBP', 'BCH Bộ đội Biên phòng', 'Bộ CH BĐBP', 'Bộ CHBĐBP'),
  fixed('STATE', 'PROVINCE', 'Bộ đội Biên phòng', 'BĐBP'),
  fixed('STATE', 'PROVINCE', 'Cảnh sát Phòng cháy và Chữa cháy'),
  fixed('STATE', 'PROVINCE', 'Cục Thuế'),
  fixed('STATE', 'PROVINCE', 'Thuế'),
  fixed('STATE', 'PROVINCE', 'Cục Thống kê', 'Chi cục Thống kê', 'Thống kê'),
  fixed('STATE', 'PROVINCE', 'Cục Hải quan'),
  fixed('STATE', 'PROVINCE', 'Cục Quản lý thị trường', 'Chi cục Quản lý thị trường'),
  fixed('STATE', 'PROVINCE', 'Cục Thi hành án dân sự'),
  fixed('STATE', null, 'Kho bạc Nhà nước', 'KBNN'),
  fixed('STATE', 'PROVINCE', 'Ngân hàng Nhà nước Việt Nam - Chi nhánh', 'Ngân hàng Nhà nước Chi nhánh', 'NHNN chi nhánh', 'NHNN Việt Nam chi nhánh', 'Ngân hàng Nhà nước - Chi nhánh', 'Chi nhánh Ngân hàng Nhà nước'),
  fixed('STATE', 'PROVINCE', 'Chi nhánh Ngân hàng Chính sách xã hội', 'Ngân hàng Chính sách xã hội chi nhánh', 'Ngân hàng CSXH chi nhánh', 'Chi nhánh NHCSXH', 'NHCSXH chi nhánh', 'Ngân hàng Chính sách xã hội - Chi nhánh'),
  fixed('STATE', null, 'Ngân hàng Chính sách xã hội', 'Ngân hàng CSXH', 'NHCSXH', 'Phòng giao dịch Ngân hàng Chính sách xã hội', 'Phòng giao dịch NHCSXH'),
  fixed('STATE', 'PROVINCE', 'Đài Phát thanh và Truyền hình', 'Đài Phát thanh - Truyền hình', 'Đài PT-TH', 'Đài PTTH', 'Đài PT&TH'),
  fixed('STATE', null, 'Trường Chính trị'),
  fixed('PARTY', null, 'Trung tâm Chính trị'),
  fixed('STATE', null, 'Ban Tiếp công dân'),
  fixed('STATE', null, 'Công báo'),
  fixed('STATE', null, 'Đội Quản lý thị trường', 'Đội QLTT'),
  fixed('STATE', null, 'Trung tâm Phát triển quỹ đất', 'Trung tâm PTQĐ'),
  fixed('STATE', null, 'Trung tâm Văn hóa, Thông tin, Thể thao và Du lịch', 'Trung tâm VHTTTT&DL'),
  fixed('STATE', null, 'Trung tâm Văn hóa, Thông tin và Thể thao', 'Trung tâm VH-TT&TT'),
  fixed('STATE', null, 'Trung tâm Văn hóa, Thể thao và Du lịch'),
  fixed('STATE', null, 'Trung tâm Văn hóa, Thông tin và Truyền thông'),
  fixed('STATE', null, 'Trung tâm Văn hóa, Thể thao và Truyền thanh'),
  fixed('STATE', null, 'Đài Truyền thanh - Truyền hình', 'Đài TT-TH'),
  fixed('STATE', null, 'Đài Truyền thanh'),
  fixed('STATE', 'PROVINCE', 'Văn phòng Đăng ký đất đai', 'VPĐKĐĐ'),
  fixed('STATE', null, 'Trung tâm Phục vụ hành chính công'),
  fixed('STATE', 'PROVINCE', 'Báo và Đài Phát thanh, Truyền hình', 'Báo và Phát thanh, Truyền hình', 'Báo và phát thanh và truyền hình', 'Báo và Đài Phát thanh và Truyền hình', 'Báo và Đài PTTH'),
  fixed('STATE', 'PROVINCE', 'Liên minh Hợp tác xã', 'Liên minh HTX'),
  fixed('FRONT', 'PROVINCE', 'Tỉnh đoàn', 'Tỉnh Đoàn', 'Thành đoàn'),
  // any level
  fixed('STATE', null, 'Công an'),
  fixed('STATE', null, 'Ban Chỉ huy Quân sự', 'Ban CHQS', 'BCH Quân sự'),
  fixed('STATE', 'PROVINCE', 'Thanh tra Sở'),
  fixed('STATE', 'PROVINCE', 'Văn phòng Sở'),
  fixed('STATE', null, 'Thanh tra'),
  fixed('STATE', null, 'Viện kiểm sát nhân dân', 'Viện KSND', 'VKSND'),
  fixed('STATE', null, 'Tòa án nhân dân', 'TAND'),
  fixed('STATE', null, 'Bảo hiểm xã hội', 'BHXH'),
  fixed('STATE', null, 'Chi cục Thi hành án dân sự', 'Chi cục THADS'),
  fixed('STATE', null, 'Chi cục Thuế'),
  fixed('STATE', null, 'Hạt Kiểm lâm'),
  fixed('STATE', 'PROVINCE', 'Chi cục Kiểm lâm'),
  fixed('STATE', null, 'Ban Pháp chế HĐND'),
  fixed('STATE', null, 'Ban Kinh tế - Ngân sách HĐND'),
  fixed('STATE', null, 'Ban Kinh tế - Xã hội HĐND'),
  fixed('STATE', null, 'Ban Văn hóa - Xã hội HĐND'),
  fixed('STATE', null, 'Ban Dân tộc HĐND'),
  fixed('FRONT', null, 'Ban Thường trực Ủy ban MTTQ Việt Nam', 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam', 'Ban Thường trực UBMTTQ', 'Ban Thường trực Ủy ban MTTQ'),
  fixed('FRONT', null, 'Ủy ban MTTQ Việt Nam', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'Ủy ban Mặt trận Tổ quốc', 'Ủy ban MTTQVN', 'Ủy ban MTTQ', 'UBMTTQ', 'UBMTTQVN', 'UBMTTQ Việt Nam', 'UB MTTQ', 'UBMT Tổ quốc', 'MTTQ Việt Nam', 'MTTQVN', 'MTTQ', 'Mặt trận Tổ quốc Việt Nam', 'Mặt trận Tổ quốc', 'Mặt trận'),
  fixed('FRONT', null, 'Liên đoàn Lao động', 'LĐLĐ'),
  fixed('FRONT', null, 'Công đoàn viên chức'),
  fixed('FRONT', null, 'Hội Nông dân'),
  fixed('FRONT', null, 'Hội Liên hiệp Phụ nữ', 'Hội LHPN', 'Hội Phụ nữ'),
  fixed('FRONT', null, 'Hội Cựu chiến binh', 'Hội CCB'),
  fixed('FRONT', null, 'Đoàn TNCS Hồ Chí Minh', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Đoàn Thanh niên'),
  fixed('FRONT', 'DISTRICT', 'Huyện đoàn'),
  fixed('FRONT', null, 'Hội Chữ thập đỏ', 'Hội CTĐ'),
  fixed('FRONT', null, 'Hội Khuyến học'),
  fixed('FRONT', null, 'Hội Luật gia'),
  fixed('FRONT', null, 'Hội Nhà báo'),
  fixed('FRONT', null, 'Hội Người cao tuổi'),
  fixed('FRONT', null, 'Hiệp hội Doanh nghiệp'),
]

/** Offices of a district (phòng), and since 1/7/2025 of a commune, without the word Phòng. */
export const DISTRICT_OFFICES: ReadonlyArray<readonly string[]> = [
  ['Tài chính - Kế hoạch', 'Tài chính và Kế hoạch', 'TC-KH', 'TCKH'],
  ['Kinh tế - Hạ tầng', 'Kinh tế và Hạ tầng', 'KT-HT', 'KT&HT'],
  ['Kinh tế, Hạ tầng và Đô thị', 'Kinh tế - Hạ tầng và Đô thị'],
  ['Kinh tế'],
  ['Quản lý đô thị', 'QLĐT'],
  ['Tài nguyên và Môi trường', 'TN&MT', 'TNMT'],
  ['Nông nghiệp và Môi trường', 'NN&MT'],
  ['Nông nghiệp và Phát triển nông thôn', 'Nông nghiệp và PTNT', 'NN&PTNT', 'Nông nghiệp & PTNT'],
  ['Giáo dục và Đào tạo', 'GD&ĐT', 'GDĐT'],
  ['Văn hóa và Thông tin', 'VH&TT', 'VHTT', 'Văn hóa - Thông tin'],
  ['Văn hóa, Khoa học và Thông tin', 'Văn hóa - Khoa học và Thông tin'],
  ['Văn hóa - Xã hội', 'Văn hóa và Xã hội', 'VH-XH'],
  ['Nội vụ'],
  ['Tư pháp'],
  ['Y tế'],
  ['Dân tộc'],
  ['Dân tộc và Tôn giáo'],
  ['Lao động - Thương binh và Xã hội', 'Lao động, Thương binh và Xã hội', 'Lao động - TBXH', 'LĐTBXH', 'LĐ-TB&XH', 'LĐTB&XH', 'Lao động - TB&XH'],
]

/** Commissions and offices of a Party committee: what stands before "Tỉnh ủy", "Huyện ủy" and the like. */
export const PARTY_COMMISSIONS: ReadonlyArray<readonly string[]> = [
  ['Ban Tuyên giáo và Dân vận'],
  ['Ban Tổ chức'],
  ['Ban Tuyên giáo'],
  ['Ban Dân vận'],
  ['Ban Nội chính'],
  ['Ban Xây dựng Đảng'],
  ['Ban Kinh tế'],
  ['Ban Kiểm tra'],
  ['Ủy ban Kiểm tra', 'UBKT', 'Cơ quan Ủy ban Kiểm tra'],
  ['Văn phòng', 'VP'],
  ['Ban Thường vụ', 'BTV', 'Ban Thường vụ (BTV)'],
  ['Ban Chấp hành', 'BCH'],
  ['Thường trực', 'TT', 'TTr', 'TT.', 'TTr.', 'T.Tr'],
]

/** Heads with an open name: the words in capitals behind them belong to it (Ban Quản lý Khu kinh tế …). */
export const OPEN_HEADS: readonly string[] = [
  'Ban Quản lý', 'Trung tâm', 'Chi cục', 'Cục', 'Tổng cục', 'Viện', 'Trường Đại học', 'Trường Cao đẳng', 'Trường', 'Bệnh viện', 'Công ty', 'Tổng công ty', 'Tổng Công ty', 'Tập đoàn',
  'Quỹ', 'Ban Quản trị', 'Đội', 'Trạm', 'Đồn Biên phòng', 'Hải đội', 'Báo', 'Tạp chí', 'Chi nhánh', 'Vườn quốc gia', 'Khu bảo tồn', 'Công chức', 'Website', 'Cổng Thông tin điện tử', 'Cổng TTĐT', 'Trang thông tin điện tử', 'Trang TTĐT', 'Vụ', 'Viettel', 'VNPT', 'Cảng', 'Nhà máy', 'Nhà xuất bản', 'Thư viện', 'Bảo tàng', 'Hợp tác xã', 'Ngân hàng', 'Điện lực', 'Viễn thông', 'Bưu điện', 'Cảng vụ', 'Hội', 'Liên hiệp', 'Hiệp hội',
]

/** Open heads in the letters that lines of recipients print, and what they stand for. */
export const SHORT_HEADS: ReadonlyArray<readonly [name: string, ...abbreviations: string[]]> = [
  ['Ban Quản lý', 'Ban QL', 'BQL'],
  ['Ban Quản lý dự án', 'Ban QLDA', 'BQLDA', 'Ban QL dự án'],
  ['Ban Quản lý Khu kinh tế', 'Ban QLKKT', 'BQLKKT', 'Ban QL KKT', 'BQL KKT'],
  ['Ban Quản lý các khu công nghiệp', 'Ban QLKCN', 'BQLKCN', 'Ban QL các KCN', 'BQL các KCN'],
  ['Ban Quản lý các khu kinh tế', 'Ban QLCKKT', 'BQL các KKT'],
]

/** What follows "các" or "những" to name many bodies as one; `true`: it names nobody certain. */
export const COLLECTIVE_NOUNS: ReadonlyArray<readonly [noun: string, unnamed?: true]> = [
  ['sở'], ['ban'], ['ngành'], ['bộ'], ['đoàn thể'], ['địa phương'], ['cơ quan ngang bộ'], ['cơ quan thuộc Chính phủ'], ['cơ quan trung ương'], ['cấp ủy'], ['cấp ủy đảng'], ['tổ chức đảng'], ['đảng đoàn'], ['ban cán sự đảng'],
  ['cấp ủy cơ sở'], ['chi ủy'], ['chi bộ'], ['đảng bộ'], ['đảng ủy'], ['chi, đảng bộ'], ['tổ chức cơ sở đảng'], ['phòng'], ['phòng chuyên môn'], ['cơ quan chuyên môn'], ['hội'], ['hội, đoàn thể'], ['tổ chức chính trị - xã hội'], ['tổ chức thành viên'], ['tổ chức xã hội'], ['tổ đại biểu'], ['tổ chức chính trị xã hội'], ['đoàn thể chính trị - xã hội'],
  ['Phó Thủ tướng Chính phủ'], ['Phó Thủ tướng'], ['ban đảng'], ['ban xây dựng đảng'], ['cơ quan tham mưu, giúp việc'], ['cơ quan tham mưu'],
  ['chủ đầu tư'], ['doanh nghiệp'], ['ngân hàng thương mại'], ['tổ chức tín dụng'], ['công ty'], ['chủ hồ'], ['hộ gia đình'], ['chủ rừng'], ['nhà trường'], ['trường học'], ['trường đại học'], ['trường đại học, cao đẳng'], ['cơ sở giáo dục'], ['trường'], ['cơ sở y tế'], ['cơ sở khám bệnh, chữa bệnh'], ['cơ sở khám, chữa bệnh'], ['cơ sở giáo dục nghề nghiệp'], ['cơ sở đào tạo'], ['bệnh viện'], ['trạm y tế'], ['trung tâm y tế'], ['hội nghề nghiệp'], ['hội ngành nghề'], ['hội đặc thù'], ['hội quần chúng'], ['hiệp hội'], ['hiệp hội doanh nghiệp'], ['hiệp hội ngành nghề'], ['xã'], ['phường'], ['thị trấn'], ['đặc khu'], ['huyện'], ['thành phố'], ['thị xã'], ['quận'], ['thôn'], ['bản'], ['tổ dân phố'], ['khối phố'], ['khu phố'], ['phố'], ['ấp'], ['buôn'], ['làng'], ['bon'], ['xóm'], ['khu dân cư'], ['tỉnh'],
  ['cơ quan báo chí'], ['cơ quan thông tin'], ['cơ quan thông tin, truyền thông'], ['cơ quan thông tin đại chúng'], ['lực lượng vũ trang'], ['lực lượng chức năng'], ['đơn vị sự nghiệp'],
  ['cơ quan', true], ['đơn vị', true], ['tổ chức', true], ['cá nhân', true], ['thành viên', true],
]

/** Positions that stand for their body: `Giám đốc Sở X` is Sở X (role-holders). */
export const POSITIONS: readonly string[] = [
  'Giám đốc', 'Phó Giám đốc', 'Chủ tịch', 'Phó Chủ tịch', 'Bí thư', 'Phó Bí thư', 'Phó Bí thư Thường trực', 'Chánh', 'Phó Chánh', 'Trưởng', 'Phó Trưởng', 'Thủ trưởng', 'Người đứng đầu', 'Lãnh đạo', 'Đại diện', 'Đại diện lãnh đạo', 'Cục trưởng', 'Chi cục trưởng', 'Bộ trưởng', 'Thứ trưởng',
  'GĐ', 'Tổng Giám đốc', 'Hiệu trưởng', 'Trưởng ban', 'Phó Trưởng ban', 'Trưởng phòng', 'Tổ trưởng', 'Phó Trưởng phòng', 'Chỉ huy trưởng', 'Viện trưởng', 'Chánh án', 'Hạt trưởng', 'Đội trưởng', 'Trạm trưởng', 'Đồng chí Giám đốc', 'Đồng chí Chủ tịch', 'Chủ nhiệm', 'Tổng Biên tập', 'Bí thư cấp ủy', 'Giám đốc, Thủ trưởng', 'Thành viên', 'Ủy viên', 'Đại biểu',
  'Chủ tịch Hội đồng thành viên', 'Chủ tịch Hội đồng quản trị', 'Ban Giám đốc', 'Ban Lãnh đạo', 'Tư lệnh', 'Chính ủy', 'Viện trưởng Viện',
]

/** Parts of the country behind "các tỉnh". */
export const REGIONS: readonly string[] = [
  'đồng bằng sông Cửu Long', 'đồng bằng sông Hồng', 'đồng bằng Bắc Bộ', 'trung du và miền núi phía Bắc', 'trung du, miền núi phía Bắc', 'miền núi phía Bắc', 'phía Bắc', 'phía Nam', 'Bắc Trung Bộ', 'Nam Trung Bộ', 'Trung Bộ', 'Bắc Bộ', 'Nam Bộ', 'Đông Nam Bộ', 'Tây Nam Bộ', 'Tây Bắc', 'Đông Bắc', 'Tây Nguyên', 'miền Trung', 'duyên hải miền Trung', 'duyên hải Nam Trung Bộ', 'Bắc Trung Bộ và duyên hải miền Trung', 'Bắc Trung Bộ và Duyên hải Trung Bộ', 'miền Bắc', 'miền Nam', 'miền Trung và Tây Nguyên', 'miền Trung - Tây Nguyên',
]

/** Abbreviations of a Party committee's boards, completed with the committee's own name. */
export const ABBREVIATED_BOARDS: ReadonlyArray<readonly [abbreviation: string, board: string]> = [
  ['TTTU', 'Thường trực '], ['TTTHU', 'Thường trực '], ['TTHU', 'Thường trực '], ['TTQU', 'Thường trực '], ['TTĐU', 'Thường trực '],
  ['BTVTU', 'Ban Thường vụ '], ['TVTU', 'Ban Thường vụ '], ['BTVHU', 'Ban Thường vụ '], ['BTVĐU', 'Ban Thường vụ '],
  ['VPTU', 'Văn phòng '], ['VPHU', 'Văn phòng '], ['VPĐU', 'Văn phòng '],
  ['BTCTU', 'Ban Tổ chức '], ['BTGTU', 'Ban Tuyên giáo '], ['BDVTU', 'Ban Dân vận '], ['BNCTU', 'Ban Nội chính '], ['UBKTTU', 'Ủy ban Kiểm tra '],
]

/** What stands behind "Đảng ủy" to name the committee of an agency or a bloc. */
export const PARTY_BASE_NAMES: readonly string[] = [
  'Quân sự', 'Công an', 'Khu kinh tế', 'Khu Kinh tế', 'Khu công nghiệp', 'các khu công nghiệp', 'các khu kinh tế', 'Bộ đội Biên phòng', 'Bộ Chỉ huy Quân sự', 'các cơ quan Đảng', 'Khối các cơ quan', 'Khối Các cơ quan', 'Khối cơ quan', 'Khối Doanh nghiệp', 'Khối các doanh nghiệp',
  'Khối các cơ quan và doanh nghiệp', 'Khối Cơ quan và Doanh nghiệp', 'Khối các trường đại học, cao đẳng', 'Quân khu 1', 'Quân khu 2', 'Quân khu 3', 'Quân khu 4', 'Quân khu 5', 'Quân khu 7', 'Quân khu 9',
]

/** Words in lower case with which open names go on ("Ban Quản lý dự án đầu tư xây dựng"). */
export const NAME_CONTINUATIONS: readonly string[] = [
  'dự án', 'các dự án', 'bảo tồn', 'bảo vệ', 'thiên nhiên', 'khoa học kỹ thuật', 'dự phòng', 'đầu tư', 'xây dựng', 'công trình', 'giao thông', 'dân dụng', 'công nghiệp', 'nông nghiệp', 'lâm nghiệp', 'kinh tế', 'cửa khẩu', 'khu công nghiệp', 'các khu công nghiệp', 'các khu kinh tế', 'khu kinh tế', 'cụm công nghiệp',
  'quỹ đất', 'đất đai', 'nông thôn', 'thủy lợi', 'thủy sản', 'thú y', 'thực vật', 'động vật', 'rừng', 'rừng phòng hộ', 'rừng đặc dụng', 'môi trường', 'nước sạch', 'bệnh tật', 'sốt rét', 'sức khỏe', 'sinh sản', 'sự nghiệp',
  'dịch vụ', 'việc làm', 'hành chính công', 'hành chính', 'văn bản', 'nhà nước', 'truyền thông', 'thông tin', 'công nghệ', 'khoa học', 'kỹ thuật', 'chất lượng', 'tài sản', 'tài chính', 'thương mại', 'du lịch', 'thể thao', 'nghệ thuật', 'văn hóa', 'xã hội',
  'chính sách xã hội', 'trợ giúp pháp lý', 'pháp lý', 'trẻ em', 'người có công', 'bảo trợ', 'giống', 'cây trồng', 'vật nuôi', 'khuyến nông', 'hạ tầng', 'đô thị', 'nhà ở', 'thoát nước', 'cấp nước', 'chiếu sáng', 'phát triển', 'quốc gia', 'dân tộc', 'nội trú', 'bán trú',
  'trung học phổ thông', 'trung học cơ sở', 'tiểu học', 'mầm non', 'giáo dục thường xuyên', 'nghề nghiệp', 'dạy nghề', 'bảo hiểm', 'thất nghiệp', 'đa khoa', 'chuyên khoa', 'cổ truyền', 'biên phòng', 'thiên tai', 'cứu nạn', 'công dân', 'di sản', 'di tích', 'khu vực', 'liên ngành', 'ma túy', 'cai nghiện', 'năng lượng', 'tiết kiệm',
  'trung tâm', 'chính trị', 'đảng viên', 'đảng, đảng viên', 'cán bộ', 'điện tử', 'xúc tiến', 'hỗ trợ', 'doanh nghiệp', 'quan trắc', 'kiểm nghiệm', 'kiểm định', 'đấu giá', 'phòng bệnh', 'phục hồi chức năng', 'tâm thần',
]

import { fixed, type FixedBody } from './central-bodies.js'

/**
 * The letters by which communes' offices write of bodies in their plans: the name that they stand for, and behind it the
 * letters. Names in full stand in local-bodies.ts, and those that no list holds are read by their heads.
 */
const ROWS: ReadonlyArray<readonly [system: 'STATE' | 'PARTY' | 'FRONT', name: string, letters: string]> = [
  ['STATE', 'Trạm Y tế', 'TYT | Trạm YT'],
  ['STATE', 'Văn phòng UBND', 'VPUBND'],
  ['STATE', 'Trung tâm Y tế', 'TT YT'],
  ['STATE', 'Bệnh viện Đa khoa', 'BVĐK | BV ĐK | BV Đa khoa'],
  ['STATE', 'Trung tâm Kiểm soát bệnh tật', 'TT KSBT'],
  ['STATE', 'Trung tâm Văn hóa - Thể thao', 'TTVH-TT | TT VH-TT | Trung tâm VH-TT'],
  ['STATE', 'Chi cục Quản lý thị trường', 'CC QLTT | CCQLTT'],
  ['STATE', 'Chi cục Thuế', 'CCT | CC Thuế'],
  ['STATE', 'Thi hành án dân sự', 'THADS'],
  ['STATE', 'Trung tâm Phục vụ hành chính công', 'TT Phục vụ HCC | TT PV HCC | TT HCC | TTHCC'],
  ['STATE', 'Trung tâm Dịch vụ nông nghiệp', 'TTDVNN | TT DVNN | Trung tâm DVNN'],
  ['STATE', 'Trung tâm Dịch vụ tổng hợp', 'TTDVTH | TT DVTH | Trung tâm DVTH'],
  [
    'STATE',
    'Trung tâm Cung ứng dịch vụ công',
    'TTCUDVC | TTCƯDVC | TT CUDVC | TT CƯDVC | Trung tâm CUDVC | Trung tâm CƯDVC',
  ],
  [
    'STATE',
    'Trung tâm Cung ứng dịch vụ sự nghiệp công',
    'TT CUDVSNC | TT CƯDVSNC | Trung tâm CUDVSNC | Trung tâm CƯDVSNC',
  ],
  ['STATE', 'Trung tâm Dịch vụ sự nghiệp công', 'TT DVSNC | TTDVSNC | Trung tâm DVSNC'],
  ['STATE', 'Trung tâm Văn hóa, Thông tin và Thể thao', 'TTVH-TT&TT | TT VH-TT&TT | TT VHTT&TT | TTVHTT&TT'],
  [
    'STATE',
    'Chi nhánh Văn phòng Đăng ký đất đai',
    'CNVPĐKĐĐ | CN VPĐKĐĐ | CN VP ĐKĐĐ | CN Văn phòng ĐKĐĐ | Chi nhánh VPĐKĐĐ | Chi nhánh VP ĐKĐĐ | Chi nhánh Văn phòng ĐKĐĐ',
  ],
  ['STATE', 'Chi cục Thống kê', 'CCTK'],
  ['STATE', 'Chi cục Kiểm lâm', 'CCKL | CC Kiểm lâm'],
  ['STATE', 'Chi cục Chăn nuôi và Thú y', 'CC Chăn nuôi và Thú y | CC CN&TY | Chi cục CN&TY | Chi cục CNTY'],
  [
    'STATE',
    'Chi cục Trồng trọt và Bảo vệ thực vật',
    'CC TT&BVTV | CC TTBVTV | Chi cục TT&BVTV | Chi cục TTBVTV | CC Trồng trọt và BVTV | Chi cục Trồng trọt và BVTV',
  ],
  ['STATE', 'Chi cục Thủy lợi', 'CC Thủy lợi'],
  ['STATE', 'Chi cục Thủy sản', 'CC Thủy sản'],
  ['STATE', 'Chi cục Phát triển nông thôn', 'CC PTNT | Chi cục PTNT'],
  ['STATE', 'Ngân hàng Chính sách xã hội', 'NH CSXH'],
  ['STATE', 'Phòng Giao dịch Ngân hàng Chính sách xã hội', 'Phòng GD NHCSXH | PGD NH CSXH | Phòng GD CSXH'],
  ['STATE', 'Ban Pháp chế HĐND', 'Ban PC HĐND'],
  ['PARTY', 'Ban Xây dựng Đảng', 'BXDĐ | Ban XDĐ | Ban XD Đảng'],
  ['FRONT', 'Ủy ban MTTQ Việt Nam', 'UB MTTQVN | UB MTTQ VN | UB MTTQ Việt Nam'],
  ['FRONT', 'Đoàn TNCS Hồ Chí Minh', 'ĐTN | ĐTNCS HCM | ĐTNCSHCM | Đoàn TNCSHCM | Đoàn TNCS'],
  ['FRONT', 'Hội Liên hiệp Phụ nữ', 'Hội PN'],
  ['FRONT', 'Hội Người cao tuổi', 'HNCT'],
  ['FRONT', 'Hội Chữ thập đỏ', 'HCTĐ'],
  ['FRONT', 'Ban Công tác Mặt trận', 'BCTMT | Ban CTMTTQ'],
]

/** Of the unit named behind them, else of the paper's own. */
export const BODIES_IN_LETTERS: readonly FixedBody[] = ROWS.map(([system, name, letters]) =>
  fixed(system, null, name, ...letters.split(' | ')),
)

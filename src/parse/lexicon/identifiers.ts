/**
 * Codes of agencies on the exchange axis: Appendix of QĐ 20/2020/QĐ-TTg and its amendment by QĐ 09/2025/QĐ-TTg, level 1, as
 * far as a public transcription of both and other programs agree (docs/exchange.md, Codes of agencies). Codes of People's
 * Councils (K…), of Party bodies and associations (A…, C…, J…) and of levels below the first are not here.
 */

/** The days of the two decisions; from when exactly they hold was not readable. */
export const FIRST_DECISION = '2020-07-22'
export const SECOND_DECISION = '2025-04-14'
const LAST_DAY_BEFORE_SECOND = '2025-04-13'

export interface IdentifierRow {
  readonly code: string
  readonly name: string
  readonly validFrom: string
  readonly validTo: string | null
}

const of = (
  validFrom: string,
  validTo: string | null,
  rows: ReadonlyArray<readonly [code: string, name: string]>,
): IdentifierRow[] => rows.map(([code, name]) => ({ code, name, validFrom, validTo }))

/** Bodies of the centre. A code that was given to another body has a line for each. */
export const CENTRAL_IDENTIFIERS: readonly IdentifierRow[] = [
  ...of(FIRST_DECISION, null, [
    ['B01', 'Văn phòng Chủ tịch nước'],
    ['D01', 'Tòa án nhân dân tối cao'],
    ['E01', 'Viện kiểm sát nhân dân tối cao'],
    ['F01', 'Kiểm toán nhà nước'],
    ['G01', 'Bộ Công an'],
    ['G02', 'Bộ Công Thương'],
    ['G03', 'Bộ Giáo dục và Đào tạo'],
    ['G06', 'Bộ Khoa học và Công nghệ'],
    ['G08', 'Bộ Ngoại giao'],
    ['G09', 'Bộ Nội vụ'],
    ['G11', 'Bộ Quốc phòng'],
    ['G12', 'Bộ Tài chính'],
    ['G14', 'Bộ Thông tin và Truyền thông'],
    ['G15', 'Bộ Tư pháp'],
    ['G16', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['G17', 'Bộ Xây dựng'],
    ['G18', 'Bộ Y tế'],
    ['G19', 'Ngân hàng Nhà nước Việt Nam'],
    ['G20', 'Thanh tra Chính phủ'],
    ['G22', 'Văn phòng Chính phủ'],
    ['G27', 'Đài Tiếng nói Việt Nam'],
    ['G28', 'Đài Truyền hình Việt Nam'],
    ['G30', 'Thông tấn xã Việt Nam'],
    ['G31', 'Viện Hàn lâm Khoa học và Công nghệ Việt Nam'],
    ['G32', 'Viện Hàn lâm Khoa học xã hội Việt Nam'],
    ['I01', 'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam'],
    ['I02', 'Tổng Liên đoàn Lao động Việt Nam'],
    ['I03', 'Trung ương Đoàn TNCS Hồ Chí Minh'],
    ['I04', 'Trung ương Hội Liên hiệp Phụ nữ Việt Nam'],
    ['I05', 'Hội Cựu chiến binh Việt Nam'],
    ['I06', 'Hội Nông dân Việt Nam'],
  ]),
  ...of(FIRST_DECISION, LAST_DAY_BEFORE_SECOND, [
    ['G04', 'Bộ Giao thông vận tải'],
    ['G05', 'Bộ Kế hoạch và Đầu tư'],
    ['G07', 'Bộ Lao động - Thương binh và Xã hội'],
    ['G10', 'Bộ Nông nghiệp và Phát triển nông thôn'],
    ['G13', 'Bộ Tài nguyên và Môi trường'],
    ['G21', 'Ủy ban Dân tộc'],
    ['G24', 'Bảo hiểm xã hội Việt Nam'],
  ]),
  ...of(SECOND_DECISION, null, [
    ['G10', 'Bộ Nông nghiệp và Môi trường'],
    ['G21', 'Bộ Dân tộc và Tôn giáo'],
  ]),
]

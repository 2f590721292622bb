import { fixed, type FixedBody } from './central-bodies.js'

/**
 * Committees and councils that the Government or the Prime Minister sets up for one subject, under their whole names: a
 * subject holds verbs, commas and "và", at which a name would end.
 */
export const NATIONAL_COMMITTEES: readonly FixedBody[] = [
  ['Ủy ban Nhà nước về người Việt Nam ở nước ngoài'],
  ['Ban Chỉ đạo Trung ương về hoàn thiện thể chế, pháp luật'],
  [
    'Ban Chỉ đạo Trung ương về chính sách nhà ở và thị trường bất động sản',
    'Ban Chỉ đạo Trung ương về chính sách nhà ở, thị trường bất động sản',
  ],
  ['Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia'],
  ['Ban Chỉ đạo Trung ương về phòng, chống thiên tai'],
  ['Ban Chỉ đạo Quốc gia về phòng, chống thiên tai'],
  [
    'Ban Chỉ đạo Quốc gia về chống khai thác hải sản bất hợp pháp, không báo cáo và không theo quy định',
    'Ban Chỉ đạo Quốc gia về chống khai thác IUU',
    'Ban Chỉ đạo Quốc gia về IUU',
  ],
  [
    'Ban Chỉ đạo quốc gia chống buôn lậu, gian lận thương mại và hàng giả',
    'Ban Chỉ đạo 389 quốc gia',
    'Ban Chỉ đạo quốc gia 389',
    'BCĐ 389 quốc gia',
  ],
  ['Ban Chỉ đạo quốc gia phòng, chống dịch COVID-19', 'Ban Chỉ đạo quốc gia phòng chống dịch COVID-19'],
  ['Ban Chỉ đạo quốc gia về tăng trưởng xanh'],
  [
    'Ban Chỉ đạo quốc gia khắc phục hậu quả bom mìn và chất độc hóa học sau chiến tranh ở Việt Nam',
    'Ban Chỉ đạo quốc gia về khắc phục hậu quả bom mìn và chất độc hóa học sau chiến tranh ở Việt Nam',
    'Ban Chỉ đạo 701 quốc gia',
  ],
  [
    'Ban Chỉ đạo quốc gia khắc phục hậu quả chất độc hóa học do Mỹ sử dụng trong chiến tranh ở Việt Nam',
    'Ban Chỉ đạo quốc gia về khắc phục hậu quả chất độc hóa học do Mỹ sử dụng trong chiến tranh ở Việt Nam',
    'Ban Chỉ đạo quốc gia về khắc phục chất độc hóa học do Mỹ sử dụng trong chiến tranh ở Việt Nam',
    'Ban Chỉ đạo quốc gia về khắc phục chất độc hóa học do Mỹ sử dụng trong chiến tranh tại Việt Nam',
  ],
  ['Ban Chỉ đạo phòng, chống tội phạm của Chính phủ', 'Ban Chỉ đạo 138 Chính phủ', 'Ban Chỉ đạo 138/CP'],
  ['Ban Chỉ đạo cải cách hành chính của Chính phủ', 'Ban Chỉ đạo CCHC của Chính phủ'],
  [
    'Ủy ban Công tác về các tổ chức phi chính phủ nước ngoài',
    'Ủy ban Công tác về các tổ chức PCPNN',
    'Ủy ban Công tác phi chính phủ nước ngoài',
  ],
  ['Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn', 'Ủy ban Quốc gia tìm kiếm cứu nạn'],
  ['Ủy ban Quốc gia về Chuyển đổi số'],
  ['Ủy ban An toàn giao thông Quốc gia', 'Ủy ban ATGT Quốc gia', 'UBATGT Quốc gia'],
  ['Ủy ban Quốc gia vì sự tiến bộ của phụ nữ Việt Nam', 'Ủy ban Quốc gia vì sự tiến bộ của phụ nữ'],
  ['Ủy ban Quốc gia về trẻ em'],
  ['Ủy ban Quốc gia về người cao tuổi Việt Nam', 'Ủy ban Quốc gia về người cao tuổi'],
  ['Ủy ban Quốc gia về người khuyết tật Việt Nam', 'Ủy ban Quốc gia về người khuyết tật'],
  ['Ủy ban Quốc gia về biến đổi khí hậu'],
  ['Ủy ban Quốc gia Đổi mới giáo dục và đào tạo', 'Ủy ban Quốc gia về đổi mới giáo dục và đào tạo'],
  ['Ủy ban Quốc gia phòng, chống AIDS và phòng, chống tệ nạn ma túy, mại dâm'],
  ['Ủy ban Quốc gia Phòng thủ dân sự'],
  ['Hội đồng Thi đua - Khen thưởng Trung ương', 'Hội đồng Thi đua, khen thưởng Trung ương'],
  ['Hội đồng phối hợp phổ biến, giáo dục pháp luật Trung ương'],
  ['Hội đồng Quốc gia về phát triển bền vững và nâng cao năng lực cạnh tranh'],
  ['Hội đồng Quốc gia Giáo dục và Phát triển nhân lực'],
  [
    'Ban Chỉ đạo Nhà nước các công trình, dự án quan trọng quốc gia, trọng điểm ngành giao thông vận tải',
    'Ban Chỉ đạo Nhà nước các công trình, dự án quan trọng quốc gia, trọng điểm ngành GTVT',
    'Ban Chỉ đạo các công trình, dự án quan trọng quốc gia, trọng điểm ngành giao thông vận tải',
  ],
].map((names) => fixed('STATE', 'CENTRAL', ...names))

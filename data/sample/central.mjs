/** The directive, and the papers of the centre that follow it. */
import { cite, numbered, paper, partyHead, stateHead } from './forms.mjs'

export const SUBJECT = 'tăng cường trồng, chăm sóc cây bóng mát trong trường học'

const identity = (file, noun, symbol, day, of) => ({ file, noun, symbol, day, of })

export const DIRECTIVE = identity('chi-thi-999-ct-tw', 'Chỉ thị', '999-CT/TW', '2024-03-15', 'Ban Bí thư')
const GUIDANCE = identity(
  'huong-dan-901-hd-btgtw',
  'Hướng dẫn',
  '901-HD/BTGTW',
  '2024-04-12',
  'Ban Tuyên giáo Trung ương',
)
export const DECISION = identity(
  'quyet-dinh-90001-qd-ttg',
  'Quyết định',
  '90001/QĐ-TTg',
  '2024-05-20',
  'Thủ tướng Chính phủ',
)
const MINISTRY = identity(
  'ke-hoach-90002-kh-bgddt',
  'Kế hoạch',
  '90002/KH-BGDĐT',
  '2024-06-28',
  'Bộ Giáo dục và Đào tạo',
)
export const REMINDER = identity(
  'cong-van-90003-bgddt-gdth',
  'Công văn',
  '90003/BGDĐT-GDTH',
  '2025-02-20',
  'Bộ Giáo dục và Đào tạo',
)
export const CONCLUSION = identity('ket-luan-901-kl-tw', 'Kết luận', '901-KL/TW', '2026-04-10', 'Ban Bí thư')

const TO_ALL = [
  'Các tỉnh ủy, thành ủy',
  'Các ban đảng Trung ương',
  'Các ban cán sự đảng, đảng đoàn',
  'Lưu Văn phòng Trung ương Đảng',
]
const centre = ({ symbol, day }, issuer = 'BAN CHẤP HÀNH TRUNG ƯƠNG') =>
  partyHead({ issuer: [issuer], symbol, seat: 'Hà Nội', day })
const ministry = ({ symbol, day }) =>
  stateHead({ issuer: ['BỘ GIÁO DỤC VÀ ĐÀO TẠO', ''], symbol, seat: 'Hà Nội', day })

const directive = paper({
  head: centre(DIRECTIVE),
  title: ['CHỈ THỊ\nCỦA BAN BÍ THƯ', `về ${SUBJECT}`],
  body: [
    'Những năm qua, nhiều địa phương đã trồng được những hàng cây đẹp trong sân trường. Tuy nhiên, không ít nơi cây trồng xong không ai tưới, cây lớn bị chặt khi sửa sân; học sinh vẫn chơi dưới nắng gắt. Ban Bí thư yêu cầu các cấp ủy, tổ chức đảng thực hiện tốt các nhiệm vụ sau:',
    ...numbered([
      'Các tỉnh ủy, thành ủy xây dựng kế hoạch thực hiện Chỉ thị này, chỉ đạo rà soát từng điểm trường còn thiếu bóng mát, hoàn thành trước ngày 30/9/2024.',
      'Ban cán sự đảng Chính phủ lãnh đạo, chỉ đạo ban hành kế hoạch quốc gia về cây xanh trường học trong quý II/2024; bố trí kinh phí cho vùng khó khăn.',
      'Ban cán sự đảng Bộ Giáo dục và Đào tạo chủ trì, phối hợp với Ban cán sự đảng Bộ Nông nghiệp và Phát triển nông thôn xây dựng tiêu chí sân trường râm mát, xong trong năm 2024.',
      'Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội vận động nhân dân tặng cây, góp công chăm sóc, trên tinh thần tự nguyện.',
      'Ban Tuyên giáo Trung ương chủ trì, phối hợp với Ban Dân vận Trung ương hướng dẫn tuyên truyền, quán triệt Chỉ thị.',
      'Các tỉnh ủy, thành ủy định kỳ hằng năm (trước ngày 15/12) báo cáo Ban Bí thư kết quả thực hiện.',
    ]),
  ],
  sentTo: TO_ALL,
  signed: ['T/M BAN BÍ THƯ', 'THƯỜNG TRỰC', '', 'Trần Văn Mẫu'],
})

const guidance = paper({
  head: centre(GUIDANCE, 'BAN TUYÊN GIÁO TRUNG ƯƠNG'),
  title: ['HƯỚNG DẪN', `tuyên truyền, quán triệt ${cite(DIRECTIVE)} về ${SUBJECT}`],
  body: [
    `Thực hiện ${cite(DIRECTIVE)} về ${SUBJECT}, Ban Tuyên giáo Trung ương hướng dẫn như sau:`,
    'I. NỘI DUNG',
    '- Ý nghĩa của bóng mát đối với sức khỏe và việc học; những việc cụ thể mà Chỉ thị giao cho từng cấp.',
    '- Gương tập thể, cá nhân trồng và giữ được cây lâu năm trong trường.',
    'II. TỔ CHỨC THỰC HIỆN',
    '1. Ban tuyên giáo các tỉnh ủy, thành ủy tham mưu cho cấp ủy tổ chức quán triệt Chỉ thị đến chi bộ, xong trước ngày 31/5/2024.',
    '2. Đề nghị các cơ quan báo chí mở chuyên mục, tránh phô trương số lượng cây trồng mà không nói đến số cây sống.',
  ],
  sentTo: ['Ban tuyên giáo các tỉnh ủy, thành ủy', 'Lưu Ban Tuyên giáo Trung ương'],
  signed: ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', '', 'Phạm Thị Mẫu'],
})

const decision = paper({
  head: stateHead({
    issuer: ['THỦ TƯỚNG CHÍNH PHỦ', ''],
    symbol: DECISION.symbol,
    seat: 'Hà Nội',
    day: DECISION.day,
  }),
  title: [
    'QUYẾT ĐỊNH',
    `Ban hành Kế hoạch quốc gia cây bóng mát trường học giai đoạn 2024 - 2030 thực hiện ${cite(DIRECTIVE)}`,
  ],
  body: [
    'THỦ TƯỚNG CHÍNH PHỦ',
    `Thực hiện ${cite(DIRECTIVE)} về ${SUBJECT};`,
    'Theo đề nghị của Bộ trưởng Bộ Giáo dục và Đào tạo.',
    'QUYẾT ĐỊNH:',
    'Điều 1. Ban hành kèm theo Quyết định này Kế hoạch quốc gia cây bóng mát trường học giai đoạn 2024 - 2030 (Phụ lục kèm theo).',
    'Điều 2. Phân công thực hiện',
    ...numbered([
      'Bộ Giáo dục và Đào tạo chủ trì, phối hợp với Bộ Nông nghiệp và Phát triển nông thôn, Bộ Y tế ban hành tiêu chí sân trường râm mát trước ngày 31/12/2024.',
      'Bộ Nông nghiệp và Phát triển nông thôn công bố danh mục loài cây theo vùng sinh thái trong quý IV/2024.',
      'Bộ Tài chính hướng dẫn nguồn chi thường xuyên cho việc chăm sóc cây, chậm nhất ngày 31/3/2025.',
      'Bộ Xây dựng chủ trì, phối hợp với Bộ Giáo dục và Đào tạo sửa đổi quy chuẩn thiết kế trường học về diện tích cây xanh, trình Thủ tướng Chính phủ trước ngày 31/12/2026.',
      'Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương ban hành kế hoạch của địa phương, gửi Bộ Giáo dục và Đào tạo trước ngày 31/12/2024; định kỳ 6 tháng báo cáo kết quả.',
    ]),
    'Điều 3. Quyết định này có hiệu lực thi hành kể từ ngày ký ban hành.',
  ],
  sentTo: [
    'Ban Bí thư Trung ương Đảng',
    'Các bộ, cơ quan ngang bộ',
    'UBND các tỉnh, thành phố trực thuộc Trung ương',
    'Lưu: VT, KGVX',
  ],
  signed: ['KT. THỦ TƯỚNG', 'PHÓ THỦ TƯỚNG', '', 'Lê Văn Mẫu'],
})

const ministryPlan = paper({
  head: ministry(MINISTRY),
  title: ['KẾ HOẠCH', `Triển khai ${cite(DECISION)} trong ngành giáo dục`],
  body: [
    `Triển khai ${cite(DECISION)} ban hành Kế hoạch quốc gia cây bóng mát trường học giai đoạn 2024 - 2030, Bộ Giáo dục và Đào tạo ban hành kế hoạch như sau:`,
    'I. NHIỆM VỤ',
    '1. Vụ Giáo dục Tiểu học:',
    'a) Xây dựng dự thảo tiêu chí sân trường râm mát, lấy ý kiến các sở giáo dục và đào tạo trong tháng 10/2024.',
    'b) Hoàn thiện, trình Bộ trưởng ban hành trước ngày 20/12/2024.',
    '2. Cục Cơ sở vật chất chủ trì, phối hợp với Vụ Kế hoạch - Tài chính khảo sát 500 điểm trường vùng khô hạn, báo cáo Lãnh đạo Bộ trước ngày 28/02/2025.',
    '3. Các sở giáo dục và đào tạo:',
    '- Lập hồ sơ cây của từng trường, cập nhật lên cơ sở dữ liệu ngành trong quý I/2025.',
    '- Báo cáo Bộ Giáo dục và Đào tạo định kỳ hằng quý.',
    'II. TỔ CHỨC THỰC HIỆN',
    'Giao Vụ Giáo dục Tiểu học làm đầu mối theo dõi, đôn đốc, tổng hợp báo cáo Lãnh đạo Bộ.',
  ],
  sentTo: ['Thủ tướng Chính phủ (để b/c)', 'Các sở giáo dục và đào tạo', 'Lưu: VT, GDTH'],
  signed: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', '', 'Hoàng Thị Mẫu'],
})

/** Cites a plan by a number that two provinces bear, and does not say whose it is. */
const reminder = paper({
  head: ministry(REMINDER),
  title: [
    'V/v báo cáo tiến độ trồng cây bóng mát trong trường học',
    'Kính gửi: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
  ],
  body: [
    `Thực hiện ${cite(DECISION)}, đến nay nhiều địa phương chưa gửi báo cáo. Bộ Giáo dục và Đào tạo đề nghị Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương:`,
    ...numbered([
      'Gửi danh sách trường, điểm trường thiếu bóng mát trước ngày 31/3/2025.',
      'Tham khảo cách phân công trong Kế hoạch số 90077/KH-UBND mà đoàn công tác của Bộ đã giới thiệu tại hội nghị trực tuyến.',
      'Cử một cán bộ đầu mối, gửi họ tên về Vụ Giáo dục Tiểu học chậm nhất ngày 07/3/2025.',
    ]),
  ],
  sentTo: ['Như trên', 'Lưu: VT, GDTH'],
  signed: ['TL. BỘ TRƯỞNG', 'VỤ TRƯỞNG VỤ GIÁO DỤC TIỂU HỌC', '', 'Vũ Văn Mẫu'],
})

const conclusion = paper({
  head: centre(CONCLUSION),
  title: [
    'KẾT LUẬN\nCỦA BAN BÍ THƯ',
    `về sơ kết hai năm thực hiện ${cite(DIRECTIVE)}, tiếp tục đẩy mạnh việc trồng, chăm sóc cây trong trường học`,
  ],
  body: [
    `Sau khi nghe báo cáo sơ kết hai năm thực hiện ${cite(DIRECTIVE)} về ${SUBJECT}, Ban Bí thư kết luận:`,
    ...numbered([
      `Tiếp tục thực hiện ${cite(DIRECTIVE)}. Các tỉnh ủy, thành ủy rà soát, bổ sung kế hoạch cho phù hợp với tổ chức bộ máy mới, hoàn thành trước ngày 31/7/2026.`,
      'Đảng ủy Chính phủ lãnh đạo, chỉ đạo rà soát những nhiệm vụ đã giao cho cấp huyện trước đây, chuyển cho cấp xã hoặc cấp tỉnh, xong trong quý III/2026.',
      'Đảng ủy Bộ Giáo dục và Đào tạo đánh giá tỷ lệ cây sống sau hai năm, báo cáo Ban Bí thư trước ngày 31/12/2026.',
      'Ban Tuyên giáo và Dân vận Trung ương giới thiệu những trường làm tốt trong tháng 12/2026.',
    ]),
  ],
  sentTo: ['Các tỉnh ủy, thành ủy', 'Các đảng ủy trực thuộc Trung ương', 'Lưu Văn phòng Trung ương Đảng'],
  signed: ['T/M BAN BÍ THƯ', 'THƯỜNG TRỰC', '', 'Trần Văn Mẫu'],
})

export const centralPapers = () => [
  { ...DIRECTIVE, text: directive },
  { ...GUIDANCE, text: guidance },
  { ...DECISION, text: decision },
  { ...MINISTRY, text: ministryPlan },
  { ...REMINDER, text: reminder },
  { ...CONCLUSION, text: conclusion },
]

import { words } from './phrases.js'

/** Words by which the subject of a commission is told from what it does: "Ban Chỉ đạo chuyển đổi số | chủ trì …". */

/** Behind the head they begin a subject wherever it stands. */
const SUBJECT_OPENINGS = words(
  'SUBJECT_OPENING',
  `
  thực hiện
  về
  phòng, chống
  (phòng chống|phòng thủ|ứng phó|xây dựng|chuyển đổi|cải cách|các (chương trình|công trình)|chương trình|giảm nghèo)
  (thi hành|công tác|điều hành|phát triển|bảo vệ|quản lý|phối hợp|thi đua|coi thi|chấm thi|đề án|nghĩa vụ)
  (bồi thường|định giá|kỷ luật|xét|đánh giá|giáo dục|tư vấn|thẩm định|phổ biến|pctt|pccc|liên ngành|kỳ thi)
  (diễn tập|hội thi|cuộc thi|đại hội|thi|tuyển sinh|chăm sóc|phong trào|đặc biệt|điều tiết|vệ sinh|an toàn)
  (giải phóng|cổ phần hóa|tái cơ cấu|tổng điều tra|chống|sáng kiến|khoa học|hòa giải|đấu giá|sắp xếp)
  (tháo gỡ|đổi mới|tinh gọn|tiếp công dân)
  (sư phạm|quản trị|giám định)
  (vận động|) hiến máu
  giải quyết (khiếu nại|đơn)
  thu (ngân sách|hút|hồi nợ)
  xóa (nhà|đói|mù)
  kiểm kê (đất|rừng|tài sản|quỹ)
  xúc tiến
  hội nhập
  bầu cử
  sản xuất
  (chính sách|nhà ở|nông thôn mới|du lịch|dân số|bình đẳng giới|tôn giáo|dân tộc|nhân quyền|văn hóa|việc làm)
  (thị trường|kinh tế|bảo hiểm|quy chế|tiết kiệm|giải ngân|gia đình|người cao tuổi|biến đổi khí hậu|tăng trưởng xanh)
  an ninh (mạng|trật tự|lương thực|nguồn nước)
`,
)

/** Behind the head they begin a subject where the commission is spoken of; else they are what it does. */
const SUBJECT_VERBS = words(
  'SUBJECT_VERB',
  `
  (triển khai|xử lý|rà soát|kiểm tra|giám sát|tổng kết|sơ kết|đôn đốc|hỗ trợ|tiếp nhận|thu hồi|thúc đẩy)
  (nâng cao|tổ chức|khắc phục)
`,
)

/** The words before a commission that is spoken of and does nothing itself. */
export const SPOKEN_OF: readonly string[] = 'của với cho cùng lập toàn cố viên trực trưởng'.split(' ')

/** Where the name of a commission is over; directly behind the head it says what the commission does. */
const SUBJECT_ENDS = words(
  'SUBJECT_END',
  `
  chủ trì
  phối hợp
  phối hợp (với|cùng)
  có (trách nhiệm|nhiệm vụ|văn bản|ý kiến|kế hoạch)
  (chịu|tổ chức|họp|báo cáo)
  (làm việc|hoạt động) (theo|kiêm|từ|đến|trong|tại|đúng|với)
  (tham mưu|điều hành|đã|vừa|cũng|sẽ|cần|phải|được|không)
  (và|) tiếp theo
  có (các|những|) (nhiệm vụ|chức năng|trách nhiệm|quyền hạn)
  (theo|là|gồm|do|để|nhằm|tại|về kết luận|về việc|năm|xong|trước ngày|định kỳ|hướng dẫn|phân công|đề nghị)
  (yêu cầu|quyết định|ban hành|áp giá|đánh giá cao|xây dựng (kế hoạch|đề án|phương án))
  thực hiện (tốt|nghiêm|đúng|nhiệm vụ)
  (tiếp tục|tăng cường|khẩn trương|nghiêm túc|tích cực|quyết liệt)
  tập trung (chỉ đạo|triển khai|thực hiện|rà soát)
  (chủ động|thường xuyên|kịp thời|bố trí|sớm|gửi|chỉ đạo|niêm yết|soạn|hoàn tất)
  cho (ý kiến|phép)
  (bắt đầu|tổng hợp|rà soát|quy định|theo dõi|xem xét|đôn đốc)
  lập (kế hoạch|danh sách|đoàn|phương án|biên bản|hồ sơ|dự toán)
  nắm (tình hình|chắc)
  (nhanh chóng|căn cứ|hoàn thành|tự (kiểm tra|rà soát|đánh giá|chịu))
  (đánh giá (kết quả|tình hình|việc|tiến độ)|lấy ý kiến|xét (các|từng|hồ sơ|chọn)|ra (thông báo|quyết định|văn bản))
  (cử (cán bộ|người|đại diện|thành viên)|mở (sổ|lớp|cuộc|đợt|hội nghị)|trình (ubnd|hđnd|chủ tịch|cấp))
`,
)

/** Behind a comma: another body, or what is to be done. */
export const NOT_IN_SUBJECT: readonly string[] =
  'các ubnd hđnd sở ban ngành đảng ủy huyện tỉnh xã phường mttq mặt đoàn hội chủ phối có tổ thành và yêu giao đề rà kiểm báo tham triển hướng đôn theo tổng thực cập lãnh chỉ nghiên'.split(
    ' ',
  )

export const COMMISSION_WORDS = [SUBJECT_OPENINGS, SUBJECT_VERBS, SUBJECT_ENDS] as const

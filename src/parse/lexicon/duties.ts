import { patternOf, phrases, words } from './phrases.js'

/**
 * Words by which duties are told from description (docs/domain.md, Duties). Lists are data: add a line where a paper is
 * seen that needs it.
 */

/** Verbs with which a duty begins. */
const DUTY_VERB_WORDS = words(
  'DUTY_VERB',
  `
  tự (cân đối|rà soát|chịu trách nhiệm|tổ chức|bố trí|đánh giá|kiểm tra|lo|giải quyết|khắc phục|sắp xếp|xác định|kiểm điểm|kê khai)
  (ban hành|biên soạn|biểu dương|bàn giao|bám sát|báo cáo|bảo trì|bảo tồn|bảo vệ|bảo đảm|bố trí|bồi dưỡng)
  (bổ nhiệm|bổ sung|chi|chi trả|chia sẻ|cho|chuyển|chuẩn bị|chuẩn hóa|chú trọng|chăm lo|chăm sóc|chấm dứt)
  (chấn chỉnh|chấp hành|chỉ đạo|chỉnh trang|chịu trách nhiệm|chọn|chốt|chốt chặn|chốt trực|chủ trì|cung cấp|cung ứng)
  (cân đối|có|công bố|công khai|công nhận|cải cách|cải thiện|cải tạo|cảnh báo|cấp|cấp phát|cập nhật)
  (cắt giảm|cụ thể hóa|củng cố|cử|di dời|duy trì|dành|dừng|dự báo|dự tính|gia cố|giao|giám sát|giáo dục|giải ngân)
  (giải phóng|giải quyết|giải tỏa|giảm|giới thiệu|giữ|gương mẫu|gắn|gửi|hiện đại hóa|hiệp thương|hiệu chỉnh|hoàn chỉnh)
  (hoàn thiện|hoàn thành|hoàn tất|huy động|hình thành|hướng dẫn|hạn chế|hằng|học tập|hỗ trợ|hợp tác)
  (khai thác|khen thưởng|khoanh|khuyến khích|khôi phục|không|khơi thông|khảo sát|khắc phục|kiên quyết)
  (kiến nghị|kiểm kê|kiểm soát|kiểm tra|kiểm điểm|kiểm đếm|kiện toàn|kê|kê khai|kêu gọi|ký|kết hợp|kết luận)
  (kết nối|kỷ luật|liên hệ|liên kết|luân chuyển|làm|làm việc|lãnh đạo|lưu trữ|lập|lắp đặt|lồng ghép|lựa chọn|miễn)
  lo (công tác|cơ sở vật chất|kinh phí|hậu cần|phương tiện|địa điểm|nơi ăn|chỗ ăn|chỗ ở|ăn nghỉ|khánh tiết|trang trí|xe)
  (ra đề|chấm thi|chấm giải|trao giải)
  (mua|mua sắm|mời|mở|mở rộng|nghiên cứu|nghiệm thu|ngăn chặn|nhân nhanh|nhân rộng|nhập|nhắc nhở|niêm phong)
  (niêm yết|nâng cao|nâng cấp|nêu|nạo vét|nắm|nộp|phát|phát hiện|phát huy|phát hành|phát sóng|phát triển)
  (phát động|phân|phân bổ|phân công|phân cấp|phân loại|phân tích|phê bình|phê duyệt|phòng|phản biện)
  (phản ánh|phối hợp|phối kết hợp|phổ biến|phục vụ|quan tâm|quy hoạch|quy định|quyết toán|quyết định)
  (quán triệt|quản lý|quảng bá|rà soát|rút kinh nghiệm|rút ngắn|siết chặt|sơ kết|sơ tán|sản xuất|sắp xếp)
  (sẵn sàng|số hóa|sử dụng|sửa chữa|sửa đổi|tham gia|tham khảo|tham mưu|tham vấn|thanh quyết toán|thanh toán)
  (thanh tra|thay|theo dõi|thiết lập|thu|thu gom|thu hút|thu thập|thành lập|tháo gỡ|thông báo|thẩm tra)
  (thẩm định|thể chế hóa|thống kê|thống nhất|thụ lý|thực hiện|tiêm|tiến hành|tiếp|tiếp nhận|tiếp thu)
  (tiết kiệm|trang bị|trao đổi|treo|triển khai|truy|truyền thông|trình|trả lời|trồng|trục vớt|trực|tu bổ)
  (tuyên truyền|tuyển|tuyển dụng|tuần tra|tìm|tìm hiểu|tích hợp|tôn tạo|tăng|tăng cường|tư vấn|tạm|tạm ứng|tạo)
  (tập huấn|tập trung|tặng|tổ chức|tổng hợp|tổng kiểm tra|tổng kết|tổng rà soát|tổng điều tra|tự|viết)
  (vận dụng|vận hành|vận động|xem xét|xin|xác minh|xác thực|xác định|xây|xây dựng|xóa|xúc tiến|xử lý|xử phạt|yêu cầu)
  (áp dụng|đa dạng|đa dạng hóa|điều chỉnh|điều hành|điều tiết|điều tra|điều động|đo|đàm phán|đào tạo|đánh giá)
  (đình chỉ|đón|đôn|đôn đốc|đăng|đăng ký|đưa|đưa tin|đảm bảo|đấu tranh|đầu tư|đẩy mạnh|đặt|đề cao|đề nghị)
  giúp (ubnd|ủy ban nhân dân|ban chỉ đạo|ban thường vụ|ban tổ chức|chủ tịch|hội đồng|thường trực|trưởng ban|tỉnh ủy|thành ủy|huyện ủy|đảng ủy)
  (lấy (ý kiến|mẫu|phiếu)|rút (kinh phí|dự toán|vốn|tiền))
  (gỡ|xếp lịch|nhắc|nhắc việc|rà lại|sửa|dạy|đếm|soạn|soạn thảo|dọn|quét|phát quang|chặt tỉa|chằng chống|tổng vệ sinh|ra quân)
  (soát|xem|kiểm|đọc|tra|tính|xếp) (lại|kỹ|xét)
  (soát xét|ứng trực|ứng cứu|bám (sát|nắm|thôn|bản|địa bàn|cơ sở|dân|đồng|hộ)|cân nhắc|tính toán)
  xét (duyệt|công nhận|tuyển|chọn|tặng|khen thưởng|nâng|cấp|hưởng|thi đua|đề nghị)
  (đúc kết|nối mạng|bao tiêu|bình (bệnh án|đơn thuốc)|làm rõ|làm sạch|đối soát|đối chiếu|chuyển giao|chuyển đổi|thu hồi|truy thu|giám định|kiểm định|xác nhận)
  (phân luồng|phân định|khoanh vùng|cách ly|phòng ngừa|tiêm phòng|quét dọn|dọn dẹp|dọn vệ sinh|vệ sinh|cắt tỉa|trang trí|tài trợ)
  (xét xử|truy tố|thi hành|hòa giải|kết nạp|rèn luyện|nêu gương|giữ gìn|giữ vững|khuyến cáo|cam kết|ký kết|thỏa thuận)
  (khởi công|khánh thành|bình xét|chấm điểm|vinh danh|trưng bày|quyên góp|ủng hộ|túc trực|trực ban|gieo|kết thúc|bế giảng)
  (thúc đẩy|tận dụng|tháo dỡ|kích hoạt|tiêu hủy|khử trùng|trấn áp|triệt phá|tịch thu|hoàn trả|điều phối|bồi thường)
  (cưỡng chế|lan tỏa|khơi dậy|tôn vinh|tri ân|thăm hỏi|động viên|ứng phó|giải trình|thí điểm|gieo trồng)
  (biên dịch|biên tập (tin|bài|phim|nội dung|tài liệu)|mã hóa|bốc thăm|tổng duyệt|khóa sổ|chạy thử|hiệp đồng|quay phim|đóng gói|phun (thuốc|hóa chất|khử))
  thiết kế (maket|ma két|mẫu|logo|giao diện|ấn phẩm|tờ|băng|pano|bộ|nội dung|hình|bài|khẩu hiệu|các)
  (duy tu|tu sửa|phong tỏa|in ấn|in và (cấp|phát)|ghi hình|cài đặt|tất toán|hoàn ứng|chỉnh sửa|bình ổn|bắt giữ|khởi tố)
  (luyện tập|đồng hành|gặp gỡ|lắng nghe|xếp loại|góp ý|phản hồi|trích đo|phụ đạo|đảm nhiệm|liên lạc)
  quan hệ (với|chặt chẽ|mật thiết)
  (bảo quản|bảo dưỡng|thăm (và|hỏi)|trao (học bổng|quà|tặng)|ôn tập|chứng thực|vận chuyển|can thiệp|rà quét|hội ý|di chuyển)
  (quay phim|chụp ảnh|đính chính|giảng dạy|họp phụ huynh|khám (sức khỏe|bệnh))
  (hưởng ứng|tinh giản|nâng lương|trả lại|tranh thủ|neo đậu|cắm (mốc|biển)|áp giá|coi thi|tiêu úng)
  (phun (khử|thuốc|hóa)|chống (thất thu|hạn|úng|rét)|ngừng|cắt điện|tháo nước|theo sát)
  chỉ (cấp|cho|bố trí|tổ chức|thực hiện|giải quyết|xem xét|sử dụng|tiếp nhận)
  (cứu chữa|hộ đê|răn đe|giải thích|trích lập|trích nộp|hạch toán|khấu trừ|xuất cấp|dự trữ|tích trữ|khai báo|canh gác)
  (chăm bón|che chắn|gia cường|san lấp|phá dỡ|cải tiến|ngăn ngừa|đề phòng|xử trí|sơ cứu|sàng lọc|xét nghiệm|khử khuẩn)
  (dập tắt|di dân|khích lệ|chôn lấp|tiêu độc|tuân thủ|dàn dựng|sáng tác|sưu tầm|trùng tu|phục dựng)
  (tôn trọng|nhận diện|phủ xanh|diệt trừ|hoãn|kiềm chế|bóc gỡ|lên án|trông coi|tinh gọn|đấu giá)
  (dự trù|chiêu sinh|tuyên dương|phân làn|rà phá|thu dung|đưa đón|phúc tra)
  (đi|đến) (từng|tận) (hộ|nhà|gia đình|ngõ|thôn|bản|khu|cơ sở|doanh nghiệp)
  thông tin (kịp thời|đầy đủ|cho|đến|rộng rãi)
  ổn định (tình hình|giá|đời sống|thị trường|tâm lý|bộ máy|nơi)
  (huấn luyện (cán bộ|lực lượng|cho|đội)|diễn tập (phương án|các|xử lý)|điều trị (cho|người|bệnh)|đồng bộ dữ liệu)
  (phổ cập|xóa mù|sao (lưu|chụp|gửi))
  (bóc tách|bù giá|chỉnh lý|dập dịch|đánh mã|đấu nối|gia hạn|loại (bỏ|trừ)|tái đàn|tẩy độc|thanh lý|nhượng bán|hủy bỏ|kết chuyển)
  duyệt (dự toán|danh sách|kế hoạch|hồ sơ|phương án|chi|nội dung|chương trình|quyết toán|cấp|giá|tin|bài|lịch)
  đóng (dấu|góp|cửa|cống|điện|quỹ|nộp)
  dán (thông báo|tem|nhãn|áp phích|bảng|kết quả|mã|khẩu hiệu)
  ghi (âm|chép|sổ|biên bản|rõ|đầy đủ|nhật ký|chỉ số|thu)
  thuê (tư vấn|đơn vị|nhân công|chuyên gia|máy|xe|dịch vụ|hạ tầng|luật sư|bảo vệ)
  tập hợp (ý kiến|số liệu|hồ sơ|đoàn viên|thanh niên|kiến nghị|các|danh sách|đầy đủ|lực lượng|quần chúng|phản ánh|kết quả)
  nhận (hồ sơ|đơn|bàn giao|đỡ đầu|giúp đỡ|nuôi dưỡng|phiếu|bài|danh sách|đăng ký|hàng|kinh phí)
  ra (quyết định|thông báo|văn bản|công văn|nghị quyết|lời kêu gọi)
  xuống (cơ sở|địa bàn|thôn|xã|từng|các|tận)
  hậu kiểm (các|sau|cơ sở|sản phẩm|hồ sơ|việc|đối với|#)
  phỏng vấn (thí sinh|ứng viên|người|các|trực tiếp)
  phục hồi (sản xuất|kinh tế|môi trường|hoạt động|hệ thống)
  xuất bản (sách|ấn phẩm|bản tin|tài liệu|đặc san)
  biểu diễn (phục vụ|văn nghệ|chương trình|các)
  cho (thuê|mượn|vay)
  thử nghiệm (mô hình|giống|hệ thống|phần mềm|việc)
  (tra cứu|thăm dò) (thông tin|hồ sơ|ý kiến|dư luận)
  cổ vũ (các|phong trào|động viên|tinh thần)
  giãn (tiến độ|thời gian)
  dẫn (đoàn|đường|giải)
  chia (ca|nhóm|tổ|lớp|quà|đội)
  gom (hàng|đơn|hồ sơ)
  tăng (thời lượng|số lượng|mức|tỷ lệ|giờ|tốc độ|ca|chuyến)
  đào (hố|kênh|mương|hào|ao)
  đắp (đê|đập|bờ|đường)
  rải (vôi|nhựa|đá|thảm|cát)
  (sơn (kẻ|sửa|lại)|kẻ (vạch|biển))
  vá (đường|ổ gà)
  thả (giống|cá|tôm)
  xả (lũ|nước)
  vớt (rác|bèo)
  (nhổ|làm) cỏ
  nhặt rác
  đốt (thực bì|rác)
  (nhắn tin|gọi điện|dâng hương|dâng hoa|chúc (tết|thọ)|mừng thọ|tầm soát|kê đơn|kéo giảm|gìn giữ|quy đổi|khống chế|nhập liệu|đặt hàng)
  (khởi kiện|kháng nghị|khởi động|cấp phép|cắm (tiêu|bổ sung|cờ|mia|trại))
  dự thảo (văn bản|công văn|tờ trình|hợp đồng|quyết định trình)
  (đề xuất|định hướng|đối thoại|đổi mới|đẩy nhanh|nghiêm cấm|ưu tiên|ủy quyền|ứng dụng)
`,
)

/** What may stand before the verb of a duty, one behind the other. */
const DUTY_ADVERBS = words(
  'DUTY_ADVERB',
  `
  (tiếp tục|chủ động|khẩn trương|thường xuyên|tích cực|tập trung|từng bước|không ngừng|nhanh chóng|trực tiếp)
  (gấp rút|nỗ lực|dứt điểm|mạnh dạn|tự mình|sớm|đồng loạt|nhất loạt|liên tục|tuyệt đối|cương quyết|kịp thời|định kỳ|phải|cần|có trách nhiệm|chịu trách nhiệm|nghiêm túc|đồng thời|đặc biệt|quyết liệt|quyết tâm|kiên quyết|kiên trì|phối hợp)
  (hằng|hàng) (năm|quý|tháng|tuần|ngày)
  (căn cứ|còn (phải|cần|có (trách nhiệm|nhiệm vụ)))
`,
)

/** Bodies whose names begin like verbs. */
const NAMED_LIKE_VERBS =
  'chi (?:nhánh|cục|hội|đoàn|bộ)|thanh tra (?:tỉnh|sở|chính phủ)|tổ chức (?:tín dụng|chính trị|đảng)|giao thông'

/** The same for text that is not annotated: names of bodies end before it. */
export const DUTY_VERBS = new RegExp(
  `^(?!(?:${NAMED_LIKE_VERBS})(?!\\p{L}))(?:(?:${patternOf(DUTY_ADVERBS.rows)})[\\s,]+)*(?:${patternOf(DUTY_VERB_WORDS.rows)})(?!\\p{L})`,
  'u',
)

/** Words of duty further on in a sentence. */
const OBLIGES = words('OBLIGES', '(cần|phải|chủ trì|giao|yêu cầu)')

/** What the subject is charged to be: "Là cơ quan thường trực, …". */
const STANDING_DUTY = words('STANDING_DUTY', 'là (cơ quan|đơn vị|đầu mối|bộ phận|lực lượng)')

/** What a decision does itself, at the head of an article. */
const DECIDES = words('DECIDES', '(phê duyệt|duyệt|thông qua|ban hành|thành lập|công nhận)')

/** A clause that only takes the duty before it one step further, perhaps behind one of the second kind. */
const GOES_ON = words(
  'GOES_ON',
  `
  (báo cáo|trình|gửi|kết quả|hoàn thành|xong|thông báo|sơ kết|tổng kết)
  (tiến hành|tổ chức|tham mưu|tham mưu tổ chức|chỉ đạo) (sơ kết|tổng kết)
  (kết thúc|hoàn thiện|bàn giao|nghiệm thu|khánh thành|đưa vào)
`,
)
const GOES_ON_BY = words('GOES_ON_BY', '(tổng hợp|kịp thời|trên cơ sở|đồng thời|chỉ đạo)')

/** How speech counts what is to be done. */
const SPOKEN_ORDER = phrases<'SPOKEN_ORDER', number>(
  'SPOKEN_ORDER',
  ['một|nhất', 'hai', 'ba', 'bốn|tư', 'năm', 'sáu', 'bảy', 'tám'].flatMap((number, place) => [
    [`(${number}) là`, place + 1] as const,
    [`thứ (${number})`, place + 1] as const,
  ]),
)

/** A step of a timetable: "Đại hội cấp cơ sở hoàn thành trước ngày D", whoever holds it. */
const TIMED_STEP = words(
  'TIMED_STEP',
  '(hoàn thành|hoàn thiện|xong|tiến hành|bắt đầu|tổ chức|kết thúc|gửi|nộp|bàn giao|công bố)',
)

/** Why a sentence that opens with these words puts no duty on anyone; WORK: it may, though its first word does not. */
export type Opening =
  'PRAISE' | 'BLAME' | 'ACCOUNT' | 'AFTER' | 'GROUND' | 'FORCE' | 'PAGE' | 'AIM' | 'ANNEX' | 'THANKS' | 'WORK'

const OPENINGS = phrases<'OPENING', Opening>('OPENING', [
  ['(đồng thời ,|đồng thời|) (ghi nhận|biểu dương|đánh giá cao|hoan nghênh)', 'PRAISE'],
  ['(nghiêm khắc|) phê bình', 'BLAME'],
  [
    '(tuy nhiên|tuy vậy|tuy thế|bên cạnh những kết quả|nhìn chung|nguyên nhân|kết quả|đến nay|hiện nay)',
    'ACCOUNT',
  ],
  ['về (kết quả|ưu điểm|tồn tại|hạn chế|tình hình|kết quả đạt được|tồn tại , hạn chế) :', 'ACCOUNT'],
  ['bên cạnh đó , (công tác|việc|vẫn|còn)', 'ACCOUNT'],
  ['(trong|) thời gian qua', 'ACCOUNT'],
  ['(những năm qua|những tháng đầu năm|những tháng qua|trong những năm|đây là)', 'ACCOUNT'],
  // "Sau khi ban hành Kế hoạch, các đơn vị báo cáo …" is none
  ['sau khi (nghe|lắng nghe|nhận|nhận được|xem|xem xét|nghiên cứu|thảo luận|trao đổi|cân nhắc)', 'AFTER'],
  ['qua (kiểm tra|khảo sát|theo dõi|rà soát)', 'AFTER'],
  ['sau khi (được nghe|làm việc|họp|kiểm tra|khảo sát|phân tích|đánh giá|có ý kiến|triển khai)', 'AFTER'],
  ['(việc triển khai|theo báo cáo|được biết ,)', 'ACCOUNT'],
  ['theo (nguồn tin|thông tin (của|từ)|đánh giá của|nhận định của|tìm hiểu của|ghi nhận của)', 'AFTER'],
  ['(tham dự|cùng dự|dự|tham gia) (cuộc|buổi|phiên|) (họp|làm việc|hội nghị) (còn|) có', 'ACCOUNT'],
  ['(cùng dự|tham dự) (còn|) có', 'ACCOUNT'],
  ['(căn cứ|xét)', 'GROUND'],
  ['xét (duyệt|công nhận|tuyển|chọn|tặng|khen thưởng|nâng|hưởng|thi đua)', 'WORK'],
  [
    '(chỉ thị|nghị quyết|kết luận|quyết định|kế hoạch|chương trình|chương trình hành động|quy định|quy chế|hướng dẫn|thông báo|thông tri|đề án) này (có|thay|được|phổ biến|gồm)',
    'FORCE',
  ],
  ['(nghị quyết|quyết định|chỉ thị|quy định|kế hoạch|hướng dẫn) này đã (được|có hiệu lực)', 'FORCE'],
  ['nghị quyết này đã', 'FORCE'],
  ['hướng dẫn này áp', 'FORCE'],
  ['quyết định (có|thay|được)', 'FORCE'],
  ['(cập nhật|đăng|xuất bản|gửi) (lúc|ngày)', 'PAGE'],
  ['(ngày|) (cập nhật|đăng|xuất bản) :', 'PAGE'],
  ['(chia sẻ (nội dung|bài viết|tin) này|trở thành người đầu tiên bình luận|gửi bình luận)', 'PAGE'],
  ['(trong|) trường hợp (bận|vắng mặt|đi vắng|có (công|) việc đột xuất)', 'PAGE'],
  ['(nhằm|mục tiêu|về (mục tiêu|chỉ tiêu))', 'AIM'],
  [
    '(quyết định|kế hoạch|văn bản|chỉ thị|công điện|nghị quyết|hoạt động|chương trình|quy chế) (này|trên|nói trên|nêu trên) nhằm',
    'AIM',
  ],
  ['(trên đây là|kèm theo|ban hành kèm theo|chi tiết)', 'ANNEX'],
  ['trân trọng', 'THANKS'],
])

/** "Ngày D, đồng chí X đã …": what happened. */
const DAY_OPENINGS = words(
  'DAY_OPENING',
  `
  (sáng|chiều|vào|từ|) ngày #
  (sáng|chiều|tối) # / #
`,
)

/** "UBND tỉnh thông báo để các đơn vị biết, thực hiện" */
const NOTIFYING = words('NOTIFIES', 'thông báo (để|đến|ý kiến|kết luận)')

/** Articles by which a decision is put into force: who carries it out, not what anybody must do. */
const ENFORCING = words(
  'ENFORCING',
  `
  chịu trách nhiệm (thi hành|thực hiện) (quyết định|nghị quyết|chỉ thị|kế hoạch) này
  chịu trách nhiệm (thi hành|thực hiện) (quy định|thông báo|hướng dẫn|công điện) này
  có trách nhiệm thi hành (quyết định|nghị quyết|chỉ thị) này
  (có|chịu) trách nhiệm tổ chức thi hành (quyết định|nghị quyết|chỉ thị|quy định|quy chế) này
  căn cứ (quyết định|nghị quyết) (này|) thi hành
  chịu trách nhiệm (thi hành|tổ chức thi hành) (.|kể từ ngày ký)
`,
)

export const DUTY_WORDS = [
  DUTY_VERB_WORDS,
  DUTY_ADVERBS,
  OBLIGES,
  STANDING_DUTY,
  DECIDES,
  GOES_ON,
  GOES_ON_BY,
  SPOKEN_ORDER,
  TIMED_STEP,
  OPENINGS,
  DAY_OPENINGS,
  NOTIFYING,
  ENFORCING,
] as const

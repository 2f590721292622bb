/**
 * Words by which a report says how work stands (docs/domain.md, Reports). Patterns are read in folded text. A line is added
 * where a paper is seen that needs it.
 */

const LETTER = String.raw`[\p{L}\d]`
/** Alternatives that begin and end with a word. */
const anyOf = (lines: string): RegExp => {
  const phrases = lines
    .split(/\s\|\s|\n/u)
    .map((line) => line.trim().replaceAll(' ', String.raw`\s+`))
    .filter((line) => line !== '')
  return new RegExp(`(?<!${LETTER})(?:${phrases.join('|')})(?!${LETTER})`, 'gu')
}

/** What headings say of the parts that look ahead, ask, or tell how to do it. */
export const AHEAD = anyOf(`
  phương hướng | định hướng | thời gian tới | trong thời gian đến | tiếp theo | sắp tới | năm tới | quý tới | tháng tới | tuần tới
  cuối năm | tháng cuối | nhiệm vụ trọng tâm | nhiệm vụ , giải pháp | nhiệm vụ và giải pháp | nhiệm vụ, giải pháp | giải pháp
  kiến nghị | đề xuất | đề nghị | mục tiêu | dự kiến | bài học | bài học kinh nghiệm | mục đích | yêu cầu | kế hoạch tháng | kế hoạch quý | kế hoạch năm
  tổ chức thực hiện | nơi nhận
`)
/** And of those that look back. */
export const BACK = anyOf(`
  kết quả | tình hình | tiến độ | tồn tại | hạn chế | khó khăn | vướng mắc | nguyên nhân | đánh giá | đã | đang | chưa | công tác lãnh đạo
  công tác chỉ đạo | công tác triển khai | việc thực hiện | việc triển khai | lãnh đạo, chỉ đạo | ưu điểm | thực trạng
`)
/** Such headings name no work. */
export const OF_EVERYTHING = anyOf(`
  (?:những |các )?kết quả(?: (?:thực hiện|đạt được|cụ thể|triển khai|chủ yếu|chung))? | tình hình(?: (?:chung|thực hiện|triển khai))? | tổng hợp | đánh giá chung
  (?:một số )?(?:tồn tại|hạn chế|khó khăn|vướng mắc|nguyên nhân)(?:(?:\\s?,| và) (?:tồn tại|hạn chế|khó khăn|vướng mắc|nguyên nhân))*
  (?:các |những |về )?(?:nhiệm vụ|nội dung|công việc|chỉ tiêu|việc)(?: được giao)? (?:đã |đang |chưa )(?:được )?(?:cơ bản )?(?:hoàn thành|thực hiện|triển khai)(?: xong)?
  công tác (?:lãnh đạo|chỉ đạo)(?:\\s?,? (?:chỉ đạo|điều hành|triển khai))* | cụ thể như sau | như sau | ưu điểm
  (?:việc |công tác )?(?:triển khai |tổ chức )?thực hiện (?:các )?(?:nhiệm vụ|nội dung|chỉ tiêu)(?: được giao)?
`)

/** Said of work that is to come, is asked for, or that somebody else was told to do: it is not done by these words. */
export const NOT_YET = anyOf(`
  sẽ | dự kiến | phấn đấu | quyết tâm | cố gắng | nhằm | để | cần | phải | yêu cầu | đề nghị | kiến nghị | đôn đốc | chỉ đạo | giao | hướng dẫn
  tiếp tục | khẩn trương | bảo đảm | đảm bảo | mục tiêu | chưa | không | chuẩn bị | sắp | hạn | thời hạn | thời gian | sau khi | khi | nếu | cam kết | đăng ký
  ước | có khả năng | trước khi | vận động | thông báo | nhắc nhở | tham mưu | cho phép | được giao | xin | hứa | là một trong | đẩy nhanh tiến độ
  mới chỉ | gần như | cơ bản | gần
`)

/** "Đã hoàn thành", "hoàn thành 100%", "đã rà soát xong". */
export const DONE = anyOf(`
  đã (?:được )?(?:tổ chức )?(?:triển khai )?(?:hoàn thành|hoàn tất|hoàn thiện xong|thực hiện xong|làm xong|xong)
  hoàn thành (?:100\\s?%|toàn bộ|tất cả|đúng tiến độ|đúng thời hạn|đúng hạn|đúng kế hoạch|đúng thời gian|vượt|trước thời hạn|trước tiến độ|trước hạn|sớm|xong)
  vượt (?:kế hoạch|chỉ tiêu|mức kế hoạch) | đã thực hiện đầy đủ
`)
/** "Toàn bộ trường phổ thông đã …", "100% xã đã …". */
export const BY_ALL = anyOf(
  String.raw`(?:100\s?%|toàn bộ|tất cả|cả \d+)(?: (?:số|các))?(?: [\p{L}\d.]+){1,5} đã`,
)
export const NEARLY = anyOf(
  '(?:đã )?(?:cơ bản|gần như|gần|sắp) (?:hoàn thành|hoàn tất|xong) | (?:hoàn thành|hoàn tất|xong) (?:cơ bản|một phần|bước đầu)',
)
/** Verbs behind "đã" that end a piece of work, where that was the task. */
export const ENDING_ACTS = anyOf(`
  ban hành | thành lập | kiện toàn | phê duyệt | trình | bàn giao | nghiệm thu | khánh thành | công bố | ký kết | tổng kết | sơ kết | phát hành | thông qua
  đưa vào (?:sử dụng|vận hành|hoạt động) | khai trương | niêm yết | phân bổ | giải ngân xong | nộp | gửi | báo cáo
`)

/** "Đang triển khai", "đã khởi công". */
export const STARTED = anyOf(`
  đang | đã khởi công | bước đầu | đã bắt đầu | đã triển khai | đã tiến hành | tiếp tục được | đã và đang | được triển khai | được thực hiện | từng bước
`)

/** "Chưa thực hiện được", "còn vướng mắc". */
export const HINDERED = anyOf(`
  chưa (?:được |thể |tổ chức )*(?:thực hiện|triển khai|hoàn thành|hoàn tất|tổ chức|bố trí|ban hành|thành lập|phê duyệt|trình|xây dựng|lập|khởi công|xong|đạt|đáp ứng|giải ngân|bàn giao|cấp|rà soát|có|giải quyết|xử lý|tiến hành|làm|thống nhất|bảo đảm|đảm bảo|kiện toàn|công bố|mở|lắp đặt|sửa chữa|nghiệm thu|phân bổ|ký|đưa)
  (?:còn|gặp|có|phát sinh) (?:rất |khá )?(?:nhiều |một số |không ít )?(?:khó khăn|vướng mắc|vướng) | đang vướng | vướng mắc (?:về|do|trong|ở|liên quan|chủ yếu)
  (?:còn |rất |bị |khá )?chậm (?:tiến độ|so với|muộn|trễ|được|do|hoàn thành|triển khai) | (?:còn|rất|bị|khá) chậm | quá hạn
  không (?:thể )?(?:thực hiện|hoàn thành|triển khai)(?: được)? | không đạt | tạm dừng | tạm ngừng | đình trệ | bị dừng
  (?:đang )?chờ (?:ý kiến|hướng dẫn|phê duyệt|thẩm định|bố trí)
`)
/** "Không có vướng mắc", "đã tháo gỡ vướng mắc": right before such words, nothing stands in the way. */
export const NOTHING_HINDERS =
  /(?:không|chưa|đã (?:tháo gỡ|giải quyết|khắc phục)|tháo gỡ|giải quyết|khắc phục|xử lý|kịp thời|hết)\s+(?:(?:được|các|những|mọi|có|còn|gặp|phát sinh|nhiều)\s+)*$/u
/** "Hiệu quả chưa cao": what is thought of work, not how it stands. */
export const JUDGES = anyOf(`
  chưa (?:thực sự |thật sự |được )*(?:cao|tốt|đều|sâu|thường xuyên|kịp thời|đồng bộ|quyết liệt|nghiêm|đầy đủ|rõ|nhiều|mạnh|chặt chẽ|hiệu quả|quan tâm|chủ động|đi vào|tương xứng|sát)
  ghi nhận | biểu dương | khen ngợi | đánh giá cao | nhiệt liệt
`)

/** Behind these words stands why, not what. */
export const REASON = anyOf('do | vì | bởi | nguyên nhân | lý do | nguyên nhân là')
/** These begin another statement inside a sentence. */
export const TURNS = /[;]|,\s+(?=(?:tuy nhiên|nhưng|song|riêng|còn)\s)|\.\s+(?=tuy nhiên)/gu

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
/** Behind a fraction they tell that it counts no work: "24/24 giờ", "ngày 5/6 năm …". */
const NO_UNITS = '(?:giờ|năm|tháng|ngày|và|hoặc|của|về|do|đến|tại)'
/** "1.200/2.000 căn", "1.200 trong tổng số 2.000 hộ". */
export const PART_OF_WHOLE = new RegExp(
  String.raw`(?<![\d/.,-]|ngày\s|số\s|tháng\s)(${NUMBER})\s*(?:/|trên tổng số|trong tổng số|trong số)\s*(${NUMBER})(?![\d/.,-])(?!\s*${NO_UNITS}(?!${LETTER}))(?=\s*(?:\p{L}|[;.,)]|$))`,
  'gu',
)
/** "đạt 85%", "bằng 100% kế hoạch"; never "100% chi bộ", which counts who and not what. */
export const PERCENT =
  /(?<![\d.,/])(\d{1,3}(?:,\d+)?)\s?%(?!\s*(?!(?:kế hoạch|chỉ tiêu|dự toán|khối lượng|so với|tổng|nhu cầu|mục tiêu|số|vốn|công việc|diện tích)(?!\p{L}))\p{L})/gu
/** A percentage of these tells nothing of how much is done: "tỷ lệ hộ nghèo giảm 2%". */
export const OTHER_SHARE = anyOf('giảm | tăng | chiếm | còn | thuế | lãi suất | phí | tỷ lệ hộ nghèo')
/** What work is counted by: "1.200 căn". */
const UNITS =
  'căn|nhà|hộ|xã|phường|thị trấn|huyện|quận|đơn vị|thôn|bản|tổ|khu|lớp|công trình|dự án|người|cơ sở|trường|km|ha|m2|m²|điểm|buổi|hội nghị|lượt|văn bản|hồ sơ|tuyến|cây|tỷ đồng|triệu đồng|đồng|cơ quan|địa phương|chi bộ|đảng bộ|mô hình|suất|phòng|trạm|giường|con|chợ|cuộc|camera|máy|thửa|giấy|trường hợp|câu lạc bộ|doanh nghiệp|thiết bị|vụ|tấn|học viên|trụ|hồ|đội|tin|bài|mẫu'
export const AMOUNT = new RegExp(String.raw`(?<![\d/.,-])(${NUMBER})\s+(${UNITS})(?!${LETTER})`, 'gu')
/** The number alone. */
export const COUNT = new RegExp(String.raw`(?<![\d/.,-])(?:${NUMBER})(?=\s+(?:${UNITS})(?!${LETTER}))`, 'gu')
/** "Hoàn thành 12 căn". */
export const SO_MANY_DONE = new RegExp(
  String.raw`(?:hoàn thành|xong|khánh thành|bàn giao)\s+(?:được\s+)?(${NUMBER})\s+(${UNITS})(?!${LETTER})`,
  'u',
)

/**
 * Words by which duties are told from description (docs/domain.md, Duties). Matched on folded text. Lists are data: add a
 * line where a paper is seen that needs it.
 */

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().replaceAll(' ', '\\s+'))
    .join('|')

/** What a heading says of the part below it. The first that matches counts. */
export type PartKind = 'SITUATION' | 'AIMS' | 'REQUIREMENTS' | 'PETITIONS' | 'ORGANISATION' | 'MEASURES'

export const PART_HEADINGS: ReadonlyArray<readonly [PartKind, RegExp]> = [
  [
    'PETITIONS',
    new RegExp(
      `(?:${lines(`
    kiến nghị
    đề xuất, kiến nghị
    đề nghị
  `)})`,
      'u',
    ),
  ],
  [
    'SITUATION',
    new RegExp(
      `^(?:${lines(`
    đánh giá
    tình hình
    kết quả
    đặc điểm
    thực trạng
    ưu điểm
    những kết quả
    tồn tại
    hạn chế
    khó khăn
    nguyên nhân
    bài học
    công tác lãnh đạo, chỉ đạo
    công tác chỉ đạo
    về kết quả
    về tình hình
    sự cần thiết
    cơ sở pháp lý
    căn cứ
    thành phần
    thời gian, địa điểm
    nội dung cuộc họp
    diễn biến
    ý kiến
    nhận định
    bối cảnh
    một số tồn tại
    những tồn tại
    những hạn chế
    nội dung dự thảo
    quá trình xây dựng
    bố cục
  `)})`,
      'u',
    ),
  ],
  [
    'ORGANISATION',
    new RegExp(
      `(?:${lines(`
    tổ chức thực hiện
    phân công
    trách nhiệm của
    trách nhiệm
    nhiệm vụ của
    nhiệm vụ cụ thể của
    kết luận
    chế độ báo cáo
  `)})`,
      'u',
    ),
  ],
  [
    'AIMS',
    new RegExp(
      `^(?:${lines(`
    mục đích
    mục tiêu
    quan điểm
    chỉ tiêu
    phạm vi
    đối tượng
    nguyên tắc
    phương châm
    tầm nhìn
    mục đích, yêu cầu
    căn cứ xây dựng
    giải thích từ ngữ
    quy định chung
    những quy định chung
    điều khoản
    định hướng
  `)})`,
      'u',
    ),
  ],
  ['REQUIREMENTS', /^yêu cầu(?!\s+\p{L}+\s+\p{L})/u],
  [
    'MEASURES',
    new RegExp(
      `(?:${lines(`
    nhiệm vụ
    giải pháp
    nội dung
    biện pháp
    kinh phí
    phương hướng
  `)})`,
      'u',
    ),
  ],
]

/** What a line below an item says of it: "Cơ quan chủ trì: …", "Thời gian hoàn thành: …". Matched on folded text. */
export type LabelKind = 'LEAD' | 'COORDINATING' | 'TIME'

const LABELLED =
  '(?:(?:các\\s+)?(?:cơ\\s+quan|đơn\\s+vị|địa\\s+phương|bộ\\s+phận|cấp|cá\\s+nhân)(?:\\s*(?:,|và)\\s*(?:cơ\\s+quan|đơn\\s+vị|địa\\s+phương|cá\\s+nhân)){0,2}\\s+)'
const LABELS: ReadonlyArray<readonly [LabelKind, string]> = [
  [
    'LEAD',
    `${LABELLED}(?:chủ\\s+trì|thực\\s+hiện|chịu\\s+trách\\s+nhiệm|phụ\\s+trách|đầu\\s+mối)(?:\\s+(?:thực\\s+hiện|tham\\s+mưu|triển\\s+khai|chính))?|(?:phân\\s+công\\s+|trách\\s+nhiệm\\s+)(?:chủ\\s+trì|thực\\s+hiện)|chủ\\s+trì(?:\\s+thực\\s+hiện)?`,
  ],
  ['COORDINATING', `${LABELLED}?(?:phối\\s+hợp|tham\\s+gia)(?:\\s+thực\\s+hiện)?`],
  [
    'TIME',
    '(?:thời\\s+gian|thời\\s+hạn|tiến\\s+độ|hạn)\\s+(?:thực\\s+hiện|hoàn\\s+thành|triển\\s+khai|trình|báo\\s+cáo)(?:\\s+và\\s+hoàn\\s+thành)?|thời\\s+hạn',
  ],
]
const anyLabel = LABELS.map(([kind, words]) => `(?<${kind}>${words})`).join('|')

/** A line that holds nothing but a label and what it says. */
export const LABEL_LINE = new RegExp(
  `^(?:[-+•*]\\s*|[a-zđ]\\)\\s*)?(?:${LABELS.map(([, words]) => words).join('|')})\\s*:`,
  'u',
)

/** The same words anywhere, each in the group of its kind; they are labels where a clause begins. */
export const LABEL = new RegExp(`(?<![\\p{L}])(?:${anyLabel})\\s*:\\s*`, 'giu')

/** A sentence that begins like this tells, praises or closes: it puts no duty on anyone. */
export const NO_DUTY = new RegExp(
  `^(?:${lines(`
  ghi nhận
  biểu dương
  đánh giá cao
  hoan nghênh
  (?:nghiêm khắc )?phê bình(?!\\s*,|\\s+(?:và|những|các trường hợp|cán bộ|cá nhân)\\s)
  tuy nhiên
  bên cạnh đó, (?:công tác|việc|vẫn|còn)
  bên cạnh những kết quả
  thời gian qua
  trong thời gian qua
  những năm qua
  những tháng đầu năm
  những tháng qua
  trong những năm
  nhìn chung
  nguyên nhân
  kết quả
  đến nay
  hiện nay
  qua kiểm tra
  trên đây là
  căn cứ(?![^,;]{0,60} này,)
  xét
  sau khi
  quyết định (?:này )?(?:có|thay|được)
  (?:cập nhật|đăng|xuất bản|gửi) (?:lúc|ngày)
  (?:thời gian|địa điểm|thành phần|trang phục)(?: tham dự)?\\s*:
  chỉ thị này (?:có|thay|được|phổ biến)
  nghị quyết này (?:có|thay|được|đã|phổ biến)
  kế hoạch này (?:có|thay)
  quy định này (?:có|thay)
  hướng dẫn này (?:có|thay|áp)
  thông báo này (?:có|thay)
  nhằm
  mục tiêu
  (?:sáng |chiều |vào )?ngày \\d{1,2}(?:/| tháng )\\d{1,2}(?:/| năm )\\d{4}[^.]{0,200}(?:chủ trì|đã|họp|làm việc|kiểm tra)
  đây là
  việc triển khai
  theo báo cáo
  kèm theo
  \\(?ban hành kèm theo
  \\(?chi tiết
  trân trọng
`)})(?!\\p{L})|(?:thông báo|trân trọng thông báo|xin thông báo)\\s+(?:để\\s+|đến\\s+|ý kiến|kết luận)[^.]{0,160}(?:biết|thực hiện|được biết|theo đó)|^(?:nghị quyết|quyết định|chỉ thị|quy định|kế hoạch|hướng dẫn) này (?:đã )?(?:được|có hiệu lực)`,
  'u',
)

/** What a decision does itself, at the head of an article. */
export const DECIDES = /^(?:phê\s+duyệt|thông\s+qua|ban\s+hành|thành\s+lập|công\s+nhận)(?!\p{L})/u

/** Verbs with which a duty begins. */
export const DUTY_VERBS = new RegExp(
  `^(?:(?:tiếp tục|chủ động|khẩn trương|thường xuyên|tích cực|tập trung|từng bước|không ngừng|nhanh chóng|trực tiếp|kịp thời|định kỳ|phải|cần|có trách nhiệm|chịu trách nhiệm|nghiêm túc|h[ằà]ng (?:năm|quý|tháng|tuần|ngày)|đồng thời|đặc biệt|quyết liệt|phối hợp|căn cứ)[\\s,]+)*(?:${lines(`
  chủ trì
  chỉ đạo
  lãnh đạo
  phối hợp
  tham mưu
  xây dựng
  rà soát
  tổ chức
  triển khai
  thực hiện
  hướng dẫn
  kiểm tra
  giám sát
  đôn đốc
  theo dõi
  tổng hợp
  báo cáo
  trình
  gửi
  bố trí
  cân đối
  thẩm định
  đề xuất
  nghiên cứu
  hoàn thành
  hoàn thiện
  ban hành
  tuyên truyền
  phổ biến
  quán triệt
  đẩy mạnh
  tăng cường
  nâng cao
  bảo đảm
  đảm bảo
  huy động
  vận động
  thành lập
  kiện toàn
  lập
  cập nhật
  cung cấp
  công khai
  công bố
  xử lý
  giải quyết
  khắc phục
  chấn chỉnh
  phát huy
  phát triển
  đổi mới
  khuyến khích
  hỗ trợ
  bồi dưỡng
  đào tạo
  tập huấn
  thống kê
  đánh giá
  sơ kết
  tổng kết
  quản lý
  sử dụng
  đầu tư
  mở
  tiếp nhận
  tiếp thu
  phân công
  giao
  bổ sung
  sửa đổi
  điều chỉnh
  lồng ghép
  cụ thể hóa
  chuẩn bị
  duy trì
  làm
  mua
  cử
  đăng
  đưa
  ký
  niêm yết
  phát
  chấm dứt
  thu
  chi
  kê
  tạm
  dừng
  di dời
  sẵn sàng
  trực
  vận hành
  quan tâm
  chăm lo
  chú trọng
  ưu tiên
  phân
  khảo sát
  lựa chọn
  xác định
  xem xét
  chuyển
  nhân rộng
  nhân nhanh
  ứng dụng
  số hóa
  tạo
  kết nối
  tháo gỡ
  ngăn chặn
  phòng
  tuần tra
  quy hoạch
  quy định
  phê duyệt
  quyết định
  thông báo
  thanh tra
  kiểm soát
  bảo vệ
  giữ
  đấu tranh
  tập trung
  cải cách
  rút ngắn
  hình thành
  khôi phục
  trồng
  nạo vét
  sửa chữa
  cải tạo
  nâng cấp
  tu bổ
  khai thác
  phục vụ
  tham gia
  hợp tác
  kêu gọi
  thu hút
  miễn
  giảm
  cho
  trả lời
  kết luận
  tiến hành
  chịu trách nhiệm
  có
  tìm
  nắm
  nêu
  gắn
  biểu dương
  khen thưởng
  dành
  phân bổ
  giải ngân
  tham vấn
  đối thoại
  đề nghị
  kiến nghị
  yêu cầu
  bám sát
  lắp đặt
  định hướng
  tổng rà soát
  hoàn chỉnh
  thiết lập
  tích hợp
  chia sẻ
  chuẩn hóa
  cải thiện
  điều tra
  điều tiết
  điều hành
  phát hiện
  phát động
  phát hành
  phân loại
  phản ánh
  phản biện
  phân tích
  dự báo
  giới thiệu
  quảng bá
  xúc tiến
  xác minh
  xử phạt
  thu thập
  thu gom
  thẩm tra
  trang bị
  trao đổi
  nộp
  chấp hành
  vận dụng
  hạn chế
  hiện đại hóa
  thể chế hóa
  đa dạng hóa
  đề cao
  liên kết
  lưu trữ
  kiểm điểm
  nhắc nhở
  đình chỉ
  đăng ký
  tư vấn
  truyền thông
  khoanh
  tăng
  tiết kiệm
  mua sắm
  cấp
  nhập
  thống nhất
  xóa
  xây
  hằng
  đôn
  củng cố
  siết chặt
  kiên quyết
  không
  đặt
  thay
  treo
  chốt
  tiêm
  kiểm kê
  kiểm đếm
  bàn giao
  nghiệm thu
  thanh toán
  quyết toán
  thanh quyết toán
  đàm phán
  làm việc
  tổng kiểm tra
  tổng điều tra
  trục vớt
  sơ tán
  gia cố
  tạm ứng
  niêm phong
  truy
  đo
  rút kinh nghiệm
  cung ứng
  tặng
  chốt chặn
  hoàn tất
  giải tỏa
  giải phóng
  chi trả
  khơi thông
  biên soạn
  cấp phát
  sản xuất
  bảo trì
  chỉnh trang
  tôn tạo
  bảo tồn
  tuyển
  tuyển dụng
  sắp xếp
  luân chuyển
  bổ nhiệm
  hiệp thương
  kê khai
  đón
  tiếp
  mời
  viết
  đưa tin
  phát sóng
  cảnh báo
  áp dụng
  phân cấp
  ủy quyền
  cắt giảm
  công nhận
  mở rộng
  chăm sóc
  giáo dục
  gương mẫu
  phê bình
  kỷ luật
  thụ lý
  điều động
  chọn
  hỗ trợ
  phối kết hợp
  kết hợp
  học tập
  tự
  xin
`)})(?!\\p{L})`,
  'u',
)

/** Behind a subject: it passes the duty on to the body named next. */
export const HANDING_ON =
  /^[\s,]*(?:kính\s+|trân\s+trọng\s+)?(?:đề\s+nghị|kiến\s+nghị|yêu\s+cầu|giao|phân\s+công|ủy\s+quyền|khuyến\s+khích)(?!\p{L})/u

/** Behind the issuer as subject: it says, decides or praises. */
export const SPEECH =
  /^[\s,]*(?:ghi\s+nhận|biểu\s+dương|hoan\s+nghênh|đánh\s+giá|thống\s+nhất|đồng\s+ý|nhất\s+trí|cơ\s+bản|quy\s+định|ban\s+hành|kết\s+luận|thông\s+báo|báo\s+cáo|kính\s+trình|trân\s+trọng|quyết\s+định|chia\s+sẻ|cảm\s+ơn|nhận\s+được|(?:nghiêm\s+khắc\s+)?phê\s+bình|khiển\s+trách|chúc\s+mừng|chia\s+buồn|hướng\s+dẫn\s+(?:một\s+số|như\s+sau|việc)|có\s+ý\s+kiến|sẽ)(?!\p{L})/u

/** What the subject is charged to be: "Là cơ quan thường trực, …". */
export const STANDING_DUTY = /^là\s+(?:cơ\s+quan|đơn\s+vị|đầu\s+mối)(?!\p{L})/u

/** The last sentence of a paper, which charges everybody with the paper as a whole. */
export const CLOSING =
  /(?:^|[\s,])(?:yêu\s+cầu|đề\s+nghị)\s[^.;]{0,260}\s(?:nghiêm\s+túc|khẩn\s+trương|triển\s+khai|tổ\s+chức|phối\s+hợp|quan\s+tâm|căn\s+cứ)[^.;:]{0,60}thực\s+hiện(?:\s+(?:nghiêm\s+túc|tốt|các\s+nội\s+dung\s+(?:trên|nêu\s+trên)|nghiêm|(?:\p{L}+\s+){1,3}này))*\s*(?:;\s*(?:\p{L}+\s+){1,4}này\s[^;]*)?(?:\.\s*\/?|\/)[\s.]*$/u

/** Articles by which a decision is put into force: who carries it out, not what anybody must do. */
export const ENFORCEMENT =
  /chịu\s+trách\s+nhiệm\s+(?:thi\s+hành|thực\s+hiện)\s+(?:quyết\s+định|nghị\s+quyết|chỉ\s+thị|kế\s+hoạch|quy\s+định|thông\s+báo|hướng\s+dẫn|công\s+điện)\s+này|căn\s+cứ\s+(?:quyết\s+định|nghị\s+quyết)\s+(?:này\s+)?thi\s+hành|nếu\s+(?:có|phát\s+sinh)\s+(?:khó\s+khăn|vướng\s+mắc|vấn\s+đề)/u

import { DAILY_ACTIONS } from './actions.js'
import { ACTOR_NOUNS } from './actor-nouns.js'
import { phrases, words } from './phrases.js'

/**
 * Words by which a paper puts somebody in charge, names who takes part, or speaks before it does either
 * (docs/domain.md, Duties). Lists are data: add a line where a paper is seen that needs it.
 */

export type Giving = 'GIAO' | 'YEU_CAU' | 'DE_NGHI' | 'KHUYEN_KHICH'

/** The bodies behind these words are given a duty, are asked or encouraged. */
const GIVING = phrases<'GIVING', Giving>('GIVING', [
  ['giao (thêm|) (nhiệm vụ|) (trách nhiệm|) (cụ thể|) (cho|)', 'GIAO'],
  ['giao (nhiệm vụ|vai trò|) (làm|) (chủ đầu tư|bên mời thầu) cho', 'GIAO'],
  ['phân công (nhiệm vụ|trách nhiệm|công việc|) (cụ thể|) (cho|)', 'GIAO'],
  ['ủy quyền (cho|)', 'GIAO'],
  // a letter that is passed on
  ['chuyển (cho|đến|tới|)', 'GIAO'],
  ['yêu cầu', 'YEU_CAU'],
  ['có (văn bản|công văn|công điện|ý kiến) chỉ đạo', 'YEU_CAU'],
  ['(đề nghị|kiến nghị)', 'DE_NGHI'],
  ['kiến nghị với', 'DE_NGHI'],
  ['lưu ý', 'DE_NGHI'],
  ['khuyến khích', 'KHUYEN_KHICH'],
])

/**
 * Whether what stands before the comma may name a body, which then is what the duty is about; LINK: it needs no comma;
 * VERB: it is none.
 */
export type Adverbial = 'NAMES_BODIES' | 'PURPOSE' | 'PLAIN' | 'LINK' | 'VERB'

/** What may stand before the actor: "Về X:", "Đối với X,", "Hằng tháng,", "Trong thời hạn 10 ngày kể từ …,". */
const ADVERBIALS = phrases<'ADVERBIAL', Adverbial>('ADVERBIAL', [
  [
    '(về|đối với|với|để|căn cứ|theo|trên (cơ sở|tinh thần)|xét (đề nghị|báo cáo|kiến nghị|ý kiến))',
    'NAMES_BODIES',
  ],
  ['(thừa (ủy quyền|lệnh)|thay mặt)', 'NAMES_BODIES'],
  ['ngoài (các|những|) (việc|nhiệm vụ|nội dung|công việc|biện pháp)', 'NAMES_BODIES'],
  ['(phát biểu|kết luận) (chỉ đạo|kết luận|) tại', 'NAMES_BODIES'],
  [
    'tại (chỉ thị|văn bản|công văn|công điện|thông báo|kế hoạch|quyết định|hội nghị|cuộc họp|buổi làm việc)',
    'NAMES_BODIES',
  ],
  ['(trên địa bàn|tại (các|những|khu|địa bàn|nơi|cơ sở)|ở (các|những|nơi))', 'NAMES_BODIES'],
  ['theo dõi', 'VERB'],
  ['dưới sự (chỉ đạo|lãnh đạo|điều hành|hướng dẫn|định hướng|giám sát|chủ trì)', 'NAMES_BODIES'],
  ['việc', 'PLAIN'],
  ['nhằm', 'PURPOSE'],
  [
    '(thực hiện|quán triệt) (tốt|nghiêm túc|) (phương châm|mục tiêu|chủ đề|tinh thần|khẩu hiệu|chủ trương|quan điểm)',
    'PLAIN',
  ],
  ['(do|vì)', 'NAMES_BODIES'],
  [
    '(văn bản|công văn|công điện|chỉ thị|kế hoạch|thông báo|quyết định|nghị quyết|quy định|quy chế|hướng dẫn|chương trình|đề án) (cũng|) (nêu|chỉ|ghi|quy định|xác định) rõ',
    'PLAIN',
  ],
  ['(trong|khi|sau khi|ngay sau|từ|kể từ|đến|vào|trước|chậm nhất|muộn nhất|ngay (trong|từ|khi))', 'PLAIN'],
  ['(không quá|tối đa|ít nhất|tối thiểu) # (ngày|giờ|tuần|tháng)', 'PLAIN'],
  ['những (nơi|địa bàn|khu vực|vùng|địa phương|đơn vị)', 'PLAIN'],
  ['nơi (nào|có|đã|chưa|không|còn)', 'PLAIN'],
  [
    '(các|những|) (trường hợp|nội dung|vấn đề|vướng mắc|khó khăn , vướng mắc|hồ sơ|phần việc) (khác|phát sinh|vượt|ngoài|chưa|không|còn)',
    'PLAIN',
  ],
  ['(hằng|hàng|định kỳ|trước mắt|từng (ngày|tuần|tháng|quý|năm))', 'PLAIN'],
  ['(cùng với|riêng|(ngoài|bên cạnh) (việc|công tác|nhiệm vụ))', 'NAMES_BODIES'],
  ['hết (năm|quý|tháng|tuần|kỳ|đợt|thời hạn|mùa|vụ|giai đoạn|học kỳ)', 'PLAIN'],
  ['quá (thời (hạn|gian|điểm)|hạn)', 'PLAIN'],
  ['cùng thời (gian|điểm)', 'PLAIN'],
  ['ngày # (và # |) (hằng|hàng) (tháng|quý|năm)', 'PLAIN'],
  ['(sáng|chiều|) (thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật)', 'PLAIN'],
  ['(bắt đầu (từ|vào)|(#|một|hai|ba) (ngày|tuần|tháng|năm) (một|#|/) lần)', 'PLAIN'],
  ['(những|các) tháng (còn|cuối|tiếp|tới|đầu)', 'PLAIN'],
  ['((tháng|năm|năm học) #|quý (i|ii|iii|iv|#))', 'PLAIN'],
  ['(giai đoạn|đợt|vòng) (i|ii|iii|iv|một|hai|ba|#)', 'PLAIN'],
  [
    'nhiệm vụ (trọng tâm|chủ yếu|) (trong|) (thời gian tới|(tháng|năm|quý|tuần) tới|(tháng|năm) #|quý (i|ii|iii|iv|#)|những tháng)',
    'PLAIN',
  ],
  ['thời gian (đến|này|tới)', 'PLAIN'],
  ['(kết thúc|sau|qua|thông qua|mỗi|đầu|cuối|nhân (dịp|ngày)|song song với|trường hợp|nếu)', 'PLAIN'],
  ['cũng (với|trong|theo)', 'PLAIN'],
  ['tùy (theo|vào|thuộc vào|) (tình hình|điều kiện|đặc điểm|yêu cầu|tính chất|mức độ)', 'NAMES_BODIES'],
  ['(theo đó|vì vậy|vì thế|do vậy|do đó|dù vậy|tuy vậy|bởi vậy)', 'LINK'],
  [
    '(trong đó|ngoài ra|đồng thời|bên cạnh đó|cạnh đó|mặt khác|từ đó|đặc biệt|cùng với đó|cụ thể|sau đó|song song (với|) đó|đi đôi với đó|cùng lúc đó)',
    'LINK',
  ],
])

/** What ends an actor that no list holds: verbs that follow the name of one in so many papers. */
const ACTOR_ENDS = words(
  'ACTOR_END',
  `
  (chủ trì|phối hợp|tham mưu|xây dựng|tổ chức)
  có (trách nhiệm|nhiệm vụ)
  (chịu trách nhiệm|rà soát|triển khai|thực hiện|thường xuyên|chủ động|khẩn trương|tiếp tục|tăng cường)
  (kiểm tra|báo cáo|hoàn thành|tổng hợp|theo dõi|hướng dẫn|chuẩn bị|lập|bố trí|phân công|đăng ký|nghiêm túc)
  (tập trung|chỉ đạo|thông báo|niêm yết)
  (sẽ|) tiến hành
  (phải|cần|nỗ lực|quan tâm|soạn)
  (gửi|nộp|chuyển|trả) (kết quả|kết luận|hồ sơ|báo cáo|dự thảo|danh sách|văn bản|số liệu|kế hoạch|ý kiến|thông báo|về|cho)
  (là|làm) (đầu mối|cơ quan (thường trực|chủ trì|đầu mối))
  luân phiên (chủ trì|tổ chức|đăng cai|trực|cử)
  cử (cán bộ|người|công chức|lực lượng|đại diện|lãnh đạo|thành viên)
  mở (lớp|hội nghị|hội thi|đợt|cuộc)
  không (giấu|vứt|lơ là|chủ quan|tự ý)
  không được (để|tự ý|găm|tăng|thu|tổ chức|gây|sử dụng|bán|lợi dụng|chủ quan|đưa|đặt|làm|chặt|xả|đổ|mua|chở|vi phạm)
`,
)

/** What else ends one that begins with such a head; behind other nouns these words narrow as often. */
const HEAD_ENDS = words(
  'HEAD_END',
  `
  kết hợp
  (đôn đốc|vận hành|bảo đảm|đảm bảo|tuyên truyền|điều động|nghiên cứu|thẩm định|giải quyết|xử lý|đề xuất|cập nhật)
  (đẩy mạnh|đẩy nhanh|huy động|khắc phục|quán triệt|công khai|tiếp nhận|cung cấp|thành lập|ban hành|xem xét|hỗ trợ|vận động|phổ biến|gửi|nộp|lập|họp)
  (biểu diễn|dàn dựng|luyện tập|trưng bày|sưu tầm|trùng tu|chuyển)
  (giám sát|thẩm tra|thanh tra|đánh giá|tham gia|công bố|trình|giúp|mở|cử|duy trì|biên soạn|phát sóng|giới thiệu|khảo sát|nắm|túc trực|tuần tra|chăm sóc|viết bài|đưa tin)
`,
)

/** With what the name of an actor begins that no list holds, some only before a capital; NONE: other words that begin so. */
const ACTOR_HEADS = phrases<'ACTOR_HEAD', 'ANY' | 'BEFORE_CAPITAL' | 'NONE'>('ACTOR_HEAD', [
  ['tổ (chức|trưởng|viên|phó|hợp|quốc)', 'NONE'],
  ['tiểu ban', 'ANY'],
  [
    '(các|) tổ (công tác|giúp việc|biên tập|thẩm định|xây dựng|hỗ trợ|liên ngành|bầu cử|tiếp công dân|thư ký|kiểm tra|giám sát)',
    'ANY',
  ],
  ['(tổ đảng|đảng đoàn)', 'ANY'],
  [
    'ban (tổ chức|giám khảo|soạn thảo|thư ký|nội dung|trọng tài|(coi|chấm) thi|phúc khảo|(ra|in sao) đề|làm phách|kiểm phiếu|hậu cần|lễ tân|khánh tiết|biên tập|biên soạn|tiếp đón)',
    'ANY',
  ],
  ['(bch|ban chấp hành) (công đoàn|chi đoàn|chi hội|liên đội|đoàn (trường|khoa|cơ sở|cơ quan))', 'ANY'],
  ['(đoàn|đội) (miền|phía|khu vực|liên ngành|số)', 'ANY'],
  ['(trưởng|các|) đoàn (kiểm tra|giám sát|công tác|khảo sát|thanh tra)', 'ANY'],
  ['(chủ đầu tư|ban cán sự|đoàn trường|liên đội|tổng đội)', 'ANY'],
  ['(tổ|bộ phận|bộ môn|nhóm|làng trẻ em|khoa)', 'BEFORE_CAPITAL'],
  [
    'ban (bảo vệ|liên lạc|đại diện|vận động|hòa giải|thôn|ấp|khu phố|quản lý chợ|giám sát đầu tư|thanh tra nhân dân|phát triển|tự quản|kiến thiết)',
    'ANY',
  ],
  [
    'tổ (bảo vệ|liên gia|dân phòng|an ninh|tự quản|hòa giải|công nghệ số|truyền thông|tuyên truyền|vay vốn)',
    'ANY',
  ],
  ['đội (dân phòng|xung kích|tuyên truyền|tình nguyện|trật tự|quản lý trật tự|phòng cháy)', 'ANY'],
  ['lực lượng (bảo vệ|dân quân|dân phòng|xung kích|an ninh)', 'ANY'],
  ['tổ (chuyên viên|chuyên gia|thu|vận hành|kỹ thuật|phản ứng|tiếp nhận|phục vụ|xử lý|trực)', 'ANY'],
  ['(ban|hội đồng|văn phòng|đài|liên hiệp|liên đoàn|khu|viện|trung tâm|công đoàn)', 'BEFORE_CAPITAL'],
  [
    'trung tâm (hoạt động|dịch vụ|bảo trợ|nuôi dưỡng|điều dưỡng|chăm sóc|giới thiệu|dạy nghề)',
    'BEFORE_CAPITAL',
  ],
  [
    '(chi cục|cục|trạm|hạt|đội|hợp tác xã|công ty|tổng công ty|xí nghiệp|nhà máy|liên minh)',
    'BEFORE_CAPITAL',
  ],
  ['(tiểu đội|đại đội|tiểu đoàn|tạp chí|chi bộ|đảng bộ|chi đoàn)', 'BEFORE_CAPITAL'],
  ['(đoàn|nhà (hát|văn hóa|thiếu nhi|khách)|thư viện|bảo tàng|cung (thiếu nhi|văn hóa))', 'BEFORE_CAPITAL'],
  ['(ủy ban|tổng cục|tập đoàn|quỹ|học viện|công chức)', 'BEFORE_CAPITAL'],
])

/** Verbs that tell what an actor is for, behind its noun: "các đơn vị quản lý hồ chứa". */
const NARROWING = words(
  'NARROWING',
  `
  (quản lý|khai thác|vận hành|kinh doanh|sản xuất|tư vấn|thiết kế|thi công|xây lắp|cung ứng|sử dụng|trông giữ|nuôi trồng)
  (chế biến|xuất khẩu|nhập khẩu|xuất nhập khẩu|phân phối|vận tải|dịch vụ|đầu mối|chức năng|chuyên môn|sự nghiệp)
  (thuộc|trực thuộc|trên địa bàn|tại|ở|đóng|nằm|hoạt động|có (rừng|chức năng|hồ|liên quan|công trình|thẩm quyền))
  (cấp (nước|thoát nước)|thoát nước|vệ sinh môi trường|môi trường đô thị|viễn thông|lữ hành|trúng thầu|công ích|thủy nông)
  có (tuyến|tuyến đường|đường|tuyến đê|dự án|công trình) (đi qua|)
  có (diện tích|nguy cơ|dịch|đê|khu công nghiệp|lao động|người lao động|nông sản|sản phẩm)
  hậu cần
  hành nghề
  chủ trì (cụm thi|hội đồng thi|đề tài|nhiệm vụ khoa học)
  tư vấn (giám sát|thiết kế|thẩm tra|khảo sát)
  được (nhà nước|) (giao|phân công) (nhiệm vụ|) (trực tiếp|) (quản lý|sử dụng|khai thác|vận hành|bảo trì|phụ trách)
  (bảo trì|đầu tư|liên quan|bán (lẻ|buôn)|khám (bệnh|chữa)|thu gom|sở tại|cung cấp dịch vụ|thanh tra)
  điều tra (các cấp|viên|hình sự)
  (kiểm soát quân sự|duy trì (vệ sinh|cây xanh|chiếu sáng|hệ thống))
`,
)

/** Whom, or what, a body gives within its own house. */
const OWN_STAFF = words(
  'OWN_STAFF',
  `
  (từng|các|mỗi|một|# (đồng chí|)|đồng chí|) (cán bộ|công chức|viên chức|chuyên viên|nhân viên|đảng viên|đoàn viên|hội viên)
  (từng|các|mỗi|một|# (đồng chí|)|đồng chí|) (giáo viên|thành viên|lãnh đạo|người|nhiệm vụ|trách nhiệm|chỉ tiêu|kinh phí)
  (các|) lực lượng (ứng trực|trực|thường trực|túc trực|canh gác|canh trực|tuần tra)
  về
`,
)

/** WITH: those behind it take part; ALONGSIDE: only behind a leader, or at the very front. */
export type Together = 'WITH' | 'ALONGSIDE'

const HOW =
  '((có|) hiệu quả|chặt|sát sao|chặt chẽ|chặt chẽ hơn|thường xuyên|kịp thời|tích cực|đồng bộ|nhịp nhàng|toàn diện|trực tiếp|mật thiết|tốt|tốt hơn|linh hoạt|quyết liệt|chủ động|liên tục|nghiêm túc|ngay|sớm|thống nhất)'

const TOGETHER = phrases<'TOGETHER', Together>('TOGETHER', [
  ['(phối|hiệp) (hợp|đồng) (chặt chẽ|cùng|tốt|) (với|cùng|cùng với|)', 'WITH'],
  [`phối hợp ${HOW} (với|cùng|cùng với)`, 'WITH'],
  [`phối hợp ${HOW} (,|và) ${HOW} (với|cùng|cùng với)`, 'WITH'],
  ['(p / h|phối kết hợp) (với|cùng|cùng với|)', 'WITH'],
  ['(ph|phối|phố hợp) (với|cùng)', 'WITH'],
  ['phối (,|) kết hợp (chặt chẽ|tốt|) (với|cùng|cùng với)', 'WITH'],
  [
    '(với|có|cùng|cùng với) sự (phối hợp|tham gia|tham gia giảng dạy|hỗ trợ|giúp đỡ|giúp sức|tư vấn|đồng hành|cộng tác|tăng cường) (chặt chẽ|tích cực|kỹ thuật|chuyên môn|về kỹ thuật|về chuyên môn|) của',
    'WITH',
  ],
  ['tranh thủ sự (phối hợp|tham gia) của', 'WITH'],
  [
    '(với|có|tranh thủ) sự (phối hợp|tham gia|hỗ trợ|giúp đỡ) (,|và) (phối hợp|tham gia|hỗ trợ|giúp đỡ) (chặt chẽ|tích cực|) của',
    'WITH',
  ],
  ['phối hợp , thống nhất với', 'WITH'],
  ['phối hợp (hoạt động|hoạt động giám sát|công tác|thực hiện) với', 'WITH'],
  ['(cơ quan|đơn vị) phối hợp (:|gồm|là) (:|)', 'WITH'],
  ['đầu mối (,|) cùng (với|)', 'WITH'],
  ['(cùng|kết hợp cùng|kết hợp) (với|)', 'ALONGSIDE'],
  ['thống nhất với', 'ALONGSIDE'],
])

/** The bodies before it take part. */
const TAKES_PART = words(
  'TAKES_PART',
  `
  (là|làm) tổ viên
  (là|làm) (các|) thành viên
  (là|làm) (các|) (cơ quan|đơn vị) phối hợp
  (cùng|) (phối hợp|hỗ trợ|tham gia|phụ giúp)
  cùng (thực hiện|triển khai)
  giúp việc
`,
)

/** The bodies behind it carry the duty out. */
const DIRECTING = words('DIRECTING', '(chỉ đạo|lãnh đạo|định hướng)')

/** The bodies behind it are told of the duty. */
const REPORTING = words(
  'REPORTING',
  `
  báo cáo (kết quả|đề xuất|bằng văn bản|) (với|về|cho|đến|)
  báo cáo (kết quả (về|với|cho)|kết quả (triển khai|) thực hiện (về|với|cho|lên)|đề xuất với) (với|về|cho|đến|)
  trình
  tham mưu (cho|giúp|)
  gửi (về|đến|cho|)
`,
)

/** What somebody says who charges others: "nhấn mạnh các xã phải …". */
const STRESSES = words(
  'STRESSES',
  '((nhấn mạnh|chỉ rõ|nêu rõ) (rằng|)|(chỉ đạo|yêu cầu|lưu ý|cho (biết|rằng)) ,)',
)

/** Behind a subject who speaks: it says, decides or praises. */
const SPEECH = words(
  'SPEECH',
  `
  (ghi nhận|biểu dương|hoan nghênh|đánh giá|thống nhất|đồng ý|nhất trí|cơ bản|quy định|ban hành|kết luận)
  (thông báo|báo cáo|kính trình|trân trọng|quyết định|cảm ơn|nhận được|khiển trách|chúc mừng|chia buồn)
  (nghiêm khắc|) phê bình
  hướng dẫn (chi tiết|cụ thể|thực hiện|) (một số|như sau|việc|về việc)
  (có ý kiến|cho phép)
  chia sẻ (:|rằng|những|sự|niềm)
  (phát động|mở đợt|kính mong|mong|họp)
  gửi (kèm|kèm theo|kính|tới các|đến các|các|dự thảo|lại|toàn văn)
  (xin|kính|sao|xin sao|kính sao) (gửi|chuyển)
  (thu hồi|đính chính) (công văn|văn bản|quyết định|thông báo|kế hoạch|thông tin) (số|)
  (kính mời|trân trọng mời|quyết định triệu tập|triệu tập)
  chuyển (đơn|bản|hồ sơ|công văn|văn bản|ý kiến|đến)
  thành lập #
  xác định (rõ|) (các|) (nội dung|nhiệm vụ|giải pháp|mục tiêu) (,|để|chủ yếu|trọng tâm)
  xác định # (nhóm|) (nội dung|nhiệm vụ|giải pháp|mục tiêu)
  nêu (rõ|) (các|) (việc|nội dung|nhiệm vụ|giải pháp|mục tiêu|yêu cầu)
  sẽ
`,
)

/** "… có ý kiến như sau: Giao Sở Y tế …": the order stands behind the colon, in the same paragraph. */
const ANNOUNCES_ORDER = words('ANNOUNCES_ORDER', '(như sau|sau đây|yêu cầu|kết luận|ý kiến|chỉ đạo) :')

export const CHARGE_WORDS = [
  GIVING,
  ADVERBIALS,
  ACTOR_ENDS,
  DAILY_ACTIONS,
  HEAD_ENDS,
  ACTOR_HEADS,
  ACTOR_NOUNS,
  NARROWING,
  OWN_STAFF,
  TOGETHER,
  TAKES_PART,
  DIRECTING,
  REPORTING,
  STRESSES,
  SPEECH,
  ANNOUNCES_ORDER,
] as const

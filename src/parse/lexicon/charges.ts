import { phrases, words } from './phrases.js'

/**
 * Words by which a paper puts somebody in charge, names who takes part, or speaks before it does either
 * (docs/domain.md, Duties). Lists are data: add a line where a paper is seen that needs it.
 */

export type Giving = 'GIAO' | 'YEU_CAU' | 'DE_NGHI' | 'KHUYEN_KHICH'

/** The bodies behind these words are given a duty, are asked or encouraged. */
const GIVING = phrases<'GIVING', Giving>('GIVING', [
  ['giao (nhiệm vụ|) (trách nhiệm|) (cụ thể|) (cho|)', 'GIAO'],
  ['phân công', 'GIAO'],
  ['ủy quyền (cho|)', 'GIAO'],
  ['yêu cầu', 'YEU_CAU'],
  ['(đề nghị|kiến nghị)', 'DE_NGHI'],
  ['kiến nghị với', 'DE_NGHI'],
  ['khuyến khích', 'KHUYEN_KHICH'],
])

/** Whether what stands before the comma may name a body, which then is what the duty is about; LINK: it needs no comma. */
export type Adverbial = 'NAMES_BODIES' | 'PURPOSE' | 'PLAIN' | 'LINK'

/** What may stand before the actor: "Về X:", "Đối với X,", "Hằng tháng,", "Trong thời hạn 10 ngày kể từ …,". */
const ADVERBIALS = phrases<'ADVERBIAL', Adverbial>('ADVERBIAL', [
  ['(về|đối với|để|căn cứ|theo|trên cơ sở)', 'NAMES_BODIES'],
  ['nhằm', 'PURPOSE'],
  ['(trong|khi|sau khi|ngay sau|từ|kể từ|đến|vào|trước|chậm nhất)', 'PLAIN'],
  ['(hằng|hàng|định kỳ|cùng với|trước mắt)', 'PLAIN'],
  ['(trong đó|ngoài ra|đồng thời|bên cạnh đó|cùng với đó)', 'LINK'],
])

/** What ends an actor that no list holds: verbs that follow the name of one in so many papers. */
const ACTOR_ENDS = words(
  'ACTOR_END',
  `
  chủ trì
  phối hợp
  tham mưu
  xây dựng
  tổ chức
  có trách nhiệm
  chịu trách nhiệm
  rà soát
  triển khai
  thực hiện
  thường xuyên
  chủ động
  khẩn trương
  tiếp tục
  tăng cường
  kiểm tra
  báo cáo
  hoàn thành
  tổng hợp
  theo dõi
  hướng dẫn
  chuẩn bị
  lập
  bố trí
  phân công
  đăng ký
  nghiêm túc
  tập trung
  chỉ đạo
  thông báo
  niêm yết
  (sẽ|) tiến hành
  phải
  cần
  quan tâm
`,
)

/** With what the name of an actor begins that no list holds; of the second row only before a capital. */
const ACTOR_HEADS = phrases<'ACTOR_HEAD', 'ANY' | 'BEFORE_CAPITAL'>('ACTOR_HEAD', [
  ['tiểu ban', 'ANY'],
  ['(các|) tổ (công tác|giúp việc|biên tập|thẩm định|xây dựng|hỗ trợ|liên ngành|bầu cử)', 'ANY'],
  ['đoàn (kiểm tra|giám sát|công tác|khảo sát|thanh tra)', 'ANY'],
  ['chủ đầu tư', 'ANY'],
  ['(ban|hội đồng|văn phòng|đài|liên hiệp|liên đoàn|khu|viện|trung tâm|công đoàn)', 'BEFORE_CAPITAL'],
  ['(chi cục|cục|trạm|hạt|đội|hợp tác xã|công ty|tổng công ty)', 'BEFORE_CAPITAL'],
])

/** Whom, or what, a body gives within its own house. */
const OWN_STAFF = words(
  'OWN_STAFF',
  `
  (từng|các|mỗi|đồng chí|) (cán bộ|công chức|viên chức|chuyên viên|nhân viên|đảng viên|đoàn viên|hội viên)
  (từng|các|mỗi|đồng chí|) (giáo viên|thành viên|lãnh đạo|người|nhiệm vụ|trách nhiệm|chỉ tiêu|kinh phí)
`,
)

/** WITH: those behind it take part; ALONGSIDE: only behind a leader, or at the very front. */
export type Together = 'WITH' | 'ALONGSIDE'

const TOGETHER = phrases<'TOGETHER', Together>('TOGETHER', [
  ['(phối|hiệp) (hợp|đồng) (chặt chẽ|cùng|tốt|) (với|cùng|cùng với|)', 'WITH'],
  ['với sự phối hợp của', 'WITH'],
  ['cơ quan phối hợp :', 'WITH'],
  ['đầu mối (,|) cùng (với|)', 'WITH'],
  ['cùng (với|)', 'ALONGSIDE'],
])

/** The bodies before it take part. */
const TAKES_PART = words(
  'TAKES_PART',
  `
  (là|làm) tổ viên
  (là|làm) (các|) thành viên
  (cùng|) phối hợp
`,
)

/** The bodies behind it carry the duty out. */
const DIRECTING = words('DIRECTING', '(chỉ đạo|lãnh đạo|định hướng)')

/** The bodies behind it are told of the duty. */
const REPORTING = words(
  'REPORTING',
  `
  báo cáo (kết quả|đề xuất|bằng văn bản|) (với|về|cho|đến|)
  báo cáo (kết quả (về|với|cho)|đề xuất với) (với|về|cho|đến|)
  trình
  tham mưu (cho|giúp|)
  gửi (về|đến|cho|)
`,
)

/** Behind a subject who speaks: it says, decides or praises. */
const SPEECH = words(
  'SPEECH',
  `
  (ghi nhận|biểu dương|hoan nghênh|đánh giá|thống nhất|đồng ý|nhất trí|cơ bản|quy định|ban hành|kết luận)
  (thông báo|báo cáo|kính trình|trân trọng|quyết định|chia sẻ|cảm ơn|nhận được|khiển trách|chúc mừng|chia buồn)
  (nghiêm khắc|) phê bình
  hướng dẫn (một số|như sau|việc)
  có ý kiến
  sẽ
`,
)

/** "… có ý kiến như sau: Giao Sở Y tế …": the order stands behind the colon, in the same paragraph. */
const ANNOUNCES_ORDER = words('ANNOUNCES_ORDER', '(như sau|sau đây|yêu cầu|kết luận|ý kiến) :')

export const CHARGE_WORDS = [
  GIVING,
  ADVERBIALS,
  ACTOR_ENDS,
  ACTOR_HEADS,
  OWN_STAFF,
  TOGETHER,
  TAKES_PART,
  DIRECTING,
  REPORTING,
  SPEECH,
  ANNOUNCES_ORDER,
] as const

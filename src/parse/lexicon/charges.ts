import { DAILY_ACTIONS } from './actions.js'
import { phrases, words } from './phrases.js'

/**
 * Words by which a paper puts somebody in charge, names who takes part, or speaks before it does either
 * (docs/domain.md, Duties). Lists are data: add a line where a paper is seen that needs it.
 */

export type Giving = 'GIAO' | 'YEU_CAU' | 'DE_NGHI' | 'KHUYEN_KHICH'

/** The bodies behind these words are given a duty, are asked or encouraged. */
const GIVING = phrases<'GIVING', Giving>('GIVING', [
  ['giao (nhiệm vụ|) (trách nhiệm|) (cụ thể|) (cho|)', 'GIAO'],
  ['giao (nhiệm vụ|vai trò|) (làm|) (chủ đầu tư|bên mời thầu) cho', 'GIAO'],
  ['phân công (cụ thể|) (cho|)', 'GIAO'],
  ['ủy quyền (cho|)', 'GIAO'],
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
  ['ngoài (việc|(các|những|) (nhiệm vụ|nội dung|công việc|biện pháp))', 'NAMES_BODIES'],
  ['(phát biểu|kết luận) (chỉ đạo|kết luận|) tại', 'NAMES_BODIES'],
  [
    'tại (chỉ thị|văn bản|công văn|công điện|thông báo|kế hoạch|quyết định|hội nghị|cuộc họp|buổi làm việc)',
    'NAMES_BODIES',
  ],
  ['(trên địa bàn|tại (các|những|khu|địa bàn|nơi|cơ sở)|ở (các|những|nơi))', 'NAMES_BODIES'],
  ['theo dõi', 'VERB'],
  ['dưới sự (chỉ đạo|lãnh đạo|điều hành|hướng dẫn|giám sát|chủ trì)', 'NAMES_BODIES'],
  ['nhằm', 'PURPOSE'],
  ['(do|vì)', 'NAMES_BODIES'],
  ['(văn bản|công văn|công điện|chỉ thị|kế hoạch|thông báo) (cũng|) (nêu|chỉ) rõ', 'PLAIN'],
  ['(trong|khi|sau khi|ngay sau|từ|kể từ|đến|vào|trước|chậm nhất|muộn nhất|ngay (trong|từ|khi))', 'PLAIN'],
  ['(không quá|tối đa|ít nhất|tối thiểu) # (ngày|giờ|tuần|tháng)', 'PLAIN'],
  ['những (nơi|địa bàn|khu vực|vùng|địa phương|đơn vị)', 'PLAIN'],
  ['(hằng|hàng|định kỳ|trước mắt)', 'PLAIN'],
  ['(cùng với|riêng|(ngoài|bên cạnh) (việc|công tác|nhiệm vụ))', 'NAMES_BODIES'],
  ['hết (năm|quý|tháng|tuần|kỳ|đợt|thời hạn)', 'PLAIN'],
  ['(sáng|chiều|) (thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật)', 'PLAIN'],
  ['bắt đầu (từ|vào)', 'PLAIN'],
  ['(những|các) tháng (còn|cuối|tiếp|tới|đầu)', 'PLAIN'],
  ['(tháng #|quý (i|ii|iii|iv|#))', 'PLAIN'],
  ['(giai đoạn|đợt|vòng) (i|ii|iii|iv|một|hai|ba|#)', 'PLAIN'],
  ['thời gian (đến|này|tới)', 'PLAIN'],
  ['(kết thúc|sau|qua|thông qua|mỗi|đầu|cuối|nhân (dịp|ngày)|song song với|trường hợp|nếu)', 'PLAIN'],
  ['cũng (với|trong|theo)', 'PLAIN'],
  ['tùy (theo|) (tình hình|điều kiện|đặc điểm|yêu cầu|tính chất|mức độ)', 'PLAIN'],
  ['(theo đó|vì vậy|vì thế|do vậy|do đó)', 'LINK'],
  [
    '(trong đó|ngoài ra|đồng thời|bên cạnh đó|cạnh đó|mặt khác|từ đó|đặc biệt|cùng với đó|cụ thể|sau đó|song song (với|) đó|đi đôi với đó|cùng lúc đó)',
    'LINK',
  ],
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
  có (trách nhiệm|nhiệm vụ)
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
  soạn
  (gửi|nộp|chuyển|trả) (kết quả|kết luận|hồ sơ|báo cáo|dự thảo|danh sách|văn bản|số liệu|kế hoạch|ý kiến|thông báo|về|cho)
  (là|làm) (đầu mối|cơ quan (thường trực|chủ trì|đầu mối))
  cử (cán bộ|người|công chức|lực lượng|đại diện|lãnh đạo|thành viên)
  mở (lớp|hội nghị|hội thi|đợt|cuộc)
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
  ['ban (tổ chức|giám khảo|thư ký|nội dung|trọng tài)', 'ANY'],
  ['(đoàn|đội) (miền|phía|khu vực|liên ngành|số)', 'ANY'],
  ['(trưởng|các|) đoàn (kiểm tra|giám sát|công tác|khảo sát|thanh tra)', 'ANY'],
  ['(chủ đầu tư|ban cán sự|đoàn trường|liên đội|tổng đội)', 'ANY'],
  ['(tổ|bộ phận|nhóm|làng trẻ em|khoa)', 'BEFORE_CAPITAL'],
  [
    'ban (bảo vệ|liên lạc|đại diện|vận động|hòa giải|thôn|ấp|khu phố|quản lý chợ|giám sát đầu tư|thanh tra nhân dân|phát triển|tự quản|kiến thiết)',
    'ANY',
  ],
  ['tổ (chuyên viên|chuyên gia|thu|vận hành|kỹ thuật|phản ứng|tiếp nhận|phục vụ|xử lý|trực)', 'ANY'],
  ['(ban|hội đồng|văn phòng|đài|liên hiệp|liên đoàn|khu|viện|trung tâm|công đoàn)', 'BEFORE_CAPITAL'],
  [
    '(chi cục|cục|trạm|hạt|đội|hợp tác xã|công ty|tổng công ty|xí nghiệp|nhà máy|liên minh)',
    'BEFORE_CAPITAL',
  ],
  ['(tiểu đội|đại đội|tiểu đoàn|tạp chí|chi bộ|chi đoàn)', 'BEFORE_CAPITAL'],
  ['(đoàn|nhà (hát|văn hóa|thiếu nhi|khách)|thư viện|bảo tàng|cung (thiếu nhi|văn hóa))', 'BEFORE_CAPITAL'],
  ['(ủy ban|tổng cục|tập đoàn|quỹ|học viện|công chức)', 'BEFORE_CAPITAL'],
])

/**
 * Nouns of those who can act. ONE: says enough alone; STAFF: acts, but is given something within its own house; NARROWED:
 * only with words behind it, or behind "các"; MANY: only behind "các"; PUBLIC: takes part, and is not charged; NOBODY: the
 * same words begin a thing.
 */
export type ActorNoun = 'ONE' | 'STAFF' | 'NARROWED' | 'MANY' | 'PUBLIC' | 'NOBODY'

/** Nouns with which the name of an actor begins that no list holds. */
const ACTOR_NOUNS = phrases<'ACTOR_NOUN', ActorNoun>('ACTOR_NOUN', [
  [
    '(doanh nghiệp|hợp tác xã|htx|thủy nông|đội thủy nông|hiệp hội|thương nhân|tiểu thương|đại lý|chính quyền|địa phương)',
    'ONE',
  ],
  [
    'chủ (đầu tư|rừng|hồ|hồ (đập|chứa)|hồ , đập|đập|nhà|hộ|tàu|phương tiện|cơ sở|doanh nghiệp|dự án|công trình|sử dụng)',
    'ONE',
  ],
  ['nhà (thầu|trường|đầu tư|mạng|xe|máy|thuốc|cung cấp|hàng|sản xuất|tài trợ|khoa học)', 'ONE'],
  ['người (đứng đầu|phát ngôn|sử dụng (lao động|đất)|có uy tín|điều khiển phương tiện)', 'ONE'],
  ['(công an (địa phương|sở tại|cơ sở)|lực lượng (cảnh sát|công an|quân đội))', 'ONE'],
  [
    '(toàn thể|) (người dân|nhân dân|bà con|bà con nhân dân|cộng đồng|người lao động|hộ (dân|gia đình))',
    'PUBLIC',
  ],
  ['(toàn dân|(các|) tầng lớp nhân dân)', 'PUBLIC'],
  ['đội ngũ (báo cáo|tuyên truyền|cộng tác) viên', 'ONE'],
  ['đội ngũ (báo cáo viên, tuyên truyền|tuyên truyền viên, báo cáo) viên', 'ONE'],
  ['hệ thống (thông tin cơ sở|chính trị)', 'ONE'],
  ['quỹ tín dụng nhân dân', 'ONE'],
  ['(siêu thị|trung tâm thương mại|chợ|nhà xuất bản|khu cách ly|làng nghề|già làng|chức sắc)', 'MANY'],
  ['(học sinh|sinh viên|người học|(cha|phụ) (mẹ|huynh) (học sinh|trẻ|))', 'PUBLIC'],
  ['(giáo viên|giảng viên|kế toán|chuyên viên|công chức|viên chức|cán bộ|đảng viên|chiến sĩ)', 'STAFF'],
  [
    '(nhân viên|tổng phụ trách|(phó|) hiệu trưởng|gvcn|gvbm|tổ (trưởng|phó)|nhóm trưởng|chi ủy viên)',
    'STAFF',
  ],
  ['(y tế học đường|chi đội|vườn quốc gia|khu bảo tồn)', 'ONE'],
  ['(tổ|khối|ban) , (bộ phận|nhóm)', 'MANY'],
  ['(lớp|cụm thủy nông|điểm trường|chốt (kiểm soát|kiểm dịch|trực))', 'MANY'],
  ['(đảng|tỉnh|thành|huyện|cấp) ủy viên', 'STAFF'],
  ['ủy viên (bch|ban chấp hành) (đảng bộ|)', 'STAFF'],
  ['(đồng chí|đ/c) (được (phân công|giao)|phụ trách|theo dõi)', 'ONE'],
  ['(công an viên|thôn đội trưởng|ấp đội trưởng|thôn đội|ấp đội|khẩu đội)', 'ONE'],
  [
    '((khuyến nông|thú y|tuyên truyền|cộng tác) viên|(nhân viên|) y tế (thôn|thôn bản|ấp|xóm|bản|khóm))',
    'ONE',
  ],
  ['(những|) người hoạt động không chuyên trách', 'ONE'],
  ['(văn phòng - thống kê|tài chính - kế toán|vp - tk|tc - kt)', 'ONE'],
  ['(ban nhân dân|ban tự quản|ban cán sự (thôn|ấp|bản|khu phố))', 'ONE'],
  [
    'tổ (công nghệ số|chuyển đổi số|hòa giải|liên gia|an ninh|đề án|tuần tra|dân vận|khuyến nông|vay vốn|tự vệ)',
    'ONE',
  ],
  [
    'tổ (quản lý (,|và|) bảo vệ rừng|bảo vệ (an ninh|rừng|và phát triển rừng)|tiết kiệm|phòng cháy|tuyên truyền)',
    'ONE',
  ],
  ['khoa (khám bệnh|dược|nội|ngoại|sản|nhi|xét nghiệm|cấp cứu|hồi sức|kiểm soát|dinh dưỡng)', 'ONE'],
  ['(tổ thư ký|ban giám khảo|hội đồng (coi|chấm) thi)', 'ONE'],
  [
    '(thành viên|thư ký) (đoàn|tổ|hội đồng|tiểu ban|nhóm) (kiểm tra|giám sát|công tác|khảo sát|thanh tra|giúp việc|)',
    'ONE',
  ],
  ['tổ chức (,|và) cá nhân', 'ONE'],
  ['tổ (dân phố|công tác|hợp tác|quản lý|tự quản|xung kích|bầu cử|chuyên môn|bộ môn)', 'ONE'],
  ['(ban quản lý|ban giám hiệu|ban giám đốc|ban điều hành|ban quản trị|ban công tác)', 'ONE'],
  ['bộ phận (tham mưu|chuyên môn|một cửa|tiếp nhận (và trả kết quả|)|giúp việc)', 'ONE'],
  ['(trạm y tế|trạm khuyến nông|đội thuế|hạt kiểm lâm|trung tâm y tế|hộ kinh doanh)', 'ONE'],
  ['(bưu điện|điện lực|kho bạc|quản lý thị trường|bộ đội|dân quân|cảnh sát|báo chí)', 'ONE'],
  ['(cơ quan|đơn vị|công ty|tổng công ty|tập đoàn|ngân hàng|chi nhánh|lực lượng|bộ phận|ngành)', 'NARROWED'],
  ['(cửa hàng|khách sạn|bệnh viện|phòng khám|nông trường|xí nghiệp|chủ|hộ|công an)', 'NARROWED'],
  ['cơ sở (khám|giáo dục|kinh doanh|sản xuất|y tế|đào tạo|lưu trú|dịch vụ|bán|chế biến)', 'ONE'],
  ['cơ quan ((chủ trì|) soạn thảo|trình|soạn (báo cáo|dự thảo|đề án|văn bản|tờ trình))', 'ONE'],
  [
    'cơ sở (in|tiêm chủng|xét nghiệm|cung (cấp|ứng)|thu mua|bảo trợ|phát hành|lưu trữ|kcb|giết mổ|tôn giáo|thờ tự|di tích|chăn nuôi|nuôi|cai nghiện|điều trị|dạy nghề|thu gom)',
    'ONE',
  ],
  [
    '(chuyên gia|luật sư|nghệ nhân|nhà hảo tâm|nhà máy|trang trại|thuyền trưởng|chủ tàu|dòng họ|phóng viên|ứng cử viên|cựu chiến binh)',
    'MANY',
  ],
  [
    '(bến (tàu|xe|thủy|phà)|mỏ (đá|cát|đất)|tàu (cá|vận tải|hàng)|xe (buýt|khách|tải)|hồ chứa|nhóm trẻ|sàn giao dịch|liên đoàn)',
    'MANY',
  ],
  [
    '(trạm (thu phí|kiểm (soát|dịch))|đài (truyền thanh|phát thanh|truyền hình)|lâm trường|nông , lâm trường|báo cáo viên|phương tiện thông tin đại chúng)',
    'MANY',
  ],
  ['(kiểm sát viên|điều tra viên|thẩm phán|hội thẩm|chấp hành viên|thanh tra viên)', 'ONE'],
  ['(viện kiểm sát|tòa án|cơ quan (cảnh sát|an ninh|) điều tra|cơ quan thi hành án)', 'ONE'],
  ['(công đoàn|cđ|cđcs|nghiệp đoàn|chi đoàn|chi hội|liên đội|câu lạc bộ|clb|cơ sở (đoàn|hội))', 'ONE'],
  ['đoàn (thanh niên|cơ sở|trường|xã|phường|khối|các (xã|phường|trường))', 'ONE'],
  ['ban đại diện (cha mẹ|phụ huynh) (học sinh|trẻ|)', 'ONE'],
  ['ban (chỉ huy|chấp hành|thường vụ|vận động|đại diện|liên lạc)', 'ONE'],
  ['cấp (công đoàn|cđ|mặt trận|hội|đoàn|bộ đoàn|bộ hội)', 'MANY'],
  ['đoàn (kiểm tra|giám sát|khảo sát|thanh tra|công tác)', 'MANY'],
  ['tổ chức (tín dụng|kinh tế|xã hội|hành nghề|tư vấn)', 'ONE'],
  ['tổ chức tư vấn (giám sát|thiết kế|thẩm tra|khảo sát)', 'ONE'],
  [
    '(cơ quan|đơn vị) (chủ trì|) (soạn thảo|thẩm tra|thẩm định|biên soạn) (văn bản|dự thảo|đề án|hồ sơ|phương án|nghị quyết|quy chế|kế hoạch|)',
    'ONE',
  ],
  ['(cơ quan|đơn vị|địa phương|tổ chức) được (hỏi|lấy|xin) ý kiến', 'ONE'],
  ['(cảng vụ|công sở|cảng hàng không|ban phát triển (thôn|bản|xã))', 'ONE'],
  [
    '(đại học|học viện|khu quản lý|thuế cơ sở|(khu|điểm) (du lịch|di tích)|khu , điểm (du lịch|di tích))',
    'MANY',
  ],
  [
    '(trung tâm (học tập cộng đồng|chính trị|đăng kiểm|văn hóa|dạy nghề)|văn phòng (luật sư|công chứng))',
    'MANY',
  ],
  [
    '(trại giam|thư viện|bảo tàng|nhà văn hóa|nhà trọ|quán|tham tán|thương vụ|cục (thuế|hải quan)|phòng giao dịch)',
    'MANY',
  ],
  ['(điểm (bán|kinh doanh)|ban quản trị|chung cư|đại sứ quán|cơ quan đại diện)', 'MANY'],
  ['bí thư (chi (bộ|đoàn|ủy)|cấp ủy)', 'ONE'],
  ['(hãng|đội|trạm|hội|quỹ|trường|viện|trung tâm|ban|khoa|tổ|đoàn|cụm|cảng|bến xe|hạt|tổ chức)', 'MANY'],
  ['chủ thể (tham gia|sản xuất|kinh doanh|có|được)', 'NARROWED'],
  ['chủ (trương|đề|yếu|quyền|trì|động|nhật|thể|tịch|tọa|nghĩa|nhiệm|quán)', 'NOBODY'],
  ['ngành (nghề|hàng|học|dọc)', 'NOBODY'],
  ['(hộ (khẩu|tịch|chiếu|lý)|hội (nghị|thảo|thi|viên|đồng|họp|diễn)|trường hợp)', 'NOBODY'],
  ['(đoàn (viên|kết)|trạm bơm|cụm công nghiệp|ban hành|đội (ngũ|hình)|quỹ đất|viện (phí|trợ))', 'NOBODY'],
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
  (từng|các|mỗi|đồng chí|) (cán bộ|công chức|viên chức|chuyên viên|nhân viên|đảng viên|đoàn viên|hội viên)
  (từng|các|mỗi|đồng chí|) (giáo viên|thành viên|lãnh đạo|người|nhiệm vụ|trách nhiệm|chỉ tiêu|kinh phí)
  về
`,
)

/** WITH: those behind it take part; ALONGSIDE: only behind a leader, or at the very front. */
export type Together = 'WITH' | 'ALONGSIDE'

const HOW =
  '((có|) hiệu quả|chặt chẽ|chặt chẽ hơn|thường xuyên|kịp thời|tích cực|đồng bộ|nhịp nhàng|toàn diện|trực tiếp|mật thiết|tốt|tốt hơn|linh hoạt|quyết liệt|chủ động|liên tục|nghiêm túc|ngay|sớm|thống nhất)'

const TOGETHER = phrases<'TOGETHER', Together>('TOGETHER', [
  ['(phối|hiệp) (hợp|đồng) (chặt chẽ|cùng|tốt|) (với|cùng|cùng với|)', 'WITH'],
  [`phối hợp ${HOW} (với|cùng|cùng với)`, 'WITH'],
  [`phối hợp ${HOW} (,|và) ${HOW} (với|cùng|cùng với)`, 'WITH'],
  ['phối (,|) kết hợp (chặt chẽ|tốt|) (với|cùng|cùng với)', 'WITH'],
  ['(với|có) sự (phối hợp|tham gia) của', 'WITH'],
  ['phối hợp (hoạt động|hoạt động giám sát|công tác|thực hiện) với', 'WITH'],
  ['cơ quan phối hợp :', 'WITH'],
  ['đầu mối (,|) cùng (với|)', 'WITH'],
  ['(cùng|kết hợp cùng|kết hợp) (với|)', 'ALONGSIDE'],
])

/** The bodies before it take part. */
const TAKES_PART = words(
  'TAKES_PART',
  `
  (là|làm) tổ viên
  (là|làm) (các|) thành viên
  (là|làm) (các|) (cơ quan|đơn vị) phối hợp
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

/** What somebody says who charges others: "nhấn mạnh các xã phải …". */
const STRESSES = words('STRESSES', '(nhấn mạnh|chỉ rõ|nêu rõ) (rằng|)')

/** Behind a subject who speaks: it says, decides or praises. */
const SPEECH = words(
  'SPEECH',
  `
  (ghi nhận|biểu dương|hoan nghênh|đánh giá|thống nhất|đồng ý|nhất trí|cơ bản|quy định|ban hành|kết luận)
  (thông báo|báo cáo|kính trình|trân trọng|quyết định|chia sẻ|cảm ơn|nhận được|khiển trách|chúc mừng|chia buồn)
  (nghiêm khắc|) phê bình
  hướng dẫn (một số|như sau|việc)
  (có ý kiến|cho phép)
  (phát động|mở đợt|kính mong|mong|họp)
  thành lập #
  sẽ
`,
)

/** "… có ý kiến như sau: Giao Sở Y tế …": the order stands behind the colon, in the same paragraph. */
const ANNOUNCES_ORDER = words('ANNOUNCES_ORDER', '(như sau|sau đây|yêu cầu|kết luận|ý kiến) :')

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

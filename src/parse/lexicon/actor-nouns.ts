import { phrases } from './phrases.js'

/**
 * Nouns of those who can act. ONE: says enough alone; STAFF: acts, but is given something within its own house; NARROWED:
 * only with words behind it, or behind "các"; MANY: only behind "các"; PUBLIC: takes part, and is not charged; NOBODY: the
 * same words begin a thing.
 */
export type ActorNoun = 'ONE' | 'STAFF' | 'NARROWED' | 'MANY' | 'PUBLIC' | 'NOBODY'

/** Behind "đối với": those of whom something is wanted, where other nouns tell what it is about ("Đối với các dự án: …"). */
export const THOSE_WHO_ACT =
  '(?:(?:các|\\d{1,3})\\s+)?(?:(?:tập\\s+đoàn|tổng\\s+công\\s+ty|tcty)|chủ\\s+(?:đầu\\s+tư|rừng|hồ|tàu|cảng|bến|cơ\\s+sở|dự\\s+án)|(?:liên\\s+danh\\s+)?nhà\\s+thầu|điện\\s+lực|đồn\\s+biên\\s+phòng|chi\\s+cục\\s+thuế|hạt\\s+kiểm\\s+lâm|tổ\\s+chức,\\s+cá\\s+nhân|đơn\\s+vị\\s+(?:thi\\s+công|tư\\s+vấn|quản\\s+lý|khai\\s+thác|vận\\s+hành)|ban\\s+(?:nhân\\s+dân|điều\\s+hành|tự\\s+quản|cán\\s+sự)\\s+(?:các\\s+)?(?:thôn|ấp|khu\\s+phố|bản|khóm)|(?:(?:đội\\s+ngũ\\s+)?(?:giáo|giảng)\\s+viên|gv)(?=\\s*[:.]?\\s*$|\\s+(?:chủ\\s+nhiệm|bộ\\s+môn|phụ\\s+trách))|gvcn|gvbm|(?:tổ\\s+trưởng|tổ)\\s+chuyên\\s+môn|(?:tổng\\s+phụ\\s+trách|tpt)(?:\\s+đội)?|nhân\\s+viên\\s+(?:y\\s+tế|thư\\s+viện|kế\\s+toán)|ban\\s+giám\\s+hiệu|công\\s+đoàn\\s+cơ\\s+sở|cđcs|(?:đoàn|hội)\\s+cơ\\s+sở|cơ\\s+sở\\s+(?:đoàn|hội)|chi\\s+(?:đoàn|hội)|liên\\s+đội)(?!\\p{L})'

/** "cơ quan làm nhiệm vụ giải phóng mặt bằng", "tổ chức được giao nhiệm vụ phát triển quỹ đất": who acts, by the task that it has. */
const HOUSES = '(cơ quan|đơn vị|(đơn vị|cơ quan) , tổ chức|(tổ chức|cơ quan) , đơn vị|tổ chức , cơ quan)'
const HAVE_TASK = '(làm|được giao|được giao (thực hiện|làm|đảm nhận)|có) (nhiệm vụ|công tác|chức năng)'
const FIELDS_OF_TASKS =
  '(bồi thường ~ (hỗ trợ ~ tái định cư|hỗ trợ|giải phóng mặt bằng|)|giải phóng mặt bằng|phát triển quỹ đất|thu hồi đất|quản lý ~ (bảo trì|bảo vệ|sử dụng|khai thác|vận hành)|)'

/** Nouns with which the name of an actor begins that no list holds. */
export const ACTOR_NOUNS = phrases<'ACTOR_NOUN', ActorNoun>('ACTOR_NOUN', [
  [
    '(doanh nghiệp|hợp tác xã|htx|thủy nông|đội thủy nông|hiệp hội|thương nhân|tiểu thương|đại lý|chính quyền|địa phương)',
    'ONE',
  ],
  [
    'chủ (đầu tư|rừng|hồ|hồ (đập|chứa)|hồ , đập|đập|nhà|hộ|tàu|cảng|bến|lồng bè|trang trại|phương tiện|cơ sở|doanh nghiệp|dự án|công trình|sử dụng)',
    'ONE',
  ],
  ['nhà (thầu|trường|đầu tư|mạng|xe|máy|thuốc|cung cấp|hàng|sản xuất|tài trợ|khoa học)', 'ONE'],
  [
    'người (đứng đầu|phát ngôn|sử dụng (lao động|đất)|có uy tín|điều khiển phương tiện|có đất (bị|) thu hồi|bị thu hồi đất)',
    'ONE',
  ],
  ['(công an (địa phương|sở tại|cơ sở)|lực lượng (cảnh sát|công an|quân đội))', 'ONE'],
  [
    '(toàn thể|) (người dân|nhân dân|bà con|bà con nhân dân|cộng đồng|người lao động|hộ (dân|gia đình))',
    'PUBLIC',
  ],
  ['(toàn dân|(các|) tầng lớp nhân dân)', 'PUBLIC'],
  ['đội ngũ (báo cáo|tuyên truyền|cộng tác) viên', 'ONE'],
  ['đội ngũ (giáo viên|giảng viên|nhân viên|cán bộ quản lý)', 'STAFF'],
  ['đội ngũ (báo cáo viên, tuyên truyền|tuyên truyền viên, báo cáo) viên', 'ONE'],
  ['hệ thống (thông tin cơ sở|chính trị|truyền thanh (cơ sở|xã|))', 'ONE'],
  ['(quỹ tín dụng nhân dân|qtdnd)', 'ONE'],
  ['khối (dân vận|nội chính) (đảng ủy|)', 'ONE'],
  ['khối (dân vận|mặt trận|mttq|mặt trận tổ quốc) - (mttq|mặt trận|mặt trận tổ quốc|đoàn thể)', 'ONE'],
  ['cấp ((trên trực tiếp|) cơ sở|xã|huyện)', 'ONE'],
  ['(cơ sở|siêu thị|trung tâm thương mại|chợ|nhà xuất bản|khu cách ly|làng nghề|chức sắc)', 'MANY'],
  ['(học sinh|sinh viên|người học|(cha|phụ) (mẹ|huynh) (học sinh|trẻ|))', 'PUBLIC'],
  ['(giáo viên|giảng viên|kế toán|chuyên viên|công chức|viên chức|cán bộ|cb|đảng viên|chiến sĩ)', 'STAFF'],
  [
    '(nhân viên|tổng phụ trách|tpt|(phó|) hiệu trưởng|(thứ trưởng|phó (giám đốc|viện trưởng)) phụ trách|gvcn|gvbm|tổ (trưởng|phó)|nhóm trưởng|chi ủy viên)',
    'STAFF',
  ],
  ['((trưởng|phó trưởng) (khoa|bộ môn)|chi cục trưởng|cục trưởng)', 'STAFF'],
  ['(y tế học đường|chi đội|vườn quốc gia|khu bảo tồn)', 'ONE'],
  ['(tổ|khối|ban) , (bộ phận|nhóm)', 'MANY'],
  ['(lớp|cụm thủy nông|điểm trường|chốt (kiểm soát|kiểm dịch|trực))', 'MANY'],
  ['(trưởng|phó trưởng) (các|) (điểm thi|ban coi thi|ban chấm thi|điểm bầu cử)', 'ONE'],
  ['(đảng|tỉnh|thành|huyện|cấp) ủy viên', 'STAFF'],
  ['ủy viên (bch|ban chấp hành|ban thường vụ|btv) (đảng bộ|)', 'STAFF'],
  ['(đồng chí|đ/c) (được (phân công|giao)|phụ trách|theo dõi)', 'ONE'],
  ['(công an viên|thôn đội trưởng|ấp đội trưởng|thôn đội|ấp đội|khẩu đội)', 'ONE'],
  [
    '((khuyến nông|thú y|tuyên truyền|cộng tác) viên|(nhân viên|) y tế (thôn|thôn bản|ấp|xóm|bản|khóm))',
    'ONE',
  ],
  ['(những|) người hoạt động không chuyên trách', 'ONE'],
  ['(văn phòng - thống kê|tài chính - kế toán|vp - tk|tc - kt|tư pháp - hộ tịch)', 'ONE'],
  ['địa chính - (môi trường|xây dựng|nông nghiệp|đô thị)', 'ONE'],
  ['(ban nhân dân|ban tự quản|ban cán sự (thôn|ấp|bản|khu phố))', 'ONE'],
  [
    'tổ (công nghệ số|chuyển đổi số|hòa giải|liên gia|an ninh|đề án|tuần tra|dân vận|khuyến nông|vay vốn|tự vệ)',
    'ONE',
  ],
  [
    'tổ (quản lý (,|và|) bảo vệ rừng|bảo vệ (an ninh|rừng|và phát triển rừng)|tiết kiệm|phòng cháy|tuyên truyền)',
    'ONE',
  ],
  [
    '((khoa / bộ môn|khoa , bộ môn|khoa / viện / bộ môn) (trực|) thuộc|giáo vụ khoa|lãnh đạo (khoa|trung tâm|bệnh viện|viện|bộ môn))',
    'ONE',
  ],
  ['khoa (khám bệnh|dược|nội|ngoại|sản|nhi|xét nghiệm|cấp cứu|hồi sức|kiểm soát|dinh dưỡng)', 'ONE'],
  ['khoa (cấp cứu (-|,|và) |)hồi sức tích cực ((-|và) chống độc|)', 'ONE'],
  ['khoa (nội|ngoại|nhi|sản|phụ sản|cấp cứu|khám) tổng hợp', 'ONE'],
  ['tổ ((thanh tra|kiểm tra|kiểm soát) (liên ngành|lưu động)|thanh tra (xây dựng|giao thông|đô thị))', 'ONE'],
  ['(tổ thư ký|ban giám khảo|ban biên tập|hội đồng (coi|chấm) thi)', 'ONE'],
  ['(kiểm lâm (địa bàn|viên)|đội dân quân|(địa chính|khuyến nông|tư pháp) xã)', 'ONE'],
  [
    '(thành viên|thư ký) (đoàn|tổ|hội đồng|tiểu ban|nhóm) (kiểm tra|giám sát|công tác|khảo sát|thanh tra|giúp việc|)',
    'ONE',
  ],
  ['tổ chức (,|và) cá nhân', 'ONE'],
  ['((chấp hành|thẩm tra|điều tra|kiểm sát) viên|thư ký (thi hành án|tòa án)|thẩm phán)', 'ONE'],
  ['(điều dưỡng trưởng|cơ quan (truyền thông|báo chí) (của|) (tỉnh|thành phố|địa phương))', 'ONE'],
  ['(tdp|tổ (dân phố|công tác|hợp tác|quản lý|tự quản|xung kích|bầu cử|chuyên môn|bộ môn))', 'ONE'],
  ['(ban quản lý|ban giám hiệu|bgh|ban giám đốc|bgđ|ban điều hành|ban quản trị|ban công tác)', 'ONE'],
  [
    'bộ phận (tham mưu|chuyên môn|tổng hợp|thường trực|văn thư|kế toán|hậu cần|kỹ thuật|tuyên truyền|một cửa|tiếp nhận (và trả kết quả|)|giúp việc)',
    'ONE',
  ],
  [
    '(trạm y tế|trạm khuyến nông|đội thuế|hạt kiểm lâm|trung tâm y tế|hộ kinh doanh|hãng (hàng không|tàu|xe|taxi)|cảng (vụ|hàng không))',
    'ONE',
  ],
  ['điểm (bưu điện|bưu điện văn hóa|bưu điện - văn hóa) (xã|phường|)', 'ONE'],
  ['(bưu điện|điện lực|kho bạc|quản lý thị trường|bộ đội|dân quân|cảnh sát|báo chí)', 'ONE'],
  ['(cơ quan|đơn vị|công ty|tổng công ty|tập đoàn|ngân hàng|chi nhánh|lực lượng|bộ phận|ngành)', 'NARROWED'],
  ['tư vấn (giám sát|thiết kế|khảo sát|quản lý dự án)', 'ONE'],
  ['hộ (nuôi|chăn nuôi|kinh doanh|sản xuất|sử dụng|trồng|chế biến)', 'ONE'],
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
  ['tòa (hình sự|dân sự|kinh tế|hành chính|lao động|chuyên trách|gia đình và người chưa thành niên)', 'ONE'],
  ['(viện kiểm sát|tòa án|cơ quan (cảnh sát|an ninh|) điều tra|cơ quan thi hành án (địa phương|))', 'ONE'],
  [
    '(công đoàn|cđ|cđcs|nghiệp đoàn|chi đoàn|chi hội|liên chi (đoàn|hội)|liên đội|câu lạc bộ|clb|cơ sở (đoàn|hội))',
    'ONE',
  ],
  ['đoàn (thanh niên|cơ sở|trường|xã|phường|khối|các (xã|phường|trường))', 'ONE'],
  ['tuyên huấn', 'NARROWED'],
  ['(trưởng (dòng họ|tộc)|già làng)', 'ONE'],
  ['hội (sinh viên|cha mẹ học sinh|phụ huynh học sinh|đồng trường)', 'ONE'],
  ['ban đại diện (cha mẹ|phụ huynh) (học sinh|trẻ|)', 'ONE'],
  ['(ban (chỉ huy|chấp hành|thường vụ|vận động|đại diện|liên lạc)|bộ chỉ huy)', 'ONE'],
  ['cấp (công đoàn|cđ|mặt trận|hội|đoàn|bộ đoàn|bộ hội)', 'MANY'],
  ['đoàn (kiểm tra|giám sát|khảo sát|thanh tra|công tác)', 'MANY'],
  [
    '(đoàn|tổ) (kiểm tra|thanh tra|giám sát|xác minh) , (xác minh|giám sát|kiểm tra|thanh tra|đánh giá|thẩm định)',
    'ONE',
  ],
  ['tổ chức (tín dụng|kinh tế|xã hội|hành nghề|tư vấn)', 'ONE'],
  ['liên danh (nhà thầu|tư vấn)', 'ONE'],
  ['tổ chức tư vấn (giám sát|thiết kế|thẩm tra|khảo sát)', 'ONE'],
  [
    '(cơ quan|đơn vị) (chủ trì|) (soạn thảo|thẩm tra|thẩm định|biên soạn) (văn bản|dự thảo|đề án|hồ sơ|phương án|nghị quyết|quy chế|kế hoạch|)',
    'ONE',
  ],
  ['(cơ quan|đơn vị|địa phương|tổ chức) được (hỏi|lấy|xin) ý kiến', 'ONE'],
  [`${HOUSES} (${HAVE_TASK}|thực hiện (nhiệm vụ|công tác)) ${FIELDS_OF_TASKS}`, 'ONE'],
  // "Tổ chức thực hiện công tác bồi thường" is what is done
  [`tổ chức ${HAVE_TASK} ${FIELDS_OF_TASKS}`, 'ONE'],
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
  [
    '(hãng|đội|đồn|trạm|hội|quỹ|trường|viện|trung tâm|ban|khoa|khoa đào tạo|tổ|đoàn|cụm|cảng|bến xe|hạt|tổ chức)',
    'MANY',
  ],
  ['chủ thể (tham gia|sản xuất|kinh doanh|có|được)', 'NARROWED'],
  ['chủ (trương|đề|yếu|quyền|trì|động|nhật|thể|tịch|tọa|nghĩa|nhiệm|quán)', 'NOBODY'],
  ['(ngành (nghề|hàng|học|dọc)|đơn vị hành chính)', 'NOBODY'],
  ['(hộ (khẩu|tịch|chiếu|lý)|hội (nghị|thảo|thi|viên|đồng|họp|diễn)|trường hợp)', 'NOBODY'],
  ['(đoàn (viên|kết)|trạm bơm|cụm công nghiệp|ban hành|đội (ngũ|hình)|quỹ đất|viện (phí|trợ))', 'NOBODY'],
])

import { DOCUMENT_TYPES } from '../../model/document.js'
import { fold } from '../../model/fold.js'
import { words } from './phrases.js'

/** The banners above papers of the State and of the Party, as scans may leave them: "CỌNG HÒA", "VỆT NAM". */
export const STATE_BANNER = 'C[ỘỌÔO]NG H(?:[ÒÕÓÔO]A|OÀ) XÃ HỘI CHỦ NGHĨA VI?[ỆẸÊE]T NAM'
export const PARTY_BANNER = 'ĐẢNG CỘNG SẢN VI?[ỆẸÊE]T NAM'
export const ANY_BANNER = `(?:${STATE_BANNER}|${PARTY_BANNER})`

/** The letters of items in their order: a), b), c), d), đ), e), g) …; lists leave out f, j, w and z. */
export const LETTERS = 'abcdđeghiklmnopqrstuvxy'

/**
 * The words by which the blocks of a paper (thể thức; Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW) are told
 * apart. Lists are data: add a line where a paper is seen that needs it. Matched on folded text unless said.
 */

/** One of these as they are, the longest that stands there. */
const anyOf = (words: readonly string[]) => words.toSorted((a, b) => b.length - a.length).join('|')
const anyFolded = (words: readonly string[]) => anyOf(words.map((word) => fold(word)))

/** Type words that stand alone on a line above the title; `fold`ed and matched against the whole line. */
export const TYPE_WORDS: ReadonlyArray<readonly [string, keyof typeof DOCUMENT_TYPES]> = [
  ['Thông báo kết luận', 'THONG_BAO'],
  ['Chương trình hành động', 'CHUONG_TRINH_HANH_DONG'],
  ['Văn bản hợp nhất', 'VAN_BAN_HOP_NHAT'],
  ['Thông tư liên tịch', 'THONG_TU'],
  ['Nghị quyết liên tịch', 'NGHI_QUYET'],
  ['Chỉ thị', 'CHI_THI'],
  ['Nghị quyết', 'NGHI_QUYET'],
  ['Kết luận', 'KET_LUAN'],
  ['Kết luận thanh tra', 'KET_LUAN'],
  ['Quyết định', 'QUYET_DINH'],
  ['Quy định', 'QUY_DINH'],
  ['Quy chế', 'QUY_CHE'],
  ['Chương trình', 'CHUONG_TRINH'],
  ['Kế hoạch', 'KE_HOACH'],
  ['Kế hoạch hành động', 'KE_HOACH'],
  ['Kế hoạch liên tịch', 'KE_HOACH'],
  ['Kế hoạch liên ngành', 'KE_HOACH'],
  ['Chương trình liên tịch', 'CHUONG_TRINH'],
  ['Quy chế liên tịch', 'QUY_CHE'],
  ['Quy chế liên ngành', 'QUY_CHE'],
  ['Kế hoạch phối hợp', 'KE_HOACH'],
  ['Chương trình phối hợp', 'CHUONG_TRINH'],
  ['Quy chế phối hợp', 'QUY_CHE'],
  ['Hướng dẫn liên ngành', 'HUONG_DAN'],
  ['Hướng dẫn liên sở', 'HUONG_DAN'],
  ['Hướng dẫn liên tịch', 'HUONG_DAN'],
  ['Báo cáo nhanh', 'BAO_CAO'],
  ['Hướng dẫn', 'HUONG_DAN'],
  ['Thông báo', 'THONG_BAO'],
  ['Thông tư', 'THONG_TU'],
  ['Thông tri', 'THONG_TRI'],
  ['Công văn', 'CONG_VAN'],
  ['Công điện', 'CONG_DIEN'],
  ['Công điện khẩn', 'CONG_DIEN'],
  ['Báo cáo', 'BAO_CAO'],
  ['Tờ trình', 'TO_TRINH'],
  ['Đề án', 'DE_AN'],
  ['Phương án', 'PHUONG_AN'],
  ['Luật', 'LUAT'],
  ['Nghị định', 'NGHI_DINH'],
  ['Pháp lệnh', 'PHAP_LENH'],
  ['Biên bản', 'BIEN_BAN'],
  ['Điều lệ', 'OTHER'],
  ['Nội quy', 'OTHER'],
  ['Thể lệ', 'OTHER'],
  ['Giấy mời', 'OTHER'],
  ['Thư ngỏ', 'OTHER'],
  ['Lời kêu gọi', 'OTHER'],
  ['Đề cương', 'OTHER'],
  ['Đề cương tuyên truyền', 'OTHER'],
]

/** "(bổ sung)", "(lần 2)" may stand behind it. */
export const TYPE_LINE = new RegExp(
  `^(?:dự thảo )?(${anyFolded(TYPE_WORDS.map(([word]) => word))})(?: ?\\((?:sửa đổi|bổ sung|sửa đổi, bổ sung|lần [^)]{1,8}|tiếp theo)\\))?$`,
  'u',
)

const TYPE_IN_CAPITALS = anyOf(TYPE_WORDS.map(([word]) => word.toUpperCase()))

/** The type word and the beginning of the title on one line: "QUYẾT ĐỊNH VỀ VIỆC …", "CHỈ THỊ CỦA …". As printed. */
export const TYPE_AND_TITLE = new RegExp(
  `^(?:${TYPE_IN_CAPITALS})(?=\\s+(?:CỦA|VỀ|V/V|V/v|[\\p{Lu}]{2,}\\s+[\\p{Lu}\\d]{2,})(?:\\s|$))`,
  'u',
)

/** The same where a converter lost the break between them: "KẾ HOẠCH Triển khai …", "KẾ HOẠCH thực hiện …". As printed. */
export const TYPE_AND_PLAIN_TITLE = new RegExp(
  `^(?:${TYPE_IN_CAPITALS})(?=\\s+(?!Điều\\s|Ngày\\s|Số\\s|Kính\\s)(?:\\p{Lu}\\p{Ll}+,?|(?!này\\s)\\p{Ll}+|[Vv]\\s?/\\s?v)\\s[^:]{8,300}[^.:;,]$)`,
  'u',
)

/** The same as a law site's first words, in small letters: "Chỉ thị về việc …". As printed. */
export const PLAIN_TYPE_AND_TITLE = new RegExp(
  `^(?:${anyOf(TYPE_WORDS.flatMap(([word]) => [word, word.replaceAll(/(?<=\s)\p{Ll}/gu, (letter) => letter.toUpperCase())]))})(?=\\s+(?:[Vv]ề|[Vv]\\s?/\\s?v)\\s)`,
  'u',
)

/** How the first sentence of a body begins. */
export const BODY_OPENING = new RegExp(
  `^(?:${anyFolded([
    'Thực hiện',
    'Triển khai',
    'Căn cứ',
    'Sau khi',
    'Sau hơn',
    'Sau một thời gian',
    'Ngày',
    'Vừa qua',
    'Để',
    'Nhằm',
    'Theo',
    'Trong những năm qua',
    'Thời gian qua',
    'Trong thời gian',
    'Qua',
    'Kính gửi',
    'Xét',
    'Trên cơ sở',
    'Thi hành',
    'Tiếp tục',
    'Hôm nay',
    'Hồi',
    'Ban Thường vụ',
    'Ban Bí thư',
    'Bộ Chính trị',
    'Tiếp theo',
    'Quán triệt',
    'Sáng ngày',
    'Chiều ngày',
    'Từ ngày',
    'Chấp hành',
    'Phúc đáp',
    'Được sự',
    'Hiện nay',
    'Những năm',
    'Năm',
    'Do',
    'Vì vậy',
    'Trước tình hình',
    'Nhân dịp',
    'Từ đầu năm',
    'Tính đến',
    'Hưởng ứng',
    'Nhận được',
    'Với mục đích',
    'Hội nghị lần thứ',
    'Tại Hội nghị',
    'Tại cuộc họp',
    'Tại phiên họp',
    'Tại buổi làm việc',
    'Qua theo dõi',
    'Trong thời gian qua',
  ])})(?=[\\s,:]|$)`,
  'u',
)

/** The first sentence of a body whose subject is a body or an order: "Chủ tịch UBND tỉnh yêu cầu …:", "Đề nghị các …". */
export const SPEAKING_OPENING =
  /^(?:(?:đồng chí |phó )?(?:chủ tịch |bí thư |giám đốc |thường trực |ban thường vụ |văn phòng )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|quận ủy|thị ủy|sở|bộ|phòng|ban|tỉnh đoàn|hội)(?!\p{L})[^.;]{0,110}\s(?:yêu cầu|đề nghị|giao|ban hành|thông báo|báo cáo|chỉ thị|kết luận|xây dựng|nhận được|hướng dẫn|có ý kiến|kính trình)(?!\p{L})|(?:đề nghị|yêu cầu|giao|các cấp ủy|các sở)[\s,][^.;]{20,}[:.]$|(?:do|vì|trước tình hình|từ đầu năm|tính đến|đến nay|hưởng ứng|nhận được)(?!\p{L})[^:]{40,})/u

/** Words that never end a paragraph: what they govern, or the rest of a name, stands on the next line. */
export const WRAPPED_AFTER =
  /(?:^|\s)(?:trình|báo cáo|gửi|thi hành|thay thế|bộ trưởng|thủ tướng|thủ trưởng|sở|bộ|ban|giám đốc|chủ tịch|trưởng|chánh|ubnd|hđnd|ủy ban|hội đồng|văn phòng|ngành|cục|chi cục|phòng|ủy|mặt trận|công an|trung tâm|trung ương|của ban (?:thường vụ|chấp hành))$/u

/** A line that ends like this cannot be the end of a sentence or a title. */
export const LINE_END_THAT_GOES_ON = new RegExp(
  `(?:,|-|(?<!\\sdo\\s[^,;.]{2,60})\\sban hành|(?:^|\\s)(?:(?<!(?:h[ằà]ng|mỗi|cả|cuối|đầu|từng) )(?:ngày|tháng|năm)|${anyFolded(
    [
      'của',
      'và',
      'các',
      'những',
      'số',
      'với',
      'về',
      '(?<!tiếp |kèm )theo',
      'tại',
      'cho',
      'do',
      'từ',
      'đến',
      'trong',
      'để',
      'là',
      'trên',
      'hoặc',
      'bằng',
      'nhằm',
      'thực hiện',
      'khi',
      'việc',
      'được',
      'không',
      'phải',
      'có',
      'cùng',
      'bởi',
      'mà',
      'tới',
      'vào',
      'chỉ đạo',
      'sự',
      'một',
      'mọi',
      'từng',
      'phối hợp',
      'chủ trì',
      'giữa',
      'qua',
      'nếu',
      'hơn',
      'so',
      'như',
      'đối',
      'quý',
      'điều',
      'khoản',
      'dự thảo',
      'đồng chí',
      'tỉnh',
      'huyện',
      'thành phố',
      'chỉ thị',
      'nghị quyết',
      'kế hoạch',
      'quyết định',
      'kết luận',
    ],
  )}))$`,
  'u',
)

/** How a column of a table of tasks is headed. Matched on folded text. */
export const COLUMN_NAME =
  /^(?:(?:số )?tt|stt|(?:bắt đầu|kết thúc|từ(?: ngày| tháng)?|đến(?: ngày| tháng)?)$|(?:các )?nội dung|(?:các |tên )?(?:nhóm )?nhiệm vụ|(?:tên |danh mục )?công việc|việc cần|hoạt động|(?:các )?giải pháp(?: (?:thực hiện|chủ yếu|cụ thể))?$|(?:tên )?đề án(?:, (?:dự án|nhiệm vụ))*$|(?:các )?(?:cơ quan|đơn vị|cấp|người|bộ phận|đv|cq)(?:(?:,|\/|\/ | và) ?(?:đơn vị|tổ chức(?: đảng)?|cá nhân|địa phương))? (?:chủ trì|thực hiện|phối hợp|chịu trách nhiệm|phụ trách|tham mưu|đầu mối|được giao|tham gia)|chủ trì|phối hợp|phụ trách|trách nhiệm thực hiện|phân công (?:thực hiện|nhiệm vụ)|thời gian|thời hạn|tg (?:thực hiện|hoàn thành)|hạn hoàn thành|hoàn thành trước|mốc thời gian|dự kiến hoàn thành|tiến độ|lộ trình|thực hiện$|(?:dự kiến )?(?:sản phẩm|kết quả)|ghi chú)(?![\p{L}])/u

/** Capital words that make a capital line the name of a body. Matched on the line as printed. */
export const BODY_WORDS_IN_CAPITALS =
  /(?:^|[\s.])(?:UBND|[UỦ][YỶ] BAN|ỦY BAN|UỶ BAN|HĐND|HỘI ĐỒNG NHÂN DÂN|TỈNH [UỦ][YỶ]|TỈNH ỦY|TỈNH UỶ|THÀNH ỦY|THÀNH UỶ|HUYỆN ỦY|HUYỆN UỶ|QUẬN ỦY|QUẬN UỶ|THỊ ỦY|THỊ UỶ|ĐẢNG ỦY|ĐẢNG UỶ|ĐẢNG BỘ|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|BAN BÍ THƯ|BỘ CHÍNH TRỊ|BAN CÁN SỰ|BAN CHỈ ĐẠO|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|SỞ|BỘ|BAN(?! HÀNH(?:\s|$))|PHÒNG|VĂN PHÒNG|CHI CỤC|CỤC|THANH TRA|CÔNG AN|MẶT TRẬN|ĐOÀN|HỘI|LIÊN ĐOÀN|CHI BỘ|TỔNG|KHO BẠC|TRUNG TÂM)(?=\s|$)/u

/** A property sheet of a law site above the letterhead: it repeats the paper's own symbol, at times wrongly. */
export const SHEET_LINE =
  /^(?:•\s*)?(?:số\s*hiệu|số\s*\/?\s*ký hiệu|số,?\s*ký hiệu|ký hiệu|loại văn bản|văn bản(?!\s+(?:nêu|ghi|này|cũng|yêu cầu|chỉ đạo|đề nghị)[\s:])(?!\s+số\s.{60})|(?:nơi|cơ quan|đơn vị|cấp) ban hành|hình thức văn bản|(?:tệp|file|tài liệu) đính kèm|người ký|ngày ký|ngày ban hành|ngày hiệu lực|ngày có hiệu lực|ngày hết hiệu lực|ngày công báo|số công báo|ngày đăng|tình trạng|lĩnh vực|trích yếu)(?:\s*:|\s|$)/iu

/** A stamp on a line of its own: secrecy, urgency, draft. Scans lose its accents. Matched as printed. */
export const STAMP_LINE =
  /^(?:(?:ĐỘ )?(?:TUYỆT |TỐI |TÓI )?M[ẬÂ]T|H[OỎÓ][AẢ] T[ỐÔO]C|(?:TH[ƯU][ỢƠO]NG )?KH[ẨÂA]N|LƯU HÀNH NỘI BỘ|\(?DỰ THẢO.{0,20}|(?:Tuyệt |Tối )?[Mm][ậâ]t)$/u

/** Marks of authority before a signature (TM. KT. TL. TUQ. Q.; T/M K/T T/L T/U.Q). Matched as printed. */
export const SIGNATURE_MARK =
  /^(?:(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L|T\/U\.?Q|TM\/)(?:\s*\.\s*|\s+)|Q\s*\.\s*)(?=\p{Lu}{2})/u

/** The label of the recipients; scans lose its accents: "Noi nhận:", "Nơi nhân.". As printed. */
export const RECIPIENTS_LABEL = /^N[ơởờoòóôöu][iìíl1!]\s{0,2}nh[aăâáàạậấầẩẫ]n\s*(?::|[.;](?=\s|$)|$)\s*/iu

/** What opens an annex after the signature. Matched as printed. */
export const ANNEX_TITLE =
  /^(?:PHỤ LỤC|Phụ lục|DANH MỤC|DANH SÁCH|BIỂU MẪU|BIỂU SỐ|MẪU SỐ|BẢNG PHÂN CÔNG|BẢNG TỔNG HỢP|NỘI QUY|ĐIỀU LỆ|QUY TRÌNH)(?=[\s:.]|$)/u

/** A line in capitals that holds one of these says in what capacity somebody signs. */
const SIGNING_CAPACITIES = words(
  'SIGNING_CAPACITY',
  `
  (chủ tịch|bí thư|giám đốc|bộ trưởng|thứ trưởng|thủ tướng|trưởng|chánh|phó|chi cục|thường trực)
  (ban thường vụ|ban chấp hành|ủy ban nhân dân|ubnd|hội đồng|ban bí thư|bộ chính trị|chủ nhiệm|thư ký)
  (chủ trì|chủ tọa|chỉ huy)
  (thống đốc|tổng thanh tra|tổng kiểm toán|tư lệnh|chính ủy)
  (tỉnh|thành|huyện|đảng|quận|thị) ủy
  (ban chỉ đạo|ủy viên|kt|tm|tl|đoàn|hội|ban|sở|phòng|chính phủ|văn phòng)
`,
)

/** "08 nội dung kiến nghị sau": so many items are announced. */
const COUNTED_ITEMS = words(
  'COUNTED_ITEMS',
  `
  # (nội dung|nhiệm vụ|giải pháp|vấn đề|việc)
`,
)

export const LAYOUT_WORDS = [SIGNING_CAPACITIES, COUNTED_ITEMS] as const

import type { Item } from '../../segment.js'
import { opensDuty } from './duty.js'

/** Things that an item lists below itself, which nobody is to do. */

const LISTS =
  /(?:gồm(?:\s+có)?|gồm\s+các\s+(?:loại|giấy\s+tờ|tài\s+liệu|nội\s+dung|thành\s+phần)|(?:địa\s+chỉ|hòm\s+thư)(?:\s+sau)?)\s*:\s*$/u
/** "Tỉnh A: 35 tấn giống lúa", "Huyện B: 1.200 triệu đồng" */
const AMOUNT = /^[^:;]{2,80}:\s*[\d.,]+\s*(?:\p{L}+\s*){1,3}(?:đồng|[^:]{0,60})[.;]?$/u
const IN_DETAIL = /(?:cụ thể|như sau|sau|(?:định )?mức|số lượng)\s*:\s*$/u

/** "Lập hồ sơ cho từng hộ, bao gồm:" above papers, and not above more to be done; "Cấp 55 tấn, cụ thể:" above amounts. */
export const listsThings = (item: Item): boolean =>
  listsAmounts(item) ||
  listsPapers(item) ||
  listsContents(item) ||
  (item.children.length > 0 && isReport(item)) ||
  (LISTS.test(item.passage.text) &&
    item.children.length > 0 &&
    opensDuty(item.passage.annotated, item.textStart) &&
    !item.children.some((child) => !isAddress(child) && opensDuty(child.passage.annotated, child.textStart)))

/** "Sở Nội vụ chuẩn bị các tài liệu:", "HĐND tỉnh xem xét các báo cáo sau đây:", "1. Hồ sơ công bố" above nothing but papers: they are what its duty is about. */
function listsPapers({ passage: { text }, textStart, children }: Item): boolean {
  if (children.length < FEWEST_LISTED) return false
  const words = text.slice(textStart).toLowerCase()
  if (!NAMES_PAPERS.test(words) && !(text.endsWith(':') && ABOVE_PAPERS.test(words.slice(-LONGEST_LEAD))))
    return false
  const marked = children.filter(({ marker }) => marker !== 'NONE')
  const isThing = (child: Item): boolean =>
    isPaper(child) || (NAMES_PAPERS.test(words) && !opensDuty(child.passage.annotated, child.textStart))
  return marked.length > 1 && marked.some(isPaper) && marked.every(isThing)
}
/** "1. Hồ sơ công bố, công khai" */
const NAMES_PAPERS = /^(?:hồ sơ|tài liệu|danh mục|thành phần hồ sơ)(?:,? \p{L}+){0,8}\s*:?\s*$/u
/** So much of the end of an item is looked at. */
const LONGEST_LEAD = 240
const FEWEST_LISTED = 2
const ABOVE_PAPERS =
  /gồm(?: có)?\s*:\s*$|(?:^|\s)(?:gồm|chuẩn bị|trình|gửi|nộp|xem xét|thẩm tra|thông qua|ban hành|cung cấp|hoàn thiện|công bố|lập|nghe)\s(?:[^.;:]{0,120}\s)?(?:tài liệu|giấy tờ|hồ sơ|văn bản|báo cáo|tờ trình|biểu mẫu|nội dung|dự thảo|nghị quyết|kế hoạch)(?: (?:sau|sau đây|như sau|cụ thể|chính))*\s*:\s*$/u
/** "Thanh tra tỉnh kiểm tra các nội dung sau:" above "Việc thực hiện …", "Tình hình …": what its duty is about, and none of them a duty. */
function listsContents({ passage: { text }, textStart, children }: Item): boolean {
  if (children.length < FEWEST_LISTED || !text.endsWith(':')) return false
  if (!ABOVE_CONTENTS.test(text.slice(Math.max(textStart, text.length - LONGEST_LEAD)).toLowerCase()))
    return false
  const marked = children.filter(({ marker }) => marker !== 'NONE')
  const duties = marked.filter((child) => opensDuty(child.passage.annotated, child.textStart))
  return (
    marked.length > 1 &&
    duties.length * 3 <= marked.length &&
    !marked.some(({ passage }) => CHARGES.test(passage.text))
  )
}
const ABOVE_CONTENTS =
  /(?:^|\s)(?:kiểm tra|giám sát|thanh tra|kiểm toán|báo cáo|tuyên truyền|phổ biến|tập huấn|khảo sát|đánh giá|thống kê|tổng hợp|cập nhật|xử lý|giải quyết|thu|đầu tư|sửa chữa|xây dựng|mua sắm|hỗ trợ|cấp|phân bổ|cử|mời|làm việc|đạt|tham mưu|công khai|niêm yết|cung cấp|đăng ký|đề xuất|góp ý|nêu rõ|làm rõ|ghi rõ|thảo luận|quán triệt|đăng tải)\s(?:[^.;:]{0,140}\s)?(?:nội dung|địa điểm|địa bàn|tuyến(?: đường)?|khoản(?: thu)?|hành vi|chỉ tiêu|mục tiêu|thủ tục(?: hành chính)?|lĩnh vực|danh mục(?: dự án)?|dự án|công trình|(?:đồng chí|ông,? bà) có tên|thành phần(?: dự họp)?|lịch|đối tượng|trường hợp|vấn đề|thông tin|số liệu|tiêu chí|hạng mục|mặt hàng|loại|nhóm)(?:\s(?:chủ yếu|trọng tâm|chính|cụ thể|sau|sau đây|như sau|gồm|bao gồm|tham gia đoàn))*\s*:\s*$/u
/** "Sở A chủ trì …", "… trước ngày D": it is to be done. */
const CHARGES =
  /\s(?:chủ trì|phối hợp với|có trách nhiệm|chịu trách nhiệm|trước ngày|chậm nhất|xong trước|hoàn thành)(?!\p{L})/u

/** By its noun, and neither handed in somewhere nor by a day: "Báo cáo kết quả về Sở A trước ngày D" is a duty. */
const isPaper = ({ passage: { text }, textStart }: Item): boolean => {
  const words = text.slice(textStart)
  return words.length < LONGEST_PAPER && PAPER.test(words) && !HANDED_IN.test(words)
}
const LONGEST_PAPER = 260
const PAPER =
  /^(?:[Cc]ác\s+)?(?:[Dd]ự thảo|[Qq]uyết định|[Nn]ghị quyết|[Kk]ế hoạch|[Tt]ờ trình|[Bb]áo cáo(?=\s(?:về|của|số|kết quả|tình hình|công tác|tổng kết|thẩm (?:định|tra)|đánh giá|chuyên đề|tài chính|thuyết minh|việc|khác|định kỳ))|[Bb]iên bản|[Dd]anh (?:sách|mục)|[Bb]ản(?! thân)|[Bb]ảng|[Bb]iểu|[Gg]iấy|[Đđ]ơn(?! vị)|[Pp]hiếu|[Tt]huyết minh|[Đđ]ề án|[Cc]hương trình|[Hh]ồ sơ|[Vv]ăn bản|[Tt]ài liệu|[Cc]ông văn|[Pp]hương án|[Hh]ợp đồng|[Pp]hụ lục|[Ll]ý lịch|[Gg]iáo án|[Kk]ịch bản|[Ảả]nh|[Qq]uy chế|[Ss]ơ đồ)(?!\p{L})/u
const HANDED_IN = /\s(?:trước ngày|chậm nhất|gửi về|báo cáo về|nộp về|xong trước)\s/u

/** "Báo cáo tình hình trồng cây, trong đó đánh giá rõ:": what the report is to tell stands below, whatever verb it opens with. */
const isReport = ({ passage: { text }, textStart }: Item): boolean => REPORT.test(text.slice(textStart))
const REPORT =
  /^(?:Xây dựng |Gửi )?(?:[Bb]áo cáo|[Tt]ổng hợp|[Ss]ơ kết|[Tt]ổng kết|[Đđ]ánh giá)\s[^;]{5,300}\s(?:đánh giá|nêu|phân tích|phản ánh|thể hiện|làm)\s(?:rõ|cụ thể)(?:,? cụ thể)?(?:\s(?:về\s)?(?:các|những|một số)\s(?:nội dung|vấn đề))?(?: sau)?\s*:\s*$/u

function listsAmounts({ passage, children }: Item): boolean {
  const marked = children.filter(({ marker }) => marker !== 'NONE')
  return IN_DETAIL.test(passage.text) && marked.length > 1 && marked.every(isAmount)
}

const isAmount = ({ passage, textStart }: Item): boolean => AMOUNT.test(passage.text.slice(textStart))

/** "Sở Y tế rà soát, thống kê:" above "Số trạm …", "Nhu cầu …": nouns below a verb that takes them. */
export function listsNouns({ passage, textStart, children }: Item): boolean {
  const { text, annotated } = passage
  if (children.length < FEWEST_LISTED || !text.endsWith(':') || ABOVE_WORK.test(text.slice(-LAST_WORDS)))
    return false
  if (annotated.within('DUTY_VERB', textStart, text.length).length === 0) return false
  const marked = children.filter(({ marker }) => marker !== 'NONE')
  const nouns = marked.filter((child) => CONTENT.test(child.passage.text.slice(child.textStart)))
  return (
    marked.length > 1 &&
    nouns.length * 2 >= marked.length &&
    marked.every(
      (child) =>
        !opensDuty(child.passage.annotated, child.textStart) &&
        !isLabelled(child) &&
        !CHARGES.test(child.passage.text) &&
        !MUST.test(child.passage.text),
    )
  )
}
/** "Huyện A: trồng cây.": who is to do it stands before. */
function isLabelled({ passage: { annotated: text }, textStart }: Item): boolean {
  const colon = text.low.indexOf(': ', textStart)
  return colon > 0 && opensDuty(text, colon + ': '.length)
}
/** "… thực hiện tốt các nội dung sau:": what stands below is to be done, by whatever noun it begins with. */
const ABOVE_WORK =
  /(?:thực hiện|triển khai|nhiệm vụ|giải pháp|biện pháp|công việc|công tác|việc|yêu cầu|trách nhiệm|chủ trì|phối hợp|phần việc|tiến hành|làm|tổ chức|tập trung|lưu ý|đảm bảo|bảo đảm)(?:\s(?:tốt|ngay|các|những|một số|nội dung|nhiệm vụ|việc|sau|sau đây|như sau|cụ thể|chủ yếu|trọng tâm|chính|với|sau:))*\s*:$/iu
const LAST_WORDS = 80
const MUST = /\s(?:phải|cần|đảm bảo|bảo đảm)\s/u
const CONTENT =
  /^(?:Việc|Tình hình|Kết quả|Số(?! hóa)|Tỷ lệ|Tổng|Nội dung|Chủ trương|Ý nghĩa|Mục đích|Mục tiêu|Khó khăn|Tồn tại|Hạn chế|Nguyên nhân|Đối tượng|Quy định|Chính sách|Dự án|Công trình|Tuyến|Đường|Cầu|Trường|Trụ sở|Xã|Huyện|Phường|Thị xã|Khu|Chợ|Ông|Bà|Thời (?:gian|điểm)|Địa điểm|Nhu cầu|Nguồn|Chất lượng|Truyền thống|Thành tựu|Các(?= (?:tuyến|bến|khoản|nội dung|vấn đề|chỉ tiêu|hành vi|loại|công trình|dự án|khu|điểm|chính sách|quy định|mặt hàng|hoạt động|lĩnh vực|trường hợp)(?!\p{L}))|Những|Hoạt động|Tiêu chí|Chỉ tiêu|Ý kiến|Học sinh|Giáo viên|Lúa|Phí|Lệ phí|Thuế|Tiền|Mức|Loại|Nhóm|Nhãn|Danh sách|Diện tích|Hệ thống|Trang thiết bị|Thuốc|Vật tư|Họ (?:và )?tên|Ngày|Vị trí|Hàng|Giá|Lĩnh vực|Thủ tục|Dịch vụ|Công dân|Người|Hộ|Nhà|Đất|Rừng|Cây|Con)(?!\p{L})/u

/** What the duty of the item above is about, whatever body or verb its words begin with. */
export const isOneOfContents = ({ marker, parent }: Item): boolean =>
  parent !== null && marker !== 'NONE' && listsContents(parent)

/** One of the nouns below a duty. */
export const isOneOfNouns = ({ marker, parent }: Item): boolean =>
  parent !== null && marker !== 'NONE' && listsNouns(parent)

/** One of the things that the item above lists. */
export const isListed = (item: Item, at: number): boolean =>
  item.parent !== null &&
  (isReport(item.parent) ||
    (isPaper(item) && listsPapers(item.parent)) ||
    (LISTS.test(item.parent.passage.text) && !opensDuty(item.passage.annotated, at)) ||
    (isAmount(item) && listsAmounts(item.parent)))

/** "Các nội dung cần đánh giá gồm:" */
export const announcesList = ({ passage }: Item, at: number): boolean =>
  LISTS.test(passage.text) && !opensDuty(passage.annotated, at)

/** "5. Công ty cổ phần Phân bón số 2;" among others of its kind: one of a list of houses, and nothing that it is to do. */
export function isNameAlone(item: Item): boolean {
  if (item.marker === 'NONE') return false
  if (SPELLED_OUT.test(item.passage.text.slice(item.textStart))) return true
  if (!isHouse(item)) return false
  const beside = (item.parent?.children ?? []).slice(0, MOST_LOOKED_AT)
  const houses = beside.filter(isHouse).length
  return houses >= FEWEST_NAMES && houses * 2 > beside.length
}
/** "2. Sở GDCK Hà Nội: Sở Giao dịch Chứng khoán Hà Nội.": what the letters of a name stand for. */
const SPELLED_OUT = /^(\p{Lu}\p{Ll}+)\s[^:;.]*\p{Lu}{2}[^:;.]{0,40}:\s+\1\s\p{Lu}[^:;.]{3,120}\.?$/u
const FEWEST_NAMES = 3
const MOST_LOOKED_AT = 20

function isHouse({ passage, textStart }: Item): boolean {
  const { annotated, text } = passage
  return (
    text.length - textStart < LONGEST_NAME &&
    HOUSE.test(text.slice(textStart)) &&
    annotated
      .within('DUTY_VERB', textStart, text.length)
      .every((verb) => /^\p{Lu}/u.test(text.slice(verb.start)))
  )
}
const LONGEST_NAME = 140
const HOUSE =
  /^(?:Tổng công ty|Công ty|Tập đoàn|Viện|Học viện|Đại học|Trường|Chi nhánh|Nhà máy|Bệnh viện|Ngân hàng|Hợp tác xã)\s(?!thuộc\s|có\s|phải\s)[^:;.]*(?:\d\.[^:;.]*)*[;.]?$/u

/** A line of an address, below "gửi về theo địa chỉ:". */
export const isAddress = ({ parent, passage }: Item): boolean =>
  parent !== null && ADDRESS_BELOW.test(parent.passage.text) && ADDRESS.test(passage.text)
const ADDRESS_BELOW = /(?:địa chỉ|hòm thư)[^:]{0,20}:\s*$/u
const ADDRESS =
  /(?:^|[\s,(-])(?:số \d|(?:e-?mail|fax|điện thoại|đt|tel)(?:\s*:|\s)|\d+[^\s,]* (?:đường|phố))/iu

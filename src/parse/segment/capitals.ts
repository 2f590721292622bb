/** All its letters are capitals (a type code such as TTg or a year may be among them). */
export function isCapital(text: string): boolean {
  const most = text.length * 0.12
  let upper = 0
  let lower = 0
  for (let i = 0; i < text.length && lower <= most; i += 1) {
    const letter = LETTER_CASE[text.charCodeAt(i)]
    if (letter === UPPER) upper += 1
    else if (letter === LOWER) lower += 1
  }
  return upper >= 2 && lower <= upper * 0.12
}

/** The case of each letter of the Latin blocks, Vietnamese ones included. */
const LOWER = 1
const UPPER = 2
const LETTER_CASE = Uint8Array.from({ length: 0x1f00 }, (_, code) =>
  /\p{Lu}/u.test(String.fromCharCode(code)) ? UPPER : /\p{Ll}/u.test(String.fromCharCode(code)) ? LOWER : 0,
)

/** "ỦY BAN NHÂN DÂN" as "Ủy Ban Nhân Dân"; "và" stays small, "THCS" large: no word is without a vowel. */
export const inTitleCase = (text: string): string =>
  text
    .replace(/\p{L}+/gu, (word) =>
      CONSONANTS.test(word) || ABBREVIATIONS.has(word)
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .replace(/ Và /gu, ' và ')
const CONSONANTS = /^[BCDĐGHKLMNPQRSTVX]{2,}$/u
const ABBREVIATIONS: ReadonlySet<string> = new Set(['UBND', 'UBMTTQ', 'UBKT'])

/** The same for the name of a house: "TRƯỜNG TIỂU HỌC VĨNH LỘC" as "Trường Tiểu học Vĩnh Lộc", as its own papers write it. */
export const inNameCase = (text: string): string =>
  inTitleCase(text)
    .replace(WORDS_OF_HOUSES, (words) => words.charAt(0) + words.slice(1).toLowerCase())
    .replace(/(?<=\p{L} )Các(?= \p{L})/gu, 'các')
    .replace(OF_AREA, (_, area: string, number: string) => `${area.toLowerCase()} ${number.toUpperCase()}`)
/** "HẢI QUAN KHU VỰC VIII", "THUẾ CƠ SỞ 5": which of several it is. */
const OF_AREA = /(?<!\p{L})(Khu Vực|Cơ Sở) ([IVX][ivx]*|\d{1,2})(?![\p{L}\d])/gu
const WORDS_OF_HOUSES =
  /(?<!\p{L})(?:Cơ Quan|Tiểu Học|Trung Học(?: (?:Cơ Sở|Phổ Thông))?|Trung Cấp|Quản Lý|Khu Công Nghiệp|Khu Kinh Tế|Chương Trình|An Toàn|Môi Trường|Phổ Thông|Mầm Non|Mẫu Giáo|Dân Tộc (?:Nội|Bán) Trú|Giáo Dục|Nghề Nghiệp|Thường Xuyên|Đa Khoa|Y Tế|Sư Phạm|Dự Án|Bảo Trợ|Xã Hội|Công Nghệ|Kỹ Thuật|Công Nghiệp|Nông Nghiệp|Lâm Nghiệp|Kinh Tế|Văn Hóa|Nghệ Thuật|Cộng Đồng|Dịch Vụ|Năng Lượng|Cơ Khí|Khoa Học|Chuyển Đổi Số|Chỉ Đạo|Chỉ Huy|Hợp Tác Xã|Nông Thôn(?: Mới)?|Cải Cách|Đề Án|Đổi Mới|Sáng Tạo|Phát Triển|Đầu Tư|Xây Dựng|Hạ Tầng|Giao Thông|Thủy Lợi|Thực Vật|Chăn Nuôi|Thú Y|Bệnh Tật|Dân Số|Hành Chính|Truyền Thông|Thông Tin|Thể Thao|Du Lịch|Đăng Ký|Đất Đai|Quan Trắc|Dữ Liệu|Chính Trị|Nghiên Cứu|Ứng Dụng|Kiểm Soát|Kiểm Định|Kiểm Nghiệm|Pháp Y|Cai Nghiện|Bồi Dưỡng|Đào Tạo|Xúc Tiến|Thương Mại|Việc Làm)(?!\p{L})/gu

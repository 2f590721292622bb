import { bareLetters } from './letters-of.js'

// cspell:disable
/** Family names whose letters no other has: "Đồ" is Đỗ, but "Phan" may be Phan or Phàn, "Hô" Hồ or Hờ, "Doan" Đoàn or Doãn. */
export const FAMILIES = new Map(
  (
    'Nguyễn Trần Lê Phạm Huỳnh Hoàng Võ Đặng Bùi Đỗ Ngô Đào Trịnh Đinh Phùng Trương Tạ Quách Nghiêm Kiều Mạc ' +
    'Triệu Vương Đàm Giáp Khổng Mai Dương'
  )
    .split(' ')
    .map((name) => [bareLetters(name), name]),
)
/** Family names whose letters others have too, or that are rare. */
export const OTHER_FAMILIES = new Set(
  (
    'An Âu Bạch Bàn Bế Bì Bùi Cao Cấn Cầm Cù Chu Châu Chẩu Chử Chương Danh Diệp Doãn Dư Dương Đậu Đèo Điêu Điểu Đinh Đoàn Đồng Đường Đới Giang ' +
    'Giàng Hà Hàn Hạ Hạng Hầu Hồ Hoa Hờ Hứa Khang Khương Khuất Khúc Kim La Lã Lạc Lại Lâm Lầu Lò Lỗ Lộc Lù Lục Lương Lường Lưu Lý Ma ' +
    'Mã Mai Mẫn Mùa Ngân Nguỵ Ngụy Nhâm Nhữ Ninh Nông Ông Phan Phàn Phí Phó Phương Quàng Quan Sầm Sơn Sùng Tả Tào Tăng Tẩn Thạch Thái ' +
    'Thào Thân Thẩm Thi Thiều Tiêu Tô Tòng Tôn Tống Trà Trầm Tráng Trang Trình Từ Ung Ứng Vàng Văn Vi Viên Vũ Vừ Vy Xa Xồng Yên'
  ).split(' '),
)
/** Who is called so before a name is no part of it. */
const ADDRESS = new Set(['ông', 'bà', 'anh', 'chị', 'đồng', 'chí'])
// cspell:enable
const ALL = [...FAMILIES.values(), ...OTHER_FAMILIES].map((family) => family.toLowerCase())
/** Of fewer letters nobody knows the beginning. */
const LEAST = 2

/**
 * The only family name that ends in the letters that were read, `oàng`, or that has all of them but the first, `lặng`; null
 * where none does, or several do.
 */
export function familyEndingIn(read: string): string | null {
  const letters = read.normalize('NFC').toLowerCase()
  if (ADDRESS.has(letters) || letters.length < LEAST) return null
  const whole = ALL.filter((family) => family.slice(1) === letters)
  const like = ALL.filter((family) => family.slice(1) === letters.slice(1))
  const found = whole.length > 0 || letters.length <= LEAST ? whole : like
  const [family, ...others] = new Set(found)
  return family === undefined || others.length > 0 ? null : family.charAt(0).toUpperCase() + family.slice(1)
}

import { addressAt, bearersOfLevel } from '../address.js'
import { draft, inUnit, type Draft, type Part } from './draft.js'
import type { Reading } from './reading.js'
import { nameAt } from './unit-names.js'

/** Bodies that each district had, and that are called after it without its kind word: "Trung tâm Y tế Nghi Lộc". */
const OF_DISTRICTS =
  /^(?:Trung tâm (?:Y tế|Phát triển quỹ đất|Chính trị|Bồi dưỡng chính trị|Văn hóa.*|Dịch vụ nông nghiệp)|Bảo hiểm xã hội|Hạt Kiểm lâm|Chi cục (?:Thuế|Thi hành án dân sự|Thống kê)|Kho bạc Nhà nước|(?:Phòng Giao dịch )?Ngân hàng Chính sách xã hội|Chi nhánh Văn phòng Đăng ký đất đai|Viện kiểm sát nhân dân|Tòa án nhân dân|Đài Truyền thanh.*|Đội Quản lý thị trường|Công an|Ban Chỉ huy Quân sự)$/u

/** Since the reform only communes have them, below the province. */
const OF_COMMUNES = /^(?:Công an|Ban Chỉ huy Quân sự)$/u

/** The body of a district, or of a commune since there are none, that is named behind it; null where no map knows the name. */
export function ofNamedPlace(reading: Reading, start: number, inner: Part, end: number): Draft | null {
  if (inner.level !== null || !OF_DISTRICTS.test(inner.base) || !reading.isNameAhead(end)) return null
  const { vintage, province } = reading.place
  if (vintage === 2025) return ofFormerDistrict(reading, start, inner, end)
  const named = province === null ? null : nameAt(reading, end, 'DISTRICT')
  const [unit] = named?.units ?? []
  if (named === null || unit === undefined || reading.isNameAhead(named.end)) return null
  const { parts, end: till } = ofFurtherPlaces(reading, inner, named.end)
  return draft(start, till, [inUnit(inner, unit), ...parts])
}

/** "Hạt Kiểm lâm Kbang, | Mang Yang và Ia Grai": each of the districts has its own. */
function ofFurtherPlaces(reading: Reading, inner: Part, from: number): { parts: Part[]; end: number } {
  const parts: Part[] = []
  let end = from
  for (;;) {
    const joint = reading.printed(BETWEEN_PLACES, end)
    const named = joint && nameAt(reading, end + joint[0].length, 'DISTRICT')
    const [unit] = named?.units ?? []
    if (!named || unit === undefined || reading.isNameAhead(named.end)) return { parts, end }
    parts.push(inUnit(inner, unit))
    end = named.end
  }
}
const BETWEEN_PLACES = /(?:,| và)(?=\s\p{Lu})/uy

/** A house of before the reform keeps the name of its district, which is more than the commune of that name. */
function ofFormerDistrict(reading: Reading, start: number, inner: Part, end: number): Draft | null {
  const commune = nameAt(reading, end, 'COMMUNE')
  const [unit] = commune?.units ?? []
  if (commune && unit && OF_COMMUNES.test(inner.base) && !reading.isNameAhead(commune.end))
    return draft(start, commune.end, [inUnit(inner, unit)])
  const named = commune ?? addressAt(reading.text, end, bearersOfLevel('DISTRICT'), [2024])
  return named === null || reading.isNameAhead(named.end)
    ? null
    : draft(start, named.end, [{ ...inner, base: inner.base + reading.words(end, named.end), shares: false }])
}

import { draft, type Draft, type Part } from './draft.js'
import type { Form, Reading } from './reading.js'

const BEHIND_OFFICE = /\s*(?:[-(]\s*|(?:thuộc|của)\s+)?(?=\p{Lu})/uy
const BEHIND_OTHERS = /\s*(?:-\s*|,\s*|(?:thuộc|của)\s+)?(?=\p{Lu})/uy

const BESIDE = /^(?:(?:Cục|Vụ|Viện|Thanh tra|Sở|Trung tâm|UBND|Công an|Báo)(?:\s|$)|Văn phòng Bộ$)/u

const MARK = /[-(,]/u
const OPEN_HOUSE = /^(?:Trường|Bệnh viện|Công ty|Tổng công ty|Viện|Học viện|Ngân hàng) \p{Lu}/u
const LONGEST_HEAD = 16

/** A section followed by the body that it belongs to: one body with both names. */
export function sectionOf(
  reading: Reading,
  start: number,
  section: Part,
  end: number,
  owners: readonly Form[] = ['AUTHORITY', 'DEPARTMENT', 'FIXED'],
): Draft | null {
  const joint = reading.printed(section.base.startsWith('Phòng ') ? BEHIND_OFFICE : BEHIND_OTHERS, end)
  if (!joint || joint[0] === '' || (joint[0].includes(',') && !section.base.startsWith('Vụ '))) return null
  const at = end + joint[0].length
  // "Phòng Kỹ thuật Công ty Điện lực A": behind a dash such a house stands beside as often
  const owner =
    reading.bodyAt(at, { forms: owners }) ??
    (MARK.test(joint[0]) || !OPEN_HOUSE.test(reading.text.text.slice(at, at + LONGEST_HEAD))
      ? null
      : reading.bodyAt(at, { forms: ['OPEN'] }))
  const [whole] = owner?.parts ?? []
  if (!owner || !whole || owner.parts.length !== 1 || owner.role !== null) return null
  // "Vụ Pháp chế, Cục Đê điều": a department stands beside another
  if (joint[0].includes(',') && BESIDE.test(whole.base)) return null
  const closed = joint[0].includes('(') && reading.text.text[owner.end] === ')' ? owner.end + 1 : owner.end
  const base = `${section.base}${joint[0].trim() === '-' ? ' - ' : ' '}${whole.base}`
  return draft(start, closed, [{ ...whole, base, shares: false }])
}

/** "Phòng Tổ chức cán bộ Ban Tổ chức Tỉnh ủy": an office that others have too, of a commission of the Party. */
export function ofCommission(reading: Reading, start: number, office: Part, end: number): Draft | null {
  if (!office.base.startsWith('Phòng ') || !reading.printed(COMMISSION, end)) return null
  const found = sectionOf(reading, start, office, end)
  return found?.parts.every(({ system }) => system === 'PARTY') ? found : null
}
const COMMISSION = /\s*(?:[-(]\s*|(?:thuộc|của)\s+)?(?:Ban|Văn phòng|Ủy ban Kiểm tra|UBKT)\s/uy

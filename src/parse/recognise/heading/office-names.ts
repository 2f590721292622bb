import type { Body } from '../../../model/agency.js'
import { districtCommittee, type Place } from '../../place.js'
import { bodyNamed } from '../agencies.js'
import { finish } from '../bodies/complete.js'

/** Names in a head that say what a body is by where they stand: an office below its committee, a school below nobody. */

/** Offices that print only their own word below the body they belong to. */
export const PART_OF_A_BODY =
  /^(?:Văn Phòng(?: Thường Trực)?|Ban (?:Tổ Chức|Tuyên Giáo|Tuyên Giáo và Dân Vận|Dân Vận|Nội Chính|Xây Dựng Đảng)|(?:Cơ Quan )?(?:Ủy|Uỷ) Ban Kiểm Tra|Cơ [Qq]uan (?:Tổ Chức|(?:(?:Ủy|Uỷ) Ban )?Kiểm Tra|Tuyên Giáo|Dân Vận)\s?[-–]\s?(?:\p{L}+\s?){2,4})$/u

/** "ĐẢNG BỘ HUYỆN X" over "BAN TUYÊN GIÁO": it is an office of the committee. */
export const committeeOf = ({ name }: Body): string =>
  // a commission under the Central Committee is named by "Trung ương" alone
  name
    .replace(/^Ban Chấp hành Trung ương(?: Đảng)?$/u, 'Trung ương')
    .replace(/^Đảng bộ ((?:thị )?xã|tỉnh|thành phố|huyện|quận|phường|thị trấn)(?=\s)/u, (_, kind: string) =>
      kind === 'tỉnh'
        ? 'Tỉnh ủy'
        : /^(?:xã|phường|thị trấn)$/u.test(kind)
          ? `Đảng ủy ${kind}`
          : districtCommittee(kind),
    )

/** The office of a body that no list has one of: it is where that body is. */
export function officeOf(printed: string, superior: Body, place: Place): Body | null {
  const { name, level, territory } = superior
  if (/^Văn Phòng/u.test(printed))
    return { ...bodyNamed(`${withSmallRest(printed)} ${name}`, place), level, territory }
  return /^Cơ [Qq]uan/u.test(printed)
    ? finish(`${inPairs(printed)} ${name}`, 'BODY', 'PARTY', level, territory, false)
    : null
}

/** "Cơ Quan Tổ Chức - Nội Vụ": each second syllable small. */
const inPairs = (printed: string) =>
  printed.replace(
    /(\p{Lu}\p{L}*)\s(\p{Lu})/gu,
    (_, one: string, next: string) => `${one} ${next.toLowerCase()}`,
  )

const withSmallRest = (words: string) => words[0] + words.slice(1).toLowerCase()

/** A university or an academy, not a department or a person of one. */
export const HIGHER_SCHOOL = /^(?:(?:Trường )?Đại Học|Học Viện) /u

/** Below no body of a unit: it is a ministry's or its own, and the unit in its name says only where it is. */
export const higherSchool = (printed: string): Body =>
  finish(
    printed.replace(/\s+/gu, ' ').replace(/Đại Học|Học Viện|Quốc Gia/gu, withSmallRest),
    'BODY',
    'STATE',
    'CENTRAL',
    null,
    false,
  )

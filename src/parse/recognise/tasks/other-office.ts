import { isCapitalised } from '../../annotate/words.js'
import type { Stretch } from './stretch.js'

/** What else an actor is, behind a dash: "Sở Y tế - Cơ quan thường trực Ban Chỉ đạo", "Giám đốc Sở Y tế - Phó Trưởng ban". */

const DASH = /\s*-\s*/uy
const OFFICE_IN_TEAM =
  /\s*-\s*(?:(?:phó\s+)?(?:trưởng|chủ\s+tịch|tổ\s+trưởng)|tổ\s+phó|ủy\s+viên|thành\s+viên|thư\s+ký)(?!\p{L})(?:[^,;:.]{0,60}(?=:)|(?:\s+(?:thường\s+trực|ban(?!\s+ch)|ban\s+chỉ\s+đạo|ban\s+chỉ\s+huy|tổ\s+công\s+tác)){0,2}(?=,?\s+(?:trực\s+tiếp|phụ\s+trách|chịu\s+trách|chỉ\s+đạo|lãnh\s+đạo|theo\s+dõi|điều\s+hành|phân\s+công|có\s+trách)))/uy

/** "Sở Y tế - Cơ quan thường trực Ban Chỉ đạo:", "Giám đốc Sở Y tế - Phó Trưởng ban:" */
export function dashed(stretch: Stretch, at: number): number {
  const inTeam =
    stretch.behind(OFFICE_IN_TEAM, at) ?? behindAgency(stretch, at) ?? stretch.behind(BETWEEN_COMMAS, at)
  if (inTeam !== null) return inTeam
  const dash = stretch.behind(DASH, at)
  const office = dash === null ? null : stretch.bodyAt(dash)
  return office?.end ?? at
}

/** "Sở Tư pháp - cơ quan thường trực Hội đồng phổ biến pháp luật tham mưu …": what else it is, up to its verb. */
function behindAgency({ text, end }: Stretch, at: number): number | null {
  const [agency] = text.reads(AGENCY, at) ?? []
  if (agency === undefined) return null
  const [whole] = text.reads(AGENCY_OVER_COLON, at) ?? []
  if (whole !== undefined) return at + whole.length
  const from = at + agency.length
  const till = Math.min(end, from + LONGEST_AGENCY)
  const verb = [...text.within('ACTOR_END', from, till), ...text.within('DUTY_ADVERB', from, till)]
    .toSorted((one, other) => one.start - other.start)
    .find(
      ({ start, from: word }) => !isCapitalised(text, word) && !NO_AGENCY.test(text.low.slice(from, start)),
    )
  return verb?.start ?? null
}
const AGENCY = /\s*[-–]\s*(?:là\s+)?(?:cơ\s+quan|đơn\s+vị)\s+(?:thường\s+trực|đầu\s+mối)/uy
/** "… - cơ quan thường trực Ban Chỉ đạo 389 tỉnh:", over or before what it is to do. */
const AGENCY_OVER_COLON =
  /\s*[-–]\s*(?:là\s+)?(?:cơ\s+quan|đơn\s+vị)\s+(?:thường\s+trực|đầu\s+mối)(?:\s[^.,;:]{2,110})?(?=\s*:)/uy
/** "Sở Xây dựng, đơn vị được giao làm chủ đầu tư, hoàn tất …" */
const BETWEEN_COMMAS =
  /\s*,\s*(?:là\s+)?(?:cơ\s+quan|đơn\s+vị)\s+(?:chủ\s+trì|thường\s+trực|đầu\s+mối|(?:được\s+)?(?:giao|phân\s+công)\s)[^.,;:()]{0,80},(?=\s)/uy
const LONGEST_AGENCY = 120
/** What it has done, or a clause of its own. */
const NO_AGENCY = /[.;:]|\sđã\s/u

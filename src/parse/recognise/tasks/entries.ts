import type { Passage } from '../../passage.js'
import type { Range } from './stretch.js'

/** Who belongs to what: entries of lists and teams, and not what anybody is to do. */

/** "Hội Nông dân: 02 người", "Ông A, Chủ tịch UBND xã: Trưởng ban". */
export const isEntry = ({ text }: Passage, { start, end }: Range): boolean =>
  IS_ENTRY.test(text.slice(start, Math.min(end, start + LONGEST_ENTRY)))
const LONGEST_ENTRY = 90
const IS_ENTRY =
  /^\s*[:–-]\s*(?:\d[\d.,]*\s*\p{L}[^.;:,]{0,40}|(?:làm\s+|là\s+)?(?:Trưởng|Phó|Tổ trưởng|Tổ phó|Thành viên|Ủy viên|Thư ký)(?:\s\p{L}+){0,6})\s*[.;,]?\s*$/u

/** "Mỗi Tổ gồm 01 Tổ trưởng …", "Trưởng Công an xã làm thành viên". */
export const composes = ({ annotated }: Passage, at: number): boolean =>
  annotated.reads(COMPOSES, at) !== null
const COMPOSES =
  /\s*(?:(?:kiểm\s+tra\s+)?(?:bao\s+)?gồm(?:\s*:|\s+\d)|(?:làm|là|giữ\s+chức)\s+(?:(?:các\s+)?(?:thành\s+viên|ủy\s+viên|thư\s+ký|tổ\s+viên|tổ\s+phó|đội\s+phó)|trưởng\s+(?:tiểu\s+)?(?:ban|đoàn)|phó\s+(?:trưởng\s+(?:tiểu\s+)?(?:ban|đoàn)|ban|tổ\s+trưởng))(?:\s+(?:(?:thường\s+)?trực(?:\s+và\s+\d+\s+thành\s+viên[^.;]{0,80})?|thường\s+trực|và\s+\d+\s+thành\s+viên[^.;]{0,80}|[\p{L}\s]{2,30}))?\s*[.;]?\s*(?:$|(?<=[.;]\s*)))/uy

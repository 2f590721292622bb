import type { BodyMention } from '../agencies.js'
import type { Range, Stretch } from './stretch.js'

/** "Thành lập Tổ công tác A gồm …. Tổ báo cáo …", "Giao Tổ trưởng …": a team that its paragraph has named before. */
export interface TeamMention extends Range {
  /** The name under which it was set up. */
  readonly named: Range
  /** The same, where the lexicon holds it. */
  readonly known?: BodyMention | null
}

/** The word that means the team again, or who heads it, with a verb behind it. */
const AGAIN =
  /(Tổ|Đội|Đoàn|Nhóm|Ban)(?=\s+(?:có\s(?:nhiệm vụ|trách nhiệm)|chịu trách nhiệm|báo cáo|họp|hoạt động|làm việc|tổ chức|thực hiện|chủ động|phải|thường trực|kiểm tra|tiến hành|tham mưu)(?!\p{L}))|(Tổ|Đội|Đoàn|Nhóm) trưởng(?=\s+(?:phân công|chịu trách nhiệm|có trách nhiệm|điều hành|báo cáo|triệu tập|chủ trì|chỉ đạo|quyết định)(?!\p{L}))|Trưởng (đoàn|nhóm)(?=\s+(?:phân công|chịu trách nhiệm|điều hành|báo cáo|triệu tập|chủ trì|chỉ đạo)(?!\p{L}))/uy
const SET_UP =
  /(?:[Ll]ập|[Kk]iện toàn)\s+((Tổ|Đội|Đoàn|Nhóm|Ban)\s\p{L}[^.,;:()]{2,120}?)(?=\s+(?:do|gồm|bao gồm|trực thuộc|để|theo|và|với)\s|\s*[.,;:(]|\s*$)/gu
/** "… thành lập Ban Chỉ đạo A gồm 15 thành viên, có nhiệm vụ:": those whom a sentence sets up, behind which their duties stand. */
export function teamSetUp(stretch: Stretch): TeamMention | null {
  const {
    text: { text, low },
    start,
    end,
  } = stretch
  if (!HAS_DUTIES.test(low.slice(Math.max(start, end - LONGEST_ANNOUNCEMENT), end))) return null
  const setUp = [...text.slice(start, end).matchAll(SET_UP)].at(-1)
  if (!setUp) return null
  const [whole, name = ''] = setUp
  const at = start + setUp.index + whole.length - name.length
  const named = { start: at, end: at + name.length }
  const known = stretch.bodyAt(at)
  return { ...named, named, known: known && known.end >= named.end ? known : null }
}
const HAS_DUTIES =
  /,?\s+(?:có|với)\s+(?:các\s+|những\s+)?(?:chức\s+năng,\s+)?nhiệm\s+vụ(?:\s+(?:như\s+)?sau)?\s*:$/u
const LONGEST_ANNOUNCEMENT = 40

/** "Chủ tịch UBND xã, Tổ trưởng:": behind the office of somebody, what else he is in a team, and nobody besides. */
export const PLACE_IN_TEAM =
  /\s*[,–-]\s*(?:là\s+|làm\s+)?(?:(?:phó\s+)?(?:trưởng\s+(?:ban|bcđ|đoàn|nhóm|tiểu\s+ban)|chủ\s+tịch\s+hội\s+đồng)|(?:tổ|đội|đoàn|nhóm)\s+(?:trưởng|phó)|ủy\s+viên|thành\s+viên|thư\s+ký)(?:\s+thường\s+trực)?(?:\s+(?:ban\s+chỉ\s+đạo|tổ\s+công\s+tác|tổ\s+giúp\s+việc|hội\s+đồng))?(?=\s*[:;,.)]|\s+(?:phụ\s+trách|chịu\s+trách\s+nhiệm|có\s+trách\s+nhiệm|chủ\s+trì|trực\s+tiếp)(?!\p{L}))/uy

/** "Phó Trưởng ban Thường trực - Giám đốc Sở Y tế:": the same before the office. */
export const PLACE_BEFORE_OFFICE =
  /(?:phó\s+)?(?:trưởng\s+(?:ban|bcđ|đoàn|nhóm|tiểu\s+ban)|(?:tổ|đội|đoàn|nhóm)\s+(?:trưởng|phó)|ủy\s+viên|thành\s+viên|thư\s+ký)(?:\s+thường\s+trực)?\s*(?:[,–-]|là)\s*(?:đồng\s+chí\s+)?(?=(?:phó\s+)?(?:giám\s+đốc|chủ\s+tịch|chánh|trưởng|bí\s+thư|(?:cục|viện|hiệu|chỉ\s+huy|hạt)\s+trưởng)\s)/uy

/** So far before it the team was set up. */
const REACH = 400

/** The team that the word at `at` means, where the text before it names one of its kind. */
export function teamAt({ text: { text } }: Stretch, at: number): TeamMention | null {
  AGAIN.lastIndex = at
  const [word, team, headed, of] = AGAIN.exec(text) ?? []
  if (word === undefined) return null
  const kind = (team ?? headed ?? of ?? '').toLowerCase()
  const from = Math.max(0, at - REACH)
  const setUp = [...text.slice(from, at).matchAll(SET_UP)].findLast(
    ([, , one]) => one?.toLowerCase() === kind,
  )
  if (!setUp) return null
  const [whole, name = ''] = setUp
  const start = from + setUp.index + whole.length - name.length
  return { start: at, end: at + word.length, named: { start, end: start + name.length } }
}

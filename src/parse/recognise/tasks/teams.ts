import { COMRADE } from '../../lexicon/comrades.js'
import type { Annotated } from '../../annotate/annotated.js'
import type { BodyMention } from '../agencies.js'
import type { Range, Stretch } from './stretch.js'

/** "Thành lập Tổ công tác A gồm …. Tổ báo cáo …", "Giao Tổ trưởng …": a team that was set up before, or that names itself. */
export interface TeamMention extends Range {
  /** The name under which it was set up. */
  readonly named: string
  /** The same, where the lexicon holds it. */
  readonly known?: BodyMention | null
}

/** The word that means the team again, or who heads it, with a verb behind it; or whose duty something is. */
const AGAIN =
  /(Tổ|Đội|Đoàn|Nhóm|Ban|Tiểu ban|Hội đồng)(?=\s+(?:có\s(?:nhiệm vụ|trách nhiệm)|chịu trách nhiệm|báo cáo|họp|hoạt động|làm việc|tổ chức|thực hiện|chủ động|phải|thường trực|kiểm tra|tiến hành|tham mưu)(?!\p{L}))|(Tổ|Đội|Đoàn|Nhóm) trưởng(?=\s+(?:phân công|chịu trách nhiệm|có trách nhiệm|điều hành|báo cáo|triệu tập|chủ trì|chỉ đạo|quyết định)(?!\p{L}))|Trưởng (đoàn|nhóm)(?=\s+(?:phân công|chịu trách nhiệm|điều hành|báo cáo|triệu tập|chủ trì|chỉ đạo)(?!\p{L}))|Nhiệm vụ của (Tổ|Đội|Đoàn|Nhóm|Hội đồng|tổ|đội|đoàn|nhóm) là(?=\s)/uy
const SET_UP =
  /(?:[Ll]ập|[Kk]iện toàn)\s+(([Tt]ổ|[Đđ]ội|[Đđ]oàn|[Nn]hóm|Ban|BCĐ|Tiểu ban|Hội đồng)\s\p{L}[^.,;:()]{2,120}?)(?=\s+(?:do|gồm|bao gồm|trực thuộc|để|theo|và|với)\s|\s*[.,;:(]|\s*$)/gu
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
  const [whole, named = ''] = setUp
  const at = start + setUp.index + whole.length - named.length
  const known = stretch.bodyAt(at)
  return {
    start: at,
    end: at + named.length,
    named,
    known: known && known.end >= at + named.length ? known : null,
  }
}
const HAS_DUTIES =
  /,?\s+(?:có|với)\s+(?:các\s+|những\s+)?(?:chức\s+năng,\s+)?nhiệm\s+vụ(?:\s+(?:như\s+)?sau)?\s*:$/u
const LONGEST_ANNOUNCEMENT = 40

/** "Chủ tịch UBND xã, Tổ trưởng:", "Giám đốc Sở A, Phó Trưởng Ban Chỉ đạo tỉnh:": behind the office of somebody, what else he is in a team, and nobody besides. */
export const PLACE_IN_TEAM =
  /\s*[,–-]\s*(?:là\s+|làm\s+)?(?:(?:phó\s+)?(?:trưởng\s+(?:ban|bcđ|đoàn|nhóm|tiểu\s+ban)|chủ\s+tịch\s+hội\s+đồng)|(?:tổ|đội|đoàn|nhóm)\s+(?:trưởng|phó)|ủy\s+viên|thành\s+viên|thư\s+ký)(?:\s+thường\s+trực)?(?:\s+(?:(?:ban\s+)?chỉ\s+(?:đạo|huy)|tổ\s+công\s+tác|tổ\s+giúp\s+việc|hội\s+đồng))?(?:\s+(?:của\s+)?(?:tỉnh|thành\s+phố|huyện|xã|phường|trung\s+ương|quốc\s+gia))?(?=\s*(?:[:;,.)]|$)|\s+(?:phụ\s+trách|chịu\s+trách\s+nhiệm|có\s+trách\s+nhiệm|chủ\s+trì|trực\s+tiếp)(?!\p{L}))/uy

/** "Phó Trưởng ban Thường trực - Giám đốc Sở Y tế:": the same before the office. */
export const PLACE_BEFORE_OFFICE =
  /(?:phó\s+)?(?:trưởng\s+(?:ban|bcđ|đoàn|nhóm|tiểu\s+ban)|(?:tổ|đội|đoàn|nhóm)\s+(?:trưởng|phó)|ủy\s+viên|thành\s+viên|thư\s+ký)(?:\s+thường\s+trực)?\s*(?:[,–-]|là)\s*(?:đồng\s+chí\s+)?(?=(?:phó\s+)?(?:giám\s+đốc|chủ\s+tịch|chánh|trưởng|bí\s+thư|(?:cục|viện|hiệu|chỉ\s+huy|hạt)\s+trưởng)\s)/uy

/** So far before it the team was set up. */
const REACH = 400

/** "Tổ kiểm kê tài sản có nhiệm vụ …": a team by its own name, however that goes on. */
const NAMED =
  /(?:(?:Tiểu ban|Hội đồng(?! nhân)|Nhóm|Đội|Đoàn|Tổ(?! chức| trưởng| viên| phó| hợp))\s(?:(?!và\s)[\p{L}\d-]+\s){1,7}?)(?=(?:có\s(?:nhiệm vụ|trách nhiệm)|chịu trách nhiệm)\s)/uy

/** The team that the word at `at` means, where the text before it, or the paragraphs above, name one of its kind. */
export function teamAt(stretch: Stretch, at: number): TeamMention | null {
  const { text } = stretch.text
  AGAIN.lastIndex = at
  const [word, team, headed, of, owner] = AGAIN.exec(text) ?? []
  if (word === undefined) return selfNamed(stretch, at)
  const kind = kindOf(team ?? headed ?? of ?? owner ?? '')
  const before = [stretch.above(), text.slice(Math.max(0, at - REACH), at)].flatMap((part) => [
    ...part.matchAll(SET_UP),
  ])
  const named = before.findLast(([, , one = '']) => kindOf(one) === kind)?.[1]
  return named === undefined ? null : { start: at, end: at + word.length, named }
}

const kindOf = (word: string): string => (word === 'BCĐ' ? 'ban' : word.toLowerCase())

function selfNamed(stretch: Stretch, at: number): TeamMention | null {
  NAMED.lastIndex = at
  const named = NAMED.exec(stretch.text.text)?.[0].trim()
  if (named === undefined) return null
  const known = stretch.bodyAt(at)
  const end = at + named.length
  return known && (known.end >= end || !IS_TEAM.test(named)) ? null : { start: at, end, named }
}
/** "Tổ giúp việc Hội đồng A": more than the body with which it begins. */
const IS_TEAM = /^(?:Tổ|Tiểu ban|Nhóm|Hội đồng)\s/u

/** "Ban Chỉ đạo B gồm các thành viên: …", "Tổ C do ông D làm tổ trưởng": who belongs to it. */
export const isSettingUp = (text: Annotated, at: number, end: number): boolean => {
  const setUp = text.reads(HEAD, at) ? IS_HEAD : text.reads(BOARD, at) ? IS_SET_UP : null
  const said = setUp === null ? '' : text.low.slice(at, end)
  return setUp !== null && setUp.test(said) && !DOES.test(said)
}
const BOARD =
  /(?:theo\s+quyết\s+định,\s+)?(?:hội\s+đồng|ban(?!\s+(?:thường|chấp|cán|bí))|bcđ|tiểu\s+ban|nhóm|đội|đoàn|(?:mỗi\s+)?tổ(?!\s+chức))\s/uy
const IS_SET_UP =
  /^(?:theo quyết định, )?[^.;:]{2,200}?\s(?:(?:bao )?gồm (?:có )?(?:các )?(?:thành phần|thành viên|ông|bà|đồng chí|\d{1,3} (?:\p{L}+ )?(?:thành viên|người|đồng chí|tổ trưởng|trưởng))(?!\p{L})|do [^.;:]{3,160}?\slàm (?:tổ trưởng|trưởng (?:ban|đoàn|nhóm)|chủ tịch))/u
/** "Ông A - Phó Giám đốc Sở B sẽ làm tổ trưởng." */
const HEAD = new RegExp(String.raw`${COMRADE}\s`, 'uy')
const IS_HEAD =
  /^[^.;:]{3,160}?\s(?:làm|là|giữ chức) (?:tổ trưởng|(?:phó )?trưởng (?:ban|đoàn|nhóm)|chủ tịch hội đồng)(?!\p{L})[^.;:]{0,80}\.?$/u
const DOES = /\s(?:nhiệm vụ|trách nhiệm|phải|cần|giao|yêu cầu)\s/u

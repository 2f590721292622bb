import type { Body } from '../../../model/agency.js'
import { wordFrom } from '../../annotate/words.js'
import { opensVerb } from './actor-names.js'
import { skipBlanks } from './duty.js'
import { unlistedBody, UNLISTED } from './members.js'
import { listOf, type BodyList, type Stretch } from './stretch.js'

/** Persons who are charged by their names, and stand for the office that is printed behind them. */

const LETTERS = '\\p{Lu}\\p{Ll}*'
/** "Về nông thôn mới: giao đ/c …" */
const GIVEN = /(?:(?:về|đối\s+với)\s[^:;.]{3,120}:\s*)?(?:giao|phân\s+công|cử)\s+(?:cho\s+)?/uy
/** "TS. Trần Văn A", "BS.CKII Lê Thị B" */
const TITLE = '(?:(?:PGS|GS|TS|ThS|BS|DS|CN|KS|BSCKI{1,2}|CKI{1,2})\\.?\\s?){1,3}\\s*'
const NAME = `${LETTERS}(?:\\s${LETTERS}){1,4}`
const CALLED = '(?:[Đđ]ồng chí|[Đđ]\\/c|(?:[Ôô]ng|[Bb]à))\\.?:?\\s+'
/** Comrades go by their given names: "đ/c Bình - PGĐ Sở". */
const PERSON = new RegExp(
  `(?:${CALLED}(?:(?:${TITLE})?${NAME}|${LETTERS}(?=\\s*[-–(]))|${TITLE}${NAME})\\s*[-–,:(]\\s*`,
  'uy',
)
/** An office that no list holds, to the mark or the verb behind it. */
const OFFICE =
  /(?:(?:Phó|Quyền|Ủy viên|Đại diện)\s+)?(?:P?GĐ|P?CT|Trưởng|Tổ (?:trưởng|phó)|(?:Nhóm|Đội) (?:trưởng|phó)|Thư ký|Thành viên|Ủy viên|Công chức|Viên chức|Cán bộ|Chuyên viên|Kế toán|Thủ quỹ|Văn thư|Giáo viên|Nhân viên|Tổng phụ trách)(?!\p{L})/uy
const LONGEST_OFFICE = 70
/** "… phụ trách chung", "… thường trực tại hiện trường" */
const IS_IN_CHARGE = /\s*\)?,?\s*(?:phụ\s+trách\s*(?:,|chung(?!\p{L}))|(?:thường\s+trực|có\s+mặt)\s+tại\s)/uy
const STOPS = /\s*\)?\s*:(?!\s*[“"])/uy
const CLOSES = /\s*\)?,?\s*/uy

/** "Ông Trần Văn A - Phó Trưởng đoàn: chủ trì …", "Đ/c B (Chủ tịch Hội Nông dân xã) vận động …" */
export function personAt(stretch: Stretch, isPaper: boolean, issuer: Body | null): BodyList | null {
  const given = stretch.behind(GIVEN, stretch.wordsAt)
  const at = given === null && !isPaper ? null : officeAt(stretch, given ?? stretch.wordsAt)
  if (at === null) return null
  const held = stretch.bodyAt(at)
  if (held) return held.role !== null && acts(stretch, held.end) ? listOf([held]) : null
  const own = issuer === null ? null : endOfOwnOffice(stretch, at, issuer)
  if (issuer !== null && own !== null)
    return listOf([{ start: at, end: own, bodies: [issuer], role: null, rule: UNLISTED }])
  const end = endOfOffice(stretch, at)
  if (end === null) return null
  const body = unlistedBody(stretch.text.text.slice(at, end).replace(/\s+/gu, ' '))
  return listOf([{ start: at, end, bodies: [body], role: null, rule: UNLISTED }])
}

/** Where the office stands behind a person's name. */
function officeAt({ text: { text }, end }: Stretch, at: number): number | null {
  PERSON.lastIndex = at
  return PERSON.test(text) && PERSON.lastIndex < end ? PERSON.lastIndex : null
}

const acts = (stretch: Stretch, at: number): boolean =>
  stretch.behind(STOPS, at) !== null ||
  stretch.behind(IS_IN_CHARGE, at) !== null ||
  opensVerb(stretch, stretch.behind(CLOSES, at) ?? at)

/** "Đ/c Trần Văn A - Phó Chủ tịch: …", "Đ/c B - PBT Thường trực phụ trách …": of whoever issues the paper. */
function endOfOwnOffice(stretch: Stretch, at: number, { name }: Body): number | null {
  OWN_OFFICE.lastIndex = at
  const [all, office] = OWN_OFFICE.exec(stretch.text.text) ?? []
  if (all === undefined || !HEADED_BY[office?.toLowerCase() ?? '']?.test(name)) return null
  return acts(stretch, at + all.length) ? at + all.length : null
}
const OWN_OFFICE =
  /(?:Phó )?([Cc]hủ tịch|[Bb]í thư|[Gg]iám đốc|[Hh]iệu trưởng|[Tt]rưởng (?:[Bb]an|[Pp]hòng)|[Cc]hi cục trưởng|[Cc]ục trưởng|P?BT|P?CT|P?GĐ|PHT)(?: [Tt]hường trực)?(?: (?:Sở|UBND|Trung tâm))?(?!\p{L})/uy
const CHAIRED = /^(?:UBND|HĐND|Hội|Ủy ban|Liên) /u
const OF_PARTY = /(?:^|\s)[Đđ]ảng ủy |^(?:Tỉnh|Thành|Huyện|Thị|Quận) ủy |^(?:Đoàn|Chi bộ) /u
const DIRECTED = /^(?:Sở|Trung tâm|Công ty|Bệnh viện|Ban Quản lý|Công an) /u
const SCHOOL = /^(?:Trường|Học viện) /u
const HEADED_BY: Readonly<Record<string, RegExp>> = {
  'chủ tịch': CHAIRED,
  ct: CHAIRED,
  pct: CHAIRED,
  'bí thư': OF_PARTY,
  bt: OF_PARTY,
  pbt: OF_PARTY,
  'giám đốc': DIRECTED,
  gđ: DIRECTED,
  pgđ: DIRECTED,
  'hiệu trưởng': SCHOOL,
  pht: SCHOOL,
  'trưởng ban': /^Ban Chỉ đạo(?:\s|$)/u,
  'trưởng phòng': /^Phòng /u,
  'chi cục trưởng': /^Chi cục /u,
  'cục trưởng': /^Cục /u,
}

function endOfOffice(stretch: Stretch, at: number): number | null {
  const { text, words } = stretch.text
  OFFICE.lastIndex = at
  if (!OFFICE.test(text)) return null
  const till = Math.min(stretch.end, at + LONGEST_OFFICE)
  for (let word = wordFrom(words, OFFICE.lastIndex); ; word += 1) {
    const end = words.end[word - 1] as number
    if (end >= till) return null
    if (acts(stretch, end)) return end
    if (MARKS.includes(text[skipBlanks(stretch.text, end)] ?? '.')) return null
  }
}
const MARKS = '.;,'

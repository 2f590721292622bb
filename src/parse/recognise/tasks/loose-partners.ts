import { singleBlanks } from '../../../model/blanks.js'
import type { Annotated } from '../../annotate/annotated.js'
import { CAPITALISED, MARK, wordFrom } from '../../annotate/words.js'
import { WHERE_IT_IS } from '../../lexicon/narrowing.js'
import type { BodyMention } from '../agencies.js'
import { finish } from '../bodies/complete.js'
import { opensVerb } from './actor-names.js'
import { skipBlanks } from './duty.js'
import { UNLISTED, unlistedBody } from './members.js'
import { type Range, type Stretch } from './stretch.js'

/**
 * "phối hợp với ban cán sự thôn, gia đình lập danh sách": those behind "phối hợp với" work along, whatever they are called.
 * Such a name goes from the preposition to the verb of what is done, to a mark, or to the words that tell how.
 */
export function loosePartnerAt(stretch: Stretch, at: number): BodyMention | null {
  const { text } = stretch
  const group = groupAt(stretch, at)
  const isVerb = group === null && (text.at('DUTY_VERB', at) !== null || opensVerb(stretch, at))
  const isNone = isVerb || text.at('ACTOR_NOUN', at)?.value === 'NOBODY'
  if (stretch.isInBody(at) || isNone || text.reads(NO_PARTNER, at) !== null) return null
  const end = endOfName(stretch, at, group ?? at)
  if (end === null || (end - at < SHORTEST && text.reads(SINGLE, at) === null)) return null
  if (text.low.endsWith(' nơi', end)) return null
  return unlistedMention(stretch, at, end)
}

const MOST_WORDS = 8
const SHORTEST = 6

/** Where the name that begins at `at` ends, behind the words up to `whole`; null when nothing ends it soon. */
function endOfName(stretch: Stretch, at: number, whole: number): number | null {
  const { text } = stretch
  const { words } = text
  const first = wordFrom(words, at)
  for (let word = first; word - first <= MOST_WORDS; word += 1) {
    const [from, before] = [words.start[word], words.end[word - 1] as number]
    if (from === undefined || from >= stretch.end) return word === first ? null : before
    if (from < whole) continue
    if (word > first && endsAt(stretch, word, from)) return before
    if (((words.shape[word] as number) & MARK) !== 0 && !'-/'.includes(text.low[from] as string))
      return word === first ? null : before
    if (stretch.bodyAt(from) !== null && word === first) return null
  }
  return null
}

function endsAt(stretch: Stretch, word: number, at: number): boolean {
  const { text } = stretch
  const isLower = ((text.words.shape[word] as number) & CAPITALISED) === 0
  return (
    stretch.behindJoint(text.words.end[word - 1] as number) === at ||
    text.reads(AND, at) !== null ||
    text.reads(HOW, at) !== null ||
    (isLower && (opensVerb(stretch, at) || isShortVerb(text, at)))
  )
}

/** A verb of one syllable, where something to be done stands behind it: "lập danh sách". */
const isShortVerb = (text: Annotated, at: number): boolean =>
  text.at('DUTY_VERB', at) !== null && text.reads(SHORT_VERB, at) !== null
const SHORT_VERB =
  /(?:lập|cấp|mở|phát|thu|xây|trình|gửi|đo|đưa|giao|giải|treo|trồng|chọn|làm|tạo|tìm|đặt|nêu|nắm|kê|đón|giữ)\s+\p{L}/uy
const AND = /(?:và|cùng|hoặc)(?!\p{L})/uy
const HOW =
  /(?:trong|để|nhằm|khi|theo|từ|về|trên|tại|ở|bằng|qua|nếu|sau|trước|căn\s+cứ|thông\s+qua|một\s+cách|kịp\s+thời|vào|như)(?!\p{L})/uy

/** What is no partner: what is done, a paper, when or how. */
const NO_PARTNER =
  /(?:việc|công\s+tác|hoạt\s+động|chương\s+trình|kế\s+hoạch|nhiệm\s+vụ|nội\s+dung|quá\s+trình|phong\s+trào|cuộc\s+vận\s+động|chính\s+sách|pháp\s+luật|quy\s+định|nhau|nhận|trung\s+ương|tỉnh|các\s+vụ|(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|ngành)(?=\s+(?:trong|để|khi|nhằm|theo)\s|\s*[.,;:)]|\s*$)|chủ\s+yếu|tương\s+đương|(?:các\s+)?(?:đơn\s+vị|cơ\s+quan)\s+(?:đăng|thực|có)(?!\p{L})|mục\s+tiêu|tinh\s+thần|tình\s+hình|thực\s+tế|yêu\s+cầu|phương\s+châm|hình\s+thức|biện\s+pháp|giải\s+pháp|sản\s+phẩm|kết\s+quả|thời\s+gian|tiến\s+độ|nghị\s+quyết|quyết\s+định|chỉ\s+thị|đề\s+án|dự\s+án|tổ\s+chức(?!\s+(?:đoàn|hội|đảng|cơ\s+sở|quốc\s+tế|phi))|trước|trong|ngoài|khi|nếu|để|nhằm|theo|từ|đến|trên|dưới|tại|qua|bằng|do|vì|cả|kể|nhất|đặc\s+biệt|đồng\s+thời|không|là|đã|được|mà|thì|chủ\s+đạo|hằng|hàng|mỗi|từng|chặt\s+chẽ|thường\s+xuyên|đó|này|các\s+(?:việc|công\s+tác|hoạt\s+động|chương\s+trình|kế\s+hoạch|nhiệm\s+vụ|nội\s+dung|phong\s+trào|giải\s+pháp|biện\s+pháp|dự\s+án|đề\s+án|quy\s+định|chính\s+sách|mục\s+tiêu|hình\s+thức|tỉnh|thành\s+phố)|\d|[^\p{L}])/uy
/** One word is the name of a unit that acts, or of those in it. */
const SINGLE =
  /(?:thôn|xóm|bản|ấp|khóm|buôn|làng|khối|tổ|trường|lớp|dân|xã|phường|huyện|các\s+(?:thôn|bản|ấp|xóm|tổ|hộ))(?!\p{L})/uy

/** "các hợp tác xã | nông nghiệp lập …", "các cơ quan | nêu trên": a group that works along, with the words that say which. */
export function withTail(stretch: Stretch, known: BodyMention): BodyMention {
  const last = known.bodies.at(-1)
  const words = printed(stretch, known.start, known.end).replace(ADDRESSED, '')
  if (PERSONS.test(words) || (known.rule === UNLISTED && SECRETARY.test(words))) {
    const end = stretch.behind(IN_GROUP, known.end) ?? known.end
    return unlistedMention(stretch, known.start, end)
  }
  const isGroup = last?.kind === 'COLLECTIVE' || (last?.kind === 'UNNAMED' && known.rule !== UNLISTED)
  const end = isGroup ? endOfTail(stretch, known.end) : null
  if (last === undefined || end === null) return known
  const name = last.name.replace(UNIT_IN_BRACKETS, '') + printed(stretch, known.end, end)
  const body = finish(name, last.kind, last.system, last.level, last.territory, true)
  return { ...known, end, bodies: [...known.bodies.slice(0, -1), body] }
}

const printed = ({ text: { text } }: Stretch, start: number, end: number): string =>
  singleBlanks(text.slice(start, end))

/** "bí thư chi bộ": who leads a cell stands for it. */
const unlistedMention = (stretch: Stretch, start: number, end: number): BodyMention => ({
  start,
  end,
  bodies: [unlistedBody(printed(stretch, start, end).replace(ADDRESSED, '').replace(SECRETARY, ''))],
  role: null,
  rule: UNLISTED,
})
const SECRETARY = /^(?:các )?(?:đồng chí )?bí thư (?=(?:các )?chi bộ)/iu

/** "các thành viên | trong tổ" */
const IN_GROUP =
  /(?:\s+khác)?\s+(?:trong|của)\s+(?:tiểu\s+ban|tổ(?:\s+công\s+tác)?|đoàn|ban|hội\s+đồng)(?=\s*[.,;:()]|\s+\p{Ll}|\s*$)/uy
/** "các ông (bà) Trưởng thôn" */
const ADDRESSED = /^các (?:ông ?\(bà\)|ông, bà) (?=(?:tổ )?trưởng )/iu
/** Of those who work along, the persons themselves are meant. */
const PERSONS =
  /^(?:các )?(?:thành viên|(?:thôn|xóm) trưởng|trưởng (?:các |\d+ )?(?:thôn|xóm|bản|ấp|buôn|làng|khóm|khu)|tổ trưởng (?:các )?(?:tổ )?dân phố)(?!\p{L})/iu
const UNIT_IN_BRACKETS = /\s\([^()]*\)$/u

function endOfTail(stretch: Stretch, from: number): number | null {
  const said = stretch.behind(SAID_WHICH, from)
  if (said !== null) return said
  // "chi bộ các khóm"
  const owners = stretch.bodyAt(skipBlanks(stretch.text, from))
  return owners?.bodies.every(({ kind, name }) => kind === 'COLLECTIVE' && name.startsWith('các '))
    ? owners.end
    : null
}
const SAID_WHICH = new RegExp(
  `\\s+(?:${WHERE_IT_IS}|(?:đã\\s+)?(?:nói|nêu|kể)\\s+trên|cùng\\s+(?:sáp\\s+nhập|hợp\\s+nhất|cấp)|bảo\\s+vệ\\s+pháp\\s+luật|(?:phi\\s+)?(?:nông|lâm|công)\\s+nghiệp|(?:trong\\s+và\\s+)?ngoài\\s+nước|trong\\s+nước|quốc\\s+tế|nước\\s+ngoài|phi\\s+chính\\s+phủ|ngành\\s+hàng|nhà\\s+nước|tư\\s+nhân|phụ\\s+nữ|nông\\s+dân|thanh\\s+niên|(?:ngoài\\s+)?công\\s+lập|-\\s+nghề\\s+nghiệp|chủ\\s+(?:trì|quản)(?!\\s*,?\\s+phối))(?=\\s*[.,;:()]|\\s+\\p{L}|\\s*$)`,
  'uy',
)

/**
 * The next one behind a comma where only such names stand before it, or a noun of those who act ("Sở Y tế, trường đại học,
 * doanh nghiệp"); or behind "và", which says that it is the last.
 */
export function nextLoose(stretch: Stretch, joint: Range, isLoose: boolean): BodyMention | null {
  const [joins] = stretch.text.reads(JOINS, joint.start) ?? []
  if (joins === undefined || joint.start + joins.length !== joint.end) return null
  if (!isLoose && !joins.includes('và') && groupAt(stretch, joint.end) === null) return null
  const next = loosePartnerAt(stretch, joint.end)
  return next && (isLoose || wordsIn(stretch, next) <= MOST_WORDS_LAST) ? next : null
}
const JOINS = /\s*(?:[,;]\s*(?:và\s+)?|và\s+)/uy
const MOST_WORDS_LAST = 5
const wordsIn = ({ text: { words } }: Stretch, { start, end }: BodyMention): number =>
  wordFrom(words, end) - wordFrom(words, start)

/** Where "viện nghiên cứu", "tổ chức phi chính phủ" end: without "các", and of two words, since one alone begins so much else. */
function groupAt({ text }: Stretch, at: number): number | null {
  const noun = text.at('COLLECTIVE_NOUN', at) ?? text.at('ACTOR_NOUN', at)
  const isGroup = noun !== null && noun.value !== null && noun.value !== 'NOBODY' && noun.value !== 'NARROWED'
  return isGroup && noun.to - noun.from > 1 ? noun.end : null
}

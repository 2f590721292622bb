import { COMRADE } from '../../lexicon/comrades.js'
import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { isCapitalised, MARK, wordFrom } from '../../annotate/words.js'
import type { Stretch } from './stretch.js'

/** Where the name of an actor begins and ends that no list holds: from its noun to the verb or to the next member. */

/** Behind an ACTOR a verb must come, or another member; a PARTNER may be the last word of its clause. */
export type Part = 'ACTOR' | 'PARTNER'

const COUNTED = /(?:hai|ba|bốn|cả\s+hai|\d{1,3})\s+/uy

/** The noun with which the name of an actor begins at `at`, perhaps behind "các"; null when none does. */
export function nounAt({ text }: Pick<Stretch, 'text'>, at: number): SpanOf<'ACTOR_NOUN'> | null {
  const article = text.at('ARTICLE', at)
  const counted = text.reads(COUNTED, at)
  const from = article ? text.behind(article) : at + (counted?.[0].length ?? 0)
  const noun = text.at('ACTOR_NOUN', from)
  if (noun === null || noun.value === 'NOBODY') return null
  return noun.value === 'MANY' && from === at && !sharesArticle(text, noun) ? null : noun
}

/** "các phòng, trung tâm", "các doanh nghiệp, trang trại": "các" stands before all of them. */
const sharesArticle = (text: Annotated, { start, from, to }: SpanOf<'ACTOR_NOUN'>): boolean =>
  to - from > 1 && text.at('DUTY_VERB', start) === null && text.reads(BEHIND_OTHERS_OF_MANY, start) !== null
const BEHIND_OTHERS_OF_MANY =
  /(?<=(?<!\p{L})các(?:\s[\p{L}-]+){1,4}(?:,(?:\s[\p{L}-]+){1,4}){0,3}(?:,|\svà)\s+)/uy

/** The head of a name at `at`: "Tổ công tác", and "Trung tâm" only before a capital; inside a sentence it may be low. */
export function headAt(text: Annotated, at: number, isInside = false): SpanOf<'ACTOR_HEAD'> | null {
  const head = text.at('ACTOR_HEAD', at)
  if (head === null || head.value === 'NONE' || !(isInside || isCapitalised(text, head.from))) return null
  return head.value === 'ANY' || isCapitalised(text, head.to) ? head : null
}

export interface NameEnd {
  readonly end: number
  /** BODY: a body in apposition stands behind it. DONE: what it is to do follows, or the name says where it ends. */
  readonly by: 'VERB' | 'MEMBER' | 'STOP' | 'BODY' | 'DONE'
}

/** "bầu cử", "chương trình", "thường trực", "khoa Nội tổng hợp": the second syllable of a word, and no verb. */
export const SECOND_SYLLABLE =
  /(?<=trật\s+)tự(?!\p{L})|(?<=hồi\s+sức\s+)tích\s+cực|(?<=thu\s+)gom(?!\p{L})|(?<=(?:bầu|ứng|đề|bãi)\s+)cử|(?<=khoa\s+(?:nội|ngoại|nhi|(?:phụ\s+)?sản|cấp\s+cứu)\s+)tổng\s+hợp|(?<=tham\s+)dự|(?<=(?:chương|công|quy|lộ|giáo|quá|tiến|hành)\s+)trình(?!\p{L})|(?<=thường\s+)trực(?!\p{L})|(?<=(?:sự\s+nghiệp|ngoài|đơn\s+vị|trường|bệnh\s+viện)\s+công\s+)lập(?!\p{L})|(?<=(?:giết\s+mổ|cách\s+ly|chăn\s+nuôi|cai\s+nghiện)\s+)tập\s+trung(?!\p{L})/uy
const LONGEST_NAME = 124
const MOST_COMMAS = 2
const JOINT = new RegExp(String.raw`\s*(?:[,;]\s*(?:và\s)?|và\s)\s*(?:(?:các\s+)?${COMRADE}\s+)?`, 'uy')
/** "Ban Thường vụ giao Ban Tổ chức …": two names and a verb between. */
const HANDS =
  /giao\s+(?:cho\s+)?(?=(?:các|đồng chí|cơ quan|đơn vị|Ban|Phòng|Văn phòng|Tổ|Sở|Chi|Hội|Công|Đoàn|Trung tâm|Bộ|Ủy ban|Liên đoàn|Đội|UBND|Thường trực|Công an)\s)/y
/** What goes with a name and no verb: the clause of the actor begins behind it. */
const BEHIND_NAME =
  /(?:(?:này|nói\s+trên|nêu\s+trên)(?=\s+(?:phải|cần|(?:có|chịu)\s+trách\s+nhiệm)\s)|được|giúp(?!\s+việc)|(?<!chuyên\s+môn\s+)theo|(?:bao\s+)?gồm|căn\s+cứ|trong\s+phạm\s+vi|có\s+(?:trách|quyền|văn\s+bản|nghĩa\s+vụ|(?:biện\s+pháp|giải\s+pháp|phương\s+án))|sẽ|cũng|chỉ(?!\s+(?:đạo|huy|thị|tiêu|định|dẫn|số))|luôn|nên|hãy|(?:mỗi|h[ằà]ng|định\s+kỳ)\s+(?:ngày|tuần|tháng|quý|năm)|mỗi\s+(?:đơn\s+vị|cơ\s+quan|bộ\s+phận|khoa|phòng|tổ))(?!\p{L})/uy
/** Words that stand in no name of an actor. */
export const NO_NAME =
  /(?:dưới\s+sự|đã|vừa(?!\s+(?:và|nhỏ))|đều|là|mà|thì|nếu|khi|để|vì|nhằm|về|với|gồm|như|bị|rằng|hoặc|việc|từ|đến|qua|này|đó|còn|chưa|không|nhưng|đang|vẫn|tốt|chặt|nghiêm|hơn|nhất|sau|một|những|trong|ngoài|cho|do|bằng|giữa|cùng|ra|đi|vào|lên|xuống|nào|ghi\s+nhận|hoan\s+nghênh|vi\s+phạm|thuộc\s+diện|làm\s+(?:tốt|việc))(?!\p{L})/uy
/** "phối hợp với cơ quan thuế trong việc …": behind a partner, what is done together. */
const DONE_TOGETHER = /(?:trong\s+(?:việc|công\s+tác|quá\s+trình)|để)(?!\p{L})/uy
const GOES_ON_BEHIND =
  /(?:trong|khi|nhằm|theo(?!\s+(?:ngành|lĩnh\s+vực|chuyên\s+ngành)(?!\p{L}))|từ)(?!\p{L})/uy
/** "cơ quan liên quan | trồng cây": there the name is over, whatever they do, unless it goes on to say with what, or where. */
const RELATED =
  /(?:có\s+)?liên\s+quan(?!\p{L})(?!\s+(?:(?:trực\s+tiếp\s+)?(?:đến|tới|với)|khác|trên|trong|ngoài|thuộc|ở|tại|của|cùng|cấp|do|mật|chặt)(?!\p{L}))/uy
/** "các đơn vị thủy lợi trên địa bàn (tỉnh)": there the name is over, unless more places follow. */
const AREA =
  /(?:trên\s+địa\s+bàn|trong\s+toàn\s+(?:quân|ngành|hệ\s+thống)|trong(?=\s+(?:toàn\s+)?(?:tỉnh|huyện|xã|thành\s+phố)\s))(?:\s+(?:toàn\s+)?(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|thị\s+trấn))?(?!\s+(?:các|những|khu|mình|quản|từ|giáp))(?!\p{L})/uy
/** "các sở quản lý nhà nước chuyên ngành về hạ tầng", "về giáo dục": a field of one word or two, whatever verb it is else. */
export const FIELD =
  /(?<=(?:quản\s+lý(?:\s+nhà\s+nước)?|chuyên\s+(?:ngành|môn))\s+)về\s+(?:(?:lĩnh\s+vực|công\s+tác)\s+)?(?:(?:giá|thuế|phí|rừng|đất|nước)(?!\p{L})|\p{L}+\s+\p{L}+)/uy
/** "các đơn vị được giao quản lý, sử dụng nhà, đất", also where nothing stands behind it. */
export const GIVEN = /được\s+(?:nhà\s+nước\s+)?(?:giao|phân\s+công)\s/uy
/** "cán bộ được phân công phụ trách thôn": which of them. */
const IN_CHARGE =
  /được\s+(?:giao|phân\s+công)\s+(?:nhiệm\s+vụ\s+)?(?:(?:trực\s+tiếp\s+)?(?:phụ\s+trách|theo\s+dõi|chỉ\s+đạo|đứng\s+điểm)(?:\s+và\s+chỉ\s+đạo)?|về)(?!\p{L})/uy
const OR_USES = /hoặc\s+(?=(?:quản\s+lý|sử\s+dụng|khai\s+thác|vận\s+hành|kinh\s+doanh|sản\s+xuất)\s)/uy
const PLACE_NAME = /(?:\s\p{Lu}\p{L}*){0,4}/uy
const OWNED =
  /(?:của|thuộc|tại|ở|trên|chi\s+bộ|chi\s+đoàn|công\s+đoàn|liên\s+đội|đội|trạm|tổ|cđcs|công\s+đoàn\s+cơ\s+sở|cơ\s+quan|điều\s+tra|ban|tổ\s+đại\s+biểu|đại\s+biểu)\s+$/u
/** "Phòng 8", "Phòng PC06", "Đội số 2", "Vụ 7": an office of a house by its number. */
export const OFFICE_BY_NUMBER =
  '(?:(?:Phòng|Đội|Tổ|Vụ|Cục)\\s+(?:số\\s+)?(?:P[A-Z]\\d{2}|\\d{1,2})|P[A-X]\\d{2})(?![\\p{L}\\d/.])'
/** "các đội số 1, 2, 3 và 5" */
const NUMBERED = /số\s+\d{1,3}(?:\s*,\s*\d{1,3}){0,20}(?:\s*,?\s*và\s+\d{1,3})?(?![\d\p{L}])/uy
const APPOSED = /^(?:chủ đầu tư|nhà đầu tư|doanh nghiệp|đơn vị|cơ quan|nhà thầu)$/u
const APPOSED_TO_ACTOR =
  /^(?:chủ đầu tư|nhà đầu tư|doanh nghiệp|đơn vị|cơ quan|nhà thầu|lực lượng|ban giám hiệu)$/u

/** Where a name ends that stands from `start` on and whose first words end at `from`. */
export function nameFrom(stretch: Stretch, start: number, from: number, as: Part): NameEnd | null {
  const { text } = stretch
  const { words } = text
  const isHead = text.at('ACTOR_HEAD', start) !== null
  let commas = 0
  for (let word = wordFrom(words, from); ; word += 1) {
    const at = words.start[word]
    const end = words.end[word - 1] as number
    if (at === undefined || at >= stretch.end)
      return stops(text.reads(GIVEN, start) || text.at('NARROWING', start) ? 'PARTNER' : as, end)
    if (at - start > LONGEST_NAME) return null
    const body = stretch.bodyAt(at)
    if (body) {
      if (
        body.bodies[0]?.kind === 'BODY' &&
        (as === 'ACTOR' ? APPOSED_TO_ACTOR : APPOSED).test(text.low.slice(start, end))
      )
        return { end, by: 'BODY' }
      if (body.bodies[0]?.kind === 'BODY' && !OWNED.test(text.low.slice(start, at)) && as === 'ACTOR')
        return null
      word = wordFrom(words, body.end) - 1
      continue
    }
    // "người đứng đầu cơ sở giáo dục": the words of a noun are no verbs
    const noun = text.at('ACTOR_NOUN', at)
    if (noun?.value === 'ONE' && noun.to > word) {
      word = noun.to - 1
      continue
    }
    const field = text.reads(FIELD, at)
    if (field) {
      word = wordFrom(words, at + field[0].length) - 1
      continue
    }
    const numbered = text.reads(NUMBERED, at)
    if (numbered) {
      word = wordFrom(words, at + numbered[0].length) - 1
      continue
    }
    const inCharge = text.reads(IN_CHARGE, at)
    if (inCharge) {
      word = wordFrom(words, at + inCharge[0].length) - 1
      continue
    }
    const related = text.reads(RELATED, at)
    if (related) return { end: at + related[0].length, by: 'DONE' }
    const area = text.reads(AREA, at)
    if (area) return { end: behindPlace(text, at + area[0].length), by: 'DONE' }
    // "Đoàn kiểm tra gửi …"
    if (isHead && text.at('HEAD_END', at) && !isCapitalised(text, word) && !text.reads(SECOND_SYLLABLE, at))
      return { end, by: 'VERB' }
    const met = meets(stretch, word, as)
    if (met === 'MEMBER' && runsOn(stretch, start, end)) continue
    if (met === 'COMMA') commas += 1
    else if (met !== null)
      return met === 'NOTHING' ? null : met === 'STOP' ? stops(as, end) : { end, by: met }
    if (commas > MOST_COMMAS) return null
  }
}

function behindPlace({ text }: Annotated, at: number): number {
  PLACE_NAME.lastIndex = at
  return PLACE_NAME.test(text) ? PLACE_NAME.lastIndex : at
}

/** "đơn vị, địa phương có liên quan": a bare noun shares what narrows the next one. */
function runsOn(stretch: Stretch, start: number, end: number): boolean {
  const noun = stretch.text.at('ACTOR_NOUN', start)
  return noun?.value === 'NARROWED' && noun.end === end
}

const stops = (as: Part, end: number): NameEnd | null => (as === 'PARTNER' ? { end, by: 'STOP' } : null)

/** What a word is to the name before it: what ends it, what makes it none, a comma within, or null: a part of it. */
function meets(stretch: Stretch, word: number, as: Part): NameEnd['by'] | 'NOTHING' | 'COMMA' | null {
  const { text } = stretch
  const at = text.words.start[word] as number
  const shape = text.words.shape[word] as number
  const joint = text.reads(JOINT, at)
  if (joint) {
    const next = at + joint[0].length
    if (opensMember(stretch, next)) return 'MEMBER'
    if (opensVerb(stretch, next)) return as === 'PARTNER' ? 'STOP' : 'NOTHING'
    if (text.at('ADVERBIAL', next)) return as === 'PARTNER' ? 'STOP' : 'VERB'
    return joint[0].startsWith(',') ? 'COMMA' : joint[0].startsWith(';') ? 'STOP' : null
  }
  if ((shape & MARK) !== 0) return ofMark(text.low[at] as string)
  HANDS.lastIndex = at
  if (HANDS.test(text.text)) return 'NOTHING'
  if (opensVerb(stretch, at) || text.reads(BEHIND_NAME, at)) return 'VERB'
  if (as === 'PARTNER' && text.reads(DONE_TOGETHER, at)) return 'DONE'
  if (as === 'PARTNER' && text.reads(GOES_ON_BEHIND, at)) return 'STOP'
  return text.reads(NO_NAME, at) && !text.reads(OR_USES, at) ? 'NOTHING' : null
}

function ofMark(mark: string): 'VERB' | 'STOP' | null {
  if ('-/&'.includes(mark)) return null
  return ':('.includes(mark) ? 'VERB' : 'STOP'
}

const opensMember = (stretch: Stretch, at: number): boolean =>
  stretch.bodyAt(at) !== null ||
  nounAt(stretch, at) !== null ||
  stretch.text.text.startsWith('Văn phòng', at) ||
  headAt(stretch.text, at) !== null

/** "công trình xây dựng chuyên ngành", "vật liệu xây dựng" */
const OF_BUILDING =
  /(?<=(?:công\s+trình|vật\s+liệu|trật\s+tự|hoạt\s+động|đầu\s+tư|quản\s+lý|chương\s+trình|phong\s+trào)\s+)xây\s+dựng(?!\p{L})/uy

/** "phối hợp với gia đình | quản lý học sinh": families are not for managing. */
export const DONE_BY_PEOPLE =
  /(?<=(?:gia\s+đình|phụ\s+huynh|cha\s+mẹ|(?:phụ\s+huynh|cha\s+mẹ)\s+học\s+sinh|người\s+dân|nhân\s+dân|bà\s+con|nhà\s+trường|(?<!ban\s)giám\s+hiệu|đoàn\s+thể|địa\s+phương|chính\s+quyền(?:\s+(?:cơ\s+sở|các\s+cấp|cấp\s+xã))?|(?:trưởng|các)\s+(?:thôn|bản|ấp|xóm|buôn|làng|khu\s+phố|tổ\s+dân\s+phố))\s+)(?:quản\s+lý|sử\s+dụng|khai\s+thác)(?!\p{L})/uy

/** Whether a verb of duty stands at `at`; one of a single syllable is a noun as often. */
export function opensVerb({ text }: Stretch, at: number): boolean {
  if (text.reads(DONE_BY_PEOPLE, at)) return true
  const word = wordFrom(text.words, at)
  if (isCapitalised(text, word) || text.at('NARROWING', at)) return false
  if (text.reads(OF_BUILDING, at) || text.reads(SECOND_SYLLABLE, at)) return false
  const verb = text.at('DUTY_VERB', at)
  return (
    (verb !== null && verb.to - verb.from > 1) ||
    text.at('ACTOR_END', at) !== null ||
    text.at('DUTY_ADVERB', at) !== null ||
    text.reads(SHORT_VERB, at) !== null
  )
}
/** A verb is also what is done "kỹ" or "lại", whichever it is. */
const SHORT_VERB =
  /(?:(?:rủ|lo|(?<!(?:kiểm|rà)\s)soát|(?<!tham\s)dự(?!\s+(?:án|trữ|thảo|toán|phòng|báo|bị)(?!\p{L})))(?=\s+\p{L})|mở(?!\s+rộng)|dành(?=\s+(?:\d|tối\s+thiểu|ít\s+nhất|quỹ|một|thời|nguồn|kinh|diện|đất|riêng|vị))|dùng|(?<!địa\s)bàn(?=\s+(?:trực|với|bạc|thống|kỹ|biện))|(?:chỉ\s+)?đưa|in(?=\s+(?:và|giấy|tài|tờ|thẻ|phiếu|danh))|nhắc|nắm(?=\s+(?:bắt|chắc|rõ|tình|vững|hoàn))|vào(?=\s+(?:điểm|sổ(?!\s+sách)))|chấm(?=\s+(?:bài|thi|điểm))|coi(?=\s+thi)|duyệt(?=\s+(?:giáo|kế|hồ|đề))|xét(?=\s+(?:khen|duyệt|chọn|tặng|công\s+nhận))|(?<!bầu\s)cử(?!\s+tri)|nộp|họp|ký|treo|dọn|đóng\s+góp|báo(?!\s+(?:chí|đài))|giữ|nhận(?!\s+(?:xét|thức|định|diện))|dạy|đếm|trực(?=\s+(?:\d|gác|chốt))|(?:xuống|đến|tới|nắm|gõ|hỏi)(?=\s+từng\s)|\p{L}+(?<!(?:còn|ở|trở|đi|ngược|lưu))(?=\s+(?:kỹ(?!\s+(?:thuật|năng|sư|xảo|nghệ))|lại)(?!\p{L})))(?!\p{L})/uy

/** "các sở, ban, ngành là thành viên Ban Chỉ đạo" */
export const ARE_MEMBERS = /là\s+(?=(?:các\s+)?thành\s+viên\s)/uy

import { DUTY_VERBS } from '../../lexicon/duties.js'
import { OPENS_SENTENCE } from '../../lexicon/sentence-openings.js'
import type { Reading } from './reading.js'
import { spelledOut } from '../../lexicon/letters-in-names.js'
import { endOfLabel, opensItem } from './label-name.js'
import { BODY_HEAD } from './unit-names.js'

/** "Kế hoạch -Tài chính", "Kế hoạch- Tài chính": a blank is missing. */
const HALF_DASH = /\s-(?=\p{L})|(?<=\p{L})-\s/gu

/** A name that no list holds, and where it ends. */
export interface OpenName {
  readonly name: string
  readonly end: number
}

const JOINT = /\s*-\s*|\s*&\s*|,?\s+và\s+|,\s+|\s+/uy
/** A word, with the slash of "HIV/AIDS". */
const WORD = /[\p{L}&]+(?:['’]\p{Ll}+|(?<=\p{Lu}{3})\/\p{Lu}{3,}(?!\p{L}))?/uy
const UNIT_OR_END = /\s+(?:tỉnh|huyện|thành\s+phố|thị\s+xã|quận)(?!\p{L})|\s*:?\s*$/uy
/** A verb in capitals begins what is to be done: "Trung tâm Y tế Tổ chức tiêm". */
const VERB =
  /(?:Chỉ đạo|Phối hợp|Chủ trì|Tham mưu|Rà soát|Đôn đốc|Tăng cường|Báo cáo|Khẩn trương|Tiếp tục|Chủ động|Triển khai|Thực hiện|Tổ chức)(?=\s+\p{Ll})/uy
/** "Chi cục … III.4": the number of a branch. */
const ENDS_WITH_NUMBER = /\s[IVX]{1,4}$/u
/** "Phòng PC07": an office of the police by its code. */
const OFFICE_CODE = /(?<!\p{L})P[A-Z]$/u
const CODE_NUMBER = /\d{2}(?![\p{L}\d])/uy
const SECOND_NUMBER = /\.\d{1,2}(?![\d\p{L}])/uy
const BRANCH_NUMBER =
  /\s[1-9]\d{0,2}(?![\d\p{L}/-]|\.\d)|\s[1-9]\d{0,2}(?=\/(?:binh|quân|sư|lữ) (?:đoàn|khu) \d)/uy
/** "Cục Chính trị Quân khu 5 về tổ chức Tết": the number belongs to the name whatever stands behind it. */
const OF_TROOPS = /(?:Quân (?:khu|đoàn)|(?:Binh|Sư|Lữ|Trung) đoàn)$/u
/** "Phòng Giao dịch số 8", but no number of a paper or of a house. */
const NUMBERED = /\s+số\s+\d{1,2}(?![\d\p{L}/-]|\.\d|\s+(?:đường|phố|ngõ|ngách)\s)/uy
/** Words that never are the second syllable of a word in a name. */
const NOT_IN_NAME =
  /(?:và|của|đã|được|phải|cần|sẽ|thì|do|để|cho|từ|đến|trong|ngoài|trên|tại|theo|về|với|khi|nếu|không|cùng|gồm|như|hoặc|hay|chịu|tiếp|(?<!ấn\s)chỉ|phối|chủ|đôn|tham|tăng|huy(?=\s+động)|bố|giúp|trực|thuộc|này|đó|nêu|các|những|mỗi|là|bị|vẫn|còn|đang|tỉnh|huyện|xã|phường|quận|thị|thành|đặc|ở|nơi|vào|ra|lên|kịp|chậm|trước|sau|hằng|hàng|(?<!(?:thẩm|giám)\s)định|lịch(?=\s+(?:xả|tưới|trực|vận\s+hành|phát|thi|họp)(?!\p{L}))|vừa|cũng|mới|mong|hiện|luôn|nhờ|hết|nói|nhấn|khẳng|đốc|(?:lưu|đồng)(?=\s+ý)|nhận(?=\s+(?:định|được|thấy))|nhất(?=\s+trí)|giải(?=\s+thích)|thừa(?=\s+nhận)|bắt(?=\s+đầu))(?!\p{L})/uy
/** No name goes on for longer. */
const MOST_WORDS = 14

/**
 * The words of an open name: capitals and what joins them, the second syllable of a word in capitals ("Khuyến
 * nông"), and phrases known to go on with such names ("Bảo vệ và Phát triển rừng"). It ends before a verb.
 */
export function openName(reading: Reading, at: number, inLowerCase = false): OpenName | null {
  if (reading.isCapitalAt(at) && reading.printed(OPENS_SENTENCE, at)) return null
  let end = reading.isCapitalAt(at)
    ? tokenEnd(reading, at, false)
    : inLowerCase
      ? firstInLowerCase(reading, at)
      : null
  if (end === null) return null
  for (let i = 0; i < MOST_WORDS; i += 1) {
    // "Viện Thú y miền Trung": a part of the country ends a word
    const region: number = reading.ahead('REGION', end)?.end ?? end
    const further = nextEnd(reading, at, region, region > end)
    end = further ?? region
    if (further === null) break
  }
  const code = OFFICE_CODE.test(reading.text.text.slice(at, end)) ? reading.skip(end, CODE_NUMBER) : end
  if (code > end) end = code
  else if (ENDS_WITH_NUMBER.test(reading.text.text.slice(at, end))) end = reading.skip(end, SECOND_NUMBER)
  else end = behindNumber(reading, end)
  return { name: spelledOut(reading.words(at, end).replace(HALF_DASH, ' - ')), end }
}

/** "Ban Quản lý dự án …", but "Ban Quản lý xây dựng kế hoạch". */
function firstInLowerCase(reading: Reading, at: number): number | null {
  const phrase = reading.text.at('NAME_CONTINUATION', at)
  return phrase && !isDone(reading, at, phrase.end) ? phrase.end : null
}

/** "Bệnh viện Nhi đồng 2 | tỉnh Long An" */
const OF_CITY = /(?:[Tt]hành phố|[Tt]ỉnh|[Hh]uyện|[Qq]uận)\s\p{Lu}/uy

/** "Ban Quản lý dự án 6 | - Bộ Xây dựng", "… 6 | (Bộ Xây dựng)" */
const OF_MINISTRY = /(?:[-–]\s*|\()Bộ\s\p{Lu}/uy

/** "Bệnh viện Đa khoa 1 | và Bệnh viện Đa khoa 2" */
const AND_ANOTHER = /và\s+\p{L}/uy

/** "Ban Quản lý Đầu tư và Xây dựng Thủy lợi 4 vận hành": the number of a branch, before its verb or a mark. */
function behindNumber(reading: Reading, at: number): number {
  const numbered = reading.skip(at, NUMBERED)
  if (numbered > at) return numbered
  const end = reading.skip(at, BRANCH_NUMBER)
  const next = reading.next(end)
  const { low } = reading.text
  const isEnded =
    next >= low.length ||
    ',;.:/('.includes(low[next] as string) ||
    OF_TROOPS.test(reading.text.text.slice(Math.max(0, at - 12), at)) ||
    reading.match(AND_ANOTHER, next) !== null ||
    opensHouse(reading, next) ||
    DUTY_VERBS.test(low.slice(next, next + 40)) ||
    reading.printed(CITY_IN_LETTERS, next) !== null ||
    reading.printed(OF_CITY, next) !== null ||
    reading.printed(OF_MINISTRY, next) !== null
  return isEnded ? end : at
}

/** The end of one more word of the name, or null where it is over. `ends`: a word has just been finished. */
function nextEnd(reading: Reading, at: number, end: number, ends: boolean): number | null {
  // "Đội Cảnh sát QLHC | về TTXH", "Đội CSĐT tội phạm | về ma túy"
  const field = reading.match(OF_POLICE_FIELD, end)
  if (field) return end + field[0].length
  if (endsInLetters(reading, end) || isRoomInLetters(reading, at, end)) return null
  const prevented = reading.printed(PREVENTED, end)
  if (prevented) return end + prevented[0].length
  const gap = reading.match(JOINT, end)?.[0] ?? ''
  // the cell of a table ends a name
  if (gap === '' || reading.text.text.slice(end, end + gap.length).includes('\t')) return null
  const next = end + gap.length
  // "Phòng Nội vụ - Phó Trưởng ban", "Trường A và Hiệu trưởng Trường B": a second office
  if (
    ['-', 'và'].includes(gap.trim()) &&
    (reading.text.at('POSITION', next) || reading.match(OTHER_OFFICE, next) || reading.match(PAPER, next))
  )
    return null
  const opens = gap.trim() !== ''
  if (!opens && reading.printed(SEAT, next)) return null
  // "Phòng Nông nghiệp và PTNT, Bảo hiểm xã hội huyện": another body
  if (gap.trim() === ',' && reading.isCapitalAt(next) && reading.text.at('FIXED_BODY', next)) return null
  if (gap.trim() === ',' && isActivity(reading, at, end)) {
    const activity = reading.text.at('NAME_ACTIVITY', next)
    if (activity) return activity.end
  }
  // "Trung tâm Thông tin, KT&UD"
  const joined = gap.trim() === ',' ? reading.printed(JOINED_LETTERS, next) : null
  if (joined) return next + joined[0].length
  if (gap.trim() === ',' && !goesOnInLowerCase(reading, next, gap)) return endOfList(reading, next)
  if (opens && !reading.isCapitalAt(next) && !goesOnInLowerCase(reading, next, gap)) return null
  if (reading.printed(opens ? DEPARTMENT : CITY_IN_LETTERS, next)) return null
  if (opensHouse(reading, next) || (!opens && opensClause(reading, next))) return null
  return tokenEnd(reading, next, opens || (!ends && mayGoOn(reading, at, end)))
}

/** Another house, whose name the open one does not go on with: "Phòng Kế hoạch | Viện kiểm sát nhân dân tỉnh". */
const opensHouse = (reading: Reading, at: number): boolean =>
  reading.printed(BODY_HEAD, at) !== null ||
  (reading.printed(HOUSE_IN_LOWER_CASE, at) !== null && reading.text.at('FIXED_BODY', at) !== null)
const HOUSE_IN_LOWER_CASE = /(?:Viện|Cục|Tổng cục|Bảo hiểm)\s/uy

/** "Trưởng phòng Quản lý đô thị   Ủy viên": in the next column, where he sits on a board. */
const SEAT =
  /(?:Phó (?:[Tt]rưởng|[Bb]an)|Trưởng [Bb]an|Trưởng [Đđ]oàn|Ủy viên|Thành viên|Tổ (?:trưởng|phó)|Thư ký)(?!\p{L})/uy

const JOINED_LETTERS = /\p{Lu}{2,5}&\p{Lu}{2,5}(?![\p{L}\d])/uy

/** What a team of the police looks after, in small letters: "Đội Cảnh sát điều tra tội phạm về ma túy". */
const CRIMES = String.raw`(?:kinh\s+tế(?:(?:,|\s+và)\s+(?:ma\s+túy|chức\s+vụ|môi\s+trường|tham\s+nhũng))*|ma\s+túy|môi\s+trường|hình\s+sự|ttxh|trật\s+tự\s+xã\s+hội|trật\s+tự\s+quản\s+lý\s+kinh\s+tế(?:\s+và\s+(?:chức\s+vụ|ma\s+túy))?)`
const OF_POLICE_FIELD = new RegExp(
  String.raw`(?<=qlhc|hành\s+chính)\s+về\s+${CRIMES}(?!\p{L})|(?<=cảnh\s+sát|csđt)\s+(?:điều\s+tra\s+)?(?:tội\s+phạm(?:\s+về\s+${CRIMES})?|hình\s+sự|kinh\s+tế(?:\s+và\s+ma\s+túy)?|giao\s+thông(?:\s*[,-]\s*trật\s+tự)?|thi\s+hành\s+án\s+hình\s+sự(?:\s+và\s+(?:hỗ\s+trợ\s+tư\s+pháp|http))?|phòng\s+cháy,?\s+(?:và\s+)?chữa\s+cháy(?:\s+và\s+cứu\s+nạn,?\s+cứu\s+hộ)?)(?!\p{L})`,
  'uy',
)

/** "Công điện số 5 của Tổng công ty Điện lực miền Trung | và văn bản số 6": another paper. */
const PAPER =
  /(?:công\s+(?:văn|điện)|văn\s+bản|quyết\s+định|thông\s+báo|kế\s+hoạch|chỉ\s+thị|nghị\s+quyết|tờ\s+trình|hướng\s+dẫn|báo\s+cáo|thông\s+tư)\s+(?:số\s|ngày\s|của\s|chỉ\s+đạo\s|liên\s+quan|\d)/uy

/** "Chi cục Phòng, chống tệ nạn xã hội", "Trung tâm Phòng, chống HIV/AIDS": the comma parts no two names. */
const PREVENTED =
  /(?<=(?<!Biên\s)Phòng)\s?,\s+[Cc]hống\s+(?:[Tt]ệ nạn xã hội|[Tt]ham nhũng(?:, lãng phí)?(?:, tiêu cực)?|[Tt]hiên tai(?:,? và (?:[Tt]ìm kiếm cứu nạn|TKCN))?|[Tt]ội phạm(?: và ma túy)?|[Mm]a túy(?:,? và tội phạm)?|HIV\/AIDS(?: và tệ nạn xã hội)?|AIDS|[Ss]ốt rét(?: - Ký sinh trùng - Côn trùng)?|[Rr]ửa tiền|[Bb]ệnh xã hội|[Dd]ịch(?: bệnh)?|[Tt]ác hại (?:của )?thuốc lá|[Bb]uôn lậu|[Bb]ạo lực gia đình|[Mm]ua bán người|[Kk]hủng bố|[Uu]ng thư|[Mm]ù lòa|[Ll]ụt,? bão|[Cc]háy,? nổ|[Cc]háy rừng|[Mm]ại dâm)(?!\p{L})/uy

/** "Trung tâm Y tế | Tổ chức tiêm", "Tổ giúp việc | Ngoài các việc thường ngày" */
const opensClause = (reading: Reading, at: number): boolean =>
  reading.isCapitalAt(at) &&
  (reading.printed(VERB, at) !== null || reading.printed(OPENS_SENTENCE, at) !== null)

/** "Phòng Tư pháp - Cơ quan thường trực …" */
const OTHER_OFFICE = /(?:cơ\s+quan|đơn\s+vị|thành\s+viên|ủy\s+viên|đầu\s+mối|chủ\s+(?:đầu\s+tư|dự\s+án))\s/uy
/** "Cục Lâm nghiệp và | Cục Kiểm lâm", "Công ty A và | Doanh nghiệp tư nhân B" */
const DEPARTMENT =
  /(?:Tổng cục|Chi cục|Cục|Vụ|Trạm|Đội|Hạt|Đồn|Trung tâm|Khoa(?!\s+[Hh]ọc)|Bộ môn|Tổ(?!\s+[Cc]hức)|Báo|(?:Cổng|Trang)(?=\s+(?:[Tt]hông|TT))|Tạp chí|Nhà xuất bản|Thư viện|Học viện|Công ty|Tổng công ty|Doanh nghiệp|DNTN|Hợp tác xã|HTX|Hiệp hội|Tổ chức(?=\s+\p{Lu}{2}))\s+(?:(?:tư\s+nhân|cổ\s+phần|trách\s+nhiệm\s+hữu\s+hạn)\s+)?(?:\p{Lu}|thông\s)/uy

/** "Ban Quản lý dự án | TP. Hà Nội" */
const CITY_IN_LETTERS = /TP(?:\.\s?\p{Lu}|\s\p{Lu}|\.?HCM|\.?(?=\s+\p{Ll}|\s*[,;:)]|\s*$))/uy

/** "Vụ TCCB | rà soát", "Cục CNTT | xây dựng": the letters of a department are its whole name. */
function endsInLetters(reading: Reading, end: number): boolean {
  const last = reading.word(end) - 1
  const { start } = reading.text.words
  return (
    last > 0 &&
    reading.printed(LETTERS, start[last] as number) !== null &&
    reading.match(DEPARTMENT_HEAD, start[last - 1] as number) !== null &&
    reading.text.low[end] === ' ' &&
    !reading.isCapitalAt(end + 1)
  )
}
/** "Phòng KTHT&ĐT | kẻ vạch sơn" */
const isRoomInLetters = ({ text: { text } }: Reading, at: number, end: number): boolean =>
  ROOM_IN_LETTERS.test(text.slice(Math.max(0, at - 'phòng '.length), end)) &&
  LOWER_CASE.test(text.slice(end, end + 8))
const LOWER_CASE = /^\s(?!đường\s)\p{Ll}/u
const ROOM_IN_LETTERS = /^[Pp]hòng\s\p{Lu}{2,6}(?:\s?&\s?\p{Lu}{1,5})?$/u
const LETTERS = /\p{Lu}{2,6}(?![\p{L}\d&])/uy
const DEPARTMENT_HEAD = /(?:vụ|cục)\s/uy

/** "Trung tâm Quản lý, | khai thác công trình": nobody is called after what is done alone. */
const isActivity = (reading: Reading, at: number, end: number): boolean =>
  reading.text.at('NAME_ACTIVITY', at)?.end === end

/** "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch tỉnh": what stands behind the comma is the rest of one name. */
function endOfList(reading: Reading, at: number): number | null {
  const rest = reading.printed(BODY_HEAD, at) ? null : reading.printed(REST_OF_LIST, at)
  return rest && at + rest[0].length
}
const REST_OF_LIST =
  /\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}?\s+và\s+(?!UBND|Sở|Ban|Công an|Phòng|Chi|Cục|Hội|Văn phòng)\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}?(?=\s*[:;.(,]|\s*$|\s+(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|chủ trì|phối hợp|có trách nhiệm|tổ chức|tuyên truyền|xây dựng|thực hiện|tham mưu|triển khai|tăng cường|hướng dẫn|chỉ đạo|rà soát|kiểm tra|tiếp tục|theo dõi)(?!\p{L}))/uy

/** "… và bảo vệ cây trồng, vật nuôi huyện": known phrases that the unit's kind word follows at last. */
function goesOnInLowerCase(reading: Reading, at: number, joint: string): boolean {
  const phrase = reading.text.at('NAME_CONTINUATION', at)
  if (phrase === null || joint.trim() !== ',') return phrase !== null
  let { end } = phrase
  for (
    let more = reading.ahead('NAME_CONTINUATION', end);
    more;
    more = reading.ahead('NAME_CONTINUATION', end)
  )
    end = more.end
  return reading.match(UNIT_OR_END, end) !== null
}

/** End of the word or phrase of a name at `at`, or null. `open`: the word before it may go on in lower case. */
function tokenEnd(reading: Reading, at: number, open: boolean): number | null {
  const { text } = reading
  const capital = reading.isCapitalAt(at)
  const phrase = open || capital ? text.at('NAME_CONTINUATION', at) : null
  if (phrase) return !capital && isDone(reading, at, phrase.end) ? null : phrase.end
  const word = reading.printed(WORD, at)?.[0] ?? ''
  if (word === '') return null
  if (capital) return at + word.length
  const plainWord =
    open &&
    reading.isCapitalAt(text.text.lastIndexOf(' ', at - 2) + 1) &&
    !reading.match(NOT_IN_NAME, at) &&
    (!DUTY_VERBS.test(text.low.slice(at, at + 40)) || endsAVerb(reading, at)) &&
    ENDS.every((kind) => text.at(kind, at) === null)
  return plainWord ? at + word.length : null
}

/** "Thống kê", "Đăng ký": the verb is both syllables, and the second one goes with the first. */
function endsAVerb({ text }: Reading, at: number): boolean {
  const verb = text.at('DUTY_VERB', text.text.lastIndexOf(' ', at - 2) + 1)
  return verb !== null && verb.end > at
}

const ENDS = ['DUTY_ADVERB', 'ACTOR_END', 'HEAD_END'] as const

/** "Phòng Kinh tế xây dựng kế hoạch": what could go on with the name is a verb, for what it makes stands behind it. */
const isDone = (reading: Reading, at: number, end: number): boolean => {
  const { low } = reading.text
  return (
    DUTY_VERBS.test(low.slice(at, at + 40)) && (MADE.test(low.slice(end, end + 40)) || isObject(reading, end))
  )
}

/** "Trường Đại học Y khoa Vinh | đào tạo bác sĩ": small letters that go on with no name. */
function isObject(reading: Reading, end: number): boolean {
  const { text } = reading
  if (text.low[end] !== ' ' || reading.match(NUMBERED, end)) return false
  const at = reading.next(end)
  return (
    LETTER.test(text.low[at] ?? '') &&
    !reading.isCapitalAt(at) &&
    !reading.match(NOT_IN_NAME, at) &&
    (['NAME_CONTINUATION', 'UNIT_KIND', 'DUTY_ADVERB', 'ACTOR_END', 'HEAD_END', 'DUTY_VERB'] as const).every(
      (kind) => text.at(kind, at) === null,
    )
  )
}
const LETTER = /\p{L}/u
/** What stands behind "xây dựng" where it is a verb. */
export const MADE =
  /^\s+(?:(?:dự thảo|nội dung|các|một số|cụ thể|chi tiết|(?:ít nhất\s+)?\d{1,3})\s+)?(?:kế hoạch|phương án|đề án|dự toán|chương trình|báo cáo|quy chế|quy định|dự thảo|nghị quyết|tờ trình|hồ sơ|lộ trình|danh mục|đề cương|kịch bản|mô hình|cơ sở dữ liệu|chuyên mục|tài liệu|sổ tay|quy trình|lực lượng|văn bản|bộ tiêu chí|tiêu chí|hướng dẫn|phóng sự)(?!\p{L})/u

/** A word in lower case, or one syllable in capitals: "Khuyến", but not "Nam" of "Quảng Nam". */
const mayGoOn = ({ text: { text } }: Reading, from: number, end: number): boolean =>
  !/\p{Lu}\p{Ll}{1,7}\s+\p{Lu}\p{Ll}*$/u.test(text.slice(Math.max(from, end - 18), end))

/** "Biến đổi khí hậu" behind "Cục", "Kỹ thuật an toàn" behind "Phòng": a subject that the words of a name alone do not tell. */
export function departmentSubject(reading: Reading, at: number): OpenName | null {
  const known = reading.isCapitalAt(at) ? reading.text.at('DEPARTMENT_SUBJECT', at) : null
  const end = known && behindNumber(reading, known.end)
  return end === null ? null : { name: reading.words(at, end), end }
}

export const longer = (one: OpenName | null, other: OpenName | null): OpenName | null =>
  (other?.end ?? 0) > (one?.end ?? 0) ? other : one

/** "Trung tâm Cấp cứu mỏ | rà soát": a few words between the name and the verb belong to the name. */
export function upToVerb(reading: Reading, name: OpenName | null): OpenName | null {
  if (name === null || ENDS_IN_LETTERS.test(name.name)) return name
  return upTo(reading, name, { most: 4, ends: isAtVerb, word: endOfLowerWord })
}

/** "Phòng Quản lý | nước và công trình theo dõi", "Phòng Kiểm soát | chi:": no room is called after an activity alone, so what stands up to the verb or mark belongs to its name. */
export function subjectOfActivity(reading: Reading, start: number, name: OpenName | null): OpenName | null {
  if (name === null) return name
  const subject = { most: 5, word: endOfSubjectWord }
  if (ENDS_WITH_ACTIVITY.test(name.name)) return upTo(reading, name, { ...subject, ends: isAtVerbOrMark })
  // "2. Phòng Chương trình | tiếng dân tộc": a heading that is a room's name alone
  return opensItem(reading.text, start) ? upTo(reading, name, { ...subject, ends: isAtMark }) : name
}

/** A name that is the whole label of an item: "1. Ban Quản lý tuân thủ và hỗ trợ doanh nghiệp:". */
export function nameOfLabel(reading: Reading, start: number, at: number): OpenName | null {
  const end = endOfLabel(reading.text, start, at)
  return end === null ? null : { name: spelledOut(reading.words(at, end).replace(HALF_DASH, ' - ')), end }
}

/** How a name goes on in small letters: `most` words, up to where it `ends`, each as far as `word` tells; null: no word of a name. */
interface Growth {
  readonly most: number
  readonly ends: (reading: Reading, end: number) => boolean
  readonly word: (reading: Reading, end: number) => number | null
}

/** The name with the words behind it, or as it is where it does not end so. */
function upTo(reading: Reading, name: OpenName, { most, ends, word }: Growth): OpenName {
  if (reading.text.low[name.end] !== ' ') return name
  let { end } = name
  for (let count = 0; count <= most; count += 1) {
    if (ends(reading, end)) return { name: name.name + reading.words(name.end, end), end }
    const further = word(reading, end)
    if (further === null) return name
    end = further
  }
  return name
}

const isAtMark = (reading: Reading, end: number): boolean => reading.match(MARK, end) !== null
const isAtVerb = (reading: Reading, end: number): boolean =>
  VERBS.some((kind) => isVerbOf(reading, kind, reading.next(end)))
const isAtVerbOrMark = (reading: Reading, end: number): boolean =>
  isAtMark(reading, end) || isAtVerb(reading, end)

/** A word that no sentence goes on with. */
function endOfLowerWord(reading: Reading, end: number): number | null {
  const at = reading.next(end)
  const [word] = reading.match(LOWER_WORD, at) ?? []
  return word === undefined || reading.isCapitalAt(at) || goesNoFurther(reading, at) ? null : at + word.length
}

/** Such a word or a phrase of names, also behind "và". */
function endOfSubjectWord(reading: Reading, end: number): number | null {
  const at = reading.skip(reading.next(end), AND)
  if (reading.isCapitalAt(at)) return null
  return reading.text.at('NAME_CONTINUATION', at)?.end ?? endOfLowerWord(reading, at)
}
const ENDS_WITH_ACTIVITY =
  /(?:Quản lý|Kiểm soát|Thanh tra|Kiểm tra|Kiểm toán|Giám sát|Sử dụng|Hỗ trợ|Phát triển)$/u
const AND = /và\s+/uy
const MARK = /\s*(?:[:(]|$|\n)/uy
/** "Vụ QLN" has no more words. */
const ENDS_IN_LETTERS = /(?:^|[\s&-])\p{Lu}[\p{Lu}&]+$/u
const VERBS = ['ACTOR_END', 'DUTY_VERB'] as const
const LOWER_WORD = /\p{L}+/uy

/** A verb of one syllable is a part of a name as often. */
const isVerbOf = (reading: Reading, kind: (typeof VERBS)[number], at: number): boolean => {
  const verb = reading.text.at(kind, at)
  return verb !== null && verb.to - verb.from > 1
}

const goesNoFurther = (reading: Reading, at: number): boolean =>
  reading.match(NOT_IN_NAME, at) !== null ||
  reading.match(NO_WORD_OF_NAME, at) !== null ||
  NO_WORD.some((kind) => reading.text.at(kind, at) !== null)
const NO_WORD = ['DUTY_VERB', 'DUTY_ADVERB', 'ACTOR_END', 'HEAD_END', 'UNIT_KIND', 'TIER', 'GIVING'] as const
const NO_WORD_OF_NAME =
  /(?:bằng|một|hai|ba|bốn|năm|nay|nào|khác|gần|mình|nhưng|mà|vì|nên|chưa|không|có|làm|lập|đề|xin|gửi|nhận|báo|căn|việc|công(?!\s+đoàn)|hoạt|cấp|liên)(?!\p{L})/uy

import { COMRADE } from '../../lexicon/comrades.js'
import { withoutBrackets } from './brackets.js'
import type { BodyMention } from '../agencies.js'
import { actorsAt } from './lists.js'
import { endOfWordBefore, marksIn, type BodyList, type Stretch } from './stretch.js'

const WHO_HEADS = String.raw`(?:(?:các\s+)?(?:${COMRADE}|lãnh\s+đạo|thủ\s+trưởng|người\s+đứng\s+đầu)\s+){1,2}`
/** "Đề nghị lãnh đạo các ban; Văn phòng …" */
const TO_HEADS = new RegExp(String.raw`(?:đề\s+nghị|yêu\s+cầu|giao)\s+${WHO_HEADS}$`, 'u')

/** "Đối tượng kiểm điểm gồm: đảng ủy; chi ủy; chi bộ trực thuộc …", "Tổ gồm các thành phần như: …": of whom a group is made up. */
const COMPOSES =
  /(?:(?:đối tượng|thành phần|thành viên)\s[^.;:]{0,90}?gồm(?:\s(?:có|các))?|gồm\s(?:có\s)?(?:các\s)?(?:thành phần|thành viên)(?:\s(?:như|sau|là))?)\s?:[^:.]*$/u

/** "phối hợp với: A; B rà soát …", "phối hợp các sở liên quan gồm A; B …" */
const WITH_COLON =
  /(?:phối\s+hợp|cùng)(?:(?:\s+(?:với|cùng))?\s*:|\s[^.;:]{3,70}\s(?:(?:bao\s+)?gồm|như)\s*:?)\s*$/u
const LONGEST_WITH = 100
const WITH = /chủ\s+trì\s*,?\s*cùng(?:\s+với)?\s+$/u

/**
 * Whether a semicolon stands inside of a list of bodies, and does not end a clause: "Giao Sở A; Sở B rà soát", "phối hợp với A; B;
 * UBND các xã rà soát".
 */
export function endsInList(stretch: Stretch, next: BodyMention | null): boolean {
  const { text } = stretch
  const marks = [...marksIn(text, ';', { start: Math.max(stretch.start, stretch.end - 4), end: stretch.end })]
  if (marks.length === 0) return false
  if (COMPOSES.test(text.low.slice(stretch.start, stretch.end))) return true
  const list = stretch.listBefore(withoutBrackets(text, marks.at(-1)?.at ?? stretch.end))
  if (isSent(stretch)) return true
  if (list === null)
    return givenTill(stretch, marks.at(-1)?.at ?? stretch.end) || directsTill(stretch, marks.at(-1)?.at)
  const before = endOfWordBefore(text, list.start)
  const isLed = text.endingAt('DIRECTING', before) !== null
  if (isOneBody(next) && (isSeenTo(stretch, list) || (isLed && text.reads(LEADS, next.end) !== null)))
    return false
  return (
    list.start === stretch.wordsAt ||
    (text.endingAt('TOGETHER', before)?.value ?? null) === 'WITH' ||
    WITH_COLON.test(text.low.slice(Math.max(stretch.start, list.start - LONGEST_WITH), list.start)) ||
    isUrged(stretch, list.start) ||
    text.endingAt('GIVING', before) !== null ||
    isGivenBehindColon(stretch, list.start) ||
    isLed ||
    givenTill(stretch, marks.at(-1)?.at ?? stretch.end) ||
    TO_HEADS.test(text.low.slice(Math.max(stretch.start, list.start - 40), list.start)) ||
    WITH.test(text.low.slice(Math.max(stretch.start, list.start - 24), list.start))
  )
}

/** "Yêu cầu: Giám đốc Sở A; Giám đốc Sở B …": the verb, its colon and who leads. */
const isGivenBehindColon = ({ text: { low }, start }: Stretch, at: number): boolean =>
  GIVEN_BEHIND_COLON.test(low.slice(Math.max(start, at - LONGEST_GIVEN), at))
const GIVEN_BEHIND_COLON = new RegExp(
  String.raw`(?:yêu\s+cầu|đề\s+nghị|giao|chỉ\s+đạo)\s*:\s*(?:(?:chủ\s+tịch|giám\s+đốc|bộ\s+trưởng|${WHO_HEADS})\s*)?$`,
  'u',
)
const LONGEST_GIVEN = 50

/** "… có Công điện số 20 gửi Ban Chỉ huy các huyện; Đài B, …": whom a paper goes to, where nothing is asked of them yet. */
const isSent = ({ text: { low }, start, end }: Stretch): boolean => SENT.test(low.slice(start, end))
const SENT =
  /\s(?:có|ra|ký|ban hành)\s(?:công điện|công văn|văn bản|thông báo)\s(?:(?:khẩn|hỏa tốc|số\s\S+)\s){0,3}gửi\s(?!.*\s(?:về|để|yêu cầu|đề nghị|chỉ đạo)\s)/u

/** "Sở A đôn đốc các sở; UBND các xã khẩn trương …": nothing but its verb stands between an actor and whom it urges. */
const isUrged = (stretch: Stretch, at: number): boolean => {
  const actor = stretch.bodyAt(stretch.wordsAt)
  return actor !== null && URGES.test(stretch.text.low.slice(actor.end, at))
}
const URGES = /^\s+(?:chủ\s+động\s+|thường\s+xuyên\s+)?(?:đôn\s+đốc|hướng\s+dẫn|chỉ\s+đạo)\s+$/u

/** "yêu cầu A, các doanh nghiệp đóng trên địa bàn huyện; B …": the last of the list has more words than its name. */
const givenTill = (stretch: Stretch, end: number): boolean =>
  [...stretch.givers, ...stretch.spans('REPORTING')].some((span) => {
    const at = stretch.text.behind(span)
    const list = actorsAt(stretch, stretch.behindNoBody(HEADS, at) ?? at, 'PARTNER')
    return list !== null && list.end <= end && stretch.text.low.slice(list.end, end).trim() === ''
  })

/** "A báo cáo về Sở B; C báo cáo về Sở D": the next one reports, too, and does not receive the report of the first. */
export const reportsToo = (before: Stretch, clause: Stretch, at: number): boolean => {
  const list = before.spans('REPORTING').length > 0 && before.givers.length === 0 ? clause.listAt(at) : null
  return list !== null && clause.behind(DOES_ELSE, list.end) !== null
}
/** Not "tổng hợp", "thẩm định", "theo dõi", which is done with what is received. */
const DOES_ELSE =
  /\s+(?:báo\s+cáo\s+(?:kết\s+quả\s+|số\s+liệu\s+)?(?:về|cho)|gửi|lập|rà\s+soát|xây\s+dựng|tổ\s+chức|chủ\s+trì|cử|chuẩn\s+bị)\s/uy

const HEADS = new RegExp(String.raw`(?:cho\s+)?${WHO_HEADS}`, 'uy')

/** "Tăng cường chỉ đạo các cơ quan của huyện; các đoàn thể tuyên truyền …": nothing is said yet of what those are to do. */
function directsTill(stretch: Stretch, end = stretch.end): boolean {
  const [first] = stretch.spans('DIRECTING')
  if (first === undefined || first.start - stretch.wordsAt > LONGEST_VERB) return false
  const list = actorsAt(stretch, stretch.text.behind(first), 'PARTNER')
  return list !== null && OF_WHOM.test(stretch.text.low.slice(list.end, end))
}
const LONGEST_VERB = 24
const OF_WHOM = /^\s*(?:(?:của|thuộc|trên\s+địa\s+bàn)\s[^,;]{2,40}(?:,\s[^,;]{2,20})?)?\s*$/u

/** "Phòng Nội vụ hướng dẫn các xã; Công an huyện tuần tra": whom somebody sees to, and then who does something else. */
const isSeenTo = ({ text: { low }, start }: Stretch, list: BodyList): boolean =>
  SEES_TO.test(low.slice(Math.max(start, list.start - LONGEST_VERB), list.start)) &&
  list.mentions.every(({ bodies }) => bodies.every(({ kind }) => kind === 'COLLECTIVE'))
const SEES_TO = /(?:hướng\s+dẫn|đôn\s+đốc|kiểm\s+tra|giám\s+sát|hỗ\s+trợ)\s+$/u
/** "… lãnh đạo các sở; Đảng ủy Công an tỉnh lãnh đạo …": it has its own to lead. */
const LEADS = /\s+(?:lãnh\s+đạo|chỉ\s+đạo)(?:\s*,|\s)/uy
const isOneBody = (next: BodyMention | null): next is BodyMention =>
  next?.bodies.length === 1 && next.bodies[0]?.kind === 'BODY'

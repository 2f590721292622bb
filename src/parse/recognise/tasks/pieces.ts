import { COMRADE } from '../../lexicon/comrades.js'
import type { Item } from '../../segment.js'
import { decide, rule, type Rule } from '../../rule.js'
import type { Charge } from './charges.js'
import type { Piece } from './by-day.js'
import { WHICH_ONES } from './acting.js'
import { isAssignedAhead } from './assigned-ahead.js'
import { composes, isEachOfAll, isEntry, isHeadedBy, isPerson, isSeat } from './entries.js'
import { behindMarker, isDuty, opensDuty } from './duty.js'
import { directedBySpeaker, tellsWhatIsDirected } from './directed.js'
import { isProposal, tellsPast, wasInYear, wasWritten } from './earlier-papers.js'
import {
  goesByThisPaper,
  isDutyBehindComma,
  isDutyBehindGround,
  IN_LIST,
  requestBehindGrounds,
} from './grounds.js'
import { kindOf } from './kinds.js'
import type { Reading } from './reading.js'
import { announcesList, isAddress, isListed, isNameAlone, isOneOfContents, isOneOfNouns } from './listed.js'
import { isFragment, isHeadline, isSpeakers, isToldBelow, tellsOfMeeting } from './news.js'
import { isRight, needsNot } from './modality.js'
import { openingsOf } from './openings.js'
import { isCharged, namesOne, ofNobody, type Roles } from './roles.js'
import { isTold } from './speaker.js'
import { saysOnly } from './said.js'
import { behindPerson, distinct, type Range } from './stretch.js'
import { closes, tells } from './telling.js'

/** A part of an item, whom its words charge, and who is charged with it otherwise. */
interface PieceCase extends Piece {
  readonly reading: Reading
  readonly item: Item
  /** Where its words begin behind a marker. */
  readonly at: number
  readonly charge: Charge | null
  /** The same, but not by the lead-in. */
  readonly near: Charge | null
  /** The piece charges whom it names. */
  readonly isOwn: boolean
  /** "Căn cứ khả năng ngân sách, tham mưu …" below its actor's heading: the ground of a duty, not of the paper. So is that of a request. */
  readonly isGrounded: boolean
}

/** Enters a piece of an item as a task, if it is one; answers its index, else null. */
export function enterPiece(reading: Reading, item: Item, piece: Piece): number | null {
  const one = caseOf(reading, item, piece)
  if (decide(NO_DUTY, one)) return null
  const { start, end, roles, charge, isOwn } = one
  if (!isOwn || !roles) {
    const ordered = charge === null ? directedBySpeaker(one) : null
    if (ordered) {
      const kind = kindOf(item, ordered, 'EXPLICIT', reading.charges)
      return reading.enter({ item, start, end, roles: ordered, kind })
    }
    const over = charge !== one.near && givesToUnread(one) ? null : charge
    return enterInherited(reading, { item, start, end }, over, innerOf(roles), null)
  }
  const modality = isRequested(one) ? 'REQUESTED' : roles.modality
  const isDated = reading.days(item.passage, { start, end }) > 0
  const kind = kindOf(item, roles, 'EXPLICIT', reading.charges, isDated, { start, end })
  const asked = roles.modality === modality ? roles : { ...roles, modality }
  return reading.enter({ item, start, end, roles: asked, kind })
}

function caseOf(reading: Reading, item: Item, { start, end, roles: named }: Piece): PieceCase {
  const text = item.passage.annotated
  const at = behindMarker(text, start)
  const [charge, near] = [reading.charges.over(item), reading.charges.near(item)]
  const roles =
    named !== null &&
    text.reads(ASKS_OF, at) !== null &&
    near !== null &&
    hasOwnHeading(reading, near) &&
    !speaksAgain(item, near) &&
    !areItsPeers(named, near)
      ? askedBelow(named)
      : named
  const opening = text.at('OPENING', at)?.value
  const isGrounded =
    // "- Nhằm …, Công an tỉnh nghiên cứu …"
    (opening === 'AIM' &&
      isCharged(roles) &&
      (item.marker !== 'NONE' ||
        roles.rule === 'lead.chi-dao' ||
        (!isTold(reading.heading) && !isSpeakers(reading, roles)))) ||
    // "Căn cứ hướng dẫn của X, Sở Y tổ chức … vào tháng 3"
    (opening === 'GROUND' &&
      isCharged(roles) &&
      !goesByThisPaper(item, at) &&
      !isSpeakers(reading, roles) &&
      (IN_LIST.has(item.marker) ||
        text.reads(BY_OFFICE, at) !== null ||
        ((item.parent !== null || text.reads(URGENTLY, roles.dutyAt) !== null) &&
          !namesPaper(item, start, roles)) ||
        reading.days(item.passage, { start, end }) > 0)) ||
    (opening === 'GROUND' &&
      ((near !== null && (isDutyBehindComma(item, at, end) || isDutyBehindGround(item, at, end))) ||
        requestBehindGrounds(reading, item, { start, end }).length > 0))
  const one = { reading, item, start, end, roles, at, charge, near, isGrounded, isOwn: false }
  const isOfAll = near !== null && near.isOfDuty !== true && isEachOfAll(text, at, near.roles)
  one.isOwn =
    isCharged(roles) &&
    !isOfAll &&
    !isContent(one, roles) &&
    !isItsOffice(one, roles) &&
    !proposes(one, roles)
  return one
}

/** "- Yêu cầu các trường …", "- Phân công các tổ …" below the heading of a body: what it is to ask of others. */
const askedBelow = (roles: Roles): Roles =>
  roles.rule === 'lead.giao' || roles.rule === 'lead.yeu-cau'
    ? { ...ofNobody(roles), executing: [...roles.leads, ...roles.executing] }
    : roles
/** Not the house that speaks, nor a name that no list holds. */
const hasOwnHeading = (reading: Reading, { roles }: Charge): boolean =>
  !isSpeakers(reading, roles) && roles.leads.every(({ body }) => body.kind !== 'UNNAMED')
/** "- Kiểm tra thuốc. / Yêu cầu các sở …": behind a duty, or unmarked behind the items of a heading, the paper itself asks. */
const speaksAgain = ({ marker, parent }: Item, { isOfDuty }: Charge): boolean =>
  isOfDuty === true
    ? marker !== 'DASH' && marker !== 'PLUS'
    : marker === 'NONE' && (parent?.children[0]?.marker ?? 'NONE') !== 'NONE'
/** No department demands anything of committees or of other departments. */
const areItsPeers = ({ leads }: Roles, near: Charge): boolean =>
  leads.some(({ body }) => PEERS.test(body.name)) &&
  near.roles.leads.every(({ body }) => DEPARTMENT.test(body.name))
const PEERS = /^(?:UBND|[Cc]ác sở|Sở)(?!\p{L})/u
const DEPARTMENT =
  /^(?:các (?:sở|ban|phòng|cơ quan|đơn vị)|Sở|Ban(?! Thường vụ| Chấp hành| cán sự)|Thanh tra|Văn phòng|Công an|Chi cục|Cục|Phòng|Trung tâm|Hội|Liên đoàn|Báo|Đài)(?!\p{L})/u
const ASKS_OF = /(?:yêu\s+cầu|phân\s+công)\s/uy

/** "Căn cứ chức năng, nhiệm vụ được giao và tình hình thực tế, các xã …" */
const BY_OFFICE =
  /căn\s+cứ(?:\s+vào)?\s+(?:chức\s+năng|nhiệm\s+vụ|thẩm\s+quyền|quyền\s+hạn|tình\s+hình|điều\s+kiện)\s*(?:,|và|được|thực|cụ|của)/uy

/** "Căn cứ chủ trương của Bộ Chính trị, Đảng ủy X khẩn trương …" */
const URGENTLY = /\s*(?:khẩn\s+trương|sớm|phải|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm)\s/uy

/** "Căn cứ Kế hoạch số 5, …": more than what the one who is charged goes by. */
const namesPaper = ({ passage: { text } }: Item, start: number, { dutyAt }: Roles): boolean =>
  /số\s*\d/iu.test(text.slice(start, dutyAt))

/** "Yêu cầu các đồng chí phụ trách địa bàn …": whoever is meant, it is not all whom the paper is for. */
const givesToUnread = ({ item, at }: PieceCase): boolean => {
  const text = item.passage.annotated
  const giving = text.at('GIVING', at)
  return giving !== null && text.reads(SOMEBODY, giving.end) !== null
}
const SOMEBODY = new RegExp(
  String.raw`\s*(?:(?:các|những|từng|mọi)\s+(?:${COMRADE}|vị|thành\s+viên|ủy\s+viên)|${COMRADE}\s)`,
  'uy',
)

// ------------------------------------------------------------ whose words

/** "- Cơ quan đầu mối giúp UBND tỉnh theo dõi …" below its actor: what it is, not who else. */
const isItsOffice = ({ item, at, near }: PieceCase, { rule: id }: Roles): boolean =>
  near !== null &&
  near.roles.leads.length === 1 &&
  id === 'lead.unknown.list' &&
  item.passage.annotated.reads(OFFICE, at) !== null
const OFFICE = /(?:cơ\s+quan|đơn\s+vị|bộ\s+phận)\s+(?:đầu\s+mối|thường\s+trực|chủ\s+trì)(?!\p{L})/uy

/** "- Lãnh đạo UBND tỉnh ban hành …" below a Party body: its head is the verb, not the heads of UBND. */
const isContent = ({ near }: PieceCase, { role, rule: id }: Roles): boolean =>
  near !== null &&
  /^lãnh đạo$/iu.test(role ?? '') &&
  id !== 'lead.giao' &&
  near.roles.leads.some(({ body }) => body.system === 'PARTY' || /\sủy(?:\s|$)/u.test(body.name))

/** Who is given something by words inside a duty; also the head of a team that it sets up. */
const BEHIND_DUTY = new Set(['lead.in-brackets', 'lead.behind-colon'])
const HANDS_ON = new Set(['lead.giao', 'lead.yeu-cau', 'lead.unknown.charged', 'lead.lam-to-truong'])
/** "Thống nhất chủ trương giao …" is the speaker's word, not the duty of who is named above. */
const SPEAKER_GIVES =
  /(?:(?:đồng\s+thời|bên\s+cạnh\s+đó|ngoài\s+ra),?\s+)?(?:giao(?!\s+nhiệm\s+vụ\s+cho\s)|phân\s+công(?!\s+(?:một|\d|rõ|cụ\s+thể|cán\s+bộ|công\s+chức|lãnh\s+đạo|nhiệm\s+vụ|trách\s+nhiệm|lực\s+lượng)(?!\p{L}))|yêu\s+cầu|ủy\s+quyền|(?:thống\s+nhất|đồng\s+ý|nhất\s+trí|cho\s+phép)(?:\s+\p{L}+){0,3}\s+giao)\s/uy
const REQUESTS = /(?:kính\s+)?đề\s+nghị/uy

/**
 * "- Giám sát …, kiến nghị với Đảng ủy …", "- Kiến nghị UBND tỉnh …", "- Thống kê …, giao UBND các xã …" below its
 * actor: whom it proposes to, or hands a part on to, is not who is charged.
 */
function proposes({ reading, item, at, end, near }: PieceCase, { rule: id }: Roles): boolean {
  const text = item.passage.annotated
  if (near === null || !opensDuty(text, at, end)) return false
  if (id !== 'lead.de-nghi') return HANDS_ON.has(id) && text.reads(SPEAKER_GIVES, at) === null
  const asks = text.low.startsWith('kiến nghị', at) && reading.charges.isPetition(item)
  return text.reads(REQUESTS, at) === null && !asks
}

/** Whom an inherited duty names carries it out, unless it is only asked, or heads a team. */
const innerOf = (roles: Roles | null): Roles | null =>
  isCharged(roles) && !['lead.de-nghi', 'lead.lam-to-truong'].includes(roles.rule)
    ? {
        ...roles,
        executing: distinct([
          ...roles.leads.filter(({ body }) => body.kind !== 'UNNAMED'),
          ...roles.executing,
        ]),
      }
    : roles

/** A report asks behind its account, and in its part of petitions. */
const isRequested = ({ reading: { charges, ledger }, item, roles }: PieceCase): boolean =>
  roles?.modality === 'REQUESTED' ||
  (charges.asks && (ledger.last?.task.section === item.path || charges.isPetition(item)))

const wordsOf = ({ item, start, end }: PieceCase): string => item.passage.text.slice(start, end)

const isBlank = ({ passage }: Item, start: number, end: number): boolean =>
  !/\p{L}/u.test(passage.text.slice(start, end))

// ----------------------------------------------------------------- no duty

const when = (id: string, holds: (one: PieceCase) => boolean): Rule<PieceCase, true> =>
  rule<PieceCase, true, true>({ id, when: (one) => (holds(one) ? true : null), then: () => true })

/** The sentence of a retelling that says that the paper was issued. */
export function announces({ heading }: Reading, { passage }: Item, { start, end }: Range): boolean {
  if (heading.form !== 'RETELLING' || heading.span === null) return false
  const own = passage.span(start, end)
  return own.start <= heading.span.start && heading.span.start < own.end
}

/** A numbered item of the part on organisation charges even the board that speaks: "1. Ban Thường vụ … ban hành". */
const isNumberedCharge = ({ reading, item }: PieceCase): boolean =>
  item.marker !== 'NONE' && item.marker !== 'ARTICLE' && reading.charges.partOf(item) === 'ORGANISATION'

const NAMED_AT_FRONT: ReadonlySet<string> = new Set([
  'lead.subject',
  'lead.unknown.list',
  'lead.unknown.subject',
])
const TELLING_REACH = 90
const LONG_REACH = 200
const GIVES_STILL = /(?:giao|yêu\s+cầu|đề\s+nghị|chủ\s+trì)\s/u
/** "các cấp ủy, nhất là người đứng đầu | đã triển khai …" */
const DONE_ABOVE_ALL = /\s*,\s+(?:nhất|đặc\s+biệt|trước\s+hết)\s+là\s[^,;:.]{3,60}?\sđã\s/uy
/** "Các chủ đầu tư dự án có trách nhiệm làm đúng tiến độ đã cam kết" */
const BOUND_BEFORE_DONE = /(?:(?!đã\s)\p{L}+\s+){0,8}?(?:có|chịu)\s+trách\s+nhiệm\s/uy
const DONE = /\P{L}*(?:quan\s+tâm\s+)?đã\s/uy

/** "Sở Y tế đã lập danh mục": it was done before. */
function isDone({ item, at, end, roles }: PieceCase): boolean {
  const text = item.passage.annotated
  const named = roles?.dutyAt ?? at
  const actsAt = behindBlanks(text.low, named + (text.reads(WHICH_ONES, named)?.[0].length ?? 0))
  const dutyAt = text.endOf(BY_WHAT_WAS_DONE, actsAt) ?? actsAt
  // "Khi đã công bố danh sách, tổ bầu cử sẽ …": what was before stands behind who did it
  const from = roles && NAMED_AT_FRONT.has(roles.rule) ? dutyAt : at
  return (
    (tellsPast(text.low.slice(from, Math.min(end, at + TELLING_REACH))) ||
      text.reads(DONE_ABOVE_ALL, from) !== null) &&
    !GIVES_STILL.test(text.low.slice(at, end)) &&
    text.reads(BOUND_BEFORE_DONE, from) === null &&
    !(opensDuty(text, dutyAt, end) && text.reads(DONE, dutyAt) === null)
  )
}

/** "Sở A: Căn cứ dự toán đã được duyệt, bố trí kinh phí": what was done before is what it goes by. */
const BY_WHAT_WAS_DONE = /(?:căn\s+cứ|trên\s+cơ\s+sở)\s[^.;:,]{3,80}\sđã\s+được\s[^.;:,]{2,60},\s+/uy

const isNamedAtFront = ({ roles }: PieceCase): boolean => roles !== null && NAMED_AT_FRONT.has(roles.rule)

/** "Năm 2022, các xã A, B đã đạt …" below whom else is charged: what others did. */
const hasDone = ({ reading, item, start, end }: PieceCase, reach = TELLING_REACH): boolean => {
  if (!item.passage.annotated.low.slice(start, Math.min(end, start + reach)).includes(' đã ')) return false
  const stretch = reading.stretch(item.passage, { start, end })
  return (
    stretch.givers.length === 0 &&
    openingsOf(stretch).some((list) => stretch.text.reads(DONE, list.end) !== null)
  )
}

const behindBlanks = (low: string, at: number): number => {
  let from = at
  // "Sở A: sửa đường đã hỏng"
  while (low[from] === ' ' || low[from] === ':') from += 1
  return from
}

/** What the speaker agrees to is decided, not to be done. */
const AGREES =
  /(?:cơ\s+bản\s+)?(?:thống\s+nhất|đồng\s+ý|nhất\s+trí)(?:\s+(?:cao|về)){0,2}\s+(?:với|chủ\s+trương|đề\s+nghị|đề\s+xuất|thông\s+qua|đánh\s+giá)(?:\s|:)/uy
const STATES = /\s(?:đã|là|còn)\s/u
const STATING_REACH = 60

/** Below an actor's own heading every item is a duty, whatever its verb; so is a measure, and a step with a day. */
function hasNoVerb({ reading, item, start, end, at, near, charge, isGrounded }: PieceCase): boolean {
  const text = item.passage.annotated
  const isMarked = item.marker !== 'NONE'
  if (isGrounded || isDuty(text, at, end) || tellsWhatIsDirected(text, at)) return false
  if (isMarked && charge === null && reading.charges.partOf(item) === 'MEASURES') return false
  if (isNumberedOfBody(reading, item, near)) return false
  if (isMarked && text.has('TIMED_STEP', at, end) && reading.days(item.passage, { start, end }) > 0)
    return false
  return (
    near === null ||
    near.isOfDuty === true ||
    !isMarked ||
    STATES.test(text.low.slice(at, Math.min(end, at + STATING_REACH)))
  )
}

/** "4. Ban Kinh tế giám sát …" where the paper says who does what: whoever that is, it has a duty. */
const isNumberedOfBody = ({ charges }: Reading, item: Item, near: Charge | null): boolean =>
  near === null &&
  item.marker === 'NUMBER' &&
  charges.partOf(item) === 'ORGANISATION' &&
  NAME_AND_VERB.test(item.passage.text.slice(item.textStart, item.textStart + STATING_REACH))
const NAME_AND_VERB =
  /^(?:Các\s+)?(?:Ban|Tổ|Sở|Hội|Hội đồng|Đoàn|Đội|Trung tâm|Phòng|Chi cục|Cục|Văn phòng|Đài|Báo|Công ty|Trường|Viện|Quỹ|Ngân hàng|Liên (?:đoàn|hiệp|minh)|Thường trực|Ủy ban|Hiệp hội|Bệnh viện|Kho bạc|Thanh tra|Tiểu ban|Thành viên|Đồng chí|Lực lượng)\s[^.;:]{2,90}?\s(?:giám sát|kiểm tra|tổ chức|thực hiện|triển khai|phối hợp|chủ trì|rà soát|báo cáo|tuyên truyền|vận động|hướng dẫn|theo dõi|tổng hợp|xây dựng|tham mưu|bố trí|đề xuất|nghiên cứu|quản lý|đôn đốc|tăng cường|đẩy mạnh|chỉ đạo|thẩm định|tiếp nhận|cung cấp)\s/u

/** What puts no duty on anyone. In their order: the first row that holds says why. */
export const NO_DUTY: readonly Rule<PieceCase, true>[] = [
  when('no-duty.telling', (one) => !one.isGrounded && tells(one.item.passage.annotated, one) !== null),
  when('no-duty.closing', (one) => closes(one.item.passage.annotated, one) && !namesOne(one.roles)),
  when(
    'no-duty.announcement',
    (one) =>
      one.roles !== null && isSpeakers(one.reading, one.roles) && announces(one.reading, one.item, one),
  ),
  when(
    'no-duty.told-below',
    (one) => isCharged(one.roles) && isToldBelow(one.reading, one.item, one, one.roles),
  ),
  when(
    'no-duty.decided',
    ({ item, at, roles, charge }) =>
      (item.marker === 'ARTICLE' || (item.marker === 'NONE' && charge === null)) &&
      !isCharged(roles) &&
      item.passage.annotated.at('DECIDES', at) !== null,
  ),
  when(
    'no-duty.speech',
    (one) =>
      one.isOwn &&
      isCharged(one.roles) &&
      !isNumberedCharge(one) &&
      saysOnly(one.reading, one.item, one.roles),
  ),
  when(
    'no-duty.name',
    ({ item, roles, at, end, isOwn }) =>
      isOwn &&
      roles !== null &&
      (isBlank(item, roles.dutyAt, end) ||
        isBlank(item, behindPerson(item.passage.annotated, roles.dutyAt), end)) &&
      // "Hoàn thiện hồ sơ (giao Sở X)", "Hoàn thiện hồ sơ (Sở X)", "Hoàn thiện hồ sơ: Sở X (chủ trì), Sở Y"
      !(
        (HANDS_ON.has(roles.rule) || BEHIND_DUTY.has(roles.rule)) &&
        opensDuty(item.passage.annotated, at, roles.dutyAt)
      ),
  ),
  // "- Sở Ngoại vụ;" below "thông báo cho các cơ quan:"
  when('no-duty.names', ({ reading, item, start, end, isOwn }) => {
    const stretch = reading.stretch(item.passage, { start, end })
    const list = isOwn || item.children.length > 0 ? null : stretch.listAt(stretch.wordsAt)
    return list !== null && isBlank(item, list.end, end)
  }),
  // "Điều 3. Chánh Văn phòng; Giám đốc các Sở: A, B, Thô": the page breaks off inside the names
  when('no-duty.names', ({ reading, item, start, end }) => {
    const stretch = reading.stretch(item.passage, { start, end })
    const list = item.children.length > 0 ? null : stretch.listAt(stretch.wordsAt)
    return list !== null && CUT_OFF.test(item.passage.text.slice(list.end, end))
  }),
  when(
    'no-duty.entry',
    ({ item, roles, end, isOwn }) =>
      isOwn &&
      roles !== null &&
      NAMED_AT_FRONT.has(roles.rule) &&
      (isEntry(item.passage, { start: roles.dutyAt, end }) || composes(item.passage, roles.dutyAt)),
  ),
  // nor has it who is charged with what stands around it
  when(
    'no-duty.right',
    ({ item, at, roles, isOwn }) =>
      isRight(item.passage.annotated, at, isOwn) ||
      (isOwn && roles !== null && needsNot(item.passage.annotated, roles.dutyAt)),
  ),
  when('no-duty.person', ({ item, at, end }) => isPerson(item.passage, { start: at, end })),
  // "Các thành viên làm các việc sau: | Sở A …": whose duties stand behind it
  when('no-duty.announces', ({ item, end, roles }) => {
    const { text } = item.passage
    // "2. Đối với Chủ tịch UBND thị xã: Yêu cầu" above "a) Tổ chức kiểm điểm …"
    if (item.children.length > 0 && roles !== null && ASKS_BELOW.test(text.slice(roles.dutyAt, end)))
      return true
    if (roles !== null && !roles.rule.startsWith('lead.subject')) return false
    return /:\s*$/u.test(text.slice(end - 3, end)) && /^\s*\p{L}/u.test(text.slice(end, end + 3))
  }),
  when('no-duty.seat', ({ item }) => isSeat(item)),
  when('no-duty.headed', ({ item, at }) => isHeadedBy(item.passage, at)),
  when(
    'no-duty.proposal',
    ({ reading, item, start, end, charge }) => charge === null && isProposal(reading, item, { start, end }),
  ),
  when(
    'no-duty.was-written',
    ({ reading, item, start, end, charge, isOwn }) =>
      isOwn && charge === null && wasWritten(reading, item, { start, end }),
  ),
  when('no-duty.past-year', ({ reading, item, at }) => wasInYear(reading, item, at)),
  when(
    'no-duty.headline',
    ({ reading, item, roles, charge }) =>
      charge === null && (isCharged(roles) ? isHeadline(reading, item, roles) : isFragment(reading, item)),
  ),
  when(
    'no-duty.held',
    ({ reading, item, start, charge }) => charge === null && tellsOfMeeting(reading, item.passage, start),
  ),
  when('no-duty.done', (one) =>
    one.isOwn
      ? isDone(one) || (isTold(one.reading.heading) && isNamedAtFront(one) && hasDone(one, LONG_REACH))
      : hasDone(one),
  ),
  when('no-duty.report', (one) =>
    one.reading.charges.asks
      ? one.isOwn
        ? !isRequested(one) && !isAssignedAhead(one.reading, one.item, wordsOf(one), one.roles)
        : one.charge === null
      : false,
  ),
  when(
    'no-duty.agreed',
    ({ reading, item, at, roles, near, isOwn }) =>
      !isOwn &&
      reading.charges.orders &&
      !isCharged(roles) &&
      near === null &&
      item.passage.annotated.reads(AGREES, at) !== null,
  ),
  when(
    'no-duty.part-of-list',
    ({ item, at, isOwn }) =>
      isAddress(item) || isNameAlone(item) || (!isOwn && (isListed(item, at) || announcesList(item, at))),
  ),
  when(
    'no-duty.content',
    ({ item, near }) => isOneOfContents(item) || (near?.isOfDuty === true && isOneOfNouns(item)),
  ),
  when('no-duty.no-verb', (one) => !one.isOwn && hasNoVerb(one)),
]

const ASKS_BELOW = /^[\s:,-]*(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo)\s*:?\s*$/iu
const CUT_OFF = /^(?:\s*[,;]\s*(?:\p{Lu}\p{L}{0,5}|các\s\p{L}{1,2})|\s+(?:cấp\s\p{L}{1,4}|\p{L}{1,2}))$/u

// --------------------------------------------------------------- inherited

/** Where a task stands that names nobody itself. */
export interface Place extends Range {
  readonly item: Item
  readonly section?: string | undefined
}

/** Enters what names nobody: whoever is charged with it has it, else nobody. */
export function enterInherited(
  reading: Reading,
  { item, start, end, section }: Place,
  charge: Charge | null,
  inner: Roles | null,
  parent: number | null,
): number | null {
  const { charges } = reading
  if (charge === null && charges.asks) return null
  const roles = charge === null ? ofNobody(inner) : inheritedRoles(charge, inner)
  return reading.enter({
    item,
    start,
    end,
    section,
    roles,
    kind: kindOf(item, roles, 'INHERITED', charges, false, { start, end }),
    parent: charge?.task ?? parent,
    ...(charge !== null && { from: charge.from }),
  })
}

const isEmpty = (list: readonly unknown[] = []): boolean => list.length === 0

const inheritedRoles = ({ roles, shares }: Charge, inner: Roles | null): Roles => ({
  leads: roles.leads,
  role: roles.role,
  // who names his own partners does not take over those of the heading
  coordinating: isEmpty(inner?.coordinating) && shares ? roles.coordinating : (inner?.coordinating ?? []),
  executing: [...roles.executing, ...(inner?.executing ?? [])],
  reportTo: inner?.reportTo ?? [],
  modality: roles.modality,
  rule: 'lead.inherited',
  dutyAt: roles.dutyAt,
})

import { fold } from '../../../model/fold.js'
import { THOSE_WHO_ACT } from '../../lexicon/actor-nouns.js'
import type { PartKind } from '../../lexicon/parts.js'
import { decide, rule, type Rule } from '../../rule.js'
import { isCapital, type Item } from '../../segment.js'
import { isDuty, opensDuty } from './duty.js'
import { excepts } from './beside.js'
import { arePrintedInCapitals, inSmallLetters, printedAs, tellsMore } from './capital-headings.js'
import { isSeat } from './entries.js'
import { enumerationIn } from './enumerations.js'
import { opensList } from './labels.js'
import { listsNouns, listsThings } from './listed.js'
import {
  givenTo,
  namesAlone,
  OF_WORK,
  numberedTeam,
  officer,
  ofStaff,
  nameBesideNames,
  namesUnlisted,
  saysNothingMore,
  shortForm,
  unknownHolders,
} from './heading-names.js'
import { endsWithHelpers, sharedBy } from './helpers.js'
import type { ParsedAssignment } from './parsed.js'
import type { Reading } from './reading.js'
import { isCharged, ofNobody, type Roles } from './roles.js'
import { actorsAt, unlistedActorsAt } from './lists.js'
import { assignmentsOf, distinct, marksIn, type BodyList, type Range, type Stretch } from './stretch.js'
import { unknownBody } from './unknown-actors.js'
import { helpingIn } from './who.js'

const LONGEST_ROMAN = 160
const LONGEST = 220
const LONGEST_LEAD_IN = 500

/** Whether an item names a part or an actor and puts no duty itself. */
export function isHeading(reading: Reading, item: Item): boolean {
  const { passage, textStart, marker } = item
  if (marker === 'NONE') return isCapital(TITLE_OF_ANNEX.exec(passage.text)?.[0] ?? passage.text)
  const text = passage.text.slice(textStart)
  if (isCapital(text) || marker === 'PART') return true
  const ends = text.at(-1) ?? ''
  if (marker === 'ROMAN' && text.length < LONGEST_ROMAN && !'.;'.includes(ends)) return true
  if (!opensList(item) || excepts(item)) return false
  const stretch = reading.stretch(passage, { start: textStart, end: passage.text.length })
  if (namesBodiesOnly(stretch)) return true
  if ('.;'.includes(ends))
    return (
      item.children.length > 0 &&
      (stretch.behind(ASKED_OF, textStart) !== null || namesAims(stretch) || namesUnlisted(reading, item))
    )
  // one long clause above what it announces
  const isLeadIn = ends === ':' && item.children.length > 0 && !holdsClauses(stretch)
  if (text.length > (isLeadIn ? LONGEST_LEAD_IN : LONGEST)) return false
  if (ends === ':')
    return (
      enumerationIn(reading, passage, textStart) === null &&
      !listsThings(item) &&
      !(listsNouns(item) && isCharged(reading.roles(passage, stretch)))
    )
  return !holdsClauses(stretch) && !isDated(reading, item, stretch)
}

/** "Điều 1. Đối tượng áp dụng.": its full stop ends no duty. */
const namesAims = ({ text, start, end }: Stretch): boolean =>
  end - start < LONGEST_AIM &&
  text.at('PART_OPENING', start)?.value === 'AIMS' &&
  !text.low.slice(start, end).includes(':')
const LONGEST_AIM = 80

/** "THỰC HIỆN NGHỊ QUYẾT SỐ … (Ban hành kèm theo Quyết định số …)" */
const TITLE_OF_ANNEX = /^[^(]{20,}(?=\s\((?:Ban hành )?[Kk]èm theo\s)/u

/** "1. Yêu cầu đối với các tổ chức, cá nhân được cấp giấy phép.", "2. Trách nhiệm của chủ đầu tư." above what they are to do */
const ASKED_OF =
  /(?:(?:yêu\s+cầu|đề\s+nghị|nghĩa\s+vụ|trách\s+nhiệm)\s+đối\s+với|(?:nhiệm\s+vụ|trách\s+nhiệm)\s+của)\s+[^.;:]{5,160}\.\s*$/uy

const holdsClauses = (stretch: Stretch): boolean => {
  const { text, start, end } = stretch
  return [...marksIn(text, '.;:', { start, end })].some(
    ({ at }) => text.low[at + 1] === ' ' && !(text.low[at] === ';' && namesMore(stretch, at + 2)),
  )
}

/** "Ban Tuyên giáo các huyện ủy; Cơ quan Chính trị Bộ Chỉ huy Quân sự tỉnh": behind the semicolon others are named, and nothing is done. */
function namesMore(stretch: Stretch, at: number): boolean {
  const { text, end } = stretch
  const till = text.low.indexOf(';', at)
  return (
    /\p{Lu}/u.test(text.text[at] ?? '') &&
    text
      .within('DUTY_VERB', at, till < 0 ? end : till)
      .every(({ start, from, to }) => to - from < 2 || stretch.isInBody(start))
  )
}

const isDated = (reading: Reading, { passage }: Item, stretch: Stretch): boolean =>
  opensDuty(stretch.text, stretch.start) && reading.hasDeadline(passage, stretch)

const MOST_BESIDES = 8
const JOINS = /[\s,;:.]|\s(?:và|của)\s/gu

function namesBodiesOnly({ bodies, text, start, end }: Stretch): boolean {
  if (bodies.length === 0) return false
  let besides = 0
  let from = start
  for (const body of [...bodies, { start: end, end }]) {
    besides += text.low.slice(from, body.start).replace(JOINS, '').length
    if (besides >= MOST_BESIDES) return false
    from = body.end
  }
  return true
}

// ------------------------------------------------------------------- parts

interface HeadingCase extends Range {
  readonly words: Stretch
}

const ofWord = (id: string, part: PartKind): Rule<HeadingCase, PartKind> =>
  rule<HeadingCase, PartKind, true>({
    id,
    when: ({ words, start, end }) =>
      words.text.within('PART_WORD', start, end).some(({ value }) => value === part) ? true : null,
    then: () => part,
  })

const ofOpening = (id: string, part: PartKind, unless?: RegExp): Rule<HeadingCase, PartKind> =>
  rule<HeadingCase, PartKind, true>({
    id,
    when: ({ words: { text }, start }) => {
      const opening = text.at('PART_OPENING', start)
      return opening?.value === part && !(unless && text.reads(unless, opening.end)) ? true : null
    },
    then: () => part,
  })

/** "Yêu cầu Sở X …" is no heading of requirements. */
const ASKS_SOMEBODY = /\s+\p{L}+\s+\p{L}/uy

/** "Điều 2. Căn cứ kết quả … tại Điều 1:" above what is to be done by it. */
const GROUND_OF_DUTIES =
  /(?<=căn\s+cứ)\s+(?:kết\s+quả|nội\s+dung|quy\s+định|danh\s+mục|kế\s+hoạch|nhiệm\s+vụ|chức\s+năng|chỉ\s+tiêu|tình\s+hình|điều\s+kiện|khả\s+năng|hướng\s+dẫn)\s[^.;]{5,300}:\s*$/uy

/** What a heading says of the part below it. */
export const PARTS: readonly Rule<HeadingCase, PartKind>[] = [
  ofWord('part.petitions', 'PETITIONS'),
  ofOpening('part.situation', 'SITUATION', GROUND_OF_DUTIES),
  ofWord('part.organisation', 'ORGANISATION'),
  ofOpening('part.aims', 'AIMS'),
  ofOpening('part.requirements', 'REQUIREMENTS', ASKS_SOMEBODY),
  ofWord('part.measures', 'MEASURES'),
]

// ------------------------------------------------------------------ reading

const SHORTEST_DUTY = 60

/** Takes down whom a heading charges with what stands below it, and what part it opens. */
export function readHeading(reading: Reading, item: Item): void {
  const { passage, textStart } = item
  const stretch = reading.stretch(passage, { start: textStart, end: passage.text.length })
  reading.takeDownTime(item)
  const isSaid = isOfMinutes(reading, item)
  const holder = isSaid || onlyTells(item, stretch) || isSeat(item) ? null : holderIn(reading, item, stretch)
  if (!holder) helpersOnly(reading, item, stretch)
  if (holder) {
    reading.charges.chargeBelow(item, {
      roles: holder,
      from: item.path,
      task: null,
      shares: endsWithHelpers(passage.text, holder),
    })
    if (isUmbrella(item, holder))
      reading.enter({ item, start: textStart, end: stretch.end, roles: holder, kind: 'UMBRELLA' })
  }
  const part = isSaid
    ? 'SITUATION'
    : decide(PARTS, { words: stretch, start: textStart, end: stretch.end })?.answer
  if (part && !isWorkToDo(reading, item, part) && !isTopic(reading, item, part))
    reading.charges.setPart(item, part)
  // "Yêu cầu: 1. Đối với Khoa: …": what is required of one body is its duty
  else if (holder && stretch.text.reads(REGARDING, textStart)) reading.charges.setPart(item, 'ORGANISATION')
}
const REGARDING = /đối\s+với\s/uy

/** "II. Nhiệm vụ, giải pháp: 1. Công tác lãnh đạo, chỉ đạo": below the first words the others name work, and tell of none. */
const isWorkToDo = ({ charges }: Reading, { parent, passage, textStart }: Item, part: PartKind): boolean =>
  part === 'SITUATION' &&
  passage.annotated.low.startsWith('công tác', textStart) &&
  parent !== null &&
  charges.partOf(parent) === 'MEASURES'

/** "1. Về tình hình kinh tế - xã hội" in the resolution of a meeting, as the Government adopts each month: a topic, and who must do what. */
const isTopic = ({ heading }: Reading, { passage, textStart }: Item, part: PartKind): boolean =>
  part === 'SITUATION' &&
  heading.type === 'NGHI_QUYET' &&
  heading.system === 'STATE' &&
  passage.annotated.low.startsWith('về tình hình', textStart)

/** "I. NỘI DUNG" above "II. KẾT LUẬN" in minutes: who said what; "Đ/c A - Kế toán báo cáo:" too. */
function isOfMinutes(reading: Reading, item: Item): boolean {
  if (reading.heading.type !== 'BIEN_BAN') return false
  const words = fold(item.passage.text.slice(item.textStart))
  if (SAYS.test(words)) return true
  return (
    WHAT_WAS_SAID.test(words) &&
    reading
      .besides(item)
      .some(({ passage, textStart }) => CONCLUDES.test(fold(passage.text.slice(textStart))))
  )
}
const SAYS =
  /^(?:đ\/c|đồng chí|ông|bà) [^:;.]{3,110} (?:báo cáo|phát biểu|trình bày|thông tin|cho biết|có ý kiến|nêu ý kiến)[^:;.]{0,60}:\s*$/u
const WHAT_WAS_SAID =
  /^(?:nội dung|diễn biến)(?: (?:cuộc họp|phiên họp|buổi (?:họp|làm việc)|hội nghị|làm việc|báo cáo|thảo luận|trao đổi))?[\s.:]*$/u
const CONCLUDES = /^(?:ý kiến )?kết luận(?!\p{L})/u

/** "I. Văn phòng UBND tỉnh báo cáo", "III. Sở Y tế đề xuất": whose words stand below, and nobody who has to do them. */
const onlyTells = ({ marker, textStart }: Item, { text, bodies, end }: Stretch): boolean =>
  marker === 'ROMAN' &&
  bodies.length === 1 &&
  bodies[0]?.start === textStart &&
  ONLY_TELLS.test(text.low.slice(bodies[0].end, end))
const ONLY_TELLS = /^(?:\s(?:báo cáo|đề xuất|trình|kiến nghị)(?:\s*,|\svà)?){1,3}[\s.]*$/u

/** "- Chủ trì, phối hợp với A, B:" below the heading of who leads: they help with all that stands below it. */
function helpersOnly(reading: Reading, item: Item, stretch: Stretch): void {
  const charge = item.children.length > 0 ? sharedBy(reading, item, stretch) : null
  if (charge) reading.charges.chargeBelow(item, charge)
}

/** A heading that names its actor has words of a duty of its own behind it. */
function isUmbrella({ passage, children }: Item, { rule: id, dutyAt }: Roles): boolean {
  if (id === 'lead.heading' || children.length === 0) return false
  const words = passage.text
    .slice(dutyAt)
    .replace(/[:.\s]+$/u, '')
    .trim()
  return words.length > SHORTEST_DUTY && isDuty(passage.annotated, dutyAt, passage.text.length)
}

/** Whom a heading charges; where it is in capitals, by its words in small letters if those tell more. */
function holderIn(reading: Reading, item: Item, stretch: Stretch): Roles | null {
  const holder = holderAsPrinted(reading, item, stretch)
  if (holder !== null && !arePrintedInCapitals(holder.leads)) return holder
  const small = inSmallLetters(item, holder !== null)
  const other = small && holderAsPrinted(reading, small, reading.stretch(small.passage, stretch))
  return small && other && tellsMore(other.leads, holder?.leads ?? [])
    ? printedAs(item, small, other)
    : holder
}

/** Whom it names: an actor, a body that it begins with, or "Nhiệm vụ của X". */
function holderAsPrinted(reading: Reading, item: Item, stretch: Stretch): Roles | null {
  const told = saidInBrackets(stretch)
  if (told) return { ...ofNobody(null), ...told, rule: 'lead.heading' }
  if (isLabelled(item, stretch))
    return { ...ofNobody(null), leads: reading.named(item.passage, stretch), rule: 'lead.heading' }
  const own = stretch.bodies.length === 0 ? (officer(item, stretch) ?? numberedTeam(item, stretch)) : null
  if (own) return { ...ofNobody(null), leads: [own], rule: 'lead.heading' }
  const towards = stretch.behind(TOWARDS, stretch.start) ?? behindGround(item, stretch)
  const named =
    towards === null || isPassedDown(reading, item, stretch)
      ? null
      : reading.stretch(item.passage, { start: towards, end: stretch.end })
  if (named?.bodyAt(named.start) && namesBodiesOnly(named))
    return { ...ofNobody(null), leads: reading.named(item.passage, named), rule: 'lead.heading' }
  const unlisted = named && item.children.length > 0 ? unlistedTowards(named) : null
  if (unlisted)
    return { ...ofNobody(null), leads: assignmentsOf(item.passage, unlisted.mentions), rule: 'lead.heading' }
  const all = namesAlone(reading, item, stretch)
  if (all) return { ...ofNobody(null), leads: all, rule: 'lead.heading' }
  const kind = kindNamed(item, stretch)
  if (kind) return { ...ofNobody(null), leads: [kind], rule: 'lead.heading' }
  const roles = reading.roles(item.passage, stretch)
  if (isCharged(roles)) return roles
  const leads = ofWhom(reading, item, stretch)
  return leads.length > 0 ? { ...ofNobody(null), leads, rule: 'lead.heading' } : null
}

/** "2. Sở A (chủ trì), Sở B (phối hợp)" above what they are to do */
function saidInBrackets(stretch: Stretch): Pick<Roles, 'leads' | 'coordinating'> | null {
  const told = stretch.bodyAt(stretch.start) === null ? null : helpingIn(stretch)
  return told !== null && told.leads.length > 0 ? told : null
}

/** "Đối với Sở A, Sở B:" names all for whom the duties below are. */
const TOWARDS = /(?:đối\s+với|về\s+phía|(?:lãnh\s+đạo,\s+)?chỉ\s+đạo)\s+/uy
/** "Căn cứ chỉ tiêu được giao tại Điều 1, UBND các huyện:" above what they are to do. */
function behindGround({ children }: Item, { text, start, bodies: [first] }: Stretch): number | null {
  const isBehind =
    children.length > 0 && first !== undefined && GROUND.test(text.low.slice(start, first.start))
  return isBehind ? first.start : null
}
const GROUND = /^căn\s+cứ\s[^.;:]{5,200},\s+$/u
/** "Đối với các khoa lâm sàng:" */
function unlistedTowards(named: Stretch): BodyList | null {
  const list = named.text.low.startsWith('các ', named.start) ? unlistedActorsAt(named, named.start) : null
  return list !== null && saysNothingMore(named.passage.text.slice(list.end)) ? list : null
}

/** "Chỉ đạo Phòng Y tế:" below whom the paper charges already: those who are to carry it out. */
const isPassedDown = (reading: Reading, item: Item, { text, start }: Stretch): boolean =>
  text.at('DIRECTING', start) !== null && reading.charges.near(item) !== null

/** "2. Cơ quan quản lý: Sở Xây dựng:" above what it is to do */
const isLabelled = ({ children }: Item, stretch: Stretch): boolean => {
  const label = stretch.behind(LABEL, stretch.start)
  return label !== null && children.length > 0 && stretch.bodyAt(label) !== null
}
const LABEL =
  /(?:(?:cơ\s+quan|đơn\s+vị)\s+(?:chủ\s+quản|quản\s+lý|chủ\s+trì|thực\s+hiện|thường\s+trực|điều\s+hành|đầu\s+mối|chỉ\s+đạo)|chủ\s+đầu\s+tư)\s*:\s*/uy

/** "Thanh tra, kiểm tra" is what is done, and nobody's part. */
const NAMES_WORK =
  /thanh\s+tra\s*(?:,|và)\s*(?:kiểm\s+tra|giám\s+sát(?!\s+(?:chi\s+nhánh|ngân\s+hàng))|xử\s+lý)(?!\p{L})/uy

function ofWhom(reading: Reading, item: Item, stretch: Stretch): ParsedAssignment[] {
  const { passage, children } = item
  const whose =
    ofAllBeside(reading, item, stretch) ?? ofPart(reading, item, stretch) ?? empoweredBy(item, stretch)
  if (whose !== null) return whose
  if (stretch.text.reads(NAMES_WORK, stretch.start)) return []
  if (namesBehind(stretch) || (children.length > 0 && stretch.bodyAt(stretch.start) !== null))
    return reading.named(passage, stretch)
  const unlisted = unknownHolders(reading, item, stretch)
  if (unlisted.length > 0) return unlisted
  const unknown = officer(item, stretch) ?? shortForm(reading, item, stretch) ?? givenTo(item, stretch)
  if (unknown) return [unknown]
  const staff = ofStaff(reading, item, stretch)
  const named = staff.length === 0 ? nameBesideNames(reading, item, stretch) : null
  return named ? [named] : staff
}

/** "III. Trách nhiệm chung của hai Sở" behind the part of each: of all of them. */
function ofAllBeside(
  { charges }: Reading,
  { parent }: Item,
  { text, start }: Stretch,
): ParsedAssignment[] | null {
  const leads =
    text.reads(IN_COMMON, start) === null
      ? []
      : (parent?.children ?? []).flatMap((one) => charges.chargedBy(one))
  return leads.length > 1 ? distinct(leads) : null
}
const IN_COMMON =
  /(?:trách\s+nhiệm|nhiệm\s+vụ|công\s+việc|nội\s+dung)(?:\s+phối\s+hợp)?(?:\s+chung(?:\s+của)?(?=\s+các\s)|(?:\s+chung)?(?:\s+của)?(?:\s+cả)?(?=\s+(?:hai|ba|bốn|0?[2-5])\s))\s+[\p{L}\d]+\s+(?:bên|sở|ngành|đơn\s+vị|cơ\s+quan)\s*[.:]?\s*$|(?:cả\s+)?(?:hai|ba)\s+(?:bên|sở|ngành|đơn\s+vị|cơ\s+quan)\s+(?:cùng\s+)?(?:có\s+trách\s+nhiệm|(?:phối\s+hợp\s+)?thực\s+hiện|phối\s+hợp)\s*[.:]?\s*$/uy

/**
 * "Nhiệm vụ của Sở Y tế", "Đối với các xã", "Nhiệm vụ Bộ được giao" in a paper of its own: the part of somebody. Null: the
 * heading does not say so.
 */
function ofPart(reading: Reading, item: Item, stretch: Stretch): ParsedAssignment[] | null {
  const at = stretch.behind(OF_PART, stretch.start)
  if (at === null) return null
  const body = stretch.bodyAt(at)
  const says = stretch.text.reads(SAYS_WHOSE, at) !== null
  if (!says && (body === null || stretch.text.reads(TAKES, body.end) === null))
    return body === null ? ownPart(reading, item, stretch, at) : null
  if (stretch.bodyFrom(at) !== null) return reading.named(item.passage, { start: at, end: stretch.end })
  const unit = unitNamed(item, stretch, at)
  const own = ownPart(reading, item, stretch, at)
  if (own ?? unit) return own ?? [unit as ParsedAssignment]
  const unlisted = ofUnlisted(item, stretch, at)
  return unlisted.length > 0 ? unlisted : unknownHolders(reading, item, { text: stretch.text, start: at })
}

/** "Yêu cầu đối với các tổ chức, cá nhân được cấp giấy phép khai thác, thu hồi khoáng sản." */
function kindNamed({ passage }: Item, stretch: Stretch): ParsedAssignment | null {
  const at = stretch.behind(OF_PART, stretch.start)
  const kind = at === null ? null : stretch.text.reads(OF_A_KIND, at)
  return at !== null && kind && at + kind[0].length >= stretch.end
    ? unknownBody(passage, { start: at, end: at + (kind[1] as string).length })
    : null
}
/** Those who are known by what they may do. */
const OF_A_KIND =
  /((?:các\s+)?(?:tổ\s+chức,\s+cá\s+nhân|doanh\s+nghiệp|cơ\s+sở|hộ\s+gia\s+đình,\s+cá\s+nhân)\s+(?:được|có|đang|khai\s+thác|kinh\s+doanh|sản\s+xuất|hoạt\s+động)\s[^.;:()]{4,110})[.:]?\s*/uy

/** "Trách nhiệm của chủ đầu tư": those whom no list holds. */
function ofUnlisted({ passage }: Item, stretch: Stretch, at: number): ParsedAssignment[] {
  const isTheirs = stretch.text.reads(THEIRS, at) !== null && stretch.text.reads(OF_WORK, at) === null
  const list = isTheirs ? actorsAt(stretch, at, 'PARTNER') : null
  if (list && saysNothingMore(passage.text.slice(list.end))) return assignmentsOf(passage, list.mentions)
  const [kind] = stretch.text.reads(OF_WHAT_THEY_DO, at) ?? []
  return kind === undefined ? [] : [unknownBody(passage, { start: at, end: at + kind.length })]
}
/** "Trách nhiệm của cơ quan quyết định đầu tư.", "Trách nhiệm của chi bộ" */
const OF_WHAT_THEY_DO =
  /(?<=(?:nhiệm\s+vụ|trách\s+nhiệm)\s+của\s+)(?:(?:cơ\s+quan|đơn\s+vị|tổ\s+chức|cơ\s+sở|bộ\s+phận|người)(?!\s+dân(?!\p{L}))(?:\s+(?!(?:trong|đối|khi|và|về|tại)(?!\p{L}))\p{L}+){2,8}|(?:chi\s+bộ|đảng\s+viên)(?:\s+(?!(?:trong|đối|khi|và|về|tại)(?!\p{L}))\p{L}+){0,6})(?=[.:]?\s*$)/uy
const THEIRS = new RegExp(
  `(?<=(?:của|(?:yêu\\s+cầu|nghĩa\\s+vụ|trách\\s+nhiệm|nhiệm\\s+vụ|đề\\s+nghị)\\s+đối\\s+với)\\s+)|(?<=với\\s+)(?=${THOSE_WHO_ACT})`,
  'uy',
)

/** "Nhiệm vụ của Bộ" in a paper of a ministry. */
function ownPart(
  { heading: { issuer } }: Reading,
  { passage }: Item,
  { text }: Stretch,
  at: number,
): ParsedAssignment[] | null {
  const [own] = text.reads(OWN_HEAD, at) ?? []
  return own !== undefined && issuer && fold(issuer.name).startsWith(own)
    ? [{ body: issuer, asPrinted: own, span: passage.span(at, at + own.length) }]
    : null
}
const OF_PART =
  /(?:(?:(?:các|những|một\s+số)\s+)?(?:nội\s+dung,?\s+)?(?:nhiệm\s+vụ|trách\s+nhiệm|thẩm\s+quyền|quyền\s+hạn|công\s+việc|phần\s+việc|việc(?=\s+của\s))(?:\s*(?:,|và)\s*(?:giải\s+pháp|trách\s+nhiệm|biện\s+pháp|quyền\s+hạn|thẩm\s+quyền)){0,2}(?:\s+(?:cụ\s+thể|chủ\s+yếu|trọng\s+tâm|chính|riêng|được\s+giao|thường\s+xuyên|triển\s+khai|thực\s+hiện|thuộc\s+trách\s+nhiệm)){0,2}(?:\s+(?:của|do|giao(?:\s+cho)?))?|(?:(?:yêu\s+cầu|nghĩa\s+vụ|trách\s+nhiệm|nhiệm\s+vụ|đề\s+nghị)\s+)?(?:đối\s+)?với|về\s+phía)\s/uy
const SAYS_WHOSE = /(?<=(?:của|do|giao|cho|(?:đối\s+)?với|về\s+phía)\s+)/uy
const TAKES = /\s+(?:chủ\s+trì|được\s+giao|trực\s+tiếp|thực\s+hiện)(?!\p{L})/uy
const OWN_HEAD =
  /(?:bộ|sở|cục|tổng cục|chi cục|trung tâm|trường|viện|ủy ban)(?=\s*:?\s*$|\s+(?:chủ\s+trì|được\s+giao|trực\s+tiếp|thực\s+hiện)(?!\p{L}))/uy

/** "Điều 4. Phân cấp cho Sở Y tế thực hiện một số nhiệm vụ sau" above them. */
function empoweredBy({ passage, children }: Item, stretch: Stretch): ParsedAssignment[] | null {
  const at = children.length === 0 ? null : stretch.behind(EMPOWERS, stretch.start)
  const list = at === null ? null : actorsAt(stretch, at, 'PARTNER')
  return list && assignmentsOf(passage, list.mentions)
}
const EMPOWERS = /(?:phân\s+cấp|[ủu][ỷy]\s+quyền)(?:,\s+(?:phân\s+cấp|[ủu][ỷy]\s+quyền))?\s+(?:cho\s+)?/uy

/** "Đối với Thủ đô Hà Nội": a unit and nothing more. */
function unitNamed({ passage }: Item, { end }: Stretch, start: number): ParsedAssignment | null {
  const name = passage.text.slice(start, end).replace(/\s*:?\s*$/u, '')
  return UNIT.test(name) ? unknownBody(passage, { start, end: start + name.length }) : null
}
const UNIT =
  /^(?:[Tt]hủ đô|[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Qq]uận|[Tt]hị xã|[Xx]ã|[Pp]hường|[Đđ]ặc khu)(?:\s\p{Lu}\p{L}*(?:-\p{L}+)?){1,4}$/u

/** "Nhiệm vụ Ban Chỉ đạo như sau:" */
function namesBehind(stretch: Stretch): boolean {
  const [duty] = stretch.text.reads(DUTY_OF, stretch.start) ?? []
  return duty !== undefined && stretch.bodyAt(stretch.start + duty.length) !== null
}
const DUTY_OF = /(?:chức\s+năng,\s+)?nhiệm\s+vụ(?:\s+cụ\s+thể|\s*(?:,|và)\s+quyền\s+hạn)?\s+/uy

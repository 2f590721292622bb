import { COMRADE } from '../../lexicon/comrades.js'
import type { TaskModality } from '../../../model/task.js'
import type { SpanOf } from '../../annotate/annotated.js'
import { THOSE_WHO_ACT } from '../../lexicon/actor-nouns.js'
import type { Giving } from '../../lexicon/charges.js'
import { decide, rule, type Rule } from '../../rule.js'
import type { BodyMention } from '../agencies.js'
import type { Heading } from '../heading.js'
import { assignmentsOf, behindPerson, listOf, type BodyList, type Range, type Stretch } from './stretch.js'
import type { ParsedAssignment } from './parsed.js'
import { ADDRESSEE } from './addressee.js'
import { acts, behindNarrowing } from './acting.js'
import { behindColon, bracketed, headOfGroup, inClause, presiding, stressed } from './actors-inside.js'
import { isTold, opensSpeech, speaks } from './speaker.js'
import { opensDuty, skipBlanks } from './duty.js'
import { actorsAt, isGroup, knownActorsAt, unlistedActorsAt } from './lists.js'
import { unitAt } from './members.js'
import { MODALITY } from './modality.js'
import { directed } from './ordering.js'
import { ofDuePaper, ofPaper } from './paper-of.js'
import { AS_LISTED, isOfSpeaker, isOfThing, behindPassedOn, isPassedOn, joinsAsked } from './passed-on.js'
import { behindSeats, openingsOf, PLACES_THAT } from './openings.js'
import { withoutHelpers } from './partners.js'
import { personAt } from './persons.js'
import { addressed, sendsLetter } from './told-actors.js'
import {
  asksDuty,
  asksOnly,
  behindOffices,
  GIVES,
  isOfPrimeMinister,
  isOver,
  isPerson,
  speakTogether,
} from './who-speaks.js'
import { AND_ASSIGNS, SOON, TEAM, UNKNOWN_ACTORS, unlistedGiven, UNLISTED_SUBJECT } from './unknown-actors.js'

/** Who is charged, and where the words of the duty begin. */
export interface Actor {
  readonly leads: readonly ParsedAssignment[]
  /** The position by whose holder the first body is named, or null. */
  readonly role: string | null
  readonly modality: TaskModality
  readonly dutyAt: number
}

export interface ActorCase {
  readonly stretch: Stretch
  readonly heading: Heading
  /** The bodies that may be the subject of the stretch, the nearest to its beginning first. */
  readonly openings: readonly BodyList[]
  /** Whether the Government speaks in the text, and not one of its ministries. */
  readonly isOfGovernment: () => boolean
}

/** Whom a stretch charges, with the row of the table that says so; null when nobody. */
export function actorIn(
  stretch: Stretch,
  heading: Heading,
  isOfGovernment: () => boolean,
): (Actor & { readonly rule: string }) | null {
  const decided = decide(LEADS, { stretch, heading, openings: openingsOf(stretch), isOfGovernment })
  if (decided === null) return null
  const { leads, role, modality, dutyAt } = decided.answer
  return { leads, role, modality, dutyAt, rule: decided.rule }
}

// ----------------------------------------------------------------- subjects

const ROLE =
  '(?:(?:là|làm)\\s+(?:cơ\\s+quan|đơn\\s+vị|đầu\\s+mối|bộ\\s+phận|lực\\s+lượng|đối\\s+tượng|thành\\s+viên|chủ)(?!\\p{L})[^,;:.]{0,90}[,;]?\\s*)?'
const PRESIDES = new RegExp(
  `\\s*${ROLE}:?\\s*(?:tiếp\\s+tục\\s+|có\\s+trách\\s+nhiệm\\s+|chịu\\s+trách\\s+nhiệm\\s+)?(?:làm\\s+đầu\\s+mối|chủ\\s+trì|chịu\\s+trách\\s+nhiệm|có\\s+trách\\s+nhiệm)`,
  'uy',
)
const COLON_OR_MUST =
  /\s*(?:\([^()]{2,90}\)\s*)?(?:(?:bao\s+)?gồm|như\s+sau|là)?\s*:|\s*,?\s+(?:cần|phải|có\s+trách\s+nhiệm|có\s+nhiệm\s+vụ)\s/uy

type Follows = (stretch: Stretch, list: BodyList) => boolean
const presides: Follows = (stretch, list) => stretch.behind(PRESIDES, list.end) !== null

/** The first opening behind which the actor acts, unless it hands the duty on to whom it names. */
function subject(one: ActorCase, follows: Follows): BodyList | null {
  const found = one.openings.find((opening) => follows(one.stretch, opening))
  const list = found && (behindGround(one.stretch, found) ?? found)
  return list && !handsOn(one, list) ? (groupSpelledOut(one.stretch, list) ?? list) : null
}

/** "Trên cơ sở đề xuất của Sở A, UBND B, Sở C tổng hợp": only the last, as those before it have proposed. */
function behindGround({ text, wordsAt }: Stretch, { mentions, start, end }: BodyList): BodyList | null {
  const last = mentions.at(-1)!
  const [before, between] = [text.low.slice(wordsAt, start), text.low.slice(start, last.start)]
  const isApart = mentions.length > 1 && IS_PROPOSED_BY.test(before) && /,\s*$/u.test(between)
  return isApart ? { mentions: [last], start: last.start, end } : null
}
const IS_PROPOSED_BY =
  /^(?:trên\s+cơ\s+sở|căn\s+cứ|theo)\s+(?:đề\s+(?:xuất|nghị)|ý\s+kiến|báo\s+cáo|kết\s+quả(?:\s+\p{L}+){0,3}|tổng\s+hợp|kiến\s+nghị|danh\s+sách)\s+của\s[^;:.]*,\s*$/u

/** Not in news, which tells what persons do: there somebody must give them what they are to do. */
function person(one: ActorCase): BodyList | null {
  const list = personAt(one.stretch, !isTold(one.heading), one.heading.issuer)
  return list && !handsOn(one, list) ? list : null
}

const PROPOSES =
  /[\s,]*(?:phân\s+công\s+(?:các\s+|từng\s+)?(?:đồng\s+chí|thành\s+viên|ủy\s+viên|cấp\s+ủy\s+viên|cán\s+bộ|công\s+chức|lãnh\s+đạo)\s|(?:đề\s+nghị|kiến\s+nghị|đề\s+xuất)\s+(?:khen|biểu|bổ\s+sung|phê|xét|công\s+nhận|cấp|điều\s+chỉnh|truy|xử|xem|hỗ\s+trợ|thu\s+hồi|bãi|sửa))/uy
const DEMANDS =
  /[\s,]*(?:này\s+)?(?:cũng\s+(?:đã\s+)?|còn\s+)?(?:yêu\s+cầu|đề\s+nghị|giao\s+(?:nhiệm\s+vụ|trách\s+nhiệm))[\s,:]/uy
/** "Thủ tướng Chính phủ yêu cầu:" names nobody yet. */
const LONGEST_ANNOUNCEMENT = 60

/** News: "Chủ tịch UBND xã phổ biến kế hoạch và yêu cầu các thôn …": what a head did, and asked for. */
const didAndAsked = (
  { stretch: { text, wordsAt }, heading }: ActorCase,
  list: BodyList,
  { start, end }: Range,
): boolean =>
  isTold(heading) &&
  isPerson(list) &&
  list.mentions.every(({ bodies }) => bodies.every(({ kind }) => kind === 'BODY')) &&
  !OF_PAPER.test(text.low.slice(wordsAt, list.start)) &&
  AND_ASKED.test(text.low.slice(Math.max(start, end - LONGEST_ANNOUNCEMENT), end))
const OF_PAPER = /^theo\s+đó/u
const AND_ASKED = /(?:\svà|,)\s+(?:đặc\s+biệt\s+|đồng\s+thời\s+)?(?:yêu\s+cầu|đề\s+nghị)\s+$/u

/**
 * A subject at the front leads, whatever it gives to others further on ("Sở X …; giao Phòng Y …"), except that the
 * speaker only hands on: "Chủ tịch UBND tỉnh giao Sở X", "Sở Xây dựng kính đề nghị UBND thành phố".
 */
function handsOn(one: ActorCase, list: BodyList): boolean {
  const { stretch, heading } = one
  const named = stretch.behind(SHORT_NAME, list.end) ?? list.end
  const dutyAt = behindOffices(stretch, behindPerson(stretch.text, named))
  const hands = stretch.behind(GIVES, dutyAt) !== null
  const isSpeaker = (some: boolean) =>
    list.mentions[some ? 'some' : 'every'](({ bodies }) => bodies.some((body) => speaks(body, heading)))
  const given = firstGiven(stretch)
  // "Xét báo cáo của A, Thủ tướng có ý kiến như sau: Giao Bộ B …"
  if (given !== null && given.start > dutyAt && isOver(list) && stretch.behind(HAS_OPINION, dutyAt) !== null)
    return true
  if (sendsLetter(stretch, dutyAt) && (given !== null || unlistedGiven({ stretch }))) return true
  const isAmongThem = given !== null && given.start > list.start && given.end <= list.end
  if (given !== null && !isAmongThem)
    return (
      hands ||
      given.end <= list.end ||
      isSpeaker(true) ||
      (isTold(heading) && isOfPrimeMinister(list)) ||
      didAndAsked(one, list, { start: dutyAt, end: given.start }) ||
      // "Thủ tướng đồng ý … và giao Bộ X …"
      (isOver(list) && opensSpeech(stretch.text, dutyAt))
    )
  // "UBND xã ghi nhận …; đồng thời giao các bộ phận chuyên môn rà soát"
  if (
    (isSpeaker(false) || (isTold(heading) && isPerson(list))) &&
    opensSpeech(stretch.text, dutyAt) &&
    unlistedGiven({ stretch })
  )
    return true
  if (asksOnly(one, list, dutyAt)) return true
  if (!hands || stretch.behind(PROPOSES, dutyAt) !== null) return false
  if ((isOver(list) || isTold(heading)) && stretch.behind(DEMANDS, dutyAt) !== null) return true
  const duty = stretch.text.text.slice(dutyAt, stretch.end).trim()
  return (duty.length < LONGEST_ANNOUNCEMENT && duty.endsWith(':')) || isSpeaker(false)
}

/** "Hội đồng phối hợp phổ biến, giáo dục pháp luật (sau đây gọi là Hội đồng)" */
const SHORT_NAME = /\s*\((?:sau\s+đây\s+)?(?:được\s+)?(?:gọi|viết)\s[^()]{3,80}\)/uy
const HAS_OPINION = /[\s,]*(?:đã\s+)?(?:có\s+ý\s+kiến|kết\s+luận|cho\s+ý\s+kiến)[^.;:]{0,60}:\s/uy

/** "Riêng các bộ A, B, Thủ tướng yêu cầu có báo cáo": those before the speaker are charged. */
function fronted({ stretch, openings }: ActorCase): BodyList | null {
  for (const list of openings) {
    const charged = beforeSpeaker(stretch, list)
    if (charged) return charged
  }
  return null
}

/** "A, B, Thủ tướng yêu cầu rà soát": A and B; null where no speaker who demands stands at the end of the list. */
function beforeSpeaker(stretch: Stretch, { mentions }: BodyList): BodyList | null {
  const speaker = mentions.at(-1) as BodyMention
  const charged = listOf(mentions.slice(0, -1))
  const told = listOf([speaker])
  if (charged === null || told === null || !isOver(told) || holdsBoth(charged, told)) return null
  if (speakTogether(charged)) return null
  const at = stretch.behind(DEMANDS, behindPerson(stretch.text, speaker.end))
  const isComma = COMMA_BEFORE.test(stretch.text.low.slice(charged.end, speaker.start))
  return at !== null && isComma && asksDuty(stretch.text, skipBlanks(stretch.text, at), stretch.end)
    ? charged
    : null
}
const COMMA_BEFORE = new RegExp(String.raw`^\s*,\s*(?:${COMRADE}\s+)?$`, 'u')

/** "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Trần Văn A yêu cầu …": both are what the speaker is. */
const holdsBoth = ({ mentions }: BodyList, speaker: BodyList): boolean => {
  const before = listOf(mentions.slice(-1))
  return (
    before !== null && isPerson(before) && isOver(before) && isPerson(speaker) && !isOfPrimeMinister(speaker)
  )
}

// ------------------------------------------------------------------- givers

const GIVING_ORDER: readonly Giving[] = ['GIAO', 'YEU_CAU', 'DE_NGHI', 'KHUYEN_KHICH']

function firstGiven(stretch: Stretch): BodyList | null {
  for (const giving of GIVING_ORDER) {
    const list = givenBy(stretch, giving)
    if (list) return list
  }
  return null
}

const BEFORE_GIVING = ' :;,.(-'
const TO_COMRADES = new RegExp(
  String.raw`\s*(?::|(?<!(?:ứng|theo|các|những|của)\s(?:yêu\scầu|đề\snghị)|được\s(?:phân\scông\s)?giao(?:\s(?:nhiệm\svụ|trách\snhiệm))?),)?\s*(?:(?:các\s+)?(?:(?=(?:giám\s+đốc|chủ\s+tịch|hiệu\s+trưởng|cục\s+trưởng)\s)|${COMRADE}(?:\s*:)?\s+|(?:cơ\s+quan|đơn\s+vị)(?:\s+thành\s+viên)?\s+|lãnh\s+đạo\s+|thủ\s+trưởng\s+|người\s+đứng\s+đầu\s+|(?:\d{1,2}|hai|ba|bốn)\s+(?=(?:sở|bộ)\s)))?`,
  'uy',
)
const TO_PERSON =
  /\s+(?:các\s+)?(?:đồng\s+chí|đ\/c|ông|bà|(?:gs|pgs|ts|ths|bs|bscki{1,2}|cn)(?:[.,]\s*(?:ts|bs|ths))?\.?)\s*:?\s+[\p{L}\s]{2,30}[,(–-]\s*(?:đồng\s+chí\s+)?/uy

/** "giao X", "yêu cầu, X", "yêu cầu: trong tháng 5, X", "giao đồng chí Nguyễn Văn A, Chủ tịch UBND Y": whom the first such words name. */
function givenBy(stretch: Stretch, giving: Giving, isNews = false): BodyList | null {
  const [front] = stretch.givers
  // "Đề nghị UBND tỉnh yêu cầu UBND các xã …": whom the first words name gives the rest
  const isOther =
    front !== undefined &&
    front.value !== giving &&
    (front.start === stretch.wordsAt ||
      isOfSpeaker(stretch, front.start) ||
      // news: "Sở A đề nghị UBND các huyện yêu cầu UBND các xã …"
      (isNews &&
        front.value === 'DE_NGHI' &&
        giving === 'YEU_CAU' &&
        stretch.listBefore(front.start) !== null))
  if (isOther && givenAt(stretch, front) !== null) return null
  for (const span of stretch.givers) {
    if (span.value !== giving || !mayGive(stretch, span.start, isNews) || isOfThing(stretch, span.start))
      continue
    if (joinsAsked(stretch, span.start) || asksBesides(stretch, span)) continue
    // "Yêu cầu các chi cục trưởng chỉ đạo, phân công Phòng A …": whom they give
    if (span !== front && stretch.text.reads(AND_ASSIGNS, span.start) !== null) continue
    const list = givenAt(stretch, span)
    if (list && !isPassedOn(stretch, span, list)) continue
    if (list) return list
  }
  return null
}

/** "Báo cáo Bộ Công an và đề nghị Bộ Công an hỗ trợ", "Xem xét, kiến nghị Chính phủ sửa …": who has the duty asks, too. */
const asksBesides = ({ text, wordsAt, end }: Stretch, { start, value }: SpanOf<'GIVING'>): boolean =>
  value === 'DE_NGHI' &&
  (text.low.startsWith('và ', start - 3) ||
    (start - wordsAt <= LONGEST_VERBS && VERBS_ALONE.test(text.low.slice(wordsAt, start)))) &&
  text.at('GIVING', wordsAt) === null &&
  opensDuty(text, wordsAt, end)
const LONGEST_VERBS = 60
const VERBS_ALONE =
  /^(?:(?:sớm\s+)?(?:xem\s+xét|nghiên\s+cứu|rà\s+soát|tổng\s+hợp|tổng\s+kết|đánh\s+giá|báo\s+cáo|tham\s+mưu|đề\s+xuất|trình)(?:\s*,\s*|\s+(?:và\s+|để\s+)?))+$/u

function givenAt(stretch: Stretch, giving: SpanOf<'GIVING'>): BodyList | null {
  const { end } = giving
  const from = stretch.behindNoBody(SOON, end) ?? end
  const person = stretch.behindNoBody(TO_PERSON, end)
  const receiver = behindPassedOn(stretch, giving)
  const list =
    (receiver === null ? null : knownActorsAt(stretch, receiver)) ??
    knownActorsAt(stretch, stretch.behindNoBody(TO_COMRADES, from) ?? from) ??
    (person === null ? null : knownActorsAt(stretch, behindSeats(stretch, person)))
  if (list === null || endsInSpeaker(stretch, list)) return null
  return groupSpelledOut(stretch, list) ?? beforeSpeaker(stretch, list) ?? list
}

/** "Giao nhiệm vụ cho các bộ, Thủ tướng yêu cầu Bộ Y tế …": whom the speaker charges, stands behind. */
function endsInSpeaker(stretch: Stretch, { mentions }: BodyList): boolean {
  const speaker = mentions.at(-1) as BodyMention
  const told = mentions.length > 1 ? listOf([speaker]) : null
  if (told === null || !isOver(told) || !isPerson(told)) return false
  const at = stretch.behind(DEMANDS, behindPerson(stretch.text, speaker.end))
  return at !== null && knownActorsAt(stretch, at) !== null
}

/** "các cơ quan, đơn vị: Cục A, Cục B … tổ chức", "các ngành: Công an huyện tuần tra; …": those who are meant stand behind the colon, and what they do behind them. */
function groupSpelledOut(stretch: Stretch, group: BodyList): BodyList | null {
  const from = isGroup(group) ? stretch.behind(SPELLED_OUT, group.end) : null
  const list = from === null ? null : (knownActorsAt(stretch, from) ?? actorsAt(stretch, from, 'ACTOR'))
  const areNamed = list !== null && (list.mentions.length > 1 || !isGroup(list))
  return areNamed && acts(stretch, list) ? list : null
}
const SPELLED_OUT = /\s*(?:sau|sau\s+đây|như|(?:bao\s+)?gồm)?\s*:\s*/uy

/** Not "đã giao": that was before, unless it is what news tells, or is given besides; nor "việc giao …", which a title says. */
function mayGive({ text, start, end }: Stretch, at: number, isNews: boolean): boolean {
  if (at <= start) return true
  const { low } = text
  // "… đã giao nhiệm vụ cho các xã như sau:": what it is, stands below
  const isBelow = AS_LISTED.test(low.slice(end - 12, end))
  return (
    BEFORE_GIVING.includes(low[at - 1] as string) &&
    (isNews || isBelow || !low.startsWith('đã', at - 3) || low.startsWith('cũng', at - 8)) &&
    !low.startsWith('việc', at - 5) &&
    // "thực hiện chỉ đạo của UBND tỉnh về giao Sở A": what was said before
    !low.startsWith('về giao', at - 3) &&
    !(low.startsWith('đề', at) && IS_GROUND.test(low.slice(Math.max(start, at - 10), at))) &&
    !IN_TITLE.test(low.slice(Math.max(start, at - LONGEST_TITLE), at)) &&
    !isConceded(low.slice(start, end), at - start) &&
    !IN_RELATIVE.test(low.slice(Math.max(start, at - LONGEST_RELATIVE), at)) &&
    !GIVEN_BY_PAPERS.test(low.slice(Math.max(start, at - LONGEST_PAPERS), at))
  )
}
/** "Mặc dù Sở A đề xuất giao Sở B, nhưng UBND tỉnh vẫn yêu cầu Sở C": what came to nothing. */
const isConceded = (words: string, at: number): boolean =>
  CONCEDES.test(words) && BUT.test(words.slice(at)) && !BUT.test(words.slice(0, at))
const CONCEDES = /^(?:theo đó,\s+)?(?:mặc dù|dù|tuy(?! (?:nhiên|vậy)))\s/u
const BUT = /,\s+(?:nhưng|song|tuy nhiên)\s/u
/** "nhiệm vụ mà UBND tỉnh giao cho Sở A", "công việc được UBND tỉnh giao cho Sở A": which one is meant. */
const IN_RELATIVE =
  /(?:\smà\s(?!còn|cũng|phải|chỉ)|(?:nhiệm vụ|công việc|nội dung|chỉ tiêu)\s(?:(?:đã\s)?(?:được|do)\s|(?=(?:ubnd|ủy ban|hđnd|thủ tướng|chính phủ|(?:phó )?chủ tịch|tỉnh|huyện|thành ủy|bộ|cấp trên)\s)))(?:\p{L}+\s){1,8}$/u
const LONGEST_RELATIVE = 70
/** "trên cơ sở đề nghị Giám đốc Sở A": what something rests on. */
const IS_GROUND = /(?:cơ\s+sở|căn\s+cứ|(?<!xem\s)xét)\s+$/u
/** "… giải thể “Tổ công tác theo dõi việc Thủ tướng giao các bộ”": words of a name. */
const IN_TITLE = /["“](?:tổ|ban|hội đồng|quy chế|đề án|chương trình|kế hoạch|về)\s[^"”]*$/u
const LONGEST_TITLE = 220
/** "… thông qua các văn bản giao nhiệm vụ cho các đơn vị", "đã có các văn bản số 1 và số 2 yêu cầu …": what papers do that are spoken of. */
const GIVEN_BY_PAPERS =
  /(?:(?:các|những|dự thảo) (?:văn bản|quyết định|thông báo|công văn|kế hoạch)|đã (?:có|gửi|ban hành) (?:các|những|nhiều|\d{1,2}) (?:văn bản|công văn)\s[^;:]{3,150}) $/u
const LONGEST_PAPERS = 180

/** Only at the front: "khuyến khích các xã …". */
function encouraged({ stretch }: ActorCase): BodyList | null {
  const at = stretch.wordsAt
  const list = givenBy(stretch, 'KHUYEN_KHICH')
  return list && stretch.text.at('GIVING', at)?.value === 'KHUYEN_KHICH' ? list : null
}

// ------------------------------------------------------------------- others

const RESPONSIBILITY_OF =
  /(?:(?:theo\s+đó|cụ\s+thể|trong\s+đó|ngoài\s+ra|bên\s+cạnh\s+đó|đồng\s+thời)\s*,?\s+)?(?:riêng\s+)?(?:(?:trách\s+nhiệm|nhiệm\s+vụ)(?:\s+(?:chính|chủ\s+yếu|cụ\s+thể|trọng\s+tâm))?\s+của|(?:(?:yêu\s+cầu|đề\s+nghị|nhiệm\s+vụ|trách\s+nhiệm)\s+)?(?:đối\s+)?với|về\s+phía)\s+/uy
/** "Nhiệm vụ của Tổ giúp việc gồm: …": somebody, whether a list holds it or not. */
const OF_DUTY = new RegExp(
  `(?<=(?:trách\\s+nhiệm|nhiệm\\s+vụ)(?:\\s+(?:chính|chủ\\s+yếu|cụ\\s+thể|trọng\\s+tâm))?\\s+của\\s+|(?:yêu\\s+cầu|đề\\s+nghị|nhiệm\\s+vụ|trách\\s+nhiệm)\\s+đối\\s+với\\s+)|(?<=đối\\s+với\\s+)(?=${THOSE_WHO_ACT})`,
  'uy',
)
/** "Đối với các xã chậm tiến độ thì khẩn trương …" */
const COMMA_OR_THEN = /\s*(?:\([^()]{0,80}\)\s*)?,?\s*(?:(?:thì|sẽ|là)\s+)?/uy
/** "Đối với các xã có rừng, lập chốt …" tells where; "Đối với các xã có rừng: …", "Đối với các xã chưa có tổ, khẩn trương …" tell who. */
const isPlaceOnly = ({ text, wordsAt }: Stretch): boolean =>
  text.reads(PLACES_THAT, wordsAt) !== null &&
  text.reads(UP_TO_COLON, wordsAt) === null &&
  text.reads(WHO_LACK, wordsAt) === null
/** Who has not done it yet is to make haste. */
const WHO_LACK =
  /đối\s+với\s+các\s[^.;:]{2,40}?\s(?:còn\s+)?(?:chưa|chậm|để\s+xảy\s+ra)\s[^.;:]{3,140}?,?\s+(?:phải|cần|khẩn\s+trương|tập\s+trung|nghiêm\s+túc)\s/uy
const UP_TO_COLON = /đối\s+với\s+[^.;:]{3,120}:\s/uy
const COLON = /\s*:\s*/uy
/** "Đối với Sở A, đồng chí yêu cầu rà soát …", "Với Sở A, Chỉ thị nêu rõ cần rà soát": who speaks stands between. */
const IS_ASKED =
  /\s*,\s+(?:(?:đồng\s+chí|đ\/c)(?:\s[^,;:.]{2,70})?|(?:chỉ\s+thị|công\s+điện|công\s+văn|văn\s+bản|kế\s+hoạch|nghị\s+quyết|thông\s+báo|kết\s+luận)(?:\s+này)?)\s+(?:cũng\s+|còn\s+|tiếp\s+tục\s+)?(?:yêu\s+cầu|đề\s+nghị|chỉ\s+đạo|lưu\s+ý|giao)(?:\s+(?:cần|phải))?\s+/uy

/** "Đối với xã A: khẩn trương …"; before a comma a unit tells where. */
function unitsBeforeColon(stretch: Stretch, at: number): BodyList | null {
  if (stretch.text.at('UNIT_KIND', at) === null) return null
  const unit = unitAt(stretch, at, 'ACTOR')
  const list = unlistedActorsAt(stretch, at) ?? (unit && listOf([unit]))
  return list && stretch.text.low[list.end] === ':' ? list : null
}

function responsible({ stretch }: ActorCase): BodyList | null {
  const from = stretch.behind(RESPONSIBILITY_OF, stretch.wordsAt)
  const list =
    from === null || isPlaceOnly(stretch)
      ? null
      : (knownActorsAt(stretch, from) ??
        (stretch.text.reads(OF_DUTY, from) ? actorsAt(stretch, from, 'PARTNER') : null) ??
        unitsBeforeColon(stretch, from))
  if (list === null) return null
  const charged = beforeSpeaker(stretch, list)
  if (charged) return charged
  // "Đối với Bệnh viện A: Sở Y tế chủ trì …": what the duty is about, and who has it
  const colon = stretch.behind(COLON, list.end)
  const doer = colon === null ? null : stretch.listAt(colon)
  if (doer && opensDuty(stretch.text, skipBlanks(stretch.text, doer.end), stretch.end)) return doer
  const asked = stretch.behindNoBody(IS_ASKED, list.end)
  if (asked !== null && opensDuty(stretch.text, asked, stretch.end)) return list
  const must = stretch.behind(COLON_OR_MUST, behindNarrowing(stretch, list.end) ?? list.end) !== null
  const dutyAt = skipBlanks(stretch.text, stretch.behind(COMMA_OR_THEN, list.end) ?? list.end)
  return must || opensDuty(stretch.text, dutyAt, stretch.end) ? list : null
}

// -------------------------------------------------------------------- table

const row = (
  id: string,
  when: (one: ActorCase) => BodyList | null,
  modality: TaskModality = 'MUST',
): Rule<ActorCase, Actor> =>
  rule<ActorCase, Actor, BodyList>({
    id,
    when,
    then: ({ mentions, end }, { stretch }) => ({
      leads: assignmentsOf(stretch.passage, withoutHelpers(stretch, mentions)),
      role: mentions.find(({ role }) => role !== null && IS_HOLDER.test(role))?.role ?? null,
      modality,
      dutyAt: end,
    }),
  })

const IS_HOLDER = /^(?:Giám đốc|Chủ tịch|Trưởng|Chánh|Bí thư|Thủ trưởng|Cục|Chi cục|Chỉ huy|Hiệu|Lãnh đạo)/iu

const given =
  (giving: Giving) =>
  ({ stretch, heading }: ActorCase) =>
    givenBy(stretch, giving, isTold(heading))

/** Whom a stretch charges. In their order: the first row that holds has it. */
export const LEADS: readonly Rule<ActorCase, Actor>[] = [
  row('lead.chi-dao', directed),
  row('lead.stressed', stressed),
  row('lead.fronted', fronted),
  row('lead.addressed', addressed),
  ADDRESSEE,
  TEAM,
  row('lead.due-paper-of', ofDuePaper),
  row('lead.chu-tri', (one) => subject(one, presides)),
  row('lead.subject', (one) => subject(one, acts)),
  UNLISTED_SUBJECT,
  row('lead.person', person),
  row('lead.lam-to-truong', headOfGroup),
  row('lead.giao', given('GIAO'), MODALITY.GIAO),
  row('lead.yeu-cau', given('YEU_CAU'), MODALITY.YEU_CAU),
  row('lead.de-nghi', given('DE_NGHI'), MODALITY.DE_NGHI),
  row('lead.khuyen-khich', encouraged, MODALITY.KHUYEN_KHICH),
  row('lead.presiding', presiding),
  row('lead.in-brackets', bracketed),
  row('lead.behind-colon', behindColon),
  row('lead.responsibility-of', responsible),
  row('lead.paper-of', ofPaper),
  row('lead.inside', inClause),
  ...UNKNOWN_ACTORS,
]

import type { Annotated } from '../../annotate/annotated.js'
import { sentencesIn } from '../../sentences.js'
import { isCapital, type Item } from '../../segment.js'
import { isAskedBelow } from './addressee.js'
import { excepts } from './beside.js'
import { tellsWhatIsDirected } from './directed.js'
import { isDuty, OF_DUTY_BEFORE, opensWithVerb } from './duty.js'
import { ORDERED, requestBehindGrounds } from './grounds.js'
import { endsWithHelpers } from './helpers.js'
import { readItem } from './items.js'
import { isHeadline, isNews, isNothingButNames, isSpeakers, isToldBelow } from './news.js'
import { isProposal, wasInYear } from './earlier-papers.js'
import { announces } from './pieces.js'
import type { Reading } from './reading.js'
import { actorsBehindCommas } from './second-actor.js'
import { following, GOING_ON, isCharged, type Roles } from './roles.js'
import { saysOnly } from './said.js'
import { isUntyped, opensSpeech } from './speaker.js'
import { behindPerson, type Range } from './stretch.js'
import { closes, inlineOrder, tells } from './telling.js'

/** Reads a paragraph before the first item: it may name whom all items charge, or give orders itself. */
export function readPreamble(reading: Reading, item: Item): void {
  // the issuer, or a title
  if (isCapital(item.passage.text) && !item.passage.text.endsWith(':')) return
  const text = item.passage.annotated
  const whole = { start: 0, end: text.text.length }
  const isGrounds = GROUNDS.test(text.text)
  const orderAt = inlineOrder(text, whole)
  if (reading.heading.form === 'RETELLING' && SHARES_OUT.test(text.text)) reading.charges.isSharedOut = true
  const { isSharedOut, orders: isOrdering } = reading.charges
  const orders = orderAt !== null || isSharedOut || isOrdering || isUntyped(reading.heading)
  if (!isGrounds && opensWithOrder(reading, item, orders)) {
    readItem(reading, item)
    return
  }
  let before: Roles | null = null
  for (const sentence of isGrounds
    ? requestBehindGrounds(reading, item, whole)
    : withWhatIsSaidOfThem(text, sentencesIn(text, orderAt ?? 0))) {
    const own = reading.roles(item.passage, sentence)
    const roles: Roles | null =
      isCharged(own) || !goesOn(text, sentence) ? own : goingOn(before, own, sentence)
    if (!isCharged(roles)) continue
    if (!isTold(reading, item, sentence, roles))
      before = charge(reading, item, sentence, roles, orders) ? roles : before
    // with what they are charged, is told below: "Theo đó, yêu cầu rà soát …"
    else if (isToldBelow(reading, item, sentence, roles)) reading.charges.lastCharged = roles
  }
}

/** News: "Theo phân công:" above a paragraph for each body. */
const SHARES_OUT =
  /^(?:Theo (?:sự )?phân công|(?:Về |Kế hoạch )?[Pp]hân công(?: (?:nhiệm vụ|trách nhiệm))?|Về tổ chức thực hiện|Nhiệm vụ cụ thể)[^.:]{0,80}:$/u

/** "Sở A lập đề án. Việc này hoàn thành trước ngày D.": the second sentence is said of the duty before it. */
const withWhatIsSaidOfThem = (text: Annotated, sentences: readonly Range[]): Range[] =>
  sentences.reduce<Range[]>((all, { start, end }) => {
    const before = text.reads(OF_DUTY_BEFORE, start) ? all.at(-1) : undefined
    return before ? [...all.slice(0, -1), { start: before.start, end }] : [...all, { start, end }]
  }, [])

/** "…. Đồng thời, đôn đốc …": a sentence that names nobody and opens with the verb of a duty. */
const goesOn = (text: Annotated, sentence: Range): boolean =>
  opensWithVerb(text, sentence) && tells(text, sentence) === null

const goingOn = (before: Roles | null, own: Roles | null, { start }: Range): Roles | null =>
  before && following(before, own, start)

/** A long aim is one, unless it gives orders: "Để chuẩn bị kỳ họp, HĐND huyện đề nghị UBND huyện …; giao Ban A …". */
const GROUNDS =
  /^(?:Căn cứ|Xét|Theo đề nghị|(?:Nhằm|Để)\s(?![^.:;]*,\s[^.:;,]*\s(?:giao|yêu cầu|đề nghị)\s)[^.:]{160,}?;)/iu

/** A first paragraph that is an order itself: its later sentences and clauses say by when and what else. */
function opensWithOrder(reading: Reading, { passage }: Item, orders: boolean): boolean {
  const [first, second, third] = sentencesIn(passage.annotated)
  if (first === undefined || passage.text.endsWith(':')) return false
  const isMore =
    second !== undefined ||
    passage.text.includes(';') ||
    actorsBehindCommas(reading.stretch(passage, first)).length > 0
  if (!isMore) return false
  const isOrder = (sentence: Range): boolean => ORDERED.has(reading.roles(passage, sentence)?.rule ?? '')
  // news in one paragraph: the sentence that tells of the paper, and behind it all that it orders
  if (isNews(reading) && (isOrder(first) || (second !== undefined && isOrder(second)))) return true
  if (
    isNews(reading) &&
    (gives(passage, first) ||
      (second !== undefined && (tellsOn(reading, passage, second) || announcesParts(passage, second))) ||
      // "…. Kế hoạch đề ra 8 nhóm nhiệm vụ. Trong đó, Sở A chủ trì …"
      (third !== undefined &&
        COUNTS.test(passage.text.slice(second?.start, second?.end)) &&
        tellsOn(reading, passage, third)))
  )
    return true
  return orders && isCharged(reading.roles(passage, first))
}

/** "UBND xã yêu cầu các hộ không giấu dịch; các thôn lập chốt": whom the first clause is for, is told besides others. */
const gives = ({ annotated, text }: Item['passage'], { start, end }: Range): boolean =>
  annotated.within('GIVING', start, end).length > 0 && text.slice(start, end).includes(';')

/** "…. Chủ tịch UBND xã chỉ đạo: Phòng A đối chiếu …; các thôn đôn đốc …": each part has its own actor. */
const announcesParts = ({ annotated, text }: Item['passage'], sentence: Range): boolean => {
  const order = inlineOrder(annotated, sentence)
  return order !== null && order < sentence.end && text.slice(order, sentence.end).includes(';')
}

/** "…. Theo kế hoạch, Phòng A chủ trì …": what the paper before charges somebody with. */
const tellsOn = (reading: Reading, passage: Item['passage'], sentence: Range): boolean =>
  passage.annotated.reads(TELLS_ON, sentence.start) !== null &&
  (isCharged(reading.roles(passage, sentence)) || tellsWhatIsDirected(passage.annotated, sentence.start))
const COUNTS =
  /^(?:Kế hoạch|Chương trình|Quyết định|Nghị quyết|Chỉ thị|Đề án|Công điện|Văn bản)\s[^.;:]{0,60}?\d{1,2} (?:nhóm )?(?:nhiệm vụ|giải pháp|nội dung|mục tiêu)/u
const TELLS_ON =
  /(?:theo\s+(?:đó|nội\s+dung|kế\s+hoạch|công\s+văn|chỉ\s+thị|văn\s+bản|hướng\s+dẫn|thông\s+báo|quyết\s+định|công\s+điện|chương\s+trình)|trong\s+đó|cụ\s+thể)(?!\p{L})/uy

/** The issuer speaks, or what it says asks nothing of anyone. */
function isTold(reading: Reading, item: Item, sentence: Range, roles: Roles): boolean {
  const text = item.passage.annotated
  return (
    isHeadline(reading, item, roles) ||
    isNothingButNames(reading, item, sentence) ||
    isToldBelow(reading, item, sentence, roles) ||
    isProposal(reading, item, sentence) ||
    wasInYear(reading, item, sentence.start) ||
    (isSpeakers(reading, roles) && announces(reading, item, sentence)) ||
    tells(text, sentence) !== null ||
    closes(text, sentence) ||
    saysOnly(reading, item, roles) ||
    // "đề nghị các sở báo cáo kết quả" is what they are to do
    (!ORDERED.has(roles.rule) &&
      roles.rule !== 'lead.unknown.given' &&
      opensSpeech(text, behindPerson(text, roles.dutyAt)) &&
      !isPlanned(reading, item, sentence, roles))
  )
}

/** "Theo đó, Sở Y tế sẽ tập huấn …", "Sở Y tế sẽ báo cáo trước ngày D": what is yet to come of a paper that is told of. */
const isPlanned = (reading: Reading, { passage }: Item, sentence: Range, { dutyAt }: Roles): boolean =>
  passage.annotated.reads(WILL, dutyAt) !== null &&
  (passage.annotated.reads(TELLS_ON, sentence.start) !== null || reading.hasDeadline(passage, sentence))
const WILL = /\s*sẽ\s/uy

const LEADS_IN =
  /(?:như sau|sau đây|sau)\s*:?\s*$|(?:nội dung|việc|nhiệm vụ|giải pháp|biện pháp|vấn đề|yêu cầu)\s+(?:như\s+)?sau(?:\s+đây)?\s*[.;]?\s*$|:\s*$/u
/** So long are the words, with the blanks, by which a paragraph leads in. */
const LONGEST_LEAD_IN = 30
/** "… yêu cầu các cấp ủy thực hiện 6 nhiệm vụ trọng tâm." over "Thứ nhất, …" leads in as well. */
const leadsIn = (reading: Reading, item: Item, { start, end }: Range): boolean => {
  const { low } = item.passage.annotated
  return (
    LEADS_IN.test(low.slice(Math.max(start, end - LONGEST_LEAD_IN), end)) ||
    (end === low.length &&
      COUNTS_TASKS.test(low.slice(Math.max(start, end - LONGEST_COUNT), end)) &&
      OPENS_LIST.test(reading.behind(item)))
  )
}
const COUNTS_TASKS =
  /(?:\s\d{1,2}|các|một số|những|hai|ba|bốn|năm|sáu|bảy|tám) (?:nhóm )?(?:nhiệm vụ|nội dung|giải pháp|công việc|việc|vấn đề)(?:,? \p{L}+){0,5}\s*\.$/u
const LONGEST_COUNT = 70
const OPENS_LIST = /^(?:(?:Thứ nhất|Một là|Trước hết)(?!\p{L})|1[.)]\s|[-+•]\s)/u
const ORDERED_BEFORE = /\sđã\s/u
const TELLING_REACH = 60

/** Takes down whom a sentence charges; answers whether it is a task of its own, with which the next may go on. */
function charge(reading: Reading, item: Item, sentence: Range, roles: Roles, orders: boolean): boolean {
  const text = item.passage.annotated
  const { start, end } = sentence
  if (!excepts(item) && leadsIn(reading, item, sentence)) {
    if (isSpeakers(reading, roles)) return false
    // "Sở Tài chính đề nghị:" names nobody
    const task = isAskedBelow(roles) ? null : reading.enter({ item, start, end, roles, kind: 'UMBRELLA' })
    const shares = endsWithHelpers(item.passage.text.slice(start, end), roles)
    reading.charges.chargeAll({ roles, from: 'preamble', task, shares })
    return false
  }
  const isOrder =
    orders ||
    roles.rule === GOING_ON ||
    ((ORDERED.has(roles.rule) || roles.rule === 'lead.chi-dao') && isDuty(text, roles.dutyAt, end))
  const wasBefore =
    // "UBND tỉnh đã có công văn giao Sở X …" is what news tells
    !(isNews(reading) && ORDERED.has(roles.rule)) &&
    ORDERED_BEFORE.test(text.low.slice(start, Math.min(end, start + TELLING_REACH)))
  if (!isOrder || wasBefore) return false
  reading.enter({ item, start, end, roles, kind: 'ASSIGNMENT' })
  reading.charges.lastCharged = roles
  return true
}

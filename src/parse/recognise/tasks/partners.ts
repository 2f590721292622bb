import { COMRADE } from '../../lexicon/comrades.js'
import type { BodyMention } from '../agencies.js'
import type { SpanOf } from '../../annotate/annotated.js'
import { withoutBrackets } from './brackets.js'
import { opensDuty, skipBlanks } from './duty.js'
import { actorsAt, isGroup, loosePartnersAt, namedFirst } from './lists.js'
import { UNLISTED, unlistedBody } from './members.js'
import { assignmentsOf, endOfWordBefore, listOf, type BodyList, type Stretch } from './stretch.js'
import type { ParsedAssignment } from './parsed.js'
import { GIVES } from './who-speaks.js'

/** Who takes part in a duty, who carries it out and who is told of it: all lists of a stretch that such words name. */

export function coordinatingIn(stretch: Stretch): ParsedAssignment[] {
  const together = stretch.spans('TOGETHER')
  const takesPart = stretch.spans('TAKES_PART')
  const helping = stretch.bodies.filter((body) => helps(stretch, body))
  if (together.length === 0 && takesPart.length === 0 && helping.length === 0) return []
  return namedBy(stretch, [
    listOf(helping),
    ...together.flatMap((span) => [behindTogether(stretch, span), andWith(stretch, span)]),
    ...takesPart.map((span) => beforeTakingPart(stretch, span)),
  ])
}

/** "Bộ A (chủ trì) và Bộ B (phối hợp)" */
export const helps = (stretch: Stretch, body: BodyMention): boolean =>
  stretch.holds('(', stretch.start) &&
  (stretch.behind(HELPS, body.end) !== null || isBesidePresiding(stretch, body))

/** Without those of whom it is said that they help: "Bộ A, Bộ B (phối hợp)", "Bộ A; Bộ B phối hợp". */
export function withoutHelpers(stretch: Stretch, mentions: readonly BodyMention[]): readonly BodyMention[] {
  const first = mentions.findLastIndex(
    ({ start }, at) => at > 0 && stretch.text.low.slice(mentions[at - 1]!.end, start).includes(';'),
  )
  const last = mentions.at(-1)
  const areLast = first > 0 && last !== undefined && stretch.behind(HELP_AT_END, last.end) !== null
  const leads = (areLast ? mentions.slice(0, first) : mentions).filter((body) => !helps(stretch, body))
  return leads.length > 0 ? leads : mentions
}
const HELP_AT_END =
  /\s+(?:cùng\s+)?(?:phối\s+hợp|hỗ\s+trợ|tham\s+gia)(?:\s+(?:thực\s+hiện|triển\s+khai))?\s*(?:[);.]|$)/uy

/** "Bộ A (chủ trì), Bộ B, Bộ C" */
const isBesidePresiding = (stretch: Stretch, { end }: BodyMention): boolean =>
  !isSaidToPreside(stretch, { end }) &&
  stretch.listBefore(end)?.mentions.some((before) => isSaidToPreside(stretch, before)) === true
export const isSaidToPreside = (stretch: Stretch, { end }: { readonly end: number }): boolean =>
  stretch.behind(PRESIDES, end) !== null
const PRESIDES = /\s*\(\s*(?:cơ\s+quan\s+|đơn\s+vị\s+)?chủ\s+trì\s*\)/uy
const HELPS = /\s*\(\s*(?:cơ\s+quan\s+|đơn\s+vị\s+)?(?:phối\s+hợp|tham\s+gia)\s*\)/uy

export const executingIn = (stretch: Stretch): ParsedAssignment[] =>
  namedBy(
    stretch,
    stretch.spans('DIRECTING').map((span) => behindDirecting(stretch, span)),
  )

export const reportToIn = (stretch: Stretch): ParsedAssignment[] =>
  namedBy(
    stretch,
    stretch.spans('REPORTING').map(({ end }) => stretch.listAt(end)),
  )

/** In printed order, none twice. */
function namedBy(stretch: Stretch, lists: ReadonlyArray<BodyList | null>): ParsedAssignment[] {
  if (lists.every((list) => list === null)) return []
  const mentions = new Set(lists.flatMap((list): readonly BodyMention[] => list?.mentions ?? []))
  return assignmentsOf(
    stretch.passage,
    [...mentions].sort((a, b) => a.start - b.start),
  )
}

/** "phối hợp với các xã trồng cây và với Sở Y tế tưới cây": whom else, in the same clause. */
function andWith(stretch: Stretch, { value, end }: SpanOf<'TOGETHER'>): BodyList | null {
  const at = value === 'WITH' ? stretch.behind(AND_WITH, end) : null
  return at === null ? null : actorsAt(stretch, at, 'PARTNER')
}
const AND_WITH = /[^.;:]{3,140}?\svà\s+với\s+(?=(?:các|sở|bộ|ban|ủy\s+ban|ubnd|công\s+an|phòng)\s)/uy

const HEAD_OF_LIST = new RegExp(
  String.raw`(?:\s+(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|(?:đại\s+diện\s+)?lãnh\s+đạo|đại\s+diện))?\s*:?(?:\s+(?:các\s+)?${COMRADE})?\s+`,
  'uy',
)

/** "Bộ A đã phối hợp với Tập đoàn B làm X, đồng thời đề nghị các xã …": with whom it worked before. */
const WAS_DONE = /(?<=(?<!\p{L})đã\s{1,3}(?:(?:chủ\s{1,3}động|tích\s{1,3}cực|và\s{1,3}đang)\s{1,3})?)/uy

function behindTogether(stretch: Stretch, span: SpanOf<'TOGETHER'>): BodyList | null {
  if (stretch.text.reads(WAS_DONE, span.start) !== null) return null
  const actor = stretch.listBefore(span.start) ?? sentBefore(stretch, span.start)
  if (isAdvised(stretch, actor) || isSentToWork(stretch, actor)) return null
  if (
    span.value === 'ALONGSIDE' &&
    !isBesideLeader(stretch, span) &&
    !opensClause(stretch, span) &&
    !endsClause(stretch, span)
  )
    return null
  const list = actorsAt(stretch, span.end, 'PARTNER')
  if (list) return list
  const at = stretch.behindNoBody(HEAD_OF_LIST, span.end)
  const behind = at === null ? null : actorsAt(stretch, at, 'PARTNER')
  const named = behind ?? namedFirst(stretch, span.end) ?? placesAt(stretch, span.end)
  const isOpen = named === null && span.value === 'WITH' && stretch.text.reads(BEHIND_WITH, span.end) !== null
  return isOpen ? loosePartnersAt(stretch, span.end) : named
}
const BEHIND_WITH = /(?<=(?:với|cùng|của)\s*)(?=\s)/uy

/** "Bộ Y tế phối hợp với TP. Đà Nẵng và tỉnh Quảng Nam": places that work with somebody, where no list holds them. */
function placesAt({ text, end }: Stretch, from: number): BodyList | null {
  const found: BodyMention[] = []
  for (let next = placeAt(text.text, from); next !== null; next = placeAt(text.text, next.end)) {
    if (next.end > end || found.length === MOST_PLACES) break
    found.push(next)
  }
  return found.length === 0 ? null : listOf(found)
}
const MOST_PLACES = 20

function placeAt(text: string, from: number): BodyMention | null {
  PLACE.lastIndex = from
  const [all, kind, name] = PLACE.exec(text) ?? []
  if (all === undefined || kind === undefined || name === undefined) return null
  const end = from + all.length
  const printed = `${kind.startsWith('T') && kind.length < 4 ? 'thành phố' : kind} ${name}`
  const start = from + all.indexOf(kind)
  return { start, end, bodies: [unlistedBody(printed)], role: null, rule: UNLISTED }
}
const PLACE =
  /(?:\s*,|\s+và)?[\s(]+(?:các\s+)?(tỉnh|TP\.?|[Tt]hành phố|huyện|thị xã|quận)\s{0,3}(\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+){0,3})(?!\p{L})/uy

/** "tham mưu UBND tỉnh phối hợp với Bộ Y tế": it is UBND that works with the ministry. */
const isAdvised = ({ text }: Stretch, list: BodyList | null): boolean =>
  list !== null && ADVISES.test(text.low.slice(Math.max(0, list.start - 16), list.start))
/** "Chủ tịch UBND tỉnh kiểm tra; đồng thời chỉ đạo Công an tỉnh phối hợp với các sở": it is the police that work with them. */
const isSentToWork = ({ text, wordsAt }: Stretch, list: BodyList | null): boolean => {
  const directing = list && text.endingAt('DIRECTING', endOfWordBefore(text, list.start))
  return (
    directing !== null &&
    BEHIND_MARK.test(text.low.slice(Math.max(wordsAt, directing.start - LONGEST_LINK), directing.start))
  )
}
/** "…; chỉ đạo Công an xã huy động lực lượng phối hợp với …": whom the clause directs, whatever they do first. */
function sentBefore(stretch: Stretch, at: number): BodyList | null {
  const from = Math.max(stretch.wordsAt, at - LONGEST_SENDING)
  const sent = SENDS.exec(stretch.text.low.slice(from, at))
  return sent && stretch.listAt(from + sent.index + sent[0].length - (sent[1] ?? '').length)
}
const SENDS = /;\s*(?:đồng\s+thời\s+)?chỉ\s+đạo(\s+[^;,.:]{5,90})$/u
const LONGEST_SENDING = 120
const BEHIND_MARK = /[;,]\s*(?:(?:đồng\s+thời|ngoài\s+ra|và|thường\s+xuyên),?\s+)?$/u
const LONGEST_LINK = 20
const ADVISES = /tham\s+mưu\s+(?:cho\s+|giúp\s+)?$/u

const PRESIDES_BEFORE =
  /(?:chủ\s+trì|làm\s+đầu\s+mối|làm\s+nòng\s+cốt)\s*[,;]?\s*(?:(?:và\s+)?(?:mời|huy\s+động|vận\s+động)\s+)?$/u

/** "Sở A chủ trì, cùng Sở B", "Sở A cùng với Sở B", "Sở A: Cùng Sở B …", "Sở A chủ động cùng Sở B", "Cùng Sở B …". */
function isBesideLeader(stretch: Stretch, { start }: SpanOf<'TOGETHER'>): boolean {
  if (start === stretch.wordsAt) return true
  const { text } = stretch
  const before = text.low.slice(Math.max(stretch.start, start - 14), start)
  const end = start - (before.length - before.replace(/\s*[,:]?\s*$/u, '').length)
  const adverb = text.endingAt('DUTY_ADVERB', end)
  const manner = MANNER.exec(text.low.slice(Math.max(stretch.start, end - LONGEST_STAFF), end))?.[0] ?? ''
  const till = adverb === null || manner !== '' ? end - manner.length : endOfWordBefore(text, adverb.start)
  return (
    PRESIDES_BEFORE.test(before) ||
    before.endsWith('(') ||
    SENDS_STAFF.test(text.low.slice(Math.max(stretch.start, start - LONGEST_STAFF), start)) ||
    adverb?.start === stretch.wordsAt ||
    stretch.listBefore(withoutBrackets(text, till)) !== null
  )
}

/** "Hội A cần tập trung cùng Sở B", "UBND huyện phải chủ động cùng các sở" */
const MANNER =
  /\s(?:cần|phải|sẽ|tiếp\s+tục)(?:\s+(?:tập\s+trung|chủ\s+động|tích\s+cực|khẩn\s+trương|kịp\s+thời|thường\s+xuyên))?$/u

/** "Tiếp nhận hồ sơ; cùng Sở B, Sở C kiểm tra …": a clause of its own, with what they do together. */
function opensClause(stretch: Stretch, { start, end }: SpanOf<'TOGETHER'>): boolean {
  const { text } = stretch
  const isBehind = BEHIND_CLAUSE.test(text.low.slice(Math.max(stretch.start, start - LONGEST_LINK), start))
  const list = isBehind ? actorsAt(stretch, end, 'PARTNER') : null
  return list !== null && opensDuty(text, skipBlanks(text, list.end), stretch.end)
}
const BEHIND_CLAUSE = /[;,]\s*(?:(?:đồng\s+thời|và),?\s+)?$/u

/** "Sở A làm sạch dữ liệu cùng với Sở B, Sở C theo Kế hoạch số 5": at the end of what is done. */
function endsClause(stretch: Stretch, { start, end }: SpanOf<'TOGETHER'>): boolean {
  const { text } = stretch
  const list = text.low.startsWith('cùng với', start) && start > stretch.wordsAt ? stretch.listAt(end) : null
  return (
    list !== null &&
    list.mentions.every(({ bodies }) => bodies.every(({ kind }) => kind === 'BODY')) &&
    !text.low.startsWith(', ', start - 2) &&
    stretch.behind(ENDS_DUTY, list.end) !== null
  )
}
const ENDS_DUTY =
  /\s*(?:[.;]|,\s+(?=(?:hoàn\s+thành|xong|báo\s+cáo)\s)|$|\s(?=(?:theo|trước|trong|xong|chậm\s+nhất|từ\s+ngày)\s))/uy

/** "Cử 02 cán bộ cùng Sở B kiểm tra" */
const SENDS_STAFF =
  /(?:cử|phân\s+công|bố\s+trí|điều\s+động)\s+(?:\d+\s+)?(?:(?:đồng\s+chí\s+)?(?:lãnh\s+đạo|cán\s+bộ|công\s+chức|chuyên\s+viên|lực\s+lượng))(?:\s+\p{L}+){0,3}\s+$/u
const LONGEST_STAFF = 60

const IN_BRACKETS_BEFORE = /\s*\(\s*$/u
const BRACKET = /\s*\)/uy
/** What goes on behind "A, B phối hợp": nothing more, or what they do together. */
const WHAT_THEY_DO =
  /\s*[,;.:)]|\s+[-–]\s|\s+(?:khi|nếu|trong\s+quá\s+trình|theo\s+(?:chức\s+năng|nhiệm\s+vụ|thẩm\s+quyền|lĩnh\s+vực)|thực\s+hiện|tham\s+mưu|kiểm\s+tra|rà\s+soát|tổ\s+chức|xử\s+lý|thanh\s+tra|triển\s+khai|hướng\s+dẫn|xây\s+dựng)(?!\p{L})/uy

/** "các bộ có Thủ trưởng là thành viên Chính phủ": which of them. */
const OF_GOVERNMENT = /\s+(?:của\s+)?(?:chính\s+phủ|ubnd|ủy\s+ban\s+nhân\s+dân|hđnd)(?!\p{L})/uy

/** "A, B phối hợp thực hiện", "A, B là thành viên", "A, B (phối hợp)". */
function beforeTakingPart(stretch: Stretch, { start, end }: SpanOf<'TAKES_PART'>): BodyList | null {
  const { low } = stretch.text
  const isBracketed = stretch.behind(BRACKET, end) !== null
  const bracket = isBracketed ? IN_BRACKETS_BEFORE.exec(low.slice(Math.max(0, start - 4), start)) : null
  if (bracket) return stretch.listBefore(start - bracket[0].length)
  const isMember = low.startsWith('là', start) || low.startsWith('làm', start)
  if (isMember && stretch.text.reads(OF_GOVERNMENT, end) !== null) return null
  const helps = HELPS_OUT.test(low.slice(start, end))
  const goesOn =
    isMember ||
    isBracketed ||
    stretch.text.reads(WHAT_THEY_DO, end) !== null ||
    low.slice(end, stretch.end).trim() === ''
  const list =
    unlistedBefore(stretch, start) ??
    stretch.listBefore(start) ??
    stretch.listBefore(beforeBracket(stretch, start)) ??
    (isBracketed ? placeBefore(stretch, start) : null)
  if (list !== null && low.startsWith('cùng', start) && isInvited(stretch, list)) return list
  if (list !== null && helps && isBesideActor(stretch, list)) return list
  if (list === null || !(goesOn || isBehindLeader(stretch, list, end))) return null
  if (isMember ? isWhichOfThem(stretch, list, end) : isForThem(stretch, list)) return null
  if (helps && !followsLeader(stretch, list)) return null
  return isDirected(stretch, list) ? null : list
}

/** "… mời Công an tỉnh và Hiệp hội Vận tải cùng tham gia ký cam kết", and not who was invited */
const isInvited = ({ text }: Stretch, list: BodyList): boolean =>
  INVITED.test(text.low.slice(Math.max(0, list.start - LONGEST_LINK), list.start))
const INVITED = /(?<!(?:được|đã)\s{1,3})(?<!\p{L})mời\s+$/u

/** "Phòng A làm đầu mối, có Công an huyện, Chi cục B tham gia" */
const isBesideActor = ({ text }: Stretch, list: BodyList): boolean =>
  HAS_BESIDE.test(text.low.slice(Math.max(0, list.start - LONGEST_LINK), list.start))
const HAS_BESIDE = /[,;(]\s*có\s+(?:cả\s+|đại\s+diện\s+)?$/u

/** "Sở A (qua Chi cục B) phối hợp": where the bracket begins. */
function beforeBracket({ text: { low }, start }: Stretch, at: number): number {
  if (!/\)\s*$/u.test(low.slice(Math.max(start, at - 3), at))) return at
  const open = low.lastIndexOf('(', at)
  return open > start && low.startsWith('qua ', open + 1) ? open : at
}

/** "UBND huyện A bố trí đất (huyện B phối hợp)": the place alone, in brackets. */
function placeBefore(stretch: Stretch, at: number): BodyList | null {
  const open = stretch.text.low.lastIndexOf('(', at)
  const place = open < stretch.start ? null : placesAt(stretch, skipBlanks(stretch.text, open + 1) - 1)
  return place !== null && stretch.text.low.slice(place.end, at).trim() === '' ? place : null
}

/** "Các sở, ngành là thành viên Ban Chỉ đạo rà soát …": which of them act, where the board is named. */
const isWhichOfThem = (stretch: Stretch, list: BodyList, end: number): boolean =>
  stretch.isInBody(skipBlanks(stretch.text, end)) && isGroup(list) && !followsLeader(stretch, list)

/** "Sở A thông báo để các đơn vị phối hợp thực hiện": what it is for, and none that works with it. */
const isForThem = ({ text, start }: Stretch, list: BodyList): boolean =>
  PURPOSE.test(text.low.slice(Math.max(start, list.start - LONGEST_LINK), list.start))
const PURPOSE = /(?<!\p{L})để\s+(?:người dân và\s+)?$/u

/** "(Sở A chủ trì, các nhà thầu, Công an tỉnh phối hợp)": from who leads to `end`, where lists hold not all of them. */
function unlistedBefore(stretch: Stretch, end: number): BodyList | null {
  const from = Math.max(stretch.start, end - LONGEST_BEFORE)
  const clause = CLAUSE_BEFORE.exec(stretch.text.low.slice(from, end))
  const list =
    clause && actorsAt(stretch, from + clause.index + clause[0].length - (clause[1] ?? '').length, 'PARTNER')
  return list && stretch.text.low.slice(list.end, end).trim() === '' ? list : null
}
const LONGEST_BEFORE = 200
const CLAUSE_BEFORE =
  /(?:chủ\s+trì\s*[,;.]?|làm\s+đầu\s+mối\s*,?|[;.(]|,(?=\s+có\s))\s*(?<=[\s(])(?:có\s+(?:cả\s+|đại\s+diện\s+)?)?((?:(?!chủ\s+trì|,\s+có\s)[^;.(]){3,180})$/u

/** "Sở A chủ trì, Sở B hỗ trợ": only behind who leads. */
const HELPS_OUT = /(?:hỗ\s+trợ|tham\s+gia|giúp(?:\s+việc)?)$/u

const followsLeader = ({ text, start }: Stretch, list: BodyList): boolean =>
  PRESIDES_BEFORE.test(text.low.slice(Math.max(start, list.start - 16), list.start))

/** "Sở A chủ trì, Sở B, Sở C phối hợp khảo sát …", whatever they do. */
const isBehindLeader = (stretch: Stretch, list: BodyList, end: number): boolean =>
  followsLeader(stretch, list) && opensDuty(stretch.text, skipBlanks(stretch.text, end))

/** "Chỉ đạo A, B phối hợp thực hiện", "Công an tỉnh chỉ đạo công an các xã phối hợp kiểm tra": they carry it out. */
function isDirected({ text, wordsAt }: Stretch, { start }: BodyList): boolean {
  const directing = text.endingAt('DIRECTING', endOfWordBefore(text, start))
  return (
    directing !== null && (directing.start === wordsAt || text.low.startsWith('chỉ đạo', directing.start))
  )
}

/** "của lãnh đạo …", "bố trí cán bộ lãnh đạo các phòng": those who lead */
const NO_DIRECTING =
  /(?:^|\s)(?:của|cho|đến|với|các|từng|cán\s+bộ|chức\s+danh|đội\s+ngũ|tập\s+thể|công\s+tác)\s+$/u
const MORE_DIRECTING =
  /(?:\s*,\s*(?:định\s+hướng|đôn\s+đốc|hướng\s+dẫn|kiểm\s+tra|chỉ\s+đạo|tổ\s+chức|điều\s+hành))*/uy
const AND_DIRECTING = /\s+và\s+\p{L}+\s+\p{L}+\s+/uy

function behindDirecting(stretch: Stretch, { start, end }: SpanOf<'DIRECTING'>): BodyList | null {
  if (NO_DIRECTING.test(stretch.text.low.slice(Math.max(stretch.start, start - LONGEST_LINK), start)))
    return null
  const more = stretch.behind(MORE_DIRECTING, end) ?? end
  const list = stretch.listAt(more)
  // "Theo đó, lãnh đạo ngành Thuế đề nghị …": its heads speak
  if (list && stretch.text.low.startsWith('lãnh', start) && stretch.behind(GIVES, list.end) !== null)
    return null
  if (list) return list
  const and = stretch.behindNoBody(AND_DIRECTING, more)
  return and === null ? null : stretch.listAt(and)
}

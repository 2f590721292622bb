import type { Body } from '../../../model/agency.js'
import { LEVELS } from '../../../model/document.js'
import { ON_A_DAY } from '../../lexicon/retelling.js'
import type { BodyMention } from '../agencies.js'
import type { Heading } from '../heading.js'
import type { ActorCase } from './actors.js'
import { acts } from './acting.js'
import { actorsAt, knownActorsAt } from './lists.js'
import { isTitle } from './news.js'
import { placesOfSubject } from './openings.js'
import { guidesAt, namesTopic } from './passed-on.js'
import { isTold, speaks } from './speaker.js'
import { behindPerson, marksIn, type BodyList, type Stretch } from './stretch.js'
import { isOfMinistries } from './voices.js'
import { isOver, isPerson } from './who-speaks.js'

/** Whom the head of news, a paper or the speaker of his own paper directs: "… chỉ đạo Sở X rà soát". */

const ORDERS =
  /[\s,]*(?:này\s+)?(?:(?:nhấn\s+mạnh|quán\s+triệt|kết\s+luận)(?:\s+và|,)\s+|cũng\s+(?:đã\s+)?|còn\s+|đã\s+|vừa\s+(?=chỉ)|(?:vừa\s+|đã\s+)?(?:có|ký|ban\s+hành)\s+(?:văn\s+bản|công\s+văn|công\s+điện|chỉ\s+thị)\s+(?:số\s+\S+\s+(?:ngày\s+[\d/.-]+\s+)?)?(?:về\s[^;:.]{3,160}?,\s+(?:(?:trong|theo)\s+đó,?\s+)?)?)?chỉ\s+đạo(?:,\s+(?:hướng\s+dẫn|đôn\s+đốc|yêu\s+cầu|đề\s+nghị|giao)(?=\s+\p{L}))?(?:\s+(?:đến|tới|xuống))?\s+/uy

/** "UBND tỉnh tiếp tục chỉ đạo các sở …": a duty of its own, unless the paper is its own. */
const GOES_ON = /[\s,]*(?:tiếp\s+tục|trực\s+tiếp|kịp\s+thời)\s+chỉ\s+đạo\s+/uy
const isOfSpeaker = ({ mentions }: BodyList, heading: Heading): boolean =>
  mentions.every(({ bodies }) => bodies.every((body) => speaks(body, heading)))

/** "Huyện ủy A chỉ đạo các xã …" at the front, in what a city's Party asks: it is one of those charged. */
const isBelowIssuer = ({ mentions }: BodyList, { issuer }: Heading): boolean =>
  issuer !== null &&
  mentions.every(({ bodies }) =>
    bodies.every(
      ({ level, name, territory }) =>
        (level !== null &&
          territory !== null &&
          LEVELS.indexOf(level) > LEVELS.indexOf(issuer.level ?? 'COMMUNE')) ||
        (PARTY_OF_HOUSE.test(name) && PARTY_OF_PLACE.test(issuer.name)),
    ),
  )
const PARTY_OF_HOUSE = /^Đảng ủy (?!xã|phường|thị trấn)/u
const PARTY_OF_PLACE = /^(?:(?:Ban Thường vụ|Thường trực) )?(?:Tỉnh|Thành) ủy/u

/** "Chủ tịch UBND tỉnh đề nghị, trong thời gian tới, các sở …" */
const SAYS =
  /[\s,]*(?:cũng\s+)?(?:chỉ\s+đạo|yêu\s+cầu|đề\s+nghị|lưu\s+ý)(?:\s+rõ)?\s*(?:,\s*(?:trong\s+thời\s+gian|từ\s+nay|thời\s+gian\s+tới|để\s|trước\s+mắt)[^,;:.]{0,60},\s*|[,:]\s*[“"]?)/uy

/** "lãnh đạo tỉnh chỉ đạo các sở …": those over the province, whoever they are. */
const LEADERS =
  /\s*(?:lãnh\s+đạo\s+(?:chính\s+quyền\s+)?(?:tỉnh|thành\s+phố|tp\.?\s?\p{L}*|huyện|quận|thị\s+xã|xã|phường)(?:\s+\p{L}+){0,3}?|tỉnh|thành\s+phố|huyện|quận|thị\s+xã)\s+(?:cũng\s+)?chỉ\s+đạo\s+/uy

/** "ông Trần Văn A chỉ đạo Sở Y tế …": news names who is over them by his name. */
const SOMEBODY_ORDERS = /\s*(?:ông|bà|đồng\s+chí|đ\/c)(?:\s+\p{L}+){0,5}?\s+(?:cũng\s+|đã\s+)?chỉ\s+đạo\s+/uy

/** "Văn bản của ngân hàng cũng chỉ đạo các quỹ …": the paper that is told of. */
const PAPER_ORDERS =
  /\s*(?:văn\s+bản|công\s+văn|công\s+điện|chỉ\s+thị|kế\s+hoạch|thông\s+báo)(?:\s+[\p{L}\d/.-]+){0,10}?\s+(?:cũng|còn)\s+chỉ\s+đạo\s+/uy

/** "có Công văn số N chỉ đạo các sở, ngành …" only announces the paper; whom it charges, is told behind. */
const BY_NUMBER = /(?<=số\s+\S+\s+(?:ngày\s+[\d/.-]+\s+)?chỉ\s+đạo\s+)/uy
/** Also "các sở; UBND các huyện", and not the latter alone. */
const isToAll = ({ mentions }: BodyList): boolean =>
  mentions.some(isGeneral) && mentions.every((one) => isGeneral(one) || one.bodies.every(isOfUnits))
const isOfUnits = ({ name }: Body): boolean => name.startsWith('UBND các ')
const isGeneral = ({ bodies }: BodyMention): boolean =>
  bodies.every(
    ({ kind, name }) =>
      kind === 'UNNAMED' || /^các (?:bộ|sở|ban|ngành|cơ quan|đơn vị|địa phương|cấp)/u.test(name),
  )

/** News: "Chủ tịch UBND tỉnh vừa có văn bản chỉ đạo Sở X rà soát …": whom the head directs, it charges. */
export function directed(one: ActorCase): BodyList | null {
  const { stretch, heading, openings } = one
  if (!isTold(heading)) return orderedBySpeaker(one)
  if (isTitle(stretch.passage)) return null
  for (const list of [...openings, ...behindDay(stretch), ...behindAim(stretch)]) {
    const isCharged = openings.includes(list) && isBelowIssuer(list, heading)
    const from = behindPerson(stretch.text, list.end)
    const at =
      guidesAt(stretch, from) ??
      ((isOver(list) && !isCharged) || isOfSpeaker(list, heading)
        ? (stretch.behind(ORDERS, from) ?? stretch.behind(SAYS, from))
        : null) ??
      // the board of a province may have to "tiếp tục chỉ đạo" itself in another's paper, its head is told of
      (isOfSpeaker(list, heading) || (isOver(list) && isPerson(list) && !isCharged)
        ? stretch.behind(GOES_ON, from)
        : null)
    const given = at === null ? null : actorsAt(stretch, at, 'ACTOR')
    if (given && isOfMinistries(list) && one.isOfGovernment()) continue
    const isAll = stretch.text.reads(BY_NUMBER, at ?? 0) !== null && given !== null && isToAll(given)
    if (given && !isAll && !namesTopic(stretch, at, given) && acts(stretch, given)) return given
  }
  for (const place of placesOfSubject(stretch)) {
    // "Chủ tịch UBND các tỉnh, | thành phố chỉ đạo …"
    if (stretch.isInBody(place) && stretch.bodyAt(place) === null) continue
    const at =
      stretch.behind(LEADERS, place) ??
      stretch.behindNoBody(SOMEBODY_ORDERS, place) ??
      stretch.behind(PAPER_ORDERS, place)
    const given = at === null ? null : actorsAt(stretch, at, 'ACTOR')
    if (given && acts(stretch, given)) return given
  }
  return behindOrder(stretch)
}

/** "Ngày D, UBND tỉnh ban hành Công điện số N chỉ đạo Sở X …" */
function behindDay(stretch: Stretch): readonly BodyList[] {
  const day = stretch.text.reads(ON_A_DAY, stretch.wordsAt)
  const list = day && knownActorsAt(stretch, stretch.wordsAt + day[0].length)
  return list ? [list] : []
}

/** "Phát biểu kết luận, ông A - Phó Chủ tịch UBND tỉnh chỉ đạo: Sở X …": whom a speaker names behind the colon. */
function behindOrder(stretch: Stretch): BodyList | null {
  for (const { at } of marksIn(stretch.text, ':', stretch)) {
    if (!ORDERS_BEFORE.test(stretch.text.low.slice(Math.max(stretch.start, at - LONGEST_ORDER), at))) continue
    const given = actorsAt(stretch, stretch.behind(QUOTE, at + 1) ?? at + 1, 'ACTOR')
    if (given && acts(stretch, given)) return given
  }
  return null
}
const ORDERS_BEFORE = /(?<!ban\s)(?:chỉ đạo|yêu cầu|đề nghị|kết luận|lưu ý|nhấn mạnh)\s*$/u
const LONGEST_ORDER = 16
const QUOTE = /\s*[“"]/uy

/** "UBND phường chỉ đạo các tổ dân phố …" in its own paper, "đồng chí Bí thư Huyện ủy đã chỉ đạo Trạm Y tế …". */
function orderedBySpeaker({ stretch, heading, openings }: ActorCase): BodyList | null {
  for (const list of [...openings, ...behindCommas(stretch)]) {
    const from = behindPerson(stretch.text, list.end)
    const guided = guidesAt(stretch, from)
    const at = guided ?? stretch.behind(HAS_ORDERED, from)
    if (
      at === null ||
      !(isOfSpeaker(list, heading) || guided !== null || (isOver(list) && stretch.text.reads(PAST, from)))
    )
      continue
    const given = actorsAt(stretch, at, 'ACTOR')
    if (given && (acts(stretch, given) || stretch.behind(AS_FOLLOWS, given.end) !== null)) return given
  }
  return null
}
/** "Xét đề nghị của Sở X tại Tờ trình số 5, UBND tỉnh chỉ đạo …": those who may speak behind grounds, or behind a label. */
const behindCommas = ({ bodies, text: { low } }: Stretch): readonly BodyList[] =>
  bodies
    .filter(({ start }) => low.startsWith(', ', start - 2) || low.startsWith(': ', start - 2))
    .map((body) => ({ start: body.start, end: body.end, mentions: [body] }))
/** "Chiều 18-1, nhằm phủ xanh đồi trọc, UBND tỉnh vừa có văn bản chỉ đạo …": behind when, why and on what grounds. */
const behindAim = (stretch: Stretch): readonly BodyList[] =>
  stretch.bodies
    .filter(
      ({ start }) =>
        start - stretch.wordsAt <= LONGEST_AIM && AIM.test(stretch.text.low.slice(stretch.wordsAt, start)),
    )
    .map((body) => ({ start: body.start, end: body.end, mentions: [body] }))
/** "… để phủ xanh, |", "Văn phòng UBND tỉnh cho biết, |", "Qua kiểm tra thực tế, trên cơ sở ý kiến của các xã, ông Trần Văn A - |" */
const AIM =
  /^(?!.*(?<!\p{L})(?:giao|yêu cầu|chỉ đạo|chủ trì|phối hợp)\s)[^;:.]{3,300},\s(?:(?:ông|bà|đồng\schí)\s[^,;:.–-]{3,40}(?:,|\s[–-])\s)?$/u
const LONGEST_AIM = 300
const AS_FOLLOWS = /\s+(?:(?:cụ\s+thể\s+)?như\s+sau|(?:cần\s+)?lưu\s+ý)(?!\p{L})[^.;:]{0,40}:\s*$/uy
const HAS_ORDERED = /[\s,]*(?:cũng\s+|đã\s+)?chỉ\s+đạo\s+/uy
const PAST = /[\s,]*đã\s/uy

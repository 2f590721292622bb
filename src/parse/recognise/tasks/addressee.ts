import type { Body } from '../../../model/agency.js'
import { fold } from '../../../model/fold.js'
import type { SpanOf } from '../../annotate/annotated.js'
import { rule, type Rule } from '../../rule.js'
import type { Heading } from '../heading.js'
import type { Actor, ActorCase } from './actors.js'
import { opensDuty, skipBlanks } from './duty.js'
import { unlistedBody } from './members.js'
import { MODALITY } from './modality.js'
import type { Roles } from './roles.js'
import { isTold } from './speaker.js'
import type { Range, Stretch } from './stretch.js'

interface Addressed extends Range {
  readonly bodies: readonly Body[]
}

/** "Quý Công ty", "Trung tâm", "đơn vị": whom a letter speaks to, by the noun alone. */
const SPOKEN_TO =
  /(?:quý\s+)?((?:tổng\s+)?công\s+ty|tập\s+đoàn|doanh\s+nghiệp|ngân\s+hàng|trung\s+tâm|bệnh\s+viện|(?:nhà\s+)?trường|học\s+viện|viện|hiệp\s+hội|hội|hợp\s+tác\s+xã|chi\s+nhánh|ban\s+quản\s+lý|văn\s+phòng|sở|chi\s+cục|cục|đơn\s+vị|cơ\s+quan|(?<=quý\s+)(?:bộ|ban|ngành|ủy\s+ban|địa\s+phương|tỉnh|thành\s+phố|huyện|vị))(?!\p{L})/uy
/** Whoever it is. */
const ANYBODY = /^(?:doanh nghiệp|đơn vị|cơ quan|ngành|địa phương|vị)$/

/** "Quý Cơ quan", "các đồng chí, các cơ quan, đơn vị", "các đồng chí Giám đốc Sở": all whom a letter goes to. */
const YOU =
  /(?:(?:các\s+)?quý\s+(?:cơ\s+quan|đơn\s+vị|cấp|vị|bộ|ngành|sở|ban|địa\s+phương|ủy\s+ban|trường)(?:(?:\s*[,;]\s*|\s+và\s+)(?:các\s+)?quý\s+(?:cơ\s+quan|đơn\s+vị|bộ|ngành|sở|ban|địa\s+phương|ủy\s+ban|trường)){0,4}|(?:các\s+)?(?:đồng\s+chí|đ\/c)\s+(?:giám\s+đốc(?:\s+sở)?|chủ\s+tịch|bí\s+thư|hiệu\s+trưởng|(?:thủ|trạm|cục)\s+trưởng|trưởng\s+phòng)|các\s+(?:đồng\s+chí|đ\/c)(?!\s+\p{L}+\s+viên))(?:\s*,\s*(?:các\s+)?(?:cơ\s+quan|địa\s+phương|đơn\s+vị)){0,3}(?!\p{L})/uy

/** "Sở Tài chính đề nghị:", "Bộ Nội vụ đề nghị thực hiện một số nội dung sau:": whom the letter goes to, as it names nobody else. */
const WHAT_FOLLOWS =
  /\s*,?\s*(?:(?:khẩn\s+trương|nghiêm\s+túc|quan\s+tâm|tập\s+trung|phối\s+hợp|chỉ\s+đạo|tổ\s+chức|triển\s+khai|thực\s+hiện)\s*,?\s*){0,4}(?:(?:tốt\s+)?(?:một\s+số|các|những)\s+(?:nội\s+dung|nhiệm\s+vụ|giải\s+pháp|biện\s+pháp|việc|công\s+việc|vấn\s+đề)(?:\s+(?:cụ\s+thể|trọng\s+tâm|chủ\s+yếu|công\s+việc))?)?(?:\s+(?:cụ\s+thể\s+)?(?:như\s+sau|sau\s+đây|sau))?\s*:\s*$/uy

/** Of a letter to one alone, "đề nghị Công ty thực hiện …" charges whom it goes to. */
function addressee({ stretch, heading }: ActorCase): Addressed | null {
  const body = bodyOf(heading)
  if (body === null) return addressees({ stretch, heading })
  for (const span of stretch.givers) {
    const at = stretch.text.behind(span)
    const [spoken, noun] = stretch.text.reads(SPOKEN_TO, at) ?? []
    if (spoken === undefined || noun === undefined || stretch.bodyAt(at) !== null) continue
    const isMeant = ANYBODY.test(fold(noun)) || fold(body.name).startsWith(fold(noun).replace(/^nhà /, ''))
    const end = at + spoken.length
    if (isHired(stretch, end)) continue
    if (isMeant && opensDuty(stretch.text, skipBlanks(stretch.text, end), stretch.end))
      return { start: at, end, bodies: [body] }
  }
  return null
}

/** "đề nghị đơn vị tư vấn chỉnh sửa …": not the one that it goes to, but whom that has hired. */
function isHired({ text, end: till }: Stretch, at: number): boolean {
  const end = text.endOf(TRADE, at)
  return end !== null && opensDuty(text, end, till)
}
const TRADE = /\s+(?:tư\s+vấn|thi\s+công|thiết\s+kế|giám\s+sát|thẩm\s+tra|khảo\s+sát)\s+(?=\p{L})/uy

function addressees({ stretch, heading }: Pick<ActorCase, 'stretch' | 'heading'>): Addressed | null {
  const { text } = stretch
  for (const span of stretch.givers) {
    const at = text.behind(span)
    const each = heading.addressees.length > 1 ? stretch.behind(EACH, at) : null
    const end = each !== null && text.reads(WHAT_FOLLOWS, each) ? each : stretch.behind(YOU, at)
    if (end === null) continue
    const next = skipBlanks(text, end)
    const isCharged =
      opensDuty(text, next, stretch.end) ||
      text.at('GIVING', next) !== null ||
      text.reads(GIVES_OPINION, next) !== null ||
      text.reads(WHAT_FOLLOWS, end) !== null
    if (!isCharged) continue
    const known = heading.addressees
    // news of a letter leaves out whom it went to
    const bodies = known.length > 0 ? known : isTold(heading) ? [unlistedBody(text.text.slice(at, end))] : []
    if (bodies.length > 0) return { start: at, end, bodies }
  }
  return null
}

/** "yêu cầu đơn vị:", of a letter to several: each of them. */
const EACH = /(?:cơ\s+quan|đơn\s+vị|địa\s+phương)(?:\s*,\s*(?:cơ\s+quan|đơn\s+vị|địa\s+phương))?(?!\p{L})/uy

const GIVES_OPINION =
  /(?:(?:quan\s+tâm|nghiên\s+cứu|xem\s+xét)\s*,\s*)?(?:có\s+(?:ý\s+kiến|văn\s+bản|báo\s+cáo)|viết|góp\s+ý|gửi|gởi|cho\s+(?:ý\s+kiến|biết)|hỗ\s+trợ|cử)(?!\p{L})/uy

/** The body of that name, or one that no list holds. */
function bodyOf({ addressee, addressees: [known] }: Heading): Body | null {
  if (addressee === null) return null
  const isWhole = known !== undefined && fold(known.name).startsWith(fold(addressee))
  return isWhole ? known : unlistedBody(addressee)
}

const row = (id: string, when: (one: ActorCase) => Addressed | null): Rule<ActorCase, Actor> =>
  rule<ActorCase, Actor, Addressed>({
    id,
    when,
    then: ({ start, end, bodies }, { stretch: { passage, text } }) => ({
      leads: bodies.map((body) => ({
        body,
        asPrinted: text.text.slice(start, end),
        span: passage.span(start, end),
      })),
      role: null,
      modality: MODALITY.DE_NGHI,
      dutyAt: end,
    }),
  })

/** "Sở Tài chính đề nghị:" */
export const isAskedBelow = ({ rule: id, leads: [first] }: Roles): boolean =>
  id === 'lead.addressee' && first !== undefined && ASKS.test(first.asPrinted)
const ASKS = /^(?:kính |trân trọng )?(?:đề nghị|kiến nghị|yêu cầu)/iu
function askedBelow({ stretch, heading: { asked: bodies } }: ActorCase): Addressed | null {
  const asks = bodies.length === 0 ? undefined : stretch.givers.find((span) => asksAll(stretch, span))
  return asks ? { start: asks.start, end: asks.end, bodies } : null
}

/** Behind who speaks, or at the front: not "theo đề nghị:"; nor of one thing, "Về kinh phí: Sở Tài chính đề nghị:". */
function asksAll(stretch: Stretch, { start, end, value }: SpanOf<'GIVING'>): boolean {
  const { text, wordsAt } = stretch
  return (
    (value === 'DE_NGHI' || value === 'YEU_CAU') &&
    // "Lưu ý:"
    !text.low.startsWith('lưu', start) &&
    text.reads(WHAT_FOLLOWS, end) !== null &&
    (start === wordsAt || stretch.listBefore(start) !== null) &&
    !text.holds(':', wordsAt, start)
  )
}

/** "Sở A rất mong nhận được văn bản góp ý của quý cơ quan trước ngày D": by that day they are to write. */
function hopedOf({
  stretch: { text, start, end },
  heading: { addressees: bodies },
}: ActorCase): Addressed | null {
  const hoped = bodies.length === 0 ? null : HOPED.exec(text.low.slice(start, end))
  if (hoped === null) return null
  const at = start + hoped.index
  return { start: at, end: at + hoped[0].length, bodies }
}
const HOPED =
  /(?<!\p{L})mong\s+(?:sớm\s+)?(?:sẽ\s+)?nhận\s+được\s+(?:các\s+)?(?:văn\s+bản|ý\s+kiến|góp\s+ý|báo\s+cáo|hồ\s+sơ|phản\s+hồi|trả\s+lời|kết\s+quả|danh\s+sách|đăng\s+ký|phiếu)(?!\p{L})(?=[^.;]{0,160}?\s(?:trước|chậm\s+nhất|muộn\s+nhất|trong)\s)/u

/** "Quý cơ quan có ý kiến góp ý xin vui lòng gửi về …", "Văn bản góp ý xin vui lòng gửi về …": all whom it goes to. */
function politelyAsked({ stretch, heading }: ActorCase): Addressed | null {
  const { text, wordsAt, end } = stretch
  const asked = PLEASE.exec(text.low.slice(wordsAt, end))
  if (asked === null) return null
  const till = wordsAt + asked.index + asked[0].length
  const you = stretch.behind(YOU, wordsAt)
  const { addressees: known } = heading
  const spoken = you !== null && isTold(heading) ? text.text.slice(wordsAt, you).trim() : null
  const unlisted = spoken === null ? [] : [unlistedBody(spoken.replace(/^quý\s+/iu, ''))]
  const bodies = known.length > 0 ? known : unlisted
  const isAsked = bodies.length > 0 && opensDuty(text, skipBlanks(text, till), end)
  return isAsked ? { start: wordsAt, end: till, bodies } : null
}
const PLEASE = /^[^.;:]{0,90}(?<!\p{L})vui\s+lòng(?!\p{L})/u

export const ADDRESSEE = row(
  'lead.addressee',
  (one) => addressee(one) ?? askedBelow(one) ?? hopedOf(one) ?? politelyAsked(one),
)

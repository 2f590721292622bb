import type { PartialDate } from '../../../model/date.js'
import type { DocumentType } from '../../../model/document.js'
import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { mentionsWithin } from '../../annotate/mentions.js'
import {
  BEHIND_COMMA,
  CHARGES_BY,
  ISSUES_IT,
  NUMBERED,
  ON_A_DAY,
  PUBLISHED_BY,
} from '../../lexicon/retelling.js'
import { NOWHERE } from '../../place.js'
import type { Paper } from '../../segment.js'
import { inTitleCase } from '../../segment/capitals.js'
import { NAMES_ITSELF } from '../../segment/head-lines.js'
import { isNameOfBody } from '../../segment/plain-head.js'
import { sentencesIn } from '../../sentences.js'
import { bodiesIn, type BodyMention } from '../agencies.js'
import { dayTold } from '../retold-day.js'
import { speakerBehindTitle } from '../retelling/speaker-behind.js'
import { titleBehind } from '../retelling/title.js'
import type { Passage } from '../../passage.js'
import { issuedPassively, namedAbove } from './passive.js'

/** What a text without a letterhead says of itself in its first paragraphs. */
export interface Opening {
  /** Who speaks, as printed: "Ban Chấp hành Thành đoàn Hà Nội ban hành Kế hoạch …". */
  readonly speaker: string
  readonly type: DocumentType | null
  /** The day on which it was issued, as that sentence tells: "Ngày 10/02/2012, Chủ tịch UBND tỉnh ký quyết định …". */
  readonly issuedOn: PartialDate | null
  /** What it is about, where that sentence says it behind the type: "ban hành Công văn hỏa tốc về việc …". */
  readonly title?: string
  /** Its number, where the code is not told: "ban hành Chỉ thị số 17 về …". */
  readonly number?: string
}

/** So many paragraphs may stand before the one that says it. */
const PARAGRAPHS = 6

/** In: a paper without letterhead and number. Out: who issues it and what, where its own words say so. */
export function readOpening(paper: Paper): Opening | null {
  const { head, body, typeLine, addressees } = paper
  const named = head.find(({ text }) => isNameOfBody(text))
  const ofWhom = OF_WHOM_IN_TITLE.exec(paper.title.text)?.[1]
  const speaker = named
    ? inTitleCase(named.text.replace(WHAT_IT_DOES, '').replace(WHAT_AUTHORITIES_DO, ''))
    : ofWhom === undefined
      ? issuerInBrackets(paper)
      : inTitleCase(ofWhom)
  if (speaker !== null) return { speaker, type: null, issuedOn: null }
  for (const { passage } of body.filter((item) => isNoGround(item) && !isLink(item)).slice(0, PARAGRAPHS)) {
    const text = passage.annotated
    const annexed = ANNEXED.test(passage.text) ? OF_WHOM.exec(passage.text)?.[1] : undefined
    if (annexed !== undefined) return { speaker: annexed, type: null, issuedOn: null }
    const per = chargesPer(text) ?? saysIn(text) ?? (typeLine === null ? issuedPassively(text) : null)
    if (per) return per
    // a letter tells what others issued, and is sent by who speaks in it
    const issued = text
      .spans('TYPE_NOUN')
      .find(
        (noun) => (addressees.length === 0 || noun.value === 'CONG_VAN') && issuerBefore(text, noun) !== null,
      )
    if (issued)
      return {
        speaker: issuerBefore(text, issued) as string,
        // "ban hành văn bản" names no type
        type: namesType(text, issued) ? issued.value : null,
        issuedOn: dayBefore(paper, text, issued.start),
        ...nameOf(paper, passage, issued),
      }
    const held = typeLine === null ? (heldBy(text) ?? sentBy(text) ?? notifiedBy(text)) : null
    if (held) return held
    const speaker = typeLine === null ? null : speakerIn(text)
    if (speaker !== null) return { speaker, type: null, issuedOn: null }
  }
  const said = typeLine === null ? openingSpeaker(body) : closingSpeaker(body)
  if (said !== null) return { speaker: said, type: null, issuedOn: null }
  return typeLine === null ? namedAbove(body) : null
}

/** What a paper rests on says nothing of who issues it. */
const isNoGround = ({ passage: { text } }: Paper['body'][number]): boolean =>
  !/^[-–\s]*(?:Căn cứ|Theo đề nghị|Xét)\s.*;$/u.test(text)

/** "Liên kết website", "Tìm kiếm": what a page prints above its text. */
const isLink = ({ passage: { text }, marker }: Paper['body'][number]): boolean =>
  marker === 'NONE' && text.length < LONGEST_LINK && !/[.:;,\d]/u.test(text)
const LONGEST_LINK = 45

/** "NGHỊ QUYẾT" / "CỦA BỘ CHÍNH TRỊ về …" */
const OF_WHOM_IN_TITLE = /^CỦA\s+(\p{Lu}[\p{Lu}\s]{3,60}?)\s+(?=(?:[Vv]ề|VỀ|V\/v)\s)/u

const speakerIn = (text: Annotated): string | null => speakerOf(text) ?? speakerBehindGrounds(text)

/** Of a text without a type word, where none of its first paragraphs says who issued it. */
function openingSpeaker(body: Paper['body']): string | null {
  let isToldOn = false
  for (const { passage } of body.slice(0, PARAGRAPHS)) {
    const text = passage.annotated
    const speaker = speakerIn(text)
    // "Theo đó, Sở A kiểm tra …", and below "Bộ Chỉ huy B chỉ đạo các đơn vị …": what one more is to do
    if (speaker !== null && !(isToldOn && text.reads(LEADS, 0) !== null)) return speaker
    const from = text.reads(GOES_ON, 0)?.[0].length
    isToldOn ||= from !== undefined && bodiesIn(text, NOWHERE)[0]?.start === from
  }
  return null
}
const LEADS = /[^,;:.]{3,90}?\s(?:chỉ\s+đạo|hướng\s+dẫn|thông\s+báo|quyết\s+định)\s/uy

/** A headline goes on behind the name: "BAN TUYÊN GIÁO HUYỆN ỦY HƯỚNG DẪN TUYÊN TRUYỀN". */
const WHAT_IT_DOES = /\s(?:hướng dẫn|triển khai|tăng cường|đẩy mạnh|tiếp tục)\s.*$/iu
/** "UBND phường họp thường kỳ tháng 3/2022": of those whose names hold no such verb. */
const WHAT_AUTHORITIES_DO = new RegExp(
  `(?<=^(?:UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ủy|Đảng bộ|Sở|Công an|Phòng)(?:\\s[\\p{L}\\d]+){0,9})\\s(?:${[
    'họp|giao ban|gặp mặt|đối thoại|làm việc|tiếp xúc|hội ý|tọa đàm|bàn giao|bàn về|ra mắt|ra quân|phát động|sơ kết|tổng kết|khai mạc',
    'bế mạc|khánh thành|khởi công|ký kết|công bố|trao|tặng|thăm|đón|tiếp đoàn|chúc mừng|khen thưởng|tuyên dương|kiểm tra|giám sát|khảo sát',
    'rà soát|xử phạt|xử lý|nghe|cho ý kiến|thảo luận|thông qua|thống nhất|quán triệt|chủ động|tập trung|quyết liệt|chỉ đạo|phê duyệt|tập huấn',
    'diễn tập|phối hợp|chủ trì|hưởng ứng|tham gia|hoàn thành|sẵn sàng|dự kiến|sẽ|hội nghị',
  ].join('|')})(?!\\p{L}).*$`,
  'iu',
)

/** "(Quyết định số … ngày … của Ban Thường vụ Tỉnh ủy X)" in the head of a copy. */
export const issuerInBrackets = ({ head }: Paper): string | null =>
  head.map(({ text }) => (NAMES_ITSELF.test(text) ? OF_WHOM.exec(text)?.[1] : undefined)).find(Boolean) ??
  null
/** "(Ban hành kèm theo Kế hoạch số … của Ban Thường vụ Đảng ủy phường X)": the annex is of who issued that. */
const ANNEXED = /^\((?:Ban hành )?[Kk]èm theo\s/u
const OF_WHOM = /\scủa\s+([^,;()]{2,90}?)\s*\)?$/u

/** Of news alone: a copy has a number and a title of its own. */
function nameOf(
  { typeLine }: Paper,
  passage: Passage,
  noun: SpanOf<'TYPE_NOUN'>,
): Pick<Opening, 'title' | 'number'> {
  const text = passage.annotated
  // "… ban hành Kế hoạch trồng cây như sau:" is said of a copy that lost its head
  if (typeLine !== null || passage.text.endsWith(':') || !namesType(text, noun)) return {}
  const urgent = noun.end + (text.reads(URGENT, noun.end)?.[0].length ?? 0)
  const [numbered = '', number] = text.reads(WITHOUT_CODE, urgent) ?? []
  const title = titleBehind({ passage, end: urgent + numbered.length }).text
  return { ...(title === '' ? {} : { title }), ...(number === undefined ? {} : { number }) }
}
const WITHOUT_CODE = /\s+s[ốo]\s+(\d{1,5})(?![\d/.-])(?:\s*,?\s*ngày\s+\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)?/uy
const URGENT = /\s+(?:khẩn|hỏa\s+tốc|thượng\s+khẩn)(?!\p{L})/uy

/** The body that opens a clause with "vừa ban hành Kế hoạch …"; not where a symbol follows, which may be anybody's. */
function issuerBefore(text: Annotated, noun: SpanOf<'TYPE_NOUN'>): string | null {
  const verb = (text.reads(ISSUES_IT, noun.start) ?? drawsUp(text, noun.start))?.[1]?.length ?? 0
  if (verb === 0 || text.at('TELLS_OF_EARLIER', 0) || text.reads(NUMBERED, noun.end)) return null
  const said = noun.start - verb
  const till = beforeShortName(text, said)
  // "Công an thành phố xây dựng phương án …" is what it is to do
  if (DRAWN_UP.test(text.low.slice(said, noun.start)) && !drawsUp(text, noun.start)) return null
  if (SEVERAL.test(text.text.slice(said, noun.start))) return null
  const bodies = bodiesIn(text, NOWHERE)
  const owner = bodies.find(
    ({ start }) => start === noun.end + (text.reads(OF_ITS, noun.end)?.[0].length ?? NaN),
  )
  if (owner?.bodies.length === 1 && !isOfMeeting(text, noun)) return text.text.slice(owner.start, owner.end)
  const mentions = mentionsWithin(bodies, 0, till)
  const last = mentions.at(-1)
  if (last?.bodies.length !== 1 || isPlural(last)) return null
  const rest = text.text.slice(last.end, till)
  const unit = UNIT_BEHIND_LETTERS.exec(rest)?.[1]
  const whole = unit === undefined ? last : mentions.at(-2)
  const isNews =
    mentions[0] === whole && namesType(text, noun) && JUST_SAID.test(text.low.slice(said, noun.start))
  const isSubject = text.reads(OPENS_CLAUSE, whole?.start ?? 0) ?? text.reads(IN_NAME_OF, whole?.start ?? 0)
  if (!whole || !(isNews || isSubject) || IS_GIVEN.test(text.low.slice(0, whole.start))) return null
  if (unit !== undefined) return `${text.text.slice(last.start, last.end)}${unit}`
  return rest.replace(NAME_OF_HOLDER, '').replace(DAY_BEHIND_NAME, '').trim() === ''
    ? text.text.slice(last.start, last.end)
    : null
}
/** "Văn phòng UBND tỉnh vừa ban hành Thông báo kết luận của Chủ tịch UBND tỉnh": the office tells what somebody concluded. */
const isOfMeeting = ({ text }: Annotated, { start, end, value }: SpanOf<'TYPE_NOUN'>): boolean =>
  value === 'THONG_BAO' && /(?:kết luận|ý kiến)/iu.test(text.slice(start, end + LONGEST_CONCLUSION))
const LONGEST_CONCLUSION = 18
/** "Ban Chỉ đạo A huyện B (sau đây gọi tắt là Ban Chỉ đạo) ban hành …" */
const beforeShortName = (text: Annotated, at: number): number =>
  at - (text.reads(SHORT_NAME_BEFORE, at)?.[1]?.length ?? 0)
const SHORT_NAME_BEFORE = /(?<=(\s\((?:sau\s+đây\s+)?(?:gọi|viết)\s[^()]{2,60}\)\s{0,3}))/uy
/** Behind a headline that no mark parts from it, "Thủ tướng đã có công điện" is still what is told. */
const JUST_SAID = /^\s*(?:đã|vừa|mới)\s(?:có|ký|gửi)(?!\p{L})/u
/** "giao Bộ trưởng Bộ A thay mặt Chính phủ ký tờ trình": what somebody is to do. */
const IS_GIVEN = /(?:giao|phân công|ủy quyền)\s[^.;:]{3,140}\sthay mặt $/u
/** "Tổng Bí thư A vừa thay mặt Bộ Chính trị ký ban hành Chỉ thị" */
const IN_NAME_OF = /(?<=\sthay\s{1,3}mặt\s{1,3})/uy
const DRAWN_UP = /^\s*xây dựng\s*$/u
/** "Ủy ban nhân dân (UBND) tỉnh Tây Ninh": the letters stand between the name and its unit. */
const UNIT_BEHIND_LETTERS =
  /^\)(\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)(?:\s\p{Lu}\p{Ll}+){0,4})\s*$/u
/** "Tỉnh ủy, UBND tỉnh đã ban hành các văn bản như …" looks back to several papers. */
const SEVERAL = /\s(?:các|nhiều|những|một số)\s/u
/** "Phó Thủ tướng A vừa ký Công điện của Thủ tướng Chính phủ": who signs it does not issue it. */
const OF_ITS = /\s+của\s+/uy
/** "Chủ tịch UBND thành phố Lê Trung Bình ký quyết định": who holds the office. */
const NAME_OF_HOLDER =
  /^\s\p{Lu}\p{Ll}+(?:\s\p{Lu}(?:\p{Ll}+|\.)?){1,3}(?=\s*$|\s\(?ngày\s|\s(?:vừa|cũng|còn|yêu|đề|giao|chỉ)\s)/u
/** "Văn phòng Chính phủ ngày 18/5 đã có công văn …" */
const DAY_BEHIND_NAME = /^\s\(?ngày\s\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?\)?(?=\s*$)/u
/** "… xây dựng kế hoạch thực hiện như sau:" is said of itself where the sentence announces the body. */
const drawsUp = (text: Annotated, at: number): RegExpExecArray | null =>
  AS_FOLLOWS.test(text.low.slice(-LAST_WORDS)) || text.reads(CARRIES_OUT, 0) !== null
    ? text.reads(DRAWS_UP, at)
    : null
/** "Thực hiện ý kiến của UBND huyện, UBND xã A xây dựng Kế hoạch …" is said of itself too. */
const CARRIES_OUT =
  /(?:thực\s+hiện|triển\s+khai)\s[^.;:]{5,200}?,\s+(?:ubnd|ủy\s+ban\s+nhân\s+dân|đảng\s+ủy)\s+(?:xã|phường|thị\s+trấn|huyện|quận)\s[^.,;:]{2,40}?\sxây\s+dựng\s+kế\s+hoạch\s/uy
const AS_FOLLOWS = /(?:như sau|sau đây)\s*:$/u
const LAST_WORDS = 20
const DRAWS_UP = /(?<=(\sxây dựng\s{1,9}))/uy

/** "UBND huyện A vừa họp để gỡ vướng", "UBND huyện A vừa triển khai kế hoạch đón Tết": news of what a house has just done. */
function heldBy(text: Annotated): Opening | null {
  const found = bodiesIn(text, NOWHERE).find(
    (body) =>
      body.bodies.length === 1 &&
      !isPlural(body) &&
      text.reads(JUST_HELD, body.end) !== null &&
      text.reads(OPENS_CLAUSE, body.start) !== null,
  )
  const held = found && text.reads(JUST_HELD, found.end)
  if (!found || !held) return null
  const noun = text.at('TYPE_NOUN', found.end + held[0].length)
  const type = noun && !text.reads(NUMBERED, noun.end) ? noun.value : null
  return { speaker: text.text.slice(found.start, found.end), type, issuedOn: null }
}
const JUST_HELD =
  /\s+(?:vừa|mới)\s+(?:họp|triển\s+khai|tổ\s+chức|làm\s+việc|có\s+buổi|chủ\s+trì)(?!\p{L})\s*/uy

/** "Thủ tướng Chính phủ điện: Bộ A; Bộ B.", whom a telegram is sent to by the first words of the text. */
function sentBy(text: Annotated): Opening | null {
  const [first] = bodiesIn(text, NOWHERE)
  if (first?.bodies.length !== 1 || text.reads(OPENS_CLAUSE, first.start) === null) return null
  return text.reads(WIRES, first.end) === null
    ? null
    : { speaker: text.text.slice(first.start, first.end), type: 'CONG_DIEN', issuedOn: null }
}
const WIRES = /\s+điện\s*:\s/uy

/** "Văn phòng UBND tỉnh vừa thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp": the verb is the paper's name. */
function notifiedBy(text: Annotated): Opening | null {
  const [first] = bodiesIn(text, NOWHERE)
  if (first?.bodies.length !== 1 || first.start !== 0 || !OFFICE.test(text.text)) return null
  return text.reads(NOTIFIES, first.end) === null
    ? null
    : { speaker: text.text.slice(first.start, first.end), type: 'THONG_BAO', issuedOn: null }
}
const OFFICE = /^Văn phòng\s/u
const NOTIFIES =
  /\s+(?:vừa|đã|mới)\s+(?:có\s+)?thông\s+báo\s+(?:kết\s+luận|ý\s+kiến(?:\s+(?:chỉ\s+đạo|kết\s+luận))?)\s+của\s/uy

/** "Theo kết luận 127 ban hành ngày 28/2, Bộ Chính trị giao …": a paper by its bare number, and who charges by it. */
function chargesPer(text: Annotated): Opening | null {
  const lead = text.reads(PER, 0)
  const noun = lead && text.at('TYPE_NOUN', lead[0].length)
  const number = noun && text.reads(BARE_NUMBER, noun.end)
  if (!noun || !number) return null
  const at = noun.end + number[0].length
  const first = bodiesIn(text, NOWHERE).find(({ start }) => start >= at)
  return first?.start === at && first.bodies.length === 1 && text.reads(CHARGES_BY, first.end)
    ? { speaker: text.text.slice(first.start, first.end), type: noun.value, issuedOn: null }
    : null
}
const PER = /(?:theo|tại|trong)\s+/uy

/** "Tại Nghị quyết phiên họp thường kỳ tháng 8, Chính phủ yêu cầu …": a paper that is named by what it is about. */
function saysIn(text: Annotated): Opening | null {
  const lead = text.reads(IN_PAPER, 0)
  const noun = lead && text.at('TYPE_NOUN', lead[0].length)
  const about = noun && text.reads(WITHOUT_NUMBER, noun.end)
  if (!noun || !about || noun.value === 'OTHER') return null
  const speaker = speakerBehindTitle(text, noun.end)
  return speaker
    ? { speaker: text.text.slice(speaker.start, speaker.end), type: noun.value, issuedOn: null }
    : null
}
const IN_PAPER = /(?:(?:\([^()]{2,40}\)|\p{L}{2,8})\s*[-–]\s*)?(?:theo|tại|trong)\s+/uy
const WITHOUT_NUMBER = /(?!\s+s[ốo]\s)\s+(?=\p{L})/uy
const BARE_NUMBER =
  /\s+(?:số\s+)?\d{1,4}(?![\d/-])(?:\s+(?:được\s+)?ban hành)?(?:\s+ngày\s+[\d/.-]{3,10})?\s*,\s*/uy

const isPlural = ({ bodies: [body] }: BodyMention): boolean => /^(?:các|những)\s/u.test(body?.name ?? '')

/** "ban hành Kế hoạch", "ký quyết định"; a letter is called "văn bản" as any other paper is. */
const namesType = (text: Annotated, { start, end, value }: SpanOf<'TYPE_NOUN'>): boolean =>
  /^(?:\p{Lu}|công (?:văn|điện)(?!\p{L}))/u.test(text.text.slice(start)) ||
  (value === 'CONG_VAN' && (text.reads(SENT_TO, end) ?? text.reads(URGENT, end)) !== null) ||
  (value !== 'CONG_VAN' &&
    value !== 'OTHER' &&
    (text.reads(SIGNED, start) ?? text.reads(NUMBER_ALONE, end)) !== null)
/** "có văn bản gửi các sở", "có văn bản đề nghị các xã": a letter, whatever it is called. */
const SENT_TO =
  /\s+(?:(?:khẩn|hỏa\s+tốc)\s+)?(?:gửi(?:\s+tới|\s+đến)?|đề\s+nghị|yêu\s+cầu|chỉ\s+đạo|đôn\s+đốc|giao)\s/uy
/** "có công điện khẩn số 13", whose code is not told. */
const NUMBER_ALONE = /\s+(?:(?:khẩn|hỏa\s+tốc|thượng\s+khẩn)\s+)?s[ốo]\s+\d{1,4}(?![\d/-])/uy
const SIGNED = /(?<=\s(?:ký|ký ban hành|ban hành|(?:vừa|mới) (?:xây dựng|có))\s{1,9}(?:khung\s{1,9})?)/uy

/** A sentence that begins with a day says when; not that of a copy, which looks back to other papers. */
function dayBefore(paper: Paper, text: Annotated, till: number): PartialDate | null {
  const from = sentencesIn(text, 0, till).at(-1)?.start ?? 0
  if (paper.typeLine !== null || !text.reads(ON_A_DAY, from)) return null
  const value = dayTold(paper, [])([{ text, from, till }])
  return value === null ? null : { value, precision: 'DAY', asPrinted: text.text.slice(from, till) }
}

/** "tham mưu UBND tỉnh ban hành Kế hoạch" is what somebody else is to do. */
const OPENS_CLAUSE = /(?<=^|[.,;:)–-]\s{0,9})/uy

/** The body that opens a paragraph and goes on to say, to ask or to order; behind "Theo đó" it must demand. */
function speakerOf(text: Annotated): string | null {
  const [first] = bodiesIn(text, NOWHERE)
  if (first?.bodies.length !== 1 || first.bodies[0]?.kind === 'COLLECTIVE') return null
  const from = text.reads(PUBLISHED_BY, 0)?.[0].length ?? 0
  const on = text.reads(GOES_ON, from)?.[0].length ?? 0
  if (first.start !== from + on || text.reads(LEADS_WORK, first.end) !== null) return null
  return text.reads(on > 0 ? DEMANDS : SAYS, first.end + nameOfHolder(text, first.end)) === null
    ? null
    : text.text.slice(first.start, first.end)
}
const nameOfHolder = ({ text }: Annotated, at: number): number =>
  NAME_OF_HOLDER.exec(text.slice(at, at + LONGEST_HOLDER))?.[0].length ?? 0
const LONGEST_HOLDER = 40
const GOES_ON =
  /(?:(?:mới\s+đây|ngày\s+\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?)\s*,?\s+|(?:theo\s+đó|cụ\s+thể|trong\s+đó|bên\s+cạnh\s+đó|đồng\s+thời|ngoài\s+ra)\s*,?\s+)/uy
const DEMANDS =
  /\s+(?:(?:cũng|còn|vừa|đã)\s+)?(?:yêu\s+cầu|đề\s+nghị|giao(?!\s+thông)|(?:thống\s+nhất|đồng\s+ý|chấp\s+thuận)(?=\s+(?:với|chủ|cho|giao|đề|việc)))(?!\p{L})/uy
/** "Sở Xây dựng chỉ đạo bảo đảm giao thông": what it is to do, and nothing that it says. */
const LEADS_WORK =
  /\s+chỉ\s+đạo\s+(?:bảo\s+đảm|đảm\s+bảo|tăng\s+cường|rà\s+soát|kiểm\s+tra|triển\s+khai|thực\s+hiện|tổ\s+chức|xây\s+dựng|vận\s+hành|khắc\s+phục|xử\s+lý)(?!\p{L})/uy
const SAYS =
  /\s+(?:(?:vừa|cũng|còn|đã)\s+(?=yêu|đề|giao|chỉ|hướng))?(?:thông báo|yêu cầu|đề nghị|hướng dẫn|kết luận|chỉ thị|quyết định|kêu gọi|chỉ đạo|giao|ban hành|nhận thấy)(?!\p{L})/uy

/**
 * "Để …, Bộ trưởng Bộ Công Thương chỉ thị:": the body behind the last comma of what announces the body. Who concludes a
 * meeting does not issue the notice of it, and a second office of a person is named beside the first.
 */
function speakerBehindGrounds(text: Annotated): string | null {
  if (!/[:;]$|^(?:Thực hiện|Căn cứ|Triển khai)\s/u.test(text.text) && text.reads(PURPOSE, 0) === null)
    return null
  const bodies = bodiesIn(text, NOWHERE)
  const speaker = bodies.find(
    ({ start, end, bodies: named }, index) =>
      named.length === 1 &&
      text.reads(BEHIND_COMMA, start) !== null &&
      text.reads(ORDERS, end + nameOfHolder(text, end)) !== null &&
      !isBesideAnother(text, bodies[index - 1], start),
  )
  return speaker ? text.text.slice(speaker.start, speaker.end) : null
}
/** "Thực hiện Công văn số … của UBND huyện, UBND xã thông báo": whose paper it is stands right before, too. */
const isBesideAnother = (text: Annotated, before: BodyMention | undefined, start: number): boolean =>
  before !== undefined &&
  text.text.slice(before.end, start).trim() === ',' &&
  text.reads(OF_WHOM_BEFORE, before.start) === null
const OF_WHOM_BEFORE = /(?<=\d[^,;.]{0,60}\scủa\s{1,3})/uy
/** News leaves the colon out: "Để chủ động ứng phó, UBND tỉnh yêu cầu các xã …". */
const PURPOSE =
  /(?:để|nhằm|trước\s+(?:tình\s+hình|thực\s+trạng|thực\s+tế|diễn\s+biến|nguy\s+cơ)|về\s+(?:việc|vấn\s+đề|nội\s+dung)\s+(?:này|trên)\s*,)\s/uy
const ORDERS =
  /(?:\s*\([^()]{2,50}\))?\s+(?:thông báo|yêu cầu|đề nghị|hướng dẫn|chỉ thị|quyết định|kêu gọi|chỉ đạo|giao)(?!\p{L})/uy

/** "Ủy ban nhân dân tỉnh yêu cầu … thực hiện nghiêm Chỉ thị này": who speaks at the end has spoken before. */
function closingSpeaker(body: Paper['body']): string | null {
  for (const { passage } of body.slice(-CLOSING).toReversed()) {
    if (!OF_THIS_PAPER.test(passage.text)) continue
    const speaker = speakerOf(passage.annotated)
    if (speaker !== null) return speaker
  }
  return null
}
/** So many paragraphs may stand behind it. */
const CLOSING = 6
const OF_THIS_PAPER =
  /(?:[Cc]hỉ thị|[Kk]ế hoạch|[Tt]hông báo|[Cc]ông văn|[Cc]ông điện|[Hh]ướng dẫn|[Cc]hương trình|[Nn]ghị quyết) này(?!\p{L})/u

import { COMRADE } from '../../lexicon/comrades.js'
import type { Annotated, SpanOf } from '../../annotate/annotated.js'
import { opensDuty, skipBlanks, TIME_LABEL } from './duty.js'
import { knownActorsAt } from './lists.js'
import { PLACE_BEFORE_OFFICE } from './teams.js'
import { marksIn, type BodyList, type Stretch } from './stretch.js'

/** How far behind an adverbial the actor may stand, by what the adverbial is. */
const REACH = { PLAIN: 200, LINK: 200, NAMES_BODIES: 260, PURPOSE: 300 } as const
/** "Bên cạnh đó, “UBND các xã …", "Riêng Sở Y tế …", "Về phía UBND xã …", "Cơ quan thường trực là Phòng Y tế …" */
export const RIVALS =
  /\s*(?:[“"]\s*)?(?:hạn\s+(?:cuối|chót)\s+(?:để\s+)?|riêng\s+|còn\s+(?=[^.,;:]{3,60}\sthì\s)|về\s+phía\s+|(?:đặc\s+biệt|nhất|trước\s+hết)\s+là\s+|cơ\s+quan\s+(?:thường\s+trực|đầu\s+mối|chủ\s+trì)\s+là\s+)?/uy
/** "các đồng chí", "đồng chí lãnh đạo", "các ông (bà)", "cấp Quận ủy, Huyện ủy" */
export const BEFORE_OFFICE = new RegExp(
  String.raw`\s*(?:(?:các\s+)?${COMRADE}(?:\s*:)?\s+(?:lãnh\s+đạo\s+)?|cấp\s+(?=(?:tỉnh|thành|huyện|quận|thị|đảng)\s+ủy))`,
  'uy',
)
/** "Nguyễn Văn A, ", before the office */
export const PERSON = /[\p{L}\s]{4,32}[,–-]\s*/uy
/** "…, Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban …": what else a person is stands before what the duty comes with. */
const SEAT =
  /(?:(?:tỉnh|thành|huyện|thị|quận|đảng)\s+ủy\s+viên|ủy\s+viên\s+(?:ban\s+(?:thường\s+vụ|chấp\s+hành)|btv|bch)(?:\s+(?:(?:tỉnh|thành|huyện|thị|quận|đảng)\s+ủy|đảng\s+bộ\s+(?:tỉnh|thành\s+phố|huyện|thị\s+xã|quận|xã|phường)))?)\s*[,–-]\s*/uy
/** Behind the seats that a person has on boards. */
export function behindSeats(stretch: Stretch, at: number): number {
  const first = stretch.behind(SEAT, at)
  return first === null ? at : (stretch.behind(SEAT, first) ?? first)
}

/** Words that tell when the actor acts may name others: "Sau khi được HĐND tỉnh thông qua, UBND các xã …". */
const WHEN = /(?:chậm\s+nhất|trong\s+thời\s+hạn|(?:ngay\s+)?sau\s+khi|khi)\s/uy
const COMMA = /\s*,?\s*/uy

/** "Định kỳ hằng tuần đảng ủy các xã báo cáo", "Trước ngày 15/4 Sở Y tế …": a time, and no comma. */
const TIMED =
  /(?:(?:định\s+kỳ\s+)?(?:h[ằà]ng|mỗi)\s+(?:ngày|tuần|tháng|quý|năm)|từ\s+nay(?:\s+trở\s+đi|\s+đến\s+(?:hết|cuối)\s+(?:năm|quý|tháng)(?:\s+(?:nay|này|[\divx]{1,4}))?)?|(?:trước|trong|vào|đến|(?:kể\s+)?từ(?:\s+nay\s+đến)?|chậm\s+nhất)\s+(?:hết\s+)?(?:(?:ngày\s+|tháng\s+|quý\s+)?(?:\d{1,2}(?:[/.-]\d{1,4}){0,2}|[iv]{1,3})(?:\s+năm\s+\d{4}|\/\d{4})?|năm\s+\d{4}))\s+(?=\p{L})/uy

/** "Ngày 25/5 là hạn cuối các trường hoàn thành …" */
const LAST_DAY =
  /ngày\s+\d{1,2}(?:[/.-]\d{1,4}){1,2}\s+là\s+(?:hạn|ngày|thời\s+hạn)\s+(?:cuối(?:\s+cùng)?|chót)\s+(?:để\s+)?/uy

/** "Ngoài ra, có Tiểu ban A, Tiểu ban B": what there is besides. */
const THERE_IS = /\s*,?\s*(?:còn\s+)?có\s/uy

/** "Về X: Sở Y …", "Hằng tháng, đồng chí Bí thư Huyện ủy …": lists at the front, and behind an adverbial. */
export function openingsOf(stretch: Stretch): BodyList[] {
  if (stretch.bodies.length === 0) return []
  return placesOfSubject(stretch).flatMap((at) => {
    const rival = stretch.behindNoBody(PLACE_BEFORE_OFFICE, at) ?? stretch.behind(RIVALS, at) ?? at
    const from = stretch.behind(TIMED, rival) ?? rival
    const comrade = stretch.behindNoBody(BEFORE_OFFICE, from)
    const named = comrade === null ? null : stretch.behindNoBody(PERSON, comrade)
    const list =
      knownActorsAt(stretch, from) ??
      (comrade === null ? null : knownActorsAt(stretch, comrade)) ??
      (named === null ? null : knownActorsAt(stretch, behindSeats(stretch, named)))
    return list ? [list] : []
  })
}

/** "Nếu quá hạn thì Sở Y tế …", "Các xã có trên 10 thôn thì UBND xã …", "Do mưa lớn nên Sở Y tế …": behind what is the case. */
const THEN = /\sthì\s+/u
const HENCE = /\s(?:cho\s+)?nên\s+/u
const CAUSE = /(?:^|\s)(?:do|vì|bởi)\s/u
const STOP = /[.;:]/u
/** "Sở Y tế rà soát, nếu thiếu thì UBND các xã bổ sung": the case of the rest alone. */
const CASE_INSIDE = /[^,]{12},\s*(?:nếu|trường\s+hợp|khi|trong\s+trường\s+hợp)\s/u
/** "Trong quá trình thực hiện, nếu thiếu thì Sở Y tế …": nobody stands before it. */
const OPENS_WITH_TIME =
  /^\s*(?:trong|khi|sau\s+khi|trước\s+khi|hết|đến|ngoài|quá\s+trình|hằng|hàng)\s[^,]{4,90},[^,]*$/u
const LONGEST_CASE = 210

function* behindCase({ text, end }: Stretch, at: number): Generator<number> {
  const till = Math.min(end, at + LONGEST_CASE)
  if (!text.holds(' thì ', at, till) && !text.holds(' nên ', at, till)) return
  const words = text.low.slice(at, till)
  for (const joint of [THEN, HENCE]) {
    const found = joint.exec(words)
    const before = found === null ? '' : words.slice(0, found.index)
    const isCase =
      before !== '' && !STOP.test(before) && (!CASE_INSIDE.test(before) || OPENS_WITH_TIME.test(before))
    if (found !== null && isCase && (joint === THEN || CAUSE.test(before)))
      yield at + found.index + found[0].length
  }
}

export const placesOfSubject = (stretch: Stretch): readonly number[] => stretch.subjectsAt(findPlaces)

function* findPlaces(stretch: Stretch): Generator<number> {
  const at = stretch.wordsAt
  yield* behindCase(stretch, at)
  const named = behindLabel(stretch, LABEL, at)
  if (named !== null) yield* behindCase(stretch, named)
  if (stretch.text.reads(PRINTED_ON, at) === null) yield at
  for (const from of [at, named])
    for (const opening of from === null ? [] : [THIS, AGREED]) {
      const behind = stretch.behindNoBody(opening, from as number)
      if (behind !== null) yield behind
    }
  const timed = stretch.behind(TIMED, at) ?? stretch.behind(LAST_DAY, at)
  if (timed !== null) yield timed
  yield* placesBehindNews(stretch, at)
  const stated = stretch.behind(STATES_CLEARLY, at) ?? stretch.behindNoBody(REGULATES, at)
  if (stated !== null) yield stated
  const labelled = behindLabel(stretch, TIME_LABEL, at)
  if (labelled !== null) yield labelled
  const adverbial = stretch.text.at('ADVERBIAL', at)
  if (adverbial?.value !== 'LINK') {
    if (adverbial !== null) yield* placesBehind(stretch, at, adverbial)
    yield* placesBehindLabel(stretch, at)
    return
  }
  // "Trong đó Phòng Nội vụ …", "Cụ thể, trước ngày 30/6, Sở Y tế …"
  if (stretch.text.reads(THERE_IS, adverbial.end)) return
  const next = stretch.behind(COMMA, adverbial.end) ?? adverbial.end
  yield next
  if (stretch.text.reads(SESSION_OF, next)) return
  const second = stretch.text.at('ADVERBIAL', next)
  if (second !== null || !opensDuty(stretch.text, next)) yield* placesBehind(stretch, at, second ?? adverbial)
}

/** "Việc tính giá do đơn vị tư vấn phối hợp với UBND xã thực hiện": by whom a thing is done. */
export const WORK_DONE_BY =
  /(?:riêng\s+)?(?:việc|công\s+tác|phần|kinh\s+phí|nguồn\s+vốn)(?:\s[^,;:.]{3,120}?)?\sdo\s+/uy

/** "Việc này Sở A …" */
const THIS = /(?:việc|nội\s+dung|vấn\s+đề|nhiệm\s+vụ)\s+(?:này|trên)\s*,?\s+/uy
/** "Về X: đồng ý chủ trương, Sở A thẩm định …": what is agreed to, and who sees to it. */
const AGREED =
  /(?:cơ\s+bản\s+)?(?:đồng\s+ý|thống\s+nhất|nhất\s+trí)(?:\s+(?:về\s+)?(?:chủ\s+trương|nguyên\s+tắc)|\s+với\s[^,;.:]{3,90})?\s*[,;.]\s+/uy

/** "Theo đó, kỳ họp thứ 11, HĐND huyện | sẽ diễn ra …": whose session it is. */
const SESSION_OF = /(?:kỳ|phiên)\s+họp\s+(?:lần\s+)?thứ\s+[\p{L}\d]+\s*,/uy

/** "Trong Nghị quyết phiên họp Chính phủ … nêu rõ, Bộ X …", "Tại Chỉ thị số 5, Chủ tịch UBND tỉnh nêu rõ: Sở Y …" */
const STATES_CLEARLY =
  /(?:(?:trong|tại|theo)\s+)?(?:nghị\s+quyết|công\s+văn|công\s+điện|chỉ\s+thị|văn\s+bản|thông\s+báo|kế\s+hoạch|quyết\s+định|kết\s+luận)\s[^.;:]{3,160}?\s(?:nêu|chỉ|ghi)\s+rõ\s*[,:]\s*(?:rằng\s+)?/uy
/** "Quy chế quy định, Bộ Y tế lập …", "Nghị định cũng quy định Bộ trưởng, Thủ trưởng …" */
const REGULATES =
  /(?:quy\s+chế|thông\s+tư|nghị\s+định)\s+(?:[\p{L}\d/-]+\s+){0,6}?quy\s+định(?:\s+rõ)?(?:\s*[,:]\s*|\s+(?=(?:bộ\s+trưởng|thủ\s+trưởng|chủ\s+tịch|giám\s+đốc|ubnd|ủy\s+ban)\s?[\p{L},]))/uy
/** "Báo X ngày D có bài “…”, Sở Y kiểm tra": behind what a paper has written. */
function* placesBehindNews({ text, end }: Stretch, at: number): Generator<number> {
  const [opening] = text.reads(HAS_WRITTEN, at) ?? []
  if (opening === undefined) return
  const from = at + opening.length
  for (const stop of marksIn(text, ',:', { start: from, end: Math.min(end, from + REACH.PURPOSE) }))
    yield stop.at + 1
}
/** "Báo X số ra ngày D đăng bài …": it is not the one who acts. */
const PRINTED_ON = /(?:báo|tạp\s+chí)\s[^;:.,]{3,60}?\s(?:số\s+)?ra\s+(?:ngày|thứ|sáng|chiều|hôm)\s/uy
const HAS_WRITTEN =
  /(?:báo|tạp\s+chí|đài|trang\s+thông\s+tin)\s[^;:.]{3,80}?\s(?:có\s+(?:loạt\s+)?(?:bài|tin|phóng\s+sự)|đăng\s+(?:bài|tin)|đưa\s+tin)\s/uy

/** "Chế độ báo cáo: Trước 16 giờ hằng ngày, các xã …", "Về rà soát: trước ngày 15/4, Sở Y tế …": behind the adverbial to which a label belongs. */
function* placesBehindLabel(stretch: Stretch, at: number): Generator<number> {
  const behind = behindLabel(stretch, LABEL, at)
  const adverbial = behind === null ? null : stretch.text.at('ADVERBIAL', behind)
  if (behind !== null && adverbial !== null && adverbial.value !== 'LINK')
    yield* placesBehind(stretch, behind, adverbial)
}
/** A label ends with a colon: most stretches have none. */
const behindLabel = (stretch: Stretch, label: RegExp, at: number): number | null =>
  stretch.holds(':', at) ? stretch.behindNoBody(label, at) : null
const LABEL = /(?:[\p{L}\d\s,-]{4,60}|(?:đợt|giai\s+đoạn|bước|vòng)\s+[\divx]{1,3}\s*):\s+/uy

/** Where the actor may stand behind an adverbial that opens the words from `at` on. */
function* placesBehind(stretch: Stretch, at: number, { value, end }: SpanOf<'ADVERBIAL'>): Generator<number> {
  if (value === 'VERB' || stretch.text.reads(WORK_DONE_BY, at) !== null) return
  const said = behindSpeaker(stretch, at)
  if (said !== null) {
    yield said
    return
  }
  const among = stretch.text.reads(TOWARDS, at) === null ? null : stretch.listAt(end)
  const [heard] = stretch.text.reads(HEARD, at) ?? []
  // "Đối với Sở A, Sở B: …": all of them, and not the last alone
  const behindList = among && stretch.text.low[among.end] === ':' ? among.end : end
  const listed = heard === undefined ? behindList : at + heard.length
  // "Đối với Sở A chủ trì, phối hợp với các huyện, UBND xã …": it acts itself
  if (among && opensDuty(stretch.text, skipBlanks(stretch.text, among.end), stretch.end)) return
  const isPurpose = value === 'PURPOSE' || stretch.text.low.startsWith('để', at)
  let isWhen = stretch.text.reads(WHEN, at) !== null
  let isElided = false
  const reach = isPurpose ? REACH.PURPOSE : REACH[value]
  for (const stop of marksIn(stretch.text, ',;:.)-', {
    start: listed,
    end: Math.min(stretch.end, at + reach),
  })) {
    if (stop.at === listed && listed > end && heard === undefined) return
    // "Đối với các dự án ven đô – Sở Xây dựng, UBND các phường …"
    if (stop.mark === '-') {
      if (stretch.text.low.startsWith(' - ', stop.at - 1) && !stretch.isInBody(stop.at)) yield stop.at + 1
      continue
    }
    // "trước ngày 30.6.2016, Sở Y tế …", "các lễ hội A, B..., UBND các xã …"
    if (stop.mark === '.') {
      if (stretch.text.low[stop.at + 1] === ' ') return
      continue
    }
    const isOfNames = value === 'NAMES_BODIES' || heard !== undefined || (isWhen && !isElided)
    if (!isOfNames && stretch.namesBetween(at, stop.at) && stretch.text.reads(PLACES_THAT, at) === null)
      return
    // "Ngay sau hội nghị, gửi báo cáo về Sở Y tế, UBND tỉnh": nobody stands before the verb
    const next = skipBlanks(stretch.text, stop.at + 1)
    // "Trong 05 ngày, sau khi có ý kiến của Bộ A, Sở B …"
    isWhen ||= stretch.text.reads(WHEN, next) !== null
    isElided ||= opensDuty(stretch.text, next) && stretch.text.reads(EVERY_TIME, next) === null
    // "Theo chức năng, chủ trì, phối hợp với Sở Y tế, Sở Nội vụ và các xã lập …": partners, and nobody before them
    if (stretch.behind(WITH_PARTNERS, stop.at + 1) !== null) return
    yield stop.at + 1
    if (stop.mark === ':' || (stop.mark === ';' && !isPurpose)) return
    // "Trên cơ sở đó, báo cáo UBND tỉnh, Bộ Y tế kết quả": whom the duty names
    if (isElided && !isPurpose && !isWhen && (value === 'PLAIN' || stretch.text.reads(RESTS_ON, at))) return
  }
}

/** "Theo ông A, Giám đốc Sở Y tế, các xã cần …": behind who says so, and what he is. */
function behindSpeaker(stretch: Stretch, at: number): number | null {
  const name = stretch.behind(SAID_BY, at)
  // "…, Giám đốc Sở Y tế, các xã": what he is ends at the first of them
  const [office] = name === null ? [] : (stretch.listAt(behindSeats(stretch, name))?.mentions ?? [])
  return office ? stretch.behind(AFTER_OFFICE, office.end) : null
}
const SAID_BY =
  /theo\s+(?:ông|bà|đồng\s+chí|đ\/c|(?:đại|thượng|trung|thiếu)\s+(?:tướng|tá|úy)|(?:(?:gs|pgs|ts|ths|bs|ks|bác\s+sĩ|luật\s+sư)[.,]?\s?){1,3})\s+[\p{L}\s]{3,36}?\s*[,–-]\s*/uy
const AFTER_OFFICE = /[^,;.:]{0,60},/uy

/** "Sau khi nghe Sở A, Sở B báo cáo, Chủ tịch UBND tỉnh …": who was heard is nobody who acts. */
const HEARD =
  /(?:[^,;.:]{0,60},\s+)?sau\s+khi\s+(?:đã\s+|được\s+)?nghe\s+(?!(?:báo\s+cáo|ý\s+kiến)\s)[^.;:]{3,240}?\s(?:báo\s+cáo|trình\s+bày|phát\s+biểu|giải\s+trình)(?:\s[^,.;:]*)?(?=,\s)/uy

const TOWARDS = /(?:đối\s+với|về(?:\s+phía)?)\s/uy
/** "Đối với các tỉnh có ngư dân ra khơi, Sở Y tế …": where, and not who. */
export const PLACES_THAT =
  /(?:đối\s+với|với|tại|ở|riêng)\s+(?:các|những)\s+(?:(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|xã|phường|thôn|địa\s+phương|địa\s+bàn)(?:,\s+|\s+và\s+|\s+))+(?:có|chưa|đã|bị|thuộc|nằm|giáp|ven|không)\s/uy
/** "Định kỳ 6 tháng (…), hằng năm (…) Sở Y tế báo cáo" */
const EVERY_TIME = /h[ằà]ng\s/uy
const RESTS_ON = /(?:với|cùng|theo|căn\s+cứ|trên\s+cơ\s+sở|ngoài)\s/uy
const WITH_PARTNERS =
  /\s*(?:chủ\s+động\s+)?(?:chủ\s+trì\s*(?:,|và)?\s*)?phối\s+hợp\s+(?:chặt\s+chẽ\s+)?(?:với|cùng)\s/uy

/** "đề nghị tỉnh Gia Lai …"; not "đề nghị tỉnh hỗ trợ …", which is asked of those above. */
export function isNamedUnit(text: Annotated, at: number): boolean {
  const [unit] = text.reads(UNIT, at) ?? []
  return unit !== undefined && /\p{Lu}/u.test(text.text.charAt(at + unit.length))
}
const UNIT = /\s*(?:tỉnh|thành\s+phố|huyện|quận|thị\s+xã|đặc\s+khu)\s+/uy

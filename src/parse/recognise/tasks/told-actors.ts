import type { ActorCase } from './actors.js'
import { opensDuty } from './duty.js'
import { unlistedBody, UNLISTED } from './members.js'
import { isTold } from './speaker.js'
import { listOf, type BodyList, type Stretch } from './stretch.js'

/** "… gửi các tỉnh, thành phố trong cả nước yêu cầu …" */
const WHERE =
  /(?<=(\s(?:(?:trong|trên)\s+cả\s+nước|trên\s+(?:địa\s+bàn|toàn\s+quốc)(?:\s+(?:tỉnh|thành\s+phố|huyện))?|(?:trong|toàn)\s+(?:tỉnh|thành\s+phố|huyện|ngành)|(?:có\s+)?liên\s+quan)\s+))/uy

/** "… gửi Sở Y tế các tỉnh, thành phố, đề nghị …" */
const MARK_BEFORE = /(?<=(\s{0,3}[,;]\s{1,3}(?:trong\s{1,3}đó\s{1,3})?))/uy

/** News: "… có văn bản gửi các sở yêu cầu rà soát …": whom the letter goes to. */
export function addressed({ stretch, heading }: ActorCase): BodyList | null {
  const { text, givers, end } = stretch
  // "UBND tỉnh có Công văn gửi …" names a type, and is no paper's face
  if (!isTold(heading) && (heading.letterhead || heading.symbol !== null)) return null
  for (const span of givers) {
    if (span.value !== 'YEU_CAU' && span.value !== 'DE_NGHI') continue
    const mark = span.start - (text.reads(MARK_BEFORE, span.start)?.[1]?.length ?? 0)
    const till = mark - (text.reads(WHERE, mark)?.[1]?.length ?? 0)
    const list = stretch.listBefore(till) ?? countedBefore(stretch, till)
    const before =
      list && stretch.text.low.slice(Math.max(stretch.start, list.start - LONGEST_LETTER), list.start)
    const at = text.endOf(QUOTE, text.behind(span)) ?? text.behind(span)
    if (list && before && SENT_TO.test(before) && opensDuty(text, at, end)) return { ...list, end: span.end }
  }
  return sentTo(stretch)
}

/** "… gửi đến 6 chủ đầu tư, yêu cầu …" */
function countedBefore(stretch: Stretch, till: number): BodyList | null {
  const { low, text } = stretch.text
  const [counted] = COUNTED.exec(low.slice(Math.max(stretch.start, till - LONGEST_LETTER), till)) ?? []
  if (counted === undefined) return null
  const start = till - counted.length
  const bodies = [unlistedBody(text.slice(start, till))]
  return listOf([{ start, end: till, bodies, role: null, rule: UNLISTED }])
}
const COUNTED =
  /(?<=\s)(?:\d{1,3}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?:chủ đầu tư|nhà đầu tư|nhà thầu|doanh nghiệp|công ty|đơn vị|ngân hàng|sở|huyện|quận|xã|phường|tỉnh|địa phương)(?:,\s(?:thị xã|thành phố|ngành|xã|phường|tỉnh))*$/u

/** "… yêu cầu “tổ chức thông báo …”" */
const QUOTE = /[“"]\s*/uy

/** "Bộ Y tế vừa có công điện gửi UBND các tỉnh tăng cường kiểm tra …" */
function sentTo(stretch: Stretch): BodyList | null {
  for (const { start } of stretch.bodies) {
    if (!SENDS.test(stretch.text.low.slice(Math.max(stretch.start, start - LONGEST_LETTER), start))) continue
    const list = stretch.listAt(start)
    return list && stretch.text.reads(DIRECTS, list.end) !== null ? list : null
  }
  return null
}
const LONGEST_LETTER = 60
const SENT_TO =
  /\sgửi\s(?:(?:công điện|công văn|văn bản|thư)\s(?:(?:khẩn|hỏa tốc|số\s\S+)\s)?)?(?:(?:tới|đến|cho)\s)?$/u
const SENDS =
  /\s(?:có|ra|ký|ban hành)\s(?:công điện|công văn|văn bản)(?:\s(?:khẩn|hỏa tốc|số\s\S+))?\sgửi\s$/u
const DIRECTS =
  /\s+(?:quan\s+tâm\s+chỉ\s+đạo|khẩn\s+trương|tăng\s+cường|tập\s+trung|chủ\s+động|triển\s+khai|rà\s+soát|tiếp\s+tục)\s/uy

/** "Cục Thuế gửi công văn tới các ngân hàng đề nghị các ngân hàng mở thêm điểm thu": whom it asks, is charged. */
export const sendsLetter = (stretch: Stretch, at: number): boolean =>
  stretch.behind(SENDS_LETTER, at) !== null
const SENDS_LETTER =
  /[\s,]*(?:(?:đã|vừa|cũng)\s+){0,2}(?:gửi|có|phát(?:\s+đi)?|ký|ban\s+hành)\s+(?:công\s+văn|văn\s+bản|công\s+điện|thư)\s(?:[^.;:]{0,160}?\s)?(?:đề\s+nghị|yêu\s+cầu)\s/uy

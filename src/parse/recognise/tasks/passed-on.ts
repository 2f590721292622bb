import type { SpanOf } from '../../annotate/annotated.js'
import { opensDuty, skipBlanks } from './duty.js'
import type { BodyList, Stretch } from './stretch.js'
import { isOver } from './who-speaks.js'

/**
 * "UBND tỉnh chuyển Sở Y tế Công văn số 5 để nghiên cứu", "Chuyển Sở Y tế xem xét": of the words that give, those by which a
 * letter is passed on stand at the front or behind the speaker only, and say what for.
 */
export const isPassedOn = (stretch: Stretch, { start }: SpanOf<'GIVING'>, { end }: BodyList): boolean =>
  !stretch.text.low.startsWith('chuyển', start) ||
  ((start === stretch.wordsAt || isOfSpeaker(stretch, start) || isOfOffice(stretch, start)) &&
    (opensDuty(stretch.text, skipBlanks(stretch.text, end), stretch.end) ||
      stretch.behind(IN_ORDER_TO, end) !== null))
/** "Văn phòng Tỉnh ủy chuyển …": for whom it writes. */
const isOfOffice = (stretch: Stretch, at: number): boolean =>
  stretch
    .listBefore(at)
    ?.mentions.every(({ bodies }) => bodies.every(({ name }) => /^Văn phòng /u.test(name))) === true
/** "chuyển đơn của ông A đến UBND huyện để xem xét": what is passed on stands before to whom. */
export const behindPassedOn = (stretch: Stretch, { start, end }: SpanOf<'GIVING'>): number | null =>
  stretch.text.low.startsWith('chuyển', start)
    ? stretch.behind(WHAT_IS_PASSED_ON, end)
    : stretch.text.low.startsWith('giao', start) && start === stretch.wordsAt
      ? stretch.behind(WHAT_IS_GIVEN, end)
      : null
/** "Giao việc này | cho Sở A thực hiện", "giao nhiệm vụ thẩm định | cho Sở A" */
const WHAT_IS_GIVEN =
  /(?:\s+(?:việc|nội\s+dung|công\s+việc|phần\s+việc)(?:\s+nêu)?\s+(?:này|trên)|(?<=\snhiệm\s+vụ)(?:\s[^.;:,]{1,80}?)?)\s+cho\s+(?=(?:các|ubnd|ủy|ban|bộ|sở|thanh|công\s+an|huyện|thành|thị|quận|đảng|phòng|chi|cục|tòa|viện|hội|liên|mặt|trung|văn)\s)/uy
const WHAT_IS_PASSED_ON =
  /\s+(?:(?:toàn\s+bộ|bản\s+(?:sao|chụp)|nội\s+dung|các)\s+){0,2}(?:đơn|đơn\s+thư|hồ\s+sơ|công\s+văn|văn\s+bản|tờ\s+trình|báo\s+cáo|kiến\s+nghị|ý\s+kiến|phản\s+ánh)\s[^.;:]{0,220}?\s(?:đến|tới|cho)\s+(?=(?:các|ubnd|ủy|ban|bộ|sở|thanh|công|huyện|thành|thị|quận|đảng|phòng|chi|cục|tòa|viện|hội|liên|mặt)\s)/uy
const IN_ORDER_TO =
  /[^.;:]{0,220}?\sđể\s+(?:nghiên\s+cứu|xem\s+xét|tham\s+mưu|kiểm\s+tra|xử\s+lý|giải\s+quyết|chủ\s+trì|tổng\s+hợp|thẩm\s+định|trả\s+lời)/uy

/** "UBND huyện yêu cầu UBND các xã …; giao cho các đoàn thể": who is over others stands right before the first words that give. */
export function isOfSpeaker(stretch: Stretch, at: number): boolean {
  const speaker = stretch.listBefore(at)
  return speaker !== null && isOver(speaker)
}

export const AS_LISTED = /(?:như\s+sau|sau\s+đây|sau)\s*:\s*$/u

/** "Phòng Giáo dục hướng dẫn các trường thực hiện một số nội dung sau:": those for whom the list below is. */
export const guidesAt = (stretch: Stretch, at: number): number | null =>
  AS_LISTED.test(stretch.text.low.slice(stretch.end - 12, stretch.end)) ? stretch.behind(GUIDES, at) : null
const GUIDES = /[\s,]*hướng\s+dẫn\s+(?:một\s+số\s+nội\s+dung\s+)?(?!(?:một|những|nội|việc|cụ)\s)/uy

/** "đề nghị Mặt trận tỉnh và yêu cầu các sở …": those who are asked before it do the same. */
export function joinsAsked(stretch: Stretch, at: number): boolean {
  if (!stretch.text.low.startsWith('và ', at - 3)) return false
  const asked = stretch.listBefore(at - 3)
  return asked !== null && stretch.givers.some(({ end }) => skipBlanks(stretch.text, end) === asked.start)
}

/** "UBND tỉnh vừa chỉ đạo Sở A cùng một số đơn vị về giá hàng": with what they are charged, is told behind. */
export const namesTopic = (stretch: Stretch, at: number | null, { end }: BodyList): boolean =>
  at !== null &&
  stretch.text.reads(JUST_ORDERED, at) !== null &&
  !opensDuty(stretch.text, skipBlanks(stretch.text, stretch.behind(BRACKET, end) ?? end), stretch.end)
const JUST_ORDERED = /(?<=\svừa\s+chỉ\s+đạo\s+)/uy
const BRACKET = /\s*\([^)]{0,120}\)\s*/uy

/** "Yêu cầu Sở A lập danh sách bãi đỗ xe giao cho các quận": what stands right before it is given, and not by the speaker. */
export const isOfThing = (stretch: Stretch, at: number): boolean =>
  stretch.text.reads(BEHIND_NOUN, at) !== null &&
  stretch.listBefore(at) === null &&
  stretch.givers.some(({ start, end }) => end < at && start < at && stretch.listAt(end) !== null)
const BEHIND_NOUN =
  /(?<=\p{Ll}\s+(?<!(?:rồi|cũng|và|vừa|đã|thời|ra|nhất|ý|đạo|tục|trương|để)\s+))giao\s+cho\s/uy

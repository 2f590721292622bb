import { isBanner } from './head-lines.js'
import type { Line } from './line.js'
import { typeOfLine } from './type-line.js'

/**
 * A page goes on behind its text with names of others: "Các tin khác", "Bài viết liên quan". In: lines. Out: how many of them
 * come before that; all, where the page prints no such line, or a paper of its own below it.
 */
export function linesBeforeOtherNews(lines: readonly Line[]): number {
  let length = 0
  for (const [at, { text }] of lines.entries()) {
    if (length >= SHORTEST_TEXT && OTHER_NEWS.test(text))
      return lines.slice(at).some(isOfAPaper) ? lines.length : at
    length += text.length
  }
  return lines.length
}
const SHORTEST_TEXT = 150

const OTHER_NEWS =
  /^[^\p{L}\d]*(?:(?:các|những)\s)?(?:tin(?:\s(?:tức|bài))?|bài(?:\sviết)?|văn\sbản|thông\stin)\s(?:liên\squan|khác|cùng\s(?:chuyên\smục|loại|chủ\sđề)|đã\sđưa|(?:mới|cũ)\shơn)\s*[:.]?\s*$/iu

const isOfAPaper = ({ text, isCapital }: Line): boolean =>
  isBanner(text) || (isCapital && typeOfLine(text) !== null) || OF_A_PAPER.test(text)
/** "Kính gửi: Quý Thành viên", of who runs the page, is no letter. */
const OF_A_PAPER = /^(?:Kính gửi(?!\s?:[\s*]*Quý\s(?:thành viên|khách))|Nơi nhận)\s?:/iu

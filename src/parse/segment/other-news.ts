import { isBanner } from './head-lines.js'
import type { Line } from './line.js'
import { typeOfLine } from './type-line.js'

/**
 * A page goes on behind its text with names of others: "Các tin khác", "Bài viết liên quan". In: lines. Out: how many of them
 * come before that; all, where the page prints no such line, or a paper of its own below it.
 */
export function linesBeforeOtherNews(lines: readonly Line[]): number {
  let length = 0
  let said = 0
  for (const [at, { text }] of lines.entries()) {
    if (
      (length >= SHORTEST_TEXT && OTHER_NEWS.test(text)) ||
      (said >= SHORTEST_TEXT && OTHER_PAPERS.test(text))
    )
      return lines.slice(at).some(isOfAPaper) ? lines.length : at
    length += text.length
    if (text.length >= SHORTEST_SENTENCE && /[.;:]$/u.test(text)) said += text.length
  }
  return lines.length
}
const SHORTEST_TEXT = 150
/** What a page's menus print above its text is shorter, or ends without a mark. */
const SHORTEST_SENTENCE = 60

const OTHER_NEWS =
  /^[^\p{L}\d]*(?:(?:các|những)\s)?(?:tin(?:\s(?:tức|bài))?|bài(?:\sviết)?|văn\sbản|thông\stin)\s(?:liên\squan|khác|cùng\s(?:chuyên\smục|loại|chủ\sđề)|đã\sđưa|(?:mới|cũ)\shơn)\s*[:.]?\s*$/iu

/** Headings that menus have too: they end a text where sentences stand above. */
const OTHER_PAPERS =
  /^[^\p{L}\d]*(?:(?:các|những)\s)?(?:(?:tin(?:\s(?:tức|bài))?|bài(?:\sviết)?|văn\sbản|dự\sthảo|thông\stin)\s(?:khác|(?:liên\squan|cùng)(?:\s(?:lĩnh\svực|chuyên\smục|(?:thể\s)?loại|nội\sdung|cơ\squan(?:\sban\shành)?))?|mới(?:\s(?:nhất|ban\shành|cập\snhật))?|nổi\sbật|(?:xem|đọc)\snhiều(?:\snhất)?)|(?:văn\sbản|vb)\s(?:được|bị)\s(?:hướng\sdẫn|hợp\snhất|sửa\sđổi|đính\schính|thay\sthế|bãi\sbỏ|dẫn\schiếu|căn\scứ)(?:[^.;]*\[\d+\]|(?:,\s(?:bổ\ssung|thay\sthế|bãi\sbỏ)){0,2})|(?:văn\sbản|vb)\s(?:dẫn\schiếu|căn\scứ|liên\squan)|(?:văn\sbản|tin|bài)\s(?:khác|cùng\s(?:loại|lĩnh\svực|cơ\squan|chủ\sđề))\s*:.*|văn\sbản\s(?:bị|được)\s(?:hết\shiệu\slực|thay\sthế|sửa\sđổi|bãi\sbỏ|hướng\sdẫn)(?:\sbởi)?\s*:.*|văn\sbản\sđã\sban\shành\scùng\scơ\squan|(?:tham\skhảo|đọc|xem)\sthêm|có\sthể\sbạn\squan\stâm|(?:tin\s)?cùng\schủ\sđề|ý\skiến\s(?:bạn\sđọc|của\sbạn|phản\shồi|góp\sý)|bình\sluận(?:\scủa\sbạn(?:\sđọc)?|\sbài\sviết)?(?:\s\(\d+\))?|(?:gửi\s)?góp\sý\sdự\sthảo|gửi\s(?:phản\shồi|bình\sluận|ý\skiến)(?:\s{2,}.{0,40})?|thống\skê\struy\scập|liên\skết\s(?:website|trang)|bạn\s(?:chưa|phải)\sđăng\snhập\s[^.;]{0,120})\s*[!:.]?\s*$/iu

const isOfAPaper = ({ text, isCapital }: Line): boolean =>
  isBanner(text) || (isCapital && typeOfLine(text) !== null) || OF_A_PAPER.test(text)
/** "Kính gửi: Quý Thành viên", of who runs the page, is no letter. */
const OF_A_PAPER = /^(?:Kính gửi(?!\s?:[\s*]*Quý\s(?:thành viên|khách))|Nơi nhận)\s?:/iu

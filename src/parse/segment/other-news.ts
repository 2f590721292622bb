import { isBanner } from './head-lines.js'
import type { Line } from './line.js'
import { typeOfLine } from './type-line.js'

/**
 * A page goes on behind its text with names of others ("Các tin khác", "Bài viết liên quan"), and prints boxes of such names
 * within it. In: lines. Out: the lines of the text, and those of the names; all are of the text where a paper of its own
 * stands below them.
 */
export function partOtherNews(lines: readonly Line[]): {
  readonly own: readonly Line[]
  readonly others: readonly Line[]
} {
  const own: Line[] = []
  const others: Line[] = []
  let length = 0
  let said = 0
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line
    const { text } = line
    if (
      (length >= SHORTEST_TEXT && OTHER_NEWS.test(text)) ||
      (said >= SHORTEST_TEXT && OTHER_PAPERS.test(text))
    ) {
      if (lines.slice(at).some(isOfAPaper)) return { own: [...own, ...lines.slice(at)], others }
      const end = endOfBox(lines, at)
      others.push(...lines.slice(at, end))
      at = end - 1
      continue
    }
    own.push(line)
    length += text.length
    if (isSentence(line)) said += text.length
  }
  return { own, others }
}

/** Where the names that begin below the heading at `at` end: where the text goes on, or the page ends. */
function endOfBox(lines: readonly Line[], at: number): number {
  let end = at + 1
  while (end < lines.length && isNameInBox(lines[end] as Line, end === at + 1)) end += 1
  return goesOn(lines.slice(end)) ? end : lines.length
}

const isNameInBox = (line: Line, isFirst: boolean): boolean =>
  NAME_BY_MARK.test(line.text) ||
  (!isSentence(line) &&
    line.marker.marker === 'NONE' &&
    (isFirst || line.gap === 0) &&
    line.text.length >= SHORTEST_NAME)
const NAME_BY_MARK = /^(?:>{1,3}|[»›►▶•*–-])\s*\p{L}/u
const SHORTEST_NAME = 20

/** Two sentences one below the other are of the text; below the name of other news stands one, if any. */
function goesOn(lines: readonly Line[]): boolean {
  const stop = lines.findIndex(({ text }) => OTHER_NEWS.test(text) || OTHER_PAPERS.test(text))
  const left = stop < 0 ? lines : lines.slice(0, stop)
  return left.some((line, at) => {
    const before = left[at - 1]
    return before !== undefined && isSentence(before) && isSentence(line)
  })
}

const isSentence = ({ text }: Line): boolean => text.length >= SHORTEST_SENTENCE && /[.;:]$/u.test(text)
const SHORTEST_TEXT = 150
/** What a page's menus print above its text is shorter, or ends without a mark. */
const SHORTEST_SENTENCE = 60

const OTHER_NEWS =
  /^[^\p{L}\d]*(?:(?:các|những)\s)?(?:tin(?:\s(?:tức|bài))?|bài(?:\sviết)?|văn\sbản|vb|dự\sthảo|thông\stin)\s(?:liên\squan|khác|cùng\s(?:chuyên\smục|loại|chủ\sđề)|đã\sđưa|(?:mới|cũ)\shơn)\s*[:.]?\s*$/iu

/** Headings that menus have too: they end a text where sentences stand above. A blank stands for any. */
const HEADINGS: readonly string[] = [
  // names of others
  '(?:tin(?: (?:tức|bài))?|bài(?: viết)?|văn bản|dự thảo|thông tin) (?:(?:liên quan|cùng) (?:lĩnh vực|chuyên mục|(?:thể )?loại|nội dung|cơ quan(?: ban hành)?)|mới(?: (?:nhất|ban hành|cập nhật))?|nổi bật|(?:xem|đọc) nhiều(?: nhất)?)',
  '(?:văn bản|tin|bài) (?:khác|cùng (?:loại|lĩnh vực|cơ quan|chủ đề))\\s*:.*',
  'văn bản đã ban hành cùng cơ quan',
  '(?:tham khảo|đọc|xem) thêm(?:\\s*:.{3,})?',
  'có thể bạn quan tâm',
  '(?:tin )?cùng chủ đề',
  // what became of the paper, with "[0]" or the names of others
  '(?:văn bản|vb) (?:được|bị) (?:hướng dẫn|hợp nhất|sửa đổi|đính chính|thay thế|bãi bỏ|dẫn chiếu|căn cứ)(?:[^.;]*\\[\\d+\\]|(?:, (?:bổ sung|thay thế|bãi bỏ)){0,2})',
  'văn bản (?:bị|được) (?:hết hiệu lực|thay thế|sửa đổi|bãi bỏ|hướng dẫn)(?: bởi)?\\s*:.*',
  '(?:văn bản|vb) (?:dẫn chiếu|căn cứ)',
  // what readers may do
  'ý kiến (?:bạn đọc|của bạn|phản hồi|góp ý)',
  'bình luận(?: của bạn(?: đọc)?| bài viết)?(?: \\(\\d+\\))?',
  '(?:gửi )?góp ý dự thảo',
  'gửi (?:phản hồi|bình luận|ý kiến)(?: {2,}.{0,40})?',
  'bạn (?:chưa|phải) đăng nhập [^.;]{0,120}',
  // of the page itself
  'thống kê truy cập',
  'liên kết (?:website|trang)',
]
const OTHER_PAPERS = new RegExp(
  `^[^\\p{L}\\d]*(?:(?:các|những) )?(?:${HEADINGS.join('|')})\\s*[!:.]?\\s*$`.replaceAll(' ', '\\s'),
  'iu',
)

const isOfAPaper = ({ text, isCapital }: Line): boolean =>
  isBanner(text) || (isCapital && typeOfLine(text) !== null) || OF_A_PAPER.test(text)
/** "Kính gửi: Quý Thành viên", of who runs the page, is no letter. */
const OF_A_PAPER = /^(?:Kính gửi(?!\s?:[\s*]*Quý\s(?:thành viên|khách))|Nơi nhận)\s?:/iu

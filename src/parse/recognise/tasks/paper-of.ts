import type { ActorCase } from './actors.js'
import { knownActorsAt } from './lists.js'
import type { BodyList } from './stretch.js'

/** "Báo cáo của Sở Y tế gửi về Văn phòng UBND tỉnh trước ngày D": whose paper is handed in, hands it in. */
const PAPER_OF =
  /(?:báo\s+cáo|hồ\s+sơ|ý\s+kiến|danh\s+sách|kế\s+hoạch|số\s+liệu|kết\s+quả|văn\s+bản|đăng\s+ký|dự\s+toán|đề\s+xuất|tài\s+liệu)(?:\s+\p{L}+){0,6}\s+của\s+/uy
const IS_HANDED_IN = /[^.;:]{0,80}?\s(?:gửi|nộp)\s/uy

export function ofPaper({ stretch }: ActorCase): BodyList | null {
  const from = stretch.behindNoBody(PAPER_OF, stretch.wordsAt)
  const list = from === null ? null : knownActorsAt(stretch, from)
  return list &&
    stretch.behindNoBody(IS_HANDED_IN, list.end) !== null &&
    stretch.text.has('TIME', list.end, stretch.end)
    ? list
    : null
}

import type { ActorCase } from './actors.js'
import { knownActorsAt } from './lists.js'
import type { BodyList } from './stretch.js'

const PAPER = String.raw`(?:các\s+)?(?:báo\s+cáo|hồ\s+sơ|ý\s+kiến|danh\s+sách|kế\s+hoạch|số\s+liệu|kết\s+quả|văn\s+bản|đăng\s+ký|dự\s+toán|đề\s+xuất|tài\s+liệu|tờ\s+trình)(?:\s+\p{L}+){0,6}\s+của\s+`
const PAPER_OF = new RegExp(PAPER, 'uy')
const DUE_PAPER_OF = new RegExp(
  String.raw`(?:chậm\s+nhất|trước|muộn\s+nhất)\s[^,;:.]{3,40},\s+${PAPER}`,
  'uy',
)
const IS_HANDED_IN = /[^.;:]{0,80}?\s(?:gửi|nộp)\s/uy

/** `timed`: where the day may stand, from the front or behind whose paper it is. */
const handedIn =
  (paper: RegExp, timed: 'FRONT' | 'BEHIND') =>
  ({ stretch }: ActorCase): BodyList | null => {
    const from = stretch.behindNoBody(paper, stretch.wordsAt)
    const list = from === null ? null : knownActorsAt(stretch, from)
    return list &&
      stretch.behindNoBody(IS_HANDED_IN, list.end) !== null &&
      stretch.text.has('TIME', timed === 'FRONT' ? stretch.wordsAt : list.end, stretch.end)
      ? list
      : null
  }

/** "Báo cáo của Sở Y tế gửi về Văn phòng UBND tỉnh trước ngày D": whose paper is handed in, hands it in. */
export const ofPaper = handedIn(PAPER_OF, 'BEHIND')

/** "Chậm nhất ngày D, các báo cáo của Sở Y tế, Sở Nội vụ phải gửi về …": none of them is the subject. */
export const ofDuePaper = handedIn(DUE_PAPER_OF, 'FRONT')

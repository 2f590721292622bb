import { wordsIn } from './named.js'
import type { Said } from './not-answered.js'

// cspell:disable
const UNIT =
  'tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|địa phương|sở|phòng|ban|chi cục|trung tâm|văn phòng|cơ quan|đơn vị|ủy ban|ubnd|chi bộ|đảng ủy|bên|chỗ|nơi'
const UNIT_PLAIN = 'tinh|huyen|quan|xa|phuong|dia phuong|so|phong|co quan|don vi'
/** What stands behind who asks, and in no name: Ta Ma is a commune, and so is Minh Quang. */
const BEHIND =
  '(?= (?:còn|có|đã|chưa|phải|đang|được|cần|bị|làm|thì|chỉ thị|ct|sắp|quá|trễ|chậm|con|co|da|chua|phai|dang|duoc|can|bi|lam|thi|chi thi|sap|qua|tre|cham)(?![\\p{L}\\p{M}])|[?.!]*$)'
/** The unit of who asks, which no page knows: xã mình, tỉnh của tôi, co quan chung toi. */
const OF_MINE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:${UNIT}) (?:của )?(?:(?:bọn |chúng )?(?:mình|tôi|em)(?![\\p{L}\\p{M}]| (?:đã |vừa |mới )*(?:sửa|đính chính|nạp))|ta${BEHIND})|(?<!(?:xã|xa) )(?:${UNIT_PLAIN}) (?:cua )?(?:chung |bon )?(?:minh|toi|em|ta)${BEHIND}|my (?:province|district|commune|department|unit|agency|office)(?![\\p{L}\\p{M}]))`,
  'iu',
)
/** What they have to do themselves: tôi cần nộp gì tuần này, em phải làm gì. */
const OF_MYSELF =
  /^(?:(?:chúng |bọn )?(?:tôi|em|mình)|(?:chung |bon )?(?:toi|em|minh)) (?:còn|con|có|co|phải|phai|cần|can|sẽ|se|sắp|sap|đang|dang)(?: (?!sửa|đính|nạp)\S+){0,3} (?:gì|gi|việc|viec|nào|nao)(?![\p{L}\p{M}])/iu
// cspell:enable

/** What is said of a question about the unit of who asks. */
export const WHOSE_UNKNOWN: Said = [
  'Trang này không biết bạn thuộc đơn vị nào: hãy viết tên đơn vị vào câu hỏi, như “quá hạn sở y tế lào cai”. Việc của những gì bạn theo dõi có ở “Sáng nay”',
  'This page does not know which unit is yours: write its name into the question. The tasks of what you follow are in “This morning”',
]

/** A longer text is a letter that somebody has pasted. */
const MOST_OF_A_QUESTION = 16

/** Whether a question is about the unit of who asks, and not one that bears a name. */
export const isOfMine = (question: string): boolean =>
  wordsIn(question).length <= MOST_OF_A_QUESTION &&
  [OF_MINE, OF_MYSELF].some((pattern) =>
    pattern.test(question.normalize('NFC').replaceAll(/\s+/g, ' ').trim()),
  )

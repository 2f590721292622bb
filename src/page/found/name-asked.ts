import type { AskedOf } from './asked-of.js'
import { TASKS } from './lists-named.js'
import { wordsIn, wordsWritten } from './named.js'
import type { Part } from './tasks-named.js'

/** Words that only lead from what is asked to what it is asked of. */
const LEADS =
  // cspell:disable-next-line
  /^(?:(?:khi nao|bao gio|luc nao|ngay nao|nao|cua|theo|o|tai|trong|thuoc|ve|doi voi|of|in|for|by|has|have)(?: |$))+|(?: (?:(?:la |den |vao )?(?:ngay nao|khi nao|bao gio|luc nao)|la(?= (?:gi|nao))|gi|nao|khong|chua|roi|(?:phai|can) lam(?: nhung)? gi|(?:(?:con|co|dang|duoc) )?(?:bao nhieu(?: (?:nhiem vu|viec|cong viec))?|(?:may|nhung) (?:nhiem vu|viec|cong viec))|(?:(?:con|co|dang) )?(?:nhiem vu|viec|cong viec) (?:nao|gi)|(?:con|co|dang) (?:nhiem vu|viec|cong viec|may|bao nhieu)|(?:nhieu|lau) nhat|nua|(?<!nh[aà] )o|cua|tai|ve|theo|of|in))+$/g

export const partOf = ({ index: at, 0: words }: RegExpExecArray): Part => ({ at, words })

/** What is asked of what is left of a question; null where that names nothing. */
export function askedOf(
  what: AskedOf['what'],
  name: AskedOf['name'],
  set: AskedOf['set'],
  left: string,
): AskedOf | null {
  const rest = nameAsked(left)
  return rest === '' ? null : { what, name, set, rest }
}

/** The words that lead, with their accents: trồng is not trong, nor vệ về. */
const LEADING = new Set(
  (
    'tất cả các danh sách viêc liệt kê những có còn bao nhiêu mấy tổng số lượng xuất tải về nhiệm vụ công việc nào của theo ở tại trong thuộc ' +
    'đối với là đến vào ngày khi lúc giờ gì không chưa rồi phải cần làm nhưng đang được nhiều lâu nhất nữa liên quan tới nói quy định vấn đề lĩnh vực'
  ).split(' '),
)

/** Words without their accents, but for those whose accents tell that they are none of the words that lead. */
export const plainWords = (written: readonly string[]): string =>
  written
    .map((word) => {
      const plain = wordsIn(word).join('')
      const said = word.normalize('NFC').toLowerCase()
      return plain === said || LEADING.has(said) ? plain : said
    })
    .join(' ')

/** Words that name nothing where they stand last, with their accents: Bù Đăng and Cồn Cỏ are names. */
const LAST_WORDS = new Set(['đang', 'bị', 'còn', 'có', 'à', 'ạ', 'nhỉ', 'chứ', 'chưa', 'không', 'phải'])

/** The words of a question that name something, without those that lead to it. */
export function nameAsked(question: string): string {
  const written = wordsWritten(question)
  while (LAST_WORDS.has(written.at(-1)?.normalize('NFC') ?? '')) written.pop()
  const bare = plainWords(written)
  const kept = bare.replaceAll(TASKS, '').replaceAll(LEADS, '').replaceAll(TASKS, '')
  if (kept === '') return ''
  const skipped = bare.slice(0, bare.indexOf(kept)).split(' ').length - 1
  return written.slice(skipped, skipped + kept.split(' ').length).join(' ')
}

import type { AskedOf } from './asked-of.js'
import { TASKS } from './lists-named.js'
import { wordsIn, wordsWritten } from './named.js'
import type { Part } from './tasks-named.js'

/** Words that only lead from what is asked to what it is asked of. */
const LEADS =
  // cspell:disable-next-line
  /^(?:(?:nao|cua|theo|o|tai|trong|thuoc|ve|doi voi|of|in|for|by|has|have)(?: |$))+|(?: (?:(?:la |den |vao )?(?:ngay nao|khi nao|bao gio)|la(?= (?:gi|nao))|gi|nao|khong|chua|roi|(?:phai|can) lam(?: nhung)? gi|(?:(?:con|co|dang|duoc) )?(?:bao nhieu(?: (?:nhiem vu|viec|cong viec))?|(?:may|nhung) (?:nhiem vu|viec|cong viec))|(?:(?:con|co|dang) )?(?:nhiem vu|viec|cong viec) (?:nao|gi)|(?:con|co|dang) (?:nhiem vu|viec|cong viec)|(?:nhieu|lau) nhat|nua|o|cua|tai|ve|theo|of|in))+$/g

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

/** Words that name nothing where they stand last, with their accents: Bù Đăng and Cồn Cỏ are names. */
const LAST_WORDS = new Set(['đang', 'bị', 'còn', 'có', 'à', 'ạ', 'nhỉ', 'chứ', 'chưa', 'không'])

/** The words of a question that name something, without those that lead to it. */
export function nameAsked(question: string): string {
  const written = wordsWritten(question)
  while (LAST_WORDS.has(written.at(-1)?.normalize('NFC') ?? '')) written.pop()
  const bare = wordsIn(written.join(' ')).join(' ')
  const kept = bare.replaceAll(TASKS, '').replaceAll(LEADS, '').replaceAll(TASKS, '')
  if (kept === '') return ''
  const skipped = bare.slice(0, bare.indexOf(kept)).split(' ').length - 1
  return written.slice(skipped, skipped + kept.split(' ').length).join(' ')
}

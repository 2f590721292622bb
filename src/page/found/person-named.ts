import { wordsIn, wordsWritten } from './named.js'

// cspell:disable
const TITLE = /^(?:(?:ong|ba|dong chi|d c) )+/
/** The first words of nearly all names of persons. */
const FAMILY =
  /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|dao|doan|lam|trinh|mai|truong|cao|ta|luong|thai|chau|to|quach|ha|luu|nghiem|kieu|vuong|nong|be|ma|lo|quang|giang|lu|trieu|phung|tong|tang|dam|khuong|mac|chu|la|than|bach|cam|vi|vang|ksor|rcham) /
// cspell:enable

/** The name of a person that a question is and nothing else, with a title before it or without; null of any other. */
export function personNamed(question: string): string | null {
  const bare = wordsIn(question).join(' ')
  const [title = ''] = TITLE.exec(bare) ?? []
  const name = bare.slice(title.length)
  if (/\d/.test(name) || !FAMILY.test(name) || name.split(' ').length > 5) return null
  const skipped = title.split(' ').length - 1
  return wordsWritten(question).slice(skipped).join(' ')
}

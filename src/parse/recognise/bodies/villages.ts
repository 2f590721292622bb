import { draft, part, type Draft, type Part } from './draft.js'
import type { Reading } from './reading.js'
import { BODY_HEAD, isNameOfPerson } from './unit-names.js'

/**
 * "Trưởng thôn Bản Chang, Nà Lầu", "Trưởng các thôn: An, Bình", "Trưởng khu phố 3, khu phố 4": villages that are named behind
 * their head. In: where the head stands, and what all of its kind are called. Null where no name follows.
 */
export function namedVillages(reading: Reading, start: number, end: number, all: string): Draft | null {
  const kind = KIND.exec(all)?.[1]
  if (kind === undefined) return null
  const villages: Part[] = []
  let at = end
  for (let gap = reading.match(OPENS, at); gap; gap = reading.match(NEXT, at)) {
    const from = at + gap[0].length
    const [name = ''] = reading.printed(NAME, from) ?? []
    if (name === '' || isAnother(reading, from, name, villages.length > 0)) break
    villages.push(part(`${kind} ${name}`, 'BODY', null, 'COMMUNE'))
    at = from + name.length
  }
  // "Trưởng các thôn: Đo đạc ruộng": what they are to do
  const fewest = reading.match(COLON, end) ? 2 : 1
  return villages.length >= fewest ? draft(start, at, villages, reading.text.text.slice(start, end)) : null
}

const KIND = /^các (thôn|xóm|bản|ấp|buôn|làng|khóm|khu phố|khối phố|khu dân cư|tổ dân phố|tiểu khu)$/u
const COLON = /\s*:/uy
const OPENS = /\s*:\s+|\s+(?:số\s+)?/uy
const NEXT =
  /\s*(?:,|và)\s+(?:(?:trưởng\s+)?(?:thôn|xóm|bản|ấp|buôn|làng|khóm|khu\s+phố|tổ\s+dân\s+phố|tiểu\s+khu)\s+)?(?:số\s+)?/uy
const NUMBER = String.raw`\d{1,2}[A-Z]?(?![\p{L}\d/.%-]|\s+(?:ngày|tháng|năm|giờ|hộ|lần|tuần|thôn|xóm|bản|ấp|buôn|làng|khóm|khu|tổ)(?!\p{L}))`
const NAME = new RegExp(String.raw`(?:${NUMBER}|\p{Lu}\p{L}*(?:\s(?:\p{Lu}\p{L}*|${NUMBER})){0,3})`, 'uy')

/** Another body or office, a person, or a verb in capitals; `later`: a village is named before it. */
const isAnother = (reading: Reading, at: number, name: string, later: boolean): boolean =>
  isNameOfPerson(name) ||
  reading.printed(BODY_HEAD, at) !== null ||
  [...ANOTHER, ...(later ? LATER : [])].some((kind) => reading.text.at(kind, at) !== null)
const ANOTHER = ['FIXED_BODY', 'POSITION', 'VILLAGE_HEAD', 'DUTY_VERB'] as const
const LATER = ['ACTOR_NOUN', 'COLLECTIVE_NOUN'] as const

import type { Body } from '../../../model/agency.js'
import type { Passage } from '../../passage.js'
import type { BodyMention } from '../agencies.js'
import { bothIn, sidesOf } from './sides.js'
import type { Range } from './stretch.js'

/** "… gửi Sở Y tế; Sở tổng hợp, báo cáo …", "…; giao Sở tiếp thu": a head alone in front of its verb is the body with that head that stands right before. */
const HEAD_ALONE =
  /(?<=[.;]\s|[.;:,]\s[Gg]iao\s)(Sở|Phòng|Cục|Chi cục|Trung tâm|Ban|Văn phòng|Công ty)(?=\s+(?:có trách nhiệm|chịu trách nhiệm|tổng hợp|chủ trì|theo dõi|xem xét|thẩm định|trình|báo cáo|rà soát|tham mưu|thông báo|tiếp (?:thu|tục)|hoàn (?:chỉnh|thiện)|nghiên cứu|chuẩn bị|đề xuất|phối hợp|xây dựng|lập|khẩn trương)[\s,])/gu

/** "; giao " */
const BEFORE_HEAD = 7

/** How far before it the body may stand. */
const REACH = 300

/** Those of a range who are named by their head alone; `within`: the bodies of a range. */
export function namedByHead(
  { text }: Passage,
  { start, end }: Range,
  within: (from: number, till: number) => readonly BodyMention[],
): readonly BodyMention[] {
  const front = Math.max(0, start - BEFORE_HEAD)
  return [...text.slice(front, end).matchAll(HEAD_ALONE)].flatMap(({ 0: head, index }) => {
    const at = front + index
    const meant = within(Math.max(0, at - REACH), at).findLast(
      ({ bodies }) => bodies.length === 1 && bodies[0]?.kind === 'BODY',
    )
    return meant?.bodies[0]?.name.startsWith(`${head} `)
      ? [{ start: at, end: at + head.length, bodies: meant.bodies, role: null, rule: 'body.alias' }]
      : []
  })
}

/** "Ban Quản lý Đường sắt đô thị (MAUR)": the letters by which a paper calls a body from there on. */
export class Aliases {
  readonly #known = new Map<string, Body>()
  /** "Phòng Quản lý chất lượng", which the paper calls "Phòng QLCL" elsewhere. */
  readonly #rooms: Map<string, Body | null>
  /** "hai bên" of a joint paper */
  readonly #sides: readonly Body[]

  /** `bodiesIn`: asked of the few paragraphs that have letters in brackets. */
  constructor(passages: readonly Passage[], bodiesIn: (passage: Passage) => readonly BodyMention[]) {
    this.#sides = sidesOf(passages, bodiesIn)
    this.#rooms = roomsInFull(passages, bodiesIn)
    for (const passage of passages) {
      if (!passage.text.includes('(')) continue
      const found = [...passage.text.matchAll(LETTERS_IN_BRACKETS)]
      const bodies = found.length > 0 ? bodiesIn(passage) : []
      for (const { 0: printed, 1: letters = '', index } of found) {
        const body = bodies.find(({ end }) => end === index || end === index + printed.length)
        const [named, other] = body?.bodies ?? []
        if (named?.kind !== 'BODY' || other || body?.role !== null) continue
        const [head] = ROOM_HEAD.exec(named.name) ?? []
        // "Phòng Bảo đảm chất lượng và Khảo thí (Phòng ĐBCL&KT)"
        if (head !== undefined) this.#rooms.set(`${head}${letters.replaceAll('&', '')}`, named)
        if (!isOfSubject(letters, named)) this.#known.set(letters, named)
      }
    }
  }

  /** The bodies of a range with those that stand there under their letters. */
  among(printed: readonly BodyMention[], passage: Passage, { start, end }: Range): readonly BodyMention[] {
    const bodies =
      this.#rooms.size === 0
        ? printed
        : printed
            .map((one) => roomInFull(one, passage.text, this.#rooms))
            .filter((one, index, all) => !isOwnLetters(passage.text, all[index - 1], one))
    const more = [
      ...this.#inLetters(bodies, passage.text, start, end),
      ...bothIn(passage, start, end, this.#sides),
    ]
    if (more.length === 0) return bodies
    // "Trung tâm Y tế huyện A (TTYT)": what the paper calls so, whatever the letters mean elsewhere
    const others = bodies.filter(
      (one) => !more.some(({ start: at, end: till }) => one.start === at && one.end === till),
    )
    return [...others, ...more].sort((one, other) => one.start - other.start)
  }

  #inLetters(bodies: readonly BodyMention[], text: string, start: number, end: number): BodyMention[] {
    if (this.#known.size === 0) return []
    return [...text.slice(start, end).matchAll(LETTERS)].flatMap(({ 0: letters, index }) => {
      const body = this.#known.get(letters)
      const at = start + index
      const isNamed = bodies.some(
        (one) => one.start <= at && at < one.end && !(one.start === at && one.end === at + letters.length),
      )
      const isDefined = text[at - 1] === '('
      return body && !isNamed && !isDefined
        ? [{ start: at, end: at + letters.length, bodies: [body], role: null, rule: 'body.alias' }]
        : []
    })
  }
}

/** The rooms that a paper names in full, by the letters of their words, where it names one by letters too; null for letters of several. */
function roomsInFull(
  passages: readonly Passage[],
  bodiesIn: (passage: Passage) => readonly BodyMention[],
): Map<string, Body | null> {
  const rooms = new Map<string, Body | null>()
  if (!passages.some(({ text }) => ROOM_BY_LETTERS.test(text))) return rooms
  for (const passage of passages.filter(({ text }) => ROOM.test(text)))
    for (const room of bodiesIn(passage).flatMap(({ bodies }) => bodies)) {
      if (room.kind !== 'BODY' || !ROOM.test(room.name)) continue
      for (const letters of lettersOf(room.name)) {
        const known = rooms.get(letters)
        rooms.set(letters, known === undefined || known?.name === room.name ? room : null)
      }
    }
  return rooms
}
const HEADS = '(?:Phòng|Khoa|Vụ|Tổng cục|Chi cục|Cục|Viện|Đội|Trung tâm|Tổng công ty)'
const ROOM_HEAD = new RegExp(`^${HEADS} `, 'u')
const ROOM_BY_LETTERS = new RegExp(`(?:${HEADS} |P\\. ?)\\p{Lu}[\\p{Lu}&]{1,9}(?![\\p{L}\\d&-])`, 'u')
const ROOM = new RegExp(`${HEADS} \\p{Lu}\\p{Ll}|(?<=[Tt]rưởng )[pk]h(?:òng|oa) \\p{Lu}\\p{Ll}`, 'u')

/** "Phòng Quản lý chất lượng (P. QLCL)": the letters in brackets are of the room before them. */
function isOwnLetters(
  text: string,
  before: BodyMention | undefined,
  { start, end, bodies }: BodyMention,
): boolean {
  const [full] = before?.bodies ?? []
  return (
    before !== undefined &&
    full?.name === bodies[0]?.name &&
    text[end] === ')' &&
    OPENS.test(text.slice(before.end, start))
  )
}
const OPENS = /^\s*\($/u

/** "Phòng Quản lý chất lượng Bệnh viện A": "Phòng QLCL"; behind the words only the name of the house or of its unit may stand. */
function lettersOf(name: string): string[] {
  const head = (ROOM_HEAD.exec(name)?.[0] ?? '').trim()
  const words = name
    .slice(head.length + 1)
    .split(/[\s,&-]+/u)
    .filter((word) => word !== 'và')
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join('')
  return NUMBERS_OF_LETTERS.filter((count) => count <= words.length && !GOES_ON.test(words[count] ?? '')).map(
    (count) => `${head} ${initials.slice(0, count)}`,
  )
}
const NUMBERS_OF_LETTERS = [2, 3, 4, 5, 6, 7, 8, 9]
const GOES_ON = /^(?!(?:tỉnh|thành|huyện|quận|thị|xã|phường)$)\p{Ll}/u

/** `text`: the passage, for letters that are some other office elsewhere ("Phòng QLĐT" of a district). */
function roomInFull(
  printed: BodyMention,
  text: string,
  rooms: ReadonlyMap<string, Body | null>,
): BodyMention {
  const [body, other] = printed.bodies
  const words = text.slice(printed.start, printed.end).replace(/^P\. ?/u, 'Phòng ')
  const [letters] = BY_LETTERS.exec(body?.name ?? '') ?? BY_LETTERS.exec(words) ?? []
  const room = letters === undefined || other !== undefined ? null : rooms.get(letters.replaceAll('&', ''))
  return room ? { ...printed, bodies: [room] } : printed
}
const BY_LETTERS = new RegExp(`^${HEADS} \\p{Lu}[\\p{Lu}&]{1,9}(?![\\p{L}\\d&-])`, 'u')

const LETTERS_IN_BRACKETS =
  / \((?:(?:sau đây |dưới đây )?(?:gọi|viết) (?:tắt |chung )?là:? )?[“"]?(?:Phòng |P\. ?|Khoa )?(\p{Lu}[\p{Lu}&]{1,9}|\p{Lu}{1,3}\d{1,2})[”"]?(?: ?[-–,] ?[^()]{2,40})?\)/gu
const LETTERS = /(?<![\p{L}\d/.&-])(?:\p{Lu}[\p{Lu}&]{1,9}|\p{Lu}{1,3}\d{1,2})(?![\p{L}\d/&-])/gu

/** "Chi cục An toàn thực phẩm (ATTP)": the letters are of what it looks after, and not its own. */
function isOfSubject(letters: string, { name }: Body): boolean {
  const first = name.replace(/(?:^|\P{L}+)(\p{L})\p{L}*/gu, '$1').toUpperCase()
  return first !== letters && first.slice(1).includes(letters)
}

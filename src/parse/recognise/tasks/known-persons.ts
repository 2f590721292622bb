import type { Body } from '../../../model/agency.js'
import type { Passage } from '../../passage.js'
import type { BodyMention } from '../agencies.js'
import { opensItem } from '../bodies/label-name.js'
import type { Range } from './stretch.js'

/**
 * "5. Ông Đặng Văn A, Trưởng phòng Nội vụ, Ủy viên" in the list of a board, and below "Ông Đặng Văn A chủ trì …": the body
 * whose office a person holds. Who is named in running text, as at a meeting, is charged with nothing by his name.
 */
export class KnownPersons {
  /** By name; null where a paper has two of it. */
  readonly #known = new Map<string, Body | null>()

  /** `bodiesIn`: asked of the paragraphs alone that name persons. */
  constructor(passages: readonly Passage[], bodiesIn: (passage: Passage) => readonly BodyMention[]) {
    for (const passage of passages) {
      const [called] = passage.text.matchAll(CALLED)
      if (called === undefined || !opensItem(passage.annotated, called.index)) continue
      const offices = bodiesIn(passage).filter(({ role, bodies }) => role !== null && bodies.length === 1)
      const at = called.index + called[0].length
      const office = offices.find(({ start }) => start > at)
      const name = office && passage.text.slice(at, office.start).replace(ENDS_NAME, '')
      if (name !== undefined && WHOLE_NAME.test(name)) this.#add(name, office?.bodies[0] as Body)
    }
  }

  #add(name: string, body: Body): void {
    const known = this.#known.get(name)
    this.#known.set(name, known === undefined || known?.name === body.name ? body : null)
  }

  /** The bodies of a range with those for whom persons stand there whom the paper has named with their office elsewhere. */
  among(bodies: readonly BodyMention[], { text }: Passage, { start, end }: Range): readonly BodyMention[] {
    if (this.#known.size < FEWEST_MEMBERS) return bodies
    const persons = [...text.slice(start, end).matchAll(PERSON)].flatMap(
      ({ 0: words, 1: name = '', index }) => {
        const found = this.#longestOf(name)
        if (found === null) return []
        const at = start + index
        const till = at + words.length - name.length + found.name.length
        const behind = till + (SEAT.exec(text.slice(till, end))?.[0].length ?? 0)
        const isTold =
          SAYS.test(text.slice(behind, end)) ||
          bodies.some((one) => one.start < behind + BEFORE_OFFICE && one.end > at)
        return isTold
          ? []
          : [{ start: at, end: behind, bodies: [found.body], role: null, rule: 'body.person' }]
      },
    )
    return persons.length === 0
      ? bodies
      : [...bodies, ...persons].sort((one, other) => one.start - other.start)
  }

  /** "Trần Văn Hùng Phụ trách": a capital behind the name is none of it. */
  #longestOf(words: string): { readonly name: string; readonly body: Body } | null {
    for (let name = words; name.includes(' '); name = name.slice(0, name.lastIndexOf(' '))) {
      const body = this.#known.get(name)
      if (body) return { name, body }
    }
    return null
  }
}

/** So many have a board. */
const FEWEST_MEMBERS = 2
/** What somebody says, or does at a meeting, is no duty of his house. */
const SAYS =
  /^\s*,?\s*(?:đã |vừa |cũng )*(?:nhấn mạnh|cho (?:biết|rằng)|phát biểu|khẳng định|chia sẻ|nêu|trình bày|đánh giá|kết luận|yêu cầu|đề nghị|ghi nhận|thống nhất|báo cáo|(?:tham )?dự|chủ trì (?:cuộc|buổi|phiên|hội nghị|họp))(?!\p{L})/iu
/** How far behind a name an office may stand that tells whose it is. */
const BEFORE_OFFICE = 4
const CALLED =
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]\/c)[.:]?\s+(?:(?:TS|ThS|BS|PGS|GS)\.?\s*)*(?=\p{Lu})/gu
const NAME = '\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,4}'
const PERSON = new RegExp(`${CALLED.source}(${NAME})`, 'gu')
const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u')
const ENDS_NAME = /[\s,:;|(–-]+$/u
/** ", Phó Trưởng ban thường trực", "- Ủy viên": where he sits on the board. */
const SEAT =
  /^\s*[,–-]\s*(?:Phó )?(?:Trưởng [Bb]an|Trưởng [Đđ]oàn|Tổ trưởng|Tổ phó|Ủy viên|Thành viên|Thư ký)(?: [Tt]hường trực)?(?!\p{L})/u

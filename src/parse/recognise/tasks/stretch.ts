import { COMRADE } from '../../lexicon/comrades.js'
import { firstFrom, firstNotBelow } from '../../../model/sorted.js'
import type { Annotated, SpanKind, SpanOf } from '../../annotate/annotated.js'
import { CAPITALISED, IN_CAPITALS, MARK, wordFrom } from '../../annotate/words.js'
import type { Passage } from '../../passage.js'
import type { BodyMention } from '../agencies.js'
import type { ParsedAssignment } from './parsed.js'

/** Half-open, in the text of a passage. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** "Sở A, Sở B và UBND các huyện": bodies that stand as one. */
export interface BodyList extends Range {
  readonly mentions: readonly BodyMention[]
}

/** So many bodies a list has at most. */
export const LONGEST_LIST = 60
/** Also the dash of "Đoàn Thanh niên - Hội Sinh viên", which are two. */
const JOINT =
  /\s*(?:,(?:\s*và\s)?|;|và\s|-(?=\s+(?:hội\s+(?:sinh\s+viên|liên\s+hiệp|sv)|đoàn\s+(?:thanh\s+niên|tncs|tn))(?!\p{L}))|cũng\s+như\s|&|(?<=\p{L}\s)\+(?=\s)|\/|\([^)]{0,120}\)(?:\s*[,;])?(?:\s*và\s)?)\s*/uy
const COMRADES = new RegExp(String.raw`(?:các\s+)?${COMRADE}\s+`, 'uy')
const NEXT_PERSON =
  /\)?\s*(?:[,;]|và)\s*(?:(?:[Cc]ác\s)?(?:[Đđ]ồng chí|[Đđ]\/c|[Ôô]ng|[Bb]à)\s+)?\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){1,4}\s*[-–,(]\s*/uy
/** Bullets and numbers, the paper that tells the news: "(QNO) –", and the number in new words of a paper: "“2.3. Các cấp ủy …”". */
const MARKERS =
  /\s*(?:\([\p{L}\d.\s]{2,24}\)\s*[-–—]\s*|\p{L}{2,5}-\s+)?(?:[-+•]\s*|\(?\d{1,2}(?:\)\.|[.)])\s*|[a-zđ]\)\s*|(?:điều|bước)\s+\d+\s*[.:]\s*){0,3}[“"(]?(?:(?<=[“"])\s*(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[a-zđ]\))\s*)?/uy

const SOURCE = /(?!UBND|HĐND|MTTQ|UBMTTQ|VKSND|TAND)\p{Lu}{2,5}\s[-–—]{1,2}\s+(?=\p{Lu})/uy

/** "Giao" that begins a name as its neighbour does. */
const GIVES_IN_NAME = /(?<=\p{Lu}\p{Ll}{1,7}(?:,|\svà)\s)Giao\s(?=\p{Lu}\p{Ll})/uy
/** "Phân công nhiệm vụ cho các thành viên": what a board settles, and nobody's duty yet. */
const SHARES_OUT =
  /phân\s+công\s+(?:nhiệm\s+vụ|trách\s+nhiệm|công\s+việc)\s+(?:cụ\s+thể\s+)?(?:cho\s+)?(?:(?:các|từng)\s+)?(?:thành\s+viên|ủy\s+viên|đồng\s+chí|cán\s+bộ|công\s+chức|cá\s+nhân|người)(?!\p{L})/uy
/** "số quân trên giao, UBND huyện …": what was given before. */
const GIVEN_FROM_ABOVE = /(?<=\s(?:trên|được|tỉnh|cấp)\s+)giao\s*[,.;]/uy
/** "tham mưu UBND tỉnh văn bản kiến nghị Bộ X": whom the letter that is drawn up asks. */
const OF_DRAFT =
  /(?<=tham\s{1,3}mưu\s[^.;:]{0,60}(?:văn\s{1,3}bản|tờ\s{1,3}trình|công\s{1,3}văn)\s{1,3})(?:kiến|đề)\s+nghị/uy

/**
 * A part of a passage, `start` to `end`, and the bodies that it names outside of citations. All places count in the
 * text of the passage. Whoever asks what stands in it is told nothing that stands in the name of a body.
 */
export class Stretch implements Range {
  readonly passage: Passage
  readonly text: Annotated
  readonly start: number
  readonly end: number
  readonly bodies: readonly BodyMention[]
  /** Those inside of citations too. */
  readonly #named: readonly BodyMention[]
  #givers: readonly SpanOf<'GIVING'>[] | null = null
  #wordsAt: number | null = null
  #subjectsAt: readonly number[] | null = null

  constructor(
    passage: Passage,
    { start, end }: Range,
    named: readonly BodyMention[],
    isCited: (body: Range) => boolean,
    /** The words of the paragraphs right above. */
    readonly above: () => string = () => '',
  ) {
    this.passage = passage
    this.text = passage.annotated
    this.start = start
    this.end = end
    this.#named = named
    this.bodies = named.some(isCited) ? named.filter((body) => !isCited(body)) : named
  }

  /** Where its words begin behind bullets and numbers. */
  get wordsAt(): number {
    return (this.#wordsAt ??= this.#behindSource(this.behind(MARKERS, this.start) ?? this.start))
  }

  /** "TPO - Lãnh đạo UBND thành phố …": whose news it is. */
  #behindSource(at: number): number {
    SOURCE.lastIndex = at
    return at === 0 && this.bodyAt(at) === null && SOURCE.test(this.text.text) ? SOURCE.lastIndex : at
  }

  /** Where what a pattern (of the flag `y`) finds at `at` ends; null when it finds nothing, or goes beyond the end. */
  behind(pattern: RegExp, at: number): number | null {
    const end = this.text.endOf(pattern, at)
    return end !== null && end <= this.end ? end : null
  }

  /** The same, where no body stands in what was read. */
  behindNoBody(pattern: RegExp, at: number): number | null {
    const end = this.behind(pattern, at)
    return end === null || this.namesBetween(at, end) ? null : end
  }

  /** Where the next of a list begins: behind ", ", " và ", ", đồng chí ". */
  behindJoint(at: number): number | null {
    const joint = this.behind(JOINT, at)
    // "và các đồng chí Bí thư huyện ủy" are found with the words before them
    return joint === null || this.bodyAt(joint) ? joint : (this.behind(COMRADES, joint) ?? joint)
  }

  /** Where its subject may stand, of which many rows ask: as `find` (see `placesOfSubject`) tells the first of them. */
  subjectsAt(find: (stretch: Stretch) => Iterable<number>): readonly number[] {
    return (this.#subjectsAt ??= [...find(this)])
  }

  /** Whether a mark stands in it at `at` or behind. */
  holds(mark: string, at: number): boolean {
    return this.text.holds(mark, at, this.end)
  }

  /** Its givers, of which many rows ask; not “thừa ủy quyền”, which says for whom somebody acts. */
  get givers(): readonly SpanOf<'GIVING'>[] {
    return (this.#givers ??= this.spans('GIVING').filter(
      ({ start }) =>
        !this.text.low.endsWith('thừa ', start) &&
        !this.#isOfName(start) &&
        this.text.reads(OF_DRAFT, start) === null &&
        this.text.reads(GIVEN_FROM_ABOVE, start) === null &&
        this.text.reads(SHARES_OUT, start) === null,
    ))
  }

  /** "Nghĩa Hưng, Giao Thủy": a capital between two names, and nobody known behind it. */
  #isOfName(at: number): boolean {
    GIVES_IN_NAME.lastIndex = at
    return GIVES_IN_NAME.test(this.text.text) && this.bodyAt(GIVES_IN_NAME.lastIndex) === null
  }

  spans<Kind extends SpanKind>(kind: Kind, start = this.start, end = this.end): SpanOf<Kind>[] {
    const spans = this.text.within(kind, start, end)
    return spans.length === 0 ? spans : spans.filter((span) => !this.isInBody(span.start))
  }

  isInBody(at: number): boolean {
    const before = this.#named[firstFrom(this.#named, at + 1) - 1]
    return before !== undefined && at < before.end
  }

  namesBetween(start: number, end: number): boolean {
    const next = this.bodies[firstFrom(this.bodies, start)]
    return next !== undefined && next.start < end
  }

  bodyAt(at: number): BodyMention | null {
    const body = this.bodyFrom(at)
    return body?.start === at ? body : null
  }

  /** The first body that begins at `at` or behind it. */
  bodyFrom(at: number): BodyMention | null {
    return this.bodies[firstFrom(this.bodies, at)] ?? null
  }

  /** The list of known bodies that begins at `at` or behind the blanks there. */
  listAt(at: number): BodyList | null {
    const members: BodyMention[] = []
    for (let next = this.bodyAt(this.#skipBlanks(at)); next !== null && members.length <= LONGEST_LIST;) {
      members.push(next)
      const joint = this.behindJoint(next.end)
      // "Sở A, Sở B, mỗi đơn vị …" tells how many of each
      next = joint === null || this.text.low.startsWith('mỗi ', joint) ? null : this.bodyAt(joint)
    }
    return listOf(members)
  }

  /** "Nguyễn Văn A - Phó Chủ tịch UBND huyện, Trần Văn B - Trưởng phòng Nội vụ": the office of the next who is named. */
  nextHolder({ role, end }: BodyMention): BodyMention | null {
    NEXT_PERSON.lastIndex = end
    if (role === null || !NEXT_PERSON.test(this.text.text)) return null
    const held = this.bodyAt(NEXT_PERSON.lastIndex)
    return held !== null && held.role !== null ? held : null
  }

  /** The longest list that ends at `end` or before the blanks there. */
  listBefore(end: number): BodyList | null {
    let first = firstFrom(this.bodies, end) - 1
    const last = this.bodies[first]
    if (last === undefined || this.text.low.slice(last.end, end).trim() !== '') return null
    const till = first
    for (; first > 0 && till - first < LONGEST_LIST; first -= 1) {
      const before = this.bodies[first - 1] as BodyMention
      if (this.behindJoint(before.end) !== this.bodies[first]?.start) break
    }
    return listOf(this.bodies.slice(first, till + 1))
  }

  #skipBlanks(at: number): number {
    let from = at
    while (from < this.end && this.text.low[from] === ' ') from += 1
    return from
  }
}

export const listOf = (mentions: readonly BodyMention[]): BodyList | null => {
  const [first, last] = [mentions[0], mentions.at(-1)]
  return first && last ? { start: first.start, end: last.end, mentions } : null
}

export const assignmentsOf = (passage: Passage, mentions: readonly BodyMention[]): ParsedAssignment[] =>
  distinct(
    mentions
      .filter((mention, at) => !isSecondOffice(passage, mentions[at - 1], mention))
      .flatMap(({ start, end, bodies }) =>
        bodies.map((body) => ({
          body,
          asPrinted: passage.text.slice(start, end),
          span: passage.span(start, end),
        })),
      ),
  )

/** "đồng chí Giám đốc Sở A, Phó Trưởng Ban Chỉ đạo B": one person, who acts for the first. */
function isSecondOffice(
  { annotated: { low } }: Passage,
  before: BodyMention | undefined,
  { start, bodies, role }: BodyMention,
): boolean {
  if (before?.role == null) return false
  const isUnlisted = DEPUTY.test(bodies[0]?.name ?? '')
  if (!isUnlisted && bodies[0]?.kind !== 'STEERING_COMMITTEE') return false
  const between = low.slice(before.end, start)
  return (
    (role === null && !isUnlisted ? DEPUTY_BETWEEN : COMMA_BETWEEN).test(between) &&
    ONE_PERSON.test(low.slice(Math.max(0, before.start - 10), before.start + 10))
  )
}
const DEPUTY = /^(?:Tổ phó|Phó Tổ trưởng|Phó Trưởng)\s/u
const COMMA_BETWEEN = /^\s*[,-]\s*(?:kiêm\s+)?$/u
const DEPUTY_BETWEEN = /^\s*[,-]\s*(?:kiêm\s+)?(?:(?:phó\s+)?tổ\s+(?:phó|trưởng)|thành\s+viên|ủy\s+viên)\s*$/u
const ONE_PERSON = new RegExp(String.raw`(?<!các\s{1,3})${COMRADE}\s`, 'u')

export const distinct = (list: readonly ParsedAssignment[]): ParsedAssignment[] =>
  list.length < 2 ? [...list] : [...new Map(list.map((one) => [idOf(one), one])).values()]

export const idOf = ({ body: { key, name } }: ParsedAssignment): string => key + name

/** "Phó Thủ tướng Lê Văn Thành có ý kiến": where the words behind a holder's own name begin; else `at`. */
export function behindPerson({ words, low }: Annotated, at: number): number {
  let word = wordFrom(words, at)
  const first = word
  while (word - first < 5 && isNameWord(words.shape[word])) word += 1
  const next = words.start[word]
  if (word - first < 2 || next === undefined || isNameWord(words.shape[word])) return at
  return (words.shape[word] as number) === 0 && /\p{L}/u.test(low[next] ?? '') ? next : at
}

const isNameWord = (shape: number | undefined): boolean =>
  shape !== undefined && (shape & CAPITALISED) !== 0 && (shape & IN_CAPITALS) === 0

/** Where each mark of a kind stands between `start` and `end`, with the place of its word. */
export function* marksIn(
  text: Annotated,
  marks: string,
  { start, end }: Range,
): Generator<{ readonly at: number; readonly word: number; readonly mark: string }> {
  const { words, low } = text
  const all = text.once(markWords)
  for (let place = firstNotBelow(all, wordFrom(words, start)); place < all.length; place += 1) {
    const word = all[place] as number
    const at = words.start[word] as number
    if (at >= end) return
    const mark = low[at] as string
    if (marks.includes(mark)) yield { at, word, mark }
  }
}

/** The places of the marks among the words of a text: one word in eight is one. */
function markWords({ words: { shape, count } }: Annotated): readonly number[] {
  const all: number[] = []
  for (let word = 0; word < count; word += 1) if (((shape[word] as number) & MARK) !== 0) all.push(word)
  return all
}

/** Where the word before a place ends; 0 when there is none. */
export const endOfWordBefore = ({ words }: Annotated, at: number): number =>
  words.end[wordFrom(words, at) - 1] ?? 0

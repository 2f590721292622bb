import { singleBlanks } from '../../../model/blanks.js'
import { numberOf, type Annotated, type SpanKind, type SpanOf } from '../../annotate/annotated.js'
import { IN_CAPITALS, isCapitalised, MARK, wordFrom } from '../../annotate/words.js'
import { SPOKEN_OF } from '../../lexicon/commissions.js'
import { districtCommittee, type Place } from '../../place.js'
import type { Draft } from './draft.js'
import { withRestOfName } from './rest-of-name.js'

/** What a rule reads; rules ask for one another's by it. */
export type Form =
  | 'PEOPLE'
  | 'CAUCUS'
  | 'COLLECTIVE'
  | 'CENTRE'
  | 'AUTHORITY'
  | 'DEPARTMENT'
  | 'FIXED'
  | 'OFFICE'
  | 'STEERING'
  | 'OPEN'

/** A row of the table: tried where a phrase of the kind `at` stands. */
export interface BodyRule<At extends SpanKind = SpanKind> {
  readonly id: string
  readonly form: Form
  readonly at: At
  /** The name begins with a capital; not asked for behind a position. */
  readonly capital?: true
  readonly when: (span: SpanOf<At>, reading: Reading) => Draft | null
}

export const bodyRule = <At extends SpanKind>(rule: BodyRule<At>): BodyRule => rule as unknown as BodyRule

/** A draft, and the row of the table that made it. */
export interface RuledDraft extends Draft {
  readonly rule: string
}

interface Asked {
  /** Behind a position or "các" capitals are not needed. */
  readonly loose?: boolean
  readonly forms?: readonly Form[]
}

/** Names inside names, "Bí thư Đảng ủy Phòng X Sở Y", go a few steps deep and no further. */
const DEEPEST = 5

const BEFORE_BODIES = new Set(SPOKEN_OF.map(numberOf))

/** A text on the way to its bodies, read for the paper of a place by a table of rules. */
export class Reading {
  readonly text: Annotated
  readonly place: Place
  /** The rules whose phrases begin with a word, in the order of the table. */
  readonly #rulesAt: (word: number) => readonly BodyRule[]
  /** The name that is read stands in a list, right behind another body. */
  inList = false
  #depth = 0

  constructor(text: Annotated, place: Place, rulesAt: (word: number) => readonly BodyRule[]) {
    this.text = text
    this.place = place
    this.#rulesAt = rulesAt
  }

  /** What the first rule reads that holds at `at`, or null. */
  bodyAt(at: number, asked: Asked = {}): Draft | null {
    const word = this.word(at)
    return this.text.words.start[word] === at ? this.bodyFrom(word, asked) : null
  }

  /** What the first rule reads that holds at a word, or null. */
  bodyFrom(word: number, { loose = false, forms }: Asked = {}): RuledDraft | null {
    if (this.#depth === DEEPEST) return null
    this.#depth += 1
    const found = this.#firstOf(this.#rulesAt(word), word, loose, forms)
    this.#depth -= 1
    return found && withRestOfName(this, found)
  }

  #firstOf(
    rules: readonly BodyRule[],
    word: number,
    loose: boolean,
    forms: readonly Form[] | undefined,
  ): RuledDraft | null {
    const at = this.text.words.start[word] as number
    const lower = !loose && !this.isCapital(word)
    for (const rule of rules) {
      if ((lower && rule.capital) || (forms && !forms.includes(rule.form))) continue
      const found = rule.when(this.text.at(rule.at, at) as SpanOf<SpanKind>, this)
      if (found === null) continue
      const { start, end, parts, role } = found
      return { start, end, parts, role, rule: rule.id }
    }
    return null
  }

  /** The number of the first word at `at` or behind it. */
  word(at: number): number {
    return wordFrom(this.text.words, at)
  }

  /** Where the first word at `at` or behind it begins; the text's length when there is none. */
  next(at: number): number {
    const { words } = this.text
    const word = wordFrom(words, at)
    return word < words.count ? (words.start[word] as number) : this.text.text.length
  }

  isCapital(word: number): boolean {
    return isCapitalised(this.text, word)
  }

  /** Whether a capital letter stands at `at`. */
  isCapitalAt(at: number): boolean {
    const word = this.word(at)
    return this.text.words.start[word] === at && this.isCapital(word)
  }

  /** Whether the next thing at `at` or behind it is a word with a capital. */
  isNameAhead(at: number): boolean {
    return this.isCapitalAt(this.next(at))
  }

  /** Whether a word has capitals alone; a mark is no exception to that. */
  isInCapitals(word: number): boolean {
    return ((this.text.words.shape[word] ?? 0) & (IN_CAPITALS | MARK)) !== 0
  }

  /** "thành lập Ban Chỉ đạo …", "thành viên Ban Chỉ đạo …": what stands before the word makes a body of it that is spoken of. */
  isSpokenOf(word: number): boolean {
    return word > 0 && BEFORE_BODIES.has(this.text.words.id[word - 1] as number)
  }

  /** Whether a word stands before it in its sentence, and no mark. */
  isBehindWord(word: number): boolean {
    return word > 0 && ((this.text.words.shape[word - 1] as number) & MARK) === 0
  }

  /** Whether "các" stands before the word. */
  isBehindMany(word: number): boolean {
    return word > 0 && this.text.at('ARTICLE', this.text.words.start[word - 1] as number) !== null
  }

  /** The phrase of a kind that is the next thing at `at` or behind it. */
  ahead<Kind extends SpanKind>(kind: Kind, at: number): SpanOf<Kind> | null {
    return this.text.at(kind, this.next(at))
  }

  /** On the folded text. */
  match(pattern: RegExp, at: number): RegExpExecArray | null {
    return this.text.reads(pattern, at)
  }

  /** On the text as printed, for patterns that look for capitals. */
  printed(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at
    return pattern.exec(this.text.text)
  }

  /** Behind what the pattern finds; `at` where it finds nothing. */
  skip(at: number, pattern: RegExp): number {
    return this.text.endOf(pattern, at) ?? at
  }

  /** The words from `start` to `end` as printed, with single blanks. */
  words(start: number, end: number): string {
    return singleBlanks(this.text.text.slice(start, end))
  }

  /** The Party committee of the paper's own place. */
  get ownCommittee(): string {
    const { level, district, province } = this.place
    if (level === 'CENTRAL') return 'Trung ương'
    if (level === 'DISTRICT') return districtCommittee(district?.kind)
    if (level === 'COMMUNE') return 'Đảng ủy'
    return province?.kind === 'thành phố' ? 'Thành ủy' : 'Tỉnh ủy'
  }

  /** The committee that speaks, whose bare commissions and cells its paper names. */
  get speakingCommittee(): string {
    return this.place.house ?? this.ownCommittee
  }
}

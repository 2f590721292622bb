import { isDrawnHyphen, SOFT_HYPHEN } from '../model/soft-hyphen.js'
import { textOfUnits, UnitBuffer, unitsThat } from '../model/units.js'
import {
  CONVERTED_UNITS,
  converted,
  framedNumberAt,
  lengthOfNote,
  linkAt,
  ornamentAt,
  pictureAt,
} from './converters.js'
import { withFaultsMended } from './faults.js'
import { withPartedWordsJoined } from './parted-words.js'
import { drawnAs, withLatinUnits } from './drawn-alike.js'
import { Passage } from './passage.js'
import { lostBlankIn, runsOfSyllables } from './syllables.js'
import { withBlanksForTabs, withSingleGaps } from './wide-gaps.js'

/**
 * First stage. Raw text in, working text out, with the way back kept for every character.
 *
 * Guarantees to the next stage: NFC; `\n` is the only line break and `\f` stands alone on a line; one kind of
 * dash (`-`), of slash, of Đ, of Ư and of blank (tabs stay, they separate columns); no byte order mark, no invisible character,
 * no letter of another script that looks like a Latin one (see drawn-alike.ts), no emphasis marks, HTML tags, entities or Markdown escapes; two words that ran together are two again (see
 * syllables.ts), and a word whose letters are parted is one (see parted-words.ts); one blank parts words where a paper has
 * two, or tabs, everywhere (see wide-gaps.ts); what converters leave of bullets, notes and links is gone or is a `•` (see
 * converters.ts), and so are faults that can mean one thing only (see faults.ts). Nothing else is changed: accents, case,
 * quotes and all other faults stand as printed.
 */
export function normalise(raw: string): Passage {
  const out = new Writer(raw.length)
  out.breaksAreEscaped = hasEscapedBreaks(raw)
  buffer.write(raw)
  let at = 0
  while (at < raw.length) {
    at = out.copy(buffer.units, at, raw.length)
    if (at < raw.length) at += step(raw, at, out)
  }
  return withWordsApart(
    withFaultsMended(withSingleGaps(withPartedWordsJoined(withBlanksForTabs(withLatinUnits(out.passage()))))),
  )
}

const buffer = new UnitBuffer()

function withWordsApart(passage: Passage): Passage {
  const places = runsOfSyllables(passage.text).flatMap(({ start, end }) => {
    const letters = passage.text.slice(start, end)
    const lost = isCode(passage.text, start, letters) ? null : lostBlankIn(letters)
    return lost === null ? [] : [start + lost]
  })
  return passage.apartAt(places)
}

/** "25-NQ/ĐUCA": letters of a symbol are no words. */
const isCode = (text: string, start: number, letters: string): boolean =>
  '/-'.includes(text.charAt(start - 1) || ' ') && letters === letters.toUpperCase()

class Writer {
  #units: Uint16Array
  #from: Int32Array
  #till: Int32Array
  #length = 0
  /** Inside a row of a Markdown table or a cell of an HTML one, where a break is only a blank. */
  inCell = false
  /** Its breaks are written as in JSON. */
  breaksAreEscaped = false

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity)
    this.#from = new Int32Array(capacity)
    this.#till = new Int32Array(capacity)
  }

  get last(): string {
    return this.#length === 0 ? '\n' : String.fromCharCode(this.#units[this.#length - 1] as number)
  }

  /** Takes over what stands at `at` and needs no thought; answers where thought begins. */
  copy(raw: Uint16Array, at: number, end: number): number {
    while (this.#length + end - at > this.#units.length) this.#grow()
    const [units, from, till] = [this.#units, this.#from, this.#till]
    let next = at
    let length = this.#length
    for (; next < end; next += 1, length += 1) {
      const code = raw[next] as number
      if (IS_PLAIN[code] === 0 || IS_MARK[raw[next + 1] as number] === 1) break
      units[length] = code
      from[length] = next
      till[length] = next + 1
    }
    this.#length = length
    return next
  }

  put(unit: string, from: number, till: number): void {
    if (this.#length === this.#units.length) this.#grow()
    if (unit === '\n') this.inCell = false
    else if (unit === '|' && this.last === '\n') this.inCell = true
    this.#units[this.#length] = unit.charCodeAt(0)
    this.#from[this.#length] = from
    this.#till[this.#length] = till
    this.#length += 1
  }

  /** Sets a mark that a blank parts from its letter on the last one; false where that bears none such. */
  mark(mark: string, till: number): boolean {
    const letter = (this.last + mark).normalize('NFC')
    if (letter.length !== 1) return false
    this.#units[this.#length - 1] = letter.charCodeAt(0)
    this.#till[this.#length - 1] = till
    return true
  }

  passage(): Passage {
    const text = textOfUnits(this.#units, this.#length)
    return new Passage(text, this.#from, this.#till)
  }

  #grow(): void {
    const longer = <T extends Uint16Array | Int32Array>(old: T, fresh: T): T => (fresh.set(old), fresh)
    const room = this.#units.length * 2 + 16
    this.#units = longer(this.#units, new Uint16Array(room))
    this.#from = longer(this.#from, new Int32Array(room))
    this.#till = longer(this.#till, new Int32Array(room))
  }
}

const MARK = /\p{M}/u
const WORD = /[\p{L}\p{N}]/u
const TAG = /<\/?[a-zA-Z][a-zA-Z0-9]{0,11}(?:\s[^<>\n]{0,200})?\/?>/y
const ENTITY = /&(?:amp;)?(?:#(\d{1,6})|#x([0-9a-fA-F]{1,5})|([a-zA-Z]{2,8}));/y
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '-',
  mdash: '-',
  hellip: '…',
  ETH: 'Đ',
  eth: 'đ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  shy: '',
  bull: '•',
  middot: '·',
}
/** `&agrave;`: the letter and the mark that its name adds to it. */
const ENTITY_MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
}
const LETTER_ENTITY = /^([A-Za-z])(grave|acute|circ|tilde|uml)$/
const BLOCK_TAG = /^<\/?(?:br|p|div|tr|li|ul|ol|table|h[1-6])\b/i
const BREAK_TAG = /^<\/?(?:br|p|div|li|ul|ol)\b/i
const CELL_TAG = /^<\/?t[dh]\b/i
/** With those that draw a rule; the last two are dashes of windows-1252 that were taken for Latin-1. */
const DASHES = new Set('‐‑‒–—―−－─━═\u0096\u0097')
const BLANKS = new Set(
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
)
/** Signs of no width, and those that say which way the letters run. */
const INVISIBLE = new Set(
  '\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\u061c\ufeff\u00ad',
)

/** A break that a site prints as its escape stands for a blank: its own lines are broken besides. */
const ESCAPED_BREAK = String.raw`\r\n`

/** A text with hardly a break but escaped ones has lost them all. */
function hasEscapedBreaks(raw: string): boolean {
  if (!raw.includes(String.raw`\n`)) return false
  return (
    raw.split(String.raw`\n`).length > FEWEST_ESCAPED &&
    raw.trim().split('\n', MOST_BREAKS).length < MOST_BREAKS
  )
}
const FEWEST_ESCAPED = 8
const MOST_BREAKS = 4

const IS_MARK = unitsThat(MARK)
const CHANGED_UNITS = [...INVISIBLE, ...BLANKS, ...DASHES].join('')
/** What stands for itself, whatever is around it but a mark. */
const IS_PLAIN = unitsThat(
  new RegExp(
    `[^\\0-\\x08\\n-\\x1f\\x85|*_\`\\\\<&\\p{M}\\u2028\\u2029\\u2044\\u2215\\u0189\\u00d0\\u0256\\u00f0\\u01a2\\u01a3\\uff01-\\uff5e${CONVERTED_UNITS}${CHANGED_UNITS}]`,
    'u',
  ),
)

/** Writes what stands at `at` and answers how many raw units that took. */
function step(raw: string, at: number, out: Writer): number {
  const unit = raw[at] as string
  const code = raw.charCodeAt(at)
  const next = raw.charCodeAt(at + 1)
  const drawn = code >= FIRST_PICTURE || next >= FIRST_PICTURE ? drawnSign(raw, at, out) : 0
  if (drawn > 0) return drawn
  if (next >= 0x300 && MARK.test(raw[at + 1] as string)) {
    if (WORD.test(drawnAs(unit))) return composed(raw, at, out)
    if (unit === ' ' && out.mark(raw[at + 1] as string, at + 2)) return 2
  }
  if (code < 0x80) return ascii(raw, at, unit, out)
  if (INVISIBLE.has(unit)) {
    if (unit === SOFT_HYPHEN && isDrawnHyphen(raw[at - 1] ?? '\n', raw[at + 1] ?? '\n'))
      out.put('-', at, at + 1)
    return 1
  }
  const other = converted(raw, at)
  if (other !== null) {
    if (other !== '') out.put(other, at, at + 1)
    return 1
  }
  if (BLANKS.has(unit)) out.put(' ', at, at + 1)
  else if (DASHES.has(unit)) out.put('-', at, at + 1)
  else if (unit === '\u0189' || unit === '\u00d0') out.put('Đ', at, at + 1)
  else if (unit === '\u0256' || unit === '\u00f0') out.put('đ', at, at + 1)
  else if (unit === '\u01a2') out.put('Ư', at, at + 1)
  else if (unit === '\u01a3') out.put('ư', at, at + 1)
  else if (unit === '\u2044' || unit === '\u2215') out.put('/', at, at + 1)
  else if (unit === '\u2028' || unit === '\u2029' || unit === '\u0085') out.put('\n', at, at + 1)
  else if (code >= 0xff01 && code <= 0xff5e) out.put(String.fromCharCode(code - 0xfee0), at, at + 1)
  else if (MARK.test(unit)) return 1
  else out.put(unit, at, at + 1)
  return 1
}

const FIRST_PICTURE = 0x203c

/** A number in a frame, a picture that begins a line, or one between words: so many units it takes, 0 where none stands. */
function drawnSign(raw: string, at: number, out: Writer): number {
  const [number, picture] = [framedNumberAt(raw, at), pictureAt(raw, at)]
  if (number) for (const sign of number.number) out.put(sign, at, at + number.length)
  else if (picture?.isBullet) for (const sign of '• ') out.put(sign, at, at + picture.length)
  if (number || picture) return (number ?? picture)!.length
  const length = out.inCell ? 0 : ornamentAt(raw, at)
  return length > 0 && out.last === ' ' && raw[at + length] === ' ' ? length + 1 : length
}

/** A letter and the marks behind it become one letter. */
function composed(raw: string, at: number, out: Writer): number {
  let end = at + 1
  while (end < raw.length && end - at < 8 && MARK.test(raw[end] as string)) end += 1
  const letters = (drawnAs(raw[at]!) + raw.slice(at + 1, end))
    .replace(/\u01a2/g, 'Ư')
    .replace(/\u01a3/g, 'ư')
    .normalize('NFC')
    .replace(/[\u0189\u00d0]/g, 'Đ')
  for (const letter of letters) if (letter.length === 1 && !MARK.test(letter)) out.put(letter, at, end)
  return end - at
}

function ascii(raw: string, at: number, unit: string, out: Writer): number {
  switch (unit) {
    case '\r':
      if (raw[at + 1] !== '\n') out.put('\n', at, at + 1)
      return 1
    case '\f':
    case '\v':
      if (out.last !== '\n') out.put('\n', at, at + 1)
      out.put('\f', at, at + 1)
      out.put('\n', at, at + 1)
      return 1
    case '*':
      return asterisk(raw, at, out)
    case '_':
      return underscore(raw, at, out)
    case '`':
      return 1
    case '[':
    case '^': {
      const length = lengthOfNote(raw, at)
      return length > 0 ? length : link(raw, at, out)
    }
    case '~':
      if (raw[at + 1] === '~' && raw[at + 2] !== '~') return 2
      break
    case '\\':
      if (raw[at + 1] === '\n' || raw[at + 1] === '\r') return 1
      if (out.breaksAreEscaped && (raw[at + 1] === 'n' || raw[at + 1] === 'r')) {
        out.put('\n', at, at + 2)
        return raw.startsWith(ESCAPED_BREAK, at) ? ESCAPED_BREAK.length : 2
      }
      if (raw.startsWith(ESCAPED_BREAK, at)) {
        out.put(' ', at, at + ESCAPED_BREAK.length)
        return ESCAPED_BREAK.length
      }
      if (/[!-/:-@[-`{-~]/.test(raw[at + 1] ?? '')) return 1
      break
    case '<': {
      const length = tag(raw, at, out)
      if (length !== null) return length
      break
    }
    case '&': {
      const length = entity(raw, at, out)
      if (length !== null) return length
      break
    }
  }
  if (raw.charCodeAt(at) >= 0x20 || unit === '\n' || unit === '\t') out.put(unit, at, at + 1)
  return 1
}

/** Of a link the words stay; `[` that begins none is a mark of its own. */
function link(raw: string, at: number, out: Writer): number {
  const found = raw[at] === '[' ? linkAt(raw, at) : null
  if (found === null) {
    out.put(raw[at] as string, at, at + 1)
    return 1
  }
  const start = at + 1
  let next = start
  const end = start + found.words.length
  while (next < end) {
    next = out.copy(buffer.units, next, end)
    if (next < end) next += step(raw, next, out)
  }
  return found.length
}

/** Null where no tag begins. */
function tag(raw: string, at: number, out: Writer): number | null {
  const note = lengthOfNote(raw, at) || lengthOfComment(raw, at)
  if (note > 0) return note
  TAG.lastIndex = at
  const printed = TAG.exec(raw)?.[0]
  if (printed === undefined) return null
  const end = at + printed.length
  if (CELL_TAG.test(printed)) {
    out.put('\t', at, end)
    out.inCell = printed[1] !== '/'
  } else if (out.inCell && BREAK_TAG.test(printed)) out.put(isInHeadRow(raw, at) ? '\n' : ' ', at, end)
  else if (BLOCK_TAG.test(printed)) out.put('\n', at, end)
  return printed.length
}

/** "<!-- Page 3 -->" */
function lengthOfComment(raw: string, at: number): number {
  COMMENT.lastIndex = at
  return COMMENT.exec(raw)?.[0].length ?? 0
}
const COMMENT = /<!--[^<>\n]{0,200}-->/y

/** A converter draws the head of a paper as one row of a table: there a break parts the lines of the head. */
function isInHeadRow(raw: string, at: number): boolean {
  const before = raw.slice(Math.max(0, at - LONGEST_HEAD_ROW), at)
  const [behind = ''] = raw.slice(at, at + LONGEST_HEAD_ROW).split('\n', 1)
  return BANNER.test(before.slice(before.lastIndexOf('\n') + 1) + behind)
}
const LONGEST_HEAD_ROW = 700
const BANNER = /C[ỘỌÔO]NG H(?:[ÒÕÓÔO]A|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM/u

/** Null where no entity begins that has a letter. */
function entity(raw: string, at: number, out: Writer): number | null {
  ENTITY.lastIndex = at
  const printed = ENTITY.exec(raw)
  const text = printed && decodeEntity(printed)
  if (!printed || text === null) return null
  if (text !== '') out.put(text, at, at + printed[0].length)
  return printed[0].length
}

function decodeEntity([, decimal, hex, name]: RegExpExecArray): string | null {
  if (name !== undefined) {
    const [, letter, mark] = LETTER_ENTITY.exec(name) ?? []
    return letter && mark ? (letter + (ENTITY_MARKS[mark] ?? '')).normalize('NFC') : (ENTITIES[name] ?? null)
  }
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16)
  if (code === 160) return ' '
  return code >= 0x20 && code <= 0xffff && (code < 0xd800 || code > 0xdfff) ? String.fromCharCode(code) : ''
}

/** Emphasis goes; a bullet at the start of a line and the lone star of a Party letterhead stay. */
function asterisk(raw: string, at: number, out: Writer): number {
  let end = at
  while (raw[end] === '*') end += 1
  const count = end - at
  const alone =
    out.last === '\n' &&
    (raw[end] === ' ' || raw[end] === '\n' || raw[end] === undefined || raw[end] === '\r')
  if (count === 1 && alone) out.put('*', at, end)
  return count
}

/** What Excel and Word write for a break. */
const CARRIAGE_RETURN = '_x000D_'

/** `_word_` is emphasis; runs of underscores draw a rule or a blank to fill in; between letters it is a letter. */
function underscore(raw: string, at: number, out: Writer): number {
  if (raw.startsWith(CARRIAGE_RETURN, at)) return CARRIAGE_RETURN.length
  let end = at
  while (raw[end] === '_') end += 1
  const inside = WORD.test(raw[at - 1] ?? ' ') && WORD.test(raw[end] ?? ' ')
  if (inside || end - at > 2) for (let i = at; i < end; i += 1) out.put('_', i, i + 1)
  return end - at
}

// cspell:words nesttableprops fcharset ansicpg deff pard intbl nestcell nestrow softline emdash endash lquote rquote ldblquote rdblquote emspace enspace qmspace
import { linesIn, type Block } from '../blocks.js'
import { damaged, tooComplex } from '../file-errors.js'
import { inFont } from '../fonts.js'
import { LIMITS } from '../limits.js'
import type { Marks } from '../marks.js'
import { lettersOfPictures, listMark, noteLine, numbered, withoutTabs } from '../paragraph.js'
import { withHeadOfPage } from '../page-heads.js'
import { raised } from '../raised.js'
import { Rows } from '../rows.js'
import { DESTINATIONS, KEPT_STARRED, type Destination } from './destinations.js'
import { decodeBytes, encodingOfCharset, encodingOfPage, type Font } from './fonts.js'
import { RowReader } from './row-reader.js'
import { tokensOf, type Token } from './tokens.js'

/**
 * The blocks of an RTF file in reading order, as `readDocx` gives those of a Word document: paragraphs with the list
 * numbers that the file prints, tables, text boxes before the paragraph that anchors them, notes at the end. Inserted
 * text counts; deleted and hidden text, comments and field codes do not. Headers, footers and text boxes go to `marks`.
 *
 * @throws AppError FILE_DAMAGED when the file ends within a group, FILE_TOO_COMPLEX
 */
export function readRtf(bytes: Uint8Array, name: string, marks: Marks): Block[] {
  const reader = new RtfReader(name, marks)
  for (const token of tokensOf(bytes)) {
    reader.take(token)
    if (reader.ended) break
  }
  return reader.end()
}

/** What holds within a group, and is forgotten at its end. */
interface Group {
  readonly destination: Destination
  readonly font: number | null
  readonly hidden: boolean
  readonly deleted: boolean
  readonly capitals: boolean
  readonly isRaised: boolean
  readonly inTable: boolean
  readonly depth: number | null
  /** How many characters stand for one of `\u` in programs without Unicode. */
  readonly fallback: number
  /** Nothing stands in it yet. */
  readonly fresh: boolean
  readonly starred: boolean
  /** It began a story of its own. */
  readonly story: boolean
  readonly nested: boolean
}

const OUTERMOST: Group = {
  destination: 'TEXT',
  font: null,
  hidden: false,
  deleted: false,
  capitals: false,
  isRaised: false,
  inTable: false,
  depth: null,
  fallback: 1,
  fresh: true,
  starred: false,
  story: false,
  nested: false,
}

/** The main text, or what stands beside it. */
interface Story {
  readonly rows: Rows
  text: string
  number: string
}

const newStory = (): Story => ({ rows: new Rows(), text: '', number: '' })

class RtfReader {
  readonly #name: string
  readonly #marks: Marks
  readonly #groups: Group[] = []
  readonly #stories: Story[] = [newStory()]
  readonly #fonts = new Map<number, Font>()
  readonly #notes: string[] = []
  readonly #headers: Block[][] = []
  readonly #row = new RowReader()
  #group: Group = OUTERMOST
  #listed: Font = { name: '', encoding: null }
  #usual: number | null = null
  #encoding = 'windows-1252'
  #bytes: number[] = []
  #skip = 0
  #length = 0
  ended = false

  constructor(name: string, marks: Marks) {
    this.#name = name
    this.#marks = marks
  }

  take(token: Token): void {
    if (token.kind === 'BYTE') return this.#byte(token.byte)
    this.#flush()
    if (token.kind === 'OPEN') this.#open()
    else if (token.kind === 'CLOSE') this.#close()
    else if (token.kind === 'SIGN') this.#sign(token.sign)
    else if (token.kind === 'WORD') this.#word(token.word, token.parameter)
  }

  end(): Block[] {
    this.#flush()
    if (!this.ended) throw damaged(this.#name, 'it ends before its text does')
    const story = this.#story
    if (story.text.trim() !== '') this.#endParagraph()
    const notes = this.#notes.map((text): Block => ({ kind: 'LINE', text }))
    return [...withHeadOfPage(this.#headers, story.rows.end()), ...notes]
  }

  get #story(): Story {
    return this.#stories.at(-1) as Story
  }

  get #depth(): number {
    const { depth, inTable } = this.#group
    return Math.min(depth ?? (inTable ? 1 : 0), LIMITS.nesting)
  }

  #set(change: Partial<Group>): void {
    this.#group = { ...this.#group, ...change }
  }

  #open(): void {
    this.#skip = 0
    if (this.#groups.length >= LIMITS.nesting)
      throw tooComplex(this.#name, 'groups in each other', LIMITS.nesting, this.#groups.length + 1)
    this.#groups.push(this.#group)
    this.#set({ fresh: true, starred: false, story: false, nested: false })
  }

  #close(): void {
    this.#skip = 0
    const { story, destination, nested } = this.#group
    if (story) this.#endStory(destination)
    if (nested) this.#row.leave()
    const outer = this.#groups.pop()
    if (outer) this.#group = { ...outer, fresh: false }
    if (this.#groups.length === 0) this.ended = true
  }

  #endStory(destination: Destination): void {
    if (this.#story.text.trim() !== '') this.#endParagraph()
    const story = this.#stories.pop() as Story
    const blocks = story.rows.end()
    if (destination === 'BOX') this.#story.rows.add(blocks, this.#depthOutside())
    else if (destination === 'NOTE') {
      const note = noteLine(linesIn(blocks), this.#notes.length + 1)
      if (note !== null) this.#notes.push(note)
    }
    if (destination === 'HEADER') this.#headers.push(blocks)
    if (destination !== 'NOTE') for (const line of linesIn(blocks)) this.#marks.add(line)
  }

  #depthOutside(): number {
    const outer = this.#groups.at(-1)
    return Math.min(outer?.depth ?? (outer?.inTable ? 1 : 0), LIMITS.nesting)
  }

  #sign(sign: string): void {
    if (sign === '*') return this.#set({ starred: true })
    this.#set({ fresh: false })
    if (this.#skip > 0) this.#skip -= 1
    else if (sign === '~') this.#put('\u00a0')
    else if (sign === '_') this.#put('-')
    // in TCVN3 it is a letter
    else if (sign === '-') this.#put('\u00ad')
    else if (sign === '\n' || sign === '\r') this.#endParagraph()
  }

  #byte(byte: number): void {
    if (this.#group.fresh) this.#set({ fresh: false })
    if (this.#skip > 0) this.#skip -= 1
    else if (this.#group.destination !== 'NONE') this.#bytes.push(byte)
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const bytes = this.#bytes
    this.#bytes = []
    const font = this.#group.destination === 'FONTS' ? this.#listed : this.#font
    const encoding = font?.encoding ?? this.#encoding
    this.#put(
      decodeBytes(
        bytes,
        encoding === 'SYMBOLS' && this.#group.destination === 'FONTS' ? this.#encoding : encoding,
      ),
    )
  }

  get #font(): Font | undefined {
    return this.#fonts.get(this.#group.font ?? this.#usual ?? -1)
  }

  #put(text: string): void {
    const { destination, hidden, deleted, capitals, isRaised } = this.#group
    if (destination === 'NONE' || hidden || deleted) return
    this.#length += text.length
    if (this.#length > LIMITS.characters)
      throw tooComplex(this.#name, 'characters of text', LIMITS.characters, null)
    if (destination === 'FONTS') this.#listed.name += text.split(';', 1)[0] ?? ''
    else if (destination === 'NUMBER') this.#story.number += text
    else this.#story.text += raised(inFont(text, this.#font?.name ?? null, capitals), isRaised)
  }

  #word(word: string, parameter: number | null): void {
    const { fresh, starred, destination } = this.#group
    if (word !== 'u') this.#skip = 0
    if (fresh) {
      this.#set({ fresh: false })
      const begun = DESTINATIONS.get(word) ?? (starred && !KEPT_STARRED.has(word) ? 'NONE' : undefined)
      if (begun !== undefined) return this.#begin(destination === 'NONE' ? 'NONE' : begun)
      if (word === 'nesttableprops') {
        this.#row.enter()
        this.#set({ nested: true })
      }
    }
    if (this.#group.destination === 'NONE') return
    const sign = SIGNS.get(word)
    if (sign !== undefined) this.#put(sign)
    else if (!this.#format(word, parameter) && !this.#lay(word)) this.#row.word(word, parameter)
  }

  #begin(destination: Destination): void {
    const story = destination === 'NOTE' || destination === 'BOX' || destination === 'HEADER'
    this.#set(story ? { destination, story, inTable: false, depth: null } : { destination })
    if (story) this.#stories.push(newStory())
  }

  /** How what follows looks. */
  #format(word: string, parameter: number | null): boolean {
    const on = parameter !== 0
    switch (word) {
      case 'u':
        this.#unicode(parameter ?? 0x3f)
        return true
      case 'uc':
        this.#set({ fallback: Math.max(0, Math.min(parameter ?? 1, 20)) })
        return true
      case 'f':
        if (this.#group.destination === 'FONTS') this.#list(parameter ?? 0)
        else this.#set({ font: parameter })
        return true
      case 'fcharset':
        this.#listed.encoding = encodingOfCharset(parameter ?? 1)
        return true
      case 'cpg':
        this.#listed.encoding = encodingOfPage(parameter ?? 0)
        return true
      case 'ansicpg':
        this.#encoding = encodingOfPage(parameter ?? 0) ?? this.#encoding
        return true
      case 'mac':
        this.#encoding = 'macintosh'
        return true
      case 'deff':
        this.#usual = parameter
        return true
      case 'plain':
        this.#set({ font: null, hidden: false, deleted: false, capitals: false, isRaised: false })
        return true
      case 'v':
        this.#set({ hidden: on })
        return true
      case 'super':
        this.#set({ isRaised: on })
        return true
      case 'sub':
      case 'nosupersub':
        this.#set({ isRaised: false })
        return true
      case 'deleted':
        this.#set({ deleted: on })
        return true
      case 'caps':
      case 'scaps':
        this.#set({ capitals: on })
        return true
      default:
        return false
    }
  }

  #list(number: number): void {
    this.#listed = { name: '', encoding: null }
    this.#fonts.set(number, this.#listed)
  }

  #unicode(parameter: number): void {
    this.#put(String.fromCharCode(parameter & 0xffff))
    this.#skip = this.#group.fallback
  }

  /** Where what follows stands. */
  #lay(word: string): boolean {
    switch (word) {
      case 'par':
        // the next paragraph continues one whose mark is deleted
        if (!this.#group.deleted) this.#endParagraph()
        return true
      case 'sect':
        if (this.#story.text.trim() !== '') this.#endParagraph()
        return true
      case 'pard':
        this.#set({ inTable: false, depth: null })
        return true
      case 'intbl':
        this.#set({ inTable: true })
        return true
      case 'cell':
      case 'nestcell':
        this.#endCell(word === 'cell' ? 1 : Math.max(2, this.#depth))
        return true
      case 'row':
      case 'nestrow':
        this.#story.rows.endRow(word === 'row' ? 1 : Math.max(2, this.#depth), this.#row.row)
        this.#story.text = ''
        return true
      default:
        return false
    }
  }

  #endCell(depth: number): void {
    this.#endParagraph(depth)
    this.#story.rows.endCell(depth)
  }

  #endParagraph(depth = this.#depth): void {
    const story = this.#story
    story.rows.line(
      numbered(listMark(story.number), withoutTabs(lettersOfPictures(story.text)), depth > 0),
      depth,
    )
    story.text = ''
    story.number = ''
  }
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['softline', '\n'],
  ['column', '\n'],
  ['page', '\n\f\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
])

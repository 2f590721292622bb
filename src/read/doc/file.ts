import { AppError } from '../../errors.js'
import { damaged, encrypted, tooComplex } from '../file-errors.js'
import { LIMITS } from '../limits.js'
import { Bytes } from './bytes.js'
import { openCompound } from './compound.js'

/** A document of Word 97–2003 taken apart: its streams, the places of its tables, and the pieces of its text. */
export interface WordFile {
  readonly name: string
  readonly main: Bytes
  readonly tables: Bytes
  /** Properties that are too long for their table; null where there are none. */
  readonly data: Bytes | null
  /** How many characters each of its stories has, in the order in which they stand. */
  readonly lengths: Readonly<Record<Story, number>>
  /** The bytes of a table; empty where the document has none. */
  table(kind: TableKind): Bytes
  /** From the start of a table to the end of its stream: some hold more behind it. */
  behind(kind: TableKind): Bytes
  readonly pieces: readonly Piece[]
}

export const STORIES = [
  'text',
  'footnotes',
  'headers',
  'macros',
  'comments',
  'endnotes',
  'boxes',
  'headerBoxes',
] as const
export type Story = (typeof STORIES)[number]

/** A stretch of text: its characters from `from` to `till`, the first one at `at` in the main stream. */
export interface Piece {
  readonly from: number
  readonly till: number
  readonly at: number
  readonly wide: boolean
  /** Properties that a hurried save laid over all of it. */
  readonly properties: Bytes | null
}

/** Places of tables among the pairs of offset and length. */
const TABLES = {
  styles: 1,
  footnoteReferences: 2,
  footnotes: 3,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  endnoteReferences: 46,
  endnotes: 47,
  boxes: 56,
  lists: 73,
  listOverrides: 74,
} as const
export type TableKind = keyof typeof TABLES

const FLAGS = { encrypted: 0x0100, secondTable: 0x0200 }
const OFFSETS = { version: 2, flags: 10, lengths: 76, pairs: 154 }
const WORD_97 = 0xc1

/**
 * @throws AppError FILE_DAMAGED, FILE_ENCRYPTED, FILE_TOO_COMPLEX, UNSUPPORTED_MEDIA_TYPE for a version before Word 97
 */
export function openWordFile(bytes: Uint8Array, name: string): WordFile {
  const container = openCompound(bytes, name)
  const streams = (stream: string) => {
    const found = container.read(stream)
    return found === null ? null : new Bytes(found, name)
  }
  const main = streams('WordDocument')
  if (main === null) throw damaged(name, 'it holds no Word document')
  if (main.word(0) !== 0xa5ec || main.word(OFFSETS.version) < WORD_97) throw tooOld(name)
  const flags = main.word(OFFSETS.flags)
  if ((flags & FLAGS.encrypted) !== 0) throw encrypted(name)
  const tables = streams((flags & FLAGS.secondTable) === 0 ? '0Table' : '1Table')
  if (tables === null) throw damaged(name, 'it holds no tables')
  const lengths = Object.fromEntries(
    STORIES.map((story, at) => [story, main.long(OFFSETS.lengths + at * 4)]),
  ) as Record<Story, number>
  const all = Object.values(lengths).reduce((sum, length) => sum + length, 0)
  if (all > LIMITS.characters) throw tooComplex(name, 'characters of text', LIMITS.characters, all)
  const place = (kind: TableKind) => OFFSETS.pairs + TABLES[kind] * 8
  const table = (kind: TableKind) => tables.piece(main.long(place(kind)), main.long(place(kind) + 4))
  const behind = (kind: TableKind) => {
    const from = main.long(place(kind))
    return tables.piece(from, tables.length - from)
  }
  return {
    name,
    main,
    tables,
    data: streams('Data'),
    lengths,
    table,
    behind,
    pieces: piecesOf(table('pieces'), all),
  }
}

/** The pieces of the text, with the properties that they refer to. */
function piecesOf(table: Bytes, length: number): Piece[] {
  const shared: Bytes[] = []
  let at = 0
  for (; at < table.length && table.byte(at) === 1; at += 3 + table.word(at + 1))
    shared.push(table.piece(at + 3, table.word(at + 1)))
  if (at >= table.length || table.byte(at) !== 2) throw table.fault('its text is not where it should be')
  const list = table.piece(at + 5, table.long(at + 1))
  const count = Math.floor((list.length - 4) / 12)
  const pieces = Array.from({ length: Math.max(0, count) }, (_, index) => pieceAt(list, index, count, shared))
  let before = 0
  for (const { from, till } of pieces) {
    if (from !== before || till < from) throw table.fault('the pieces of its text are out of order')
    before = till
  }
  // a paragraph mark may follow the last story
  if (before < length) throw table.fault('a part of its text is missing')
  return pieces
}

function pieceAt(list: Bytes, index: number, count: number, shared: readonly Bytes[]): Piece {
  const entry = (count + 1) * 4 + index * 8
  const place = list.long(entry + 2)
  const wide = (place & 0x40000000) === 0
  const offset = place & 0x3fffffff
  return {
    from: list.long(index * 4),
    till: list.long(index * 4 + 4),
    at: wide ? offset : offset / 2,
    wide,
    properties: shared[(list.word(entry + 6) & 1) === 1 ? list.word(entry + 6) >> 1 : -1] ?? null,
  }
}

const tooOld = (name: string): AppError =>
  new AppError(
    'UNSUPPORTED_MEDIA_TYPE',
    `${name} is a file of Word 6 or 95, or of a version for another system.`,
    {
      remedy: 'Open it in Word or LibreOffice and save it as DOCX.',
      details: { what: 'a file of Word 6 or 95' },
    },
  )

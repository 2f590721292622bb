import type { Block } from '../blocks.js'
import type { Lists } from '../lists.js'
import type { Marks } from '../marks.js'
import type { OpenTable } from '../tables.js'
import type { Style } from './styles.js'

/** What all stories of a document share. */
export interface Setting {
  /** The file's name, for errors. */
  readonly name: string
  readonly styles: ReadonlyMap<string, Style>
  readonly lists: Lists
  readonly marks: Marks
  /** The blocks of a part in another format, by its id. @throws AppError UNSUPPORTED_MEDIA_TYPE, and as its reader */
  chunk(id: string): readonly Block[]
}

/** The content of one story, as WordprocessingML calls the main text, a header, a footer or a note. */
export interface Story {
  readonly blocks: Block[]
  /** Kinds and ids of the notes, in the order of their references: `w:footnote 2`. */
  readonly notes: string[]
  /** Text boxes with a letterhead that hang on a paragraph below the first ones: they are drawn above these. */
  readonly heads: Block[]
}

export interface Paragraph {
  text: string
  style: string | null
  list: string | null
  level: number | null
  /** Its paragraph mark is deleted: the next paragraph continues it. */
  unmarked: boolean
  /** The text boxes that hang on it. */
  readonly boxes: Block[][]
}

export interface Run {
  style: string | null
  capitals: boolean | null
  hidden: boolean | null
  raised: boolean | null
  font: string | null
}

/** A story while it is read. */
export interface State extends Story {
  readonly setting: Setting
  readonly paragraphs: Paragraph[]
  readonly tables: OpenTable[]
  /** Where blocks go: the story itself, or the cell that is open. */
  readonly targets: Block[][]
  readonly runs: Run[]
  /** Of each open field whether its result has begun. */
  readonly fields: boolean[]
  /** Words of paragraphs without a mark, for the next paragraph that goes to the same place. */
  carried: { readonly target: Block[]; readonly text: string } | null
  /** How many text boxes are open: one may hold another. */
  textBoxes: number
  /** Within `w:t`. */
  inText: boolean
  /** Which of the properties that share element names are being read. */
  properties: 'PARAGRAPH' | 'MARK' | 'RUN' | 'TABLE' | 'ROW' | 'CELL' | null
}

export function newState(setting: Setting): State {
  const blocks: Block[] = []
  return {
    setting,
    blocks,
    notes: [],
    heads: [],
    paragraphs: [],
    tables: [],
    targets: [blocks],
    runs: [],
    fields: [],
    carried: null,
    textBoxes: 0,
    inText: false,
    properties: null,
  }
}

export const lastParagraph = ({ paragraphs }: State) => paragraphs.at(-1)
export const lastTable = ({ tables }: State) => tables.at(-1)
export const lastRow = (state: State) => lastTable(state)?.rows.at(-1)
export const lastCell = (state: State) => lastRow(state)?.cells.at(-1)
/** The run whose properties are being read. */
export const formattedRun = ({ properties, runs }: State) => (properties === 'RUN' ? runs.at(-1) : undefined)

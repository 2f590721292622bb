import { fold } from '../../model/fold.js'
import { LABEL_LINE } from '../lexicon/parts.js'
import { COLUMN_NAME, LETTERS } from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import { TIME_ALONE, TIME_COLUMN } from './cell-rows.js'
import { lostHeader } from './lost-header.js'
import { isTableRow } from './lines.js'
import type { Marker, MarkerClass } from './markers.js'
import type { Paragraph } from './paragraphs.js'

export interface Item {
  readonly marker: MarkerClass
  /** As printed, without end marks: `III`, `2`, `a`, `-`. */
  readonly label: string
  /** The whole paragraph, its marker included. */
  readonly passage: Passage
  /** Where the words begin behind the marker. */
  readonly textStart: number
  readonly parent: Item | null
  readonly children: Item[]
  readonly annex: boolean
  /** Path of labels from the top, `III.2/-1`. */
  readonly path: string
  /** Cells of a table row, those above in place of "-nt-"; empty for other items. `header`: cells of its table. */
  readonly cells: readonly Passage[]
  readonly header: readonly string[]
  /** Of a row: as of `Line`. */
  readonly isLoose: boolean
}

/** The tree is built by the class of marker first seen at a depth, not by rank: papers nest them as they like. */
export function itemise(paragraphList: readonly Paragraph[]): Item[] {
  const tree = new Tree()
  for (const paragraph of paragraphList) tree.add(paragraph)
  return tree.finished()
}

class Tree {
  readonly items: Item[] = []
  /** The items that the next one may stand below, from the top. */
  #open: Item[] = []
  /** The columns of the table that is being read. */
  #header: readonly string[] = []
  /** Whether nothing stands between it and the next row. */
  #headerAbove = false
  #annex = false
  /** "Tháng 02" behind a table has begun: a row of it where another one follows. */
  #time: Paragraph | null = null
  readonly #attach = attacher()

  add(paragraph: Paragraph): void {
    const { passage, marker, annex = false, isLoose } = paragraph
    if (annex !== this.#annex) {
      this.#open = []
      this.#annex = annex
    }
    const row = tableCells(passage)
    const time = this.#time
    this.#time = null
    if (time !== null && row !== null && this.#isNextRow(row)) this.#timeOfRows(time.passage)
    else if (time !== null) this.#paragraph(time.passage, time.marker)
    if (row) this.#row(parted(passage), row, isLoose)
    else if (this.#header.length > FEWEST_COLUMNS && TIME_ALONE.test(passage.text)) this.#time = paragraph
    else {
      this.#headerAbove = false
      this.#paragraph(passage, marker)
    }
  }

  finished(): Item[] {
    if (this.#time !== null) this.#paragraph(this.#time.passage, this.#time.marker)
    return this.items
  }

  #isNextRow(row: readonly Passage[]): boolean {
    return withLastCells(row, this.#header).length === this.#header.length && !isTableHeader(row)
  }

  /** "Tháng 02" between two rows: a row that names the time of those below it. */
  #timeOfRows(passage: Passage): void {
    const column = this.#header.findIndex((name) => !TIME_COLUMN.test(name))
    const cells = this.#header.map((_, at) => (at === column ? passage : Passage.empty))
    this.#headerAbove = false
    this.#closeParagraphs()
    this.#put({ marker: 'ROW', label: '', passage, cells, header: this.#header })
  }

  #row(passage: Passage, given: readonly Passage[], isLoose: boolean): void {
    const row = withLastCells(given, this.#header)
    if (row.every((cell) => /^[:\s-]*$/.test(cell.text))) return
    if (isSection(row, this.#header))
      return TIME_ALONE.test(passage.text) ? this.#timeOfRows(passage) : this.#closeParagraphs()
    const lost = this.#header.length === row.length ? null : lostHeader(row)
    if (lost) this.#header = lost
    else if (this.#header.length !== row.length || isTableHeader(row)) {
      const names = row.map((cell) => fold(cell.text))
      const above = this.#headerAbove ? this.#header : []
      this.#header = goesOn(above, names) ? names.map((name, column) => name || (above[column] ?? '')) : names
      this.#headerAbove = true
      return
    }
    this.#headerAbove = false
    if (numbersColumns(row)) return
    this.#closeParagraphs()
    const above = this.items.at(-1)?.header === this.#header ? this.items.at(-1)!.cells : []
    const cells = row.map((cell, column) => (AS_ABOVE.test(cell.text) ? (above[column] ?? cell) : cell))
    this.#put({ marker: 'ROW', label: row[0]?.text ?? '', passage, cells, header: this.#header, isLoose })
  }

  #paragraph(passage: Passage, found: Marker): void {
    const isWord =
      found.marker === 'LETTER' &&
      found.label !== 'a' &&
      this.#open.length === 0 &&
      !IN_MIDST.test(passage.text)
    // a scan reads "1." as "l."; behind "k)" it is the letter
    const isOne =
      found.marker === 'LETTER' && found.label === 'l' && !this.#open.some(({ label }) => label === 'k')
    const marker = isWord ? 'NONE' : isOne ? 'NUMBER' : found.marker
    const label = isOne ? '1' : found.label
    this.#close(marker, label, passage.text)
    if (isOfAll(this.#open, passage)) this.#open = this.#open.slice(0, -1)
    const textStart = marker === 'NONE' ? 0 : found.length
    const item = this.#put({ marker, label, passage, textStart })
    if (marker !== 'NONE') this.#open = [...this.#open, item]
  }

  /** Takes away the open items that one with this marker does not stand below. */
  #close(marker: MarkerClass, label: string, text: string): void {
    if (!isBullet(marker) && !goesOnBelowBullet(this.#open, marker))
      this.#open = withoutBullets(this.#open, marker, label)
    const same = marker === 'NONE' ? -1 : besideAt(this.#open, marker, label, text)
    if (same >= 0) this.#open = this.#open.slice(0, same)
    else if (marker !== 'NONE' && rankOf(marker) <= 1)
      this.#open = this.#open.filter((item) => rankOf(item.marker) < rankOf(marker))
    else this.#closeParagraphs()
  }

  #closeParagraphs(): void {
    if (this.#open.some((item) => item.marker === 'NONE'))
      this.#open = this.#open.filter((item) => item.marker !== 'NONE')
  }

  #put(item: Pick<Item, 'marker' | 'label' | 'passage'> & Partial<Item>): Item {
    const placed = this.#attach({
      textStart: 0,
      parent: this.#open.at(-1) ?? null,
      children: [],
      annex: this.#annex,
      path: '',
      cells: [],
      header: [],
      isLoose: false,
      ...item,
    })
    this.items.push(placed)
    return placed
  }
}

/** "c) Trách nhiệm của …": a list that begins above what is left of a paper. */
const IN_MIDST = /^\p{Ll}\)\s*\p{Lu}/u

/** "-nt-", "như trên", "//": what the cell above says. */
const AS_ABOVE = /^[-–\s"“”(]*(?:nt|như trên|\/\/|["“”])[-–\s"“”.)]*$/iu

/** "| 6 | Trồng cây | Sở Y tế | T5/2022 |" below five names: the cells that are empty at the end are not printed. */
function withLastCells(row: readonly Passage[], header: readonly string[]): readonly Passage[] {
  const missing = header.length - row.length
  const isNumbered = NUMBER_ALONE.test(row[0]?.text ?? '') && NUMBERS.test(header[0] ?? '')
  return missing > 0 && missing <= MOST_MISSING && row.length > FEWEST_COLUMNS && isNumbered
    ? [...row, ...Array.from({ length: missing }, () => Passage.empty)]
    : row
}
const NUMBER_ALONE = /^\d{1,3}\.?$/
const NUMBERS = /^(?:số )?s?tt\.?$/
const MOST_MISSING = 2

/** "| a) | Trồng cây |": one cell, perhaps numbered, as wide as the table, whose columns go on below it. */
const isSection = (row: readonly Passage[], header: readonly string[]): boolean =>
  header.length > FEWEST_COLUMNS &&
  row.length < header.length &&
  row.filter(({ text }) => text !== '').length <= 2 &&
  !isTableHeader(row)
const FEWEST_COLUMNS = 2

/** Two rows of names: the second leaves empty what the first has named, and names the parts of a wide column. */
const goesOn = (above: readonly string[], names: readonly string[]): boolean =>
  names.length >= above.length &&
  names[0] === '' &&
  names.every((name, column) => name !== '' || column >= above.length || above[column] !== '')

/** "| (1) | (2) | @) | (4) |": the numbers of the columns, of which a scan may misread one. */
function numbersColumns(row: readonly Passage[]): boolean {
  const others = row.filter(({ text }) => !/^\(?\d?\)?$/.test(text))
  const mayBeMisread = row.length > FEWEST_COLUMNS + 1 && others.length === 1
  return others.length === 0 || (mayBeMisread && /^\P{L}{1,3}$/u.test(others[0]!.text))
}

/** The names of columns; a table that a caption or a section line interrupts goes on under its first ones. */
const isTableHeader = (row: readonly Passage[]): boolean =>
  !/^\d{1,3}\.?$/.test(row[0]?.text ?? '') &&
  row.filter(
    ({ text }) => text.length <= LONGEST_COLUMN_NAME && !SAYS.test(text) && COLUMN_NAME.test(fold(text)),
  ).length >= 2
const LONGEST_COLUMN_NAME = 80
/** "Chủ trì: Sở Y tế" */
const SAYS = /:\s*\S/u

/** The place of the open item that one with this marker stands beside. */
function besideAt(open: readonly Item[], marker: MarkerClass, label: string, text: string): number {
  if (marker === 'NUMBER') return numberBesideAt(open, label, text)
  if (marker === 'LETTER') return letterBesideAt(open, label)
  if (marker !== 'DASH') return open.findIndex((item) => item.marker === marker)
  const alike = open.findIndex((item) => item.marker === marker && item.label === label)
  if (alike >= 0) return alike
  const above = open.findLastIndex((item) => item.marker === marker)
  return above >= 0 && announcesOthers(open[above] as Item) ? -1 : above
}

/**
 * "2. Giao Sở Y tế:", "1. …", "2. …", "3. Giao Sở Xây dựng:": a list below another whose numbers a page prints alike; or
 * "2. Sở Y tế", "1- …", "2- …", whose numbers it prints otherwise.
 */
function numberBesideAt(open: readonly Item[], label: string, text: string): number {
  const last = open.at(-1)
  if (label === '1' && last?.marker === 'NUMBER') {
    const above = last.passage.text
    if (above.endsWith(':') || markBehind(above) !== markBehind(text)) return -1
  }
  const goesOn = (item: Item) => item.marker === 'NUMBER' && Number(item.label) === Number(label) - 1
  const beside = text.endsWith(':') ? open.findIndex(goesOn) : open.findLastIndex(goesOn)
  if (beside >= 0) return beside
  const numbered = open.findIndex((item) => item.marker === 'NUMBER')
  // "2. …" behind "1.1.2. … d) …"
  return numbered >= 0
    ? numbered
    : open.findIndex(
        (item) => item.marker.startsWith('NUMBER') && Number.parseInt(item.label, 10) === Number(label) - 1,
      )
}

const markBehind = (text: string): string => /[^\d\s]/.exec(text)?.[0] ?? ''

/** "d) …", "2. …", "a) …", "b) …": a list that begins again below a number stands below that. */
function letterBesideAt(open: readonly Item[], label: string): number {
  const beside = open.findLastIndex((item) => item.marker === 'LETTER' && isBefore(item.label, label))
  if (beside >= 0) return beside
  const first = open.findIndex((item) => item.marker === 'LETTER')
  const beginsAgain = label === 'a' && open.slice(first + 1).some((item) => item.marker === 'NUMBER')
  return first >= 0 && beginsAgain && open[first]!.label !== 'a' ? -1 : first
}
/** "đ" may be left out. */
const isBefore = (label: string, next: string): boolean => {
  const step = LETTERS.indexOf(next) - LETTERS.indexOf(label)
  return LETTERS.includes(label) && LETTERS.includes(next) && (step === 1 || (step === 2 && label === 'd'))
}

/** "* Cấp tỉnh" and "- Sở X:" above bullets of another shape. */
const announcesOthers = (item: Item): boolean => item.passage.text.endsWith(':') || isStarHeading(item)
const isStarHeading = ({ label, passage: { text } }: Item): boolean =>
  label === '*' && text.length <= LONGEST_COLUMN_NAME && !/[.;,/]$/u.test(text)

const isBullet = (marker: MarkerClass): boolean =>
  marker === 'DASH' || marker === 'PLUS' || marker === 'IN_PARENS'

/**
 * Bullets end where a paragraph or a numbered item begins, unless one of them announces it with a colon; an article stands
 * below none: "- Xét đề nghị của Ban A, Ban B quy định như sau:".
 */
function withoutBullets(open: Item[], next: MarkerClass, label: string): Item[] {
  const first = open.findIndex(({ marker }) => isBullet(marker))
  const last = open.at(-1)
  const isAnnounced =
    last !== undefined &&
    next !== 'ARTICLE' &&
    (last.passage.text.endsWith(':') || (beginsList(next, label) && isStarHeading(last)))
  return first < 0 || isAnnounced ? open : open.slice(0, first)
}

/** "a) …" or words without a mark, as they stand below "* Sở Y tế" */
const beginsList = (marker: MarkerClass, label: string): boolean =>
  marker === 'NONE' || (marker === 'LETTER' && label === 'a')

/** "- Sở Y tế có trách nhiệm:" above "a) …": "b) …" stands beside it. */
function goesOnBelowBullet(open: readonly Item[], marker: MarkerClass): boolean {
  const same = marker === 'NONE' ? -1 : open.findIndex((item) => item.marker === marker)
  const above = open[same - 1]
  return above !== undefined && isBullet(above.marker) && announcesOthers(above)
}

/** "(1) …", "(2) …", "- Đơn vị chủ trì: …": a label below the last of several speaks of all, where none stood below the others. */
function isOfAll(open: readonly Item[], { text }: Passage): boolean {
  const last = open.at(-1)
  if (last?.marker !== 'IN_PARENS' || last.children.length > 0) return false
  const all = last.parent?.children.filter(({ marker }) => marker === last.marker) ?? []
  return (
    all.length > 1 &&
    all.every(({ children }) => children.length === 0) &&
    LABEL_LINE.test(fold(text.slice(0, LONGEST_COLUMN_NAME)))
  )
}

/** Parts, chapters and Roman numbers never stand below Arabic ones, whatever came first. */
const rankOf = (marker: MarkerClass): number => (marker === 'PART' ? 0 : marker === 'ROMAN' ? 1 : 2)

/** Puts items below their parents, each with its path; siblings are counted by their markers. */
function attacher(): (item: Item) => Item {
  // null: those that stand below no other
  const counts = new Map<Item | null, Map<MarkerClass, number>>()
  return (item) => {
    const { parent, marker } = item
    const count = counts.get(parent) ?? new Map<MarkerClass, number>()
    const index = (count.get(marker) ?? 0) + 1
    counts.set(parent, count.set(marker, index))
    const child = placed(item, index)
    parent?.children.push(child)
    return child
  }
}

function placed(item: Item, index: number): Item {
  const above = item.parent?.path ?? ''
  const own =
    item.marker === 'DASH' || item.marker === 'PLUS'
      ? `/${item.label === '+' ? '+' : '-'}${index}`
      : item.marker === 'NONE'
        ? above === ''
          ? ''
          : `/${index + 1}`
        : item.marker === 'ROW'
          ? `/row${index}`
          : item.marker === 'IN_PARENS'
            ? `/(${item.label})`
            : item.marker === 'ARTICLE'
              ? `Điều ${item.label}`
              : above === '' || item.marker === 'PART'
                ? item.label
                : `.${item.label}`
  return { ...item, path: item.marker === 'ARTICLE' ? own : above + own }
}

/** With bars for the tabs between its cells: no name goes on beyond one. */
const parted = (row: Passage): Passage =>
  row.text.includes('\t') ? row.reading(row.text.replaceAll('\t', '|')) : row

function tableCells(passage: Passage): Passage[] | null {
  const text = passage.text
  if (!isTableRow(text)) return null
  const separator = text.startsWith('|') ? '|' : '\t'
  const cells: Passage[] = []
  let start = separator === '|' ? 1 : 0
  for (let at = text.indexOf(separator, start); ; at = text.indexOf(separator, start)) {
    const end = at < 0 ? text.length : at
    if (!(separator === '|' && at < 0)) cells.push(passage.slice(start, end).trim().squeezed())
    if (at < 0) break
    start = end + 1
  }
  return cells
}

import { fold } from '../../model/fold.js'
import { COLUMN_NAME } from '../lexicon/layout.js'
import type { Passage } from '../passage.js'
import { isTableRow } from './lines.js'
import { markerOf, type MarkerClass } from './markers.js'
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
  /** Cells of a table row, empty for other items; `header` cells of its table. */
  readonly cells: readonly Passage[]
  readonly header: readonly string[]
}

/** The tree is built by the class of marker first seen at a depth, not by rank: papers nest them as they like. */
export function itemise(paragraphList: readonly Paragraph[]): Item[] {
  const out: Item[] = []
  let open: Item[] = []
  let header: string[] = []
  let annex = false
  const attach = attacher()
  for (const { passage, annex: inAnnex = false } of paragraphList) {
    if (inAnnex !== annex) {
      open = []
      annex = inAnnex
    }
    const row = tableCells(passage)
    if (row) {
      if (row.every((cell) => /^[:\s-]*$/.test(cell.text))) continue
      if (header.length !== row.length || isTableHeader(row)) header = row.map((cell) => fold(cell.text))
      else if (!row.every((cell) => /^\(?\d?\)?$/.test(cell.text))) {
        open = open.filter((item) => item.marker !== 'NONE')
        const parent = open.at(-1) ?? null
        out.push(
          attach({
            marker: 'ROW',
            label: row[0]?.text ?? '',
            passage,
            textStart: 0,
            parent,
            children: [],
            annex,
            path: '',
            cells: row,
            header,
          }),
        )
      }
      continue
    }
    const found = markerOf(passage.text)
    const { label, length } = found
    const marker = found.marker === 'LETTER' && !isLetterList(label, open) ? 'NONE' : found.marker
    if (!isBullet(marker)) open = withoutBullets(open)
    if (marker === 'NONE') open = open.filter((item) => item.marker !== 'NONE')
    else {
      const same = open.findIndex((item) => item.marker === marker)
      if (same >= 0) open = open.slice(0, same)
      else if (rankOf(marker) <= 1) open = open.filter((item) => rankOf(item.marker) < rankOf(marker))
      else open = open.filter((item) => item.marker !== 'NONE')
    }
    const item = attach({
      marker,
      label,
      passage,
      textStart: marker === 'NONE' ? 0 : length,
      parent: open.at(-1) ?? null,
      children: [],
      annex,
      path: '',
      cells: [],
      header: [],
    })
    out.push(item)
    if (marker !== 'NONE') open = [...open, item]
  }
  return out
}

/** The names of columns; a table that a caption or a section line interrupts goes on under its first ones. */
const isTableHeader = (row: readonly Passage[]): boolean =>
  row.filter((cell) => COLUMN_NAME.test(fold(cell.text))).length >= 2

const isBullet = (marker: MarkerClass): boolean =>
  marker === 'DASH' || marker === 'PLUS' || marker === 'IN_PARENS'

/** Bullets end where a paragraph or a numbered item begins, unless one of them announces it with a colon. */
function withoutBullets(open: Item[]): Item[] {
  const first = open.findIndex(({ marker }) => isBullet(marker))
  return first < 0 || /:$/.test(open.at(-1)?.passage.text ?? '') ? open : open.slice(0, first)
}

/** Parts, chapters and Roman numbers never stand below Arabic ones, whatever came first. */
const rankOf = (marker: MarkerClass): number => (marker === 'PART' ? 0 : marker === 'ROMAN' ? 1 : 2)

const isLetterList = (label: string, open: readonly Item[]) =>
  label === 'a' || open.some((item) => item.marker === 'LETTER') || open.length > 0

/** Puts items below their parents, each with its path; siblings are counted by their markers. */
function attacher(): (item: Item) => Item {
  const counts = new Map<Item, Map<MarkerClass, number>>()
  return (item) => {
    const { parent, marker } = item
    if (parent === null) return placed(item, 1)
    const count = counts.get(parent) ?? new Map<MarkerClass, number>()
    const index = (count.get(marker) ?? 0) + 1
    counts.set(parent, count.set(marker, index))
    const child = placed(item, index)
    parent.children.push(child)
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

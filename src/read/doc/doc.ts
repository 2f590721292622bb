import { linesIn, type Block } from '../blocks.js'
import { Lists } from '../lists.js'
import type { Marks } from '../marks.js'
import { noteLine } from '../paragraph.js'
import { withHeadOfPage } from '../page-heads.js'
import type { Bytes } from './bytes.js'
import { openWordFile, STORIES, type Story, type TableKind, type WordFile } from './file.js'
import { readNumbering } from './numbering.js'
import { Runs } from './properties.js'
import { storyOf, type Setting } from './story.js'
import { Styles } from './styles.js'

/**
 * The blocks of a document of Word 97–2003 in reading order, as `readDocx` gives those of later ones. Inserted text
 * counts; deleted and hidden text, comments and field codes do not. Headers, footers and text boxes go to `marks`.
 *
 * @throws AppError FILE_DAMAGED, FILE_ENCRYPTED, FILE_TOO_COMPLEX, UNSUPPORTED_MEDIA_TYPE for a version before Word 97
 */
export function readDoc(bytes: Uint8Array, name: string, marks: Marks): Block[] {
  const file = openWordFile(bytes, name)
  const setting: Setting = {
    file,
    styles: new Styles(file),
    characters: new Runs(file, 'characterPages'),
    paragraphs: new Runs(file, 'paragraphPages'),
    fonts: fontsIn(file.table('fonts')),
    lists: new Lists(readNumbering(file)),
  }
  const headers = [...headersOf(setting), storyOf(setting, ...extentOf(file, 'headerBoxes'))]
  for (const line of headers.flatMap(linesIn)) marks.add(line)
  const boxes = boxesOf(setting)
  for (const block of [...boxes.values()].flat()) linesIn([block]).forEach((line) => marks.add(line))
  const text = storyOf(setting, ...extentOf(file, 'text'), boxes)
  return [...withHeadOfPage(headers, text), ...notesOf(setting)]
}

/** The headers and footers of the pages, each by itself; what stands between notes and text is listed among them. */
function headersOf(setting: Setting): Block[][] {
  const [from, till] = extentOf(setting.file, 'headers')
  // its last position tells nothing
  const bounds = positionsIn(setting.file.table('headers'), 0).slice(0, -1)
  const [first = 0, last = 0] = [bounds[0], bounds.at(-1)]
  const inOrder = bounds.every((bound, at) => bound >= (bounds[at - 1] ?? 0))
  // a table that does not tell its story's parts leaves it whole
  if (bounds.length < 2 || !inOrder || first !== 0 || from + last > till)
    return [storyOf(setting, from, till)]
  return bounds
    .slice(0, -1)
    .map((start, at) => [start, bounds[at + 1] as number] as const)
    .filter(([start, end]) => end > start)
    .map(([start, end]) => storyOf(setting, from + start, from + end))
}

/** Where a story begins and ends. */
function extentOf({ lengths }: WordFile, story: Story): [from: number, till: number] {
  let from = 0
  for (const one of STORIES) {
    if (one === story) break
    from += lengths[one]
  }
  return [from, from + lengths[story]]
}

/** The positions that a table lists, as many as there are, with the size of what belongs to each. */
function positionsIn(table: Bytes, size: number): number[] {
  const count = Math.max(0, Math.floor((table.length - 4) / (4 + size)))
  return table.length < 4 ? [] : Array.from({ length: count + 1 }, (_, at) => table.long(at * 4))
}

/** Foot- and endnotes as `[1] …`, in the order of their references. */
function notesOf(setting: Setting): Block[] {
  const { file } = setting
  const kinds: [Story, TableKind, TableKind][] = [
    ['footnotes', 'footnoteReferences', 'footnotes'],
    ['endnotes', 'endnoteReferences', 'endnotes'],
  ]
  const notes = kinds.flatMap(([story, references, texts]) => {
    const [from, till] = extentOf(file, story)
    const bounds = positionsIn(file.table(texts), 0)
    return positionsIn(file.table(references), 2)
      .slice(0, -1)
      .flatMap((reference, at) => {
        const [start, end] = [bounds[at], bounds[at + 1]]
        if (start === undefined || end === undefined || end < start || from + end > till) return []
        return [{ reference, lines: linesIn(storyOf(setting, from + start, from + end)) }]
      })
  })
  return notes
    .sort((a, b) => a.reference - b.reference)
    .flatMap(({ lines }, at) => noteLine(lines, at + 1) ?? [])
    .map((text): Block => ({ kind: 'LINE', text }))
}

const SHAPE = 26
const BOX = 22
/** Where the number of its shape stands in what belongs to a text box. */
const SHAPE_OF_BOX = 14

/** The text boxes by the places of the shapes that they belong to; one of an unknown shape by the end of the text. */
function boxesOf(setting: Setting): Map<number, Block[]> {
  const { file } = setting
  const [from, till] = extentOf(file, 'boxes')
  const shapes = file.table('shapes')
  const anchors = positionsIn(shapes, SHAPE)
  const places = new Map<number, number>()
  anchors.slice(0, -1).forEach((place, at) => places.set(shapes.long(anchors.length * 4 + at * SHAPE), place))
  const table = file.table('boxes')
  const bounds = positionsIn(table, BOX)
  const boxes = new Map<number, Block[]>()
  for (const [at, start] of bounds.slice(0, -1).entries()) {
    const end = bounds[at + 1] as number
    if (end <= start || from + end > till) continue
    const shape = table.long(bounds.length * 4 + at * BOX + SHAPE_OF_BOX)
    const place = places.get(shape) ?? Math.max(0, file.lengths.text - 1)
    const blocks = storyOf(setting, from + start, from + end).filter(
      (block) => linesIn([block]).join('').trim() !== '',
    )
    boxes.set(place, [...(boxes.get(place) ?? []), ...blocks])
  }
  return boxes
}

const FONT_NAME = 40

/** The names of a document's fonts. */
function fontsIn(table: Bytes): string[] {
  if (table.length < 4) return []
  const names: string[] = []
  let at = 4
  for (let left = table.word(0); left > 0 && at < table.length; left -= 1) {
    const length = table.byte(at) + 1
    const name =
      at + length <= table.length && length > FONT_NAME
        ? table.text(at + FONT_NAME, length - FONT_NAME, true)
        : ''
    names.push(name.split('\0', 1)[0] ?? '')
    at += length
  }
  return names
}

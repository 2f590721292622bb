import { linesIn, type Block } from '../blocks.js'
import { inFont } from '../fonts.js'
import type { ListPlace, Lists } from '../lists.js'
import { holdsMotto, isBelowHead } from '../page-heads.js'
import { lettersOfPictures, numbered, withoutTabs } from '../paragraph.js'
import { raised } from '../raised.js'
import type { Paragraph, Run, State } from './state.js'
import { DEFAULT_STYLE, inherited, stylesFrom, type Style } from './styles.js'

/** Begins a paragraph, with what those before it have left to it. */
export function beginParagraph(state: State): void {
  const { carried, targets, paragraphs } = state
  const text = carried !== null && carried.target === targets.at(-1) ? carried.text : ''
  if (text !== '') state.carried = null
  paragraphs.push({ text, style: null, list: null, level: null, unmarked: false, boxes: [] })
}

export function addText({ paragraphs, runs, fields, setting: { styles } }: State, text: string): void {
  const [paragraph, run] = [paragraphs.at(-1), runs.at(-1)]
  // what a field within the code of another one shows is part of that code
  if (!paragraph || !run || fields.slice(0, -1).includes(false)) return
  const of = <K extends 'capitals' | 'hidden' | 'raised' | 'font'>(property: K): Pick<Run, K>[K] | Style[K] =>
    run[property] ?? inherited(styles, run.style, property) ?? inherited(styles, paragraph.style, property)
  if (of('hidden')) return
  const font = of('font') ?? styles.get(DEFAULT_STYLE)?.font ?? null
  paragraph.text += raised(inFont(text, font, of('capitals') === true), of('raised') === true)
}

export function endParagraph(state: State): void {
  const { paragraphs, targets, tables, textBoxes, setting } = state
  const paragraph = paragraphs.pop()
  const target = targets.at(-1)
  if (!paragraph || !target) return
  putBoxes(state, paragraph.boxes.flat(), target)
  if (paragraph.unmarked) {
    state.carried = { target, text: paragraph.text }
    return
  }
  const text = withoutTabs(lettersOfPictures(paragraph.text))
  if (textBoxes > 0) setting.marks.add(text)
  const place = placeOf(paragraph, setting.styles, setting.lists)
  const hidden = inherited(setting.styles, paragraph.style, 'hidden')
  const number = place === null || hidden ? '' : setting.lists.next(place)
  target.push({ kind: 'LINE', text: numbered(number, text, tables.length > 0) })
}

/** Text boxes stand before their paragraph, but a letterhead at the top. */
function putBoxes({ blocks, heads }: State, boxes: readonly Block[], target: Block[]): void {
  if (boxes.length === 0) return
  const isTop = target === blocks && holdsMotto(linesIn(boxes)) && isBelowHead(linesIn([...heads, ...blocks]))
  ;(isTop ? heads : target).push(...boxes)
}

/** What no paragraph has continued stays a line of its own. */
export function endCarried(state: State): void {
  const { carried } = state
  state.carried = null
  if (carried !== null && carried.text.trim() !== '')
    carried.target.push({ kind: 'LINE', text: withoutTabs(lettersOfPictures(carried.text)) })
}

/** Where a paragraph stands in a list. Its style may put it into one; it may leave that (list 0) or take another. */
function placeOf(
  { style, list, level }: Paragraph,
  styles: ReadonlyMap<string, Style>,
  lists: Lists,
): ListPlace | null {
  const chosen = list ?? inherited(styles, style, 'list')
  if (chosen === null || chosen === '0') return null
  // a list may say which of its levels the paragraphs of a style have
  const known = list === null ? stylesFrom(styles, style).map((id) => lists.levelOfStyle(chosen, id)) : []
  const ofStyle = known.find((one) => one !== null)
  return { list: chosen, level: level ?? ofStyle ?? inherited(styles, style, 'level') ?? 0 }
}

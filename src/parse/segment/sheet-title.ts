import { SHEET_LINE } from '../lexicon/layout.js'
import { Passage } from '../passage.js'
import type { Line } from './line.js'

/** "Trích yếu: V/v trồng cây" of a property sheet, or the line below the label: what a page without a title says of its paper. */
export function titleInSheet(lines: readonly Line[]): Passage {
  const at = lines.findIndex(({ text }) => LABEL.test(text))
  const line = lines[at]
  if (line === undefined) return Passage.empty
  const own = line.passage.slice(LABEL.exec(line.passage.text)?.[0].length ?? 0)
  const next = lines[at + 1]
  if (own.text.trim() !== '') return own.trim()
  return next === undefined || SHEET_LINE.test(next.text) ? Passage.empty : next.passage.trim()
}
const LABEL = /^[•|\s]*trích\s+yếu(?:\s+nội\s+dung|\s+văn\s+bản)?\s*(?:[:|]\s*)*/iu

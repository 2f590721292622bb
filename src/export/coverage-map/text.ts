import { escapeXml } from '../escape.js'

/** To one decimal, as coordinates and sizes are written. */
export const round = (value: number): number => Math.round(value * 10) / 10

/** A `<text>` element with its baseline at `y`. `attributes` begin with a blank. */
export const textElement = (x: number, y: number, size: number, content: string, attributes = ''): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${attributes}>${escapeXml(content)}</text>\n`

/** The estimated width of a text in ems of a sans serif font: SVG does not wrap text, and no font is embedded. */
export const widthInEms = (text: string): number =>
  [...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, character) => sum + characterWidth(character),
    0,
  )

function characterWidth(character: string): number {
  if (/[iljtfrI.,;:'()|\s]/.test(character)) return 0.31
  if (/[mwMW%@]/.test(character)) return 0.86
  return /\p{Lu}/u.test(character) ? 0.69 : 0.56
}

/** Wraps a text into at most `most` lines of `width` ems; the last one ends in an ellipsis when text is left out. */
export function wrap(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (widthInEms(longer) <= width) line = longer
    else {
      if (line !== '') lines.push(line)
      line = word
    }
  }
  lines.push(line)
  const kept = lines.slice(0, most)
  if (lines.length > most) kept[most - 1] += ' …'
  return kept.map((one) => clip(one, width))
}

/** Cuts a line whose only word is wider than `width`. */
function clip(line: string, width: number): string {
  if (widthInEms(line) <= width) return line
  let kept = ''
  for (const character of line) {
    if (widthInEms(kept + character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}

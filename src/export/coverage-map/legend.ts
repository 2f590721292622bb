import { actedBy } from '../../model/coverage.js'
import type { MapWords } from '../../locale/coverage-map.js'
import { classOf, FILLS, hatchedFill } from './classes.js'
import type { CoverageMap } from './coverage-map.js'
import { textElement, widthInEms, wrap } from './text.js'

/** The block of text in the sea east of Quảng Ninh; lines are short, since DejaVu Sans is wider than Arial. */
const BLOCK = { left: 352, width: 430, tableWidth: 380 }
const BOLD = ' font-weight="bold"'
const GREY = ' fill="#4a4a4a"'

/** Collects elements from top to bottom; `y` is the baseline of the last one. */
class Block {
  readonly elements: string[] = []
  y = -8

  skip(height: number): void {
    this.y += height
  }

  /** A paragraph of at most `most` lines. */
  paragraph(size: number, text: string, most: number, attributes = ''): void {
    for (const line of wrap(text, BLOCK.width / size, most)) {
      this.y += size * 1.25
      this.elements.push(textElement(BLOCK.left, this.y, size, line, attributes))
    }
  }

  /** A row of the legend: the fill, its meaning, and how many provinces have it. */
  row(fill: string, label: string, count: number): void {
    const { left, tableWidth } = BLOCK
    this.y += 18
    this.elements.push(
      `<rect x="${left}" y="${this.y - 10}" width="26" height="12.5" fill="${fill}" stroke="#262626" stroke-width=".6"/>`,
      textElement(left + 34, this.y, 11.5, label),
      textElement(left + tableWidth, this.y, 11.5, String(count), ' text-anchor="end"'),
    )
  }
}

/** Title, total and legend of a map as one `<g>`. */
export function titleAndLegend(map: CoverageMap, words: MapWords): string {
  const block = new Block()
  addTitle(block, map, words)
  addTotal(block, map, words)
  addLegend(block, map, words)
  return `<g id="legend">\n${block.elements.join('')}</g>\n`
}

/** The heading of a map, also its accessible title. */
export const headingOf = ({ directive: { typeLabel, symbol } }: CoverageMap, words: MapWords): string =>
  words.heading(symbol === null ? typeLabel : `${typeLabel} ${symbol}`)

function addTitle(block: Block, map: CoverageMap, words: MapWords): void {
  const { title, issuedOn } = map.directive
  block.paragraph(21, headingOf(map, words), 2, BOLD)
  if (title !== null) {
    block.skip(3)
    block.paragraph(12, title, 4)
  }
  block.skip(4)
  const issued = issuedOn === null ? words.issuedUnknown : words.issued(issuedOn)
  block.paragraph(12, `${issued}, ${words.asOf(map.day)}`, 2, GREY)
}

function addTotal(block: Block, { units, vintage }: CoverageMap, words: MapWords): void {
  block.skip(36)
  const { y } = block
  const count = String(units.filter(({ by }) => by !== null).length)
  // bold digits are a quarter wider
  const beside = BLOCK.left + widthInEms(count) * 34 * 1.25 + 8
  block.elements.push(
    textElement(BLOCK.left, y, 34, count, BOLD),
    textElement(beside, y - 13, 13, words.acted(units.length), BOLD),
    textElement(beside, y, 11, words.vintage[vintage], GREY),
  )
}

function addLegend(block: Block, { units, undated }: CoverageMap, words: MapWords): void {
  const { left, tableWidth } = BLOCK
  block.skip(26)
  block.elements.push(
    textElement(left, block.y, 12, words.legend, BOLD),
    textElement(left + tableWidth, block.y, 10, words.counted, ` text-anchor="end"${GREY}`),
  )
  for (const [index, label] of [...words.days, words.undated, words.nothingFound].entries())
    block.row(FILLS[index]!, label, units.filter((unit) => classOf(unit) === index).length)
  for (const { by, units: count } of actedBy(units))
    if (by !== 'OWN') block.row(hatchedFill(2), words.by[by], count)
  block.skip(4)
  block.paragraph(10, words.absence, 2, GREY)
  if (undated > 0) block.paragraph(10, words.leftOut(undated), 1, GREY)
}

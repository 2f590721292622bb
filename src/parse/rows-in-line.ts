/**
 * Where the rows of a Markdown table begin in a text that has lost its lines: "| TT | Nhiệm vụ | |---|---| | 1 | Trồng cây |".
 * Its row of dashes tells how many bars a row has; cells may be empty, so bars are counted and not looked at.
 */

import { matchesIn } from '../model/matches.js'

const DASHES = /\|(?:\s?:?-{3,}:?\s?\|){2,}/gu

/** The places in `line` where rows begin, and where the text behind the last one does; none without a row of dashes. */
export function rowsInLine(line: string): number[] {
  if (!line.includes('---')) return []
  const bars = matchesIn(/\|/gu, line).map(({ index }) => index)
  return matchesIn(DASHES, line).flatMap(({ index, 0: dashes }) => {
    const width = dashes.split('|').length - 1
    const rule = bars.indexOf(index)
    if (rule < width) return []
    return [bars[rule - width] as number, ...rowsFrom(line, bars, rule, width)]
  })
}

/** The row of dashes and those below it, as long as one stands close to the next. */
function rowsFrom(line: string, bars: readonly number[], rule: number, width: number): number[] {
  const starts: number[] = []
  for (let first = rule; first + width - 1 < bars.length; first += width) {
    starts.push(bars[first] as number)
    const end = (bars[first + width - 1] as number) + 1
    const next = bars[first + width]
    if (next === undefined || line.slice(end, next).trim() !== '') return [...starts, end]
  }
  return starts
}

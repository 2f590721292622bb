import { RECIPIENTS_LABEL } from '../lexicon/layout.js'
import { isBanner } from './head-lines.js'
import type { Line } from './line.js'
import { isSignatureMark, looksLikeName } from './tail.js'

/**
 * A file may hold two papers: a letter and the plan that it sends, or a plan and the letter that sent it. In: lines. Out: how
 * many of them come before the letterhead of a second one, which stands behind the recipients or the signature of the first and
 * has a number and a day of its own; all, where none does. An annex, a form to fill in, and what certifies a copy are no such
 * papers.
 */
export function linesBeforeOtherPaper(lines: readonly Line[]): number {
  const signed = lines.findIndex(({ text }) => RECIPIENTS_LABEL.test(text) || isSignatureMark(text))
  if (signed < SHORTEST_PAPER) return lines.length
  const own = symbolIn(lines.slice(0, signed))
  for (let at = signed + 1; own !== null && at < lines.length; at += 1) {
    if (!isBanner((lines[at] as Line).text)) continue
    const start = startOfHead(lines, at, signed)
    const head = lines.slice(start, at + HEAD)
    const symbol = symbolIn(head)
    const isPaper = symbol !== null && symbol !== own && head.some(({ text }) => DAY.test(text))
    if (isPaper && !head.some(({ text }) => OF_COPY.test(text))) return start
  }
  return lines.length
}

/** In lines. */
const SHORTEST_PAPER = 8
const HEAD = 8
const ABOVE_BANNER = 5

const SYMBOL = /^Số\s*:?\s*(\d{1,5}[a-z]?\s*[-/]\s*[\p{Lu}\d][\p{L}\d/&. -]{0,40})/iu
const DAY = /ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/iu
/** "Số: 12/SY-UBND", "SAO Y BẢN CHÍNH": who copied it stands behind the paper. */
const OF_COPY =
  /(?:^|\s)(?:SAO Y|SAO LỤC|TRÍCH SAO)(?!\p{L})|^Số\s*:?\s*\d{1,5}\s*[-/]\s*(?:SY|SL|TrS|BS)(?!\p{L})/u

const symbolIn = (lines: readonly Line[]): string | null =>
  lines.flatMap(({ text }) => SYMBOL.exec(text)?.[1] ?? []).map((symbol) => symbol.replace(/\s+/g, ''))[0] ??
  null

/** Who issues it stands above the banner or behind it, in capitals, and its number at times too. */
function startOfHead(lines: readonly Line[], banner: number, signed: number): number {
  let start = banner
  while (start - 1 > signed && banner - start < ABOVE_BANNER) {
    const { text, isCapital } = lines[start - 1] as Line
    const isOfHead = (isCapital && !looksLikeName(text)) || SYMBOL.test(text) || /^V\/v\s/u.test(text)
    if (!isOfHead || isSignatureMark(text)) break
    start -= 1
  }
  return start
}

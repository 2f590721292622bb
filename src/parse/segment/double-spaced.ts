import { ANY_BANNER } from '../lexicon/layout.js'
import type { Line } from './line.js'

/**
 * Lines in, the same lines as if one blank line fewer stood above each where a copy has one between all of its lines, and
 * breaks sentences or the banner at them: there a blank line says nothing.
 */
export function withoutDoubleSpacing(lines: readonly Line[]): readonly Line[] {
  const close = lines.filter(({ gap }, at) => at > 0 && gap === 0).length
  if (close > lines.length * MOST_CLOSE) return lines
  const broken = lines.filter(({ text }, at) => {
    const above = lines[at - 1]?.text ?? ''
    return above.length > LONGEST_CELL && /[\p{L}\d)]$/u.test(above) && /^\p{Ll}{2}/u.test(text)
  })
  return broken.length < FEWEST_BROKEN && !breaksBanner(lines)
    ? lines
    : lines.map((line) => line.behind(Math.max(0, line.gap - 1)))
}
const MOST_CLOSE = 0.05
const LONGEST_CELL = 45
const FEWEST_BROKEN = 4

/** "CỘNG HÒA XÃ HỘI" over "CHỦ NGHĨA VIỆT NAM" */
const breaksBanner = (lines: readonly Line[]): boolean =>
  lines
    .slice(0, LINES_OF_HEAD)
    .some(({ text }, at) => !BANNER.test(text) && BANNER.test(`${lines[at - 1]?.text ?? ''} ${text}`))
const LINES_OF_HEAD = 24
const BANNER = new RegExp(`^${ANY_BANNER}$`, 'u')

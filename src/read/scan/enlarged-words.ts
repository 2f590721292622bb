import type { Engine, ReadWord, Rectangle } from './engine.js'
import { EDGE, type Grey } from './grey.js'
import { DOTS_AN_INCH } from './straighten.js'

/**
 * What an engine reads in a part of a page that was made larger (`enlarged`) and holds one line. In: the part, where on the
 * page it stands, and by how much it was made larger. Out: its words in the dots of the page.
 */
export function wordsOfEnlarged(
  engine: Engine,
  part: Grey,
  { left, top }: Pick<Rectangle, 'left' | 'top'>,
  larger: number,
): ReadWord[] {
  engine.show(part, Math.round(DOTS_AN_INCH * larger))
  const x = (dots: number) => Math.round(left + (dots - EDGE) / larger)
  const y = (dots: number) => Math.round(top + (dots - EDGE) / larger)
  return engine
    .read('LINE')
    .flatMap(({ words }) => words)
    .map((word) => ({
      ...word,
      left: x(word.left),
      right: x(word.right),
      top: y(word.top),
      bottom: y(word.bottom),
    }))
}

import type { Colours } from './grey.js'
import type { Picture } from './straighten.js'

/** So many sizes are kept: the small picture that shows how a page lies, and the page. */
const KEPT = 2

/**
 * A picture that is not drawn again at a size that it was just drawn at, which costs as much as a tenth of all that is done with a
 * page. Who draws it may change what he gets.
 */
export function drawnOnce(picture: Picture): Picture {
  const kept = new Map<string, Colours>()
  return {
    ...picture,
    draw(width, height) {
      const size = `${width} × ${height}`
      const colours = kept.get(size) ?? picture.draw(width, height)
      kept.delete(size)
      kept.set(size, colours)
      for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest)
      return { ...colours, data: colours.data.slice() }
    },
  }
}

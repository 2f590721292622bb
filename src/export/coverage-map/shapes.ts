import { readFileSync } from 'node:fs'
import type { Territory } from '../../model/territory.js'

/** The outline of a province or an archipelago, in the units of the source. */
export interface Shape {
  /** The code of the province, also of the one that an archipelago belongs to. */
  readonly code: string
  readonly archipelago: 'hoang-sa' | 'truong-sa' | null
  /**
   * Of a province: centre x and y and the width of the room for its name and, on the coast, the point where its name can
   * begin in the sea. Of an archipelago: left, top, width, height.
   */
  readonly place: readonly number[]
  /** The `d` of an SVG path. */
  readonly path: string
}

const loaded = new Map<Territory['vintage'], readonly Shape[]>()

/** The shapes of one edition from `data/maps`: its provinces, and the two archipelagos. */
export function shapesOf(vintage: Territory['vintage']): readonly Shape[] {
  const shapes = loaded.get(vintage) ?? loadShapes(vintage)
  loaded.set(vintage, shapes)
  return shapes
}

function loadShapes(vintage: Territory['vintage']): readonly Shape[] {
  const file = new URL(`../../../data/maps/${vintage}.tsv`, import.meta.url)
  const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [code, archipelago, place, path] = line.split('\t') as [string, string, string, string]
    return {
      code,
      archipelago: (archipelago || null) as Shape['archipelago'],
      place: place.split(' ').map(Number),
      path,
    }
  })
}

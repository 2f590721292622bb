import type { MapWords } from '../../locale/coverage-map.js'
import { classOf, FILLS, isPlain } from './classes.js'
import { actedThroughOthers, type MapUnit } from './coverage-map.js'
import type { Shape } from './shapes.js'
import { round, textElement, widthInEms } from './text.js'

/** A part of the map that is drawn again, larger: `from` on the map, `to` on the sheet. */
export interface Inset {
  readonly from: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  readonly to: { readonly x: number; readonly y: number }
  readonly scale: number
}

export const INSETS: readonly Inset[] = [
  { from: { x: 160, y: 103, width: 86, height: 80 }, to: { x: -4, y: 374 }, scale: 2.6 },
  { from: { x: 154, y: 661, width: 116, height: 116 }, to: { x: 424, y: 467 }, scale: 1.79 },
]

/** Font sizes of province names: the largest, the smallest that can be read, and that of names beside their province. */
const SIZE = { most: 8, least: 5.5, leastInInset: 4.5, beside: 7 }
/** Used where the whole name has no room. */
const SHORT_NAMES: Readonly<Record<string, string>> = { 'Hồ Chí Minh': 'TP.HCM' }

/** The names of the provinces as one `<g>`: of the main map, or of what an inset shows. */
export function provinceNames(
  shapes: readonly Shape[],
  units: ReadonlyMap<string, MapUnit>,
  inset: Inset | null = null,
): string {
  const labels = shapes.map((shape) => {
    const unit = units.get(shape.code)!
    return inset === null ? nameOnMap(shape, unit) : nameInInset(shape, unit, inset)
  })
  return `<g text-anchor="middle" paint-order="stroke" stroke-linejoin="round" pointer-events="none">\n${labels.join('')}</g>\n`
}

/** Inside the province if there is room; else not where an inset has it; else beside it, east of the country; else small. */
function nameOnMap(shape: Shape, unit: MapUnit): string {
  const { name } = unit
  const size = sizeOf(name, shape, null)
  if (size !== null) return nameInside(shape, unit, name, size)
  if (INSETS.some((inset) => sizeOf(shortName(name), shape, inset) !== null)) return ''
  const [, , , besideX, besideY] = shape.place
  if (shape.archipelago === null && besideX !== undefined)
    return textElement(besideX + 2.5, besideY! + 2.5, SIZE.beside, name, ' text-anchor="start"')
  const small = sizeOf(name, shape, null, 0)
  return small === null ? '' : nameInside(shape, unit, name, small)
}

function nameInInset(shape: Shape, unit: MapUnit, inset: Inset): string {
  for (const name of [unit.name, shortName(unit.name)]) {
    const size = sizeOf(name, shape, inset)
    if (size !== null) return nameInside(shape, unit, name, size)
  }
  return ''
}

const shortName = (name: string): string => SHORT_NAMES[name] ?? name

/** The font size in which a name fits into its province, on the map or in an inset; null when it does not. */
function sizeOf(
  name: string,
  { archipelago, place: [x, y, room] }: Shape,
  inset: Inset | null,
  least = inset === null ? SIZE.least : SIZE.leastInInset,
): number | null {
  const scale = inset?.scale ?? 1
  const size = Math.min(SIZE.most / scale, (room! - 1.5) / widthInEms(name))
  if (archipelago !== null || size * scale < least) return null
  if (inset === null) return size
  const [dx, dy] = [(widthInEms(name) * size) / 2, size / 2]
  const { from } = inset
  const isWhole =
    x! - dx > from.x && x! + dx < from.x + from.width && y! - dy > from.y && y! + dy < from.y + from.height
  return isWhole ? size : null
}

/** A name at the centre of its province, with a halo that separates it from patterns. */
function nameInside({ place: [x, y] }: Shape, unit: MapUnit, name: string, size: number): string {
  const index = classOf(unit)
  const colour = index === 0 ? '#fff' : '#111'
  const halo = isPlain(index) ? FILLS[index] : '#fff'
  const haloWidth = round(size / (isPlain(index) && !actedThroughOthers(unit) ? 5 : 2.5))
  return textElement(
    x!,
    y! + size * 0.36,
    round(size),
    name,
    ` fill="${colour}" stroke="${halo}" stroke-width="${haloWidth}"`,
  )
}

/** The names of Hoàng Sa and Trường Sa with the provinces that they belong to. */
export function* archipelagoLabels(shapes: readonly Shape[], words: MapWords): Generator<string> {
  for (const { archipelago, place } of shapes) {
    if (archipelago === null) continue
    const [x, y, width] = place as [number, number, number]
    const [name, province] = words.archipelagos[archipelago]
    // an inset lies above Trường Sa, so its name stands between its islands
    const at = archipelago === 'hoang-sa' ? { x: x + width / 2, y: y - 22 } : { x: x + 52, y: y + 56 }
    yield `<g id="${archipelago}" text-anchor="middle">\n${textElement(at.x, at.y, 12, name, ' font-weight="bold"')}${textElement(at.x, at.y + 14, 11, province)}</g>\n`
  }
}

import { geoMercator, geoPath } from 'd3-geo'
import type { FeatureCollection, MultiPolygon } from 'geojson'
import { useMemo } from 'preact/hooks'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import of2024 from '../../../data/maps/2024.json'
import of2025 from '../../../data/maps/2025.json'
import { nameAlone } from '../../model/territory.js'
import { wordsOf } from '../words.js'
import type { Unit } from './coverage-view.js'

const words = wordsOf({
  name: [
    'Bản đồ các tỉnh, thành phố đã có văn bản; danh sách bên cạnh nói cùng điều đó',
    'Map of the provinces that have acted; the list beside it says the same',
  ],
  acted: ['Đã có văn bản trong 90 ngày', 'Acted within 90 days'],
  late: ['Đã có văn bản, muộn hơn hoặc không rõ ngày', 'Acted, later or on an unknown day'],
  silent: ['Chưa thấy văn bản', 'Nothing found'],
  'hoang-sa': ['Hoàng Sa', 'Hoàng Sa'],
  'truong-sa': ['Trường Sa', 'Trường Sa'],
})

const WIDTH = 560
const HEIGHT = 720
const SOON_DAYS = 90

type Shapes = FeatureCollection<MultiPolygon, { readonly province?: string }>
type Map = Topology<{
  provinces: GeometryCollection
  archipelagos: GeometryCollection<{ readonly province: string }>
}>

export interface CoverageMapParts {
  readonly vintage: number
  readonly units: readonly Unit[]
  readonly pointed: string | null
  readonly point: (id: string | null) => void
  readonly choose: (id: string) => void
}

/** The provinces of one map, those that have acted in colour; with Hoàng Sa and Trường Sa. For eyes and a pointer only: the list has the same. */
export function CoverageMap({ vintage, units, pointed, point, choose }: CoverageMapParts) {
  const shapes = useMemo(() => shapesOf(vintage), [vintage])
  const byCode = new Map(units.map((unit) => [unit.territory.code, unit]))
  return (
    <figure class="map">
      <svg class="coverage-map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.name}>
        {shapes.map(({ key, code, outline, name, at }) => {
          const unit = byCode.get(code)
          const id = unit?.territory.id ?? null
          return (
            <g key={key}>
              <path
                d={outline}
                class={`${unit ? colourOf(unit) : ''} ${id !== null && id === pointed ? 'pointed' : ''}`}
                onMouseEnter={() => point(id)}
                onMouseLeave={() => point(null)}
                onClick={() => id !== null && choose(id)}
              >
                {unit && <title>{nameAlone(unit.territory.name)}</title>}
              </path>
              {name !== null && (
                <text x={at[0]} y={at[1]} text-anchor="middle">
                  {words[name]}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <figcaption class="map-key">
        {(['acted', 'late', 'silent'] as const).map((kind) => (
          <span key={kind}>
            <i class={kind === 'late' ? 'acted-late' : kind} /> {words[kind]}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

const colourOf = ({ acted, daysAfter }: Unit): string =>
  !acted ? '' : daysAfter !== null && daysAfter <= SOON_DAYS ? 'acted' : 'acted-late'

interface Shape {
  readonly key: string
  readonly code: string
  readonly outline: string
  readonly name: 'hoang-sa' | 'truong-sa' | null
  /** Where the name of an archipelago stands. */
  readonly at: readonly [number, number]
}

function shapesOf(vintage: number): Shape[] {
  const map = (vintage === 2024 ? of2024 : of2025) as unknown as Map
  const provinces = feature(map, map.objects.provinces) as Shapes
  const archipelagos = feature(map, map.objects.archipelagos) as Shapes
  const all: Shapes = {
    type: 'FeatureCollection',
    features: [...provinces.features, ...archipelagos.features],
  }
  const path = geoPath(geoMercator().fitSize([WIDTH, HEIGHT], all)).digits(1)
  return all.features.map((shape) => {
    const { province } = shape.properties
    const key = String(shape.id)
    const [[left, ,], [right, bottom]] = path.bounds(shape)
    return {
      key,
      code: province ?? key,
      outline: path(shape) ?? '',
      name: province === undefined ? null : (key as 'hoang-sa' | 'truong-sa'),
      at: [(left + right) / 2, bottom + 14],
    }
  })
}

import { readFileSync } from 'node:fs'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Feature, MultiPolygon, Position } from 'geojson'
import type { Territory } from '../../model/territory.js'

/** The outline of a province or an archipelago, in the units of the sheet. */
export interface Shape {
  /** The code of the province, also of the one that an archipelago belongs to. */
  readonly code: string
  readonly archipelago: Archipelago | null
  /**
   * Of a province: centre x and y and the width of the room for its name and, where nothing of the country is east of it,
   * the point where its name can begin beside it. Of an archipelago: left, top, width, height.
   */
  readonly place: readonly number[]
  /** The `d` of an SVG path. */
  readonly path: string
}

type Archipelago = 'hoang-sa' | 'truong-sa'

/** A map of `data/maps`: longitudes and latitudes, in lines that neighbours share. */
type MapFile = Topology<{
  provinces: GeometryCollection<{ readonly name: [number, number, number]; readonly beside?: Position }>
  archipelagos: GeometryCollection<{ readonly province: string }>
}>

const loaded = new Map<Territory['vintage'], readonly Shape[]>()

/** The shapes of one edition from `data/maps`: its provinces, and the two archipelagos. */
export function shapesOf(vintage: Territory['vintage']): readonly Shape[] {
  const shapes = loaded.get(vintage) ?? loadShapes(vintage)
  loaded.set(vintage, shapes)
  return shapes
}

function loadShapes(vintage: Territory['vintage']): readonly Shape[] {
  const file = new URL(`../../../data/maps/${vintage}.json`, import.meta.url)
  const map = JSON.parse(readFileSync(file, 'utf8')) as MapFile
  const { provinces, archipelagos } = map.objects
  return [
    ...featuresOf(map, provinces).map(({ id, geometry, properties: { name, beside } }) => ({
      code: String(id),
      archipelago: null,
      place: [...onSheet(name), name[2] * DEGREE, ...(beside === undefined ? [] : onSheet(beside))],
      path: pathOf(ringsOf(geometry)),
    })),
    ...featuresOf(map, archipelagos).map(({ id, geometry, properties: { province } }) => ({
      code: province,
      archipelago: id as Archipelago,
      place: frameOf(ringsOf(geometry)),
      path: pathOf(ringsOf(geometry)),
    })),
  ]
}

const featuresOf = <P extends object>(map: MapFile, collection: GeometryCollection<P>) =>
  feature<P>(map, collection).features as readonly Feature<MultiPolygon, P>[]

/** A degree of longitude on the sheet, as the build of the map takes it to find room for names. */
const DEGREE = 52.5
/** Mercator's projection, so that north is up and shapes are those people know; in degrees at the equator. */
const mercator = (latitude: number): number =>
  (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360))
/** What stands at the upper left corner of the map: west of Điện Biên, north of Hà Giang. */
const CORNER = { longitude: 102.1, y: mercator(23.4) }

const onSheet = ([longitude, latitude]: Position): [number, number] => [
  (longitude! - CORNER.longitude) * DEGREE,
  (CORNER.y - mercator(latitude!)) * DEGREE,
]

type Ring = readonly (readonly [number, number])[]

const ringsOf = ({ coordinates }: MultiPolygon): readonly Ring[] =>
  coordinates.flat().map((ring) => ring.map(onSheet))

/** The frame around rings: left, top, width, height. */
function frameOf(rings: readonly Ring[]): readonly number[] {
  const [xs, ys] = [0, 1].map((axis) => rings.flat().map((point) => point[axis]!)) as [number[], number[]]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top]
}

/** Steps of tenths, the shortest way to write them. */
function pathOf(rings: readonly Ring[]): string {
  const written = (tenths: number): string => String(tenths / 10).replace(/^(-?)0\./, '$1.')
  const joined = (tenths: readonly number[]): string =>
    tenths
      .map(written)
      .reduce((text, value) => text + (value.startsWith('-') || text === '' ? '' : ' ') + value, '')
  return rings
    .map((ring) => {
      const points = ring.map((point) => point.map((value) => Math.round(value * 10)))
      const steps = points
        .slice(1)
        .map((point, at) => point.map((value, axis) => value - points[at]![axis]!))
        .filter((step) => step.some((value) => value !== 0))
      return `M${joined(points[0]!)}l${joined(steps.slice(0, -1).flat())}z`
    })
    .join('')
}

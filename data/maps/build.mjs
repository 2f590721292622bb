/**
 * Builds the shapes of both maps. A development-time script: the project itself reads only what it writes.
 *
 *   mkdir -p /tmp/maps && cd /tmp/maps
 *   npm init -y && npm install --ignore-scripts @svg-maps/vietnam@2.0.0
 *   node data/maps/build.mjs /tmp/maps
 *
 * Reads  @svg-maps/vietnam@2.0.0 (CC BY 4.0, Stephen Truong): 63 provinces, Hoàng Sa and Trường Sa
 *        ../territories/2024.tsv and ../territories/successors.json: codes, and which province went into which
 * Writes 2024.tsv and 2025.tsv beside this script. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = (name) => fileURLToPath(new URL(name, import.meta.url))

/** How far a point may lie from the line that is drawn in its place, in units of the source (812 × 873). */
const TOLERANCE = 0.35
/** How far two borders drift apart in the source: it adds up rounded steps. Its points lie 0.65 apart in the middle. */
const DRIFT = 0.45

/** The archipelagos, and the province of both maps that each belongs to. */
const ARCHIPELAGOS = { hoangsa: ['48', 'hoang-sa'], truongsa: ['56', 'truong-sa'] }

// ---------------------------------------------------------------- reading

/**
 * The closed rings of a path, each a list of points, and the points at which borders begin or end: the first of a ring,
 * and those that the source repeats, where three provinces meet.
 */
function ringsOf(path) {
  const tokens = path.match(/[a-z]|[-+]?(?:\d*\.\d+|\d+)(?:e[-+]?\d+)?/gi)
  const rings = []
  const ends = []
  let [at, x, y] = [0, 0, 0]
  let command = ''
  const point = () => {
    const relative = command === command.toLowerCase()
    const [dx, dy] = [Number(tokens[at++]), Number(tokens[at++])]
    return relative ? [x + dx, y + dy] : [dx, dy]
  }
  while (at < tokens.length) {
    if (/^[a-z]$/i.test(tokens[at])) command = tokens[at++]
    const kind = command.toLowerCase()
    if (kind === 'z') [x, y] = rings.at(-1)[0]
    else if (kind === 'm') {
      ;[x, y] = point()
      rings.push([[x, y]])
      ends.push([x, y])
      command = command === 'm' ? 'l' : 'L'
    } else if (kind === 'l') {
      const next = point()
      if (next[0] === x && next[1] === y) ends.push(next)
      else rings.at(-1).push(next)
      ;[x, y] = next
    } else if (kind === 'c') {
      // islets: the middle of the curve and its end are enough
      const [a, b, next] = [point(), point(), point()]
      rings.at(-1).push(
        [0, 1].map((axis) => ([x, y][axis] + 3 * a[axis] + 3 * b[axis] + next[axis]) / 8),
        next,
      )
      ;[x, y] = next
    } else throw new Error(`a path has the command ${command}`)
  }
  return { rings, ends }
}

const distance = ([ax, ay], [bx, by]) => Math.hypot(ax - bx, ay - by)

/**
 * The borders, each once, and by which of them each province is enclosed, ring by ring; one that is walked backwards is
 * told by its complement (~3). Two provinces share a border when it has the same ends and the same middle.
 */
function topologyOf(paths) {
  const read = new Map([...paths].map(([code, path]) => [code, ringsOf(path)]))
  const junctions = []
  for (const { ends } of read.values())
    for (const end of ends)
      if (!junctions.some((junction) => distance(junction, end) < DRIFT)) junctions.push(end)

  const borders = []
  const middle = (points) => points[points.length >> 1]
  const near = (point, points) => points.some((other) => distance(other, point) < DRIFT * 2)
  const borderOf = (from, to, points) => {
    const twin = borders.findIndex(
      (border) =>
        border.from === to &&
        border.to === from &&
        near(middle(border.points), points) &&
        near(middle(points), border.points),
    )
    return twin >= 0 ? ~twin : borders.push({ from, to, points }) - 1
  }
  const cut = (ring) => {
    const cuts = junctions
      .map((junction, index) => {
        const away = ring.map((point) => distance(point, junction))
        const closest = away.indexOf(Math.min(...away))
        return { index, at: closest, away: away[closest] }
      })
      .filter(({ away }) => away < DRIFT)
      .sort((a, b) => a.at - b.at || a.away - b.away)
      .filter(({ at }, index, all) => at !== all[index - 1]?.at)
    return cuts.map(({ index: from, at }, position) => {
      const next = cuts[position + 1] ?? cuts[0]
      const within =
        next.at > at ? ring.slice(at + 1, next.at) : [...ring.slice(at + 1), ...ring.slice(0, next.at)]
      return borderOf(from, next.index, [junctions[from], ...within, junctions[next.index]])
    })
  }
  const provinces = new Map([...read].map(([code, { rings }]) => [code, rings.map(cut)]))
  return { borders, provinces }
}

// --------------------------------------------------------------- drawing

/** Douglas and Peucker: without the points that a line through the others passes within a tolerance. */
function simplified(points, tolerance = TOLERANCE) {
  if (points.length < 3) return points
  const [first, last] = [points[0], points.at(-1)]
  const length = distance(first, last)
  const off = ([x, y]) =>
    length < DRIFT
      ? distance(first, [x, y])
      : Math.abs((last[0] - first[0]) * (first[1] - y) - (first[0] - x) * (last[1] - first[1])) / length
  let far = 0
  for (let at = 1; at < points.length - 1; at++) if (far === 0 || off(points[at]) > off(points[far])) far = at
  return off(points[far]) <= tolerance
    ? [first, last]
    : [
        ...simplified(points.slice(0, far + 1), tolerance),
        ...simplified(points.slice(far), tolerance).slice(1),
      ]
}

/** The rings around provinces taken together: what encloses one of them and not its neighbour, joined end to end. */
function outline({ borders, provinces }, codes) {
  const used = codes.flatMap((code) => provinces.get(code).flat())
  const outer = new Set(used.filter((border) => !used.includes(~border)))
  const from = (border) => (border < 0 ? borders[~border].to : borders[border].from)
  const to = (border) => (border < 0 ? borders[~border].from : borders[border].to)
  const rings = []
  for (const border of outer) {
    outer.delete(border)
    const ring = [border]
    while (to(ring.at(-1)) !== from(border)) {
      const next = [...outer].find((other) => from(other) === to(ring.at(-1)))
      if (next === undefined) throw new Error(`the outline of ${codes.join(', ')} is open`)
      outer.delete(next)
      ring.push(next)
    }
    rings.push(
      ring.flatMap((one) => {
        const { drawn } = borders[one < 0 ? ~one : one]
        return (one < 0 ? drawn.toReversed() : drawn).slice(0, -1)
      }),
    )
  }
  return rings
}

/** Steps of tenths, the shortest way to write them. */
function pathOf(rings) {
  const tenths = (value) => Math.round(value * 10)
  const written = (value) => String(value / 10).replace(/^(-?)0\./, '$1.')
  const joined = (values) =>
    values.reduce((text, value) => text + (value.startsWith('-') || text === '' ? '' : ' ') + value, '')
  return rings
    .map((ring) =>
      ring
        .map((point) => point.map(tenths))
        .filter((p, at, all) => at === 0 || String(p) !== String(all[at - 1])),
    )
    .filter((ring) => ring.length > 2)
    .map(([first, ...rest]) => {
      let before = first
      const steps = rest.flatMap((point) => {
        const step = [point[0] - before[0], point[1] - before[1]]
        before = point
        return step.map(written)
      })
      return `M${joined(first.map(written))}l${joined(steps)}z`
    })
    .join('')
}

/** An islet; one that is too small for a shape at this precision is a speck of a fixed size. */
const islet = (points) => {
  const slim = simplified(points, TOLERANCE / 3)
  if (slim.length > 4) return slim
  const [x, y] = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length)
  return [
    [x - 0.4, y],
    [x, y - 0.4],
    [x + 0.4, y],
    [x, y + 0.4],
  ]
}

/** Half as high as a name is written. */
const HALF = 3.2

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
  const first = Math.ceil(Math.min(...ys)) * 2
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

/** Where a name could begin in the sea beside the coast: at the height nearest to `near` at which all east of it is sea. */
function seaBeside(rings, others, near) {
  const east = (some, y) => Math.max(...BAND.flatMap((up) => spansAt(some, y + up)).map(([, to]) => to))
  return heights(rings)
    .toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))
    .filter((y) => east(rings, y) > east(others, y))
    .map((y) => [east(rings, y), y])[0]
}

/** The frame around an archipelago: left, top, width, height. */
function frameOf(rings) {
  const [xs, ys] = [0, 1].map((axis) => rings.flat().map((point) => point[axis]))
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return [left, top, Math.max(...xs) - left, Math.max(...ys) - top]
}

const placed = (numbers) => numbers.map((value) => value.toFixed(1)).join(' ')

// --------------------------------------------------------------------- main

const [, , folder] = process.argv
if (!folder) throw new Error('name the folder into which @svg-maps/vietnam is installed')
const source = join(folder, 'node_modules/@svg-maps/vietnam/index.js')
// the package says neither module nor script, so its text is read
const { locations } = JSON.parse(
  readFileSync(source, 'utf8')
    .replace(/^export default /, '')
    .replace(/;\s*$/, ''),
)

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/đ/gi, 'd')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
const provinces2024 = new Map(
  readFileSync(here('../territories/2024.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, level]) => level === 'P')
    .map(([code, , , name]) => [plain(name), code]),
)
const mainland = new Map()
const archipelagos = []
for (const { id, name, path } of locations) {
  const archipelago = ARCHIPELAGOS[id]
  const code = provinces2024.get(plain(name))
  if (archipelago) {
    const islets = ringsOf(path).rings.map(islet)
    archipelagos.push([...archipelago, placed(frameOf(islets)), pathOf(islets)])
  } else if (code === undefined || mainland.has(code))
    throw new Error(`${name} is no province of 2024, or there twice`)
  else mainland.set(code, path)
}
if (mainland.size !== 63 || provinces2024.size !== 63) throw new Error(`${mainland.size} of 63 provinces`)
if (archipelagos.length !== 2) throw new Error('Hoàng Sa and Trường Sa are not both there')

const topology = topologyOf(mainland)
for (const border of topology.borders) border.drawn = simplified(border.points)

const { successors } = JSON.parse(readFileSync(here('../territories/successors.json'), 'utf8'))
const formerOf = new Map()
for (const [key, [successor]] of Object.entries(successors)) {
  const [former, code] = [key.slice(5), successor.slice(5)]
  formerOf.set(code, [...(formerOf.get(code) ?? []), former])
}
const MAPS = { 2024: new Map([...mainland.keys()].map((code) => [code, [code]])), 2025: formerOf }
for (const [vintage, units] of Object.entries(MAPS)) {
  const rings = new Map([...units].map(([code, codes]) => [code, outline(topology, codes)]))
  const shapes = [...rings].map(([code, own]) => {
    const room = roomIn(own)
    const others = [...rings].flatMap(([other, theirs]) => (other === code ? [] : theirs))
    return [code, '', placed([...room, ...(seaBeside(own, others, room[1]) ?? [])]), pathOf(own)]
  })
  const lines = [...shapes, ...archipelagos].sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1))
  const head = `# Shapes of the ${units.size} provinces of the map of ${vintage}: code, archipelago, room for a name (middle, width, and where it begins in the sea) or frame, SVG path. From @svg-maps/vietnam@2.0.0 by Stephen Truong (CC BY 4.0), changed; see README.md. Written by build.mjs.`
  writeFileSync(here(`${vintage}.tsv`), `${[head, ...lines.map((line) => line.join('\t'))].join('\n')}\n`)
  console.log(`${vintage}: ${units.size} provinces, ${archipelagos.length} archipelagos`)
}
const shared = new Set([...topology.provinces.values()].flat(2).filter((border) => border < 0))
console.log(`${topology.borders.length} borders, ${shared.size} of them between two provinces`)

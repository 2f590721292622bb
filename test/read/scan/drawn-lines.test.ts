import { expect, test } from '@jest/globals'
import { takeLines } from '../../../src/read/scan/drawn-lines.js'

const [WIDTH, HEIGHT] = [600, 420]

type Line = readonly [left: number, top: number, right: number, bottom: number]

/** A page with lines, each from one corner to the other. */
const pageOf = (...lines: readonly Line[]) => pageIn(0, lines)
function pageIn(ink: number, lines: readonly Line[]) {
  const data = new Uint8Array(WIDTH * HEIGHT).fill(255)
  for (const [left, top, right, bottom] of lines)
    for (let y = top; y <= bottom; y += 1) data.fill(ink, y * WIDTH + left, y * WIDTH + right + 1)
  return { data, width: WIDTH, height: HEIGHT }
}
const walls = [
  [50, 50, 51, 350],
  [300, 50, 301, 350],
  [550, 50, 551, 350],
] as const
const edges = [
  [50, 50, 550, 51],
  [50, 350, 550, 351],
] as const

test('a line of a table that a scanner broke into steps is one', () => {
  const steps = [
    [50, 198, 180, 199],
    [200, 201, 390, 202],
    [405, 203, 550, 204],
  ] as const
  const across = takeLines(pageOf(...walls, ...edges, ...steps)).filter((rule) => rule.across)
  expect(across.map(({ at, from, to }) => [Math.round(at / 10), Math.round(from), Math.round(to)])).toEqual([
    [5, 51, 551],
    [20, 51, 551],
    [35, 51, 551],
  ])
})

test('a line of a table of which a fax has left out a part is one, but not where a cell goes over two rows', () => {
  const across = (...lines: readonly Line[]) =>
    takeLines(pageOf(...walls, ...edges, ...lines))
      .filter((rule) => rule.across && rule.at > 100 && rule.at < 300)
      .map(({ from, to }) => [Math.round(from / 10), Math.round(to / 10)])
  expect(across([50, 198, 140, 199], [290, 201, 550, 202])).toEqual([[5, 55]])
  expect(across([50, 198, 330, 199], [480, 200, 550, 201])).toEqual([[5, 55]])
  // from one line down to the next nothing is drawn; and what stands within a cell is no line of the table
  const wall = [180, 50, 181, 350] as const
  expect(across(wall, [50, 198, 180, 199], [300, 198, 550, 199])).toEqual([[5, 18], [30, 55]]) // prettier-ignore
  expect(across([50, 198, 140, 199], [340, 198, 420, 199])).not.toContainEqual([5, 55])
})

const endsOfWalls = (...lines: readonly Line[]) =>
  takeLines(pageOf(...edges, ...lines))
    .filter((rule) => !rule.across)
    .map(({ to }) => Math.round(to / 10))

test('a line down ends with its table where a letter stands below it', () => {
  const [left, middle, right] = walls
  expect(endsOfWalls(left, [300, 50, 301, 385], right)).toEqual([35, 35, 35])
  expect(endsOfWalls(left, [middle[0], middle[1], middle[2], 390], [550, 50, 551, 390])).toEqual([35, 39, 39])
})

test('a column ends above a last row that goes across, where the stroke of a letter in it touches its end', () => {
  const row = [50, 302, 550, 303] as const
  const columns = [150, 250].map((x) => [x, 50, x + 1, 350] as const)
  const [left, , right] = walls
  expect(endsOfWalls(left, ...columns, row, [300, 50, 301, 317], right)).toEqual([35, 35, 35, 30, 35])
  // a column that goes on as far as a row is high does so
  expect(endsOfWalls(left, ...columns, row, [300, 50, 301, 340], right)).toEqual([35, 35, 35, 34, 35])
})

test('letters of a heading below a table that stand at few of its columns stay, and the columns end with it', () => {
  const downs = [50, 150, 250, 350, 450, 550].map((x) => [x, 50, x + 1, 350] as const)
  const strokes = [
    [150, 352, 151, 385],
    [450, 352, 451, 385],
  ] as const
  const page = pageOf(...edges, ...downs, ...strokes)
  const columns = takeLines(page).filter((rule) => !rule.across)
  expect(columns.map(({ to }) => Math.round(to / 10))).toEqual([35, 35, 35, 35, 35, 35])
  expect(page.data[380 * WIDTH + 150]).toBe(0)
  // half of the columns go on in a row that is cut
  const more = [150, 250, 350].map((x) => [x, 352, x + 1, 385] as const)
  const open = takeLines(pageOf(...edges, ...downs, ...more)).filter((rule) => !rule.across)
  expect(open.map(({ to }) => Math.round(to / 10)).sort()).toEqual([35, 35, 35, 39, 39, 39])
})

/** Dashes of 24 dots with 6 between them. */
const dashes = (x: number, from: number, to: number): Line[] =>
  Array.from({ length: Math.ceil((to - from) / 30) }, (_, i) => [
    x,
    from + 30 * i,
    x + 1,
    Math.min(to, from + 30 * i + 23),
  ])
const rows = [150, 250].map((y) => [50, y, 550, y + 1] as const)

test('a line down a table that black and white broke into dashes is a column', () => {
  const page = pageOf(...walls, ...edges, ...rows, ...dashes(180, 50, 350))
  expect(takeLines(page).filter((rule) => !rule.across)).toHaveLength(4)
  expect(page.data.every((dot) => dot === 255)).toBe(true)
})

test('dashes that cross fewer rows, or hold less ink, are none', () => {
  const within = pageOf(...walls, ...edges, ...rows, ...dashes(180, 60, 140))
  expect(takeLines(within).filter((rule) => !rule.across)).toHaveLength(3)
  const strokes = Array.from({ length: 20 }, (_, i) => [180, 52 + 15 * i, 181, 58 + 15 * i] as const)
  const letters = pageOf(...walls, ...edges, ...rows, ...strokes)
  expect(takeLines(letters).filter((rule) => !rule.across)).toHaveLength(3)
})

test('lines of two rows are two, and one that ends at a cell that goes on stays short', () => {
  const across = takeLines(pageOf(...walls, ...edges, [50, 200, 300, 201], [50, 215, 300, 216])).filter(
    (rule) => rule.across,
  )
  expect(across.map(({ to }) => Math.round(to / 10))).toEqual([55, 30, 30, 55])
})

test('pale lines are those of a table, but not two that cross, as blurred print seems to have', () => {
  const inRows = [[50, 200, 550, 201]] as const
  const page = pageIn(200, [...walls, ...edges, ...inRows])
  expect(takeLines(page)).toHaveLength(6)
  expect(page.data.every((dot) => dot === 255)).toBe(true)
  const crossed = [walls[0], edges[0]]
  const blurred = pageIn(200, crossed)
  expect(takeLines(blurred)).toEqual([])
  expect(blurred.data).toEqual(pageIn(200, crossed).data)
})

test('the stroke of a letter that touches the edge of a table is no column, and stays; a short row of its own is one', () => {
  const stroke = [200, 352, 202, 399] as const
  const page = pageOf(...walls, ...edges, stroke)
  expect(takeLines(page).filter((rule) => !rule.across)).toHaveLength(3)
  expect(page.data[380 * WIDTH + 201]).toBe(0)
  const row = [
    [180, 290, 181, 350],
    [50, 290, 550, 291],
  ] as const
  expect(takeLines(pageOf(...walls, ...edges, ...row)).filter((rule) => !rule.across)).toHaveLength(4)
})

test('letters below a table whose strokes touch each other and one of its columns are no row of it, and stay', () => {
  const [left, middle, right] = walls
  const letters = [
    [283, 357, 284, 405],
    [283, 380, 347, 381],
  ] as const
  const page = pageOf(...edges, left, [middle[0], middle[1], middle[2], 397], right, ...letters)
  const lines = takeLines(page)
  expect(lines.filter(({ across }) => across).map(({ at }) => Math.round(at / 10))).toEqual([5, 35])
  expect(lines.filter(({ across }) => !across).map(({ to }) => Math.round(to / 10))).toEqual([35, 35, 35])
  expect(page.data[380 * WIDTH + 330]).toBe(0)
  expect(page.data[390 * WIDTH + 283]).toBe(0)
})

test('strokes of a seal that cross on a small place are no table; a small frame is one', () => {
  const strokes = [
    [100, 100, 280, 103],
    [110, 140, 290, 143],
    [105, 180, 285, 183],
    [120, 95, 123, 190],
    [200, 90, 203, 185],
    [270, 98, 273, 190],
  ] as const
  const page = pageOf(...strokes)
  expect(takeLines(page)).toEqual([])
  expect(page.data).toEqual(pageOf(...strokes).data)
  const frame = [strokes[0], strokes[2], strokes[3], strokes[5]]
  expect(takeLines(pageOf(...frame))).toHaveLength(4)
})

test('the stroke of a letter that crosses one line is no column; a short column between two lines is', () => {
  const row = [50, 200, 550, 201] as const
  const columns = (stroke: Line) =>
    takeLines(pageOf(...walls, ...edges, row, stroke)).filter((rule) => !rule.across)
  expect(columns([420, 165, 421, 213])).toHaveLength(3)
  const low = [50, 260, 550, 261] as const
  const between = takeLines(pageOf(...walls, ...edges, row, low, [420, 200, 421, 261]))
  expect(between.filter((rule) => !rule.across)).toHaveLength(4)
})

const outer = [walls[0], walls[2]] as const

test('a column that ends at a low row which goes across, and begins again below it, is two', () => {
  const rows = [
    [50, 200, 550, 201],
    [50, 232, 550, 233],
  ] as const
  const parts = [
    [300, 100, 301, 200],
    [300, 232, 301, 340],
  ] as const
  const columns = takeLines(pageOf(...outer, ...edges, ...rows, ...parts)).filter(
    ({ across, at }) => !across && Math.abs(at - 300) < 5,
  )
  expect(columns).toHaveLength(2)
  // one that a scanner broke within a row is one
  const broken = takeLines(pageOf(...outer, ...edges, [300, 50, 301, 200], [302, 225, 303, 350]))
  expect(broken.filter(({ across, at }) => !across && Math.abs(at - 301) < 5)).toHaveLength(1)
})

test('a row ends at a column of which the part beside it was lost', () => {
  const row = [50, 200, 308, 201] as const
  const half = [300, 230, 301, 400] as const
  const across = takeLines(pageOf(...outer, ...edges, row, [50, 230, 550, 231], half)).filter(
    (rule) => rule.across && Math.abs(rule.at - 200) < 3,
  )
  expect(across.map(({ to }) => Math.round(to))).toEqual([301])
})

test('a line across a table of which a fax made dots is a row; letters are none, nor are dots that cross two columns', () => {
  const dots = (broad: number, to = 550) =>
    Array.from({ length: Math.ceil((to - 50) / 15) }, (_, i) => [50 + 15 * i, 200, 49 + 15 * i + broad, 201] as const) // prettier-ignore
  const rowsWith = (given: readonly Line[]) => takeLines(pageOf(...walls, ...edges, ...given)).filter(({ across }) => across) // prettier-ignore
  expect(rowsWith(dots(10)).map(({ at, from, to }) => [Math.round(at / 10), Math.round(from), Math.round(to)])).toContainEqual([20, 51, 551]) // prettier-ignore
  expect(rowsWith(dots(5))).toHaveLength(2)
  expect(rowsWith(dots(10, 350))).toHaveLength(2)
})

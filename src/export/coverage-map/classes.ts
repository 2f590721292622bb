import { actedThroughOthers, type MapUnit } from './coverage-map.js'

/** The provinces that acted within so many days, and after more than in the class before. */
interface DayClass {
  readonly upTo: number
  readonly fill: string
}

/**
 * The sooner the darker: lightness alone orders the classes, so that they can be told apart in greyscale and by people
 * with any colour vision. Provinces without a number of days have a pattern.
 */
export const DAY_CLASSES: readonly DayClass[] = [
  { upTo: 30, fill: '#1d4f91' },
  { upTo: 90, fill: '#4a8cc2' },
  { upTo: 180, fill: '#93c4e2' },
  { upTo: Number.POSITIVE_INFINITY, fill: '#dcebf5' },
]
const UNDATED = DAY_CLASSES.length
const NOTHING_FOUND = UNDATED + 1

/** The fill of each class, in the order of the legend. */
export const FILLS: readonly string[] = [
  ...DAY_CLASSES.map(({ fill }) => fill),
  'url(#undated)',
  'url(#nothing-found)',
]

/** The index of a province's class: a day class, then acted without a known day, then nothing found. */
export function classOf({ by, daysAfter }: MapUnit): number {
  if (by === null) return NOTHING_FOUND
  return daysAfter === null ? UNDATED : DAY_CLASSES.findIndex(({ upTo }) => daysAfter <= upTo)
}

/** Whether the fill of a class is one colour. */
export const isPlain = (index: number): boolean => index < UNDATED

/** The fill of a province: that of its class, hatched when it acted through others. */
export const fillOf = (unit: MapUnit): string =>
  actedThroughOthers(unit) ? hatchedFill(classOf(unit)) : FILLS[classOf(unit)]!

export const hatchedFill = (index: number): string => `url(#${hatchId(index)})`
const hatchId = (index: number): string => `by-another-${'abcde'[index]}`

const DOTS =
  '<rect width="4" height="4" fill="#f7ecd0"/><circle cx="1" cy="1" r=".6" fill="#6b5d3f"/><circle cx="3" cy="3" r=".6" fill="#6b5d3f"/>'
const LINES = 'patternUnits="userSpaceOnUse" width="4" height="4" patternTransform='
const PATTERNS = [
  '<pattern id="undated" patternUnits="userSpaceOnUse" width="4" height="4">',
  DOTS,
  '</pattern>',
  `<pattern id="nothing-found" ${LINES}"rotate(45)">`,
  '<rect width="4" height="4" fill="#fff"/><rect width=".6" height="4" fill="#b4b4b4"/>',
  '</pattern>',
].join('')

/** The colour of the lines over each class; each contrasts with the fill below it. */
const HATCH_COLOURS = ['#dcebf5', '#f4f9fc', '#1d4f91', '#1d4f91', '#6b5d3f']
const HATCH_PATTERNS = HATCH_COLOURS.map((colour, index) => {
  const fill = index === UNDATED ? DOTS : `<rect width="4" height="4" fill="${FILLS[index]}"/>`
  return `<pattern id="${hatchId(index)}" ${LINES}"rotate(-45)">${fill}<rect width="1.1" height="4" fill="${colour}"/></pattern>`
}).join('')

/** The `<pattern>` elements that the fills of these provinces refer to. */
export const patternsFor = (units: readonly MapUnit[]): string =>
  PATTERNS + (units.some(actedThroughOthers) ? HATCH_PATTERNS : '')

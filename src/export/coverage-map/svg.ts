import { readFileSync } from 'node:fs'
import { actedBy, type ActedBy } from '../../model/coverage.js'
import type { IsoDay } from '../../model/date.js'
import type { Territory } from '../../model/territory.js'
import { WORDS, written, type MapLanguage, type Words } from '../../locale/coverage-map.js'
import { xml } from '../escape.js'

/** A province as coverage tells it. */
export interface MapUnit {
  /** Of its own map: the same code names different provinces on the two. */
  readonly code: string
  readonly name: string
  /** By whose papers it acted; null: nothing was found. */
  readonly by: ActedBy | null
  /** Symbols of the papers, newest first. */
  readonly papers: readonly string[]
  /** Of the first of those that `by` tells of, as far as it is known: a day, a month, a year. */
  readonly firstActedOn: string | null
  readonly daysAfter: number | null
  /** On today's map, its former provinces. */
  readonly formerly: readonly MapUnit[]
}

export interface CoverageMap {
  readonly directive: {
    readonly typeLabel: string
    readonly symbol: string | null
    readonly title: string | null
    readonly issuedOn: string | null
  }
  /** Whose provinces are drawn. */
  readonly vintage: Territory['vintage']
  /** The day that it speaks of. */
  readonly day: IsoDay
  /** Papers that were left out because their day is unknown. */
  readonly undated: number
  /** All provinces of that map. */
  readonly units: readonly MapUnit[]
}

// ------------------------------------------------------------------ classes

/** Above `over` days, up to `upTo`. */
interface DayClass {
  readonly upTo: number
  readonly fill: string
}

/**
 * The sooner the darker: lightness alone orders the classes, so that they can be told apart in grey and by people who
 * see colours otherwise. Where no number of days is known there is a pattern in place of a shade.
 */
export const DAY_CLASSES: readonly DayClass[] = [
  { upTo: 30, fill: '#1d4f91' },
  { upTo: 90, fill: '#4a8cc2' },
  { upTo: 180, fill: '#93c4e2' },
  { upTo: Number.POSITIVE_INFINITY, fill: '#dcebf5' },
]
const UNDATED = DAY_CLASSES.length
const NOTHING_FOUND = UNDATED + 1
const FILLS = [...DAY_CLASSES.map(({ fill }) => fill), 'url(#undated)', 'url(#nothing-found)']
/** What runs over the shade of a province that acted by another unit's papers only; it can be told from each shade. */
const HATCHES = ['#dcebf5', '#f4f9fc', '#1d4f91', '#1d4f91', '#6b5d3f']

/** Its place in the legend: one of DAY_CLASSES, then those that acted after an unknown time, then the others. */
export const classOf = ({ by, daysAfter }: MapUnit): number =>
  by === null
    ? NOTHING_FOUND
    : daysAfter === null
      ? UNDATED
      : DAY_CLASSES.findIndex(({ upTo }) => daysAfter <= upTo)

/** Whether it acted by papers of other units only: those that took its ground, or those that it was before. */
const byAnother = ({ by }: MapUnit): boolean => by === 'SUCCESSOR' || by === 'FORMER'
const hatchOf = (index: number): string => `by-another-${'abcde'[index]}`
const fillOf = (unit: MapUnit): string =>
  byAnother(unit) ? `url(#${hatchOf(classOf(unit))})` : FILLS[classOf(unit)]!

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
/** The shades again with lines the other way. */
const HATCHED = HATCHES.map((line, index) => {
  const shade = index === UNDATED ? DOTS : `<rect width="4" height="4" fill="${FILLS[index]}"/>`
  return `<pattern id="${hatchOf(index)}" ${LINES}"rotate(-45)">${shade}<rect width="1.1" height="4" fill="${line}"/></pattern>`
}).join('')

// ------------------------------------------------------------------- shapes

/** What is drawn for one province or archipelago, in the units of the source. */
interface Shape {
  readonly code: string
  readonly archipelago: 'hoang-sa' | 'truong-sa' | null
  /**
   * Of a province: middle and width of where a name has room and, on the coast, where one begins in the sea; of an
   * archipelago: left, top, width, height.
   */
  readonly place: readonly number[]
  readonly path: string
}

const shapes = new Map<number, readonly Shape[]>()

/** The shapes of a map: its provinces, and the archipelagos that belong to two of them. */
export function shapesOf(vintage: Territory['vintage']): readonly Shape[] {
  const known = shapes.get(vintage)
  if (known) return known
  const [, ...lines] = readFileSync(new URL(`../../../data/maps/${vintage}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const read = lines.map((line): Shape => {
    const [code, archipelago, place, path] = line.split('\t') as [string, string, string, string]
    return {
      code,
      archipelago: (archipelago || null) as Shape['archipelago'],
      place: place.split(' ').map(Number),
      path,
    }
  })
  shapes.set(vintage, read)
  return read
}

// -------------------------------------------------------------------- words

/** What hovering over a province tells. */
function told(unit: MapUnit, words: Words, language: MapLanguage): string {
  const { name, by, papers, firstActedOn, daysAfter, formerly } = unit
  const facts =
    by === null
      ? words.nothingFound
      : [
          ...(firstActedOn === null ? [] : [language === 'vi' ? written(firstActedOn) : firstActedOn]),
          daysAfter === null ? words.undated : words.daysAfter(daysAfter),
          papers.join(' '),
          ...(byAnother(unit) ? [words.by[by]] : []),
        ].join(', ')
  // a province that stayed as it was has nothing to add
  const same = formerly.length === 1 && formerly[0]!.name === name
  const parts = same ? [] : formerly.map((former) => told(former, words, language))
  return `${name}: ${facts}${parts.length === 0 ? '' : ` (${words.formerly} ${parts.join('; ')})`}`
}

// ------------------------------------------------------------------ drawing

/** The sheet, in the units of the shapes. */
const SHEET = { left: -12, top: -14, width: 842, height: 926 }
const FONT = 'Arial, Helvetica, "Liberation Sans", "DejaVu Sans", sans-serif'
/** Where title and legend stand: the sea east of Quảng Ninh. Lines end early, since DejaVu Sans is wider than Arial. */
const TEXT = { left: 352, width: 430 }
/** Small provinces again, larger: what is shown of the map, and where on the sheet. */
const INSETS = [
  { from: { x: 160, y: 103, width: 86, height: 80 }, to: { x: -4, y: 374 }, scale: 2.6 },
  { from: { x: 141, y: 652, width: 116, height: 116 }, to: { x: 424, y: 467 }, scale: 1.79 },
]
/** Sizes in which names of provinces are written. */
const NAME = { most: 8, least: 5.5, leastInInset: 4.5, inTheSea: 7 }
/** How a province is called where its name has no room. */
const SHORT: Readonly<Record<string, string>> = { 'Hồ Chí Minh': 'TP.HCM' }

/**
 * Which provinces have acted upon a directive, and after how many days, as one SVG without scripts, fonts or anything
 * else from outside. Hoàng Sa and Trường Sa are always on it. The same input gives the same bytes.
 */
export function coverageSvg(
  map: CoverageMap,
  language: MapLanguage,
  drawn: readonly Shape[] = shapesOf(map.vintage),
): string {
  const words = WORDS[language]
  const units = new Map(map.units.map((unit) => [unit.code, unit]))
  const { left, top, width, height } = SHEET
  const border = map.vintage === 2024 ? 0.5 : 0.9
  const provinces = drawn.map(({ code, archipelago, path }) => {
    const unit = units.get(code)
    if (unit === undefined) throw new Error(`coverage has no province ${code} of ${map.vintage}`)
    const which = archipelago === null ? '' : `${words.archipelagos[archipelago].join(' ')}. `
    return `<path fill="${fillOf(unit)}" d="${path}"><title>${xml(which + told(unit, words, language))}</title></path>\n`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="map-title map-summary" xml:lang="${language}" lang="${language}" font-family="${xml(FONT)}" fill="#1a1a1a">\n`,
    `<title id="map-title">${xml(heading(map, words))}</title>\n`,
    `<desc id="map-summary">${xml(summary(map, words, language))}</desc>\n`,
    `<defs>${PATTERNS}${map.units.some(byAnother) ? HATCHED : ''}</defs>\n`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#fff"/>\n`,
    `<g stroke-width="${border}">\n<g id="provinces" stroke="#111" stroke-linejoin="round">\n`,
    ...provinces,
    '</g>\n</g>\n',
    ...archipelagoLabels(drawn, words),
    names(drawn, units),
    ...INSETS.map((inset, index) => insetOf(inset, words.insets[index]!, drawn, units, border)),
    titleAndLegend(map, words),
    text(left + 8, top + height - 8, 7.5, words.attribution),
    '</svg>\n',
  ].join('')
}

const nameOf = ({ directive: { typeLabel, symbol } }: CoverageMap): string =>
  symbol === null ? typeLabel : `${typeLabel} ${symbol}`
const heading = (map: CoverageMap, words: Words): string => words.heading(nameOf(map))
const actedOf = ({ units }: CoverageMap): readonly MapUnit[] => units.filter(({ by }) => by !== null)

/** How many acted by whose papers, where some acted by those of others. */
function countsBy({ units }: CoverageMap, words: Words): readonly string[] {
  const counts = actedBy(units)
  return counts.every(({ by }) => by === 'OWN')
    ? []
    : counts.map(({ by, units: count }) => `${count} ${words.by[by]}`)
}

/** All that the picture says, for those who hear it. */
function summary(map: CoverageMap, words: Words, language: MapLanguage): string {
  const acted = actedOf(map)
  return [
    `${map.directive.title ?? ''}`,
    `${acted.length} ${words.acted(map.units.length)} (${words.vintage[map.vintage]}), ${words.asOf(map.day)}`,
    countsBy(map, words).join(', '),
    ...acted.map((unit) => told(unit, words, language)),
    words.absence,
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentence.replace(/\.?$/, '.'))
    .join(' ')
}

function titleAndLegend(map: CoverageMap, words: Words): string {
  const { left, width } = TEXT
  const { directive, day, units, undated, vintage } = map
  let y = 12
  const parts: string[] = []
  const paragraph = (size: number, said: string, most: number, attributes = ''): void => {
    for (const line of lines(said, width / size, most))
      parts.push(text(left, (y += size * 1.25), size, line, attributes))
  }
  y -= 20
  paragraph(21, heading(map, words), 2, ' font-weight="bold"')
  if (directive.title !== null) {
    y += 3
    paragraph(12, directive.title, 4)
  }
  y += 4
  const issued = directive.issuedOn === null ? words.issuedUnknown : words.issued(directive.issuedOn)
  paragraph(12, `${issued}, ${words.asOf(day)}`, 2, ' fill="#4a4a4a"')
  y += 36
  const count = `${actedOf(map).length}`
  const beside = left + columns(count) * 34 + 10
  parts.push(
    text(left, y, 34, count, ' font-weight="bold"'),
    text(beside, y - 13, 13, words.acted(units.length), ' font-weight="bold"'),
    text(beside, y, 11, words.vintage[vintage], ' fill="#4a4a4a"'),
  )
  y += 26
  const last = left + 380
  parts.push(
    text(left, y, 12, words.legend, ' font-weight="bold"'),
    text(last, y, 10, words.counted, ' text-anchor="end" fill="#4a4a4a"'),
  )
  for (const [index, label] of [...words.days, words.undated, words.nothingFound].entries()) {
    y += 18
    const size = units.filter((unit) => classOf(unit) === index).length
    parts.push(
      `<rect x="${left}" y="${y - 10}" width="26" height="12.5" fill="${FILLS[index]}" stroke="#262626" stroke-width=".6"/>`,
      text(left + 34, y, 11.5, label),
      text(last, y, 11.5, String(size), ' text-anchor="end"'),
    )
  }
  for (const { by, units: count } of actedBy(units)) {
    if (by === 'OWN') continue
    y += 18
    parts.push(
      `<rect x="${left}" y="${y - 10}" width="26" height="12.5" fill="url(#${hatchOf(2)})" stroke="#262626" stroke-width=".6"/>`,
      text(left + 34, y, 11.5, words.by[by]),
      text(last, y, 11.5, String(count), ' text-anchor="end"'),
    )
  }
  y += 4
  paragraph(10, words.absence, 2, ' fill="#4a4a4a"')
  if (undated > 0) paragraph(10, words.leftOut(undated), 1, ' fill="#4a4a4a"')
  return `<g id="legend">\n${parts.join('')}</g>\n`
}

function* archipelagoLabels(drawn: readonly Shape[], words: Words): Generator<string> {
  for (const { archipelago, place } of drawn) {
    if (archipelago === null) continue
    const [x, y, width] = place as [number, number, number]
    const [name, province] = words.archipelagos[archipelago]
    const middle = x + width / 2
    // Trường Sa reaches to the edge of the sheet; its name stands where no islet is
    const at = archipelago === 'hoang-sa' ? { x: middle, y: y - 22 } : { x: x + 168, y: y + 76 }
    yield `<g id="${archipelago}" text-anchor="middle">\n${text(at.x, at.y, 12, name, ' font-weight="bold"')}${text(at.x, at.y + 14, 11, province)}</g>\n`
  }
}

type Inset = (typeof INSETS)[number]

/** The size of a name that fits into its province as an inset, or the map itself, shows it; null when none does. */
function sizeIn(
  inset: Inset | null,
  { archipelago, place: [x, y, room] }: Shape,
  name: string,
  least = inset === null ? NAME.least : NAME.leastInInset,
): number | null {
  const scale = inset?.scale ?? 1
  const em = Math.min(NAME.most / scale, (room! - 1.5) / columns(name))
  if (archipelago !== null || em * scale < least) return null
  if (inset === null) return em
  const [dx, dy] = [(columns(name) * em) / 2, em / 2]
  const { from } = inset
  const whole =
    x! - dx > from.x && x! + dx < from.x + from.width && y! - dy > from.y && y! + dy < from.y + from.height
  return whole ? em : null
}

/** Names of provinces: within where there is room, else in an inset, else in the sea beside them, else small. */
function names(
  drawn: readonly Shape[],
  units: ReadonlyMap<string, MapUnit>,
  inset: Inset | null = null,
): string {
  const labels = drawn.flatMap((shape) => {
    const unit = units.get(shape.code)!
    const { name } = unit
    const short = SHORT[name] ?? name
    const [x, y, , seaX, seaY] = shape.place
    const within = (size: number, said: string): string => {
      const shade = classOf(unit)
      const plain = shade < UNDATED
      const ink = shade === 0 ? '#fff' : '#111'
      // a pattern would run through the letters
      const halo = `stroke="${plain ? FILLS[shade] : '#fff'}" stroke-width="${round(size / (plain && !byAnother(unit) ? 5 : 2.5))}"`
      return text(x!, y! + size * 0.36, round(size), said, ` fill="${ink}" ${halo}`)
    }
    const whole = sizeIn(inset, shape, name)
    if (whole !== null) return within(whole, name)
    if (inset !== null) {
      const size = sizeIn(inset, shape, short)
      return size === null ? [] : within(size, short)
    }
    if (INSETS.some((other) => sizeIn(other, shape, short) !== null)) return []
    if (shape.archipelago === null && seaX !== undefined)
      return text(seaX + 2.5, seaY! + 2.5, NAME.inTheSea, name, ' text-anchor="start"')
    const small = sizeIn(null, shape, name, 0)
    return small === null ? [] : within(small, name)
  })
  return `<g text-anchor="middle" paint-order="stroke" stroke-linejoin="round" pointer-events="none">\n${labels.join('')}</g>\n`
}

function insetOf(
  inset: Inset,
  name: string,
  drawn: readonly Shape[],
  units: ReadonlyMap<string, MapUnit>,
  border: number,
): string {
  const { from, to, scale } = inset
  const [width, height] = [from.width * scale, from.height * scale].map(round) as [number, number]
  const window = `x="${from.x}" y="${from.y}" width="${from.width}" height="${from.height}"`
  return [
    `<rect ${window} fill="none" stroke="#555" stroke-width=".6" stroke-dasharray="2 2"/>`,
    text(to.x, to.y - 5, 9, name, ' font-weight="bold"'),
    `<svg x="${to.x}" y="${to.y}" width="${width}" height="${height}" viewBox="${from.x} ${from.y} ${from.width} ${from.height}">`,
    `<rect ${window} fill="#fff"/><use href="#provinces" stroke-width="${round((border * 10) / scale) / 10}"/>\n`,
    names(drawn, units, inset),
    '</svg>\n',
    `<rect x="${to.x}" y="${to.y}" width="${width}" height="${height}" fill="none" stroke="#555" stroke-width=".8"/>\n`,
  ].join('')
}

// --------------------------------------------------------------------- text

const round = (value: number): number => Math.round(value * 10) / 10

const text = (x: number, y: number, size: number, said: string, attributes = ''): string =>
  `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${attributes}>${xml(said)}</text>\n`

/** About how wide a text is, in ems of a common sans serif: SVG does not break lines, and no font is asked. */
const columns = (said: string): number =>
  [...said.normalize('NFD').replace(/\p{M}/gu, '')].reduce(
    (sum, sign) =>
      sum +
      (/[iljtfrI.,;:'()|\s]/.test(sign)
        ? 0.31
        : /[mwMW%@]/.test(sign)
          ? 0.86
          : /\p{Lu}/u.test(sign)
            ? 0.69
            : 0.56),
    0,
  )

/** A text in at most `most` lines of `width` ems, with an ellipsis where something is left out. */
function lines(said: string, width: number, most: number): readonly string[] {
  const found: string[] = []
  let line = ''
  for (const word of said.trim().split(/\s+/u)) {
    const longer = line === '' ? word : `${line} ${word}`
    if (columns(longer) <= width) line = longer
    else {
      if (line !== '') found.push(line)
      line = word
    }
  }
  found.push(line)
  const kept = found.slice(0, most)
  if (found.length > most) kept[most - 1] += ' …'
  return kept.map((one) => clipped(one, width))
}

/** A word without blanks may be longer than any line. */
const clipped = (line: string, width: number): string => {
  if (columns(line) <= width) return line
  let shown = ''
  for (const sign of line) {
    if (columns(shown + sign) > width - 1) break
    shown += sign
  }
  return `${shown}…`
}

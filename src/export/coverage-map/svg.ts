import { actedBy } from '../../model/coverage.js'
import { MAP_WORDS, type MapWords } from '../../locale/coverage-map.js'
import type { Language } from '../../locale/language.js'
import { escapeXml } from '../escape.js'
import { fillOf, patternsFor } from './classes.js'
import { actedThroughOthers, type CoverageMap, type MapUnit } from './coverage-map.js'
import { archipelagoLabels, type Inset, INSETS, provinceNames } from './labels.js'
import { headingOf, titleAndLegend } from './legend.js'
import { type Shape, shapesOf } from './shapes.js'
import { round, textElement } from './text.js'

/** The sheet in the units of the shapes. */
const SHEET = { left: -12, top: -14, width: 842, height: 926 }
const FONT = 'Arial, Helvetica, "Liberation Sans", "DejaVu Sans", sans-serif'

/**
 * A map of the provinces that have acted upon a directive and of how many days after it, as one SVG without scripts,
 * fonts or external resources. Hoàng Sa and Trường Sa are always on it. The same input gives the same bytes.
 */
export function coverageSvg(
  map: CoverageMap,
  language: Language,
  shapes: readonly Shape[] = shapesOf(map.vintage),
): string {
  const words = MAP_WORDS[language]
  const units = new Map(map.units.map((unit) => [unit.code, unit]))
  const { left, top, width, height } = SHEET
  const border = map.vintage === 2024 ? 0.5 : 0.9
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="map-title map-summary" xml:lang="${language}" lang="${language}" font-family="${escapeXml(FONT)}" fill="#1a1a1a">\n`,
    `<title id="map-title">${escapeXml(headingOf(map, words))}</title>\n`,
    `<desc id="map-summary">${escapeXml(summarise(map, words))}</desc>\n`,
    `<defs>${patternsFor(map.units)}</defs>\n`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#fff"/>\n`,
    `<g stroke-width="${border}">\n<g id="provinces" stroke="#111" stroke-linejoin="round">\n`,
    ...shapes.map((shape) => outline(shape, units, map, words)),
    '</g>\n</g>\n',
    ...archipelagoLabels(shapes, words),
    provinceNames(shapes, units),
    ...INSETS.map((inset, index) =>
      drawInset(inset, words.insets[index]!, border, provinceNames(shapes, units, inset)),
    ),
    titleAndLegend(map, words),
    textElement(left + 8, top + height - 8, 7.5, words.attribution),
    '</svg>\n',
  ].join('')
}

function outline(
  { code, archipelago, path }: Shape,
  units: ReadonlyMap<string, MapUnit>,
  { vintage }: CoverageMap,
  words: MapWords,
): string {
  const unit = units.get(code)
  if (unit === undefined) throw new Error(`coverage has no province ${code} of ${vintage}`)
  const prefix = archipelago === null ? '' : `${words.archipelagos[archipelago].join(' ')}. `
  return `<path fill="${fillOf(unit)}" d="${path}"><title>${escapeXml(prefix + describe(unit, words))}</title></path>\n`
}

/** Draws the provinces again within a frame, and marks on the map which part it shows. */
function drawInset({ from, to, scale }: Inset, title: string, border: number, names: string): string {
  const [width, height] = [round(from.width * scale), round(from.height * scale)]
  const frame = `x="${from.x}" y="${from.y}" width="${from.width}" height="${from.height}"`
  return [
    `<rect ${frame} fill="none" stroke="#555" stroke-width=".6" stroke-dasharray="2 2"/>`,
    textElement(to.x, to.y - 5, 9, title, ' font-weight="bold"'),
    `<svg x="${to.x}" y="${to.y}" width="${width}" height="${height}" viewBox="${from.x} ${from.y} ${from.width} ${from.height}">`,
    `<rect ${frame} fill="#fff"/><use href="#provinces" stroke-width="${round((border * 10) / scale) / 10}"/>\n`,
    names,
    '</svg>\n',
    `<rect x="${to.x}" y="${to.y}" width="${width}" height="${height}" fill="none" stroke="#555" stroke-width=".8"/>\n`,
  ].join('')
}

/** The tooltip of a province, with its former provinces in brackets. */
function describe(unit: MapUnit, words: MapWords): string {
  const { name, formerly } = unit
  const unchanged = formerly.length === 1 && formerly[0]!.name === name
  const parts = unchanged ? [] : formerly.map((former) => describe(former, words))
  return `${name}: ${factsOf(unit, words)}${parts.length === 0 ? '' : ` (${words.formerly} ${parts.join('; ')})`}`
}

function factsOf({ by, papers, firstActedOn, daysAfter }: MapUnit, words: MapWords): string {
  if (by === null) return words.nothingFound
  return [
    ...(firstActedOn === null ? [] : [words.day(firstActedOn)]),
    daysAfter === null ? words.undated : words.daysAfter(daysAfter),
    papers.join(' '),
    ...(by === 'OWN' ? [] : [words.by[by]]),
  ].join(', ')
}

/** What the map shows in sentences, for screen readers. */
function summarise(map: CoverageMap, words: MapWords): string {
  const acted = map.units.filter(({ by }) => by !== null)
  const counts = map.units.some(actedThroughOthers)
    ? actedBy(map.units).map(({ by, units }) => `${units} ${words.by[by]}`)
    : []
  return [
    map.directive.title ?? '',
    `${acted.length} ${words.acted(map.units.length)} (${words.vintage[map.vintage]}), ${words.asOf(map.day)}`,
    counts.join(', '),
    ...acted.map((unit) => describe(unit, words)),
    words.absence,
  ]
    .filter((sentence) => sentence !== '')
    .map((sentence) => sentence.replace(/\.?$/, '.'))
    .join(' ')
}

/**
 * The territory vocabulary: every province, district and commune of Vietnam in two vintages, 2024 (63 provinces,
 * three tiers) and 2025 (34 provinces, two tiers). The data are in data/territories, understood at the first look-up.
 * A code means different units in the two vintages ("24": Bắc Giang, later Bắc Ninh), so a unit's key has both.
 */
import { fold, foldBare } from '../../model/fold.js'
import { ancestorAt } from '../../model/territory.js'
import type { Territory } from '../../model/territory.js'
import { territoryFiles } from './territory-files.js'
import { nameKey, UnitTable } from './unit-table.js'

/** In: any text. Out: its form for comparing, marks and kind word kept (see model/fold.ts). */
export { fold as foldName } from '../../model/fold.js'
/** In: an ISO day, or null. Out: the vintage in force then; 2024 for an unknown day. */
export { vintageAt } from '../../model/territory.js'
export type { Territory } from '../../model/territory.js'

type Vintage = Territory['vintage']

export interface UnitQuery {
  vintage: Vintage
  level?: Territory['level']
  /** kind word the unit must have, in any case */
  kind?: string
  /** the unit must lie in this one, at any depth */
  within?: Territory
}

/** What a unit was called, kind word included, in another part of its vintage's time. */
export interface OtherDesignation {
  /** `tỉnh Đồng Nai` */
  readonly designation: string
  /** first and last day */
  readonly validFrom: string
  readonly validTo: string
}

/** What successors.json holds, as build.mjs writes it. */
interface SuccessorFile {
  successors: Record<string, string[]>
  otherDesignations: Record<Vintage, ({ code: string } & OtherDesignation)[]>
}

interface ProvinceNames {
  byName: Map<string, Territory>
  /** keys without tone and vowel marks; null where two provinces share one */
  unmarked: Map<string, Territory | null>
  /** kind word a province had in another part of the vintage's time, by code */
  otherKinds: Map<string, string>
}

const KIND_ABBREVIATIONS: Record<string, string> = {
  tp: 'thành phố',
  tx: 'thị xã',
  tt: 'thị trấn',
  q: 'quận',
  h: 'huyện',
  p: 'phường',
  x: 'xã',
}
/** A kind word before a name. One letter stands for a kind only with its dot: "P. 5", not "p 5". */
const KIND_PREFIX =
  /^(?:(tỉnh|thành phố|quận|huyện|thị xã|phường|xã|thị trấn|đặc khu) |(tp|tx|tt)(?:\. ?| )|([qhpx])\. ?)(?=\S)/u
/** The kind words of a province as typed without marks. */
const UNMARKED_PROVINCE_KIND = /^(?:(tinh)|(thanh pho)) (?=\S)/u

/** Spellings of province names met in papers that folding does not reach. Both sides as nameKey gives them. */
const PROVINCE_ALIASES: Record<string, string> = {
  hcm: 'hồ chí minh',
  tphcm: 'hồ chí minh',
  'br vt': 'bà rịa vũng tàu',
  brvt: 'bà rịa vũng tàu',
  'tt huế': 'thừa thiên huế',
  'bắc cạn': 'bắc kạn',
  'đắk lắc': 'đắk lắk',
  'đắk lăk': 'đắk lắk',
  'đắk lk': 'đắk lắk',
  đắklắk: 'đắk lắk',
  đăklăk: 'đắk lắk',
  daklak: 'đắk lắk',
  đaklak: 'đắk lắk',
  đắknông: 'đắk nông',
  đăknông: 'đắk nông',
  kontum: 'kon tum',
}

/** In: the vintage and a code of that vintage. Out: the unit, or null. */
export function territory(vintage: Vintage, code: string): Territory | null {
  return table(vintage).get(code)
}

/**
 * In: a province as a paper names it, with or without its kind word ("Bắc Giang", "TP.HCM", "thành phố Huế").
 * Out: the province of that vintage, or null. "thành phố Bắc Giang" is null: it is the city inside the province.
 * A name typed without any marks counts if only one province can be meant.
 */
export function provinceByName(name: string, vintage: Vintage): Territory | null {
  const { byName, unmarked, otherKinds } = provinceNames(vintage)
  const key = nameKey(name)
  // "TT-Huế" is Thừa Thiên Huế, not a town.
  const whole = byName.get(key)
  if (whole) return whole
  const { kind, bare } = key === foldBare(key) ? splitUnmarkedKind(key) : splitKind(key)
  const found = byName.get(bare) ?? (bare === foldBare(bare) ? unmarked.get(bare) : null)
  if (!found) return null
  // "tỉnh Hà Nội" is a slip that can mean nothing else; any other kind word names another unit.
  const fits = kind === null || kind === 'tỉnh' || kind === found.kind || kind === otherKinds.get(found.code)
  return fits ? found : null
}

/**
 * In: a unit's name with or without kind word ("Kỳ Anh", "thị xã Kỳ Anh", "P. 5") and what is known of it.
 * Out: every unit of the vintage that bears the name and fits, larger units first, then by code; a kind word in
 * the name must fit too. Marks must be right.
 */
export function unitsByName(name: string, options: UnitQuery): Territory[] {
  const units = table(options.vintage)
  const folded = nameKey(name)
  const { kind, bare } = splitKind(folded)
  // Some names begin with a kind word themselves: Huế had a ward "Phường Đúc".
  const candidates = units.named(folded)
  const stripped = kind ? units.named(bare).filter((t) => t.kind === kind) : []
  const wantedKind = options.kind === undefined ? null : fold(options.kind)
  return [...candidates, ...stripped].filter(
    (t) =>
      (options.level === undefined || t.level === options.level) &&
      (wantedKind === null || t.kind === wantedKind) &&
      (options.within === undefined || liesIn(t, options.within)),
  )
}

/** In: any unit. Out: the province it lies in; a province itself. */
export function provinceOf(t: Territory): Territory {
  return t.parent ? provinceOf(t.parent) : t
}

/** In: any unit. Out: the district it lies in, a district itself, or null (provinces, and all of vintage 2025). */
export function districtOf(t: Territory): Territory | null {
  return ancestorAt(t, 'DISTRICT')
}

/**
 * In: a unit. Out: the units of 2025 that took the place of a province, a commune or a district without communes of
 * 2024, wholly or in part, by code; none for a district that had communes, which they took over one by one, and for
 * the 57 communes of which data/territories/README.md says that nothing certain is known.
 */
export function successorsOf(t: Territory): Territory[] {
  if (t.vintage !== 2024) return []
  if (t.level !== 'PROVINCE') return [...(lowerSuccessors().get(t.code) ?? [])]
  return (successorFile().successors[t.key] ?? []).flatMap(
    (key) => territory(2025, key.slice('2025:'.length)) ?? [],
  )
}

/** In: a commune of 2025. Out: the units of 2024 whose ground it has, wholly or in part, by code; none for another unit. */
export function predecessorsOf(t: Territory): Territory[] {
  if (t.vintage !== 2025 || t.level !== 'COMMUNE') return []
  return (lowerPredecessors().get(t.code) ?? []).flatMap((code) => territory(2024, code) ?? [])
}

/** In: a unit. Out: what else it was called within its vintage's time, in the order of time; mostly nothing. */
export function otherDesignationsOf(t: Territory): readonly OtherDesignation[] {
  return successorFile().otherDesignations[t.vintage].filter(({ code }) => code === t.code)
}

/** Every unit of a vintage, parents before children. */
export const territories = (vintage: Vintage): Iterable<Territory> => table(vintage).all()

function liesIn(t: Territory, area: Territory): boolean {
  return t.key === area.key || (t.parent !== null && liesIn(t.parent, area))
}

function splitKind(folded: string): { kind: string | null; bare: string } {
  const match = KIND_PREFIX.exec(folded)
  if (!match) return { kind: null, bare: folded }
  const word = match[1] ?? KIND_ABBREVIATIONS[match[2] ?? match[3] ?? ''] ?? null
  return { kind: word, bare: folded.slice(match[0].length) }
}

/** The same for a province typed without marks; an abbreviation has none to lose. */
function splitUnmarkedKind(folded: string): { kind: string | null; bare: string } {
  const match = UNMARKED_PROVINCE_KIND.exec(folded)
  if (!match) return splitKind(folded)
  return { kind: match[1] ? 'tỉnh' : 'thành phố', bare: folded.slice(match[0].length) }
}

let successorData: SuccessorFile | undefined
function successorFile(): SuccessorFile {
  return (successorData ??= JSON.parse(territoryFiles['successors.json']) as SuccessorFile)
}

let predecessorsByCode: Map<string, readonly string[]> | undefined
/** The codes of what each commune of 2025 took over, by its code. */
function lowerPredecessors(): ReadonlyMap<string, readonly string[]> {
  return (predecessorsByCode ??= new Map(
    rowsOf(territoryFiles['predecessors.tsv']).map(([code, predecessors]) => {
      if (!territory(2025, code ?? '') || !predecessors)
        throw new Error(`data/territories/predecessors.tsv: bad line for "${code}"`)
      return [code as string, predecessors.split(' ')]
    }),
  ))
}

let successorsByCode: Map<string, Territory[]> | undefined
/** The successors of communes, and of districts without any, by code; the file lists them by the unit of 2025. */
function lowerSuccessors(): Map<string, Territory[]> {
  if (successorsByCode) return successorsByCode
  const built = new Map<string, Territory[]>()
  for (const [code, predecessors] of lowerPredecessors()) {
    const successor = territory(2025, code) as Territory
    for (const old of predecessors) built.set(old, [...(built.get(old) ?? []), successor])
  }
  return (successorsByCode = built)
}

/** What `make` makes of a vintage, made at the first call. */
function madeOnce<T>(make: (vintage: Vintage) => T): (vintage: Vintage) => T {
  const made = new Map<Vintage, T>()
  return (vintage) => {
    const held = made.get(vintage) ?? make(vintage)
    made.set(vintage, held)
    return held
  }
}
const table = madeOnce((vintage) => new UnitTable(vintage, territoryFiles[`${vintage}.tsv`]))

const provinceNames = madeOnce((vintage): ProvinceNames => {
  const byName = new Map<string, Territory>()
  for (const unit of table(vintage).all('PROVINCE')) byName.set(nameKey(unit.name), unit)
  const otherKinds = new Map<string, string>()
  for (const { code, designation } of successorFile().otherDesignations[vintage]) {
    const unit = territory(vintage, code)
    const { kind, bare } = splitKind(nameKey(designation))
    if (!unit || !kind) throw new Error(`data/territories/successors.json: no use for "${designation}"`)
    otherKinds.set(code, kind)
    byName.set(bare, unit)
  }
  for (const [alias, official] of Object.entries(PROVINCE_ALIASES)) {
    const unit = byName.get(official)
    if (unit) byName.set(alias, unit)
  }
  const unmarked = new Map<string, Territory | null>()
  for (const [key, unit] of byName) {
    const other = unmarked.get(foldBare(key))
    unmarked.set(foldBare(key), other === undefined || other === unit ? unit : null)
  }
  return { byName, unmarked, otherKinds }
})

const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

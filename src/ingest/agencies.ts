/**
 * What is stored of the bodies that papers name: their key, their other names, how they are sorted, and what membership
 * and succession are looked up by.
 */
import { agencyKey, agencySlug, COUNTRY, isOfUnknownUnit, type Body } from '../model/agency.js'
import { vietnameseSortKey } from '../model/collation.js'
import { compareTexts } from '../model/collections.js'
import type { Level } from '../model/document.js'
import { fold, foldBare } from '../model/fold.js'
import { withPrecedence } from '../model/precedence.js'
import { placesOf, searchTextOf } from '../model/search.js'
import { FIXED_BODIES } from '../parse/lexicon/agencies.js'
import { MINISTRIES } from '../parse/lexicon/central-bodies.js'
import { DEPARTMENTS, DISTRICT_OFFICES } from '../parse/lexicon/departments.js'
import { PARTY_COMMISSIONS } from '../parse/lexicon/party-bodies.js'
import { territory as unitOf } from '../parse/lexicon/territories.js'
import { categoriesOf, membershipOf } from './membership.js'
import { designationsOf, lasting, lastingUnit, lifeOf } from './succession.js'

/**
 * A body that a paper names, under the key by which it is stored. A group of the whole country is not one of the province
 * whose paper names it; a body of a province that kept its name in 2025 is the same on both maps.
 */
export function settled(named: Body, paperLevel: Level | null): Body {
  const body = withoutNumber(named)
  const base = agencySlug(body.key)
  const { territory } = body
  if (body.kind === 'UNNAMED') return body
  const members = body.kind === 'COLLECTIVE' ? membershipOf(base, territory?.level ?? 'CENTRAL') : null
  if (
    members?.everywhere ||
    (body.kind === 'COLLECTIVE' && isOfUnknownUnit(body.key) && paperLevel === 'CENTRAL')
  )
    return {
      ...body,
      key: agencyKey(base, COUNTRY),
      name: territory ? body.name.replace(` (${territory.kind} ${territory.name})`, '') : body.name,
      level: 'CENTRAL',
      territory: null,
    }
  if (territory === null || members?.levels.some((level) => level === 'DISTRICT' || level === 'COMMUNE'))
    return body
  return lasting(body)
}

/** "UBND 17 xã, thị trấn": a group is shown by the name that it has in every paper. */
const withoutNumber = (body: Body): Body =>
  body.kind === 'COLLECTIVE' && agencySlug(body.key).includes('-cac-')
    ? { ...body, name: body.name.replace(NUMBER_OF_UNITS, ' các ') }
    : body
const NUMBER_OF_UNITS = /(?<=\S) \d{1,4} (?=(?:xã|phường|thị|đặc|huyện|quận|tỉnh|thành)(?!\p{L}))/u

/** The key of a unit, and the one under which its bodies are stored where that is another. */
export function unitsOnBothMaps(key: string): string[] {
  const unit = key.startsWith('2025:') ? unitOf(2025, key.slice('2025:'.length)) : null
  return unit ? [...new Set([key, lastingUnit(unit).key])] : [key]
}

export interface AgencyRow {
  readonly key: string
  readonly name: string
  readonly sortName: string
  readonly kind: string
  readonly system: string | null
  readonly level: string | null
  readonly aliases: readonly string[]
  readonly folded: readonly string[]
  readonly searchText: string
  readonly territory: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  /** Keys of the bodies that took its place. */
  readonly successors: readonly string[]
  /** Of a body: what it is counted under. */
  readonly categories: readonly string[]
  /** Of a group with members: the unit they are in, or COUNTRY; and the conditions of `Membership`. */
  readonly within: string | null
  readonly memberCategories: readonly string[]
  readonly memberLevels: readonly string[]
  readonly memberKinds: readonly string[]
}

/**
 * The bodies and all that took their places, by key: each as often as its name is spelled otherwise, in the order of texts.
 * The first is the one that is shown; the others are found, too, whichever papers are read together.
 */
export function withSuccessors(bodies: Iterable<Body>): Map<string, [Body, ...Body[]]> {
  const all = new Map<string, [Body, ...Body[]]>()
  const add = (body: Body) => {
    const known = all.get(body.key)
    if (known?.some(({ name }) => name === body.name)) return
    all.set(
      body.key,
      known ? ([...known, body].sort((a, b) => compareTexts(a.name, b.name)) as [Body, ...Body[]]) : [body],
    )
    if (known) return
    lifeOf(body).successors.forEach(add)
  }
  for (const body of bodies) add(body)
  return all
}

/** What somebody may type for one of these names, folded. */
export const foldedNames = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap(typed).flatMap((spelling) => [fold(spelling), foldBare(spelling)])),
]

/** `alsoCalled`: other names that people say are its own. `spelled`: the same body as papers spell it otherwise. */
export function agencyRow(
  body: Body,
  alsoCalled: readonly string[] = [],
  spelled: readonly Body[] = [],
): AgencyRow {
  const { key, name, kind, system, level, territory } = body
  const aliases = [...new Set([...aliasesOf(body), ...namesInTime(body), ...alsoCalled])]
  const members = kind === 'COLLECTIVE' ? membershipOf(agencySlug(key), territory?.level ?? 'CENTRAL') : null
  const life = lifeOf(body)
  return {
    key,
    name,
    sortName: vietnameseSortKey(name),
    kind,
    system,
    level,
    aliases,
    folded: foldedNames([name, ...aliases, ...[body, ...spelled].flatMap(spellingsInTime)]),
    searchText: withPrecedence(searchTextOf([name, ...aliases, ...placesOf(territory)]), {
      kind: 'Agency',
      key,
      level,
    }),
    territory: territory?.key ?? null,
    validFrom: life.validFrom,
    validTo: life.validTo,
    successors: life.successors.map((successor) => successor.key),
    categories: kind === 'BODY' ? categoriesOf(body) : [],
    within: members && (territory?.key ?? COUNTRY),
    memberCategories: members?.categories ?? [],
    memberLevels: members?.levels ?? [],
    memberKinds: members?.kinds ?? [],
  }
}

// ----------------------------------------------------------------- aliases

/** Abbreviations that names contain, and what they stand for. */
const LONG_FORMS: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?<![\p{L}])UBND(?![\p{L}])/gu, 'Ủy ban nhân dân'],
  [/(?<![\p{L}])HĐND(?![\p{L}])/gu, 'Hội đồng nhân dân'],
  [/(?<![\p{L}])MTTQ(?![\p{L}])/gu, 'Mặt trận Tổ quốc'],
  [/(?<![\p{L}])TNCS(?![\p{L}])/gu, 'Thanh niên Cộng sản'],
]

const headed = (head: string, rows: ReadonlyArray<readonly string[]>) =>
  rows.map((names) => names.map((name) => `${head} ${name}`))

/** The names of each body of the vocabulary, the shown one first. Longest first, so that no name is taken for a shorter. */
const SPELLINGS = [
  ...headed('Sở', DEPARTMENTS),
  ...headed('Phòng', DISTRICT_OFFICES),
  ...MINISTRIES,
  ...PARTY_COMMISSIONS,
  ...FIXED_BODIES.map(({ names }) => names),
]
  .filter((names) => names.length > 1)
  .sort((a, b) => (b[0] as string).length - (a[0] as string).length)

/** Other names of a body: those that the vocabulary lists for the first words of its name, with and without abbreviations. */
export function aliasesOf({ name, kind }: Pick<Body, 'name' | 'kind'>): string[] {
  if (kind !== 'BODY') return writtenOut(name).filter((alias) => alias !== name)
  const row = SPELLINGS.find(([shown]) => name === shown || name.startsWith(`${shown} `))
  // "BCHQS tỉnh" has the first word of its unit
  const unit = row ? name.slice((row[0] as string).length) : ''
  const spelled = row ? row.map((spelling) => spelling.replace(/ tỉnh$/u, '') + unit) : [name]
  const names = [...new Set(spelled.flatMap(writtenOut))].filter((alias) => alias !== name)
  return names.slice(0, 100)
}

/** Other names of a body whose unit has had several: "Sở Y tế tỉnh Đồng Nai" is "Sở Y tế thành phố Đồng Nai" later. */
function namesInTime({ name, kind, territory }: Body): string[] {
  const called = kind === 'BODY' && territory !== null ? designationsOf(territory) : []
  const tail = called.find((designation) => name.endsWith(` ${designation}`))
  return tail === undefined
    ? []
    : called
        .map((designation) => name.slice(0, -tail.length) + designation)
        .filter((other) => other !== name)
        .flatMap(writtenOut)
}

/** Every spelling of every name that a body has had, whichever of them a paper of its time prints. */
const spellingsInTime = (body: Body): string[] =>
  [body.name, ...namesInTime(body)].flatMap((name) => [name, ...aliasesOf({ ...body, name })])

const writtenOut = (name: string): string[] => [
  name,
  LONG_FORMS.reduce((text, [short, full]) => text.replace(short, full), name),
]

/** How people type a name: with "TP" for thành phố, or without the word tỉnh or thành phố. */
function typed(name: string): string[] {
  return [
    name,
    ...['TP ', 'TP. ', 'TP.'].map((short) => name.replace(/thành phố (?=\p{Lu})/u, short)),
    name.replace(/ (?:tỉnh|thành phố) (?=\p{Lu})/u, ' '),
  ]
}

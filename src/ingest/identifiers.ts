/** The codes by which agencies are known on the exchange axis, and whom a code names. */
import type { AgencyIdentifier, Body, IdentifierScheme } from '../model/agency.js'
import { groupBy } from '../model/collections.js'
import { PROVINCES_OF_2024 } from '../model/provinces.js'
import { vintageAt, type Territory } from '../model/territory.js'
import { CENTRAL_IDENTIFIERS, FIRST_DECISION, type IdentifierRow } from '../parse/lexicon/identifiers.js'
import { provinceByName } from '../parse/lexicon/territories.js'
import { CENTRE, NOWHERE, placeOf, placeOn, type Place } from '../parse/place.js'
import { bodyNamed, bodyOf } from '../parse/recognise/agencies.js'
import { settled } from './agencies.js'

/** A code as it is written, with the scheme that it is of. */
export interface StatedCode {
  readonly code: string
  readonly scheme: IdentifierScheme
  /** Its levels, the first one first: `H37`, `02`, `01`. */
  readonly levels: readonly string[]
}

const LONGEST = 35

/**
 * Reads `H37.02.01` (QĐ 20/2020/QĐ-TTg) and `000.01.02.H37` (QCVN 102:2016, the levels in reverse, zeros for none). Null for
 * anything else: systems have identifiers of other kinds.
 */
export function readCode(text: string): StatedCode | null {
  const code = text.trim().toUpperCase()
  if (code.length > LONGEST) return null
  if (/^[A-Z]\d{2}(?:\.\d{1,6})*$/.test(code)) return { code, scheme: 'QD_20_2020', levels: code.split('.') }
  if (!/^(?:\d{2,3}\.){1,3}[A-Z]\d{2}$/.test(code)) return null
  const levels = code.split('.').reverse()
  const below = levels.slice(1)
  const given = below.slice(0, below.findLastIndex((level) => !/^0+$/.test(level)) + 1)
  return { code, scheme: 'QCVN_102_2016', levels: [levels[0]!, ...given] }
}

/** The province on the map of that day whose People's Committee has the first level of a code. */
export function provinceOfCode({ levels: [first] }: StatedCode, date: string | null): Territory | null {
  const name = /^[HK]\d\d$/.test(first!) ? PROVINCES_OF_2024[Number(first!.slice(1)) - 1] : undefined
  if (name === undefined) return null
  return provinceByName(name, vintageAt(date)) ?? provinceByName(name, 2024)
}

/** Where the body of a code stands, as far as its first level tells. */
export function placeOfCode(code: StatedCode, date: string | null): Place {
  const province = provinceOfCode(code, date)
  if (province !== null) return placeOf(province)
  return { ...placeOn(NOWHERE, date), level: /^[BD-G]/.test(code.code) ? 'CENTRAL' : null }
}

/** The body that a code names; null where no list holds it. Only codes of the first level are listed. */
export function bodyOfCode(code: StatedCode, date: string | null): Body | null {
  if (code.levels.length > 1) return null
  const [first] = code.levels
  const province = first!.startsWith('H') ? provinceOfCode(code, date) : null
  if (province !== null) return bodyOf('UBND', province)
  const row = CENTRAL_IDENTIFIERS.find((one) => one.code === first && holdsOn(one, date))
  return row ? central(row) : null
}

/** Messages used the codes before the decision named them. */
const holdsOn = ({ validFrom, validTo }: IdentifierRow, date: string | null): boolean =>
  date === null
    ? validTo === null
    : (validFrom === FIRST_DECISION || date >= validFrom) && (validTo === null || date <= validTo)

const central = ({ name }: IdentifierRow): Body => settled(bodyNamed(name, CENTRE), 'CENTRAL')

/** The codes that lists give to the agency of this key, in their order. */
export const identifiersOfAgency = (key: string): readonly AgencyIdentifier[] => listed().get(key) ?? []

/** The code that a list gives to an agency now, or gave to it last; null without one. */
export const listedCode = ({ key }: { readonly key: string }): string | null =>
  identifiersOfAgency(key).at(-1)?.code ?? null

let table: ReadonlyMap<string, readonly AgencyIdentifier[]> | undefined

function listed(): ReadonlyMap<string, readonly AgencyIdentifier[]> {
  table ??= new Map(
    [
      ...groupBy(
        [...CENTRAL_IDENTIFIERS.map((row) => ({ key: central(row).key, row })), ...committees()],
        ({ key }) => key,
      ),
    ].map(([key, rows]) => [
      key,
      rows.map(({ row: { code, validFrom, validTo } }) => ({
        scheme: 'QD_20_2020' as const,
        code,
        validFrom,
        validTo,
      })),
    ]),
  )
  return table
}

function committees(): { readonly key: string; readonly row: IdentifierRow }[] {
  return PROVINCES_OF_2024.flatMap((name, at) => {
    const province = provinceByName(name, 2024)
    if (province === null) return []
    const body = settled(bodyOf('UBND', province), 'PROVINCE')
    const code = `H${String(at + 1).padStart(2, '0')}`
    return [{ key: body.key, row: { code, name, validFrom: FIRST_DECISION, validTo: null } }]
  })
}

/** Regions of the country, as people ask for their provinces together. */

type Vintage = 2024 | 2025

export interface Region {
  /** As it stands in addresses. */
  readonly key: string
  readonly name: readonly [vietnamese: string, english: string]
  /** Codes of its provinces on each map; on that of 2025 those that hold a part of it, where none is said to be its own. */
  readonly provinces: Readonly<Record<Vintage, readonly string[]>>
}

const region = (
  key: string,
  name: Region['name'],
  of2024: readonly string[],
  of2025: readonly string[],
): Region => ({ key, name, provinces: { 2024: of2024, 2025: of2025 } })

const together = (key: string, name: Region['name'], parts: readonly Region[]): Region => {
  const of = (vintage: Vintage) => [...new Set(parts.flatMap(({ provinces }) => provinces[vintage]))]
  return region(key, name, of(2024), of(2025))
}

const codes = (list: string): readonly string[] => list.split(' ')

// those of the national master plan: of 2021 to 2030 for 63 provinces, as it was changed in 2025 for 34
// cspell:ignore phia
const MOUNTAINS = region(
  'mien-nui-phia-bac',
  ['Trung du và miền núi phía Bắc', 'Northern midlands and mountains'],
  codes('02 04 06 08 10 11 12 14 15 17 19 20 24 25'),
  codes('04 08 11 12 14 15 19 20 25'),
)
const RED_RIVER = region(
  'dong-bang-song-hong',
  ['Đồng bằng sông Hồng', 'Red River Delta'],
  codes('01 22 26 27 30 31 33 34 35 36 37'),
  codes('01 22 24 31 33 37'),
)
const NORTH_CENTRAL = region(
  'bac-trung-bo',
  ['Bắc Trung Bộ', 'North Central region'],
  codes('38 40 42 44 45 46'),
  codes('38 40 42 44 46'),
)
const SOUTH_CENTRAL = region(
  'nam-trung-bo',
  ['Duyên hải Nam Trung Bộ', 'South Central Coast'],
  codes('48 49 51 52 54 56 58 60'),
  codes('48 51 52 56 66 68'),
)
const HIGHLANDS = region(
  'tay-nguyen',
  ['Tây Nguyên', 'Central Highlands'],
  codes('62 64 66 67 68'),
  codes('51 52 66 68'),
)
const SOUTHEAST = region(
  'dong-nam-bo',
  ['Đông Nam Bộ', 'Southeast'],
  codes('70 72 74 75 77 79'),
  codes('75 79 80'),
)
const MEKONG = region(
  'dong-bang-song-cuu-long',
  ['Đồng bằng sông Cửu Long', 'Mekong Delta'],
  codes('80 82 83 84 86 87 89 91 92 93 94 95 96'),
  codes('82 86 91 92 96'),
)

/** From the north to the south, then what lies in several of them or holds several. */
export const REGIONS: readonly Region[] = [
  MOUNTAINS,
  RED_RIVER,
  NORTH_CENTRAL,
  SOUTH_CENTRAL,
  HIGHLANDS,
  SOUTHEAST,
  MEKONG,
  together('mien-bac', ['Miền Bắc', 'The North'], [MOUNTAINS, RED_RIVER]),
  together('mien-trung', ['Miền Trung', 'The Centre'], [NORTH_CENTRAL, SOUTH_CENTRAL]),
  together(
    'mien-trung-tay-nguyen',
    ['Miền Trung và Tây Nguyên', 'The Centre and the Highlands'],
    [NORTH_CENTRAL, SOUTH_CENTRAL, HIGHLANDS],
  ),
  together('mien-nam', ['Miền Nam', 'The South'], [SOUTHEAST, MEKONG]),
]

export const regionOf = (key: string | undefined): Region | null =>
  REGIONS.find((one) => one.key === key) ?? null

/** The ids of its provinces on a map. */
export const provincesOf = ({ provinces }: Region, vintage: Vintage): readonly string[] =>
  provinces[vintage].map((code) => `${vintage}:${code}`)

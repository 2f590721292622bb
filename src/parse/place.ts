import { ancestorAt, vintageAt, type Territory } from '../model/territory.js'
import type { Level } from '../model/document.js'
import { provinceByName } from './lexicon/territories.js'

/** Where a paper stands in the State: what "tỉnh", "huyện" or a bare "UBND" mean in it. */
export interface Place {
  readonly vintage: 2024 | 2025
  readonly level: Level | null
  readonly province: Territory | null
  readonly district: Territory | null
  readonly commune: Territory | null
  /** In a provincial paper that names one city of its province: what a bare "thành phố" means there. */
  readonly city?: Territory | null
  /** In a provincial paper whose title names one district or commune of the province: what a bare "huyện" or "xã" means there. */
  readonly about?: Territory | null
  /** The Party committee that speaks, where it is not that of the unit: "Đảng ủy Khối các cơ quan". */
  readonly house?: string
}

export const NOWHERE: Place = { vintage: 2024, level: null, province: null, district: null, commune: null }
export const CENTRE: Place = { ...NOWHERE, level: 'CENTRAL' }

/** The unit that a paper of this place belongs to; null for the centre and for an unknown place. */
export const ownUnit = (place: Place): Territory | null =>
  place.level === 'COMMUNE'
    ? place.commune
    : place.level === 'DISTRICT'
      ? place.district
      : place.level === 'PROVINCE'
        ? place.province
        : null

export const placeOf = (unit: Territory): Place => ({
  vintage: unit.vintage,
  level: unit.level,
  province: ancestorAt(unit, 'PROVINCE'),
  district: ancestorAt(unit, 'DISTRICT'),
  commune: ancestorAt(unit, 'COMMUNE'),
})

/** The place on the map of a day: a paper of after the reform that cites one of before it means the older province. */
export function placeOn(place: Place, date: string | null): Place {
  const vintage = vintageAt(date)
  if (date === null || vintage === place.vintage) return place
  const other = elsewhere.get(place) ?? onMap(place, vintage)
  elsewhere.set(place, other)
  return other
}

/** What is known of a text goes by its place: each has one on the other map. */
const elsewhere = new WeakMap<Place, Place>()

function onMap(place: Place, vintage: Place['vintage']): Place {
  const province = place.province && provinceByName(place.province.name, vintage)
  return province
    ? { vintage, level: 'PROVINCE', province, district: null, commune: null }
    : { ...place, vintage, province: null, district: null, commune: null }
}

/** The short name of a district's Party committee, by the kind of the unit ("quận", "thị xã", "thành phố", "huyện"). */
export function districtCommittee(kind: string | undefined): string {
  if (kind === 'thành phố') return 'Thành ủy'
  if (kind === 'thị xã') return 'Thị ủy'
  return kind === 'quận' ? 'Quận ủy' : 'Huyện ủy'
}

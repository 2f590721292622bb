import type { Territory } from '../../../model/territory.js'
import type { Passage } from '../../passage.js'
import { placeOf, type Place } from '../../place.js'
import type { Paper } from '../../segment.js'
import { bodiesIn } from '../agencies.js'
import type { Heading } from '../heading.js'
import { isTold } from './speaker.js'

/** News that tell what one province after the other does: there "Sở Y tế" is that of the province that was named last. */

/** So many provinces speak in a round-up; two are partners as often. */
const FEWEST = 3
const AUTHORITY = /^(?:(?:Thường trực )?(?:UBND|HĐND)|Tỉnh ủy|Thành ủy) /u

/** The place of each passage that tells of another province than the paper's own; empty where the text is no round-up. */
export function placesOfRoundUp({ body }: Paper, heading: Heading): ReadonlyMap<Passage, Place> {
  const places = new Map<Passage, Place>()
  if (!isTold(heading)) return places
  const speaking = new Set<string>()
  let last: Place | null = null
  for (const { passage } of body) {
    const province = provinceIn(passage, heading.place)
    if (province && province.key !== last?.province?.key) last = placeOf(province)
    if (province) speaking.add(province.key)
    if (last && last.province?.key !== heading.place.province?.key) places.set(passage, last)
  }
  if (speaking.size < FEWEST) places.clear()
  return places
}

/** The province whose authority a passage names first. */
function provinceIn({ annotated }: Passage, place: Place): Territory | null {
  if (!annotated.has('AUTHORITY') && !annotated.has('COMMITTEE')) return null
  for (const { bodies } of bodiesIn(annotated, place))
    for (const { kind, name, territory } of bodies)
      if (
        kind === 'BODY' &&
        territory?.level === 'PROVINCE' &&
        AUTHORITY.test(name) &&
        isPrinted(annotated.low, territory)
      )
        return territory
  return null
}

/** "UBND tỉnh" alone is that of the paper's own province, or of whom the text has told last. */
const isPrinted = (low: string, { name }: Territory): boolean => low.includes(name.toLowerCase())

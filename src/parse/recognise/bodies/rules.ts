import { bitsOfKinds, type Annotated } from '../../annotate/annotated.js'
import type { Place } from '../../place.js'
import { AUTHORITY_RULES, CAUCUS_RULES, OFFICE_OF_HOUSE_RULE, OWN_COMMISSION_RULE } from './authorities.js'
import { BARE_PLACES_RULE } from './bare-places.js'
import { settled } from './beside.js'
import { COLLECTIVE_RULES } from './collectives.js'
import { COMMISSION_RULES } from './commissions.js'
import {
  BODY_BY_UNIT_RULE,
  CENTRE_RULES,
  COMMAND_RULE,
  DEPARTMENT_RULES,
  LOWER_CASE_RULE,
  OFFICE_RULES,
} from './departments.js'
import { BOARD_OF_UNION_RULE, BOARDS_OF_UNION_RULE, OPEN_HEAD_RULES, TROOP_RULE } from './open-heads.js'
import { PEOPLE_RULES } from './people.js'
import { Reading, type BodyRule, type RuledDraft } from './reading.js'

/** Every way to name a body. Of the rules whose phrase stands at a place the first that holds reads it. */
export const BODY_RULES: readonly BodyRule[] = [
  ...PEOPLE_RULES,
  ...CAUCUS_RULES,
  ...COLLECTIVE_RULES,
  TROOP_RULE,
  BOARD_OF_UNION_RULE,
  BOARDS_OF_UNION_RULE,
  ...CENTRE_RULES,
  ...AUTHORITY_RULES,
  ...DEPARTMENT_RULES,
  BODY_BY_UNIT_RULE,
  COMMAND_RULE,
  LOWER_CASE_RULE,
  OWN_COMMISSION_RULE,
  OFFICE_OF_HOUSE_RULE,
  ...OFFICE_RULES,
  ...COMMISSION_RULES,
  ...OPEN_HEAD_RULES,
  BARE_PLACES_RULE,
]

const LIST_JOINT = /^\s*(?:,|và|,\s*và|;|\+)\s*$/u
/** Longer words between two bodies are no joint. */
const LONGEST_JOINT = 12

/** In: a text and the place of its paper. Out: what it names, from left to right, none inside another. */
export function draftsIn(text: Annotated, place: Place): RuledDraft[] {
  const openings = text.openings(BITS)
  if (openings === null) return []
  const reading = new Reading(text, place, (word) => rulesFor(openings[word] as number))
  const { start: starts, end: ends, count } = text.words
  const drafts: RuledDraft[] = []
  let end = 0
  for (let word = 0; word < count; word += 1) {
    const start = starts[word] as number
    if (openings[word] === 0 || start < end) continue
    reading.inList =
      drafts.length > 0 && start - end < LONGEST_JOINT && LIST_JOINT.test(text.text.slice(end, start))
    const found = reading.bodyFrom(word)
    if (!found) continue
    drafts.push(found)
    end = Math.max(found.end, ends[word] as number)
  }
  return settled(text.text, drafts)
}

/** The kinds of phrases that the rules begin with, each with a bit. */
const KINDS = [...new Set(BODY_RULES.map(({ at }) => at))]
const NUMBER_OF_KIND = new Map(KINDS.map((kind, number) => [kind, number]))
const BITS = bitsOfKinds(KINDS)

const NO_RULES: readonly BodyRule[] = []
const rulesOfKinds = new Map<number, readonly BodyRule[]>()

/** The rules for kinds of phrases, in the order of the table. */
function rulesFor(kinds: number): readonly BodyRule[] {
  if (kinds === 0) return NO_RULES
  const known =
    rulesOfKinds.get(kinds) ??
    BODY_RULES.filter(({ at }) => ((kinds >> (NUMBER_OF_KIND.get(at) as number)) & 1) === 1)
  rulesOfKinds.set(kinds, known)
  return known
}

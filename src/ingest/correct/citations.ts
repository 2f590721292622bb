/** The citations of a statement, put right. Pure. */
import type { AppliedState } from '../../model/correction.js'
import type { StatedMention } from '../statement.js'
import { findAt } from './anchor.js'
import type { RelationChange } from './change.js'
import { SAID_BY_PERSON } from './header.js'

/** Tells citations of one place apart: the group of the paper that is named, and the kind. */
export const markOfCitation = ({
  identity,
  relation,
}: Pick<StatedMention, 'identity' | 'relation'>): string => `${identity.group} ${relation}`

interface Corrected {
  readonly mentions: readonly StatedMention[]
  readonly state: AppliedState
}

/** The citations after one correction. */
export function withCitation(
  mentions: readonly StatedMention[],
  { at, mention, relation }: RelationChange,
): Corrected {
  const right = { ...mention, relation }
  const saysSo = (one: StatedMention) =>
    one.relation === relation &&
    one.identity.group === right.identity.group &&
    one.identity.date === right.identity.date
  const places = at
    .map((anchor) => findAt(mentions, anchor, markOfCitation))
    .filter((place, index, all) => place >= 0 && all.indexOf(place) === index)
  if (places.length === 0) {
    if (mentions.some(saysSo)) return { mentions, state: 'AGREED' }
    return { mentions: [...mentions, { ...right, ...SAID_BY_PERSON }], state: 'HOLDS' }
  }
  if (places.every((place) => saysSo(mentions[place]!))) return { mentions, state: 'AGREED' }
  return {
    mentions: mentions.map((one, index) =>
      places.includes(index) ? { ...right, ...SAID_BY_PERSON, ...placeOf(one) } : one,
    ),
    state: 'HOLDS',
  }
}

const placeOf = ({ quote, span, section }: StatedMention) => ({ quote, span, section })

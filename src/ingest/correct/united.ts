import type { Union } from '../../graph/corrections.js'
import { uniqueSorted } from '../../model/collections.js'
import { documentKey } from '../../model/document-key.js'
import type { ResolvedGroup } from '../place.js'
import type { Resolved } from '../resolve.js'

/**
 * Groups in which papers that people say are one are one document: all that names the first names the second. Without
 * either of them nothing is to be united, so what people have said waits until both are there.
 */
export const united = (groups: readonly ResolvedGroup[], unions: readonly Union[]): ResolvedGroup[] =>
  unions.reduce<ResolvedGroup[]>(unite, [...groups])

function unite(groups: ResolvedGroup[], { fromKey, fromGroup, toKey, toGroup }: Union): ResolvedGroup[] {
  const giving = groups.find(({ group }) => group === fromGroup)
  const from = giving && documentOf(giving, fromKey)
  const taking = groups.find(({ group }) => group === toGroup)
  const into = taking && documentOf(taking, toKey)
  if (!from || !into || from === into) return groups
  return groups.map((group) => {
    const left = group === giving ? withoutDocument(group, from) : group
    return group === taking ? withMembers(left, into, giving, from) : left
  })
}

/** The document of this key, or the one that had it while less of its date was known. */
const documentOf = ({ group, documents }: ResolvedGroup, key: string): Resolved | undefined =>
  documents.find((one) => one.key === key) ??
  documents.find(({ alsoKeys }) => alsoKeys.includes(key)) ??
  (key === documentKey(group, null) && documents.length === 1 ? documents[0] : undefined)

const withoutDocument = (group: ResolvedGroup, gone: Resolved): ResolvedGroup => ({
  ...group,
  documents: group.documents.filter((one) => one !== gone),
})

function withMembers(
  group: ResolvedGroup,
  into: Resolved,
  giving: ResolvedGroup,
  from: Resolved,
): ResolvedGroup {
  const days = [into.issuedOn, from.issuedOn].filter((day) => day !== null)
  const whole: Resolved = {
    ...into,
    alsoKeys: uniqueSorted([...into.alsoKeys, from.key, ...from.alsoKeys]).filter((key) => key !== into.key),
    conflict: uniqueSorted([...into.conflict, ...from.conflict, ...(new Set(days).size > 1 ? days : [])]),
    members: [...into.members, ...from.members].sort(),
    joined: [...(into.joined ?? []), ...from.members].sort(),
  }
  const isFrom = new Set(from.members)
  const own = group.group === giving.group
  return {
    ...group,
    documents: group.documents.map((one) => (one === into ? whole : one)),
    claims: own ? group.claims : [...group.claims, ...giving.claims.filter(({ id }) => isFrom.has(id))],
    citations: own
      ? group.citations
      : [...group.citations, ...giving.citations.filter(({ member }) => isFrom.has(member.id))],
    // nobody asks any more which document these mean
    ambiguous: new Map([...group.ambiguous].filter(([id]) => !isFrom.has(id))),
  }
}

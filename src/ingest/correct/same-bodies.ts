import type { SameAgency } from '../../graph/corrections.js'
import type { Edition } from '../../graph/edition.js'
import type { Body } from '../../model/agency.js'
import { compareTexts } from '../../model/collections.js'

/** Which bodies people say are one. */
export interface SameBodies {
  /** The body as which this one is to be stored. */
  readonly as: (body: Body) => Body
  /** Names by which the body of this key is known besides its own: of those that it is one with. */
  readonly namesOf: (key: string) => readonly string[]
}

/**
 * `said`: in the order in which people said so; a body that is one with two others is the last of them. In the open edition
 * it is not known by their names: only hidden papers may name them.
 */
export function sameBodies(said: readonly SameAgency[], edition: Edition = 'FULL'): SameBodies {
  const into = new Map(said.map(({ fromKey, body }) => [fromKey, body as Body]))
  const as = (body: Body): Body => {
    let found = body
    // a circle of bodies that are said to be one ends where it began
    for (let step = 0; step < into.size && into.has(found.key); step += 1) found = into.get(found.key)!
    return found
  }
  const names = new Map<string, string[]>()
  for (const { name, body } of said) {
    const { key } = as(body as Body)
    if (name !== null) names.set(key, [...(names.get(key) ?? []), name].sort(compareTexts))
  }
  return { as, namesOf: (key) => (edition === 'OPEN' ? [] : (names.get(key) ?? [])) }
}

export const NO_SAME_BODIES: SameBodies = { as: (body) => body, namesOf: () => [] }

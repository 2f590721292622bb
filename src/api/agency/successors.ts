import { type AgencyRow, committeeOn, MOST_SUCCESSIONS } from '../../graph/agencies.js'
import type { Context } from '../context.js'
import { loadExisting } from '../loader.js'
import { MAX_FIRST } from '../schema/page.js'
import type { SuccessorCandidate } from './type.js'

/**
 * Who may have taken over the duties of an agency that has ended: of its successors, and of theirs where they have ended
 * too, those that still exist; else the committees of the communes on its ground and of their province. Empty for an
 * agency that still exists.
 */
export async function successorCandidates(
  { id, validTo }: Pick<AgencyRow, 'id' | 'validTo'>,
  loaders: Context['loaders'],
  steps = MOST_SUCCESSIONS,
): Promise<SuccessorCandidate[]> {
  if (validTo === null) return []
  const rows = await loaders.successorsOf.load(id)
  const successors = await loadExisting(
    loaders.agency,
    rows.map((row) => row.id),
  )
  if (successors.length > 0) {
    const theirs = await Promise.all(
      successors
        .slice(0, MAX_FIRST)
        .map(async (agency) =>
          agency.validTo === null || steps === 1
            ? [await asCandidate(agency, loaders)]
            : successorCandidates(agency, loaders, steps - 1),
        ),
    )
    return [...new Map(theirs.flat().map((candidate) => [candidate.name, candidate])).values()]
  }
  const ground = await loaders.groundOf.load(id)
  return Promise.all(
    ground.map(async (unit) => ({
      name: committeeOn(unit),
      agency: null,
      territory: await loaders.territory.load(unit.territoryId),
    })),
  )
}

const asCandidate = async (agency: AgencyRow, loaders: Context['loaders']): Promise<SuccessorCandidate> => ({
  name: agency.name,
  agency,
  territory: agency.territoryId === null ? null : await loaders.territory.load(agency.territoryId),
})

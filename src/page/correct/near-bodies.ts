import { useAnswer } from '../ask.js'
import { isBodyNamed } from '../found/named.js'
import type { Hit } from '../frame/hit.js'
import {
  type HitPlaceFragment,
  type PlaceOfPaperFragment,
  PlacesOfPaperDocument,
} from '../operations/generated.js'
import { MOST_FOUND, type UseFound, useHits } from '../parts/found-field.js'

/**
 * Looks for bodies as one writes them down who corrects a paper: every province has a Sở Tài chính, and the one of the paper's own
 * place, or of its province, is meant before all others.
 */
export function useBodiesOf(document: string): UseFound {
  const { data, failure } = useAnswer(PlacesOfPaperDocument, { id: document })
  const own = data?.document?.territory ?? null
  const above = own?.parent?.parent ?? own?.parent ?? null
  return (kind, text) => {
    const anywhere = useHits(kind, text)
    const here = useHits(kind, textAt(text, own))
    const inProvince = useHits(kind, textAt(text, above))
    // in one piece: what is offered must not move below the hand that chooses
    if (data === null && failure === null) return null
    if (anywhere === null || (own && here === null) || (above && inProvince === null)) return null
    const near = [...ofPlace(here, own, text), ...ofPlace(inProvince, above, text)]
    const first = new Set(near.map(({ node }) => node.id))
    return [...near, ...anywhere.filter(({ node }) => !first.has(node.id))].slice(0, MOST_FOUND)
  }
}

const textAt = (text: string, place: PlaceOfPaperFragment | null): string =>
  text === '' || place === null ? '' : `${text} ${place.name}`

/** The bodies of a place that are named; whoever names another place means its bodies. */
const ofPlace = (
  hits: readonly Hit[] | null,
  place: PlaceOfPaperFragment | null,
  text: string,
): readonly Hit[] =>
  (hits ?? []).filter(
    ({ node }) => node.__typename === 'Agency' && isIn(node.territory, place) && isBodyNamed(node.name, text),
  )

/** A province that kept its name is one place on both maps: its bodies may be those of either. */
const isIn = (where: HitPlaceFragment | null, place: PlaceOfPaperFragment | null): boolean =>
  where !== null &&
  place !== null &&
  (where.id === place.id || (where.parent === null && where.name === place.name))

import { calledInFull, nameAlone } from '../../model/territory.js'
import { href } from '../address.js'

interface Placed {
  readonly name: string
  readonly kind: string
  readonly parent: { readonly name: string; readonly parent: { readonly name: string } | null } | null
}

/** What a unit is called where units of all provinces stand beside each other. */
export const placeInFull = (unit: Placed): string => calledInFull(unit, above(unit))

/** The units in which one lies, the lowest first. */
const above = ({ parent }: Pick<Placed, 'parent'>): readonly { readonly name: string }[] =>
  parent === null ? [] : [parent, ...(parent.parent ? [parent.parent] : [])]

export interface PlacedBody {
  readonly name: string
  readonly territory?: Placed | null
}

/** A body, and where it lies, where that is below a province: "UBND phường Hòa Bình, TP. Hồ Chí Minh". */
export const bodyInFull = (body: PlacedBody): string => [body.name, ...whereLies(body)].join(', ')

const whereLies = ({ territory }: PlacedBody): readonly string[] =>
  (territory ? above(territory) : []).map((unit) => nameAlone(unit.name))

/** The same beside another body that is told in full: where both lie is told once. */
export const bodyBeside = (body: PlacedBody, other: PlacedBody | null): string =>
  other !== null && bodyInFull(other).endsWith(whereLies(body).join(', ')) ? body.name : bodyInFull(body)

/** The name of a unit, which leads to it. */
export const TerritoryLink = ({
  territory: { id, name },
}: {
  readonly territory: { readonly id: string; readonly name: string }
}) => <a href={href('territory', id)}>{nameAlone(name)}</a>

import { nameAlone } from '../../model/territory.js'
import { href } from '../address.js'

/** The name of a unit, which leads to it. */
export const TerritoryLink = ({
  territory: { id, name },
}: {
  readonly territory: { readonly id: string; readonly name: string }
}) => <a href={href('territory', id)}>{nameAlone(name)}</a>

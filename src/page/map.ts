import { vintageAt } from '../model/territory.js'
import { address, change } from './address.js'
import { asOf, today } from './words.js'

/** On which map provinces are counted and chosen. A paper's own place is always that of its day. */
export type View = 'TODAY' | 'AT_ISSUE'

/**
 * That of the day as of which one looks, whose provinces are those that can be asked; the address may ask for that of the day
 * on which a directive was issued.
 */
export const view = (): View => (address().set['map'] === MAP_2024 ? 'AT_ISSUE' : 'TODAY')

/** `map` of the address. */
const MAP_2024 = '2024'

/** The year of the map that holds on the day as of which one looks. */
export const vintageNow = (): 2024 | 2025 => vintageAt(asOf() ?? today())

/** The year of the map that is looked at; of a directive that came after the reform there is no other. */
export const vintageOf = (issuedOn: string | null): 2024 | 2025 =>
  view() === 'TODAY' ? vintageNow() : vintageAt(issuedOn)

/** Looks at another map; a unit of the one before is none of it. */
export const chooseView = (view: View): void =>
  change({ map: view === 'TODAY' ? '' : MAP_2024, within: '', at: '', unit: '' })

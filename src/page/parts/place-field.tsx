import { nameAlone } from '../../model/territory.js'
import { useAnswer } from '../ask.js'
import { PlaceDocument, ProvincesDocument } from '../operations/generated.js'
import { useAddress } from '../address.js'
import { view, vintageNow } from '../map.js'
import { wordsOf } from '../words.js'

const words = wordsOf({ any: ['Cả nước', 'The whole country'] })

interface PlaceFieldParts {
  readonly title: string
  /** The id of the place; empty for the whole country. */
  readonly value: string
  readonly choose: (id: string) => void
}

/** Chooses a province of the map that is looked at. A place below it, chosen elsewhere, stays to be chosen. */
export function PlaceField({ title, value, choose }: PlaceFieldParts) {
  useAddress()
  const { data } = useAnswer(ProvincesDocument, { vintage: view() === 'TODAY' ? vintageNow() : 2024 })
  const provinces = data?.territories?.nodes ?? []
  const isOther = value !== '' && !provinces.some(({ id }) => id === value)
  const other = useAnswer(PlaceDocument, isOther ? { id: value } : null).data?.node
  return (
    <label>
      {title}
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{words.any}</option>
        {isOther && <option value={value}>{other && 'name' in other ? nameAlone(other.name) : '…'}</option>}
        {provinces.map(({ id, name }) => (
          <option key={id} value={id}>
            {nameAlone(name)}
          </option>
        ))}
      </select>
    </label>
  )
}

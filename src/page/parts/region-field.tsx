import { type Region, REGIONS } from '../../model/regions.js'
import { change, useAddress } from '../address.js'
import { language, wordsOf } from '../words.js'
import { Choice } from './choice.js'

const words = wordsOf({ region: ['Vùng', 'Region'], any: ['Cả nước', 'The whole country'] })

export const nameOfRegion = ({ name: [vietnamese, english] }: Region): string =>
  language() === 'en' ? english : vietnamese

/** Chooses a region of the country: `region` of the address. */
export function RegionField() {
  const { set } = useAddress()
  return (
    <Choice
      title={words.region}
      value={set['region'] ?? ''}
      options={REGIONS.map((one) => [one.key, nameOfRegion(one)])}
      any={words.any}
      choose={(region) => change({ region, unit: '' })}
    />
  )
}

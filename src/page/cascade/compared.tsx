import { provincesOf, regionOf } from '../../model/regions.js'
import { nameAlone, VINTAGES } from '../../model/territory.js'
import { change, useAddress } from '../address.js'
import type { ReckonedFragment } from '../operations/generated.js'
import { Choice } from '../parts/choice.js'
import { Limits } from '../parts/limits.js'
import { RegionField } from '../parts/region-field.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  group: ['So sánh hai nơi', 'Compare two places'],
  one: ['So sánh', 'Compare'],
  other: ['với', 'with'],
  none: ['–', '–'],
  all: ['Hiện lại tất cả', 'Show all again'],
})

/** The rows of the places that the address names in `units`, in that order; where it names none that has one all of them, or those of its region. */
export function useCompared(rows: readonly ReckonedFragment[]) {
  const { set } = useAddress()
  const region = regionOf(set['region'])
  const asked = (set['units'] ?? '').split(',')
  const those = asked.flatMap((id) => rows.find(({ territory }) => territory?.id === id) ?? [])
  if (those.length > 0) return those
  return region === null
    ? rows
    : rows.filter(
        ({ territory }) =>
          territory === null ||
          VINTAGES.some((vintage) => provincesOf(region, vintage).includes(territory.id)),
      )
}

/** Chooses two of the places that have rows; those alone are shown then. */
export function Compare({ rows }: { readonly rows: readonly ReckonedFragment[] }) {
  const { set } = useAddress()
  const [one = '', other = ''] = (set['units'] ?? '').split(',')
  const options = rows
    .flatMap(({ territory }) => territory ?? [])
    .map(({ id, name }) => [id, nameAlone(name)] as const)
    .toSorted(([, a], [, b]) => a.localeCompare(b, 'vi'))
  const choose = (units: readonly string[]): void =>
    change({ units: units.filter((id) => id !== '').join(',') }, { replace: true })
  if (options.length < 2) return null
  return (
    <>
      <div class="filters" role="group" aria-label={words.group}>
        <Choice
          title={words.one}
          value={one}
          options={options}
          any={words.none}
          choose={(id) => choose([id, other])}
        />
        <Choice
          title={words.other}
          value={other}
          options={options}
          any={words.none}
          choose={(id) => choose([one, id])}
        />
        <RegionField />
        {one !== '' && (
          <button type="button" onClick={() => choose([])}>
            {words.all}
          </button>
        )}
      </div>
      {one === '' && <Limits parameters={['region']} />}
    </>
  )
}

import { useState } from 'preact/hooks'
import type { CoverageQuery } from '../operations/generated.js'
import { TerritoryLink } from '../parts/territory-link.js'
import { count, many, wordsOf } from '../words.js'
import { CountedNumber } from './counted-number.js'
import type { Unit } from './coverage-view.js'

const words = wordsOf({
  speed: ['Có văn bản đầu tiên sau bao lâu', 'How soon the first paper came'],
  within30: [(days: string) => `trong ${days} ngày`, (days: string) => `within ${many(days, 'day')}`],
  later: ['muộn hơn, hoặc không rõ ngày', 'later, or of unknown day'],
  after: [(days: string) => `sau ${days} ngày`, (days: string) => `after ${many(days, 'day')}`],
})

interface SpeedParts {
  readonly coverage: NonNullable<CoverageQuery['coverage']>
  /** All units. */
  readonly units: readonly Unit[]
}

/** How soon units acted: a bar for each span of days, with its number beside it, which opens the units that it counts. */
export function Speed({ coverage: { speed, acted }, units }: SpeedParts) {
  const [opened, open] = useState<number | null | undefined>(undefined)
  if (acted === 0) return null
  const longest = Math.max(...speed.map(({ days }) => days ?? 0))
  return (
    <figure class="speed">
      <figcaption>{words.speed}</figcaption>
      <table aria-label={words.speed}>
        <tbody>
          {speed.map(({ days, units: number }) => (
            <tr key={days}>
              <th scope="row">{days === null ? words.later : words.within30(count(days))}</th>
              <td>
                <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="speed-bar" width={(number / acted) * 100} height="8" />
                </svg>
              </td>
              <td class="number">
                <CountedNumber
                  value={number}
                  of={[words.speed, days === null ? words.later : words.within30(count(days))]}
                  isOpen={opened === days}
                  open={() => open(opened === days ? undefined : days)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {opened !== undefined && <Those units={units.filter((unit) => isWithin(unit, opened, longest))} />}
    </figure>
  )
}

/** Whether a unit acted within so many days; null: later than the longest span, or on a day that is not known. */
const isWithin = ({ acted, daysAfter }: Unit, days: number | null, longest: number): boolean =>
  acted &&
  (days === null ? daysAfter === null || daysAfter > longest : daysAfter !== null && daysAfter <= days)

/** Units by name, the first to act first. */
function Those({ units }: { readonly units: readonly Unit[] }) {
  const inOrder = units.toSorted((a, b) => (a.daysAfter ?? Infinity) - (b.daysAfter ?? Infinity))
  return (
    <ul class="plain behind-number">
      {inOrder.map(({ territory, daysAfter }) => (
        <li key={territory.id}>
          <TerritoryLink territory={territory} />{' '}
          {daysAfter !== null && <span class="quiet">{words.after(count(daysAfter))}</span>}
        </li>
      ))}
    </ul>
  )
}

import { chooseView, view, vintageNow } from '../map.js'
import { vintageAt } from '../../model/territory.js'
import { wordsOf } from '../words.js'

const words = wordsOf({
  title: ['Tính theo', 'Counted by'],
  TODAY: ['34 tỉnh hiện nay', 'the 34 provinces of today'],
  AT_ISSUE: ['63 tỉnh lúc ban hành', 'the 63 of the day of issue'],
  merged: [
    'Việc của tỉnh cũ được tính cho tỉnh mới.',
    'What a former province did counts for the one that it is part of now.',
  ],
})

interface MapSwitchParts {
  /** When the directive was issued. */
  readonly issuedOn: string | null
  /** What else to know of provinces that were merged. */
  readonly told?: string
}

/** Which provinces are counted: offered where there were others when the directive was issued. */
export function MapSwitch({ issuedOn, told = '' }: MapSwitchParts) {
  if (vintageAt(issuedOn) === vintageNow()) return null
  return (
    <div class="map-switch">
      <div class="buttons" role="group" aria-label={words.title}>
        {(['TODAY', 'AT_ISSUE'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={view() === one} onClick={() => chooseView(one)}>
            {words[one]}
          </button>
        ))}
      </div>
      {view() === 'TODAY' && (
        <p class="quiet">
          {words.merged} {told}
        </p>
      )}
    </div>
  )
}
